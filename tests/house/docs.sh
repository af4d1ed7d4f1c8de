#!/usr/bin/env bash
# Links in the documents, and files and folders named in backticks, exist; all documents are in both tables of contents.
set -uo pipefail
cd "$(dirname "$0")/../.." || exit 1
bad=0

missing() { # missing DOCUMENT NAME
  echo "$1 names $2, which does not exist"
  bad=1
}

while IFS= read -r document; do
  folder=$(dirname "$document")
  # Links: relative to the document.
  while IFS= read -r link; do
    [ -e "$folder/${link%%#*}" ] || missing "$document" "$link"
  done < <(grep -o '](\([^)]*\))' "$document" | sed 's/^](//; s/)$//' | grep -v '^[a-z]*:\|^#')
  # Paths: from the root, or beside the document; "*", "<what>" and NAME stand for something.
  while IFS= read -r path; do
    [ -e "$path" ] || [ -e "$folder/$path" ] || [ -e "src/$path" ] || missing "$document" "$path"
  done < <(grep -o '`[A-Za-z0-9_./-]*`' "$document" | tr -d '`' |
    grep '^\(src\|tests\|docs\|tools\|scripts\|bench\|fuzz\|include\|examples\)/.\|/$' | grep -v 'build/\|//' | sort -u)
  # Headers and sources by their bare names.
  while IFS= read -r name; do
    [ -n "$(find src include tests bench fuzz examples tools python integrations -name "$(basename "$name")" -print -quit)" ] || missing "$document" "$name"
  done < <(grep -o '`[a-z0-9_/-]*\.\(h\|c\|cc\|py\|sh\)`' "$document" | tr -d '`' | sort -u)
done < <(find . -maxdepth 3 -name '*.md' -not -path './build/*' -not -path './.git/*')
# Both tables of contents: docs/index.md, and mkdocs.yml for the web pages.
while IFS= read -r document; do
  grep -qF "($document)" docs/index.md || { echo "docs/index.md does not have $document"; bad=1; }
  grep -q ": $document$" mkdocs.yml || { echo "mkdocs.yml does not have $document"; bad=1; }
done < <(cd docs && find . -name '*.md' -not -path ./index.md | sed 's|^\./||')
exit $bad
