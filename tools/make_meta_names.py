#!/usr/bin/env python3
"""Makes src/claims/meta_names_table.h, the perfect hash of the names in the table of src/claims/meta.c.

usage: tools/make_meta_names.py [--check]

A name is mixed from its length and three parts of eight bytes, the first, the middle and the last ones (of a shorter
name, padded with zero bytes, three times the same), as little-endian numbers.  The upper bits choose a bucket, and each bucket has a displacement that, added
to other bits, leads each of its names to a place of its own, which holds the number of the row, counted from 1.
--check only tells whether the table in the tree is the one that the lists give."""

import pathlib
import random
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src/claims/meta.c"
TABLE = ROOT / "src/claims/meta_names_table.h"
MASK = (1 << 64) - 1
BUCKET_BITS = 8
PLACE_BITS = 10


def read_names():
    return re.findall(r'^    \{DL_SPAN_INIT\("([^"]+)"\), DL_FIELD', SOURCE.read_text(), re.MULTILINE)


def mixed(name, factors):
    text = name.encode()
    start = text[:8].ljust(8, b"\0")
    parts = [start, start, start]
    if len(text) > 8:
        middle = (len(text) - 8) // 2
        parts = [start, text[middle : middle + 8], text[-8:]]
    hashed = len(text)
    for part, factor in zip(parts, factors):
        hashed ^= int.from_bytes(part, "little") * factor & MASK
    return hashed


def search(names):
    generator = random.Random(20261123)
    while True:
        factors = [generator.getrandbits(64) | 1 for _ in range(3)]
        buckets = {}
        for index, name in enumerate(names, 1):
            hashed = mixed(name, factors)
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
            return factors, displacements, places


def main():
    names = read_names()
    assert len(set(names)) == len(names), "a name stands twice"
    factors, displacements, places = search(names)
    out = [
        "/* Made by tools/make_meta_names.py from the table in meta.c; do not edit.  See there for what it holds. */",
        "/* clang-format off */",
        f"#define FIRST_FACTOR 0x{factors[0]:016x}u",
        f"#define MIDDLE_FACTOR 0x{factors[1]:016x}u",
        f"#define LAST_FACTOR 0x{factors[2]:016x}u",
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
    out += ["};", ""]
    text = "\n".join(out)
    if "--check" in sys.argv:
        sys.exit(TABLE.read_text() != text and f"{TABLE.name} is out of date: run tools/make_meta_names.py")
    TABLE.write_text(text)


main()
