#!/usr/bin/env python3
"""Lists of pages as sites have them: every kind, wherever they are, and all that goes wrong with them.  Numbers of issues
are those of other followers' users, who said what theirs got wrong."""
import base64
import json
import time
from email.utils import formatdate

from harness import Case, main, story

STORIES = {"/story/*": story()}
FEED = {"make": {"kind": "rss", "items": {"count": 3}}}
LINKS = {"count": 3, "url": "${origin}/story/the-council-votes-again-${i}", "title": "The council votes on budget ${i}"}


def items(*paths, **more):
    return [{"url": "${origin}" + path, "title": f"Story {path}", **more} for path in paths]


class TestKinds(Case):
    def expect(self, path, behaviour, kind, key="feed"):
        site = self.serve({path: behaviour, **STORIES})
        self.follow(f"[News]\n{key} = {site.url(path)}")
        self.assertEqual(sorted(self.stories()), [site.url(f"/story/{i}") for i in (1, 2, 3)])
        self.assertEqual(self.row(site.url(path))["kind"], kind)

    def test_rss(self):
        self.expect("/f", FEED, "rss")

    def test_rdf(self):
        self.expect("/f", {"make": {"kind": "rdf", "items": {"count": 3}}}, "rdf")

    def test_atom(self):
        self.expect("/f", {"make": {"kind": "atom", "items": {"count": 3}}}, "atom")

    def test_json_feed(self):
        self.expect("/f", {"make": {"kind": "json-feed", "items": {"count": 3}}}, "json-feed")

    def test_sitemap(self):
        self.expect("/f", {"make": {"kind": "sitemap", "items": {"count": 3}}}, "sitemap", "sitemap")

    def test_news_sitemap(self):
        self.expect("/f", {"make": {"kind": "news-sitemap", "items": {"count": 3, "date": formatdate()}}}, "sitemap",
                    "sitemap")

    def test_packed_sitemap(self):
        self.expect("/f.xml", {"make": {"kind": "sitemap", "items": {"count": 3}}, "coding": "gzip"}, "sitemap", "sitemap")

    def test_text(self):  # a link list offered as sitemap (trafilatura#64)
        self.expect("/f", {"make": {"kind": "text", "items": {"count": 3}}}, "text", "sitemap")

    def test_home(self):  # page seeds (news-crawl#41)
        links = {"make": {"kind": "home", "items": LINKS, "feeds": ["/feed"]}}
        site = self.serve({"/": links, "/feed": FEED, **STORIES})
        self.follow(f"[News]\nhome = {site.url('/')}")
        self.assertEqual(sorted(self.stories()), [site.url(f"/story/the-council-votes-again-{i}") for i in (1, 2, 3)])
        self.assertNotIn("/feed", site.asked())  # it is the links that were wanted

    def test_pages(self):
        site = self.serve(STORIES)
        (self.folder / "urls.txt").write_text(f"# mine\n{site.url('/story/1')}\n\n{site.url('/story/2')}\r\n")
        self.follow(f"[News]\npages = urls.txt\npage = {site.url('/story/3')}")
        self.assertEqual(site.asked(), ["/story/1", "/story/2", "/story/3"])
        self.assertEqual(len(self.stories()), 3)


class TestFinding(Case):
    """Only the site is given."""

    def test_feed_of_home_page(self):
        site = self.serve({"/": {"make": {"kind": "home", "feeds": ["/feed"]}}, "/feed": FEED, **STORIES})
        self.follow(site.url("/"))
        self.assertEqual(site.asked()[:2], ["/", "/feed"])
        self.assertEqual(len(self.stories()), 3)

    def test_sitemap_of_robots(self):
        site = self.serve({"/": {"make": {"kind": "home"}}, "/robots.txt": {"robots": "Sitemap: ${origin}/maps.xml\n"},
                           "/maps.xml": {"make": {"kind": "sitemap", "items": {"count": 3}}}, **STORIES})
        self.follow(site.url("/"))
        self.assertEqual(len(self.stories()), 3)

    def test_usual_places(self):  # no Sitemap line (news-please PR#271)
        site = self.serve({"/": {"make": {"kind": "home"}}, **STORIES,
                           "/sitemap.xml": {"make": {"kind": "sitemap", "items": {"count": 3}}}})
        self.follow(site.url("/"))
        self.assertEqual(len(self.stories()), 3)
        status = self.run_dateline("follow", "sites.conf", "--archive", self.archive, "--status", "--json", code=0)
        self.assertEqual(json.loads(status.out)["failingLists"], 0)  # places that were only tried are no failures

    def test_links_when_there_is_no_list(self):
        site = self.serve({"/": {"make": {"kind": "home", "items": LINKS}}, **STORIES})
        self.follow(site.url("/"))
        self.assertEqual(len(self.stories()), 3)

    def test_news_sitemaps_in_an_index(self):  # news-crawl#22
        news = {"make": {"kind": "news-sitemap", "items": items("/story/1", date=formatdate())}}
        site = self.serve({"/": {"make": {"kind": "home"}}, "/robots.txt": {"robots": "Sitemap: ${origin}/index.xml\n"},
                           "/index.xml": {"make": {"kind": "sitemap-index", "items": items("/news.xml")}},
                           "/news.xml": news, **STORIES})
        self.follow(site.url("/"))
        self.assertEqual(list(self.stories()), [site.url("/story/1")])


