# shellcheck shell=bash
# What a feed says of a page comes with the page, whatever reads it, and in whichever pieces: the record before each page
# here has its headline and its day, which the page itself lacks.
set -e
. "$SOURCE/tests/cli/helpers.bash"

entry() { # entry ID HEADLINE: the metadata record
  local json="{\"listType\":\"rss\",\"title\":\"$2\",\"published\":\"3 May 2024 10:20:30 +0200\"}"
  printf 'WARC/1.1\r\nWARC-Type: metadata\r\nWARC-Target-URI: urn:dateline:entry:x\r\nWARC-Date: 2024-05-03T18:19:08Z\r\n'
  printf 'WARC-Record-ID: <urn:uuid:%s>\r\nWARC-Concurrent-To: <urn:uuid:00000000-0000-4000-8000-%012d>\r\n' "$2" "$1"
  printf 'Content-Type: application/json\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n' ${#json} "$json"
}

# Pages that do not pack well, so that packets end at many places; their sizes are their numbers, and so their IDs.
noise=$(head -c 15200 /dev/urandom | base64 -w 0)
for number in $(seq 20000 20119); do
  printf '<!doctype html><p>%s' "${noise:0:$((number - 18))}" >page
  entry "$number" "Headline $number" >told
  warc_record "https://example.org/$number" page >record
  cat told record >>news.warc
  gzip -1 -n -c told >>news.warc.gz
  gzip -1 -n -c record >>news.warc.gz
done

for input in news.warc news.warc.gz; do
  for jobs in 1 2 4; do
    dateline extract --jobs $jobs --fields headline,datePublished,provenance "$input" >"out.$jobs"
    cmp out.1 "out.$jobs"
  done
  seq -f 'Headline %.0f' 20000 20119 >wanted
  grep -o 'Headline [0-9]*' out.1 | cmp - wanted
  [ "$(grep -c '"datePublished":"2024-05-03T10:20:30+02:00"' out.1)" = 120 ]
  [ "$(grep -c '"headline":"feed:title","datePublished":"feed:published"' out.1)" = 120 ]
done
# A record that an index names is read alone: then there is no entry.
dateline index news.warc.gz >news.cdxj
dateline extract --cdxj news.cdxj >alone 2>/dev/null
[ "$(wc -l <alone)" = 120 ] && ! grep -q 'feed:' alone

# Through a pipe as well.
dateline extract --fields headline,datePublished,provenance - <news.warc.gz >piped
sed 's/"path":"-"/"path":"news.warc.gz"/' piped | cmp - out.1
