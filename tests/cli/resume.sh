# shellcheck shell=bash
# Runs that are killed at random moments and continued give the output of one that was never stopped.  KILLS is how often
# each kind of output is killed.
set -e
. "$SOURCE/tests/cli/helpers.bash"
kills=${KILLS:-4}
RANDOM=${SEED:-$$}
echo "SEED=$RANDOM KILLS=$kills"

cat "$SOURCE"/tests/pages/*/source.tsv | sed "s|^|$SOURCE/|" >pages.tsv
for copy in $(seq "${COPIES:-6}"); do awk -F'\t' -v c="$copy" '{print $1 "\thttps://example.org/" c "/" NR "\t2024-05-03"}' pages.tsv; done >list.tsv
dateline pack --manifest list.tsv -o one.warc.gz 2>/dev/null
mkdir folder && sed -n '1,40p' pages.tsv | while IFS=$'\t' read -r path _; do cp "$path" "folder/${path//\//_}"; done
printf 'GIF89a' >folder/a.gif
# Revisits of pages that come before and after them; an archive that is packed as a whole, with a damaged end.
page "Seen again" >seen.html
{ wrap_response seen.html; wrap_response seen.html | sed 's/WARC-Type: response/WARC-Type: revisit\r\nWARC-Refers-To-Target-URI: https:\/\/example.org\/page\r\nWARC-Refers-To-Date: 2024-05-03T18:19:08Z/'; } >again.warc
for _ in $(seq 30); do cat again.warc; done | gzip -nc >whole.warc.gz
cat again.warc again.warc again.warc >some.warc
zcat one.warc.gz | head -c 3000000 >plain.warc
dateline extract again.warc 2>/dev/null | grep -q '"recordType":"revisit"'
# WACZ of several archives, stored and compressed, and places in an archive that an index names.
mkdir -p archive && cp one.warc.gz archive/a.warc.gz && cp again.warc archive/b.warc && head -c 900000 plain.warc >archive/c.warc
make_wacz stored.wacz stored archive/a.warc.gz archive/b.warc archive/c.warc
make_wacz packed.wacz deflated archive/b.warc archive/c.warc
dateline index one.warc.gz | awk 'NR % 3 == 0' >some.cdxj
inputs=(again.warc one.warc.gz folder missing.html stored.wacz plain.warc packed.wacz whole.warc.gz some.warc)

run() { # NAME OPTIONS…: the exit status
  local name=$1
  shift
  dateline extract -j 2 "$@" "${inputs[@]}" >/dev/null 2>"$name.err"
}

names() { # all that belongs to the output, with its sums
  (cd "$1" && find . -type f ! -name state | sort | xargs -r sha256sum)
}

check() { # OPTIONS…: the output is in the folder out
  rm -rf out whole && mkdir out whole
  local status=0 killed=0 rounds=0 whole_status=0 report
  (cd whole && ln -s ../again.warc ../one.warc.gz ../folder ../missing.html ../plain.warc ../whole.warc.gz ../some.warc ../stored.wacz ../packed.wacz ../some.cdxj .)
  (cd out && ln -s ../again.warc ../one.warc.gz ../folder ../missing.html ../plain.warc ../whole.warc.gz ../some.warc ../stored.wacz ../packed.wacz ../some.cdxj .)
  local from=${EPOCHREALTIME/./}
  (cd whole && run whole "$@" --report report.json) || whole_status=$?
  local micros=$((${EPOCHREALTIME/./} - from))
  rm whole/whole.err
  for ((; killed < kills && rounds < 20 * kills; rounds++)); do
    (cd out && exec dateline extract -j $((RANDOM % 3 + 1)) "$@" --report report.json --resume state "${inputs[@]}" >/dev/null 2>err) &
    local pid=$!
    sleep "$(awk -v us="$micros" -v r="$RANDOM" 'BEGIN {printf "%.4f", us * r / 32768 / 1e6 * .9}')"
    # Every fourth one is asked to stop.
    local signal=KILL
    [ $((RANDOM % 4)) != 0 ] || signal=TERM
    kill -s $signal $pid 2>/dev/null || true
    status=0
    wait $pid 2>/dev/null || status=$?
    case $status in
      137 | 143) killed=$((killed + 1)) ;;
      "$whole_status") rm -f out/state ;; # it came to its end: from the start
      *) echo "exit status $status"; cat out/err; return 1 ;;
    esac
  done
  status=0
  (cd out && run err "$@" --report report.json --resume state) || status=$?
  rm -f out/err out/err.err
  [ $status = "$whole_status" ] || { echo "exit status $status, not $whole_status"; return 1; }
  for report in whole/report.json out/report.json; do
    sed -i 's/"seconds":[0-9.]*//; s/,"--resume=state"//' $report
  done
  diff <(names whole) <(names out)
  echo "killed $killed times in $((rounds + 1)) runs of $micros µs: $*"
}

check -o all.jsonl
check -o all.jsonl.gz --dedup mark
check -o 'part-%03d.jsonl.zst' --shard 1M
check -o 'part-%d.csv' --shard 300K -f csv --cdxj some.cdxj
