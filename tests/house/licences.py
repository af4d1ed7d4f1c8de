#!/usr/bin/env python3
"""Whose each file is: REUSE.toml covers every file of the project, LICENSES/ has the licences that it names and no others,
and THIRD-PARTY.md and debian/copyright say the same; THIRD-PARTY.md also lists every library that CMakeLists.txt links.

usage: tests/house/licences.py

`reuse lint` (from PyPI) checks more of REUSE.toml, and less of the others."""

import pathlib
import re
import subprocess
import sys

try:
    import tomllib
except ImportError:  # before Python 3.11
    print("skipped: this Python has no tomllib")
    sys.exit(77)

ROOT = pathlib.Path(__file__).resolve().parents[2]
OWN = "MIT"
# The names that THIRD-PARTY.md and debian/copyright give to the licences.
IN_DOCUMENT = {"Unicode License V3": "Unicode-3.0", "BSD 3-Clause": "BSD-3-Clause"}
IN_PACKAGE = {"Expat": "MIT", "Unicode-3.0": "Unicode-3.0", "BSD-3-clause": "BSD-3-Clause"}
faults = []


def project_files():
    """As git has them; in a tree that is no clone, or a copy within one, all that is there."""
    listed = subprocess.run(["git", "-C", ROOT, "ls-files", "-z", "--cached", "--others", "--exclude-standard"], capture_output=True,
                            text=True).stdout.split("\0")
    if "REUSE.toml" in listed:
        return [name for name in listed if name and (ROOT / name).is_file()]
    return [str(path.relative_to(ROOT)) for path in ROOT.rglob("*")
            if path.is_file() and path.relative_to(ROOT).parts[0] not in (".git", "build")]


def glob(pattern):
    """As REUSE has it: one star stays within a folder, two do not."""
    parts = re.split(r"(\*\*|\*)", pattern)
    return re.compile("".join({"**": ".*", "*": "[^/]*"}.get(part, re.escape(part)) for part in parts))


def same(what, found, expected):
    for path in sorted(found.keys() | expected.keys()):
        if found.get(path) != expected.get(path):
            faults.append(f"{path}: {what} says {found.get(path)}, REUSE.toml {expected.get(path)}")


def read_reuse(files):
    """The licences of each file, by REUSE.toml; those of its patterns, but for our own; all that it names."""
    foreign, named, licences = {}, set(), {}
    for entry in tomllib.loads((ROOT / "REUSE.toml").read_text("utf-8"))["annotations"]:
        ids = entry["SPDX-License-Identifier"].split(" AND ")
        named.update(ids)
        paths = entry["path"] if isinstance(entry["path"], list) else [entry["path"]]
        for pattern in paths:
            hits = [name for name in files if glob(pattern).fullmatch(name)]
            if not hits:
                faults.append(f"REUSE.toml names {pattern}, which does not exist")
            licences.update(dict.fromkeys(hits, ids))
            others = [one for one in ids if one != OWN]
            if others:
                foreign[pattern] = others[0]
    return licences, foreign, named


def check_texts(named):
    kept = {path.stem for path in (ROOT / "LICENSES").glob("*.txt")}
    for name in named ^ kept:
        faults.append(f"{name}: {'no text in LICENSES' if name in named else 'in LICENSES, and of no file'}")
    if (ROOT / f"LICENSES/{OWN}.txt").read_text("utf-8") != (ROOT / "LICENSE").read_text("utf-8"):
        faults.append(f"LICENSE and LICENSES/{OWN}.txt differ")
    for name in (named & kept) - {OWN}:
        if (ROOT / f"LICENSES/{name}.txt").read_text("utf-8") not in document:
            faults.append(f"THIRD-PARTY.md does not have the text of LICENSES/{name}.txt")


def table(heading):
    """The rows of the first table below a heading of THIRD-PARTY.md, without the line of its head."""
    rows = re.search(r"(?:^\|.*\n)+", document.split(f"\n## {heading}\n")[1], re.M)[0]
    return [line.strip("| ").split(" | ") for line in rows.splitlines()][2:]


def document_licences():
    return {path: next((ours for theirs, ours in IN_DOCUMENT.items() if row[-1].startswith(theirs)), row[-1])
            for row in table("Data in the tree") for path in re.findall(r"`([^`]+)`", row[0])}


def package_licences():
    found = {}
    for stanza in (ROOT / "debian/copyright").read_text("utf-8").split("\n\n"):
        files = re.search(r"^Files:((?:.*\n)(?: .*\n)*)", stanza, re.M)
        if files:
            licence = IN_PACKAGE[re.search(r"^License: (.*)", stanza, re.M)[1].split(" and ")[0]]
            found.update(dict.fromkeys(files[1].split(), licence))
    return {path: licence for path, licence in found.items() if licence != OWN}


def check_libraries():
    def plain(name):
        return re.sub("[^a-z0-9]", "", name.lower().removeprefix("lib"))

    build = (ROOT / "CMakeLists.txt").read_text("utf-8")
    modules = " ".join(re.findall(r"(?:set|list)\((?:APPEND )?DATELINE_MODULES ([^)]*)\)", build)).split()
    modules += re.findall(r"find_library\(\w+ (\w+)", build)
    listed = [plain(re.match(r"\[([^]]*)\]", row[0])[1]) for row in table("Libraries that are linked")]
    for module in modules:
        if not any(plain(module).startswith(name) for name in listed):
            faults.append(f"THIRD-PARTY.md does not list the library {module}")
    if len(modules) < 10:
        faults.append(f"CMakeLists.txt seems to link these libraries only: {modules}")


document = (ROOT / "THIRD-PARTY.md").read_text("utf-8")
project = project_files()
covered, foreign_paths, named_licences = read_reuse(project)
faults += [f"{name}: of no entry of REUSE.toml" for name in project if name not in covered]
check_texts(named_licences)
same("THIRD-PARTY.md", document_licences(), foreign_paths)
same("debian/copyright", package_licences(), foreign_paths)
check_libraries()
print("\n".join(faults) or f"{len(project)} files, {len(foreign_paths)} of them or their patterns with data of others")
sys.exit(bool(faults))
