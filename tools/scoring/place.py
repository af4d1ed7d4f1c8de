#!/usr/bin/env python3
"""Where the corpora are: the directory that DATELINE_CORPORA names, else ../shared/corpora, else build/corpora.

    tools/scoring/place.py [NAME...]    prints it; ends with status 2, and says what to do, where a corpus is missing
"""
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DEFAULTS = (ROOT.parent / "shared" / "corpora", ROOT / "build" / "corpora")
HELP = """scripts/fetch-corpora gets public ones into build/corpora; DATELINE_CORPORA=DIRECTORY names another place.
docs/reproducing.md says which corpora there are, and which of them cannot be fetched."""


def directory():
    given = os.environ.get("DATELINE_CORPORA")
    if given:
        return Path(given).resolve()
    return next((place for place in DEFAULTS if place.is_dir()), DEFAULTS[-1])


def find(name):
    """The file or directory of that name below the corpora, or None."""
    path = directory() / name
    return path if path.exists() else None


def refuse(names):
    program = Path(sys.argv[0])
    who = "" if program.name == Path(__file__).name else f"{program.name}: "
    what = ("the corpus " if len(names) == 1 else "the corpora ") + ", ".join(names) if names else "the corpora"
    print(f"{who}not in {directory()}: {what}\n{HELP}", file=sys.stderr)
    sys.exit(2)


def need(*names):
    """The directory; ends the program where one of the corpora is missing."""
    missing = [name for name in names if not find(name)]
    if missing or not directory().is_dir():
        refuse(missing)
    return directory()


def present(names):
    """Those of the corpora that are there, with a word about the others; ends the program where none is."""
    found = [name for name in names if find(name)]
    if not found:
        refuse(names)
    missing = [name for name in names if name not in found]
    if missing:
        print(f"{Path(sys.argv[0]).name}: goes on without {', '.join(missing)}, not in {directory()}", file=sys.stderr)
    return found


if __name__ == "__main__":
    print(need(*sys.argv[1:]))
