#!/usr/bin/env python3
"""Makes src/base/references_table.h, the named character references of the HTML standard
("13.5 Named character references"), from html.entities.html5 of Python's standard library.

usage: tools/make_references.py [--check]

Names stand one after another in one string, without "&" and ";".  A hash table with open addressing leads from a
name to its entry: place and length of the name, whether it also counts without ";", and the UTF-8 it stands for."""

import html.entities
import pathlib
import sys

TABLE = pathlib.Path(__file__).resolve().parent.parent / "src/base/references_table.h"
SLOTS = 8192


def hash_of(name):
    value = 0
    for byte in name.encode():
        value = (value * 31 + byte) & 0xFFFFFFFF
    value = value * 0x9E3779B1 & 0xFFFFFFFF
    return value >> 19


def main():
    names = sorted(name[:-1] for name in html.entities.html5 if name.endswith(";"))
    legacy = {name for name in html.entities.html5 if not name.endswith(";")}
    assert legacy <= set(names)
    slots = [0] * SLOTS
    longest_probe = 0
    for number, name in enumerate(names, 1):
        slot = hash_of(name)
        probe = 1
        while slots[slot]:
            slot = (slot + 1) % SLOTS
            probe += 1
        slots[slot] = number
        longest_probe = max(longest_probe, probe)
    text = "".join(names)
    out = [
        "/* Made by tools/make_references.py; do not edit.  See there for what it holds. */",
        "/* clang-format off */",
        "#ifndef DL_BASE_REFERENCES_TABLE_H",
        "#define DL_BASE_REFERENCES_TABLE_H",
        "",
        "#include <stdint.h>",
        "",
        f"enum {{ DL_REFERENCE_LONGEST = {max(map(len, names))}, DL_REFERENCE_LEGACY_LONGEST = {max(map(len, legacy))}, "
        f"DL_REFERENCE_SLOTS = {SLOTS} }};",
        "",
        "typedef struct dl_reference {",
        "    uint16_t name_offset;",
        "    uint8_t name_length;",
        "    uint8_t legacy; /* also without \";\" */",
        "    char text[7];   /* UTF-8 */",
        "    uint8_t length;",
        "} dl_reference;",
        "",
        f"static const char dl_reference_names[{len(text)}] = {{",
    ]
    for start in range(0, len(text), 27):  # a literal this long is more than the standard asks compilers to take
        out.append("    " + ",".join(f"'{letter}'" for letter in text[start : start + 27]) + ",")
    out += ["};", "", f"static const dl_reference dl_references[{len(names) + 1}] = {{", "    {0, 0, 0, {0}, 0},"]
    offset = 0
    for name in names:
        encoded = html.entities.html5[name + ";"].encode()
        assert len(encoded) <= 7
        text_bytes = ", ".join(f"'\\x{byte:02x}'" for byte in encoded)
        out.append(f"    {{{offset}, {len(name)}, {int(name in legacy)}, {{{text_bytes}}}, {len(encoded)}}}, /* {name} */")
        offset += len(name)
    out += ["};", "", f"static const uint16_t dl_reference_slots[{SLOTS}] = {{"]
    for start in range(0, SLOTS, 20):
        out.append("    " + ", ".join(map(str, slots[start : start + 20])) + ",")
    out += ["};", "", "#endif", ""]
    result = "\n".join(out)
    if "--check" in sys.argv:
        sys.exit(TABLE.read_text() != result and f"{TABLE.name} is out of date: run tools/make_references.py")
    TABLE.write_text(result)


main()
