#!/usr/bin/env python3
"""Reads a million pages and watches the memory:

    bench/scale/million.py build/dateline [--count 1000000] [--jobs 2]

The pages are those of tests/pages, each with an address of its own, packed into web archives in build/scale/ the
first time.  The command writes compressed shards and checkpoints; its memory is sampled ten times per second."""
import argparse
import json
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ARCHIVES = 8


def pack(command, folder, count):
    """The paths of web archives with so many pages."""
    pages = sorted(ROOT.glob("tests/pages/*/page.html"))
    paths = [folder / f"{count}-{i}.warc.gz" for i in range(ARCHIVES)]
    for i, path in enumerate(paths):
        if path.exists():
            continue
        manifest = folder / "manifest.tsv"
        with manifest.open("w") as out:
            for n in range(count * i // ARCHIVES, count * (i + 1) // ARCHIVES):
                out.write(f"{pages[n % len(pages)]}\thttps://site{n % 997}.example/story/{n}\t2024-05-03T10:20:30Z\n")
        subprocess.run([command, "pack", "--manifest", manifest, "-o", path], check=True)
    return paths


def resident(pid):
    """Kilobytes, or None if the process has ended."""
    try:
        for line in Path(f"/proc/{pid}/status").read_text().splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1])
    except FileNotFoundError:
        pass
    return None


def watch(process):
    """The process's memory from start to end: (seconds, kilobytes)."""
    samples, start = [], time.monotonic()
    while process.poll() is None:
        size = resident(process.pid)
        if size:
            samples.append((time.monotonic() - start, size))
        time.sleep(0.1)
    return samples


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("command")
    parser.add_argument("--count", type=int, default=1_000_000)
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    folder = ROOT / "build/scale"
    folder.mkdir(parents=True, exist_ok=True)
    archives = pack(options.command, folder, options.count)
    for old in folder.glob("out-*"):
        old.unlink()
    report = folder / "report.json"
    process = subprocess.Popen([options.command, "extract", "--jobs", str(options.jobs), "--shard", "256M",
                                "--resume", folder / "checkpoint", "--report", report,
                                "-o", folder / "out-%04d.jsonl.zst", *archives])
    samples = watch(process)
    if process.returncode != 0:
        sys.exit(f"extract ended with {process.returncode}")
    counts = json.loads(report.read_text())
    if counts["pages"] != options.count:
        sys.exit(f"{counts['pages']} pages in place of {options.count}")
    whole = samples[-1][0]
    packed = sum(path.stat().st_size for path in archives)
    print(f"{options.count} pages, {packed / 1e6:.0f} MB packed, {options.jobs} jobs: {whole:.0f} s")
    for share in (0.1, 0.25, 0.5, 0.75, 1):
        most = max(size for seconds, size in samples if seconds <= share * whole)
        print(f"  most memory in the first {share:4.0%} of the time: {most / 1024:.0f} MB")


if __name__ == "__main__":
    main()
