"""trafilatura's functions over dateline: by themselves, and beside the real package where it is installed."""

import csv
import inspect
import io
import json
import pathlib
import types
import warnings
import xml.etree.ElementTree as ElementTree

import pytest

import dateline
from dateline import compat
from dateline.compat import _body, _formats
from dateline.compat import trafilatura as ours

PAGES = pathlib.Path(__file__).parents[2] / "tests" / "pages"
LIDO = (PAGES / "wordpress-graph" / "page.html").read_bytes()
URL = "https://wendlecourant.example.org/news/lido/"

FERRY = """<html lang="en"><head><title>Ferry timetable | The Wendle Courant</title>
<meta property="og:site_name" content="The Wendle Courant"><meta name="keywords" content="ferry, harbour">
<meta property="article:published_time" content="2024-05-03"><meta name="author" content="Ada Fenn"></head><body><article>
<h1>Ferry timetable</h1>
<p>The ferry of Wendle runs again from Monday, and <a href="/plan(1)">the plan</a> of the *harbour* office says that it
will call at every quay of the town between six in the morning and eleven at night.</p>
<h2>Where it calls this summer</h2>
<p><a href="/stops">The list of stops</a> has become longer, because the people of the upper town had asked for it.</p>
<ul><li>Corn Quay, where the market is held<ul><li>only at high water, says the harbour office</li></ul></li>
<li>St Mildred’s steps, next to the school</li></ul>
<ol><li>Buy a ticket at the kiosk before you board</li><li>Show it to the conductor on the gangway</li></ol>
<table><tr><th>Day</th><th>Boats</th></tr><tr><td>Monday</td><td>six | seven</td></tr></table>
<blockquote>It is the best way to see the town, and it is the only one without hills.</blockquote>
<pre>timetable --day monday
06:00 Corn Quay</pre>
<p>1. is what the first boat is called by everybody in the town, although its real name has been painted over twice.</p>
</article></body></html>"""


@pytest.fixture(autouse=True)
def _forget_warnings():
    compat._warned.clear()


@pytest.fixture
def real():
    return pytest.importorskip("trafilatura", "2", reason="trafilatura 2 is not installed")


# --- by themselves ---


def test_text_has_a_line_per_block():
    lines = ours.extract(LIDO).split("\n")
    assert lines[0].startswith("Wendle’s open-air pool will stay heated")
    assert "A boiler from the old brewery" in lines
    assert "- open from 7am to 11am on weekdays and until 3pm at weekends;" in lines
    assert lines[-2].startswith("About time.")  # readers' comments come last
    assert not ours.extract(LIDO, include_comments=False).split("\n")[-1].startswith("And the library roof")


def test_markdown():
    text = ours.extract(FERRY, output_format="markdown", include_links=True)
    assert "and [the plan](</plan(1)>) of the \\*harbour\\* office" in text
    assert "\n\n## Where it calls this summer\n\n[The list of stops](/stops) has become longer" in text
    assert "- Corn Quay, where the market is held\n  - only at high water, says the harbour office\n- St" in text
    assert "1. Buy a ticket at the kiosk before you board\n2. Show it" in text
    assert "| Day | Boats |\n|---|---|\n| Monday | six \\| seven |" in text
    assert "\n\n> It is the best way" in text
    assert "```\ntimetable --day monday\n06:00 Corn Quay\n```" in text
    assert "\n\n1\\. is what the first boat" in text
    plain = ours.extract(FERRY, output_format="markdown", include_formatting=False)
    assert "\nWhere it calls this summer\n" in plain and "*harbour*" in plain


def test_links_resolve_against_the_url():
    assert "[the plan](https://e.example/plan(1))" not in ours.extract(FERRY, url="https://e.example/a", include_links=True)
    assert "[the plan](<https://e.example/plan(1)>)" in ours.extract(FERRY, url="https://e.example/a", include_links=True)


