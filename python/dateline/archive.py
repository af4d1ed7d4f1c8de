"""Archives: stories and their revisions in one SQLite file, and searching them."""

from __future__ import annotations

import atexit
import json as _json
import os
import threading
import warnings
import weakref
from array import array
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple, Union, overload

from . import _core
from .differences import Difference
from .reading import Path, Reading, When, to_text
from .record import Record, member_numbers, read_json
from .searching import Hit, QueryError, SearchResults
from .stories import Revision, Story, story_of

__all__ = ["Addition", "Additions", "Archive", "ArchiveError", "Records"]

_ADDED = ("new", "changed", "seen", "known", "gone", "nothing")
_ORDERS = {"relevance": 0, "newest": 1, "oldest": 2}
_MOST_HITS = 100_000
_MOST_VALUES = 1000
_MOST_NUMBER = 2**32 - 1

Addable = Union[Record, str, bytes, Mapping[str, Any]]


class ArchiveError(Exception):
    """An archive that could not be opened, read or written.

    `code` says why: "not-found", "not-an-archive", "newer-version", "locked", "read-only", "full",
    "damaged", "too-large", "interrupted", "no-memory" or "io".
    """

    def __init__(self, path: str, code: str | None, message: str | None):
        super().__init__(path, code, message)
        self.path = path
        self.code = code or "io"

    def __str__(self) -> str:
        return f"{self.args[0]}: {self.args[2]} ({self.code})"


class Addition(NamedTuple):
    """What became of a record."""

    added: str
    """"new": a story that the archive did not have; "changed": a new revision of a story; "seen": a capture that says
    what another one says; "known": a capture that the archive has; "gone": the page was gone; "nothing": an error
    record, one without an address (url, source.url or source.path), or a page that is gone and was never seen."""
    story: int | None
    revision: int | None
    change: str | None
    """Of a new revision, the most telling kind of change from the one before it: "headline"."""


class Additions(NamedTuple):
    """How many of several records became what; see `Addition.added`."""

    new: int = 0
    changed: int = 0
    seen: int = 0
    known: int = 0
    gone: int = 0
    nothing: int = 0


# What was added is to be permanent when the interpreter ends.
_open: weakref.WeakSet[Archive] = weakref.WeakSet()


@atexit.register
def _close_all() -> None:
    for archive in list(_open):
        archive.close()


class Records(Iterator[Record]):
    """Records of an archive; made by `Archive.records`.

    Iterate over it once, or give it to a library that takes Arrow data: `pyarrow.table(archive.records())`,
    `polars.DataFrame(archive.records(fields=["url", "headline"]))`.  They are read one after the other; what was taken out
    of the archive meanwhile is skipped.
    """

    def __init__(self, archive: Archive, numbers: memoryview, fields: tuple[int, ...] | None, batch_rows: int):
        self._archive = archive
        self._numbers = numbers
        self._fields = fields
        self._batch_rows = batch_rows
        self._at = 0

    def __iter__(self) -> Records:
        return self

    def __next__(self) -> Record:
        while self._at < len(self._numbers):
            self._at += 1
            record = self._archive.record(self._numbers[self._at - 1])
            if record is not None:
                return record
        raise StopIteration

    def __arrow_c_schema__(self) -> object:
        return _core.schema(self._fields)

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """Record batches of those that are left, by the Arrow PyCapsule interface; docs/schema.md lists the columns."""
        return _core.stream(self._fields, self._next_batch)

    def _next_batch(self) -> object:
        while self._at < len(self._numbers):
            wanted = self._numbers[self._at:self._at + self._batch_rows].tobytes()
            batch, rows, taken = self._archive._batch(self._fields, wanted)
            self._at += taken
            if rows:
                return batch
        return None

    def __repr__(self) -> str:
        return f"<Records: {len(self._numbers) - self._at:,} of {self._archive!r}>"


