#!/usr/bin/env python3
"""Compares the statements of dateline with those of textacy and CoreNLP; writes "Statements" of docs/quality.md.

    tools/compare/statements/run.py                  peers from the cache, where they are there; dateline afresh
    tools/compare/statements/run.py --again          runs the peers again, too
    tools/compare/statements/run.py --articles 2     only so many articles of each publisher, printed, nothing written

The articles are a fixed sample of statements/polnear.jsonl of the corpora, as many of each publisher; the measures
are those of ../shared/eval.  textacy comes from PyPI into build/compare/statements/venv; CoreNLP comes by Maven and
takes 5 GB of memory, and a quarter of an hour.  What they gave is kept in build/compare/statements/.

dateline's figures are those of trees that did not see the article: tools/train/statements/train.py, in the training's
virtual environment, trains them when the tables of the program are newer than its last predictions.
"""
import argparse
import hashlib
import importlib.machinery
import importlib.util
import json
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
import compare  # noqa: E402

from scoring import judge, place  # noqa: E402

ROOT = compare.ROOT
TRAIN = ROOT / "build/train/venv"
TABLES = ROOT / "src/statements/model_table.c"
BUILD = ROOT / "build/compare/statements"
VENV = BUILD / "venv"
CLASS_PATH = BUILD / "classpath"
RUNS = 3  # of dateline, of which the one with the least time counts

# Row label: what it is in the figures of ../shared/eval/statement_metrics.py.
FOUND, WITH_SPEAKER = "quotations, half of the words: F1", "quotations with the right speaker: F1"
MEASURES = {
    FOUND: ("quotes_overlap", "f1"),
    "quotations, half of the words: precision": ("quotes_overlap", "p"),
    "quotations, half of the words: recall": ("quotes_overlap", "r"),
    "quotations, exact: F1": ("quotes_exact", "f1"),
    WITH_SPEAKER: ("quotes_whole", "f1"),
    "speakers of the quotations found": ("quotes_source", "lenient"),
}
PLAIN_MARKS = "half of the words: F1, articles without '' as marks"
TIMES = ("CPU time a page, mean ms", "median ms", "failed")
# Peers and the articles of each publisher that they get.
SAMPLES = ((("textacy", "CoreNLP"), 20), (("textacy", "CoreNLP", "CoreNLP, coreference"), 3))


# --- the peers --------------------------------------------------------------

def needs(program):
    if not shutil.which(program):
        sys.exit(f"{program} is not there: CoreNLP needs it")


def install(command, what):
    if subprocess.run(command, stdout=sys.stderr).returncode:
        sys.exit(f"{what} could not be had: `{' '.join(map(str, command))}` failed")


def environment(folder, requirements, what):
    if not (folder / "bin" / "python").exists():
        install([sys.executable, "-m", "venv", folder], what)
    install([folder / "bin" / "pip", "install", "-q", "--disable-pip-version-check", "-r", requirements], what)
    return folder / "bin" / "python"


def textacy():
    return [environment(VENV, HERE / "requirements.txt", "textacy"), "-W", "ignore", HERE / "textacy_quotes.py"]


def corenlp(manner):
    needs("mvn")
    needs("java")
    install(["mvn", "-q", "-B", "-f", HERE / "pom.xml", "dependency:build-classpath", f"-Dmdep.outputFile={CLASS_PATH}"],
            "CoreNLP")
    return ["java", "-Xmx5g", "-XX:+UseSerialGC", "-cp", CLASS_PATH.read_text().strip(), HERE / "CoreNlpQuotes.java", manner]


PEERS = {"textacy": textacy, "CoreNLP": lambda: corenlp("plain"), "CoreNLP, coreference": lambda: corenlp("coref")}


def cache_of(peer):
    return BUILD / f"{peer.replace(', ', '-')}.jsonl"


def run_peer(name, articles):
    """{id: answer}; each answer is kept as soon as it is there."""
    cache = cache_of(name)
    lines = cache.read_text(encoding="utf-8").splitlines() if cache.exists() else []
    answers = {answer["id"]: answer for answer in map(json.loads, lines)}
    wanted = [article for article in articles if article["id"] not in answers]
    if wanted:
        worker = compare.Worker(PEERS[name]())
        if worker.version == "?":
            worker.stop()
            sys.exit(f"{name} did not start: is there memory enough (CoreNLP takes 5 GB)?")
        print(f"{name} {worker.version}: {len(wanted)} articles", file=sys.stderr, flush=True)
        with open(cache, "a", encoding="utf-8") as file:
            for article in wanted:
                answer = {"id": article["id"], "version": worker.version, **worker.ask(article["text"])}
                answers[article["id"]] = answer
                print(json.dumps(answer), file=file, flush=True)
        worker.stop()
    return {article["id"]: answers[article["id"]] for article in articles}


