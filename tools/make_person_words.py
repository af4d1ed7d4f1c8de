#!/usr/bin/env python3
"""Makes src/claims/person_words_table.h, the perfect hash of the words in src/claims/person_words.txt.

usage: tools/make_person_words.py [--check]

A word is mixed from its length, its first eight bytes (padded with zero bytes) and its last eight (of a shorter word the
first again), as little-endian numbers.  The upper bits choose a bucket, and each bucket has a displacement that, added
to other bits, leads each of its words to a place of its own, which holds the index of the word.  Entry 0 is no word.
--check only tells whether the table in the tree is the one that the lists give."""

import pathlib
import random
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
LIST = ROOT / "src/claims/person_words.txt"
TABLE = ROOT / "src/claims/person_words_table.h"
MASK = (1 << 64) - 1
BUCKET_BITS = 8
PLACE_BITS = 10


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


def mixed(word, head_factor, tail_factor):
    text = word.encode()
    head = text[:8].ljust(8, b"\0")
    tail = text[-8:] if len(text) > 8 else head
    return (
        (int.from_bytes(head, "little") * head_factor & MASK)
        ^ (int.from_bytes(tail, "little") * tail_factor & MASK)
        ^ len(text)
    )


def search(words):
    generator = random.Random(20261123)
    while True:
        head_factor, tail_factor = generator.getrandbits(64) | 1, generator.getrandbits(64) | 1
        buckets = {}
        for index, word in enumerate(words, 1):
            hashed = mixed(word, head_factor, tail_factor)
            buckets.setdefault(hashed >> (64 - BUCKET_BITS), []).append((hashed >> 32 & 0xFFFF, index))
        displacements, places = [0] * (1 << BUCKET_BITS), [0] * (1 << PLACE_BITS)
        for bucket, members in sorted(buckets.items(), key=lambda item: -len(item[1])):
            for displacement in range(256):
                wanted = {(part + displacement) % len(places) for part, _ in members}
                if len(wanted) == len(members) and not any(places[place] for place in wanted):
                    break
            else:
                break
            displacements[bucket] = displacement
            for part, index in members:
                places[(part + displacement) % len(places)] = index
        else:
            return head_factor, tail_factor, displacements, places


def main():
    words = read_lists()
    head_factor, tail_factor, displacements, places = search(words)
    out = [
        "/* Made by tools/make_person_words.py from person_words.txt; do not edit.  See there for what it holds. */",
        "/* clang-format off */",
        f"#define HEAD_FACTOR 0x{head_factor:016x}u",
        f"#define TAIL_FACTOR 0x{tail_factor:016x}u",
        f"#define BUCKET_SHIFT {64 - BUCKET_BITS}",
        f"#define PLACES {1 << PLACE_BITS}u",
        "",
        f"static const uint8_t displacements[{len(displacements)}] = {{",
    ]
    for start in range(0, len(displacements), 32):
        out.append("    " + ",".join(map(str, displacements[start : start + 32])) + ",")
    out += ["};", "", "static const uint16_t places[PLACES] = {"]
    for start in range(0, len(places), 24):
        out.append("    " + ",".join(map(str, places[start : start + 24])) + ",")
    out += ["};", "", f"static const word_entry entries[{len(words) + 1}] = {{", "    {DL_SPAN_INIT(\"\"), 0},"]
    for word, lists in words.items():
        bits = " | ".join(f"IN({name})" for name in sorted(lists))
        out.append(f'    {{DL_SPAN_INIT("{word}"), {bits}}},')
    out += ["};", ""]
    text = "\n".join(out)
    if "--check" in sys.argv:
        sys.exit(TABLE.read_text() != text and f"{TABLE.name} is out of date: run tools/make_person_words.py")
    TABLE.write_text(text)


main()
