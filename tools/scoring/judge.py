"""The measures by which programs are compared: those of ../shared/eval where they are, which have more rows, else ours.

    CORPORA       each with `name`, `measure(gold, output)` and `rows`
    Output        of a record
    harness       load_gold, write_manifest, run_program
    PEERS         the best figures of other programs, {corpus: {row: [figure, name]}}; empty where nobody has them
    COMPLETE      whether they are those that docs/quality.md is made with
"""
import json
import sys

from scoring import place

EVAL = place.ROOT.parent / "shared" / "eval"
COMPLETE = (EVAL / "harness.py").exists()
if COMPLETE:
    sys.path.insert(0, str(EVAL))
    import harness
    from corpora import CORPORA, Output
    PEERS = json.loads((EVAL / "peers.json").read_text(encoding="utf-8"))
else:
    from scoring import harness
    from scoring.sets import CORPORA, Output
    PEERS = {}

__all__ = ["COMPLETE", "CORPORA", "EVAL", "Output", "PEERS", "harness", "statement_measures"]


def statement_measures():
    """The module that measures statements; ends the program where it is not there."""
    if not (EVAL / "statement_metrics.py").exists():
        sys.exit(f"{sys.argv[0]}: {EVAL} is not there, and only it has the measures of statements; docs/reproducing.md says more")
    import statement_metrics
    return statement_metrics
