"""News pages and web archives in, structured article records out.

>>> import dateline
>>> record = dateline.extract("<title>Harbour reopens</title><h1>Harbour reopens</h1>")
>>> record.headline
'Harbour reopens'

`extract` reads one page; `read` reads files, folders, web archives (WARC) and streams, on all processors, as objects
or as Arrow data for pandas, Polars, DuckDB and pyarrow.
"""

from . import _core
from .reading import DatelineError, Progress, Reading, extract, read
from .record import (Author, Block, Claim, Comment, Crop, Error, Image, Link, ListItem, LiveBlogUpdate, Logo, Medium,
                     Mention, Publisher, Record, Source, Speakable, Surroundings, Variant, from_row, surroundings)

__version__: str = _core.version

fields: tuple[str, ...] = tuple(row[0] for row in _core.members())
"""The names of a record's members, as in JSON."""

formats: tuple[str, ...] = tuple(_core.formats())
"""The formats of `Record.to`."""

__all__ = [
    "Author", "Block", "Claim", "Comment", "Crop", "DatelineError", "Error", "Image", "Link", "ListItem",
    "LiveBlogUpdate", "Logo", "Medium", "Mention", "Progress", "Publisher", "Reading", "Record", "Source", "Speakable",
    "Surroundings", "Variant", "extract", "fields", "formats", "from_row", "read", "surroundings",
]
