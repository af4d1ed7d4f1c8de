"""The job dateline-spark: each row once, whatever is killed amid it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from conftest import Json, in_order, written
from pyspark.errors import PySparkException
from pyspark.sql import SparkSession

from dateline_spark import job

HERE = Path(__file__).resolve().parent


def run(spark: SparkSession, *arguments: object) -> tuple[int, int]:
    return job.run(spark, job.parse([str(argument) for argument in arguments]))


def folders(out: Path) -> set[str]:
    return {path.name for path in out.iterdir() if path.is_dir()}


def files(out: Path) -> set[str]:
    return {path.name for path in out.rglob("*.parquet")}


# --- what is written ---


@pytest.mark.parametrize(("arguments", "first"), [
    ((), "month=2024-05"), (("--partition", "day"), "day=2024-05-14"), (("--by", "captured"), "month=2024-05"),
    (("--partition", "none"), None)])
def test_rows_are_those_of_extract(spark: SparkSession, archives: Path, wanted: list[Json], tmp_path: Path,
                                   arguments: Sequence[str], first: str | None) -> None:
    out = tmp_path / "out"
    assert run(spark, archives, out, *arguments) == (len(wanted), sum("error" in record for record in wanted))
    assert in_order(written(out)) == in_order(wanted)
    assert bool(folders(out)) == bool(first)
    if first:
        assert first in folders(out)
        assert len(files(out)) <= len(folders(out)) + 1  # not one per task and folder


def test_months_are_those_of_the_rows(spark: SparkSession, archives: Path, wanted: list[Json], tmp_path: Path) -> None:
    run(spark, archives, tmp_path / "out")
    for folder in folders(tmp_path / "out"):
        months = {row.get("datePublished", "__HIVE_DEFAULT_PARTITION__")[:26] for row in written(tmp_path / "out" / folder)}
        assert {month[:7] if month[0].isdigit() else month for month in months} == {folder.removeprefix("month=")}


def test_files_have_the_size_that_is_asked_for(spark: SparkSession, archives: Path, tmp_path: Path,
                                               monkeypatch: pytest.MonkeyPatch) -> None:
    """All rows are of one month, which a single task would write to a single file."""
    monkeypatch.setattr(job, "_division", lambda frame, given: job.F.substring("source.recordType", 1, 8))
    inputs = [archives / name for name in ("a.warc.gz", "b.warc.gz")] * 4
    out = tmp_path / "out"
    with monkeypatch.context() as patched:
        patched.setattr(job, "_SHUFFLED_PER_WRITTEN", 0.1)  # as if there were more
        assert run(spark, *inputs, out, "--file-size", "1M") == (72, 0)
    assert folders(out) == {"month=response"} and len(files(out)) > 1
    assert run(spark, *inputs, out, "--mode", "overwrite", "--file-size", "1M") == (72, 0)
    assert len(files(out)) == 1


def test_modes(spark: SparkSession, archives: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run(spark, archives / "a.warc.gz", out)
    first = files(out)
    with pytest.raises(PySparkException, match="PATH_ALREADY_EXISTS"):
        run(spark, archives / "a.warc.gz", out)
    assert files(out) == first
    assert run(spark, archives / "a.warc.gz", out, "--mode", "overwrite") == (9, 0)
    second = files(out)
    assert not first & second
    before = len(folders(out))
    # Months without new rows stay.
    rows, _ = run(spark, archives / "b.warc.gz", out, "--mode", "overwrite-partitions")
    assert second & files(out) and len(folders(out)) > before and 9 < rows <= 18
    assert run(spark, archives / "b.warc.gz", out, "--mode", "overwrite-partitions") == (rows, 0)
    assert run(spark, archives / "b.warc.gz", out, "--mode", "overwrite") == (9, 0)


def test_inputs_are_not_overwritten(spark: SparkSession, archives: Path) -> None:
    with pytest.raises(ValueError, match="holds an input"):
        run(spark, archives / "*.warc.gz", archives, "--mode", "overwrite")
    assert (archives / "a.warc.gz").exists()


@pytest.mark.parametrize("arguments", [
    ["out"], ["in", "out", "--manifest", "list"], ["in", "out", "--prefix", "s3://b/"], ["in", "out", "--file-size", "9"],
    ["in", "out", "--option", "fields"], ["in", "out", "--partition", "none", "--mode", "overwrite-partitions"]])
def test_usage(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        job.parse(arguments)
    assert stopped.value.code == 2


def test_fields(spark: SparkSession, archives: Path, tmp_path: Path) -> None:
    assert run(spark, archives / "a.warc.gz", tmp_path / "out", "--option", "fields=url,datePublished")[0] == 9
    with pytest.raises(ValueError, match="needs datePublished among the fields"):
        run(spark, archives / "a.warc.gz", tmp_path / "other", "--option", "fields=url")


# --- kills ---


def command(script: object, *arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    # What is written into the environment of the driver is also that of the executors.
    settings = [part for name, value in environment.items() for part in ("--conf", f"spark.executorEnv.{name}={value}")]
    paths = os.pathsep.join([str(HERE), *sys.path])
    settings += ["--conf", f"spark.executorEnv.PYTHONPATH={paths}", "--conf", "spark.ui.enabled=false",
                 "--conf", "spark.sql.shuffle.partitions=4"]
    return subprocess.run([sys.executable, *str(script).split(), *map(str, arguments), *settings],
                          capture_output=True, text=True, timeout=900, env=os.environ | environment | {"PYTHONPATH": paths})


CLUSTER = ("--master", "local-cluster[2,1,1024]", "--conf", "spark.executor.memory=1g")
SMALL = ("--option", "batchRows=2", "--option", "maxPartitionBytes=100K")


@pytest.mark.parametrize(("kind", "partition"), [
    ("worker", "none"), ("worker", "month"), ("executor", "none"), ("executor", "month")])
def test_a_killed_task_is_run_again(archives: Path, wanted: list[Json], tmp_path: Path, kind: str, partition: str) -> None:
    flag, out = tmp_path / "flag", tmp_path / "out"
    ran = command(HERE / "killing.py", archives, out, "--partition", partition, *SMALL, *CLUSTER,
                  DATELINE_TEST_KILL=kind, DATELINE_TEST_FLAG=str(flag))
    assert flag.exists(), ran.stderr
    assert ran.returncode == 1 and f"has {len(wanted)} rows" in ran.stderr, ran.stderr
    assert ("Lost task" in ran.stderr) or ("Lost executor" in ran.stderr)
    assert (out / "_SUCCESS").exists() and not (out / "_temporary").exists()
    assert in_order(written(out)) == in_order(wanted)
    keys = [(row["source"]["path"], row["source"].get("offset")) for row in written(out)]
    assert len(set(keys)) == len(keys)


def test_a_killed_job_can_be_run_again(archives: Path, wanted: list[Json], tmp_path: Path) -> None:
    flag, out = tmp_path / "flag", tmp_path / "out"
    job_of_two = ("--master", "local[2]", "--partition", "none", *SMALL)
    ran = command(HERE / "killing.py", archives, out, *job_of_two,
                  DATELINE_TEST_KILL="driver", DATELINE_TEST_FLAG=str(flag))
    assert flag.exists() and ran.returncode == -9
    assert not (out / "_SUCCESS").exists() and not list(out.glob("*.parquet"))
    ran = command("-m dateline_spark", archives, out, *job_of_two)
    assert ran.returncode == 3 and "--mode overwrite replaces it" in ran.stderr, ran.stderr
    ran = command("-m dateline_spark", archives, out, *job_of_two, "--mode", "overwrite")
    assert ran.returncode == 1 and f"has {len(wanted)} rows" in ran.stderr, ran.stderr
    assert in_order(written(out)) == in_order(wanted)
