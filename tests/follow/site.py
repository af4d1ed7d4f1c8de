#!/usr/bin/env python3
"""Web sites on loopback that do all that sites do to programs that follow them.

    site.py [--scenario FILE] [--zoo] [--log FILE] [--tls [FOLDER]]

Listens on free ports of 127.0.0.1 (and ::1, where there is one), prints one line of JSON about them, and ends when its
standard input does:

    {"http": 40001, "reset": 40002, "silent": 40003, "closed": 40004,
     "https": 40005, "self_signed": 40006, "wrong_name": 40007, "ca": "FOLDER/ca.pem"}

http         what the scenario says
reset        connections are reset as soon as they are accepted
silent       connections are accepted, and nothing is ever said
closed       nobody listens
https        the same as http, with a certificate of the authority in "ca" (only with --tls, which needs the command
             openssl; without it, the four are missing); without FOLDER, it lies in one that is removed at the end
self_signed, wrong_name   the same with a certificate of its own, and with one for another host

Any name that ends in .localhost is a host of its own: libcurl finds these without a name server.

A scenario is a JSON object:

    {"hosts": {"news.localhost": {"/feed.xml": BEHAVIOUR, "/story/*": BEHAVIOUR}, "*": {…}}}

"*" as a host stands for any that is not named; a path that ends in "*" for all that begin so and are not named.  Paths are
matched with their query first, then without it.  What is nowhere named is answered with 404.

A BEHAVIOUR is a text (a page of status 200), an object, or a list of them for successive times: of a list, the last one
holds whose "from_request" (the number of the request for this path, 1 is the first) and "from_s" (seconds since the
start) have come; without either, the first of a list is for the first request, the second for the second, and so on, and
the last one stays.

What an object may say; all of it may be left out:

    preset         a name of PRESETS below: what the object says goes before it
    status, reason, headers {name: value or list of values}
    type           Content-Type; text/html; charset=utf-8
    body           text, or: body_base64; body_file (from the scenario's folder); make (see makers below)
    redirect       Location; status is then 302 if nothing else is said
    retry_after    a number of seconds, or "date+N": the HTTP date in N seconds
    etag           sent as ETag; "auto": made from the body
    last_modified  sent as Last-Modified, whatever it is; a request is answered with 304 if it repeats it to the letter
                   (or the ETag, which goes first), with 200 if it repeats an earlier one of this path, and otherwise with
                   400, and the log says "fault"
    robots         text/plain body for robots.txt
    coding         gzip, deflate, br (where Python has it): packs the body, whatever the request accepts
    bomb           so many bytes of zeros instead of a body, packed by gzip
    framing        "length", "chunked", "close" (the end of the connection ends the body)
    length         Content-Length, instead of the true one
    chunks         for chunked ones: {"size": bytes of each, "extension": text, "trailers": {…}, "broken": "size", "data",
                   or "end" (the last chunk is missing, the connection ends)}
    interim        list of {status, headers} before the response
    delay_s        before the head
    head_byte_s    between the bytes of the head; body_byte_s: between those of the body
    stop_after     so many bytes of the body, then stop: "close", "reset", "hang"
    endless        "head", "body", "interim", "chunks": goes on until the client goes
    raw            all that is sent, instead of a response (Latin-1); the connection ends after it, unless keep is true
    close          true: the connection ends after the response, and nothing announces it

In texts, ${host}, ${origin} (http://host:port, as it was asked), ${path}, ${port}, ${https_port}, ${n} (the number of the request for this
path), ${next} (one more than the number that the query is), ${t} (whole seconds since the start), ${http:NAME} and
${https:NAME} (the origin of another host) are replaced.

The log has a line of JSON for each request, written when it has been read:

    {"t": seconds since the start, "scheme", "host", "port", "method", "path", "headers": [[name, value], …],
     "n": number of the request for this path, "connection": number, "open": requests of this host that are being answered,
     with this one, "status": …, "fault": what was wrong with the request}
"""
import argparse
import base64
import gzip
import hashlib
import json
import os
import re
import shutil
import socket
import ssl
import struct
import subprocess
import sys
import tempfile
import threading
import time
import zlib
from email.utils import formatdate
from html import escape
from pathlib import Path

