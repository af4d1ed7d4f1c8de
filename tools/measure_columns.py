#!/usr/bin/env python3
"""Measures how large the columns of records are as Parquet, beside JSON Lines in gzip:

    tools/measure_columns.py build/libdateline.so INPUT...

Needs pyarrow.  --columns also lists the largest columns."""
import argparse
import collections
import ctypes
import gzip
import io
import tempfile
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

ROWS_PER_BATCH = 1024
SINK = ctypes.CFUNCTYPE(ctypes.c_bool, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_size_t)


class Text(ctypes.Structure):
    _fields_ = [("data", ctypes.c_char_p), ("size_bytes", ctypes.c_size_t)]


# The structs of the interface are nine and ten words.
class Schema(ctypes.Structure):
    _fields_ = [("words", ctypes.c_void_p * 9)]


class Array(ctypes.Structure):
    _fields_ = [("words", ctypes.c_void_p * 10)]


def check(result):
    if result != 0:
        raise SystemExit(f"libdateline: result {result}")


def read(library, inputs):
    """The records of the inputs, as a table and as JSON Lines."""
    extractor, reader, batch = ctypes.c_void_p(), ctypes.c_void_p(), ctypes.c_void_p()
    library.dateline_reader_add.argtypes = [ctypes.c_void_p, Text, ctypes.c_void_p]
    library.dateline_record_write.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p, SINK, ctypes.c_void_p]
    check(library.dateline_extractor_new(None, ctypes.byref(extractor)))
    check(library.dateline_reader_new(None, ctypes.byref(reader)))
    check(library.dateline_batch_new(None, ctypes.byref(batch)))
    for name in map(str.encode, inputs):
        check(library.dateline_reader_add(reader, Text(name, len(name)), None))
    lines, batches = io.BytesIO(), []

    def export():
        schema, array = Schema(), Array()
        check(library.dateline_batch_schema(batch, ctypes.byref(schema)))
        check(library.dateline_batch_export(batch, ctypes.byref(array)))
        batches.append(pa.RecordBatch._import_from_c(ctypes.addressof(array), ctypes.addressof(schema)))

    sink = SINK(lambda _, data, size: lines.write(ctypes.string_at(data, size)) == size)
    capture, record = ctypes.c_void_p(), ctypes.c_void_p()
    while library.dateline_reader_next(reader, ctypes.byref(capture)) == 0:
        check(library.dateline_extract_capture(extractor, capture, ctypes.byref(record)))
        check(library.dateline_batch_add(batch, record))
        check(library.dateline_record_write(record, 0, None, sink, None))
        if library.dateline_batch_rows(batch) == ROWS_PER_BATCH:
            export()
    export()
    return pa.Table.from_batches(batches), lines.getvalue()


def columns_of(path):
    metadata = pq.ParquetFile(path).metadata
    sizes = collections.Counter()
    for group in range(metadata.num_row_groups):
        for number in range(metadata.num_columns):
            column = metadata.row_group(group).column(number)
            sizes[column.path_in_schema] += column.total_compressed_size
    return sizes


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--columns", action="store_true")
    parser.add_argument("library")
    parser.add_argument("inputs", nargs="+")
    given = parser.parse_args()
    table, lines = read(ctypes.CDLL(given.library), given.inputs)
    packed = len(gzip.compress(lines, 6))
    print(f"{table.num_rows} records\n\n| | MB | share |\n|---|---:|---:|")
    print(f"| JSON Lines, gzip -6 | {packed / 1e6:.2f} | 1 |")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "records.parquet")

        def show(name, **options):
            pq.write_table(table, path, compression="zstd", compression_level=3, **options)
            size = path.stat().st_size
            print(f"| {name} | {size / 1e6:.2f} | {size / packed:.3f} |")

        show("Parquet, zstd 3")
        sizes = columns_of(path)
        spans = [name for name in sizes if name.endswith((".start", ".end"))]
        show("the same, `start` and `end` split by bytes",
             use_dictionary=[name for name in sizes if name not in spans],
             column_encoding={name: "BYTE_STREAM_SPLIT" for name in spans})
        if given.columns:
            total = sum(sizes.values())
            for name, size in sizes.most_common(20):
                print(f"{size:10,d}  {size / total:5.1%}  {name}")


main()
