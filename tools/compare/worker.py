"""Runs one peer over pages, in the virtual environment of the peers.

    worker.py PEER

On standard input a JSON array a line: [path, url].  On standard output a JSON
object a line: {"seconds": CPU seconds, "record": …} or {"seconds", "error"}.
The first answer is to no question: {"version": …}, when the peer is loaded.
"""
import gzip
import json
import logging
import os
import sys
import time
import warnings
from importlib.metadata import version

from adapters import ADAPTERS


def main(peer):
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # whatever a peer prints must not get among the answers
    warnings.simplefilter("ignore")
    logging.disable(logging.CRITICAL)
    extract = ADAPTERS[peer]()
    try:
        extract(b"<!DOCTYPE html><title>Warm</title><p>up</p>", "https://example.com/")
    except Exception:
        pass
    print(json.dumps({"version": version(peer)}), file=answers, flush=True)
    for line in sys.stdin:
        path, url = json.loads(line)
        page = gzip.open(path).read()
        start = time.process_time()
        try:
            answer = {"record": extract(page, url or None)}
        except Exception as error:
            answer = {"error": f"{type(error).__name__}: {error}"[:200]}
        answer["seconds"] = time.process_time() - start
        print(json.dumps(answer, default=str), file=answers, flush=True)


main(sys.argv[1])
