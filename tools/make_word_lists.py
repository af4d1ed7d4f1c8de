#!/usr/bin/env python3
"""Makes the C tables of the words of languages from src/values/words/*.txt, whose README.md tells the format.

usage: tools/make_word_lists.py [--check]

Writes into src/values: date_words.c, time_words.c, byline_words_table.h, person_words_table.h, word_lists.h, word_lists.c.
--check only tells whether those in the tree are the ones that the lists give."""

import math
import pathlib
import re
import sys
import unicodedata

import perfect_hash

VALUES = pathlib.Path(__file__).resolve().parent.parent / "src/values"
WORDS = VALUES / "words"
MADE = "/* Made by tools/make_word_lists.py from words/; do not edit.  words/README.md tells what each list is. */"
CLDR = "/* With data of the CLDR: Copyright (c) 1991-2026 Unicode, Inc.  Unicode License v3. */"

MONTHS = {str(number): number for number in range(1, 13)}
PERIODS = {"am": 0, "pm": 1, "night": 2, "noon": 3, "midnight": 4}
TIMES = {name: value for value, name in enumerate(("second", "minute", "hour", "day", "week", "month", "year"))}
UNITS = {name: value for value, name in enumerate(("year", "month", "day", "hour", "minute", "second", "month_before"))}
ERAS = {name: value for value, name in enumerate(("reiwa", "heisei", "showa", "minguo", "buddhist", "common"), 1)}
ZONES = {name: 2000 + value for value, name in enumerate(
    ("us_eastern", "us_central", "us_mountain", "us_pacific", "bst", "ist", "cst"))}

# The lists of dates in the order of dl_date_word_class, with the values that their words can have.
DATE_LISTS = {
    "month": MONTHS, "jalali_month": MONTHS, "hijri_month": MONTHS, "weekday": None, "period": PERIODS, "ago": TIMES,
    "days_back": {"0": 0, "1": 1}, "zone": ZONES, "filler": None, "unit": UNITS, "era": ERAS,
    "calendar": {"jalali": 1, "hijri": 2, "gregorian": 3}, "ordinal": None, "hour": None, "one": None,
    "before_zone": None,
}
# The lists of times in running text in the order of dl_time_word_class, with the values that their words can have.
TIME_UNITS = {name: value for value, name in enumerate(
    ("second", "minute", "hour", "day", "week", "weekend", "month", "quarter", "half", "year", "decade", "century"))}
PARTS_OF_DAY = {name: value for value, name in enumerate(("morning", "midday", "afternoon", "evening", "night"), 1)}
TIME_LISTS = {
    "time_weekday": {str(number): number for number in range(1, 8)}, "time_unit": TIME_UNITS, "time_plural": None, "time_last": {"": 0, "reported": 1},
    "time_past": None, "time_next": {"": 0, "reported": 1}, "time_this": None, "time_that": None, "time_the": {"": 0, "plural": 1},
    "time_of": None, "time_number": {str(number): number for number in range(101)},
    "time_ordinal": {str(number): number for number in range(1, 5)}, "time_part": PARTS_OF_DAY,
    "time_day": {str(number): number for number in range(-2, 3)}, "time_today_part": PARTS_OF_DAY,
    "time_yesterday_part": PARTS_OF_DAY, "time_ago": None, "time_ago_before": None, "time_about": None,
    "time_edge": None, "time_season": {"spring": 1, "summer": 2, "autumn": 3, "winter": 4}, "time_earlier": None,
    "time_later": None, "time_every": None, "time_set": TIME_UNITS, "time_ref": {"past": 0, "present": 1, "future": 2},
    "time_in": {"": 0, "period": 1}, "time_until": None, "time_at": None, "time_future": None, "time_happened": None,
    "time_year_of": None, "time_holiday": {str(day): day for day in range(101, 1232)},
    "time_relative": {"-1": -1, "0": 0}, "time_named": None, "time_event": None, "time_whole": None, "time_same": {"": 0, "-1": -1},
}
# Those of which a time that is settled by the calendar has one.
TIME_CORES = ("time_weekday", "time_unit", "time_part", "time_day", "time_today_part", "time_yesterday_part", "time_season",
              "time_holiday", "time_relative", "time_same", "month")
