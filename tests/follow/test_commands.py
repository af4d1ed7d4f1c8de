#!/usr/bin/env python3
"""`dateline fetch` in all its options, and what `dateline follow` says and how it ends."""
import csv
import gzip
import io
import json
import os
import shutil
import signal
import socket
import subprocess
import threading
import time
from pathlib import Path

from http2 import Server

from harness import DATELINE, Case, main, read_warc, story, wait_for

FEED = {"make": {"kind": "rss", "items": {"count": 2}}}


def objects(text):
    """JSON texts, one after another."""
    found, decoder = [], json.JSONDecoder()
    while text := text.lstrip():
        value, end = decoder.raw_decode(text)
        found.append(value)
        text = text[end:]
    return found


class TestFetch(Case):
    def site_of(self, **more):
        return self.serve({"/a": story("The first of the stories", author="Ann Other"), "/b": story("The second of the stories"),
                           "/gone": {"status": 410}, "/moved": {"status": 301, "redirect": "/a"}, "/busy": {"status": 500}, **more})

    def test_records(self):
        site = self.site_of()
        run = self.fetch(site.url("/a"))
        self.assertEqual(run.err, "")
        record, = run.records()
        self.assertEqual((record["url"], record["headline"]), (site.url("/a"), "The first of the stories"))
        self.assertEqual(record["source"]["httpStatus"], 200)
        agent = dict(site.log()[0]["headers"])["User-Agent"]
        self.assertRegex(agent, r"^dateline/[0-9.]+$")
        self.assertEqual(os.listdir(self.folder), [site.log_path.parent.name])  # and nothing is left

    def test_several(self):
        """As many records as pages; those that cannot be had have an error, and a line on standard error each."""
        site = self.site_of()
        run = self.fetch(*map(site.url, ("/a", "/gone", "/b", "/missing")), code=1)
        records = {record["source"]["url"]: record for record in run.records()}
        self.assertEqual(len(run.records()), 4)
        self.assertEqual(records[site.url("/gone")]["error"]["code"], "not-fetched")
        self.assertEqual(records[site.url("/missing")]["source"]["httpStatus"], 404)
        self.assertIn("headline", records[site.url("/b")])
        self.assertEqual(sorted(line.split(": ", 1)[1] for line in run.err.splitlines()),
                         [site.url("/gone") + ": HTTP status 410", site.url("/missing") + ": HTTP status 404"])
        self.fetch(site.url("/gone"), code=3)

    def test_twice_the_same(self):
        site = self.site_of()
        self.assertEqual(len(self.fetch(site.url("/a"), site.url("/a"), site.url("/a#part")).records()), 1)
        self.assertEqual(site.asked(), ["/a"])

    def test_no_pages(self):
        """What came and is not HTML, or empty, is reported, with and without an archive."""
        site = self.site_of(**{"/report.pdf": {"body": "%PDF-1.7\n", "type": "application/pdf"},
                               "/disguised": {"body": "%PDF-1.7\n", "type": "text/html"}, "/empty": {"body": "", "type": "text/html"}})
        kinds = {"/report.pdf": "application/pdf, not HTML, and gives no record; --warc FILE keeps it", "/disguised": "not HTML",
                 "/empty": "has no body"}
        for path, reason in kinds.items():
            for more in [], ["--archive", self.archive], ["--archive", self.archive, "-f", "jsonl"]:
                with self.subTest(path=path, more=more):
                    run = self.fetch(*more, "--", site.url(path), code=3)
                    self.assertIn(reason, run.err)
                    self.assertEqual(run.err.count("\n"), 1)
                    codes = [record["error"]["code"] for record in run.records()]
                    self.assertEqual(codes, [] if len(more) == 2 else ["not-a-page"])
        run = self.fetch(*map(site.url, ("/a", "/report.pdf")), code=1)
        self.assertEqual(len(run.records()), 2)
        self.fetch("--archive", self.archive, "--", *map(site.url, ("/a", "/report.pdf")), code=1)

    def test_redirects(self):
        site = self.site_of(**{"/loop": {"redirect": "/loop"}, "/x": {"redirect": "/y"}, "/y": {"redirect": "/x"},
                               "/file": {"redirect": "file:///etc/passwd"}, "/nowhere": {"status": 302},
                               "/away": {"redirect": "${http:other.localhost}/a"}})
        self.assertEqual([record["headline"] for record in self.fetch(site.url("/moved")).records()], ["The first of the stories"])
        for path in "/loop", "/x", "/file", "/nowhere":
            with self.subTest(path=path):
                run = self.fetch(site.url(path), code=3)
                self.assertEqual([record["error"]["code"] for record in run.records()], ["not-fetched"])
                self.assertIn("redirect", run.err)
                self.assertNotIn("hosts =", run.err)
        self.fetch(site.url("/away"), code=3)  # other.localhost has nothing, but was asked
        self.assertEqual(site.asked("other.localhost"), ["/a"])

    def test_robots(self):
        site = self.site_of(**{"/robots.txt": {"robots": "User-agent: *\nDisallow: /b\n"}})
        run = self.fetch(site.url("/a"), site.url("/b"), code=1)
        self.assertEqual(len(run.records()), 2)
        self.assertIn(site.url("/b") + ": robots.txt does not allow it", run.err)
        self.assertEqual(site.asked(), ["/a"])
        run = self.fetch("--ignore-robots", site.url("/b"))
        self.assertIn("headline", run.records()[0])
        self.assertEqual(site.asked(robots=True)[-1], "/b")
        self.assertEqual(site.asked(robots=True).count("/robots.txt"), 1)

    def test_formats(self):
        site = self.site_of()
        urls = site.url("/a"), site.url("/b")
        self.assertEqual(len(objects(self.fetch("-f", "json", *urls).out)), 2)
        rows = list(csv.DictReader(io.StringIO(self.fetch("-f", "csv", *urls).out)))
        self.assertEqual(sorted(row["url"] for row in rows), sorted(urls))
        self.assertEqual(self.fetch("-f", "text", urls[0]).out.count("\n\n"), 5)  # between six paragraphs
        record, = self.fetch("--fields", "url,headline", urls[0]).records()
        self.assertEqual(set(record), {"url", "headline"})

    def test_formats_of_batches(self):
        """Pages that come seconds apart are passed on apart, and are still one document."""
        site = self.serve({"*": {"/a": story(), "/b": {**story(), "delay_s": 2.5}}, "localhost": {}})
        urls = [site.url("/a"), site.url("/b", "other.localhost"), site.url("/gone", "third.localhost")]
        self.assertEqual(len(objects(self.fetch("-f", "json", *urls, code=1).out)), 3)
        rows = list(csv.reader(io.StringIO(self.fetch("-f", "csv", *urls[:2]).out)))
        self.assertEqual(len(rows), 3)  # one head

    def test_output(self):
        site = self.site_of()
        run = self.fetch("-o", "out.jsonl", site.url("/a"))
        self.assertEqual(run.out, "")
        record = json.loads((self.folder / "out.jsonl").read_text())
        self.assertEqual(record["headline"], "The first of the stories")
        self.fetch("-o", "no/such/folder", site.url("/a"), code=3)

    def test_warc(self):
        site = self.site_of()
        run = self.fetch("--warc", "a.warc.gz", site.url("/moved"), "--contact", "me@example.org")
        records = read_warc(gzip.decompress((self.folder / "a.warc.gz").read_bytes()))
        kinds = [(headers["WARC-Type"], headers.get("WARC-Target-URI", "").rpartition("/")[2]) for headers, _ in records]
        self.assertEqual([kind for kind in kinds if kind[0] == "response"],
                         [("response", "robots.txt"), ("response", "moved"), ("response", "a")])
        self.assertEqual(kinds[0][0], "warcinfo")
        self.assertRegex(dict(site.log()[0]["headers"])["User-Agent"], r"\(\+me@example.org\)$")
        extracted, = [record for record in self.run_dateline("extract", "a.warc.gz").records() if "error" not in record]
        fetched, = run.records()
        self.assertEqual(extracted, fetched)  # the place in the file is the same, too

    def test_warc_whole_or_not(self):
        site = self.site_of(**{"/slow": {"delay_s": 30}})
        (self.folder / "a.warc.gz").write_text("an older one")
        process = self.start("fetch", "--allow-private", "--warc", "a.warc.gz", site.url("/slow"))
        wait_for(lambda: "/slow" in site.asked())
        self.assertEqual((self.folder / "a.warc.gz").read_text(), "an older one")
        process.kill()
        process.communicate()
        self.assertEqual((self.folder / "a.warc.gz").read_text(), "an older one")
        self.fetch("--warc", "a.warc.gz", site.url("/a"))
        self.assertEqual(len(read_warc(gzip.decompress((self.folder / "a.warc.gz").read_bytes()))), 5)

    def test_interrupt(self):
        """What has come is written, the files are whole, and the exit code says by which signal."""
        site = self.serve({"*": {"/a": story(), "/slow": {"delay_s": 30}}, "localhost": {}})
        process = self.start("fetch", "--allow-private", "--warc", "a.warc.gz", "-o", "out.json", "-f", "json",
                             site.url("/a"), site.url("/slow", "other.localhost"))
        wait_for(lambda: {"/a", "/slow"} <= set(site.asked()))
        time.sleep(0.2)
        process.send_signal(signal.SIGINT)
        self.assertEqual(self.finish(process, 5).code, 130)
        self.assertEqual([record["source"]["url"] for record in objects((self.folder / "out.json").read_text())], [site.url("/a")])
        read_warc(gzip.decompress((self.folder / "a.warc.gz").read_bytes()))

    def test_archive(self):
        site = self.site_of()
        run = self.fetch("--archive", self.archive, "--warc", "a.warc.gz", site.url("/a"), site.url("/gone"), code=1)
        self.assertEqual(run.out, "")
        self.assertEqual(list(self.stories()), [site.url("/a")])
        self.assertEqual(self.sql("SELECT count(*) AS n FROM followed")[0]["n"], 0)  # it is not followed
        path = self.run_dateline("export", self.archive).records()[0]["source"]["path"]
        self.assertEqual(path, "a.warc.gz")
        run = self.fetch("--archive", self.archive, "-f", "jsonl", site.url("/b"))
        self.assertIn("The second of the stories", run.out)
        self.assertEqual(len(self.stories()), 2)

    def test_usage(self):
        site = self.site_of()
        for arguments, said in ([], ""), (["ftp://example.org/"], "not a URL of the web"), \
                (["http://"], "not a URL of the web"), (["https://me:secret@news.localhost/"], "password"), \
                (["--contact", "nobody", site.url("/a")], "neither an email address"), (["-f", "parquet", site.url("/a")], "parquet"), \
                (["--contact", "a@b.c\r\nX: y", site.url("/a")], ""), (["-o", "a.jsonl.gz", site.url("/a")], "does not compress its output"):
            with self.subTest(arguments=arguments):
                run = self.fetch(*arguments, code=2)
                self.assertIn(said, run.err)
                self.assertEqual(run.out, "")
        self.assertEqual(site.log(), [])

    def test_one_request_a_second(self):
        site = self.site_of()
        self.fetch(site.url("/a"), site.url("/b"))
        times = [entry["t"] for entry in site.log()]
        self.assertGreaterEqual(times[2] - times[1], 0.99)

    def test_broken_pipe(self):
        site = self.site_of()
        process = self.start("fetch", "--allow-private", site.url("/a"))
        process.stdout.close()
        process.stdout = open(os.devnull)
        _, err = process.communicate(timeout=20)
        self.assertNotIn("anitizer", err)


