#!/usr/bin/env python3
"""Trains the body's model and writes src/article/model/model_table.c.

    tools/train/run                         everything, from the packages that it needs to docs/quality.md
    tools/train/train.py --write --report   the same with what is there
    tools/train/train.py --keep             figures on blocks, from the features of an earlier run

Needs the corpora, or some of them (docs/reproducing.md).  Five folds by registered
domain, the same for all corpora; the figures printed are out of fold.

--report links a program for each fold, with the model that was trained
without it, has each read the pages of its fold, and lets the scorer judge the
records.  What it finds goes to tools/train/figures.json, from which
tools/compare/compare.py takes the column "by domain" of docs/quality.md.
"""
import argparse
import dataclasses
import os
import pickle
import subprocess
import sys
import time
from pathlib import Path

sys.dont_write_bytecode = True
for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ.setdefault(variable, "1")

import lightgbm
import numpy as np

import emit
import nameless
import pages as corpus
import report
import tokens as token_model
from choose import Bags, choose, figures, first_copies, show
from labels import label_blocks

TREES = dict(objective="binary", num_leaves=8, learning_rate=0.1, extra_trees=True, max_bin=255,
             feature_fraction=0.3, bagging_fraction=0.5, bagging_freq=1, min_data_in_leaf=100, lambda_l2=20.0,
             num_threads=1, verbose=-1, seed=1, min_data_in_bin=1)
ROUNDS = 900
NEGATIVES = 60
CORPUS_WEIGHTS = {"news": 3.5,   # few pages, but the ones that the program is for
                  "world": 0.5}  # many pages, of few sites, all of them stories
OTHER_KINDS = 2.0                # pages of "articles" that are none


def block_weights(page, labels, known, gold_words):
    if page.corpus == "segments":
        return np.where(known, 25.0 / 200, 0.0) * 0.2
    whole = max(100, gold_words) + 0.1 * page.words.sum()
    return np.minimum((page.words + 2) / whole, 0.3) * (0.1 if gold_words == 0 else 1.0)


class Row:
    """One page's part of the training set."""

    def __init__(self, page, rng):
        self.page = page
        self.nameless = None    # the same page without names, if they were read
        self.twice = False      # whether the trees learn from both
        self.labels, self.known, gold_words = label_blocks(page)
        self.weights = block_weights(page, self.labels, self.known, gold_words)
        self.draw(rng, np.ones(len(self.labels), bool))

    def draw(self, rng, among):
        """Chooses the blocks to learn from."""
        usable = self.known & ~self.page.apart & (self.weights > 0) & among
        positive = np.flatnonzero(usable & (self.labels == 1))
        negative = np.flatnonzero(usable & (self.labels == 0))
        factor = 1.0
        if len(negative) > NEGATIVES:
            factor = len(negative) / NEGATIVES
            negative = np.sort(rng.choice(negative, NEGATIVES, replace=False))
        self.chosen = np.concatenate([positive, negative])
        self.chosen_weights = np.concatenate([self.weights[positive], self.weights[negative] * factor])


def fit_tokens(rows, work, name):
    vocab = token_model.vocabulary([r.page for r in rows])
    m = token_model.matrix([r.page for r in rows], [np.sort(r.chosen) for r in rows], vocab)
    order = [np.argsort(r.chosen) for r in rows]
    labels = np.concatenate([r.labels[r.chosen][o] for r, o in zip(rows, order)])
    weights = np.concatenate([r.chosen_weights[o] for r, o in zip(rows, order)])
    found, bias = token_model.fit(m, labels, weights)
    table, bias = token_model.table(vocab, found, bias)
    token_model.write_weights(work / f"tokens-{name}.txt", table, bias)
    return table, bias


def training_set(rows, trust):
    used = [*zip(rows, trust)] + [(r.nameless, t) for r, t in zip(rows, trust) if r.twice]
    x = np.concatenate([r.page.features[r.chosen] for r, _ in used])
    y = np.concatenate([r.labels[r.chosen] for r, _ in used])
    w = np.concatenate([r.chosen_weights * t for r, t in used])
    return x, y, w


