"""The Python samples of the tutorial and the recipes, on the records that their commands make."""

from __future__ import annotations

import doctest
import json
import re
from pathlib import Path

import pytest
from conftest import REPOSITORY

import dateline

# The captures that the recipes take are those of some sites.
CAPTURES = REPOSITORY / "tests/web/records.jsonl"
SITES = re.compile(r'\{"url":"https://(www.varrowcourier|northbankpost|estuarywire|brueckenbote)')


def with_body(line: str) -> str:
    """The record of a line with its articleBody, which the command makes when it reads the line."""
    record = json.loads(line)
    texts = [block["text"] for block in record.get("blocks", ()) if "text" in block and block["kind"] not in ("caption", "embed")]
    return json.dumps({**record, "articleBody": "\n\n".join(texts)}) + "\n"


@pytest.mark.parametrize(("document", "samples"), [("tutorial", 5), ("recipes", 30)])
def test_document(document: str, samples: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for library in ("pyarrow", "polars", "duckdb", "pandas"):
        pytest.importorskip(library, reason=f"{library} is not installed")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "tests").symlink_to(REPOSITORY / "tests")
    sources = sorted(REPOSITORY.glob("tests/pages/*/source.tsv"))
    (tmp_path / "pages.tsv").write_text("".join(source.read_text() for source in sources))
    with (tmp_path / "records.jsonl").open("w", encoding="utf-8") as records:
        for record in dateline.read(manifest="pages.tsv", statements=True):
            print(record.json(), file=records)
        if document == "recipes":
            records.writelines(map(with_body, filter(SITES.match, CAPTURES.open(encoding="utf-8"))))
    result = doctest.testfile(str(REPOSITORY / f"docs/{document}.md"), module_relative=False, encoding="utf-8")
    assert result.failed == 0 and result.attempted >= samples
