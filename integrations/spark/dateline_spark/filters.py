"""Which of Spark's filters `dateline.read` can apply, too.

Spark applies every filter again, since error records pass those of `read`, and since its own ones compare a little
differently.  So what is passed on may keep more than a filter wants, but never less: then a page that is not wanted
costs no row, and the result is the same.
"""

from __future__ import annotations

import datetime
import io
import re
from collections.abc import Iterable, Iterator
from typing import Any, TypeGuard

import dateline
from pyspark.sql.datasource import (EqualNullSafe, EqualTo, Filter, GreaterThan, GreaterThanOrEqual, In, LessThan,
                                    LessThanOrEqual, StringStartsWith)

# Some of schema.org's types of articles, for `only_articles`.
_ARTICLES = {"Article", "NewsArticle", "AnalysisNewsArticle", "BackgroundNewsArticle", "BlogPosting", "LiveBlogPosting",
             "OpinionNewsArticle", "ReportageNewsArticle", "ReviewNewsArticle"}
# Text is compared as text by Spark, which gives what comparing days does only where the limit has no time.
_DAY = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")


def _is_day(value: object) -> TypeGuard[datetime.date]:
    return isinstance(value, datetime.date) and not isinstance(value, datetime.datetime)


def _limit(column: str, value: object) -> str | None:
    """As `since` and `until` have it."""
    if column == "datePublishedDay" and _is_day(value):
        return value.isoformat()
    if column == "datePublishedTimestamp" and isinstance(value, datetime.datetime) and value.tzinfo:
        return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    if column == "datePublished" and isinstance(value, str) and _DAY.fullmatch(value):
        return value
    return None


def _values(one: Filter) -> list[Any] | None:
    """Those that a column may have."""
    if isinstance(one, (EqualTo, EqualNullSafe)):
        return None if one.value is None else [one.value]
    if isinstance(one, In):
        return [value for value in one.value if value is not None]
    return None


def _dates(column: str, one: Filter) -> Iterator[tuple[str, str]]:
    if isinstance(one, (GreaterThan, GreaterThanOrEqual)):
        limits = {"since": _limit(column, one.value)}
    elif isinstance(one, (LessThan, LessThanOrEqual)):
        limits = {"until": _limit(column, one.value)}
    else:
        among = [_limit(column, value) for value in _values(one) or ()]
        known = [limit for limit in among if limit is not None]
        if not known or len(known) != len(among):
            return
        limits = {"since": min(known), "until": max(known)}
    for name, limit in limits.items():
        if limit is not None:
            yield name, limit


def _capture_dates(column: str, one: Filter) -> Iterator[tuple[str, str]]:
    """Captures are chosen by their days in UTC, columns give those of their own time zones."""
    for name, limit in _dates(column.replace("capturedAt", "datePublished"), one):
        if column == "capturedAtDay":
            try:
                near = datetime.date.fromisoformat(limit) + datetime.timedelta(-1 if name == "since" else 1)
            except OverflowError:
                continue
            limit = near.isoformat()
        yield "captured_" + name, limit


def _url_patterns(one: Filter) -> Iterator[tuple[str, list[str]]]:
    values, end = _values(one), ""
    if isinstance(one, StringStartsWith):
        values, end = [one.value], "*"
    if values and not any(set("*?") & set(value) for value in values):
        yield "url_patterns", [value + end for value in values]


def _wanted(one: Filter) -> Iterator[tuple[str, Any]]:
    column: tuple[str, ...] = getattr(one, "attribute", ())
    if column == ("inLanguage",):
        tags = _values(one)
        if tags and all(isinstance(tag, str) and _TAG.fullmatch(tag) for tag in tags):
            yield "languages", tags
    elif column == ("type",):
        types = _values(one)
        if types and _ARTICLES.issuperset(types):
            yield "only_articles", True
    elif column in (("datePublished",), ("datePublishedDay",), ("datePublishedTimestamp",)):
        yield from _dates(column[0], one)
    elif column in (("source", "capturedAtDay"), ("source", "capturedAtTimestamp")):
        yield from _capture_dates(column[1], one)
    elif column == ("source", "url"):
        yield from _url_patterns(one)


def _is_accepted(options: dict[str, Any]) -> bool:
    try:
        dateline.read(io.BytesIO(), **options).close()
    except ValueError:
        return False
    return True


def pushed(filters: Iterable[Filter], given: dict[str, Any]) -> dict[str, Any]:
    """Options for `dateline.read`, besides those that are given."""
    added: dict[str, Any] = {}
    for one in filters:
        for name, value in _wanted(one):
            # Of several filters of a kind the first one is enough.  `read` refuses a range that is empty.
            if name not in given and name not in added and _is_accepted(given | added | {name: value}):
                added[name] = value
    return added
