"""Reads batches of records through pyarrow: read_batch.py LIBRARY WARC JSONL

LIBRARY is libdateline.so, JSONL what `dateline extract` makes of the same archive; the columns must hold the same.
Skips, with exit 77, where pyarrow is not installed."""
import ctypes
import datetime
import json
import sys

try:
    import pyarrow as pa
except ImportError:
    print("skipped: pyarrow is not installed")
    sys.exit(77)

library, warc, jsonl = ctypes.CDLL(sys.argv[1]), sys.argv[2], sys.argv[3]


class Text(ctypes.Structure):
    _fields_ = [("data", ctypes.c_char_p), ("size_bytes", ctypes.c_size_t)]


# The structs of the interface are nine and ten words.
class Schema(ctypes.Structure):
    _fields_ = [("words", ctypes.c_void_p * 9)]


class Array(ctypes.Structure):
    _fields_ = [("words", ctypes.c_void_p * 10)]


def check(result):
    assert result == 0, result


library.dateline_reader_add.argtypes = [ctypes.c_void_p, Text, ctypes.c_void_p]
extractor, reader, batch = ctypes.c_void_p(), ctypes.c_void_p(), ctypes.c_void_p()
check(library.dateline_extractor_new(None, ctypes.byref(extractor)))
check(library.dateline_reader_new(None, ctypes.byref(reader)))
check(library.dateline_batch_new(None, ctypes.byref(batch)))
name = warc.encode()
check(library.dateline_reader_add(reader, Text(name, len(name)), None))
capture, record = ctypes.c_void_p(), ctypes.c_void_p()
while library.dateline_reader_next(reader, ctypes.byref(capture)) == 0:
    check(library.dateline_extract_capture(extractor, capture, ctypes.byref(record)))
    check(library.dateline_batch_add(batch, record))
schema, array = Schema(), Array()
check(library.dateline_batch_schema(batch, ctypes.byref(schema)))
check(library.dateline_batch_export(batch, ctypes.byref(array)))
library.dateline_batch_free(batch)
library.dateline_reader_free(reader)
library.dateline_extractor_free(extractor)

rows = pa.RecordBatch._import_from_c(ctypes.addressof(array), ctypes.addressof(schema))
rows.validate(full=True)


def pruned(value):
    """Without what is null, as JSON has it."""
    if isinstance(value, dict):
        return {key: pruned(part) for key, part in value.items() if part is not None}
    if isinstance(value, list):
        return [pruned(part) for part in value]
    return value


records = [json.loads(line) for line in open(jsonl, encoding="utf-8")]
found = rows.to_pylist()
assert len(found) == len(records) > 0, (len(found), len(records))
instants = days = 0
for row, record in zip(found, records):
    row["provenance"] = dict(row["provenance"]) if row["provenance"] is not None else None
    for date in ("dateCreated", "datePublished", "dateModified"):
        instant, day = row.pop(date + "Timestamp"), row.pop(date + "Day")
        text = record.get(date, "")
        assert (day is None) == (len(text) < 10), text
        assert (instant is None) == (len(text) < 20), text
        if day is not None:
            days += 1
            assert day.isoformat() == text[:10], (day, text)
        if instant is not None:
            instants += 1
            assert instant == datetime.datetime.fromisoformat(text.replace("Z", "+00:00")), (instant, text)
    got = pruned(row)
    if got != record:
        for key in sorted(set(got) | set(record)):
            if got.get(key) != record.get(key):
                sys.exit(f"{key}: {got.get(key)!r} is not {record.get(key)!r}")
assert instants and days
print(f"{len(found)} rows of {rows.num_columns} columns are what JSON says")
