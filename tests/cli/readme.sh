# shellcheck shell=bash
# README.md shows real output: the screen of the demo, the record, the commands.
set -e
ln -s "$SOURCE/tests" tests

# The screen: what stands between "$ dateline inspect …" and the end of its block.
screen() { sed -n '/^\$ dateline inspect /,/^```/p' "$SOURCE/README.md" | sed '1d;$d'; }
page=$(sed -n 's/^\$ dateline inspect //p' "$SOURCE/README.md")
# Scores move a little with each training, and may.
without_scores() { sed 's/^  [01][.][0-9][0-9]  /  score  /'; }
dateline inspect "$page" | without_scores | diff -u <(screen | without_scores) - || { echo "README.md shows another screen than $page gives"; exit 1; }
grep -q "^run \"dateline inspect $page\"" "$SOURCE/scripts/demo"
[ "$(find tests/pages/ -name page.html | wc -l)" = "$(sed -n 's/.*packs the \([0-9]*\) made-up pages.*/\1/p' "$SOURCE/README.md")" ]

# The record: each line of the example that is not cut short holds in the record of the same page.
grep -h "$page" "$SOURCE"/tests/pages/*/source.tsv >pages.tsv
dateline extract --manifest pages.tsv >record.json
python3 - "$SOURCE/README.md" record.json <<'PY'
import json, re, sys

def holds(shown, record):
    if isinstance(shown, dict):
        return all(key in record and holds(value, record[key]) for key, value in shown.items())
    if isinstance(shown, list):
        return len(shown) == len(record) and all(map(holds, shown, record))
    return shown == record

example = re.search(r"```json\n\{\n(.*?)\n\}\n```", open(sys.argv[1], encoding="utf-8").read(), re.S).group(1)
record = json.load(open(sys.argv[2], encoding="utf-8"))
checked = 0
for line in example.split("\n"):
    if "…" in line and '"provenance"' not in line:
        continue
    member = json.loads("{" + line.strip().rstrip(",").replace(", …", "") + "}")
    if not holds(member, record):
        sys.exit(f"README.md explains a record that is not: {member}")
    checked += 1
if checked < 8:
    sys.exit(f"only {checked} members were checked")
PY

# The commands, but for those that fetch something.
mkdir pages
cp tests/pages/amp-page/page.html pages/
dateline pack --manifest pages.tsv -o news.warc.gz
mkdir warcs
cp news.warc.gz warcs
commands=0
while IFS= read -r line; do
  if ! bash -e -o pipefail -c "$line" >out 2>err || [ -s err ]; then
    echo "fails: $line"
    cat err
    exit 1
  fi
  commands=$((commands + 1))
done < <(grep '^    dateline extract [^[]' "$SOURCE/README.md")
[ $commands = 4 ]
