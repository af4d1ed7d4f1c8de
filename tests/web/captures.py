"""Blocks of records, the pages that records were read from, and the WARC file that has these pages."""

import base64
import hashlib
import html
import json
import re

# --- blocks ---


def paragraph(text, *links):
    return {
        "kind": "paragraph",
        "text": text,
        **({"links": [{"url": u, "text": t} for u, t in links]} if links else {}),
    }


def heading(text, level=2):
    return {"kind": "heading", "text": text, "level": level}


def items(texts_of_items, ordered=False):
    return {
        "kind": "list",
        "text": "\n".join(texts_of_items),
        "items": [{"text": t, **({"ordered": True} if ordered else {})} for t in texts_of_items],
    }


def table(rows):
    return {"kind": "table", "text": "\n".join("\t".join(row) for row in rows), "rows": rows}


def quote(text, cite=None):
    return {"kind": "quote", "text": text, **({"cite": cite} if cite else {})}


def code(text):
    return {"kind": "code", "text": text}


def caption(text):
    return {"kind": "caption", "text": text}


def embed(title, url):
    host = url.split("/")[2] if url.startswith("https://") else None
    parts = {"provider": host, "url": url, "title": title}
    return {"kind": "embed", "embed": {name: part for name, part in parts.items() if part}}


def paragraphs(list_of_texts):
    return [paragraph(t) for t in list_of_texts]


def count_words(text):
    wide = re.findall(r"[\u3040-\u30ff\u3400-\u9fff]", text)
    return len(wide) + len(re.findall(r"\w+", re.sub(r"[\u3040-\u30ff\u3400-\u9fff]", " ", text)))


# --- pages ---


def block_as_html(block):
    text = html.escape(block.get("text", ""), quote=False)
    for link in block.get("links", []):
        words = html.escape(link["text"], quote=False)
        text = text.replace(words, f'<a href="{html.escape(link["url"])}">{words}</a>', 1)
    kind = block["kind"]
    if kind == "heading":
        return f'<h{block["level"]}>{text}</h{block["level"]}>'
    if kind == "list":
        name = "ol" if block["items"][0].get("ordered") else "ul"
        return (
            f"<{name}>"
            + "".join(f'<li>{html.escape(i["text"], quote=False)}</li>' for i in block["items"])
            + f"</{name}>"
        )
    if kind == "table":
        rows = [
            "".join(f"<{c}>{html.escape(cell)}</{c}>" for cell in row)
            for c, row in zip(["th"] + ["td"] * len(block["rows"]), block["rows"])
        ]
        return "<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>"
    if kind == "quote":
        cite = f'<footer>{html.escape(block["cite"])}</footer>' if "cite" in block else ""
        return f"<blockquote><p>{text}</p>{cite}</blockquote>"
    if kind == "code":
        return f"<pre>{text}</pre>"
    if kind == "caption":
        return f'<figure><img src="/pictures/quay.jpg" alt=""><figcaption>{text}</figcaption></figure>'
    if kind == "embed":
        film = block["embed"]
        return f'<figure><iframe src="{html.escape(film["url"])}" title="{html.escape(film["title"])}"></iframe></figure>'
    return f"<p>{text}</p>"


class Page:
    """A page that is written piece by piece, and knows at which byte each value is."""

    def __init__(self):
        self.bytes = bytearray()
        self.provenance = {}

    def put(self, text):
        self.bytes += text.encode()

    def put_value(self, member, source, text):
        self.provenance.setdefault(member, f"{source}@{len(self.bytes)}")
        self.put(text)


def in_jsonld(record):
    """The members that the page's JSON-LD has."""
    told = {"@context": "https://schema.org", "@type": record["type"]}
    for member in ("headline", "datePublished", "dateModified", "inLanguage", "isAccessibleForFree"):
        if member in record:
            told[member] = record[member]
    if "author" in record:
        told["author"] = [{"@type": a["type"], "name": a["name"]} for a in record["author"]]
    told["publisher"] = {"@type": "Organization", "name": record["publisher"]["name"]}
    if "articleSection" in record:
        told["articleSection"] = record["articleSection"][0]
    if "image" in record:
        told["image"] = [i["url"] for i in record["image"]]
    return told


def put_jsonld(page, record):
    told = in_jsonld(record)
    written = json.dumps(told, ensure_ascii=False).replace("<", "\\u003c")
    start = len(page.bytes) + len('<script type="application/ld+json">'.encode())
    page.put(f'<script type="application/ld+json">{written}</script>\n')
    encoded = written.encode()

    def tell(member, path, key, after=0):
        at = encoded.find(f'"{key}": '.encode(), after) + len(f'"{key}": '.encode())
        at += encoded[at : at + 1] == b"["
        at += encoded[at : at + 1] == b'"'
        page.provenance.setdefault(member, f"jsonld:{path}@{start + at}")
        return at

    tell("type", "$.@type", "@type")
    for member in ("datePublished", "dateModified", "isAccessibleForFree"):
        if member in told:
            tell(member, f"$.{member}", member)
    at = encoded.find(b'"author"')
    for i, _ in enumerate(told.get("author", [])):
        at = tell("author" if not i else f"author[{i}]", f"$.author[{i}].name", "name", at)
    tell("publisher", "$.publisher.name", "name", encoded.find(b'"publisher"'))
    if "articleSection" in told:
        tell("articleSection", "$.articleSection", "articleSection")
    if "image" in told:
        tell("image", "$.image[0]", "image")


