# shellcheck shell=bash
# Functions that the commands of a session may use.

page() { # page HEADLINE: a small page
  printf '<!doctype html><html lang="en"><title>%s</title><h1>%s</h1><p>The harbour of Wendle is open again after ' "$1" "$1"
  printf 'two weeks of storms, and the first boats left before dawn on Friday, the harbour master said.</p>'
  printf '<p>Fishermen had waited for calmer water since the end of last month.</p></html>\n'
}

article() { # article HEADLINE PARAGRAPH...: a page that says it is an article
  printf '<!doctype html><html lang="en"><title>%s</title><meta property="og:type" content="article"><article><h1>%s</h1>' "$1" "$1"
  shift
  printf '<p>%s</p>' "$@"
  echo '</article></html>'
}

warc_record() { # warc_record URL FILE [HEADER...]: an HTTP response as a WARC keeps it
  local url=$1 file=$2 head=$'HTTP/1.1 200 OK\r\n'
  shift 2
  [ $# -gt 0 ] || set -- 'Content-Type: text/html; charset=utf-8'
  head+=$(printf '%s\r\n' "$@")$'\n\r\n'
  printf 'WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: %s\r\nWARC-Date: 2024-05-03T18:19:08Z\r\n' "$url"
  printf 'WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-%012d>\r\n' "$(wc -c <"$file")"
  printf 'Content-Type: application/http;msgtype=response\r\nContent-Length: %d\r\n\r\n' $((${#head} + $(wc -c <"$file")))
  printf '%s' "$head"
  cat "$file"
  printf '\r\n\r\n'
}

wrap_response() { # wrap_response FILE [HEADER...]: the same, wherever it came from
  warc_record https://example.org/page "$@"
}

# Root may read everything, so rights are tried out as somebody else.
without_rights() {
  if [ "$(id -u)" = 0 ]; then
    local counters status=0 # a build for coverage says so when it cannot write its counters
    counters=$(mktemp -d) && chmod 777 "$counters"
    GCOV_PREFIX=$counters setpriv --reuid 65534 --regid 65534 --clear-groups "$@" || status=$?
    rm -rf "$counters"
    return $status
  else
    "$@"
  fi
}

story() { # story HEADLINE TYPE DATE LANGUAGE: the same with a type and a date, in English or German
  local german=()
  case $4 in
  de*) german=(-e 's|<p>The harbour.*</p><p>|<p>Der Hafen von Wendle ist nach zwei Wochen Sturm wieder offen, und die ersten \
Boote liefen am Freitag noch vor Morgengrauen aus, sagte der Hafenmeister.</p><p>|' -e 's|<p>Fishermen.*</p>|<p>Die Fischer \
hatten seit Ende des letzten Monats auf ruhigeres Wasser gewartet.</p>|') ;;
  esac
  page "$1" | sed -e "s|<html lang=\"en\">|<html lang=\"$4\">|" -e "s|<h1>|<script type=\"application/ld+json\">{\"@context\":\
\"https://schema.org\",\"@type\":\"$2\",\"headline\":\"$1\",\"datePublished\":\"$3\",\"inLanguage\":\"$4\"}</script>&|" "${german[@]}"
}

make_wacz() { # make_wacz OUT HOW FILE...: a ZIP file of the files and of what else a WACZ has, whole or with a fault
  python3 - "$@" <<'END'
import struct, sys, zipfile, zlib

out, how, *files = sys.argv[1:]
stored, deflated = zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED
with zipfile.ZipFile(out, "w") as made:
    made.writestr("datapackage.json", "{}")
    for number, name in enumerate(files):
        packed = how in ("deflated", "damaged", "long", "short") or (how == "mixed" and number == 0)
        entry = zipfile.ZipInfo({"parent": "archive/../" + name, "none": "x" + name}.get(how, name))
        entry.compress_type = deflated if packed else stored
        content = open(name, "rb").read()
        if how == "nested" and number == 0:
            content = open(out, "rb").read()[:30] + content
        with made.open(entry, "w", force_zip64=how == "zip64") as to:
            to.write(content)
    made.writestr("pages/pages.jsonl", "{}\n")
data = bytearray(open(out, "rb").read())


def entries():  # where the directory's entries of archives are
    at = data.index(b"PK\1\2")
    while data[at : at + 4] == b"PK\1\2":
        sizes = struct.unpack_from("<HHH", data, at + 28)
        if data[at + 46 : at + 54] == b"archive/":
            yield at
        at += 46 + sum(sizes)


first, second = (list(entries()) + [0, 0])[:2]
header = struct.unpack_from("<I", data, first + 42)[0]
if how == "encrypted":
    data[first + 8] |= 1
elif how == "method":
    data[first + 10] = 93
elif how == "overlap":
    struct.pack_into("<I", data, second + 42, header + 100)
elif how == "sizes":
    struct.pack_into("<I", data, first + 24, 5)
elif how == "header":
    data[header] ^= 1
elif how == "cut_directory":
    data[second] ^= 1
elif how == "damaged":
    data[header + 120] ^= 255
elif how in ("long", "short"):
    size = struct.unpack_from("<I", data, first + 24)[0]
    struct.pack_into("<I", data, first + 24, size + (10 if how == "long" else -10))
open(out, "wb").write(data)
END
}

counts() { # counts REPORT: without what depends on the machine and on how the input is packed
  sed -E 's/"(input|output)-bytes":[0-9]+,//g; s/"seconds":[0-9.]+,//; s/"version":"[^"]*",//' "$1"
}

minutes() { # minutes HEADLINE FIRST LAST: a page with paragraphs of these numbers, no two of them alike
  local i
  printf '<!doctype html><title>%s</title><article><h1>%s</h1>' "$1" "$1"
  for ((i = $2; i <= $3; i++)); do
    printf '<p>In paragraph %d the council of Wendle says that item a%d of its plan, which costs b%d marks, ' $i $i $((i * 7))
    printf 'will be built by team c%d with d%d workers on e%d days under f%d bridges.</p>\n' $((i * 3)) $i $i $i
  done
  printf '</article>'
}

zip_up() { # zip_up OUT METHOD FILE...: a ZIP file of the files, "stored" or "deflated"
  python3 - "$@" <<'END'
import sys, zipfile

with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED if sys.argv[2] == "deflated" else zipfile.ZIP_STORED) as made:
    for name in sys.argv[3:]:
        made.write(name)
END
}

start_server() { # start_server ARGUMENT...: dateline serve, until its address is in the file "address"; ends with the test
  rm -f address # a former server's
  dateline serve "$@" >address &
  server=$!
  trap 'kill $server 2>/dev/null || true' EXIT # what runs the test waits for all who hold its output
  until [ -s address ]; do
    kill -0 $server || return 1
    sleep 0.05
  done
}

resource() { # resource PATH DIGEST: what the package of a WACZ says of a file
  printf '{"name":"%s","path":"%s","hash":"%s","bytes":1,"stats":{"hash":""}}' "${1##*/}" "$1" "$2"
}

package() { # package RESOURCES: the package
  printf '{"profile":"data-package","resources":[%s]}' "$1"
}
