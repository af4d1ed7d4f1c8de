"""Filters that are passed on to `read`: fewer rows are made, and the result is that of Spark's own filters."""

from __future__ import annotations

import datetime
import io
from pathlib import Path
from typing import Any

import dateline
import pytest
from pyspark.sql import SparkSession
from pyspark.sql.datasource import (EqualTo, Filter, GreaterThan, GreaterThanOrEqual, In, LessThan, LessThanOrEqual,
                                    Not, StringContains, StringStartsWith)

from dateline_spark.filters import pushed
from dateline_spark.source import PushingSource

DAY = datetime.date(2024, 5, 3)
TIME = datetime.datetime(2024, 5, 3, 20, 19, 8, 500000, datetime.timezone(datetime.timedelta(hours=2)))


@pytest.mark.parametrize(("one", "options"), [
    (GreaterThanOrEqual(("datePublishedDay",), DAY), {"since": "2024-05-03"}),
    (GreaterThan(("datePublishedDay",), DAY), {"since": "2024-05-03"}),
    (LessThan(("datePublishedDay",), DAY), {"until": "2024-05-03"}),
    (EqualTo(("datePublishedDay",), DAY), {"since": "2024-05-03", "until": "2024-05-03"}),
    (In(("datePublishedDay",), (DAY, datetime.date(2023, 1, 1))), {"since": "2023-01-01", "until": "2024-05-03"}),
    (GreaterThan(("datePublishedTimestamp",), TIME), {"since": "2024-05-03T18:19:08Z"}),
    (GreaterThan(("datePublishedTimestamp",), TIME.replace(tzinfo=None)), {}),
    (LessThanOrEqual(("datePublished",), "2024-05"), {"until": "2024-05"}),
    (LessThanOrEqual(("datePublished",), "2024-05-03T18:00:00Z"), {}),
    (GreaterThan(("dateModifiedDay",), DAY), {}),
    (GreaterThan(("source", "capturedAtDay"), DAY), {"captured_since": "2024-05-02"}),
    (EqualTo(("source", "capturedAtDay"), DAY), {"captured_since": "2024-05-02", "captured_until": "2024-05-04"}),
    (GreaterThan(("source", "capturedAtTimestamp"), TIME), {"captured_since": "2024-05-03T18:19:08Z"}),
    (EqualTo(("inLanguage",), "de"), {"languages": ["de"]}),
    (In(("inLanguage",), ("de", "fr-CH")), {"languages": ["de", "fr-CH"]}),
    (EqualTo(("inLanguage",), "no, tag"), {}),
    (StringStartsWith(("inLanguage",), "de"), {}),
    (EqualTo(("type",), "NewsArticle"), {"only_articles": True}),
    (In(("type",), ("NewsArticle", "WebPage")), {}),
    (EqualTo(("source", "url"), "https://a.example/"), {"url_patterns": ["https://a.example/"]}),
    (StringStartsWith(("source", "url"), "https://a.example/"), {"url_patterns": ["https://a.example/*"]}),
    (StringStartsWith(("source", "url"), "https://a.example/?x"), {}),
    (StringStartsWith(("url",), "https://a.example/"), {}),
    (StringContains(("source", "url"), "a.example"), {}),
    (Not(EqualTo(("inLanguage",), "de")), {}),
    (Not(GreaterThan(("datePublishedDay",), DAY)), {}),
])
def test_what_is_passed_on(one: Filter, options: dict[str, Any]) -> None:
    assert pushed([one], {}) == options


def test_what_was_given_stays() -> None:
    filters = [GreaterThan(("datePublishedDay",), DAY), EqualTo(("inLanguage",), "de"), EqualTo(("inLanguage",), "fr")]
    assert pushed(filters, {"since": "2024"}) == {"languages": ["de"]}
    # Nothing lies between them, which is not an error for Spark.
    contrary = [GreaterThan(("datePublishedDay",), DAY), LessThan(("datePublishedDay",), datetime.date(2023, 1, 1))]
    assert pushed(contrary, {}) == {"since": "2024-05-03"}


def test_the_reader_makes_fewer_rows(archives: Path) -> None:
    source = PushingSource({"path": str(archives)})
    reader = source.reader(source.schema())

    def count() -> int:
        return sum(batch.num_rows for part in reader.partitions() for batch in reader.read(part))

    every = count()
    filters: list[Filter] = [EqualTo(("inLanguage",), "de")]
    assert list(reader.pushFilters(filters)) == filters  # Spark applies it again
    assert 0 < count() < every


def test_the_result_is_the_same(spark: SparkSession, archives: Path) -> None:
    frame = spark.read.format("dateline").load(str(archives))
    whole = spark.createDataFrame(frame.toArrow(), frame.schema)  # which Spark filters alone
    for condition in (
        "datePublishedDay >= '2024-05-01' and datePublishedDay < '2024-10-01'",
        "datePublishedDay = '2024-05-14'",
        "datePublishedTimestamp > timestamp'2024-05-01T00:00:00Z'",
        "datePublished < '2024-05'",
        "datePublished >= '2024-05-03'",
        "inLanguage = 'de'",
        "inLanguage in ('en', 'en-GB', 'ja')",
        "type = 'NewsArticle'",
        "type in ('NewsArticle', 'BlogPosting') and inLanguage <> 'de'",
        "source.capturedAtDay > '2024-05-01'",
        "source.capturedAtTimestamp <= timestamp'2024-11-05T18:20:00Z'",
        "source.url like 'https://www.%'",
        "error is not null",
    ):
        got, expected = ([(row.path, row.offset) for row in one.filter(condition).select(
            "source.path", "source.offset").collect()] for one in (frame, whole))
        assert sorted(got) == sorted(expected) and expected, condition
    assert frame.filter("datePublishedDay > '2024-05-01' and datePublishedDay < '2023-01-01'").count() == 0


@pytest.mark.parametrize("kind", [
    "Article", "NewsArticle", "AnalysisNewsArticle", "BackgroundNewsArticle", "BlogPosting", "LiveBlogPosting",
    "OpinionNewsArticle", "ReportageNewsArticle", "ReviewNewsArticle"])
def test_types_of_articles(kind: str) -> None:
    """All that are passed on as articles are that for `only_articles`, too."""
    page = (f'<title>Harbour reopens</title><script type="application/ld+json">{{"@type":"{kind}","headline":'
            '"Harbour reopens"}</script><article><h1>Harbour reopens</h1><p>The harbour is open again.</p></article>')
    assert [record.type for record in dateline.read(io.BytesIO(page.encode()), only_articles=True)] == [kind]
    assert pushed([EqualTo(("type",), kind)], {}) == {"only_articles": True}
