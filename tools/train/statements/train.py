#!/usr/bin/env python3
"""Trains the models of statements: src/statements/model_table.c, from statements/polnear.jsonl of the corpora.

    tools/train/statements/train.py            figures, cross-validated by article in three folds
    tools/train/statements/train.py --write    the same, and the tables from all articles
    tools/train/statements/train.py --predictions FILE
                                               the same, and the statements found for tools/compare/statements/run.py

Needs lightgbm and numpy (tools/train/requirements.txt), and build/statement_features.  Only English articles are
learned from.  A frame is as good as the share of words that it has in common with a statement of the gold; a speaker
is right where the gold's stands.  The weights of cues in src/statements/words/en.txt are counted on the same articles.
"""
import argparse
import hashlib
import json
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True
import lightgbm
import numpy as np

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "tools"))
from scoring import judge, place as corpora

statement_metrics = judge.statement_measures()

TOOL = ROOT / "build/statement_features"
TABLE = ROOT / "src/statements/model_table.c"
FOLDS = 3
FRAME_FEATURES, SPEAKER_FEATURES = 56, 40
SCALE = 1024
FRAMES = dict(objective="cross_entropy", num_leaves=16, learning_rate=0.12, min_data_in_leaf=60, lambda_l2=5.0,
              feature_fraction=0.5, bagging_fraction=0.7, bagging_freq=1, max_bin=255, num_threads=1, verbose=-1, seed=1,
              deterministic=True)
SPEAKERS = FRAMES | dict(objective="binary", min_data_in_leaf=30, learning_rate=0.1)
FRAME_TREES, SPEAKER_TREES = 160, 120
THRESHOLD = 0.40


def load(name):
    return [json.loads(line) for line in open(corpora.need("statements") / f"statements/{name}.jsonl", encoding="utf-8")]


def blocks_of(article):
    """[(where it begins, its text)]"""
    found, at = [], 0
    for line in article["text"].split("\n"):
        if line.strip():
            lead = len(line) - len(line.lstrip())
            found.append((at + lead, line.strip()))
        at += len(line) + 1
    return found


def run(arguments, articles):
    text = "".join(f"{a['lang']} {len(a['blocks'])}\n" + "".join(b.replace("\r", " ") + "\n" for _, b in a["blocks"])
                   for a in articles)
    return subprocess.run([str(TOOL), *arguments], input=text.encode(), capture_output=True, check=True).stdout


class Reader:
    def __init__(self, data):
        self.data, self.at = data, 0

    def numbers(self, count):
        found = struct.unpack_from(f"={count}I", self.data, self.at)
        self.at += 4 * count
        return found

    def bytes(self, count):
        self.at += count
        return np.frombuffer(self.data, np.uint8, count, self.at - count)


def place(article, three):
    block, start, end = three
    if start == end:
        return None
    at = article["blocks"][block][0]
    return [at + start, at + end]


def read_frames(reader, article):
    count = reader.numbers(1)[0]
    ranges = [place(article, reader.numbers(3)) for _ in range(3)][:count]
    cue = reader.numbers(1)[0]
    return ranges, cue, reader.bytes(FRAME_FEATURES)


def label_frames(article, frames):
    """(IoU with the best wanted statement, whether it is to be learned from)"""
    text = article["parsed"]
    wanted = [text.ids(s["content"]) for s in article["statements"] if s.get("class", "speech") == "speech"]
    others = [text.ids(s["content"]) for s in article["statements"] if s.get("class", "speech") != "speech"]
    by = {}
    for i, ids in enumerate(wanted):
        for w in ids:
            by.setdefault(w, []).append(i)
    other = set().union(*others) if others else set()
    labels = np.zeros(len(frames))
    known = np.ones(len(frames), bool)
    for n, (ranges, _, _) in enumerate(frames):
        ids = text.ids(ranges)
        if not ids:
            continue
        counts = {}
        for w in ids:
            for i in by.get(w, ()):
                counts[i] = counts.get(i, 0) + 1
        best = max((k / (len(ids) + len(wanted[i]) - k) for i, k in counts.items()), default=0.0)
        core = statement_metrics.core(text, ids)
        if any(core == statement_metrics.core(text, wanted[i]) for i in counts):
            best = 1.0
        labels[n] = best
        known[n] = best >= .5 or len(ids & other) < len(ids) / 2
    return labels, known


