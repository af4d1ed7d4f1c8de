#!/usr/bin/env python3
"""scripts/fetch-corpora with origins that are repositories made here: no network, no pages but our own."""
import gzip
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.dont_write_bytecode = True
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools"))
from gold import convert  # noqa: E402

PAGE = "<!doctype html><title>{0}</title><link rel=canonical href='https://{0}.example/'><article><p>{0} left.</article>"
BODY = {"summary": [], "sections": [{"headline": [], "paragraphs": ["A ferry left."]}]}
EXPECTED = """<div><h2>A <b>ferry</b></h2>It left
at <i>noon</i>.<ul><li>one<li>two</ul><script>no</script>&amp; last</div>"""


def layout(title, day):
    return {"title": title, "authors": ["Ada Reed"], "publishing_date": f"{day} 10:00:00+01:00", "body": BODY}


ROBOTS = r"""
TEST(Some, Words) {
  const absl::string_view lines =
      "user-agent: a\n"  // one
      "disallow: /\"//\n";
  const std::string url = "http://a.example/x,(y)";
  EXPECT_FALSE(
      IsUserAgentAllowed(lines, "a", url));  // EXPECT_TRUE(IsUserAgentAllowed("", "", ""));
  EXPECT_TRUE(Something(lines));
}
TEST(Some, Long) {
  size_t end = std::string("\n").length();
  int most = 3 * 4;
  {
    std::string rule = "allow: ";
    std::string path = "/é";
    size_t least = most - rule.length() + end;
    while (path.size() < least) {
      absl::StrAppend(&path, "a");
    }
    absl::StrAppend(&rule, path, "/\n");
    EXPECT_TRUE(IsUserAgentAllowed(rule, "a", absl::StrCat("http://a.example", path)));
  }
}
"""
# What each origin has: {path: text, or something for JSON, or bytes}.
FUNDUS = "tests/resources/parser/test_data/de/"
ORIGINS = {
    "news": {
        FUNDUS + "Gazette.json": {"V10": layout("Third", "2024-03-06"), "V2": layout("Second", "2023-05-02"),
                                  "V1": layout("First", "2022-01-31")},
        FUNDUS + "Gazette_2022_02_01.html.gz": gzip.compress(PAGE.format("a").encode()),
        FUNDUS + "Gazette_2023_02_05.html.gz": gzip.compress(PAGE.format("b").encode()),
        FUNDUS + "Gazette_2024_03_05.html.gz": gzip.compress(PAGE.format("c").encode()),
        FUNDUS + "Courier.json": {"V1": layout("Unpaired", "2022-01-31")},
        FUNDUS + "meta.info": {f"Gazette_{day.replace('-', '_')}.html.gz": {
            "url": f"https://a.example/{day}", "crawl_date": f"{day} 12:30:45.678901"}
            for day in ("2022-02-01", "2023-02-05", "2024-03-05")},
        "README.md": "not needed"},
    "articles": {
        "metadata.json": {"files": {number: {"split": split, "page_type": "article"} for number, split in
                                    (("0001", "dev"), ("0002", "test"), ("0003", "dev"))}},
        **{f"dev/html/{number}.html.gz": gzip.compress(PAGE.format(number).encode()) for number in ("0001", "0002")},
        **{f"dev/ground-truth/{number}.json": {"url": "https://a.example/", "ground_truth": {
            "title": "Ferry", "main_content": "It left.", "with": ["left"]}} for number in ("0001", "0002", "0003")}},
    "segments": {
        "tests/evaldata.json": {
            "https://a.example/1": {"file": "one.html", "with": ["left"], "without": ["menu"], "author": "Ada", "license": "x"},
            "two.html": {"file": "two.html", "with": ["left"], "without": []},
            "https://a.example/3": {"file": "aside.html", "with": ["left"], "without": []},
            "https://a.example/4": {"file": "gone.html", "with": ["left"], "without": []}},
        "tests/cache/one.html": PAGE.format("one"), "tests/eval/two.html": PAGE.format("two"),
        "tests/cache/aside.html": PAGE.format("aside")},
    "dates": {
        "tests/eval_default.json": {
            "https://a.example/1": {"file": "one.html", "date": "2022-03-08"},
            "https://a.example/2": {"file": "one.html", "date": "2022-03-09"},
            "https://a.example/3": {"file": "three.html", "date": "no day"}},
        "tests/eval_mediacloud_2020.json": {"https://a.example/4": {"file": "4.html", "date": "2020-01-02"}},
        "tests/cache/one.html": PAGE.format("one"), "tests/cache/three.html": "x", "tests/eval/4.html": PAGE.format("four")},
    "readability": {
        "test/test-pages/ferry/source.html": PAGE.format("ferry"), "test/test-pages/ferry/expected.html": EXPECTED,
        "test/test-pages/ferry/expected-metadata.json": {"title": "Ferry", "byline": None, "lang": "en", "publishedTime": None}},
    "html5lib": {
        "LICENSE": "free", "tokenizer/test1.test": "{}", "tokenizer/README.md": "how", "encoding/README.md": "how",
        "tree-construction/tests1.dat": "#data\n", "tree-construction/scripted/ark.dat": "#data\n", "encoding/tests1.dat": "x",
        "serializer/core.test": "{}"},
    "robots": {"robots_test.cc": ROBOTS},
}


