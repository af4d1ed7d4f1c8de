# shellcheck shell=bash
# Sessions in documents are run, and what they show must be what is printed; without a tool, what is there stays.
set -e
document() { # document COMMAND OUTPUT...
  printf '# A document\n\nSome words.\n\n```console\n$ %s\n' "$1"
  shift
  [ $# = 0 ] || printf '%s\n' "$@"
  printf '```\n\n    $ false\n'
}
try() { "$SOURCE/tests/cli/run" "$PROGRAM" shown.md "$@" >out 2>err; }
PROGRAM=$1

document 'printf "one\n\ntwo\n"; echo three >&2; ls -d tests/pages/amp-page' one '' two tests/pages/amp-page three >shown.md
try
document 'echo one' two >shown.md
! try || exit 1
grep -qx -e '-two' out
grep -qx -e '+one' out
try --update
document 'echo one' one | diff - shown.md
document 'false' >shown.md
! try || exit 1
document 'false' '[exit status 1]' >shown.md
try

# Without jq: nothing is run, and nothing replaced.
document 'echo "{}" | jq .nothing' kept '' 'and kept' >shown.md
! try || exit 1
mkdir some
for tool in bash cat chmod cp cut dirname diff echo grep head ls mkdir mktemp realpath rm sed sleep tail wc ln; do
  ln -s "$(command -v $tool)" some/
done
PATH=$PWD/some try
grep -q 'not run, since there is no jq' err
