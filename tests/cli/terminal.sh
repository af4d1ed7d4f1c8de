# shellcheck shell=bash
# What is done only on a terminal: colours, unless NO_COLOR is set; progress after a second.
set -e
. "$SOURCE/tests/cli/helpers.bash"
if ! script -qec true /dev/null </dev/null >/dev/null 2>&1; then
  echo "skipped: no pseudo-terminal can be had here"
  exit 0
fi
in_terminal() { # runs the command with a terminal for its streams; the environment's TERM counts
  timeout 30 script -qec "$(printf '%q ' "$@")" /dev/null </dev/null
}
escape=$'\033'
export TERM=xterm

page "A good page" >page.html
plain() { if grep -q "$escape"; then echo "escape sequences in line $1"; return 1; fi; }
dateline inspect page.html | plain $LINENO
in_terminal dateline inspect page.html | grep -q "$escape\\[1m"
NO_COLOR=1 in_terminal dateline inspect page.html | plain $LINENO
TERM=dumb in_terminal dateline inspect page.html | plain $LINENO

# What was searched for is bold, and it is said how long that took.
dateline archive --url https://example.org/page --captured 2024-05-03 stories.db page.html 2>/dev/null
dateline search stories.db harbour | plain $LINENO
in_terminal dateline search stories.db harbour >seen
grep -q "The $escape\\[1mharbour$escape\\[0m of Wendle" seen && grep -Eq '1 story, [0-9.]+ ms' seen
in_terminal dateline search stories.db 'headline:good' >seen
grep -q "A $escape\\[0m$escape\\[1;33mgood$escape" seen

# Standard error is the terminal, standard output is not: the line of progress is rewritten in place, and gone at the end.
cat >slow.sh <<'END' # a file, as the terminal's shell need not be bash
{ sleep 1.3; cat page.html; } | dateline extract - >records
END
in_terminal bash slow.sh >seen
grep -q "1 pages" seen && tail -c 4 seen | grep -q "$escape\\[K"
in_terminal bash -c 'bash slow.sh 2>nothing' && [ ! -s nothing ]

# How much was read of what there is, and how long the rest takes; not when that is not known.
mkdir folder && for i in $(seq 400); do page "Page $i" >"folder/$i.html"; done
slowly() { { sleep 1.3; cat >/dev/null; sleep 0.1; } }
dateline extract -j 1 --progress folder 2>said | slowly
grep -Eq '^dateline: [0-9]+ pages, [0-9]+ pages/s, [0-9.]+ MB/s, [0-9]+ %, [0-9]+ s left$' said
cat folder/*.html >many.html
{ cat many.html; } | dateline extract -j 1 --progress - folder 2>said | slowly
grep -q ' pages, ' said && ! grep -q '%' said
