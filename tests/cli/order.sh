# shellcheck shell=bash
# Records come out in input order and with the same bytes for any number of workers: from a folder, a manifest, and
# uncompressed and compressed web archives, with failures among them.
set -e
. "$SOURCE/tests/cli/helpers.bash"

mkdir folder
for number in $(seq 1000 1299); do
  page "Page $number" >"folder/$number.html"
  warc_record "https://example.org/$number" "folder/$number.html" >record
  cat record >>news.warc
  gzip -1 -n -c record >>news.warc.gz
  printf 'folder/%d.html\thttps://example.org/%d\n' "$number" "$number" >>list.tsv
  [ $((number % 100)) != 50 ] || printf 'missing/%d.html\n' "$number" >>list.tsv
done
head -c -100 news.warc.gz >cut.warc.gz

for input in folder news.warc news.warc.gz cut.warc.gz '--manifest list.tsv'; do
  read -ra inputs <<<"$input"
  for jobs in 1 2 3 8; do
    dateline extract --jobs $jobs "${inputs[@]}" >"out.$jobs" 2>"err.$jobs" || [ $? = 1 ]
    cmp out.1 "out.$jobs"
    cmp err.1 "err.$jobs"
  done
  # In order: the headlines, and the places of the failures.
  dateline extract --jobs 2 --fields headline "${inputs[@]}" 2>/dev/null >records || [ $? = 1 ]
  grep -o 'Page [0-9]*' records | sort -c
done
[ "$(grep -c '"headline"' records)" = 300 ] && [ "$(grep -c '"error"' records)" = 3 ]
