#!/usr/bin/env python3
"""Times putting records into an archive, in CPU time of the process (`make bench-archive`).

    bench/archive/load.py growth --sizes 20000,200000 ARCHIVE     made-up records, one archive that grows
    bench/archive/load.py replace --size 200000 --count 20000 ARCHIVE    each of the last stories once more, changed
    bench/archive/load.py copies --size 40000 FOLDER              with and without the search for copies, in turns
    bench/archive/load.py turns --rounds 3 WARC FOLDER            real pages: `extract -j 1` and their records' way into an
                                                                  archive, in turns

--build is where the commands are.
"""
import argparse
import os
import re
import subprocess
import sys
from pathlib import Path


class Failed(Exception):
    pass


def run(command, source=None, to=None):
    """CPU seconds and most memory (MB) of a command; of the command behind the pipe if `source` feeds it."""
    feeder = None
    if source:
        feeder = subprocess.Popen(source, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    process = subprocess.Popen(command, stdin=feeder.stdout if feeder else subprocess.DEVNULL, stdout=to,
                               stderr=subprocess.DEVNULL)
    said = ""
    if feeder:
        feeder.stdout.close()
        said = feeder.stderr.read().decode()
        feeder.stderr.close()
        feeder.wait()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise Failed(f"{' '.join(map(str, command))} ended with {process.returncode}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, said


def remove(archive):
    for path in (archive, Path(f"{archive}-wal"), Path(f"{archive}-shm")):
        path.unlink(missing_ok=True)


class Commands:
    def __init__(self, build):
        self.dateline = str(build / "dateline")
        self.generate = str(build / "bench/dateline-generate")

    def add(self, archive, *options):
        return [self.dateline, "archive", "-j1", *options, str(archive), "-"]

    def records(self, count, begin=0, end=0, *options):
        return [self.generate, "--count", str(count), "--from", str(begin), "--to", str(end), *options]


def growth(commands, options):
    sizes = [int(size) for size in options.sizes.split(",")]
    remove(options.archive)
    print("\n| made-up records, to | records/s | most memory, MB | file, bytes by byte of text |\n|---:|---:|---:|---:|")
    before = text = 0
    for size in sizes:
        seconds, memory, said = run(commands.add(options.archive), source=commands.records(sizes[-1], before, size))
        text += int(re.search(r"(\d+) bytes of text", said)[1])
        print(f"| {size} | {(size - before) / seconds:.0f} | {memory:.0f} | {options.archive.stat().st_size / text:.2f} |",
              flush=True)
        before = size


def replace(commands, options):
    seconds, _, _ = run(commands.add(options.archive),
                        source=commands.records(options.size, options.size - options.count, 0, "--edited"))
    print(f"\nReplacing {options.count} revisions in an archive of {options.size} captures: "
          f"{seconds / options.count * 1e3:.2f} ms each")


def copies(commands, options):
    best = {}
    for _ in range(options.rounds):
        for name, extra in (("without", ["--no-copies"]), ("with", [])):
            archive = options.folder / "copies.db"
            remove(archive)
            seconds, _, _ = run(commands.add(archive, *extra), source=commands.records(options.size))
            best[name] = min(best.get(name, seconds), seconds)
            remove(archive)
    print(f"\nFinding copies, {options.size} records: {(best['with'] - best['without']) / options.size * 1e6:.0f} µs a record; "
          f"{options.size / best['without']:.0f} records/s without, {options.size / best['with']:.0f} with")


def turns(commands, options):
    records, archive = options.folder / "turns.jsonl", options.folder / "turns.db"
    best = {}
    for _ in range(options.rounds):
        seconds, _, _ = run([commands.dateline, "extract", "-j1", "-o", str(records), str(options.warc)])
        best["extract"] = min(best.get("extract", seconds), seconds)
        remove(archive)
        seconds, _, _ = run([commands.dateline, "archive", "-j1", str(archive), str(records)])
        best["archive"] = min(best.get("archive", seconds), seconds)
    with records.open(encoding="utf-8") as lines:
        count = sum(1 for _ in lines)
    print(f"\nReal pages, best of {options.rounds} turns: `extract -j1` {count / best['extract']:.0f} pages/s, its records into an "
          f"archive {count / best['archive']:.0f} records/s: {best['extract'] / best['archive']:.2f} × its rate")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=Path, default=Path("build"))
    jobs = parser.add_subparsers(required=True)
    job = jobs.add_parser("growth")
    job.add_argument("--sizes", default="20000")
    job.add_argument("archive", type=Path)
    job.set_defaults(job=growth)
    job = jobs.add_parser("replace")
    job.add_argument("--size", type=int, default=20000)
    job.add_argument("--count", type=int, default=5000)
    job.add_argument("archive", type=Path)
    job.set_defaults(job=replace)
    job = jobs.add_parser("copies")
    job.add_argument("--size", type=int, default=20000)
    job.add_argument("--rounds", type=int, default=2)
    job.add_argument("folder", type=Path)
    job.set_defaults(job=copies)
    job = jobs.add_parser("turns")
    job.add_argument("--rounds", type=int, default=3)
    job.add_argument("warc", type=Path)
    job.add_argument("folder", type=Path)
    job.set_defaults(job=turns)
    options = parser.parse_args()
    try:
        options.job(Commands(options.build), options)
    except Failed as failed:
        sys.exit(f"bench/archive/load.py: {failed}")


if __name__ == "__main__":
    main()
