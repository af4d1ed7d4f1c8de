"""The data source "dateline"."""

from __future__ import annotations

import io
import itertools
import os
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import dateline
import pyarrow as pa
import pyarrow.compute as pc
from pyspark.sql import SparkSession
from pyspark.sql.datasource import DataSource, DataSourceReader, Filter, InputPartition
from pyspark.sql.pandas.types import from_arrow_schema, to_arrow_schema
from pyspark.sql.types import StructType

from .filters import pushed
from .inputs import Entry, FilePartition, Storage, partitions, paths_of, with_origin
from .options import Options

_MOST_PARTITION_BYTES = 256 << 20
# So many remote pages are open at once.
_MOST_OPEN = 32


def _columns(fields: object, omit: object = None) -> pa.Schema:
    return pa.schema(dateline.read(io.BytesIO(), fields=fields, omit=omit))


def _columns_of(options: Options) -> pa.Schema:
    return _columns(options.read.get("fields"), options.read.get("omit"))


def _fields_of(names: Sequence[str], columns: Sequence[str]) -> list[str]:
    """The members that have these columns: "datePublished" has "datePublishedDay", too."""
    found: list[str] = []
    member = ""
    for column in columns:
        try:
            _columns([column])
            member = column
        except ValueError:
            pass
        if column in names and column != "error" and member not in found:
            found.append(member)
    return found or ["url"]


def found(options: Options, storage: Storage) -> list[tuple[Entry, int]]:
    """All files that are to be read, with their sizes."""
    own = options.own
    made: list[tuple[Entry, int]] = []
    for path in paths_of(own.get("manifest", "")):
        entries = list(storage.manifest(path, own.get("prefix")))
        made.extend(zip(entries, storage.sizes(entries)))
    for text in [own.get("path", ""), *own.get("paths", ())]:
        for path in paths_of(text):
            made.extend(storage.find(path))
    if not {"manifest", "path", "paths"} & own.keys():
        raise ValueError("no inputs: load(PATH) or option manifest says what is read")
    return with_origin(made, own.get("url"), own.get("captured"))


class _Stream:
    """A remote file under its URL, which is what `source.path` will say."""

    def __init__(self, name: str, file: Any):
        self.name = name
        self._file = file
        self.read = file.read
        self.seekable = file.seekable
        self.seek = file.seek


