"""newspaper4k's Article over dateline: by itself, and beside the real package where it is installed."""

import datetime
import inspect
import json
import pathlib
import warnings

import pytest

import dateline
from dateline import compat
from dateline.compat import newspaper as ours

PAGES = pathlib.Path(__file__).parents[2] / "tests" / "pages"
LIDO = (PAGES / "wordpress-graph" / "page.html").read_bytes()
URL = "https://wendlecourant.example.org/news/lido/"


@pytest.fixture(autouse=True)
def _forget_warnings():
    compat._warned.clear()


@pytest.fixture
def real():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns that nltk is missing
        return pytest.importorskip("newspaper", reason="newspaper4k is not installed")


@pytest.fixture
def lido():
    return ours.Article(URL).download(input_html=LIDO).parse()


# --- by itself ---


def test_attributes(lido):
    assert lido.title == "Council votes to keep the Tamar Street lido open all winter"
    assert lido.text == dateline.extract(LIDO, URL).text
    assert lido.authors == ["Marigold Pask"]
    assert lido.publish_date == datetime.datetime(2025, 10, 8, 6, 30, tzinfo=datetime.timezone.utc)
    assert lido.top_image.endswith("lido-dawn.jpg") and lido.top_img == lido.top_image == lido.meta_img
    assert lido.images == lido.imgs == [image.url for image in lido.record.image]
    assert lido.tags == set(lido.meta_keywords) == {"swimming", "Tamar Street Lido", "Wendle Town Council"}
    assert lido.meta_description.startswith("Swimmers packed") and lido.meta_lang == "en"
    assert lido.meta_site_name == "The Wendle Courant"
    assert lido.canonical_link == "https://wendlecourant.example.org/news/tamar-street-lido-winter-opening/"
    assert lido.source_url == "https://wendlecourant.example.org"
    assert lido.article_html.startswith("<div>\n  <img ") and "<h2>A boiler" in lido.article_html
    assert lido.is_parsed and lido.is_valid_body() and lido.text_cleaned == lido.text


def test_what_a_page_does_not_have():
    article = ours.Article("https://e.example/a?b=c").download(input_html="<p>The harbour of Wendle is open again.</p>").parse()
    assert article.text == "The harbour of Wendle is open again."
    assert (article.title, article.authors, article.publish_date, article.top_image) == ("", [], None, "")
    assert (article.canonical_link, article.meta_lang, article.tags, article.movies) == ("", "", set(), [])
    assert not article.is_valid_body()
    given = ours.Article(URL, title="Our own title").download(input_html="<p>The harbour is open.</p>").parse()
    assert given.title == "Our own title"
    empty = ours.Article(URL).download(input_html="").parse()
    assert (empty.text, empty.article_html) == ("", "")


def test_a_day_has_no_time():
    page = '<html><head><meta property="article:published_time" content="2024-05-03"></head><h1>Ferry</h1><p>It runs.</p>'
    article = ours.Article(URL).download(input_html=page).parse()
    assert article.publish_date == datetime.datetime(2024, 5, 3)
    assert type(article.record.date_published) is datetime.date


def test_the_first_choice_among_images(monkeypatch):
    images = (dateline.Image("https://e.example/1.jpg"), dateline.Image("https://e.example/2.jpg", representative_of_page=True))
    monkeypatch.setattr(dateline.Record, "image", images)
    article = ours.Article(URL).download(input_html="<p>The harbour of Wendle is open again.</p>").parse()
    assert article.top_image == "https://e.example/2.jpg" and article.images[0] == "https://e.example/1.jpg"
    assert article.meta_img == ""  # no element of the page declares them


def test_no_connection_is_opened(tmp_path):
    article = ours.Article(URL)
    with pytest.raises(ours.ArticleException, match="requests.*urllib"):
        article.download()
    with pytest.raises(ours.ArticleException, match="download"):
        article.parse()
    with pytest.raises(ours.ArticleException, match="parse"):
        ours.Article(URL).download(input_html=LIDO).to_json()
    with pytest.raises(NotImplementedError, match="parse"):
        article.build()
    file = tmp_path / "a page.html"
    file.write_bytes(LIDO)
    local = ours.Article(file.as_uri()).download().parse()
    assert local.authors == ["Marigold Pask"] and local.record.source.url is None
    missing = ours.Article((tmp_path / "none.html").as_uri())
    with pytest.raises(ours.ArticleException, match="No such file"):
        missing.download()
    assert missing.download_state is ours.ArticleDownloadState.FAILED_RESPONSE
    with pytest.raises(ours.ArticleException, match="No such file"):
        missing.parse()


