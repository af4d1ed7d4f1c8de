"""Gives the pages of a corpus to the program and reads its records."""
import gzip
import json
import subprocess
import time


def load_gold(folder, quick=False):
    with open(folder / "gold.jsonl", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    return rows[::6] if quick else rows


def write_manifest(path, rows, folder, work, options=None):
    """Unpacks the pages into `work`; returns the path that the program is given for each row."""
    pages, lines = [], []
    for row in rows:
        page = work / (folder / row["path"]).name.removesuffix(".gz")
        page.write_bytes(gzip.decompress((folder / row["path"]).read_bytes()))
        pages.append(str(page))
        lines.append(f"{page}\t{row.get('url') or ''}\t{row.get('captured') or ''}\n")
    path.write_text("".join(lines), encoding="utf-8")
    return pages


def run_program(program, manifest, work, seconds):
    """(records by path, seconds that it took, what went wrong)"""
    began, problems, records = time.perf_counter(), [], {}
    command = [program, "extract", "--manifest", manifest, "--format", "jsonl"]
    with open(work / "records.jsonl", "wb") as out, open(work / "messages", "wb") as messages:
        try:
            status = subprocess.run(command, stdout=out, stderr=messages, timeout=seconds).returncode
            if status:
                problems.append(f"{program} ended with status {status}")
        except subprocess.TimeoutExpired:
            problems.append(f"{program} was stopped after {seconds} s")
    spent = time.perf_counter() - began
    if problems:
        problems += (work / "messages").read_text(encoding="utf-8", errors="replace").splitlines()[-5:]
    for line in (work / "records.jsonl").read_bytes().splitlines():
        try:
            record = json.loads(line)
            records.setdefault(record["source"]["path"], record)
        except (ValueError, KeyError, TypeError):
            problems.append("a line of the output is no record with a source.path")
    return records, spent, problems