# --- dateline ---------------------------------------------------------------

def cross_validated():
    """{id: answer} of trees that were trained on other articles."""
    kept = BUILD / "cross-validated.jsonl"
    if not kept.exists() or kept.stat().st_mtime < TABLES.stat().st_mtime:
        if not (ROOT / "build/statement_features").exists():
            sys.exit("build/statement_features is not there: `cmake --build build` makes it")
        python = environment(TRAIN, ROOT / "tools/train/requirements.txt", "LightGBM")
        print("training, which takes some minutes", file=sys.stderr, flush=True)
        install([python, ROOT / "tools/train/statements/train.py", "--predictions", kept], "cross-validated predictions")
    return {answer["id"]: answer for answer in map(json.loads, kept.read_text(encoding="utf-8").splitlines())}


def scorer():
    """The program ../shared/eval/statements, which makes pages of articles."""
    loader = importlib.machinery.SourceFileLoader("statements_scorer", str(judge.EVAL / "statements"))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader(loader.name, loader))
    loader.exec_module(module)
    return module


def visible(text):
    """Where the characters stand that are no white space: records have single, plain spaces, articles others, too."""
    return [at for at, character in enumerate(text) if not character.isspace()]


def block_places(text, blocks):
    """A function from a span of a record to the range in the article, or None."""
    there, at, found = visible(text), 0, []
    squeezed = "".join(text[place] for place in there)
    for block in blocks:
        here = visible(block["text"])
        start = squeezed.find("".join(block["text"][place] for place in here), at)
        found.append({place: there[start + number] for number, place in enumerate(here)} if start >= 0 else {})
        if start >= 0:
            at = start + len(here)

    def place(span):
        inside = [found[span["block"]].get(at) for at in range(span["start"], span["end"])]
        inside = [at for at in inside if at is not None]
        return [inside[0], inside[-1] + 1] if inside else None
    return place


def answer_of(article, record):
    place, statements = block_places(article["text"], record.get("blocks", [])), []
    for statement in record.get("statements", []):
        content = [found for found in map(place, statement["spans"]) if found]
        speaker = statement.get("speaker", {})
        source = place(speaker["span"]) if "span" in speaker else None
        statements.append({"kind": statement["kind"], "content": content, "source": source, "name": speaker.get("name")})
    return {"statements": statements}


