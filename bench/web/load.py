#!/usr/bin/env python3
"""Times `dateline serve` with wrk (`make bench-web`; bench/web/run makes the archive).

    bench/web/load.py ARCHIVE load      200 connections for 30 s while `dateline archive` writes to a copy of it
    bench/web/load.py ARCHIVE peers     the search page at 10 connections, beside pages of Datasette, in turns
    bench/web/load.py ARCHIVE slow      10 connections, without and with 200 others that send a byte a second
    bench/web/load.py ARCHIVE pages     each kind of page alone, one request after the other

--build is where the commands are; --count how many records the archive was made of.
"""
import argparse
import json
import os
import shutil
import socket
import sqlite3
import statistics
import subprocess
import sys
import time
import urllib.parse
import urllib.request
from pathlib import Path

HERE = Path(__file__).parent
SLOW_CLIENTS = 200


class Failed(Exception):
    pass


def wrk(url, paths, folder, connections, seconds):
    """What bench/web/list.lua measured: milliseconds, and counts of what went wrong."""
    listed = folder / "paths.txt"
    listed.write_text("\n".join(paths) + "\n")
    said = subprocess.run(["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "10s", "-s",
                           str(HERE / "list.lua"), url], env={**os.environ, "PATHS": str(listed)}, check=True,
                          stdout=subprocess.PIPE, text=True).stdout
    return json.loads(said.strip().splitlines()[-1])


class Server:
    def __init__(self, build, archive):
        self.process = subprocess.Popen([build / "dateline", "serve", archive, "--listen", "127.0.0.1:0"],
                                        stdout=subprocess.PIPE, text=True)
        self.url = self.process.stdout.readline().strip().rstrip("/")
        if not self.url:
            raise Failed("dateline serve did not start")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()

    def figures(self):
        """Its CPU seconds, and the most memory it had (MB)."""
        parts = Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        most = next(line for line in status.splitlines() if line.startswith("VmHWM"))
        return (int(parts[11]) + int(parts[12])) / os.sysconf("SC_CLK_TCK"), int(most.split()[1]) / 1024


def ask(url):
    with urllib.request.urlopen(url, timeout=60) as answer:
        return answer.read()


def draw_words(build, archive, folder):
    """Words that find at least one page of stories, frequent and rare ones."""
    queries = folder / "queries.jsonl"
    subprocess.run([build / "bench/dateline-archive-bench", "--per-kind", "60", "--queries", queries, archive],
                   check=True, stdout=subprocess.DEVNULL)
    drawn = [json.loads(line) for line in queries.read_text().splitlines()]
    words = [one["words"][0] for one in drawn if one["kind"] == "one word" and one["hits"] >= 20]
    return sorted(set(words))


def draw_paths(archive, words):
    """What readers and programs ask for: mostly searches and stories."""
    db = sqlite3.connect(f"file:{archive}?mode=ro", uri=True)
    stories = [row[0] for row in db.execute("SELECT id FROM story WHERE id % 97 = 5 LIMIT 400")]
    hosts = [row[0] for row in db.execute("SELECT host FROM site LIMIT 20")]
    db.close()
    quote = urllib.parse.quote
    paths = [f"/search?q={quote(word)}" for word in words] * 3
    paths += [f"/search.json?q={quote(word)}" for word in words]
    paths += [f"/search.atom?q={quote(word)}" for word in words[:20]]
    for i, story in enumerate(stories):
        paths.append(f"/story/{story}" + ("", "", ".json", "/revisions")[i % 4])
    paths += [f"/site/{quote(host)}" for host in hosts]
    paths += ["/", "/changes", "/changes.atom", "/sites", "/people", "/about", "/help", "/search"] * 5
    return [paths[i * 7919 % len(paths)] for i in range(len(paths))]


def table(head, *rows):
    print("\n" + "\n".join("| " + " | ".join(map(str, row)) + " |" for row in
                           (head, ["---"] + ["---:"] * (len(head) - 1), *rows)), flush=True)


def rate(result):
    return result["requests"] / result["seconds"]


# --- while somebody writes ---

