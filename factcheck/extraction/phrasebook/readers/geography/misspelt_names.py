"""Reads names that no place has and that are a slip of the keys away from one: "across the Phillipines"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.atlas import Atlas, Entry
from factcheck.atlas.slips import slip_of_city, slip_of_country, slip_of_place
from factcheck.claims import NameListed, Place, make
from factcheck.claims.model import Quoted
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.place_words import CAPITALISED
from factcheck.extraction.phrasebook.readers.asides import is_aside
from factcheck.extraction.phrasebook.readers.geography.listed_names import read_listed_names
from factcheck.extraction.phrasebook.readers.geography.places_within import read_places_within
from factcheck.extraction.phrasebook.readers.geography.towns_of import read_towns_of
from factcheck.extraction.phrasebook.scene import Scene

_LONG_NAME = expression(r"[A-Z][a-z]{6,15}(?![\w’'-]| [A-Z&])")
_BEFORE = tuple(
    f"{word} {the}"
    for word in ("in across throughout from to into of for over near outside through and around").split()
    for the in ("", "the ")
)
_IN = expression(
    r"(?<![\w-])(?:in|across|throughout|from|to|into|of|for|over|near|outside|through|and|around|with|against"
    r"|between) (?:the )?\Z"
)
_A_COUNTRY = expression(
    rf"(?P<name>[A-Z](?<![\w’'-].)[a-z]{{4,14}}), (?:the|an?) (?:[a-z-]+ "
    rf"){{0,2}}?(?:{CAPITALISED}(?:-{CAPITALISED})? ){{1,3}}"
    r"(?:country|nation|republic|kingdom|island nation)\b"
)
_REACH = 20
"""As many characters as the words before a name take, and one."""


def read_misspelt_names(scene: Scene) -> Iterator[NameListed]:
    """A claim for each unknown name that is a slip of a country, of a region, or of a city where it is said to lie."""
    atlas = scene.atlas
    if atlas is None:
        return
    prose = scene.draft.prose
    seen: set[int] = set()
    for match in _LONG_NAME.finditer(prose):
        start, end = match.span()
        if not prose.endswith(_BEFORE, max(0, start - _REACH), start) or not _IN.search(
            prose, max(0, start - _REACH), start
        ):
            continue
        if atlas.first_words[match[0]] is None and slip_of_place(match[0], atlas) is not None:
            seen.add(start)
            if scene.maker.span(start, end) in {one.name.span for one in read_listed_names(scene)}:
                continue  # told as one of its list
            yield _claim(scene, start, end, None)
    told = any(word in scene.words for word in ("country", "nation", "republic", "kingdom"))
    for match in _A_COUNTRY.finditer(prose) if told else ():
        start, end = match.span("name")
        if (
            start not in seen
            and not any(e.level == 0 for e in atlas.named(match["name"]))
            and _slip(match["name"], atlas)
        ):
            seen.add(start)
            yield _claim(scene, start, end, None)
    for within in (*read_places_within(scene), *read_towns_of(scene)):
        at = within.place.span.start
        if at not in seen and any(
            slip_of_city(within.place.name, one, atlas) for one in _parents(within.parent, atlas)
        ):
            seen.add(at)
            yield make(
                NameListed,
                quote=within.quote,
                span=within.span,
                section=within.section,
                phrase="misspelt name",
                aside=within.past,
                name=make(Quoted, quote=within.place.quote, span=within.place.span),
                alongside=(),
                within=within.parent,
            )


def _slip(name: str, atlas: Atlas) -> Entry | None:
    return slip_of_country(name, atlas, even_known=True)


def _parents(place: Place, atlas: Atlas) -> list[Entry]:
    country = atlas.country(place.name)
    return [country] if country is not None else [entry for entry in atlas.named(place.name) if entry.level == 1]


def _claim(scene: Scene, start: int, end: int, within: Place | None) -> NameListed:
    maker = scene.maker
    quote, span = maker.quote(start, end), maker.span(start, end)
    return make(
        NameListed,
        quote=quote,
        span=span,
        section=maker.section(start),
        phrase="misspelt name",
        aside=is_aside(scene, start, end),
        name=make(Quoted, quote=quote, span=span),
        alongside=(),
        within=within,
    )