REASONS = {200: "OK", 204: "No Content", 301: "Moved Permanently", 302: "Found", 303: "See Other", 304: "Not Modified",
           307: "Temporary Redirect", 308: "Permanent Redirect", 400: "Bad Request", 403: "Forbidden", 404: "Not Found",
           410: "Gone", 429: "Too Many Requests", 451: "Unavailable For Legal Reasons", 500: "Internal Server Error",
           503: "Service Unavailable"}
MOST_HEAD_BYTES = 64 << 10

# What sites do that nobody wants.  Each is served under /zoo/NAME with --zoo.
PRESETS = {
    "page": {"make": {"kind": "story"}},
    "gone": {"status": 410},
    "forbidden": {"status": 403},
    "legal": {"status": 451},
    "failing": {"status": 500, "body": "<p>It does not work."},
    "unavailable": {"status": 503, "retry_after": 120},
    "too-many": {"status": 429},
    "too-many-seconds": {"status": 429, "retry_after": 7},
    "too-many-date": {"status": 429, "retry_after": "date+90"},
    "moved": {"status": 301, "redirect": "/zoo/page"},
    "found": {"status": 302, "redirect": "/zoo/page"},
    "see-other": {"status": 303, "redirect": "/zoo/page"},
    "temporary": {"status": 307, "redirect": "/zoo/page"},
    "permanent": {"status": 308, "redirect": "/zoo/page"},
    "loop": {"redirect": "/zoo/loop"},
    "loop-of-two": {"redirect": "/zoo/loop-back"},
    "loop-back": {"redirect": "/zoo/loop-of-two"},
    "chain": {"redirect": "/zoo/chain?${next}"},
    "to-private": {"redirect": "http://10.0.0.1/"},
    "to-metadata": {"redirect": "http://169.254.169.254/latest/"},
    "to-file": {"redirect": "file:///etc/passwd"},
    "to-other": {"redirect": "${http:other.localhost}/"},
    "to-nowhere": {"status": 302},
    "slow-head": {"head_byte_s": 1},
    "slow-body": {"body_byte_s": 1, "body": "a" * 1000},
    "late": {"delay_s": 3600},
    "hanging": {"body": "a" * 1000, "stop_after": 10, "stop": "hang"},
    "endless-head": {"endless": "head"},
    "endless-body": {"endless": "body"},
    "endless-chunks": {"endless": "chunks"},
    "endless-interim": {"endless": "interim"},
    "long-line": {"headers": {"X-Long": "a" * 150000}},
    "too-long-length": {"body": "hello", "length": 5000, "close": True},
    "too-short-length": {"body": "hello, all of you", "length": 5},
    "negative-length": {"body": "hello", "length": -5},
    "chunked": {"framing": "chunked", "body": "hello", "chunks": {"size": 2, "extension": ";a=b", "trailers": {"X-T": "1"}}},
    "broken-size": {"framing": "chunked", "body": "hello", "chunks": {"broken": "size"}},
    "broken-data": {"framing": "chunked", "body": "hello", "chunks": {"broken": "data"}},
    "no-last-chunk": {"framing": "chunked", "body": "hello", "chunks": {"broken": "end"}},
    "reset-in-body": {"body": "a" * 5000, "stop_after": 2000, "stop": "reset"},
    "closed-in-body": {"body": "a" * 5000, "stop_after": 2000, "stop": "close"},
    "gzip": {"coding": "gzip", "make": {"kind": "story"}},
    "deflate": {"coding": "deflate", "make": {"kind": "story"}},
    "bomb": {"bomb": 64 << 20},
    "wrong-coding": {"headers": {"Content-Encoding": "gzip"}, "make": {"kind": "story"}},
    "unknown-coding": {"headers": {"Content-Encoding": "compress"}, "make": {"kind": "story"}},
    "interim": {"interim": [{"status": 103, "headers": {"Link": "</a.css>"}}, {"status": 100}], "body": "hello"},
    "folded": {"headers": {"X-Folded": "one\r\n  two"}, "body": "hello"},
    "no-headers": {"raw": "HTTP/1.1 200 OK\r\n\r\n<p>Hello"},
    "no-reason": {"raw": "HTTP/1.1 200\r\nContent-Length: 5\r\n\r\nhello", "keep": True},
    "http-1.0": {"raw": "HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Hello"},
    "http-0.9": {"raw": "<html><p>Hello"},
    "garbage": {"raw": "".join(map(chr, range(256))) * 20},
    "half-head": {"raw": "HTTP/1.1 200 OK\r\nContent-Type: text/h"},
    "half-head-line": {"raw": "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"},
    "no-status": {"raw": "HTTP/1.1 abc OK\r\n\r\nhello"},
    "switching": {"raw": "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\nabc"},
    "nothing": {"raw": ""},
    "closes": {"body": "hello", "close": True},
    "validated": {"body": "hello", "etag": '"a"', "last_modified": "Sun, 06 Nov 1994 08:49:37 GMT"},
    "odd-date": {"body": "hello", "last_modified": "yesterday, at noon"},
    "changing": {"body": "<p>Version ${n}", "etag": "auto"},
}


