#!/usr/bin/env python3
"""What becomes of responses: validators, revisits, refusals, back-off, robots.txt, and the pauses between requests, measured
by the site.  Numbers of issues are those of other followers' users."""
import time

from harness import Case, main, stay_within_a_day, story

FEED = {"make": {"kind": "rss", "items": {"count": 3}}}
DATE = "Sun, 06 Nov 1994 08:49:37 GMT"


class TestValidators(Case):
    def again(self, config, times=1):
        for _ in range(times):
            self.make_due()
            self.follow(config)

    def conditions(self, site, path):
        wanted = "if-none-match", "if-modified-since"
        return [{name.lower(): value for name, value in entry["headers"] if name.lower() in wanted}
                for entry in site.log() if entry["path"] == path]

    def test_sent_verbatim(self):
        """If-Modified-Since must be the server's own Last-Modified (FreshRSS#6056)."""
        pages = {"/both": {**story(), "etag": '"a b"', "last_modified": DATE}, "/weak": {**story(), "etag": 'W/"x"'},
                 "/odd": {**story(), "last_modified": "yesterday, at noon"}, "/none": story()}
        site = self.serve(pages)
        config = "[News]\n" + "".join(f"page = {site.url(path)}\n" for path in pages)
        self.follow(config)
        self.again(config)
        self.assertEqual([entry["fault"] for entry in site.log() if entry.get("fault")], [])
        self.assertEqual(self.conditions(site, "/both"), [{}, {"if-none-match": '"a b"', "if-modified-since": DATE}])
        self.assertEqual(self.conditions(site, "/weak"), [{}, {"if-none-match": 'W/"x"'}])
        self.assertEqual(self.conditions(site, "/odd"), [{}, {"if-modified-since": "yesterday, at noon"}])
        self.assertEqual(self.conditions(site, "/none"), [{}, {}])
        self.assertEqual([self.row(site.url(path))["status"] for path in pages], [304, 304, 304, 200])
        self.assertEqual(len(self.kept("response")), 4)
        revisits = [headers for headers, _ in self.warc_records() if headers["WARC-Type"] == "revisit"]
        profiles = {headers["WARC-Target-URI"].rsplit("/", 1)[1]: headers["WARC-Profile"].rsplit("/", 1)[1] for headers in revisits}
        self.assertEqual(profiles, {"both": "server-not-modified", "weak": "server-not-modified", "odd": "server-not-modified",
                                    "none": "identical-payload-digest"})
        first = {headers["WARC-Target-URI"]: headers for headers, _ in self.warc_records() if headers["WARC-Type"] == "response"}
        for headers in revisits:
            said = first[headers["WARC-Target-URI"]]
            self.assertEqual(headers["WARC-Refers-To"], said["WARC-Record-ID"])
            self.assertEqual(headers["WARC-Refers-To-Date"], said["WARC-Date"])
        self.assertEqual(set(self.stories().values()), {1})

    def test_that_never_change(self):
        """304 for ever (FreshRSS#1020, #1680): now and then it is asked without."""
        site = self.serve({"/story": {"etag": '"always"', "make": {"kind": "story"}}})
        config = f"[News]\npage = {site.url('/story')}"
        self.follow(config)
        self.again(config, 10)
        without = [i for i, headers in enumerate(self.conditions(site, "/story")) if not headers]
        self.assertEqual(without, [0, 8])

    def test_feed_not_modified(self):
        site = self.serve({"/feed": {**FEED, "etag": '"f"'}, "/story/*": story()})
        config = f"[News]\nfeed = {site.url('/feed')}"
        self.follow(config)
        self.make_due("role = 0")
        self.follow(config)
        self.assertEqual(self.row(site.url("/feed"))["unchanged_in_a_row"], 1)
        self.assertEqual(sorted(site.asked()), ["/feed", "/feed", "/story/1", "/story/2", "/story/3"])

    def test_304_to_nothing(self):
        """A 304 to a request without conditions is no page."""
        site = self.serve({"/story": {"status": 304}})
        self.follow(f"[News]\npage = {site.url('/story')}", code=1)
        self.assertEqual(self.row(site.url("/story"))["failures_in_a_row"], 1)
        self.assertEqual(self.kept("revisit"), [])


