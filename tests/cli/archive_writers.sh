# shellcheck shell=bash
# Several commands that add to one archive wait for each other, and lose nothing; readers are not held up.
set -e
for part in 1 2 3; do
  for i in $(seq 150); do
    n=$((part * 100 + i)) # the parts overlap by fifty
    printf '{"url":"https://tanepost.example/%d","source":{"path":"a.warc","offset":%d,"capturedAt":"2024-05-03T09:00:00Z"},' $n $n
    printf '"type":"NewsArticle","headline":"Weir %d","keywords":["k%d"],"blocks":[{"kind":"paragraph","text":"The weir number %d ' \
      $n $((n % 20)) $n
    printf 'was rebuilt in the spring of a year that nobody remembers."}]}\n'
  done >part$part.jsonl
done
dateline archive one.db part1.jsonl part2.jsonl part3.jsonl 2>/dev/null
for part in 1 2 3; do
  dateline archive several.db part$part.jsonl --batch 5 2>>said &
  writers[part]=$!
done
for _ in 1 2 3 4 5; do
  if dateline stats several.db >counted 2>/dev/null; then grep -q stories counted || exit 1; fi
done
for part in 1 2 3; do wait "${writers[part]}"; done
dateline archive several.db --check 2>/dev/null
dateline export one.db | sort >expected
dateline export several.db | sort | diff -q expected -
