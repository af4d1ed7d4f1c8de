#!/usr/bin/env python3
"""Makes src/claims/class_words_table.h, the perfect hash of the words in src/claims/class_words.txt.

usage: tools/make_class_words.py [--check]

A word is known by its length, its first eight bytes (padded with zero bytes) and its last eight (of a shorter word the
first again), as little-endian numbers: none is longer than sixteen.  One multiplication of each gives a place in an
array of indices; the factors are those with which no two words meet in one.  Entry 0 is no word.  --check only tells
whether the table in the tree is the one that the list gives."""

import pathlib
import random
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
LIST = ROOT / "src/claims/class_words.txt"
TABLE = ROOT / "src/claims/class_words_table.h"
MASK = (1 << 64) - 1
PLACE_BITS = 12


def read_list():
    words = {}
    group = []
    for line in LIST.read_text().splitlines():
        if line.startswith("#"):
            continue
        if ":" in line:
            head, line = line.split(":")
            group = head.split()
        for word in line.split():
            words.setdefault(word, [])
            words[word] += [said for said in group if said not in words[word]]
    return words


def ends(word):
    text = word.encode()
    head = text[:8].ljust(8, b"\0")
    return int.from_bytes(head, "little"), int.from_bytes(text[-8:] if len(text) > 8 else head, "little")


def search(words):
    keys = [ends(word) for word in words]
    generator = random.Random(20261123)
    while True:
        head_factor, tail_factor = generator.getrandbits(64) | 1, generator.getrandbits(64) | 1
        places = [
            ((head * head_factor & MASK) ^ (tail * tail_factor & MASK)) >> (64 - PLACE_BITS) for head, tail in keys
        ]
        if len(set(places)) == len(places):
            return head_factor, tail_factor, places


def main():
    words = read_list()
    assert len(words) < 255 and all(2 <= len(word) <= 16 and word.isascii() and word.isalpha() for word in words)
    head_factor, tail_factor, places = search(words)
    indices = [0] * (1 << PLACE_BITS)
    for index, place in enumerate(places, 1):
        indices[place] = index
    out = [
        "/* Made by tools/make_class_words.py from class_words.txt; do not edit.  See there for what it holds. */",
        "/* clang-format off */",
        f"#define HEAD_FACTOR 0x{head_factor:016x}u",
        f"#define TAIL_FACTOR 0x{tail_factor:016x}u",
        f"#define PLACE_SHIFT {64 - PLACE_BITS}",
        "",
        f"static const uint8_t word_places[{len(indices)}] = {{",
    ]
    for start in range(0, len(indices), 32):
        out.append("    " + ",".join(map(str, indices[start : start + 32])) + ",")
    out += ["};", "", f"static const word_entry word_entries[{len(words) + 1}] = {{", "    {0, 0, 0, 0},"]
    for word, said in words.items():
        head, tail = ends(word)
        says = " | ".join(f"DL_SAYS_{name.upper()}" for name in said)
        out.append(f"    {{0x{head:x}u, 0x{tail:x}u, {len(word)}, {says}}}, /* {word} */")
    out += ["};", ""]
    text = "\n".join(out)
    if "--check" in sys.argv:
        sys.exit(TABLE.read_text() != text and f"{TABLE.name} is out of date: run tools/make_class_words.py")
    TABLE.write_text(text)


main()
