#!/usr/bin/env python3
"""Makes src/base/joining_table.h: how characters join, which UTS #46 asks of those around a joiner.

usage: tools/make_joining_types.py [--check]

The joining types are Unicode's (ArabicShaping.txt), from the Python package idna (pip install idna==3.13).  Marks and
format characters are transparent, all others do not join; the table has the letters that do, and the exceptions.
--check only tells whether the table in the tree is the one that comes out; without that version there is nothing to
compare with.
"""
import importlib.metadata
import io
import pathlib
import sys

TABLE = pathlib.Path(__file__).resolve().parent.parent / "src/base/joining_table.h"
VERSION = "3.13"


def version():
    try:
        return importlib.metadata.version("idna")
    except importlib.metadata.PackageNotFoundError:
        return None


# A vowel sign of Ahom and a nasalization mark of Adlam are not what their categories, Mn and Lm, say.
EXCEPTIONS = {0x1171E: "U", 0x1E94B: "T"}


def rows():
    import idna.idnadata

    types = {code: chr(kind) for code, kind in idna.idnadata.joining_types().items() if chr(kind) in "DLR"}
    found = []
    for code, kind in sorted({**types, **EXCEPTIONS}.items()):
        if found and found[-1][1] == code - 1 and found[-1][2] == kind:
            found[-1][1] = code
        else:
            found.append([code, code, kind])
    return found


def table_as_c():
    out = io.StringIO()
    print("/* Written by tools/make_joining_types.py; change that instead.  Unicode's Joining_Type of the characters", file=out)
    print(" * that are not what their category says. */", file=out)
    print("/* clang-format off */", file=out)
    print("static const struct {", file=out)
    print("    uint32_t first, last;", file=out)
    print("    char type; /* D: joins on both sides, L and R: on one, T: transparent, U: not at all */", file=out)
    print("} joining_types[] = {", file=out)
    for first, last, kind in rows():
        print(f"    {{0x{first:04X}, 0x{last:04X}, '{kind}'}},", file=out)
    print("};", file=out)
    print("/* clang-format on */", file=out)
    return out.getvalue()


if __name__ == "__main__":
    if version() != VERSION:
        sys.exit(0 if "--check" in sys.argv else f"idna is {version()}, not {VERSION}")
    made = table_as_c()
    if "--check" in sys.argv:
        sys.exit(0 if TABLE.read_text() == made else f"{TABLE} is not what {sys.argv[0]} makes")
    TABLE.write_text(made)