def test_tables_can_be_left_out():
    assert "Monday" in ours.extract(FERRY)
    assert "Monday | " not in ours.extract(FERRY, include_tables=False)


def test_images_stand_at_their_captions():
    text = ours.extract(LIDO, include_images=True)
    assert "![First light" in text.split("\n")[0]
    assert "“and nobody ever clapped the minutes of the leisure sub-committee before.”\n![Swimmers in the gallery" in text
    assert "![" not in ours.extract(LIDO)


def test_bare_extraction():
    document = ours.bare_extraction(LIDO, url=URL, with_metadata=True)
    assert document.title == "Council votes to keep the Tamar Street lido open all winter"
    assert (document.author, document.date, document.sitename) == ("Marigold Pask", "2025-10-08", "The Wendle Courant")
    assert document.hostname == "wendlecourant.example.org"
    assert "swimming" in document.tags and document.categories == ["News", "Council"]
    assert document.record.date_published.isoformat() == "2025-10-08T06:30:00+00:00"
    assert [child.tag for child in document.body][:4] == ["p", "p", "p", "head"]
    assert len(document.commentsbody) == 2
    assert document.as_dict()["title"] == document.title and "record" not in document.as_dict()
    bare = ours.bare_extraction(LIDO)
    assert bare.text and bare.title is None
    with pytest.warns(DeprecationWarning, match="as_dict"):
        assert ours.bare_extraction(LIDO, as_dict=True)["text"] == bare.text


def test_nothing_gives_none():
    for page in (None, 42, "", b"", "<html></html>", "<p></p>"):
        assert ours.extract(page) is None
        assert ours.bare_extraction(page) is None
    assert ours.extract(b"x" * 100, config=_config(MAX_FILE_SIZE="10")) is None


def test_what_is_wanted():
    assert ours.extract(LIDO, target_language="en")
    assert ours.extract(LIDO, target_language="de") is None
    canonical = dateline.extract(LIDO).url
    assert ours.extract(LIDO, url_blacklist={canonical}) is None
    assert ours.extract(LIDO, url_blacklist={"https://e.example/"})
    assert ours.extract(LIDO, only_with_metadata=True)
    assert ours.extract("<p>The harbour of Wendle is open again.</p>", only_with_metadata=True) is None
    assert ours.extract_with_metadata(LIDO, author_blacklist={"marigold pask"}).author is None
    assert ours.extract(LIDO, config=_config(MIN_OUTPUT_SIZE="1000000", MIN_OUTPUT_COMM_SIZE="1000000")) is None


def test_preferences():
    def body(**given):
        return ours.extract(LIDO, include_comments=False, **given)

    expected = {name: dateline.extract(LIDO, preference=name).blocks for name in ("precision", "recall")}
    for name, given in (("precision", {"favor_precision": True}), ("recall", {"favor_recall": True})):
        assert ours.bare_extraction(LIDO, **given).record.blocks == expected[name]
    assert body(favor_precision=True, favor_recall=True) == body(favor_recall=True)


def test_date_parameters():
    def date(**params):
        return ours.bare_extraction(LIDO, with_metadata=True, date_extraction_params=params).date

    changed = LIDO.replace(b"2025-10-08T14:02:51+00:00", b"2025-10-11T14:02:51+00:00")
    found = ours.bare_extraction(changed, with_metadata=True, date_extraction_params={"original_date": False})
    assert (date(), found.date) == ("2025-10-08", "2025-10-11")
    assert date(max_date="2025-10-07") is None and date(min_date="2025-10-09") is None
    assert date(outputformat="%Y-%m-%d %H:%M") == "2025-10-08 06:30"
    ferry = ours.bare_extraction(FERRY, with_metadata=True, date_extraction_params={"outputformat": "%d.%m.%Y %H:%M"})
    assert ferry.date == "2024-05-03"  # no time was given, so none is invented
    with pytest.warns(UserWarning, match="verbose"):
        date(verbose=True)


