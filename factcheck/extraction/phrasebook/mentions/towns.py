"""Names that stand where a town is named, known or not: capitalised runs beside words that say so.

The atlas has too many cities to look for all of them in all prose. A reader that has found the words of a claim asks
here what name stands before them or after them; the rules look it up.
"""

from __future__ import annotations

from typing import NamedTuple

from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.place_words import (
    CAPITALISED,
    INSTITUTION,
    INSTITUTION_OF,
    LEADING,
    ON_A_DAY,
)

_WORD = rf"(?:St\. |Ste\. |Ft\. |Mt\. )?{CAPITALISED}"
_LINK = (
    rf"(?: (?!{ON_A_DAY})(?:de|da|do|dos|das|del|di|du|la|le|les|am|an der|im|in der|upon|on|sur|el|al|es|und) |[ -]"
    r"|-(?:de|sur|on|upon|le|la|les|el|en|am)-)"
)
NAME = rf"{_WORD}(?:{_LINK}{_WORD}){{0,3}}"
"""A name of up to four capitalised words: "Rio de Janeiro", "Stoke-on-Trent", "St. John's"."""

_BEFORE = expression(rf"(?:^|(?<=[^\w'’.&/@#$-])|(?<=[\s(\[\"“‘—–][–—-]))({NAME})\Z")
_AFTER = expression(rf"{NAME}(?![\w-]| ?&)")
_WINDOW = 64
_LAST = expression(r"(?<!\S)(\S+) $")
_TOWNS_END_IN = frozenset(
    "City Bay Beach Falls Heights Hills Springs Island Islands River Lake Mountain Mountains Valley Park"
    " Central".split()
)
_NO_TOWN = (INSTITUTION - _TOWNS_END_IN) | frozenset(
    "District County Province Region Oblast Raion Governorate Prefecture Department Republic State Territory Border"
    " Front Army Ministry Government".split()
)
_OPENERS = LEADING - {"New"}
"""Words that open a sentence; New Orleans is no Orleans."""
_GOES_BACK = expression(r"[A-Z][\w’']*-[a-z]{1,3} \Z")
"""Before a name that is the end of a longer one: "Nahr-e " before "Saraj"."""
_TYPED = expression(
    r" ([Dd]istrict|[Cc]ounty|Parish|Borough|[Rr]aion|[Mm]unicipality|[Rr]egency|[Dd]epartment|[Cc]ercle)\Z"
)
"""The type words of districts after their names."""
_TITLES = frozenset(
    "Mr Mrs Ms Dr Prof Sir Dame Lord Lady Saint Pope King Queen Prince Princess President Senator Governor Mayor"
    " Minister Judge Justice General Colonel Captain Coach Professor Bishop Archbishop Cardinal Rabbi Imam".split()
)


class Town(NamedTuple):
    """A name in the prose."""

    start: int
    end: int
    name: str
    before: str
    """The word before it, as printed; empty where a sentence, a line or a bracket opens with it."""
    owned: bool
    """Whether it belongs to the name of an institution: "the University of Lyon"."""


def town_before(prose: str, end: int, floor: int = 0) -> Town | None:
    """The capitalised run that ends at an offset, without the words that may open a sentence before it."""
    first = max(floor, end - _WINDOW)
    last = prose[max(first, end - 30) : end].rpartition(" ")[2].rpartition("\n")[2].lstrip("\"“‘'([—–")
    if not last[:1].isupper() and "-" not in last:
        return None
    match = _BEFORE.search(prose, first, end)
    if match is None:
        return None
    start, name = match.start(1), match[1]
    while " " in name and (word := name.partition(" ")[0]) in _OPENERS:
        start += len(word) + 1
        name = name[len(word) + 1 :]
    if name in LEADING or name.rpartition(" ")[2] in _NO_TOWN or name.partition(" ")[0] in _TITLES:
        return None
    return _town(prose, start, end, name)


def district_before(prose: str, end: int, floor: int = 0) -> tuple[Town, str] | None:
    """The name of a district that ends at an offset, without its type word, and that word: "St. Clair County"."""
    first = max(floor, end - _WINDOW)
    typed = _TYPED.search(prose, first, end)
    if typed is None:
        return None
    match = _BEFORE.search(prose, first, typed.start())
    if match is None or _GOES_BACK.search(prose, max(floor, match.start(1) - 24), match.start(1)) is not None:
        return None
    start, name = match.start(1), match[1]
    while " " in name and (word := name.partition(" ")[0]) in _OPENERS:
        start += len(word) + 1
        name = name[len(word) + 1 :]
    return None if name in LEADING else (_town(prose, start, end, name), typed[1].lower())


def town_after(prose: str, start: int) -> Town | None:
    """The capitalised run that starts at an offset."""
    match = _AFTER.match(prose, start)
    if match is None or match[0] in LEADING or match[0].rpartition(" ")[2] in _NO_TOWN:
        return None
    return _town(prose, start, match.end(), match[0])


def town_at(prose: str, start: int, end: int) -> Town:
    """The name between two offsets."""
    return _town(prose, start, end, prose[start:end])


def _town(prose: str, start: int, end: int, name: str) -> Town:
    last = _LAST.search(prose[max(0, start - 24) : start])
    before = last[1] if last is not None else ""
    owner = prose[max(0, start - 40) : start].removesuffix(" the ").rpartition(" of")[0].rpartition(" ")[2]
    owned = before in ("of", "the") and owner in INSTITUTION_OF
    return Town(start, end, name, before.strip("\"“‘'(["), owned)