def fit_trees(x, y, w, columns, rounds=ROUNDS, **changes):
    data = lightgbm.Dataset(x[:, columns], y, weight=w / w.mean(), free_raw_data=True)
    return lightgbm.train(TREES | changes, data, num_boost_round=rounds)


def predict(model, page, columns):
    """The program does not ask the model about blocks that are ruled out."""
    return np.where(page.likely, model.predict(page.features[:, columns]), 0.0) if len(page.words) else np.zeros(0)


def cross_validate(rows, columns, trust, rounds=ROUNDS, **changes):
    """Out-of-fold probabilities of all pages, those of the same pages without names, and the folds' models."""
    found, bare, models = [None] * len(rows), [None] * len(rows), []
    for fold in range(corpus.FOLDS):
        inside = [i for i, r in enumerate(rows) if r.page.fold != fold]
        model = fit_trees(*training_set([rows[i] for i in inside], trust[inside]), columns, rounds, **changes)
        models.append(model)
        for i, r in enumerate(rows):
            if r.page.fold == fold:
                found[i] = predict(model, r.page, columns)
                bare[i] = predict(model, r.nameless.page, columns) if r.nameless else None
    return found, bare, models


def choices(pages, found):
    return [choose(first_copies(page, probabilities), page.words, page.apart) for page, probabilities in zip(pages, found)]


def page_trust(rows, bags, taken):
    """A tenth for pages that the first pass gets wholly wrong: their gold is usually wrong."""
    trust = np.array([CORPUS_WEIGHTS.get(row.page.corpus, 1.0) for row in rows])
    trust *= [OTHER_KINDS if row.page.gold.get("page_type", "article") != "article" else 1.0 for row in rows]
    for i, (row, bag, chosen) in enumerate(zip(rows, bags, taken)):
        if row.page.corpus != "segments" and bag.f1(chosen) < 0.6:
            trust[i] *= 0.1
    return trust


def read_nameless(rows, work, tool):
    """Gives each row the same page without names."""
    pages = [dataclasses.replace(row.page, file=nameless.write(row.page, work / "nameless"), texts=[]) for row in rows]
    for fold in range(corpus.FOLDS):
        corpus.dump(tool, [p for p in pages if p.fold == fold], work / f"tokens-{fold}.txt", work / "dump.bin")
    rng = np.random.default_rng(2)
    for row, page in zip(rows, pages):
        row.nameless = Row(page, rng)
        page.tokens = page.kinds = page.starts = None


def prepare(work, tool, without_names=False):
    """Pages with out-of-fold token scores among their features, labels, and the final token table."""
    started = time.time()
    pages = corpus.load_pages(work / "pages")
    corpus.dump(tool, pages, out=work / "dump.bin")
    corpus.set_folds(pages)
    rng = np.random.default_rng(1)
    rows = [Row(page, rng) for page in pages]
    print(f"{len(pages)} pages, {sum(len(p.words) for p in pages)} blocks, {time.time() - started:.0f} s", flush=True)
    bags = [Bags(page) for page in pages]
    show("blocks labelled from gold", figures(bags, [r.labels.astype(bool) & r.known & ~r.page.apart if r.page.corpus != "segments" else r.labels.astype(bool) for r in rows]))
    tables = {}
    for fold in [*range(corpus.FOLDS), "all"]:
        tables[fold] = fit_tokens([r for r in rows if r.page.fold != fold], work, fold)
    for fold in range(corpus.FOLDS):
        corpus.dump(tool, [p for p in pages if p.fold == fold], work / f"tokens-{fold}.txt", work / "dump.bin")
    print(f"tokens: {len(tables['all'][0])}, {time.time() - started:.0f} s", flush=True)
    if without_names:
        read_nameless(rows, work, tool)
    for row in rows:  # the tokens learn from all blocks, the trees from those that they will be asked about
        for one in (row, row.nameless) if row.nameless else (row,):
            one.draw(rng, one.page.likely)
    for page in pages:
        page.tokens = page.kinds = page.starts = None
    return pages, rows, bags, tables


def model_source(model, rows, columns, tokens, story):
    usual = np.median(np.concatenate([r.page.features for r in rows]), axis=0).astype(int)
    return emit.source(*tokens, model, columns, usual, story)


