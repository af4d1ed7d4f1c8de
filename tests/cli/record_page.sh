# shellcheck shell=bash
# The table of members in docs/record.md is the one that the command generates, and the help lists the same members.
set -e
dateline generate members >table
diff -u <(sed -n '/^| member | form |/,/^$/p' "$SOURCE/docs/record.md" | sed '$d') table || {
  echo "docs/record.md: put what \"dateline generate members\" prints in place of its table"
  exit 1
}
names=$(sed -n 's/^| `\([A-Za-z]*\)` |.*/\1/p' table)
[ "$(wc -w <<<"$names")" -gt 30 ]
dateline extract --help | tr -d ',' | tr -s ' ' '\n' >words
for name in $names; do grep -qx "$name" words || { echo "extract --help does not name $name"; exit 1; }; done