class TestNetwork(Case):
    def test_certificates(self):
        if not shutil.which("openssl"):
            self.skipTest("there is no openssl")
        site = self.serve({"news.localhost": {"/a": story()}}, tls=True)
        for port in "https", "self_signed", "wrong_name":  # of none is the authority known
            run = self.fetch(site.url("/a", port=port), code=3)
            self.assertIn("certificate", run.err)
            self.assertEqual(run.records()[0]["error"]["code"], "not-fetched")
        self.assertEqual(site.log(), [])
        run = self.follow(f"[News]\npage = {site.url('/a', port='self_signed')}", code=3)
        self.assertIn("certificate", run.err)
        self.assertEqual(site.log(), [])

    def test_trusted(self):
        """https with a certificate of an authority that is given, by both commands; and no other certificate then."""
        if not shutil.which("openssl"):
            self.skipTest("there is no openssl")
        site = self.serve({"news.localhost": {"/a": story("A story by https"), "/away": {"redirect": "${https:news.localhost}/a"}}},
                          tls=True)
        trust = "--cacert", site.ports["ca"]
        for url in site.url("/a", port="https"), site.url("/away"):
            record, = self.fetch(url, *trust).records()
            self.assertEqual((record["url"], record["headline"]), (site.url("/a", port="https"), "A story by https"))
        for port in "self_signed", "wrong_name":
            self.assertIn("certificate", self.fetch(site.url("/a", port=port), *trust, code=3).err)
        self.follow(f"[News]\npage = {site.url('/a', port='https')}", *trust)
        self.assertIn("/a", site.asked())
        story_row, = self.sql("SELECT headline FROM revision")
        self.assertEqual(story_row["headline"], "A story by https")
        for path, why in ("nowhere.pem", "No such file"), ("empty.pem", "empty"), (".", "directory"):
            (self.folder / "empty.pem").touch()
            run = self.fetch(site.url("/a", port="https"), "--cacert", path, code=2)
            self.assertRegex(run.err, f"cannot read the certificates in {path}: .*{why}")

    def test_http2(self):
        """Read, and kept as HTTP/1.1 would have it, since WARC has no other form."""
        if not shutil.which("openssl"):
            self.skipTest("there is no openssl")
        site = self.serve({"news.localhost": {}}, tls=True)
        page = b"<!doctype html><title>A story by HTTP/2</title><h1>A story by HTTP/2</h1><p>" + b"It is told in frames. " * 2000
        server = Server(Path(site.ports["ca"]).parent, {"content-type": "text/html", "x-odd": "one"}, page)
        self.addCleanup(server.close)
        url = f"https://news.localhost:{server.port}/a"
        arguments = "--cacert", site.ports["ca"], "--ignore-robots", "--warc", "a.warc.gz"
        record, = self.fetch(url, *arguments).records()
        self.assertEqual(record["headline"], "A story by HTTP/2")
        self.assertEqual(server.versions, ["h2"])
        kept = {headers["WARC-Type"]: (headers, block)
                for headers, block in read_warc(gzip.decompress((self.folder / "a.warc.gz").read_bytes()))}
        headers, block = kept["response"]
        head, _, body = block.partition(b"\r\n\r\n")
        self.assertEqual(headers["WARC-Protocol"].split(", ")[0], "h2")
        self.assertEqual(head.split(b"\r\n"), [b"HTTP/1.1 200 ", b"content-type: text/html", b"x-odd: one"])
        self.assertEqual(body, page)
        self.assertRegex(kept["request"][1].decode(), r"^GET /a HTTP/1.1\r\n")
        extracted, = self.run_dateline("extract", "a.warc.gz").records()
        self.assertEqual(extracted["headline"], record["headline"])

    def test_private(self):
        """In all forms of addresses, after names are resolved; nobody is asked."""
        site = self.serve({"*": {"/a": story()}, "localhost": {}})
        port = site.ports["http"]
        for host in "localhost", "news.localhost", "127.0.0.1", "127.1", "0x7f.1", "2130706433", "0177.0.0.1", "[::1]", "0", \
                "[::ffff:127.0.0.1]", "10.0.0.1", "169.254.169.254", "192.168.1.1", "[fe80::1]", "[fd00::1]":
            run = self.run_dateline("fetch", f"http://{host}:{port}/a", code=3)
            self.assertIn("--allow-private allows it", run.err, host)
        self.assertEqual(site.log(), [])
        run = self.run_dateline("follow", self.config(f"[News]\npage = {site.url('/a')}"), "--archive", self.archive, "--warc",
                                self.warc, "--once", code=3)
        self.assertEqual(site.log(), [])

    def proxy(self, site):
        """One that passes everything on to the site, whatever its host; and the URLs that it was asked for."""
        server, asked = socket.socket(), []
        server.bind(("127.0.0.1", 0))
        server.listen()
        self.addCleanup(server.close)

        def serve():
            while True:
                try:
                    client, _ = server.accept()
                except OSError:
                    return
                with client:
                    head = b""
                    while b"\r\n\r\n" not in head:
                        head += client.recv(65536)
                    method, url, rest = head.split(b" ", 2)
                    asked.append(url.decode())
                    path = b"/" + url.split(b"/", 3)[3]
                    with socket.create_connection(("127.0.0.1", site.ports["http"])) as server_side:
                        server_side.sendall(b" ".join((method, path, rest)))
                        server_side.shutdown(socket.SHUT_WR)
                        while data := server_side.recv(65536):
                            client.sendall(data)
        threading.Thread(target=serve, daemon=True).start()
        return f"http://127.0.0.1:{server.getsockname()[1]}", asked

    def test_proxy(self):
        site = self.serve({"news.example": {"/a": story("A story by way of a proxy"), "/private": {"redirect": "http://10.0.0.1/"},
                                            "/metadata": {"redirect": "http://169.254.169.254/latest/"}}, "x.localhost": {}})
        proxy, asked = self.proxy(site)
        run = self.run_dateline("fetch", "--proxy", proxy, "http://news.example/a", code=0)
        self.assertEqual(run.records()[0]["headline"], "A story by way of a proxy")
        self.assertEqual(asked, ["http://news.example/robots.txt", "http://news.example/a"])
        # A redirect to a private address is refused.
        for path in "private", "metadata":
            del asked[:]
            run = self.run_dateline("fetch", "--proxy", proxy, f"http://news.example/{path}", code=3)
            self.assertEqual(asked, ["http://news.example/robots.txt", f"http://news.example/{path}"])
            self.assertIn("--allow-private allows it", run.err)

    def test_proxies_of_the_environment(self):
        site = self.serve({"news.localhost": {"/a": story()}})
        self.fetch(site.url("/a"), env={"http_proxy": "http://127.0.0.1:1", "ALL_PROXY": "http://127.0.0.1:1"})

    def test_no_network(self):
        """That this machine has none is not counted against the sites (miniflux#2150)."""
        if subprocess.run(["unshare", "-rn", "true"], capture_output=True).returncode:
            self.skipTest("there are no network namespaces")
        config = self.config("[News]\nfeed = http://news.example/feed")
        process = subprocess.Popen(["unshare", "-rn", DATELINE, *map(str, self.arguments(config))], stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE, text=True)
        time.sleep(1.5)
        process.terminate()
        run = self.finish(process)
        self.assertEqual(run.code, 0, run.err)
        self.assertIn("no network: trying again", run.err)
        self.assertEqual(self.row("http://news.example/feed")["failures_in_a_row"], 0)
        self.assertEqual(self.sql("SELECT coalesce(max(failures_in_a_row), 0) AS n FROM followed_host")[0]["n"], 0)