def fit(x, y, parameters, rounds, weight=None):
    return lightgbm.train(parameters, lightgbm.Dataset(x, y, weight=weight), num_boost_round=rounds)


def flatten(tree):
    nodes, leaves = [], []

    def walk(node):
        if "leaf_value" in node:
            leaves.append(node["leaf_value"])
            return
        first, at = len(leaves), len(nodes)
        nodes.append(None)
        walk(node["left_child"])
        nodes[at] = (node["split_feature"], int(node["threshold"]), first, len(leaves))
        walk(node["right_child"])

    walk(tree["tree_structure"])
    return nodes, leaves


def table(model):
    """[(tests, leaves)]"""
    found = []
    for tree in model.dump_model()["tree_info"]:
        nodes, leaves = flatten(tree)
        tests = [(f, t, ~((1 << end) - (1 << first)) & 0xFFFF) for f, t, first, end in nodes]
        values = [int(np.clip(round(v * SCALE), -32767, 32767)) for v in leaves]
        found.append((tests, values + [0] * (16 - len(values))))
    if sum(max(map(abs, values)) for _, values in found) > 32767:
        sys.exit("the leaves are too large: dl_trees_run adds them in 16 bits")
    return found


def write_model(path, frames, speakers, threshold):
    least = round(np.log(threshold / (1 - threshold)) * SCALE)
    lines = [str(least)]
    for trees in (frames, speakers):
        lines.append(f"{len(trees)} 0")
        for tests, leaves in trees:
            lines.append(f"{len(tests)} " + " ".join(f"{f} {t} {k}" for f, t, k in tests))
            lines.append(" ".join(map(str, leaves)))
    Path(path).write_text("\n".join(lines) + "\n")


def emit(frames, speakers, threshold, story):
    def rows(values, width=110):
        lines, line = [], "   "
        for value in values:
            if len(line) + len(value) + 2 > width:
                lines.append(line)
                line = "   "
            line += f"{value},"
        return "\n".join(lines + [line])

    least = round(np.log(threshold / (1 - threshold)) * SCALE)
    out = ["/* Generated by tools/train/statements/train.py: do not edit.", " *", *(f" * {line}" for line in story), " */",
           '#include "statements/model_table.h"', "", "/* clang-format off */"]
    for name, trees in (("frame", frames), ("speaker", speakers)):
        tests = [f"{{{f},{t},{k}}}" for tests, _ in trees for f, t, k in tests]
        out += [f"static const dl_tree_test {name}_tests[{len(tests)}] = {{", rows(tests), "};",
                f"static const uint8_t {name}_counts[{len(trees)}] = {{", rows(str(len(t)) for t, _ in trees), "};",
                f"static const int16_t {name}_leaves[{16 * len(trees)}] = {{", rows(str(v) for _, l in trees for v in l), "};", ""]
    out += ["const dl_statement_model dl_english_model = {",
            f"    .frames = {{frame_tests, frame_counts, frame_leaves, {len(frames)}, 0}},",
            f"    .speakers = {{speaker_tests, speaker_counts, speaker_leaves, {len(speakers)}, 0}},",
            f"    .least = {least},", "};", ""]
    TABLE.write_text("\n".join(out))


def prepare(name):
    articles = load(name)
    for article in articles:
        article["blocks"] = blocks_of(article)
        article["parsed"] = statement_metrics.Text(article["text"])
        article["fold"] = int(hashlib.sha1(article["id"].encode()).hexdigest(), 16) // 7 % FOLDS
    return articles


def frames_of(articles):
    reader = Reader(run(["frames"], articles))
    for article in articles:
        frames = [read_frames(reader, article) for _ in range(reader.numbers(1)[0])]
        article["x"] = np.array([f[2] for f in frames]).reshape(-1, FRAME_FEATURES)
        article["y"], article["known"] = label_frames(article, frames)
        article["oracle"] = frames


def fit_frames(articles, rounds):
    x = np.concatenate([a["x"][a["known"]] for a in articles])
    y = np.concatenate([a["y"][a["known"]] for a in articles])
    return fit(x, y, FRAMES, rounds)


