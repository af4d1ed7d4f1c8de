# shellcheck shell=bash
# The pages of tests/pages, packed into a web archive and read from there, give the records that they give as
# files, for any compression of the archive; only `source` differs.
set -e
ln -s "$SOURCE/tests" tests
cat tests/pages/*/source.tsv >manifest.tsv
pages=$(wc -l <manifest.tsv)

without_source() { sed 's/"source":{[^}]*},//' "$1"; }

dateline extract --manifest manifest.tsv -o files.jsonl
dateline pack --manifest manifest.tsv -o pages.warc
dateline pack --manifest manifest.tsv -o pages.warc.gz
for archive in pages.warc pages.warc.gz; do
  dateline extract "$archive" -o archive.jsonl
  [ "$(wc -l <archive.jsonl)" = "$pages" ] || { echo "$archive: not $pages records"; exit 1; }
  diff -u <(without_source files.jsonl) <(without_source archive.jsonl)
  cut -f 2 manifest.tsv >wanted
  sed 's/.*"source":{[^}]*"url":"\([^"]*\)".*/\1/' archive.jsonl >found
  diff -u wanted found
done
