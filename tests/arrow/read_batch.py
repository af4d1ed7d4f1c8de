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


counts = {"instants": 0, "days": 0, "texts in the body": 0, "texts of their own": 0}


def check_date(text, instant, day):
    """The columns beside a date's text say no more and no less than it."""
    is_day, is_instant = len(text or "") >= 10, len(text or "") >= 20
    assert (day is not None) == is_day and (instant is not None) == is_instant, (text, day, instant)
    if is_day:
        counts["days"] += 1
        assert day.isoformat() == text[:10], (day, text)
    if is_instant:
        counts["instants"] += 1
        assert instant == datetime.datetime.fromisoformat(text.replace("Z", "+00:00")), (instant, text)


def restored(value, body):
    """As JSON has it: without what is null, and with the texts that are given as spans of the body."""
    if isinstance(value, list):
        return [restored(part, body) for part in value]
    if not isinstance(value, dict):
        return value
    value = dict(value)
    for name in [name for name in value if name + "Timestamp" in value]:
        check_date(value[name], value.pop(name + "Timestamp"), value.pop(name + "Day"))
    if "start" in value:
        start, end = value.pop("start"), value.pop("end")
        assert (start is None) == (end is None)
        counts["texts of their own" if start is None else "texts in the body"] += 1
        if start is not None:
            assert value["text"] is None and 0 <= start < end <= len(body), value
            value["text"] = body[start:end]
    return {key: restored(part, body) for key, part in value.items() if part is not None}


records = [json.loads(line) for line in open(jsonl, encoding="utf-8")]
found = rows.to_pylist()
assert len(found) == len(records) > 0, (len(found), len(records))
for row, record in zip(found, records):
    if row["provenance"] is not None:
        row["provenance"] = {entry["member"]: entry["place"] for entry in row["provenance"]}
    got = restored(row, row["articleBody"])
    if got != record:
        for key in sorted(set(got) | set(record)):
            if got.get(key) != record.get(key):
                sys.exit(f"{key}: {got.get(key)!r} is not {record.get(key)!r}")
assert all(counts.values()), counts
assert counts["texts in the body"] > 10 * counts["texts of their own"], counts
print(f"{len(found)} rows of {rows.num_columns} columns are what JSON says; {counts}")
