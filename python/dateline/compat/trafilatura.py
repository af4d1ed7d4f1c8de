"""trafilatura's `extract`, `extract_with_metadata` and `bare_extraction` over dateline.

    from dateline.compat.trafilatura import extract

The functions take the arguments of trafilatura 2 and return what its functions return: text, a `Document`, or None if
there is nothing.  What differs:

- Plain text has the body only, not the headline.  Bold and italic type are not kept.
- `fast` and `no_fallback` change nothing: there is one way to extract, and no slower one.
- `deduplicate` has no effect, and says so once.  `prune_xpath` raises NotImplementedError.
- `fingerprint` is None.  `hostname` is the host without "www.".  `pagetype` is "article" or None.
- `body` and `commentsbody` are elements of xml.etree.ElementTree, not of lxml.
- `date` is the day, as there; `Document.record` is the whole record, with the time and its offset.
"""

from __future__ import annotations

import datetime as _datetime
import logging
import re
from collections.abc import Collection
from configparser import ConfigParser
from typing import Any, NamedTuple
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

from .. import reading
from ..record import Record
from . import _body, _formats, warn, warn_once

__all__ = ["Document", "bare_extraction", "extract", "extract_with_metadata"]

_LOGGER = logging.getLogger(__name__)
_FORMATS = ("csv", "html", "json", "markdown", "python", "txt", "xml", "xmltei")
_DATE_PARAMS = ("original_date", "extensive_search", "outputformat", "min_date", "max_date")
_CLOCK = re.compile("%-?[HIMSTXRcpfzZ]")  # what a date without a time has not


class Document:
    """What was extracted from a page, with the attributes of trafilatura's Document, and the whole `record`."""

    __slots__ = (
        "title", "author", "url", "hostname", "description", "sitename", "date", "categories", "tags", "fingerprint",
        "id", "license", "body", "comments", "commentsbody", "raw_text", "text", "language", "image", "pagetype",
        "filedate", "record",
    )

    def __init__(self) -> None:
        self.title: str | None = None
        self.author: str | None = None
        self.url: str | None = None
        self.hostname: str | None = None
        self.description: str | None = None
        self.sitename: str | None = None
        self.date: str | None = None
        self.categories: list[str] | None = None
        self.tags: list[str] | None = None
        self.fingerprint: str | None = None
        self.id: str | None = None
        self.license: str | None = None
        self.body: Element = Element("body")
        self.comments: str | None = None
        self.commentsbody: Element = Element("body")
        self.raw_text: str | None = None
        self.text: str | None = None
        self.language: str | None = None
        self.image: str | None = None
        self.pagetype: str | None = None
        self.filedate: str | None = None
        self.record: Record | None = None

    def as_dict(self) -> dict[str, Any]:
        """A dict with the keys of trafilatura's."""
        return {name: getattr(self, name) for name in self.__slots__ if name != "record"}


class _Options(NamedTuple):
    """The arguments after they were checked."""

    format: str
    preference: str
    comments: bool
    formatting: bool
    links: bool
    images: bool
    tables: bool
    lang: str | None
    url: str | None
    with_metadata: bool
    only_with_metadata: bool
    url_blacklist: Collection[str]
    author_blacklist: Collection[str]
    dates: dict[str, Any]
    max_page_size: int | None
    min_text: int
    min_comments: int


# --- the functions ---


def extract(
    filecontent: Any,
    url: str | None = None,
    record_id: str | None = None,
    fast: bool = False,
    no_fallback: bool = False,
    favor_precision: bool = False,
    favor_recall: bool = False,
    include_comments: bool = True,
    output_format: str = "txt",
    tei_validation: bool = False,
    target_language: str | None = None,
    include_tables: bool = True,
    include_images: bool = False,
    include_formatting: bool | None = None,
    include_links: bool = False,
    deduplicate: Any = False,
    date_extraction_params: dict[str, Any] | None = None,
    with_metadata: bool = False,
    only_with_metadata: bool = False,
    max_tree_size: int | None = None,
    url_blacklist: set[str] | None = None,
    author_blacklist: set[str] | None = None,
    settingsfile: str | None = None,
    prune_xpath: str | list[str] | None = None,
    config: ConfigParser | None = None,
    options: Any = None,
) -> str | None:
    """The text of a page in a format: "txt", "markdown", "json", "csv", "xml", "xmltei" or "html"; None if there is
    none.

    >>> extract("<p>The harbour is open again after two weeks of storms.</p>")
    'The harbour is open again after two weeks of storms.'
    """
    document = _extract(dict(locals()))
    return None if document is None else document.text


