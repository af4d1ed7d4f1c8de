"""Stories of an archive: what was published at an address, and how it changed."""

from __future__ import annotations

import datetime as _datetime
from html import escape as _escape
from typing import Any, NamedTuple

from .record import Date, _date_or_text, _link, _shortened, read_date

__all__ = ["Capture", "Revision", "Story"]


class Revision(NamedTuple):
    """What a story said for a time: captures that say the same, one after the other."""

    id: int
    first_seen: _datetime.datetime
    last_seen: _datetime.datetime
    change: str
    """The most telling kind of change from the revision before it: "first" (there is none), "headline", "correction",
    "added", "cut", "rewritten", "moved", "facts" or "date"."""
    headline: str | None
    date_published: Date | str | None
    date_modified: Date | str | None
    words: int
    captures: int
    """How many show it."""


class Capture(NamedTuple):
    """What an address said at a time, and which bytes show that."""

    revision: int | None
    """The id of the revision that it shows; None: the page was gone."""
    captured: _datetime.datetime
    url: str | None
    path: str | None
    offset: int | None
    """Where the record of a web archive begins in its file."""
    member_offset: int | None
    record_id: str | None
    http_status: int | None
    media_type: str | None
    charset: str | None
    digest: str | None
    assumed: bool
    """Whether nobody said when it was captured: the time is the latest date that the page gives, or when it was
    added."""


class Story(NamedTuple):
    """What is published at an address, and how it changed.  Times are in UTC, and of captures."""

    id: int
    url: str
    """Of its newest revision, without tracking parameters ("utm_source") and fragment; `addresses` has all forms."""
    site: str | None
    """The host, without "www."."""
    first_seen: _datetime.datetime
    last_seen: _datetime.datetime
    unpublished: _datetime.datetime | None
    """When it was first seen to be gone; None if it is there."""
    revisions: tuple[Revision, ...]
    """In the order of time."""
    captures: tuple[Capture, ...]
    """In the order of time."""
    addresses: tuple[str, ...]
    """Where it was found."""

    @property
    def headline(self) -> str | None:
        """That of the newest revision."""
        return self.revisions[-1].headline if self.revisions else None

    def __repr__(self) -> str:
        said = [repr(_shortened(self.headline, 70)) if self.headline else "without a headline", self.url]
        said.append(counted(len(self.revisions), "revision"))
        said.append(counted(len(self.captures), "capture"))
        said.append(f"seen {to_minute(self.first_seen)} to {to_minute(self.last_seen)}")
        if self.unpublished is not None:
            said.append(f"gone {to_minute(self.unpublished)}")
        return f"<Story {self.id}: {', '.join(said)}>"

    def _repr_html_(self) -> str:
        return _card(self)


def counted(number: int, thing: str) -> str:
    return f"{number:,} {thing}{'' if number == 1 else 's'}"


def to_minute(when: _datetime.datetime) -> str:
    return when.strftime("%Y-%m-%d %H:%M")


def time_or_none(text: str | None) -> _datetime.datetime | None:
    """A time of the archive, which has them in UTC to the second."""
    if text is None:
        return None
    when = read_date(text)
    assert isinstance(when, _datetime.datetime)
    return when


def date_or_none(text: str | None) -> Date | str | None:
    return None if text is None else _date_or_text(text)


def _time(text: str) -> _datetime.datetime:
    when = time_or_none(text)
    assert when is not None
    return when


def story_of(told: tuple[Any, ...]) -> Story:
    """A story as the compiled part tells it, with texts for times."""
    id, url, site, first, last, unpublished, revisions, captures, addresses = told
    return Story(
        id, url, site, _time(first), _time(last), time_or_none(unpublished),
        tuple(Revision(id, _time(first), _time(last), change, headline, date_or_none(published),
                       date_or_none(modified), words, count)
              for id, first, last, change, headline, published, modified, words, count in revisions),
        tuple(Capture(revision, _time(captured), *rest) for revision, captured, *rest in captures),
        tuple(addresses))


def _card(story: Story) -> str:
    """A story in a notebook: its headline, and a row for each revision."""
    rows = "".join(
        f'<tr><td style="text-align:left">{revision.id}</td>'
        f'<td style="text-align:left">{to_minute(revision.first_seen)}</td>'
        f'<td style="text-align:left">{_escape(revision.change)}</td>'
        f'<td style="text-align:left">{_escape(_shortened(revision.headline or "", 100))}</td>'
        f"<td>{revision.words:,}</td><td>{revision.captures:,}</td></tr>" for revision in story.revisions)
    gone = f", gone since {to_minute(story.unpublished)}" if story.unpublished is not None else ""
    names = "".join(f'<th style="text-align:left">{name}</th>'
                    for name in ("revision", "since", "change", "headline", "words", "captures"))
    seen = f"seen {to_minute(story.first_seen)} to {to_minute(story.last_seen)}{gone}"
    return (f"<div><h3>{_link(story.url, story.headline or story.url)}</h3>"
            f"<p><small>story {story.id}, {_escape(story.site or '')}, {seen}</small></p>"
            f"<table><tr>{names}</tr>{rows}</table></div>")
