"""Regular expressions that are compiled when they are first used, and on this machine once.

A page uses a fraction of the expressions that the modules define, and to compile even those is a third of what checking
a page costs. So the program keeps what they were compiled to from one run to the next, as Python keeps the bytecode of
modules. The key is the expression itself, which is why nothing kept can be out of date.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from factcheck.compiled import Compiled

_kept: Compiled | None = None


def keep(kept: Compiled | None) -> None:
    """From now on, what is compiled is taken from here and added to it. None ends that."""
    global _kept
    _kept = kept


def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Like `re.compile`, by what is kept where the program keeps any. Raises `re.error`."""
    return _kept.expression(pattern, flags) if _kept else re.compile(pattern, flags)


def any_of(words: Iterable[str]) -> str:
    """Words as alternatives, the longest first, and the same text whatever order a set gives them in."""
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))


class _Expression:
    """Stands for a compiled expression until one of its methods is asked for, and has them itself from then on."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        made = compiled(self._pattern, self._flags)
        for method in ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn"):
            setattr(self, method, getattr(made, method))
        return getattr(made, name)


def expression(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Like `re.compile`, but put off: an invalid pattern raises `re.error` at its first use."""
    return cast(re.Pattern[str], _Expression(pattern, flags))