class TestFollow(Case):
    def test_dry_run(self):
        site = self.serve({"/feed": FEED, "/story/*": story()})
        config = self.config(f"[News]\nfeed = {site.url('/feed')}")
        run = self.run_dateline("follow", config, "--dry-run", "--allow-private", code=0)
        self.assertEqual(sorted(run.out.splitlines()), [site.url(f"/story/{i}") + "\twould be requested" for i in (1, 2)])
        run = self.run_dateline(*self.arguments(config, "--dry-run"), code=0)
        self.assertEqual(len(run.out.splitlines()), 2)
        self.assertFalse(self.archive.exists())
        self.assertFalse(self.warc.exists())
        self.assertEqual(site.asked(), ["/feed"] * 2)

    def test_dry_run_of_an_archive(self):
        site = self.serve({"/feed": [FEED, {"make": {"kind": "rss", "items": {"count": 3}}}], "/story/*": story(),
                           "/robots.txt": {"robots": "User-agent: *\nDisallow: /story/1\n"}})
        lines = f"[News]\nfeed = {site.url('/feed')}"
        self.follow(lines)
        self.make_due("role = 0")
        before = [tuple(row) for row in self.sql("SELECT * FROM followed ORDER BY key")]
        files = sorted(path.name for path in self.warc.iterdir())
        run = self.run_dateline(*self.arguments(self.config(lines), "--dry-run"), code=0)
        self.assertEqual(run.out, site.url("/story/3") + "\twould be requested\n")
        self.assertEqual([tuple(row) for row in self.sql("SELECT * FROM followed ORDER BY key")], before)
        self.assertEqual(sorted(path.name for path in self.warc.iterdir()), files)

    def test_status(self):
        """new, fresh, quiet, late, failing: for people and programs, with an exit code."""
        names = "fresh", "quiet", "late", "failing"
        site = self.serve({"*": {"/feed": FEED, "/bad": {"status": 500}, "/story/*": story()}, "localhost": {}})
        lines = "".join(f"[{name}]\nfeed = {site.url('/bad' if name == 'failing' else '/feed', f'{name}.localhost')}\n" for name in names)
        self.follow(lines, code=1)
        day = 86400000
        self.sql(f"UPDATE followed SET first_seen_ms = first_seen_ms - {30 * day} WHERE site = 'quiet'")
        self.sql(f"UPDATE followed SET next_ms = asked_ms - {day}, asked_ms = asked_ms - {2 * day} WHERE site = 'late'")
        self.config(lines + f"[new]\nfeed = {site.url('/feed', 'new.localhost')}\n")
        arguments = "follow", "sites.conf", "--archive", self.archive, "--status"
        run = self.run_dateline(*arguments, "--json", code=1)
        sites = {said["site"]: said for said in run.records()}
        self.assertEqual({name: said["state"] for name, said in sites.items()}, {name: name for name in (*names, "new")})
        self.assertIn("HTTP status 500", sites["failing"]["problem"])
        self.assertEqual((sites["fresh"]["lists"], sites["fresh"]["pages"], sites["failing"]["failingLists"]), (1, 2, 1))
        self.assertEqual(sites["fresh"]["requestsToday"], 4)
        run = self.run_dateline(*arguments, code=1)
        for name in names:
            self.assertRegex(run.out, rf"(?m)^{name} +{name} +1 ")
        self.assertIn("HTTP status 500", run.out)
        self.config(lines.split("[late]")[0])
        asked = len(site.log())
        self.sql("DELETE FROM followed WHERE site IN ('late', 'failing')")
        self.run_dateline(*arguments, code=0)
        self.assertEqual(len(site.log()), asked)

    def test_status_of_nothing(self):
        self.config("[News]\nfeed = http://news.localhost/feed")
        self.run_dateline("follow", "sites.conf", "--archive", "no.db", "--status", code=3)
        self.assertFalse((self.folder / "no.db").exists())

    def test_usage(self):
        config = self.config("[News]\nfeed = http://news.localhost/feed")
        self.assertIn("--archive FILE is needed", self.run_dateline("follow", config, "--warc", "x", code=2).err)
        self.assertIn("--warc DIR is needed", self.run_dateline("follow", config, "--archive", "x", code=2).err)
        self.run_dateline("follow", code=2)
        self.run_dateline("follow", "no.conf", "--archive", "x", "--warc", "y", code=3)
        self.assertEqual([path.name for path in self.folder.iterdir()], ["sites.conf"])

    def test_errors_of_the_configuration(self):
        for lines, said in (("[News]\nfeeed = http://a.localhost/", "sites.conf:4: unknown key: 'feeed'"),
                            ("[News]\nfeed = file:///etc/passwd", "sites.conf:4: not a URL of the web"),
                            ("[News\nfeed = http://a.localhost/", "sites.conf:3: the name of a site ends with ]"),
                            ("feed = http://a.localhost/", "sites.conf:3: this key belongs to a site"),
                            ("[News]", "has no address"), ("", "no site is named in it"),
                            ("[News]\nfeed = http://a.localhost/\ndelay = 5 parsecs", "sites.conf:5: not a time"),
                            ("[News]\npages = none.txt", "sites.conf:4: this file of URLs cannot be read: 'none.txt'")):
            with self.subTest(lines=lines):
                run = self.run_dateline(*self.arguments(self.config(lines)), code=2)
                self.assertIn(said, run.err)
                self.assertEqual(run.out, "")
                self.assertFalse(self.warc.exists())
        run = self.run_dateline(*self.arguments(self.config("http://a.localhost/", contact="")), code=2)
        (self.folder / "bad.txt").write_text("http://a.localhost/1\nftp://a.localhost/2\n")
        run = self.run_dateline(*self.arguments(self.config("[News]\npages = bad.txt")), code=2)
        self.assertIn("bad.txt:2: not a URL of the web", run.err)

    def test_bytes_of_the_configuration(self):
        """NUL, controls, huge lines: a message, and nothing that a terminal would take for more."""
        config = self.folder / "sites.conf"
        for text in b"contact = a@example.org\n[\x00\x1b[31m]\nfeeed = \x1b]0;x\x07\n", b"\x1b[31m = 1\n", b"a" * 5_000_000, \
                b"contact = a@example.org\n[" + b"b" * 3_000_000 + b"]\nfeed = http://a.localhost/" + b"c" * 1_000_000 + b"\nx\n", \
                b"\xff\xfe\x00" * 1000, b"", b"contact = a@example.org\r\n[a]\r\nfeed = http://a b/\r\n":
            config.write_bytes(text)
            run = self.run_dateline(*self.arguments(config), code=2)
            self.assertLess(len(run.err), 1000)
            self.assertNotRegex(run.err, "[\x00-\x09\x0b-\x1f\x7f]")

    def test_outputs_that_cannot_be_written(self):
        site = self.serve({"/feed": FEED})
        config = self.config(f"[News]\nfeed = {site.url('/feed')}")
        (self.folder / "file").write_text("no folder, no archive")
        run = self.run_dateline("follow", config, "--archive", self.archive, "--warc", "file/x", "--once", code=None)
        self.assertIn(run.code, (2, 3))
        self.run_dateline("follow", config, "--archive", "file", "--warc", self.warc, "--once", code=3)
        self.assertEqual((self.folder / "file").read_text(), "no folder, no archive")
        self.assertEqual(site.log(), [])


