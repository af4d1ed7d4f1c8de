"""docs/record.schema.json by the package jsonschema: it is a schema, and records fit it; what does not fit is what
tests/schema/validate.py, which runs without packages, finds too."""

import json
import sys
from pathlib import Path
from typing import Any

import dateline
import pytest
from archives import PAGES

jsonschema = pytest.importorskip("jsonschema")
ROOT = PAGES.parents[1]
HTML = sorted(PAGES.glob("*/page.html"))
sys.path.insert(0, str(ROOT / "tests" / "schema"))
TEXT = (ROOT / "docs" / "record.schema.json").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def validator() -> Any:
    kind = jsonschema.Draft202012Validator
    kind.check_schema(json.loads(TEXT))
    return kind(json.loads(TEXT))


def test_records_fit(validator: Any, tmp_path: Path) -> None:
    (tmp_path / "empty.html").write_text("")
    records = list(dateline.read([*HTML, tmp_path / "empty.html"], comments=True, statements=True, claims=True))
    assert len(records) == len(HTML) + 1
    for record in records:
        validator.validate(json.loads(record.json(claims=True)))
        validator.validate(record.to_dict())


def test_both_checks_agree(validator: Any) -> None:
    from validate import Schema  # type: ignore[import-not-found]

    schema = Schema(TEXT)
    whole = dateline.extract(HTML[0].read_bytes(), comments=True, statements=True).to_dict()
    assert not schema.faults(whole)
    for name in whole:
        for other in (None, 7, "", [], {}, "x", ["x"], [{}], {"x": 1}, True):
            value = {**whole, name: other}
            assert bool(schema.faults(value)) == (not validator.is_valid(value)), (name, other)
    assert schema.faults({**whole, "new": 1}) and not validator.is_valid({**whole, "new": 1})
