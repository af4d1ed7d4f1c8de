"""The job dateline-spark: news pages and web archives to Parquet, by month or day."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Mapping, Sequence
from typing import Any

from pyspark.errors import AnalysisException, PySparkException
from pyspark.sql import Column, DataFrame, SparkSession
from pyspark.sql import functions as F

from .inputs import Storage, is_url, local_path
from .options import Options, size
from .source import found, register

# Version 1 of the committer renames a task's files only when the whole job has ended: what a killed task or job leaves
# is never taken for a result.
CONFIGURATION: Mapping[str, str] = {
    "spark.hadoop.mapreduce.fileoutputcommitter.algorithm.version": "1",
    "spark.sql.parquet.compression.codec": "zstd",
    "spark.sql.session.timeZone": "UTC",
    "spark.sql.adaptive.enabled": "true",
}
# Rows in a shuffle take so many bytes per byte of Parquet.
_SHUFFLED_PER_WRITTEN = 2.5
_MODES = {"errorifexists": "errorifexists", "overwrite": "overwrite", "overwrite-partitions": "overwrite"}
_FORMATS = {"month": "yyyy-MM", "day": "yyyy-MM-dd"}

_DESCRIPTION = """\
Reads news pages and web archives (WARC, ARC; local paths, or URLs that fsspec
knows, such as s3://bucket/*.warc.gz) and writes a row per page to OUT, in
Parquet. Pages that cannot be read are rows with a column error.

Run it with spark-submit on a cluster, or by itself on one machine."""

_AFTER = """\
exit status
  0  All pages were read.
  1  Some pages failed; they are rows with an error.
  2  Usage error.
  3  The job failed, or OUT exists; OUT is as it was, unless it was to be
     overwritten."""


def _pair(text: str) -> tuple[str, str]:
    name, sign, value = text.partition("=")
    if not sign or not name:
        raise argparse.ArgumentTypeError(f"{text!r} has not the form NAME=VALUE")
    return name, value


def _file_size(text: str) -> int:
    try:
        value = size(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    if value < 1 << 20:
        raise argparse.ArgumentTypeError("files must be allowed at least 1M")
    return value


def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(prog="dateline-spark", description=_DESCRIPTION, epilog=_AFTER,
                                   formatter_class=argparse.RawDescriptionHelpFormatter)
    made.add_argument("paths", nargs="*", metavar="IN", help="files, directories, globs; none with --manifest")
    made.add_argument("out", metavar="OUT", help="the output directory, which is created; a path or URL that Spark can write to")
    made.add_argument("--manifest", help="a file of lines path, or path<TAB>url<TAB>captured; may be compressed with gzip")
    made.add_argument("--prefix", help="prefix of the paths in the manifest, such as s3://bucket/")
    made.add_argument("--partition", choices=("month", "day", "none"), default="month",
                      help="a directory in OUT per month (the default) or day, or none")
    made.add_argument("--by", choices=("published", "captured"), default="published",
                      help="which date this is (default: published); pages without it go into a directory of their own")
    made.add_argument("--mode", choices=tuple(_MODES), default="errorifexists",
                      help="if OUT exists: refuse (the default), replace all of it, or only the months or days that the"
                      " new rows belong to")
    made.add_argument("--file-size", type=_file_size, default=128 << 20, metavar="SIZE",
                      help="about the largest size of a file (default: 128M); not for --partition none")
    made.add_argument("--option", type=_pair, action="append", default=[], metavar="NAME=VALUE",
                      help="an option of the data source, such as onlyArticles=true or fields=url,datePublished")
    made.add_argument("--master", help="such as local[4]; by default what spark-submit says, or all processors")
    made.add_argument("--conf", type=_pair, action="append", default=[], metavar="NAME=VALUE", help="a setting of Spark")
    return made


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    made = parser()
    given = made.parse_args(arguments)
    if bool(given.paths) == bool(given.manifest):
        made.error("give inputs, or --manifest" if not given.paths else "give either inputs or --manifest, not both")
    if given.prefix and not given.manifest:
        made.error("--prefix is about the paths in a manifest")
    if given.partition == "none" and given.mode == "overwrite-partitions":
        made.error("--mode overwrite-partitions needs --partition month or day")
    return given


# --- the run ---


def _options(given: argparse.Namespace) -> dict[str, str]:
    options = dict(given.option)
    if given.paths:
        options["paths"] = json.dumps(given.paths)
    for name in ("manifest", "prefix"):
        if getattr(given, name):
            options[name] = getattr(given, name)
    return options


def _check_out(out: str, options: dict[str, str]) -> None:
    """What is read must not be overwritten."""
    if is_url(out):
        below = out.rstrip("/") + "/"
    else:
        below = os.path.realpath(local_path(out)).rstrip("/") + "/"
    parsed = Options(options)
    for entry, _ in found(parsed, Storage(parsed.own.get("storageOptions", {}))):
        path = entry.path if entry.is_remote else os.path.realpath(entry.path)
        if path.startswith(below):
            raise ValueError(f"OUT {out} holds an input, {path}, and would be overwritten")


def _division(frame: DataFrame, given: argparse.Namespace) -> Column:
    """The text that a row's folder is named by; null where the date is not known."""
    needed, day = ("datePublished", "datePublishedDay") if given.by == "published" else ("source", "source.capturedAtDay")
    if needed not in frame.columns:
        raise ValueError(f"--partition {given.partition} --by {given.by} needs {needed} among the fields")
    return F.date_format(day, _FORMATS[given.partition])


def run(spark: SparkSession, given: argparse.Namespace) -> tuple[int, int]:
    """Returns how many rows OUT has, and how many of them are errors."""
    register(spark)
    options = _options(given)
    if given.mode != "errorifexists":
        _check_out(given.out, options)
    frame = spark.read.format("dateline").options(**options).load()
    if given.partition != "none":
        # In bytes of the shuffle; parts of it that are too small are put together, too large ones divided.
        spark.conf.set("spark.sql.adaptive.advisoryPartitionSizeInBytes", str(int(given.file_size * _SHUFFLED_PER_WRITTEN)))
        frame = frame.withColumn(given.partition, _division(frame, given)).hint("rebalance", given.partition)
    writer = frame.write.mode(_MODES[given.mode]).option(
        "partitionOverwriteMode", "dynamic" if given.mode == "overwrite-partitions" else "static")
    if given.partition != "none":
        writer = writer.partitionBy(given.partition)
    writer.parquet(given.out)
    counts: Any = spark.read.parquet(given.out).agg(F.count("*"), F.count("error")).first()
    return counts[0], counts[1]


def session(given: argparse.Namespace) -> SparkSession:
    builder = SparkSession.builder.appName("dateline")
    if given.master:
        builder = builder.master(given.master)
    for name, value in {**CONFIGURATION, **dict(given.conf)}.items():
        builder = builder.config(name, value)
    return builder.getOrCreate()


def _fail(message: object) -> int:
    print(f"dateline-spark: {message}", file=sys.stderr)
    return 3


def main(arguments: Sequence[str] | None = None) -> int:
    given = parse(sys.argv[1:] if arguments is None else arguments)
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    spark = session(given)
    try:
        rows, errors = run(spark, given)
    except AnalysisException as error:
        if error.getCondition() == "PATH_ALREADY_EXISTS":
            return _fail(f"{given.out} exists; a run that was stopped leaves it without a file _SUCCESS; "
                         "--mode overwrite replaces it")
        return _fail(error)
    except (PySparkException, OSError, ValueError) as error:
        return _fail(error)
    finally:
        spark.stop()
    print(f"dateline-spark: {given.out} has {rows} rows, {errors} of them errors", file=sys.stderr)
    return 1 if errors else 0
