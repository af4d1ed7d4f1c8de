#!/usr/bin/env python3
"""Holds the figures of a scoring run against the floors in tests/floors.json.

    tools/floors.py FIGURES.json            fails when a figure is under its floor
    tools/floors.py FIGURES.json --raise    lifts the floors to the figures; none is lowered

FIGURES.json is what the scorer writes with --json.  Floors are cut, not rounded, to three places, so that a
figure always passes the floor made from it.  A metric whose name says "lower is better" has a ceiling instead.
"""
import json
import math
import sys
from pathlib import Path

FLOORS = Path(__file__).parent.parent / "tests" / "floors.json"
LINE = "{:<12} {:<42} {:>7} {:>7}  {}"


def lower_is_better(metric):
    return "lower is better" in metric


def cut(metric, score):
    """The floor that a figure makes."""
    return (math.ceil if lower_is_better(metric) else math.floor)(round(score * 1000, 6)) / 1000


def misses(metric, score, floor):
    if score is None:
        return True
    return score > floor if lower_is_better(metric) else score < floor


def better(metric, a, b):
    return min(a, b) if lower_is_better(metric) else max(a, b)


def figures_of(report):
    """{corpus: {metric: figure}} of a scorer's report."""
    return {name: {row["metric"]: row["score"] for row in corpus["rows"]} for name, corpus in report.items()}


def check(report, floors):
    """Prints a line a floor; returns what is wrong."""
    wrong = []
    figures = figures_of(report)
    for corpus, metrics in floors.items():
        for metric, floor in metrics.items():
            score = figures.get(corpus, {}).get(metric)
            under = misses(metric, score, floor)
            print(LINE.format(corpus, metric, "-" if score is None else f"{score:.3f}", f"{floor:.3f}",
                              "UNDER" if under else ""))
            if under:
                wrong.append(f"{corpus}: {metric}: {score} misses {floor}")
    for name, corpus in report.items():
        if corpus["missing"] or corpus["errors"]:
            wrong.append(f"{name}: {corpus['missing']} pages without a record, {corpus['errors']} with an error")
    return wrong


def lift(report, floors):
    for corpus, metrics in figures_of(report).items():
        for metric, score in metrics.items():
            if score is not None:
                made = cut(metric, score)
                row = floors.setdefault(corpus, {})
                row[metric] = better(metric, row.get(metric, made), made)
    FLOORS.write_text(json.dumps(floors, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def main(arguments):
    if len(arguments) not in (1, 2) or arguments[1:] not in ([], ["--raise"]):
        sys.exit(__doc__)
    report = json.loads(Path(arguments[0]).read_text(encoding="utf-8"))
    floors = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {}
    if arguments[1:] == ["--raise"]:
        lift(report, floors)
        return
    print(LINE.format("corpus", "metric", "figure", "floor", ""))
    wrong = check(report, floors)
    for line in wrong:
        print("floors:", line)
    sys.exit(1 if wrong or not floors else 0)


if __name__ == "__main__":
    main(sys.argv[1:])