def shipped(program, articles):
    """{id: answer} of the program itself; the CPU time of its fastest run is shared out evenly."""
    pages, spent = scorer(), []
    with tempfile.TemporaryDirectory(prefix="dateline-compare-") as work:
        paths = {f"{work}/{number}.html": article for number, article in enumerate(articles)}
        for path, article in paths.items():
            Path(path).write_text(pages.page(article), encoding="utf-8")
        Path(work, "manifest").write_text("".join(f"{path}\n" for path in paths))
        for _ in range(RUNS):
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            output = subprocess.run([program, "extract", "--statements", "-j", "1", "--manifest", f"{work}/manifest"],
                                    stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            spent.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    answers = {}
    for record in map(json.loads, output.splitlines()):
        article = paths[record["source"]["path"]]
        answers[article["id"]] = answer_of(article, record) | {"seconds": min(spent) / len(articles)}
    return answers


# --- judging and writing ----------------------------------------------------

def sample(gold, count):
    """So many articles of each publisher, always the same ones."""
    by = {}
    for article in sorted(gold, key=lambda a: hashlib.sha1(a["id"].encode()).hexdigest()):
        by.setdefault(article["publisher"], []).append(article)
    return [article for publisher in sorted(by) for article in by[publisher][:count]]


def cells_of(articles, answers, timed):
    """{row label: cell} of one program."""
    score = judge.statement_measures().score
    found = {key: {"statements": answer.get("statements", [])} for key, answer in answers.items()}
    figures = score(articles, found)
    cells = {label: compare.figure(figures[group][key]) for label, (group, key) in MEASURES.items()}
    plain = score([article for article in articles if "''" not in article["text"]], found)
    cells[PLAIN_MARKS] = compare.figure(plain["quotes_overlap"]["f1"])
    mine = [answers.get(article["id"], {"error": "none"}) for article in articles]
    spent = [answer["seconds"] for answer in mine if "seconds" in answer]
    each = timed and len(set(spent)) > 1
    cells |= dict(zip(TIMES, (f"{1000 * statistics.fmean(spent):.1f}" if timed else "–",
                              f"{1000 * statistics.median(spent):.1f}" if each else "–",
                              sum("error" in answer for answer in mine))))
    return cells


def statements_table(columns):
    """Figures by row; the best of each in bold, that of the tables which saw the articles left out of the contest."""
    rows = []
    for label in [*MEASURES, PLAIN_MARKS, *TIMES]:
        cells = {name: str(column[label]) for name, column in columns.items()}
        if label not in TIMES:
            best = max(cell for name, cell in cells.items() if name != "shipped tables")
            cells = {name: f"**{cell}**" if cell == best and name != "shipped tables" else cell for name, cell in cells.items()}
        rows.append([label, *cells.values()])
    return compare.table(["", *columns], rows)


ABOUT = """## {heading}

Written by `tools/compare/statements/run.py`. Who is quoted in {count} English articles of PolNeAR, {each} of each of its publishers,
always the same ones. The measures are those of `../shared/eval/statement_metrics.py`: a quotation is found if half of the words of
gold's and the program's together are shared. Only statements that are wholly quoted are asked for, since peers give no others;
quoted words within other statements are neither wanted nor wrong.

The column *dateline* is cross-validated by article: its trees saw none of the articles that they are measured on, but
the weights of its cues are counted on all of them. On all {all} articles its quotations have {overlap}, and {whole} with the right speaker.
*Shipped tables* is the program as it is, on pages made of the articles; its trees
saw them, so it takes no part in the contest for bold. Peers got the text alone, with default settings: {versions}.
textacy gives nothing for an article with an odd number of marks: those count as failed. CoreNLP does not take `''` for a mark.
Time is that of the whole command for dateline, start and pages included, and that of the calls alone for the others."""
COREFERENCE = """The table above has CoreNLP without coreference. With it, as CoreNLP's own pages give the steps for quotations, an article takes
too long for all; these are the first {each} of each publisher:"""


def section(options, gold):
    """The whole section, its tables for two sizes of sample."""
    folds, tables, versions = cross_validated(), [], {}
    for peers, each in SAMPLES:
        articles = sample(gold, min(each, options.articles or each))
        columns = {"dateline": cells_of(articles, folds, timed=False),
                   "shipped tables": cells_of(articles, shipped(options.bin, articles), timed=True)}
        for peer in peers:
            answers = run_peer(peer, articles)
            columns[peer] = cells_of(articles, answers, timed=True)
            versions[peer.split(",")[0]] = next(iter(answers.values()))["version"]
        tables.append(statements_table(columns))
    whole = cells_of(gold, folds, timed=False)
    about = ABOUT.format(heading=compare.STATEMENTS, count=len(sample(gold, SAMPLES[0][1])), each=SAMPLES[0][1],
                         all=len(gold), overlap=whole[FOUND], whole=whole[WITH_SPEAKER],
                         versions=", ".join(f"{peer} {version}" for peer, version in versions.items()))
    return "\n\n".join([about, tables[0], COREFERENCE.format(each=SAMPLES[1][1]), tables[1]]) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", default=str(ROOT / "build" / "dateline"), help="the dateline program")
    parser.add_argument("--again", action="store_true", help="run the peers again although they are in the cache")
    parser.add_argument("--articles", type=int, help="so many of each publisher, nothing written")
    options = parser.parse_args()
    gold = place.need("statements") / "statements/polnear.jsonl"
    judge.statement_measures()
    if not Path(options.bin).exists():
        sys.exit(f"{options.bin} is not there: `cmake --build build` makes it")
    BUILD.mkdir(parents=True, exist_ok=True)
    if options.again:
        for peer in PEERS:
            cache_of(peer).unlink(missing_ok=True)
    with open(gold, encoding="utf-8") as file:
        found = section(options, [json.loads(line) for line in file])
    if options.articles:
        print(found)
    else:
        compare.replace_section(compare.QUALITY, compare.STATEMENTS, found)


if __name__ == "__main__":
    main()