class TestMoved(Case):
    def test_feed_moved(self):
        for status in 301, 302, 303, 307, 308:
            with self.subTest(status=status):
                site = self.serve({"/old": {"status": status, "redirect": "/feed"}, "/feed": FEED, **STORIES})
                self.follow(f"[News]\nfeed = {site.url('/old')}")
                self.assertEqual(len(self.stories()), 3)
                self.archive.unlink()

    def test_feed_moved_to_www(self):
        site = self.serve({"news.localhost": {"/feed": {"status": 301, "redirect": "${http:www.news.localhost}/feed"}},
                           "www.news.localhost": {"/feed": FEED, **STORIES}})
        self.follow(f"[News]\nfeed = {site.url('/feed')}")
        self.assertEqual(site.asked("www.news.localhost")[0], "/feed")
        self.assertEqual(len(self.stories()), 3)
        self.make_due("role = 0")
        self.follow(f"[News]\nfeed = {site.url('/feed')}")
        self.assertEqual(site.asked("news.localhost"), ["/feed"])  # it is known where it is

    def test_chain_and_loops(self):
        site = self.serve({"/chain": {"redirect": "/chain?${next}"}, "/loop": {"redirect": "/loop"},
                           "/a": {"redirect": "/b"}, "/b": {"redirect": "/a"}, "/slash": {"redirect": "/slash/"},
                           "/slash/": {"redirect": "/slash"}})
        run = self.follow("[News]\n" + "".join(f"feed = {site.url(p)}\n" for p in ("/chain", "/loop", "/a", "/slash")), code=1)
        asked = site.asked()
        self.assertLessEqual(len([path for path in asked if path.startswith("/chain")]), 11)
        self.assertLessEqual(asked.count("/loop"), 12)
        self.assertLessEqual(asked.count("/slash") + asked.count("/slash/"), 12)
        self.assertLessEqual(asked.count("/a") + asked.count("/b"), 11)
        self.assertIn("too many redirects", run.err)
        self.assertEqual(self.row(site.url("/loop"))["outcome"], "redirect")

    def test_page_leads_to_other_host(self):
        hosts = {"news.localhost": {"/feed": FEED, "/story/1": {"redirect": "${http:other.localhost}/story/9"}, **STORIES},
                 "other.localhost": STORIES}
        site = self.serve(hosts)
        run = self.follow(f"[News]\nfeed = {site.url('/feed')}", code=1)
        self.assertEqual(site.asked("other.localhost", robots=True), [])
        self.assertIn("redirects to another site", run.err)
        self.make_due()
        self.follow(f"[News]\nfeed = {site.url('/feed')}\nhosts = other.localhost")
        self.assertEqual(site.asked("other.localhost"), ["/story/9"])
        self.assertIn(site.url("/story/9", "other.localhost"), self.stories())


