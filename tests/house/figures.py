#!/usr/bin/env python3
"""The figures in README.md are those of docs/quality.md and docs/performance.md.

Each row of README's tables names a row of theirs here; a row that is not named fails, and so does one that is gone.
"""
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
QUALITY = (ROOT / "docs/quality.md").read_text(encoding="utf-8")
PERFORMANCE = (ROOT / "docs/performance.md").read_text(encoding="utf-8")

# README's row: the section and the row of docs/quality.md.
SCORES = {
    "body, word F1, news": ("news", "word F1"),
    "body, word F1, article pages of the open web": ("articles", "word F1, article pages"),
    "body, word F1, stories of 2005 to 2024 in five languages": ("world", "word F1, all pages"),
    "body, word F1, pages of all kinds": ("articles", "word F1, all pages"),
    "segments of the body, F1": ("segments", "segment F1"),
    "paragraphs exactly as the page has them, F1": ("news", "paragraph F1, exact"),
    "headline": ("news", "headline"),
    "datePublished, to the minute": ("news", "datePublished, to the minute"),
    "datePublished, the day, pages of all kinds": ("dates", "date accuracy"),
    "authors, F1": ("news", "author F1"),
    "keywords, F1": ("news", "keywords F1"),
    "images, recall": ("news", "image recall"),
    "images, precision": ("news", "image precision"),
}
# Numbers of README, in their order there, and what each is in docs/performance.md: the first of a pattern's groups.
SPEEDS = {
    "HTML to tree": [r"^\| dateline \| \d+ \| 1 \| (\d+) \|", r"^\| dateline \| (\d+) \|",
                     r"^\| lexbor .*?\| ([\d.]+) × \| \d+", r"^\| lexbor .*\| ([\d.]+) × \|$",
                     r"^\| memchr.*\| ([\d.]+) \|$", r"^\| memchr.*?\| \d+ \| ([\d.]+) \|"],
    "a news page around the median": [r"^\| a page around the median \| (\d+) kB", r"^\| a page around the median \| \d+ kB: (\d+) µs"],
    "`dateline extract -j 1` on a `.warc.gz`": [r"^\| `dateline extract -j 1`, .* (\d+) pages/s", r"^\| `dateline extract -j 1`, .*\| (\d+) MB/s",
                                                r"^\| share of it \| ([\d.]+)"],
    "the same with `-j 2`": [r"^\| `-j 2` beside `-j 1`.*s: ([\d.]+) ×"],
    "peak memory with `-j 1`": [r"^\| peak memory, `-j 1` and `-j 2` \| (\d+) and", r"`cat`, ([\d,]+) pages"],
}
NUMBER = r"\d[\d,]*(?:\.\d+)?"
bad = []


def cells(line):
    return [cell.strip() for cell in line.strip().strip("|").split("|")]


def table(text):
    """The rows of the first table in the text, by their first cell."""
    lines = re.search(r"^\|.*\n(?:\|.*\n)+", text, re.MULTILINE)[0].splitlines()
    return cells(lines[0]), {cells(line)[0]: cells(line) for line in lines[2:]}


def section(text, heading):
    return re.split(r"^## ", text.split(f"\n## {heading}\n", 1)[1], maxsplit=1, flags=re.MULTILINE)[0]


def number(cell):
    return None if cell in ("–", "") else float(cell.strip("*"))


def check_scores():
    _, rows = table(section(README, "How well"))
    if rows.keys() != SCORES.keys():
        bad.append(f"rows of \"How well\" that are not the same here: {sorted(rows.keys() ^ SCORES.keys())}")
    check_rows(rows)
    _, selected = table(README.split("\n## ", 1)[0])
    check_rows(selected)


def check_rows(rows):
    for name in rows:
        corpus, metric = SCORES.get(name, (None, None))
        if not corpus:
            bad.append(f"the row \"{name}\" is not checked")
            continue
        heads, measured = table(section(QUALITY, corpus))
        row = dict(zip(heads, measured[metric]))
        ours, unseen, best = rows[name][1:]
        others = {head: number(cell) for head, cell in row.items() if head not in ("", "dateline", "by domain", "n")}
        peer = max((head for head in others if others[head] is not None), key=others.get)
        if number(ours) != number(row["dateline"]):
            bad.append(f"{name}: {ours}, but docs/quality.md says {row['dateline']}")
        if number(unseen) != number(row.get("by domain", "–")):
            bad.append(f"{name}, unseen sites: {unseen}, but docs/quality.md says {row.get('by domain')}")
        if best.split() != [f"{others[peer]:.3f}", peer]:
            bad.append(f"{name}: the best other is {others[peer]:.3f} {peer}, not {best}")


def check_weak_spots():
    _, rows = table(section(QUALITY, "articles"))
    low = [float(rows[f"word F1, {kind}"][2]) for kind in ("product", "collection", "listing")]
    forum, manual = float(rows["word F1, forum"][2]), float(rows["word F1, documentation"][2])
    said = f"F1 {min(low):.2f} to {max(low):.2f} (forums {forum:.2f}, documentation {manual:.2f})"
    if said not in " ".join(README.split()):
        bad.append(f"README.md does not say: {said}")


def check_speeds():
    _, rows = table(section(README, "How fast"))
    for name, patterns in SPEEDS.items():
        row = next((row for row in rows if row.startswith(name)), None)
        if row is None:
            bad.append(f"\"How fast\" has no row \"{name}\"")
            continue
        text = row.replace("-j 1", "").replace("-j 2", "") + " " + rows[row][1]
        found = re.findall(NUMBER, text)
        wanted = [(re.search(pattern, PERFORMANCE, re.MULTILINE) or ["", "nothing"])[1] for pattern in patterns]
        if found != wanted:
            bad.append(f"{name}: {found}, but docs/performance.md says {wanted}")
    for row in rows:
        if not row.startswith(tuple(SPEEDS)):
            bad.append(f"the row \"{row}\" of \"How fast\" is not checked")
    pages = int(re.search(r"dateline extract -j 1`, .* (\d+) pages/s", PERFORMANCE)[1])
    claimed = re.search(r"over (\d),000 pages per second", README)
    if not claimed or pages < 1000 * int(claimed[1]):
        bad.append(f"the first sentence claims more than {pages} pages per second")


check_scores()
check_weak_spots()
check_speeds()
for line in bad:
    print("README.md:", line)
sys.exit(bool(bad))
