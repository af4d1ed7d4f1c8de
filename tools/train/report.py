"""Cross-validated figures of the whole program: for each fold a dateline with that fold's model reads the pages
that the model has not seen, and the scorer judges its records (tools/scoring/judge.py)."""
import json
import os
import shlex
import subprocess

import pages as corpus
from scoring import judge
ROWS = {
    "news": ["word F1", "word precision", "word recall", "paragraph F1, exact", "paragraph F1, lenient",
             "glued paragraph seams (lower is better)"],
    "articles": ["word F1, article pages", "word F1, all pages", "word precision, all pages", "word recall, all pages",
                 "word F1, documentation", "word F1, service", "word F1, forum", "word F1, collection",
                 "word F1, listing", "word F1, product", "snippets that belong", "snippets that do not (lower is better)"],
    "segments": ["segment F1", "segment precision", "segment recall", "segment accuracy"],
    "readability": ["word F1", "word precision", "word recall"],
    "world": ["word F1, all pages", "word precision, all pages", "word recall, all pages", "paragraph F1, exact",
              "word F1, aex", "word F1, funduseval", "word F1, chinese"] +
             [f"word F1, waddle {language}" for language in ("en", "zh", "ru", "el", "pl")],
}


def link(build, table, out):
    """The program with another model_table.c; ours comes before the one in the library, which is then not taken."""
    obj = out.with_suffix(".o")
    subprocess.run(["cc", "-std=gnu17", "-O2", f"-I{corpus.ROOT}/src", "-c", str(table), "-o", str(obj)], check=True)
    commands = subprocess.run(["ninja", "-C", str(build), "-t", "commands", "dateline"], check=True, capture_output=True,
                              text=True).stdout.strip().splitlines()
    command = next(c for c in reversed(commands) if " -o dateline " in c)
    command = command.replace(" -o dateline ", f" {shlex.quote(str(obj))} -o {shlex.quote(str(out))} ", 1)
    subprocess.run(command, shell=True, check=True, cwd=build)


def with_option(program, option, work):
    """A script that runs the program with one option more: the scorer's harness knows of none."""
    script = work / f"{program.name}{option}"
    script.write_text(f'#!/bin/sh\nexec {shlex.quote(os.path.abspath(program))} "$@" {option}\n')
    script.chmod(0o755)
    return script


def score(programs, pages, work, option=""):
    """{corpus: {metric: figure}} where programs[fold], with the option if any, reads the pages of that fold."""
    found = {}
    for kind in judge.CORPORA:
        if kind.name not in ROWS or kind.name not in corpus.NAMES:
            continue
        mine = [p for p in pages if p.corpus == kind.name]
        values = []
        for fold, program in programs.items():
            program = with_option(program, option, work) if option else program
            chosen = [p for p in mine if fold in (p.fold, "all")]
            manifest = work / "manifest.tsv"
            manifest.write_text("".join(f"{p.file}\t{p.url}\t{p.gold.get('captured') or ''}\n" for p in chosen))
            records, _, problems = judge.harness.run_program(os.path.abspath(program), manifest, work, 900)
            assert not problems, problems
            values += [kind.measure(p.gold, judge.Output(records.get(str(p.file)))) for p in chosen]
        found[kind.name] = {row.label: row.value(values)[0] for row in kind.rows if row.label in ROWS[kind.name]}
    return found


def write(path, made, **found):
    """The figures as the scorer names them: {"made": how, "unseen": {corpus: {row: figure}}, "seen": the same, …}."""
    rounded = {key: {name: {row: round(value, 4) for row, value in rows.items()} for name, rows in figures.items()}
               for key, figures in found.items()}
    path.write_text(json.dumps({"made": made} | rounded, indent=1) + "\n")


def show(unseen, seen):
    """Prints them beside the best peer's and the goal."""
    goals = {(c.name, r.label): r.goal for c in judge.CORPORA for r in c.rows if r.goal}
    print(f"{'':<52}{'peer':>7}{'unseen':>8}{'seen':>7}{'gap':>7}{'goal':>7}")
    for name, rows in ROWS.items():
        for row in rows:
            if row not in unseen.get(name, {}):
                continue
            a, b = unseen[name][row], seen[name][row]
            peer, goal = judge.PEERS.get(name, {}).get(row), goals.get((name, row))
            print(f"{name + ': ' + row:<52}{f'{peer[0]:.3f}' if peer else '':>7}{a:8.4f}{b:7.3f}{abs(b - a):7.3f}"
                  f"{f'{goal:.3f}' if goal else '':>7}")