class TestPages(Case):
    def test_edited(self):
        site = self.serve({"/story": [story("First headline of it", paragraphs=["The first text of the story, which is quite short."] * 3),
                                      story("Second headline of it", paragraphs=["Another text of the story, which is a bit longer."] * 4)]})
        config = f"[News]\npage = {site.url('/story')}"
        self.follow(config)
        self.make_due()
        run = self.follow(config)
        self.assertIn("1 new or changed, 0 unchanged", run.err)
        row = self.row(site.url("/story"))
        self.assertEqual((row["asked"], row["changed"]), (2, 1))
        self.assertEqual(self.sql("SELECT count(*) AS n FROM revision")[0]["n"], 2)

    def test_other_bytes_same_story(self):
        """A page whose clock or advertisement is another has not changed."""
        text = "<!doctype html><title>A story about the harbour</title><!-- ${n} --><article><h1>A story about the harbour</h1>" \
            + "<p>The council met in the harbour and voted on the budget of the year.</p>" * 4 + "</article>"
        site = self.serve({"/story": {"body": text}})
        config = f"[News]\npage = {site.url('/story')}"
        self.follow(config)
        self.make_due()
        run = self.follow(config)
        self.assertIn("0 new or changed, 1 unchanged", run.err)
        self.assertEqual(self.row(site.url("/story"))["changed"], 0)
        self.assertEqual(len(self.kept("response")), 2)

    def test_gone(self):
        for status in 404, 410, 451:
            with self.subTest(status=status):
                site = self.serve({"/story": [story(), {"status": status}]})
                config = f"[News]\npage = {site.url('/story')}"
                self.follow(config)
                self.make_due()
                time.sleep(1)  # times of captures are whole seconds
                run = self.follow(config)
                self.assertIn("1 gone", run.err)
                self.assertEqual(self.row(site.url("/story"))["gone_in_a_row"], 1)
                self.assertIsNotNone(self.sql("SELECT unpublished FROM story")[0]["unpublished"])
                self.assertEqual(self.sql("SELECT status FROM gone")[0]["status"], status)
                self.archive.unlink()

    def test_gone_and_back(self):
        """It is as it was before: 304, or the same bytes; it is there again."""
        for validators in {}, {"etag": '"x"'}:
            with self.subTest(validators=validators):
                there = {**story(), **validators}
                site = self.serve({"/story": [there, {"status": 404}, there]})
                config = f"[News]\npage = {site.url('/story')}"
                for published in True, False, True:
                    self.follow(config)
                    self.assertEqual(self.sql("SELECT unpublished FROM story")[0]["unpublished"] is None, published)
                    self.make_due()
                    time.sleep(1)
                self.archive.unlink()

    def test_entry_is_kept(self):
        """What the feed says of a page stands beside it in the WARC, once."""
        feed = {"make": {"kind": "rss", "items": [{"url": "${origin}/story/1", "title": "From the feed", "author": "Ann Other"}]}}
        site = self.serve({"/feed": feed, "/story/*": story()})
        config = f"[News]\nfeed = {site.url('/feed')}"
        self.follow(config)
        self.make_due()
        self.follow(config)
        entries = [(headers, block) for headers, block in self.warc_records()
                   if headers["WARC-Type"] == "metadata" and b"From the feed" in block]
        self.assertEqual(len(entries), 1)
        responses = {headers["WARC-Record-ID"]: headers["WARC-Target-URI"] for headers, _ in self.warc_records()
                     if headers["WARC-Type"] == "response"}
        self.assertEqual(responses[entries[0][0]["WARC-Concurrent-To"]], site.url("/story/1"))


