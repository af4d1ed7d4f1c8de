"""python -m dateline convert …"""

from __future__ import annotations

import sys

from . import __version__
from .convert import main as convert

_USAGE = """\
python -m dateline convert INPUT... OUT.parquet    records of pages as a file for data tools
python -m dateline --version

The command `dateline` (extract, archive, search and others) is not in this package: docs/install.md tells how to get it.
"""


def main(arguments: list[str]) -> int:
    if arguments[:1] == ["convert"]:
        return convert(arguments[1:])
    if arguments == ["--version"]:
        print(f"dateline {__version__}")
        return 0
    asked = arguments in (["-h"], ["--help"])
    if arguments and not asked:
        print(f"python -m dateline: there is no {arguments[0]!r} here", file=sys.stderr)
    print(_USAGE, end="", file=sys.stdout if asked else sys.stderr)
    return 0 if asked else 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
