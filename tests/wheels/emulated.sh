#!/usr/bin/env bash
# The AArch64 wheel and command under qemu's user mode, with Debian's Python for that processor.
set -uo pipefail
root=$PWD/build/zig/python-arm64
bad=0 found=0
emulated() { qemu-aarch64 -L "$root" "$@"; }
scripts/sysroot arm64 "$root" python3-minimal libpython3-stdlib || exit 1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

wheel=$(compgen -G 'build/wheels/*manylinux2014_aarch64.whl') && {
  found=1
  python3 -m zipfile -e "$wheel" "$work"
  python=$(compgen -G "$root/usr/bin/python3.*[0-9]")
  (cd "$MATERIAL" && PYTHONHOME=$root/usr PYTHONPATH=$work emulated "$python" -S read_pages.py) || bad=1
}
archive=$(compgen -G 'build/wheels/*-linux-aarch64.tar.gz') && {
  found=1
  tar -xzf "$archive" -C "$work" --strip-components=1
  (cd "$MATERIAL" && emulated "$work/bin/dateline" extract --manifest pages.tsv) | cmp - "$MATERIAL/expected.jsonl" || bad=1
}
archive=$(compgen -G 'build/wheels/*-linux-aarch64-static.tar.gz') && {
  found=1
  mkdir "$work/static" && tar -xzf "$archive" -C "$work/static" --strip-components=1
  (cd "$MATERIAL" && qemu-aarch64 "$work/static/bin/dateline" extract --manifest pages.tsv) | cmp - "$MATERIAL/expected.jsonl" || bad=1
}
[ $found = 1 ] || { echo "nothing for aarch64 in build/wheels"; exit 1; }
exit $bad