# Endings of words; in the order of dl_time_ending_class.
TIME_ENDINGS = ("time_ending_future", "time_ending_happened")
PERSON_LISTS = ("weak_by", "role", "never_name", "organization", "hard_ender", "other_deed", "particle", "conjunction",
                "ender", "inner_by", "agency", "suffix", "glued_name", "legal_form")
# For each array of spans the lists that it is made of and the fewest bytes that a word may have, for base/words.h.
SPAN_LISTS = {
    "modified": (["modified"], 1), "published": (["published"], 1), "membership": (["membership"], 1), "issue": (["issue"], 1),
    "today": (["today"], 1), "other_deed_label": (["other_deed_label"], 4), "role_after": (["role_after"], 1),
    "role_before": (["role_before"], 1), "report_after": (["report_after"], 1), "author_address": (["author_address"], 4),
    "folder": (["author_folder", "topic_folder"], 2), "listing_folder": (["listing_folder"], 2),
    "no_section": (["no_section"], 1), "credit": (["credit"], 2), "credit_line": (["credit_line"], 1), "credit_front": (["credit_front"], 2),
    "credit_end": (["credit_end"], 3),
    "source": (["source"], 2), "advertisement": (["advertisement"], 1), "cut": (["cut"], 4), "home": (["home"], 1),
    "topic_label": (["topic_label"], 1), "publisher_ending": (["publisher_ending"], 1),
    "abbreviation": (["abbreviation"], 1), "elsewhere": (["elsewhere"], 1), "sharing": (["sharing"], 1),
    "affiliation": (["affiliation"], 4), "other_credit": (["other_credit"], 2), "spaced_names": (["spaced_names"], 1),
    "glued_and": (["glued_and"], 1), "letter_word": (["letter_word"], 1),
    "caption_label": (["caption_label"], 2),
    "interruption": (["interruption"], 4), "invitation": (["invitation"], 4), "offer": (["offer"], 1),
    "consent": (["consent"], 4), "script_message": (["script_message"], 1),
    "placeholder": (["placeholder"], 1), "correction": (["correction"], 1), "update_note": (["update_note"], 1),
    "corrected": (["corrected"], 4), "comments": (["comments"], 1), "filed": (["filed"], 1), "rights": (["rights"], 4),
}
OTHER_LISTS = ("by", "name", "frequent")
AGO_FILTER_BITS = 14  # DL_AGO_FILTER_BITS
TIME_FILTER_BITS = 14  # DL_TIME_WORD_FILTER_BITS
TIME_SIGN_BITS = 11  # DL_TIME_SIGN_BITS
ARRANGED_MAX = 96  # DL_WORDS_MAX
LONG_LISTS = ("corrected",)  # indexed in parts
# Lists of many words that few texts begin with; DL_BEGINNING_PLACE.
BEGINNING_LISTS = ("other_deed_label", "advertisement", "other_credit", "elsewhere", "sharing", "comments", "filed")
BEGINNING_BITS = 12


class Section:
    def __init__(self, tags):
        self.tags = tags  # BCP 47, the first is the section's own
        self.lists = {}  # list → [(value, word)]

    def words(self, name):
        return [word for _, word in self.lists.get(name, [])]


# --- reading ---

def split_words(text):
    """Words between commas; one in quotes keeps its spaces and commas."""
    for quoted, plain in re.findall(r'"([^"]*)"|([^,"]+)', text):
        word = quoted or " ".join(plain.split())
        if word:
            yield word


def add_line(section, place, line):
    head, colon, text = line.partition(":")
    name, _, value = head.partition(" ")
    values = DATE_LISTS.get(name) or TIME_LISTS.get(name)
    known = name in DATE_LISTS or name in TIME_LISTS or name in TIME_ENDINGS or name in PERSON_LISTS or name in OTHER_LISTS or any(
        name in lists for lists, _ in SPAN_LISTS.values())
    if not section or not colon or not known:
        sys.exit(f"{place}: no such list: {head}")
    number = 0
    if values is not None or value:
        number = (values or {}).get(value)
        if name == "zone" and re.fullmatch(r"-?\d+", value):
            number = int(value)
        if number is None:
            sys.exit(f"{place}: no such value: {head}")
    section.lists.setdefault(name, []).extend((number, word) for word in split_words(text))