class TestRefusals(Case):
    def test_back_off(self):
        """429 and 503 with and without Retry-After (FreshRSS#6712): the host is left in peace for as long as it says, or longer
        each time, and never given up (miniflux#879, #149, #1893, #3334)."""
        cases = [({"status": 429, "retry_after": 700}, 700), ({"status": 429, "retry_after": "date+500"}, 500),
                 ({"status": 429}, 60), ({"status": 503, "retry_after": 300}, 300), ({"status": 503}, 60),
                 ({"status": 500, "retry_after": 400}, 400),
                 ({"status": 429, "retry_after": 10**9}, 7 * 86400), ({"status": 429, "retry_after": -5}, 60)]
        hosts = {f"h{i}.localhost": {"/feed": said, "/other": FEED} for i, (said, _) in enumerate(cases)}
        site = self.serve(hosts)
        config = "".join(f"[h{i}]\nfeed = {site.url('/feed', f'h{i}.localhost')}\nfeed = {site.url('/other', f'h{i}.localhost')}\n"
                         for i in range(len(cases)))
        now = time.time()
        self.follow(config, code=1)
        took = time.time() - now + 1
        for i, (said, seconds) in enumerate(cases):
            row = self.sql("SELECT * FROM followed_host WHERE host LIKE ?", f"h{i}.%")[0]
            wait = row["next_ms"] / 1000 - now
            self.assertTrue(seconds - 1 <= wait <= seconds + took, (said, seconds, wait))
            self.assertEqual(site.asked(f"h{i}.localhost")[-1], "/feed", said)  # nothing is asked after it

    def test_never_for_ever(self):
        site = self.serve({"/feed": {"status": 503}})
        config = f"[News]\nfeed = {site.url('/feed')}"
        waits = []
        for n in range(9):
            now = time.time()
            self.run_dateline(*self.arguments(self.config(config), "--once"))
            host = self.sql("SELECT next_ms, failures_in_a_row FROM followed_host")[0]
            waits.append(host["next_ms"] / 1000 - now)
            self.sql("UPDATE followed SET next_ms = 0")
            self.sql("UPDATE followed_host SET next_ms = 0, held_until_ms = 0")
        self.assertEqual(len(site.asked()), 9)
        for before, after in zip(waits, waits[1:]):
            self.assertAlmostEqual(after, before * 2, delta=3)
        self.sql("UPDATE followed_host SET failures_in_a_row = 4000000000")
        self.follow(config, code=3)
        self.assertLess(self.sql("SELECT next_ms FROM followed_host")[0]["next_ms"] / 1000 - time.time(), 86401)
        self.assertLess(self.row(site.url("/feed"))["next_ms"] / 1000 - time.time(), 7 * 86400 + 1)

    def test_one_bad_page_is_not_the_host(self):
        site = self.serve({"/feed": {"make": {"kind": "rss", "items": {"count": 6}}}, "/story/1": {"status": 403},
                           "/story/2": {"status": 400}, "/story/3": {"status": 500}, "/story/4": {"status": 502},
                           "/story/*": story()})
        self.follow(f"[News]\nfeed = {site.url('/feed')}", code=1)
        self.assertEqual(len(self.stories()), 2)

    def test_bad_pages_in_a_row_are_the_host(self):
        site = self.serve({"/story/*": {"status": 500}})
        pages = "".join(f"page = {site.url(f'/story/{i}')}\n" for i in range(5))
        self.follow(f"[News]\n{pages}", code=1)
        self.assertEqual(len(site.asked()), 3)
        self.assertEqual(self.sql("SELECT failures_in_a_row FROM followed_host")[0]["failures_in_a_row"], 3)

    def test_hosts_that_are_not_there(self):
        site = self.serve({"/story/*": story()})
        ports = "closed", "reset"
        lines = "".join(f"[{port}]\npage = {site.url('/a', port=port)}\n" for port in ports)
        run = self.follow(lines + f"[good]\npage = {site.url('/story/1')}", code=1)
        self.assertEqual(len(self.stories()), 1)
        for port in ports:
            row = self.row(site.url("/a", port=port))
            self.assertEqual(row["failures_in_a_row"], 1, port)
            self.assertGreater(self.sql("SELECT next_ms FROM followed_host WHERE host LIKE ?", f"%{site.ports[port]}")[0]["next_ms"],
                               time.time() * 1000 + 50000)
            self.assertIn(f"{port}: ", run.err)

    def test_bodies_that_lie(self):
        zoo = ["too-long-length", "too-short-length", "negative-length", "chunked", "broken-size", "broken-data", "no-last-chunk",
               "reset-in-body", "closed-in-body", "wrong-coding", "unknown-coding", "interim", "folded", "no-headers", "no-reason",
               "http-1.0", "http-0.9", "garbage", "half-head", "half-head-line", "no-status", "switching", "nothing", "closes",
               "gzip", "deflate", "long-line", "to-nowhere", "endless-head", "endless-interim"]
        hosts = {f"h{i}.localhost": {f"/{name}": {"preset": name}} for i, name in enumerate(zoo)}
        site = self.serve(hosts)
        lines = "[News]\nhosts = localhost\n" + "".join(f"page = {site.url('/' + name, f'h{i}.localhost')}\n" for i, name in enumerate(zoo))
        self.follow(lines, code=1)
        outcomes = {row["url"].rsplit("/", 1)[1]: row["outcome"] for row in self.sql("SELECT url, outcome FROM followed")}
        self.assertEqual(sorted(outcomes), sorted(zoo))
        self.assertNotIn(None, outcomes.values())
        for name in "chunked", "interim", "folded", "no-reason", "gzip", "deflate", "closes", "http-1.0", "no-headers":
            self.assertEqual((name, outcomes[name]), (name, "response"))
        for name in "garbage", "half-head", "nothing", "negative-length", "http-0.9", "endless-head", "long-line":
            self.assertNotEqual((name, outcomes[name]), (name, "response"))
        cut = {headers["WARC-Target-URI"].rsplit("/", 1)[1]: headers.get("WARC-Truncated") for headers, _ in self.warc_records()
               if headers["WARC-Type"] == "response"}
        for name in "too-long-length", "reset-in-body", "closed-in-body", "no-last-chunk":
            self.assertEqual((name, cut[name]), (name, "disconnect"))

    def test_endless_body(self):
        site = self.serve({"/endless": {"endless": "body"}, "/story": story()})
        self.run_dateline(*self.arguments(self.config(f"[News]\npage = {site.url('/endless')}\npage = {site.url('/story')}"), "--once"))
        headers = [headers for headers, _ in self.warc_records()
                   if headers["WARC-Type"] == "response" and headers["WARC-Target-URI"].endswith("/endless")][0]
        self.assertEqual(headers["WARC-Truncated"], "length")
        self.assertEqual(self.row(site.url("/story"))["outcome"], "response")


