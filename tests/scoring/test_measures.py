#!/usr/bin/env python3
"""The measures of tools/score on small cases, worked out by hand."""
import sys
import unittest
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tools"))
from scoring import measures  # noqa: E402
from scoring.sets import CORPORA, Output, mean, summed  # noqa: E402

CORPUS = {corpus.name: corpus for corpus in CORPORA}


def words(got, wanted, any_script=False):
    return measures.bag_scores(measures.word_bag(got, any_script), measures.word_bag(wanted, any_script))


class Words(unittest.TestCase):
    def test_words_count_as_often_as_they_occur(self):
        # In common: the, ferry. Three of four got, and of five wanted only two.
        self.assertEqual(words("The ferry, THE ferry", "the ferry left at noon"), (2 / 4, 2 / 5, 2 * .5 * .4 / .9))

    def test_nothing(self):
        self.assertEqual(words("", ""), (1, 1, 1))
        self.assertEqual(words("ferry", ""), (0, 0, 0))
        self.assertEqual(words("", "ferry"), (0, 0, 0))
        self.assertEqual(words("ferry", "boat"), (0, 0, 0))

    def test_characters_of_scripts_without_spaces(self):
        self.assertEqual(measures.word_bag("港の船 2021", True), {"港": 1, "の": 1, "船": 1, "2021": 1})
        self.assertEqual(measures.word_bag("港の船", False), {"港の船": 1})

    def test_letters_composed_or_not(self):
        self.assertEqual(words("cafe\u0301", "caf\u00e9"), (1, 1, 1))


class Paragraphs(unittest.TestCase):
    def test_each_pairs_once(self):
        self.assertEqual(measures.exact_paragraphs(["one", "one", "two"], ["one", "two", "three"]), 2 * 2 / 6)

    def test_none(self):
        self.assertEqual(measures.exact_paragraphs([], []), 1)
        self.assertEqual(measures.exact_paragraphs([], ["one"]), 0)

    def test_invisible_characters_and_white_space(self):
        self.assertEqual(measures.even(" The\u00a0har\u00adbour\n was\u200b shut "), "The harbour was shut")

    def test_blocks(self):
        output = Output({"blocks": [{"kind": "paragraph", "text": "one  two"}, {"kind": "caption", "text": "A ferry"},
                                    {"kind": "list", "text": "first\nsecond"}, {"kind": "embed", "text": "x"},
                                    {"kind": "paragraph", "text": " "}, "not a block"]})
        self.assertEqual(output.paragraphs(), ["one two", "first", "second"])


class Values(unittest.TestCase):
    def test_headlines(self):
        self.assertTrue(measures.same_headline("“Ferry” sinks – again", "\"ferry\" sinks - AGAIN"))
        self.assertFalse(measures.same_headline("Ferry sinks | The Gazette", "Ferry sinks"))
        self.assertFalse(measures.same_headline("Ferrysinks", "Ferry sinks"))
        self.assertFalse(measures.same_headline("?!", "!"))

    def test_authors_as_a_set_or_in_part(self):
        self.assertTrue(measures.same_names(["Ada Reed", "Bo Lind"], ["By Bo Lind and Ada Reed"]))
        self.assertTrue(measures.same_names(["Ada Reed; Bo Lind"], ["ada reed", "bo lind"]))
        self.assertFalse(measures.same_names(["Ada Reed"], ["Ada Reed", "Bo Lind"]))
        self.assertEqual(measures.names_in(["Rolanda Byrne"]), {"rolanda byrne"})
        # One of one, and one of three: 2 * 1 * (1/3) / (4/3).
        self.assertAlmostEqual(measures.value_set_f1(["Ada Reed"], ["ada reed", "Bo Lind", "Cy Day"]), 1 / 2)
        self.assertEqual(measures.value_set_f1([], ["Ada Reed"]), 0)

    def test_minutes(self):
        gold = "2022-03-08 15:47:42.5+00:00"
        for got in ("2022-03-08T15:47:00Z", "2022-03-08T17:47:59+02:00", "2022-03-08T15:47:59"):
            self.assertTrue(measures.same_minute(got, gold), got)
        for got in ("2022-03-08T15:48:00Z", "2022-03-08T15:47:00+02:00", "2022-03-08", "", "soon"):
            self.assertFalse(measures.same_minute(got, gold), got)
        self.assertTrue(measures.same_minute("2022-03-08T23:59:00+02:00", "2022-03-08 08:00:00"))

    def test_days_in_the_zone_of_gold(self):
        self.assertTrue(measures.same_day("2022-03-09T00:30:00+02:00", "2022-03-08T08:00:00+00:00"))
        self.assertFalse(measures.same_day("2022-03-09", "2022-03-08T08:00:00+00:00"))
        self.assertFalse(measures.same_day("", "2022-03-08"))


