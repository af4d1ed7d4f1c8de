#!/usr/bin/env python3
"""Fails when the scores of a fixed part of the development pages fall under the floors kept in the tree.

    tools/check_floors.py                     scores build/dateline and compares
    tools/check_floors.py --figures FILE      compares what `score --quick --json FILE` has written
    tools/check_floors.py --raise             raises floors to .0075 under today's figures where they lie lower
    tools/check_floors.py --coverage FILE     compares the summary that gcovr has written (scripts/coverage)

tests/floors.json holds {"corpus": {"row of the scorer": floor}}; where the row says that lower is better, the
number is a ceiling.  "coverage" holds the least shares of lines and branches that the tests reach.  A page without a
record fails too, and so does one with an error.  The scorer is ../shared/eval/score, or tools/score where that is not:
then the floors of what it does not measure are left out.  Without corpora there is nothing to score, and the check
passes with a word.
"""
import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from scoring import place

ROOT = Path(__file__).resolve().parent.parent
SHARED_SCORE = ROOT.parent / "shared" / "eval" / "score"
SCORE = SHARED_SCORE if SHARED_SCORE.exists() else ROOT / "tools" / "score"
FLOORS = ROOT / "tests" / "floors.json"
MARGIN = 0.0075


def run_scorer(program):
    with tempfile.TemporaryDirectory(prefix="dateline-floors-") as folder:
        figures = Path(folder) / "figures.json"
        subprocess.run([sys.executable, SCORE, "--bin", program, "--quick", "--json", figures], check=True)
        return json.loads(figures.read_text(encoding="utf-8"))


def measured(floors, figures):
    """The floors of what the scorer measures, of the corpora that are there."""
    rows = {name: {row["metric"] for row in report["rows"]} for name, report in figures.items()}
    return {name: {metric: floor for metric, floor in kept.items() if metric in rows[name]}
            for name, kept in floors.items() if name in rows}


def lower_is_better(metric):
    return "lower is better" in metric


def failures(floors, figures):
    """A line for each floor that does not hold."""
    found = []
    for corpus, rows in floors.items():
        report = figures.get(corpus)
        if report is None:
            found.append(f"{corpus}: not scored")
            continue
        for what, count in (("without a record", report["missing"]), ("with an error", report["errors"])):
            if count:
                found.append(f"{corpus}: {count} pages {what}")
        scores = {row["metric"]: row["score"] for row in report["rows"]}
        for metric, floor in rows.items():
            score = scores.get(metric)
            if score is None:
                found.append(f"{corpus}, {metric}: no figure")
            elif score > floor if lower_is_better(metric) else score < floor:
                found.append(f"{corpus}, {metric}: {score:.4f}, and the floor is {floor:.4f}")
    return found


def raised(floors, figures):
    """The floors, raised to MARGIN under the figures; never lowered."""
    return {corpus: {metric: better(floor, metric, figures[corpus]) for metric, floor in rows.items()}
            for corpus, rows in floors.items()}


def better(floor, metric, report):
    score = next((row["score"] for row in report["rows"] if row["metric"] == metric), None)
    if score is None:
        return floor
    if lower_is_better(metric):
        return min(floor, round(score + MARGIN, 4))
    return max(floor, round(score - MARGIN, 4))


def check_coverage(floors, summary):
    """Prints both shares and the sources that lack most; 1 when a share lies under its floor."""
    print(f"{'':32}{'lines':>8}{'branches':>10}")
    lacking = sorted(summary["files"], key=lambda file: file["branch_covered"] - file["branch_total"])[:10]
    for file in lacking:
        print(f"{file['filename']:32}{file['line_percent']:7} %{file['branch_percent']:8} %")
    status = 0
    shares = {"lines": summary["line_covered"] / summary["line_total"],
              "branches": summary["branch_covered"] / summary["branch_total"]}
    print(f"{'all of src/':32}{shares['lines']:8.2%}{shares['branches']:10.2%}")
    for what, share in shares.items():
        if share < floors[what]:
            print(f"under the floor: {share:.2%} of the {what}, and the floor is {floors[what]:.0%}", file=sys.stderr)
            status = 1
    return status


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", default=str(ROOT / "build" / "dateline"))
    parser.add_argument("--figures", type=Path)
    parser.add_argument("--coverage", type=Path)
    parser.add_argument("--raise", dest="lift", action="store_true")
    options = parser.parse_args()
    floors = json.loads(FLOORS.read_text(encoding="utf-8"))
    coverage = floors.pop("coverage")
    if options.coverage:
        return check_coverage(coverage, json.loads(options.coverage.read_text(encoding="utf-8")))
    if not options.figures and not place.directory().is_dir():
        print("check_floors: there are no corpora (docs/reproducing.md), so nothing is scored")
        return 0
    figures = json.loads(options.figures.read_text(encoding="utf-8")) if options.figures else run_scorer(options.bin)
    if options.lift:
        FLOORS.write_text(json.dumps({"coverage": coverage} | raised(floors, figures), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        return 0
    if not options.figures and SCORE != SHARED_SCORE:
        floors = measured(floors, figures)
    found = failures(floors, figures)
    for line in found:
        print("under the floor:", line, file=sys.stderr)
    if not found:
        print(f"check_floors: all {sum(map(len, floors.values()))} floors hold")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
