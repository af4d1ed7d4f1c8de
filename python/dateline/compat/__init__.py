"""The interfaces of other extractors over dateline, for programs that already use them.

`dateline.compat.trafilatura` has `extract` and `bare_extraction`; `dateline.compat.newspaper` has `Article`.
docs/coming-from.md says what is the same and what is not.  Neither needs the other package.
"""

from __future__ import annotations

import os
import sys
import warnings

_package = os.path.dirname(os.path.dirname(__file__)) + os.sep
_warned: set[str] = set()


def warn(message: str, category: type[Warning] = UserWarning) -> None:
    """Warns at the line that called into this package."""
    level = 1
    while sys._getframe(level).f_code.co_filename.startswith(_package) and sys._getframe(level).f_back:
        level += 1
    warnings.warn(message, category, stacklevel=level + 1)


def warn_once(message: str) -> None:
    """Warns that something is not supported, once per message and process."""
    if message not in _warned:
        _warned.add(message)
        warn(message)