# --- what is served as content: makers by kind, each from its object in the scenario ---

WORDS = ("harbour council vote budget river bridge minister report rain season court market school train night morning "
         "union strike border survey coast island fire energy").split()


def sentence(seed):
    digest = hashlib.sha256(seed.encode()).digest()
    return " ".join(WORDS[byte % len(WORDS)] for byte in digest[: 8 + digest[31] % 12]).capitalize() + "."


def items_of(made):
    """A list of items, or {"count": n, …} for that many, with ${i} in their texts."""
    items = made.get("items", [])
    if isinstance(items, dict):
        form = {"url": "${origin}/story/${i}", "title": "Story ${i}", **items}
        count = form.pop("count")
        items = [{name: value.replace("${i}", str(i)) for name, value in form.items()} for i in range(1, count + 1)]
    return items


def element(name, text, attributes=""):
    return f"<{name}{attributes}>{escape(text)}</{name}>" if text is not None else ""


def make_rss(made):
    items = "".join(
        "<item>" + element("title", i.get("title")) + element("link", i.get("url")) + element("guid", i.get("guid")) +
        element("pubDate", i.get("date")) + element("dc:creator", i.get("author")) + element("description", i.get("summary")) +
        element("content:encoded", i.get("content")) + "".join(element("category", c) for c in i.get("categories", [])) +
        "</item>\n" for i in items_of(made))
    extra = element("ttl", made.get("ttl")) + made.get("extra", "")
    return ("application/rss+xml", f'<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">'
            f'<channel>{element("title", made.get("title", "News"))}<link>${{origin}}/</link>{extra}\n{items}</channel></rss>\n')


def make_rdf(made):
    items = "".join(
        f'<item rdf:about="{escape(i["url"])}">' + element("title", i.get("title")) + element("link", i["url"]) +
        element("dc:date", i.get("date")) + "</item>\n" for i in items_of(made))
    return ("application/rdf+xml", '<?xml version="1.0"?>\n<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
            'xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="${origin}/">'
            f'{element("title", made.get("title", "News"))}<link>${{origin}}/</link></channel>\n{items}</rdf:RDF>\n')


def make_atom(made):
    entries = "".join(
        "<entry>" + element("title", i.get("title")) + f'<link href="{escape(i["url"])}"/>' +
        element("id", i.get("guid", i["url"])) + element("updated", i.get("updated", i.get("date"))) +
        element("published", i.get("date")) +
        (f'<author>{element("name", i["author"])}</author>' if "author" in i else "") + element("summary", i.get("summary")) +
        element("content", i.get("content"), ' type="html"') + "</entry>\n" for i in items_of(made))
    return ("application/atom+xml", '<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">'
            f'{element("title", made.get("title", "News"))}<link href="${{origin}}/"/><id>${{origin}}/</id>'
            f'{made.get("extra", "")}\n{entries}</feed>\n')


