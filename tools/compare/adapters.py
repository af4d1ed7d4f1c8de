"""How each peer is called: the bytes of a page and its URL in, a record in dateline's form out.

Default settings throughout, but that dates are asked for the publication, and
pictures and tables are asked for where they are an option.  `FIELDS` says what
a peer gives at all; the other figures of it are not shown.
"""
import re

BODY = {"body", "headline", "date", "author", "publisher", "description", "language"}
FIELDS = {
    "trafilatura": BODY | {"keywords", "sections", "images"},
    "rs-trafilatura": BODY | {"images"},
    "newspaper4k": BODY | {"keywords", "images"},
    "turbohtml": BODY | {"keywords", "images"},
    "resiliparse": {"body", "headline"},
    "readability-lxml": {"body", "headline"},
    "htmldate": {"date"},
}


def record(text="", **fields):
    """A record whose paragraphs are the text's lines, list marks dropped."""
    lines = [re.sub(r"^(?:[-•*]|\d+\.) ", "", line.strip()) for line in (text or "").split("\n")]
    blocks = [{"kind": "paragraph", "text": line} for line in lines if line]
    found = {name: value for name, value in fields.items() if value}
    return {"articleBody": "\n\n".join(b["text"] for b in blocks), "blocks": blocks, **found}


def named(names):
    return [{"name": str(name)} for name in names or [] if name]


def pictures(urls):
    return [{"url": url} for url in dict.fromkeys(u for u in urls if u)]


def trafilatura():
    from trafilatura import bare_extraction

    def extract(page, url):
        found = bare_extraction(page, url=url, with_metadata=True, include_images=False)
        if found is None:
            return record()
        return record(found.text, headline=found.title, datePublished=found.date,
                      author=named((found.author or "").split("; ")), publisher=found.sitename and {"name": found.sitename},
                      description=found.description, keywords=found.tags, articleSection=found.categories,
                      image=pictures([found.image]), inLanguage=found.language)
    return extract


def rs_trafilatura():
    from rs_trafilatura import extract_bytes

    def extract(page, url):
        found = extract_bytes(page, url=url, include_images=True)
        return record(found.main_content, headline=found.title, datePublished=found.date, author=named([found.author]),
                      publisher=found.sitename and {"name": found.sitename}, description=found.description,
                      image=pictures(image.src for image in found.images or []), inLanguage=found.language)
    return extract


def newspaper4k():
    from newspaper import Article

    def extract(page, url):
        article = Article(url or "http://localhost/", fetch_images=False)  # else it opens connections
        article.download(input_html=decode(page))
        article.parse()
        date = article.publish_date
        return record(article.text, headline=article.title, datePublished=date and (
            date.isoformat() if hasattr(date, "isoformat") else str(date)),
                      author=named(article.authors), keywords=list(article.keywords or article.meta_keywords or []),
                      publisher=article.meta_site_name and {"name": article.meta_site_name},
                      description=article.meta_description, inLanguage=article.meta_lang,
                      image=pictures([article.top_image, *article.images]))
    return extract


def turbohtml():
    from turbohtml import parse
    from turbohtml.extract import DateExtraction, dates

    published = DateExtraction(original=True)

    def extract(page, url):
        tree = parse(page)
        found = tree.article()
        date = found.date or getattr(dates(decode(page), published), "date", None)
        return record(found.text, headline=found.title, datePublished=date and str(date), author=named([found.byline]),
                      publisher=found.site_name and {"name": found.site_name}, description=found.description,
                      keywords=list(found.tags), image=pictures([found.image]), inLanguage=found.lang)
    return extract


def resiliparse():
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.encoding import detect_encoding
    from resiliparse.parse.html import HTMLTree

    def extract(page, url):
        tree = HTMLTree.parse_from_bytes(page, detect_encoding(page, from_html_meta=True))
        return record(extract_plain_text(tree, main_content=True), headline=tree.title)
    return extract


def readability_lxml():
    from lxml import html
    from readability import Document

    breaks = {"p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "pre", "tr", "br", "ul", "ol", "table",
              "section", "article", "figure", "figcaption", "dt", "dd", "hr"}

    def text_of(summary):
        """The summary's text, a line for each block element."""
        pieces = []
        for event, element in html.etree.iterwalk(html.fromstring(summary), events=("start", "end")):
            block = element.tag in breaks
            if event == "start":
                pieces += ["\n" if block else "", squash(element.text) if isinstance(element.tag, str) else ""]
            else:
                pieces += ["\n" if block else "", squash(element.tail)]
        return "".join(pieces)

    def extract(page, url):
        document = Document(page, url=url)
        return record(text_of(document.summary()), headline=document.short_title())
    return extract


def htmldate():
    from htmldate import find_date

    def extract(page, url):
        return record(datePublished=find_date(page, url=url, original_date=True))
    return extract


def squash(text):
    return re.sub(r"\s+", " ", text or "")


def decode(page):
    """For peers that want a str: what the page or its bytes say the encoding is."""
    from charset_normalizer import from_bytes

    declared = re.search(rb"charset\s*=\s*[\"']?([-\w]+)", page[:4096])
    for encoding in ("utf-8", declared and declared[1].decode("ascii")):
        try:
            return page.decode(encoding)
        except (LookupError, TypeError, UnicodeDecodeError):
            continue
    best = from_bytes(page).best()
    return str(best) if best else page.decode("utf-8", "replace")


ADAPTERS = {
    "trafilatura": trafilatura,
    "rs-trafilatura": rs_trafilatura,
    "newspaper4k": newspaper4k,
    "turbohtml": turbohtml,
    "resiliparse": resiliparse,
    "readability-lxml": readability_lxml,
    "htmldate": htmldate,
}