def read_file(path):
    sections, pending = [], None
    lines = [(f"{path.name}:{at}", line) for at, line in enumerate(path.read_text().splitlines(), 1)]
    for place, line in lines + [(path.name, "")]:
        if line.startswith(" ") and pending:
            pending = (pending[0], pending[1] + " " + line.strip())
            continue
        if pending:
            add_line(sections[-1] if sections else None, *pending)
            pending = None
        if line.startswith("["):
            sections.append(Section(line.strip("[]").split()))
        elif line and not line.startswith("#"):
            pending = (place, line)
    return sections


def read_all():
    """The CLDR's languages in its order, which is that of how likely they are, then the others."""
    sections = read_file(WORDS / "cldr.txt")
    order = {section.tags[0]: at for at, section in reversed(list(enumerate(sections)))}
    own = [section for path in sorted(WORDS.glob("*.txt")) if path.name != "cldr.txt" for section in read_file(path)]
    own.sort(key=lambda section: (order.get(section.tags[0], len(order)), section.tags[0]))
    return sections + own


def distinct(words):
    return list(dict.fromkeys(words))


def all_words(sections, name):
    return distinct(word for section in sections for word in section.words(name))


# --- C ---

def literal(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def filled(items, indent="    ", width=116):
    lines, line = [], indent
    for item in items:
        if len(line) + len(item) + 1 > width and line.strip():
            lines.append(line.rstrip())
            line = indent
        line += item + " "
    return lines + [line.rstrip()]


# --- the words of dates ---

def lower(text):
    return "".join("i" if c == "İ" else c.lower() if len(c.lower()) == 1 else c for c in text)


def key_of(text):
    """A word as date_tokens.c reads it: lower case, without full stops and apostrophes, with single spaces."""
    text = unicodedata.normalize("NFC", lower(unicodedata.normalize("NFC", text)))
    for mark in ".'’ʼ‘`\u200e\u200f\u200c\u200d\u061c":
        text = text.replace(mark, "")
    return " ".join(text.split())


def without_marks(key):
    """Latin letters without their diacritics, as hurried sites write them."""
    bare = "".join(c for c in unicodedata.normalize("NFD", key) if not unicodedata.combining(c))
    bare = bare.replace("ø", "o").replace("ł", "l").replace("ı", "i").replace("ß", "ss")
    return bare if bare.isascii() else key


def forget(values, language):
    """Takes back what an earlier section said of a word in the language."""
    for languages in values.values():
        if language in languages:
            languages.remove(language)


def date_entries(sections):
    """[(key, list, value, language)], sorted by key, then list, then how likely the language is."""
    words = {}  # (list, key) → {value: [language, …]}
    settled = {}  # (key, language) → the section that says which part of the day it is
    for section in sections:
        for name in DATE_LISTS:
            language = section.tags[0].split("-")[0] if name in ("month", "period") else ""
            for value, word in section.lists.get(name, []):
                key = key_of(word).replace(" ", "") if name == "ago" else key_of(word)
                for form in distinct((key, without_marks(key))):
                    if form and len(form.encode()) <= 60:
                        if name == "period":  # the first value of the last section: a language's own file is behind the CLDR's
                            if settled.get((form, language)) is section:
                                continue
                            settled[form, language] = section
                            forget(words.get((name, form), {}), language)
                        languages = words.setdefault((name, form), {}).setdefault(value, [])
                        if language not in languages:
                            languages.append(language)
    classes, entries = list(DATE_LISTS), []
    for (name, key), values in sorted(words.items(), key=lambda item: (item[0][1].encode(), classes.index(item[0][0]))):
        if len(values) == 1:
            entries.append((key, name, next(iter(values)), ""))
            continue
        for value, languages in values.items():
            entries += [(key, name, value, language) for language in languages]
    return entries


def word_filter(words, bits):
    """A bit for each place that a hash of a word's first eight bytes and its size leads to."""
    factor, places = 0x9E3779B97F4A7C15, set()
    for word in words:
        data = word.encode()
        mixed = int.from_bytes(data[:8], "little") ^ len(data) << 56
        places.add((mixed * factor & (1 << 64) - 1) >> (64 - bits))
    return [sum(1 << bit for bit in range(64) if at + bit in places) for at in range(0, 1 << bits, 64)]


def date_filter(entries):
    """The keys that are words, and the first words of those that are several: most words of a text are not among them."""
    return word_filter({word for key, name, *_ in entries if name != "ago" for word in (key, key.split(" ")[0])}, 16)


def ago_filter(sections, longest):
    """The words right behind the number in "3 hours ago", or before it if the number is the last; of Han a character."""
    words = set()
    for section in sections:
        for unit, pattern in section.lists.get("ago", []):
            if unit > TIMES[longest]:
                continue
            before, _, behind = key_of(pattern).partition("#")
            word = behind.split()[0] if behind.strip() else before.split()[-1]
            word = word[0] if "\u3400" <= word[0] <= "\u9fff" else word
            words |= {word, without_marks(word)}
    return word_filter(words, AGO_FILTER_BITS)


def key_rows(keys):
    """The keys' text in rows of 4096 bytes, each a string literal of a length that C99 promises; no key goes over a row's
    end.  (lines of C, {key: where it begins})"""
    rows, offsets, size = [[]], {}, 0
    for key in distinct(keys):
        if size + len(key.encode()) > 4000:
            rows.append([])
            size = 0
        offsets[key] = (len(rows) - 1) * 4096 + size
        rows[-1].append(key)
        size += len(key.encode())
    out = []
    for row in rows:
        line = ""
        for key in row:
            if len(line) + len(key) > 100:
                out.append("    " + literal(line))
                line = ""
            line += key
        out += ["    " + literal(line) + ","]
    return out, offsets


def date_words(sections):
    entries = date_entries(sections)
    languages = distinct(language for *_, language in sorted(entries, key=lambda entry: entry[3] != ""))
    rows, offsets = key_rows(entry[0] for entry in entries)
    out = [MADE, CLDR, '#include "values/date_words.h"', "", "/* clang-format off */",
           "const char dl_date_word_keys[][DL_DATE_WORD_ROW] = {"]
    out += rows
    out += ["};", "", "const char dl_date_word_languages[][4] = {"]
    out += filled(literal(language) + "," for language in languages)
    out += ["};", "", f"const uint32_t dl_date_word_count = {len(entries)};", "",
            "/* Sorted by key, then class, then how likely the language is. */",
            "const dl_date_word dl_date_words[] = {"]
    classes = list(DATE_LISTS)
    out += filled(f"{{{offsets[key]}, {value}, {len(key.encode())}, {classes.index(name)}, {languages.index(language)}}},"
                  for key, name, value, language in entries)
    starts = [next((at for at, entry in enumerate(entries) if entry[0].encode()[0] >= byte), len(entries))
              for byte in range(257)]
    out += ["};", "", "/* Where the keys that begin with a byte start. */", "const uint16_t dl_date_word_first[257] = {"]
    out += filled(f"{start}," for start in starts)
    out += ["};", "", "/* See dl_may_be_date_word. */",
            "const uint64_t dl_date_word_filter[1 << DL_DATE_WORD_FILTER_BITS >> 6] = {"]
    out += filled(f"0x{word:x}," for word in date_filter(entries))
    out += ["};", "", "/* See dl_may_be_unit_of_ago. */",
            "const uint64_t dl_ago_filters[][1 << DL_AGO_FILTER_BITS >> 6] = {"]
    for longest in "year", "hour":
        out += ["    {"] + filled((f"0x{word:x}," for word in ago_filter(sections, longest)), "        ") + ["    },"]
    return out + ["};", ""]


# --- the words of times ---

def time_signs(languages):
    """A hash table of words without one of which a text has no time: in each language the cores, and of those that are several
    words of which none is a core the longest.  See dl_is_time_sign."""
    table = [0] * (1 << TIME_SIGN_BITS)
    for number, keys in enumerate(languages):
        words = {key for key in keys if " " not in key}
        words |= {max(key.split(" "), key=len) for key in keys if not words & set(key.split(" "))}
        for word in sorted(words):
            data = word.encode()
            mixed = (int.from_bytes(data[:8], "little") ^ len(data) << 56) + number * 0xD6E8FEB86659FD93
            mixed = mixed * 0x9E3779B97F4A7C15 & (1 << 64) - 1
            place, tag = mixed >> (64 - TIME_SIGN_BITS), mixed & 0xFFFFFFFF | 1
            while table[place] not in (0, tag):
                place = (place + 1) % len(table)
            table[place] = tag
    if 0 not in table or table.count(0) * 3 < len(table):
        sys.exit("too many signs of times: raise TIME_SIGN_BITS")
    return table



def time_words(sections):
    """Sorted by language, key, class.  Keys are as those of dates, with a space for a hyphen or an apostrophe."""
    classes, entries, languages, endings = [*TIME_LISTS, "month"], [], [], []
    tags = distinct(section.tags[0] for section in sections if any(name in section.lists for name in TIME_LISTS))
    for tag in tags:
        own = set()
        for name in classes:
            for section in sections:
                # Without diacritics some are other words: French "a" and "à".
                own |= {(key_of(re.sub("[-'’]", " ", word)), classes.index(name), value)
                        for value, word in section.lists.get(name, []) if section.tags == [tag]}
        first, first_ending = len(entries), len(endings)
        entries += sorted(own, key=lambda entry: (entry[0].encode(), entry[1:]))
        endings += [(word, at) for at, name in enumerate(TIME_ENDINGS) for section in sections if section.tags == [tag]
                    for word in section.words(name)]
        languages.append((tag, first, len(entries), first_ending, len(endings)))
    rows, offsets = key_rows(entry[0] for entry in entries)
    out = [MADE, CLDR, '#include "values/time_words.h"', "", "/* clang-format off */",
           "const char dl_time_word_keys[][DL_TIME_WORD_ROW] = {"] + rows + ["};", ""]
    out += ["const dl_time_word dl_time_words[] = {"]
    out += filled(f"{{{offsets[key]}, {len(key.encode())}, {word_class}, {value}}}," for key, word_class, value in entries)
    out += ["};", "", "const dl_time_ending dl_time_endings[] = {"]
    out += filled(f"{{DL_SPAN_INIT({literal(word)}), {at}}}," for word, at in endings)
    out += ["};", "", f"const size_t dl_time_language_count = {len(languages)};", "const dl_time_language dl_time_languages[] = {"]
    out += filled(f"{{{literal(tag)}, {first}, {end}, {first_ending}, {last_ending}}},"
                  for tag, first, end, first_ending, last_ending in languages)
    out += ["};", "", "/* See dl_may_be_time_word. */",
            "const uint64_t dl_time_word_filter[1 << DL_TIME_WORD_FILTER_BITS >> 6] = {"]
    out += filled(f"0x{word:x}," for word in word_filter({key.split(" ")[0] for key, *_ in entries}, TIME_FILTER_BITS))
    out += ["};", "", "const uint32_t dl_time_signs[1 << DL_TIME_SIGN_BITS] = {"]
    out += filled(f"0x{tag:x}," for tag in time_signs(
        [[key for key, word_class, _ in entries[first:end] if classes[word_class] in TIME_CORES] for _, first, end, *_ in languages]))
    return out + ["};", ""]


# --- bylines ---

SPACES = " \t\n\f\r\u00a0"
# What may stand right behind a word, as dl_byline_prefix has it.
AFTER_WORD = SPACES + ":.-/|–—：／"


def beginnings(word):
    """The first three bytes, with the bit 0x20 set, of every way in which a text may begin with the word."""
    forms = {""}
    for c in word[:3] + " ":
        letters = AFTER_WORD if c == " " and len(word) < 3 else SPACES if c == " " else c.lower() + c.upper()
        forms = {form + letter for form in forms for letter in letters}
    return {bytes(byte | 0x20 for byte in form.encode()[:3]) for form in forms}


def byline_words(sections):
    words = sorted(all_words(sections, "by"), key=str.encode)
    bits, factor, filter_bits = 12, 0x9E3779B1, set()
    for word in words:
        for three in beginnings(word):
            filter_bits.add((int.from_bytes(three, "little") * factor & 0xFFFFFFFF) >> (32 - bits))
    size = max(len(word.encode()) for word in words) + 1
    out = [MADE, "/* clang-format off */",
           "/* Sorted by their bytes, for bisection.  At least eight bytes can be read of each. */",
           f"static const char by_words[][{size}] = {{"]
    out += filled(literal(word) + "," for word in words)
    out += ["};", "", "/* See dl_may_begin_byline. */", f"#define BEGINNING_BITS {bits}",
            f"#define BEGINNING_FACTOR 0x{factor:x}u", "static const uint64_t beginning_filter[1 << BEGINNING_BITS >> 6] = {"]
    out += filled(f"0x{sum(1 << bit for bit in range(64) if at + bit in filter_bits):x}," for at in range(0, 1 << bits, 64))
    return out + ["};", ""]


def parts_of(word):
    text = word.encode()
    head = text[:8].ljust(8, b"\0")
    return [head, text[-8:] if len(text) > 8 else head]


def person_words(sections):
    """A word is mixed from its length, its first eight bytes (padded with zero bytes) and its last eight (of a shorter word
    the first again), as little-endian numbers; perfect_hash.py tells the rest.  Entry 0 is no word."""
    words = {}
    for name in PERSON_LISTS:
        for word in all_words(sections, name):
            words.setdefault(word, []).append(name.upper())
    words = dict(sorted(words.items(), key=lambda item: item[0].encode()))
    factors = ("HEAD_FACTOR", "TAIL_FACTOR")
    found = perfect_hash.search(words, parts_of, len(factors))
    out = perfect_hash.source("tools/make_word_lists.py from words/", factors, found)
    out += [f"static const word_entry entries[{len(words) + 1}] = {{", '    {DL_SPAN_INIT(""), 0},']
    for word, lists in words.items():
        out.append(f"    {{DL_SPAN_INIT({literal(word)}), {' | '.join(f'IN({name})' for name in lists)}}},")
    return out + ["};", ""]


# --- lists of spans ---

def span_list(sections, name):
    """Longer words first, so that one that another begins with comes after it."""
    lists, fewest = SPAN_LISTS[name]
    words, counts = [], []
    for part in lists:
        own = sorted(set(all_words(sections, part)), key=lambda word: (-len(word.encode()), word.encode()))
        counts.append(len(own))
        words += own
    short = [word for word in words if len(word.encode()) < fewest]
    if short:
        sys.exit(f"{name}: shorter than {fewest} bytes: {short}")
    if fewest > 1 and len(words) > ARRANGED_MAX and name not in LONG_LISTS:
        sys.exit(f"{name}: more than {ARRANGED_MAX} words")
    return words, counts


def address_beginnings(words):
    """(factor, bits, table): the three bytes after the divider of each, at a place of its own."""
    letters = {int.from_bytes(word.encode()[1:4], "little") for word in words}
    assert all(word[0] in "/?" for word in words)
    for bits in range(math.ceil(math.log2(len(letters))) + 1, 12):
        for factor in range(0x9B08923D, 0x9B08923D + 2_000_000, 2):
            table = {(three * factor & 0xFFFFFFFF) >> (32 - bits): three for three in letters}
            if len(table) == len(letters):
                return factor, bits, [table.get(place, 0) for place in range(1 << bits)]
    sys.exit("author_address: no factor leads each beginning to a place of its own")


def beginning_bits(name, words):
    """64-bit words with a bit for each place that the first three bytes of a word have."""
    short = [word for word in words if len(word.encode()) < 3]
    if short:
        sys.exit(f"{name}: shorter than three bytes: {short}")
    bits = 0
    for word in words:
        letters = int.from_bytes(word.encode()[:3], "little") | 0x202020
        bits |= 1 << ((letters * 0x9E3779B1 & 0xFFFFFFFF) >> (32 - BEGINNING_BITS))
    return [bits >> at & 0xFFFFFFFFFFFFFFFF for at in range(0, 1 << BEGINNING_BITS, 64)]


def word_lists(sections):
    header = [MADE, "#ifndef DL_VALUES_WORD_LISTS_H", "#define DL_VALUES_WORD_LISTS_H", "", '#include "base/span.h"', "",
              "/* clang-format off */"]
    source = [MADE, '#include "values/word_lists.h"', "", "/* clang-format off */"]
    for name in SPAN_LISTS:
        words, counts = span_list(sections, name)
        header.append(f"extern const dl_span dl_{name}_words[{len(words)}];")
        if len(counts) > 1:
            first = SPAN_LISTS[name][0][0]
            header.append(f"enum {{ DL_{first.upper()}_WORDS = {counts[0]} }}; /* so many of them are {first} words */")
        source += [f"const dl_span dl_{name}_words[{len(words)}] = {{"]
        source += filled(f"DL_SPAN_INIT({literal(word)})," for word in words) + ["};", ""]
    factor, bits, table = address_beginnings(span_list(sections, "author_address")[0])
    header += ["", "/* The first three bytes after the divider of each of dl_author_address_words, at a place of its own. */",
               f"#define DL_ADDRESS_PLACE(letters) (((letters)*0x{factor:x}u) >> {32 - bits})",
               f"extern const uint32_t dl_address_beginnings[{len(table)}];"]
    source += [f"const uint32_t dl_address_beginnings[{len(table)}] = {{"]
    source += filled(f"0x{three:x}," for three in table) + ["};", ""]

    header += ["", "/* A bit for the place of the first three bytes of each word; values/beginnings.h looks texts up. */",
               f"#define DL_BEGINNING_PLACE(letters) ((((letters) | 0x202020u) * 0x9E3779B1u) >> {32 - BEGINNING_BITS})",
               f"enum {{ DL_BEGINNING_PLACES = {1 << BEGINNING_BITS} }};"]
    for name in BEGINNING_LISTS:
        table = beginning_bits(name, span_list(sections, name)[0])
        header.append(f"extern const uint64_t dl_{name}_beginnings[{len(table)}];")
        source += [f"const uint64_t dl_{name}_beginnings[{len(table)}] = {{"]
        source += filled(f"0x{word:x}," for word in table) + ["};", ""]

    names = [(word, section.tags[0]) for section in sections for word in section.words("name")]
    header += ["", "/* What pages write for a language's tag. */",
               f"extern const dl_span dl_language_names[{len(names)}][2];"]
    source += [f"const dl_span dl_language_names[{len(names)}][2] = {{"]
    source += filled(f"{{DL_SPAN_INIT({literal(word)}), DL_SPAN_INIT({literal(tag)})}}," for word, tag in sorted(names))
    source += ["};", ""]

    kin = [section for section in sections if len(section.tags) > 1]
    header += ["", "/* The tags, separated by spaces, of languages that a detector mixes up. */",
               f"extern const char *const dl_kin_languages[{len(kin)}];"]
    source += [f"const char *const dl_kin_languages[{len(kin)}] = {{"]
    source += filled(literal(" ".join(section.tags)) + "," for section in kin) + ["};", ""]

    frequent = [section for section in sections if section.words("frequent")]
    for section in frequent:
        if any(len(word.encode()) > 8 for word in section.words("frequent")):
            sys.exit(f"{section.tags[0]}: frequent words have at most eight bytes")
    header += ["", "/* Words without which nobody writes a sentence, separated by spaces, and their languages. */",
               "extern const struct dl_frequent_words {", "    const char *languages, *words;",
               f"}} dl_frequent_words[{len(frequent)}];"]
    source += [f"const struct dl_frequent_words dl_frequent_words[{len(frequent)}] = {{"]
    for section in frequent:
        source.append(f"    {{{literal(' '.join(section.tags))},")
        lines = filled(section.words("frequent"), indent="", width=108)
        source += ["     " + literal(line + (" " if at + 1 < len(lines) else "")) for at, line in enumerate(lines)]
        source[-1] += "},"
    source += ["};", ""]
    return header + ["/* clang-format on */", "", "#endif", ""], source


def main():
    sections = read_all()
    readme = (WORDS / "README.md").read_text()
    lists = [name for names, _ in SPAN_LISTS.values() for name in names]
    for name in (*DATE_LISTS, *TIME_LISTS, *TIME_ENDINGS, *PERSON_LISTS, *lists, *OTHER_LISTS):
        if f"`{name}" not in readme:
            sys.exit(f"words/README.md does not tell what the list {name} is")
    header, source = word_lists(sections)
    files = {"date_words.c": date_words(sections), "time_words.c": time_words(sections),
             "byline_words_table.h": byline_words(sections), "person_words_table.h": person_words(sections), "word_lists.h": header, "word_lists.c": source}
    stale = []
    for name, lines in files.items():
        path, text = VALUES / name, "\n".join(lines)
        if "--check" not in sys.argv:
            path.write_text(text)
        elif not path.exists() or path.read_text() != text:
            stale.append(name)
    if stale:
        sys.exit(f"out of date: {', '.join(stale)}: run tools/make_word_lists.py")


if __name__ == "__main__":
    main()
