#!/usr/bin/env python3
"""Makes the archive that the pages are tested with: records.jsonl, gone.tsv and, if asked for, the captures themselves.

    make_records.py                  writes records.jsonl and gone.tsv beside this script
    make_records.py --warc FILE      writes the WARC file that the records say they came from, with the captures that
                                     found nothing too; the name in the records is pages.warc
    make_records.py --check          tells whether the files are what it would write

The output is the same each time.  Everything in it is made up (texts.py)."""

import argparse
import pathlib
import sys

import texts
from captures import Archive, caption, code, count_words, embed, heading, items, paragraph, paragraphs, quote, table
from statements import statements_of

HERE = pathlib.Path(__file__).resolve().parent
SITES = {
    "courier": ("The Varrow Courier", "https://www.varrowcourier.example"),
    "wire": ("Estuary Wire", "https://estuarywire.example"),
    "post": ("Northbank Post", "https://northbankpost.example"),
    "lowroad": ("The Low Road", "https://lowroad.example"),
    "bote": ("Brückenbote", "https://brueckenbote.example"),
    "mabar": ("صحيفة المعبر", "https://almabar.example"),
    "gesher": ("גשר היום", "https://gesher.example"),
    "kyonan": ("橋南新報", "https://kyonan.example"),
    "dari": ("다리신문", "https://darinews.example"),
    "qiao": ("桥报", "https://qiaobao.example"),
    "listok": ("Речной листок", "https://listok.example"),
}
AGENCY = "Estuary Wire staff"


def article(site, path, headline, blocks, published, **more):
    name, address = SITES[site]
    record = {
        "url": address + path,
        "type": more.pop("type", "NewsArticle"),
        "headline": headline,
        "datePublished": published,
        "publisher": {"name": name},
        "inLanguage": more.pop("language", "en"),
    }
    authors = more.pop("author", [])
    if authors:
        record["author"] = [{"name": a, "type": "Organization" if a == AGENCY else "Person"} for a in authors]
    if "section" in more:
        record["articleSection"] = [more.pop("section")]
    record |= more
    spoken = [b["text"] for b in blocks if b["kind"] not in ("caption", "embed")]
    record["wordCount"] = sum(map(count_words, spoken))
    record["blocks"] = blocks
    record.setdefault("statements", statements_of(blocks) or None)
    return {k: v for k, v in record.items() if v is not None}


def with_blocks(record, blocks, words):
    changed = record | {"blocks": blocks, "wordCount": words, "statements": statements_of(blocks) or None}
    return {k: v for k, v in changed.items() if v is not None}


# --- the event ---


