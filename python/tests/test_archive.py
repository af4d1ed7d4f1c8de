"""Archives: adding, stories, and what may go wrong."""

from __future__ import annotations

import contextlib
import datetime
import io
import json
import os
import pickle
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import REPOSITORY, STORY, warc_record

import dateline

COMMAND = os.environ.get("DATELINE") or str(REPOSITORY / "build/dateline")
URL = "https://wendlepost.example/harbour"


def utc(*numbers: int) -> datetime.datetime:
    return datetime.datetime(*numbers, tzinfo=datetime.timezone.utc)  # type: ignore[arg-type, misc]


def record(headline: str = "Harbour reopens", day: int = 5, url: str = URL, **more: str) -> dateline.Record:
    page = STORY.replace("Harbour reopens", headline)
    return dateline.extract(page, url=url, captured=f"2024-05-{day:02}T08:00:00Z", **more)


def gone(url: str, date: str, status: str = "404 Not Found") -> bytes:
    return warc_record(STORY.encode(), url, date, status)


@pytest.fixture()
def path(tmp_path: Path) -> Path:
    return tmp_path / "stories.db"


@pytest.fixture()
def stories(path: Path) -> Iterator[dateline.Archive]:
    with dateline.Archive(path) as archive:
        yield archive


# --- adding ---


def test_what_becomes_of_a_record(stories: dateline.Archive) -> None:
    assert stories.add(record()) == dateline.Addition("new", 1, 1, None)
    assert stories.add(record())[:2] == ("known", 1)
    assert stories.add(record(day=6)) == ("seen", 1, 1, None)
    assert stories.add(record("Harbour of Wendle reopens", 7)) == ("changed", 1, 2, "headline")
    assert stories.add_gone(URL, "2024-05-08T00:00:00Z", 410)[:2] == ("gone", 1)
    assert stories.add_gone("https://wendlepost.example/unknown", "2024-05-08") == ("nothing", None, None, None)
    assert stories.add(dateline.extract(STORY, max_page_size="1K")) == ("nothing", None, None, None)
    assert stories.add(record(url="https://wendlepost.example/other")) == ("new", 2, 3, None)


def test_forms_of_a_record(stories: dateline.Archive) -> None:
    one = record()
    assert stories.add(one).added == "new"
    for form in (one.json(), one.json().encode(), one.json(indent=True), one.to_dict(), json.loads(one.json())):
        assert stories.add(form).added == "known"
    assert list(stories) == [one]
    stories.add(record("Harbour of Wendle reopens", 6))
    assert [found.headline for found in stories] == ["Harbour of Wendle reopens"], "of what is not committed, too"


def test_many_records(stories: dateline.Archive, path: Path) -> None:
    lines = "".join(f"{record(f'Storm {day}', day).json()}\n" for day in (5, 6, 7)) + "\n"
    assert stories.add(io.StringIO(lines)) == dateline.Additions(new=1, changed=2)
    assert stories.add(io.BytesIO(lines.encode())) == dateline.Additions(known=3)
    assert stories.add(record(f"Storm {day}", day + 10) for day in (7, 7)) == dateline.Additions(seen=1, known=1)
    assert stories.add([]) == dateline.Additions()
    with dateline.Archive(path, read_only=True) as other:
        assert other.stats()["captures"] == 4, "adding several commits"


def test_what_is_no_record(stories: dateline.Archive) -> None:
    good = record().json()
    with pytest.raises(ValueError, match=r"record number 3: not the JSON of a record: .* \(character 1\)$"):
        stories.add([good, "", "{headline}"])
    assert stories.stats()["stories"] == 1, "what came before is kept"
    with pytest.raises(ValueError, match=r"archive.add\(dateline.read\(path\)\)"):
        stories.add("news.warc.gz")
    with pytest.raises(TypeError, match=r"PosixPath.*archive.add\(dateline.read\(path\)\)"):
        stories.add(Path("news.warc.gz"))  # type: ignore[call-overload]
    with pytest.raises(TypeError, match="record number 2: .*not int"):
        stories.add([good, 3])  # type: ignore[list-item]
    with pytest.raises(ValueError):
        stories.add({"headline": 3})
    with pytest.raises(ValueError, match="date"):
        stories.add_gone(URL, "yesterday")
    with pytest.raises(TypeError, match="captured"):
        stories.add_gone(URL, None)


