#!/usr/bin/env bash
# The shared library exports the functions that the headers in include/ promise and nothing else; in the static one, where
# inner functions cannot be hidden, every name has our prefix, and only the allocator asks the C library for memory.
# exports.txt lists the exported functions as well, so that a change of them shows in git diff; --update writes it anew, and
# debian/libdateline*.symbols with it, which says since which version each is there.
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
update_lists() {
  local version symbols
  version=$(sed -n 's/^project(dateline VERSION \([0-9.]*\).*/\1/p' "$here/../../CMakeLists.txt")
  symbols=$(echo "$here"/../../debian/libdateline*.symbols)
  echo "$exported" >"$here/exports.txt"
  awk -v version="$version" 'FILENAME != ARGV[1] { name = $1 "@Base"; print " " name, name in since ? since[name] : version; next }
    /^[l*]/ { print; next } { since[$1] = $2 }' "$symbols" "$here/exports.txt" >"$symbols.new" && mv "$symbols.new" "$symbols"
}
[ "${2:-}" != --update ] || update_lists
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

# The wheels run with glibc 2.17 (scripts/wheels).  A newer version of a function that was there is fine, a function that was not
# is only where they do not have it: what follows sites.
newer=$(nm -D --undefined-only "$build/libdateline.so" | sed -n 's/.* U \([a-z0-9_]*\)@GLIBC_2\.\([0-9]*\)$/\2 \1/p' | awk '$1 > 17 {print $2}' |
  grep -Evx '(f|l)?stat|fstatat|fcntl64|pthread_[a-z_]*|(exp|log|log2|pow)f?|__isoc23_[a-z]*|getentropy|res_nquery')
if [ -n "$newer" ]; then
  echo "not in glibc 2.17:"
  echo "$newer"
  bad=1
fi

soname=$(objdump -p "$build/libdateline.so" | awk '/SONAME/ {print $2}')
case $soname in libdateline.so.[0-9]*) ;; *) echo "SONAME is '$soname'"; bad=1 ;; esac
exit $bad
