"""Reading pages: one from memory, or many from files, directories, web archives and streams."""

from __future__ import annotations

import datetime as _datetime
import itertools
import os
import threading
import warnings
import weakref
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple, Protocol, Union

from . import _core
from .record import Record, member_numbers

__all__ = ["DatelineError", "Progress", "Reading", "extract", "read"]

_PREFERENCES = {"balanced": 0, "precision": 1, "recall": 2}
_SIZES = {"": 1, "K": 1 << 10, "M": 1 << 20, "G": 1 << 30}


class DatelineError(Exception):
    """A page that could not be read.  `record` is its error record, with `source` and `error`."""

    def __init__(self, record: Record):
        self.record = record
        error = record.error
        place = record.source.path or record.source.url or "page"
        super().__init__(f"{place}: {error.message} ({error.code})" if error else place)


class _Readable(Protocol):
    def read(self, size: int, /) -> bytes: ...


Path = Union[str, bytes, "os.PathLike[str]", "os.PathLike[bytes]"]
Input = Union[Path, _Readable]
When = Union[str, _datetime.datetime, _datetime.date, None]


def to_text(value: When) -> str | None:
    """The time of a capture, or a limit, as text."""
    if value is None or isinstance(value, str):
        return value
    return value.isoformat()


def _size(value: int | str | None) -> int:
    """A number of bytes: 1000000, or "64M" as the command has it."""
    if value is None:
        return 0
    if isinstance(value, str):
        digits = value.rstrip("KMG")
        unit = value[len(digits):]
        if not digits.isdecimal() or unit not in _SIZES:
            raise ValueError(f'{value!r} is not a size; a size is a number of bytes, such as 1000000 or "64M"')
        value = int(digits) * _SIZES[unit]
    if value <= 0:
        raise ValueError("a size must be positive")
    return value


def _options(preference: str, comments: bool, weak: bool, max_page_size: int | str | None,
             max_work: int | None, statements: bool = False) -> tuple[int, bool, bool, int, int, bool]:
    if preference not in _PREFERENCES:
        raise ValueError(f"no preference {preference!r}; there are: {', '.join(_PREFERENCES)}")
    if max_work is not None and not 0 < max_work < 1 << 64:
        raise ValueError("max_work must be at least 1, and under 2**64; leave it out for no limit")
    return _PREFERENCES[preference], comments, not weak, _size(max_page_size), max_work or 0, statements


def _fs_path(path: Path) -> bytes:
    return os.fsencode(os.fspath(path))


# --- one page ---

# Extractors that are not in use, by their options: each keeps its memory from page to page.
_idle: dict[tuple[int, bool, bool, int, int, bool], list[_core.Extractor]] = {}
_MOST_IDLE = 16


def _warn_of_names(html: str) -> None:
    """What is often given to `extract` in place of a page."""
    if "<" in html or len(html) > 4096:
        return
    if html.startswith(("http://", "https://")) and len(html.split()) == 1:
        warnings.warn("extract() was given a URL, not the page: nothing is fetched", stacklevel=3)
    elif os.path.isfile(html):
        warnings.warn("extract() was given the name of a file, not the page: open it, or use read()", stacklevel=3)


