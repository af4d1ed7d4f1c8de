#!/usr/bin/env python3
"""Makes src/claims/meta_names_table.h, the perfect hash of the names in the table of src/claims/meta.c.

usage: tools/make_meta_names.py [--check]

A name is mixed from its length and three parts of eight bytes, the first, the middle and the last ones (of a shorter
name, padded with zero bytes, three times the same), as little-endian numbers; perfect_hash.py tells the rest.  The
numbers are those of the table's rows.
--check only tells whether the table in the tree is the one that the lists give."""

import pathlib
import re

import perfect_hash

ROOT = pathlib.Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src/claims/meta.c"
TABLE = ROOT / "src/claims/meta_names_table.h"


def read_names():
    return re.findall(r'^    \{DL_SPAN_INIT\("([^"]+)"\), DL_FIELD', SOURCE.read_text(), re.MULTILINE)


def parts_of(name):
    text = name.encode()
    start = text[:8].ljust(8, b"\0")
    if len(text) <= 8:
        return [start, start, start]
    middle = (len(text) - 8) // 2
    return [start, text[middle : middle + 8], text[-8:]]


def main():
    names = read_names()
    assert len(set(names)) == len(names), "a name stands twice"
    factors = ("FIRST_FACTOR", "MIDDLE_FACTOR", "LAST_FACTOR")
    found = perfect_hash.search(names, parts_of, len(factors))
    perfect_hash.write(TABLE, perfect_hash.source("tools/make_meta_names.py from the table in meta.c", factors, found))


main()
