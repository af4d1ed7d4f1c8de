"""Which blocks of a page are gold: gold text aligned with the blocks."""
import re
from bisect import bisect_left

import numpy as np

SPACELESS = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
WORD = re.compile(f"[{SPACELESS}]|[^\\W{SPACELESS}]+")
INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]")


def words_of(text):
    return WORD.findall(INVISIBLE.sub("", text).lower())


def gold_text(corpus, gold):
    """The text wanted of a page, or None where only snippets are annotated."""
    if corpus == "news":
        units = list(gold["body"]["summary"])
        for section in gold["body"]["sections"]:
            units += section["headline"] + section["paragraphs"]
        return "\n".join(units)
    if corpus in ("articles", "world"):
        return gold["main_content"]
    if corpus == "readability":
        return gold["expected_text"]
    return None


def increasing(pairs):
    """The longest run of pairs (in order of the first) whose seconds increase."""
    tails, ends, back = [], [], [-1] * len(pairs)
    for i, (_, b) in enumerate(pairs):
        at = bisect_left(tails, b)
        back[i] = ends[at - 1] if at else -1
        if at == len(tails):
            tails.append(b)
            ends.append(i)
        else:
            tails[at], ends[at] = b, i
    chain, i = [], ends[-1] if ends else -1
    while i >= 0:
        chain.append(pairs[i])
        i = back[i]
    return chain[::-1]


def grams(words, start, end, n, most):
    """The places of each run of n words that occurs at most so many times."""
    found = {}
    for i in range(start, end - n + 1):
        found.setdefault(tuple(words[i:i + n]), []).append(i)
    return {gram: places for gram, places in found.items() if len(places) <= most}


def align(page, gold):
    """For each word of `page`, whether it is matched to one of `gold`, in order."""
    matched = np.zeros(len(page), dtype=bool)
    work = [(0, len(page), 0, len(gold), 0)]
    sizes = (8, 4, 2, 1)
    while work:
        a0, a1, b0, b1, level = work.pop()
        while a0 < a1 and b0 < b1 and page[a0] == gold[b0] and level:
            matched[a0] = True
            a0, b0 = a0 + 1, b0 + 1
        while a0 < a1 and b0 < b1 and page[a1 - 1] == gold[b1 - 1] and level:
            matched[a1 - 1] = True
            a1, b1 = a1 - 1, b1 - 1
        if a0 >= a1 or b0 >= b1 or level >= len(sizes):
            continue
        n = sizes[level]
        # Many pages hold their text twice (for phones, in a list): the longest run decides for one copy.
        theirs = grams(gold, b0, b1, n, 1)
        pairs = [(i, theirs[g][0]) for g, places in grams(page, a0, a1, n, 4 if n > 1 else 1).items() if g in theirs
                 for i in places]
        chain = increasing(sorted(pairs, key=lambda pair: (pair[0], -pair[1])))
        last_a, last_b = a0, b0
        for a, b in chain:
            if a < last_a or b < last_b:
                continue
            start_a, start_b = a, b
            while start_a > last_a and start_b > last_b and page[start_a - 1] == gold[start_b - 1]:
                start_a, start_b = start_a - 1, start_b - 1
            end_a, end_b = a + n, b + n
            while end_a < a1 and end_b < b1 and page[end_a] == gold[end_b]:
                end_a, end_b = end_a + 1, end_b + 1
            matched[start_a:end_a] = True
            work.append((last_a, start_a, last_b, start_b, level + 1))
            last_a, last_b = end_a, end_b
        work.append((last_a, a1, last_b, b1, level + 1))
    return matched


def label_blocks(page):
    """(labels, known): 1 for gold blocks, and which blocks have a label at all; word counts of the gold."""
    count = len(page.texts)
    gold = gold_text(page.corpus, page.gold)
    if gold is None:
        squashed = [" ".join(t.split()) for t in page.texts]
        labels, known = np.zeros(count, np.int8), np.zeros(count, bool)
        for wanted, value in ((page.gold["without"], 0), (page.gold["with"], 1)):
            for snippet in wanted:
                snippet = " ".join(snippet.split())
                hits = [i for i, t in enumerate(squashed) if snippet in t]
                if value and len(hits) > 1:      # the true one is not known; teasers repeat what the text says
                    hits = [max(hits, key=lambda i: len(squashed[i]))]
                labels[hits] = value
                known[hits] = True
        return labels, known, 0
    words, owner = [], []
    for i, text in enumerate(page.texts):
        found = words_of(text)
        words += found
        owner += [i] * len(found)
    wanted = words_of(gold)
    matched = align(words, wanted)
    owner = np.array(owner, dtype=np.int64)
    hits = np.bincount(owner[matched], minlength=count) if len(owner) else np.zeros(count)
    sizes = np.bincount(owner, minlength=count) if len(owner) else np.zeros(count)
    labels = (hits * 2 >= np.maximum(sizes, 1)).astype(np.int8)
    # Of a text laid out twice, the first copy stands for all.
    np.maximum.at(labels, page.copy_of, labels)
    return labels, page.copy_of == np.arange(count), len(wanted)
