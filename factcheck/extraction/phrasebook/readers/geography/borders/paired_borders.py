"""Reads borders that are named by their two sides: "the Polish-Lithuanian border", "the Texas–Oklahoma line"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.atlas import Atlas, Entry, PlaceKind, Standing
from factcheck.claims import Bordering, Nearness, Place, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.place_words import CAPITALISED
from factcheck.extraction.phrasebook.readers.asides import is_aside
from factcheck.extraction.phrasebook.scene import Scene

_PAIR = expression(
    rf"(?<![\w-])(?P<one>(?:{CAPITALISED} ){{0,2}}{CAPITALISED})[-–—/]"
    rf"(?P<other>{CAPITALISED}(?: {CAPITALISED}){{0,2}}) "
    r"(?:(?:land|state|international|shared|common|national|provincial) )?"
    r"(?:borders?|frontiers?|boundary|borderlands?|state line|crossings?)\b(?! (?:war|dispute|clash|conflict|talks))"
)
_CUES_IN_TEXT = expression("border|frontier|boundary|state line|crossing")
_DASHES = "-–—/"
_WINDOW, _TAIL = 90, 6
_CUES = ("border", "frontier", "boundary", "state line", "crossing")
_COMBINED = {
    "Sino": "CN",
    "Indo": "IN",
    "Franco": "FR",
    "Russo": "RU",
    "Italo": "IT",
    "Austro": "AT",
    "Turko": "TR",
    "Turco": "TR",
    "Greco": "GR",
    "Finno": "FI",
    "Hispano": "ES",
    "Luso": "PT",
    "Serbo": "RS",
}
"""First parts of compounds, by the ids of the countries that they stand for."""
_BY_SEA = expression(r"\b(?:maritime|marine|sea)\b")


def read_paired_borders(scene: Scene) -> Iterator[Bordering]:
    """A claim for each border that is called after two countries or two regions."""
    atlas, prose = scene.atlas, scene.draft.prose
    if atlas is None or not scene.words.any(_CUES):
        return
    for match in _pairs(scene, prose):
        one, other = _side(match, "one", atlas), _side(match, "other", atlas)
        if one is None or other is None or one[0].id == other[0].id or one[0].kind is not other[0].kind:
            continue
        maker = scene.maker
        first, last = one[1], match.end("other")
        if atlas.named(prose[first:last]):
            continue  # Cuvette-Ouest is one
        yield make(
            Bordering,
            quote=maker.quote(first, last),
            span=maker.span(first, last),
            section=maker.section(first),
            phrase="paired-border",
            aside=is_aside(scene, first, last),
            place=_place(scene, *one),
            neighbours=(_place(scene, *other),),
            nearness=Nearness.BESIDE,
            by_sea=_BY_SEA.search(match[0]) is not None,
        )


def _pairs(scene: Scene, prose: str) -> Iterator[re.Match[str]]:
    """Two capitalised runs with a dash between them, right before each word for a border."""
    last = 0
    for cue in _CUES_IN_TEXT.finditer(scene.lower):
        low = max(last, cue.start() - _WINDOW)
        if any(dash in prose[low : cue.start()] for dash in _DASHES):
            match = _PAIR.search(prose, low, cue.end() + _TAIL)
            if match is not None:
                yield match
                last = match.end()


def _side(match: re.Match[str], group: str, atlas: Atlas) -> tuple[Entry, int, int] | None:
    """The country or region of one side, with where its words stand: the most words that name one."""
    words = match[group].split(" ")
    for count in range(len(words), 0, -1):
        name = " ".join(words[-count:] if group == "one" else words[:count])
        entry = _named(name, atlas)
        if entry is not None and (group == "one" or count == len(words)):
            start = match.end("one") - len(name) if group == "one" else match.start("other")
            return entry, start, start + len(name)
    return None


def _named(name: str, atlas: Atlas) -> Entry | None:
    """The one country or first-level region of a name; of a people, its country."""
    if name in _COMBINED:
        return atlas.get(_COMBINED[name])
    if (country := atlas.country(name)) is not None:
        return country
    entries = [one for one in atlas.named(name) if one.standing is not Standing.FORMER]
    regions = [one for one in entries if one.kind is PlaceKind.REGION and one.level == 1]
    return regions[0] if len(regions) == 1 and len(entries) == 1 else None


def _place(scene: Scene, entry: Entry, start: int, end: int) -> Place:
    maker = scene.maker
    return make(Place, quote=maker.quote(start, end), span=maker.span(start, end), name=entry.name)
