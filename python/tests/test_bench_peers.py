"""bench/scale/peers.py measures what it says, on a small archive."""

import json
import pathlib
import subprocess
import sys

import pytest

from archives import write_archive

ROOT = pathlib.Path(__file__).parents[2]
COMMAND = ROOT / "build" / "dateline"


def test_tables(tmp_path):
    if not COMMAND.exists():
        pytest.skip("build/dateline is not built")
    pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    write_archive(tmp_path / "news.warc.gz")
    write_archive(tmp_path / "small.warc.gz", count=2)
    done = subprocess.run(
        [sys.executable, ROOT / "bench" / "scale" / "peers.py", "--rounds", "1", "--json", tmp_path / "figures.json",
         "--only", "records,parquet,two-dicts,datatrove", "--datatrove-python", "/nowhere/python",
         tmp_path / "news.warc.gz", tmp_path / "small.warc.gz"], stdout=subprocess.PIPE, text=True, check=True)
    rows = {cells[1].strip(): [cell.strip() for cell in cells[2:-1]] for cells in
            (line.split("|") for line in done.stdout.splitlines() if line.startswith("|"))}
    assert rows["`dateline extract -j1`"][0] == "4 of 4"
    assert rows["`dateline extract -j1`, small archive"][0] == "2 of 2"
    assert rows["Python `read`, records as objects"][0] == "4 of 4"
    assert float(rows["Python `read`, records as objects"][-1]) > 0
    assert rows["Python `read`, dicts, `jobs=2` against `jobs=1`"][-1].endswith("×")
    assert float(rows["Parquet (zstd 3)"][0]) > 0
    assert "Not measured: datatrove: [Errno 2]" in done.stdout
    figures = json.loads((tmp_path / "figures.json").read_text())
    assert figures["records"]["large"][0] == 4 and figures["figures"]["parquet"]["bytes"] > 1000