def git(*arguments):
    environment = os.environ | {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    command = ["git", "-c", "user.name=a", "-c", "user.email=a@a.example", "-c", "init.defaultBranch=main", *map(str, arguments)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout.strip()


class Fetch(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.place = Path(tempfile.mkdtemp())
        cls.addClassCleanup(shutil.rmtree, cls.place)
        cls.revisions = {name: cls.commit(name, files) for name, files in ORIGINS.items()}

    @classmethod
    def commit(cls, name, files):
        folder = cls.place / "origins" / name
        for path, what in files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            data = what if isinstance(what, bytes) else (what if isinstance(what, str) else json.dumps(what)).encode()
            (folder / path).write_bytes(data)
        git("init", "--quiet", folder)
        git("-C", folder, "add", "--force", "--all")
        git("-C", folder, "commit", "--quiet", "-m", name)
        revision = git("-C", folder, "rev-parse", "--short=8", "HEAD")
        # The origin moves on; what is fetched must not.
        for path in files:
            (folder / path).unlink()
        git("-C", folder, "commit", "--quiet", "-a", "-m", "gone")
        return revision

    def setUp(self):
        self.target = self.place / f"corpora-{self.id().rpartition('.')[2]}"
        self.table = self.place / "table" / "origins.json"
        shutil.rmtree(self.table.parent, ignore_errors=True)
        (self.table.parent / "development").mkdir(parents=True)
        real = {row["name"]: row for row in json.loads((ROOT / "tools/gold/origins.json").read_text())}
        self.table.write_text(json.dumps([row | {"url": (self.place / "origins" / name).as_uri(),
                                                 "revision": self.revisions[name]} for name, row in real.items()]))

    def fetch(self, *arguments):
        command = [ROOT / "scripts" / "fetch-corpora", "--origins", self.table, self.target, *arguments]
        return subprocess.run(command, capture_output=True, text=True)

    def gold(self, name):
        lines = (self.target / name / "gold.jsonl").read_text(encoding="utf-8").splitlines()
        rows = [json.loads(line) for line in lines]
        return {row.pop("path"): row for row in rows}

    def expect(self, name, pages, total, names=()):
        (self.table.parent / "development" / f"{name}.txt").write_text(f"{pages} {total}\n" + " ".join(
            hashlib.sha256(path.encode()).hexdigest()[:8] for path in names) + "\n")

    def test_all_of_them(self):
        run = self.fetch()
        self.assertEqual((run.returncode, run.stderr), (0, ""))
        self.assertEqual(run.stdout.splitlines()[0], f"news: 3 files, from {self.revisions['news']}" + run.stdout.splitlines()[0][-4:])
        self.assertEqual(sorted(path.name for path in self.target.iterdir()), sorted(ORIGINS))
        again = self.fetch()
        self.assertEqual((again.returncode, again.stdout.count("there already")), (0, 7))

    def test_news(self):
        self.fetch("--only", "news")
        gold = self.gold("news")
        self.assertEqual({path: row["headline"] for path, row in gold.items()}, {
            "pages/de_Gazette_2022_02_01.html.gz": "First", "pages/de_Gazette_2023_02_05.html.gz": "Second",
            "pages/de_Gazette_2024_03_05.html.gz": "Third"})
        first, second, third = gold.values()
        self.assertEqual((first["url"], first["captured"]), ("https://a.example/2022-02-01", "2022-02-01T12:30:45"))
        self.assertEqual(first["datePublished"], "2022-01-31 10:00:00+01:00")
        self.assertIsNone(second["datePublished"])  # 2 May, captured on 5 February
        self.assertEqual(third["datePublished"], "2024-03-06 10:00:00+01:00")  # a day after, somewhere else
        page = self.target / "news/pages/de_Gazette_2022_02_01.html.gz"
        self.assertEqual(gzip.decompress(page.read_bytes()).decode(), PAGE.format("a"))

    def test_articles(self):
        self.fetch("--only", "articles")
        self.assertEqual(self.gold("articles"), {"pages/0001.html.gz": {
            "url": "https://a.example/", "page_type": "article", "title": "Ferry", "author": None, "publish_date": None,
            "main_content": "It left.", "with": ["left"], "without": []}})

    def test_segments(self):
        self.expect("segments", 2, "0" * 64, ["pages/one.html.gz", "pages/two.html.gz"])
        self.fetch("--only", "segments")
        self.assertEqual(self.gold("segments"), {
            "pages/one.html.gz": {"url": "https://a.example/1", "with": ["left"], "without": ["menu"], "author": "Ada"},
            "pages/two.html.gz": {"url": "https://two.example/", "with": ["left"], "without": []}})

    def test_dates(self):
        self.fetch("--only", "dates")
        self.assertEqual(self.gold("dates"), {"pages/one.html.gz": {"url": "https://a.example/1", "date": "2022-03-08"},
                                              "pages/4.html.gz": {"url": "https://a.example/4", "date": "2020-01-02"}})

    def test_readability(self):
        self.fetch("--only", "readability")
        self.assertEqual(self.gold("readability")["pages/ferry.html.gz"]["expected_text"],
                         "A ferry\nIt left at noon.\none\ntwo\n& last")

    def test_html5lib(self):
        self.fetch("--only", "html5lib")
        found = sorted(str(path.relative_to(self.target / "html5lib")) for path in self.target.rglob("*") if path.is_file())
        self.assertEqual(found, ["LICENSE", "encoding/tests1.dat", "tokenizer/README.md", "tokenizer/test1.test",
                                 "tree-construction/tests1.dat"])

    def test_robots(self):
        self.fetch("--only", "robots")
        lines = (self.target / "robots/cases.jsonl").read_text(encoding="ascii").splitlines()
        self.assertEqual(list(map(json.loads, lines)), [
            {"test": "Words", "allowed": False, "agent": "a", "url": "http://a.example/x,(y)",
             "robots": 'user-agent: a\ndisallow: /"//\n'},
            # Twelve less seven and one more: a path of six bytes, written as a character for each.
            {"test": "Long", "allowed": True, "agent": "a", "url": "http://a.example/\xc3\xa9aaa", "robots": "allow: /\xc3\xa9aaa/\n"}])
        self.assertNotIn("\\n", lines[0])

    def test_what_came_is_compared(self):
        self.expect("dates", 3, "0" * 64)
        run = self.fetch("--only", "dates")
        self.assertEqual(run.returncode, 1)
        self.assertIn("dates: it has 2 files instead of 3", run.stderr)
        self.expect("dates", 2, "0" * 64)
        run = self.fetch("--only", "dates")
        self.assertIn("files that differ", run.stderr)
        total = run.stderr.rpartition("sum ")[2].strip().rstrip(")")
        self.expect("dates", 2, total)
        self.assertEqual(self.fetch("--only", "dates").returncode, 0)
        (self.target / "dates/pages/4.html.gz").write_bytes(gzip.compress(b"another page"))
        self.assertEqual(self.fetch("--only", "dates").returncode, 1)

    def test_origins_that_fail_leave_nothing(self):
        rows = json.loads(self.table.read_text())
        rows[0]["url"] = (self.place / "nowhere").as_uri()
        rows[1]["revision"] = "00000000"
        rows[2]["url"], rows[2]["revision"] = rows[3]["url"], rows[3]["revision"]
        self.table.write_text(json.dumps(rows))
        run = self.fetch("--only", "news,articles,segments,html5lib")
        self.assertEqual(run.returncode, 1)
        for name in ("news: git clone", "articles: git rev-parse", "segments: its files are not as expected"):
            self.assertIn(f"fetch-corpora: {name}", run.stderr)
        self.assertEqual([path.name for path in self.target.iterdir()], ["html5lib"])

    def test_names(self):
        self.assertEqual(self.fetch("--only", "news,novels").returncode, 2)
        self.assertEqual([convert.with_ending(name) for name in ("a.html.gz", "a.htm", "a.example")],
                         ["a.html", "a.htm.html", "a.example.html"])


class Table(unittest.TestCase):
    def test_every_origin_is_pinned_and_counted(self):
        for row in json.loads((ROOT / "tools/gold/origins.json").read_text(encoding="utf-8")):
            self.assertRegex(row["revision"], "^[0-9a-f]{8,40}$")
            self.assertTrue(row["licence"] and row["url"].startswith("https://"))
            counted = (ROOT / f"tools/gold/development/{row['name']}.txt").read_text().split()
            self.assertRegex(counted[1], "^[0-9a-f]{64}$")
            self.assertIn(len(counted) - 2, (0, int(counted[0])))


if __name__ == "__main__":
    sys.exit(unittest.main())