def test_the_archive_is_that_of_the_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a web archive with pages that change, are damaged and go, all tables are equal."""
    if not os.access(COMMAND, os.X_OK):
        pytest.skip("build/dateline is not there; set DATELINE to the command")
    web = tmp_path / "news.warc.gz"
    page = warc_record(STORY.encode(), URL, "2024-05-05T08:00:00Z")
    web.write_bytes(page + warc_record(STORY.replace("reopens", "is open").encode(), URL, "2024-05-06T08:00:00Z")
                    + page[:-200] + gone(URL, "2024-05-07T08:00:00Z") + gone(URL + "/x", "2024-05-07T08:00:00Z")
                    + gone(URL, "2024-05-08T08:00:00Z", "500 Broken")
                    + gone(URL, "2024-05-09T08:00:00Z", "451 Unavailable For Legal Reasons"))
    made = subprocess.run([COMMAND, "archive", "command.db", "news.warc.gz"], cwd=tmp_path, capture_output=True,
                          text=True, check=False)
    assert made.returncode == 1, made.stderr
    monkeypatch.chdir(tmp_path)
    with dateline.Archive("python.db") as archive:
        counts = archive.add(dateline.read("news.warc.gz"))
    assert counts == dateline.Additions(new=1, changed=1, gone=2, nothing=2)
    tables = [dict(contents(tmp_path / name)) for name in ("command.db", "python.db")]
    assert tables[0] == tables[1]
    assert tables[0]["stories"][0]["unpublished"] == "2024-05-07T08:00:00Z"
    assert len(tables[0]["capture"]) == 2 and len(tables[0]["gone"]) == 3


def contents(path: Path) -> Iterator[tuple[str, list[dict[str, object]]]]:
    """The rows of all tables that any program can read."""
    with contextlib.closing(sqlite3.connect(path)) as db:
        db.row_factory = sqlite3.Row
        names = [row["name"] for row in db.execute(
            "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'fts%'"
            " AND name NOT IN ('indexed')")]
        for name in names:
            yield name, [dict(row) for row in db.execute(f"SELECT * FROM {name}")]


def test_batches(path: Path) -> None:
    """What is in a batch is there for others when the batch is full, or after a commit."""
    with dateline.Archive(path, batch=2) as archive, dateline.Archive(path, read_only=True) as other:
        seen = []
        for number in range(3):
            archive.add(record(url=f"https://wendlepost.example/{number}"))
            seen.append(other.stats()["stories"])
        assert seen == [0, 2, 2]
        archive.commit()
        assert other.stats()["stories"] == 3
        archive.add(record(url="https://wendlepost.example/3"))
        assert archive.search("harbour").count == 4, "a search commits"
        assert other.stats()["stories"] == 4
        archive.add(record(url="https://wendlepost.example/4"))
        assert len(list(archive)) == 5
    with dateline.Archive(path, read_only=True) as other:
        assert other.stats()["stories"] == 5


def test_an_exception_does_not_lose_what_was_added(path: Path) -> None:
    with pytest.raises(ZeroDivisionError), dateline.Archive(path) as archive:
        archive.add(record())
        raise ZeroDivisionError
    assert archive.closed
    with dateline.Archive(path) as again:
        assert again.stats()["stories"] == 1


def test_copies(path: Path, tmp_path: Path) -> None:
    def copies(archive: dateline.Archive) -> int:
        with archive:
            archive.add([record(url="https://wendlepost.example/a"), record(url="https://harrowbay.example/b", day=6)])
            return archive.stats()["copies"]

    assert copies(dateline.Archive(path)) == 1
    assert copies(dateline.Archive(tmp_path / "none.db", copies=False)) == 0


def test_clusters(path: Path, tmp_path: Path) -> None:
    """Stories of one event are put together when several are added, or when that is asked for."""
    def clusters(archive: dateline.Archive) -> int:
        return archive.stats()["clusters"]

    told = [{"url": f"https://{site}.example/storm", "type": "NewsArticle", "headline": f"Storm sinks ferry {name} off Harrow Bay",
             "datePublished": "2024-05-05", "inLanguage": "en", "source": {"capturedAt": "2024-05-05T08:00:00Z"},
             "articleBody": f"The ferry {name} sank off Harrow Bay in the storm. {more}"}
            for site, name, more in (("wendlepost", "Ottoline", "Skipper Bram Ide brought all forty passengers ashore."),
                                     ("harrowbay", "Ottoline", "Bram Ide, its skipper, saved the passengers, forty of them."))]
    with dateline.Archive(path) as archive:
        archive.add(told)
        assert clusters(archive) == 1
    with dateline.Archive(tmp_path / "none.db", clusters=False) as archive:
        archive.add(told)
        assert clusters(archive) == 0
        archive.cluster()
        assert clusters(archive) == 1
    with dateline.Archive(tmp_path / "single.db") as archive:
        for one in told:
            archive.add(one)
        assert clusters(archive) == 0


# --- stories ---


def test_a_story(stories: dateline.Archive) -> None:
    stories.add([record(), record(day=6), record("Harbour of Wendle reopens", 7, path="pages/c.html")])
    stories.add_gone(URL, datetime.date(2024, 5, 8))
    story = stories.story(URL)
    assert story is not None
    for form in ("http://www.wendlepost.example/harbour/?utm_source=feed", 1, story.id):
        assert stories.story(form) == story
    assert (story.id, story.url, story.site) == (1, URL, "wendlepost.example")
    assert (story.first_seen, story.last_seen) == (utc(2024, 5, 5, 8), utc(2024, 5, 7, 8))
    assert story.unpublished == utc(2024, 5, 8)
    first, second = story.revisions
    assert first[:5] == (1, utc(2024, 5, 5, 8), utc(2024, 5, 6, 8), "first", "Harbour reopens")
    assert (first.words, first.captures, second.captures, second.change) == (60, 2, 1, "headline")
    assert first.date_published == record().date_published and first.date_modified == datetime.date(2024, 5, 4)
    assert [(capture.revision, capture.captured.day, capture.assumed) for capture in story.captures] == [
        (1, 5, False), (1, 6, False), (2, 7, False), (None, 8, False)]
    assert story.captures[2].path == "pages/c.html" and story.captures[0].offset is None
    assert story.captures[0].media_type == "text/html" and story.captures[3].http_status == 404
    assert story.addresses == (URL,) and story.headline == "Harbour of Wendle reopens"
    assert repr(story) == (f"<Story 1: 'Harbour of Wendle reopens', {URL}, 2 revisions, 4 captures,"
                           " seen 2024-05-05 08:00 to 2024-05-07 08:00, gone 2024-05-08 00:00>")
    shown = story._repr_html_()
    assert "<h3><a " in shown and shown.count("<tr>") == 3 and "gone since" in shown
    assert pickle.loads(pickle.dumps(story)) == story


def test_what_is_not_there(stories: dateline.Archive) -> None:
    assert stories.story("https://wendlepost.example/nothing") is None and stories.story(7) is None
    assert stories.record(7) is None and list(stories) == [] and stories.search("harbour").count == 0
    assert stories.forget("wendlepost.example") == 0


def test_records_come_back(stories: dateline.Archive) -> None:
    old, seen, new = record(), record(day=6), record("Harbour of Wendle reopens", 7)
    stories.add([new, seen, old])
    assert list(stories) == [new] and list(stories.records()) == [new]
    assert list(stories.records(all_revisions=True)) in ([new, old], [old, new])
    story = stories.story(URL)
    assert story is not None
    assert stories.record(story.revisions[0]) == old, "with the source of its first capture"
    assert stories.record(story) == stories.record(story.revisions[1].id) == new
    assert stories.record(stories.search("harbour")[0]) == new
    assert new.provenance == stories.record(story).provenance  # type: ignore[union-attr]


def test_records_while_others_are_added(stories: dateline.Archive) -> None:
    stories.add(record(url=f"https://wendlepost.example/{number}") for number in range(5))
    urls = []
    for number, one in enumerate(stories):
        urls.append(one.url)
        stories.add(record(url=f"https://harrowbay.example/{number}"))
        if number == 1:
            stories.forget("https://wendlepost.example/3")
    assert urls == [f"https://wendlepost.example/{number}" for number in (0, 1, 2, 4)]


def test_a_hostile_headline(stories: dateline.Archive) -> None:
    stories.add({"url": "javascript:alert(1)", "headline": "<script>alert(1)</script>", "articleBody": "<img src=x> boats"})
    story, results = stories.story(1), stories.search("boats OR <script>")
    assert story is not None and results.count == 1
    for shown in (story._repr_html_(), results._repr_html_()):
        assert "<script" not in shown and "<img" not in shown and "href=" not in shown
    assert "&lt;img src=x&gt; <mark>boats</mark>" in results._repr_html_()


# --- the whole ---


def test_stats_and_forgetting(stories: dateline.Archive, path: Path) -> None:
    stories.add([record(), record("Other", 6), record(url="https://sport.harrowbay.example/a"),
                 record(url="https://harrowbay.example/b"), record(url="https://wendlepost.example/c")])
    stats = stories.stats()
    assert stats["stories"] == 4 and stats["revisions"] == stats["captures"] == 5 and stats["changed"] == 1
    assert stats["sites"] == 3 and stats["bytes"] >= 4096
    assert stories.forget(URL + "?utm_source=x") == 1 and stories.story(URL) is None
    assert stories.forget("harrowbay.example") == 2
    assert stories.stats()["stories"] == stories.search("harbour").count == 1
    stories.vacuum()
    assert stories.check() == []
    stories.close()
    assert b"harrowbay" not in path.read_bytes()
    with pytest.raises(ValueError):
        stories.forget("")


def test_damage(path: Path) -> None:
    with dateline.Archive(path) as archive:
        archive.add(record())
        assert archive.check() == []
    with contextlib.closing(sqlite3.connect(path)) as db, db:
        db.execute("UPDATE story SET revisions = 3")
    with dateline.Archive(path) as archive:
        assert archive.check() == ["story 1 has 1 revisions, and counts 3"]
    with path.open("r+b") as file:
        file.seek(4096 * 4)
        file.write(b"\xff" * (path.stat().st_size - 4096 * 4))
    with pytest.raises(dateline.ArchiveError) as raised, dateline.Archive(path) as archive:
        archive.add(record())
    assert raised.value.code == "damaged" and str(path) in str(raised.value)


def test_what_cannot_be_opened(path: Path, tmp_path: Path) -> None:
    def code(path: Path, **options: bool) -> str:
        with pytest.raises(dateline.ArchiveError) as raised:
            dateline.Archive(path, **options)  # type: ignore[arg-type]
        assert str(raised.value).startswith(f"{path}: ")
        return raised.value.code

    assert code(path, read_only=True) == code(path, create=False) == code(tmp_path / "no" / "x.db") == "not-found"
    (tmp_path / "text.db").write_text("news " * 1000)
    assert code(tmp_path / "text.db") == "not-an-archive"
    with contextlib.closing(sqlite3.connect(tmp_path / "other.db")) as db, db:
        db.execute("CREATE TABLE a (b)")
    assert code(tmp_path / "other.db") == "not-an-archive"
    dateline.Archive(path).close()
    with contextlib.closing(sqlite3.connect(path)) as db, db:
        db.execute("PRAGMA user_version = 1000")
    assert code(path) == "newer-version"
    for wrong in ({"batch": 0}, {"wait": -1}):
        with pytest.raises(ValueError, match="must"):
            dateline.Archive(path, **wrong)  # type: ignore[arg-type]
    for name in ("", "a\0b"):
        with pytest.raises(ValueError):
            dateline.Archive(name)


def test_reading_only(path: Path) -> None:
    with dateline.Archive(path) as archive:
        archive.add(record())
    with dateline.Archive(path, read_only=True, create=False) as archive:
        assert archive.search("harbour").count == len(list(archive)) == 1 and archive.check() == []
        for write in (lambda: archive.add(record()), lambda: archive.add_gone(URL, "2024-05-03"), archive.vacuum):
            with pytest.raises(dateline.ArchiveError) as raised:
                write()
            assert raised.value.code == "read-only"


def test_a_closed_archive(path: Path) -> None:
    archive = dateline.Archive(os.fsencode(path))
    assert repr(archive) == f"<Archive {str(path)!r}>" and not archive.closed
    archive.add(record())
    results, records = archive.search("harbour"), iter(archive)
    archive.close()
    archive.close()
    assert archive.closed and repr(archive).endswith(", closed>")
    for use in (lambda: archive.add(record()), archive.stats, archive.commit, lambda: archive.search("x"),
                lambda: next(records), lambda: archive.story(1), archive.check):
        with pytest.raises(ValueError, match="closed"):
            use()
    assert results.to_dict()["hits"][0]["headline"] == "Harbour reopens", "results outlive the archive"


def test_errors_can_be_pickled(path: Path) -> None:
    with pytest.raises(dateline.ArchiveError) as raised:
        dateline.Archive(path, create=False)
    again = pickle.loads(pickle.dumps(raised.value))
    assert (str(again), again.code) == (str(raised.value), "not-found")


# --- other writers, threads, processes ---


def test_another_writer(path: Path) -> None:
    with dateline.Archive(path) as writer, dateline.Archive(path, wait=0.05) as impatient:
        writer.add(record())
        with pytest.raises(dateline.ArchiveError) as raised:
            impatient.add(record(day=6))
        assert raised.value.code == "locked"
        writer.commit()
        assert impatient.add(record(day=6)).added == "seen"


def test_sqlite3_in_the_same_process_drops_no_locks(path: Path) -> None:
    """Python's sqlite3 may be another copy of SQLite: when it closes the file, others still have to wait."""
    script = ("import sqlite3, sys\n"
              "db = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=0)\n"
              "try:\n"
              "    db.execute('BEGIN IMMEDIATE')\n"
              "except sqlite3.OperationalError as locked:\n"
              "    print(locked)\n")
    with dateline.Archive(path) as archive:
        archive.add(record())
        for stories in (0, 1):
            with contextlib.closing(sqlite3.connect(path)) as db:
                assert db.execute("SELECT count(*) FROM story").fetchone() == (stories,)
            other = subprocess.run([sys.executable, "-c", script, path], check=True, capture_output=True, text=True)
            assert other.stdout == ("" if stories else "database is locked\n")
            archive.commit()
    assert not path.with_name("stories.db-wal").exists()


