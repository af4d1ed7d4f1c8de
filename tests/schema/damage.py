#!/usr/bin/env python3
"""tests/schema/damage.py FOLDER PAGE...: writes damaged copies of the pages into the folder, the same ones each time."""

import pathlib
import random
import sys

COPIES = 12
SIGNS = b'<>"=/ {}[]:,\\\x00\xff0a'


def damaged(page, chance):
    page = page[: chance.randrange(len(page))] if chance.random() < 0.3 else bytearray(page)
    for _ in range(chance.choice((1, 10, 100, 1000))):
        if len(page) < 40:
            break
        at, kind = chance.randrange(len(page)), chance.random()
        if kind < 0.4:
            page[at] = chance.choice(SIGNS)
        elif kind < 0.7:
            start = chance.randrange(len(page))
            page[at : at + 20] = page[start : start + 20]
        else:
            del page[at : at + chance.randrange(1, 30)]
    return bytes(page)


def main(folder, *paths):
    for number, path in enumerate(paths):
        page = bytearray(pathlib.Path(path).read_bytes())
        for copy in range(COPIES):
            chance = random.Random(1000 * number + copy)
            pathlib.Path(folder, f"{number:02}-{copy:02}.html").write_bytes(damaged(page, chance))


main(*sys.argv[1:])
