#!/usr/bin/env python3
"""Fills the tables of an archive that say what is followed, as if a follower had been at work until now.

    make_followed.py ARCHIVE                           sites in every state, for the archive of tests/web
    make_followed.py ARCHIVE --hard                    sites whose names and addresses are hard to show
    make_followed.py ARCHIVE --sites 1000 --pages 50   many sites, with so many pages each, to measure

Nothing is fetched, and everything in it is made up."""

import argparse
import hashlib
import sqlite3
import time

MINUTE, HOUR, DAY = 60_000, 3_600_000, 86_400_000
NEVER = 2**63 - 1
HOSTILE = "<script>alert(1)</script>\"'&amp; \N{RIGHT-TO-LEFT OVERRIDE}elif"


def key_of(db, url):
    """That of the archive where a story is at the address, so that the pages can name it."""
    row = db.execute("SELECT hash FROM address WHERE url = ?", [url]).fetchone()
    return row[0] if row else int.from_bytes(hashlib.sha256(url.encode()).digest()[:8], "big", signed=True)


def put(db, site, url, role, **columns):
    host = url.split("/")[2] if "//" in url else "none.example"
    row = {
        "key": key_of(db, url),
        "url": url,
        "site": site,
        "host": host,
        "role": role,
        "hops": 0,
        "next_ms": NEVER,
        "asked": 0,
        "changed": 0,
        "unchanged_in_a_row": 0,
        "failures_in_a_row": 0,
        "gone_in_a_row": 0,
        "status": 0,
    } | columns
    names = ", ".join(row)
    db.execute(f"INSERT OR REPLACE INTO followed ({names}) VALUES ({', '.join('?' * len(row))})", list(row.values()))