def courier(archive):
    """The story with everything: four texts, from nine captures."""
    said = texts.COURIER
    url = "/news/2025/03/kestrel-bridge"
    pictures = [
        {
            "url": "https://pictures.varrowcourier.example/2025/03/hanger-14.jpg",
            "width": 2400,
            "height": 1350,
            "caption": "The lower socket of hanger 14, seen from the inspection boat.",
            "creditText": "Photograph: Lise Brandt",
            "representativeOfPage": True,
        }
    ]
    picture = caption("The lower socket of hanger 14, seen from the inspection boat. Photograph: Lise Brandt")
    film = embed("Divers at hanger 14, two minutes", "https://video.example/watch/k14")
    report = ("https://city.varrow.example/reports/hanger-14.pdf", "report of nine pages")

    def text(wires, minutes, who, milk, *rest):
        return [
            paragraph(said["opening"].format(wires=wires)),
            paragraph(said[who].format(minutes=minutes)),
            picture,
            heading("Who has to go round"),
            paragraph(said["detour"]),
            items(texts.COURIER_LIST),
            paragraph(said[milk]),
            *rest,
        ]

    after = [
        quote(texts.COURIER_QUOTE, "Aino Kettunen, dairy farmer, to the council"),
        heading("What it costs"),
        table(texts.COURIER_TABLE),
        paragraph(said["history"], report),
        paragraph(said["money"]),
        film,
    ]
    common = {
        "section": "News",
        "shared": "No lorries on Kestrel Bridge",
        "kicker": "Harbour · Roads",
        "image": pictures,
        "isAccessibleForFree": True,
        "dateline": "VARROW, 4 March —",
        "mentions": [
            {"url": "https://www.varrowcourier.example/news/2019/06/hangers-inspected", "name": "Hangers inspected"}
        ],
    }
    published = "2025-03-04T18:02:00+01:00"
    keywords = ["Kestrel Bridge", "lorries", "harbour"]
    first = article(
        "courier",
        url,
        "Bridge shut to lorries",
        text("eleven", "forty", "who", "milk", paragraph(said["silence"]), *after),
        published,
        author=["Nadia Ferro"],
        keywords=keywords,
        description="Divers found broken wires in a hanger; cars and buses may go on crossing.",
        **common,
    )
    second = article(
        "courier",
        url,
        "Kestrel Bridge is shut to every lorry after divers find broken wires",
        text("eleven", "forty", "who", "milk", paragraph(said["silence"]), *after),
        published,
        author=["Nadia Ferro"],
        keywords=keywords,
        dateModified="2025-03-04T20:15:00+01:00",
        description="Divers found broken wires in a hanger; cars and buses may go on crossing.",
        **common,
    )
    third = article(
        "courier",
        url,
        second["headline"],
        text("seventeen", "forty", "who", "milk", *after, paragraph(said["correction"])),
        published,
        author=["Nadia Ferro"],
        keywords=keywords,
        dateModified="2025-03-05T09:40:00+01:00",
        description="Divers found broken wires in a hanger; cars and buses may go on crossing.",
        **common,
    )
    fourth = article(
        "courier",
        url,
        "Kestrel Bridge is shut to every lorry after divers find seventeen broken wires, and milk has to "
        "leave four hours earlier",
        [
            *text("seventeen", "twenty", "who-2", "milk-2"),
            heading("What it costs"),
            table(texts.COURIER_TABLE),
            paragraph(said["history"], report),
            paragraph(said["money"]),
            quote(texts.COURIER_QUOTE, "Aino Kettunen, dairy farmer, to the council"),
            paragraph(said["union"]),
            paragraph(said["weights"]),
            code(texts.COURIER_CODE),
            film,
            paragraph(said["correction"]),
        ],
        published,
        author=["Nadia Ferro", "Sten Ovik"],
        keywords=[*keywords, "dairies"],
        dateModified="2025-03-06T08:20:00+01:00",
        description="Divers found broken wires in one of 96 hangers. Cars and buses may go on crossing, milk may not.",
        **common,
    )
    for captured, record in [
        ("2025-03-04T17:20:11Z", first),
        ("2025-03-04T18:05:00Z", first),
        ("2025-03-04T19:31:40Z", second),
        ("2025-03-04T23:00:00Z", second),
        ("2025-03-05T08:58:12Z", third),
        ("2025-03-05T20:10:00Z", third),
        ("2025-03-06T07:31:09Z", fourth),
        ("2025-03-06T19:00:00Z", fourth),
        ("2025-04-12T06:00:00Z", fourth),
    ]:
        archive.add(captured, record)


def agency_and_copies(archive):
    wire = paragraphs(texts.WIRE)
    headline = "Varrow bridge closed to lorries after wires break"
    archive.add(
        "2025-03-04T16:55:00Z",
        article(
            "wire",
            "/2025/03/04/varrow-bridge",
            headline,
            wire,
            "2025-03-04T17:48:00+01:00",
            author=[AGENCY],
            section="Transport",
            keywords=["bridges"],
            dateModified="2025-03-04T17:48:00+01:00",
        ),
    )
    cut = [*wire[:6], *wire[8:]]
    changed = [
        *wire[:3],
        paragraph(texts.WIRE[3].replace("19,000", "some 19,000").replace("the only crossing", "the last crossing")),
        *wire[4:],
    ]
    archive.add(
        "2025-03-04T17:40:00Z",
        article(
            "post",
            "/news/bridge-closed",
            "Bridge closed to lorries from midnight",
            changed,
            "2025-03-04T18:19:00+01:00",
            author=[AGENCY],
            section="News",
        ),
    )
    archive.add(
        "2025-03-04T20:02:00Z",
        article("lowroad", "/bridge", headline, wire, "2025-03-04T20:55:00+01:00", section="Elsewhere"),
    )
    archive.add(
        "2025-03-05T07:15:00Z",
        article(
            "courier",
            "/live/agencies/bridge",
            headline,
            cut,
            "2025-03-05T07:02:00+01:00",
            section="Agencies",
            author=[AGENCY],
        ),
    )