class Archive:
    """An archive of stories: what the web said, and when.

    path: the file; it is made if it is not there.
    read_only: the file must exist, and is not written to.
    create: False: the file must exist.
    copies: look for copies among other stories while adding.
    clusters: when `add` has taken the last one of many records, put stories about the same event together; see
        `cluster`.
    batch: the number of records that are written at once.  What is added becomes permanent after each batch, by `commit`,
        `search`, `close` and the end of a with statement (also if it ends by an exception), and when `add` has taken
        the last one of many.  From the first record of a batch to its end other programs cannot write to the file;
        they wait.
    wait: the seconds to wait for another program that writes, before ArchiveError with the code "locked"; None:
        until it has finished.  Ctrl-C ends the waiting.

    May be used from any number of threads; they wait for each other.  The GIL is released meanwhile.  Processes open
    the file each for themselves; an archive that was opened before a fork cannot be used in the child.

    >>> import dateline
    >>> with dateline.Archive(":memory:") as archive:
    ...     archive.add({"url": "https://wendlepost.example/harbour", "headline": "Harbour reopens"})
    Addition(added='new', story=1, revision=1, change=None)
    """

    def __init__(self, path: Path, *, read_only: bool = False, create: bool = True, copies: bool = True,
                 clusters: bool = True, batch: int = 10_000, wait: float | None = None):
        if batch < 1:
            raise ValueError("batch must be at least 1")
        if wait is not None and wait < 0:
            raise ValueError("wait must not be negative; None waits until the other program has finished")
        file = os.fsencode(path)
        if not file:
            raise ValueError("the path of the archive is empty")
        self.path: str = os.fsdecode(path)
        self._clusters = clusters
        self._lock = threading.RLock()
        milliseconds = 0 if wait is None else max(1, min(int(wait * 1000), _MOST_NUMBER))
        self._core = _core.Archive(ArchiveError, self.path, file,
                                   (read_only, create, copies, min(batch, _MOST_NUMBER), milliseconds))
        _open.add(self)

    # --- adding ---

    @overload
    def add(self, records: Addable) -> Addition: ...  # type: ignore[overload-overlap]
    @overload
    def add(self, records: Iterable[Addable]) -> Additions: ...
    def add(self, records: Addable | Iterable[Addable]) -> Addition | Additions:
        """Adds a record, and says what became of it; or several, and says how many became what.

        A record is what `extract` and `read` give, or its JSON (str or bytes), or that as a dict.  Its time is
        source.capturedAt; else the latest date that the page gives; else now.  Records may come in any order of time:
        the outcome is the same, and a capture that is there already changes nothing.

        Of what `read` gives, captures that found a page gone (HTTP status 404, 410, 451) count too, as the command
        `dateline archive` has it.  If adding fails, the batch since the last commit is lost.

        >>> archive = Archive(":memory:")
        >>> archive.add(['{"url": "https://wendlepost.example/a", "headline": "Harbour reopens"}',
        ...              '{"url": "https://wendlepost.example/b", "headline": "Fish market moves"}'])
        Additions(new=2, changed=0, seen=0, known=0, gone=0, nothing=0)
        """
        if isinstance(records, (Record, str, bytes, Mapping)):
            return self._add(_record_of(records))
        if not isinstance(records, Iterable):
            raise TypeError(f"records cannot be {type(records).__name__}; files: archive.add(dateline.read(path))")
        counts = dict.fromkeys(_ADDED, 0)
        for added in self._add_each(records):
            counts[added.added] += 1
        self.commit()
        if self._clusters:
            self.cluster()
        return Additions(**counts)

    def _add_each(self, records: Iterable[Addable]) -> Iterator[Addition]:
        if isinstance(records, Reading):
            for found in records.with_gone():
                yield self._add(found) if isinstance(found, Record) else self.add_gone(*found)
            return
        for number, one in enumerate(records, 1):
            if isinstance(one, (str, bytes)) and not one.strip():
                continue  # a line of a file
            try:
                record = _record_of(one)
            except (TypeError, ValueError) as wrong:
                raise type(wrong)(f"record number {number}: {wrong}") from None
            yield self._add(record)

    def _add(self, record: Record) -> Addition:
        with self._lock:
            return _addition(self._core.add(record))

    def add_gone(self, url: str, captured: When, status: int = 404) -> Addition:
        """Notes that a capture found the page gone (HTTP status 404, 410 or the like) at that time: a datetime, or text
        such as "2024-05-03T18:19:08Z".  Its story is `unpublished` from then on, until it is seen again."""
        when = to_text(captured)
        if when is None:
            raise TypeError("captured is missing: the time when the page was found gone")
        try:
            _core.read_date(when)
        except ValueError:
            raise ValueError(f"captured={when!r} is not a date; dates are 2024-05-03, or a day with a time:"
                             " 2024-05-03T18:00:00Z") from None
        with self._lock:
            return _addition(self._core.add_gone(url, when, status))

    def commit(self) -> None:
        """Makes all that was added permanent, and lets other programs write."""
        with self._lock:
            self._core.commit()

    def cluster(self) -> None:
        """Puts the stories that were added since the last time into clusters: stories about the same event, in whatever
        words, published within five days of each other.  What was added is committed.  It looks at the stories of the
        days around each new one, so it is done once for many, as `dateline archive` does."""
        with self._lock:
            self._core.cluster()

    # --- reading ---

    def story(self, url_or_id: str | int) -> Story | None:
        """The story of that id, or at an address, in any of its forms: of several stories at one address, the one seen
        last.  None if there is none."""
        with self._lock:
            told = self._core.story(url_or_id)
        return None if told is None else story_of(told)

    def record(self, revision: int | Revision | Hit | Story) -> Record | None:
        """The whole record of a revision, with the `source` of the first capture that shows it.  Of a hit, that is the
        revision that was found; of a story, its newest one.  None if there is none of that id."""
        number = _revision_id(revision)
        with self._lock:
            return self._core.record(Record, number)

    def diff(self, old: int | Revision, new: int | Revision) -> Difference:
        """What changed from one revision to another.

        >>> archive = Archive(":memory:")
        >>> added = archive.add({"url": "https://wendlepost.example/a", "headline": headline, "articleBody": "No ferry sails.",
        ...                      "source": {"capturedAt": f"2024-05-{day}"}} for headline, day in (("Storm", 11), ("Gale", 12)))
        >>> before, after = archive.story("https://wendlepost.example/a").revisions
        >>> archive.diff(before, after).change
        'headline'
        """
        records = []
        for revision in (old, new):
            record = self.record(revision)
            if record is None:
                raise ValueError(f"{self.path} has no revision {revision}")
            records.append(record)
        return Difference(*records)

    def records(self, of: Iterable[int | Revision | Hit | Story] | None = None, *, all_revisions: bool = False,
                fields: object = None, omit: object = None, batch_rows: int = 1024) -> Records:
        """The records of all stories' newest revisions, or of all revisions, by their ids: those that are there when it
        begins.  Takes 8 bytes of memory for each.

        of: only these, in their order: hits of a search, revisions, stories (their newest revision), ids of revisions.
        fields: only these members, for Arrow data: ["url", "headline", "datePublished"].
        omit: not these members: ["blocks", "provenance"].
        batch_rows: rows per Arrow batch; fewer if they are large.

        >>> archive = Archive(":memory:")
        >>> added = archive.add({"url": "https://wendlepost.example/a", "headline": "Harbour reopens"})
        >>> [record.headline for record in archive.records(archive.search("harbour"))]
        ['Harbour reopens']
        """
        if batch_rows < 1:
            raise ValueError("batch_rows must be at least 1")
        if of is None:
            with self._lock:
                numbers = memoryview(self._core.revisions(all_revisions)).cast("q")
        elif all_revisions:
            raise ValueError("all_revisions=True is for all stories, not for those of `of`")
        else:
            numbers = memoryview(array("q", map(_revision_id, of)))
        return Records(self, numbers, member_numbers(fields, omit), batch_rows)

    def _batch(self, fields: tuple[int, ...] | None, numbers: bytes) -> tuple[object, int, int]:
        with self._lock:
            return self._core.batch(fields, numbers)

    def __iter__(self) -> Iterator[Record]:
        return self.records()

    def search(self, query: str, *, order: str = "relevance", count: int = 20, first: int = 0,
               facets: bool | int = False, scored_hits: int | None = None) -> SearchResults:
        """The stories whose newest revision the query finds.

        query: `harbour storm` (both words), `"harbour master"`, `harb*`, `-ferry`, `storm OR flood`, `author:marsh`,
            `site:example.org since:2024-05`, `changed:headline`, …; docs/archive.md describes the language.
        order: by "relevance", or the "newest" or "oldest" first, by when they were published, else first seen.
        count: the largest number of hits.
        first: the number of the first one, from 0; together with count at most 100,000.
        facets: also count the stories by sites, languages and so on, with at most this many values of each (True: 10),
            and by days.
        scored_hits: how many hits, those added last, are ranked by relevance; None: 200,000.

        QueryError if there is a mistake in the query.  What was added before is committed first.  The first search, and
        each one after a change of the file, reads what it counts by: a third of a microsecond per story.

        >>> archive = Archive(":memory:")
        >>> added = archive.add({"url": "https://wendlepost.example/a", "headline": "Harbour reopens"})
        >>> results = archive.search("harbour")
        >>> results.count, results.hits[0].headline, results.hits[0].headline_marks
        (1, 'Harbour reopens', ((0, 7),))
        """
        if not isinstance(query, str):
            raise TypeError(f"query must be str, not {type(query).__name__}")
        if order not in _ORDERS:
            raise ValueError(f"no order {order!r}; there are: {', '.join(_ORDERS)}")
        if count < 1 or first < 0 or first + count > _MOST_HITS:
            raise ValueError(f"count must be at least 1, first at least 0, and both together at most {_MOST_HITS:,}")
        values = 10 if facets is True else int(facets)
        if not 0 <= values <= _MOST_VALUES:
            raise ValueError(f"facets must be between 0 and {_MOST_VALUES:,}")
        if scored_hits is not None and scored_hits < 1:
            raise ValueError("scored_hits must be at least 1")
        with self._lock:
            found = self._core.search(_core.Results, query, (_ORDERS[order], first, count, values, scored_hits or 0))
        _, _, wrong, offset, size = found.info()
        if wrong is not None:
            raise _query_error(wrong, query, offset, size)
        return SearchResults(query, found)

    # --- the whole ---

    def stats(self) -> dict[str, int]:
        """How much there is of everything: "sites", "stories", "revisions", "captures", …, "bytes"."""
        with self._lock:
            return self._core.counts()

    def check(self) -> list[str]:
        """Checks the file: the integrity of its tables, references between them, each text, and the search index
        against the texts.  Each finding is a sentence."""
        with self._lock:
            return self._core.check().decode("utf-8", "replace").splitlines()

    def vacuum(self) -> None:
        """Makes the search index one piece, and gives unused pages back to the file system."""
        with self._lock:
            self._core.vacuum()

    def forget(self, site_or_url: str) -> int:
        """Removes the story at an address, or all stories of a site ("example.org", and its subdomains), with everything
        that is known of them: from tables, index and the unused parts of the file.  Returns how many."""
        with self._lock:
            return self._core.forget(site_or_url)

    def close(self) -> None:
        """Commits, and closes the file.  A closed archive can be closed again."""
        with self._lock:
            if not self._core.is_open():
                return
            try:
                self._core.commit()
            finally:
                self._core.close()

    @property
    def closed(self) -> bool:
        return not self._core.is_open()

    def __enter__(self) -> Archive:
        return self

    def __exit__(self, *raised: object) -> None:
        self.close()

    def __del__(self) -> None:
        core = getattr(self, "_core", None)
        if core is not None and core.is_open():
            warnings.warn(f"{self!r} was not closed", ResourceWarning, source=self)
            self.close()

    def __repr__(self) -> str:
        return f"<Archive {self.path!r}{', closed' if self.closed else ''}>"


