"""A data source whose task is killed once, amid its rows; used by test_job.py and by what it starts.

The environment says what is killed: DATELINE_TEST_KILL is "worker" (the Python process), "executor" (its JVM) or
"driver", DATELINE_TEST_FLAG a file that is made when that was done."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa
from pyspark.sql import SparkSession
from pyspark.sql.datasource import InputPartition

from dateline_spark import job
from dateline_spark.source import PushingReader, PushingSource

ROWS_BEFORE = 4


def _above(process: int) -> Iterator[int]:
    while process > 1:
        process = int(Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[1])
        yield process


def _victim(kind: str) -> int:
    if kind == "worker":
        return os.getpid()
    if kind == "driver":
        return int(os.environ["DATELINE_TEST_DRIVER"])
    return next(process for process in _above(os.getpid())
                if b"CoarseGrainedExecutorBackend" in Path(f"/proc/{process}/cmdline").read_bytes())


def kill_once() -> None:
    flag = os.environ["DATELINE_TEST_FLAG"]
    try:
        os.close(os.open(flag, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
    except FileExistsError:
        return
    victim = _victim(os.environ["DATELINE_TEST_KILL"])
    time.sleep(2)  # so that what was given until now is on its way
    os.kill(victim, signal.SIGKILL)
    time.sleep(60)


class KilledReader(PushingReader):
    def read(self, partition: InputPartition) -> Iterator[pa.RecordBatch]:
        rows = 0
        for batch in super().read(partition):
            yield batch
            rows += batch.num_rows
            if rows > ROWS_BEFORE:
                kill_once()


class KilledSource(PushingSource):
    reader_class = KilledReader


def register(spark: SparkSession) -> None:
    spark.conf.set("spark.sql.python.filterPushdown.enabled", "true")
    spark.dataSource.register(KilledSource)


if __name__ == "__main__":
    os.environ["DATELINE_TEST_DRIVER"] = str(os.getpid())
    job.register = register
    sys.exit(job.main(sys.argv[1:]))