def speakers_of(model, articles):
    """Features and labels of the speakers of frames that match the gold."""
    reader, xs, ys = Reader(run(["speakers", model], articles)), [], []
    for article in articles:
        text = article["parsed"]
        wanted = [s for s in article["statements"] if s.get("class", "speech") == "speech"]
        ids = [text.ids(s["content"]) for s in wanted]
        for _ in range(reader.numbers(1)[0]):
            ranges, _, _ = read_frames(reader, article)
            own = text.ids(ranges)
            scores = [len(own & other) / max(1, len(own | other)) for other in ids]
            best = int(np.argmax(scores)) if scores else -1
            gold = wanted[best] if best >= 0 and scores[best] >= .5 else None
            rows, labels = [], []
            for _ in range(reader.numbers(1)[0]):
                span = place(article, reader.numbers(3))
                rows.append(reader.bytes(SPEAKER_FEATURES))
                if gold and gold["source"]:
                    there, here = text.ids(gold["source"]), text.ids([span])
                    shared = len(there & here) / max(1, len(here))
                    hit = any(text.w[i] not in statement_metrics.STOP or len(there) == 1 for i in there & here)
                    labels.append(float(hit) if shared > .3 else 0.0)
            if gold and gold["source"] and any(labels):
                xs += rows
                ys += labels
    return np.array(xs), np.array(ys)


def predict(model, articles):
    found = {}
    for article, line in zip(articles, run(["predict", model], articles).decode().splitlines()):
        statements = []
        for s in json.loads(line):
            three = lambda p: place(article, (p["block"], p["start"], p["end"]))
            speaker = s.get("speaker") or {}
            statements.append({"kind": s["kind"], "content": [three(p) for p in s["spans"]],
                               "source": three(speaker["span"]) if speaker.get("span") else None, "name": speaker.get("name")})
        found[article["id"]] = {"statements": statements}
    return found


def train(articles, path, threshold, frame_trees, speaker_trees):
    frames = table(fit_frames(articles, frame_trees))
    write_model(path, frames, [], threshold)
    x, y = speakers_of(path, articles)
    speakers = table(fit(x, y, SPEAKERS, speaker_trees))
    write_model(path, frames, speakers, threshold)
    return frames, speakers


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--no-folds", action="store_true")
    parser.add_argument("--frame-trees", type=int, default=FRAME_TREES)
    parser.add_argument("--speaker-trees", type=int, default=SPEAKER_TREES)
    parser.add_argument("--threshold", type=float, default=THRESHOLD)
    parser.add_argument("--oracle", action="store_true")
    parser.add_argument("--predictions", type=Path, help="writes there, a line an article, what the other folds' trees find")
    parser.add_argument("--work")
    options = parser.parse_args()
    articles = prepare("polnear")
    frames_of(articles)
    total = sum(len(a["x"]) for a in articles)
    print(f"{len(articles)} articles, {total} frames, {total / len(articles):.0f} an article", flush=True)
    if options.oracle:
        found = 0
        wanted = 0
        for a in articles:
            for s in a["statements"]:
                if s.get("class") != "speech":
                    continue
                wanted += 1
                ids = a["parsed"].ids(s["content"])
                found += any(len(ids & o) / max(1, len(ids | o)) >= .5 for o in (a["parsed"].ids(f[0]) for f in a["oracle"]))
        print(f"half of the words: {found / wanted:.3f} of the wanted", flush=True)
    story = [f"Trees of LightGBM {lightgbm.__version__} from {len(articles)} articles of polnear.jsonl."]
    with tempfile.TemporaryDirectory(dir=options.work) as work:
        if not options.no_folds:
            found, german = {}, []
            for fold in range(FOLDS):
                path = f"{work}/{fold}.txt"
                train([a for a in articles if a["fold"] != fold], path, options.threshold, options.frame_trees, options.speaker_trees)
                found |= predict(path, [a for a in articles if a["fold"] == fold])
            figures = statement_metrics.score(articles, found)
            statement_metrics.show(figures)
            if options.predictions:
                options.predictions.write_text("".join(json.dumps({"id": key, **value}) + "\n" for key, value in found.items()))
            story.append("Cross-validated by article: quotations {:.3f}, with speaker {:.3f}; statements {:.3f}, exact {:.3f}, "
                         "whole {:.3f}.".format(*(figures[k]["f1"] for k in ("quotes_overlap", "quotes_whole", "statements_overlap",
                                                                          "statements_exact", "whole"))))
        if options.write:
            path = f"{work}/all.txt"
            frames, speakers = train(articles, path, options.threshold, options.frame_trees, options.speaker_trees)
            emit(frames, speakers, options.threshold, story)
            german = prepare("wikinews-de")
            print("German, by the same tables:")
            statement_metrics.show(statement_metrics.score(german, predict(path, german)))


if __name__ == "__main__":
    main()
