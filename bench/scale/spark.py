#!/usr/bin/env python3
"""What Spark costs: WARCs to Parquet with the data source of integrations/spark, against `dateline extract -j1`.

    bench/scale/spark.py [option...] PAGES...

PAGES are folders of pages (*.html.gz).  They are packed several times, with made-up URLs and times, into WARCs in
build/bench-scale/spark/, at least --size of them.  Then, in one session of local[2], Spark reads and writes them
--rounds times, and after each round `extract -j1` reads the same WARCs.  The table gives CPU seconds, user and
system, of all processes: of Spark the JVM and its Python workers.

Needs Java and a Python with pyspark, pyarrow, dateline and dateline_spark (integrations/spark/tests/run makes one)."""
from __future__ import annotations

import argparse
import os
import resource
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
WARCS = 8
TICKS = os.sysconf("SC_CLK_TCK")


def packed(pages: list[str], folder: Path, size: int, command: str) -> list[str]:
    """WARCs of about the same size; kept for the next run."""
    done = sorted(str(path) for path in folder.glob("pages-*.warc.gz"))
    if done and sum(os.path.getsize(path) for path in done) >= size:
        return done
    found = sorted(path for place in pages for path in Path(place).rglob("*.html.gz"))
    if not found:
        sys.exit(f"no *.html.gz in {', '.join(pages)}")
    folder.mkdir(parents=True, exist_ok=True)
    once = sum(path.stat().st_size for path in found)
    copies = -(-size * 11 // 10 // once)
    while True:
        made = []
        for warc in range(WARCS):
            manifest = folder / f"pages-{warc}.tsv"
            lines = [f"{path}\thttps://www{number % 97}.example/{copy}/{number}\t"
                     f"2024-05-{1 + number % 28:02d}T{copy % 24:02d}:19:08Z\n"
                     for copy in range(copies) for number, path in enumerate(found) if (number + copy) % WARCS == warc]
            manifest.write_text("".join(lines))
            made.append(str(folder / f"pages-{warc}.warc.gz"))
            subprocess.run([command, "pack", "--manifest", str(manifest), "--output", made[-1]], check=True)
        if sum(os.path.getsize(path) for path in made) >= size:
            return made
        copies += 1


# --- CPU time ---


def tree_seconds(root: int) -> float:
    """Of a process and all below it; of children that ended, too."""
    parents: dict[int, int] = {}
    ticks: dict[int, int] = {}
    for name in os.listdir("/proc"):
        if not name.isdecimal():
            continue
        try:
            with open(f"/proc/{name}/stat") as file:
                values = file.read().rpartition(")")[2].split()
        except OSError:
            continue
        parents[int(name)] = int(values[1])
        ticks[int(name)] = sum(int(value) for value in values[11:15])
    below, grew = {root}, True
    while grew:
        more = {process for process, parent in parents.items() if parent in below} - below
        below |= more
        grew = bool(more)
    return sum(ticks.get(process, 0) for process in below) / TICKS


def extract_seconds(command: str, warcs: list[str]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([command, "extract", "--jobs", "1", "--output", "/dev/null", *warcs], stderr=subprocess.DEVNULL,
                   check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


# --- the run ---


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("pages", nargs="+", metavar="PAGES")
    options.add_argument("--command", default=str(TOP / "build/dateline"), help="the command (default: build/dateline)")
    options.add_argument("--size", type=int, default=300, help="megabytes of packed WARCs (default: 300)")
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--job", action="store_true", help="run the job dateline-spark, which divides by month, instead"
                         " of writing what the data source gives")
    options.add_argument("--sink", choices=("parquet", "noop"), default="parquet")
    options.add_argument("--option", action="append", default=[], metavar="NAME=VALUE", help="of the data source")
    options.add_argument("--conf", action="append", default=[], metavar="NAME=VALUE", help="of Spark")
    given = options.parse_args()

    folder = TOP / "build/bench-scale/spark"
    warcs = packed(given.pages, folder / "warcs", given.size * 1000 * 1000, given.command)
    os.environ["PYSPARK_PYTHON"] = sys.executable
    from dateline_spark import job, register

    arguments = [*warcs, str(folder / "out.parquet"), "--mode", "overwrite"]
    for option in given.option:
        arguments += ["--option", option]
    from pyspark.sql import SparkSession
    builder = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
    for name, value in (job.CONFIGURATION | dict(conf.split("=", 1) for conf in given.conf)).items():
        builder = builder.config(name, value)
    spark = builder.getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    register(spark)

    print(f"{len(warcs)} WARCs, {sum(os.path.getsize(path) for path in warcs) / 1e6:.0f} MB packed\n")
    print("| round | extract -j1, CPU s | Spark, CPU s | ratio | Spark, seconds |\n|---|---:|---:|---:|---:|")
    extracted: list[float] = []
    for number in range(given.rounds):
        before, clock = tree_seconds(os.getpid()), time.monotonic()
        if given.job:
            job.run(spark, job.parse(arguments))
        else:
            frame = spark.read.format("dateline").options(**dict(one.split("=", 1) for one in given.option)).load(warcs)
            writer = frame.write.mode("overwrite")
            if given.sink == "noop":
                writer.format("noop").save()
            else:
                writer.parquet(str(folder / "out.parquet"))
        cpu, clock = tree_seconds(os.getpid()) - before, time.monotonic() - clock
        extracted.append(extract_seconds(given.command, warcs))
        print(f"| {number + 1} | {extracted[-1]:.2f} | {cpu:.2f} | {cpu / statistics.median(extracted):.2f} |"
              f" {clock:.1f} |", flush=True)
    spark.stop()
    shutil.rmtree(folder / "out.parquet", ignore_errors=True)


if __name__ == "__main__":
    main()
