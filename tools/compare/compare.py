#!/usr/bin/env python3
"""Compares dateline with other extractors on the same pages and writes docs/quality.md.

    tools/compare/compare.py                  peers from the cache, where they are there; dateline afresh
    tools/compare/compare.py --peers NAMES    only these, comma-separated
    tools/compare/compare.py --again          runs the peers again, too
    tools/compare/compare.py --keep-peers     peers and times as docs/quality.md has them; dateline afresh
    tools/compare/compare.py --limit 20       only the first pages of each corpus, printed, nothing written

The pages are those of the corpora (docs/reproducing.md), and every program is
judged by the same code, ../shared/eval or tools/scoring.  What is made with
only some corpora, or with the latter, which has fewer measures, goes to
build/compare/quality.md.  Peers come from
PyPI into build/compare/venv; what they gave is kept in build/compare/, since a
whole run takes half an hour.

Figures of the body that were cross-validated by domain are shown beside those
of the model that has seen all pages; tools/train/train.py --report leaves them
in tools/train/figures.json.
"""
import argparse
import datetime
import json
import os
import platform
import queue
import resource
import statistics
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
BUILD = ROOT / "build" / "compare"
VENV = BUILD / "venv"
QUALITY = ROOT / "docs" / "quality.md"
STATEMENTS = "Statements"  # the section that tools/compare/statements/run.py writes
CROSS = ROOT / "tools" / "train" / "figures.json"
SECONDS_PER_PAGE = 120
SECONDS_TO_START = 600
FEWEST_IN_GROUP = 15
BODIES = ("news", "world")  # whose pages are stories with a whole text as gold
EXTRAS = {"newspaper4k": "newspaper4k[all]"}  # its readers of Chinese, Japanese and Thai

sys.path[:0] = [str(ROOT / "tools"), str(HERE)]
from adapters import FIELDS  # noqa: E402
from scoring import judge as scorer, place  # noqa: E402

# What a row of the scorer looks at, by a word in its label; the first that fits.
FIELD_OF_ROW = (("keywords", "keywords"), ("word", "body"), ("paragraph", "body"), ("snippets", "body"), ("segment", "body"),
                ("opening", "body"), ("headline", "headline"), ("title", "headline"), ("date", "date"), ("publishedTime", "date"),
                ("author", "author"), ("byline", "author"), ("tags", "keywords"),
                ("categories", "sections"), ("image", "images"), ("lang", "language"), ("site", "publisher"),
                ("description", "description"))


def field_of(label):
    return next(field for word, field in FIELD_OF_ROW if word.lower() in label.lower())


# --- running the peers ------------------------------------------------------

class Worker:
    """A process that runs one peer and is killed when a page takes too long."""

    def __init__(self, command):
        self.command = command
        self.start()

    def start(self):
        self.process = subprocess.Popen(self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL, text=True, encoding="utf-8",
                                        preexec_fn=lambda: os.nice(10))
        self.answers = queue.Queue()
        threading.Thread(target=self.listen, args=(self.process, self.answers), daemon=True).start()
        self.version = self.answer(SECONDS_TO_START).get("version", "?")

    @staticmethod
    def listen(process, answers):
        for line in process.stdout:
            answers.put(json.loads(line))
        answers.put(None)

    def answer(self, patience=SECONDS_PER_PAGE):
        try:
            return self.answers.get(timeout=patience) or {"error": "crashed"}
        except queue.Empty:
            return {"error": f"stopped after {patience} s", "seconds": patience}

    def ask(self, question):
        try:
            print(json.dumps(question), file=self.process.stdin, flush=True)
        except BrokenPipeError:
            pass
        answer = self.answer()
        if "seconds" not in answer or answer.get("error", "").startswith("stopped"):
            self.stop()
            self.start()
        return answer

    def stop(self):
        self.process.kill()
        self.process.wait()


def run_peer(peer, corpus, gold, again):
    """The answers for each gold row, in order, from the cache or afresh."""
    cache = BUILD / f"{peer}.{corpus}.jsonl"
    if cache.exists() and not again:
        answers = [json.loads(line) for line in open(cache, encoding="utf-8")]
        if len(answers) == len(gold) + 1:
            return answers[0]["version"], answers[1:]
    worker = Worker([VENV / "bin" / "python", "-W", "ignore", HERE / "worker.py", peer])
    print(f"{peer} {worker.version}: {corpus}, {len(gold)} pages", file=sys.stderr, flush=True)
    folder = place.directory() / corpus
    answers = [worker.ask([str(folder / row["path"]), row.get("url", "")]) for row in gold]
    worker.stop()
    if again is not None:
        with open(cache, "w", encoding="utf-8") as file:
            for answer in [{"version": worker.version}, *answers]:
                file.write(json.dumps(answer, ensure_ascii=True) + "\n")
    return worker.version, answers