def test_bytes_are_decoded_as_the_page_says():
    page = "<html><head><meta charset=iso-8859-2></head><h1>Przystań</h1><p>Łódź i port są znowu otwarte.</p>".encode("iso-8859-2")
    article = ours.Article(URL).download(input_html=page).parse()
    assert "Łódź i port" in article.text and "Łódź i port" in article.html
    article.set_html("<p>The harbour is open again.</p>")
    assert article.parse().text == "The harbour is open again."
    with pytest.raises(TypeError, match="int"):
        article.html = 3


def test_settings():
    article = ours.Article(URL, max_text=10, max_authors=0, fetch_images=False).download(input_html=LIDO).parse()
    assert len(article.text) == 10 and article.authors == []
    with pytest.warns(UserWarning, match="number_threads") as caught:
        ours.Article(URL, number_threads=3)
    assert caught[0].filename == __file__
    with pytest.warns(UserWarning, match="read_more_link"):
        ours.Article(URL, read_more_link="//a")
    config = ours.Config()
    config.max_title = 7
    assert ours.Article(URL, config=config).download(input_html=LIDO).parse().title == "Council"
    assert len(ours.article(URL, input_html=LIDO, language="de", max_text=7).text) == 7
    assert ours.Article(URL).download(input_html=LIDO).parse(preference="recall").record == dateline.extract(
        LIDO, URL, preference="recall")


def test_what_is_not_supported_says_so(lido):
    with pytest.raises(NotImplementedError, match="summarise"):
        lido.nlp()
    for name in ("doc", "clean_doc", "top_node", "meta_data", "extractor"):
        with pytest.raises(AttributeError, match="record"):
            getattr(lido, name)
    with pytest.raises(AttributeError, match="no attribute"):
        lido.nothing


def test_equality(lido):
    assert lido == ours.Article(URL).download(input_html=LIDO).parse()
    assert lido != ours.Article(URL) and lido != 3


# --- beside the real package ---


def _theirs(real, page=LIDO):
    article = real.Article(URL, fetch_images=False)
    article.download(input_html=page)
    return article.parse()


def test_the_same_types(real, lido):
    theirs = _theirs(real)
    for name in ("title", "text", "authors", "publish_date", "top_image", "meta_img", "images", "movies", "meta_keywords",
                 "meta_description", "meta_lang", "meta_favicon", "meta_site_name", "canonical_link", "source_url", "url",
                 "original_url", "html", "article_html", "summary", "keywords", "keyword_scores", "is_parsed", "history",
                 "read_more_link", "download_exception_msg"):
        assert type(getattr(lido, name)) is type(getattr(theirs, name)), name
    for name in ("title", "authors", "publish_date", "top_image", "meta_description", "meta_lang", "meta_site_name",
                 "canonical_link", "source_url", "url", "html"):
        assert getattr(lido, name) == getattr(theirs, name), name
    assert lido.download_state.name == theirs.download_state.name
    assert set(lido.images) <= set(theirs.images)


def test_the_same_before_parsing(real):
    mine, theirs = ours.Article(URL, title="A title"), real.Article(URL, title="A title")
    public = {name for name in vars(theirs) if not name.startswith("_")} - set(ours._ABSENT) - {"config", "extractor"}
    for name in public:
        assert type(getattr(mine, name)).__name__ == type(getattr(theirs, name)).__name__, name
        if name != "download_state":
            assert getattr(mine, name) == getattr(theirs, name), name
    missing = {name for name in dir(real.Article) if not name.startswith("_")} - set(dir(mine)) - set(ours._ABSENT)
    assert missing == {"fetch_images", "is_valid_url", "set_movies"}


def test_the_same_json(real, lido):
    mine, theirs = json.loads(lido.to_json()), json.loads(_theirs(real).to_json())
    assert list(mine) == list(theirs)
    assert lido.to_json(as_string=False)["title"] == mine["title"]
    assert mine["publish_date"] == theirs["publish_date"]


def test_the_same_arguments(real):
    for name in ("__init__", "download"):
        arguments = [[(each.name, each.kind, each.default) for each in
                      inspect.signature(getattr(module.Article, name)).parameters.values()] for module in (ours, real)]
        assert arguments[0] == arguments[1], name


def test_its_configuration_is_taken(real):
    config = real.Config()
    config.max_text = 20
    assert len(ours.Article(URL, config=config).download(input_html=LIDO).parse().text) == 20


def test_fulltext(real):
    page = LIDO.decode()
    assert ours.fulltext(page, language="en") == dateline.extract(LIDO).text
    assert type(ours.fulltext(page)) is type(real.fulltext(page)) is str
