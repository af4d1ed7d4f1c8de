#!/usr/bin/env python3
"""That site.py serves what a scenario says, and logs what is asked."""
import http.client
import json
import subprocess
import sys
import tempfile
import time
import unittest
from email.utils import parsedate_to_datetime
from pathlib import Path

SITE = Path(__file__).resolve().parent / "site.py"

SCENARIO = {"hosts": {
    "news.localhost": {
        "/": {"make": {"kind": "home", "feeds": ["/feed"], "items": {"count": 2}}},
        "/feed": {"make": {"kind": "rss", "ttl": "5", "items": [{"url": "${origin}/a?b&c", "title": "A & B"}]}},
        "/atom": {"make": {"kind": "atom", "items": {"count": 1}}},
        "/json": {"make": {"kind": "json-feed", "items": {"count": 3}}},
        "/news.xml": {"make": {"kind": "news-sitemap", "items": {"count": 1, "date": "2026-01-01"}}, "coding": "gzip"},
        "/maps": {"make": {"kind": "sitemap-index", "items": [{"url": "${origin}/maps"}]}},
        "/story/*": {"make": {"kind": "story", "author": "Ann Other"}},
        "/story/special": "special",
        "/edited": ["first", "second ${n}", {"from_request": 4, "body": "fourth"}],
        "/timed": [{"from_s": 0, "body": "early"}, {"from_s": 1, "body": "late"}],
        "/valid": [{"body": "a", "last_modified": "Then"}, {"from_request": 3, "body": "b", "last_modified": "Now"}],
        "/tagged": {"body": "a", "etag": "auto"},
        "/busy": {"status": 429, "retry_after": "date+90"},
        "/slow": {"delay_s": 0.5, "body": "slow"},
        "/robots.txt": {"robots": "Sitemap: ${http:other.localhost}/maps\n"},
        "/away": {"redirect": "${http:other.localhost}/"},
    },
    "*": {"/": "anybody at ${host}"},
}}


class TestSite(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        scenario = Path(cls.folder.name) / "scenario.json"
        scenario.write_text(json.dumps(SCENARIO))
        cls.log = Path(cls.folder.name) / "log"
        cls.process = subprocess.Popen([sys.executable, SITE, "--scenario", scenario, "--log", cls.log],
                                       stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        cls.ports = json.loads(cls.process.stdout.readline())
        cls.started = time.monotonic()

    @classmethod
    def tearDownClass(cls):
        cls.process.stdin.close()
        cls.process.stdout.close()
        cls.process.wait(10)
        cls.folder.cleanup()

    def begin(self, path, host="news.localhost", headers=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.ports["http"])
        self.addCleanup(connection.close)
        connection.request("GET", path, headers={"Host": f'{host}:{self.ports["http"]}', **(headers or {})})
        return connection

    def get(self, path, host="news.localhost", **headers):
        response = self.begin(path, host, {name.replace("_", "-"): value for name, value in headers.items()}).getresponse()
        return response.status, response.headers, response.read().decode("utf-8", "replace")

    def entries(self, path):
        return [entry for entry in map(json.loads, self.log.read_text().splitlines()) if entry["path"] == path]

    def test_content(self):
        origin = f'http://news.localhost:{self.ports["http"]}'
        self.assertIn(f"<link>{origin}/a?b&amp;c</link>", self.get("/feed")[2])
        self.assertIn("<title>A &amp; B</title>", self.get("/feed")[2])
        self.assertIn(f'<link href="{origin}/story/1"/>', self.get("/atom")[2])
        self.assertEqual([item["url"] for item in json.loads(self.get("/json")[2])["items"]],
                         [f"{origin}/story/{i}" for i in (1, 2, 3)])
        self.assertEqual(self.get("/news.xml")[1]["Content-Encoding"], "gzip")
        self.assertIn(f"<loc>{origin}/maps</loc>", self.get("/maps")[2])
        self.assertIn('href="/feed"', self.get("/")[2])
        story = self.get("/story/7")[2]
        self.assertIn("Ann Other", story)
        self.assertEqual(self.get("/story/7")[2], story)
        self.assertNotEqual(self.get("/story/8")[2], story)
        self.assertEqual(self.get("/story/special")[2], "special")

    def test_hosts(self):
        other = f'http://other.localhost:{self.ports["http"]}'
        self.assertEqual(self.get("/", "some.localhost")[2], "anybody at some.localhost")
        self.assertEqual(self.get("/nothing")[0], 404)
        self.assertEqual(self.get("/robots.txt")[2], f"Sitemap: {other}/maps\n")
        self.assertEqual(self.get("/away")[1]["Location"], other + "/")

    def test_changes(self):
        self.assertEqual([self.get("/edited")[2] for _ in range(5)], ["first", "second 2", "second 3", "fourth", "fourth"])
        if time.monotonic() - self.started < 0.5:
            self.assertEqual(self.get("/timed")[2], "early")
        time.sleep(max(0, 1.2 - (time.monotonic() - self.started)))
        self.assertEqual(self.get("/timed")[2], "late")

    def test_conditions(self):
        self.assertEqual(self.get("/valid")[0], 200)
        self.assertEqual(self.get("/valid", If_Modified_Since="Then")[0], 304)
        self.assertEqual(self.get("/valid", If_Modified_Since="Then")[2], "b")
        self.assertEqual(self.get("/valid", If_Modified_Since="then")[0], 400)
        self.assertEqual([bool(entry.get("fault")) for entry in self.entries("/valid")], [False, False, False, True])
        tag = self.get("/tagged")[1]["ETag"]
        self.assertEqual(self.get("/tagged", If_None_Match=tag)[0], 304)
        self.assertEqual(self.get("/tagged", If_None_Match='"other"')[0], 400)

    def test_waiting(self):
        _, headers, _ = self.get("/busy")
        seconds = parsedate_to_datetime(headers["Retry-After"]).timestamp() - time.time()
        self.assertTrue(80 < seconds < 91, seconds)

    def test_log(self):
        connections = [self.begin("/slow") for _ in range(3)]
        self.assertEqual([connection.getresponse().read() for connection in connections], [b"slow"] * 3)
        logged = self.entries("/slow")
        self.assertEqual(sorted(entry["open"] for entry in logged), [1, 2, 3])
        self.assertEqual(sorted(entry["n"] for entry in logged), [1, 2, 3])
        self.assertEqual({(entry["host"], entry["method"], entry["status"]) for entry in logged},
                         {("news.localhost", "GET", 200)})
        self.assertIn(["Accept-Encoding", "identity"], logged[0]["headers"])
        self.get("/slow")
        self.assertEqual(self.entries("/slow")[-1]["open"], 1)
        self.assertGreater(self.entries("/slow")[-1]["t"] - logged[0]["t"], 0.4)

    def test_ports(self):
        with self.assertRaises(ConnectionRefusedError):
            http.client.HTTPConnection("127.0.0.1", self.ports["closed"]).request("GET", "/")


if __name__ == "__main__":
    unittest.main()