def extract_with_metadata(
    filecontent: Any,
    url: str | None = None,
    record_id: str | None = None,
    fast: bool = False,
    favor_precision: bool = False,
    favor_recall: bool = False,
    include_comments: bool = True,
    output_format: str = "txt",
    tei_validation: bool = False,
    target_language: str | None = None,
    include_tables: bool = True,
    include_images: bool = False,
    include_formatting: bool | None = None,
    include_links: bool = False,
    deduplicate: Any = False,
    date_extraction_params: dict[str, Any] | None = None,
    url_blacklist: set[str] | None = None,
    author_blacklist: set[str] | None = None,
    settingsfile: str | None = None,
    prune_xpath: str | list[str] | None = None,
    config: ConfigParser | None = None,
    options: Any = None,
) -> Document | None:
    """As `extract`, but returns a Document whose `text` is in that format; None if there is none."""
    return _extract({**locals(), "with_metadata": True})


def bare_extraction(
    filecontent: Any,
    url: str | None = None,
    fast: bool = False,
    no_fallback: bool = False,
    favor_precision: bool = False,
    favor_recall: bool = False,
    include_comments: bool = True,
    output_format: str = "python",
    target_language: str | None = None,
    include_tables: bool = True,
    include_images: bool = False,
    include_formatting: bool | None = None,
    include_links: bool = False,
    deduplicate: Any = False,
    date_extraction_params: dict[str, Any] | None = None,
    with_metadata: bool = False,
    only_with_metadata: bool = False,
    max_tree_size: int | None = None,
    url_blacklist: set[str] | None = None,
    author_blacklist: set[str] | None = None,
    as_dict: bool = False,
    prune_xpath: str | list[str] | None = None,
    config: ConfigParser | None = None,
    options: Any = None,
) -> Document | dict[str, Any] | None:
    """A page as a Document (a dict with `as_dict`, which is deprecated); None if there is no text.

    Without `with_metadata` only the text, the body and the comments are set.
    """
    if as_dict:
        warn('"as_dict" is deprecated, use the .as_dict() method instead', DeprecationWarning)
    checked = _check({**locals(), "settingsfile": None, "tei_validation": False})
    document = _read(filecontent, checked)
    return document.as_dict() if document is not None and as_dict else document


def _extract(given: dict[str, Any]) -> Document | None:
    options = _check(given)
    if options.format == "python":
        raise ValueError('the format "python" is for bare_extraction() only')
    document = _read(given["filecontent"], options)
    if document is None:
        return None
    if options.with_metadata or options.format not in ("txt", "markdown"):
        document.id = given["record_id"]
    if options.format == "xmltei" and given["tei_validation"]:
        warn_once("tei_validation has no effect: the TEI documents are not validated")
    document.text = _formats.write(document, options.format, options.with_metadata, options.formatting)
    return document


# --- the arguments ---


