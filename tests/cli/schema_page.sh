# shellcheck shell=bash
# The table of columns in docs/schema.md is the one that the command generates.
set -e
dateline generate columns >table
diff -u <(sed -n '/^| column | type |/,/^$/p' "$SOURCE/docs/schema.md" | sed '$d') table || {
  echo "docs/schema.md: put what \"dateline generate columns\" prints in place of its table"
  exit 1
}
[ "$(wc -l <table)" -gt 40 ]