def other_languages(archive):
    archive.add(
        "2025-03-05T05:10:00Z",
        article(
            "bote",
            "/kestrel-bruecke",
            "Kestrel-Brücke für Lastwagen gesperrt: siebzehn Drähte gerissen",
            paragraphs(texts.GERMAN),
            "2025-03-05T05:30:00+01:00",
            language="de",
            author=["Greta Ohlendorf"],
            section="Verkehr",
            keywords=["Brücken", "Varrow"],
        ),
    )
    arabic = article(
        "mabar",
        "/bridge-14",
        "إغلاق جسر كِسترِل أمام الشاحنات بعد انقطاع سبعة عشر سلكًا",
        [
            *paragraphs(texts.ARABIC[:2]),
            heading("من عليه أن يسلك طريقًا آخر"),
            paragraph(texts.ARABIC[2]),
            items(texts.ARABIC_LIST),
            quote("«إن وصل الحليب عند التاسعة، فليس حليب اليوم».", "آينو كيتونن، مزارعة"),
        ],
        "2025-03-05",
        language="ar",
        section="طرق",
    )
    archive.add("2025-03-05T09:00:00Z", arabic)
    archive.add("2025-03-07T09:00:00Z", arabic | {"articleSection": ["طرق", "جسور"]})
    archive.add(
        "2025-03-05T10:30:00Z",
        article(
            "gesher",
            "/kestrel",
            "גשר קסטרל נסגר למשאיות",
            paragraphs(texts.HEBREW),
            "2025-03-05T11:00:00+02:00",
            language="he",
            author=["נועה ברק"],
        ),
    )
    japanese = article(
        "kyonan",
        "/news/20250305",
        "ケストレル橋、大型車通行止め　吊り材の素線十七本が破断",
        [
            paragraph(texts.JAPANESE[0]),
            paragraph(texts.JAPANESE[1]),
            heading("迂回路"),
            paragraph(texts.JAPANESE[2]),
            items(texts.JAPANESE_LIST),
            paragraph(texts.JAPANESE[3]),
        ],
        "2025-03-05T07:00:00+09:00",
        language="ja",
        author=["水野 遥"],
        section="道路",
        bodyComplete=False,
        provenance={"bodyComplete": "a paywall follows the text"},
    )
    for captured in ("2025-03-04T22:30:00Z", "2025-03-05T22:30:00Z", "2025-03-09T22:30:00Z"):
        archive.add(captured, japanese)
    archive.add(
        "2025-03-05T04:00:00Z",
        article(
            "dari",
            "/a/1",
            "케스트럴 다리, 화물차 통행 금지",
            paragraphs(texts.KOREAN),
            "2025-03-05T12:10:00+09:00",
            language="ko",
            author=["한서윤"],
        ),
    )
    archive.add(
        "2025-03-05T04:20:00Z",
        article(
            "qiao",
            "/2025/03/hongsun",
            "红隼桥禁行货车，十七根钢丝断裂",
            paragraphs(texts.CHINESE),
            "2025-03-05T11:40:00+08:00",
            language="zh",
            author=["林知远"],
        ),
    )
    archive.add(
        "2025-03-05T08:45:00Z",
        article(
            "listok",
            "/most",
            "Мост Кестрел закрыли для грузовиков",
            paragraphs(texts.RUSSIAN),
            "2025-03-05T11:20:00+03:00",
            language="ru",
            author=["Вера Ларина"],
            section="Город",
        ),
    )


def live_blog(archive):
    def entry(time, headline, author, text):
        update = {
            "headline": headline,
            "datePublished": f"2025-03-04T{time}:00+01:00",
            "author": author,
            "articleBody": text,
        }
        return {k: v for k, v in update.items() if v}

    entries = [entry(*row) for row in texts.LIVE]
    for captured, count, ended in (
        ("2025-03-04T14:50:00Z", 3, False),
        ("2025-03-04T15:15:00Z", 5, False),
        ("2025-03-04T15:50:00Z", 7, False),
        ("2025-03-04T17:00:00Z", 9, True),
    ):
        shown = entries[:count][::-1]
        blocks = [paragraph(t) for u in shown for t in u["articleBody"].split("\n\n")]
        archive.add(
            captured,
            article(
                "courier",
                "/live/2025/03/04/bridge",
                "The bridge, minute by minute, as the council hears what the divers found",
                blocks,
                "2025-03-04T15:05:00+01:00",
                type="LiveBlogPosting",
                author=["Nadia Ferro"],
                section="News",
                dateModified=shown[0]["datePublished"],
                liveBlogUpdate=shown,
                kicker="Live, ended" if ended else "Live",
            ),
        )