class TestSlow(Case):
    """A minute, since nothing that a user can set makes it shorter."""

    def test_slow(self):
        slow = ["late", "slow-head", "slow-body", "hanging", "endless-chunks"]
        hosts = {f"{name}.localhost": {f"/{name}": {"preset": name}, "/after": story()} for name in slow}
        hosts["robots.localhost"] = {"/robots.txt": {"delay_s": 3600}, "/story": story()}
        hosts["good.localhost"] = {"/feed": {"make": {"kind": "rss", "items": {"count": 20}}}, "/story/*": story()}
        site = self.serve(hosts)
        lines = "".join(f"[{name}]\npage = {site.url('/' + name, f'{name}.localhost')}\n" for name in slow)
        lines += f"[robots]\npage = {site.url('/story', 'robots.localhost')}\n[silent]\npage = {site.url('/a', port='silent')}\n"
        begun = time.monotonic()
        self.follow(lines + f"[good]\nfeed = {site.url('/feed', 'good.localhost')}", code=1, seconds=120)
        self.assertLess(time.monotonic() - begun, 75)
        good = [entry for entry in site.log() if entry["host"] == "good.localhost"]
        self.assertEqual(len(good), 22)
        self.assertLess(max(entry["t"] for entry in good), 20)  # it has not waited for the others
        self.assertEqual(site.asked("robots.localhost", robots=True), ["/robots.txt"])
        self.assertEqual(self.row(site.url("/story", "robots.localhost"))["outcome"], "timeout")
        outcomes = {row["site"]: row["outcome"] for row in self.sql("SELECT site, outcome FROM followed WHERE role > 0")}
        for name in "late", "slow-head", "silent":
            self.assertEqual((name, outcomes[name]), (name, "timeout"))
        cut = {headers["WARC-Target-URI"].rsplit("/", 1)[1]: headers.get("WARC-Truncated") for headers, _ in self.warc_records()
               if headers["WARC-Type"] == "response"}
        for name in "slow-body", "hanging":
            self.assertEqual((name, cut.get(name)), (name, "time"))