def page_of(record):
    """The page that a record was read from, and the provenance of its values.  `shared` is another headline that it has."""
    page = Page()
    site = record["publisher"]["name"]
    headline = record.get("headline", "")
    language = record.get("inLanguage", "en")
    page.put('<!doctype html>\n<html lang="')
    page.put_value("inLanguage", "meta:html", language)
    page.put('"' + (' dir="rtl"' if language in ("ar", "he") else "") + '>\n<head>\n<meta charset="utf-8">\n')
    page.put(f'<title>{html.escape(headline)} | {html.escape(site)}</title>\n<link rel="canonical" href="')
    page.put_value("url", "link:canonical", html.escape(record["url"]))
    page.put(f'">\n<meta property="og:site_name" content="{html.escape(site)}">\n')
    if "shared" in record:
        page.put(f'<meta property="og:title" content="{html.escape(record["shared"])}">\n')
    if "description" in record:
        page.put('<meta name="description" content="')
        page.put_value("description", "meta:description", html.escape(record["description"]))
        page.put('">\n')
    if "keywords" in record:
        page.put('<meta name="keywords" content="')
        page.put_value("keywords", "meta:keywords", html.escape(", ".join(record["keywords"])))
        page.put('">\n')
    put_jsonld(page, record)
    page.put(
        '</head>\n<body>\n<header><a href="/">' + html.escape(site) + '</a> <nav><a href="/news">News</a> '
        '<a href="/opinion">Opinion</a> <a href="/archive">Archive</a></nav></header>\n<main><article>\n'
    )
    if "kicker" in record:
        page.put_value("kicker", "visible:p", f'<p class="kicker">{html.escape(record["kicker"])}</p>\n')
    if headline:
        page.put_value("headline", "visible:h1", f"<h1>{html.escape(headline)}</h1>\n")
    for author in record.get("author", []):
        page.put(f'<p class="byline">By <a rel="author" href="/people">{html.escape(author["name"])}</a></p>\n')
    page.put('<div class="text">\n')
    for block in record.get("blocks", []):
        page.provenance.setdefault("articleBody", f"visible:div@{len(page.bytes) + len('<p>')}")
        page.put(block_as_html(block) + "\n")
    for update in record.get("liveBlogUpdate", []):
        title = f'<h3>{html.escape(update["headline"])}</h3>' if "headline" in update else ""
        text = "".join(f"<p>{html.escape(t)}</p>" for t in update["articleBody"].split("\n\n"))
        page.put_value(
            "liveBlogUpdate",
            "visible:section",
            f'<section><time datetime="{update["datePublished"]}"></time>{title}{text}</section>\n',
        )
    page.put("</div>\n</article></main>\n<footer>All of this is made up.</footer>\n</body>\n</html>\n")
    return bytes(page.bytes), page.provenance


# --- captures ---


class Archive:
    def __init__(self):
        self.warc = bytearray()
        self.lines = []
        self.gone = []

    def put_record(self, url, captured, status, body):
        offset = len(self.warc)
        reason = {200: "OK", 404: "Not Found", 410: "Gone"}[status]
        http = f"HTTP/1.1 {status} {reason}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {len(body)}\r\n\r\n"
        block = http.encode() + body
        digest = "sha1:" + base64.b32encode(hashlib.sha1(body).digest()).decode()
        name = hashlib.md5(f"{url} {captured}".encode()).hexdigest()
        record_id = f"urn:uuid:{name[:8]}-{name[8:12]}-{name[12:16]}-{name[16:20]}-{name[20:]}"
        self.warc += (
            f"WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <{record_id}>\r\nWARC-Date: {captured}\r\n"
            f"WARC-Target-URI: {url}\r\nWARC-Payload-Digest: {digest}\r\n"
            f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(block)}\r\n\r\n"
        ).encode()
        self.warc += block + b"\r\n\r\n"
        return {"offset": offset, "recordId": record_id, "digest": digest}

    def add(self, captured, record):
        body, provenance = page_of(record)
        record = {k: v for k, v in record.items() if k != "shared"}
        place = self.put_record(record["url"], captured, 200, body)
        source = {
            "path": "pages.warc",
            "offset": place["offset"],
            "recordId": place["recordId"],
            "recordType": "response",
            "capturedAt": captured,
            "url": record["url"],
            "httpStatus": 200,
            "mediaType": "text/html",
            "charset": "UTF-8",
            "digest": place["digest"],
        }
        provenance = {
            k: v for k, v in provenance.items() if k.split("[")[0] in record or k in ("articleBody",)
        } | record.get("provenance", {})
        whole = {
            "url": record["url"],
            "source": source,
            **{k: v for k, v in record.items() if k not in ("url", "provenance")},
            "provenance": provenance,
        }
        self.lines.append(json.dumps(whole, ensure_ascii=False, separators=(",", ":")))

    def add_gone(self, captured, url, status):
        self.put_record(url, captured, status, b"<!doctype html><title>Not here</title><p>There is nothing here.")
        self.gone.append(f"{url}\t{captured}\t{status}")
