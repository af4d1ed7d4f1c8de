"""CSV holds what JSON says: read_csv.py JSONL CSV CSV_OF_ALL_MEMBERS"""
import csv
import json
import sys

csv.field_size_limit(1 << 30)
AS_JSON = ("blocks", "liveBlogUpdate", "comments", "provenance")
MAIN_PARTS = {"author": ["name"], "speakable": ["xpath", "cssSelector"]}


def read(path):
    # newline="": the line ends within cells are data.
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def main_text(column, item):
    if not isinstance(item, dict):
        return item
    return next(item[part] for part in MAIN_PARTS.get(column, ["url"]) if part in item)


def expected(record, column):
    """What the cell of that column holds."""
    if column in AS_JSON:
        return record.get(column)
    value = record
    for name in column.split("."):
        value = value.get(name, {}) if isinstance(value, dict) else {}
    if value == {}:
        return ""
    if isinstance(value, list):
        return "; ".join(main_text(column, item) for item in value)
    return str(value).lower() if isinstance(value, bool) else str(value)


with open(sys.argv[1], encoding="utf-8") as lines:
    records = [json.loads(line) for line in lines]
for path in sys.argv[2:]:
    rows = read(path)
    assert len(rows) == len(records) > 10, (len(rows), len(records))
    filled = set()
    for row, record in zip(rows, records):
        assert None not in row and None not in row.values(), "a row has more or fewer cells than columns"
        for column, cell in row.items():
            if column in AS_JSON:
                cell = json.loads(cell) if cell else None
            wanted = expected(record, column)
            assert cell == wanted, (path, column, cell, wanted)
            if cell:
                filled.add(column)
    for needed in ("headline", "publisher.logo.url", "keywords", "author", "articleBody", "wordCount", "error.code"):
        assert needed in filled, f"no page has {needed}"
assert set(AS_JSON) - {"comments"} <= set(rows[0])
print(f"{len(records)} records, {len(rows[0])} columns")