def hostile_statements():
    """Names that are markup, or very long; places that are not in the text, that cross each other, and that are many."""
    named = {"name": "<script>alert(9)</script> \"O'Drop\" & Søn", "mention": "<b>", "role": "<i>of</i> \u202ekram"}
    long = {"name": "Maximiliana_von_und_zu_" * 12 + "Lund", "mention": "she"}

    def said(speaker, *spans):
        places = [{"block": b, "start": s, "end": e} for b, s, e in spans]
        return {"kind": "direct", "speaker": speaker, "text": "</p></article>", "spans": places}

    return [
        said(named, (0, 0, 14), (0, 14, 30)),
        said(long, (0, 4, 22)),
        said({"mention": "'><svg onload=alert(10)>"}, (0, 20, 44)),
        said(named, (0, 40, 90000), (999, 0, 4), (0, 4294967295, 4294967295), (0, 9, 3), (0, 5, 5)),
        said(named, (2, 0, 3), (4, 0, 3), (5, 0, 5)),
        *(said(long if i % 2 else named, (3, i, i + 9)) for i in range(40)),
    ]


def odd_ones(archive):
    opinion = article(
        "post",
        "/opinion/list",
        "What else do we only look at from above?",
        paragraphs(texts.OPINION),
        "2025-03-06T06:00:00+01:00",
        type="OpinionNewsArticle",
        author=["Yvette Sarr"],
        section="Opinion",
    )
    archive.add("2025-03-06T06:10:00Z", opinion)
    # Taken down: the same text twice, then nothing.
    blocks = paragraphs(
        [
            "The name of the diver who found the broken wires was given to this paper by three people who were there.",
            "He had told his foreman of rust in 2023, they said, and was sent to paint the ferry instead. The city did "
            "not want to comment on that, and the foreman has retired to Tessen.",
        ]
    )
    archive.add(
        "2025-03-05T12:00:00Z",
        article(
            "post",
            "/news/diver",
            "Diver warned of rust two years ago, colleagues say",
            blocks,
            "2025-03-05T12:30:00+01:00",
            author=["Lorens Bakke"],
            section="News",
        ),
    )
    archive.add(
        "2025-03-05T18:00:00Z",
        article(
            "post",
            "/news/diver",
            "Diver warned of rust two years ago, three colleagues say",
            blocks,
            "2025-03-05T12:30:00+01:00",
            author=["Lorens Bakke"],
            section="News",
        ),
    )
    archive.add_gone("2025-03-06T18:00:00Z", SITES["post"][1] + "/news/diver", 410)
    # Another story at the same address.
    archive.add(
        "2025-02-10T08:00:00Z",
        article(
            "lowroad",
            "/today",
            "The heron of Marrow Lane has come back",
            paragraphs(
                [
                    "For the ninth winter a heron stands on the roof of the former dairy in Marrow Lane and looks into the chimney, from which no "
                    "smoke has come since the boiler was taken out.",
                    "Nobody knows what it sees there; children leave it herrings, which it "
                    "does not touch, and the cats of the street have never been so fat.",
                ]
            ),
            "2025-02-10T09:00:00+01:00",
            section="Streets",
        ),
    )
    archive.add(
        "2025-02-11T08:00:00Z",
        article(
            "lowroad",
            "/today",
            "A choir rehearses in the car park",
            paragraphs(
                [
                    "Since its hall was locked for the repair of the floor, the choir of Orrery Hill has been singing on the second level of the "
                    "car park, between pillars 14 and 19, where the echo is best.",
                    "The attendant asks for a ticket from each voice; the " "basses came in one car and left in two.",
                ]
            ),
            "2025-02-11T09:00:00+01:00",
            section="Streets",
        ),
    )
    # Hardly anything known; and what a hostile page can say.
    archive.add(
        "2025-01-02T00:00:00Z",
        {
            "url": SITES["lowroad"][1] + "/imprint",
            "type": "WebPage",
            "publisher": {"name": "The Low Road"},
            "blocks": [paragraph("The Low Road is made in a kitchen.")],
            "wordCount": 8,
        },
    )
    archive.add(
        "2025-03-08T10:00:00Z",
        article(
            "lowroad",
            '/x?a=1&b="><img src=x onerror=alert(1)>',
            '<script>alert(1)</script> "><img src=x onerror=alert(2)> \u202etxet',
            [
                paragraph("</p></article><script>alert(3)</script> & so on.", ("javascript:alert(4)", "so on")),
                quote("'><svg onload=alert(5)>", '"><script>alert(6)</script>'),
                embed("<b>film</b>", "javascript:alert(7)"),
                paragraph("A_word_that_does_not_end_" * 20),
                table([["<th>", "&amp;"], ["</td>", "' or 1=1"]]),
                caption("<figcaption>"),
            ],
            "2025-03-08T10:00:00+00:00",
            author=["<i>Nobody</i>", 'Bobby "tables" O\'Drop'],
            keywords=["<u>", "a&b", "100 %"],
            section="<section>",
            description="--> ]]> </script>",
            kicker="<kick>",
            image=[
                {"url": "javascript:alert(8)", "caption": "<figcaption>"},
                {"url": "data:text/html,<script>", "width": 3},
            ],
            provenance={"headline": "visible:<h1>@99999999999999999999"},
            statements=hostile_statements(),
        ),
    )
    # Much of it: a long headline, and a text of a hundred paragraphs.
    archive.add(
        "2025-03-09T10:00:00Z",
        article(
            "lowroad",
            "/long",
            "A list of everything that was ever painted in Varrow, " * 5 + "and by whom",
            [
                paragraph(
                    f"Number {i}: a railing at {texts.PLACES[i % 8]}, painted by {texts.NAMES[i % 8]} in {1961 + i % 60}."
                )
                for i in range(1, 101)
            ],
            "2025-03-09T10:00:00+00:00",
            author=[f"Painter {i}" for i in range(1, 13)],
            keywords=[f"coat {i}" for i in range(1, 31)],
            section="Lists",
        ),
    )


