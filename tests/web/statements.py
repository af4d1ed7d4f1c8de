"""Who says what in the blocks of a record: the statements that texts.py lists, at their places."""

import re

import texts

PATTERNS = [(kind, name, role, re.compile(pattern)) for kind, name, role, pattern in texts.SAID]
READ = ("paragraph", "quote")


def place(block, match, group):
    return {"block": block, "start": match.start(group), "end": match.end(group)}


def speaker_of(block, match, name, role):
    groups = match.groupdict()
    who = groups.get("who")
    full = who if name == "who" else name
    speaker = {"name": full, "role": role, "mention": who or full}
    if who:
        speaker["span"] = place(block, match, "who")
    return {k: v for k, v in speaker.items() if v}


def statement_of(block, match, kind, name, role):
    groups = match.groupdict()
    pieces = [piece for piece in "ab" if groups.get(piece)]
    found = {"kind": kind, "speaker": speaker_of(block, match, name, role)}
    if groups.get("cue"):
        found |= {"cue": groups["cue"], "cueSpan": place(block, match, "cue")}
    found |= {"text": " ".join(groups[p] for p in pieces), "spans": [place(block, match, p) for p in pieces]}
    return {k: v for k, v in found.items() if v}


def statements_of(blocks):
    """In the order of the text; of patterns that fit the same words the first counts."""
    found = {}
    for number, block in enumerate(blocks):
        if block["kind"] not in READ:
            continue
        for kind, name, role, pattern in PATTERNS:
            for match in pattern.finditer(block["text"]):
                found.setdefault((number, match.start("a")), statement_of(number, match, kind, name, role))
    return [found[at] for at in sorted(found)]
