"""What the end-to-end tests of `dateline follow` and `dateline fetch` share.

    test_lists.py [--dateline COMMAND] [TestKinds…]        each class is a ctest (tests/CMakeLists.txt)

A test starts site.py with a scenario, writes a configuration, runs the command, and looks at what there is then: the
archive (by sqlite3), the WARC files, and the log of what the site was asked for.  Nothing leaves this machine: all hosts end
in .localhost."""
import gzip
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
DATELINE = str(HERE.parents[1] / "build" / "dateline")
if sys.argv[1:2] == ["--dateline"]:
    DATELINE = sys.argv[2]
    del sys.argv[1:3]
NEVER = 2**63 - 1
ASAN = "detect_leaks=1:" + os.environ.get("ASAN_OPTIONS", "")
MOST_SECONDS = 60


class Site:
    """site.py with a scenario, until it is closed."""

    def __init__(self, folder, hosts, tls=False):
        own = Path(tempfile.mkdtemp(prefix="site-", dir=folder)) # a test may have several
        self.log_path = own / "log"
        scenario = own / "scenario.json"
        scenario.write_text(json.dumps({"hosts": hosts}))
        command = [sys.executable, HERE / "site.py", "--scenario", scenario, "--log", self.log_path]
        self.process = subprocess.Popen(command + (["--tls", own / "tls"] if tls else []), stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True)
        self.ports = json.loads(self.process.stdout.readline())

    def close(self):
        self.process.stdin.close()
        self.process.stdout.close()
        self.process.wait(10)

    def url(self, path, host="news.localhost", port="http"):
        scheme = "https" if port in ("https", "self_signed", "wrong_name") else "http"
        return f"{scheme}://{host}:{self.ports[port]}{path}"

    def log(self):
        """All requests, but for robots.txt and the home page's usual companions."""
        text = self.log_path.read_text()
        return [json.loads(line) for line in text[:text.rfind("\n") + 1].splitlines()]  # the last may be half written

    def asked(self, host=None, robots=False):
        """Paths in the order of the requests."""
        return [entry["path"] for entry in self.log()
                if (host is None or entry["host"] == host) and (robots or entry["path"] != "/robots.txt")]


class Run:
    """What came of a command."""

    def __init__(self, process, out, err):
        self.code, self.out, self.err = process.returncode, out, err

    def records(self):
        return [json.loads(line) for line in self.out.splitlines()]


class Case(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="follow-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.archive, self.warc = self.folder / "stories.db", self.folder / "captures"

    # --- running ---

    def serve(self, hosts, tls=False):
        """A host's paths; without hosts, those of news.localhost."""
        if any(name.startswith("/") for name in hosts):
            hosts = {"news.localhost": hosts}
        self.site = Site(self.folder, hosts, tls)
        self.addCleanup(self.site.close)
        return self.site

    def config(self, lines, delay="0 s", contact="tests@example.org"):
        """${path} and ${host:path} in the lines become URLs of the site."""
        path = self.folder / "sites.conf"
        path.write_text(f"contact = {contact}\ndelay = {delay}\n" + lines + "\n")
        return path

    def start(self, *arguments, **options):
        environment = {**os.environ, "ASAN_OPTIONS": ASAN, **options.pop("env", {})}
        return subprocess.Popen([DATELINE, *map(str, arguments)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                                errors="surrogateescape", cwd=options.pop("cwd", self.folder), env=environment, **options)

    def finish(self, process, seconds=MOST_SECONDS):
        try:
            out, err = process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            out, err = process.communicate()
            self.fail(f"it has not ended after {seconds} s\n{out[-2000:]}\n{err[-2000:]}")
        self.assertNotIn("Sanitizer", err)
        self.assertGreaterEqual(process.returncode, 0, f"ended by a signal\n{err}")
        return Run(process, out, err)

    def run_dateline(self, *arguments, code=None, seconds=MOST_SECONDS, **options):
        run = self.finish(self.start(*arguments, **options), seconds)
        if code is not None:
            self.assertEqual(run.code, code, run.err)
        return run

    def arguments(self, config, *more):
        return ["follow", config, "--archive", self.archive, "--warc", self.warc, "--allow-private", "--no-clusters", *more]

    def follow(self, lines, *more, code=0, seconds=MOST_SECONDS, **config):
        """Once, and looks whether what it leaves is in order."""
        run = self.run_dateline(*self.arguments(self.config(lines, **config), "--once", *more), code=code, seconds=seconds)
        self.assertEqual(list(self.warc.glob("*.open")), [])
        return run

    def fetch(self, *arguments, code=0, **options):
        return self.run_dateline("fetch", "--allow-private", *arguments, code=code, **options)

    # --- the archive ---

    def sql(self, statement, *values):
        with sqlite3.connect(self.archive, timeout=20) as db:
            db.row_factory = sqlite3.Row
            rows = db.execute(statement, values).fetchall()
        db.close()
        return rows

    def row(self, url):
        rows = self.sql("SELECT * FROM followed WHERE url = ?", url)
        self.assertEqual(len(rows), 1, url)
        return rows[0]

    def make_due(self, where="1"):
        """As if the time had come; and as if the followers before had let go."""
        self.sql(f"UPDATE followed SET next_ms = 0 WHERE next_ms < {NEVER} AND ({where})")
        self.sql("UPDATE followed_host SET next_ms = 0, held_until_ms = 0, failures_in_a_row = 0")

    def let_go(self):
        """As if the lease of followers that were killed had run out."""
        self.sql("UPDATE followed_host SET held_until_ms = 0")

    def stories(self):
        """URL of each story, and how many revisions it has."""
        text = self.run_dateline("export", self.archive, code=0).out
        found = {}
        for line in text.splitlines():
            url = json.loads(line)["source"]["url"]
            found[url] = found.get(url, 0) + 1
        return found

    # --- the WARC files ---

    def warc_records(self):
        """[(headers, block)] of all finished files; none of them may hold half a record."""
        records = []
        for path in sorted(self.warc.glob("*.warc.gz")):
            self.assertTrue(path.with_name(path.name + ".cdxj").exists(), path.name)
            records += read_warc(gzip.decompress(path.read_bytes()))
        return records

    def kept(self, kind="response"):
        """Target URIs of the records of a kind, but for robots.txt's."""
        uris = [headers["WARC-Target-URI"] for headers, _ in self.warc_records() if headers["WARC-Type"] == kind]
        return sorted(uri for uri in uris if not uri.endswith("/robots.txt"))


def read_warc(data):
    """By the format's rules, and strictly: what is left over or missing is an error."""
    records, at = [], 0
    while at < len(data):
        end = data.index(b"\r\n\r\n", at)
        first, *lines = data[at:end].decode().split("\r\n")
        assert first == "WARC/1.1", first
        headers = dict(line.split(": ", 1) for line in lines)
        size = int(headers["Content-Length"])
        block = data[end + 4:end + 4 + size]
        assert len(block) == size and data[end + 4 + size:end + 8 + size] == b"\r\n\r\n", "a torn record"
        records.append((headers, block))
        at = end + 8 + size
    return records


def story(title=None, **more):
    return {"make": {"kind": "story", **({"title": title} if title else {}), **more}}


def wait_for(what, seconds=20):
    end = time.monotonic() + seconds
    while not what():
        if time.monotonic() > end:
            raise AssertionError("it has not come")
        time.sleep(0.02)


def stay_within_a_day(seconds=120):
    """Waits for the next day, in UTC, when this one ends sooner than that."""
    left = 86400 - time.time() % 86400
    if left < seconds:
        time.sleep(left + 1)


def main():
    unittest.main(verbosity=1)
