#!/usr/bin/env python3
"""Compares builds of the command: the records, and the user time that they take.

    tools/wheels/compare.py PAGES COMMAND COMMAND...

PAGES is a file of paths or a manifest.  Each command reads it with one thread, ROUNDS times in turns (default 5), so that
the load of the machine is the same for all; the best counts.  Fails if the records differ.
"""

import hashlib
import os
import resource
import subprocess
import sys


def run(command, pages):
    """User seconds, and a digest of what is written."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    output = subprocess.run([command, "extract", "-j1", "--manifest", pages], stdout=subprocess.PIPE,
                            stderr=subprocess.DEVNULL, check=False).stdout
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before, hashlib.sha256(output).hexdigest()


def main():
    if len(sys.argv) < 4:
        sys.exit(__doc__.strip())
    pages, commands = sys.argv[1], sys.argv[2:]
    seconds = {command: [] for command in commands}
    digests = {}
    for number in range(int(os.environ.get("ROUNDS", "5"))):
        for command in commands if number % 2 == 0 else reversed(commands):
            taken, digests[command] = run(command, pages)
            seconds[command].append(taken)
    least = min(seconds[commands[0]])
    for command in commands:
        same = "the same records" if digests[command] == digests[commands[0]] else "OTHER RECORDS"
        print(f"{min(seconds[command]):8.2f} s  {min(seconds[command]) / least:5.3f}  {same}  {command}")
    sys.exit(len(set(digests.values())) != 1)


if __name__ == "__main__":
    main()
