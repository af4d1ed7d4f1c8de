"""What a search of an archive finds."""

from __future__ import annotations

import datetime as _datetime
import json as _json
import unicodedata
from collections.abc import Iterator
from html import escape as _escape
from typing import Any, NamedTuple, overload

from . import _core
from .record import Date, _link
from .stories import counted, date_or_none, time_or_none, to_minute

__all__ = ["Facet", "Hit", "QueryError", "SearchResults"]

Marks = tuple[tuple[int, int], ...]


class QueryError(ValueError):
    """A mistake in a query.  Its text shows the place.

    >>> print(QueryError("a phrase has no closing quotation mark", '"harbour mast', 0, 1))
    a phrase has no closing quotation mark
      "harbour mast
      ^
    """

    def __init__(self, message: str, query: str, offset: int, size: int):
        super().__init__(message, query, offset, size)
        self.message = message
        self.query = query
        self.offset = offset
        """Where in the query the mistake is, in characters."""
        self.size = size
        """How many characters are meant."""

    def __str__(self) -> str:
        first = max(0, self.offset - _SHOWN)
        shown = _harmless(self.query[first : self.offset + self.size + _SHOWN])
        at = self.offset - first
        gap, under = _columns(shown[:at]), _columns(shown[at : at + self.size])
        return f"{self.message}\n  {shown}\n  {' ' * gap}{'^' * max(1, under)}"


_SHOWN = 60
"""How much of a long query is shown before and behind a mistake."""


def _harmless(text: str) -> str:
    return "".join(character if character.isprintable() else " " for character in text)


def _columns(text: str) -> int:
    """How wide a terminal shows it."""
    wide = sum(unicodedata.east_asian_width(character) in "WF" for character in text)
    return len(text) + wide - sum(unicodedata.category(character) in ("Mn", "Me") for character in text)


class Hit(NamedTuple):
    """A story that was found, as its newest revision says it."""

    url: str
    headline: str | None
    site: str | None
    type: str | None
    language: str | None
    authors: tuple[str, ...]
    date_published: Date | str | None
    first_seen: _datetime.datetime | None
    last_seen: _datetime.datetime | None
    unpublished: _datetime.datetime | None
    """When it was first seen to be gone; None if it is there."""
    snippet: str
    """A line of the body, or of the description, around what was searched for."""
    headline_marks: Marks
    """(start, end) of each word in the headline that was searched for, in characters."""
    snippet_marks: Marks
    revisions: int
    copies: int
    """Other stories that have text in common with it."""
    story: int
    revision: int
    score: float
    """The higher, the better; 0 unless ordered by relevance."""
    cut_before: bool
    """Whether there is more text before the snippet, or behind it."""
    cut_after: bool

    def __repr__(self) -> str:
        date = self.date_published or (self.first_seen and f"seen {to_minute(self.first_seen)}")
        return f"<Hit {self.headline or '(no headline)'!r}, {date}, {self.url}>"


class Facet(dict[str, int]):
    """How many of the stories that were found have which value, the most frequent first."""

    def __init__(self, counts: dict[str, int], others: int, none: int = 0):
        super().__init__(counts)
        self.others = others
        """How many values are left out."""
        self.none = none
        """How many of the stories have none: no author, no section, …"""

    def __repr__(self) -> str:
        return f"Facet({super().__repr__()}, others={self.others}, none={self.none})"


class SearchResults:
    """What a search found: a sequence of hits, with what was counted over all stories that were found."""

    def __init__(self, query: str, results: _core.Results):
        self._results = results
        self.query = query
        count, only_newest, _, _, _ = results.info()
        self.count: int = count
        """How many stories were found; `hits` are some of them."""
        self.scored_only_newest: bool = only_newest
        """There were too many to rank all: hits are the best of those added last, and `count` is exact."""
        self.hits: tuple[Hit, ...] = tuple(map(_hit, results.hits()))
        self.facets: dict[str, Facet] = {
            name: Facet(counts, others, none) for name, counts, others, none in results.facets()}
        """By "site", "language", "section", "author", "type" and "change"; empty unless they were requested."""
        self.days: dict[_datetime.date, int] = {
            _datetime.date.fromisoformat(day): number for day, number in results.days().items()}
        """How many were published on which day, in UTC; empty unless facets were requested."""

    def __len__(self) -> int:
        return len(self.hits)

    def __iter__(self) -> Iterator[Hit]:
        return iter(self.hits)

    @overload
    def __getitem__(self, index: int) -> Hit: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Hit, ...]: ...
    def __getitem__(self, index: int | slice) -> Hit | tuple[Hit, ...]:
        return self.hits[index]

    def to_dict(self) -> dict[str, Any]:
        """All of it, with the names of `dateline search -f jsonl`; "hits" is a list of dicts."""
        hits = [_json.loads(self._results.json(number)) for number in range(len(self))]
        return {"query": self.query, **_json.loads(self._results.json(-1)), "hits": hits}

    def __repr__(self) -> str:
        shown = "" if len(self) == self.count else f", {len(self):,} of them here"
        return f"<SearchResults for {self.query!r}: {_stories(self.count)}{shown}>"

    def _repr_html_(self) -> str:
        items = "".join(_item(hit) for hit in self.hits)
        return f"<div><p>{_stories(self.count)} found for <code>{_escape(self.query)}</code></p><ol>{items}</ol></div>"


def _stories(count: int) -> str:
    return "1 story" if count == 1 else f"{count:,} stories"


def _hit(told: tuple[Any, ...]) -> Hit:
    url, headline, site, type, language, authors, published, first, last, unpublished, snippet, *rest = told
    return Hit(url, headline, site, type, language, authors, date_or_none(published), time_or_none(first),
               time_or_none(last), time_or_none(unpublished), snippet or "", *rest)


def _marked(text: str, marks: Marks) -> str:
    """As HTML, with the words marked."""
    made, at = "", 0
    for start, end in marks:
        made += f"{_escape(text[at:start])}<mark>{_escape(text[start:end])}</mark>"
        at = end
    return made + _escape(text[at:])


def _item(hit: Hit) -> str:
    facts = [hit.site or "", str(hit.date_published or (hit.first_seen and f"seen {to_minute(hit.first_seen)}") or "")]
    if hit.revisions > 1:
        facts.append(counted(hit.revisions, "revision"))
    if hit.copies:
        facts.append(f"{hit.copies:,} {'copy' if hit.copies == 1 else 'copies'}")
    if hit.unpublished is not None:
        facts.append(f"gone {to_minute(hit.unpublished)}")
    before, after = "… " if hit.cut_before else "", " …" if hit.cut_after else ""
    return (f"<li>{_link(hit.url, hit.headline or hit.url)}<br><small>{_escape(' · '.join(filter(None, facts)))}</small>"
            f"<br>{before}{_marked(hit.snippet, hit.snippet_marks)}{after}</li>")
