"""Records: what was read from one page."""

from __future__ import annotations

import datetime as _datetime
from collections.abc import Callable, Mapping
from html import escape as _escape
from typing import Any, Generic, NamedTuple, TypeVar, Union, overload

from . import _core

__all__ = [
    "Author", "Block", "Claim", "Comment", "Crop", "Embed", "Error", "Image", "Link", "ListItem", "LiveBlogUpdate", "Logo",
    "Medium", "Mention", "Publisher", "Record", "Source", "Speakable", "Speaker", "Statement", "StatementTime",
    "Surroundings", "TextSpan", "Variant", "from_row", "read_json", "surroundings",
]

Date = Union[_datetime.datetime, _datetime.date]
T = TypeVar("T")

_names = [row[0] for row in _core.members()]
_numbers = {name: number for number, name in enumerate(_names)}


def _numbers_of(names: object) -> list[int]:
    if isinstance(names, str):
        names = names.split(",")
    numbers = []
    for name in names:  # type: ignore[attr-defined]
        name = name.strip()
        number = _numbers.get(name, _numbers.get(_camel(name)))
        if number is None:
            raise ValueError(f"no member {name!r}; there are: {', '.join(_names)}")
        numbers.append(number)
    return numbers


def member_numbers(fields: object, omit: object = None) -> tuple[int, ...] | None:
    """The numbers of members given by their names in JSON, such as "datePublished", or in Python's habit; -1 - N for
    one that is left out."""
    wanted = None if fields is None else _numbers_of(fields)
    if wanted == []:
        raise ValueError("fields is empty; leave it out to get all members")
    omitted = [] if omit is None else _numbers_of(omit)
    if not set(range(len(_names)) if wanted is None else wanted).difference(omitted):
        raise ValueError("omit names all members that would be written")
    numbers = (wanted or []) + [-1 - number for number in omitted]
    return tuple(numbers) if numbers else None


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


def read_date(text: str) -> Date:
    """A date of a record.  A date without a time gives a `date`; a time whose offset is not known gives a `datetime`
    without tzinfo.

    >>> read_date("2024-05-03T10:20:00+02:00").isoformat()
    '2024-05-03T10:20:00+02:00'
    >>> read_date("2024-05-03")
    datetime.date(2024, 5, 3)
    """
    year, month, day, clock, offset = _core.read_date(text)
    if clock is None:
        return _datetime.date(year, month, day)
    zone = None
    if offset is not None:
        zone = _datetime.timezone(_datetime.timedelta(minutes=offset)) if offset else _datetime.timezone.utc
    return _datetime.datetime(year, month, day, *clock, tzinfo=zone)


def _date_or_text(text: str) -> Date | str:
    try:
        return read_date(text)
    except ValueError:
        return text


def from_row(row: Mapping[str, Any]) -> dict[str, Any]:
    """A row of the Arrow data, such as `table.to_pylist()` gives, as the dict that `Record.to_dict` gives: texts that
    are spans of the body are put in their places, and columns made from others are left out.

    >>> row = {"articleBody": "One.\\n\\nTwo.", "blocks": [{"kind": "paragraph", "text": None, "start": 6, "end": 10}]}
    >>> from_row(row)["blocks"]
    [{'kind': 'paragraph', 'text': 'Two.'}]
    """
    body = row.get("articleBody") or ""

    def restored(value: Any) -> Any:
        if isinstance(value, list):
            return [restored(part) for part in value]
        if not isinstance(value, Mapping):
            return value
        made = {}
        for name, part in value.items():
            if name == "text" and part is None and value.get("start") is not None:
                part = body[value["start"] : value["end"]]
            made_from = name.removesuffix("Timestamp").removesuffix("Day")
            span = name in ("start", "end") and "text" in value
            if part is not None and not span and (made_from == name or made_from not in value):
                made[name] = restored(part)
        return made

    given = dict(row)
    if given.get("provenance") is not None:
        given["provenance"] = {entry["member"]: entry["place"] for entry in given["provenance"]}
    return restored(given)  # type: ignore[no-any-return]


def _format_number(format: str) -> int:
    try:
        return _core.formats()[format]
    except KeyError:
        raise ValueError(f"no format {format!r}; there are: {', '.join(_core.formats())}") from None


