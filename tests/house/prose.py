#!/usr/bin/env python3
"""The documents, the help, the messages, the pages of `serve`, the comments of the public headers, and the docstrings of the
Python package have none of the habits listed here, which CONTRIBUTING.md explains ("How the prose reads").  Code in documents
is not looked at.  A line that needs an exception has "prose: ok" in a comment on it or above it.

    tests/house/prose.py          # the findings, and exit status 1 if there are any
    tests/house/prose.py --list   # the table of CONTRIBUTING.md
"""
import ast
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]

UNIT = (r"(second|minute|hour|day|week|month|page|record|story|site|host|line|list|thread|worker|core|file|person|author|run|"
        r"object|name|row|process|token|image|byte of|%s)\b")
COUNTED = (r"(requests|pages|records|bytes|stories|captures|ms|µs|milliseconds|microseconds|seconds|[kKMG]i?B|searches|lines|edits|"
           r"entries|hits|nodes)")

THING = r"(record|request|object|entry|line|file|row|extractor|process|thread|story|page)"

# (an example, which the pattern must find; the pattern; better; only in messages)
HABITS = [
    ("pages a second, one record a line, a line a page",
     rf"\b({COUNTED}|(one|two|three) {THING}|a (line|row|file|thread|record)|microsecond) an? {UNIT}|\bone a {UNIT}",
     "pages *per* second, one record *per* line", False),
    ("divided by commas", r"\bdivided by (commas|spaces|tabs)", "comma-separated", False),
    ("is passed over", r"\bpass(es|ed)? over\b", "is skipped", False),
    ("films and sounds", r"\bfilms?\b|\bsounds\b", "videos, audio", False),
    ("pictures", r"\bpictures?\b", "images, as the member is called", False),
    ("place-holders", r"\bplace-holders?\b", "placeholders", False),
    ("an address that … is none", r"(?<!there )\b(is|are) none\b(?! of)", "is not one, does not count", False),
    ("this is no file, what is no page", r"(?<!there )\b(is|are) no (?!longer|more|one\b|later|earlier)[a-z]", "this is not a file", False),
    ("what is said of it", r"\bsaid of\b", "what is known about it, what it is called", False),
    ("what it is, is told by …", r"\bwhat\b[^,.;]{2,40} (is|are|was), (is|are|was)\b", "… gives the type; subject and verb first", False),
    ("a folder", r"\bfolders?\b", "a directory, as the shell says", False),
    ("words to standard error", r"\bwords (to|on) (standard|stderr)", "messages", False),
    ("the house that published it", r"\bhouses?\b(?![/-])", "the publisher", False),
    ("make it anew", r"\banew\b", "again, from scratch; start over", False),
    ("ever more rarely", r"\bever more\b", "less and less often", False),
    ("by way of a proxy", r"\bby way of\b", "through a proxy", False),
    ("an address of mail", r"\baddress(es)? of mail\b", "an email address", False),
    ("the run goes on", r"\bgo(es|ing)? on\b", "continues", False),
    ("a page that cannot be had", r"\bbe had\b", "that cannot be fetched, obtained", False),
    ("reckoned from the date", r"\breckon", "computed, counted from the date", False),
    ("for a person", r"\bfor a person\b", "for human readers", False),
    ("told apart", r"\b(told|tells?) (\w+ )?apart\b", "distinguished", False),
    ("pages are asked for", r"\b(is|are|was|were|be) asked for\b", "are requested", False),
    ("at most so many", r"\b(with|at most|for|of) so many\b", "at most this many; or the number", False),
    ("is empty: capture the page again", r"[a-z)][:;] (leave|capture|give|put|look|pipe|write|decompress|compress|point) [a-z]",
     "is empty: say what is wrong, give no orders", True),
]


def documents():
    yield from (ROOT / name for name in ("README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md"))
    yield from sorted((ROOT / "docs").rglob("*.md"))


def markdown(text):
    """The lines, without code, addresses of links and the table of habits itself."""
    fenced = inside = False
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith("## "):
            inside = line == "## How the prose reads"
        if line.lstrip().startswith("```"):
            fenced = not fenced
        if fenced or inside or re.match(r" {4,}\S", line) and not re.match(r" +([-*]|\d+\.) ", line):
            continue
        line = re.sub(r"`[^`]*`", "`…`", line)
        yield number, re.sub(r"\]\([^)]*\)", "]()", line)


