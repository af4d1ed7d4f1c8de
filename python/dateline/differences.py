"""What changed between two records of a story."""

from __future__ import annotations

import json as _json
from html import escape as _escape
from typing import Any, NamedTuple

from . import _core
from .record import Record

__all__ = ["BlockChange", "Difference", "MemberChange", "WordChange", "diff"]


class WordChange(NamedTuple):
    """A run of words, with the white space before each."""

    op: str
    """"same", "cut" or "added"."""
    text: str
    marks: tuple[str, ...] = ()
    """What fact-checkers look for among words that were cut or added: "number", "name", "quotation"."""


class MemberChange(NamedTuple):
    """A value that has changed.  Those of lists are paired: the first that is gone with the first new one."""

    member: str
    """As in `provenance`: "headline", "author", "image.caption"."""
    old: str | None
    """None: there was none."""
    new: str | None
    words: tuple[WordChange, ...]
    """Of headlines, descriptions and captions that were and are there."""


class BlockChange(NamedTuple):
    """A block of either record, or of both."""

    op: str
    """"same", "cut", "added", "moved" (the same block at another place) or "changed" (it has other words)."""
    old: int | None
    """Its number in `blocks` of the old record, or, if that has none, among the paragraphs of `article_body`."""
    new: int | None
    text: str | None
    """Of all but changed ones."""
    words: tuple[WordChange, ...]
    """Of changed ones."""
    moved: bool
    """Whether it is at another place."""
    correction: bool
    """Whether it is new, and says what was corrected."""


class Difference:
    """The differences between two records; true if there are any.  docs/differences.md says what does not count: white space,
    quotation marks, "3 minutes ago" and the like.

    Printed, it is what `dateline diff` shows: words that were cut are `[-so-]`, and new ones `{+so+}`.
    """

    def __init__(self, old: Record, new: Record):
        if not isinstance(old, Record) or not isinstance(new, Record):
            raise TypeError("the differences are between two records; read_json makes one of JSON")
        self._diff = _core.Diff(old, new)
        told = self.to_dict()
        self.change: str | None = told.get("change")
        """The most telling kind: "headline", "correction", "added", "cut", "rewritten", "moved", "facts" or "date"; None if
        there is no difference."""
        self.changes: dict[str, int] = told["changes"]
        """How much of each kind there is, in words, blocks or values."""
        self.replaced: bool = told["replaced"]
        """Whether it is another story: less than a fifth of either text is in the other one."""
        self.members: tuple[MemberChange, ...] = tuple(
            MemberChange(one["member"], one.get("old"), one.get("new"), _words(one)) for one in told["members"])
        self.blocks: tuple[BlockChange, ...] = tuple(
            BlockChange(one["op"], one.get("old"), one.get("new"), one.get("text"), _words(one),
                        one["op"] == "moved" or one.get("moved", False), one.get("correction", False))
            for one in told["blocks"])
        """All blocks in the order of the new record, those that were cut where they were."""

    def text(self, *, colours: bool = False) -> str:
        """For human readers: only what has changed, and a block on either side of it; with ANSI escapes if `colours`."""
        return self._diff.write(1, colours)

    def to_dict(self) -> dict[str, Any]:
        """All of it, as `dateline diff -f json` writes it."""
        return _json.loads(self._diff.write(0, False))  # type: ignore[no-any-return]

    def __bool__(self) -> bool:
        return self.change is not None

    def __str__(self) -> str:
        return self.text()

    def __repr__(self) -> str:
        counts = ", ".join(f"{count:,} {kind}" for kind, count in self.changes.items())
        return f"<Difference {counts or 'none'}{', another story' if self.replaced else ''}>"

    def _repr_html_(self) -> str:
        return _card(self)


def diff(old: Record, new: Record) -> Difference:
    """What changed from one record to another.

    >>> import dateline
    >>> old = dateline.read_json('{"headline": "Storm shuts 12 ports", "articleBody": "The harbour is shut."}')
    >>> new = dateline.read_json('{"headline": "Storm shuts 14 ports", "articleBody": "The harbour is shut."}')
    >>> difference = dateline.diff(old, new)
    >>> difference.change, difference.members[0].words[1:3]
    ('headline', (WordChange(op='cut', text=' 12', marks=('number',)), WordChange(op='added', text=' 14', marks=('number',))))
    """
    return Difference(old, new)


def _words(one: dict[str, Any]) -> tuple[WordChange, ...]:
    return tuple(WordChange(word["op"], word["text"], tuple(word.get("marks", ()))) for word in one.get("words", ()))


_TAGS = {"cut": "del", "added": "ins", "same": "span"}


def _tagged(op: str, text: str) -> str:
    return f"<{_TAGS[op]}>{_escape(text)}</{_TAGS[op]}>"


def _shown_words(words: tuple[WordChange, ...]) -> str:
    return "".join(_tagged(word.op, word.text) for word in words)


def _shown_member(one: MemberChange) -> str:
    values = [_tagged(op, text) for op, text in (("cut", one.old), ("added", one.new)) if text is not None]
    return f"<p><b>{_escape(one.member)}</b> {_shown_words(one.words) or ' '.join(values)}</p>"


def _shown_block(one: BlockChange) -> str:
    said = "correction: " if one.correction else "moved: " if one.moved else ""
    words = _shown_words(one.words) if one.words else _tagged(one.op if one.op in _TAGS else "same", one.text or "")
    return f"<p>{f'<small>{said}</small>' if said else ''}{words}</p>"


def _card(difference: Difference) -> str:
    """In a notebook: what has changed, and a block on either side of it."""
    blocks = difference.blocks
    near = {place + step for place, one in enumerate(blocks) if one.op != "same" for step in (-1, 0, 1)}
    shown, last = [], -1
    for place, one in enumerate(blocks):
        if place in near:
            shown += ["<p>…</p>"] * (last >= 0 and place > last + 1) + [_shown_block(one)]
            last = place
    summary = _escape(repr(difference).strip("<>"))
    return f"<div><p><small>{summary}</small></p>{''.join(map(_shown_member, difference.members))}{''.join(shown)}</div>"
