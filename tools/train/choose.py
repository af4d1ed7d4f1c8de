"""The choice of a page's blocks by expected F1 (src/article/model/score.c does the same), and quick figures."""
import re
from collections import Counter

import numpy as np

from labels import SPACELESS, gold_text

PLAIN = re.compile(r"\w+")
ANY_SCRIPT = re.compile(f"[{SPACELESS}]|[^\\W{SPACELESS}]+")


def choose(probabilities, words, apart):
    """The blocks whose set promises the best F1."""
    weights = np.where(apart, 0, words).astype(float)
    order = np.argsort(-probabilities, kind="stable")
    w, p = weights[order], probabilities[order]
    promise = np.cumsum(w * p) / (np.cumsum(w) + np.sum(w * p) + 1e-9)
    if not len(promise) or promise.max() <= 0:
        return np.zeros(len(words), bool)
    best = int(np.argmax(promise))
    return (probabilities >= p[best]) & ~apart


def first_copies(page, probabilities):
    """Of copies the first stands for all, unless it is far less likely."""
    result = probabilities.copy()
    for i in np.flatnonzero((page.copy_of != np.arange(len(result))) & ~page.apart):
        first = page.copy_of[i]
        later = page.apart[first] or result[i] > result[first] + 0.3
        result[first if later else i] = 0
    return result


class Bags:
    """Word counts of a page's blocks and gold, kept for scoring many choices."""

    def __init__(self, page):
        pattern = ANY_SCRIPT if page.corpus in ("news", "world") else PLAIN
        self.page = page
        self.gold = Counter(pattern.findall((gold_text(page.corpus, page.gold) or "").lower()))
        self.blocks = [pattern.findall(t.lower()) for t in page.texts]
        self.squashed = [" ".join(t.split()) for t in page.texts] if page.corpus == "segments" else None

    def f1(self, taken):
        got = Counter()
        for i in np.flatnonzero(taken):
            got.update(self.blocks[i])
        if not got or not self.gold:
            return float(not got and not self.gold)
        common = sum((got & self.gold).values())
        return 2 * common / (sum(got.values()) + sum(self.gold.values()))

    def segments(self, taken):
        text = " ".join(self.squashed[i] for i in np.flatnonzero(taken))
        found = lambda key: sum(" ".join(s.split()) in text for s in self.page.gold[key])
        return found("with"), found("without"), len(self.page.gold["with"])


def figures(bags, taken):
    """Means as the scorer prints them, over blocks' plain text."""
    f1, kinds, languages, counts = {}, {}, {}, np.zeros(3)
    for bag, chosen in zip(bags, taken):
        page = bag.page
        if page.corpus == "segments":
            counts += bag.segments(chosen)
            continue
        value = bag.f1(chosen)
        f1.setdefault(page.corpus, []).append(value)
        if page.corpus == "articles":
            kinds.setdefault(page.gold["page_type"], []).append(value)
        if page.corpus == "world":
            languages.setdefault(page.gold.get("language") or "en", []).append(value)
    tp, fp, wanted = counts
    result = {"article": np.mean(kinds.get("article", [0])), "all": np.mean(f1.get("articles", [0]))}
    result |= {kind: np.mean(values) for kind, values in kinds.items() if kind != "article"}
    result |= {"news": np.mean(f1.get("news", [0])), "segments": 2 * tp / max(tp + fp + wanted, 1),
               "readability": np.mean(f1.get("readability", [0])), "world": np.mean(f1.get("world", [0]))}
    result |= {language: np.mean(values) for language, values in languages.items() if len(values) >= 20}
    return result


def show(title, result):
    print(f"{title:<34}" + "  ".join(f"{name[:8]} {value:.4f}" for name, value in result.items()), flush=True)
