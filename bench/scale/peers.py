#!/usr/bin/env python3
"""Times dateline from Python, and other extractors, on the same web archives; writes Markdown tables.

    bench/scale/peers.py                         packs build/scale/{pages,tenth}.warc.gz from the corpora first
    bench/scale/peers.py WARC [SMALL_WARC]       other archives; the slow peers read SMALL_WARC

    --command FILE            the command; build/dateline by default
    --datatrove-python FILE   an interpreter that has "datatrove[io,processing]", which pins an old trafilatura
    --rounds N                3 by default
    --only NAME,NAME…         some of them
    --json FILE               the figures

Each contestant is one process, from start to end, with imports.  They run in turns; CPU seconds (user and system, with
child processes) are the best of the rounds, and so is the time by the clock.  A peer that is not installed is named
below the table.  Needs the Python package, and for the peers: fastwarc resiliparse trafilatura pyarrow.
"""
import argparse
import gzip
import importlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# --- the contestants: each reads the archive and returns how many pages it gave ---


def python_records(warc, jobs="1"):
    import dateline

    count = 0
    for record in dateline.read(warc, jobs=int(jobs)):
        record.headline, record.date_published, record.text
        count += 1
    return count


def python_dicts(warc, jobs="1"):
    import dateline

    return sum(1 for record in dateline.read(warc, jobs=int(jobs)) if record.to_dict())


def python_json(warc, jobs="1"):
    import dateline

    return sum(1 for record in dateline.read(warc, jobs=int(jobs)) if record.json())


def parquet(warc, jobs="1"):
    from dateline.convert import convert

    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "out.parquet")
        rows, _ = convert(warc, path, jobs=int(jobs))
        return rows, os.path.getsize(path)


def threads(warc, number="1"):
    """Pages in memory, `extract` called by Python's threads, a dict for each; the time of that alone."""
    import queue
    import threading

    import dateline
    from fastwarc.warc import ArchiveIterator, WarcRecordType

    with open(warc, "rb") as file:
        pages = [(record.reader.read(), record.headers["WARC-Target-URI"])
                 for record in ArchiveIterator(file, record_types=WarcRecordType.response)]
    waiting = queue.SimpleQueue()
    for page in pages:
        waiting.put(page)

    def work():
        try:
            while True:
                dateline.extract(*waiting.get_nowait()).to_dict()
        except queue.Empty:
            pass

    workers = [threading.Thread(target=work) for _ in range(int(number))]
    started = time.monotonic()
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return len(pages), None, time.monotonic() - started


def _responses(warc):
    from fastwarc.warc import ArchiveIterator, WarcRecordType

    with open(warc, "rb") as file:
        for record in ArchiveIterator(file, record_types=WarcRecordType.response):
            yield record.reader.read(), record.headers["WARC-Target-URI"]


def fastwarc(warc):
    return sum(1 for page, _ in _responses(warc) if page)


def resiliparse(warc):
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.encoding import detect_encoding
    from resiliparse.parse.html import HTMLTree

    count = 0
    for page, _ in _responses(warc):
        extract_plain_text(HTMLTree.parse_from_bytes(page, detect_encoding(page, from_html_meta=True)), main_content=True)
        count += 1
    return count


def trafilatura(warc, speed="default"):
    import trafilatura as package

    count = 0
    for page, url in _responses(warc):
        package.extract(page, url=url, output_format="json", with_metadata=True, fast=speed == "fast")
        count += 1
    return count


def datatrove(warc, reader="theirs"):
    """Reader, extractor and writer in one process; the limit of a second per page would lose some on a busy machine."""
    from datatrove.pipeline.writers import JsonlWriter

    folder, name = os.path.split(os.path.abspath(warc))
    if reader == "theirs":
        importlib.import_module("trafilatura")  # where this fails, the extractor's process would only die, page after page
        from datatrove.pipeline.extractors import Trafilatura
        from datatrove.pipeline.readers import WarcReader

        steps = [WarcReader(folder, glob_pattern=name), Trafilatura(timeout=60)]
    else:
        from dateline.integrations.datatrove import ArchiveReader

        steps = [ArchiveReader(folder, glob_pattern=name)]
    with tempfile.TemporaryDirectory() as out:
        documents = None
        for step in [*steps, JsonlWriter(out)]:
            documents = step.run(documents)
        return sum(1 for _ in documents)


