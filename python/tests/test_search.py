"""Searching archives."""

from __future__ import annotations

import datetime
import json
import os
import pickle
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import REPOSITORY

import dateline

COMMAND = os.environ.get("DATELINE") or str(REPOSITORY / "build/dateline")


def story(number: int, headline: str, body: str, **more: object) -> dict[str, object]:
    return {"url": f"https://wendlepost.example/{number}", "type": "NewsArticle", "headline": headline,
            "datePublished": f"2024-05-{number:02}T10:20:00+02:00", "inLanguage": "en", "articleBody": body,
            "source": {"capturedAt": f"2024-05-{number:02}T12:00:00Z"}, **more}


STORIES = [
    story(1, "Die Fähre läuft wieder aus", "Die Fähre nach Harrow legt ab, sagt der Hafenmeister.", inLanguage="de",
          author=[{"name": "Ada Marsh", "type": "Person"}, {"name": "Bram Ide", "type": "Person"}]),
    story(2, "Ferry stays in", "The ferry to Harrow stays in the harbour, the harbour master said.",
          author=[{"name": "Ada Marsh", "type": "Person"}], articleSection=["Local"]),
    story(3, "Harbour master retires", "He had been there for forty years, and the ferry captain made a speech."),
    {"url": "https://harrowbay.example/x", "headline": "Ferry", "description": "Nothing sails.", "datePublished": "2024-05-01",
     "source": {"capturedAt": "2024-05-09T12:00:00Z"}},
]


@pytest.fixture()
def stories(tmp_path: Path) -> Iterator[dateline.Archive]:
    with dateline.Archive(tmp_path / "stories.db") as archive:
        archive.add(STORIES)
        yield archive


def test_hits(stories: dateline.Archive) -> None:
    results = stories.search("fahre")
    assert results.count == len(results) == 1 and results[0] is results.hits[0] and list(results) == list(results.hits)
    hit = results[0]
    assert hit.url == "https://wendlepost.example/1" and hit.headline == "Die Fähre läuft wieder aus"
    assert (hit.site, hit.type, hit.language) == ("wendlepost.example", "NewsArticle", "de")
    assert hit.authors == ("Ada Marsh", "Bram Ide")
    assert hit.date_published == datetime.datetime(2024, 5, 1, 10, 20,
                                                   tzinfo=datetime.timezone(datetime.timedelta(hours=2)))
    assert hit.first_seen == hit.last_seen == datetime.datetime(2024, 5, 1, 12, tzinfo=datetime.timezone.utc)
    assert hit.unpublished is None and (hit.story, hit.revision) == (1, 1) and hit.score > 0
    assert (hit.revisions, hit.copies, hit.cut_before, hit.cut_after) == (1, 0, False, False)
    assert "https://wendlepost.example/1" in repr(hit)
    assert pickle.loads(pickle.dumps(hit)) == hit


def test_marks_are_places_in_the_text(stories: dateline.Archive) -> None:
    """They count characters, not bytes."""
    hit, = stories.search("hafenmeister lauft fahre")
    assert [hit.snippet[start:end] for start, end in hit.snippet_marks] == ["Fähre", "Hafenmeister"]
    assert [hit.headline[start:end] for start, end in hit.headline_marks] == ["Fähre", "läuft"]  # type: ignore[index]


def test_pages_and_orders(stories: dateline.Archive) -> None:
    def numbers(**options: object) -> list[int]:
        return [hit.story for hit in stories.search("ferry OR fahre", **options)]  # type: ignore[arg-type]

    assert sorted(numbers()) == [1, 2, 3, 4] and numbers(order="newest") == [3, 2, 1, 4]
    assert numbers(order="oldest") == [4, 1, 2, 3]
    assert numbers(order="oldest", first=1, count=2) == [1, 2] and numbers(first=4) == []
    page = stories.search("ferry OR fahre", count=1)
    assert page.count == 4 and len(page) == 1 and repr(page) == "<SearchResults for 'ferry OR fahre': 4 stories, 1 of them here>"
    assert repr(stories.search("retires")) == "<SearchResults for 'retires': 1 story>"
    assert [hit.story for hit in stories.search("since:2000")] == [3, 2, 1, 4], "all, the newest first"
    scores = [hit.score for hit in stories.search("ferry OR fahre")]
    assert scores == sorted(scores, reverse=True) and stories.search("ferry", order="newest")[0].score == 0
    few = stories.search("ferry OR fahre", scored_hits=1)
    assert few.scored_only_newest and few.count == 4 and not page.scored_only_newest