class Counts(unittest.TestCase):
    def test_segments(self):
        counts = measures.segment_counts("The harbour\nwas  shut. Menu", ["harbour was", "ferry"], ["Menu", "menu", "Login"])
        self.assertEqual(counts, {"tp": 1, "fp": 1, "fn": 1, "tn": 2})

    def test_days(self):
        day = "2022-03-08"
        self.assertEqual(measures.day_counts("2022-03-08T10:00:00Z", day), {"tp": 1, "fp": 0, "fn": 0, "tn": 0})
        self.assertEqual(measures.day_counts("2022-03-09", day), {"tp": 0, "fp": 1, "fn": 0, "tn": 0})
        self.assertEqual(measures.day_counts("", day), {"tp": 0, "fp": 0, "fn": 1, "tn": 0})

    def test_sums(self):
        pages = [{"tp": 4, "fp": 1, "fn": 3, "tn": 0}, {"tp": 2, "fp": 1, "fn": 0, "tn": 4}]
        self.assertEqual(summed("precision")(pages), (6 / 8, 2))
        self.assertEqual(summed("recall")(pages), (6 / 9, 2))
        self.assertEqual(summed("F1")(pages), (12 / 17, 2))
        self.assertEqual(summed("accuracy")(pages), (10 / 15, 2))
        self.assertEqual(summed("F1")([]), (None, 0))

    def test_means_are_of_the_pages_that_have_gold(self):
        pages = [{"f1": 1, "set": "a"}, {"f1": 0, "set": "b"}, {"set": "a"}]
        self.assertEqual(mean("f1")(pages), (.5, 2))
        self.assertEqual(mean("f1", set="a")(pages), (1, 1))
        self.assertEqual(mean("f1", set="c")(pages), (None, 0))


class Pages(unittest.TestCase):
    def test_news(self):
        gold = {"headline": "Ferry", "datePublished": None, "author": [],
                "body": {"summary": ["Short"], "sections": [{"headline": ["Then"], "paragraphs": ["It left.", " "]}]}}
        output = Output({"headline": "Ferry", "articleBody": "Short\n\nIt left.",
                         "blocks": [{"kind": "paragraph", "text": "Short"}, {"kind": "paragraph", "text": "It left."}]})
        page = CORPUS["news"].measure(gold, output)
        self.assertEqual((page["precision"], page["recall"], page["paragraphs"]), (1, 3 / 4, 4 / 5))
        self.assertEqual(page["headline"], 1)
        self.assertEqual({"minute", "author"} & set(page), set())

    def test_the_optional_opening_that_fits_best(self):
        gold = {"set": "funduseval", "main_content": "It left.", "optional": ["One", "Two"]}
        for body in ("It left.", "One\n\nIt left.", "One\n\nTwo\n\nIt left."):
            self.assertEqual(CORPUS["world"].measure(gold, Output({"articleBody": body}))["f1"], 1, body)

    def test_no_record(self):
        gold = {"date": "2022-03-08"}
        self.assertEqual(CORPUS["dates"].measure(gold, Output(None))["fn"], 1)
        self.assertEqual(Output({"headline": 5, "author": "Ada", "blocks": None}).headline, "")


if __name__ == "__main__":
    unittest.main()
