"""Many pages."""

from __future__ import annotations

import datetime
import gc
import gzip
import io
import json
import os
import subprocess
import sys
import threading
import time
import zipfile
from pathlib import Path

import pyarrow
import pytest
from conftest import PAGES, REPOSITORY, STORY, Slow, warc_record

import dateline

COMMAND = os.environ.get("DATELINE") or str(REPOSITORY / "build/dateline")


def texts(records: object) -> list[str]:
    return [record.json() for record in records]  # type: ignore[attr-defined]


def test_the_records_are_those_of_the_command(archive: Path) -> None:
    if not os.access(COMMAND, os.X_OK):
        pytest.skip("build/dateline is not there; set DATELINE to the command")
    run = subprocess.run([COMMAND, "extract", str(archive)], capture_output=True, check=False)
    assert run.returncode == 1
    lines = run.stdout.decode().splitlines()
    assert len(lines) == len(PAGES) + 1
    for jobs in (1, 2, 5):
        assert texts(dateline.read(archive, jobs=jobs)) == lines


def test_inputs_of_all_kinds(archive: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(STORY)
    folder = tmp_path / "folder"
    folder.mkdir()
    for name in ("b.html", "a.html"):
        (folder / name).write_text(STORY)
    manifest = tmp_path / "manifest.tsv"
    manifest.write_text(f"{page}\thttps://wendlepost.example/m\t2024-05-06\n")

    def places(*given: object, **options: object) -> list[str | None]:
        return [record.source.path for record in dateline.read(*given, **options)]  # type: ignore[arg-type]

    assert places(page) == places(str(page)) == places(os.fsencode(page)) == places([page]) == [str(page)]
    assert places(folder) == [f"{folder}/a.html", f"{folder}/b.html"]
    assert places([page, folder]) == [str(page), f"{folder}/a.html", f"{folder}/b.html"]
    assert places(iter([page, page])) == [str(page)] * 2
    assert places(page.open("rb")) == [str(page)]
    assert places(io.BytesIO(STORY.encode())) == ["stream"]
    record, = dateline.read(manifest=manifest)
    assert (record.url, record.source.captured_at) == ("https://wendlepost.example/m", "2024-05-06")
    assert len(places(page, manifest=[manifest, manifest])) == 3
    record, = dateline.read(page, url="https://wendlepost.example/one", captured="2024-05-07")
    assert record.source.url == "https://wendlepost.example/one"


def test_records_are_read_again(archive: Path, tmp_path: Path) -> None:
    records = list(dateline.read(archive, errors="skip"))
    lines, indented, array = (tmp_path / name for name in ("records.jsonl", "records.json", "array.json"))
    lines.write_text("".join(record.json() + "\n" for record in records))
    indented.write_text("".join(record.to("json") for record in records))
    array.write_text(json.dumps([record.to_dict() for record in records], indent=1, ensure_ascii=False))
    for path in lines, indented, array:
        assert [record.json() for record in dateline.read(path)] == [record.json() for record in records]
    with gzip.open(tmp_path / "records.jsonl.gz", "wb") as packed:
        packed.write(lines.read_bytes())
    with (tmp_path / "records.jsonl.gz").open("rb") as stream:
        assert list(dateline.read(stream)) == records
    articles = list(dateline.read(lines, only_articles=True, since="2024"))
    assert 0 < len(articles) < len(records) and all("Article" in str(record.type) for record in articles)
    rows = pyarrow.table(dateline.read(archive)).to_pylist()
    assert pyarrow.table(dateline.read(lines)).to_pylist() == [row for row in rows if row["error"] is None]
    lines.write_text(records[0].json() + '\n{"headline": 3}\n')
    assert [record.error.code if record.error else None for record in dateline.read(lines)] == [None, "bad-json"]
    [wrong] = dateline.read(lines, hosts="wendlepost.example")
    assert wrong.error and "cannot be chosen by host" in wrong.error.message


def test_streams_give_what_files_give(archive: Path) -> None:
    def without_path(records: object) -> list[dict[str, object]]:
        dicts = [record.to_dict() for record in records]  # type: ignore[attr-defined]
        for one in dicts:
            del one["source"]["path"]
        return dicts

    expected = without_path(dateline.read(archive))
    with archive.open("rb") as file:
        assert without_path(dateline.read(file)) == expected
    assert without_path(dateline.read(Slow(archive.read_bytes()))) == expected


def test_fsspec(archive: Path) -> None:
    fsspec = pytest.importorskip("fsspec")
    with fsspec.open("memory://pages.warc.gz", "wb") as out:
        out.write(archive.read_bytes())
    assert len(texts(dateline.read("memory://pages.warc.gz"))) == len(PAGES) + 1


class Failing(io.RawIOBase):
    name = "failing.html"

    def __init__(self, what: object):
        self.what = what

    def read(self, size: int = -1) -> bytes:
        if isinstance(self.what, BaseException):
            raise self.what
        return self.what  # type: ignore[return-value]


@pytest.mark.parametrize("what, message", [
    (OSError("the disk is gone"), "the disk is gone"), ("text", "binary mode"), (None, "non-blocking"),
    (b"x" * (1 << 25), "more than n bytes"), (3.5, "bytes"),
])
def test_streams_that_fail(what: object, message: str) -> None:
    reading = dateline.read([Failing(what), io.BytesIO(STORY.encode())])
    first, second = reading
    assert first.error is not None and first.error.code == "read-failed" and second.headline == "Harbour reopens"
    assert message in str(reading.failures[0])
    with pytest.raises(dateline.DatelineError, match="failing.html") as raised:
        list(dateline.read(Failing(what), errors="raise"))
    assert message in str(raised.value.__cause__)


def test_errors(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(STORY)
    inputs = [page, tmp_path / "missing.html", page]
    records = list(dateline.read(inputs))
    assert [bool(record) for record in records] == [True, False, True]
    assert records[1].error is not None and records[1].error.code == "not-found"
    assert len(list(dateline.read(inputs, errors="skip"))) == 2
    reading = dateline.read(inputs, errors="raise")
    assert next(reading)
    with pytest.raises(dateline.DatelineError, match="missing.html: .*not-found") as raised:
        next(reading)
    assert raised.value.record.error == records[1].error
    with pytest.raises(StopIteration):
        next(reading)


def test_filters(archive: Path) -> None:
    everything = [record for record in dateline.read(archive) if record]
    articles = [record for record in dateline.read(archive, only_articles=True, errors="skip")]
    assert 0 < len(articles) < len(everything)
    german = texts(dateline.read(archive, languages=["de"], errors="skip"))
    assert german == texts(record for record in everything if (record.in_language or "").split("-")[0] == "de")
    dated = texts(dateline.read(archive, since="2000", until="2100", errors="skip"))
    assert dated == texts(record for record in everything if record.date_published)


@pytest.mark.parametrize("options, message", [
    ({"errors": "ignore"}, "errors='ignore'"), ({"jobs": 0}, "at least 1"), ({"batch_rows": 0}, "at least 1"),
    ({"since": "May"}, "since='May' is not a date"), ({"since": "2024", "until": "2023"}, "is after"),
    ({"fields": ["title"]}, "no member 'title'"), ({"preference": "best"}, "no preference"),
])
def test_wrong_options(options: dict[str, object], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        dateline.read("x.html", **options)  # type: ignore[arg-type]


def test_wrong_inputs() -> None:
    with pytest.raises(ValueError, match="no inputs"):
        dateline.read()
    with pytest.raises(ValueError, match="no inputs"):
        dateline.read([])
    with pytest.raises(ValueError, match="single input"):
        dateline.read(["a", "b"], url="https://wendlepost.example/")
    with pytest.raises(TypeError, match="path or a file object, not int"):
        dateline.read([3])  # type: ignore[list-item]


def test_stopping_early(archive: Path) -> None:
    before = threading.active_count()
    for _ in range(20):
        reading = dateline.read([archive] * 50, jobs=3)
        next(reading)
        del reading
    with dateline.read([archive] * 50) as reading:
        next(reading)
    with pytest.raises(StopIteration):
        for _ in range(100000):
            next(reading)
    gc.collect()
    assert threading.active_count() == before


def test_account_and_progress(archive: Path) -> None:
    reading = dateline.read(archive)
    assert reading.account() == {} and "not begun" in repr(reading)
    count = len(list(reading))
    assert reading.progress.captures == count and reading.progress.failed == 1 and reading.progress.ended
    account = reading.account()
    assert account["pages"] == len(PAGES) and account["errors"] == 1 and isinstance(account["skipped"], dict)
    assert "ended" in repr(reading)


def test_progress_bar(archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("tqdm")
    list(dateline.read(archive, progress=True))
    assert f"{len(PAGES) + 1} pages" in capsys.readouterr().err


def test_offsets(archive: Path) -> None:
    offsets = [record.source.offset for record in dateline.read(archive) if record]
    assert None not in offsets
    middle = offsets[len(offsets) // 2]
    assert middle is not None
    later = [record.source.offset for record in dateline.read(archive, start_at=middle) if record]
    assert later == offsets[len(offsets) // 2 :]
    size = archive.stat().st_size
    cuts = [0, 1, middle - 1, middle, middle + 1, size - 1, None]
    whole: list[str] = []
    for start, end in zip(cuts, cuts[1:]):
        whole += texts(dateline.read(archive, start_at=start or 0, end_at=end))
    assert whole == texts(dateline.read(archive))
    with pytest.raises(ValueError, match="must be behind"):
        dateline.read(archive, start_at=5, end_at=5)


def test_choosing_captures(tmp_path: Path) -> None:
    archive = tmp_path / "two.warc.gz"
    first = warc_record(STORY.encode(), "https://news.wendlepost.example/a", "2024-05-03T10:00:00Z")
    archive.write_bytes(first + warc_record(STORY.encode(), "https://harrowbay.example/b", "2024-06-01T10:00:00Z"))

    def urls(**options: object) -> list[str | None]:
        return [record.source.url for record in dateline.read(archive, **options)]  # type: ignore[arg-type]

    a, b = urls()
    assert urls(hosts="wendlepost.example") == urls(hosts=["wendlepost.example", "x.example"]) == [a]
    assert urls(captured_since="2024-05-04") == urls(captured_since=datetime.date(2024, 6, 1)) == [b]
    assert urls(captured_until="2024-05") == [a]
    assert urls(url_patterns="https://*/b") == urls(url_patterns=["*/c", "*/b"]) == [b]
    index = tmp_path / "two.cdxj"
    index.write_text('example,harrowbay)/b 20240601100000 {"url": "https://harrowbay.example/b", "offset": "%d",'
                     ' "length": "%d", "filename": "two.warc.gz"}\n' % (len(first), archive.stat().st_size - len(first)))
    assert [record.source.url for record in dateline.read(cdxj=index)] == [b]
    wacz = tmp_path / "two.wacz"
    with zipfile.ZipFile(wacz, "w") as made:
        made.write(archive, "archive/two.warc.gz")
        made.writestr("pages/pages.jsonl", '{"format":"json-pages-1.0","id":"pages"}\n{"url":"%s"}\n' % b)
    assert [record.source.url for record in dateline.read(wacz)] == [a, b]
    assert [record.source.url for record in dateline.read(wacz, pages_only=True)] == [b]
    for wrong in ({"hosts": "a b"}, {"captured_since": "June"}, {"captured_since": "2024", "captured_until": "2023"}):
        with pytest.raises(ValueError):
            dateline.read(archive, **wrong)  # type: ignore[arg-type]


def test_pages_that_are_gone(tmp_path: Path) -> None:
    """They are no records; an archive asks for them."""
    web = tmp_path / "gone.warc.gz"
    gone, wrong = (warc_record(b"<p>", f"https://wendlepost.example/{status[:3]}", status=status)
                   for status in ("410 Gone", "500 Broken"))
    page = warc_record(STORY.encode(), "https://wendlepost.example/page")
    web.write_bytes(gone + page + wrong + gone + page)
    assert [record.source.http_status for record in dateline.read(web)] == [200, 200]
    found = list(dateline.read(web).with_gone())
    lost = ("https://wendlepost.example/410", "2024-05-03T18:19:08Z", 410)
    assert [one if isinstance(one, tuple) else one.headline for one in found].count(lost) == 2 and len(found) == 4


def test_memory_is_flat(tmp_path: Path) -> None:
    """What the consumer does not keep is freed: 3,000 pages of 40 kB, in 20 MB more than the first 300 need."""
    script = (
        "import dateline, resource, sys\n"
        "def peak(n):\n"
        "    for record in dateline.read([sys.argv[1]] * n, jobs=2): record.headline, record.blocks\n"
        "    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "first = peak(300); print(peak(3000) - first)\n")
    page = tmp_path / "page.html"
    page.write_text(STORY + "<p>The boats left before dawn on Friday, said the harbour master of Wendle.</p>" * 500)
    run = subprocess.run([sys.executable, "-c", script, str(page)], capture_output=True, text=True, check=True)
    assert int(run.stdout) < 20_000


def test_a_fork_does_not_hang(archive: Path) -> None:
    script = (
        "import dateline, os, sys\n"
        "reading = dateline.read([sys.argv[1]] * 20); next(reading)\n"
        "child = os.fork()\n"
        "if not child:\n"
        "    try: next(reading)\n"
        "    except RuntimeError as error: del reading; os._exit(7 if 'forked' in str(error) else 1)\n"
        "    os._exit(2)\n"
        "print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))\n")
    run = subprocess.run([sys.executable, "-c", script, str(archive)], capture_output=True, text=True, timeout=60,
                         check=True)
    assert run.stdout.strip() == "7"


def test_the_interpreter_ends_amid_reading(archive: Path) -> None:
    script = (
        "import dateline, sys\n"
        "class Stream:\n"
        "    def __init__(self, path): self.file, self.name = open(path, 'rb'), path\n"
        "    def read(self, size): return self.file.read(min(size, 500))\n"
        "kept = [dateline.read([Stream(sys.argv[1]) for _ in range(50)], jobs=2) for _ in range(3)]\n"
        "for one in kept: next(one)\n")
    for _ in range(5):
        run = subprocess.run([sys.executable, "-c", script, str(archive)], capture_output=True, timeout=60, check=False)
        assert run.returncode == 0, run.stderr


def test_interrupt(tmp_path: Path) -> None:
    """Ctrl-C while the next record is awaited."""
    script = (
        "import dateline, os, time\n"
        "class Never:\n"
        "    name = 'never.html'\n"
        "    def read(self, size): time.sleep(0.05); return b' '\n"
        "print('begun', flush=True)\n"
        "next(dateline.read(Never()))\n")
    run = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert run.stdout is not None and run.stdout.readline() == "begun\n"
    time.sleep(0.5)
    run.send_signal(2)
    _, said = run.communicate(timeout=60)
    assert "KeyboardInterrupt" in said


def test_two_readings_at_once(archive: Path) -> None:
    first, second = dateline.read(archive), dateline.read(archive, jobs=1)
    assert [(a.json(), b.json()) for a, b in zip(first, second)] == [(a, a) for a in texts(dateline.read(archive))]


def test_revisits_come_last() -> None:
    url = "https://wendlepost.example/a"
    data = io.BytesIO(warc_record(STORY.encode(), url) + warc_record(STORY.encode(), url + "b"))
    assert [record.source.url for record in dateline.read(data)] == [url, url + "b"]


def test_json_of_a_stream_is_valid(archive: Path) -> None:
    for record in dateline.read(archive):
        json.loads(record.json(claims=True))
