# shellcheck shell=bash
# docs/record.schema.json is what the command generates, and all that it writes as JSON fits it.
set -e
schema=$SOURCE/docs/record.schema.json
dateline generate schema | diff -u "$schema" - || {
  echo 'docs/record.schema.json: put what "dateline generate schema" prints in its place'
  exit 1
}
fits() { python3 -B "$SOURCE/tests/schema/check.py" "$schema" "$@"; }
ln -s "$SOURCE/tests" tests

# The expected records, those of whole pages with everything that can be asked for, and of the made-up archive.
fits tests/pages/*/expected.json
cat tests/pages/*/source.tsv >list.tsv
dateline extract --claims --comments --statements --manifest list.tsv >whole.jsonl
dateline pack --manifest list.tsv -o pages.warc.gz
dateline extract --verify -f json pages.warc.gz 2>counts | python3 -c '
import json, sys
rest, read = sys.stdin.read(), json.JSONDecoder()
while rest := rest.lstrip():
    value, end = read.raw_decode(rest)
    rest = rest[end:]
    print(json.dumps(value))' >packed.jsonl
dateline archive stories.db tests/web/records.jsonl pages.warc.gz 2>counts
dateline export --claims --all-revisions stories.db >exported.jsonl

# Films, sounds, crops, errors, copies, pages that are cut.
page Quay >quay.html
printf '<!doctype html><title>Quay</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Quay","video":%s,"audio":%s,"speakable":%s}</script>%s' \
  '{"@type":"VideoObject","contentUrl":"https://v.example/1.mp4","name":"Film","thumbnailUrl":"https://v.example/1.jpg","duration":"PT1M"}' \
  '{"@type":"AudioObject","contentUrl":"https://v.example/1.mp3","name":"Sound","duration":"PT2M"}' \
  '{"@type":"SpeakableSpecification","cssSelector":["h1"]}' "$(cat quay.html)" >media.html
cp quay.html again.html
: >empty.html
for ((i = 0; i < 1200; i++)); do printf '<p>Line %d of the log.</p>' $i; done >long.html
# What is wrong with the inputs is told on standard error, and by the exit status.
dateline extract --dedup mark quay.html again.html media.html missing.html empty.html >mixed.jsonl 2>messages && exit 1
dateline extract --max-nodes 1000 long.html >cut.jsonl
grep -q '"truncated"' cut.jsonl
grep -q '"copyOf"' mixed.jsonl
grep -q '"error"' mixed.jsonl
mkdir damaged
python3 -B "$SOURCE/tests/schema/damage.py" damaged tests/pages/*/page.html
dateline extract --claims --comments --statements damaged >damaged.jsonl 2>messages || true
[ "$(wc -l <damaged.jsonl)" -gt 200 ]
for fields in headline datePublished,provenance source,statements; do dateline extract --statements --fields $fields --manifest list.tsv; done >some.jsonl
fits ./*.jsonl >result
cat result

# Nothing that the check relies on is missing from what was checked.
for name in .statements.times.value .statements.speaker.span.block .blocks.embed.title .blocks.items.text .image.variants.url .copyOf.kind \
  .error.code .comments.text .video.name .audio.duration .speakable.cssSelector .truncated .provenance .disagreements .liveBlogUpdate.articleBody; do
  if grep -q -- " $name\b" result; then echo "no record has $name"; exit 1; fi
done

# It notices what it should: a member that it does not know, at any depth, an empty text, null, a wrong form.
bad() {
  echo "$1" >bad.jsonl
  if fits bad.jsonl >faults 2>&1; then echo "fits: $1"; exit 1; fi
}
bad '{"headlin":"x"}'
bad '{"author":[{"name":"x","type":"Person","age":1}]}'
bad '{"author":[{"type":"Person"}]}'
bad '{"blocks":[{"kind":"embed","embed":{"host":"x"}}]}'
bad '{"blocks":[{"kind":"film"}]}'
bad '{"statements":[{"kind":"direct","text":"x","times":[{"valu":"2024"}]}]}'
bad '{"headline":""}'
bad '{"headline":null}'
bad '{"keywords":[]}'
bad '{"datePublished":"3 May 2024"}'
bad '{"bodyComplete":true}'
bad '{"wordCount":"5"}'
bad '{"speakable":[{"text":"x"}]}'
bad '{"provenance":{"a b":"x"}}'
bad '{"error":{"code":"odd","message":"x"},"source":{"path":"x"}}'
bad '{"error":{"code":"empty","message":"x"}}'
bad '{"error":{"code":"empty","message":"x"},"source":{"path":"x"},"url":"https://x.example/"}'
