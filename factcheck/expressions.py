"""Regular expressions that are compiled when they are first used.

A page uses a fraction of the expressions that the modules define, and compiling them all would be a third of what
checking a page costs.
"""

from __future__ import annotations

import re
from typing import Any, cast


class _Expression:
    """Stands for a compiled expression until one of its methods is asked for, and has them itself from then on."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        compiled = re.compile(self._pattern, self._flags)
        for method in ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn"):
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def expression(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Like `re.compile`, but put off: an invalid pattern raises `re.error` at its first use."""
    return cast(re.Pattern[str], _Expression(pattern, flags))