def put_host(db, host, now, requests=0, failures=0, wait=0):
    db.execute(
        "INSERT OR REPLACE INTO followed_host (host, next_ms, failures_in_a_row, day, day_requests) VALUES (?, ?, ?, ?, ?)",
        [host, now + wait, failures, now // DAY, requests],
    )


def a_list(db, site, url, kind, now, ago, **more):
    columns = {"kind": kind, "seed": "feed", "asked": 40, "asked_ms": now - ago, "next_ms": now + 9 * MINUTE, "status": 200}
    put(db, site, url, 0, **(columns | {"changes_per_day": 12.5, "changed_ms": now - ago} | more))


def pages(db, site, start, count, now, first=0, step=5 * HOUR, **more):
    for i in range(count):
        seen = now - first - i * step
        columns = {"first_seen_ms": seen, "asked_ms": seen + MINUTE, "asked": 2, "status": 200, "next_ms": now + HOUR}
        put(db, site, f"{start}{i}", 2, **(columns | more))


def fill(db, now):
    """Sites in each state."""
    courier = "https://www.varrowcourier.example"
    a_list(db, "The Varrow Courier", f"{courier}/rss", "rss", now, 4 * MINUTE)
    a_list(db, "The Varrow Courier", f"{courier}/sitemap.xml", "sitemap", now, 20 * MINUTE, seed=None, changes_per_day=0.25)
    for number, (url,) in enumerate(db.execute("SELECT url FROM story WHERE url LIKE ? ORDER BY url", [courier + "%"]).fetchall()):
        seen = now - number * 9 * HOUR - 2 * MINUTE
        put(db, "The Varrow Courier", url, 2, first_seen_ms=seen, asked_ms=seen + MINUTE, asked=3, status=200,
            next_ms=now + HOUR, changed_ms=seen + MINUTE)  # fmt: skip
    put(db, "The Varrow Courier", f"{courier}/new", 1, first_seen_ms=now - MINUTE, next_ms=now - MINUTE)
    put(db, "The Varrow Courier", f"{courier}/gone", 2, first_seen_ms=now - DAY, asked_ms=now - 2 * HOUR, asked=2, status=410,
        gone_in_a_row=3, problem="HTTP status 410", next_ms=now + DAY)  # fmt: skip
    put_host(db, "www.varrowcourier.example", now, requests=318)

    a_list(db, "Brückenbote", "https://brueckenbote.example/feed", None, now, 2 * HOUR, failures_in_a_row=11, status=403,
           problem="HTTP status 403", changes_per_day=0)  # fmt: skip
    pages(db, "Brückenbote", "https://brueckenbote.example/artikel/", 9, now, first=20 * HOUR)
    put_host(db, "brueckenbote.example", now, requests=12, failures=11, wait=HOUR)

    a_list(db, "farosur.example", "https://farosur.example/", None, now, 2 * DAY, seed="url", failures_in_a_row=6,
           status=0, problem="The name of the host is not known.", changes_per_day=0)  # fmt: skip

    wait = {"next_ms": now - 5 * HOUR}
    a_list(db, "Kestrel Gazette", "https://gazette.kestrel.example/atom.xml", "atom", now, 6 * HOUR, **wait)
    pages(db, "Kestrel Gazette", "https://gazette.kestrel.example/2026/", 25, now, first=7 * HOUR, step=11 * HOUR)
    put(db, "Kestrel Gazette", "https://gazette.kestrel.example/slow", 2, first_seen_ms=now - DAY, asked_ms=now - 6 * HOUR,
        failures_in_a_row=2, problem="It took too long.", next_ms=now + DAY)  # fmt: skip

    a_list(db, "Old Harbour Review", "https://oldharbour.example/rss", "rss", now, 12 * MINUTE, changes_per_day=0.001)
    pages(db, "Old Harbour Review", "https://oldharbour.example/", 4, now, first=40 * DAY, step=DAY)

    put(db, "New Quay Times", "https://newquay.example/", 0, seed="url", next_ms=now)

    a_list(db, "صحيفة المعبر", "https://almabar.example/rss", "rss", now, 3 * MINUTE)
    for (url,) in db.execute("SELECT url FROM story WHERE url LIKE 'https://almabar.example/%'").fetchall():
        put(db, "صحيفة المعبر", url, 2, first_seen_ms=now - DAY, asked_ms=now - HOUR, asked=2, status=200, next_ms=now + HOUR)


def fill_hard(db, now):
    a_list(db, HOSTILE, "javascript:alert(1)", HOSTILE, now, HOUR, problem=HOSTILE, failures_in_a_row=1)
    put(db, HOSTILE, "https://lowroad.example/?q=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E'", 2, first_seen_ms=now - HOUR,
        asked_ms=now - HOUR, failures_in_a_row=1, problem=HOSTILE, next_ms=now + HOUR)  # fmt: skip
    long = "Allgemeine-Nachrichten-und-Anzeigenblätter-" * 4
    a_list(db, long, f"https://long.example/{'verylongpath' * 30}", "json-feed", now, 5 * MINUTE)


def fill_many(db, now, sites, count):
    for i in range(sites):
        name, host = f"Site {i:04}", f"https://www.site{i}.example"
        failing = i % 50 == 0
        a_list(db, name, f"{host}/rss", "rss", now, 7 * MINUTE, failures_in_a_row=3 * failing,
               problem="HTTP status 503" if failing else None)  # fmt: skip
        entry = '{"title":"What the list says of the page","summary":"' + "Some words of it. " * 12 + '"}'
        pages(db, name, f"{host}/2026/a-story-with-words-in-its-address-", count, now, first=i * MINUTE, step=6 * HOUR, entry=entry)
        put_host(db, f"www.site{i}.example", now, requests=i % 90)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("archive")
    parser.add_argument("--hard", action="store_true")
    parser.add_argument("--sites", type=int, default=0)
    parser.add_argument("--pages", type=int, default=50)
    options = parser.parse_args()
    db = sqlite3.connect(options.archive)
    now = int(time.time()) * 1000
    if options.sites:
        fill_many(db, now, options.sites, options.pages)
    elif options.hard:
        fill_hard(db, now)
    else:
        fill(db, now)
    db.commit()
    db.close()


if __name__ == "__main__":
    main()