def run_dateline(program, corpus, gold):
    """dateline over the unpacked pages; the CPU time of the whole run is shared out evenly."""
    options = argparse.Namespace(gz=False, no_url=False)
    with tempfile.TemporaryDirectory(prefix="dateline-compare-") as name:
        work = Path(name)
        inputs = scorer.harness.write_manifest(work / "manifest", gold, place.directory() / corpus, work, options)
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        result = subprocess.run([program, "extract", "--manifest", work / "manifest", "--format", "jsonl", "-j", "1"],
                                stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    records = {}
    for line in result.stdout.split(b"\n"):
        if line:
            record = json.loads(line)
            records.setdefault(record["source"]["path"], record)
    answers = []
    for path in inputs:
        record = records.get(path)
        failed = record is None or record.get("error")
        answers.append({"seconds": seconds / len(gold), **({"error": "none"} if failed else {"record": record})})
    return answers


# --- judging and writing ----------------------------------------------------

def judge(corpus, gold, answers):
    """{row label: (score, count)} by the scorer's own measures, and word F1 of each page."""
    pages = []
    for row, answer in zip(gold, answers):
        pages.append(corpus.measure(row, scorer.Output(answer.get("record"))))
    return {row.label: row.value(pages) for row in corpus.rows}, [page.get("f1") for page in pages]


def groups_of(row, record):
    """The language and the year of a page: as gold has them, or as dateline reads the language."""
    language = row.get("language") or (record or {}).get("inLanguage") or ""
    year = (row.get("publish_date") or row.get("captured") or "")[:4]
    return [group for group in (language.split("-")[0], year) if group]


def groups_table(f1s, groups, names, kept):
    """Mean word F1 of the pages of each language and year that has some; `kept` has it for those that did not run."""
    rows = []
    for group in sorted({g for found in groups for g in found}):
        mine = [i for i, found in enumerate(groups) if group in found]
        if len(mine) < FEWEST_IN_GROUP:
            continue
        cells = [figure(statistics.fmean(f1s[name][i] for i in mine)) if f1s[name] else kept.get(group, {}).get(name, "–")
                 for name in names]
        best = max(cell for cell in cells if cell != "–")
        rows.append([group, *(f"**{cell}**" if cell == best else cell for cell in cells), len(mine)])
    return table(["", *names, "n"], rows)


def figure(value):
    return "–" if value is None else f"{value:.3f}"


def table(head, rows):
    widths = [max(len(str(row[i])) for row in [head, *rows]) for i in range(len(head))]
    def line(cells):
        first, *rest = (str(c) for c in cells)
        return "| " + " | ".join([first.ljust(widths[0]), *(c.rjust(w) for c, w in zip(rest, widths[1:]))]) + " |"
    rule = "|" + "|".join(("-" * (w + 1) + ":") if i else "-" * (w + 2) for i, w in enumerate(widths)) + "|"
    return "\n".join([line(head), rule, *map(line, rows)])


def corpus_table(corpus, judged, names, cross):
    """The rows of one corpus; the best figure of each in bold."""
    crossed = cross.get(corpus.name, {})
    rows = []
    for row in corpus.rows:
        field = field_of(row.label)
        scores = [judged[name][row.label][0] if name == "dateline" or field in FIELDS[name] else None for name in names]
        cells = [figure(score) for score in scores]
        known = [float(cell) for cell in cells if cell != "–"]
        best = (min if "lower" in row.label else max)(known) if known else None
        cells = [f"**{cell}**" if cell != "–" and float(cell) == best else cell for cell in cells]
        if crossed:
            cells.insert(1, figure(crossed.get(row.label)))
        rows.append([row.label, *cells, judged["dateline"][row.label][1]])
    head = ["", names[0], *(["by domain"] if crossed else []), *names[1:], "n"]
    return table(head, rows)


def time_table(times, errors, names, versions, earlier):
    rows = []
    for name in names:
        if not times[name]:
            rows.append([name, *earlier.get(name, {}).values()])
            continue
        spent = times[name]
        mean = 1000 * statistics.fmean(spent)
        middle = f"{1000 * statistics.median(spent):.2f}" if name != "dateline" else "–"
        rows.append([name, versions[name], f"{mean:.2f}", middle, f"{1000 / mean:.0f}", f"{1000 * max(spent):.0f}"
                     if name != "dateline" else "–", errors[name]])
    return table(["", "version", "mean ms", "median ms", "pages/s", "slowest ms", "failed"], rows)


ABOUT = {
    "news": "Whole captures of news pages from 119 publishers; gold by parsers written by hand for each publisher (Fundus).",
    "articles": "Pages of seven kinds from the open web (WCXB); gold by hand.",
    "segments": "trafilatura's own evaluation pages: segments of text that belong and that don't, and metadata.",
    "dates": "htmldate's own evaluation pages: the publication date.",
    "world": "Stories of five collections, 2005 to 2024 (article-extraction-dataset, fundus-evaluation, newspaper4k, a Chinese "
             "set, waddle); gold by hand. Since November 2026 the body's model is trained on them, too.",
    "fields": "Pages of Postlight's parser: the first words of the text, title, author and day. Some of its openings begin with "
              "the credit of an image or with words of the page's own, and its days are in UTC.",
    "readability": "Mozilla Readability's test pages; the measure is nearness to Readability's output.",
}


def write_report(path, corpora, judged, names, page_count, times, errors, versions, earlier, cross, cross_made, settings, by_group):
    parts = [f"""# How good the records are, beside other extractors

Written by `tools/compare/compare.py`; do not edit by hand.  Every program got the same development pages
and was scored by the same measures, those of the scorer (`../shared/eval`, whose README explains each figure).
Peers ran with their default settings (dates: asked for the publication date; {SECONDS_PER_PAGE} s allowed per page),
installed from PyPI; `tools/compare/adapters.py` has how each is called.  The best figure of a row is in
bold; "–": the program does not give this field.

These are development pages: dateline's readers and its model were made by looking at them, so its figures flatter
it, and so may those of peers on their own evaluation sets (trafilatura on *segments*, htmldate on *dates*,
readability-lxml on *readability*, rs-trafilatura on *articles*, whose author it shares).

""" + (f"""The column *by domain* shows the body's figures cross-validated by
registered domain, where the model never saw a page of the same site: {cross_made}""" if cross else "") + f"""

Made {datetime.date.today().isoformat()} with Python {platform.python_version()}.

## Time

CPU time per page, one process, over all {page_count} pages; for dateline the whole command (start, reading,
writing) divided by the pages.

""" + time_table(times, errors, names, versions, earlier)]
    for corpus in corpora:
        shown = [n for n in names if n == "dateline" or any(field_of(r.label) in FIELDS[n] for r in corpus.rows)]
        parts.append(f"## {corpus.name}\n\n{ABOUT.get(corpus.name, '')}\n\n"
                     + corpus_table(corpus, judged[corpus.name], shown, cross))
    def unseen_figure(corpus, row):
        return settings["default"].get(corpus, {}).get(row)
    parts.append(f"""## By language and year

Word F1 of the pages of {" and ".join(f"*{name}*" for name in BODIES)} together, by language and by the year of the capture or of
publication where gold gives one. The column *dateline* is of pages that its model has seen; by domain it has
{figure(unseen_figure("news", "word F1"))} on *news* and {figure(unseen_figure("world", "word F1, all pages"))} on *world*.

{by_group}""")
    parts.append(f"""## Precision or recall

What `--precision` and `--recall` do to the body, cross-validated by registered domain like the column above: the
blocks chosen are those with the best expected F0.5 or F2 of words, instead of F1.

{preference_table(settings)}""")
    statements = read_section(QUALITY, STATEMENTS).rstrip("\n")
    if statements:
        parts.append(statements)
    path.write_text("\n\n".join(parts) + "\n", encoding="utf-8")


def cross_validated():
    """The figures by corpus and row, how they were made, and those with the options for precision and recall."""
    found = json.loads(CROSS.read_text(encoding="utf-8"))
    settings = {"default": found["unseen"], "--precision": found["precision"], "--recall": found["recall"]}
    return found["unseen"], found["made"] + ".", settings


def preference_table(settings):
    """Precision and recall of words (of segments) under each setting."""
    rows = []
    for corpus, measures in settings["default"].items():
        for row in measures:
            if row.startswith(("word F1, all", "word precision", "word recall", "segment p", "segment r", "segment F1")) or row == "word F1":
                rows.append([f"{corpus}: {row}", *(figure(found[corpus][row]) for found in settings.values())])
    return table(["", *settings], rows)


def read_section(path, name):
    """The text of one section of an earlier report, its heading included; empty if there is none."""
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    start = text.find(f"## {name}\n")
    if start < 0:
        return ""
    end = text.find("\n## ", start)
    return text[start:end if end >= 0 else None]


def replace_section(path, name, section):
    """Puts a section in the place of its earlier self, or at the end."""
    text, earlier = path.read_text(encoding="utf-8"), read_section(path, name)
    text = text.replace(earlier, section) if earlier else f"{text}\n{section}"
    path.write_text(text, encoding="utf-8")


def read_report(path):
    """The tables of an earlier report, without bold: {section: {row: {column: cell}}}."""
    tables, rows, columns = {}, None, None
    for line in path.read_text(encoding="utf-8").split("\n"):
        if line.startswith("## "):
            rows, columns = tables.setdefault(line[3:], {}), None
        elif line.startswith("| ") and rows is not None:
            first, *cells = (cell.strip().strip("*") for cell in line.strip()[1:-1].split("|"))
            if columns is None:
                columns = cells
            else:
                rows[first] = dict(zip(columns, cells))
    return tables


def prepare():
    """The virtual environment of the peers."""
    BUILD.mkdir(parents=True, exist_ok=True)
    if not (VENV / "bin" / "python").exists():
        subprocess.run([sys.executable, "-m", "venv", VENV], check=True)
        subprocess.run([VENV / "bin" / "pip", "install", "-q", "--upgrade", "pip"], check=True)
    has = subprocess.run([VENV / "bin" / "pip", "list", "--format", "freeze"], capture_output=True, text=True).stdout.lower()
    missing = [EXTRAS.get(name, name) for name in FIELDS if f"\n{name}==" not in "\n" + has]
    if missing:
        subprocess.run([VENV / "bin" / "pip", "install", "-q", *missing], check=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", default=str(ROOT / "build" / "dateline"), help="the dateline program")
    parser.add_argument("--peers", default=",".join(FIELDS), help="which, comma-separated; '' for none")
    parser.add_argument("--corpus", help="which, comma-separated")
    parser.add_argument("--again", action="store_true", help="run the peers again although they are in the cache")
    parser.add_argument("--keep-peers", action="store_true", help="take the peers' figures, and the times, from the last report")
    parser.add_argument("--limit", type=int, help="only the first N pages of each corpus, nothing cached or written")
    parser.add_argument("--only-peers", action="store_true", help="fill the cache and write nothing")
    parser.add_argument("--output", type=Path, help="docs/quality.md by default, or build/compare/quality.md: see above")
    options = parser.parse_args()
    chosen = [c for c in scorer.CORPORA if not options.corpus or c.name in options.corpus.split(",")]
    there = place.present([corpus.name for corpus in chosen])
    complete = scorer.COMPLETE and len(there) == len(chosen)
    chosen = [corpus for corpus in chosen if corpus.name in there]
    earlier = options.output if options.output and options.output.exists() else QUALITY
    kept = read_report(earlier) if options.keep_peers else {}
    if not options.keep_peers:
        prepare()

    peers = [p for p in options.peers.split(",") if p]
    names = peers if options.only_peers else ["dateline", *peers]
    judged, versions = {}, {}
    f1s, groups = {name: [] for name in names}, []
    times, errors = {name: [] for name in names}, {name: 0 for name in names}
    if options.keep_peers:
        names = [name for name in names if name == "dateline" or name in kept["Time"]]
    for corpus in chosen:
        gold = scorer.harness.load_gold(place.directory() / corpus.name, False)[:options.limit]
        judged[corpus.name] = {}
        for name in names:
            if name != "dateline" and options.keep_peers:
                cells = {row.label: kept[corpus.name].get(row.label, {}).get(name, "–") for row in corpus.rows}
                judged[corpus.name][name] = {row: (None if cell == "–" else float(cell),) for row, cell in cells.items()}
                continue
            if name == "dateline":
                answers = run_dateline(options.bin, corpus.name, gold)
                versions[name] = subprocess.run([options.bin, "--version"], capture_output=True, text=True).stdout.split()[-1]
            else:
                versions[name], answers = run_peer(name, corpus.name, gold, None if options.limit else options.again)
            judged[corpus.name][name], page_f1s = judge(corpus, gold, answers)
            if corpus.name in BODIES:
                f1s[name] += page_f1s
                if name == "dateline":
                    groups += [groups_of(row, answer.get("record")) for row, answer in zip(gold, answers)]
            times[name] += [a.get("seconds", SECONDS_PER_PAGE) for a in answers]
            errors[name] += sum("error" in a for a in answers)
    if options.only_peers:
        return
    page_count = len(times[names[0]])
    if "dateline" in kept.get("Time", {}):
        times["dateline"] = []  # on another day, all would have other times
    cross, made, settings = cross_validated()
    output = Path("/dev/stdout") if options.limit else options.output or (QUALITY if complete else BUILD / "quality.md")
    output.parent.mkdir(parents=True, exist_ok=True)
    tellers = [name for name in names if name == "dateline" or "body" in FIELDS[name]]
    by_group = groups_table(f1s, groups, tellers, kept.get("By language and year", {}))
    write_report(output, chosen, judged, names, page_count, times, errors, versions, kept.get("Time", {}), cross, made, settings, by_group)


if __name__ == "__main__":
    main()
