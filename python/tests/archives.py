"""Small web archives for the tests."""

import gzip
import pathlib

PAGES = pathlib.Path(__file__).parents[2] / "tests" / "pages"


def pages():
    """Some pages of the golden tests, by name."""
    return {name: (PAGES / name / "page.html").read_bytes()
            for name in ("agency-microdata", "amp-page", "opinion-paywall", "wordpress-graph")}


def record(url, page, number, date="2024-05-03T18:19:08Z"):
    """A response record of a WARC, packed."""
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page
    head = (f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-{number:012}>\r\n"
            f"WARC-Target-URI: {url}\r\nWARC-Date: {date}\r\nContent-Type: application/http; msgtype=response\r\n"
            f"Content-Length: {len(http)}\r\n\r\n")
    return gzip.compress(head.encode() + http + b"\r\n\r\n", 1)


def write_archive(path, prefix="https://made.example.org/", count=None):
    """A WARC of these pages; returns the URLs."""
    given = list(pages().items()) * (1 if count is None else -(-count // 4))
    given = given[:count]
    urls = [f"{prefix}{number}/{name}" for number, (name, _) in enumerate(given)]
    path.write_bytes(b"".join(record(url, page, number) for number, (url, (_, page)) in enumerate(zip(urls, given))))
    return urls
