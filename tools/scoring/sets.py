"""What is measured on the pages of each corpus, and the rows that sum it up.

A corpus has `measure(gold, output)`, which gives the values of one page, and `rows`, which turn those of all pages into
figures.  The labels are those of docs/quality.md.
"""
import re
from dataclasses import dataclass, field
from typing import Callable, Optional

from scoring import measures

NOT_BODY = ("caption", "embed")


class Output:
    """What of a record is measured, each of one type whatever the record has."""

    def __init__(self, record):
        record = record if isinstance(record, dict) else {}

        def text(value):
            return value if isinstance(value, str) else ""

        def objects(name):
            values = record.get(name)
            return [value for value in values if isinstance(value, dict)] if isinstance(values, list) else []
        self.headline, self.body = text(record.get("headline")), text(record.get("articleBody"))
        self.published = text(record.get("datePublished"))
        self.authors = [text(author.get("name")) for author in objects("author")]
        self.blocks = [(text(block.get("kind")), text(block.get("text"))) for block in objects("blocks")]

    def paragraphs(self):
        """The texts of the blocks; a list or table has one for each line."""
        texts = []
        for kind, text in self.blocks:
            if kind not in NOT_BODY:
                texts += text.split("\n") if kind in ("list", "table") else [text]
        return [text for text in map(measures.even, texts) if text]


@dataclass
class Row:
    label: str
    value: Callable                 # of all pages: (figure or None, how many pages or things it is of)
    goal: Optional[float] = None    # none here: docs/quality.md has no goals


def mean(key, **only):
    def value(pages):
        found = [page[key] for page in pages if key in page and all(page.get(name) == one for name, one in only.items())]
        return sum(found) / len(found) if found else None, len(found)
    return value


def summed(name):
    def value(pages):
        if not pages:
            return None, 0
        totals = {key: sum(page[key] for page in pages) for key in ("tp", "fp", "fn", "tn")}
        return measures.count_scores(**totals)[name], len(pages)
    return value


@dataclass
class Corpus:
    name: str
    measure: Callable
    rows: list = field(default_factory=list)


def body(got, wanted, any_script):
    bags = (measures.word_bag(text, any_script) for text in (got, wanted))
    return dict(zip(("precision", "recall", "f1"), measures.bag_scores(*bags)))


def compare(page, name, wanted, agree, got):
    """Adds a value where gold has one."""
    if wanted:
        page[name] = float(agree(got, wanted))


def listed(author):
    return [author] if isinstance(author, str) and author else author or []


def prefix_of(got, day):
    return got.startswith(day)


def news(gold, output):
    parts = list(gold["body"]["summary"])
    for section in gold["body"]["sections"]:
        parts += [*section["headline"], *section["paragraphs"]]
    wanted = [part for part in map(measures.even, parts) if part]
    page = body(measures.even(output.body), " ".join(wanted), True)
    page["paragraphs"] = measures.exact_paragraphs(output.paragraphs(), wanted)
    compare(page, "headline", gold["headline"], measures.same_headline, output.headline)
    compare(page, "minute", gold["datePublished"], measures.same_minute, output.published)
    compare(page, "day", gold["datePublished"], measures.same_day, output.published)
    compare(page, "author", gold["author"], measures.value_set_f1, output.authors)
    return page


def articles(gold, output):
    page = body(output.body, gold["main_content"], False) | {"page_type": gold["page_type"]}
    compare(page, "title", gold["title"], measures.same_headline, output.headline)
    compare(page, "author", listed(gold["author"]), measures.same_names, output.authors)
    compare(page, "date", gold["publish_date"], prefix_of, output.published)
    return page


def segments(gold, output):
    page = measures.segment_counts(output.body, gold["with"], gold["without"])
    compare(page, "title", gold.get("title"), measures.same_headline, output.headline)
    compare(page, "author", listed(gold.get("author")), measures.same_names, output.authors)
    date = gold.get("date") or ""
    compare(page, "date", re.fullmatch(r"\d{4}-\d\d-\d\d", date) and date, prefix_of, output.published)
    return page


