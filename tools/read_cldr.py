#!/usr/bin/env python3
"""Write src/values/words/cldr.txt: what the Unicode CLDR knows of the words of dates.

    pip install babel==2.18.0
    tools/read_cldr.py > src/values/words/cldr.txt && tools/make_word_lists.py

Only for a new release of the CLDR or another language of it: the file lies in the tree, and the tables are made from it
without babel.  Months and weekdays, day periods, and the patterns of "3 hours ago".  Of a locale such as en-AU only what
its language does not have."""

import babel.core
from babel import Locale

from make_word_lists import key_of

# In order of how likely a page is in the language: the first wins a tie that nothing else settles.
LOCALES = """en de fr es pt it nl ru pl tr uk cs sv da nb fi hu ro el bg hr sr sk sl lt lv et sq mk bs
    ar fa he ur hi bn ta te mr gu kn ml pa ne si th lo km my vi id ms fil ja ko zh ka hy az kk ky uz tk tg mn
    be is ga gd cy br mt lb eu ca gl oc af sw am so ha yo ig zu xh eo nn fo fy rm ps sd ku ug as or jv su dsb hsb
    sr_Latn bs_Cyrl uz_Cyrl az_Cyrl zh_Hant pa_Arab ar_IQ ar_SY ar_DZ ar_TN ar_MA de_AT pt_PT es_MX en_AU en_IN fr_CA
    ku_TR""".split()

PERIODS = {"am": "am", "morning": "am", "pm": "pm", "afternoon": "pm", "evening": "pm", "night": "night", "noon": "noon",
           "midnight": "midnight"}

HEADER = """\
# Words of dates from the Unicode CLDR {version} (as babel {babel} has it), Unicode License v3:
# Copyright © 1991-2025 Unicode, Inc.  https://www.unicode.org/license.txt
#
# Made by tools/read_cldr.py; do not edit.  What the CLDR lacks stands in the languages' own files; README.md tells the
# format.  The languages stand in order of how likely a page is in them."""


def plain(mapping):
    return {key: plain(value) for key, value in mapping.items()} if hasattr(mapping, "items") else mapping


def letters(text):
    return sum(c.isalpha() for c in text)


def read(name):
    """{list and value: [word, …]}"""
    locale, lists = Locale.parse(name), {}

    def add(key, text):
        text, words = " ".join(text.split()), lists.setdefault(key, [])
        if len(key_of(text)) > 1 and text not in words:
            words.append(text)

    periods = plain(locale._data["day_periods"])
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, text in locale.months[context][width].items():
                if not any(c.isdigit() for c in text):
                    add(f"month {number}", text)
            for text in locale.days[context][width].values():
                add("weekday", text)
            for period, text in periods[context][width].items():
                add(f"period {PERIODS[period.rstrip('12')]}", text)
    fields = plain(locale._data["date_fields"])
    for unit in ("second", "minute", "hour", "day", "week", "month", "year"):
        for width in ("", "-short"):
            for pattern in fields.get(unit + width, {}).get("past", {}).values():
                before, mark, after = pattern.partition("{0}")
                if mark and letters(before + after) > 1 and before[:1] not in ("-", "+"):
                    add(f"ago {unit}", before + "#" + after)
    return lists


def wrapped(head, words):
    lines, line = [], head
    for index, word in enumerate(words):
        quoted = f'"{word}"' if "," in word or word != word.strip() else word
        piece = " " + quoted + ("," if index + 1 < len(words) else "")
        if len(line) + len(piece) > 118:
            lines.append(line)
            line = " "
        line += piece
    return lines + [line]


def main():
    known = {}
    print(HEADER.format(version=babel.core.get_cldr_version(), babel=babel.__version__))
    for name in LOCALES:
        lists, base = read(name), known.get(name.split("_")[0], {})
        known.setdefault(name, lists)
        print(f"\n[{name.replace('_', '-')}]")
        for key, words in sorted(lists.items(), key=lambda item: (item[0].split()[0], int("0" + "".join(
                c for c in item[0] if c.isdigit())))):
            words = [word for word in words if word not in base.get(key, [])]
            if words:
                print("\n".join(wrapped(key + ":", words)))


main()
