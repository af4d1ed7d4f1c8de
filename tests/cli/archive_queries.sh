# shellcheck shell=bash
# The queries of docs/archive.md run as they are, on an archive that has an answer for each.
set -e
story() { # story PATH TIME HEADLINE PARAGRAPH...: a record
  local url=https://$1 time=$2 headline=$3 blocks=
  shift 3
  for paragraph; do blocks+=",{\"kind\":\"paragraph\",\"text\":\"$paragraph\"}"; done
  printf '{"url":"%s","source":{"path":"news.warc","offset":7,"capturedAt":"%s"},"type":"NewsArticle","headline":"%s",' \
    "$url" "$time" "$headline"
  printf '"datePublished":"2024-05-01T08:00:00+02:00","author":[{"name":"Ann Sole","type":"Person"}],"keywords":["weir"],'
  printf '"statements":[{"kind":"direct","speaker":{"name":"Ottoline Farrow","mention":"Farrow"},"text":"It is dry."}],'
  printf '"blocks":[%s]}\n' "${blocks#,}"
}
first='The council of Upper Tane has voted to rebuild the old weir beside the mill, two years after a flood tore it away.'
second='Work is to begin in the spring and will cost four million crowns, most of which the province pays, a clerk said.'
{
  story tanepost.example/weir 2024-05-01T09:00:00Z "Weir to be rebuilt" "$first" "$second"
  story tanepost.example/weir 2024-05-02T09:00:00Z "Weir will be rebuilt" "$first" "$second"
  story tanepost.example/weir 2024-05-03T09:00:00Z "Weir will be rebuilt" "$first" "$second" \
    "Correction: An earlier version of this story gave a wrong sum. It is four million crowns, not five."
  story isles.example/weir 2024-05-04T09:00:00Z "Upper Tane rebuilds its weir" "$first" "$second"
} >records.jsonl
page gone >gone.html
warc_record https://tanepost.example/weir gone.html | sed 's/ 200 OK/ 404 No/' >gone.warc
dateline archive stories.db records.jsonl gone.warc 2>/dev/null
dateline archive stories.db --check 2>/dev/null
cat >run.py <<'END'
import re, sqlite3, sys
page = open(sys.argv[1], encoding="utf-8").read()
queries = re.findall(r"```sql\n(.*?)```", page, re.S)
db = sqlite3.connect("stories.db")
follow = (
    "INSERT INTO followed (key, url, site, host, role, hops, next_ms, asked, changed, unchanged_in_a_row, failures_in_a_row, "
    "gone_in_a_row, problem) VALUES (?, ?, 'Tane Post', 'tanepost.example', ?, 0, ?, 1, 0, 0, ?, 0, ?)"
)
(key,) = db.execute("SELECT hash FROM address WHERE url = 'https://tanepost.example/weir'").fetchone()
db.execute(follow, [key, "https://tanepost.example/weir", 2, 1714800000000, 0, None])
db.execute(follow, [1, "https://tanepost.example/rss", 0, 1714800000000, 3, "HTTP status 503"])
if len(queries) < 10:
    sys.exit(f"{len(queries)} queries, and not ten")
for query in queries:
    rows = db.execute(query).fetchall()
    if not rows:
        sys.exit(f"no answer to:\n{query}")
    print(query.splitlines()[0], rows[0])
END
python3 run.py "$SOURCE/docs/archive.md"