def load(options):
    copy = options.folder / "written.db"
    for path in (copy, Path(f"{copy}-wal"), Path(f"{copy}-shm")):
        path.unlink(missing_ok=True)
    shutil.copyfile(options.archive, copy)
    paths = draw_paths(copy, options.words)
    generate = [options.build / "bench/dateline-generate", "--count", str(options.count * 2), "--from",
                str(options.count)]
    with Server(options.build, copy) as server:
        feeder = subprocess.Popen(generate, stdout=subprocess.PIPE)
        writer = subprocess.Popen([options.build / "dateline", "archive", "-j1", "--batch", "1000", copy, "-"],
                                  stdin=feeder.stdout, stderr=subprocess.DEVNULL)
        before = json.loads(ask(server.url + "/about.json"))["stories"]
        time.sleep(2)
        result = wrk(server.url, paths, options.folder, 200, options.seconds)
        still_writing = writer.poll() is None
        after = json.loads(ask(server.url + "/about.json"))["stories"]
        cpu, most = server.figures()
        writer.terminate()
        feeder.terminate()
        writer.wait()
        feeder.wait()
    copy.unlink()
    if not still_writing:
        raise Failed("the writer ended before the readers did: COUNT is too small")
    table(["200 connections while `dateline archive` writes", ""],
          ["requests", result["requests"]], ["a second", f"{rate(result):.0f}"],
          ["p50, ms", result["p50"]], ["p99, ms", result["p99"]], ["most, ms", result["most"]],
          ["connections that failed", result["errors"]], ["answers other than 2xx and 3xx", result["refused"]],
          ["timeouts", result["late"]], ["stories that were added", after - before],
          ["CPU of the server, ms a request", f"{cpu / result['requests'] * 1000:.2f}"],
          ["most memory of the server, MB", f"{most:.0f}"])
    return result["errors"] == result["refused"] == result["late"] == 0


# --- Datasette ---

class Datasette:
    """The same file, with the extension that has dateline's tokenizer."""
    def __init__(self, options):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        extension = (options.build / "dateline_sqlite.so").resolve()
        command = [options.venv / "bin/datasette", options.archive, "--load-extension", extension, "--port",
                   str(port)]
        for name, value in {"sql_time_limit_ms": 10000, "facet_time_limit_ms": 10000,
                            "facet_suggest_time_limit_ms": 50, "suggest_facets": "off"}.items():
            command += ["--setting", name, str(value)]
        self.log = open(options.folder / "datasette.log", "w")
        self.process = subprocess.Popen(list(map(str, command)), stdout=self.log, stderr=self.log)
        self.url = f"http://127.0.0.1:{port}"
        for _ in range(100):
            try:
                ask(self.url + "/-/versions.json")
                return
            except OSError:
                time.sleep(0.2)
        raise Failed(f"Datasette did not start: {options.folder}/datasette.log")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        self.log.close()


def datasette_paths(options):
    name, quote = options.archive.stem, urllib.parse.quote
    search = f"/{name}/stories?_fts_table=fts&_fts_pk=revision&_size=20&_search="
    facets = "&_facet=site&_facet=language&_facet=section&_facet=type"
    sql = ("SELECT stories.* FROM fts JOIN stories ON stories.revision = fts.rowid WHERE fts MATCH :word "
           "ORDER BY rank LIMIT 20")
    return {
        "Datasette, search with four facets": [search + quote(f'"{word}"') + facets for word in options.words],
        "Datasette, search without facets": [search + quote(f'"{word}"') for word in options.words],
        "Datasette, SQL for the best 20": [f"/{name}?sql={quote(sql)}&word={quote(word)}" for word in options.words],
        "Datasette, a page of the table person": [f"/{name}/person?_size=20"],
    }