class TestBad(Case):
    def test_html_named_as_feed(self):
        page = {"make": {"kind": "home", "feeds": ["/real"], "items": items("/about")}, "etag": '"page"'}
        site = self.serve({"/feed": page, "/real": FEED, **STORIES})
        config = f"[News]\nfeed = {site.url('/feed')}"
        run = self.follow(config, code=1)
        self.assertIn("this is a page, not a feed", run.err)
        self.assertEqual(len(self.stories()), 3)  # by the feed that the page names
        self.assertNotIn("/about", site.asked())
        # That it is no feed is no less true when it has not changed.
        self.make_due("role = 0")
        run = self.follow(config, code=1)
        self.assertIn("this is a page, not a feed", run.err)
        self.assertEqual(self.row(site.url("/feed"))["failures_in_a_row"], 2)

    def test_malformed(self):  # feedparser#81, django-feedreader#13
        broken = ('<?xml version="1.0"?>\n<rss><channel><title>A & B &nbsp; <b>x</title>\x01\n'
                  '<item><title>One & two</title><link>${origin}/story/1?a=1&b=2</link></item>\n'
                  '<item><title>Three</title><link>${origin}/story/3</link>')
        site = self.serve({"/feed": {"type": "text/xml", "body": broken}, **STORIES})
        self.follow(f"[News]\nfeed = {site.url('/feed')}")
        self.assertEqual(sorted(self.stories()), [site.url("/story/1?a=1&b=2"), site.url("/story/3")])

    def test_wrong_charset(self):  # feedparser#101, #117, NetNewsWire#2109
        text = ('<?xml version="1.0" encoding="utf-8"?><rss><channel><item><title>Caf\xe9</title>'
                '<link>/story/1</link></item></channel></rss>')
        site = self.serve({"/feed": {"type": "application/xml; charset=utf-8",
                                     "body_base64": base64.b64encode(text.encode("latin-1")).decode()}, **STORIES})
        self.follow(f"[News]\nfeed = {site.url('/feed')}")
        entries = [json.loads(block) for headers, block in self.warc_records() if headers["WARC-Type"] == "metadata"
                   and headers["Content-Type"].startswith("application/json")]
        self.assertEqual(["Caf\xe9"], [entry.get("title", entry) for entry in entries])

    def test_no_list_at_all(self):
        bad = {"/empty": {"body": ""}, "/json": {"type": "application/json", "body": '{"a": 1}'},
               "/bytes": {"type": "application/xml", "body_base64": base64.b64encode(bytes(range(256)) * 9).decode()},
               "/packed": {"headers": {"Content-Encoding": "gzip"}, "body": "no gzip"}}
        site = self.serve(bad)
        run = self.follow("[News]\n" + "".join(f"feed = {site.url(p)}\n" for p in bad), code=1)
        for path in bad:
            row = self.row(site.url(path))
            self.assertEqual((path, row["failures_in_a_row"]), (path, 1))
            self.assertGreater(row["next_ms"], time.time() * 1000)  # and it is asked again
            self.assertIn(path, run.err)

    def test_guids(self):
        """Without GUID, with changing ones (feedbin#416, #515, NetNewsWire#3286, FreshRSS#5909, lion-reader#1535, liferea#1195,
        ReadYou#1132), and two items of one (brief#428, #435)."""
        feed = [{"make": {"kind": "rss", "items": [{"url": "${origin}/story/1", "title": "One", "guid": f"{n}-1"},
                                                   {"url": "${origin}/story/2", "title": "Two"},
                                                   {"url": "${origin}/story/3", "title": "Three", "guid": "same"},
                                                   {"url": "${origin}/story/4", "title": "Four", "guid": "same"}]}}
                for n in range(3)]
        site = self.serve({"/feed": feed, **STORIES})
        for _ in range(3):
            self.follow(f"[News]\nfeed = {site.url('/feed')}")
            self.make_due("role = 0")
        self.assertEqual(sorted(site.asked()), ["/feed"] * 3 + [f"/story/{i}" for i in (1, 2, 3, 4)])
        self.assertEqual(len(self.stories()), 4)

    def test_one_story_many_addresses(self):  # 2,162 addresses of one story (news-crawl#44)
        many = [{"url": f"${{origin}}/story/1?utm_source=s{i}&utm_campaign=c{i}&fbclid=x{i}#part{i}", "title": f"Title {i}"}
                for i in range(2162)]
        site = self.serve({"/feed": {"make": {"kind": "rss", "items": many}}, **STORIES})
        self.follow(f"[News]\nfeed = {site.url('/feed')}")
        self.assertEqual(len(site.asked()), 2)
        self.assertEqual(len(self.stories()), 1)

    def test_fetched_twice(self):  # news-crawl#9: what several lists name
        site = self.serve({"/a": FEED, "/b": {"make": {"kind": "atom", "items": {"count": 4}}},
                           "/c": {"make": {"kind": "sitemap", "items": {"count": 5}}}, **STORIES})
        self.follow(f"[News]\nfeed = {site.url('/a')}\nfeed = {site.url('/b')}\nsitemap = {site.url('/c')}")
        self.assertEqual(sorted(site.asked()), sorted(["/a", "/b", "/c"] + [f"/story/{i}" for i in range(1, 6)]))

    def test_dates(self):
        """Old pages are left alone; dates of odd forms are read; the newest come first."""
        day = 86400
        now = time.time()
        dated = [("/story/1", formatdate(now - 3 * day)), ("/story/2", time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(now - day))),
                 ("/story/3", time.strftime("%d %b %Y", time.gmtime(now - 2 * day))), ("/story/4", formatdate(now - 400 * day)),
                 ("/story/5", "no date at all")]
        site = self.serve({"/feed": {"make": {"kind": "rss", "items": [
            {"url": "${origin}" + path, "title": path, "date": date} for path, date in dated]}}, **STORIES})
        self.follow(f"[News]\nfeed = {site.url('/feed')}")
        self.assertEqual(site.asked(), ["/feed", "/story/5", "/story/2", "/story/3", "/story/1"])