def make_json_feed(made):
    items = [{"id": i.get("guid", i["url"]), "url": i["url"], "title": i.get("title"), "date_published": i.get("date"),
              "date_modified": i.get("updated"), "summary": i.get("summary"), "content_html": i.get("content"),
              "authors": [{"name": i["author"]}] if "author" in i else None} for i in items_of(made)]
    items = [{name: value for name, value in item.items() if value is not None} for item in items]
    return "application/feed+json", json.dumps({"version": "https://jsonfeed.org/version/1.1",
                                                "title": made.get("title", "News"), "home_page_url": "${origin}/",
                                                "items": items}, indent=1)


def make_sitemap(made):
    news = made.get("kind") == "news-sitemap"
    urls = "".join(
        "<url>" + element("loc", i["url"]) + element("lastmod", i.get("updated", None if news else i.get("date"))) +
        ("<news:news><news:publication><news:name>News</news:name><news:language>en</news:language></news:publication>" +
         element("news:publication_date", i.get("date")) + element("news:title", i.get("title")) + "</news:news>"
         if news else "") + "</url>\n" for i in items_of(made))
    return ("application/xml", '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
            f'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n{urls}</urlset>\n')


def make_sitemap_index(made):
    maps = "".join("<sitemap>" + element("loc", i["url"]) + element("lastmod", i.get("date")) + "</sitemap>\n"
                   for i in items_of(made))
    return ("application/xml", '<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex '
            f'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{maps}</sitemapindex>\n')


def make_text(made):
    return "text/plain", "".join(i["url"] + "\n" for i in items_of(made))


def make_home(made):
    feeds = "".join(f'<link rel="alternate" type="application/rss+xml" href="{escape(url)}">\n' for url in made.get("feeds", []))
    links = "".join(f'<li><a href="{escape(i["url"])}">{escape(i.get("title", "Story"))}</a>\n' for i in items_of(made))
    title = escape(made.get("title", "News"))
    return "text/html; charset=utf-8", f"<!doctype html>\n<title>{title}</title>\n{feeds}<ul>\n{links}</ul>\n"


def make_story(made):
    """Title, date, author and paragraphs; what is not given is made from the path, always the same."""
    paragraphs = made.get("paragraphs", 6)
    if isinstance(paragraphs, int):
        paragraphs = [" ".join(sentence(f"${{path}} {p} {s}") for s in range(5)) for p in range(paragraphs)]
    title = escape(made.get("title", "Story at ${path}"))
    text = "".join(f"<p>{escape(p)}</p>\n" for p in paragraphs)
    head = f'<meta property="article:published_time" content="{escape(made["date"])}">\n' if "date" in made else ""
    author = f'<p class="byline">By <span rel="author">{escape(made["author"])}</span></p>\n' if "author" in made else ""
    return "text/html; charset=utf-8", (f'<!doctype html>\n<html lang="en"><title>{title}</title>\n{head}'
                                        f"<article><h1>{title}</h1>\n{author}{text}</article></html>\n")


MAKERS = {"rss": make_rss, "rdf": make_rdf, "atom": make_atom, "json-feed": make_json_feed, "sitemap": make_sitemap,
          "news-sitemap": make_sitemap, "sitemap-index": make_sitemap_index, "text": make_text, "home": make_home,
          "story": make_story}


