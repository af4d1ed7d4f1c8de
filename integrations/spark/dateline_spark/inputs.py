"""What is to be read, and how it is divided into partitions.  This runs in the driver."""

from __future__ import annotations

import glob
import gzip
import itertools
import os
import re
import zlib
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, NamedTuple

from pyspark.sql.datasource import InputPartition

# "…://", but not a drive or a page that is saved under such a name.
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*(::[A-Za-z][A-Za-z0-9+.-]*)*://")
_ARCHIVE = re.compile(r"\.w?arc(\.(gz|zst|lz4))?$", re.IGNORECASE)
# Those in which each record stands for itself, so that reading can begin anywhere.
_DIVISIBLE = re.compile(r"\.w?arc(\.gz)?$", re.IGNORECASE)
_PAGE_NAME = re.compile(r"\.(x|s)?html?(\.(gz|zst|lz4|br))?$", re.IGNORECASE)

# What reading a small file costs besides its bytes, as bytes.
_OPENING = 32 << 10
# The first record of an archive says who made it; it is never larger than this where records are compressed one by one.
_FIRST_RECORD = 64 << 10
_LOOKING_AT_ONCE = 16


class Entry(NamedTuple):
    """A file or object to be read."""

    path: str
    url: str | None = None
    captured: str | None = None
    in_folder: bool = False
    """Found in a folder: if it is no page, it is not meant."""

    @property
    def is_remote(self) -> bool:
        return is_url(self.path)


@dataclass
class FilePartition(InputPartition):
    """Files that are read one after the other, or the captures of one archive at offsets in [start, end)."""

    entries: tuple[Entry, ...]
    start: int = 0
    end: int = 0
    """0: up to the end of the file."""


def is_url(path: str) -> bool:
    return bool(_SCHEME.match(path)) and not os.path.exists(path)


def local_path(path: str) -> str:
    """An absolute path: executors have other working directories than the driver."""
    return os.path.abspath(path)


def _without_file_scheme(path: str) -> str:
    if path.startswith("file:/") and not os.path.exists(path):
        return "/" + path[len("file:"):].lstrip("/")
    return path


# --- lists ---


def _split(text: str) -> list[str]:
    """At commas that are not in braces."""
    parts, depth = [""], 0
    for character in text:
        depth += (character == "{") - (character == "}")
        if character == "," and depth <= 0:
            parts.append("")
        else:
            parts[-1] += character
    return [part.strip() for part in parts if part.strip()]


def _is_pattern(path: str) -> bool:
    return glob.has_magic(path) or "{" in path


def _unbraced(pattern: str) -> list[str]:
    """The patterns that "{a,b}" stands for, as in Hadoop's globs."""
    found = re.search(r"\{([^{}]*)\}", pattern)
    if not found:
        return [pattern]
    return [one for choice in found[1].split(",")
            for one in _unbraced(pattern[:found.start()] + choice + pattern[found.end():])]


def paths_of(text: str) -> list[str]:
    """The paths of an option: one, or several with commas between them."""
    text = _without_file_scheme(text)
    return [text] if os.path.exists(text) else [_without_file_scheme(path) for path in _split(text)]


