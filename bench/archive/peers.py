#!/usr/bin/env python3
"""Asks the same queries of plain FTS5, DuckDB's full-text search and tantivy.

    bench/archive/peers.py RECORDS.jsonl QUERIES.jsonl FOLDER [--peers fts5,duckdb,tantivy]

RECORDS.jsonl is what `dateline export` wrote, QUERIES.jsonl what `dateline-archive-bench --queries` wrote for the same
archive; its times are put beside the others'.  Each peer gives the count and the best 20 with what is shown of them, on one
thread; FTS5 also with four facets, by SQL.  Times are CPU times of the process.  Databases are made in FOLDER.
"""
import argparse
import collections
import json
import os
import shutil
import sqlite3
import sys
import time
from pathlib import Path

TEXTS = ("headline", "author", "section", "keyword", "description", "body")


def documents(path):
    """(id, texts, site, language, section, day)"""
    with open(path, encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            record = json.loads(line)
            sections = record.get("articleSection", [])
            texts = (record.get("headline", ""), "\n".join(author["name"] for author in record.get("author", [])),
                     "\n".join(sections), "\n".join(record.get("keywords", [])), record.get("description", ""),
                     record.get("articleBody", ""))
            site = record["url"].split("/")[2] if "url" in record else ""
            yield (number, texts, site, record.get("inLanguage", "")[:2], sections[0] if sections else "",
                   record.get("datePublished", record.get("source", {}).get("capturedAt", ""))[:10])


class Fts5:
    """What the standard tokenizer, the standard table and `ORDER BY rank` give."""

    name = "plain FTS5"

    def __init__(self, records, folder):
        self.path = folder / "fts5.db"
        self.path.unlink(missing_ok=True)
        self.db = sqlite3.connect(self.path)
        self.db.executescript(
            f"PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536;"
            f"CREATE TABLE document (id INTEGER PRIMARY KEY, site TEXT, language TEXT, part TEXT, day TEXT);"
            f"CREATE VIRTUAL TABLE text USING fts5({', '.join(TEXTS)});")
        for number, texts, *others in documents(records):
            self.db.execute("INSERT INTO document VALUES (?, ?, ?, ?, ?)", (number, *others))
            self.db.execute(f"INSERT INTO text (rowid, {', '.join(TEXTS)}) VALUES (?, ?, ?, ?, ?, ?, ?)", (number, *texts))
            if number % 10000 == 0:
                self.db.commit()
        self.db.commit()

    @staticmethod
    def _match(kind, words):
        quoted = ['"' + word.replace('"', '""') + '"' for word in words]
        return {
            "one word or another": " OR ".join(quoted),
            "a phrase of three": '"' + " ".join(words) + '"',
            "a prefix of four letters": quoted[0] + "*",
            "two words near each other": f"NEAR({' '.join(quoted)}, 10)",
            "a word of the headline": f"headline: {quoted[0]}",
            "an author": f"author: {quoted[0]}",
            "a word, by language and time": quoted[0],
            "a frequent word": " ".join(quoted),
        }.get(kind, " ".join(quoted)).replace('*"', '"*')

    def ask(self, kind, words, facets=False):
        match, join, where = self._match(kind, words), "", ""
        values = [match]
        if kind == "a word, by language and time":
            join, where = " JOIN document ON document.id = text.rowid", " AND language = ? AND day >= ?"
            values += words[1:]
        self.db.execute("SELECT text.rowid, headline, snippet(text, 5, '[', ']', '…', 30) FROM text" + join +
                        " WHERE text MATCH ?" + where + " ORDER BY rank LIMIT 20", values).fetchall()
        (count,), = self.db.execute("SELECT count(*) FROM text" + join + " WHERE text MATCH ?" + where, values)
        for column in ("site", "language", "part", "day") if facets else ():
            self.db.execute(f"SELECT {column}, count(*) FROM text JOIN document ON document.id = text.rowid "
                            f"WHERE text MATCH ?{where} GROUP BY {column} ORDER BY 2 DESC LIMIT 10", values).fetchall()
        return count

    def size(self):
        self.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return self.path.stat().st_size


class DuckDb:
    name = "DuckDB fts"
    kinds = {"one word", "two words", "one word or another", "a word of the headline", "an author", "a frequent word"}
    most = 20  # queries of a kind, as each takes long

    def __init__(self, records, folder):
        import duckdb

        self.path = folder / "duck.db"
        self.path.unlink(missing_ok=True)
        self.db = duckdb.connect(str(self.path), config={"threads": 1})
        extension, = Path(duckdb.__file__).parent.parent.glob("duckdb_ext/extensions/*/*/fts.duckdb_extension")
        self.db.execute(f"LOAD '{extension}'")  # of the package duckdb-ext-fts
        columns = ", ".join(f"{name} TEXT" for name in (*TEXTS, "site", "language", "section_", "day"))
        self.db.execute(f"CREATE TABLE document (id BIGINT, {columns})")
        import pyarrow

        rows = []
        for number, texts, *others in documents(records):
            rows.append((number, *texts, *others))
            if len(rows) == 10000:
                self._insert(pyarrow, rows)
        self._insert(pyarrow, rows)
        self.db.execute("PRAGMA create_fts_index('document', 'id', " + ", ".join(f"'{name}'" for name in TEXTS) +
                        ", stemmer='none', stopwords='none')")

    def _insert(self, pyarrow, rows):
        if rows:
            names = ["id", *TEXTS, "site", "language", "section_", "day"]
            self.db.register("batch", pyarrow.table([list(column) for column in zip(*rows)], names=names))
            self.db.execute("INSERT INTO document SELECT * FROM batch")
            rows.clear()

    def ask(self, kind, words):
        fields = {"a word of the headline": ", fields := 'headline'", "an author": ", fields := 'author'"}.get(kind, "")
        both = 0 if kind == "one word or another" else 1
        found = self.db.execute(
            f"SELECT id, headline, score, count(*) OVER () FROM (SELECT id, headline, fts_main_document.match_bm25(id, ?, "
            f"conjunctive := {both}{fields}) AS score FROM document) WHERE score IS NOT NULL ORDER BY score DESC LIMIT 20",
            [" ".join(words).replace("*", "")]).fetchall()
        return found[0][3] if found else 0

    def size(self):
        self.db.execute("CHECKPOINT")
        return self.path.stat().st_size


class Tantivy:
    name = "tantivy"

    def __init__(self, records, folder):
        import tantivy

        self.tantivy = tantivy
        self.path = folder / "tantivy"
        shutil.rmtree(self.path, ignore_errors=True)
        self.path.mkdir()
        builder = tantivy.SchemaBuilder()
        for name in TEXTS:
            builder.add_text_field(name, stored=True)
        builder.add_text_field("language", stored=True, tokenizer_name="raw")
        builder.add_integer_field("year", stored=True, indexed=True, fast=True)
        self.schema = builder.build()
        self.index = tantivy.Index(self.schema, path=str(self.path))
        writer = self.index.writer(heap_size=128 << 20, num_threads=1)
        for _, texts, _, language, _, day in documents(records):
            writer.add_document(tantivy.Document(**dict(zip(TEXTS, texts)), language=language, year=int(day[:4] or 0)))
        writer.commit()
        writer.wait_merging_threads()
        self.index.reload()
        self.searcher = self.index.searcher()

    def _query(self, kind, words):
        plain = [word.replace('"', " ").replace("*", "") for word in words]
        if kind == "a prefix of four letters":
            each = [(self.tantivy.Occur.Should, self.tantivy.Query.regex_query(self.schema, name, plain[0].lower() + ".*"))
                    for name in TEXTS]
            return self.tantivy.Query.boolean_query(each)
        text = {
            "one word or another": " OR ".join(f'"{word}"' for word in plain),
            "a phrase of three": '"' + " ".join(plain) + '"',
            "two words near each other": '"' + " ".join(plain) + '"~10',
            "a word of the headline": f'headline:"{plain[0]}"',
            "an author": f'author:"{plain[0]}"',
        }.get(kind, " AND ".join(f'"{word}"' for word in plain[:2]))
        if kind == "a word, by language and time":
            text = f'+"{plain[0]}" +language:{plain[1]} +year:[{plain[2]} TO 9999]'
        return self.index.parse_query(text, list(TEXTS))

    def ask(self, kind, words):
        query = self._query(kind, words)
        found = self.searcher.search(query, 20)
        snippets = self.tantivy.SnippetGenerator.create(self.searcher, query, self.schema, "body")
        for _, address in found.hits:
            snippets.snippet_from_doc(self.searcher.doc(address)).to_html()
        return found.count

    def size(self):
        return sum(path.stat().st_size for path in self.path.iterdir())


PEERS = {"fts5": Fts5, "duckdb": DuckDb, "tantivy": Tantivy}


def at(values, share):
    values = sorted(values)
    return values[min(len(values) - 1, int(share * len(values)))]


def cell(times):
    return f"{at(times, 0.5):.2f} / {at(times, 0.99):.1f}" if times else "–"


def timed(ask, *arguments, **options):
    begin = time.process_time()
    count = ask(*arguments, **options)
    return (time.process_time() - begin) * 1e3, count


def measure(peer, queries):
    """Times in milliseconds by kind, those with facets, and how many queries have as many hits as in the archive."""
    times, faceted, same = collections.defaultdict(list), collections.defaultdict(list), 0
    for query in queries:
        kind, words = query["kind"], query["words"]
        if kind not in getattr(peer, "kinds", {kind}) or len(times[kind]) >= getattr(peer, "most", len(queries)):
            continue
        peer.ask(kind, words)  # to have the files in memory
        taken, count = timed(peer.ask, kind, words)
        times[kind].append(taken)
        same += count == query["hits"]
        if isinstance(peer, Fts5):
            faceted[kind].append(timed(peer.ask, kind, words, facets=True)[0])
    return times, faceted, same


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("records", type=Path)
    parser.add_argument("queries", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--peers", default="fts5,duckdb,tantivy")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    queries = [json.loads(line) for line in options.queries.open(encoding="utf-8")]
    kinds = list(dict.fromkeys(query["kind"] for query in queries))
    count = sum(1 for _ in documents(options.records))
    text_bytes = sum(len(text.encode()) for document in documents(options.records) for text in document[1])
    columns = {"dateline": {kind: [query["bareMs"] for query in queries if query["kind"] == kind] for kind in kinds},
               "dateline, facets": {kind: [query["ms"] for query in queries if query["kind"] == kind] for kind in kinds}}
    print(f"\n{count} stories\n\n| loaded by | records/s | bytes by byte of text |\n|---|---:|---:|")
    remarks = []
    for name in options.peers.split(","):
        begin = time.process_time()
        peer = PEERS[name](options.records, options.folder)
        seconds = time.process_time() - begin
        print(f"| {peer.name} | {count / seconds:.0f} | {peer.size() / text_bytes:.2f} |", flush=True)
        times, faceted, same = measure(peer, queries)
        columns[peer.name] = times
        if faceted:
            columns[peer.name + ", facets"] = faceted
        asked = sum(map(len, times.values()))
        remarks.append(f"{peer.name}: {same} of {asked} queries have as many hits as in the archive.")
    print("\n| ms, median / p99 | " + " | ".join(columns) + " |\n|---|" + "---:|" * len(columns))
    for kind in kinds:
        print(f"| {kind} | " + " | ".join(cell(times.get(kind)) for times in columns.values()) + " |")
    everything = [[one for kind in kinds for one in times.get(kind, [])] for times in columns.values()]
    print("| **all** | " + " | ".join(map(cell, everything)) + " |")
    ours = sum(everything[0])
    for name, values in zip(columns, everything):
        if len(values) == len(queries):
            print(f"\n{name}: {sum(values) / ours:.1f} times dateline's time for all queries", end="")
    print("\n\n" + "\n".join(remarks))


if __name__ == "__main__":
    os.environ.setdefault("RAYON_NUM_THREADS", "1")
    sys.exit(main())