class Site:
    """The scenario, and what has happened so far."""

    def __init__(self, scenario, folder, log):
        self.hosts, self.folder, self.log = scenario.get("hosts", {}), folder, log
        self.started = time.monotonic()
        self.lock = threading.Lock()
        self.counts, self.open, self.sent, self.connections = {}, {}, {}, 0
        self.ports = {}

    def seconds(self):
        return time.monotonic() - self.started

    def entry(self, host, target):
        paths = self.hosts.get(host, self.hosts.get("*", {}))
        path = target.split("?")[0]
        for name in (target, path):
            if name in paths:
                return paths[name]
        starts = [name for name in paths if name.endswith("*") and target.startswith(name[:-1])]
        return paths[max(starts, key=len)] if starts else {"status": 404, "type": "text/plain", "body": "Not found.\n"}

    def behaviour(self, host, target, n):
        found = self.entry(host, target)
        if isinstance(found, list):
            holding = [b for i, b in enumerate(found) if self.holds(b, i, n)]
            found = holding[-1] if holding else found[0]
        if isinstance(found, str):
            found = {"body": found}
        return {**PRESETS[found["preset"]], **found} if "preset" in found else found

    def holds(self, behaviour, index, n):
        said = behaviour if isinstance(behaviour, dict) else {}
        if "from_s" not in said and "from_request" not in said:
            return n >= index + 1
        return n >= said.get("from_request", 1) and self.seconds() >= said.get("from_s", 0)

    def fill(self, text, request, n):
        host, target = request["host"], request["path"]
        query = target.partition("?")[2]
        values = {"host": host, "path": target, "n": n, "next": int(query) + 1 if query.isdigit() else 1,
                  "t": int(self.seconds()), "port": self.ports.get("http"), "https_port": self.ports.get("https"),
                  "origin": f'{request["scheme"]}://{host}:{request["port"]}'}

        def value(match):
            scheme, _, other = match[1].partition(":")
            if scheme in ("http", "https") and other:
                return f"{scheme}://{other}:{self.ports.get(scheme)}"
            return str(values.get(match[1], match[0]))
        return re.sub(r"\$\{([a-z_]+(?::[^}]*)?)\}", value, text)

    def note(self, entry):
        if self.log:
            with self.lock:
                self.log.write(json.dumps(entry) + "\n")
                self.log.flush()

    def begin(self, request):
        key = request["host"], request["path"]
        with self.lock:
            self.counts[key] = self.counts.get(key, 0) + 1
            self.open[key[0]] = self.open.get(key[0], 0) + 1
            return self.counts[key], self.open[key[0]]

    def end(self, host):
        with self.lock:
            self.open[host] -= 1


def content_of(site, said, request, n):
    """(media type, bytes)"""
    kind = said.get("type", "text/html; charset=utf-8")
    text = said.get("body", "")
    if "robots" in said:
        kind, text = "text/plain", said["robots"]
    if "make" in said:
        made_kind, text = MAKERS[said["make"]["kind"]](said["make"])
        kind = said.get("type", made_kind)
    if "body_base64" in said:
        return kind, base64.b64decode(said["body_base64"])
    if "body_file" in said:
        return kind, (site.folder / said["body_file"]).read_bytes()
    return kind, site.fill(text, request, n).encode("utf-8", "surrogateescape")


def packed(coding, body):
    if coding == "gzip":
        return gzip.compress(body, mtime=0)
    if coding == "deflate":
        return zlib.compress(body)
    import brotli # not of the standard library; scenarios that want it must see that it is there
    return brotli.compress(body)


def bomb(size):
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    block = bytes(1 << 20)
    return b"".join(packer.compress(block) for _ in range(size >> 20)) + packer.flush()


def validate(site, request, etag, modified):
    """The status that the request's conditions lead to, or None, and what is wrong with them."""
    headers = {name.lower(): value for name, value in request["headers"]}
    key = request["host"], request["path"]
    with site.lock:
        sent = site.sent.setdefault(key, {"etag": set(), "modified": set()})
        before = {name: set(values) for name, values in sent.items()}
        sent["etag"].add(etag)
        sent["modified"].add(modified)
    match, since = headers.get("if-none-match"), headers.get("if-modified-since")
    if match is not None and match not in before["etag"]:
        return 400, f"If-None-Match is {match!r}, which was never sent"
    if since is not None and since not in before["modified"]:
        return 400, f"If-Modified-Since is {since!r}, which was never sent"
    if match is not None:
        return (304 if match == etag else None), None
    return (304 if since is not None and since == modified else None), None