def test_what_is_not_supported_says_so():
    with pytest.warns(UserWarning, match="deduplicate") as caught:
        ours.extract(LIDO, deduplicate=True)
    assert caught[0].filename == __file__
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        ours.extract(LIDO, deduplicate=True)  # once per process
        ours.extract(LIDO, fast=True)
    with pytest.warns(UserWarning, match="bold"):
        ours.extract(LIDO, include_formatting=True)
    with pytest.warns(DeprecationWarning, match="no_fallback"):
        ours.extract(LIDO, no_fallback=True)
    with pytest.warns(UserWarning, match="tei_validation"):
        ours.extract(LIDO, output_format="xmltei", tei_validation=True)
    with pytest.warns(UserWarning, match="MIN_EXTRACTED_SIZE"):
        ours.extract(LIDO, config=_config(MIN_EXTRACTED_SIZE="10"))
    with pytest.raises(NotImplementedError, match="prune_xpath"):
        ours.extract(LIDO, prune_xpath="//p")
    with pytest.raises(ValueError, match="max_tree_size"):
        ours.extract(LIDO, max_tree_size=10)
    with pytest.raises(AttributeError, match="markdown"):
        ours.extract(LIDO, output_format="pdf")
    with pytest.raises(ValueError, match="bare_extraction"):
        ours.extract(LIDO, output_format="python")
    with pytest.raises(FileNotFoundError):
        ours.extract(LIDO, settingsfile="/nowhere/settings.cfg")


def _record(*blocks, images=()):
    """What the trees are made of."""
    return types.SimpleNamespace(blocks=blocks, image=images)


def test_images_without_a_caption_come_first():
    record = _record(
        dateline.Block("paragraph", "One."), dateline.Block("caption", "The boat. Photo: Fenn"), dateline.Block("paragraph", "Two."),
        images=(dateline.Image("/town.jpg"), dateline.Image("/boat.jpg", caption="The boat."),
                dateline.Image("/boat2.jpg", caption="The boat.")))
    found = [(element.tag, element.get("src") or element.text) for element in _body.body_tree(record, images=True)]
    assert found == [("graphic", "/town.jpg"), ("graphic", "/boat2.jpg"), ("p", "One."), ("graphic", "/boat.jpg"), ("p", "Two.")]


def test_markdown_of_code_and_tables():
    tree = _body.body_tree(_record(dateline.Block("code", "a\n````\nb"),
                                   dateline.Block("table", rows=(("a", "b"), ("c", "d"), ("e", "f")))))
    assert _body.to_text(tree, True) == "`````\na\n````\nb\n`````\n\n| a | b |\n|---|---|\n| c | d |\n| e | f |"
    assert _body.to_text(tree, False) == "a\n````\nb\n| a | b |\n| c | d |\n| e | f |"


def test_markup_is_indented_where_it_may_be():
    root = ElementTree.fromstring("<doc><main><list><item>a<list><item>b</item></list></item></list>"
                                  "<p><ref>c</ref><ref>d</ref> e</p><head rend='h2'><ref>f</ref> g</head></main><comments /></doc>")
    assert _body.serialize(root) == """<doc>
  <main>
    <list>
      <item>a<list><item>b</item></list></item>
    </list>
    <p><ref>c</ref><ref>d</ref> e</p>
    <head rend="h2"><ref>f</ref> g</head>
  </main>
  <comments />
</doc>"""


def test_values_of_the_header():
    assert [_formats._yaml(value) for value in ("Ferry", "Yes", "x ", "a: b", "12", "#a", ["a, b"], "null", "é’s", "a\x07")] == [
        "Ferry", '"Yes"', '"x "', '"a: b"', '"12"', '"#a"', '["a, b"]', '"null"', "é’s", '"a\\u0007"']


def test_csv_says_null_for_what_is_absent():
    row = next(csv.reader(io.StringIO(ours.extract("<p>The harbour of Wendle is open again.</p>", output_format="csv")), delimiter="\t"))
    assert row == ["null"] * 7 + ["The harbour of Wendle is open again.", "null", "null", "null"]