def test_waiting_lets_other_threads_work(path: Path) -> None:
    """The GIL is released, or the other thread could not commit."""
    with dateline.Archive(path) as first, dateline.Archive(path) as second:
        first.add(record())
        commits = threading.Timer(0.2, first.commit)
        commits.start()
        assert second.add(record(day=6)).added == "seen"
        commits.join()


class Alarm(Exception):
    pass


@pytest.fixture()
def alarm() -> Iterator[None]:
    """SIGALRM raises Alarm in the main thread."""
    def ring(*_: object) -> None:
        raise Alarm

    before = signal.signal(signal.SIGALRM, ring)
    yield
    signal.setitimer(signal.ITIMER_REAL, 0)
    signal.signal(signal.SIGALRM, before)


def test_a_signal_ends_the_waiting(path: Path, alarm: None) -> None:
    with dateline.Archive(path) as writer, dateline.Archive(path) as waiting:
        writer.add(record())
        signal.setitimer(signal.ITIMER_REAL, 0.2)
        with pytest.raises(Alarm):
            waiting.add(record(day=6))
        writer.commit()
        assert waiting.add(record(day=6)).added == "seen"


def test_a_signal_ends_the_waiting_to_open(path: Path, alarm: None) -> None:
    script = ("import sqlite3, sys\n"
              "db = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
              "db.execute('BEGIN EXCLUSIVE')\n"
              "print('locked', flush=True)\n"
              "sys.stdin.read()\n")
    with subprocess.Popen([sys.executable, "-c", script, path], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdin is not None and other.stdout is not None and other.stdout.readline() == b"locked\n"
        signal.setitimer(signal.ITIMER_REAL, 0.2)
        with pytest.raises(Alarm):
            dateline.Archive(path)
        other.stdin.close()


def test_an_archive_in_use_is_not_used_by_a_signal_handler(path: Path) -> None:
    with dateline.Archive(path) as writer, dateline.Archive(path) as waiting:
        writer.add(record())
        before = signal.signal(signal.SIGALRM, lambda *_: print(waiting.stats()))
        signal.setitimer(signal.ITIMER_REAL, 0.2)
        try:
            with pytest.raises(RuntimeError, match="in use"):
                waiting.add(record(day=6))
        finally:
            signal.signal(signal.SIGALRM, before)


def test_many_threads(stories: dateline.Archive) -> None:
    wrong: list[BaseException] = []

    def work(thread: int) -> None:
        try:
            for number in range(20):
                stories.add(record(url=f"https://wendlepost.example/{thread}/{number}"))
                assert stories.search("harbour", count=1).count > number
                assert stories.story(f"https://wendlepost.example/{thread}/{number}") is not None
        except BaseException as error:
            wrong.append(error)

    threads = [threading.Thread(target=work, args=(thread,)) for thread in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong and stories.stats()["stories"] == 80 and stories.check() == []


def run(script: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-W", "default", "-c", script, *map(str, arguments)], capture_output=True,
                          text=True, timeout=60, check=False)


def test_a_fork(path: Path) -> None:
    """The child cannot use the archive, and does not take the parent's lock away."""
    script = (
        "import dateline, os, sys\n"
        "archive = dateline.Archive(sys.argv[1])\n"
        "archive.add({'url': 'https://wendlepost.example/a', 'headline': 'Harbour reopens'})\n"
        "child = os.fork()\n"
        "if not child:\n"
        "    assert archive.closed\n"
        "    try: archive.stats()\n"
        "    except RuntimeError as error: archive.close(); del archive; sys.exit(7 if 'forked' in str(error) else 1)\n"
        "    sys.exit(2)\n"
        "print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))\n"
        "if not os.fork():\n"
        "    try: dateline.Archive(sys.argv[1], wait=0.05).add({'url': 'https://wendlepost.example/b'})\n"
        "    except dateline.ArchiveError as error: print(error.code, flush=True)\n"
        "    os._exit(0)\n"
        "os.wait()\n"
        "archive.close()\n"
        "print(dateline.Archive(sys.argv[1]).stats()['stories'])\n")
    done = run(script, path)
    assert done.stdout.split() == ["7", "locked", "1"], done.stderr


def test_the_interpreter_ends_without_closing(path: Path) -> None:
    script = (
        "import ctypes, dateline, sys\n"
        "archive = dateline.Archive(sys.argv[1])\n"
        "archive.add({'url': sys.argv[2], 'headline': 'Harbour reopens'})\n")
    kept = "ctypes.pythonapi.Py_IncRef(ctypes.py_object(archive))\n"
    dropped = "del archive\nprint(dateline.Archive(sys.argv[1], read_only=True).stats()['stories'])\n"
    for count, end in enumerate(("", kept, dropped), 1):
        done = run(script + end, path, f"https://wendlepost.example/{count}")
        assert done.returncode == 0, done.stderr
        with dateline.Archive(path, read_only=True) as archive:
            assert archive.stats()["stories"] == count
    assert done.stdout == "3\n" and "was not closed" in done.stderr


def test_ctrl_c_amid_adding(path: Path, archive: Path) -> None:
    """What was added until then is kept."""
    script = (
        "import dateline, signal, sys\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"  # where it is ignored, as in a shell's background
        "def records():\n"
        "    yield from dateline.read(sys.argv[2])\n"
        "    print('added', flush=True)\n"
        "    while True: yield from dateline.read(sys.argv[2], jobs=1)\n"
        "with dateline.Archive(sys.argv[1]) as archive:\n"
        "    archive.add(records())\n")
    child = subprocess.Popen([sys.executable, "-c", script, path, archive], stdout=subprocess.PIPE,
                             stderr=subprocess.PIPE, text=True)
    assert child.stdout is not None and child.stdout.readline() == "added\n"
    time.sleep(0.1)
    child.send_signal(signal.SIGINT)
    _, said = child.communicate(timeout=60)
    assert "KeyboardInterrupt" in said
    with dateline.Archive(path) as made:
        assert made.stats()["stories"] > 10 and made.check() == []


@pytest.mark.parametrize("work", ["check", "vacuum", "search", "forget", "cluster"])
def test_ctrl_c_amid_work(path: Path, work: str) -> None:
    """It ends, and leaves the archive as it was."""
    script = (
        "import dateline, signal, sys, time\n"
        "archive = dateline.Archive(sys.argv[1], clusters=False)\n"
        "def do():\n"
        "    if sys.argv[2] == 'search': archive.search('word* OR weir*', facets=True, count=1000)\n"
        "    elif sys.argv[2] == 'forget': archive.forget('tane.example')\n"
        "    else: getattr(archive, sys.argv[2])()\n"
        "stopped = 0\n"
        "for tenths in range(1, 400):\n"
        "    signal.setitimer(signal.ITIMER_REAL, tenths / 10000)\n"
        "    try:\n"
        "        do()\n"
        "        signal.setitimer(signal.ITIMER_REAL, 0)\n"
        "    except KeyboardInterrupt: stopped += 1\n"
        "    if stopped >= 3 or sys.argv[2] in ('forget', 'cluster') and not archive.stats()['stories']: break\n"
        "print(stopped)\n").replace("archive = dateline", "signal.signal(signal.SIGALRM, signal.default_int_handler)\narchive = dateline", 1)
    with dateline.Archive(path, copies=False, clusters=False) as archive:
        archive.add({"url": f"https://tane.example/{number}", "headline": f"Weir {number}",
                     "articleBody": " ".join(f"word{number * i % 3000}" for i in range(300))} for number in range(600))
    done = run(script, path, work)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) >= 1, "never interrupted"
    with dateline.Archive(path) as archive:
        assert archive.check() == []
        assert archive.stats()["stories"] in ((0, 600) if work == "forget" else (600,))


def test_rivals_are_kept(tmp_path: Path, path: Path) -> None:
    """What the page says of its facts elsewhere; of what is read by itself, of the rest with claims=True."""
    web = tmp_path / "page.html"
    page = STORY.replace("<title>", '<meta name="author" content="Tove Lind"><title>', 1)
    web.write_text(page)

    def rivals(archive: dateline.Archive) -> list[str]:
        record = archive.record(archive.story(URL).revisions[-1])  # type: ignore[union-attr]
        assert record is not None
        return [claim.text for claim in record.claims if claim.field == "author"]

    for records, kept in ((dateline.read(web, url=URL), True), (dateline.extract(page, url=URL, claims=True), True),
                          (dateline.extract(page, url=URL), False)):
        with dateline.Archive(":memory:") as archive:
            archive.add(records)  # type: ignore[call-overload]
            assert (rivals(archive) == ["Tove Lind"]) == kept


def test_the_extension(stories: dateline.Archive, path: Path) -> None:
    """Where Python's sqlite3 can load extensions, it searches the archive with ours."""
    stories.add([record(), record("Fähre läuft aus", url="https://harrowbay.example/b")])
    stories.close()
    assert Path(dateline.sqlite_extension + ".so").is_file()
    script = (
        "import sqlite3, sys\n"
        "db = sqlite3.connect(sys.argv[1])\n"
        "if not hasattr(db, 'enable_load_extension'): sys.exit(3)\n"
        "db.enable_load_extension(True)\n"
        "db.load_extension(sys.argv[2])\n"
        "print(*db.execute(\"SELECT url FROM fts JOIN stories ON revision = fts.rowid WHERE fts MATCH 'fahre'\"))\n")
    for python in (sys.executable, "/usr/bin/python3"):
        with contextlib.suppress(FileNotFoundError):
            done = subprocess.run([python, "-c", script, path, dateline.sqlite_extension], capture_output=True, text=True,
                                  check=False)
            if done.returncode != 3:
                assert done.stdout == "('https://harrowbay.example/b',)\n", done.stderr
                return
    pytest.skip("no Python here has an sqlite3 that loads extensions")


def test_records_from_json() -> None:
    one = record()
    for text in (one.json(), one.json().encode(), one.json(indent=True)):
        again = dateline.read_json(text)
        assert again == one and again.json() == one.json() and again.author == one.author
    failed = dateline.extract(STORY, max_page_size="1K")
    assert dateline.read_json(failed.json()).error == failed.error
    text = '{"headline": "Häfen", "wordCount": "many"}'
    with pytest.raises(ValueError, match=r"\(character 35\)"):
        dateline.read_json(text)
    with pytest.raises(ValueError, match=r"\(byte 36\)"):
        dateline.read_json(text.encode())
    with pytest.raises(ValueError, match="not the JSON of a record"):
        dateline.read_json("")
    with pytest.raises(TypeError, match="str or bytes, not dict"):
        dateline.read_json({})  # type: ignore[arg-type]
