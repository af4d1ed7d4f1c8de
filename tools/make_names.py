#!/usr/bin/env python3
"""Makes src/html/names_table.h, the perfect hashes of the lists in src/html/names.h.

usage: tools/make_names.py [--check]

The first 16 bytes of a name are taken as two 64-bit little-endian words, padded with zero bytes.  Its slot is
((low * M1) ^ (high * M2)) >> SHIFT, and the multipliers are searched for, with a fixed seed, until no two names share
a slot.  Beside the words stands the length; of a longer name the rest has to be compared with its text.  --check only tells whether the
table in the tree is the one that the lists give."""

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


def search(names, bits):
    keys = [words(name) for name in names]
    assert len(set(keys)) == len(keys), "two names begin with the same 16 bytes"
    generator = random.Random(20261123)
    while True:
        for _ in range(300000):
            low_factor = generator.getrandbits(64) | 1
            high_factor = generator.getrandbits(64) | 1
            seen = set()
            for low, high in keys:
                slot = ((low * low_factor & MASK) ^ (high * high_factor & MASK)) >> (64 - bits)
                if slot in seen:
                    break
                seen.add(slot)
            else:
                return low_factor, high_factor, bits
        bits += 1


def table(prefix, names, bits):
    low_factor, high_factor, bits = search(names, bits)
    slots = [0] * (1 << bits)
    for number, name in enumerate(names, 2):  # 0 is NONE and 1 is UNKNOWN
        low, high = words(name)
        slots[((low * low_factor & MASK) ^ (high * high_factor & MASK)) >> (64 - bits)] = number
    upper = prefix.upper()
    out = [
        f"#define DL_{upper}_HASH_LOW 0x{low_factor:016x}u",
        f"#define DL_{upper}_HASH_HIGH 0x{high_factor:016x}u",
        f"#define DL_{upper}_HASH_SHIFT {64 - bits}",
        "",
        f"static const uint16_t dl_{prefix}_slots[{1 << bits}] = {{",
    ]
    for start in range(0, len(slots), 20):
        out.append("    " + ", ".join(str(n) for n in slots[start : start + 20]) + ",")
    out += ["};", "", f"static const uint64_t dl_{prefix}_keys[{len(names) + 2}][2] = {{", "    {0, 0},", "    {0, 0},"]
    for name in names:
        low, high = words(name)
        out.append(f"    {{0x{low:x}u, 0x{high:x}u}}, /* {name.decode()} */")
    out += ["};", "", f"static const uint8_t dl_{prefix}_sizes[{len(names) + 2}] = {{"]
    sizes = [0, 0] + [len(name) for name in names]
    for start in range(0, len(sizes), 28):
        out.append("    " + ", ".join(map(str, sizes[start : start + 28])) + ",")
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
    ]
    out += table("tag", names_of(source, "DL_TAGS"), 11)
    out += table("attr", names_of(source, "DL_ATTRS", "DL_SVG_ATTRS"), 12)
    out += ["#endif", ""]
    text = "\n".join(out)
    if "--check" in sys.argv:
        sys.exit(TABLE.read_text() != text and "src/html/names_table.h is out of date: run tools/make_names.py")
    TABLE.write_text(text)


main()
