#!/usr/bin/env python3
"""tools/score over made-up corpora with a stand-in for the program, and where it looks for them."""
import gzip
import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SCORE = ROOT / "tools" / "score"
PROGRAM = """#!/usr/bin/env python3
import json, sys
for line in open(sys.argv[sys.argv.index("--manifest") + 1], encoding="utf-8"):
    path, url, captured = line.rstrip("\\n").split("\\t")
    text = open(path, encoding="utf-8").read()
    if "no record" not in text:
        print(json.dumps({"source": {"path": path}, "datePublished": text, "headline": url + " " + captured}))
"""


class Score(unittest.TestCase):
    def setUp(self):
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        self.place = Path(place.name)
        self.program = self.place / "program"
        self.program.write_text(PROGRAM, encoding="utf-8")
        self.program.chmod(0o755)

    def make(self, pages):
        folder = self.place / "corpora" / "dates"
        (folder / "pages").mkdir(parents=True)
        with open(folder / "gold.jsonl", "w", encoding="utf-8") as gold:
            for number, (text, date) in enumerate(pages):
                (folder / "pages" / f"{number}.html.gz").write_bytes(gzip.compress(text.encode()))
                print(json.dumps({"path": f"pages/{number}.html.gz", "url": "https://a.example/", "date": date}), file=gold)

    def run_score(self, *arguments, corpora="corpora"):
        environment = os.environ | {"DATELINE_CORPORA": str(self.place / corpora)}
        return subprocess.run([SCORE, "--bin", self.program, *arguments], env=environment, capture_output=True, text=True)

    def test_figures(self):
        self.make([("2022-03-08", "2022-03-08"), ("2022-03-09", "2022-03-08"), ("", "2022-03-08")])
        run = self.run_score("--corpus", "dates", "--json", self.place / "figures.json")
        self.assertEqual((run.returncode, run.stderr), (0, ""))
        rows = {row["metric"]: row["score"] for row in json.loads((self.place / "figures.json").read_text())["dates"]["rows"]}
        self.assertEqual(rows, {"date F1": .5, "date accuracy": 1 / 3, "date precision": .5, "date recall": .5})
        self.assertIn("0.3333", run.stdout)
        self.assertEqual(run.stdout, self.run_score("--corpus", "dates").stdout)

    def test_a_page_without_a_record(self):
        self.make([("2022-03-08", "2022-03-08"), ("no record", "2022-03-08")])
        run = self.run_score("--corpus", "dates")
        self.assertEqual(run.returncode, 1)
        self.assertIn("1 pages have no record", run.stderr)

    def test_every_sixth_page(self):
        self.make([("2022-03-08", "2022-03-08")] + [("", "2022-03-08")] * 6)
        self.assertIn(" 2\n", self.run_score("--quick").stdout)

    def test_what_is_missing_is_said(self):
        run = self.run_score(corpora="nowhere")
        self.assertEqual((run.returncode, run.stdout), (2, ""))
        self.assertIn("scripts/fetch-corpora", run.stderr)
        self.assertIn("DATELINE_CORPORA", run.stderr)
        self.make([("2022-03-08", "2022-03-08")])
        self.assertEqual(self.run_score("--corpus", "dates,news").returncode, 2)
        run = self.run_score()
        self.assertEqual(run.returncode, 0)
        self.assertIn("goes on without news, articles", run.stderr)


if __name__ == "__main__":
    sys.exit(unittest.main())
