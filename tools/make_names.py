#!/usr/bin/env python3
"""Makes src/html/names_table.h, the perfect hashes of the lists in src/html/names.h.

usage: tools/make_names.py [--check]

The first 16 bytes of a name are taken as two 64-bit little-endian words, padded with zero bytes, and mixed to
hash = (low * M1) ^ (high * M2).  The upper bits of the hash choose a bucket, and each bucket has a displacement that,
added to other bits, leads each of its names to a slot of its own ("hash and displace"); so the slots lie close
together and one look at one of them tells name, length and number.  Of names longer than 16 bytes the rest has to be
compared with their text.  --check only tells whether the table in the tree is the one that the lists give."""

import pathlib
import random
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
NAMES = ROOT / "src/html/names.h"
TABLE = ROOT / "src/html/names_table.h"
MASK = (1 << 64) - 1


def names_of(source, *macros):
    names = []
    for macro in macros:
        body = re.search(r"#define %s\(X\)[^\n]*\\\n((?:.*\\\n)*.*\n)" % macro, source).group(1)
        names += [name.encode() for name in re.findall(r'X\(\w+, "([^"]+)"', body)]
    return names


def words(name):
    padded = name[:16].ljust(16, b"\0")
    return int.from_bytes(padded[:8], "little"), int.from_bytes(padded[8:], "little")


def search(names, bucket_bits, slot_bits):
    keys = [words(name) for name in names]
    assert len(set(keys)) == len(keys), "two names begin with the same 16 bytes"
    generator = random.Random(20261123)
    while True:
        low_factor = generator.getrandbits(64) | 1
        high_factor = generator.getrandbits(64) | 1
        buckets = {}
        for number, (low, high) in enumerate(keys, 2):  # 0 is NONE and 1 is UNKNOWN
            hashed = (low * low_factor & MASK) ^ (high * high_factor & MASK)
            buckets.setdefault(hashed >> (64 - bucket_bits), []).append((hashed >> 32 & 0xFFFF, number))
        displacements = [0] * (1 << bucket_bits)
        slots = [0] * (1 << slot_bits)
        for bucket, members in sorted(buckets.items(), key=lambda item: -len(item[1])):
            for displacement in range(1 << slot_bits):
                places = {(part + displacement) % len(slots) for part, _ in members}
                if len(places) == len(members) and not any(slots[place] for place in places):
                    break
            else:
                break
            displacements[bucket] = displacement
            for part, number in members:
                slots[(part + displacement) % len(slots)] = number
        else:
            return low_factor, high_factor, displacements, slots


def table(prefix, names, bucket_bits, slot_bits):
    low_factor, high_factor, displacements, slots = search(names, bucket_bits, slot_bits)
    upper = prefix.upper()
    out = [
        f"#define DL_{upper}_HASH_LOW 0x{low_factor:016x}u",
        f"#define DL_{upper}_HASH_HIGH 0x{high_factor:016x}u",
        f"#define DL_{upper}_BUCKET_SHIFT {64 - bucket_bits}",
        f"#define DL_{upper}_SLOTS {1 << slot_bits}u",
        "",
        f"static const uint16_t dl_{prefix}_displacements[{len(displacements)}] = {{",
    ]
    for start in range(0, len(displacements), 20):
        out.append("    " + ", ".join(map(str, displacements[start : start + 20])) + ",")
    out += ["};", "", f"static const dl_name_slot dl_{prefix}_slots[DL_{upper}_SLOTS] = {{"]
    for number in slots:
        if number == 0:
            out.append("    {0, 0, 0, 1, {0}},")
            continue
        name = names[number - 2]
        low, high = words(name)
        out.append(f"    {{0x{low:x}u, 0x{high:x}u, {len(name)}, {number}, {{0}}}}, /* {name.decode()} */")
    out += ["};", ""]
    return out


def main():
    source = NAMES.read_text()
    out = [
        "/* Made by tools/make_names.py from names.h; do not edit.  See there for what it holds. */",
        "/* clang-format off */",
        "#ifndef DL_HTML_NAMES_TABLE_H",
        "#define DL_HTML_NAMES_TABLE_H",
        "",
        "#include <stdint.h>",
        "",
        "typedef struct dl_name_slot {",
        "    uint64_t low, high;",
        "    uint32_t size; /* 0: a free slot */",
        "    uint32_t number;",
        "    uint32_t padding[2]; /* so that none lies across cache lines */",
        "} dl_name_slot;",
        "",
    ]
    out += table("tag", names_of(source, "DL_TAGS"), 7, 9)
    out += table("attr", names_of(source, "DL_ATTRS", "DL_SVG_ATTRS"), 8, 10)
    out += ["#endif", ""]
    text = "\n".join(out)
    if "--check" in sys.argv:
        sys.exit(TABLE.read_text() != text and "src/html/names_table.h is out of date: run tools/make_names.py")
    TABLE.write_text(text)


main()
