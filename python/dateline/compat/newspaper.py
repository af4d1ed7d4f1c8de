"""newspaper4k's `Article` over dateline.

    from dateline.compat.newspaper import Article

    article = Article("https://example.org/harbour")
    article.download(input_html=page).parse()
    article.title, article.text, article.authors, article.publish_date

dateline opens no connection, so `download` needs the page: `input_html`, or a URL of a local file (file:///…).  What
differs besides:

- `title` has no name of the site, and `images` and `movies` are those of the article, not of the whole page.
- `publish_date` is a datetime; where the page gives only the day, its time is 0:00.  `record` tells the two apart.
- `meta_keywords` and `tags` are the same keywords.  `meta_favicon` is always "".
- `nlp` raises NotImplementedError: there is no summary and there are no inferred keywords.
- `doc`, `clean_doc`, `top_node`, `meta_data` and `extractor` do not exist.  `record.blocks` and `record.claims` have
  what they are mostly used for.
"""

from __future__ import annotations

import datetime as _datetime
import enum
import json
from typing import Any
from urllib.parse import unquote, urlsplit

from .. import reading
from ..record import Record
from . import _body, warn_once

__all__ = ["Article", "ArticleDownloadState", "ArticleException", "Config", "Configuration", "article", "fulltext"]

_JSON_FIELDS = (
    "url", "read_more_link", "language", "title", "top_image", "meta_img", "images", "movies", "keywords", "meta_keywords",
    "tags", "authors", "publish_date", "summary", "meta_description", "meta_lang", "meta_favicon", "meta_site_name",
    "canonical_link", "text",
)
_ABSENT = {
    "doc": "record.blocks has the body's parts",
    "clean_doc": "record.blocks has the body's parts",
    "top_node": "record.blocks has the body's parts, and article_html the body as HTML",
    "meta_data": "parse(claims=True), then record.claims, has what the page's elements say",
    "extractor": "record.provenance says where each value was found",
}


class ArticleException(Exception):
    """An article that was used before its page was there, or that cannot be read."""


class ArticleDownloadState(enum.Enum):
    """Whether there is a page."""

    NOT_STARTED = 0
    FAILED_RESPONSE = 1
    SUCCESS = 2


class Configuration:
    """The settings that have a meaning here.  Others of newspaper4k, such as those about downloading, can be given, too;
    they have no effect, and say so once."""

    def __init__(self) -> None:
        self.min_word_count = 300
        self.min_sent_count = 7
        self.max_title = 200
        self.max_text = 100000
        self.max_keywords = 35
        self.max_authors = 10
        self.language = "en"
        """Only reported: dateline needs no language to be given."""

    def update(self, **settings: Any) -> None:
        """Changes these settings."""
        for name, value in settings.items():
            name = name.lower()
            if hasattr(self, name) and name != "update":
                setattr(self, name, value)
            elif name != "fetch_images":  # nothing is ever fetched
                warn_once(f"the setting {name} has no effect: dateline does not download or summarise")


Config = Configuration