class TestSitemaps(Case):
    def test_that_name_themselves(self):
        """robots.txt as sitemap (usp#29), an index that names itself (advertools#107), the same sitemap twice (usp#13, PR#77)."""
        index = {"make": {"kind": "sitemap-index", "items": items("/index.xml", "/map.xml", "/map.xml", "/robots.txt")}}
        site = self.serve({"/": {"make": {"kind": "home"}}, "/index.xml": index,
                           "/robots.txt": {"robots": "Sitemap: ${origin}/robots.txt\nSitemap: ${origin}/index.xml\n"
                                                     "Sitemap: ${origin}/index.xml\n"},
                           "/map.xml": {"make": {"kind": "sitemap", "items": items("/story/1", "/map.xml")}}, **STORIES})
        self.run_dateline(*self.arguments(self.config(site.url("/")), "--once"))
        asked = site.asked()
        for path in "/index.xml", "/map.xml", "/story/1":
            self.assertEqual((path, asked.count(path)), (path, 1))
        self.assertLessEqual(site.asked(robots=True).count("/robots.txt"), 2)  # once for its rules

    def test_levels(self):  # 10 levels deep (usp#5), an endless chain (crawlee-python PR#2012)
        deep = {f"/level{i}": {"make": {"kind": "sitemap-index", "items": items(f"/level{i + 1}")}} for i in range(1, 30)}
        deep["/level8"]["make"]["items"] += items("/map.xml")
        site = self.serve({**deep, "/map.xml": {"make": {"kind": "sitemap", "items": {"count": 1}}}, **STORIES})
        self.follow(f"[News]\nsitemap = {site.url('/level1')}")
        self.assertEqual(len(self.stories()), 1)
        self.assertLessEqual(len([path for path in site.asked() if path.startswith("/level")]), 12)

    def test_endless_chain(self):
        site = self.serve({"/map*": {"make": {"kind": "sitemap-index", "items": [{"url": "${origin}/map?${next}"}]}}})
        self.follow(f"[News]\nsitemap = {site.url('/map')}")
        self.assertLessEqual(len(site.asked()), 12)

    def test_bomb(self):  # crawlee-python PR#2012
        site = self.serve({"/map.xml": {"type": "application/xml", "bomb": 128 << 20}})
        run = self.follow(f"[News]\nsitemap = {site.url('/map.xml')}", code=1)
        self.assertIn("too large when decompressed", run.err)

    def test_undated_thousands(self):
        """Those that are there at the first reading are not all new; what is added later is (wish to take the first N, usp#94)."""
        first, more = {"count": 3000}, {"count": 3002}
        site = self.serve({"/map.xml": [{"make": {"kind": "sitemap", "items": first}}, {"make": {"kind": "sitemap", "items": more}}],
                           **STORIES})
        self.follow(f"[News]\nsitemap = {site.url('/map.xml')}")
        self.assertEqual(len(site.asked()), 101)
        self.make_due("role = 0")
        self.follow(f"[News]\nsitemap = {site.url('/map.xml')}")
        self.assertEqual(sorted(site.asked()[101:]), ["/map.xml", "/story/3001", "/story/3002"])

    def test_many_children(self):  # unbounded parallel children (sitemapper#34)
        index = {"make": {"kind": "sitemap-index", "items": [{"url": f"${{origin}}/map{i}"} for i in range(500)]}}
        site = self.serve({"/index.xml": index, "/map*": {"make": {"kind": "sitemap", "items": []}}})
        self.run_dateline(*self.arguments(self.config(f"[News]\nsitemap = {site.url('/index.xml')}"), "--once"))
        self.assertLessEqual(len(site.asked()), 51)
        self.assertEqual(max(entry["open"] for entry in site.log()), 1)


class TestRules(Case):
    def test_only_and_skip(self):
        feed = {"make": {"kind": "rss", "items": items("/news/1", "/news/video/2", "/sport/3")}}
        site = self.serve({"/feed": feed, "/*": story()})
        self.follow(f"[News]\nfeed = {site.url('/feed')}\nonly = *//*/news/*\nskip = */video/*")
        self.assertEqual(site.asked(), ["/feed", "/news/1"])

    def test_other_hosts(self):
        links = [{"url": "${http:%s}/story/1" % host} for host in ("news.localhost", "sub.news.localhost", "other.localhost",
                                                                  "evilnews.localhost", "third.localhost")]
        hosts = {"news.localhost": {"/feed": {"make": {"kind": "rss", "items": links}}, **STORIES}, "*": STORIES}
        site = self.serve(hosts)
        run = self.follow(f"[News]\nfeed = {site.url('/feed')}\nhosts = third.localhost", "--progress")
        self.assertEqual({entry["host"] for entry in site.log()}, {"news.localhost", "sub.news.localhost", "third.localhost"})
        self.assertIn("2 links to other hosts", run.err)


if __name__ == "__main__":
    main()