def extract(
    html: str | bytes | bytearray | memoryview,
    url: str | None = None,
    captured: When = None,
    *,
    path: Path | None = None,
    content_type: str | None = None,
    content_language: str | None = None,
    last_modified: str | None = None,
    preference: str = "balanced",
    comments: bool = False,
    statements: bool = False,
    claims: bool = False,
    weak: bool = True,
    max_page_size: int | str | None = None,
    max_work: int | None = None,
) -> Record:
    """The record of one page.

    html: the page as it was downloaded (bytes, in any encoding), or as text.
    url: where it was captured from; relative links are resolved against it.
    captured: when, such as "2024-05-03T18:19:08Z" or a datetime.
    path: its name in `source.path`.
    content_type, content_language, last_modified: HTTP headers, as received.
    preference: "precision" leaves doubtful blocks out of the body, "recall" includes them.
    comments: also extract readers' comments.
    statements: also find who said what.
    claims: keep everything that the page says, for `Record.claims`.
    weak: False leaves out values that are a last resort.
    max_page_size: 64 MiB; a larger page gives an error record.
    max_work: units of work; a page that takes more gives a record of what was read up to there, with `truncated`.

    There is a record for any bytes: look at `error`.  May be called from any number of threads at once; the GIL is
    released while the page is read.

    >>> extract(b"<h1>Harbour reopens</h1>", url="https://example.org/harbour").headline
    'Harbour reopens'
    """
    if isinstance(html, str):
        _warn_of_names(html)
        page, content_type = html.encode("utf-8", "replace"), "text/html; charset=utf-8"
    elif isinstance(html, (bytes, bytearray, memoryview)):
        page = bytes(html)
    else:
        raise TypeError(f"html must be str or bytes, not {type(html).__name__}; read() takes files and paths")
    options = _options(preference, comments, weak, max_page_size, max_work, statements)
    idle = _idle.setdefault(options, [])
    try:
        extractor = idle.pop()
    except IndexError:
        extractor = _core.Extractor(options)
    try:
        return extractor.extract(Record, page, None if path is None else _fs_path(path), url, to_text(captured),
                                 content_type, content_language, last_modified, claims)
    finally:
        if len(idle) < _MOST_IDLE:
            idle.append(extractor)


# --- many pages ---


class Progress(NamedTuple):
    """How far a reading is."""

    captures: int
    failed: int
    page_bytes: int
    """Decompressed."""
    seconds: float
    ended: bool


# What is to be closed before the interpreter ends: its threads may be about to ask for the GIL.
_open: weakref.WeakSet[Reading] = weakref.WeakSet()


def _close_all() -> None:
    for reading in list(_open):
        reading.close()


threading._register_atexit(_close_all)  # type: ignore[attr-defined]


class Reading(Iterator[Record]):
    """The records of many pages, in the order of the inputs; made by `read`.

    Iterate over it once, or give it to a library that takes Arrow data: `pyarrow.table(reading)`,
    `polars.DataFrame(reading)`, `duckdb.from_arrow(pyarrow.RecordBatchReader.from_stream(reading))`.  Reading begins
    with the first record that is requested, in threads of its own.  `close()`, the end of a with statement, or
    dropping it stops them.  One thread at a time may use it.
    """

    def __init__(self, run: _core.Run, errors: str, failures: list[BaseException], fields: tuple[int, ...] | None,
                 batch_rows: int, bar: Any):
        self._run = run
        self._errors = errors
        self._failures = failures
        self._fields = fields
        self._batch_rows = batch_rows
        self._bar = bar
        _open.add(self)

    def __iter__(self) -> Reading:
        return self

    def __next__(self) -> Record:
        while True:
            found = self._next()
            if not isinstance(found, str):
                return found

    def _next(self) -> Record | str:
        """A record, or "404<TAB>time<TAB>url" of a page that was gone when it was captured."""
        while True:
            record = self._run.next(Record)
            if record is None:
                self._finish()
                raise StopIteration
            if isinstance(record, str):
                return record
            if self._bar is not None:
                self._bar.update()
            if self._errors == "record" or record:
                return record
            if self._errors == "raise":
                self.close()
                raise DatelineError(record) from (self._failures[0] if self._failures else None)

    def with_gone(self) -> Iterator[Record | tuple[str, str, int]]:
        """The records, with their claims, and amid them (url, captured, status) of the captures that found a page gone."""
        self._run.keep_claims()
        while True:
            try:
                found = self._next()
            except StopIteration:
                return
            if isinstance(found, str):
                status, captured, url = found.split("\t", 2)
                yield url, captured, int(status)
            else:
                yield found

    def _finish(self) -> None:
        if self._bar is not None:
            self._bar.close()
            self._bar = None

    def close(self) -> None:
        """Stops reading; returns when its threads have ended."""
        self._run.close()
        self._finish()

    def __enter__(self) -> Reading:
        return self

    def __exit__(self, *raised: object) -> None:
        self.close()

    @property
    def progress(self) -> Progress:
        """How far it is."""
        return Progress(*self._run.progress())

    @property
    def failures(self) -> tuple[BaseException, ...]:
        """What file objects raised while they were read; their captures are error records."""
        return tuple(self._failures)

    def account(self) -> dict[str, Any]:
        """What became of everything that was read: counts by outcome, as `dateline extract --report` writes them.
        Empty before the last record was read."""
        counts: dict[str, Any] = {}
        for group, name, count in self._run.account():
            (counts if group is None else counts.setdefault(group, {}))[name] = count
        return counts

    def __arrow_c_schema__(self) -> object:
        return _core.schema(self._fields)

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """Record batches, by the Arrow PyCapsule interface; docs/schema.md lists the columns."""
        return self._run.stream(self._fields, self._batch_rows)

    def __repr__(self) -> str:
        captures, failed, size, seconds, ended = self.progress
        state = "ended" if ended else "not begun" if not captures else "under way"
        return f"<Reading {state}: {captures} pages, {failed} failed, {size / 1e6:.1f} MB>"


