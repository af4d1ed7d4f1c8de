"""The data source: the rows of `dateline extract`, however they are divided."""

from __future__ import annotations

import gzip
import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from conftest import REPOSITORY, Json, as_json, extract, in_order
from pyspark.errors import PySparkException
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

from dateline_spark.inputs import FilePartition, Storage
from dateline_spark.options import Options
from dateline_spark.source import DatelineReader, DatelineSource


def rows(frame: DataFrame) -> list[Json]:
    return [as_json(row) for row in frame.toArrow().to_pylist()]


def load(spark: SparkSession, *paths: object, **options: object) -> DataFrame:
    texts = {name: str(value) for name, value in options.items()}
    return spark.read.format("dateline").options(**texts).load([str(path) for path in paths] or None)


def planned(**options: object) -> list[FilePartition]:
    source = DatelineSource({name: str(value) for name, value in options.items()})
    reader = source.reader(source.schema())
    return [part for part in reader.partitions() if isinstance(part, FilePartition)]


# --- rows ---


@pytest.mark.parametrize("most", ["256M", "20K"])
def test_rows_are_those_of_extract(spark: SparkSession, archives: Path, wanted: list[Json], most: str) -> None:
    frame = load(spark, archives / "*.warc*", maxPartitionBytes=most, batchRows=3)
    assert in_order(rows(frame)) == in_order(wanted)


def test_offsets_and_fields(spark: SparkSession, archives: Path, wanted: list[Json]) -> None:
    archive = archives / "a.warc.gz"
    offsets = [record["source"]["offset"] for record in wanted if record["source"]["path"] == str(archive)]
    frame = load(spark, archive, fields="source", startAt=offsets[2], endAt=offsets[6], maxPartitionBytes=9000)
    assert frame.columns == ["source", "error"]
    assert sorted(row.source.offset for row in frame.collect()) == offsets[2:6]
    some = load(spark, archive, fields="source,url,headline", omit="source,url")
    assert some.columns == ["headline", "error"] and some.select("error").count() == len(offsets)


def test_columns_of_a_given_schema(spark: SparkSession, archives: Path) -> None:
    frame = spark.read.format("dateline").schema("wordCount long, datePublishedDay date, url string").load(
        str(archives / "a.warc.gz"))
    records = extract(archives / "a.warc.gz")
    assert sorted((row.url, row.wordCount) for row in frame.collect()) == sorted(
        (record["url"], record.get("wordCount")) for record in records)
    for schema, message in (("weight long", "no column 'weight'"), ("wordCount string", "wordCount is int64, not string")):
        with pytest.raises(PySparkException, match=message):
            spark.read.format("dateline").schema(schema).load(str(archives)).collect()


def test_errors(spark: SparkSession, archives: Path, wanted: list[Json]) -> None:
    failed = [record for record in wanted if "error" in record]
    assert load(spark, archives).filter("error is not null").count() == len(failed)
    assert load(spark, archives, errors="skip", fields="url").count() == len(wanted) - len(failed)
    with pytest.raises(PySparkException, match=r"damaged\.warc\.gz: .*\(damaged\)"):
        load(spark, archives, errors="raise").collect()
    assert load(spark, archives / "a.warc.gz", errors="raise").count() == 9


# --- inputs ---


def test_folders_globs_lists(spark: SparkSession, archives: Path) -> None:
    assert load(spark, archives).count() == len(extract(archives))
    assert load(spark, f"{archives}/[ab].warc.gz,file://{archives}/plain.warc").count() == 18 + 10
    assert load(spark, f"{archives}/{{a,plain}}.warc{{,.gz}}").count() == 19
    assert load(spark, archives / "a.warc.gz", archives / "b.warc.gz").count() == 18
    assert spark.read.format("dateline").load(f"{archives}/a.warc.gz").count() == 9
    for missing, message in ((archives / "c.warc.gz", "no such file"), (archives / "*.arc", "no file matches")):
        with pytest.raises(PySparkException, match=message):
            load(spark, missing).count()
    with pytest.raises(PySparkException, match="no inputs"):
        load(spark).count()


