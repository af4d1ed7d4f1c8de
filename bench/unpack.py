#!/usr/bin/env python3
"""Unpacks the pages of a corpus (pages/*.html.gz, gold.jsonl) once, and writes a manifest of them.

    bench/unpack.py CORPUS_FOLDER TARGET_FOLDER      makes TARGET_FOLDER and TARGET_FOLDER.tsv

Pages of which nobody knows where or when they were captured get a stand-in, since a web archive has to say it.
"""
import gzip
import json
import sys
from pathlib import Path


SOME_TIME, SOME_PLACE = "2026-01-01T00:00:00", "https://example.org/"


def main(corpus, target):
    manifest = target.with_suffix(".tsv")
    if manifest.exists():
        return
    target.mkdir(parents=True, exist_ok=True)
    lines = []
    with open(corpus / "gold.jsonl", encoding="utf-8") as gold:
        for row in map(json.loads, gold):
            page = target / Path(row["path"]).name.removesuffix(".gz")
            page.write_bytes(gzip.decompress((corpus / row["path"]).read_bytes()))
            url = row.get("url", "")
            url = url if url.startswith(("http://", "https://")) else SOME_PLACE + page.stem
            lines.append(f"{page}\t{url}\t{row.get('captured') or SOME_TIME}\n")
    manifest.write_text("".join(lines), encoding="utf-8")


main(Path(sys.argv[1]), Path(sys.argv[2]))
