#!/usr/bin/env bash
# The wheel and the command as a new user meets them: on a bare Debian 12, Debian 13 and Ubuntu 22.04, made by debootstrap in
# build/zig/systems/ (once), which have Python and no compiler.  SYSTEMS="bookworm" tries fewer of them.
set -uo pipefail
systems=build/zig/systems
bad=0
if [ "$(id -u)" = 0 ]; then as_root=(); else as_root=(sudo); fi
wheel=$(compgen -G "build/wheels/*manylinux2014_$(uname -m).whl") || wheel=
archive=$(compgen -G "build/wheels/*-linux-$(uname -m).tar.gz") || archive=
static=$(compgen -G "build/wheels/*-linux-$(uname -m)-static.tar.gz") || static=
[ -n "$wheel$archive$static" ] || { echo "nothing for $(uname -m) in build/wheels"; exit 1; }

bare() { # bare NAME: makes the system, if it is not there
  local options=(--variant=minbase "--include=python3,python3-venv")
  case $1 in
    jammy) # Debian has no keys of Ubuntu's.
      options+=("--components=main,universe")
      [ -f /usr/share/keyrings/ubuntu-archive-keyring.gpg ] || options+=(--no-check-gpg)
      ;;
  esac
  [ ! -f "$systems/$1/.made" ] || return 0
  "${as_root[@]}" rm -rf "${systems:?}/$1"
  mkdir -p "$systems"
  echo "making a bare $1 in $systems" >&2
  "${as_root[@]}" debootstrap "${options[@]}" "$1" "$systems/$1" >"$systems/$1.log" || { tail "$systems/$1.log" >&2; return 1; }
  "${as_root[@]}" touch "$systems/$1/.made"
}

try() { # try NAME
  local root=$systems/$1
  "${as_root[@]}" rm -rf "$root/try"
  "${as_root[@]}" cp -r "$MATERIAL" "$root/try"
  [ -z "$wheel" ] || "${as_root[@]}" cp "$wheel" "$root/try/"
  [ -z "$archive" ] || "${as_root[@]}" cp "$archive" "$root/try/"
  [ -z "$static" ] || "${as_root[@]}" cp "$static" "$root/try/"
  "${as_root[@]}" chroot "$root" /bin/sh -e -c '
    cd /try
    for compiler in cc gcc clang c++; do
      if command -v "$compiler" >/dev/null; then echo "a compiler is there: $compiler"; exit 1; fi
    done
    for wheel in *.whl; do
      [ -f "$wheel" ] || continue
      python3 -m venv env
      env/bin/pip --quiet --disable-pip-version-check install --no-index "$wheel"
      env/bin/python read_pages.py
    done
    for archive in *.tar.gz; do
      [ -f "$archive" ] || continue
      rm -rf local && mkdir local
      tar -xzf "$archive" -C local --strip-components=1
      local/bin/dateline extract --manifest pages.tsv | cmp - expected.jsonl
    done'
}

# A static command needs no system at all: a folder with itself and the pages is enough.
alone() {
  local root
  root=$(mktemp -d) || return
  cp -r "$MATERIAL"/. "$root/" && tar -xzf "$static" -C "$root" --strip-components=2 --wildcards '*/bin/dateline' &&
    "${as_root[@]}" chroot "$root" /dateline extract --manifest pages.tsv | cmp - "$MATERIAL/expected.jsonl"
  local result=$?
  rm -rf "$root"
  return $result
}

if [ -n "$static" ]; then
  if alone; then echo "no system: works"; else
    echo "no system: FAILED"
    bad=1
  fi
fi
for name in ${SYSTEMS:-bookworm trixie jammy}; do
  if bare "$name" && try "$name"; then echo "$name: works"; else
    echo "$name: FAILED"
    bad=1
  fi
done
exit $bad
