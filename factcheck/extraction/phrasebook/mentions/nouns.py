"""The noun that a number counts: "121 Ukrainian drones launched toward ..." counts drones."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.words import CLASSES, NO_NOUN, NOUN_STOPS, PLURALS

_FOLLOWING = expression(r"(?: |-)([a-z][a-z'’-]{0,24})")
_LONGEST_PHRASE = 4
_SHORTEST = 5
_NO_MEN = frozenset("dolmen stamen cyclamen examen lumen yemen".split())
"""What ends like men and is not many: "fishermen" and "Frenchmen" are."""
_IN_US = frozenset("bus minibus omnibus trolleybus virus campus bonus circus chorus census gas".split())
"""Singular nouns whose plural is formed with "es", unlike "houses" and "causes"."""
_STATES = frozenset({"dead", "injured", "missing", "wounded"})
"""What stands behind a noun says how the things counted are: "12 people dead" counts people."""


def counted_noun(lower: str, end: int, value: Decimal) -> str | None:
    """The head noun after a number that ends at `end`, or None where the number stands alone.

    The head is the first plural of the noun phrase that has none right behind it ("four residential tower blocks"
    counts blocks). After one, or where the phrase has no plural, nothing is guessed but a singular right behind "one".
    """
    noun: str | None = None
    at = end
    for position in range(_LONGEST_PHRASE):
        match = _FOLLOWING.match(lower, at)
        if match is None:
            break
        word = match.group(1)
        at = match.end()
        if word in NOUN_STOPS:
            break
        if noun is not None and word in _STATES:
            break
        if is_plural(word):
            noun = word
        elif noun is not None:
            break
        elif position == 0 and value == 1:
            noun = word
    return noun


def is_plural(word: str) -> bool:
    """Whether a lower-case word looks like a plural noun."""
    if word in PLURALS:
        return True
    if word.endswith("men"):
        return len(word) > _SHORTEST and (word[-4] not in "iou" or word.endswith("women")) and word not in _NO_MEN
    return len(word) > 3 and word[-1] == "s" and word[-2] not in "s'’iu" and word not in NO_NOUN


@lru_cache(maxsize=4096)  # few nouns, asked for again and again
def noun_key(noun: str) -> str:
    """One form for singular and plural: "drones" and "drone", "cities" and "city"."""
    if noun in PLURALS:
        return "people" if noun == "persons" else noun
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    if noun.endswith(("ches", "shes", "sses", "xes")) or noun[:-2] in _IN_US:
        return noun[:-2]
    if noun.endswith("s") and not noun.endswith(("ss", "us")):
        return noun[:-1]
    return noun


def noun_class(noun: str) -> str:
    """One word for nouns by which copy counts one thing: a crowd is its spectators."""
    key = noun_key(noun)
    return CLASSES.get(key, key)


def one_noun(one: str | None, two: str | None) -> bool:
    """Whether two figures may count one thing by their nouns: words of one class, or one is not told."""
    return not (one and two) or noun_class(one) == noun_class(two)
