#!/usr/bin/env python3
"""tools/compare/statements/run.py finds the spans of records in articles, whose white space differs, and its section in the report."""
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.dont_write_bytecode = True
ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tools/compare/statements"))
import run  # noqa: E402
from run import compare  # noqa: E402

ARTICLE = "The quay \u00a0 was full.\n\n“It\u00a0is sound,” Ada  Brown said.\n\nThe quay was full."
BLOCKS = [{"text": "The quay was full."}, {"text": "“It is sound,” Ada Brown said."}, {"text": "The quay was full."}]


class Spans(unittest.TestCase):
    def found(self, block, start, end, blocks=BLOCKS):
        at = run.block_places(ARTICLE, blocks)({"block": block, "start": start, "end": end})
        return at and ARTICLE[at[0]:at[1]]

    def test_spaces_of_other_kinds_and_numbers(self):
        self.assertEqual(self.found(0, 4, 12), "quay \u00a0 was")
        self.assertEqual(self.found(1, 1, 13), "It\u00a0is sound,")
        self.assertEqual(self.found(1, 15, 24), "Ada  Brown")

    def test_a_text_that_stands_twice(self):
        place = run.block_places(ARTICLE, BLOCKS)
        self.assertEqual(place({"block": 2, "start": 0, "end": 3})[0], ARTICLE.rindex("The"))

    def test_a_block_that_is_not_in_the_article(self):
        blocks = [{"text": "Elsewhere"}, *BLOCKS]
        self.assertIsNone(self.found(0, 0, 4, blocks))
        self.assertEqual(self.found(2, 1, 13, blocks), "It\u00a0is sound,")


class Sample(unittest.TestCase):
    def test_as_many_of_each_publisher_whatever_the_order(self):
        gold = [{"id": f"{publisher}{number}", "publisher": publisher} for publisher in "ab" for number in range(9)]
        chosen = run.sample(gold, 3)
        self.assertEqual([article["publisher"] for article in chosen], ["a"] * 3 + ["b"] * 3)
        self.assertEqual(chosen, run.sample(gold[::-1], 3))


class Report(unittest.TestCase):
    def test_a_section_takes_the_place_of_its_earlier_self(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "report.md")
            path.write_text("# Report\n\n## First\n\nOne.\n")
            compare.replace_section(path, "Said", "## Said\n\nOld.\n")
            self.assertEqual(path.read_text(), "# Report\n\n## First\n\nOne.\n\n## Said\n\nOld.\n")
            path.write_text(path.read_text() + "\n## Last\n\nTwo.\n")
            compare.replace_section(path, "Said", "## Said\n\nNew.\n")
            self.assertEqual(path.read_text(), "# Report\n\n## First\n\nOne.\n\n## Said\n\nNew.\n\n## Last\n\nTwo.\n")


class Missing(unittest.TestCase):
    def test_what_is_missing_is_named(self):
        with tempfile.TemporaryDirectory() as folder:
            tried = subprocess.run([sys.executable, "-B", run.__file__], env=os.environ | {"DATELINE_CORPORA": folder},
                                   capture_output=True, text=True, timeout=60)
        self.assertEqual(tried.returncode, 2)
        self.assertIn("the corpus statements", tried.stderr)


if __name__ == "__main__":
    unittest.main()
