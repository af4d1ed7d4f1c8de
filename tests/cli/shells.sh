# shellcheck shell=bash
# The completions load in the installed shells and complete correctly; the man page is well-formed roff.
set -e
dateline generate bash >dateline.bash
# shellcheck source=/dev/null # the command has just written it
. ./dateline.bash
complete_line() { # what bash offers for the words
  COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMPREPLY=()
  _dateline
  echo "${COMPREPLY[*]}"
}
touch page.html
[ "$(complete_line dateline ext)" = extract ]
[ "$(complete_line dateline extract --for)" = --format ]
[ "$(complete_line dateline extract -f j)" = 'jsonl json jsonld' ]
[ "$(complete_line dateline extract pa)" = page.html ]
[ "$(complete_line dateline extract --manifest pa)" = page.html ]
[ "$(complete_line dateline help ins)" = inspect ]

dateline generate zsh >_dateline
dateline generate fish >dateline.fish
if command -v zsh >/dev/null; then zsh -n _dateline; fi
if command -v fish >/dev/null; then
  fish -n dateline.fish
  offered() { HOME=$PWD fish -c "source dateline.fish; complete -C '$1'" | cut -f 1; }
  [ "$(offered 'dateline ex')" = extract ]
  [ "$(offered 'dateline extract --for')" = --format ]
  [ "$(offered 'dateline extract -f jsonl' | tr '\n' ' ')" = 'jsonl jsonld ' ]
  [ "$(offered 'dateline extract pa')" = page.html ]
  [ "$(offered 'dateline help insp')" = inspect ]
fi

dateline generate man >dateline.1
if command -v groff >/dev/null; then
  [ -z "$(groff -man -ww -z dateline.1 2>&1)" ]
fi
# It has every option of every command, each with its help.
for command in extract inspect pack cat; do
  dateline $command -h | grep -o -- '--[a-z0-9-]*' | sort -u | while read -r option; do
    grep -q -- "${option//-/\\\\-}" dateline.1 || { echo "man page lacks $option"; exit 1; }
  done
done
# It also has all error codes, which include those in the tests of bad input.
sed -n '/^\.SH ERROR CODES/,/^\.SH ENV/s/^\.B \(.*\)/\1/p' dateline.1 | tr -d "\\\\" | sort >codes
[ "$(wc -l <codes)" -gt 10 ]
grep -oh '"code":"[a-z-]*"' "$SOURCE"/tests/cli/*.session | cut -d'"' -f4 | sort -u | comm -23 - codes >unknown
[ ! -s unknown ] || { echo "the man page lacks the codes $(cat unknown)"; exit 1; }
# docs/errors.md has the same text for each.
sed -n '/^\.SH ERROR CODES/,/^\.SH ENV/p' dateline.1 | sed 's/\\-/-/g' |
  sed -n '/^\.B /{s/^\.B \(.*\)/| `\1` | /;N;s/\n\(.*\)/\1 |/p}' >errors
[ "$(wc -l <errors)" = "$(wc -l <codes)" ]
diff -u errors <(sed -n '/^## Codes/,/^## /s/^\(| `.*\)/\1/p' "$SOURCE/docs/errors.md")