def retry_after(said):
    if isinstance(said, str) and said.startswith("date+"):
        return formatdate(time.time() + float(said[5:]), usegmt=True)
    return str(said)


def respond(site, said, request, n):
    """Status, reason, list of headers, body: what is to be sent, before it is framed."""
    kind, body = content_of(site, said, request, n)
    if "bomb" in said:
        body = bomb(said["bomb"])
    elif "coding" in said:
        body = packed(said["coding"], body)
    headers = [("Content-Type", kind)] if kind else []
    if "bomb" in said or "coding" in said:
        headers.append(("Content-Encoding", said.get("coding", "gzip")))
    for name, value in said.get("headers", {}).items():
        for one in value if isinstance(value, list) else [value]:
            headers.append((name, site.fill(one, request, n)))
    if "redirect" in said:
        headers.append(("Location", site.fill(said["redirect"], request, n)))
    if "retry_after" in said:
        headers.append(("Retry-After", retry_after(said["retry_after"])))
    etag, modified = said.get("etag"), said.get("last_modified")
    if etag == "auto":
        etag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
    if modified:
        modified = site.fill(modified, request, n)
    headers += [("ETag", etag)] if etag else []
    headers += [("Last-Modified", modified)] if modified else []
    status, fault = said.get("status", 302 if "redirect" in said else 200), None
    forced, fault = validate(site, request, etag, modified)
    if forced == 400:
        return 400, "Bad Request", [("Content-Type", "text/plain")], (fault + "\n").encode(), fault
    if forced == 304:
        status, body = 304, b""
    return status, said.get("reason", REASONS.get(status, "Odd")), headers, body, fault


class Gone(Exception):
    """The connection is to end now."""


class Connection:
    def __init__(self, site, sock, scheme, number):
        self.site, self.sock, self.scheme, self.number = site, sock, scheme, number
        self.rest = b""
        self.answering = None # the host whose request is being answered

    def reset(self):
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        raise Gone

    def read_request(self):
        while b"\r\n\r\n" not in self.rest:
            more = self.sock.recv(65536)
            if not more or len(self.rest) > MOST_HEAD_BYTES:
                raise Gone
            self.rest += more
            if self.rest[0] == 0x16: # TLS, which is not spoken here: as servers do
                self.send(b"HTTP/1.1 400 Bad Request\r\n\r\n")
                raise Gone
        head, self.rest = self.rest.split(b"\r\n\r\n", 1)
        first, *lines = head.decode("latin-1").split("\r\n")
        method, target, _ = (first.split(" ") + ["", ""])[:3]
        headers = [[name, value.strip()] for name, _, value in (line.partition(":") for line in lines)]
        host, _, port = next((v for k, v in headers if k.lower() == "host"), "").rpartition(":")
        return {"scheme": self.scheme, "host": host or port, "port": port if host else "", "method": method, "path": target,
                "headers": headers}

    def end(self):
        host, self.answering = self.answering, None
        if host is not None:
            self.site.end(host)

    def send_last(self, data, pause=0):
        """The answer has ended before its last byte: whoever has that byte may ask again at once."""
        self.send(data[:-1], pause)
        self.end()
        self.send(data[-1:])

    def send(self, data, pause=0):
        if not pause:
            self.sock.sendall(data)
            return
        for i in range(len(data)):
            self.sock.sendall(data[i : i + 1])
            time.sleep(pause)

    def serve(self):
        while True:
            request = self.read_request()
            n, opened = self.site.begin(request)
            self.answering = request["host"]
            try:
                self.answer(request, n, opened)
            finally:
                self.end()

    def answer(self, request, n, opened):
        site = self.site
        said = site.behaviour(request["host"], request["path"], n)
        entry = {"t": round(site.seconds(), 4), **request, "n": n, "connection": self.number, "open": opened}
        if "raw" in said:
            site.note(entry)
            self.send_last(said["raw"].encode("latin-1"))
            if said.get("keep"):
                return
            raise Gone
        status, reason, headers, body, fault = respond(site, said, request, n)
        site.note({**entry, "status": status, **({"fault": fault} if fault else {})})
        time.sleep(said.get("delay_s", 0))
        for interim in said.get("interim", []):
            self.send(head_of(interim["status"], "Wait", interim.get("headers", {}).items()))
        if "endless" in said:
            self.go_on(said["endless"], status, reason, headers)
        if status in (204, 304):
            self.send_last(head_of(status, reason, headers), said.get("head_byte_s", 0))
        else:
            self.send_body(said, head_of(status, reason, headers + framing_headers(said, body)), framed(said, body))
        if said.get("close") or said.get("framing") == "close":
            raise Gone

    def send_body(self, said, head, body):
        cut = "stop_after" in said
        if cut:
            body = body[: said["stop_after"]]
        pauses = said.get("head_byte_s", 0), said.get("body_byte_s", 0)
        send = self.send if cut else self.send_last
        if any(pauses) and body:
            self.send(head, pauses[0])
            send(body, pauses[1])
        else:
            send(head + body, pauses[0])
        broken = said.get("chunks", {}).get("broken")
        if cut and said.get("stop") == "hang":
            time.sleep(3600)
        if cut and said.get("stop") == "reset":
            time.sleep(0.2) # what was sent before it must not be lost with it
            self.reset()
        if cut or (broken and said.get("framing") == "chunked"):
            raise Gone

    def go_on(self, what, status, reason, headers):
        if what == "interim":
            part = head_of(103, "Early Hints", []) * 100
        elif what == "head":
            self.send(head_of(status, reason, headers)[:-2])
            part = b"X-More: " + b"a" * 100 + b"\r\n"
        elif what == "chunks":
            self.send(head_of(status, reason, headers + [("Transfer-Encoding", "chunked")]))
            part = b"400\r\n" + b"a" * 1024 + b"\r\n"
        else:
            self.send(head_of(status, reason, headers))
            part = b"a" * 4096
        while True:
            self.send(part)