class TestRobots(Case):
    def pages(self, robots, code=0, **more):
        site = self.serve({"/robots.txt": robots, "/story/*": story(), **more})
        run = self.follow(f"[News]\npage = {site.url('/story/1')}\npage = {site.url('/story/2')}", "--progress", code=code)
        return site, run

    def test_no_robots(self):
        for status in 404, 403, 401, 410:
            with self.subTest(status=status):
                site, _ = self.pages({"status": status})
                self.assertEqual(len(site.asked()), 2)
                self.archive.unlink()

    def test_server_error(self):  # RFC 9309, 2.3.1.4: nothing may be asked
        for said in {"status": 500}, {"status": 503, "retry_after": 5000}, {"status": 429}, {"raw": ""}:
            with self.subTest(said=said):
                site, run = self.pages(said, code=3)
                self.assertEqual(site.asked(), [])
                self.assertIn("robots.txt", run.err)
                self.assertEqual(len(site.asked(robots=True)), 1)
                self.archive.unlink()

    def test_rules(self):
        site, run = self.pages({"robots": "User-agent: other\nDisallow: /\n\nUser-agent: DateLine\nDisallow: /story/1\n"})
        self.assertEqual(site.asked(robots=True), ["/robots.txt", "/story/2"])
        self.assertIn("left out", run.err)
        self.assertEqual(self.row(site.url("/story/1"))["outcome"], "robots")
        self.assertEqual(self.kept(), [site.url("/story/2")])

    def test_rules_of_other_agents(self):
        site, _ = self.pages({"robots": "User-agent: *\nDisallow: /\n\nUser-agent: dateline\nAllow: /\n"})
        self.assertEqual(len(site.asked()), 2)

    def test_own_name(self):
        site = self.serve({"/robots.txt": {"robots": "User-agent: gazette-reader\nDisallow: /\n"}, "/story/*": story()})
        config = self.folder / "sites.conf"
        config.write_text(f"contact = a@example.org\nagent = gazette-reader\ndelay = 0 s\n[News]\npage = {site.url('/story/1')}\n")
        self.run_dateline(*self.arguments(config, "--once"), code=0)
        self.assertEqual(site.asked(), [])
        agent = dict(site.log()[0]["headers"])["User-Agent"]
        self.assertRegex(agent, r"^gazette-reader/[0-9.]+ \(\+a@example.org\)$")

    def test_redirects(self):
        site, _ = self.pages({"redirect": "/rules"}, **{"/rules": {"robots": "User-agent: *\nDisallow: /story/1\n"}})
        self.assertEqual(site.asked(), ["/rules", "/story/2"])

    def test_redirects_for_ever(self):  # RFC 9309, 2.3.1.2: five are followed, then there is none
        site, _ = self.pages({"redirect": "/chain?1"}, **{"/chain": {"redirect": "/chain?${next}"}})
        self.assertEqual(len([path for path in site.asked() if path.startswith("/chain")]), 5)
        self.assertEqual(len(self.stories()), 2)

    def test_redirect_to_another_host(self):
        site = self.serve({"news.localhost": {"/robots.txt": {"redirect": "${http:www.news.localhost}/robots.txt"}, "/story/*": story()},
                           "www.news.localhost": {"/robots.txt": {"robots": "User-agent: *\nDisallow: /story/1"}}})
        self.follow(f"[News]\npage = {site.url('/story/1')}\npage = {site.url('/story/2')}")
        self.assertEqual(site.asked("news.localhost"), ["/story/2"])

    def test_kept_between_runs(self):
        site = self.serve({"/robots.txt": {"robots": "User-agent: *\nDisallow: /story/1"}, "/story/*": story()})
        config = f"[News]\npage = {site.url('/story/1')}\npage = {site.url('/story/2')}"
        self.follow(config)
        self.make_due()
        self.follow(config)
        self.assertEqual(site.asked(robots=True), ["/robots.txt", "/story/2", "/story/2"])
        # What it said holds on when it fails, a day later.
        self.sql("UPDATE followed_host SET robots_ms = robots_ms - 25 * 3600000")
        self.make_due()
        self.follow(config)
        self.assertEqual(site.asked(robots=True)[3:], ["/robots.txt", "/story/2"])

    def test_forgotten_rules_of_a_failing_host(self):
        site = self.serve({"/robots.txt": [{"robots": "User-agent: *\nDisallow: /story/1"}, {"status": 500}], "/story/*": story()})
        config = f"[News]\npage = {site.url('/story/1')}\npage = {site.url('/story/2')}"
        self.follow(config)
        self.sql("UPDATE followed_host SET robots_ms = robots_ms - 25 * 3600000")
        self.make_due()
        self.run_dateline(*self.arguments(self.config(config), "--once"))
        self.assertEqual(site.asked(robots=True), ["/robots.txt", "/story/2", "/robots.txt"])
        self.make_due()
        self.follow(config)
        self.assertEqual(site.asked(robots=True)[3:], ["/story/2"])


