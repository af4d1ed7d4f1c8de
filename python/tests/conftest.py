"""Pages of our own, and a web archive of them."""

from __future__ import annotations

import gzip
import io
import uuid
from pathlib import Path

import pytest

import dateline

REPOSITORY = Path(__file__).resolve().parents[2]
PAGES = sorted(REPOSITORY.glob("tests/pages/*/page.html"))

STORY = """<!doctype html><html lang=en><title>Harbour reopens - The Wendle Post</title>
<meta property="og:site_name" content="The Wendle Post">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour reopens",
"datePublished":"2024-05-03T10:20:00+02:00","dateModified":"2024-05-04","keywords":["harbour","storms"],
"author":[{"@type":"Person","name":"Ottoline Farrow","url":"https://wendlepost.example/ottoline"},
{"@type":"Person","name":"Bram Ide"}],"publisher":{"@type":"Organization","name":"The Wendle Post",
"logo":"https://wendlepost.example/logo.png"},
"image":{"@type":"ImageObject","url":"https://wendlepost.example/boats.jpg","width":1200,"height":800}}</script>
<article><h1>Harbour reopens</h1>
<p>The harbour of Wendle is open again after two weeks of storms, and the first boats left before dawn on Friday,
the <a href="https://wendlepost.example/master">harbour master</a> said.</p>
<h2>What is open</h2><ul><li>The northern quay, since Thursday evening<li>The fish market, from Saturday at seven</ul>
<p>Fishermen had waited for calmer water since the end of last month, and some had gone to Harrow Bay.</p></article>
"""


def warc_record(page: bytes, url: str, date: str = "2024-05-03T18:19:08Z", status: str = "200 OK") -> bytes:
    body = f"HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\n\r\n".encode() + page
    name = uuid.uuid5(uuid.NAMESPACE_URL, url)
    head = (f"WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:{name}>\r\nWARC-Target-URI: {url}\r\n"
            f"WARC-Date: {date}\r\nContent-Type: application/http; msgtype=response\r\n"
            f"Content-Length: {len(body)}\r\n\r\n")
    return gzip.compress(head.encode() + body + b"\r\n\r\n", mtime=0)


@pytest.fixture(scope="session")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A WARC of all golden pages, with a damaged record amid them."""
    path = tmp_path_factory.mktemp("archive") / "pages.warc.gz"
    with path.open("wb") as out:
        for i, page in enumerate(PAGES):
            record = warc_record(page.read_bytes(), f"https://wendlepost.example/{page.parent.name}")
            out.write(record)
            if i == 3:
                out.write(record[: len(record) // 2])
    return path


@pytest.fixture()
def story() -> dateline.Record:
    return dateline.extract(STORY, url="https://wendlepost.example/harbour", captured="2024-05-05T08:00:00Z")


class Slow(io.RawIOBase):
    """A stream that gives a few bytes at a time and cannot seek."""

    def __init__(self, data: bytes, step: int = 1000):
        self.data, self.step, self.at = data, step, 0
        self.name = "slow.warc.gz"

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:  # type: ignore[override]
        piece = self.data[self.at : self.at + min(self.step, size)]
        self.at += len(piece)
        return piece
