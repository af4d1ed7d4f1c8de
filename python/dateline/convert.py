"""python -m dateline convert INPUT... OUT: records of pages as a file for data tools."""

from __future__ import annotations

import argparse
import importlib.util
import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from .reading import Reading, read
from .record import surroundings

_PACKED = ("", ".gz", ".zst")
_BY_RECORD = tuple(f".{format}{packed}" for format in ("jsonl", "csv") for packed in _PACKED)
_BY_BATCH = (".parquet", ".arrow", ".feather")
_ENDINGS = _BY_BATCH + _BY_RECORD


def _ending(name: str) -> str | None:
    return next((ending for ending in _ENDINGS if name.lower().endswith(ending)), None)


def _pyarrow() -> Any:
    try:
        import pyarrow  # type: ignore[import-untyped, import-not-found, unused-ignore]
    except ImportError:
        raise SystemExit("dateline convert: this format needs pyarrow: pip install 'dateline[arrow]'") from None
    return pyarrow


class _Counted:
    """A reading whose batches are counted, with what failed."""

    def __init__(self, reading: Reading):
        self.reading = reading
        self.rows = self.failed = 0

    def batches(self, pa: Any) -> tuple[Any, Iterator[Any]]:
        stream = pa.RecordBatchReader.from_stream(self.reading)

        def each() -> Iterator[Any]:
            for batch in stream:
                self.rows += batch.num_rows
                self.failed += batch.num_rows - batch.column("error").null_count
                yield batch

        return stream.schema, each()

    def texts(self, format: str, chosen: Mapping[str, object]) -> Iterator[str]:
        around = surroundings(format, **chosen)
        yield around.head
        for record in self.reading:
            if self.rows:
                yield around.separator
            self.rows += 1
            if not record:
                self.failed += 1
            yield record.to(format, **chosen)
        yield around.foot


def _leaves(schema: Any) -> Iterator[str]:
    """The paths of a schema's columns, as Parquet names them."""

    def below(path: str, type: Any) -> Iterator[str]:
        if hasattr(type, "value_field"):
            yield from below(f"{path}.list.element", type.value_type)
        elif type.num_fields:
            for field in type:
                yield from below(f"{path}.{field.name}", field.type)
        else:
            yield path

    for field in schema:
        yield from below(field.name, field.type)


def _write_parquet(counted: _Counted, path: str) -> None:
    pa = _pyarrow()
    from pyarrow import parquet  # type: ignore[import-untyped, import-not-found, unused-ignore]

    schema, batches = counted.batches(pa)
    # Where texts lie in the body: numbers that grow within a row pack best byte by byte.
    spans = [leaf for leaf in _leaves(schema) if leaf.endswith((".start", ".end"))]
    with parquet.ParquetWriter(path, schema, compression="zstd", compression_level=3,
                               use_dictionary=[leaf for leaf in _leaves(schema) if leaf not in spans],
                               column_encoding=dict.fromkeys(spans, "BYTE_STREAM_SPLIT")) as writer:
        # Row groups of about 128 MB: columns pack better in large groups, and memory stays bounded.
        held: list[Any] = []
        size = 0
        for batch in batches:
            held.append(batch)
            size += batch.nbytes
            if size >= 128 << 20:
                writer.write_table(pa.Table.from_batches(held, schema))
                held, size = [], 0
        if held:
            writer.write_table(pa.Table.from_batches(held, schema))


def _write_ipc(counted: _Counted, path: str) -> None:
    pa = _pyarrow()
    schema, batches = counted.batches(pa)
    options = pa.ipc.IpcWriteOptions(compression="zstd")
    with pa.OSFile(path, "wb") as file, pa.ipc.new_file(file, schema, options=options) as writer:
        for batch in batches:
            writer.write_batch(batch)


@contextmanager
def _opened(path: str, ending: str) -> Iterator[Any]:
    if ending.endswith(".gz"):
        import gzip

        with open(path, "wb") as plain, gzip.GzipFile("", "wb", 6, plain, mtime=0) as packed:
            yield packed
    elif ending.endswith(".zst"):
        pa = _pyarrow()
        with pa.OSFile(path, "wb") as plain, pa.CompressedOutputStream(plain, "zstd") as packed:
            yield packed
    else:
        with open(path, "wb") as file:
            yield file


def _write_texts(counted: _Counted, path: str, ending: str, chosen: Mapping[str, object]) -> None:
    with _opened(path, ending) as file:
        for text in counted.texts(ending.split(".")[1], chosen):
            file.write(text.encode())


def _write(counted: _Counted, path: str, ending: str, chosen: Mapping[str, object]) -> None:
    if ending == ".parquet":
        _write_parquet(counted, path)
    elif ending in _BY_BATCH:
        _write_ipc(counted, path)
    else:
        _write_texts(counted, path, ending, chosen)


