# shellcheck shell=bash
# The examples of docs/statements.md run as typed, and find the statements of a page.
set -e
cat >page.html <<'P'
<!doctype html><html lang=en><head><meta charset=utf-8><title>Ferry stays</title>
<meta property=article:published_time content=2024-05-03></head><body><article><h1>Ferry stays</h1>
<p>The old ferry will sail for one more winter, and the café on the quay will stay open until the end of the year.</p>
<p>“The engine is sound, and the hull was painted in May,” said harbour master Ottoline Farrow on Thursday.</p>
<p>The crossing takes ten minutes in calm weather, and longer when the tide runs out against the wind.</p></article></body></html>
P
printf 'page.html\thttps://wendle.example/ferry\t2024-05-03\n' >pages.tsv
dateline pack --manifest pages.tsv --output news.warc.gz
awk '/^## /{on = $0 == "## Examples"} on && /^    /{print substr($0, 5); block = 1; next} block{print "@@"; block = 0} END{print "@@"}' \
  "$SOURCE/docs/statements.md" >examples
ran=0 script=
while IFS= read -r line; do
  if [ "$line" != @@ ]; then
    script+=$line$'\n'
    continue
  fi
  [ -n "$script" ] || continue
  tool=jq
  case $script in *duckdb*) tool=duckdb ;; esac
  if command -v $tool >/dev/null; then
    bash -e -o pipefail -c "$script" >out
    if ! grep -q -e 'Ottoline Farrow' out; then
      printf 'finds nothing:\n%s' "$script"
      exit 1
    fi
  else
    echo "$tool is not here: an example was not run"
  fi
  ran=$((ran + 1)) script=
done <examples
[ $ran -ge 4 ]
