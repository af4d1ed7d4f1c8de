"""The samples of docs/coming-from.md run as they stand there, and print what they say."""

import io
import pathlib
import re
from contextlib import redirect_stdout

import pytest

from archives import PAGES, write_archive

DOCUMENT = pathlib.Path(__file__).parents[2] / "docs" / "coming-from.md"
SAMPLES = re.findall(r"^```python\n(.*?)^```$", DOCUMENT.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
NEEDED = ("warcio", "datatrove", "datasets", "pyarrow")


def _needs(sample):
    """The packages that a sample imports, itself or by dateline's modules for them."""
    return [name for name in NEEDED if re.search(rf"^(?:from|import) (?:dateline\.integrations\.)?{name}\b", sample, re.MULTILINE)]


def _expected(sample):
    """What the comments after print(…), and below it, say."""
    lines, printed = [], False
    for line in sample.splitlines():
        found = re.match(r"\s*print\(.*\)  # (.*)$", line) or (printed and re.match(r"\s+# (.*)$", line))
        printed = line.lstrip().startswith("print(") or bool(found)
        if found:
            lines.append(found[1])
    return lines


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.splitlines()[-1].strip()[:40])
def test_sample(sample, tmp_path, monkeypatch):
    assert "dateline" in sample
    for name in _needs(sample):
        pytest.importorskip(name, reason=f"{name} is not installed")
    (tmp_path / "page.html").write_bytes((PAGES / "wordpress-graph" / "page.html").read_bytes())
    (tmp_path / "warcs").mkdir()
    write_archive(tmp_path / "news.warc.gz")
    write_archive(tmp_path / "warcs" / "news.warc.gz")
    monkeypatch.chdir(tmp_path)
    if "datasets" in _needs(sample):
        monkeypatch.setattr("datasets.config.HF_DATASETS_CACHE", tmp_path / "cache")
    out = io.StringIO()
    with redirect_stdout(out):
        exec(compile(sample, str(DOCUMENT), "exec"), {"__name__": "sample"})
    expected = _expected(sample)
    assert expected == out.getvalue().splitlines()[: len(expected)]
    assert expected


def test_there_are_samples():
    assert len(SAMPLES) == 11