class Surroundings(NamedTuple):
    """What a file of several records has around and between them."""

    head: str
    separator: str
    foot: str


def surroundings(format: str, *, fields: object = None, omit: object = None) -> Surroundings:
    """What stands before, between and after the records of a file in that format, each made by `Record.to`.

    >>> surroundings("csv", fields="url,headline").head
    'url,headline,error.code,error.message\\r\\n'
    """
    return Surroundings(*_core.surroundings(_format_number(format), member_numbers(fields, omit)))


# --- the parts of a record ---


class Author(NamedTuple):
    """A person or organization that wrote the article."""

    name: str
    type: str
    """"Person" or "Organization"."""
    url: str | None = None


class Logo(NamedTuple):
    """A publisher's logo."""

    url: str | None = None
    width: int | None = None
    height: int | None = None


class Publisher(NamedTuple):
    """The publisher or the site."""

    name: str | None = None
    legal_name: str | None = None
    url: str | None = None
    email: str | None = None
    telephone: str | None = None
    logo: Logo | None = None


class Variant(NamedTuple):
    """Another size or crop of an image."""

    url: str | None = None
    width: int | None = None
    height: int | None = None


class Crop(NamedTuple):
    """The part of the original image that its URL selects, in pixels."""

    x: int
    y: int
    width: int
    height: int


class Image(NamedTuple):
    """An image of the article."""

    url: str
    width: int | None = None
    height: int | None = None
    caption: str | None = None
    credit_text: str | None = None
    representative_of_page: bool = False
    crop: Crop | None = None
    variants: tuple[Variant, ...] = ()


class Medium(NamedTuple):
    """A video or an audio file."""

    url: str
    thumbnail_url: str | None = None
    name: str | None = None
    duration: str | None = None
    """As schema.org has it: "PT3M20S"."""


class Link(NamedTuple):
    """A link in the text of a block."""

    url: str
    text: str | None = None


class ListItem(NamedTuple):
    """An item of a list; depth 0 is the outermost list."""

    text: str
    depth: int = 0
    ordered: bool = False


class Embed(NamedTuple):
    """Something from elsewhere that stands in the body: a video, a post, a map."""

    provider: str | None = None
    """The platform ("youtube"), or the host that it comes from."""
    id: str | None = None
    """By which it is known there."""
    url: str | None = None
    title: str | None = None


