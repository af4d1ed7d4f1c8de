"""Records as columns, in the libraries that take them."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from conftest import PAGES

import dateline
from dateline.__main__ import main as module
from dateline.convert import convert, main

pa = pytest.importorskip("pyarrow")


def test_pyarrow(archive: Path) -> None:
    table = pa.table(dateline.read(archive))
    table.validate(full=True)
    assert table.num_rows == len(PAGES) + 1
    records = list(dateline.read(archive))
    assert table["headline"].to_pylist() == [record.headline for record in records]
    assert table["articleBody"].to_pylist() == [record.article_body for record in records]
    assert [error and error["code"] for error in table["error"].to_pylist()] == [
        record.error.code if record.error else None for record in records]
    assert pa.schema(dateline.read(archive)) == table.schema


def test_rows_hold_all_that_json_says(archive: Path) -> None:
    rows = pa.table(dateline.read(archive, comments=True)).to_pylist()
    records = list(dateline.read(archive, comments=True))
    assert [dateline.from_row(row) for row in rows] == [record.to_dict() for record in records]


@pytest.mark.parametrize("jobs", [1, 3])
def test_batches_in_order(archive: Path, jobs: int) -> None:
    stream = pa.RecordBatchReader.from_stream(dateline.read([archive] * 7, jobs=jobs, batch_rows=10))
    batches = list(stream)
    assert {batch.num_rows for batch in batches[:-1]} == {10}
    urls = [url for batch in batches for url in batch.column("url").to_pylist()]
    assert urls == [record.url for record in dateline.read([archive] * 7)]


def test_all_but_some_fields(archive: Path, tmp_path: Path) -> None:
    whole = pa.table(dateline.read(archive)).column_names
    made = ["datePublished", "datePublishedTimestamp", "datePublishedDay"]
    assert pa.table(dateline.read(archive, omit="datePublished,blocks")).column_names == [
        name for name in whole if name not in [*made, "blocks"]]
    assert pa.table(dateline.read(archive, fields="url,headline", omit=["url"])).column_names == ["headline", "error"]
    assert convert(archive, str(tmp_path / "out.csv"), fields="url,headline", omit="url")[0] > 0
    assert (tmp_path / "out.csv").read_text(encoding="utf-8").startswith("headline,error.code,error.message")
    assert main([str(archive), str(tmp_path / "out.jsonl"), "--omit", "blocks,articleBody"]) == 1
    assert '"blocks"' not in (tmp_path / "out.jsonl").read_text(encoding="utf-8")


def test_only_some_fields(archive: Path) -> None:
    table = pa.table(dateline.read(archive, fields=["headline", "date_published"]))
    assert table.column_names == ["headline", "datePublished", "datePublishedTimestamp", "datePublishedDay", "error"]


def test_read_once(archive: Path) -> None:
    reading = dateline.read(archive)
    next(reading)
    with pytest.raises(RuntimeError, match="already read"):
        pa.table(reading)
    reading = dateline.read(archive)
    stream = pa.RecordBatchReader.from_stream(reading)
    with pytest.raises(RuntimeError, match="already read"):
        next(reading)
    with pytest.raises(RuntimeError, match="already read"):
        reading.__arrow_c_stream__()
    assert stream.read_all().num_rows == len(PAGES) + 1


def test_a_stream_outlives_its_reading(archive: Path) -> None:
    stream = pa.RecordBatchReader.from_stream(dateline.read([archive] * 20, batch_rows=5))
    assert sum(batch.num_rows for batch in stream) == 20 * (len(PAGES) + 1)


def test_a_closed_stream_is_no_end(archive: Path) -> None:
    """What is cut short must not look whole."""
    reading = dateline.read([archive] * 200, batch_rows=5)
    stream = pa.RecordBatchReader.from_stream(reading)
    stream.read_next_batch()
    reading.close()
    with pytest.raises((OSError, pa.ArrowInvalid)):
        for _ in range(10000):
            stream.read_next_batch()


def test_a_stream_that_is_dropped(archive: Path) -> None:
    for _ in range(20):
        stream = pa.RecordBatchReader.from_stream(dateline.read([archive] * 50, batch_rows=5, jobs=2))
        stream.read_next_batch()
        del stream


def test_other_libraries(archive: Path) -> None:
    expected = [record.headline for record in dateline.read(archive)]
    polars = pytest.importorskip("polars")
    assert polars.DataFrame(dateline.read(archive))["headline"].to_list() == expected
    duckdb = pytest.importorskip("duckdb")
    stream = pa.RecordBatchReader.from_stream(dateline.read(archive))
    found = duckdb.from_arrow(stream).aggregate("count(headline)").fetchall()
    assert found == [(sum(headline is not None for headline in expected),)]
    pandas = pytest.importorskip("pandas")
    frame = pa.table(dateline.read(archive)).to_pandas()
    assert [None if pandas.isna(headline) else headline for headline in frame["headline"]] == expected


def test_convert(archive: Path, tmp_path: Path) -> None:
    lines = [record.json() for record in dateline.read(archive)]
    for name in ("out.jsonl", "out.jsonl.gz", "out.jsonl.zst"):
        out = tmp_path / name
        assert convert(archive, str(out)) == (len(lines), 1)
        if name.endswith("zst"):
            data = pa.input_stream(str(out), compression="zstd").read()
        else:
            data = __import__("gzip").open(out).read() if name.endswith("gz") else out.read_bytes()
        assert data.decode().splitlines() == lines
    convert(archive, str(tmp_path / "some.jsonl"), fields="url")
    assert all(set(json.loads(line)) <= {"url", "source", "error"} for line in (tmp_path / "some.jsonl").open())
    convert(archive, str(tmp_path / "out.csv"), fields=["headline", "article_body"])
    with (tmp_path / "out.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["articleBody"] for row in rows] == [json.loads(line).get("articleBody", "") for line in lines]
    out = tmp_path / "out.parquet"
    assert convert(archive, str(out)) == (len(lines), 1)
    table = pa.parquet.read_table(out) if hasattr(pa, "parquet") else __import__("pyarrow.parquet").parquet.read_table(out)
    assert table["headline"].to_pylist() == [json.loads(line).get("headline") for line in lines]
    for name in ("out.arrow", "out.feather"):
        out = tmp_path / name
        convert(archive, str(out))
        with pa.OSFile(str(out)) as file:
            assert pa.ipc.open_file(file).read_all().num_rows == len(lines)


def test_the_command(archive: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.parquet"
    assert main([str(archive), str(out), "--fields", "headline,url", "-j", "2"]) == 1
    assert f"{len(PAGES) + 1} rows, 1 of them errors" in capsys.readouterr().err
    assert main([str(PAGES[0]), str(out)]) == 0
    for more, found in ([], False), (["--statements"], True):
        assert main([*map(str, PAGES), str(tmp_path / "said.jsonl"), *more]) == 0
        assert any("statements" in json.loads(line) for line in (tmp_path / "said.jsonl").open()) == found
    capsys.readouterr()
    for arguments, said in [
        ([str(archive), str(tmp_path / "out.xlsx")], "unknown kind of file"),
        ([str(out)], "at least one INPUT"),
        ([str(archive), str(tmp_path / "out.jsonl"), "--fields", "title"], "no member 'title'"),
        ([str(archive), str(out), "--since", "May"], "is not a date"),
    ]:
        with pytest.raises(SystemExit) as ended:
            main(arguments)
        assert ended.value.code == 2 and said in capsys.readouterr().err
    assert main([str(archive), str(tmp_path / "no-folder/out.jsonl")]) == 3


def test_what_the_module_has_not_got(capsys: pytest.CaptureFixture[str]) -> None:
    assert module(["extract", "pages"]) == 2
    said = capsys.readouterr()
    assert said.out == "" and said.err.startswith("python -m dateline: there is no 'extract' here\n")
    assert module(["--help"]) == 0
    assert capsys.readouterr().out.startswith("python -m dateline convert")


def test_a_file_appears_whole_or_not_at_all(archive: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    out.write_text("as it was")
    with pytest.raises(dateline.DatelineError):
        convert(archive, str(out), errors="raise")
    assert out.read_text() == "as it was" and [path.name for path in tmp_path.iterdir()] == ["out.jsonl"]


def test_archives(archive: Path, tmp_path: Path) -> None:
    """The records of an archive are the same rows as those of iterating over it."""
    with dateline.Archive(tmp_path / "stories.db") as stories:
        stories.add(dateline.read(archive))
        records = list(stories)
        table = pa.table(stories.records())
        table.validate(full=True)
        assert [dateline.from_row(row) for row in table.to_pylist()] == [record.to_dict() for record in records]
        assert pa.schema(stories.records(fields=["url"])).names == ["url", "error"]
        batches = list(pa.RecordBatchReader.from_stream(stories.records(fields=["url"], batch_rows=3)))
        assert {batch.num_rows for batch in batches[:-1]} <= {3} and len(batches) == -(-len(records) // 3)
        assert [url for batch in batches for url in batch.column("url").to_pylist()] == [record.url for record in records]
        begun = stories.records()
        assert next(begun) == records[0]
        assert pa.table(begun).num_rows == len(records) - 1, "the rest"
        assert pa.table(begun).num_rows == 0, "read once"


def test_records_of_hits(archive: Path, tmp_path: Path) -> None:
    with dateline.Archive(tmp_path / "stories.db") as stories:
        stories.add(dateline.read(archive))
        found = stories.search("revisions:>0", order="oldest", count=1000)
        assert len(found) > 2
        table = pa.table(stories.records(found, fields=["url", "headline"]))
        assert table["headline"].to_pylist() == [hit.headline for hit in found]
        story = stories.story(found[0].url)
        assert story is not None
        assert [record.url for record in stories.records([found[1], story, story.revisions[0], found[2].revision])] == [
            found[1].url, story.url, story.url, found[2].url]
        assert pa.table(stories.records([])).num_rows == 0
        with pytest.raises(ValueError, match="all_revisions"):
            stories.records(found, all_revisions=True)
        with pytest.raises(ValueError, match="batch_rows"):
            stories.records(batch_rows=0)
        with pytest.raises(ValueError, match="headlin"):
            stories.records(fields=["headlin"])


def test_stories_that_are_gone_meanwhile(archive: Path, tmp_path: Path) -> None:
    with dateline.Archive(tmp_path / "stories.db") as stories:
        stories.add(dateline.read(archive))
        records = stories.records(fields=["url"], batch_rows=1)
        for url in [record.url for record in stories][:2]:
            stories.forget(url or "")
        assert pa.table(records)["url"].to_pylist() == [record.url for record in stories]


def test_a_closed_archive(archive: Path, tmp_path: Path) -> None:
    """Ends with an error, never silently."""
    with dateline.Archive(tmp_path / "stories.db") as stories:
        stories.add(dateline.read(archive))
        reader = pa.RecordBatchReader.from_stream(stories.records(batch_rows=1))
        reader.read_next_batch()
    with pytest.raises(Exception, match="ValueError: the archive is closed"):
        reader.read_all()
