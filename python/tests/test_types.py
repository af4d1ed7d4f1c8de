"""What type checkers and doctest say."""

from __future__ import annotations

import doctest
import importlib
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import REPOSITORY, STORY


PROGRAM = """\
import datetime
import dateline

record = dateline.extract("<p>")
headline: str | None = record.headline
names: list[str] = [author.name for author in record.author]
published: datetime.datetime | datetime.date | None = record.date_published
for read in dateline.read("a.warc.gz", jobs=2):
    kinds: list[str] = [block.kind for block in read.blocks]
    if read.error:
        code: str = read.error.code
with dateline.Archive("stories.db") as archive:
    one: dateline.Addition = archive.add(record)
    counts: dateline.Additions = archive.add(dateline.read("a.warc.gz"))
    lines: dateline.Additions = archive.add(["{}", b"{}", {"headline": "x"}])
    story = archive.story("https://wendlepost.example/harbour")
    if story is not None:
        when: datetime.datetime = story.revisions[0].first_seen
        kept: dateline.Record | None = archive.record(story.revisions[0])
    for hit in archive.search("harbour", order="newest", facets=True):
        snippet: str = hit.snippet
        marks: list[str] = [snippet[start:end] for start, end in hit.snippet_marks]
    for block in archive.diff(1, 2).blocks:
        words: list[str] = [word.text for word in block.words]
    count: int = archive.stats()["stories"]
"""

WRONG = """\
import dateline

count: int = dateline.extract("<p>").headline
dateline.extract("<p>").author[0].nome
dateline.Archive("stories.db").story(1).url
"""


@pytest.mark.parametrize("name", [
    "dateline", "dateline.record", "dateline.reading", "dateline.archive", "dateline.searching",
    "dateline.differences"])
def test_doctests(name: str) -> None:
    result = doctest.testmod(importlib.import_module(name))
    assert result.failed == 0
    assert result.attempted > 0


def run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", *command], capture_output=True, text=True, check=False)


def test_mypy(tmp_path: Path) -> None:
    pytest.importorskip("mypy")
    checked = run("mypy", "--strict", "-p", "dateline")
    assert checked.returncode == 0, checked.stdout
    good, bad = tmp_path / "good.py", tmp_path / "bad.py"
    good.write_text(PROGRAM)
    bad.write_text(WRONG)
    assert run("mypy", "--strict", str(good)).returncode == 0, run("mypy", "--strict", str(good)).stdout
    assert run("mypy", "--strict", str(bad)).stdout.count("error:") == 3


def test_pyright(tmp_path: Path) -> None:
    pytest.importorskip("pyright")
    good = tmp_path / "good.py"
    good.write_text(PROGRAM)
    checked = run("pyright", str(good))
    if "0 errors" not in checked.stdout and "error:" not in checked.stdout:
        pytest.skip("pyright needs Node.js, which it could not get")
    assert "0 errors" in checked.stdout, checked.stdout


def test_the_samples_of_the_documentation(archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for library in ("pyarrow", "polars", "duckdb", "pandas"):
        pytest.importorskip(library)
    (tmp_path / "story.html").write_text(STORY)
    (tmp_path / "news.warc.gz").write_bytes(archive.read_bytes())
    monkeypatch.chdir(tmp_path)
    result = doctest.testfile(str(REPOSITORY / "docs/python.md"), module_relative=False,
                              optionflags=doctest.ELLIPSIS)
    assert result.failed == 0 and result.attempted > 10