def peers(options):
    rows = {}
    with Server(options.build, options.archive) as server, Datasette(options) as other:
        asked = {"dateline, search with six facets and days": (server.url, [
            f"/search?q={urllib.parse.quote(word)}" for word in options.words])}
        asked["dateline, stories"] = (server.url, [f"/story/{7 * i + 1}" for i in range(300)])
        asked.update({name: (other.url, paths) for name, paths in datasette_paths(options).items()})
        for url, paths in asked.values():
            ask(url + paths[0])
        for _ in range(2):
            for name, (url, paths) in asked.items():
                rows.setdefault(name, []).append(wrk(url, paths, options.folder, 10, options.seconds // 3))
    ours = statistics.mean(map(rate, next(iter(rows.values()))))
    shown = []
    for name, results in rows.items():
        rates = statistics.mean(map(rate, results))
        shown.append([name, f"{rates:.1f}", f"{statistics.mean(one['p50'] for one in results):.1f}",
                      f"{max(one['p99'] for one in results):.1f}",
                      sum(one["errors"] + one["refused"] + one["late"] for one in results),
                      f"{ours / rates:.1f}" if rates else "no page in time"])
    table(["10 connections", "pages a second", "p50, ms", "p99, ms", "errors", "dateline's rate by this one's"], *shown)
    return not shown[0][4]


# --- slow clients ---

class SlowClients:
    """Connections that send a request a byte a second, each second of their own."""
    def __init__(self, url):
        place = urllib.parse.urlsplit(url)
        self.sockets, self.dropped, self.begun = [], [], time.monotonic()
        for _ in range(SLOW_CLIENTS):
            one = socket.create_connection((place.hostname, place.port), timeout=10)
            one.setblocking(False)
            self.sockets.append(one)

    def run(self, process):
        """Until the process has ended, and until all were dropped or 30 s have passed."""
        text = b"GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: " + b"x" * 1000
        at = 0
        while process.poll() is None or (self.sockets and time.monotonic() < self.begun + 30):
            for one in list(self.sockets):
                self.send(one, text[at:at + 1])
            at += 1
            time.sleep(1)

    def send(self, one, byte):
        try:
            if not one.recv(1000):
                raise ConnectionResetError
        except BlockingIOError:
            pass
        except OSError:
            self.drop(one)
            return
        try:
            one.send(byte)
        except OSError:
            self.drop(one)

    def drop(self, one):
        self.dropped.append(time.monotonic() - self.begun)
        self.sockets.remove(one)
        one.close()


def slow(options):
    paths = draw_paths(options.archive, options.words)
    listed = options.folder / "paths.txt"
    with Server(options.build, options.archive) as server:
        wrk(server.url, paths, options.folder, 10, 3)
        alone = wrk(server.url, paths, options.folder, 10, options.seconds // 3)
        slow_clients = SlowClients(server.url)
        process = subprocess.Popen(["wrk", "-t1", "-c10", f"-d{options.seconds // 3}s", "-s", str(HERE / "list.lua"),
                                    server.url], env={**os.environ, "PATHS": str(listed)}, stdout=subprocess.PIPE,
                                   text=True)
        slow_clients.run(process)
        beside = json.loads(process.stdout.read().strip().splitlines()[-1])
    shown = [[name, f"{rate(one):.0f}", one["p50"], one["p99"], one["errors"] + one["refused"] + one["late"]]
             for name, one in (("alone", alone), ("beside 200 that send a byte a second", beside))]
    table(["10 connections", "requests a second", "p50, ms", "p99, ms", "errors"], *shown)
    dropped = slow_clients.dropped
    print(f"\nOf the {SLOW_CLIENTS} slow ones {len(dropped)} were dropped"
          + (f", after {min(dropped):.0f} to {max(dropped):.0f} s." if dropped else "."))
    return len(dropped) == SLOW_CLIENTS


# --- each page ---

def pages(options):
    db = sqlite3.connect(f"file:{options.archive}?mode=ro", uri=True)
    host, stories = db.execute("SELECT host, (SELECT count(*) FROM story WHERE site = site.id) AS n FROM site "
                               "ORDER BY n DESC LIMIT 1").fetchone()
    section = db.execute("SELECT section.name FROM section JOIN (SELECT section AS id, count(*) AS n FROM facet "
                         "WHERE section GROUP BY 1) USING (id) ORDER BY n DESC LIMIT 1").fetchone()[0]
    all_stories = db.execute("SELECT count(*) FROM story").fetchone()[0]
    db.close()
    quote = urllib.parse.quote
    asked = {"/": "", "/search": "", "/search?q=": quote(options.words[len(options.words) // 2]), "/sites": "",
             "/people": "", "/people?name=": "an", "/sites?name=": "an", f"/site/… (of {stories:,} stories)": "",
             "/section/…": "", "/changes": "", "/changes.atom": "", "/about": "", "/story/7": "",
             "/story/7/revisions": ""}
    paths = {name: name + more for name, more in asked.items()}
    paths[f"/site/… (of {stories:,} stories)"] = f"/site/{quote(host)}"
    paths["/section/…"] = f"/section/{quote(section)}"
    rows = []
    for name, path in paths.items():
        with Server(options.build, options.archive) as server:
            times = []
            for _ in range(21):
                start = time.perf_counter()
                ask(server.url + path)
                times.append((time.perf_counter() - start) * 1000)
            rows.append([f"`{name}`", f"{times[0]:.1f}", f"{statistics.median(times[1:]):.1f}", f"{max(times[1:]):.1f}"])
    table([f"{all_stories:,} stories", "first request, ms", "then, median", "then, most"], *rows)
    with Server(options.build, options.archive) as server:
        for path in paths.values():
            ask(server.url + path)
        print(f"\nMost memory after all of them: {server.figures()[1]:.0f} MB.")
    return True


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("archive", type=Path)
    parser.add_argument("parts", nargs="+", choices=["load", "peers", "slow", "pages"])
    parser.add_argument("--build", type=Path, default=Path("build"))
    parser.add_argument("--venv", type=Path, default=Path("build/venv-datasette"))
    parser.add_argument("--count", type=int, default=100000)
    parser.add_argument("--seconds", type=int, default=30)
    options = parser.parse_args()
    options.folder = Path("build/web-bench")
    options.folder.mkdir(parents=True, exist_ok=True)
    options.words = draw_words(options.build, options.archive, options.folder)
    well = [globals()[part](options) for part in options.parts]
    return 0 if all(well) else 1


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Failed as failure:
        sys.exit(f"bench/web/load.py: {failure}")
