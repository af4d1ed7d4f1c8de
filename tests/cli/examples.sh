# shellcheck shell=bash
# The examples of --help and the man page run as written.
set -e
mkdir news
cp "$SOURCE"/tests/pages/wordpress-graph/page.html news/council.html
cp "$SOURCE"/tests/pages/agency-microdata/page.html news/agency.html
printf 'news/%s.html\thttps://example.org/%s\t2024-05-15\n' council council agency agency >pages.tsv
dateline pack --manifest pages.tsv --output news.warc.gz
examples=0
while IFS= read -r line; do
  # What archive says of what it did is no complaint.
  if ! bash -e -o pipefail -c "$line" >out 2>err || grep -qv "^dateline: stories.db: " err; then
    echo "fails: $line"
    cat err
    exit 1
  fi
  examples=$((examples + 1))
done < <(dateline generate examples)
[ $examples -gt 3 ]
