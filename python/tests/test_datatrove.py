"""The steps for datatrove, in pipelines of the real package."""

import json
import pathlib

import pytest

import dateline
from archives import pages, write_archive

pytest.importorskip("datatrove", reason="datatrove is not installed")

from datatrove.data import Document  # noqa: E402
from datatrove.executor import LocalPipelineExecutor  # noqa: E402
from datatrove.pipeline.base import PipelineStep  # noqa: E402
from datatrove.pipeline.extractors.base import BaseExtractor  # noqa: E402
from datatrove.pipeline.readers.base import BaseDiskReader  # noqa: E402

from dateline.integrations.datatrove import FIELDS, ArchiveReader, Extractor  # noqa: E402


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "warcs"
    made.mkdir()
    for number in range(3):
        write_archive(made / f"part-{number}.warc.gz", f"https://made.example.org/{number}/")
    return made


def _documents():
    return [Document(text=page.decode("utf-8", "replace"), id=name,
                     metadata={"url": f"https://made.example.org/{name}", "date": "2024-05-03T18:19:08Z", "kept": 1})
            for name, page in pages().items()]


def _count(step, label):
    return step.stats[label].total if label in step.stats.stats else 0


def test_reader_gives_the_records(folder):
    step = ArchiveReader(str(folder), glob_pattern="*.warc.gz")
    assert isinstance(step, BaseDiskReader)
    documents = list(step.run())
    records = [record for path in sorted(folder.iterdir()) for record in dateline.read(path, jobs=1) if record.text]
    assert [document.id for document in documents] == [record.source.record_id for record in records]
    for document, record in zip(documents, records):
        assert document.text == record.text
        assert document.metadata["url"] == record.source.url
        assert document.metadata["date"] == record.source.captured_at == "2024-05-03T18:19:08Z"
        assert document.metadata["language"] == record.in_language[:2]
        assert {key: value for key, value in document.metadata.items() if key in FIELDS} == record.to_dict(fields=FIELDS)
        assert pathlib.Path(document.metadata["file_path"]).parent == folder


class Writer(PipelineStep):
    """Writes a file of JSON per task, without the packages that datatrove's own writer needs."""

    type, name = "WRITER", "plain"

    def __init__(self, folder):
        super().__init__()
        self.folder = folder

    def run(self, data, rank=0, world_size=1):
        with open(f"{self.folder}/{rank}.jsonl", "w", encoding="utf-8") as out:
            for document in data:
                out.write(json.dumps({"text": document.text, "metadata": document.metadata}) + "\n")
                yield document


def test_reader_in_a_pipeline_of_tasks(folder, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    LocalPipelineExecutor(
        [ArchiveReader(str(folder), fields=["headline", "datePublished"], default_metadata={"crawl": "made"}),
         Writer(str(out))], tasks=2, workers=2, logging_dir=str(tmp_path / "logs")).run()
    rows = [json.loads(line) for path in sorted(out.iterdir()) for line in path.read_text("utf-8").splitlines()]
    assert [path.name for path in sorted(out.iterdir())] == ["0.jsonl", "1.jsonl"]
    expected = {record.source.url: record.headline for record in dateline.read(folder) if record.text}
    assert {row["metadata"]["url"]: row["metadata"]["headline"] for row in rows} == expected
    assert len(rows) == len(expected) == 12
    assert {row["metadata"]["crawl"] for row in rows} == {"made"}


def test_reader_over_fsspec(folder):
    import fsspec

    memory = fsspec.filesystem("memory")
    memory.pipe("/made/part.warc.gz", (folder / "part-0.warc.gz").read_bytes())
    remote = list(ArchiveReader("memory://made").run())
    local = list(ArchiveReader(str(folder), glob_pattern="part-0*").run())
    assert [(each.id, each.text) for each in remote] == [(each.id, each.text) for each in local] and len(remote) == 4


def test_reader_limits_and_filters(folder):
    assert len(list(ArchiveReader(str(folder), limit=5).run())) == 5
    assert len(list(ArchiveReader(str(folder), skip=10).run())) == 2
    languages = [document.metadata["language"] for document in ArchiveReader(str(folder), languages="en").run()]
    assert languages and set(languages) == {"en"}
    assert list(ArchiveReader(str(folder), languages="de").run()) == []
    everything = list(ArchiveReader(str(folder), fields=()).run())
    assert set(everything[0].metadata) == {"url", "date", "language", "file_path"}


def test_reader_counts_what_it_leaves_out(tmp_path):
    (tmp_path / "empty.html").write_bytes(b"<html><body></body></html>")
    (tmp_path / "cut.warc.gz").write_bytes(b"\x1f\x8b\x08\x00 not gzip at all")
    step = ArchiveReader(str(tmp_path))
    assert list(step.run()) == []
    assert (_count(step, "no_text"), _count(step, "failed")) == (1, 1)


def test_wrong_options_are_found_at_once(folder):
    with pytest.raises(ValueError, match="no member 'title'"):
        ArchiveReader(str(folder), fields=["title"])
    with pytest.raises(ValueError, match="precise"):
        ArchiveReader(str(folder), preference="precise")
    with pytest.raises(ValueError, match="precise"):
        Extractor(preference="precise")
    with pytest.raises(ValueError, match="no member"):
        Extractor(fields=["title"])


@pytest.mark.parametrize("timeout", [None, 30])
def test_extractor(timeout):
    step = Extractor(timeout)
    assert isinstance(step, BaseExtractor)
    documents = list(step.run(iter(_documents())))
    assert [document.id for document in documents] == list(pages())
    for document, page in zip(documents, pages().values()):
        record = dateline.extract(page.decode("utf-8", "replace"), f"https://made.example.org/{document.id}",
                                  "2024-05-03T18:19:08Z")
        assert document.text == record.text
        assert {key: document.metadata.get(key) for key in FIELDS if key in record.to_dict()} == record.to_dict(fields=FIELDS)
        assert document.metadata["kept"] == 1 and document.metadata["date"] == "2024-05-03T18:19:08Z"
    assert _count(step, "extracted") == 4


@pytest.mark.parametrize("timeout", [None, 30])
def test_extractor_goes_on_after_bad_documents(timeout):
    bad = [Document(text="", id="empty"), Document(text="x" * 2000, id="large"), *_documents()]
    step = Extractor(timeout, max_page_size=1000, fields=())
    assert list(step.run(iter(bad))) == []
    assert _count(step, "dropped") == 1 and _count(step, "clean_error") == 5
    assert Extractor().extract("<p>The harbour is open again.</p>") == "The harbour is open again."


def test_extractor_stops_what_takes_too_long():
    step = Extractor(2)
    step._read = _sleeps
    documents = [Document(text="slow", id="slow"), Document(text="quick", id="quick")]
    assert [document.id for document in step.run(iter(documents))] == ["quick"]
    assert _count(step, "timeout") == 1


def _sleeps(page, url=None, captured=None):
    import time

    time.sleep(20 if page == "slow" else 0)
    return page, {}, None
