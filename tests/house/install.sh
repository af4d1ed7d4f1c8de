#!/usr/bin/env bash
# Installs into a scratch folder and builds the example against what lies there, shared and static, with the
# flags that pkg-config gives.      tests/house/install.sh BUILD
set -euo pipefail
build=$(realpath "$1")
source=$(cd "$(dirname "$0")/../.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

DESTDIR=$scratch cmake --install "$build" >"$scratch/log"
prefix=$(find "$scratch" -name bin -type d)
prefix=${prefix%/bin}
lib=$(dirname "$(find "$prefix" -name libdateline.a)")

for file in bin/dateline include/dateline.h share/man/man1/dateline.1 \
  share/bash-completion/completions/dateline share/zsh/site-functions/_dateline \
  share/fish/vendor_completions.d/dateline.fish; do
  [ -s "$prefix/$file" ] || { echo "not installed: $file"; exit 1; }
done

export PKG_CONFIG_PATH=$lib/pkgconfig
flags() { pkg-config --define-variable=prefix="$prefix" "$@" dateline; }
page=$scratch/page.html
echo '<!doctype html><title>t</title><h1>Harbour reopens</h1><p>The harbour is open.' >"$page"

# shellcheck disable=SC2046 # flags are words
cc -Wall -Werror -o "$scratch/shared" "$source/examples/one-page.c" $(flags --cflags --libs)
LD_LIBRARY_PATH=$lib "$scratch/shared" "$page" >"$scratch/shared.json"
LD_LIBRARY_PATH=$lib ldd "$scratch/shared" | grep -q "libdateline.so.*$scratch" ||
  { echo "the shared library was not used"; exit 1; }

# shellcheck disable=SC2046
cc -Wall -Werror -o "$scratch/static" "$source/examples/one-page.c" \
  $(flags --cflags) -Wl,-Bstatic -ldateline -Wl,-Bdynamic $(flags --libs --static | sed 's/-ldateline//') \
  -L"$lib"
"$scratch/static" "$page" >"$scratch/static.json"
! ldd "$scratch/static" | grep -q libdateline || { echo "the static library was not used"; exit 1; }

cmp "$scratch/shared.json" "$scratch/static.json"
grep -q '"source"' "$scratch/shared.json"

# The header is also one for C++.
if command -v c++ >/dev/null; then
  echo '#include <dateline.h>' | c++ -x c++ -Wall -Werror -fsyntax-only $(flags --cflags) -
fi