class Article:
    """An article: `download` gives it a page, `parse` fills its attributes.

    After `parse`, `record` is the whole record, with everything that has no attribute here.
    """

    def __init__(self, url: str, title: str = "", source_url: str = "", read_more_link: str = "",
                 config: Any = None, **kwargs: Any):
        self.config = Configuration()
        if config is not None:
            for name in vars(self.config):
                setattr(self.config, name, getattr(config, name))
        self.config.update(**kwargs)
        if read_more_link:
            warn_once("read_more_link has no effect: dateline does not download")
        parts = urlsplit(url)
        self.source_url = source_url or f"{parts.scheme or 'http'}://{parts.netloc}"
        self.url = self.original_url = url
        self.read_more_link = read_more_link
        self._title = ""
        self._text = ""
        self.title = title
        self.record: Record | None = None
        self._page: str | bytes = ""
        self.download_state = ArticleDownloadState.NOT_STARTED
        self.download_exception_msg: str | None = None
        self.is_parsed = False
        self.history: list[str] = []
        self.keywords: list[str] = []
        self.keyword_scores: dict[str, float] = {}
        self.summary = ""
        self.top_image = ""
        self.meta_img = ""
        self.images: list[str] = []
        self.movies: list[str] = []
        self.meta_keywords: list[str] = []
        self.tags: set[str] = set()
        self.authors: list[str] = []
        self.publish_date: _datetime.datetime | None = None
        self.article_html = ""
        self.meta_description = ""
        self.meta_lang = ""
        self.meta_favicon = ""
        self.meta_site_name = ""
        self.canonical_link = ""

    def download(self, input_html: str | bytes | None = None, title: str | None = None, recursion_counter: int = 0,
                 ignore_read_more: bool = False) -> Article:
        """Takes the page, as text or, better, as the bytes that the server sent.  The last two arguments are about
        further downloads, of which there are none."""
        if input_html is None:
            input_html = self._local_page()
        self.html = input_html
        if title is not None:
            self.title = title
        return self

    def _local_page(self) -> bytes:
        parts = urlsplit(self.url)
        if parts.scheme != "file":
            raise ArticleException(
                f"{self.url}: dateline opens no connection.  Download the page yourself and pass it on: "
                "article.download(input_html=requests.get(article.url).content), or with the standard library "
                "article.download(input_html=urllib.request.urlopen(article.url).read())")
        try:
            with open(unquote(parts.path), "rb") as file:
                return file.read()
        except OSError as error:
            self.download_state = ArticleDownloadState.FAILED_RESPONSE
            self.download_exception_msg = str(error)
            raise ArticleException(f"{self.url}: {error}") from error

    def set_html(self, html: str | bytes) -> None:
        """Takes the page, as `download` does."""
        self.html = html

    @property
    def html(self) -> str:
        """The page as text."""
        if isinstance(self._page, str):
            return self._page
        charset = (self.record.source.charset if self.record else None) or "utf-8"
        try:
            return self._page.decode(charset, "replace")
        except LookupError:
            return self._page.decode("utf-8", "replace")

    @html.setter
    def html(self, value: str | bytes | None) -> None:
        if value is not None and not isinstance(value, (str, bytes)):
            raise TypeError(f"html must be str or bytes, not {type(value).__name__}")
        self._page = value or ""
        self.download_state = ArticleDownloadState.SUCCESS

    def parse(self, **options: Any) -> Article:
        """Reads the page.  Options are those of `dateline.extract`, such as preference="recall"."""
        self.throw_if_not_downloaded_verbose()
        record = reading.extract(self._page, None if self.url.startswith("file:") else self.url, **options)
        self.record = record
        self.is_parsed = True
        if record.error:
            return self
        if record.headline:
            self.title = record.headline
        self.text = record.text
        self.authors = [author.name for author in record.author][: self.config.max_authors]
        self.publish_date = _with_time(record.date_published)
        self.movies = [video.url for video in record.video]
        self.meta_keywords = list(record.keywords)[: self.config.max_keywords]
        self.tags = set(record.keywords)
        self.meta_description = record.description or ""
        self.meta_lang = (record.in_language or "").partition("-")[0].lower()
        self.meta_site_name = (record.publisher.name if record.publisher else None) or ""
        self._set_links(record)
        body = _body.to_html_tree(_body.body_tree(record, images=True, links=True))
        body.tag = "div"
        self.article_html = _body.serialize(body) if len(body) else ""
        return self

    def _set_links(self, record: Record) -> None:
        """Images, and the canonical URL if the page has one."""
        told = record.provenance
        shown = [image.url for image in record.image if image.representative_of_page]
        self.images = [image.url for image in record.image]
        self.top_image = (shown or self.images or [""])[0]
        declared = (image.url for number, image in enumerate(record.image)
                    if told.get(f"image[{number}]" if number else "image", "").startswith(("meta:", "jsonld:")))
        self.meta_img = next(declared, "")
        given = told.get("url", "")
        self.canonical_link = record.url if record.url and not given.startswith("capture") else ""

    def nlp(self) -> None:
        """Not supported."""
        raise NotImplementedError("nlp() is not supported: dateline does not summarise or infer keywords.  "
                                  "meta_description and meta_keywords have what the page itself says")

    def build(self) -> None:
        """Not supported: it would download."""
        raise NotImplementedError("build() is not supported: it would download and call nlp().  Use "
                                  "download(input_html=…) and parse()")

    @property
    def title(self) -> str:
        """The headline, up to config.max_title characters."""
        return self._title

    @title.setter
    def title(self, value: str | None) -> None:
        self._title = value[: self.config.max_title] if value else ""

    @property
    def text(self) -> str:
        """The body, paragraphs separated by an empty line, up to config.max_text characters."""
        return self._text

    @text.setter
    def text(self, value: str | None) -> None:
        self._text = value[: self.config.max_text] if value else ""

    @property
    def text_cleaned(self) -> str:
        """The same as `text`."""
        return self.text

    @property
    def top_img(self) -> str:
        """The same as `top_image`."""
        return self.top_image

    @property
    def imgs(self) -> list[str]:
        """The same as `images`."""
        return self.images

    def __getattr__(self, name: str) -> Any:
        if name in _ABSENT:
            raise AttributeError(f"dateline's Article has no {name}: {_ABSENT[name]}")
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")

    def is_media_news(self) -> bool:
        """Whether the URL looks like one of images or videos."""
        return any(part in self.url for part in ("/video", "/slide", "/gallery", "/powerpoint"))

    def is_valid_body(self) -> bool:
        """Whether the body is long enough for an article."""
        self.throw_if_not_parsed_verbose()
        words = len(self.text.split(" "))
        kind = (self.record.type if self.record else None) or ""
        if kind.endswith("Article") and words > self.config.min_word_count:
            return True
        if not self.text and not self.is_media_news():
            return False
        return (len(self.title.split(" ")) >= 2 and words >= self.config.min_word_count
                and len(self.text.split(".")) >= self.config.min_sent_count)

    def throw_if_not_downloaded_verbose(self) -> None:
        """Raises ArticleException if there is no page."""
        if self.download_state == ArticleDownloadState.NOT_STARTED:
            raise ArticleException("There is no page yet: call download(input_html=…) first")
        if self.download_state == ArticleDownloadState.FAILED_RESPONSE:
            raise ArticleException(f"{self.url}: {self.download_exception_msg}")

    def throw_if_not_parsed_verbose(self) -> None:
        """Raises ArticleException if `parse` was not called."""
        if not self.is_parsed:
            raise ArticleException("The page was not read yet: call parse() first")

    def to_json(self, as_string: bool | None = True) -> str | dict[str, Any]:
        """The attributes as JSON, or as a dict."""
        self.throw_if_not_parsed_verbose()
        values = {name: getattr(self, name, getattr(self.config, name, None)) for name in _JSON_FIELDS}
        values["tags"] = sorted(self.tags)
        values["publish_date"] = self.publish_date.isoformat() if self.publish_date else None
        return json.dumps(values, indent=4, ensure_ascii=False) if as_string else values

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Article):
            return NotImplemented
        return self.url == other.url and self._page == other._page and self.record == other.record

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"<Article {self.title!r}, {self.url}>"

    def __str__(self) -> str:
        return f"{self.title}\n\n{self.text}"


def _with_time(found: _datetime.date | None) -> _datetime.datetime | None:
    if found is None or isinstance(found, _datetime.datetime):
        return found
    return _datetime.datetime(found.year, found.month, found.day)


def article(url: str, language: str | None = "en", input_html: str | bytes | None = None, **kwargs: Any) -> Article:
    """An article that was read already; `input_html` is its page."""
    return Article(url, language=language, **kwargs).download(input_html=input_html).parse()


def fulltext(html: str | bytes, language: str = "en") -> str:
    """The body of a page.  The language need not be given; it has no effect.

    >>> fulltext("<p>The harbour is open again after two weeks of storms.</p>")
    'The harbour is open again after two weeks of storms.'
    """
    return reading.extract(html).text
