"""The data sets for Hugging Face's `datasets`, by the real package."""

import datetime
import os

import pytest

import dateline
from archives import write_archive

datasets = pytest.importorskip("datasets", reason="datasets is not installed")

from dateline.integrations import datasets as ours  # noqa: E402


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "warcs"
    made.mkdir()
    for number in range(3):
        write_archive(made / f"part-{number}.warc.gz", f"https://made.example.org/{number}/")
    return made


@pytest.fixture
def cache(tmp_path):
    datasets.disable_progress_bars()
    return str(tmp_path / "cache")


def test_a_data_set(folder, cache):
    made = ours.load(folder / "*.warc.gz", cache_dir=cache)
    assert isinstance(made, datasets.Dataset)
    records = [record for path in sorted(folder.iterdir()) for record in dateline.read(path)]
    assert made.num_rows == len(records) == 12
    for row, record in zip(made, records):
        plain = record.to_dict()
        for name in ("url", "type", "headline", "datePublished", "articleBody", "wordCount"):
            assert row[name] == plain.get(name), name
        assert [author["name"] for author in row["author"] or ()] == [author.name for author in record.author]
        assert row["source"]["recordId"] == record.source.record_id
        assert {entry["member"]: entry["place"] for entry in row["provenance"]} == record.provenance
        assert row["error"] is None
    day = next(row["datePublishedDay"] for row in made if row["datePublishedDay"])
    assert isinstance(day, datetime.date)


def test_members_can_be_chosen(folder, cache):
    some = ours.load(str(folder), cache_dir=cache, fields=["url", "headline"], omit="headline")
    assert some.column_names == ["url", "error"]
    assert "blocks" not in (most := ours.load(str(folder), cache_dir=cache, omit="blocks").column_names) and "url" in most
    made = ours.load(str(folder), cache_dir=cache, fields=["url", "article_body"])
    assert made.column_names == list(ours.features(["url", "articleBody"])) and len(made.column_names) < 6
    assert made.num_rows == 12 and made[0]["articleBody"]


def test_patterns_give_files_in_order(folder, monkeypatch):
    names = [str(folder / f"part-{number}.warc.gz") for number in range(3)]
    monkeypatch.setattr("glob.glob", lambda *_, **__: names[::-1])
    assert ours._listed([folder / "*.gz", names[1]]) == [*names, names[1]]


def test_a_stream(folder, cache):
    stream = ours.load([str(folder / f"part-{number}.warc.gz") for number in range(3)], streaming=True, cache_dir=cache,
                       fields=["url", "headline"])
    assert isinstance(stream, datasets.IterableDataset)
    whole = ours.load(str(folder), cache_dir=cache, fields=["url", "headline"])
    assert [row["url"] for row in stream] == list(whole["url"])
    assert stream.num_shards == 3
    parts = [[row["url"] for row in stream.shard(num_shards=3, index=index)] for index in range(3)]
    assert sum(parts, []) == list(whole["url"]) and all(parts)
    assert list(ours.Archives._generate_shards(None, paths=["a", "b"])) == ["a", "b"]
    assert not os.path.exists(cache) or "incomplete" not in " ".join(os.listdir(cache))


def test_in_several_processes(folder, cache):
    made = ours.load(folder / "*.warc.gz", cache_dir=cache, num_proc=2, jobs=1, fields="url")
    assert sorted(made["url"]) == sorted(ours.load(str(folder), cache_dir=cache, fields="url")["url"])


def test_the_cache_follows_files_and_options(folder, cache):
    def load(**options):
        return ours.load(folder / "part-0.warc.gz", cache_dir=cache, fields="url", **options)

    first = load()
    assert load().cache_files == first.cache_files
    assert load(preference="recall").cache_files != first.cache_files
    assert load(only_articles=True).num_rows <= first.num_rows
    write_archive(folder / "part-0.warc.gz", "https://other.example.org/", count=3)
    again = load()
    assert again.num_rows == 3 and first.num_rows == 4


def test_pages_that_cannot_be_read_are_rows(tmp_path, cache):
    (tmp_path / "bad.warc.gz").write_bytes(b"\x1f\x8b\x08\x00 not gzip at all")
    made = ours.load(tmp_path / "bad.warc.gz", cache_dir=cache)
    assert made.num_rows == 1 and made[0]["error"]["code"]


def test_wrong_arguments(folder, tmp_path):
    with pytest.raises(FileNotFoundError, match="none"):
        ours.load(tmp_path / "none*.warc.gz")
    with pytest.raises(ValueError, match="fsspec"):
        ours.load("s3://bucket/part.warc.gz")
    with pytest.raises(ValueError, match="no paths"):
        ours.load([])
    with pytest.raises(ValueError, match="errors"):
        ours.load(folder, errors="skip")
    with pytest.raises(TypeError, match="progress"):
        ours.load(folder, progress=True)
    with pytest.raises(ValueError, match="no member"):
        ours.load(folder, fields=["title"])
    with pytest.raises(ValueError, match="precise"):
        ours.load(folder, preference="precise")
