#!/usr/bin/env python3
"""Stopping, killing, and several followers on one archive and folder: nothing is lost, torn, or kept twice.

    test_sharing.py [--pages N] [--kills N]     the kills over so many pages; ctest runs few of both, and many with label long"""
import argparse
import os
import random
import signal
import sqlite3
import sys
import time

from harness import Case, main, story, wait_for

PAGES, KILLS = 400, 5


def feed_of(count):
    return {"make": {"kind": "sitemap", "items": {"count": count, "date": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())}}}


class SharingCase(Case):
    def count(self, statement):
        """Of an archive that others are writing."""
        try:
            return self.sql(statement)[0][0]
        except (sqlite3.OperationalError, IndexError):  # its tables are being made
            return 0

    def fetched(self):
        return self.count("SELECT count(*) FROM followed WHERE role = 2 AND asked > 0")

    def expect_whole(self, site, count):
        """Each page is in the archive once, and in the WARC files once."""
        pages = sorted(site.url(f"/story/{i}") for i in range(1, count + 1))
        self.assertEqual([row[0] for row in self.sql("SELECT url FROM followed WHERE role = 2 AND asked = 1 ORDER BY url")], pages)
        self.assertEqual(self.count("SELECT count(*) FROM story"), count)
        self.assertEqual(self.count("SELECT count(*) FROM capture"), count)
        self.assertEqual([uri for uri in self.kept() if "/story/" in uri], pages)
        ids = [headers["WARC-Record-ID"] for headers, _ in self.warc_records()]
        self.assertEqual(len(ids), len(set(ids)))
        self.assertEqual(list(self.warc.glob("*.open")), [])


class TestStop(SharingCase):
    def test_signals(self):
        """What came is kept, the hosts are given back, and the next run goes on."""
        for number in signal.SIGTERM, signal.SIGINT:
            with self.subTest(signal=number):
                site = self.serve({"/map": feed_of(60), "/story/*": story()})
                config = self.config(f"[News]\nsitemap = {site.url('/map')}", delay="20 ms")
                process = self.start(*self.arguments(config))
                wait_for(lambda: len(site.asked()) > 10)
                process.send_signal(number)
                run = self.finish(process)
                self.assertEqual(run.code, 0, run.err)
                self.assertEqual(list(self.warc.glob("*.open")), [])
                done = self.fetched()
                self.assertGreaterEqual(done, len([path for path in site.asked() if path != "/map"]) - 1)
                self.assertEqual(done, len([uri for uri in self.kept() if "/story/" in uri]))
                self.assertLessEqual(self.count("SELECT max(held_until_ms) FROM followed_host"), time.time() * 1000)
                self.follow(f"[News]\nsitemap = {site.url('/map')}")
                self.assertEqual(self.fetched(), 60)
                self.archive.unlink()
                for path in self.warc.iterdir():
                    path.unlink()

    def test_without_once(self):
        """It goes on, and sees what is new; a feed is asked again in its time."""
        site = self.serve({"/feed": [{"make": {"kind": "rss", "items": {"count": 1}}}, {"make": {"kind": "rss", "items": {"count": 2}}}],
                           "/story/*": story()})
        process = self.start(*self.arguments(self.config(f"[News]\nfeed = {site.url('/feed')}")))
        wait_for(lambda: self.fetched() == 1)
        time.sleep(0.3)
        self.assertIsNone(process.poll())
        self.assertEqual(len(site.asked()), 2)
        process.terminate()
        self.finish(process)

    def test_terminated_while_a_site_is_slow(self):
        site = self.serve({"/story": {"delay_s": 3600}})
        process = self.start(*self.arguments(self.config(f"[News]\npage = {site.url('/story')}")))
        wait_for(lambda: site.asked() == ["/story"])
        process.terminate()
        self.assertEqual(self.finish(process).code, 0)
        self.assertEqual(self.row(site.url("/story"))["failures_in_a_row"], 0)  # that it was stopped is no fault of the site