def write_model(rows, columns, trust, tokens, result):
    model = fit_trees(*training_set(rows, trust), columns)
    story = f"""A logistic regression over {len(tokens[0])} tokens, and {ROUNDS} trees of LightGBM {lightgbm.__version__} over {len(columns)} features,
from {len(rows)} pages of {len({r.page.domain for r in rows})} domains in the corpora {", ".join(corpus.NAMES)}.

Word F1 out of fold (five folds by registered domain), on blocks:
""" + ", ".join(f"{name} {value:.3f}" for name, value in result.items())
    path = corpus.ROOT / "src/article/model/model_table.c"
    path.write_text(model_source(model, rows, columns, tokens, story))
    print(f"{path}: {path.stat().st_size} bytes")


def write_report(pages, rows, columns, models, tables, work, build):
    """tools/train/figures.json: the program's figures with each fold's model, and with the model in the tree."""
    subprocess.run(["cmake", "--build", str(build), "--target", "dateline_command"], check=True, stdout=subprocess.DEVNULL)
    programs = {}
    for fold, model in enumerate(models):
        table, programs[fold] = work / f"model-{fold}.c", work / f"dateline-{fold}"
        table.write_text(model_source(model, rows, columns, tables[fold], f"without fold {fold}"))
        report.link(build, table, programs[fold])
    unseen = report.score(programs, pages, work)
    seen = report.score({"all": build / "dateline"}, pages, work)
    made = (f"{len(pages)} pages of {len({p.domain for p in pages})} registered domains in five folds, each read by the whole "
            f"program with a model that was trained without that fold")
    preferred = {option.strip("-"): report.score(programs, pages, work, option) for option in ("--precision", "--recall")}
    report.write(corpus.ROOT / "tools/train/figures.json", made, unseen=unseen, seen=seen, **preferred)
    report.show(unseen, seen)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--work", type=Path, default=corpus.ROOT / "build/train")
    parser.add_argument("--tool", type=Path, default=corpus.ROOT / "build/features")
    parser.add_argument("--keep", action="store_true", help="use what an earlier run prepared")
    parser.add_argument("--seeds", type=int, default=1, metavar="N", help="cross-validate with N seeds, to see what is noise")
    parser.add_argument("--nameless", type=float, metavar="SHARE",
                        help="show the figures of all pages without names of elements, too, and let the trees learn from a share "
                             "of the pages both ways (0: none)")
    parser.add_argument("--write", action="store_true", help="write src/article/model/model_table.c")
    parser.add_argument("--report", action="store_true", help="score the program fold by fold, into figures.json")
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    kept = options.work / "prepared.pickle"
    if options.keep and kept.exists():
        pages, rows, bags, tables = pickle.loads(kept.read_bytes())
    else:
        pages, rows, bags, tables = prepare(options.work, options.tool, options.nameless is not None)
        kept.write_bytes(pickle.dumps((pages, rows, bags, tables), protocol=5))
    if options.nameless is not None:
        if not rows[0].nameless:
            parser.error("--keep: the earlier run did not read the pages without names")
        for row in nameless.draw(rows, options.nameless, np.random.default_rng(101)):
            row.twice = True
    names = corpus.feature_names()
    columns = np.arange(len(names))
    token_score = names.index("token_score")
    alone = [choose(1 / (1 + np.exp(-(p.features[:, token_score].astype(float) - 128) / 16)), p.words, p.apart) for p in pages]
    show("tokens alone", figures(bags, alone))
    trust = page_trust(rows, bags, alone)
    found, bare, models = cross_validate(rows, columns, trust)
    result = figures(bags, choices(pages, found))
    show("trees", result)
    if rows[0].nameless:
        without = [row.nameless.page for row in rows]
        show("trees, pages without names", figures([Bags(page) for page in without], choices(without, bare)))
    for seed in range(2, options.seeds + 1):
        other, _, _ = cross_validate(rows, columns, trust, seed=seed)
        show(f"trees, seed {seed}", figures(bags, choices(pages, other)))
    if options.write:
        write_model(rows, columns, trust, tables["all"], result)
    if options.report:
        write_report(pages, rows, columns, models, tables, options.work, options.tool.parent)


if __name__ == "__main__":
    main()
