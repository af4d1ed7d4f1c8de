# shellcheck shell=bash
# An archive that is killed while it is written to, at any moment, is whole, has lost at most the batch in flight, and the
# same command goes on: in the end it holds what one holds that was never killed.  KILLS=100 kills it as often.
set -e
kills=${KILLS:-6} seed=${SEED:-$RANDOM}
echo "SEED=$seed KILLS=$kills"
RANDOM=$seed

# 600 captures of 450 stories, some of them changed, in no order of time.
for i in $(seq 600); do
  n=$((i * 7 % 450)) version=$((i / 450))
  printf '{"url":"https://tanepost.example/%d","source":{"path":"a.warc","offset":%d,"capturedAt":"2024-05-%02dT09:00:00Z"},' \
    $n "$i" $((i % 28 + 1))
  printf '"type":"NewsArticle","headline":"Weir %d","inLanguage":"en","keywords":["weir","k%d"],"author":[{"name":"A%d","type":' \
    $n $((n % 90)) $((n % 50))
  printf '"Person"}],"blocks":[{"kind":"paragraph","text":"The weir number %d was rebuilt in the spring of a year that nobody ' $n
  printf 'on the river remembers without a shiver, for the ice stayed until May."},{"kind":"paragraph","text":"Version %d."}]}\n' $version
done >records.jsonl

what_it_holds() { # all revisions, without their numbers, in one order
  dateline export "$1" --all-revisions | sort
}

dateline archive whole.db records.jsonl 2>/dev/null
what_it_holds whole.db >expected
[ "$(wc -l <expected)" -gt 500 ]

# How long a run takes that is left alone.
start=$EPOCHREALTIME
dateline archive timed.db records.jsonl --batch 10 2>/dev/null
took=$((${EPOCHREALTIME/./} - ${start/./}))

killed=0 least=0
for ((i = 0; i < kills; i++)); do
  if [ "$least" -ge 590 ]; then
    rm -f killed.db*
    least=0
  fi
  dateline archive killed.db records.jsonl --batch 10 2>/dev/null &
  pause=$((RANDOM * 32768 + RANDOM))
  sleep "$(printf '0.%06d' $((pause % (took < 900000 ? took : 900000))))"
  kill -9 $! 2>/dev/null && killed=$((killed + 1))
  wait $! 2>/dev/null || true
  [ -f killed.db ] || continue
  dateline archive killed.db --check 2>said || { cat said; echo "it is damaged"; exit 1; }
  have=$(dateline stats --json killed.db | sed 's/.*"captures":\([0-9]*\).*/\1/')
  [ "$have" -ge "$least" ] || { echo "$least captures were there, and now $have"; exit 1; }
  least=$have
done
[ "$killed" -gt 0 ]
dateline archive killed.db records.jsonl 2>/dev/null
what_it_holds killed.db | diff -q expected -
dateline archive killed.db --check 2>/dev/null
echo "killed $killed times"
