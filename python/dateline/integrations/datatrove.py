"""Steps for datatrove's pipelines: a reader of web archives, and an extractor after a reader of datatrove's own.

    from dateline.integrations.datatrove import ArchiveReader

    LocalPipelineExecutor([
        ArchiveReader("s3://crawl/2024-05/", glob_pattern="*.warc.gz", only_articles=True),
        JsonlWriter("articles/"),
    ], tasks=8).run()

`ArchiveReader` reads the pages itself and is the faster way.  `Extractor` takes documents whose text is HTML, as
datatrove's WarcReader gives them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from datatrove.data import Document  # type: ignore
from datatrove.pipeline.extractors.base import BaseExtractor, ExtractorSandbox  # type: ignore
from datatrove.pipeline.readers.base import BaseDiskReader  # type: ignore
from datatrove.utils.logging import logger  # type: ignore
from datatrove.utils.typeshelper import StatHints  # type: ignore

from .. import reading
from ..record import Record, member_numbers

__all__ = ["FIELDS", "ArchiveReader", "Extractor"]

FIELDS = ("type", "headline", "description", "datePublished", "dateModified", "author", "publisher", "articleSection",
          "keywords", "inLanguage")
"""The members of the record that documents have in their metadata unless others are chosen."""


def _checked(fields: Sequence[str]) -> tuple[str, ...]:
    """The fields, or ValueError for names that are not members."""
    if fields:
        member_numbers(tuple(fields))
    return tuple(fields)


def _metadata(record: Record, fields: tuple[str, ...]) -> dict[str, Any]:
    return record.to_dict(fields=fields) if fields else {}


class Extractor(BaseExtractor):  # type: ignore[misc, unused-ignore]
    """Replaces a document's HTML by the text of its article, and adds the record's members to its metadata.

    timeout: seconds for one document, which is then read in a process of its own, as datatrove's other extractors do.
        None reads it in this process: dateline limits its work per page (`max_work`), and copying pages between
        processes costs more than reading them.
    preference, comments, weak, max_page_size, max_work: as for `dateline.extract`.
    fields: members of the record for the metadata, by their names in JSON, with their values in JSON.  They replace
        what was there before under the same name.

    A document's `url` and `date` in its metadata are taken as the URL and the time of the capture.  Documents without
    text are dropped, and counted.
    """

    name = "📰 dateline"

    def __init__(self, timeout: float | None = None, *, preference: str = "balanced", comments: bool = False,
                 weak: bool = True, max_page_size: int | str | None = None, max_work: int | None = None,
                 fields: Sequence[str] = FIELDS):
        super().__init__(timeout or 0)
        self.timeout = timeout
        self.fields = _checked(fields)
        self.options = {"preference": preference, "comments": comments, "weak": weak, "max_page_size": max_page_size,
                        "max_work": max_work}
        self.extract("")  # a wrong option is found now

    def extract(self, text: str) -> str:
        """The text of a page."""
        return reading.extract(text, **self.options).text  # type: ignore[arg-type]

    def _read(self, page: str, url: str | None = None,
              captured: str | None = None) -> tuple[str, dict[str, Any], str | None]:
        """Text, metadata, and what is wrong: an exception would end the sandbox's process."""
        record = reading.extract(page, url, captured, **self.options)  # type: ignore[arg-type]
        if record.error:
            return "", {}, record.error.message
        return record.text, _metadata(record, self.fields), None

    def run(self, data: Any, rank: int = 0, world_size: int = 1) -> Any:
        """Reads the documents one after the other."""
        if self.timeout is None:
            yield from self._run(data, lambda given, read: read(*given))
            return
        with ExtractorSandbox(timeout=self.timeout, warmup_text="") as sandbox:
            yield from self._run(data, sandbox.process_document)

    def _run(self, data: Iterable[Document], call: Callable[..., Any]) -> Iterator[Document]:
        for document in data:
            self.stat_update(StatHints.total)
            with self.track_time():
                given = (document.text, _text_or_none(document.metadata.get("url")),
                         _text_or_none(document.metadata.get("date")))
                try:
                    text, found, wrong = call(given, self._read)
                except TimeoutError:
                    self._skip("timeout", f"{document.id}: not read within {self.timeout} s")
                    continue
                except EOFError:
                    self._skip("broken_process", f"{document.id}: its process ended")
                    continue
                if wrong is not None:
                    self._skip("clean_error", f"{document.id}: {wrong}")
                    continue
                document.text = text
                document.metadata.update(found)
                self.stat_update("extracted")
            if document.text:
                self.stat_update(StatHints.forwarded)
                self.update_doc_stats(document)
                yield document
            else:
                self.stat_update(StatHints.dropped)

    def _skip(self, reason: str, message: str) -> None:
        self.stat_update(reason)
        logger.warning(f"{message}; the document is skipped")


