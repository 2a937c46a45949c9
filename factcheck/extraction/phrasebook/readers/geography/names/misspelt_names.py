"""Reads names that no place has and that are a slip of the keys away from one: "across the Phillipines"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from factcheck.atlas import Atlas, Entry
from factcheck.atlas.slips import (
    SHORTEST,
    is_known,
    slip_in_a_word,
    slip_of_city,
    slip_of_country,
    slip_of_home,
    slip_of_place,
    slip_within_draft,
)
from factcheck.claims import NameListed, Place, make
from factcheck.claims.model import Quoted
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.place_words import CAPITALISED, INNER, LETTER, UPPER
from factcheck.extraction.phrasebook.readers.asides import is_aside
from factcheck.extraction.phrasebook.readers.geography.names.listed_names import read_listed_names
from factcheck.extraction.phrasebook.readers.geography.names.misspelt_cities import misspelt, slips_of_cities
from factcheck.extraction.phrasebook.readers.geography.names.spellings import speaks_of_spelling
from factcheck.extraction.phrasebook.readers.geography.within.places_within import read_places_within
from factcheck.extraction.phrasebook.readers.geography.within.towns_of import read_towns_of
from factcheck.extraction.phrasebook.scene import Scene

_LONG_NAME = expression(r"[A-Z][a-z]{6,15}(?![\w’'-]| [A-Z&])")
_BEFORE = tuple(
    f"{word} {the}"
    for word in (
        "in across throughout from to into of for over near outside through and around left enters entered"
        " visited toured lashed"
    ).split()
    for the in ("", "the ")
)
_IN = expression(
    r"(?<![\w-])(?:in|across|throughout|from|to|into|of|for|over|near|outside|through|and|around|with|against"
    r"|between|left|enters|entered|visited|toured|lashed) (?:the )?\Z"
)
_A_COUNTRY = expression(
    rf"(?P<name>[A-Z](?<![\w’'-].)[a-z]{{4,14}}), (?:the|an?) (?:[a-z-]+ "
    rf"){{0,2}}?(?:{CAPITALISED}(?:-{CAPITALISED})? ){{1,3}}"
    r"(?:country|nation|republic|kingdom|island nation)\b"
)
_COUNTRY_OF = expression(
    r"\b(?:country|nation|nations|countries) of (?:the )?(?P<name>[A-Z][a-z]{4,14})(?![\w’'-]| [A-Z&])"
)
_ONE_WORD = "name with a slip in a word"
_TWO_WORDS = expression(r"[A-Z](?<![\w’'-].)[a-z]{2,12} [A-Z][a-z]{3,12}(?![\w-]| [A-Z&])")
_SPELT_TWICE = "name spelt in two ways"
_AFTER_WORD = expression(rf"[{UPPER}](?<=[a-z] .){LETTER}{{0,40}}{INNER}(?:[ -](?!I\b){CAPITALISED}){{0,2}}(?![\w’'-])")
_IN_PLACE = tuple(
    f"{opening}{word} "
    for small in "in at near from to into outside around via reached left".split()
    for word in (small, small.title())
    for opening in (" ", "\n", "(", "“", "—", "–", '"')
)
"""What a place stands behind, with what may stand before it."""
_HOME = expression(rf" (?:of|in) (?:the )?(?P<name>{CAPITALISED}(?:[ -]{CAPITALISED}){{0,2}})(?![\w-])")
_ITS_CITY = expression(
    rf"(?<![\w’'-])(?P<city>{CAPITALISED}(?:[ -]{CAPITALISED}){{0,2}})(?:,? (?:which )?(?:is|was|remains)|,)?"
    r"(?: (?:the|a|an) (?:[a-z-]+ ){0,3}?(?:capital|city|town|port|seat|resort|centre|center)(?: city)?)?$"
)
"""A city right before "in" or "of" and the name of what it lies in: "Graz, the capital of Styria"."""
_ITS_CITY_REACH = 80
_OF_CITY = "name with a slip beside its city"
_RUN = expression(rf"{CAPITALISED}(?:[ -]{CAPITALISED}){{0,3}}")
_SHORTEST, _SAME = 8, 3
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
        low = max(0, start - _REACH)
        named = prose.endswith(_BEFORE, low, start) and _IN.search(prose, low, start) is not None
        if not named:
            continue
        slip = slip_of_place(match[0], atlas) if atlas.first_words[match[0]] is None else None
        if slip is not None and not _ends_otherwise(match[0], slip):
            seen.add(start)
            if scene.maker.span(start, end) in {one.name.span for one in read_listed_names(scene)}:
                continue  # told as one of its list
            yield _claim(scene, start, end, None)
    for match in _TWO_WORDS.finditer(prose):
        if slip_in_a_word(match[0], atlas) is not None and not prose.startswith(("'", "’", "-"), match.end()):
            seen.add(match.start())
            yield _claim(scene, *match.span(), None, phrase=_ONE_WORD)
    for start, end, other in _spelt_twice(scene, atlas):
        if start not in seen:
            seen.add(start)
            yield _claim(scene, start, end, None, phrase=_SPELT_TWICE, other=other)
    for match in _HOME.finditer(prose):
        start, end = match.span("name")
        if start in seen or end - start < SHORTEST or is_known(match["name"], atlas):
            continue
        beside = _ITS_CITY.search(prose[max(0, match.start() - _ITS_CITY_REACH) : match.start()])
        if beside is not None and slip_of_home(match["name"], beside["city"], atlas) is not None:
            seen.add(start)
            low = match.start() - len(beside[0])
            high = low + len(beside["city"])
            quote, span = scene.maker.quote(low, high), scene.maker.span(low, high)
            city = make(Place, quote=quote, span=span, name=beside["city"])
            yield _claim(scene, start, end, None, phrase=_OF_CITY, other=city)
    told = scene.words.any(("country", "nation", "republic", "kingdom"))
    for match in chain(_A_COUNTRY.finditer(prose), _COUNTRY_OF.finditer(prose)) if told else ():
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
    yield from slips_of_cities(scene, seen)


def _ends_otherwise(name: str, slip: Entry) -> bool:
    """Whether a name is another tongue's, or a first name: "Louisiane", "Virginie"."""
    return any(name[:-1] == other[:-1] for other in slip.names)


