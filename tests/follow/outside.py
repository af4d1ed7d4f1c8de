#!/usr/bin/env python3
"""Compares how lists are read with what feedparser's own test data expect. Run by hand:

    tests/follow/outside.py build/tests/show_list FOLDER

FOLDER is a checkout of https://github.com/kurtmckee/feedparser, or an unpacked source distribution of it; nothing of it
is kept here. Each of its test files says in a comment what it expects, as an expression in Python. Of those expressions
the comparisons of titles, links, ids, languages, keywords and dates are looked at. Titles are plain text here and markup
there, so tags and references are undone first. Entries without an address are none here: where a file has such ones, one
is put into them, and their links are not compared.

Differences that are meant are excused below, by name. Exit status: 0 if there are no others; 1 if there are, or if an
excuse is not needed any more; 2 if the files are not where they should be.
"""
import argparse
import ast
import calendar
import fnmatch
import html
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

FOLDERS = ("wellformed", "illformed", "encoding", "entities")
NOW_MS = calendar.timegm((2030, 1, 1, 0, 0, 0)) * 1000

EXCUSED = {
    "encoding/x80_*": "a label or an encoding that the Encoding Standard does not know",
    "entities/[lr]ang.xml": "HTML has other characters for these names today",
    "entities/[lr][lr]m.xml": "directional marks are no part of a title",
    "entities/rlm.xml": "directional marks are no part of a title",
    "entities/shy.xml": "soft hyphens are no part of a title",
    "entities/zw*j.xml": "joiners between Latin letters are no part of a title",
    "wellformed/*base64*": "nobody publishes titles in base64 any more",
    "wellformed/base/http_*content_location.xml": "Content-Location is not heeded",
    "wellformed/http/headers_content_location-relative.xml": "Content-Location is not heeded",
    "wellformed/base/http_entry_id_base_docuri.xml": "ids stay as they are given",
    "wellformed/cdf/*": "CDF is not read",
    "wellformed/itunes/*": "what podcasts add is not read",
    "wellformed/media-rss/*": "Media RSS tells of media, not of entries",
    "wellformed/atom10/entry_category_term*": "the label is what readers see",
    "wellformed/atom/entry_published_parsed_date_overwriting.xml": "the first of several dates counts",
    "wellformed/atom/entry_updated_multiple_values.xml": "the first of several dates counts",
    "wellformed/lang/feed_xml_lang_underscore.xml": "languages stay as they are given",
    "wellformed/lang/http_content_language.xml": "Content-Language is not heeded",
    "wellformed/rss/item_dc_date_parsed.xml": "dc:date is when an entry was published",
    "wellformed/rss/item_madeup_tags_element.xml": "there is no such element",
}

LIST_KEYS = {"title": "title", "link": "home", "language": "language"}
ENTRY_KEYS = {"title": "title", "link": "url", "id": "id", "published_parsed": "published_ms",
              "issued_parsed": "published_ms", "updated_parsed": "updated_ms", "modified_parsed": "updated_ms"}


def path_of(node):
    """['entries', 0, 'title'] for entries[0]['title'] and entries[0].title; None for anything else."""
    if isinstance(node, ast.Name):
        return [node.id]
    if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant):
        base = path_of(node.value)
        return base and base + [node.slice.value]
    if isinstance(node, ast.Attribute):
        base = path_of(node.value)
        return base and base + [node.attr]
    return None


def comparisons(expression):
    """The (path, value) of comparisons for equality that all must hold."""
    try:
        tree = ast.parse(expression.strip(), mode="eval").body
    except SyntaxError:
        return
    parts = tree.values if isinstance(tree, ast.BoolOp) and isinstance(tree.op, ast.And) else [tree]
    for part in parts:
        if not isinstance(part, ast.Compare) or not isinstance(part.ops[0], ast.Eq):
            continue
        path = path_of(part.left)
        try:
            value = ast.literal_eval(part.comparators[0])
        except ValueError:
            continue
        if path and value is not None:
            yield path, value


def plain(text):
    text = re.sub(r"<[^>]*>", "", text)
    for _ in range(2):
        text = html.unescape(text)
    return " ".join(re.sub(r"<[^>]*>", "", text).split())


def with_links(data):
    """The same with an address in each entry."""
    count = 0

    def add(match):
        nonlocal count
        count += 1
        prefix = match[1] or b""
        address = b"http://outside.test/%d" % count
        if match[2].lower() == b"entry":
            return match[0] + b'<%slink href="%s"/>' % (prefix, address)
        return match[0] + b"<%slink>%s</%slink>" % (prefix, address, prefix)

    return re.sub(rb"<(\w+:)?(item|entry)(?:\s[^>]*)?(?<!/)>", add, data, flags=re.I)