def test_folders_of_pages(spark: SparkSession, tmp_path: Path) -> None:
    """What is no page is skipped in folders, as by the command, and an error where it is named."""
    pages = tmp_path / "pages"
    for page in REPOSITORY.glob("tests/pages/*/page.html"):
        (pages / page.parent.name / ".hidden").mkdir(parents=True)
        shutil.copy(page, pages / page.parent.name)
        shutil.copy(page, pages / page.parent.name / ".hidden")
    for name, text in (("notes.txt", "no page"), ("empty.txt", ""), ("empty.html", ""), ("data.json", "{}")):
        (pages / name).write_text(text)
    expected = extract(pages)
    assert len(expected) == 19
    assert in_order(rows(load(spark, pages))) == in_order(expected)
    assert in_order(rows(load(spark, pages, maxPartitionBytes="100K"))) == in_order(expected)
    named = pages / "notes.txt", pages / "empty.html"
    assert rows(load(spark, *named)) == extract(*named, pages / "gallery")[:2]


def test_manifests(spark: SparkSession, tmp_path: Path) -> None:
    lines = [path.read_text() for path in sorted(REPOSITORY.glob("tests/pages/*/source.tsv"))]
    listed, absolute = tmp_path / "pages.tsv.gz", tmp_path / "absolute.tsv"
    listed.write_bytes(gzip.compress(("".join(lines) + "missing.html\n").encode()))
    absolute.write_text("".join(f"{REPOSITORY}/{line}" for line in lines) + f"{REPOSITORY}/missing.html\n")
    expected = extract("--manifest", absolute)
    assert expected[-1]["error"]["code"] == "not-found"
    for most in ("256M", "200K"):
        frame = load(spark, manifest=listed, prefix=f"{REPOSITORY}/", maxPartitionBytes=most)
        assert in_order(rows(frame)) == in_order(expected)
    page = REPOSITORY / lines[0].split("\t")[0]
    one = load(spark, page, url="https://example.org/x", captured="2024-05-03T18:19:08Z")
    absolute.write_text(f"{page}\thttps://example.org/x\t2024-05-03T18:19:08Z\n")
    assert rows(one) == extract("--manifest", absolute)


def test_urls(spark: SparkSession, archives: Path, wanted: list[Json], tmp_path: Path) -> None:
    """The protocol local:// of fsspec stands for any other."""
    for url in (f"local://{archives}/*.warc*", f"local://{archives}"):
        got = rows(load(spark, url, maxPartitionBytes="40K"))
        for record in got:
            record["source"]["path"] = record["source"]["path"].replace("file://", "")
        assert in_order(got) == in_order(wanted)
    listed = tmp_path / "list"
    listed.write_text("a.warc.gz\nb.warc.gz\n")
    assert load(spark, manifest=listed, prefix=f"local://{archives}/").count() == 18


def test_pages_by_url(spark: SparkSession, tmp_path: Path) -> None:
    """Many remote pages, with what is known about them."""
    listed = tmp_path / "list"
    urls = [f"https://www.example.org/{number}" for number in range(40)]
    page = REPOSITORY / "tests/pages/gallery/page.html"
    listed.write_text("".join(f"local://{page}\t{url}\n" for url in urls) + f"local://{page}\n" * 40)
    got = load(spark, manifest=listed).select("source.url").collect()
    assert sorted(row.url for row in got if row.url) == sorted(urls)
    assert len(got) == 80


