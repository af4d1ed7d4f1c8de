#!/usr/bin/env bash
# The shared library exports the functions that dateline.h promises and nothing else; in the static one, where
# inner functions cannot be hidden, every name has our prefix.      tests/house/symbols.sh BUILD
set -uo pipefail
build=$1
header=$(dirname "$0")/../../include/dateline.h
bad=0

promised=$(grep -o '^DATELINE_API .*' "$header" | grep -o 'dateline_[a-z_]*(' | tr -d '(' | sort)
exported=$(nm -D --defined-only "$build/libdateline.so" | awk '{print $3}' | sort)
if [ "$promised" != "$exported" ]; then
  echo "dateline.h promises (<) and libdateline.so exports (>):"
  diff <(echo "$promised") <(echo "$exported")
  bad=1
fi

strangers=$(nm -g --defined-only "$build/libdateline.a" | awk 'NF == 3 {print $3}' | grep -Ev '^(dl|dateline)_')
if [ -n "$strangers" ]; then
  echo "without the prefix dl_ or dateline_ in libdateline.a:"
  echo "$strangers"
  bad=1
fi

soname=$(objdump -p "$build/libdateline.so" | awk '/SONAME/ {print $2}')
case $soname in libdateline.so.[0-9]*) ;; *) echo "SONAME is '$soname'"; bad=1 ;; esac
exit $bad