def _check(given: dict[str, Any]) -> _Options:
    if given.get("no_fallback"):
        warn('"no_fallback" is deprecated, use "fast" instead', DeprecationWarning)
    if given.get("max_tree_size"):
        raise ValueError("max_tree_size is not supported, as in trafilatura 2")
    if given["prune_xpath"] is not None:
        raise NotImplementedError("prune_xpath is not supported: dateline has no XPath for its pages.  Remove these "
                                  "elements from the page before, for example with lxml")
    if given["options"] is not None:
        given = {**given, **_from_extractor(given["options"])}
    if given["output_format"] not in _FORMATS:
        raise AttributeError(f"no format {given['output_format']!r}; there are: {', '.join(_FORMATS)}")
    if given["deduplicate"]:
        warn_once("deduplicate has no effect: dateline does not compare pages")
    if given["include_formatting"]:
        warn_once("include_formatting keeps headings, lists, quotations and code, not bold or italic type")
    sizes = _sizes(given["config"], given["settingsfile"])
    dates = dict(given["date_extraction_params"] or {})
    unknown = [name for name in dates if name not in _DATE_PARAMS]
    if unknown:
        warn_once(f"date_extraction_params: {', '.join(unknown)}: not supported; there are: {', '.join(_DATE_PARAMS)}")
    dates.setdefault("extensive_search", sizes["EXTENSIVE_DATE_SEARCH"])
    formatting = given["include_formatting"]
    metadata = (given.get("with_metadata") or given.get("only_with_metadata") or given["url_blacklist"]
                or given["author_blacklist"] or given["output_format"] == "xmltei")
    return _Options(
        format=given["output_format"],
        preference="recall" if given["favor_recall"] else "precision" if given["favor_precision"] else "balanced",
        comments=given["include_comments"],
        formatting=given["output_format"] == "markdown" if formatting is None else formatting,
        links=given["include_links"],
        images=given["include_images"],
        tables=given["include_tables"],
        lang=given["target_language"],
        url=given["url"],
        with_metadata=bool(metadata),
        only_with_metadata=bool(given.get("only_with_metadata")),
        url_blacklist=given["url_blacklist"] or (),
        author_blacklist={_folded(name) for name in given["author_blacklist"] or ()},
        dates=dates,
        max_page_size=sizes["MAX_FILE_SIZE"],
        min_text=sizes["MIN_OUTPUT_SIZE"],
        min_comments=sizes["MIN_OUTPUT_COMM_SIZE"],
    )


def _from_extractor(options: Any) -> dict[str, Any]:
    """The arguments that an Extractor of trafilatura stands for."""
    if options.max_tree_size:
        warn_once("MAX_TREE_SIZE has no effect")
    return {
        "output_format": options.format, "favor_recall": options.focus == "recall",
        "favor_precision": options.focus == "precision", "include_comments": options.comments,
        "include_formatting": options.formatting if options.format != "markdown" or not options.formatting else None,
        "include_links": options.links, "include_images": options.images, "include_tables": options.tables,
        "deduplicate": options.dedup, "target_language": options.lang, "url": options.url,
        "with_metadata": options.with_metadata, "only_with_metadata": options.only_with_metadata,
        "tei_validation": options.tei_validation, "author_blacklist": options.author_blacklist,
        "url_blacklist": options.url_blacklist, "date_extraction_params": options.date_params,
        "config": options.config, "settingsfile": None,
    }


def _sizes(config: ConfigParser | None, settingsfile: str | None) -> dict[str, Any]:
    """The settings of a configuration that dateline has, too."""
    if settingsfile is not None:
        config = ConfigParser()
        if not config.read(settingsfile, encoding="utf-8"):
            raise FileNotFoundError(f"settingsfile {settingsfile!r}: cannot be read")
    if config is None:
        return {"MAX_FILE_SIZE": None, "MIN_OUTPUT_SIZE": 1, "MIN_OUTPUT_COMM_SIZE": 1, "EXTENSIVE_DATE_SEARCH": True}
    get = config["DEFAULT"]
    for name, default in (("min_extracted_size", "250"), ("min_duplcheck_size", "100"), ("max_repetitions", "2"),
                          ("max_tree_size", "")):
        if get.get(name, default).strip() != default:
            warn_once(f"the setting {name.upper()} has no effect")
    return {
        "MAX_FILE_SIZE": get.getint("MAX_FILE_SIZE", 20000000),
        "MIN_OUTPUT_SIZE": get.getint("MIN_OUTPUT_SIZE", 1),
        "MIN_OUTPUT_COMM_SIZE": get.getint("MIN_OUTPUT_COMM_SIZE", 1),
        "EXTENSIVE_DATE_SEARCH": get.getboolean("EXTENSIVE_DATE_SEARCH", True),
    }


