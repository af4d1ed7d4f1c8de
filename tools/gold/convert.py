"""From the files of each origin to a corpus: what `read` functions yield is (name of the page, its bytes, its gold).

A corpus is a directory with `pages/NAME.html.gz` and `gold.jsonl`, one line for each page; docs/reproducing.md has the
members.  What cannot be read of an origin is left out: scripts/fetch-corpora counts and compares what came.
"""
import gzip
import html.parser
import json
import re
import shutil
from collections import Counter
from datetime import date, timedelta

LINE_BREAKS = frozenset("address article aside blockquote br center dd details div dl dt fieldset figcaption figure footer form "
                        "h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tbody td tfoot th thead "
                        "tr ul".split())
DAY = re.compile(r"\d{4}-\d\d-\d\d")
OWN_ADDRESS = (re.compile(rb"<link\b[^>]*\brel=[\"']?canonical\b[^>]*>", re.I),
               re.compile(rb"<meta\b[^>]*\bproperty=[\"']?og:url\b[^>]*>", re.I))
ADDRESS = re.compile(rb"\b(?:href|content)=(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+))", re.I)


def load(path):
    return json.loads(path.read_text(encoding="utf-8"))


def page_bytes(path):
    return gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()


def with_ending(name):
    """Names of pages end in .html, and so those of the packed files in .html.gz."""
    name = name.removesuffix(".gz")
    return name if name.endswith(".html") else name + ".html"


# --- Fundus: a file of gold for each publisher, with an entry for each of its page layouts ---

def layout_order(key):
    return [int(number) for number in re.findall(r"\d+", key)]


def is_far_after(published, captured):
    """By more than zones can explain, which captures do not tell."""
    return date.fromisoformat(published[:10]) - date.fromisoformat(captured[:10]) > timedelta(days=2)


def pairs_of_publisher(gold_file):
    """(capture, gold) of one publisher: its captures, by day, belong to its layouts in their order."""
    captures = sorted(gold_file.parent.glob(f"{gold_file.stem}_[0-9]*.html.gz"))
    layouts = load(gold_file)
    return list(zip(captures, (layouts[key] for key in sorted(layouts, key=layout_order)))) if len(captures) == len(layouts) else []


def read_news(origin):
    for gold_file in sorted(origin.glob("tests/resources/parser/test_data/*/*.json")):
        country, meta = gold_file.parent.name, gold_file.parent / "meta.info"
        about = load(meta) if meta.exists() else {}
        for capture, gold in pairs_of_publisher(gold_file):
            when = about.get(capture.name, {}).get("crawl_date", "")
            published = gold.get("publishing_date")
            if published and when and is_far_after(published, when):  # day and month have changed places
                published = None
            yield f"{country}_{with_ending(capture.name)}", page_bytes(capture), {
                "url": about.get(capture.name, {}).get("url", ""), "captured": when[:19].replace(" ", "T"),
                "country": country, "publisher": gold_file.stem, "headline": gold.get("title") or "",
                "datePublished": published, "author": gold.get("authors") or [], "keywords": gold.get("topics") or [],
                "image": gold.get("images") or [], "body": gold.get("body") or {"summary": [], "sections": []}}


# --- WCXB ---

def read_articles(origin):
    for number, about in sorted(load(origin / "metadata.json")["files"].items()):
        page, gold = origin / f"dev/html/{number}.html.gz", origin / f"dev/ground-truth/{number}.json"
        if about["split"] != "dev" or not page.exists() or not gold.exists():
            continue
        gold = load(gold)
        truth = gold["ground_truth"]
        yield f"{number}.html", page_bytes(page), {
            "url": gold["url"], "page_type": about["page_type"], "title": truth.get("title") or "",
            "author": truth.get("author"), "publish_date": truth.get("publish_date"),
            "main_content": truth.get("main_content") or "", "with": truth.get("with") or [],
            "without": truth.get("without") or []}


# --- trafilatura and htmldate: tables from addresses to the names of files in several folders ---

