#!/usr/bin/env bash
# The workflow of the public forge runs every step of .ci/run that needs nothing but the tree, and scripts that exist.
set -uo pipefail
cd "$(dirname "$0")/../.." || exit 1
workflow=.github/workflows/ci.yml
bad=0

steps=$(bash .ci/run --list | awk '$1 != "figures" {print $1}' | sort -u) # the figures are of pages in ../shared
run=$(sed -n '/^        steps: #/,/^    steps:/s/^ *- //p' "$workflow" | tr ' ' '\n' | sort -u)
if ! diff <(echo "$steps") <(echo "$run"); then
  echo "$workflow (>) should run these steps of .ci/run (<): add them to its list"
  bad=1
fi
while IFS= read -r script; do
  [ -x "$script" ] || { echo "$workflow runs $script, which does not exist"; bad=1; }
done < <(sed -n 's/^ *- run: \([a-z/]*\/[a-z/]*\).*/\1/p' "$workflow" | sort -u)
exit $bad