class Block(NamedTuple):
    """A part of the body."""

    kind: str
    """"paragraph", "heading", "list", "quote", "code", "table", "caption" or "embed"."""
    text: str = ""
    level: int | None = None
    """Of a heading: 1 to 6."""
    items: tuple[ListItem, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    cite: str | None = None
    """Of a quote: the address of its source."""
    embed: Embed | None = None
    links: tuple[Link, ...] = ()


class LiveBlogUpdate(NamedTuple):
    """An entry of a live blog."""

    article_body: str
    headline: str | None = None
    date_published: Date | str | None = None
    author: str | None = None


class Mention(NamedTuple):
    """Another article that this one links to."""

    url: str
    name: str | None = None


class Speakable(NamedTuple):
    """A selector of text to be read aloud, and what it selects."""

    xpath: str | None = None
    css_selector: str | None = None
    text: str | None = None


class TextSpan(NamedTuple):
    """Part of the text of a block: `blocks[block].text[start:end]`."""

    block: int
    start: int
    end: int


class Speaker(NamedTuple):
    """Who said it."""

    mention: str
    """As the text has it beside the words."""
    span: TextSpan
    name: str | None = None
    """The full name that the article gives."""
    role: str | None = None


class StatementTime(NamedTuple):
    """A time that is spoken of in a statement.  `value` is ISO 8601, as precise as the words: 2026-W26."""

    text: str
    value: str
    span: TextSpan | None = None


class Statement(NamedTuple):
    """Who said what."""

    kind: str
    """"direct", "indirect" or "mixed"."""
    text: str
    spans: tuple[TextSpan, ...]
    speaker: Speaker | None = None
    cue: str | None = None
    """The word that says that something is said."""
    cue_span: TextSpan | None = None
    date: Date | str | None = None
    """When it was said, where the words beside the cue tell."""
    times: tuple[StatementTime, ...] = ()
    """Times that are spoken of."""


class Comment(NamedTuple):
    """What a reader wrote below the article."""

    text: str
    author: str | None = None
    date: Date | str | None = None


class Source(NamedTuple):
    """The bytes from which a record was read."""

    path: str | None = None
    offset: int | None = None
    """Where the record of a web archive begins in its file."""
    member_offset: int | None = None
    record_id: str | None = None
    record_type: str | None = None
    captured_at: str | None = None
    url: str | None = None
    http_status: int | None = None
    media_type: str | None = None
    charset: str | None = None
    digest: str | None = None
    digest_matches: bool | None = None


class Error(NamedTuple):
    """Why there is no record."""

    code: str
    message: str


class Claim(NamedTuple):
    """Something that the page says about itself, or about something else on it."""

    field: str
    """What it is about, such as "headline" or "author.url"."""
    text: str
    raw: str
    """The text as the page has it."""
    provenance: str
    chosen: bool
    """Whether the record's value comes from this claim."""
    of_another: bool
    """Whether it is about something else on the page, such as a teaser."""
    saying: str
    """What it says beside the record's value: "the same" elsewhere, "another" (a rival), or "nothing new"."""


def _to(kind: Callable[..., T], **parts: Callable[[Any], Any]) -> Callable[[Mapping[str, Any]], T]:
    """Makes a NamedTuple from a dict with the names of JSON; `parts` says how to make those that are not plain."""
    fields: tuple[str, ...] = kind._fields  # type: ignore[attr-defined]
    keys = {_camel(field): (field, parts.get(field)) for field in fields}

    def make(values: Mapping[str, Any]) -> T:
        given = {}
        for key, value in values.items():
            field, convert = keys[key]
            given[field] = value if convert is None else convert(value)
        return kind(**given)

    return make


def _each(make: Callable[[Any], T]) -> Callable[[list[Any]], tuple[T, ...]]:
    return lambda values: tuple(map(make, values))


_to_medium = _each(_to(Medium))
_to_block = _to(Block, items=_each(_to(ListItem)), rows=_each(tuple), embed=_to(Embed), links=_each(_to(Link)))

_UNREAD: Any = object()


class _Member(Generic[T]):
    """A member of the record, made when it is first asked for.  `absent` stands for one that the page does not
    give."""

    def __init__(self, absent: T, make: Callable[[Any], T] | None = None, name: str | None = None):
        self.absent = absent
        self.make = make
        self.name = name

    def __set_name__(self, owner: type, attribute: str) -> None:
        self.name = self.name or _camel(attribute)
        number = _numbers.get(self.name)
        if number is None:
            raise TypeError(f"dateline's library has no member {self.name}")
        self.number = number
        self.__doc__ = _core.members()[number][1]

    @overload
    def __get__(self, record: None, owner: type) -> _Member[T]: ...
    @overload
    def __get__(self, record: Record, owner: type) -> T: ...
    def __get__(self, record: Record | None, owner: type) -> _Member[T] | T:
        if record is None:
            return self
        value = record._get(self.number) if self.make is None else record._made.get(self.number, _UNREAD)
        if value is _UNREAD and self.make is not None:
            plain = record._get(self.number)
            value = self.absent if plain is None else self.make(plain)
            record._made[self.number] = value
        return self.absent if value is None else value

    def __set__(self, record: Record, value: object) -> None:
        raise AttributeError("records cannot be changed; to_dict() gives a dict that can")


class Record(_core.Record):
    """What was read from one page.

    Attributes have the names of schema.org's NewsArticle in Python's habit: `date_published`, `article_body`.
    What the page does not give is None, or an empty tuple for lists.  Dates are `datetime` (with tzinfo if the page
    gives the offset) or `date` if the page gives no time.  A record is true unless it has an `error`.  Records cannot
    be changed, and may be used by several threads.  They cannot be pickled: send `to_dict()` to other processes.

    >>> import dateline
    >>> record = dateline.extract("<title>Harbour reopens</title><h1>Harbour reopens</h1><p>The harbour of Wendle is"
    ...                           " open again after two weeks of storms, the harbour master said on Friday.")
    >>> record.headline
    'Harbour reopens'
    >>> record.author
    ()
    """

    __slots__ = ("_cache",)
    _cache: dict[int, Any]

    @property
    def _made(self) -> dict[int, Any]:
        try:
            return self._cache
        except AttributeError:
            self._cache = {}
            return self._cache

    url = _Member[Union[str, None]](None)
    source = _Member[Source](Source(), _to(Source))
    type = _Member[Union[str, None]](None)
    headline = _Member[Union[str, None]](None)
    alternative_headline = _Member[Union[str, None]](None)
    kicker = _Member[Union[str, None]](None)
    description = _Member[Union[str, None]](None)
    dateline = _Member[Union[str, None]](None)
    date_created = _Member[Union[Date, None]](None, read_date)
    date_published = _Member[Union[Date, None]](None, read_date)
    date_modified = _Member[Union[Date, None]](None, read_date)
    author = _Member[tuple[Author, ...]]((), _each(_to(Author)))
    publisher = _Member[Union[Publisher, None]](None, _to(Publisher, logo=_to(Logo)))
    article_section = _Member[tuple[str, ...]]((), tuple)
    keywords = _Member[tuple[str, ...]]((), tuple)
    genre = _Member[Union[str, None]](None)
    copyright_year = _Member[Union[int, None]](None)
    copyright_holder = _Member[Union[str, None]](None)
    license = _Member[Union[str, None]](None)
    is_accessible_for_free = _Member[Union[bool, None]](None)
    word_count = _Member[Union[int, None]](None)
    body_complete = _Member[Union[bool, None]](None)
    in_language = _Member[Union[str, None]](None)
    image = _Member[tuple[Image, ...]]((), _each(_to(Image, crop=_to(Crop), variants=_each(_to(Variant)))))
    video = _Member[tuple[Medium, ...]]((), _to_medium)
    audio = _Member[tuple[Medium, ...]]((), _to_medium)
    article_body = _Member[Union[str, None]](None)
    blocks = _Member[tuple[Block, ...]]((), _each(_to_block))
    live_blog_update = _Member[tuple[LiveBlogUpdate, ...]](
        (), _each(_to(LiveBlogUpdate, date_published=_date_or_text)))
    mentions = _Member[tuple[Mention, ...]]((), _each(_to(Mention)))
    speakable = _Member[tuple[Speakable, ...]]((), _each(_to(Speakable)))
    statements = _Member[tuple[Statement, ...]]((), _each(_to(
        Statement, date=_date_or_text, speaker=_to(Speaker, span=_to(TextSpan)), cue_span=_to(TextSpan), spans=_each(_to(TextSpan)),
        times=_each(_to(StatementTime, span=_to(TextSpan))))))
    comments = _Member[tuple[Comment, ...]]((), _each(_to(Comment, date=_date_or_text)))
    truncated = _Member[Union[str, None]](None)

    @property
    def provenance(self) -> dict[str, str]:
        """Where each value was found: {"headline": "visible:h1@1042", "author[0]": …}; docs/record.md explains."""
        return self._provenance()

    @property
    def error(self) -> Error | None:
        """Why there is no record; None if there is one."""
        found = self._error()
        return Error(*found) if found else None

    @property
    def text(self) -> str:
        """The body as plain text, blocks separated by an empty line; "" if there is none."""
        return self.article_body or ""

    @property
    def markdown(self) -> str:
        """Headline, byline and body as Markdown."""
        return self.to("markdown")

    @property
    def claims(self) -> tuple[Claim, ...]:
        """Everything that the page says about itself; only with `claims=True` when it was read."""
        return tuple(Claim(*claim) for claim in self._claims())

    def to(self, format: str, *, fields: object = None, omit: object = None) -> str:
        """The record in a format of `dateline extract`, such as "markdown"; `dateline.formats` lists them.  What stands
        around the records of a file, such as CSV's names of columns, is `dateline.surroundings`."""
        return self._write(_format_number(format), member_numbers(fields, omit), False)

    def json(self, *, fields: object = None, omit: object = None, claims: bool = False, indent: bool = False) -> str:
        """The record as `dateline extract` writes it: one line of JSON, or several with `indent`; only the members
        `fields`, or all but `omit`."""
        number = _format_number("json" if indent else "jsonl")
        return self._write(number, member_numbers(fields, omit), claims).rstrip("\n")

    def to_dict(self, *, fields: object = None, omit: object = None) -> dict[str, Any]:
        """The record as a new dict: what json.loads(record.json()) gives, made faster."""
        return self._walk(member_numbers(fields, omit))

    def __reduce__(self) -> Any:
        raise TypeError("records cannot be pickled; use record.to_dict() or record.json()")

    def __bool__(self) -> bool:
        """False for an error record."""
        return self._error() is None

    def __eq__(self, other: object) -> bool:
        return self.to_dict() == other.to_dict() if isinstance(other, Record) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.json())

    def __dir__(self) -> list[str]:
        return [name for name in super().__dir__() if not name.startswith("_") or name.startswith("__")]

    def __repr__(self) -> str:
        error = self._error()
        if error:
            return f"<Record with error {error[0]}: {self.source.path or self.source.url or '(no name)'}: {error[1]}>"
        paragraphs = sum(block.kind == "paragraph" for block in self.blocks)
        said = [self.type or "WebPage", repr(_shortened(self.headline, 70)) if self.headline else "without a headline"]
        if self.date_published is not None:
            said.append(str(self.date_published))
        said.append(f"{paragraphs} paragraph{'' if paragraphs == 1 else 's'}")
        return f"<Record {', '.join(said)}{', ' + self.url if self.url else ''}>"

    def _repr_html_(self) -> str:
        return _card(self)


