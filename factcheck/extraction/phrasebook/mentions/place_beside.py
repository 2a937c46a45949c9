"""What stands beside a place: the country it is said to lie in, and "the Russian capital"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from factcheck.atlas import Atlas, PlaceKind, Standing
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import PlaceMention
from factcheck.extraction.phrasebook.mentions.place_words import AFTER_TYPE, CAPITALISED, DIRECTIONS, LIST_GOES_ON

_CAPITAL = expression(rf"(?<![\w-])({CAPITALISED}(?: {CAPITALISED}){{0,3}})(?:['’]s)? capital(?: city)?(?![\w-])")
_OWNER = expression(rf"(?<![\w-])({CAPITALISED}(?: {CAPITALISED}){{0,2}})(?:['’]s?)? (?:[a-z]{{4,9}}ern )?$")
_COUNTRY_AFTER = expression(r", (?:in )?|,? in (?:the )?| of (?:the )?| \(")
_ITS_OWN = expression(r" into (?:[a-z-]+|\d+)\b")
"""What is said of the next country of a list: "into twenty counties and the city of Zagreb, Hungary into nineteen"."""
_WINDOW = 48


def national_capitals(prose: str, atlas: Atlas) -> Iterator[PlaceMention]:
    """Capitals named only as such: "the Russian capital", "Ukraine's capital"."""
    at = prose.find(" capital")
    while at >= 0:
        match = _CAPITAL.search(prose, max(0, at - _WINDOW), at + 13)
        if match is not None and AFTER_TYPE.pauses(prose, match.end()):
            words = match[1].split(" ")
            for printed in (" ".join(words[first:]) for first in range(len(words))):
                country = atlas.country(printed)
                if country is None and " " in printed and any(e.level for e in atlas.named(printed)):
                    break  # "Upper Austria's capital" is not Austria's
                if country is not None and country.standing is not Standing.FORMER:
                    start = match.end(1) - len(printed)
                    name = prose[start : match.end()]
                    yield PlaceMention(start, match.end(), name, None, atlas.capitals(country.id), printed, True)
                    break
        at = prose.find(" capital", at + 8)


def note_countries(found: Sequence[PlaceMention], prose: str, atlas: Atlas) -> None:
    """Notes on each typed mention the country that is named beside it: "the Canadian province of Ontario"."""
    for index, mention in enumerate(found):
        if mention.type_word is None or mention.country is not None:
            continue
        mention.country = country_before(prose, mention.start, atlas)
        if mention.country is None and index + 1 < len(found):
            mention.country = _country_after(mention, found[index + 1], prose)


def country_before(prose: str, at: int, atlas: Atlas) -> str | None:
    """The country, or its people, right before a name or the type word that opens a list."""
    owner = _OWNER.search(prose[max(0, at - _WINDOW) : at])
    if owner is None:
        return None
    words = owner[1].split(" ")
    if is_of_continent(words):
        return None
    printed = (" ".join(words[first:]) for first in range(len(words)))
    return next((name for name in printed if atlas.country(name) is not None), None)


def share_countries(found: Sequence[PlaceMention], shared: Mapping[int, int]) -> None:
    """Gives the country that opens a list to its further names: "the Ukrainian regions of Kharkiv and Sumy"."""
    if not shared:
        return
    by_start = {mention.start: mention for mention in found}
    for at, before in shared.items():
        mention, other = by_start.get(at), by_start.get(before)
        if mention is not None and other is not None and mention.country is None:
            mention.country = other.country


def is_of_continent(words: Sequence[str]) -> bool:
    """Whether words end with the name of the people of a part of America: "South American"."""
    return len(words) > 1 and words[-1] == "American" and (words[-2] in DIRECTIONS or words[-2] == "Latin")


def _country_after(mention: PlaceMention, other: PlaceMention, prose: str) -> str | None:
    if other.type_word is not None or not other.entries or other.entries[0].kind is not PlaceKind.COUNTRY:
        return None
    joint = prose[mention.end : other.start]
    goes_on = joint == ", " and (LIST_GOES_ON.match(prose, other.end) or _ITS_OWN.match(prose, other.end)) is not None
    return None if goes_on or _COUNTRY_AFTER.fullmatch(joint) is None else other.name