def head_of(status, reason, headers):
    lines = [f"HTTP/1.1 {status} {reason}", *(f"{name}: {value}" for name, value in headers), "", ""]
    return "\r\n".join(lines).encode("utf-8", "surrogateescape")


def framing_headers(said, body):
    framing = said.get("framing", "length")
    if framing == "chunked":
        return [("Transfer-Encoding", "chunked")]
    return [] if framing == "close" else [("Content-Length", said.get("length", len(body)))]


def framed(said, body):
    if said.get("framing") != "chunked":
        return body
    form = said.get("chunks", {})
    size, extension, broken = form.get("size", 4096), form.get("extension", ""), form.get("broken")
    out = b"".join(f"{len(part):x}{extension}\r\n".encode() + part + b"\r\n"
                   for part in (body[i : i + size] for i in range(0, len(body), size)))
    if broken == "size":
        return out + b"zz\r\nmore\r\n"
    if broken == "data":
        return out + b"3\r\nfour or more\r\n0\r\n\r\n"
    if broken == "end":
        return out
    trailers = "".join(f"{name}: {value}\r\n" for name, value in form.get("trailers", {}).items())
    return out + b"0\r\n" + trailers.encode() + b"\r\n"


# --- listening ---

def serve_connection(site, sock, scheme, context):
    try:
        sock.settimeout(600)
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if context:
            sock = context.wrap_socket(sock, server_side=True)
        with site.lock:
            site.connections += 1
            number = site.connections
        Connection(site, sock, scheme, number).serve()
    except (Gone, OSError):
        pass
    finally:
        sock.close()


def listen_both():
    """Sockets of one free port of both loopback addresses, or of the one that there is."""
    first = socket.create_server(("127.0.0.1", 0), backlog=512)
    port = first.getsockname()[1]
    try:
        return port, [first, socket.create_server(("::1", port), family=socket.AF_INET6, backlog=512)]
    except OSError:
        return port, [first]


def accept_all(listener, take):
    while True:
        try:
            sock, _ = listener.accept()
        except OSError: # too many are open
            time.sleep(0.01)
            continue
        take(sock)


