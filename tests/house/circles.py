#!/usr/bin/env python3
"""No circles of files.

A unit is a header with the source of the same name.  Unit X uses unit Y when a file of X includes a file of Y, or names
what Y defines for a header that several sources share.  Units that use each other in a circle can only be read, tested
and changed together, so there are none outside src/html (where insertion modes use each other's rules, as the HTML
standard has it).

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
DEFINED_IN = {
    # Insertion modes, as the standard has them.
    "html/modes.h": ["html/modes_*.c", "html/foreign.c"],
    # The tree as others see it; its texts and names are the parser's values.
    "html/dom.h": ["html/values.c", "html/text.c"],
    "html/select.h": ["html/select*.c"],
    # One body, built for several instruction sets.
    "html/tokenizers.h": ["html/tokenizer*.c"],
    "html/scan_simd.h": ["html/scan.c"],
    "charset/indexes.h": ["charset/index_*.c"],
    "base/validators.h": ["base/validate_*.c"],
    # One rule in each source; settle.c applies them.
    "article/rules/rules.h": ["article/rules/*.c"],
    "article/shown_readers.h": ["article/shown_*.c"],
    "html/parser.h": ["html/parser_state.c"], # what a parse has cost
    # What others see of a folder.
    "capture/capture.h": ["capture/reader.c", "capture/packet.c"],
    "capture/packet.h": ["capture/packet.c", "capture/joiner.c", "capture/opener.c", "capture/source.c"],
    "capture/source_parts.h": ["capture/source_*.c"],
    "capture/opener_parts.h": ["capture/opener_*.c"],
    "web/group_parts.h": ["web/group_*.c"],
    "follow/list.h": ["follow/read_list.c"],
    # One reader of claims, one of each kind of list, one resolver of members, one writer of a format, one command in each source.
    "claims/claim.h": ["claims/*.c"],
    "follow/list_read.h": ["follow/list_*.c"],
    "claims/visible_walk.h": ["claims/visible*.c"],
    "record/record.h": ["record/resolve*.c"],
    "output/format.h": ["output/write_*.c"],
    "cli/options.h": ["cli/arguments.c", "cli/help.c"],
    "cli/commands.h": ["cli/*.c"],
}


def strip(text):
    """C without comments and preprocessor lines, strings emptied.  In one pass: a string may have a comment's marks in it."""
    def emptied(found):
        return " " if found[0].startswith("/*") else '""' if found[0].startswith('"') else "0"

    text = re.sub(r"""/\*.*?\*/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'""", emptied, text, flags=re.S)
    return re.sub(r"^[ \t]*#(?:[^\n]*\\\n)*[^\n]*$", " ", text, flags=re.M)


def at_file_level(text):
    """What stands outside braces; each pair of braces is left as "{}"."""
    out, depth, start = [], 0, 0
    for brace in re.finditer(r"[{}]", text):
        if depth == 0 and brace[0] == "{":
            out.append(text[start : brace.end()])
        depth += 1 if brace[0] == "{" else -1
        if depth == 0:
            start = brace.start()
    return "".join(out) + (text[start:] if depth == 0 else "")


CALL = r"\b(\w+)\s*\(((?:[^();{}]|\([^();{}]*\))*)\)\s*(?:__attribute__\s*\(\(.*?\)\)\s*)?"


def declared(text):
    """Names of the functions and objects that a header declares without defining them."""
    text = at_file_level(strip(text))
    text = re.sub(r"\btypedef\b[^;]*;", " ", text)
    names = {m[1] for m in re.finditer(CALL + ";", text) if m[1] not in ("static_assert", "__attribute__")}
    names |= {  # "dl_rule dl_settle_ends;": functions declared by their type
        name.strip() for statement in re.findall(r"(?:^|[;}\n])\s*dl_\w+ (dl_\w+(?:,\s*dl_\w+)*);", text)
        for name in statement.split(",")
    }
    for statement in re.findall(r"\bextern\b([^;()]*);", text):
        names |= {re.sub(r"\[.*", "", part, flags=re.S).split()[-1] for part in statement.split(",")}
    return names


def defined(text):
    """Names of the functions and objects that a source defines and others can see."""
    macros = set(re.findall(r"^#define (?:TOKENIZE|VALIDATE) (\w+)$", text, flags=re.M))  # bodies shared by variants
    text = at_file_level(strip(text))
    names = macros | {m[1] for m in re.finditer(CALL + r"\{", text)}
    names |= {m[1] for m in re.finditer(r"\b(\w+)\s*(?:\[[^\]]*\]\s*)*=", text)}
    return names


def read_tree():
    files = [p for p in sorted(SRC.rglob("*")) if p.suffix in (".c", ".h", ".cc")]
    return {str(p.relative_to(SRC)): p.read_text() for p in files}


def unit_of(name):
    return name.rsplit(".", 1)[0]


def build_graph(texts, places):
    graph = {unit_of(name): set() for name in texts}
    for name, text in texts.items():
        for included in re.findall(r'^[ \t]*#[ \t]*include[ \t]*"([^"]+)"', text, flags=re.M):
            beside = f"{name.rsplit('/', 1)[0]}/{included}" if "/" in name else included
            for candidate in (included, beside):
                if candidate in texts and unit_of(candidate) != unit_of(name):
                    graph[unit_of(name)].add(unit_of(candidate))
    # What is declared in a shared header is used of the source that defines it.
    words = {name: set(re.findall(r"\bdl_\w+", text)) for name, text in texts.items()}
    for header in DEFINED_IN.keys() & texts.keys():
        for symbol in declared(texts[header]):
            for place in places.get(symbol, ()):
                for name in texts:
                    if name != header and unit_of(name) != unit_of(place) and symbol in words[name]:
                        graph[unit_of(name)].add(unit_of(place))
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


def definitions_of(texts):
    """The sources that define each name."""
    places = {}
    for name, text in texts.items():
        if not name.endswith(".h"):
            for symbol in defined(text):
                places.setdefault(symbol, set()).add(name)
    return places


def misplaced(texts, definitions):
    """(header, name, source) of what a header declares and another unit's source defines; source "" for none."""
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
    places = definitions_of(texts)
    graph = build_graph(texts, places)
    if "--graph" in sys.argv[1:]:
        for unit, used in sorted(graph.items()):
            print(unit, "->", *sorted(used))
    bad = False
    for members in circles_of(graph):
        if {member.split("/")[0] for member in members} <= CIRCLES_ALLOWED:
            continue
        bad = True
        print("a circle of files:", " -> ".join(one_circle(graph, members)))
    for header, symbol, source in misplaced(texts, places):
        bad = True
        print(f"src/{header} declares {symbol}, which " + (f"src/{source} defines" if source else "no source defines"))
    unused = set(DEFINED_IN) - set(texts)
    if unused:
        bad = True
        print("DEFINED_IN names headers that are not there:", *sorted(unused))
    return bad


if __name__ == "__main__":
    sys.exit(main())
