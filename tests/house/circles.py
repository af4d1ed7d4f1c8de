#!/usr/bin/env python3
"""No circles of files.

A unit is a header with the source of the same name.  Unit X uses unit Y when a file of X includes a file of Y.  Units
that use each other in a circle can only be read, tested and changed together, so there are none outside src/html (where
insertion modes use each other's rules, as the HTML standard has it).

What a header declares is defined in its own source, or in the sources named for it in DEFINED_IN; otherwise a circle
could hide behind a declaration.

    tests/house/circles.py [--graph]        --graph prints the graph, a line per unit
"""
import re
import sys
from fnmatch import fnmatch
from pathlib import Path

SRC = Path(__file__).resolve().parent.parent.parent / "src"

# Folders in which units may form circles.
CIRCLES_ALLOWED = {"html"}

# Headers whose functions are defined in sources of other names.  Patterns are relative to src/.
DEFINED_IN = {}


def strip(text):
    """C without comments and preprocessor lines, strings emptied."""
    text = re.sub(r"/\*.*?\*/", " ", text, flags=re.S)
    text = re.sub(r"^[ \t]*#(?:[^\n]*\\\n)*[^\n]*$", " ", text, flags=re.M)
    text = re.sub(r"'(?:\\.|[^'\\\n])*'", "0", text)
    return re.sub(r'"(?:\\.|[^"\\\n])*"', '""', text)


def at_file_level(text):
    """What stands outside braces; each pair of braces is left as "{}"."""
    out, depth = [], 0
    for c in text:
        if c == "}":
            depth -= 1
        if depth == 0 or (c == "{" and depth == 0):
            out.append(c)
        if c == "{":
            depth += 1
    return "".join(out)


CALL = r"\b(\w+)\s*\(((?:[^();{}]|\([^();{}]*\))*)\)\s*(?:__attribute__\s*\(\(.*?\)\)\s*)?"


def declared(text):
    """Names of the functions and objects that a header declares without defining them."""
    text = at_file_level(strip(text))
    text = re.sub(r"\btypedef\b[^;]*;", " ", text)
    names = {m[1] for m in re.finditer(CALL + ";", text) if m[1] not in ("static_assert", "__attribute__")}
    for statement in re.findall(r"\bextern\b([^;()]*);", text):
        names |= {re.sub(r"\[.*", "", part, flags=re.S).split()[-1] for part in statement.split(",")}
    return names


def defined(text):
    """Names of the functions and objects that a source defines and others can see."""
    text = at_file_level(strip(text))
    names = {m[1] for m in re.finditer(CALL + r"\{", text)}
    names |= {m[1] for m in re.finditer(r"\b(\w+)\s*(?:\[[^\]]*\]\s*)*=", text)}
    return names


def read_tree():
    files = [p for p in sorted(SRC.rglob("*")) if p.suffix in (".c", ".h", ".cc")]
    return {str(p.relative_to(SRC)): p.read_text() for p in files}


def unit_of(name):
    return name.rsplit(".", 1)[0]


def build_graph(texts):
    graph = {unit_of(name): set() for name in texts}
    for name, text in texts.items():
        for included in re.findall(r'^[ \t]*#[ \t]*include[ \t]*"([^"]+)"', text, flags=re.M):
            beside = f"{name.rsplit('/', 1)[0]}/{included}" if "/" in name else included
            for candidate in (included, beside):
                if candidate in texts and unit_of(candidate) != unit_of(name):
                    graph[unit_of(name)].add(unit_of(candidate))
    return graph


def circles_of(graph):
    """The strongly connected components of more than one unit (Tarjan)."""
    index, low, stack, on_stack, found = {}, {}, [], set(), []

    def visit(unit):
        index[unit] = low[unit] = len(index)
        stack.append(unit)
        on_stack.add(unit)
        for used in sorted(graph[unit]):
            if used not in index:
                visit(used)
                low[unit] = min(low[unit], low[used])
            elif used in on_stack:
                low[unit] = min(low[unit], index[used])
        if low[unit] == index[unit]:
            members = []
            while True:
                members.append(stack.pop())
                on_stack.remove(members[-1])
                if members[-1] == unit:
                    break
            if len(members) > 1:
                found.append(sorted(members))

    for unit in sorted(graph):
        if unit not in index:
            visit(unit)
    return found


def one_circle(graph, members):
    """A shortest way from a member back to itself, to print."""
    best = None
    for start in members:
        ways, seen = [[start]], {start}
        while ways:
            way = ways.pop(0)
            for used in sorted(graph[way[-1]] & set(members)):
                if used == start and (best is None or len(way) < len(best) - 1):
                    best = way + [start]
                if used not in seen:
                    seen.add(used)
                    ways.append(way + [used])
    return best


def misplaced(texts):
    """(header, name, source) of what a header declares and another unit's source defines; source "" for none."""
    definitions = {}
    for name, text in texts.items():
        if not name.endswith(".h"):
            for symbol in defined(text):
                definitions.setdefault(symbol, set()).add(name)
    for header, text in texts.items():
        if not header.endswith(".h"):
            continue
        patterns = DEFINED_IN.get(header, []) + [unit_of(header) + ".c", unit_of(header) + ".cc"]
        for symbol in sorted(declared(text)):
            places = definitions.get(symbol, {""})
            if not any(fnmatch(place, pattern) for place in places for pattern in patterns):
                yield header, symbol, min(places)


def main():
    texts = read_tree()
    graph = build_graph(texts)
    if "--graph" in sys.argv[1:]:
        for unit, used in sorted(graph.items()):
            print(unit, "->", *sorted(used))
    bad = False
    for members in circles_of(graph):
        if {member.split("/")[0] for member in members} <= CIRCLES_ALLOWED:
            continue
        bad = True
        print("a circle of files:", " -> ".join(one_circle(graph, members)))
    for header, symbol, source in misplaced(texts):
        bad = True
        print(f"src/{header} declares {symbol}, which " + (f"src/{source} defines" if source else "no source defines"))
    unused = set(DEFINED_IN) - set(texts)
    if unused:
        bad = True
        print("DEFINED_IN names headers that are not there:", *sorted(unused))
    return bad


if __name__ == "__main__":
    sys.exit(main())