def test_facets_and_days(stories: dateline.Archive) -> None:
    results = stories.search("since:2000", facets=True)
    assert results.facets["site"] == {"wendlepost.example": 3, "harrowbay.example": 1}
    assert list(results.facets["author"].items()) == [("Ada Marsh", 2)] or results.facets["author"]["Ada Marsh"] == 2
    assert results.facets["language"]["en"] == 2 and results.facets["section"] == {"Local": 1}
    assert results.days == {datetime.date(2024, 5, day): count for day, count in ((1, 2), (2, 1), (3, 1))}
    few = stories.search("since:2000", facets=1)
    assert few.facets["site"] == {"wendlepost.example": 3} and few.facets["site"].others == 1
    assert "others=1" in repr(few.facets["site"])
    assert results.facets["section"].none == 3 and results.facets["site"].none == 0
    assert stories.search("since:2000").facets == {} and stories.search("since:2000").days == {}


def test_as_dicts(stories: dateline.Archive, tmp_path: Path) -> None:
    """The dicts are the lines that the command writes."""
    made = stories.search("ferry OR fahre", facets=100).to_dict()
    assert made["query"] == "ferry OR fahre" and made["count"] == 4 and len(made["hits"]) == 4
    if not os.access(COMMAND, os.X_OK):
        pytest.skip("build/dateline is not there; set DATELINE to the command")
    run = subprocess.run([COMMAND, "search", "-f", "jsonl", "--facets", tmp_path / "stories.db", "ferry OR fahre"],
                         capture_output=True, text=True, check=True)
    *hits, counts = map(json.loads, run.stdout.splitlines())
    assert made == {"query": "ferry OR fahre", **counts, "hits": hits}


def test_data_frames(stories: dateline.Archive) -> None:
    pandas, polars = pytest.importorskip("pandas"), pytest.importorskip("polars")
    results = stories.search("ferry OR fahre")
    for frame in (pandas.DataFrame(results.to_dict()["hits"]), polars.DataFrame(results.to_dict()["hits"]),
                  pandas.DataFrame(results.hits)):
        assert list(frame["url"]) == [hit.url for hit in results]


def test_in_a_notebook(stories: dateline.Archive) -> None:
    stories.add_gone("https://wendlepost.example/2", "2024-05-20")
    stories.add(story(1, "Die Fähre fährt", "Die Fähre nach Harrow legt ab, sagt der Hafenmeister.",
                      source={"capturedAt": "2024-05-02T12:00:00Z"}))
    shown = stories.search("fahre OR stays")._repr_html_()
    assert "2 stories found" in shown and shown.count("<li>") == 2
    assert "Die <mark>Fähre</mark> nach" in shown and "2 revisions" in shown and "gone 2024-05-20" in shown


@pytest.mark.parametrize("query, offset, size, caret", [
    ('"harbour mast', 0, 1, '  "harbour mast\n  ^'),
    ("fähre since:gestern", 12, 7, f"  fähre since:gestern\n  {' ' * 12}^^^^^^^"),
    ('漢字 "x', 3, 1, f'  漢字 "x\n  {" " * 5}^'),
    ("fa\u0308hre since:x", 13, 1, f"  fa\u0308hre since:x\n  {' ' * 12}^"),
    ("a\tb\n(", 4, 1, f"  a b (\n  {' ' * 4}^"),
])
def test_mistakes(stories: dateline.Archive, query: str, offset: int, size: int, caret: str) -> None:
    with pytest.raises(dateline.QueryError) as raised:
        stories.search(query)
    error = raised.value
    assert isinstance(error, ValueError) and (error.query, error.offset, error.size) == (query, offset, size)
    assert str(error) == f"{error.message}\n{caret}"
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.offset) == (str(error), offset)


def test_a_mistake_in_a_long_query(stories: dateline.Archive) -> None:
    with pytest.raises(dateline.QueryError) as raised:
        stories.search("site:a " * 20 + "since:x" + " site:b" * 20)
    lines = str(raised.value).splitlines()
    assert max(map(len, lines)) < 150 and lines[1][lines[2].index("^")] == "x"
    with pytest.raises(dateline.QueryError, match="4,096"):
        stories.search("a" * 5000)


@pytest.mark.parametrize("options, message", [
    ({"order": "best"}, "no order 'best'; there are: relevance, newest, oldest"), ({"count": 0}, "at least 1"),
    ({"first": -1}, "at least 0"), ({"first": 99_999, "count": 2}, "at most 100,000"), ({"facets": -1}, "between 0"),
    ({"facets": 1001}, "between 0"), ({"scored_hits": 0}, "at least 1"),
])
def test_wrong_options(stories: dateline.Archive, options: dict[str, object], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        stories.search("x", **options)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="must be str"):
        stories.search(3)  # type: ignore[arg-type]
