#!/usr/bin/env bash
# What debian/ says by itself is what the rest of the tree says: version, soname, exported functions, headers, libraries.
set -uo pipefail
cd "$(dirname "$0")/../.." || exit 1
bad=0
complain() { echo "$*"; bad=1; }

version=$(sed -n 's/^project(dateline VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
soversion=$(sed -n 's/^set(DATELINE_SOVERSION \([0-9]*\))/\1/p' CMakeLists.txt)
packaged=$(sed -n '1s/^dateline (\([^)-]*\).*/\1/p' debian/changelog)
[ "$packaged" = "$version" ] || complain "debian/changelog has version $packaged, CMakeLists.txt $version"
grep -qx "Package: libdateline$soversion" debian/control || complain "debian/control has no package libdateline$soversion"
symbols=debian/libdateline$soversion.symbols
grep -qx "libdateline.so.$soversion libdateline$soversion #MINVER#" "$symbols" || complain "$symbols is of another soname"
if ! diff tests/house/exports.txt <(sed -n 's/^ \([a-z0-9_]*\)@Base .*/\1/p' "$symbols"); then
  complain "exports.txt (<) and $symbols (>) differ; tests/house/symbols.sh BUILD --update writes both"
fi

# Which libraries the build needs, scripts/deps knows; programs that link the static library need all of them.
libraries=$(scripts/deps --list | sed -n 's/^build *| *\([a-z0-9-]*\) *|.*/\1/p' | grep -e '-dev$' | grep -v libc6 | sort)
fields() { # fields PATTERN: the packages of that stanza's dependencies
  sed -n "/^$1/,/^\$/p" debian/control | sed -n '/^\(Build-\)\?Depends:/,/^[A-Z][a-z-]*: /p' | sed 's/^[A-Za-z-]*: *//' |
    sed -n 's/^ *\([a-z0-9-]*-dev\)\>,\?$/\1/p' | sort
}
diff <(echo "$libraries") <(fields 'Package: libdateline-dev') ||
  complain "scripts/deps (<) and the dependencies of libdateline-dev (>) differ"
missing=$(comm -23 <(echo "$libraries") <(fields 'Source: '))
[ -z "$missing" ] || complain "debian/control does not build with" "$missing"
exit $bad
