#!/usr/bin/env bash
# What is in the wheels and in the command's archives: a program for the right processor that asks for nothing newer than
# glibc 2.17 and for no library but glibc's, or for none at all if it is static; and all licences.
set -uo pipefail
bad=0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
complain() { echo "$*"; bad=1; }

newest=2.17
allowed='^(libc\.so\.6|libm\.so\.6|libpthread\.so\.0|libdl\.so\.2|librt\.so\.1|ld-linux-(x86-64\.so\.2|aarch64\.so\.1))$'
third_party=(Apache-2.0 GPL-2 GPL-3 LGPL-2.1 LGPL-3 MPL-1.1 libbrotli libcld2 libdeflate liblz4 libuchardet libsqlite3
  libutf8proc libzstd nettle versions zlib1g)
by_zig=(llvm zig) static=(gcc glibc libmicrohttpd)

check_program() { # check_program FILE PROCESSOR
  local machine version strangers
  machine=$(readelf -h "$1" | sed -n 's/^ *Machine: *//p')
  case $2:$machine in x86_64:*X86-64 | aarch64:AArch64) ;; *) complain "$1 is for $machine" ;; esac
  version=$(readelf -VW "$1" | grep -oE '\bGLIBC_[0-9.]+' | sed 's/GLIBC_//' | sort -uV | tail -n 1)
  [ "$(printf '%s\n' "$newest" "$version" | sort -V | tail -n 1)" = "$newest" ] || complain "$1 needs glibc $version"
  ! readelf -VW "$1" | grep -qE '\b(GLIBCXX|CXXABI|GCC)_' || complain "$1 needs the C++ library or libgcc"
  strangers=$(readelf -dW "$1" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p' | grep -vE "$allowed")
  [ -z "$strangers" ] || complain "$1 needs" "$strangers"
  ! readelf -SW "$1" | grep -q ' \.debug_info' || complain "$1 has debugging information"
  readelf -lW "$1" | grep GNU_STACK | grep -q ' RW ' || complain "$1 wants an executable stack"
}

check_static() { # check_static FILE PROCESSOR
  check_program "$1" "$2"
  ! readelf -lW "$1" | grep -q INTERP || complain "$1 asks for a loader"
  ! readelf -dW "$1" | grep -q NEEDED || complain "$1 asks for libraries"
  readelf -hW "$1" | grep -q 'Type:.*DYN' || complain "$1 cannot be put at any address"
}

check_module() { # check_module FILE PROCESSOR NAME: a program that others load, by that name alone
  local exported
  check_program "$1" "$2"
  exported=$(readelf --dyn-syms -W "$1" | awk '$7 != "UND" && $5 != "LOCAL" && NR > 3 {print $8}' | grep .)
  [ "$exported" = "$3" ] || complain "$1 exports: $exported"
}

check_licences() { # check_licences FOLDER NAME…: those of all, and these
  local folder=$1 name
  shift
  for name in "$folder"/{LICENSE,THIRD-PARTY.md} "${third_party[@]/#/$folder/third-party/}" "${@/#/$folder/third-party/}"; do
    case $name in */third-party/*) name=$name.txt ;; esac
    [ -s "$name" ] || complain "no ${name#"$work"/}"
  done
}

found=0
for wheel in build/wheels/*.whl; do
  [ -f "$wheel" ] || continue
  found=$((found + 1))
  processor=${wheel##*manylinux2014_} processor=${processor%.whl}
  python3 -m zipfile -e "$wheel" "$work/$processor"
  modules=("$work/$processor"/dateline/*.so)
  [ ${#modules[@]} = 2 ] || complain "$wheel has ${#modules[@]} modules"
  check_module "$work/$processor/dateline/_core.abi3.so" "$processor" PyInit__core
  check_module "$work/$processor/dateline/dateline_sqlite.so" "$processor" sqlite3_datelinesqlite_init
  check_licences "$work/$processor"/dateline-*.dist-info/licenses "${by_zig[@]}"
  # RECORD must list each file with its digest: installers hold against it.
  python3 - "$wheel" <<'END' || bad=1
import base64, csv, hashlib, sys, zipfile
archive = zipfile.ZipFile(sys.argv[1])
record = next(name for name in archive.namelist() if name.endswith(".dist-info/RECORD"))
listed = {row[0]: row[1] for row in csv.reader(archive.read(record).decode().splitlines())}
for name in archive.namelist():
    digest = "sha256=" + base64.urlsafe_b64encode(hashlib.sha256(archive.read(name)).digest()).rstrip(b"=").decode()
    if name != record and listed.get(name) != digest:
        sys.exit(f"RECORD is wrong about {name}")
if set(listed) != set(archive.namelist()):
    sys.exit("RECORD lists other files than the wheel has")
END
done
for archive in build/wheels/*.tar.gz; do
  [ -f "$archive" ] || continue
  found=$((found + 1))
  name=$(basename "$archive" .tar.gz)
  tar -xzf "$archive" -C "$work"
  processor=${name##*-linux-} processor=${processor%-static}
  case $name in
    *-static)
      check_static "$work/$name/bin/dateline" "$processor"
      check_licences "$work/$name/share/doc/dateline" "${static[@]}"
      ;;
    *)
      check_program "$work/$name/bin/dateline" "$processor"
      check_module "$work/$name/lib/dateline/dateline_sqlite.so" "$processor" sqlite3_datelinesqlite_init
      check_licences "$work/$name/share/doc/dateline" "${by_zig[@]}"
      ;;
  esac
  for file in man/man1/dateline.1 bash-completion/completions/dateline zsh/site-functions/_dateline \
    fish/vendor_completions.d/dateline.fish; do
    [ -s "$work/$name/share/$file" ] || complain "$archive has no share/$file"
  done
  # On this processor it runs, and gives the same bytes.
  if [ "$processor" = "$(uname -m)" ]; then
    (cd "$MATERIAL" && "$work/$name/bin/dateline" extract --manifest pages.tsv) | cmp - "$MATERIAL/expected.jsonl" ||
      complain "$archive: other records"
    # Threads, SQLite and sockets, where nothing else tries them.
    case $name in
      *-static) for test in serve.sh archive.session; do
        tests/cli/run "$work/$name/bin/dateline" "tests/cli/$test" || complain "$archive: tests/cli/$test fails"
      done ;;
    esac
  fi
done
[ $found -gt 0 ] || complain "nothing in build/wheels"
exit $bad
