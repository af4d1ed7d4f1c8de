#!/usr/bin/env python3
"""Programs that need corpora say which, where they looked, and how to get them, before they build or install anything."""
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NEEDS = {  # program and arguments: a corpus that it asks for
    "bench/run": "news", "bench/archive/run turns": "news", "bench/scale/run": "news", "bench/scale/peers.py": "news",
    "tests/differential/run": "readability", "tools/compare/compare.py": "news",
    "tools/compare/statements/run.py": "statements", "tools/score": "news", "tools/train/run": "the corpora",
    "tools/train/statements/cues.py": "statements", "tools/train/statements/run": "statements"}


class Missing(unittest.TestCase):
    def test_each_says_so(self):
        with tempfile.TemporaryDirectory() as place:
            nowhere = Path(place).resolve() / "nowhere"
            for command, corpus in NEEDS.items():
                # A file for the program, so that nothing else is missing.
                arguments = ["--bin", __file__] if command.startswith(("tools/score", "tools/compare")) else []
                run = subprocess.run(command.split() + arguments, cwd=ROOT, env=os.environ | {"DATELINE_CORPORA": str(nowhere)},
                                     capture_output=True, text=True, timeout=60)
                with self.subTest(command):
                    self.assertEqual((run.returncode, run.stdout), (2, ""), run.stderr)
                    for what in (corpus, str(nowhere), "scripts/fetch-corpora", "docs/reproducing.md"):
                        self.assertIn(what, run.stderr)
                    self.assertNotIn("Traceback", run.stderr)


if __name__ == "__main__":
    sys.exit(unittest.main())