def _is_url(path: object) -> bool:
    return isinstance(path, str) and "://" in path and not os.path.exists(path)


def _open_url(url: str) -> _Readable:
    try:
        import fsspec  # type: ignore[import-not-found, import-untyped, unused-ignore]
    except ImportError:
        raise ImportError(f"reading {url} needs fsspec: pip install fsspec") from None
    return fsspec.open(url, "rb").open()  # type: ignore[no-any-return, unused-ignore]


def _input(given: Input, url: str | None, captured: str | None) -> tuple[str, str | bytes, object, str | None, str | None]:
    if isinstance(given, str) and _is_url(given):
        return "stream", given, _open_url(given), url, captured
    if isinstance(given, (str, bytes, os.PathLike)):
        return "path", _fs_path(given), None, url, captured
    if hasattr(given, "read"):
        name = getattr(given, "name", None)
        if not isinstance(name, (str, bytes)):
            name = str(getattr(given, "path", None) or "stream")
        return "stream", os.fsencode(name), given, url, captured
    raise TypeError(f"an input must be a path or a file object, not {type(given).__name__}")


def _inputs(given: Input | Iterable[Input]) -> list[Input]:
    single = isinstance(given, (str, bytes, os.PathLike)) or hasattr(given, "read")
    return [given] if single else list(given)  # type: ignore[list-item, arg-type]


def _bar(wanted: bool) -> Any:
    if not wanted:
        return None
    try:
        from tqdm.auto import tqdm  # type: ignore[import-untyped, import-not-found, unused-ignore]
    except ImportError:
        raise ImportError("progress=True needs tqdm: pip install tqdm") from None
    return tqdm(unit=" pages")


def _checked_limits(since: When, until: When, names: tuple[str, str]) -> tuple[str | None, str | None]:
    """Two dates as text; ValueError unless they are some, in order."""
    limits = to_text(since), to_text(until)
    for name, value in zip(names, limits):
        if value is None:
            continue
        try:
            _core.compare_dates("2024-01-01", value)
        except ValueError:
            raise ValueError(f"{name}={value!r} is not a date; dates are 2024, 2024-05, 2024-05-03, or a day with a time:"
                             " 2024-05-03T18:00:00Z") from None
    if limits[0] is not None and limits[1] is not None and _core.compare_dates(limits[0], limits[1]) > 0:
        raise ValueError(f"{names[0]}={limits[0]!r} is after {names[1]}={limits[1]!r}")
    return limits


def _joined(values: str | Sequence[str] | None) -> str | None:
    return values if isinstance(values, str) or values is None else ",".join(values)


