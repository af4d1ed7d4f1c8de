#!/usr/bin/env python3
"""Writes 400 made-up records to standard output: an archive whose pages are as full as those of a real one.

Words are drawn from a made-up language, evenly enough to pack about as well as news do; the output is the same each time."""
import json
import random

SYLLABLES = ("an bel cor dur eth fen gal hol is jor kel lan mor nev or pel quin ras sol tam ur ves wen yar zel bri cha dre flo "
             "gri sta tho").split()
SMALL = "the of and to in a is that for on with as by at from it was an be this".split()
SITES = [(f"{name}.example", title) for name, title in (
    ("morningbell", "The Morning Bell"), ("lakesidepost", "Lakeside Post"), ("thefold", "The Fold"), ("quarry", "Quarry News"),
    ("saltandtide", "Salt and Tide"), ("northmoor", "Northmoor Gazette"), ("dialsquare", "Dial Square"), ("tollgate", "Tollgate"),
    ("ninewells", "Ninewells Herald"))]


class Writer:
    def __init__(self):
        self.random = random.Random(15)
        words = ["".join(self.random.choices(SYLLABLES, k=self.random.choice((1, 2, 2, 3)))) for _ in range(4000)]
        self.words, self.weights = words, [1 / (i + 20) for i in range(len(words))]

    def sentence(self, length):
        drawn = self.random.choices(self.words, self.weights, k=length)
        text = " ".join(w for word in drawn for w in ([self.random.choice(SMALL), word] if self.random.random() < .6 else [word]))
        return text[0].upper() + text[1:]

    def name(self):
        return " ".join(w.capitalize() for w in self.random.choices(self.words[:60], k=2))


def main():
    writer = Writer()
    draw = writer.random
    people = [writer.name() for _ in range(40)]
    for number in range(400):
        host, title = draw.choice(SITES)
        date = f"20{20 + number % 6}-{1 + draw.randrange(12):02d}-{1 + draw.randrange(28):02d}"
        clock = f"{draw.randrange(24):02d}:{draw.randrange(60):02d}:00"
        url = f"https://www.{host}/news/{number:03d}"
        blocks = [{"kind": "paragraph", "text": " ".join(writer.sentence(draw.randrange(8, 20)) + "." for _ in range(3))}
                  for _ in range(draw.randrange(6, 14))]
        blocks[0]["text"] += " Everybody had a market in mind."
        print(json.dumps({
            "url": url, "source": {"path": "many.warc", "capturedAt": f"{date}T23:{number % 60:02d}:00Z"}, "type": "NewsArticle",
            "headline": writer.sentence(draw.randrange(6, 13)), "datePublished": f"{date}T{clock}+00:00",
            "author": [{"name": draw.choice(people), "type": "Person"}], "publisher": {"name": title},
            "articleSection": [draw.choice(["Home", "Abroad", "Harbour", "Letters", "Sport", "Weather"])], "inLanguage": "en",
            "blocks": blocks, "wordCount": sum(len(b["text"].split()) for b in blocks)}))


main()
