#!/usr/bin/env python3
"""tests/schema/check.py SCHEMA FILE...: each line of the files, or the whole of a .json, fits the schema.  Then the
names of the properties that were in none of them, one per line."""

import json
import sys

from validate import Schema


def values(path):
    with open(path, encoding="utf-8") as file:
        if path.endswith(".json"):
            yield json.load(file)
            return
        for line in file:
            yield json.loads(line)


def main(schema_path, *paths):
    with open(schema_path, encoding="utf-8") as file:
        schema = Schema(file.read())
    count = 0
    for path in paths:
        for number, value in enumerate(values(path), 1):
            count += 1
            if faults := schema.faults(value):
                sys.exit("\n".join(f"{path}:{number}: {fault}" for fault in faults[:5]))
    missing = sorted(name for name in set(schema.properties()) - schema.seen if not name.startswith(".disagreements."))
    print(f"{count} records; in none of them: {' '.join(missing)}")


main(*sys.argv[1:])