# name: (label, function, argument, which archive)
CONTESTANTS = {
    "records": ("Python `read`, records as objects", python_records, "1", "large"),
    "dicts": ("Python `read`, dicts", python_dicts, "1", "large"),
    "json": ("Python `read`, JSON", python_json, "1", "large"),
    "parquet": ("Python `convert` → Parquet (pyarrow, zstd 3)", parquet, "1", "large"),
    "datatrove-dateline": ("datatrove: dateline's ArchiveReader, JsonlWriter", datatrove, "ours", "large"),
    "fastwarc": ("FastWARC, records only", fastwarc, None, "large"),
    "resiliparse": ("FastWARC + resiliparse, text only", resiliparse, None, "large"),
    "trafilatura-fast": ("FastWARC + trafilatura, `fast`, JSON with metadata", trafilatura, "fast", "small"),
    "trafilatura": ("FastWARC + trafilatura, JSON with metadata", trafilatura, "default", "small"),
    "datatrove": ("datatrove: WarcReader, Trafilatura, JsonlWriter", datatrove, "theirs", "small"),
}
TWO = {
    "two-records": ("Python `read`, records, `jobs=2` against `jobs=1`", python_records),
    "two-dicts": ("Python `read`, dicts, `jobs=2` against `jobs=1`", python_dicts),
    "two-threads": ("`extract` and `to_dict` in two of Python's threads against one", threads),
}
FUNCTIONS = {function.__name__: function for function in (
    python_records, python_dicts, python_json, parquet, threads, fastwarc, resiliparse, trafilatura, datatrove)}

# --- running them ---


def run(command, output=subprocess.PIPE):
    """Runs a command; returns its output and what it cost."""
    with tempfile.TemporaryFile() as errors:  # some write a long log there
        started = time.monotonic()
        process = subprocess.Popen(command, stdout=output, stderr=errors)
        said = process.stdout.read() if process.stdout else b""
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - started
        errors.seek(0)
        wrong = errors.read()
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(wrong.decode(errors="replace").strip().splitlines()[-1] if wrong else f"exit {status}")
    return said, {"cpu": usage.ru_utime + usage.ru_stime, "wall": wall, "mb": usage.ru_maxrss / 1024}


def run_python(python, function, warc, argument):
    said, cost = run([python, __file__, "--contestant", function.__name__, warc, *([argument] if argument else [])])
    found = json.loads(said.decode().strip().splitlines()[-1])
    return {**cost, **{name: value for name, value in found.items() if value is not None}}


def run_command(command, warc, jobs):
    with open(os.devnull, "wb") as nowhere:
        _, cost = run([command, "extract", f"-j{jobs}", warc], nowhere)
    return cost


def contestant(name, warc, *arguments):
    found = FUNCTIONS[name](warc, *arguments)
    pages, size, wall = (found if isinstance(found, tuple) else (found,)) + (None,) * (3 - (
        len(found) if isinstance(found, tuple) else 1))
    values = {"pages": pages, "bytes": size}
    if wall is not None:
        values["wall"] = wall
    print(json.dumps(values))


class Figures(dict):
    """The best of the rounds, by name."""

    def __init__(self):
        super().__init__()
        self.missing = {}

    def try_one(self, name, call):
        if name in self.missing:
            return
        try:
            found = call()
        except (RuntimeError, OSError) as error:
            self.missing[name] = str(error)
            self.pop(name, None)
            return
        best = self.setdefault(name, found)
        for key in ("cpu", "wall"):
            best[key] = min(best[key], found[key])
        best["mb"] = max(best["mb"], found["mb"])


def measure(given, warcs, wanted):
    figures = Figures()
    for _ in range(given.rounds):
        for size, warc in warcs.items():
            figures.try_one(f"command-{size}", lambda: run_command(given.command, warc, 1))
        figures.try_one("command-two", lambda: run_command(given.command, warcs["large"], 2))
        for name in wanted:
            if name in CONTESTANTS:
                _, function, argument, size = CONTESTANTS[name]
                python = given.datatrove_python if name.startswith("datatrove") else sys.executable
                figures.try_one(name, lambda: run_python(python, function, warcs[size], argument))
            else:
                for number in ("1", "2"):
                    figures.try_one(f"{name}-{number}", lambda: run_python(sys.executable, TWO[name][1], warcs["large"], number))
    return figures


# --- the pages ---


def pack(command, folder):
    """The archives of the corpora's pages: all of them, and every tenth."""
    made = {"large": folder / "pages.warc.gz", "small": folder / "tenth.warc.gz"}
    if all(path.exists() for path in made.values()):
        return made
    sys.path.insert(0, str(ROOT / "tools"))
    from scoring import place
    corpora = place.need("news", "articles")
    folder.mkdir(parents=True, exist_ok=True)
    lines = []
    for name in ("news", "articles"):
        corpus = corpora / name
        subprocess.run([ROOT / "bench" / "unpack.py", corpus, folder / name], check=True)
        lines += (folder / f"{name}.tsv").read_text(encoding="utf-8").splitlines(keepends=True)
    for path, step in ((made["large"], 1), (made["small"], 10)):
        manifest = path.with_suffix(".tsv")
        manifest.write_text("".join(lines[::step]), encoding="utf-8")
        part = path.with_suffix(".part")
        subprocess.run([command, "pack", "--gzip", "-o", part, "--manifest", manifest], check=True)
        part.rename(path)
    for name in ("news", "articles"):  # the archives have them now
        shutil.rmtree(folder / name)
        (folder / f"{name}.tsv").unlink()
    return made