def read_json(text: str | bytes) -> Record:
    """The record that a line of `dateline extract` or `Record.json` describes; ValueError if it is not one.

    >>> record = read_json('{"headline": "Harbour reopens", "datePublished": "2024-05-03"}')
    >>> record.date_published
    datetime.date(2024, 5, 3)
    >>> read_json('{"headline": 3}')
    Traceback (most recent call last):
        ...
    ValueError: not the JSON of a record: no string (character 13)
    """
    if not isinstance(text, (str, bytes)):
        raise TypeError(f"the JSON of a record must be str or bytes, not {type(text).__name__}")
    return _core.read_record(Record, text)


def _shortened(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def _link(url: str | None, text: str) -> str:
    safe = url is not None and url.startswith(("http://", "https://"))
    return f'<a href="{_escape(str(url))}" rel="noreferrer">{_escape(text)}</a>' if safe else _escape(text)


def _card(record: Record) -> str:
    """A record in a notebook: headline, a table of facts with their provenance, and the beginning of the body."""
    error = record.error
    if error:
        name = record.source.path or record.source.url or ""
        return f"<p><b>{_escape(error.code)}</b> {_escape(error.message)} <code>{_escape(name)}</code></p>"
    facts: list[tuple[str, str, str | None]] = [
        ("published", str(record.date_published or ""), "datePublished"),
        ("modified", str(record.date_modified or ""), "dateModified"),
        ("author", ", ".join(author.name for author in record.author), "author[0]"),
        ("publisher", (record.publisher.name or "") if record.publisher else "", "publisher"),
        ("section", ", ".join(record.article_section), "articleSection[0]"),
        ("keywords", ", ".join(record.keywords), "keywords[0]"),
        ("language", record.in_language or "", "inLanguage"),
    ]
    told = record.provenance
    rows = "".join(
        f'<tr><th style="text-align:left">{label}</th><td style="text-align:left">{_escape(value)}</td>'
        f'<td style="text-align:left"><small><code>{_escape(told.get(key or "", ""))}</code></small></td></tr>'
        for label, value, key in facts if value)
    body = "".join(f"<p>{_escape(_shortened(block.text, 400))}</p>" for block in record.blocks[:3])
    more = f"<p><small>and {len(record.blocks) - 3} more blocks</small></p>" if len(record.blocks) > 3 else ""
    headline = _link(record.url, record.headline or record.url or "(no headline)")
    return f"<div><h3>{headline}</h3><table>{rows}</table>{body}{more}</div>"
