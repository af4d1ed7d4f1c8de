#!/usr/bin/env bash
# The shared library exports the functions that the headers in include/ promise and nothing else; in the static one, where
# inner functions cannot be hidden, every name has our prefix, and only the allocator asks the C library for memory.
# exports.txt lists the exported functions as well, so that a change of them shows in git diff; --update writes it anew.
#
#     tests/house/symbols.sh BUILD [--update]
set -uo pipefail
build=$1
here=$(dirname "$0")
include=$here/../../include
bad=0

promised=$(cat "$include"/*.h | grep -v '^#' | tr '\n' ' ' | grep -o 'DATELINE_API [^;]*;' |
  grep -o 'dateline_[a-z0-9_]*(' | tr -d '(' | sort)
exported=$(nm -D --defined-only "$build/libdateline.so" | awk '{print $3}' | sort)
if [ "$promised" != "$exported" ]; then
  echo "the headers promise (<) and libdateline.so exports (>):"
  diff <(echo "$promised") <(echo "$exported")
  bad=1
fi
[ "${2:-}" != --update ] || echo "$exported" >"$here/exports.txt"
if ! diff "$here/exports.txt" <(echo "$exported"); then
  echo "exports.txt (<) and libdateline.so (>) differ; if that is intended, rewrite it with --update, and see the"
  echo "rules for DATELINE_SOVERSION in docs/releasing.md"
  bad=1
fi

spenders=$(nm -A -u "$build/libdateline.a" | grep -E ' U (malloc|calloc|realloc|reallocarray|free|strdup|strndup)$' |
  grep -v ':arena.c.o:')
if [ -n "$spenders" ]; then
  echo "past the caller's allocator:"
  echo "$spenders"
  bad=1
fi

strangers=$(nm -g --defined-only "$build/libdateline.a" | awk 'NF == 3 {print $3}' | grep -Ev '^(dl|dateline)_')
if [ -n "$strangers" ]; then
  echo "without the prefix dl_ or dateline_ in libdateline.a:"
  echo "$strangers"
  bad=1
fi

# What the command takes of the library is what the headers promise.
objects=()
for source in "$include"/../src/cli/*.c; do objects+=("$build/CMakeFiles/dateline_command.dir/src/cli/${source##*/}.o"); done
own=$(nm -g --defined-only "${objects[@]}" | awk 'NF == 3 {print $3}' | sort -u)
inner=$(nm -u "${objects[@]}" | awk '{print $2}' | grep -E '^(dl|dateline)_' | sort -u |
  comm -23 - <(printf '%s\n' "$own" "$promised" | sort -u))
if [ -n "$inner" ]; then
  echo "the command reaches into the library for:"
  echo "$inner"
  bad=1
fi

soname=$(objdump -p "$build/libdateline.so" | awk '/SONAME/ {print $2}')
case $soname in libdateline.so.[0-9]*) ;; *) echo "SONAME is '$soname'"; bad=1 ;; esac
exit $bad
