#!/usr/bin/env python3
"""How many copies `dateline extract --dedup mark` finds among made-up relatives of real stories, by kind, and how many of
those that it finds are none.

    bench/copies.py RECORDS.jsonl [--dateline build/dateline] [--relatives 250] [--seed 1]

RECORDS.jsonl is what `dateline extract` wrote for pages with stories; texts under 100 words are left out.  Each relative is
made from one story (the stories come first) and written as a page; a relative counts as found if its copyOf names its story,
or another relative of it.  Relatives are compared with stories and with all relatives before them, so that wrong pairs can
show.
"""
import argparse
import collections
import html
import json
import random
import subprocess
import tempfile
from pathlib import Path


def page(headline, paragraphs):
    body = "".join(f"<p>{html.escape(text)}</p>\n" for text in paragraphs)
    return f"<!doctype html><title>{html.escape(headline)}</title><article><h1>{html.escape(headline)}</h1>\n{body}</article>\n"


def words(paragraphs):
    return [text.split() for text in paragraphs]


def change_words(paragraphs, share, pool, rng):
    return [" ".join(rng.choice(pool) if rng.random() < share else word for word in line) for line in words(paragraphs)]


def front(paragraphs, share):
    """The first paragraphs that have that share of the words."""
    total = sum(len(line) for line in words(paragraphs)) * share
    kept, count = [], 0
    for text in paragraphs:
        kept.append(text)
        count += len(text.split())
        if count >= total:
            break
    # One long paragraph is cut within.
    over = int(count - total)
    if over > 0 and len(kept[-1].split()) > over:
        kept[-1] = " ".join(kept[-1].split()[:-over])
    return kept


def put_in(paragraphs, others, count, rng):
    made = list(paragraphs)
    for _ in range(count):
        made.insert(rng.randrange(len(made) + 1), rng.choice(rng.choice(others)))
    return made


def shuffled(paragraphs, rng):
    made = list(paragraphs)
    rng.shuffle(made)
    return made


KINDS = {
    "new headline and byline": lambda p, o, w, r: ["By " + " ".join(r.choice(w) for _ in range(2)), *p],
    "cut to half": lambda p, o, w, r: front(p, 0.5),
    "cut to a quarter": lambda p, o, w, r: front(p, 0.25),
    "paragraphs put in": lambda p, o, w, r: put_in(p, o, 3, r),
    "5 % of words changed": lambda p, o, w, r: change_words(p, 0.05, w, r),
    "15 %": lambda p, o, w, r: change_words(p, 0.15, w, r),
    "30 %": lambda p, o, w, r: change_words(p, 0.30, w, r),
    "half, 5 %, 2 put in": lambda p, o, w, r: put_in(change_words(front(p, 0.5), 0.05, w, r), o, 2, r),
    "reordered": lambda p, o, w, r: shuffled(p, r),
    "one paragraph more": lambda p, o, w, r: [*p, " ".join(r.choice(w) for _ in range(30))],
    "a site's last lines": lambda p, o, w, r: [*p, "Read more of our stories every day on this site, and write to us with what you think."],
}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("records")
    parser.add_argument("--dateline", default="build/dateline")
    parser.add_argument("--relatives", type=int, default=250)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    stories, seen = [], set()
    with open(options.records, encoding="utf-8") as lines:
        for line in lines:
            text = json.loads(line).get("articleBody") or ""
            paragraphs = [part for part in text.split("\n\n") if part.strip()]
            if len(text.split()) >= 100 and text not in seen:
                seen.add(text)
                stories.append(paragraphs)
    pool = [word for story in stories for line in words(story) for word in line]
    with tempfile.TemporaryDirectory() as scratch:
        root = Path(scratch)
        of = {}
        for number, story in enumerate(stories):
            path = root / f"0-{number:06}.html"
            path.write_text(page(f"Story {number}", story), encoding="utf-8")
            of[str(path)] = (number, None)
        for k, (kind, make) in enumerate(KINDS.items()):
            for number in rng.sample(range(len(stories)), min(options.relatives, len(stories))):
                path = root / f"1-{k:02}-{number:06}.html"
                path.write_text(page(f"Another headline {rng.random()}", make(stories[number], stories, pool, rng)), encoding="utf-8")
                of[str(path)] = (number, kind)
        command = [options.dateline, "extract", "--dedup", "mark", "--fields", "source,copyOf", scratch]
        out = subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout
    found, made, right, wrong, kinds = (collections.Counter() for _ in range(5))
    for line in out.decode().splitlines():
        record = json.loads(line)
        number, kind = of[record["source"]["path"]]
        if kind:
            made[kind] += 1
        copy = record.get("copyOf")
        if not copy:
            continue
        is_right = of[copy["path"]][0] == number and kind is not None
        (right if is_right else wrong)[kind or "stories themselves"] += 1
        if kind and is_right:
            found[kind] += 1
            kinds[kind, copy["kind"]] += 1
    print(f"{len(stories)} stories, {sum(made.values())} relatives")
    for kind in KINDS:
        parts = " ".join(f"{name} {kinds[kind, name] / made[kind]:.3f}" for name in ("exact", "copy", "part") if kinds[kind, name])
        print(f"{kind:26} {found[kind] / made[kind]:.3f}   wrong {wrong[kind]:3}   {parts}")
    all_found, all_made = sum(found.values()), sum(made.values())
    print(f"{'all':26} {all_found / all_made:.3f}   pairs among the stories themselves: {wrong['stories themselves']}")
    pairs = all_found + sum(wrong.values())
    print(f"precision over all pairs   {all_found / pairs:.3f}")


if __name__ == "__main__":
    main()
