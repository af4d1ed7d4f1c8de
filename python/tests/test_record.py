"""One page, and what its record gives."""

from __future__ import annotations

import datetime
import json
import pickle
import re
import threading
from pathlib import Path

import pytest
from conftest import PAGES, STORY

import dateline
from dateline import _core


# Of provenance there is one of its own; the others come from options that only the command and `json` have.
WITHOUT_ATTRIBUTE = ("provenance", "disagreements", "copyOf")


def snake(name: str) -> str:
    return re.sub("[A-Z]", lambda letter: "_" + letter[0].lower(), name)


def test_attributes(story: dateline.Record) -> None:
    assert story.type == "NewsArticle"
    assert story.headline == "Harbour reopens"
    assert story.url == "https://wendlepost.example/harbour"
    two_hours = datetime.timezone(datetime.timedelta(hours=2))
    assert story.date_published == datetime.datetime(2024, 5, 3, 10, 20, tzinfo=two_hours)
    assert story.date_published.utcoffset() == datetime.timedelta(hours=2)  # type: ignore[union-attr]
    assert story.date_modified == datetime.date(2024, 5, 4) and type(story.date_modified) is datetime.date
    assert story.author == (dateline.Author("Ottoline Farrow", "Person", "https://wendlepost.example/ottoline"),
                            dateline.Author("Bram Ide", "Person"))
    assert story.publisher is not None and story.publisher.name == "The Wendle Post"
    assert story.publisher.logo == dateline.Logo("https://wendlepost.example/logo.png")
    assert story.keywords == ("harbour", "storms")
    assert story.image[0].width == 1200
    assert story.in_language == "en"
    assert story.source.captured_at == "2024-05-05T08:00:00Z"
    assert story.error is None and story
    assert [block.kind for block in story.blocks] == ["paragraph", "heading", "list", "paragraph"]
    assert story.blocks[0].links[0].url == "https://wendlepost.example/master"
    assert story.blocks[1].level == 2
    assert story.blocks[2].items[1].text == "The fish market, from Saturday at seven"
    assert story.text.startswith("The harbour of Wendle") and story.text == story.article_body


def test_what_is_absent() -> None:
    record = dateline.extract("<p>")
    assert record.headline is None and record.author == () and record.publisher is None and record.text == ""
    assert record.date_published is None and record.blocks == () and record.is_accessible_for_free is None


@pytest.mark.parametrize("text, expected", [
    ("2024-05-03T10:20:00Z", datetime.datetime(2024, 5, 3, 10, 20, tzinfo=datetime.timezone.utc)),
    ("2024-05-03T10:20:00", datetime.datetime(2024, 5, 3, 10, 20)),
    ("2024-05-03T10:20:05-09:30",
     datetime.datetime(2024, 5, 3, 10, 20, 5, tzinfo=datetime.timezone(-datetime.timedelta(hours=9, minutes=30)))),
    ("2024-05-03", datetime.date(2024, 5, 3)),
])
def test_dates(text: str, expected: object) -> None:
    record = dateline.extract(f'<meta property="article:published_time" content="{text}"><h1>Harbour reopens</h1>')
    assert record.date_published == expected and type(record.date_published) is type(expected)
    assert getattr(record.date_published, "tzinfo", None) == getattr(expected, "tzinfo", None)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.parent.name)
def test_every_page_in_every_form(page) -> None:  # type: ignore[no-untyped-def]
    record = dateline.extract(page.read_bytes(), url="https://wendlepost.example/a", comments=True)
    plain = json.loads(record.json())
    assert record.to_dict() == plain
    assert list(record.to_dict()) == list(plain)
    assert record.provenance == plain.get("provenance", {})
    assert json.loads(record.json(indent=True)) == plain
    for name in dateline.fields:
        if name not in WITHOUT_ATTRIBUTE:
            value = getattr(record, snake(name))
            assert (value is None or value == () or value == {}) == (name not in plain), name
    assert len(record.blocks) == len(plain.get("blocks", []))
    assert repr(record).startswith("<Record ") and "<div>" in record._repr_html_()
    for format in dateline.formats:
        assert isinstance(record.to(format), str)


def test_the_classes_have_the_parts_of_the_table() -> None:
    """Each part of a member in the library's table is a field of its class, and the other way round."""
    classes = {"source": dateline.Source, "author": dateline.Author, "publisher": dateline.Publisher,
               "image": dateline.Image, "video": dateline.Medium, "audio": dateline.Medium, "blocks": dateline.Block,
               "liveBlogUpdate": dateline.LiveBlogUpdate, "mentions": dateline.Mention,
               "speakable": dateline.Speakable, "statements": dateline.Statement,
               "comments": dateline.Comment}
    for name, _, type_, item_type, form in _core.members():
        if name in WITHOUT_ATTRIBUTE:
            continue
        assert hasattr(dateline.Record, snake(name)), name
        if 5 not in (type_, item_type):
            continue
        outer = form.strip("[]")[1:-1]
        while (inner := re.sub(r" ?[\[{][^\[\]{}]*[\]}]", "", outer)) != outer:
            outer = inner
        parts = {snake(part.rstrip("?")) for part in re.split(", | or ", outer)}
        assert parts == set(classes[name]._fields), name


