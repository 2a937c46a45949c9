"""What was meant by a word that nothing is called."""

from __future__ import annotations

from collections.abc import Iterable

LIKE, ALIKE = 0.6, 0.8
"""How much of two words must agree, from 0 to 1: of words that differ much, and of codes that differ by a digit."""


def meant(word: str, known: Iterable[str], least: float = LIKE) -> str | None:
    """The known word that is most like it, whatever the case of its letters; None where none is near."""
    from difflib import SequenceMatcher, get_close_matches

    def likeness(spelling: str) -> tuple[float, int]:
        in_place = sum(one == other for one, other in zip(spelling, wanted, strict=False))
        return SequenceMatcher(None, wanted, spelling).ratio(), in_place

    spelt: dict[str, str] = {}
    for one in known:
        spelt.setdefault(one.lower(), one)
    wanted = word.lower()
    near = get_close_matches(wanted, spelt, n=9, cutoff=least)
    return spelt[max(near, key=likeness)] if near else None
