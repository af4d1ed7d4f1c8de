"""Times turbohtml's parse inside Python, a round each time bench asks for one.

On standard input: the number of pages, a line; for each page its size, a line,
and its bytes (UTF-8); then a line for each round wanted.  On standard output:
"ready VERSION ELEMENTS", then the CPU seconds of each round.
"""
import gc
import sys
import time
from importlib.metadata import version

import turbohtml


def main():
    stdin = sys.stdin.buffer
    pages = []
    for _ in range(int(stdin.readline())):
        pages.append(stdin.read(int(stdin.readline())).decode("utf-8", "replace"))
    elements = sum(1 for page in pages for _ in turbohtml.parse(page).select("*"))
    gc.collect()
    gc.freeze()
    print("ready", version("turbohtml"), elements, flush=True)
    parse = turbohtml.parse
    while stdin.readline():
        start = time.process_time()
        for page in pages:
            parse(page)
        print(time.process_time() - start, flush=True)


main()