# --- the rest ---


def line(number):
    """One of the 30 lines of the affine plane of order 5, as the numbers of its five points: two lines meet in one at most."""
    slope, start = divmod(number, 5)
    return [x * 5 + (slope * x + start) % 5 for x in range(5)] if slope < 5 else [start * 5 + y for y in range(5)]


def fill(archive):
    """Small stories of two years, by several authors; some of them are changed, sooner or later."""
    sites = [("courier", "News"), ("post", "Town"), ("lowroad", "Streets"), ("courier", "Culture")]
    for number in range(30):
        site, section = sites[number % 4]
        day, hour = 1 + (number * 7) % 27, 5 + number % 15
        month = f"{2024 + (number + 5) // 12 % 2:04d}-{1 + (number + 5) % 12:02d}"
        place, thing, act = (
            texts.PLACES[number % 8],
            texts.THINGS[number * 3 % 8],
            texts.ACTS[(number * 5 + number // 8) % 8],
        )
        author = texts.NAMES[(number * 3 + number // 5) % 8]
        facts = {
            "minutes": 5 + number % 50,
            "yes": 5 + number % 4,
            "no": 1 + number % 4,
            "people": 120 + number * 37 % 900,
            "crowns": 40 + number * 13 % 400,
            "name": texts.NAMES[(number + 3) % 8],
            "year": 1985 + number % 30,
            "day": f"{1 + number % 28} {['May', 'June', 'August', 'October'][number % 4]}",
            "weeks": 2 + number % 9,
        }
        blocks = [
            paragraph(f"The {thing} at {place} {act}, the town hall said."),
            *paragraphs(texts.DETAILS[d].format(**facts) for d in line(number)),
        ]
        published = f"{month}-{day:02d}T{hour:02d}:{number % 60:02d}:00+01:00"
        record = article(
            site,
            f"/{section.lower()}/{number:03d}-{thing.replace(' ', '-')}",
            f"The {thing} at {place} {act}",
            blocks,
            published,
            author=[author] if number % 9 else [],
            section=section,
            keywords=[thing, place],
        )
        first = f"{month}-{day:02d}T{hour:02d}:{number % 50 + 5:02d}:00Z"
        archive.add(first, record)
        later = [f"{month}-{day:02d}T{hour + 3:02d}:00:00Z", f"{month}-{day + 1:02d}T04:00:00Z"][number % 2]
        if number % 5 == 0:
            archive.add(later, record | {"headline": record["headline"] + ", and why"})
        elif number % 7 == 0:
            archive.add(later, with_blocks(record, blocks[:-1], record["wordCount"] - 12))
        elif number % 11 == 0:
            note = paragraph("Correction: an earlier version of this article had the name of the street wrong.")
            archive.add(later, with_blocks(record, [*blocks, note], record["wordCount"] + 14))
        elif number % 13 == 0:
            archive.add(later, record | {"dateModified": later.replace("Z", "+00:00")})


def make():
    archive = Archive()
    for part in (courier, agency_and_copies, other_languages, live_blog, odd_ones, fill):
        part(archive)
    return archive


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--warc", type=pathlib.Path)
    parser.add_argument("--check", action="store_true")
    arguments = parser.parse_args()
    archive = make()
    files = {HERE / "records.jsonl": "\n".join(archive.lines) + "\n", HERE / "gone.tsv": "\n".join(archive.gone) + "\n"}
    if arguments.warc:
        arguments.warc.write_bytes(archive.warc)
    elif arguments.check:
        wrong = [path.name for path, text in files.items() if path.read_text(encoding="utf-8") != text]
        sys.exit(f"{', '.join(wrong)}: not what make_records.py writes: run it" if wrong else 0)
    else:
        for path, text in files.items():
            path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