class TestHostile(Case):
    def test_links(self):
        """A list cannot lead to anything but the pages of its site: other schemes, passwords, controls, endless addresses."""
        urls = ["file:///etc/passwd", "ftp://news.localhost/a", "javascript:alert(1)", "data:text/html,x", "gopher://news.localhost/",
                "http://user:secret@news.localhost:${port}/story/secret", "//10.0.0.1/story", "http://127.0.0.1:${port}/story",
                "http://[::1]:${port}/story", "http://2130706433:${port}/story", "${origin}/story/" + "x" * 20000,
                "${origin}/story/a\u0001\u001b[31mb", "${origin}/story/ok\nHost: evil", "http:///story", "mailto:a@example.org",
                "http://news.localhost.evil.localhost:${port}/story", "http://evil.localhost\\@news.localhost:${port}/story"]
        for kind in "rss", "atom", "json-feed", "sitemap", "text", "home":
            with self.subTest(kind=kind):
                items = [{"url": url, "title": "The council votes on the budget \u001b[31m"} for url in urls]
                site = self.serve({"*": {"/feed": {"make": {"kind": kind, "items": items}}, "/story*": story()}, "localhost": {}})
                key = "home" if kind == "home" else "feed"
                run = self.run_dateline(*self.arguments(self.config(f"[News]\n{key} = {site.url('/feed')}"), "--once", "--progress"))
                self.assertEqual({entry["host"] for entry in site.log()}, {"news.localhost"})
                for entry in site.log():
                    self.assertLess(len(entry["path"]), 5000)
                    self.assertNotRegex(entry["path"], "[\x00-\x20\x7f]")
                    self.assertNotIn("authorization", {name.lower() for name, _ in entry["headers"]})
                    self.assertNotIn("evil", str(entry["headers"]))
                self.assertNotRegex(run.err, "[\x00-\x09\x0b-\x1f\x7f]")
                run = self.run_dateline("follow", "sites.conf", "--archive", self.archive, "--status")
                self.assertNotRegex(run.out, "[\x00-\x09\x0b-\x1f\x7f]")
                self.archive.unlink()

    def test_escapes(self):
        """Escapes of terminals in what servers say do not reach the terminal."""
        site = self.serve({"/feed": {"make": {"kind": "rss", "title": "\u001b]0;title\u0007", "items": [
            {"url": "${origin}/story/\u009b31m\u202e1", "title": "\u001b[2J"}]}}, "/story/*": {"status": 500, "reason": "\x1b[31mNo"},
            "/robots.txt": {"status": 404, "reason": "\x1b[31m"}})
        run = self.run_dateline(*self.arguments(self.config(f"[\u009bNews]\nfeed = {site.url('/feed')}"), "--once", "--progress"))
        for text in run.err, self.run_dateline("follow", "sites.conf", "--archive", self.archive, "--status").out:
            self.assertNotRegex(text, "[\x00-\x09\x0b-\x1f\x7f-\x9f]")
        run = self.run_dateline("follow", "sites.conf", "--allow-private", "--dry-run")
        self.assertNotRegex(run.out + run.err, "[\x00-\x08\x0b-\x1f\x7f-\x9f]")

    def test_cookies(self):
        site = self.serve({"/feed": {**FEED, "headers": {"Set-Cookie": "a=b; Path=/"}}, "/story/*": {**story(), "headers": {"Set-Cookie": "c=d"}}})
        self.follow(f"[News]\nfeed = {site.url('/feed')}")
        for entry in site.log():
            self.assertNotIn("cookie", {name.lower() for name, _ in entry["headers"]})


if __name__ == "__main__":
    main()
