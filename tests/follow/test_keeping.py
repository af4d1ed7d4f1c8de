#!/usr/bin/env python3
"""What is kept: WARC files that other programs read, which say the same as the archive; and files that a crash has left."""
import gzip
import importlib.util
import json
import subprocess
import sys
import time
from email.utils import formatdate

from harness import Case, main, story, wait_for

FEED = {"make": {"kind": "rss", "items": {"count": 5}}}


class TestKept(Case):
    def run_site(self):
        site = self.serve({"/feed": {**FEED, "etag": '"f"'}, "/story/1": {"redirect": "/other"}, "/story/2": {"status": 404},
                           "/story/3": {**story(), "coding": "gzip"}, "/story/4": {**story(), "framing": "chunked"},
                           "/story/5": {**story(), "etag": '"5"'}, "/other": story("Where the first has moved to")})
        config = f"[News]\nfeed = {site.url('/feed')}"
        self.follow(config)
        self.make_due()
        self.follow(config)
        return site

    def test_extract_gives_the_archive(self):
        site = self.run_site()
        archived = {record["source"]["recordId"]: record for record in self.run_dateline("export", self.archive, code=0).records()}
        extracted = {record["source"]["recordId"]: record for record in self.run_dateline("extract", self.warc).records()
                     if "error" not in record}
        self.assertEqual(len(archived), 4)
        for record_id, record in archived.items():
            same = extracted[record_id]
            for member in "url", "headline", "articleBody":
                self.assertEqual(record.get(member), same.get(member))
            self.assertEqual((record["source"]["path"].rsplit("/", 1)[1], record["source"]["offset"]),
                             (same["source"]["path"].rsplit("/", 1)[1], same["source"]["offset"]))
        self.assertEqual({record["source"]["url"] for record in extracted.values()}, set(self.stories()))
        self.assertEqual(self.row(site.url("/other"))["outcome"], "response")

    def test_places_of_the_archive(self):
        """The page that a story is from is where the archive says."""
        self.run_site()
        for record in self.run_dateline("export", self.archive, code=0).records():
            source = record["source"]
            data = gzip.decompress((self.folder / source["path"]).read_bytes())
            found = [line for line in data[source["offset"]:source["offset"] + 600].splitlines() if line.startswith(b"WARC-Record-ID")]
            if "memberOffset" in source:  # in packed files the place is that of the member
                continue
            member = gzip.decompress((self.folder / source["path"]).read_bytes()[source["offset"]:])
            self.assertIn(source["recordId"].encode(), member[:600], found)

    def test_index(self):
        """CDXJ beside each file: the lines are sorted, and lead to the records."""
        self.run_site()
        for path in self.warc.glob("*.warc.gz"):
            lines = path.with_name(path.name + ".cdxj").read_text().splitlines()
            lines = [line for line in lines if not line.startswith("!")]
            self.assertEqual(lines, sorted(lines))
            self.assertGreater(len(lines), 1)
            for line in lines:
                said = json.loads(line.split(" ", 2)[2])
                begin, size = int(said["offset"]), int(said["length"])
                member = gzip.decompress(path.read_bytes()[begin:begin + size])
                self.assertIn(("WARC-Target-URI: " + said["url"] + "\r\n").encode(), member)

    def test_records(self):
        site = self.run_site()
        kinds = {}
        for headers, _ in self.warc_records():
            kinds.setdefault(headers["WARC-Type"], []).append(headers)
        requests = {headers["WARC-Concurrent-To"] for headers in kinds["request"]}
        for kind in "response", "revisit":
            for headers in kinds[kind]:
                self.assertIn(headers["WARC-Record-ID"], requests)
                self.assertEqual(headers["WARC-IP-Address"], "127.0.0.1")
        self.assertEqual(len(kinds["request"]), len(site.log()))  # all that was asked is kept
        self.assertEqual([headers["WARC-Type"] for headers, _ in self.warc_records()].count("warcinfo"), 2)
        _, block = self.warc_records()[0]
        self.assertIn(b"tests@example.org", block)

    def test_warcio(self):
        if not importlib.util.find_spec("warcio"):
            self.skipTest("there is no warcio")
        self.run_site()
        for path in self.warc.glob("*.warc.gz"):
            checked = subprocess.run([sys.executable, "-m", "warcio.cli", "check", "-v", path], capture_output=True, text=True)
            self.assertEqual(checked.returncode, 0, checked.stdout + checked.stderr)
            self.assertNotIn("digest failed", checked.stdout)


class TestCrash(Case):
    def crashed(self, cut):
        """A follower that was killed, with a file of which the last bytes are missing, as after a loss of power."""
        now = time.time()
        items = [{"url": f"${{origin}}/story/{i}", "title": f"Story {i}", "date": formatdate(now - 3600 * i)} for i in range(1, 6)]
        site = self.serve({"/feed": {"make": {"kind": "rss", "items": items}}, "/story/*": story(),
                           "/story/5": [{"delay_s": 20}, story()]})
        config = self.config(f"[News]\nfeed = {site.url('/feed')}")
        process = self.start(*self.arguments(config))
        wait_for(lambda: "/story/5" in site.asked())
        process.kill()
        process.communicate()
        left, = self.warc.glob("*.open")
        data = left.read_bytes()
        left.write_bytes(data[:len(data) - cut] if cut else data)
        self.let_go()
        return site, config

    def finish_crashed(self, site, config):
        process = self.start(*self.arguments(config))
        wait_for(lambda: self.sql("SELECT count(*) AS n FROM followed WHERE role = 2 AND asked = 1")[0]["n"] == 5)
        process.terminate()
        run = self.finish(process)
        self.assertEqual(list(self.warc.glob("*.open")), [])
        pages = [uri for uri in self.kept() if "/story/" in uri]
        self.assertEqual(pages, [site.url(f"/story/{i}") for i in range(1, 6)])
        self.assertEqual(sorted(self.stories()), pages)
        self.assertEqual(self.sql("SELECT count(*) AS n FROM capture")[0]["n"], 5)
        return run

    def test_whole(self):
        site, config = self.crashed(0)
        run = self.finish_crashed(site, config)
        self.assertIn("0 bytes cut off", run.err)

    def test_half_a_record(self):
        for cut in 1, 400, 900:
            with self.subTest(cut=cut):
                site, config = self.crashed(cut)
                run = self.finish_crashed(site, config)
                self.assertRegex(run.err, r"[1-9]\d* bytes cut off")
                self.archive.unlink()
                for path in self.warc.iterdir():
                    path.unlink()

    def test_file_of_a_living_one(self):
        """What another follower is writing is left alone."""
        site = self.serve({"/a": {"delay_s": 20}, "/b": story()})
        first = self.start(*self.arguments(self.config(f"[A]\npage = {site.url('/b')}\npage = {site.url('/a')}")))
        wait_for(lambda: "/a" in site.asked())
        left, = self.warc.glob("*.open")
        size = left.stat().st_size
        other = self.folder / "other.db"
        config = self.folder / "other.conf"
        config.write_text(f"contact = a@example.org\ndelay = 0 s\n[B]\npage = {site.url('/b', 'b.localhost')}\n")
        run = self.run_dateline("follow", config, "--archive", other, "--warc", self.warc, "--allow-private", "--once")
        self.assertNotIn("cut off", run.err)
        self.assertTrue(left.exists())
        self.assertGreaterEqual(left.stat().st_size, size)
        first.terminate()
        self.finish(first)
        self.assertEqual(list(self.warc.glob("*.open")), [])


if __name__ == "__main__":
    main()
