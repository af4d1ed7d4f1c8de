"""The cases of google/robotstxt, out of the C++ of its robots_test.cc.

Read are the tests of OneAgentAllowedByRobots: strings that are declared or appended to, lengths that are computed from them,
loops that make a string so long, and EXPECT_TRUE or EXPECT_FALSE of IsUserAgentAllowed(robots, agent, url).
"""
import json
import re

TEST = re.compile(r"^TEST\(\w+, (\w+)\) \{\n(.*?)^\}", re.M | re.S)
LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"')
COMMENT = re.compile(r'("(?:[^"\\]|\\.)*")|//[^\n]*')
STATEMENT = re.compile(r"""
    (?:const\s+)?(?:absl::string_view|std::string)\s+(?P<text>\w+)\s*=\s*(?P<value>(?:"(?:[^"\\]|\\.)*"\s*)+);
  | (?:size_t|int)\s+(?P<number>\w+)\s*=\s*(?P<sum>[^;]+);
  | while\s*\(\s*(?P<longer>\w+)\.size\(\)\s*<\s*(?P<least>\w+)\s*\)\s*\{(?P<body>[^}]*)\}
  | absl::StrAppend\(&(?P<target>\w+),\s*(?P<more>(?:"(?:[^"\\]|\\.)*"|[^;"])*)\);
  | EXPECT_(?P<expected>TRUE|FALSE)\(\s*IsUserAgentAllowed\((?P<call>(?:"(?:[^"\\]|\\.)*"|[^;"])*)\)\);
""", re.X)
APPEND = re.compile(r'absl::StrAppend\(&(\w+),\s*"([^"\\]*)"\);')
ESCAPES = {"n": "\n", "r": "\r", "t": "\t"}


def literal(text):
    return re.sub(r"\\(.)", lambda escape: ESCAPES.get(escape[1], escape[1]), text)


def text_of(expression, texts):
    """Of literals in a row, a name, or absl::StrCat of such."""
    expression = expression.strip()
    if expression.startswith("absl::StrCat("):
        return "".join(text_of(part, texts) for part in parts_of(expression[len("absl::StrCat("):-1]))
    if expression.startswith('"'):
        return "".join(map(literal, LITERAL.findall(expression)))
    return texts[expression]


def parts_of(arguments):
    """Arguments divided at the commas that are in no literal and no brackets."""
    parts, depth = [""], 0
    for token in re.findall(r'"(?:[^"\\]|\\.)*"|.', arguments, re.S):
        depth += {"(": 1, ")": -1}.get(token, 0)
        if token == "," and not depth:
            parts.append("")
        else:
            parts[-1] += token
    return parts


def number_of(expression, texts, numbers):
    """A sum or a product of numbers, names, lengths of strings."""
    total = 0
    for sign, term in re.findall(r'([+-]?)((?:"[^"]*"|[^+\-"])+)', expression):
        product = 1
        for factor in term.split("*"):
            factor = factor.strip().removesuffix(".length()")
            made = re.fullmatch(r'std::string\((".*")\)', factor)
            if made or factor in texts:
                product *= len(text_of(made[1], texts) if made else texts[factor])
            else:
                product *= int(factor) if factor.isdigit() else numbers[factor]
        total += -product if sign == "-" else product
    return total


def cases_of(name, body):
    texts, numbers = {}, {}
    for found in STATEMENT.finditer(COMMENT.sub(lambda match: match[1] or "", body)):
        if found["text"]:
            texts[found["text"]] = text_of(found["value"], texts)
        elif found["number"]:
            numbers[found["number"]] = number_of(found["sum"], texts, numbers)
        elif found["longer"]:
            times = numbers[found["least"]] - len(texts[found["longer"]])
            for target, more in APPEND.findall(found["body"]):
                texts[target] += more * times
        elif found["target"]:
            texts[found["target"]] += "".join(text_of(part, texts) for part in parts_of(found["more"]))
        else:
            robots, agent, url = (text_of(part, texts) for part in parts_of(found["call"]))
            yield {"test": name, "allowed": found["expected"] == "TRUE", "agent": agent, "url": url, "robots": robots}


def write(origin, folder):
    # A character for each byte: C++ counts bytes, and tests/unit/follow/test_robots.c reads such.
    source = (origin / "robots_test.cc").read_text(encoding="latin-1")
    folder.mkdir(parents=True)
    with open(folder / "cases.jsonl", "w", encoding="utf-8") as out:
        for name, body in TEST.findall(source):
            for case in cases_of(name, body):
                line = json.dumps(case, separators=(",", ":"))
                out.write(re.sub(r"\\([nrt])", lambda escape: f"\\u{ord(ESCAPES[escape[1]]):04x}", line) + "\n")