def read(
    inputs: Input | Iterable[Input] = (),
    *,
    manifest: Path | Sequence[Path] | None = None,
    cdxj: Path | Sequence[Path] | None = None,
    url: str | None = None,
    captured: When = None,
    jobs: int | None = None,
    errors: str = "record",
    progress: bool = False,
    fields: object = None,
    omit: object = None,
    batch_rows: int = 1024,
    only_articles: bool = False,
    since: When = None,
    until: When = None,
    languages: str | Sequence[str] | None = None,
    preference: str = "balanced",
    comments: bool = False,
    statements: bool = False,
    claims: bool = False,
    weak: bool = True,
    max_page_size: int | str | None = None,
    max_work: int | None = None,
    hosts: str | Sequence[str] | None = None,
    captured_since: When = None,
    captured_until: When = None,
    url_patterns: str | Sequence[str] = (),
    pages_only: bool = False,
    start_at: int = 0,
    end_at: int | None = None,
    verify: bool = False,
) -> Reading:
    """The records of many pages, in the order of the inputs: the same records as `dateline extract` gives.

    inputs: a path, an open binary file, or several of them.  A path is a file, a directory, or a URL if fsspec is
        installed ("s3://…"); its type (HTML, MHTML, WARC, ARC, text dump, records as JSON Lines or JSON; plain or
        compressed) is detected from its content.  A file object needs only `read(n)`.
    manifest: a file of lines "path<TAB>url<TAB>captured", or several of them; read before the inputs.
    cdxj: an index (CDXJ or CDX), or several of them: only the records that their lines name are read.
    url, captured: what is known about the page, if there is only one input.
    jobs: threads that read pages; one per processor by default.  The records are the same for any number.
    errors: a page that cannot be read is a "record" with `error`, or is "raise"d as DatelineError, or "skip"ped.
    progress: show a progress bar (needs tqdm).
    fields: only these members, for Arrow data: ["url", "headline", "datePublished"].
    omit: not these members: ["blocks", "provenance"].
    batch_rows: rows per Arrow batch; fewer if they are large.
    only_articles, since, until, languages: which records are wanted, as for `dateline extract`.  Error records are
        not affected.
    preference, comments, statements, claims, weak, max_page_size, max_work: as for `extract`.
    hosts, captured_since, captured_until, url_patterns: which captures are wanted, by what is known before a page is
        unpacked: hosts with their subdomains, times of capture, URLs ("*" stands for anything, "?" for one byte).
    pages_only: in a WACZ, only the pages that it lists.
    start_at, end_at: offsets in each file: only captures that begin at start_at or behind it, and before end_at.
        Ranges that cover a file, cut at any bytes, together give each capture once, if the last has no end.
    verify: compare the digests that WARC records say of themselves.

    >>> import io
    >>> [record.headline for record in read(io.BytesIO(b"<h1>Harbour reopens</h1><p>The harbour is open again."))]
    ['Harbour reopens']
    """
    if errors not in ("record", "raise", "skip"):
        raise ValueError(f'errors={errors!r}: must be "record", "raise" or "skip"')
    if jobs is not None and jobs < 1:
        raise ValueError("jobs must be at least 1; leave it out for one per processor")
    if batch_rows < 1:
        raise ValueError("batch_rows must be at least 1")
    if start_at < 0:
        raise ValueError(f"start_at={start_at} must not be negative")
    if end_at is not None and end_at <= start_at:
        raise ValueError(f"end_at={end_at} must be behind start_at={start_at}")
    published = _checked_limits(since, until, ("since", "until"))
    taken = _checked_limits(captured_since, captured_until, ("captured_since", "captured_until"))
    patterns = (url_patterns,) if isinstance(url_patterns, str) else tuple(url_patterns)
    listed = _inputs(inputs)
    manifests = [] if manifest is None else _inputs(manifest)
    indexes = [] if cdxj is None else _inputs(cdxj)
    if (url is not None or captured is not None) and (len(listed) != 1 or manifests or indexes):
        raise ValueError("url and captured are about a single input; a manifest gives them for several")
    if not listed and not manifests and not indexes:
        raise ValueError("no inputs: give a path, a file object, a list of them, a manifest or a CDXJ")
    made = tuple(itertools.chain(
        (("manifest", _fs_path(path), None, None, None) for path in manifests),  # type: ignore[arg-type]
        (("cdxj", _fs_path(path), None, None, None) for path in indexes),  # type: ignore[arg-type]
        (_input(one, url, to_text(captured)) for one in listed)))
    failures: list[BaseException] = []
    run = _core.Run(made, _options(preference, comments, weak, max_page_size, max_work, statements), jobs or 0, claims,
                    (only_articles, *published, _joined(languages)),
                    (start_at, end_at or 0, verify, _joined(hosts), *taken, patterns, pages_only), failures)
    return Reading(run, errors, failures, member_numbers(fields, omit), batch_rows, _bar(progress))
