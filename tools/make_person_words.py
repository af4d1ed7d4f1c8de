#!/usr/bin/env python3
"""Makes src/values/person_words_table.h, the perfect hash of the words in src/values/words/person_words.txt.

usage: tools/make_person_words.py [--check]

A word is mixed from its length, its first eight bytes (padded with zero bytes) and its last eight (of a shorter word the
first again), as little-endian numbers; perfect_hash.py tells the rest.  Entry 0 is no word.
--check only tells whether the table in the tree is the one that the lists give."""

import pathlib

import perfect_hash

ROOT = pathlib.Path(__file__).resolve().parent.parent
LIST = ROOT / "src/values/words/person_words.txt"
TABLE = ROOT / "src/values/person_words_table.h"


def read_lists():
    lines = [line for line in LIST.read_text().splitlines() if line and not line.startswith("#")]
    lists = []
    for line in lines:
        if line.startswith(" "):
            lists[-1] += line
        else:
            lists.append(line)
    words = {}
    for text in lists:
        name, text = text.split(":", 1)
        for word in text.split(","):
            words.setdefault(" ".join(word.split()), set()).add(name.upper())
    return words


def parts_of(word):
    text = word.encode()
    head = text[:8].ljust(8, b"\0")
    return [head, text[-8:] if len(text) > 8 else head]


def main():
    words = read_lists()
    factors = ("HEAD_FACTOR", "TAIL_FACTOR")
    found = perfect_hash.search(words, parts_of, len(factors))
    out = perfect_hash.source("tools/make_person_words.py from person_words.txt", factors, found)
    out += [f"static const word_entry entries[{len(words) + 1}] = {{", "    {DL_SPAN_INIT(\"\"), 0},"]
    for word, lists in words.items():
        bits = " | ".join(f"IN({name})" for name in sorted(lists))
        out.append(f'    {{DL_SPAN_INIT("{word}"), {bits}}},')
    perfect_hash.write(TABLE, out + ["};", ""])


main()