def test_a_stream_that_fails_fails_the_task(archives: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An object store that is away for a moment must not leave an error row instead of pages."""
    source = DatelineSource({"path": f"local://{archives}/b.warc.gz"})
    reader = source.reader(source.schema())
    assert isinstance(reader, DatelineReader)
    part, = reader.partitions()

    class Failing:
        def __init__(self, file: Any):
            self.file, self.seek, self.seekable, self.close = file, file.seek, file.seekable, file.close

        def read(self, size: int) -> bytes:
            if self.file.tell() > 10000:
                raise OSError("connection lost")
            data: bytes = self.file.read(min(size, 8000))
            return data

    opened = Storage.open
    monkeypatch.setattr(Storage, "open", lambda self, path: Failing(opened(self, path)))
    with pytest.raises(OSError, match="connection lost"):
        list(reader.read(part))


# --- partitions ---


def test_one_partition_per_archive_or_range(archives: Path) -> None:
    files = sorted(archives.iterdir())
    assert [[entry.path for entry in part.entries] for part in planned(path=archives)] == [[str(file)] for file in files]
    size = (archives / "a.warc.gz").stat().st_size
    parts = planned(path=archives / "a.warc.gz", maxPartitionBytes=size // 3 + 1)
    assert [part.start for part in parts] == [0, size // 3, size * 2 // 3]
    assert [part.end for part in parts] == [size // 3, size * 2 // 3, 0]
    assert len(planned(path=archives / "a.warc.gz", maxPartitionBytes=0)) == 1


def test_what_cannot_be_divided_is_not(archives: Path, tmp_path: Path) -> None:
    """Compressed as one, each range would have to be unpacked from the start."""
    as_one = tmp_path / "one.warc.gz"
    as_one.write_bytes(gzip.compress((archives / "plain.warc").read_bytes()))
    assert len(planned(path=as_one, maxPartitionBytes=10000)) == 1
    assert len(planned(path=archives / "plain.warc", maxPartitionBytes=100000)) > 1


def test_pages_are_put_together() -> None:
    pages = f"{REPOSITORY}/tests/pages/*/page.html"
    assert [len(part.entries) for part in planned(path=pages)] == [18]
    parts = planned(path=pages, maxPartitionBytes=200000)
    assert 1 < len(parts) < 18 and sum(len(part.entries) for part in parts) == 18


# --- options ---


@pytest.mark.parametrize(("options", "message"), [
    ({"header": "true"}, "no option 'header'"),
    ({"jobs": "none"}, "option jobs: 'none' is not a number"),
    ({"onlyArticles": "maybe"}, "option onlyArticles: 'maybe' is neither"),
    ({"maxPartitionBytes": "much"}, "option maxPartitionBytes: 'much' is no size"),
    ({"preference": "best"}, "option preference: 'best'"),
    ({"errors": "ignore"}, "option errors: 'ignore'"),
    ({"storageOptions": "[]"}, "option storageOptions: .* is not a JSON object"),
    ({"since": "soon"}, "since='soon' is not a date"),
    ({"fields": "weight"}, "no member 'weight'"),
    ({"url": "https://example.org/"}, "about a single input"),
    ({"startAt": "7", "endAt": "7"}, "end_at=7 must be behind start_at=7"),
])
def test_wrong_options(archives: Path, options: dict[str, str], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        planned(path=archives, **options)


def test_options_of_read() -> None:
    parsed = Options({"onlyarticles": "true", "batch_rows": "7", "LANGUAGES": "de, fr", "maxpagesize": "2M", "maxwork": "9", "weak": "no",
                      "urlpatterns": "https://a.example/* *,b", "hosts": "a.example,b.example"})
    assert parsed.read == {"only_articles": True, "batch_rows": 7, "languages": ["de", "fr"], "max_page_size": 2 << 20,
                           "max_work": 9, "weak": False, "url_patterns": ["https://a.example/*", "*,b"],
                           "hosts": ["a.example", "b.example"]}


@pytest.mark.parametrize(("options", "arguments"), [
    ({"onlyArticles": "true"}, ["--only-articles"]),
    ({"since": "2024-05", "until": "2024-10-15"}, ["--since", "2024-05", "--until", "2024-10-15"]),
    ({"languages": "de,ja"}, ["--language", "de,ja"]),
    ({"comments": "true", "preference": "recall"}, ["--comments", "--recall"]),
    ({"maxPageSize": "10K"}, ["--max-page-size", "10K"]),
    ({"maxWork": "1000"}, ["--max-work-per-page", "1000"]),
])
def test_options_reach_read(spark: SparkSession, archives: Path, options: dict[str, str], arguments: list[str],
                            wanted: list[Json]) -> None:
    expected = extract(*arguments, archives)
    assert in_order(expected) != in_order(wanted)
    assert in_order(rows(load(spark, archives, **options))) == in_order(expected)


def test_found_by_name() -> None:
    """Without `register`."""
    import pyspark_dateline

    assert pyspark_dateline.DefaultSource.name() == "dateline"
    assert "pushFilters" not in vars(DatelineReader)  # Spark refuses it where pushing is off


def test_types_survive_the_jvm(spark: SparkSession, archives: Path) -> None:
    frame = load(spark, archives / "a.warc.gz").select("url", F.to_json("keywords").alias("keywords"), "datePublishedDay")
    by_url = {record["url"]: record for record in extract(archives / "a.warc.gz")}
    for row in frame.collect():
        assert json.loads(row.keywords or "[]") == by_url[row.url].get("keywords", [])
        day = by_url[row.url].get("datePublished", "")[:10]
        assert (row.datePublishedDay.isoformat() if row.datePublishedDay else "") == day