class TestPoliteness(Case):
    def gaps(self, site, host):
        times = [entry["t"] for entry in site.log() if entry["host"] == host]
        return [after - before for before, after in zip(times, times[1:])]

    def test_pauses(self):
        hosts = {f"h{i}.localhost": {"/story/*": {**story(), "delay_s": 0.05}} for i in range(4)}
        site = self.serve(hosts)
        lines = "".join(f"[h{i}]\n" + "".join(f"page = {site.url(f'/story/{n}', f'h{i}.localhost')}\n" for n in range(5)) for i in range(4))
        self.follow(lines, delay="150 ms")
        for host in hosts:
            self.assertEqual(len(self.gaps(site, host)), 5)
            self.assertGreaterEqual(min(self.gaps(site, host)[1:]), 0.2 - 0.002)  # the pause begins when the answer is there
        self.assertEqual(max(entry["open"] for entry in site.log()), 1)
        log = site.log()
        self.assertLess(max(e["t"] for e in log) - min(e["t"] for e in log), 4 * 5 * 0.2)  # the hosts side by side

    def test_crawl_delay(self):
        """A longer one holds; a shorter one must not shrink ours (news-crawl#24)."""
        site = self.serve({"long.localhost": {"/robots.txt": {"robots": "User-agent: *\nCrawl-delay: 0.5\n"}, "/story/*": story()},
                           "short.localhost": {"/robots.txt": {"robots": "User-agent: *\nCrawl-delay: 0.05\n"}, "/story/*": story()}})
        lines = "".join(f"[{name}]\n" + "".join(f"page = {site.url(f'/story/{n}', f'{name}.localhost')}\n" for n in range(3))
                        for name in ("long", "short"))
        self.follow(lines, delay="200 ms")
        self.assertGreaterEqual(min(self.gaps(site, "long.localhost")), 0.498)
        self.assertGreaterEqual(min(self.gaps(site, "short.localhost")), 0.198)

    def test_ports_are_other_hosts_and_names_too(self):
        """A site that two sections name is still asked for one thing at a time."""
        site = self.serve({"/story/*": {**story(), "delay_s": 0.05}})
        lines = "".join(f"[s{i}]\n" + "".join(f"page = {site.url(f'/story/{i}{n}')}\n" for n in range(4)) for i in range(3))
        self.follow(lines)
        self.assertEqual(len(site.asked()), 12)
        self.assertEqual(max(entry["open"] for entry in site.log()), 1)

    def test_daily_budget(self):
        stay_within_a_day()
        site = self.serve({"/feed": {"make": {"kind": "rss", "items": {"count": 30}}}, "/story/*": story()})
        config = f"daily = 7\n[News]\nfeed = {site.url('/feed')}"
        self.follow(config)
        self.assertEqual(len(site.log()), 7)
        self.let_go()
        self.follow(config)
        self.assertEqual(len(site.log()), 7)
        self.sql("UPDATE followed_host SET day = day - 1")
        self.follow(config)
        self.assertEqual(len(site.log()), 14)

    def test_waits_of_feeds(self):
        """ttl, skipHours, skipDays unheeded: readers get banned (miniflux#1413)."""
        hours = "<skipHours>" + "".join(f"<hour>{hour}</hour>" for hour in range(24) if hour != 3) + "</skipHours>"
        site = self.serve({"/ttl": {"make": {"kind": "rss", "ttl": "300", "items": []}},
                           "/hours": {"make": {"kind": "rss", "extra": hours, "items": []}}})
        self.follow(f"[News]\nfeed = {site.url('/ttl')}\nfeed = {site.url('/hours')}")
        self.assertGreater(self.row(site.url("/ttl"))["next_ms"] / 1000 - time.time(), 300 * 60 - 60)
        self.assertEqual(time.gmtime(self.row(site.url("/hours"))["next_ms"] / 1000).tm_hour, 3)


if __name__ == "__main__":
    main()
