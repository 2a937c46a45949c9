"""Which phrases of a list are worth a try on a sentence, by the types of mentions that it has."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol, TypeVar

MOST_OF_A_KIND = 4
"""How many mentions of a type are told apart."""


class Tried(Protocol):
    """What needs some mentions and one of some words to be there: a phrase."""

    @property
    def cues(self) -> tuple[str, ...]: ...

    def fits(self, kinds: str) -> bool:
        """Whether it can match a sentence that has mentions of these types."""
        ...


TriedT = TypeVar("TriedT", bound=Tried)
_fitting: dict[tuple[int, str], tuple[Sequence[Any], list[Any]]] = {}
"""Of a list of phrases, by its identity and the mentions of a sentence: the list, and those that can match it."""


def fitting(phrases: Sequence[TriedT], kinds: str) -> list[TriedT]:
    """Those of a fixed list of phrases that can match a sentence with mentions of these types.

    Sentences differ little in this, and it does not hang on the draft: it is found out once.
    """
    known = _fitting.get((id(phrases), kinds))
    if known is None:
        known = _fitting[id(phrases), kinds] = phrases, [one for one in phrases if one.fits(kinds)]
    return known[1]
