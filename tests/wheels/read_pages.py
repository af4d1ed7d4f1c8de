"""Reads the pages beside this file by the installed package: the records must be those of the command."""

import pathlib
import sys
import tempfile

import dateline

here = pathlib.Path(__file__).resolve().parent
expected = (here / "expected.jsonl").read_text("utf-8").splitlines()
for jobs in (1, 2):
    records = [record.json() for record in dateline.read(manifest="pages.tsv", jobs=jobs)]
    if records != expected:
        differ = [number for number, pair in enumerate(zip(records, expected)) if pair[0] != pair[1]]
        sys.exit(f"{len(records)} records of {len(expected)}; these differ: {differ[:10]}")
page = (here / "pages/amp-page/page.html").read_bytes()
if not dateline.extract(page).headline:
    sys.exit("no headline")
with tempfile.TemporaryDirectory() as folder, dateline.Archive(f"{folder}/stories.db") as archive:
    archive.add(dateline.read(manifest="pages.tsv"))
    stats, found, faults = archive.stats(), archive.search("lang:en", facets=True).count, archive.check()
    if faults or not 0 < found < stats["stories"] <= len(expected):
        sys.exit(f"an archive of {stats} with {found} stories in English, and these faults: {faults}")
print(f"{len(expected)} records, Python {sys.version.split()[0]}, {dateline.__file__}")
