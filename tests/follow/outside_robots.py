#!/usr/bin/env python3
"""Compares how robots.txt is read with Protego, over the files of its own tests. Run by hand:

    python3 -m venv build/venv-protego && build/venv-protego/bin/pip install protego==0.7.0
    build/venv-protego/bin/python tests/follow/outside_robots.py build/tests/show_robots FOLDER

FOLDER has robots.txt files, by any names, such as tests/test_data of a checkout of https://github.com/scrapy/protego; nothing
of it is kept here. Each file is asked, for three names, about the root and about an address made of each of its rules.
Differences are printed with the rule that they come from. Those are meant in which one of these holds:

- the rule has bytes that are no ASCII, or escapes of such: Protego decodes them, RFC 9309 (2.2.2) compares them escaped;
- Protego lets a rule without a leading slash match anywhere;
- it reads "Allow: …/index.html" as that, and the reference parser, as we do, as the folder too;
- a record that is none of RFC 9309 (Crawl-delay, Noindex) stands between two lines of agents: there it does not end their group
  (2.2.4), and with Protego it does.

Exit status: 0 if at most one answer in a thousand differs otherwise; 1 if more do; 2 if there are no files.
"""
import argparse
import re
import subprocess
import sys
from pathlib import Path

AGENTS = ("dateline", "Googlebot", "GPTBot")


def address(rule):
    """An address that the rule fits."""
    path = re.sub(r"\*+", "x/y", rule.rstrip("$"))
    return "https://site.example" + (path if path.startswith("/") else "/" + path)


def rules_of(text):
    for line in text.splitlines():
        found = re.match(r"\s*(?:dis)?allow\s*:\s*(\S+)", line.split("#")[0], re.I)
        if found and len(found.group(1)) < 500:
            yield found.group(1)


def has_record_between_agents(text):
    last = "other"
    for line in text.splitlines():
        name = line.split("#")[0].partition(":")[0].strip().lower()
        if not name:
            continue
        kind = "agent" if name in ("user-agent", "user agent", "useragent") else "rule" if name in ("allow", "disallow") else "other"
        if kind == "agent" and last == "between":
            return True
        last = kind if kind != "other" else "between" if last in ("agent", "between") else last
    return False


def is_meant(text, rules):
    lines = [line for line in text.splitlines() if "allow" in line.lower()]
    return has_record_between_agents(text) or any(not line.isascii() for line in lines) or any(not rule.startswith(("/", "*")) or "%" in rule or rule.endswith(("index.html", "index.htm"))
               for rule in rules)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("folder", type=Path)
    options = parser.parse_args()
    try:
        import protego
    except ImportError:
        sys.exit("protego is not installed: see --help")
    files = sorted(path for path in options.folder.rglob("*") if path.is_file()) if options.folder.is_dir() else []
    if not files:
        print(f"{options.folder}: there are no files", file=sys.stderr)
        return 2
    asked = differ = meant = 0
    for path in files:
        data = path.read_bytes()[:500 << 10]
        text = data.decode("utf-8-sig", "replace")  # Protego reads a mark as part of the first name
        rules = list(dict.fromkeys(rules_of(text)))
        urls = ["https://site.example/"] + [address(rule) for rule in rules]
        try:
            theirs = protego.Protego.parse(text)
        except Exception as error:  # a file that Protego cannot read
            print(f"{path.name}: Protego: {error}")
            continue
        for agent in AGENTS:
            run = subprocess.run([options.program, path, agent], input="\n".join(urls) + "\n", capture_output=True, text=True, check=True)
            ours = run.stdout.split()[1:]
            for url, allowed in zip(urls, ours):
                asked += 1
                if (allowed == "1") == theirs.can_fetch(url, agent):
                    continue
                if is_meant(text, rules):
                    meant += 1
                else:
                    differ += 1
                    print(f"{path.name}: {agent} {url}: {'allowed' if allowed == '1' else 'forbidden'} here only")
    print(f"{len(files)} files, {asked} questions: {differ} answers differ, and {meant} in files with rules that are read otherwise on purpose")
    return differ * 1000 > asked


if __name__ == "__main__":
    sys.exit(main())
