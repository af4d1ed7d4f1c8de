"""The options of the data source."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Any

_UNITS = {"": 1, "K": 1 << 10, "M": 1 << 20, "G": 1 << 30}


def size(text: str) -> int:
    """Bytes: 1000000, 256M, 256m, 256MB."""
    found = re.fullmatch(r"(\d+)\s*([KMG]?)B?", text.strip().upper())
    if not found:
        raise ValueError(f'{text!r} is no size; a size is a number of bytes, such as 1000000 or "64M"')
    return int(found[1]) * _UNITS[found[2]]


def _positive_size(text: str) -> int:
    value = size(text)
    if not value:
        raise ValueError("a size must be positive")
    return value


def _flag(text: str) -> bool:
    values = {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}
    if text.strip().lower() not in values:
        raise ValueError(f"{text!r} is neither true nor false")
    return values[text.strip().lower()]


def _count(text: str) -> int:
    if not text.strip().isdecimal() or not int(text):
        raise ValueError(f"{text!r} is not a number of at least 1")
    return int(text)


def _offset(text: str) -> int:
    if not text.strip().isdecimal():
        raise ValueError(f"{text!r} is no offset in bytes")
    return int(text)


def _one_of(*choices: str) -> Callable[[str], str]:
    def parse(text: str) -> str:
        if text not in choices:
            raise ValueError(f"{text!r}: must be {', '.join(choices[:-1])} or {choices[-1]}")
        return text

    return parse


def _storage(text: str) -> dict[str, Any]:
    try:
        value = json.loads(text)
    except ValueError:
        value = None
    if not isinstance(value, dict):
        raise ValueError(f'{text!r} is not a JSON object; an example: {{"anon": true}}')
    return value


def _list(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]


def _words(text: str) -> list[str]:
    """Between spaces, which are in no URL; commas are."""
    return text.split()


# Options that `dateline.read` takes, by its name for them.
READ: dict[str, Callable[[str], Any]] = {
    "jobs": _count,
    "batchRows": _count,
    "fields": _list,
    "omit": _list,
    "onlyArticles": _flag,
    "since": str,
    "until": str,
    "languages": _list,
    "preference": _one_of("balanced", "precision", "recall"),
    "comments": _flag,
    "claims": _flag,
    "weak": _flag,
    "maxPageSize": _positive_size,
    "maxWork": _count,
    "verify": _flag,
    "hosts": _list,
    "capturedSince": str,
    "capturedUntil": str,
    "urlPatterns": _words,
}
OWN: dict[str, Callable[[str], Any]] = {
    "path": str,
    "paths": json.loads,
    "manifest": str,
    "prefix": str,
    "url": str,
    "captured": str,
    "errors": _one_of("record", "skip", "raise"),
    "startAt": _offset,
    "endAt": _count,
    "maxPartitionBytes": size,
    "storageOptions": _storage,
}


def _plain(name: str) -> str:
    return name.replace("_", "").lower()


def _snake(name: str) -> str:
    return re.sub("[A-Z]", lambda found: "_" + found[0].lower(), name)


class Options:
    """Parsed: `read` is for `dateline.read`, `own` has the others."""

    def __init__(self, given: Mapping[str, str]):
        known = {_plain(name): (name, parse) for name, parse in (READ | OWN).items()}
        self.read: dict[str, Any] = {}
        self.own: dict[str, Any] = {}
        for key, text in given.items():
            if _plain(key) not in known:
                raise ValueError(f"dateline has no option {key!r}; there are: {', '.join(sorted(READ | OWN))}")
            name, parse = known[_plain(key)]
            try:
                value = parse(text)
            except ValueError as error:
                raise ValueError(f"option {name}: {error}") from None
            if name in READ:
                self.read[_snake(name)] = value
            else:
                self.own[name] = value