def open_port(take):
    port, listeners = listen_both()
    for listener in listeners:
        threading.Thread(target=accept_all, args=(listener, take), daemon=True).start()
    return port


def reset_at_once(sock):
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    sock.close()


def taker(site, scheme, context=None):
    def take(sock):
        threading.Thread(target=serve_connection, args=(site, sock, scheme, context), daemon=True).start()
    return take


# --- certificates ---

def openssl(folder, *arguments):
    subprocess.run(["openssl", *arguments], cwd=folder, check=True, capture_output=True)


NEW_KEY = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]


def make_certificate(folder, name, names, authority):
    openssl(folder, "req", *NEW_KEY, "-keyout", f"{name}.key", "-out", f"{name}.csr", "-subj", f"/CN={name}")
    kinds = [("IP:" if re.fullmatch(r"[0-9.]+|.*:.*", one) else "DNS:") + one for one in names]
    (folder / f"{name}.ext").write_text("subjectAltName=" + ",".join(kinds) + "\n")
    signing = ["-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial"] if authority else ["-signkey", f"{name}.key"]
    openssl(folder, "x509", "-req", "-in", f"{name}.csr", "-days", "30", "-extfile", f"{name}.ext", "-out", f"{name}.pem", *signing)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / f"{name}.pem", folder / f"{name}.key")
    return context


def make_certificates(folder, hosts):
    folder.mkdir(parents=True, exist_ok=True)
    openssl(folder, "req", "-x509", *NEW_KEY, "-days", "30", "-keyout", "ca.key", "-out", "ca.pem",
            "-subj", "/CN=Authority of the tests", "-addext", "basicConstraints=critical,CA:TRUE")
    names = ["localhost", "127.0.0.1", "::1", *(host for host in hosts if host != "*")]
    return {"https": make_certificate(folder, "site", names, True),
            "self_signed": make_certificate(folder, "self", names, False),
            "wrong_name": make_certificate(folder, "other", ["elsewhere.example"], True)}


def open_ports(site, tls):
    site.ports["http"] = open_port(taker(site, "http"))
    site.ports["reset"] = open_port(reset_at_once)
    kept = []
    site.ports["silent"] = open_port(kept.append)
    closed = socket.socket() # bound, so that nobody else gets the port, and not listening
    closed.bind(("127.0.0.1", 0))
    site.ports["closed"] = closed.getsockname()[1]
    if tls and shutil.which("openssl"):
        for name, context in make_certificates(tls, site.hosts).items():
            site.ports[name] = open_port(taker(site, "https", context))
        site.ports["ca"] = str(tls / "ca.pem")
    return kept, closed


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--scenario", type=Path)
    parser.add_argument("--zoo", action="store_true", help="serves each of PRESETS under /zoo/NAME")
    parser.add_argument("--log", type=Path)
    parser.add_argument("--tls", nargs="?", type=Path, const=Path(), metavar="FOLDER")
    options = parser.parse_args()
    scenario = json.loads(options.scenario.read_text()) if options.scenario else {"hosts": {}}
    if options.zoo:
        zoo = {f"/zoo/{name}": {"preset": name} for name in PRESETS}
        scenario["hosts"].setdefault("*", {}).update(zoo)
        for paths in scenario["hosts"].values():
            for name, behaviour in zoo.items():
                paths.setdefault(name, behaviour)
    folder = options.scenario.parent if options.scenario else Path()
    log = options.log.open("a") if options.log else None
    site = Site(scenario, folder, log)
    own_folder = tempfile.TemporaryDirectory(prefix="dateline-site-") if options.tls == Path() else None
    kept = open_ports(site, Path(own_folder.name) if own_folder else options.tls)
    print(json.dumps(site.ports), flush=True)
    sys.stdin.buffer.read()
    sys.stdout.flush()
    del kept
    if own_folder:
        own_folder.cleanup()
    os._exit(0) # threads that wait for their clients do not keep it


if __name__ == "__main__":
    main()
