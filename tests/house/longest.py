#!/usr/bin/env python3
"""No function over 100 lines, but for tables of cases; and no more than eight parameters.

    tests/house/longest.py [COUNT]        COUNT: lists that many of the longest functions
"""
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
MOST_LINES, MOST_PARAMETERS = 100, 8

# Functions that may be longer, and why.
ALLOWED = {
    "start_tag_in_body": "one case for each start tag of #parsing-main-inbody",
}
# Functions that may have more parameters, and why.
CALLED_BY_OTHERS = {
    "on_start_element": "libxml2's startElementNsSAX2Func",
}


def blank(match):
    return re.sub(r"[^\n]", " ", match[0])


def functions(text):
    """(name, first line, lines, parameters) of each function that the source defines."""
    text = re.sub(r"/\*.*?\*/|\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*'", blank, text, flags=re.S)
    text = re.sub(r"^[ \t]*#(?:[^\n]*\\\n)*[^\n]*$", blank, text, flags=re.M)
    depth = 0
    for brace in re.finditer(r"[{}]", text):
        if brace[0] == "{":
            if depth == 0:
                open_at = brace.start()
            depth += 1
            continue
        depth -= 1
        if depth != 0:
            continue
        # The head is what stands between the last ";" or "}" at file level and the brace.
        head_at = max(text.rfind(";", 0, open_at), text.rfind("}", 0, open_at)) + 1
        head = re.search(r"(\w+)\s*\(((?:[^()]|\([^()]*\))*)\)\s*$", text[head_at:open_at])
        if not head:
            continue
        first = text.count("\n", 0, head_at + head.start()) + 1
        parameters = len(re.sub(r"\([^()]*\)", "", head[2]).split(",")) if head[2].strip() not in ("", "void") else 0
        yield head[1], first, text.count("\n", 0, brace.start()) + 2 - first, parameters


def main():
    bad, all_found = False, []
    for path in sorted((ROOT / "src").rglob("*.[ch]")):
        name = str(path.relative_to(ROOT))
        for function, first, lines, parameters in functions(path.read_text()):
            all_found.append((lines, f"{name}:{first} {function}"))
            if lines > MOST_LINES and function not in ALLOWED:
                print(f"{name}:{first}: {function} has {lines} lines")
                bad = True
            if parameters > MOST_PARAMETERS and function not in CALLED_BY_OTHERS:
                print(f"{name}:{first}: {function} has {parameters} parameters")
                bad = True
    names = {text.split()[-1] for lines, text in all_found if lines > MOST_LINES}
    for function in sorted(set(ALLOWED) - names):
        print(f"ALLOWED names {function}, which is not so long any more")
        bad = True
    if len(sys.argv) > 1:
        for lines, text in sorted(all_found, reverse=True)[: int(sys.argv[1])]:
            print(lines, text)
    return bad


if __name__ == "__main__":
    sys.exit(main())
