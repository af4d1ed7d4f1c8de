"""News pages and web archives in, structured article records out.

>>> import dateline
>>> record = dateline.extract("<title>Harbour reopens</title><h1>Harbour reopens</h1>")
>>> record.headline
'Harbour reopens'

`extract` reads one page; `read` reads files, directories, web archives (WARC) and streams, on all processors, as objects
or as Arrow data for pandas, Polars, DuckDB and pyarrow; `Archive` keeps what they give, and searches it.
"""

import os as _os

from . import _core
from .archive import Addition, Additions, Archive, ArchiveError, Records
from .differences import BlockChange, Difference, MemberChange, WordChange, diff
from .reading import DatelineError, Progress, Reading, extract, read
from .record import (Author, Block, Claim, Comment, Crop, Embed, Error, Image, Link, ListItem, LiveBlogUpdate, Logo, Medium,
                     Mention, Publisher, Record, Source, Speakable, Speaker, Statement, StatementTime, Surroundings, TextSpan, Variant,
                     from_row, read_json, surroundings)
from .searching import Facet, Hit, QueryError, SearchResults
from .stories import Capture, Revision, Story

__version__: str = _core.version

fields: tuple[str, ...] = tuple(row[0] for row in _core.members())
"""The names of a record's members, as in JSON."""

formats: tuple[str, ...] = tuple(_core.formats())
"""The formats of `Record.to`."""

sqlite_extension: str = _os.path.join(_os.path.dirname(_os.path.abspath(__file__)), "dateline_sqlite")
"""The path of an extension for SQLite, by which its shell and Python's `sqlite3` search archives too."""

__all__ = [
    "Addition", "Additions", "Archive", "ArchiveError", "Author", "Block", "BlockChange", "Capture", "Claim", "Comment",
    "Crop", "DatelineError", "Difference", "Embed", "Error", "Facet", "Hit", "Image", "Link", "ListItem", "LiveBlogUpdate", "Logo",
    "Medium", "MemberChange", "Mention", "Progress", "Publisher", "QueryError", "Reading", "Record", "Records", "Revision",
    "SearchResults", "Source", "Speakable", "Speaker", "Statement", "StatementTime", "Story", "Surroundings", "TextSpan", "Variant", "WordChange",
    "diff", "extract", "fields",
    "formats", "from_row", "read", "read_json", "sqlite_extension", "surroundings",
]