class TestTwo(SharingCase):
    def test_share(self):
        hosts = {f"h{i}.localhost": {"/map": feed_of(30), "/story/*": story()} for i in range(6)}
        site = self.serve(hosts)
        lines = "".join(f"[h{i}]\nsitemap = {site.url('/map', f'h{i}.localhost')}\n" for i in range(6))
        arguments = self.arguments(self.config(lines, delay="10 ms"))
        both = [self.start(*arguments), self.start(*arguments)]
        wait_for(lambda: self.fetched() == 180)
        for process in both:
            process.terminate()
        requests = [int(self.finish(process).err.rsplit(" requests: ", 1)[0].rsplit(" ", 1)[1]) for process in both]
        asked = [(entry["host"], entry["path"]) for entry in site.log()]
        self.assertEqual(len(asked), len(set(asked)))
        self.assertEqual(sum(requests), len(asked))
        self.assertEqual(max(entry["open"] for entry in site.log()), 1)
        self.assertEqual(len([uri for uri in self.kept() if "/story/" in uri]), 180)

    def test_take_over(self):
        """One is killed: the other has its hosts when the lease has run out."""
        site = self.serve({"/map": feed_of(200), "/story/*": story()})
        arguments = self.arguments(self.config(f"[News]\nsitemap = {site.url('/map')}", delay="5 ms"))
        first = self.start(*arguments)
        wait_for(lambda: self.fetched() > 0)
        second = self.start(*arguments)
        time.sleep(0.5)
        first.kill()
        first.communicate()
        time.sleep(0.5)
        before = len(site.log())
        time.sleep(1)
        self.assertEqual(len(site.log()), before)  # the lease holds
        second.terminate()
        self.assertEqual(self.finish(second).code, 0)
        self.let_go()
        self.follow(f"[News]\nsitemap = {site.url('/map')}")
        self.expect_whole(site, 200)

    def test_lease_runs_out(self):
        site = self.serve({"/map": feed_of(20), "/story/*": story()})
        config = self.config(f"[News]\nsitemap = {site.url('/map')}")
        self.run_dateline(*self.arguments(config, "--once", "--dry-run"))
        self.follow(f"[News]\npage = {site.url('/story/1')}")
        until = int(time.time() * 1000) + 1500
        self.sql("UPDATE followed_host SET holder = 'another', held_until_ms = ?", until)
        asked = len(site.log())
        run = self.follow(f"[News]\nsitemap = {site.url('/map')}")
        self.assertIn("another follower is requesting from this host", run.err)
        self.assertEqual(self.fetched(), 20)
        self.assertGreater(len(site.log()), asked)


class TestKills(SharingCase):
    def test_kill(self):
        """kill -9 at random moments.  A page that was under way may be asked for twice, and is kept once."""
        chance = random.Random(os.environ.get("SEED", "7"))
        site = self.serve({"/map": feed_of(PAGES), "/story/*": story(paragraphs=2)})
        lines = f"[News]\nsitemap = {site.url('/map')}\ndaily = 1000000"
        arguments = self.arguments(self.config(lines))
        begun, peaks = time.monotonic(), {}
        for n in range(KILLS):
            process = self.start(*arguments)
            wanted = PAGES * (n + 1) // (KILLS + 1)
            seen = len(site.log())
            wait_for(lambda: process.poll() is not None or len(site.log()) >= min(wanted, seen + PAGES // KILLS), 60)
            time.sleep(chance.random() * 0.2)
            process.kill()
            _, err = process.communicate()
            self.assertNotIn("failed at", err)
            self.let_go()
        process = self.start(*arguments, "--once")
        while process.poll() is None:
            try:
                with open(f"/proc/{process.pid}/status") as status:
                    for line in status:
                        if line.startswith("VmHWM"):
                            peaks[len(site.log())] = int(line.split()[1])
            except (FileNotFoundError, ProcessLookupError):
                break
            time.sleep(0.2)
        run = self.finish(process, 300)
        took = time.monotonic() - begun
        self.assertEqual(run.code, 0, run.err)
        self.expect_whole(site, PAGES)
        asked = [path for path in site.asked() if path.startswith("/story/")]
        print(f"{PAGES} pages, {KILLS} kills: {len(asked) - PAGES} asked for twice, {took:.1f} s, {peaks and max(peaks.values())} kB",
              file=sys.stderr)
        self.assertLessEqual(len(asked) - PAGES, KILLS * 2)


class TestRate(SharingCase):
    def test_memory(self):
        """It is flat: as much for many pages as for a tenth of them."""
        site = self.serve({"/map": feed_of(PAGES), "/story/*": story(paragraphs=2)})
        begun, early = time.monotonic(), 0
        process = self.start(*self.arguments(self.config(f"daily = 1000000\n[News]\nsitemap = {site.url('/map')}"), "--once"))
        late = 0
        while process.poll() is None:
            try:
                with open(f"/proc/{process.pid}/status") as status:
                    late = next((int(line.split()[1]) for line in status if line.startswith("VmHWM")), late)
            except (FileNotFoundError, ProcessLookupError):
                break
            if not early and self.fetched() >= PAGES // 10:
                early = late
            time.sleep(0.1)
        run = self.finish(process, 300)
        took = time.monotonic() - begun
        self.assertEqual(run.code, 0, run.err)
        self.assertEqual(self.fetched(), PAGES)
        print(f"{PAGES} pages in {took:.1f} s, {PAGES / took:.0f} a second; at most {early} kB at {PAGES // 10}, {late} kB at the end",
              file=sys.stderr)
        if PAGES >= 5000:
            self.assertLess(late, early + 90000)  # the cache of the archive grows up to 64 MB, the index of a WARC file up to 8


if __name__ == "__main__":
    parser = argparse.ArgumentParser(add_help=False)
    parser.add_argument("--pages", type=int, default=PAGES)
    parser.add_argument("--kills", type=int, default=KILLS)
    options, sys.argv[1:] = parser.parse_known_args()
    PAGES, KILLS = options.pages, options.kills
    main()