def comments(text):
    """Lines of comments in C."""
    for match in re.finditer(r"/\*.*?\*/", text, re.S):
        first = text.count("\n", 0, match.start()) + 1
        for i, line in enumerate(match.group(0).split("\n")):
            yield first + i, re.sub(r"`[^`]*`|\"[^\"]*\"", "…", line)


def literals(text):
    """Strings in C; adjoining ones are one text, on the line of the first."""
    text = re.sub(r"/\*.*?\*/", lambda m: re.sub(r"[^\n]", " ", m.group(0)), text, flags=re.S)
    for match in re.finditer(r'"(?:[^"\\\n]|\\.)*"(?:\s*"(?:[^"\\\n]|\\.)*")*', text):
        said = re.sub(r'"\s*"', "", match.group(0))
        yield text.count("\n", 0, match.start()) + 1, said.replace("\\n", " ")


def strings(text):
    """Those of more than one word, but no HTML."""
    return ((number, said) for number, said in literals(text) if " " in said and not said.startswith('"<'))


def shown(text):
    """What strings of HTML show: the text between tags, and that of attributes that are shown or read out."""
    attribute = re.compile(r'\b(?:aria-label|title|placeholder|alt|content|data-h)=\\"([^"\\]*)')
    for number, said in literals(text):
        said = re.sub(r"<[^<>]*(?:>|$)", lambda tag: " ; ".join(["", *attribute.findall(tag.group(0)), ""]), said)
        said = re.sub(r'^"[^<>]*\\">', '"', said)  # the end of a tag that another string begins
        if " " in said or said[1:2].isupper():
            yield number, said


def descriptions(text):
    """Descriptions in JSON that describes JSON."""
    for number, line in enumerate(text.splitlines(), 1):
        yield from ((number, found) for found in re.findall(r'"(?:description|summary|title)": *("(?:[^"\\]|\\.)*")', line))


def python(text):
    """Docstrings and messages of Python, without code in them."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and " " in node.value:
            for i, line in enumerate(node.value.splitlines()):
                if not line.lstrip().startswith((">>>", "...")):
                    yield node.lineno + i, re.sub(r"`[^`]*`|\"[^\"]*\"|\bNone\b", "…", line)


def findings():
    sources = [(path, markdown, False) for path in documents()]
    sources += [(path, comments, False) for path in sorted((ROOT / "include").glob("*.h"))]
    for folder in "cli", "capture", "follow":
        sources += [(path, strings, True) for path in sorted((ROOT / "src" / folder).glob("*.[ch]"))]
    sources += [(path, strings, True) for path in sorted((ROOT / "src").glob("dateline*.c"))]
    sources += [(ROOT / "src" / name, strings, True) for name in ("record/member_list.h", "archive/archive.c", "output/format.h")]
    sources += [(path, shown, True) for path in sorted((ROOT / "src/web").glob("*.[ch]"))]
    sources += [(path, python, False) for path in sorted((ROOT / "python/dateline").rglob("*.py"))]
    sources += [(ROOT / "src/web/assets/openapi.json", descriptions, False)]
    patterns = [(re.compile(pattern, re.I), habit, better, messages) for habit, pattern, better, messages in HABITS]
    for path, read, are_messages in sources:
        text = path.read_text(encoding="utf-8")
        lines = text.splitlines()
        for number, line in read(text):
            if any("prose: ok" in said for said in lines[max(number - 2, 0) : number]):
                continue
            for pattern, _, better, messages in patterns:
                if (found := pattern.search(line)) and (are_messages or not messages):
                    yield f"{path.relative_to(ROOT)}:{number}: “{found.group(0)}”: better: {better}"


def table():
    rows = ["| not | but |", "|---|---|"]
    return rows + [f"| {habit} | {better} |" for habit, _, better, _ in HABITS]


def main():
    if sys.argv[1:] == ["--list"]:
        print("\n".join(table()))
        return 0
    wrong = list(findings())
    wrong += [f"tests/house/prose.py: does not find its own example “{habit}”" for habit, pattern, _, _ in HABITS
              if not re.search(pattern, habit, re.I)]
    html = 'put("<a class=\\"folder of\\" title=\\"A folder\\"><p id=\\"a film\\">Two " "films</p>", "film", "Film", "a\\">one film");'
    if [re.sub(r"[ ;\"]+", " ", text).strip() for _, text in shown(html)] != ["A folder Two films", "Film", "one film"]:
        wrong.append(f"tests/house/prose.py: does not find what its own example of HTML shows, but {list(shown(html))}")
    said = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    wrong += [f"CONTRIBUTING.md lacks the row {row}" for row in table() if row not in said.splitlines()]
    print("\n".join(wrong) or "no findings")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
