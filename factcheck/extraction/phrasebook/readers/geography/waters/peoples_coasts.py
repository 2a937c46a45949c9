"""Reads coasts that are named by the people of a country: "along the Croatian coast"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.atlas import Atlas, Entry, PlaceKind, Standing
from factcheck.atlas.names import key
from factcheck.claims import Coastal, Place, make
from factcheck.claims.model import Quoted
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.place_words import CAPITALISED
from factcheck.extraction.phrasebook.readers.asides import is_aside
from factcheck.extraction.phrasebook.scene import Scene

PHRASE = "coast of a people"
_COAST = expression(
    rf"\b[Tt]he (?:(?:[a-z]+ern|entire|whole|long|rocky) )?(?P<run>{CAPITALISED}(?: {CAPITALISED}){{0,3}}) "
    r"(?:[a-z]+ern )?(?P<words>coast|coastline|seaboard|shoreline|seaside"
    r"|coastal (?:[a-z]+ )?(?:town|city|village|resort|province|region)s?)\b"
    r"(?!al|-| guard| of | (?:on|along|around) (?:the )?Lake)"
)
_CUES_IN_TEXT = expression("coast|seaboard|shoreline|seaside")
_WINDOW, _TAIL = 64, 24
_CUES = ("coast", "seaboard", "shoreline", "seaside")


def read_peoples_coasts(scene: Scene) -> Sequence[Coastal]:
    """A claim for each coast that is said to be a people's, of the sea that is named with it."""
    return scene.once(_found)


def _found(scene: Scene) -> Sequence[Coastal]:
    return tuple(_all(scene))


def _all(scene: Scene) -> Iterator[Coastal]:
    atlas, prose = scene.atlas, scene.draft.prose
    if atlas is None or not scene.words.any(_CUES):
        return
    for cue in _CUES_IN_TEXT.finditer(scene.lower):
        match = _COAST.search(prose, max(0, cue.start() - _WINDOW), cue.end() + _TAIL)
        if match is None or match.start("words") != cue.start():
            continue
        found = _read(match["run"], atlas)
        if found is None:
            continue
        people, name, sea = found
        start = match.start("run")
        maker, words = scene.maker, match.span("words")
        span = maker.span(start, start + len(people))
        yield make(
            Coastal,
            quote=maker.quote(start, words[1]),
            span=maker.span(start, words[1]),
            section=maker.section(start),
            phrase=PHRASE,
            aside=is_aside(scene, start, words[1]),
            place=make(Place, quote=people, span=span, name=name),
            words=make(Quoted, quote=maker.quote(*words), span=maker.span(*words)),
            sea=sea,
        )


def _read(run: str, atlas: Atlas) -> tuple[str, str, str | None] | None:
    """A people, the name of its country, and the sea that follows it, of which no word may be left over."""
    words = run.split(" ")
    for count in (2, 1):
        people, sea = " ".join(words[:count]), " ".join(words[count:])
        country = atlas.country(people) if atlas.is_people(key(people)) else None
        regions = (atlas.regions_of(people) or _region(people, atlas)) if country is None else ()
        if len(regions) == 1 and (not sea or atlas.facts.sea(sea) is not None):
            return people, regions[0].name, sea or None
        if country is None or country.kind is not PlaceKind.COUNTRY or country.standing is not Standing.CURRENT:
            continue
        if sea and atlas.facts.sea(sea) is None:
            return None
        inland = not sea and "Sea" in (atlas.facts.inland_shores(country.id) or "")
        return None if inland else (people, country.name, sea or None)
    return None


def _region(name: str, atlas: Atlas) -> tuple[Entry, ...]:
    """The one place of a name, if it is a first-level region: "the Kansas coast"."""
    entries = tuple(one for one in atlas.named(name) if one.standing is not Standing.FORMER)
    return entries if len(entries) == 1 and entries[0].kind is PlaceKind.REGION and entries[0].level == 1 else ()