class Reader:
    def __init__(self, program):
        self.program = program
        self.scratch = tempfile.TemporaryDirectory()

    def read(self, data, charset):
        path = Path(self.scratch.name, "list")
        path.write_bytes(data)
        command = [self.program, str(path), "http://127.0.0.1:8097/list", str(NOW_MS)] + ([charset] if charset else [])
        return json.loads(subprocess.run(command, check=True, capture_output=True, timeout=20).stdout)


def wanted_of(path, value):
    """The member of ours, for a path of theirs, and its value; None: it is not compared."""
    if len(path) == 2 and path[0] in ("feed", "channel") and path[1] in LIST_KEYS and isinstance(value, str):
        return LIST_KEYS[path[1]], value
    if len(path) == 3 and path[0] == "entries" and path[2] in ENTRY_KEYS:
        if path[2].endswith("_parsed"):
            return (ENTRY_KEYS[path[2]], calendar.timegm(tuple(value)) * 1000) if isinstance(value, tuple) else None
        return (ENTRY_KEYS[path[2]], value) if isinstance(value, str) else None
    if len(path) == 5 and path[0] == "entries" and path[2] == "tags" and path[4] in ("term", "label"):
        return "keywords", value
    return None


def agrees(member, wanted, got):
    if member == "keywords":
        return plain(wanted) in (got or [])
    if member == "title":
        text = html.unescape(re.sub(r"<[^>]*>", "", wanted))
        return (got or "") in (plain(wanted), " ".join(text.split()), wanted)
    if member.endswith("_ms"):
        return got is not None and got // 1000 == wanted // 1000
    if member in ("url", "home"):
        return got is not None and got.rstrip("/").lower() == html.unescape(wanted).split("#")[0].rstrip("/").lower()
    return wanted == (got or "")


def check(reader, name, data, counts, differences):
    text = data.decode("utf-8", "replace")
    if b"\0" in data[:200]:  # UTF-16 or UTF-32
        text = data.replace(b"\0", b"").decode("latin-1")
    expected = re.search(r"Expect:\s*(.*?)\s*-->", text, re.S)
    if not expected:
        return
    header = re.search(r"Header:\s*Content-type:\s*[^\n]*charset=([\w-]+)", text, re.I)
    charset = header and header[1]
    listed = reader.read(data, charset)
    for path, value in comparisons(expected[1]):
        wanted = wanted_of(path, value)
        if not wanted:
            counts["other"] += 1
            continue
        got, added = listed, False
        if path[0] == "entries":
            if len(listed["entries"]) <= path[1]:
                got, added = reader.read(with_links(data), charset), True
            got = got["entries"][path[1]] if len(got["entries"]) > path[1] else {}
        if added and wanted[0] == "url":
            counts["other"] += 1
            continue
        good = agrees(*wanted, got.get(wanted[0]))
        counts["same" if good else "different"] += 1
        if not good:
            differences.setdefault(name, []).append(f"{wanted[0]}: {wanted[1]!r}, here {got.get(wanted[0])!r}")


def excuse_of(name):
    return next((why for pattern, why in EXCUSED.items() if fnmatch.fnmatchcase(name, pattern)), None)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("show_list", help="the program, as built with the tests")
    parser.add_argument("folder", type=Path, help="feedparser's checkout")
    arguments = parser.parse_args()
    tests = arguments.folder / "tests"
    missing = [name for name in FOLDERS if not any((tests / name).rglob("*.xml"))]
    if missing:
        print(f"outside.py: no test files in {', '.join(str(tests / name) for name in missing)}", file=sys.stderr)
        return 2
    reader, counts, differences = Reader(arguments.show_list), {"same": 0, "different": 0, "other": 0}, {}
    files = sorted(path for name in FOLDERS for path in (tests / name).rglob("*.xml"))
    for path in files:
        check(reader, str(path.relative_to(tests)), path.read_bytes(), counts, differences)
    print(f"{len(files)} files; comparisons: {counts['same']} the same, {counts['different']} different, "
          f"{counts['other']} of what is not read here")
    for name in sorted(differences):
        excuse = excuse_of(name)
        print(f"{name}: {excuse or 'DIFFERENT'}")
        if not excuse:
            print("".join(f"    {line}\n" for line in differences[name]), end="")
    needless = sorted(pattern for pattern in EXCUSED if not fnmatch.filter(differences, pattern))
    for name in needless:
        print(f"{name}: the excuse is not needed")
    return 1 if needless or not all(map(excuse_of, differences)) else 0


if __name__ == "__main__":
    sys.exit(main())