def test_writing(story: dateline.Record) -> None:
    assert list(json.loads(story.json(fields=["headline", "date_published"]))) == ["headline", "datePublished"]
    assert list(story.to_dict(fields="headline,author")) == ["headline", "author"]
    assert story.markdown.startswith("# Harbour reopens")
    assert "\n" not in story.json()
    with pytest.raises(ValueError, match="no member 'headlines'; there are: url, source"):
        story.json(fields=["headlines"])
    with pytest.raises(ValueError, match="fields is empty"):
        story.to_dict(fields=[])
    assert list(story.to_dict(fields="headline,author", omit=["author"])) == ["headline"]
    left = story.to_dict(omit="article_body")
    assert "articleBody" not in left and json.loads(story.json(omit="article_body")) == left
    assert "headline" not in dateline.surroundings("csv", omit="headline").head
    with pytest.raises(ValueError, match="omit names all members"):
        story.json(fields="headline", omit="headline,url")
    with pytest.raises(ValueError, match="no format 'yaml'; there are: jsonl"):
        story.to("yaml")


def test_claims(story: dateline.Record) -> None:
    assert story.claims == ()
    record = dateline.extract(STORY, claims=True)
    headlines = [claim for claim in record.claims if claim.field == "headline"]
    assert {claim.provenance.split("@")[0] for claim in headlines} >= {"jsonld:$.headline", "visible:h1"}
    chosen, = [claim for claim in headlines if claim.chosen]
    assert chosen.provenance == record.provenance["headline"] and chosen.text == chosen.raw == "Harbour reopens"
    assert {claim.saying for claim in headlines} <= {"nothing new", "the same", "another"}
    assert "the same" in {claim.saying for claim in headlines if claim.text == "Harbour reopens"}
    assert chosen.saying == "nothing new"
    assert "disagreements" in json.loads(record.json(claims=True))
    assert "disagreements" not in json.loads(record.json())


def test_options() -> None:
    too_large = dateline.extract(STORY, max_page_size="1K")
    assert not too_large and too_large.error is not None and too_large.error.code == "too-large"
    assert "too-large" in repr(too_large) and "too-large" in too_large._repr_html_()
    assert set(too_large.to_dict()) == {"source", "error"} and too_large.markdown == ""
    assert dateline.extract(STORY, path="a/b.html").source.path == "a/b.html"
    assert dateline.extract(STORY, captured=datetime.date(2024, 5, 5)).source.captured_at == "2024-05-05"
    long = b"<h1>Harbour reopens</h1>" + b"<p>The boats are out again.</p>" * 3000
    cut = dateline.extract(long, max_work=2000)
    assert cut.headline == "Harbour reopens" and cut.truncated == "the page takes more work than the limit"
    assert dateline.extract(long).truncated is None
    for wrong in ({"preference": "best"}, {"max_page_size": "1T"}, {"max_page_size": 0}, {"max_page_size": "M"},
                  {"max_work": 0}, {"max_work": 1 << 64}):
        with pytest.raises(ValueError):
            dateline.extract(STORY, **wrong)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="read\\(\\) takes files"):
        dateline.extract(open)  # type: ignore[arg-type]


@pytest.mark.parametrize("page", [b"", b"\0" * 1000, b"\xff\xfe<", "\ud800<p>x", bytearray(b"<h1>x"), memoryview(b"<p>")])
def test_any_bytes_give_a_record(page: bytes) -> None:
    assert json.loads(dateline.extract(page).json())


def test_text_is_taken_as_it_is() -> None:
    """The page's own declaration of its encoding does not count for a str."""
    record = dateline.extract('<meta charset="koi8-r"><h1>Häfen öffnen</h1>')
    assert record.headline == "Häfen öffnen" and record.source.charset == "UTF-8"


@pytest.mark.filterwarnings("error")
def test_a_name_in_place_of_a_page(tmp_path: Path) -> None:
    saved = tmp_path / "story.html"
    saved.write_text(STORY)
    with pytest.warns(UserWarning, match="the name of a file, not the page"):
        assert dateline.extract(str(saved)).headline is None
    with pytest.warns(UserWarning, match="a URL, not the page"):
        dateline.extract("https://example.org/harbour")
    for text in ("", "Harbour reopens", str(tmp_path / "none.html"), str(tmp_path), "https://example.org/a and more", "a\0b",
                 f"<p>{saved}", "x" * 5000):
        dateline.extract(text)


def test_records_are_constant(story: dateline.Record) -> None:
    with pytest.raises(AttributeError):
        story.headline = "x"  # type: ignore[assignment]
    story.to_dict()["headline"] = "x"
    assert story.headline == "Harbour reopens"
    with pytest.raises(TypeError, match="to_dict"):
        pickle.dumps(story)
    with pytest.raises(TypeError, match="dateline.extract"):
        dateline.Record()
    assert story == dateline.extract(STORY, url="https://wendlepost.example/harbour", captured="2024-05-05T08:00:00Z")
    assert story != dateline.extract(STORY) and story != 1
    assert len({story, dateline.extract(STORY)}) == 2


def test_hostile_values_in_a_notebook() -> None:
    record = dateline.extract('<link rel=canonical href="javascript:alert(1)"><h1>&lt;img src=x onerror=alert(1)></h1>')
    shown = record._repr_html_()
    assert "<img" not in shown and "javascript:" not in re.sub(r"&[a-z]+;", "", shown).split("href=")[-1][:20]


def test_many_threads() -> None:
    expected = dateline.extract(STORY).json()
    wrong: list[str] = []

    def work() -> None:
        for _ in range(50):
            if dateline.extract(STORY).json() != expected:
                wrong.append("differs")

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


def test_one_record_in_many_threads(story: dateline.Record) -> None:
    results: list[object] = []
    threads = [threading.Thread(target=lambda: results.append((story.author, story.json(), story.provenance)))
               for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(results) == 8 and all(result == results[0] for result in results)
