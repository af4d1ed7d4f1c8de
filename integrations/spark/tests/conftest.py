"""Web archives of the made-up pages of tests/pages, one of them damaged, and a session of Spark."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pyspark.sql import SparkSession

from dateline_spark import register
from dateline_spark.job import CONFIGURATION

REPOSITORY = Path(__file__).resolve().parents[3]
DATELINE = os.environ.get("DATELINE", str(REPOSITORY / "build/dateline"))

os.environ["PYSPARK_PYTHON"] = sys.executable

Json = dict[str, Any]


def pack(manifest: str, to: Path) -> None:
    listed = to.with_suffix(".tsv")
    listed.write_text(manifest)
    subprocess.run([DATELINE, "pack", "--manifest", str(listed), "--output", str(to)], check=True, cwd=REPOSITORY)
    listed.unlink()


def extract(*arguments: object) -> list[Json]:
    run = subprocess.run([DATELINE, "extract", *map(str, arguments)], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert run.returncode in (0, 1), run.stderr
    return [json.loads(line) for line in run.stdout.splitlines()]


def damage(data: bytes) -> bytes:
    """The third record cannot be decompressed, and the last one is cut."""
    third = [at for at in range(len(data)) if data.startswith(b"\x1f\x8b\x08", at)][2]
    return data[:third + 100] + bytes(200) + data[third + 300:-500]


@pytest.fixture(scope="session")
def archives(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with four archives, of which one is damaged and one is not packed."""
    folder = tmp_path_factory.mktemp("archives")
    pages = [path.read_text() for path in sorted(REPOSITORY.glob("tests/pages/*/source.tsv"))]
    pack("".join(pages[:9]), folder / "a.warc.gz")
    pack("".join(pages[9:]), folder / "b.warc.gz")
    pack("".join(pages[4:14]), folder / "plain.warc")
    pack("".join(pages), folder / "whole.warc.gz")
    (folder / "damaged.warc.gz").write_bytes(damage((folder / "whole.warc.gz").read_bytes()))
    (folder / "whole.warc.gz").unlink()
    return folder


@pytest.fixture(scope="session")
def wanted(archives: Path) -> list[Json]:
    """What `dateline extract` says of them."""
    records = extract(*sorted(archives.iterdir()))
    assert sum("error" in record for record in records) >= 1
    return records


@pytest.fixture(scope="session")
def spark() -> Iterator[SparkSession]:
    builder = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").config(
        "spark.sql.shuffle.partitions", "4")
    for name, value in CONFIGURATION.items():
        builder = builder.config(name, value)
    made = builder.getOrCreate()
    register(made)
    yield made
    made.stop()


# --- rows as JSON ---


def restored(value: Any, body: str | None) -> Any:
    """As JSON has it: without what is null, and with the texts that are given as spans of the body."""
    if isinstance(value, list):
        return [restored(part, body) for part in value]
    if not isinstance(value, dict):
        return value
    value = dict(value)
    for name in [name for name in value if name + "Timestamp" in value]:
        value.pop(name + "Timestamp")
        value.pop(name + "Day")
    if "start" in value:
        start, end = value.pop("start"), value.pop("end")
        if start is not None:
            assert body is not None
            value["text"] = body[start:end]
    return {key: restored(part, body) for key, part in value.items() if part is not None}


def as_json(row: Json) -> Json:
    if row["provenance"] is not None:
        row["provenance"] = {entry["member"]: entry["place"] for entry in row["provenance"]}
    made: Json = restored(row, row["articleBody"])
    return made


def in_order(records: list[Json]) -> list[str]:
    """Rows come in no order."""
    return sorted(json.dumps(record, sort_keys=True) for record in records)


def written(folder: Path) -> list[Json]:
    """The rows of a folder of Parquet files, without the column that the folders are named by."""
    import pyarrow.parquet as pq

    files = sorted(folder.rglob("*.parquet"))
    return [as_json(row) for file in files for row in pq.ParquetFile(file).read().to_pylist()]