def _whole(out: str, write: Callable[[str], None]) -> None:
    """The file appears whole or not at all."""
    folder, name = os.path.split(out)
    handle, partial = tempfile.mkstemp(prefix=f".{name}.", dir=folder or ".")
    os.close(handle)
    try:
        write(partial)
        mask = os.umask(0)
        os.umask(mask)
        os.chmod(partial, 0o666 & ~mask)
        os.replace(partial, out)
    except BaseException:
        os.unlink(partial)
        raise


def convert(inputs: Any, out: str, **options: Any) -> tuple[int, int]:
    """Reads the inputs as `read` does and writes the records to `out`, whose ending says how: .parquet, .arrow,
    .feather; .jsonl, .csv, and these with .gz or .zst behind (.parquet, .arrow, .feather and .zst need pyarrow).
    `options` are those of `read`.  Returns how many rows were written, and how many of them are error records.  The file appears whole or
    not at all."""
    ending = _ending(out)
    if ending is None:
        raise ValueError(f"{out}: unknown kind of file; the name must end in {', '.join(_ENDINGS)}")
    with read(inputs, **options) as reading:
        counted = _Counted(reading)
        chosen: dict[str, object] = {name: options[name] for name in ("fields", "omit") if name in options}
        _whole(out, lambda partial: _write(counted, partial, ending, chosen))
    return counted.rows, counted.failed


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m dateline convert", description="Writes the records of news pages and web archives to a file"
        " for data tools.", epilog=f"The ending of OUT says its format: {', '.join(_ENDINGS)}. Exit status: 0, all"
        " inputs were read; 1, some failed and are rows with an error; 2, usage error; 3, nothing was written.")
    parser.add_argument("inputs", nargs="*", metavar="INPUT", help="files, directories, web archives, or URLs if fsspec is"
                        " installed")
    parser.add_argument("out", metavar="OUT", help="the file to write")
    parser.add_argument("--manifest", action="append", metavar="FILE", help="lines of path<TAB>url<TAB>captured")
    parser.add_argument("--cdxj", action="append", metavar="FILE", help="an index: only the records listed in it")
    parser.add_argument("-j", "--jobs", type=int, metavar="N", help="threads (default: one per processor)")
    parser.add_argument("--fields", metavar="MEMBERS", help="only these members (comma-separated)")
    parser.add_argument("--omit", metavar="MEMBERS", help="not these members (comma-separated)")
    parser.add_argument("--only-articles", action="store_true", help="only articles")
    parser.add_argument("--since", metavar="DATE", help="published then or later")
    parser.add_argument("--until", metavar="DATE", help="published then or earlier")
    parser.add_argument("--languages", metavar="TAGS", help="only these languages (comma-separated)")
    parser.add_argument("--hosts", metavar="HOSTS", help="only these hosts and their subdomains (comma-separated)")
    parser.add_argument("--captured-since", metavar="DATE", help="captured then or later")
    parser.add_argument("--captured-until", metavar="DATE", help="captured then or earlier")
    parser.add_argument("--pages-only", action="store_true", help="in a WACZ, only the pages that it lists")
    parser.add_argument("--preference", choices=("balanced", "precision", "recall"), default="balanced",
                        help="what to do with doubtful blocks of the body")
    parser.add_argument("--comments", action="store_true", help="also readers' comments")
    parser.add_argument("--statements", action="store_true", help="also who said what")
    parser.add_argument("--max-page-size", metavar="SIZE", help="such as 64M; a larger page gives an error row")
    parser.add_argument("--max-work", type=int, metavar="N",
                        help="units of work; a page that takes more gives a row of what was read up to there")
    return parser


def main(arguments: list[str] | None = None) -> int:
    parser = _parser()
    given = vars(parser.parse_args(arguments))
    inputs, out = given.pop("inputs"), given.pop("out")
    if not inputs and not given["manifest"] and not given["cdxj"]:
        parser.error("give at least one INPUT before OUT")
    try:
        rows, failed = convert(inputs, out, progress=_can_show_progress(), **given)
    except (ValueError, ImportError) as error:
        parser.error(str(error))
    except OSError as error:
        print(f"dateline convert: {error}", file=sys.stderr)
        return 3
    except KeyboardInterrupt:
        print("dateline convert: stopped; nothing was written", file=sys.stderr)
        return 3
    print(f"dateline convert: {out}: {rows} rows" + (f", {failed} of them errors" if failed else ""), file=sys.stderr)
    return 1 if failed else 0


def _can_show_progress() -> bool:
    """Where somebody looks, and tqdm is installed."""
    return sys.stderr.isatty() and importlib.util.find_spec("tqdm") is not None
