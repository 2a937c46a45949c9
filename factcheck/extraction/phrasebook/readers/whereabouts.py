"""Which place a passage speaks of: "the country", "the state"; and places that no mention holds."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from factcheck.atlas import PlaceKind, Standing
from factcheck.claims import Place
from factcheck.extraction.phrasebook.mentions.mention import PlaceMention
from factcheck.extraction.phrasebook.mentions.place_typed import leading_length
from factcheck.extraction.phrasebook.mentions.place_words import CAPITALISED
from factcheck.extraction.phrasebook.scene import Scene

MOST_NEARBY = 40
_LINK = r"(?:de|del|de la|de los|da|do|dos|du|of|es|al|el|la|le|les|upon|on|am|an der|y|e|bin)"
_RUN = rf"(?:S(?:t|te|ta)\.? )?{CAPITALISED}(?:(?:-[\w’']{{1,20}}){{1,3}}|(?: |-)(?:{_LINK} )?{CAPITALISED}){{0,4}}"
_AT_END = re.compile(rf"(?<![\w’'-])({_RUN})$")
_AT_START = re.compile(rf"({_RUN})(?![\w-])")
_NAME_WINDOW = 64


def name_before(prose: str, start: int, end: int) -> tuple[int, int] | None:
    """The capitalised run that a range of the prose closes with, without words that open a sentence."""
    match = _AT_END.search(prose, max(start, end - _NAME_WINDOW), end)
    if match is None:
        return None
    first = match.start() + leading_length(match[1])
    return (first, end) if first < end else None


def name_after(prose: str, start: int, end: int) -> tuple[int, int] | None:
    """The capitalised run that a range of the prose opens with."""
    match = _AT_START.match(prose, start, end)
    if match is None or leading_length(match[1]):
        return None
    return start, match.end(1)


def unmentioned(scene: Scene, start: int, end: int) -> Place:
    """A place that stands in a range of the prose and is no mention: a city that the atlas does not list."""
    return Place(
        quote=scene.maker.quote(start, end), span=scene.maker.span(start, end), name=scene.draft.prose[start:end]
    )


def is_country(mention: PlaceMention) -> bool:
    """Whether a mention names a country of today, by its name or by its capital."""
    if mention.capital:
        return True
    first = mention.entries[0] if mention.entries and mention.type_word is None else None
    return first is not None and first.kind is PlaceKind.COUNTRY and first.standing is not Standing.FORMER


def is_region(mention: PlaceMention) -> bool:
    """Whether a mention may name a region."""
    return any(entry.kind is PlaceKind.REGION for entry in mention.entries)


def spoken_of(scene: Scene, at: int, *, region: bool = False) -> PlaceMention | None:
    """The country (or region) that the copy speaks of at an offset.

    The last one named before in the block; else the one that the draft names most, where that is half of all.
    """
    fits = is_region if region else is_country
    block = scene.draft.block_at(at)
    before = [mention for mention in scene.within(block.start, at, PlaceMention) if fits(mention)]
    if before:
        return before[-1]
    everywhere = [mention for mention in scene.mentions if isinstance(mention, PlaceMention) and fits(mention)]
    names = Counter(_name(mention) for mention in everywhere)
    if not names:
        return None
    name, count = names.most_common(1)[0]
    if 2 * count < len(everywhere):
        return None
    return next(mention for mention in everywhere if _name(mention) == name)


def nearby(scene: Scene, besides: Iterable[PlaceMention]) -> tuple[Place, ...]:
    """Every other place that the draft names, each once."""
    seen = {_name(mention) for mention in besides}
    found = []
    for mention in scene.mentions:
        if isinstance(mention, PlaceMention) and mention.entries and _name(mention) not in seen:
            seen.add(_name(mention))
            found.append(scene.maker.place(mention))
            if len(found) == MOST_NEARBY:
                break
    return tuple(found)


def _name(mention: PlaceMention) -> str:
    return mention.country if mention.capital and mention.country else mention.name