# --- the tables ---


def count_records(command, warc):
    """How many records there are, and how many bytes they have as JSON Lines, packed by gzip -6."""
    lines = subprocess.run([command, "extract", warc], stdout=subprocess.PIPE, check=True).stdout
    return lines.count(b"\n"), len(lines), len(gzip.compress(lines, 6))


def table(figures, warcs, counts, wanted):
    base = {size: figures[f"command-{size}"]["cpu"] for size in warcs}
    rows = [(f"`dateline extract -j1`{'' if size == 'large' else ', small archive'}", size,
             {**figures[f"command-{size}"], "pages": counts[size][0]}) for size in warcs]
    rows += [(CONTESTANTS[name][0], CONTESTANTS[name][3], figures[name]) for name in wanted
             if name in CONTESTANTS and name in figures]
    yield "| | pages | CPU s | pages/CPU s | MB peak | × `extract -j1` per page |"
    yield "|---|---:|---:|---:|---:|---:|"
    for label, size, one in rows:
        # What a peer leaves out it has read, too: the factor is per page of the archive.
        factor = one["cpu"] / base[size]
        yield (f"| {label} | {one['pages']:,} of {counts[size][0]:,} | {one['cpu']:.2f} | "
               f"{counts[size][0] / one['cpu']:,.0f} | {one['mb']:.0f} | {factor:.{2 if factor < 10 else 0}f} |")
    yield ""
    yield "| two against one, by the clock | s, one | s, two | faster |"
    yield "|---|---:|---:|---:|"
    pairs = [("`dateline extract`, `-j2` against `-j1`", "command-large", "command-two")]
    pairs += [(TWO[name][0], f"{name}-1", f"{name}-2") for name in wanted if name in TWO]
    for label, one, two in pairs:
        if one in figures and two in figures:
            first, second = figures[one]["wall"], figures[two]["wall"]
            yield f"| {label} | {first:.2f} | {second:.2f} | {first / second:.2f} × |"
    if "parquet" in figures:
        _, plain, packed = counts["large"]
        size = figures["parquet"]["bytes"]
        yield ""
        yield "| bytes of the records | MB | of JSONL.gz |"
        yield "|---|---:|---:|"
        yield f"| JSON Lines | {plain / 1e6:.2f} | {plain / packed:.2f} |"
        yield f"| JSONL.gz (gzip -6) | {packed / 1e6:.2f} | 1.00 |"
        yield f"| Parquet (zstd 3) | {size / 1e6:.2f} | {size / packed:.2f} |"


def versions(python, names):
    code = ("import importlib.metadata as m, sys\nfor n in sys.argv[1:]:\n"
            " try: print(n, m.version(n))\n except m.PackageNotFoundError: pass")
    try:
        said = subprocess.run([python, "-c", code, *names], stdout=subprocess.PIPE, text=True, check=False).stdout
    except OSError as error:
        return str(error)
    return ", ".join(said.split("\n")).strip(", ")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("warcs", nargs="*", metavar="WARC")
    parser.add_argument("--command", default=str(ROOT / "build" / "dateline"))
    parser.add_argument("--datatrove-python", default=sys.executable)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", default=",".join([*CONTESTANTS, *TWO]))
    parser.add_argument("--json", type=Path)
    given = parser.parse_args()
    wanted = given.only.split(",")
    unknown = [name for name in wanted if name not in CONTESTANTS and name not in TWO]
    if unknown or given.rounds < 1 or len(given.warcs) > 2:
        parser.error(f"no contestant {unknown[0]!r}; there are: {', '.join([*CONTESTANTS, *TWO])}" if unknown
                     else "at least one round, and at most two archives")
    if given.warcs:
        warcs = {"large": given.warcs[0], "small": given.warcs[-1]}
    else:
        warcs = {size: str(path) for size, path in pack(given.command, ROOT / "build" / "scale").items()}
    figures = measure(given, warcs, wanted)
    for name in ("command-large", "command-small", "command-two"):
        if name in figures.missing:
            sys.exit(f"peers.py: {given.command}: {figures.missing[name]}")
    # Not before: a process starts with the peak of the one that started it.
    counts = {size: count_records(given.command, warc) for size, warc in warcs.items()}
    print("\n".join(table(figures, warcs, counts, wanted)))
    packages = ["dateline", "FastWARC", "Resiliparse", "trafilatura", "pyarrow", "datatrove"]
    print(f"\n{given.rounds} rounds in turns; {versions(sys.executable, packages)}; "
          f"for datatrove's own steps {versions(given.datatrove_python, ['datatrove', 'trafilatura', 'warcio'])}; "
          f"Python {sys.version.split()[0]}.")
    for name, reason in figures.missing.items():
        print(f"Not measured: {name}: {reason}")
    if given.json:
        given.json.write_text(json.dumps({"figures": figures, "records": counts, "missing": figures.missing}, indent=1) + "\n")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--contestant"]:
        contestant(*sys.argv[2:])
    else:
        main()
