#!/usr/bin/env python3
"""Counts the weights of the first list of cues in src/statements/words/en.txt, which was chosen by hand.

A weight is the share of a form's occurrences, in the articles of polnear.jsonl, that are in the cue of a statement;
half an occurrence and two are added, so that rare forms are not certain.  Forms that occur less than three times as a
cue keep what they have.
"""
import collections
import json
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "tools"))
from scoring import place  # noqa: E402

WORDS = ROOT / "src/statements/words/en.txt"


def counts():
    cues, all_forms = collections.Counter(), collections.Counter()
    for line in open(place.need("statements") / "statements/polnear.jsonl", encoding="utf-8"):
        article = json.loads(line)
        text = article["text"].lower()
        all_forms.update(re.findall(r"[a-z]+", text))
        for statement in article["statements"]:
            if statement.get("class") == "speech":
                cues.update({form for start, end in statement["cue"] for form in re.findall(r"[a-z]+", text[start:end])})
    return cues, all_forms


def main():
    cues, all_forms = counts()
    text = WORDS.read_text()
    end = re.search(r"\n(?! )", text).start()
    words, lines, line = text[:end].removeprefix("cue:").split(), [], "cue:"
    for form, weight in zip(words[::2], words[1::2]):
        if cues[form] >= 3:
            weight = min(99, round(100 * (cues[form] + .5) / (all_forms[form] + 2)))
        if len(line) + len(form) + 4 > 118:
            lines.append(line)
            line = ""
        line += f" {form} {weight}"
    WORDS.write_text("\n".join(lines + [line]) + text[end:])


if __name__ == "__main__":
    main()