def dates(gold, output):
    return measures.day_counts(output.published, gold["date"])


def readability(gold, output):
    page = body(output.body, gold["expected_text"], False)
    compare(page, "title", gold["title"], measures.same_headline, output.headline)
    compare(page, "minute", gold["publishedTime"], measures.same_minute, output.published)
    return page


def world(gold, output):
    """Gold can name paragraphs before the text that may be in or out: the choice that fits best counts."""
    optional, text = gold.get("optional") or [], gold["main_content"]
    choices = [text] + (["\n\n".join([optional[0], text]), "\n\n".join([*optional, text])] if optional else [])
    got = measures.even(output.body)
    page = max((body(got, choice, True) for choice in choices), key=lambda figures: figures["f1"])
    page["paragraphs"] = max(measures.exact_paragraphs(output.paragraphs(), list(map(measures.even, choice.split("\n\n"))))
                             for choice in choices)
    page |= {"set": gold["set"], "language": gold.get("language", "")}
    compare(page, "title", gold.get("title"), measures.same_headline, output.headline)
    compare(page, "author", listed(gold.get("author")), measures.same_names, output.authors)
    return page


def fields(gold, output):
    page = {}
    opening = " ".join((gold.get("with") or [""])[0].split())[:60]
    compare(page, "opening", opening, lambda got, wanted: wanted in got, " ".join(output.body.split()))
    compare(page, "title", gold.get("title"), measures.same_headline, output.headline)
    compare(page, "author", listed(gold.get("author")), measures.same_names, output.authors)
    compare(page, "date", gold.get("date"), str.__eq__, output.published[:10])
    return page


KINDS = ("documentation", "service", "forum", "collection", "listing", "product")
LANGUAGES = ("en", "zh", "ru", "el", "pl")
CORPORA = [
    Corpus("news", news, [
        Row("word F1", mean("f1")), Row("word precision", mean("precision")), Row("word recall", mean("recall")),
        Row("paragraph F1, exact", mean("paragraphs")), Row("headline", mean("headline")),
        Row("datePublished, to the minute", mean("minute")), Row("datePublished, day only", mean("day")),
        Row("author F1", mean("author"))]),
    Corpus("articles", articles, [
        Row("word F1, article pages", mean("f1", page_type="article")), Row("word F1, all pages", mean("f1")),
        Row("word precision, all pages", mean("precision")), Row("word recall, all pages", mean("recall")),
        *(Row(f"word F1, {kind}", mean("f1", page_type=kind)) for kind in KINDS),
        Row("title", mean("title")), Row("author", mean("author")), Row("date", mean("date"))]),
    Corpus("segments", segments, [
        *(Row(f"segment {name}", summed(name)) for name in ("F1", "precision", "recall", "accuracy")),
        Row("author", mean("author")), Row("title", mean("title")), Row("date", mean("date"))]),
    Corpus("dates", dates, [Row(f"date {name}", summed(name)) for name in ("F1", "accuracy", "precision", "recall")]),
    Corpus("readability", readability, [
        Row("word F1", mean("f1")), Row("word precision", mean("precision")), Row("word recall", mean("recall")),
        Row("title", mean("title")), Row("publishedTime", mean("minute"))]),
    Corpus("world", world, [
        Row("word F1, all pages", mean("f1")), Row("word precision, all pages", mean("precision")),
        Row("word recall, all pages", mean("recall")), Row("paragraph F1, exact", mean("paragraphs")),
        *(Row(f"word F1, {name}", mean("f1", set=name)) for name in ("aex", "funduseval", "chinese")),
        *(Row(f"word F1, waddle {tag}", mean("f1", set="waddle", language=tag)) for tag in LANGUAGES),
        Row("title", mean("title")), Row("author", mean("author"))]),
    Corpus("fields", fields, [
        Row("opening kept", mean("opening")), Row("title", mean("title")), Row("author", mean("author")),
        Row("date", mean("date"))]),
]