class DatelineReader(DataSourceReader):
    """Plans in the driver, and reads a partition in a worker."""

    def __init__(self, options: Options, schema: StructType):
        self._options = options
        self._read: dict[str, Any] = {"jobs": 1} | options.read
        self._columns = schema.fieldNames()
        self._read["fields"] = _fields_of(self._columns, _columns_of(options).names)
        self._read.pop("omit", None)
        self._schema = to_arrow_schema(schema, timezone="UTC")
        self._storage = Storage(options.own.get("storageOptions", {}))
        self._check_columns()
        dateline.read(io.BytesIO(), **self._read, **self._range(FilePartition(()))).close()  # which says what is wrong

    def _check_columns(self) -> None:
        own = _columns_of(self._options)
        for field in self._schema:
            if field.name not in own.names:
                raise ValueError(f"dateline has no column {field.name!r}; there are: {', '.join(own.names)}")
            spark_type = to_arrow_schema(from_arrow_schema(pa.schema([own.field(field.name)])), timezone="UTC").field(0).type
            if field.type != spark_type:
                raise ValueError(f"column {field.name} is {spark_type}, not {field.type}")

    # --- in the driver ---

    def partitions(self) -> Sequence[InputPartition]:
        most = self._options.own.get("maxPartitionBytes", _MOST_PARTITION_BYTES)
        made = partitions(found(self._options, self._storage), most or 1 << 62, self._storage.is_by_record)
        return made or [FilePartition(())]  # Spark would make one by itself, of another class

    # --- in a worker ---

    def read(self, partition: InputPartition) -> Iterator[pa.RecordBatch]:
        assert isinstance(partition, FilePartition)
        chosen = self._range(partition)
        if chosen["end_at"] is not None and chosen["end_at"] <= chosen["start_at"]:
            return
        for kind, run in itertools.groupby(partition.entries, self._kind):
            entries = list(run)
            if kind in ("local", "folder"):
                yield from self._rows(partition, [entry.path for entry in entries], kind == "folder")
            elif kind == "listed":
                yield from self._listed(partition, entries)
            else:
                yield from self._remote(partition, entries)

    @staticmethod
    def _kind(entry: Entry) -> str:
        if entry.is_remote:
            return "remote"
        return "folder" if entry.in_folder else "listed" if entry.url or entry.captured else "local"

    def _listed(self, partition: FilePartition, entries: list[Entry]) -> Iterator[pa.RecordBatch]:
        lines = ("\t".join((entry.path, entry.url or "", entry.captured or "")) + "\n" for entry in entries)
        descriptor, path = tempfile.mkstemp(prefix="dateline-", suffix=".tsv")
        try:
            with open(descriptor, "wb") as file:
                file.writelines(os.fsencode(line) for line in lines)
            yield from self._rows(partition, (), False, manifest=path)
        finally:
            os.unlink(path)

    def _remote(self, partition: FilePartition, entries: list[Entry]) -> Iterator[pa.RecordBatch]:
        def run_of(entry: Entry) -> tuple[object, ...]:
            return entry.in_folder, entry.url, entry.captured

        for (in_folder, url, captured), run in itertools.groupby(entries, run_of):
            most = 1 if url or captured else _MOST_OPEN
            left = list(run)
            while left:
                now, left = left[:most], left[most:]
                files = [self._storage.open(entry.path) for entry in now]
                try:
                    streams = [_Stream(entry.path, file) for entry, file in zip(now, files)]
                    yield from self._rows(partition, streams, bool(in_folder), url=url, captured=captured)
                finally:
                    for file in files:
                        file.close()

    def _rows(self, partition: FilePartition, inputs: Any, in_folder: bool, **about: Any) -> Iterator[pa.RecordBatch]:
        with dateline.read(inputs, **self._read, **about, **self._range(partition)) as reading:
            for batch in pa.RecordBatchReader.from_stream(reading):
                batch = self._wanted(batch, in_folder)
                if batch.num_rows:
                    yield self._as_spark_has_it(batch)
            # A task that fails is run again; an error record would be kept.
            for failure in reading.failures:
                raise failure

    def _as_spark_has_it(self, batch: pa.RecordBatch) -> pa.RecordBatch:
        batch = batch.select(self._columns)
        return batch if batch.schema.equals(self._schema) else batch.cast(self._schema)

    def _range(self, partition: FilePartition) -> dict[str, Any]:
        """The part of the files' range that is also the partition's."""
        own = self._options.own
        ends = [end for end in (partition.end, own.get("endAt")) if end]
        start, end = max(partition.start, own.get("startAt", 0)), min(ends, default=None)
        return {"start_at": start, "end_at": end}

    def _wanted(self, batch: pa.RecordBatch, in_folder: bool) -> pa.RecordBatch:
        error = batch["error"]
        if error.null_count == len(error):
            return batch
        if in_folder:  # what is no page is not meant
            batch = batch.filter(pc.fill_null(pc.not_equal(pc.struct_field(batch["error"], "code"), "not-a-page"), True))
        errors = self._options.own.get("errors", "record")
        failed = batch["error"].is_valid()
        if errors == "skip":
            return batch.filter(pc.invert(failed))
        if errors == "raise" and pc.any(failed).as_py():
            row = batch.filter(failed).slice(0, 1).to_pylist()[0]
            where = row.get("source") or {}
            raise ValueError(f"{where.get('path') or 'a page'}: {row['error']['message']} ({row['error']['code']})")
        return batch


class PushingReader(DatelineReader):
    """For sessions that push filters down."""

    def pushFilters(self, filters: list[Filter]) -> Iterable[Filter]:
        self._read |= pushed(filters, self._options.read)
        return filters


class DatelineSource(DataSource):
    """spark.read.format("dateline"): a row per page, in files, folders and web archives.

    Columns and rows are those of `dateline.read`; docs/spark.md lists the options."""

    reader_class: type[DatelineReader] = DatelineReader

    @classmethod
    def name(cls) -> str:
        return "dateline"

    def schema(self) -> StructType:
        return from_arrow_schema(_columns_of(Options(self.options)))

    def reader(self, schema: StructType) -> DataSourceReader:
        return self.reader_class(Options(self.options), schema)


class PushingSource(DatelineSource):
    """The same for sessions in which spark.sql.python.filterPushdown.enabled is true.  Spark refuses such sources
    where it is false."""

    reader_class = PushingReader


def register(spark: SparkSession, pushdown: bool = True) -> None:
    """Makes format("dateline") known to a session.  pushdown: also turn on Spark's passing of filters to Python data
    sources, for this session; it is off by default."""
    if pushdown:
        spark.conf.set("spark.sql.python.filterPushdown.enabled", "true")
    spark.dataSource.register(PushingSource if pushdown else DatelineSource)