def _revision_id(of: int | Revision | Hit | Story) -> int:
    if isinstance(of, Revision):
        return of.id
    if isinstance(of, Hit):
        return of.revision
    return of.revisions[-1].id if isinstance(of, Story) else of


def _record_of(one: object) -> Record:
    """A record in any of its forms."""
    if isinstance(one, Record):
        return one
    if isinstance(one, Mapping):
        return read_json(_json.dumps(one, ensure_ascii=False))
    if not isinstance(one, (str, bytes)):
        raise TypeError(f"a record, its JSON, or that as a dict is expected, not {type(one).__name__}")
    try:
        return read_json(one)
    except ValueError as wrong:
        is_object = one.lstrip()[:1] in ("{", b"{")
        raise ValueError(f"{wrong}{'' if is_object else '; files: archive.add(dateline.read(path))'}") from None


def _addition(told: tuple[int, int | None, int | None, str | None]) -> Addition:
    added, story, revision, change = told
    return Addition(_ADDED[added], story, revision, change)


def _query_error(message: str, query: str, offset: int, size: int) -> QueryError:
    """With places in characters instead of bytes."""
    text = query.encode()
    start, end = (len(text[:place].decode("utf-8", "ignore")) for place in (offset, offset + size))
    return QueryError(message, query, start, end - start)