def files_below(folder):
    return {path.name: path for path in sorted(folder.rglob("*")) if path.is_file()}


def own_address(page):
    for element in OWN_ADDRESS:
        found = element.search(page)
        address = ADDRESS.search(found[0]) if found else None
        if address:
            return next(value for value in address.groups() if value is not None).decode("utf-8", "replace")
    return ""


SEGMENT_MEMBERS = ("title", "author", "date", "tags", "categories", "description", "sitename")


def read_segments(origin):
    files = files_below(origin / "tests")
    for key, row in load(origin / "tests/evaldata.json").items():
        if row["file"] in files:
            page = page_bytes(files[row["file"]])
            url = key if key.startswith(("http://", "https://")) else own_address(page)
            yield with_ending(row["file"]), page, {
                "url": url, "with": row.get("with") or [], "without": row.get("without") or [],
                **{name: row[name] for name in SEGMENT_MEMBERS if row.get(name) is not None}}


def read_dates(origin):
    files, taken = files_below(origin / "tests"), Counter()
    for table in ("eval_default.json", "eval_mediacloud_2020.json"):
        for url, row in load(origin / "tests" / table).items():
            taken[row["file"]] += 1
            if row["file"] in files and DAY.fullmatch(row.get("date") or "") and taken[row["file"]] == 1:
                yield with_ending(row["file"]), page_bytes(files[row["file"]]), {"url": url, "date": row["date"]}


# --- Readability ---

class Lines(html.parser.HTMLParser):
    """The text of a page, a line for each block element."""

    def __init__(self):
        super().__init__()
        self.parts, self.hidden = [], 0

    def handle_starttag(self, tag, attributes):
        self.hidden += tag in ("script", "style")
        if tag in LINE_BREAKS:
            self.parts.append("\0")

    def handle_endtag(self, tag):
        self.hidden -= tag in ("script", "style") and self.hidden > 0
        if tag in LINE_BREAKS:
            self.parts.append("\0")

    def handle_data(self, data):
        if not self.hidden:
            self.parts.append(data)

    def text(self):
        lines = (" ".join(line.split()) for line in "".join(self.parts).split("\0"))
        return "\n".join(line for line in lines if line)


def lines_of(page):
    lines = Lines()
    lines.feed(page)
    lines.close()
    return lines.text()


def read_readability(origin):
    for folder in sorted((origin / "test/test-pages").iterdir()):
        if (folder / "expected-metadata.json").exists():
            about = load(folder / "expected-metadata.json")
            yield f"{folder.name}.html", page_bytes(folder / "source.html"), {
                "title": about.get("title") or "", "byline": about.get("byline"), "lang": about.get("lang"),
                "siteName": about.get("siteName"), "publishedTime": about.get("publishedTime"),
                "expected_text": lines_of((folder / "expected.html").read_text(encoding="utf-8"))}


READERS = {"news": read_news, "articles": read_articles, "segments": read_segments, "dates": read_dates,
           "readability": read_readability}


def write(rows, folder, wanted):
    """Writes the pages whose path `wanted` says yes to."""
    (folder / "pages").mkdir(parents=True)
    with open(folder / "gold.jsonl", "w", encoding="utf-8") as gold:
        for name, page, row in sorted(rows, key=lambda one: one[0]):
            path = f"pages/{name}.gz"
            if wanted(path):
                (folder / path).write_bytes(gzip.compress(page, mtime=0))
                gold.write(json.dumps({"path": path} | row, ensure_ascii=False) + "\n")


def copy_tests(origin, folder):
    """html5lib-tests are read as they are; those in `scripted` need scripts and stay behind."""
    for pattern in ("LICENSE", "*/README.md", "tokenizer/*.test", "tree-construction/*.dat", "encoding/*.dat"):
        for source in sorted(origin.glob(pattern)):
            copy = folder / source.relative_to(origin)
            if copy.parent.name != "encoding" or copy.suffix == ".dat":
                copy.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(source, copy)