def test_values_of_a_document():
    page = FERRY.replace("<head>", '<head><link rel="license" href="https://licences.example/by">'
                         '<link rel="canonical" href="https://www.wendlecourant.example.org/ferry">')
    page = page.replace('content="Ada Fenn"', 'content="Ada Fenn, Bo Ark"')
    document = ours.bare_extraction(page, with_metadata=True)
    assert document.hostname == "wendlecourant.example.org"
    assert document.author == "Ada Fenn; Bo Ark"
    assert document.license == "https://licences.example/by"
    tei = ours.extract(page, output_format="xmltei")
    assert "<publisher>The Wendle Courant (wendlecourant.example.org)</publisher>\n        <availability>" in tei
    assert "https://licences.example/by" in tei


def test_an_unknown_language_is_not_a_wrong_one():
    page = "<p>123 456 789</p>"
    assert dateline.extract(page).in_language is None
    assert ours.extract(page, target_language="en") == "123 456 789"


def test_dates_of_last_resort():
    page = ('<h1>Ferry</h1><p>The ferry of Wendle runs again from Monday.</p>'
            '<script>window.state = {"published_at": "2024-05-03T10:00:00Z"}</script>')
    assert dateline.extract(page).provenance["datePublished"].startswith("weak:")
    assert ours.bare_extraction(page, with_metadata=True).date == "2024-05-03"
    for given in ({"date_extraction_params": {"extensive_search": False}}, {"config": _config(EXTENSIVE_DATE_SEARCH="off")}):
        assert ours.bare_extraction(page, with_metadata=True, **given).date is None


def test_xml_survives_any_text():
    page = FERRY.replace("The ferry of Wendle", "The &lt;ferry&gt; &amp; \x01 \ufffe of Wendle")
    for name in ("xml", "xmltei", "html"):
        root = ElementTree.fromstring(ours.extract(page, output_format=name, include_links=True))
        words = " ".join("".join(root.itertext()).split())
        assert "The <ferry> &" in words and "of Wendle" in words
        assert "The list of stops has become longer, because" in words  # text after a link is kept


def _config(**settings):
    from configparser import ConfigParser

    config = ConfigParser()
    config["DEFAULT"] = settings
    return config


# --- beside the real package ---


@pytest.mark.parametrize("name", ["extract", "extract_with_metadata", "bare_extraction"])
def test_the_same_arguments(real, name):
    def arguments(function):
        return [(each.name, each.kind, None if each.name == "config" else each.default)
                for each in inspect.signature(function).parameters.values()]

    assert arguments(getattr(ours, name)) == arguments(getattr(real, name))


@pytest.mark.parametrize("format", ["txt", "markdown", "json", "csv", "xml", "xmltei", "html"])
@pytest.mark.parametrize("metadata", [False, True])
def test_the_same_forms(real, format, metadata):
    given = {"output_format": format, "with_metadata": metadata, "url": URL, "record_id": "r1", "include_comments": True}
    mine, theirs = (function(LIDO, **given) for function in (ours.extract, real.extract))
    assert type(mine) is type(theirs) is str
    if format == "json":
        mine, theirs = json.loads(mine), json.loads(theirs)
        assert {key: type(value) for key, value in mine.items() if value is not None and key != "language"} == {
            key: type(value) for key, value in theirs.items() if value is not None and key != "fingerprint"} | {
            key: str for key in ("image", "pagetype") if mine.get(key)}
        assert list(mine) == list(theirs)
    elif format == "csv":
        rows = [next(csv.reader(io.StringIO(text), delimiter="\t")) for text in (mine, theirs)]
        assert len(rows[0]) == len(rows[1])
        if metadata:
            assert rows[0][:2] == rows[1][:2] and rows[0][6] == rows[1][6]
    elif format in ("xml", "html", "xmltei"):
        roots = [ElementTree.fromstring(text) for text in (mine, theirs)]
        shapes = [{_path(element, root) for element in root.iter()} for root in roots]
        allowed = {"note"} | ({"meta"} if format == "html" else set())
        assert {path for path in shapes[0] - shapes[1] if path.split("/")[-1] not in allowed} <= {"html/body/blockquote"}
        assert roots[0].tag == roots[1].tag
    elif metadata:
        heads = [text.split("---\n")[1] for text in (mine, theirs)]
        keys = [{line.split(":")[0] for line in head.splitlines()} for head in heads]
        assert keys[1] - keys[0] == {"fingerprint"} and not keys[0] - keys[1]


