# shellcheck shell=bash
# Huge pages: each gives a record or an error record in reasonable time, and the run continues.
set -e
. "$SOURCE/tests/cli/helpers.bash"
page "A good page" >z-good.html

check() { # check NAME PATTERN STATUS: one page of the name, then the good one
  local status=0
  timeout 120 dateline extract "${options[@]}" "$1" z-good.html >out 2>err || status=$?
  if [ $status != "$3" ] || [ "$(wc -l <out)" != 2 ] || ! head -n 1 out | grep -q "$2" ||
    ! tail -n 1 out | grep -q '"headline":"A good page"'; then
    echo "$1: status $status"
    cut -c1-300 out err
    return 1
  fi
}

# 100 MB, over the limit; then with the limit lifted.
{ cat z-good.html; yes '<p>The harbour is open again, said the harbour master, and the boats are out.</p>' | head -c 100M; } >huge.html
options=()
check huge.html '"code":"too-large"' 1
options=(--max-page-size 200M --fields 'headline,truncated')
check huge.html '"headline":"A good page"' 0

# The same packed: 100 kB that unpack to 100 MB.
gzip -1 <huge.html >bomb.html.gz
rm huge.html
options=()
check bomb.html.gz '"code":"too-large"' 1

# 100,000 nested divs, and other things that go deep or wide.
options=(--fields headline)
{ echo '<h1>Deep</h1>'; yes '<div>' | head -n 100000; echo 'text'; } >divs.html
check divs.html '"headline":"Deep"' 0
{ echo '<h1>Formatting</h1>'; yes '<b><i><a href=x><p>' | head -n 100000; } >formatting.html
check formatting.html '"headline":"Formatting"' 0
{ echo '<h1>Tables</h1>'; yes '<table><tr><td>' | head -n 50000; } >tables.html
check tables.html '"headline":"Tables"' 0
{ echo '<h1>Attributes</h1><p'; seq -f ' a%.0f=x' 300000; echo '>text</p>'; } >attributes.html
check attributes.html '"headline":"Attributes"' 0
{ echo '<h1>Script</h1><script type="application/ld+json">'; yes '[{"a":' | head -n 300000; echo '</script>'; } >json.html
check json.html '"headline":"Script"' 0
{ echo '<h1>Entities</h1><p>'; yes '&amp;&#x41;&notin' | head -n 200000; } >entities.html
check entities.html '"headline":"Entities"' 0
{ echo '<h1>Comments</h1>'; yes '<!-- <!' | head -n 300000; } >comments.html
check comments.html '"headline":"Comments"' 0