def _text_or_none(value: object) -> str | None:
    return value if isinstance(value, str) and value else None


class ArchiveReader(BaseDiskReader):  # type: ignore[misc, unused-ignore]
    """Reads web archives and pages, and gives a document for each article: its text, the record's id in the archive,
    and in the metadata `url` and `date` of the capture, `language`, and the members of the record in `fields`.

    data_folder, paths_file, limit, skip, file_progress, doc_progress, adapter, default_metadata, recursive,
        glob_pattern, shuffle_files: as for datatrove's readers.
    fields: members of the record, by their names in JSON, with their values in JSON.
    jobs: threads per task; 1, as datatrove runs several tasks.
    only_articles, since, until, languages, preference, comments, weak, max_page_size, max_work: as for `dateline.read`.

    Captures without text and those that cannot be read are left out, and counted (`no_text`, `failed`).
    """

    name = "📰 dateline archive"

    def __init__(self, data_folder: Any, paths_file: Any = None, limit: int = -1, skip: int = 0,
                 file_progress: bool = False, doc_progress: bool = False, adapter: Any = None,
                 default_metadata: Any = None, recursive: bool = True, glob_pattern: str | None = None,
                 shuffle_files: bool = False, *, fields: Sequence[str] = FIELDS, jobs: int = 1,
                 only_articles: bool = False, since: str | None = None, until: str | None = None,
                 languages: str | Sequence[str] | None = None, preference: str = "balanced", comments: bool = False,
                 weak: bool = True, max_page_size: int | str | None = None, max_work: int | None = None):
        super().__init__(data_folder, paths_file, limit, skip, file_progress, doc_progress, adapter, "text", "id",
                         default_metadata, recursive, glob_pattern, shuffle_files)
        self.fields = _checked(fields)
        self.options = {"jobs": jobs, "only_articles": only_articles, "since": since, "until": until,
                        "languages": languages, "preference": preference, "comments": comments, "weak": weak,
                        "max_page_size": max_page_size, "max_work": max_work}
        self._read("nothing is read yet").close()  # a wrong option is found now

    def read_file(self, filepath: str) -> Iterator[Document]:
        """The documents of one file."""
        if self.data_folder.is_local():
            with self._read(self.data_folder.resolve_paths(filepath)) as records:
                yield from self._documents(records, filepath)
            return
        with self.data_folder.open(filepath, "rb") as file, self._read(file) as records:
            yield from self._documents(records, filepath)

    def _read(self, source: Any) -> reading.Reading:
        return reading.read(source, **self.options)  # type: ignore[arg-type]

    def _documents(self, records: reading.Reading, filepath: str) -> Iterator[Document]:
        for number, record in enumerate(records):
            with self.track_time():
                document = self._document(record, filepath, number)
            if document is not None:
                yield document

    def _document(self, record: Record, filepath: str, number: int) -> Document | None:
        if record.error:
            self.stat_update("failed")
            logger.warning(f"{filepath}: {record.source.url or number}: {record.error.message}")
            return None
        if not record.text:
            self.stat_update("no_text")
            return None
        source = record.source
        values: dict[str, Any] = {"text": record.text, "id": source.record_id or f"{filepath}/{number}"}
        values["url"] = source.url or record.url
        values["date"] = source.captured_at
        values["language"] = record.in_language.partition("-")[0] if record.in_language else None
        values = {name: value for name, value in values.items() if value is not None}
        return self.get_document_from_dict({**_metadata(record, self.fields), **values}, filepath, number)
