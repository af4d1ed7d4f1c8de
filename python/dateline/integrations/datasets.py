"""Web archives and pages as a data set of Hugging Face's `datasets`.

    from dateline.integrations.datasets import load

    articles = load("warcs/*.warc.gz", only_articles=True, fields=["url", "headline", "datePublished", "articleBody"])
    stream = load("warcs/*.warc.gz", streaming=True)

The columns are those of dateline's Arrow schema.  Records go from C to Arrow without a Python object per record.
"""

from __future__ import annotations

import glob as _glob
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import datasets  # type: ignore[import-untyped, import-not-found, unused-ignore]
import pyarrow  # type: ignore[import-untyped, import-not-found, unused-ignore]

from .. import _core, reading
from ..record import member_numbers

__all__ = ["Archives", "ArchivesConfig", "features", "load"]

_Paths = Any


def features(fields: object = None) -> datasets.Features:
    """The columns, or those of these members of the record."""
    return datasets.Features.from_arrow_schema(_schema(fields))


def _schema(fields: object) -> pyarrow.Schema:
    class Shape:
        def __arrow_c_schema__(self) -> object:
            return _core.schema(member_numbers(fields))

    return pyarrow.schema(Shape())


@dataclass
class ArchivesConfig(datasets.BuilderConfig):  # type: ignore[misc, unused-ignore]
    """What is read, and how."""

    paths: tuple[str, ...] = ()
    stamps: tuple[tuple[int, int], ...] = ()
    """Size and time of change of each file: when a file changes, the cache is made again."""
    fields: tuple[str, ...] | None = None
    options: dict[str, Any] = field(default_factory=dict)
    dateline: str = _core.version


class Archives(datasets.ArrowBasedBuilder):  # type: ignore[misc, unused-ignore]
    """A builder whose files are web archives or pages; `load` makes one."""

    BUILDER_CONFIG_CLASS = ArchivesConfig
    config: Any

    def _info(self) -> datasets.DatasetInfo:
        return datasets.DatasetInfo(description="Article records by dateline", features=features(self.config.fields))

    def _split_generators(self, dl_manager: Any) -> list[Any]:
        return [datasets.SplitGenerator(name="train", gen_kwargs={"paths": list(self.config.paths)})]

    def _generate_shards(self, **kwargs: Any) -> Iterator[str]:
        yield from kwargs["paths"]

    def _generate_tables(self, **kwargs: Any) -> Iterator[tuple[Any, pyarrow.Table]]:
        for number, path in enumerate(kwargs["paths"]):
            records = reading.read(path, fields=self.config.fields, **self.config.options)
            with records:
                for part, batch in enumerate(pyarrow.RecordBatchReader.from_stream(records)):
                    yield _key(number, part), pyarrow.Table.from_batches([batch])


def _key(file: int, part: int) -> Any:
    try:
        from datasets.builder import Key  # type: ignore[import-untyped, import-not-found, unused-ignore]
    except ImportError:  # before datasets 4
        return f"{file}-{part}"
    return Key(file, part)


def load(
    paths: _Paths | Sequence[_Paths],
    *,
    streaming: bool = False,
    fields: object = None,
    omit: object = None,
    cache_dir: str | None = None,
    num_proc: int | None = None,
    keep_in_memory: bool = False,
    **options: Any,
) -> Any:
    """The records of these files as a `datasets.Dataset`, or as an `IterableDataset` with `streaming`.

    paths: files, directories, patterns such as "warcs/*.warc.gz", or a list of them.  Each is a shard: streams are divided
        among workers by them.
    fields: only these members, by their names in JSON or in Python's habit.
    omit: not these members.
    cache_dir, num_proc, keep_in_memory: as for `datasets.load_dataset`.  A cache is used again as long as files and
        options are the same.
    options: those of `dateline.read`: only_articles, since, until, languages, errors, jobs, …  Records of pages that
        could not be read are rows whose `error` is set; errors="skip" is not possible here, filter by it.
    """
    if options.get("errors", "record") != "record":
        raise ValueError('errors must be "record" here; leave rows out by their column "error" instead')
    unknown = {"progress", "manifest", "url", "captured"} & set(options)
    if unknown:
        raise TypeError(f"load() does not take {', '.join(sorted(unknown))}")
    listed = _listed([paths] if isinstance(paths, (str, os.PathLike)) else paths)
    reading.read(listed[0], fields=fields, omit=omit, **options).close()  # a wrong option is found now
    names = None
    if chosen := member_numbers(fields, omit):
        members = [name for name, *_ in _core.members()]
        wanted = [number for number in chosen if number >= 0] or range(len(members))
        names = tuple(members[number] for number in wanted if -1 - number not in chosen)
    stamps = tuple((stat.st_size, stat.st_mtime_ns) for stat in map(os.stat, listed))
    builder = Archives(cache_dir=cache_dir, dataset_name="dateline", paths=tuple(listed), stamps=stamps, fields=names,
                       options=options)
    if streaming:
        return builder.as_streaming_dataset(split="train")
    builder.download_and_prepare(num_proc=num_proc)
    return builder.as_dataset(split="train", in_memory=keep_in_memory)


def _listed(given: Sequence[_Paths]) -> list[str]:
    """The files and directories that the paths and patterns stand for."""
    found: list[str] = []
    for one in given:
        path = os.fspath(one)
        if "://" in path:
            raise ValueError(f"{path}: only local files; mount or download it, or use dateline.read with fsspec")
        matches = [path] if os.path.exists(path) else sorted(_glob.glob(path, recursive=True))
        if not matches:
            raise FileNotFoundError(f"{path}: no such file")
        found += matches
    if not found:
        raise ValueError("no paths")
    return found
