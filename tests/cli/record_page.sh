# shellcheck shell=bash
# The table of members in docs/record.md is the one that the command generates, and the help lists the same members.
set -e
dateline generate members >table
diff -u <(sed -n '/^| member | form |/,/^$/p' "$SOURCE/docs/record.md" | sed '$d') table || {
  echo "docs/record.md: put what \"dateline generate members\" prints in place of its table"
  exit 1
}
# What it says of articleBody: the texts of the blocks of some kinds, with an empty line between two.
python3 - "$SOURCE" <<'PY'
import json, pathlib, re, sys

page = pathlib.Path(sys.argv[1], "docs/record.md").read_text(encoding="utf-8")
rows = re.findall(r"^\| (`[a-z`, ]+`) \| (yes|no) \|", page, re.M)
kinds = {kind: there == "yes" for names, there in rows for kind in re.findall("[a-z]+", names)}
named = re.search(r"`kind` is (`paragraph`.*?`embed`);", page).group(1)
if sorted(kinds) != sorted(re.findall("[a-z]{4,}", named)):
    sys.exit(f"docs/record.md says of {sorted(kinds)} whether they are in articleBody")
seen = set()
for golden in sorted(pathlib.Path(sys.argv[1], "tests/pages").glob("*/expected.json")):
    record = json.loads(golden.read_text(encoding="utf-8"))
    texts = [block["text"] for block in record.get("blocks", []) if kinds[block["kind"]] and "text" in block]
    seen |= {block["kind"] for block in record.get("blocks", [])}
    if "\n\n".join(texts) != record.get("articleBody", ""):
        sys.exit(f"{golden}: articleBody is not what docs/record.md says")
if not {"caption", "embed", "list", "quote"} <= seen:
    sys.exit(f"only {sorted(seen)} were compared")
PY
names=$(sed -n 's/^| `\([A-Za-z]*\)` |.*/\1/p' table)
[ "$(wc -w <<<"$names")" -gt 30 ]
dateline extract --help | tr -d ',' | tr -s ' ' '\n' >words
for name in $names; do grep -qx "$name" words || { echo "extract --help does not name $name"; exit 1; }; done
