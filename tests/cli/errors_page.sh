# shellcheck shell=bash
# docs/errors.md has all results of the C interface, all codes of archives, and each exit status of the help.
set -e
page=$SOURCE/docs/errors.md
section() { sed -n "/^## $1/,/^## /p" "$page"; }

sed -n 's/.* X(\([A-Z_]*\), \([0-9]*\), "\(.*\)").*/| `DATELINE_\1` | \2 | \3 |/p' "$SOURCE/include/dateline.h" >results
[ "$(wc -l <results)" -gt 10 ]
section C | grep '^| `DATELINE_' | diff -u results -

{
  sed -n 's/.*{SQLITE_[A-Z]*, "\([a-z-]*\)".*/\1/p' "$SOURCE/src/archive/archive.c"
  sed -n '/dl_archive_fail_with(/,/)/s/[^"]*"\([a-z-]*\)",.*/\1/p' "$SOURCE"/src/archive/*.c
} | sort -u >codes
[ "$(wc -l <codes)" -gt 8 ]
section Archives | sed -n 's/^| `\([a-z-]*\)`.*/\1/p' | sort | diff -u codes -

dateline extract --help | sed -n '/^Exit status/,$s/^  \([0-9][0-9]*\)  .*/\1/p' >statuses
section 'Exit status' | sed -n 's/^| \([0-9, ]*\) |.*/\1/p' | tr -s ', ' '\n' | sed '/^$/d' | diff -u statuses -