def _spelt_twice(scene: Scene, atlas: Atlas) -> Iterator[tuple[int, int, Place]]:
    """The one mention of a name that no place has, and a place of nearly that name which the draft has elsewhere."""
    prose = scene.draft.prose
    for match in _AFTER_WORD.finditer(prose):
        start, end = match.span()
        name = match[0]
        if len(name) < _SHORTEST or not prose.endswith(_IN_PLACE, 0, start):
            continue
        if prose.count(name[:_SAME]) == 1 or prose.count(name) > 1:
            continue
        at = prose.find(name[:_SAME])
        while at >= 0:
            run = _RUN.match(prose, at) if at != start and not prose[at - 1 : at].isalnum() else None
            if run is not None and abs(len(run[0]) - len(name)) <= 1 and slip_within_draft(name, run[0], atlas):
                before = prose[max(0, at - _REACH) : at].split(" ")[-2:-1]
                if not before or not before[0][:1].isupper():  # a first name would make it a person's
                    quote, span = scene.maker.quote(at, run.end()), scene.maker.span(at, run.end())
                    yield start, end, make(Place, quote=quote, span=span, name=run[0])
                    break
            at = prose.find(name[:_SAME], at + _SAME)


def _slip(name: str, atlas: Atlas) -> Entry | None:
    return slip_of_country(name, atlas, even_known=True)


def _parents(place: Place, atlas: Atlas) -> list[Entry]:
    country = atlas.country(place.name)
    return [country] if country is not None else [entry for entry in atlas.named(place.name) if entry.level == 1]


def _claim(
    scene: Scene,
    start: int,
    end: int,
    within: Place | None,
    *,
    phrase: str = "misspelt name",
    other: Place | None = None,
) -> NameListed:
    return misspelt(
        scene,
        start,
        end,
        within,
        phrase,
        aside=is_aside(scene, start, end) or speaks_of_spelling(scene, start, end),
        other=other,
    )
