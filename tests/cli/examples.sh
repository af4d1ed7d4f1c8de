# shellcheck shell=bash
# The examples of --help and the man page run as written.
set -e
mkdir news
cp "$SOURCE"/tests/pages/wordpress-graph/page.html news/council.html
cp "$SOURCE"/tests/pages/agency-microdata/page.html news/agency.html
printf 'news/%s.html\thttps://example.org/%s\t2024-05-15\n' council council agency agency >pages.tsv
dateline pack --manifest pages.tsv --output news.warc.gz
# Examples of follow and fetch ask a site of the test's own, on this machine.
mkfifo stay
python3 "$SOURCE/tests/follow/site.py" --scenario <(printf '{"hosts":{"*":{"/story":{"body_file":"%s"}}}}' "$PWD/news/council.html") \
  <stay >ports &
exec 9>stay
until [ -s ports ]; do sleep 0.05; done
port=$(sed 's/.*"http": \([0-9]*\).*/\1/' ports)
printf 'contact = test@example.org\n[Example]\npage = http://example.localhost:%s/story\n' "$port" >sites.conf
here() {
  case $1 in
    *' --status') echo "$1" ;;
    'dateline follow '*) echo "$1 --once --allow-private" ;;
    'dateline fetch '*) echo "${1//https:\/\/example.org/http:\/\/example.localhost:$port} --allow-private" ;;
    *) echo "$1" ;;
  esac
}
examples=0
while IFS= read -r line; do
  # What archive says of what it did is no complaint.
  if ! bash -e -o pipefail -c "$(here "$line")" >out 2>err || grep -qv -e "^dateline: stories.db: " -e "^dateline: [0-9]* requests: " err; then
    echo "fails: $line"
    cat err
    exit 1
  fi
  examples=$((examples + 1))
done < <(dateline generate examples)
[ $examples -gt 3 ]