# --- from a page to a document ---


def _page(given: Any) -> str | bytes | None:
    """The page of what trafilatura takes: text, bytes, a response with `data`, a tree of lxml."""
    if hasattr(given, "getroottree"):
        from lxml import html  # type: ignore[import-untyped, import-not-found, unused-ignore]

        given = html.tostring(given, encoding="unicode")
    elif not isinstance(given, (str, bytes)) and hasattr(given, "data"):
        given = given.data
    return given if isinstance(given, (str, bytes)) else None


def _read(given: Any, options: _Options) -> Document | None:
    page = _page(given)
    if page is None:
        _LOGGER.warning("discarding data: %s: the page must be str or bytes, not %s", options.url, type(given).__name__)
        return None
    record = reading.extract(page, options.url, preference=options.preference, comments=options.comments,
                             weak=bool(options.dates["extensive_search"]), max_page_size=options.max_page_size)
    document = Document()
    document.record = record
    document.body = _body.body_tree(record, tables=options.tables, images=options.images, links=options.links)
    document.text = document.raw_text = _body.to_text(document.body, options.formatting)
    if options.comments:
        document.commentsbody = _body.comments_tree(record.comments)
        document.comments = _body.to_text(document.commentsbody, options.formatting)
    if options.with_metadata:
        _add_metadata(document, record, options)
    reason = _unwanted(document, record, options)
    if reason:
        _LOGGER.warning("discarding data: %s: %s", options.url, reason)
        return None
    return document


def _unwanted(document: Document, record: Record, options: _Options) -> str | None:
    """Why a page gives nothing."""
    if record.error:
        return record.error.message
    if len(document.text or "") < options.min_text and len(document.comments or "") < options.min_comments:
        return "no text"
    if document.url in options.url_blacklist:
        return "its URL is not wanted"
    if options.only_with_metadata and not (document.date and document.title and document.url):
        return "no date, title or URL"
    if options.lang and record.in_language and _language(record) != options.lang.lower():
        return f"its language is {record.in_language}"
    return None


def _language(record: Record) -> str | None:
    return record.in_language.partition("-")[0].lower() if record.in_language else None


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()


def _add_metadata(document: Document, record: Record, options: _Options) -> None:
    names = [author.name for author in record.author if _folded(author.name) not in options.author_blacklist]
    shown = [image for image in record.image if image.representative_of_page] or list(record.image)
    host = urlsplit(record.url).hostname if record.url else None
    document.title = record.headline
    document.author = "; ".join(names) or None
    document.url = record.url
    document.hostname = host.removeprefix("www.") if host else None
    document.description = record.description
    document.sitename = record.publisher.name if record.publisher else None
    document.date = _day(record, options.dates)
    document.categories = list(record.article_section)
    document.tags = list(record.keywords)
    document.license = record.license
    document.image = shown[0].url if shown else None
    document.pagetype = "article" if (record.type or "").endswith(("Article", "Posting")) else None
    document.language = _language(record)
    document.filedate = _limit(options.dates.get("max_date")) or _datetime.date.today().isoformat()


def _limit(value: Any) -> str | None:
    return value.strftime("%Y-%m-%d") if isinstance(value, _datetime.date) else value


def _day(record: Record, dates: dict[str, Any]) -> str | None:
    """The day of publication, or of the last change with original_date=False."""
    found = record.date_published
    if not dates.get("original_date", True):
        found = record.date_modified or found
    if found is None:
        return None
    day = found.strftime("%Y-%m-%d")
    earliest, latest = _limit(dates.get("min_date")), _limit(dates.get("max_date"))
    if (earliest and day < earliest[:10]) or (latest and day > latest[:10]):
        return None
    form = dates.get("outputformat", "%Y-%m-%d")
    if not isinstance(found, _datetime.datetime) and _CLOCK.search(form):
        return day
    return found.strftime(form)
