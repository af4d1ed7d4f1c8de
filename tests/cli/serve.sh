# shellcheck shell=bash
# The server: its address on the first line, who is answered, headers, connections that stay open, a token beyond loopback,
# and its end.
set -e
dateline help serve >/dev/null 2>&1 || exit 0 # built without the pages
dateline archive stories.db "$SOURCE/tests/web/records.jsonl" 2>/dev/null
server= # start_server says it
start_server stories.db --listen 127.0.0.1:0
cat >ask.py <<'END'
import gzip, http.client, sys, urllib.parse
url = urllib.parse.urlsplit(open("address").read().strip())

def ask(method, path, status, headers={}, connection=None):
    connection = connection or http.client.HTTPConnection(url.hostname, url.port, timeout=20)
    connection.request(method, path, headers=headers)
    answer = connection.getresponse()
    body = answer.read()
    if answer.status != status:
        sys.exit(f"{method} {path} gave {answer.status}, not {status}: {body[:200]}")
    return answer, body

kept = http.client.HTTPConnection(url.hostname, url.port, timeout=20)
answer, body = ask("GET", "/", 200, connection=kept)
socket = kept.sock
assert "default-src 'none'" in answer.getheader("Content-Security-Policy")
assert "unsafe" not in answer.getheader("Content-Security-Policy")
answer, again = ask("HEAD", "/", 200, connection=kept)
assert kept.sock is socket and socket, "the connection was closed"
assert again == b"" and int(answer.getheader("Content-Length")) == len(body)
answer, packed = ask("GET", "/", 200, {"Accept-Encoding": "gzip"})
assert answer.getheader("Content-Encoding") == "gzip" and gzip.decompress(packed) == body
asset = body.split(b'href="/assets/')[1].split(b'"')[0].decode()
answer, style = ask("GET", "/assets/" + asset, 200)
assert "immutable" in answer.getheader("Cache-Control") and b"--paper" in style
ask("GET", "/assets/000000000000/dateline.css", 404)
ask("GET", "/", 421, {"Host": "evil.example"})
ask("GET", "/", 421, {"Host": "127.0.0.1.evil.example"})
ask("GET", "/", 200, {"Host": "localhost:1"})
ask("POST", "/", 405)
ask("GET", "/search?q=%22", 400)
ask("GET", "/search?q=%ff", 400)
ask("GET", "/" + "x" * 9000, 400)
ask("GET", "/story/1/../../etc/passwd", 404)
ask("GET", "/search?page=x", 400)
ask("GET", "/search.json?page=x", 400)
END
python3 ask.py

# What somebody writes meanwhile is there with the next request, of every thread.
sed -n '1,/^kept/p' ask.py | sed '$d' >count.py
cat >>count.py <<'END'
import json
for _ in range(40):
    stories = json.loads(ask("GET", "/about.json", 200)[1])["stories"]
    assert b"%d stories from" % stories in ask("GET", "/help", 200)[1]
    print(stories)
END
before=$(python3 count.py | sort -u)
for i in 1 2 3; do
  printf '{"url":"https://new.example/%s","source":{"path":"new.warc","capturedAt":"2025-06-01T00:00:00Z"},%s}\n' $i \
    '"headline":"One more","articleBody":"Text."' |
    dateline archive stories.db - 2>/dev/null
  [ "$(python3 count.py | sort -u)" = $((before + i)) ]
done
kill -TERM "$server"
status=0
wait "$server" || status=$?
[ $status = 143 ]

# Beyond loopback only with a token, which is asked for.
if dateline serve stories.db --listen 0.0.0.0:0 2>said; then exit 1; fi
grep -q DATELINE_TOKEN said
DATELINE_TOKEN=secret start_server stories.db --listen 0.0.0.0:0
sed -n '1,/^kept/p' ask.py | sed '$d' >token.py
cat >>token.py <<'END'
ask("GET", "/", 401)
ask("GET", "/", 401, {"Authorization": "Bearer secrets"})
ask("GET", "/", 401, {"Authorization": "Bearer secreT"})
ask("GET", "/", 200, {"Authorization": "Bearer secret"})
END
sed -i 's/url.hostname/"127.0.0.1"/' token.py
python3 token.py
kill -INT "$server"
wait "$server" || true

if dateline serve none.db 2>/dev/null; then exit 1; fi
if dateline serve stories.db --listen nonsense 2>/dev/null; then exit 1; fi