class Storage:
    """Local files and, through fsspec, all others."""

    def __init__(self, options: dict[str, Any]):
        self._options = options

    def open(self, path: str) -> Any:
        if not is_url(path):
            return open(path, "rb")
        return self._fsspec(path).core.open(path, "rb", **self._options).open()

    @staticmethod
    def _fsspec(path: str) -> Any:
        try:
            import fsspec  # type: ignore[import-not-found, import-untyped, unused-ignore]
            import fsspec.core  # type: ignore[import-not-found, import-untyped, unused-ignore]
        except ImportError:
            raise ImportError(f"reading {path} needs fsspec on the driver and all executors: pip install fsspec, and"
                              " the package of its file system, such as s3fs") from None
        return fsspec

    def file_system(self, path: str) -> tuple[Any, str]:
        system, inner = self._fsspec(path).core.url_to_fs(path, **self._options)
        return system, inner

    # --- finding files ---

    def find(self, path: str) -> Iterator[tuple[Entry, int]]:
        """Files with their sizes: of a file, a folder or a glob."""
        return self._find_remote(path) if is_url(path) else self._find_local(path)

    def _find_local(self, path: str) -> Iterator[tuple[Entry, int]]:
        given = local_path(path)
        if os.path.exists(given) or not _is_pattern(path):
            matches = [given]
        else:
            matches = sorted({local_path(match) for one in _unbraced(path)
                              for match in glob.iglob(one, recursive=True)})
            if not matches:
                raise FileNotFoundError(f"no file matches {path}")
        for match in matches:
            if os.path.isdir(match):
                yield from self._in_folder(match)
            elif os.path.exists(match):
                yield Entry(match), os.stat(match).st_size
            else:
                raise FileNotFoundError(f"no such file or directory: {match}")

    def _in_folder(self, folder: str) -> Iterator[tuple[Entry, int]]:
        """As `dateline extract` does: hidden names and links to folders are skipped."""

        def refuse(error: OSError) -> None:
            raise error

        for parent, folders, files in os.walk(folder, onerror=refuse):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            for name in sorted(files):
                path = os.path.join(parent, name)
                if name.startswith(".") or not os.path.isfile(path):
                    continue
                size = os.stat(path).st_size
                if size or _PAGE_NAME.search(name):
                    yield Entry(path, in_folder=True), size

    def _find_remote(self, path: str) -> Iterator[tuple[Entry, int]]:
        system, inner = self.file_system(path)
        if path.startswith(("http:", "https:")):  # their "?" begins a query, and folders cannot be listed
            yield Entry(path), int(system.info(inner).get("size") or 0)
            return
        if _is_pattern(inner):
            found: dict[str, Any] = {}
            for one in _unbraced(inner):
                found.update(system.glob(one, detail=True))
            if not found:
                raise FileNotFoundError(f"nothing matches {path}")
            in_folder = False
        elif system.isdir(inner):
            found, in_folder = system.find(inner, detail=True), True
        else:
            found, in_folder = {inner: system.info(inner)}, False
        chained = path[:path.rindex("://")].rpartition("::")[0]
        for name in sorted(found):
            if found[name]["type"] != "file" or (in_folder and os.path.basename(name).startswith(".")):
                continue
            full = f"{chained}::{system.unstrip_protocol(name)}" if chained else system.unstrip_protocol(name)
            yield Entry(full, in_folder=in_folder), int(found[name].get("size") or 0)

    # --- manifests ---

    def manifest(self, path: str, prefix: str | None) -> Iterator[Entry]:
        """Lines of path<TAB>url<TAB>captured; all but the path may be missing.  May be compressed with gzip."""
        with self.open(path if is_url(path) else local_path(path)) as file:
            data: bytes = file.read()
        if data.startswith(b"\x1f\x8b"):
            data = gzip.decompress(data)
        for line in data.decode("utf-8", "surrogateescape").splitlines():
            fields = line.rstrip("\r").split("\t")
            if not fields[0].strip():
                continue
            name = (prefix or "") + fields[0]
            url, captured = (fields[1:3] + ["", ""])[:2]
            yield Entry(name if is_url(name) else local_path(_without_file_scheme(name)), url or None, captured or None)

    def sizes(self, entries: list[Entry]) -> list[int]:
        """In bytes.  A local file that is not there has none: reading it gives an error record."""
        sizes = [0] * len(entries)
        remote: dict[str, list[int]] = {}
        for at, entry in enumerate(entries):
            if entry.is_remote:
                remote.setdefault(entry.path[:entry.path.index("://")], []).append(at)
            elif os.path.isfile(entry.path):
                sizes[at] = os.stat(entry.path).st_size
        for places in remote.values():
            inner = [self.file_system(entries[at].path) for at in places]
            for at, size in zip(places, inner[0][0].sizes([name for _, name in inner])):
                sizes[at] = int(size or 0)
        return sizes

    def is_by_record(self, path: str) -> bool:
        """Whether each record of an archive is compressed by itself, or not at all."""
        with self.open(path) as file:
            head = file.read(_FIRST_RECORD)
        if not head.startswith(b"\x1f\x8b"):
            return not path.lower().endswith(".gz")
        unpacking = zlib.decompressobj(31)
        try:
            unpacking.decompress(head)
        except zlib.error:
            return False
        return unpacking.unused_data[:2] == b"\x1f\x8b"


# --- partitions ---


def _cut(entry: Entry, size: int, most: int) -> Iterator[FilePartition]:
    """Ranges of about the same size.  The last one is open: what is behind the end known now counts, too."""
    count = -(-size // most)
    cuts = [size * number // count for number in range(count)] + [0]
    for start, end in itertools.pairwise(cuts):
        yield FilePartition((entry,), start, end)


def _grouped(found: Iterable[tuple[Entry, int]], most: int) -> Iterator[FilePartition]:
    group: list[Entry] = []
    total = 0
    for entry, size in found:
        cost = size + _OPENING
        if group and total + cost > most:
            yield FilePartition(tuple(group))
            group, total = [], 0
        group.append(entry)
        total += cost
    if group:
        yield FilePartition(tuple(group))


def partitions(found: list[tuple[Entry, int]], most: int, is_by_record: Callable[[str], bool]) -> list[FilePartition]:
    """One per archive, or range of at most `most` bytes of it; pages are put together up to as many bytes."""
    large = [entry.path for entry, size in found if size > most and _DIVISIBLE.search(entry.path)]
    with ThreadPoolExecutor(_LOOKING_AT_ONCE) as pool:
        divisible = {path for path, yes in zip(large, pool.map(is_by_record, large)) if yes}
    made: list[FilePartition] = []
    pages: list[tuple[Entry, int]] = []
    for entry, size in found:
        if entry.path in divisible:
            made.extend(_cut(entry, size, most))
        elif _ARCHIVE.search(entry.path):
            made.append(FilePartition((entry,)))
        else:
            pages.append((entry, size))
    return made + list(_grouped(pages, most))


def with_origin(found: list[tuple[Entry, int]], url: str | None, captured: str | None) -> list[tuple[Entry, int]]:
    """What is known about the only input."""
    if url is None and captured is None:
        return found
    if len(found) != 1:
        raise ValueError(f"url and captured are about a single input, not {len(found)}; a manifest gives them for several")
    (entry, size), = found
    return [(entry._replace(url=url, captured=captured), size)]