def _path(element, root):
    parents = {child: parent for parent in root.iter() for child in parent}
    names = [element.tag]
    while element in parents:
        element = parents[element]
        names.append(element.tag)
    return "/".join(name.rpartition("}")[2] for name in reversed(names))


def test_the_header_is_yaml(real):
    yaml = pytest.importorskip("yaml", reason="PyYAML is not installed")
    for page in (LIDO, LIDO.replace(b"Council votes", b"Yes: &quot;no&quot; # votes"), FERRY):
        for module in (ours, real):
            head = yaml.safe_load(module.extract(page, with_metadata=True, record_id="0123").split("---\n")[1])
            assert head["id"] == "0123" and isinstance(head["title"], str) and isinstance(head["date"], str)
        assert isinstance(head.get("tags", []), list)


def test_the_same_document(real):
    mine, theirs = (function(LIDO, url=URL, with_metadata=True) for function in (ours.bare_extraction, real.bare_extraction))
    assert list(mine.as_dict()) == list(theirs.as_dict())
    for name in ("author", "url", "description", "sitename", "date", "categories", "license", "id", "fingerprint", "filedate",
                 "image"):
        assert getattr(mine, name) == getattr(theirs, name), name
    assert sorted(mine.tags) == sorted(theirs.tags)
    for name in ("title", "text", "raw_text", "comments", "hostname"):
        assert type(getattr(mine, name)) is type(getattr(theirs, name)) is str, name
    assert {element.tag for element in mine.body.iter()} <= {element.tag for element in theirs.body.iter()} | {"ref"}
    assert list(ours.bare_extraction("<p>The harbour of Wendle is open again.</p>").as_dict().values()).count(None) >= 15


def test_tei_is_valid(real):
    from lxml import etree
    from trafilatura.xml import validate_tei

    page = FERRY.replace("<h2>", '<figure><img src="/boat.jpg" width="900" height="600"><figcaption>The boat at Corn Quay'
                         "</figcaption></figure><h2>")
    page = page.replace("<pre>", "<p>").replace("</pre>", "</p>")
    for one in (LIDO, page):  # its DTD is of a part of TEI: without tables and code
        text = ours.extract(one, url=URL, output_format="xmltei", include_links=True, include_images=True,
                            include_tables=False)
        assert "<graphic" in text
        assert validate_tei(etree.fromstring(text)), text


def test_its_own_types_are_taken(real):
    tree = real.load_html(LIDO)
    assert ours.extract(tree, include_comments=False) == ours.extract(LIDO, include_comments=False)

    class Response:
        data = LIDO

    assert ours.extract(Response()) == ours.extract(LIDO)
    from trafilatura.settings import Extractor, use_config

    options = Extractor(output_format="markdown", comments=False, links=True, with_metadata=True, url=URL)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert ours.extract(LIDO, options=options) == ours.extract(
            LIDO, url=URL, output_format="markdown", include_comments=False, include_links=True, with_metadata=True)
        assert ours.extract(LIDO, config=use_config()) == ours.extract(LIDO)
        options = Extractor(output_format="xml", author_blacklist={"Marigold Pask"}, url_blacklist={"https://e.example/"})
        assert "Marigold" not in ours.extract(LIDO, options=options, include_comments=False).split("<main>")[0]
