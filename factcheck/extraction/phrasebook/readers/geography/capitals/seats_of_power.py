"""Cities that copy puts a parliament or a government into: "the Bundestag in Bonn", "the Calgary legislature".

Such a body sits in the capital. Whose capital that is the words say ("Brazil's Congress"), or the name of the house, or
the city: of its own country or region, where the draft names that as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.atlas import Atlas, Entry, PlaceKind
from factcheck.atlas.houses import HOUSES, SHARED
from factcheck.claims import CapitalNamed, Place, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.place_words import CAPITALISED
from factcheck.extraction.phrasebook.mentions.towns import NAME, Town, town_after, town_before
from factcheck.extraction.phrasebook.readers.asides import is_aside
from factcheck.extraction.phrasebook.readers.geography.bearings.directions import place_of
from factcheck.extraction.phrasebook.readers.geography.capitals.capital_names import is_past
from factcheck.extraction.phrasebook.readers.geography.whereabouts import countries_named, regions_named
from factcheck.extraction.phrasebook.scene import Scene

PHRASE = "capital.seat-of-power"

_CITY = r"(?:central |downtown |the (?:centre|center|heart|middle) of )?(?=[A-ZÀ-Þ])"
_NATIONAL = (
    r"(?:(?:(?:federal|national|lower|upper) )?(?:[Pp]arliament(?: building| house)?|[Cc]ongress|[Ss]enate)"
    r"|[Nn]ational [Aa]ssembly|[Ll]ower [Hh]ouse|[Uu]pper [Hh]ouse|[Hh]ouse of [Rr]epresentatives)"
)
_OWNED = expression(rf"(?P<owner>{CAPITALISED}(?: {CAPITALISED})?)(?:['’]s?)? {_NATIONAL} in {_CITY}")
_WHERE = expression(
    rf", where (?:the )?(?P<owner>{CAPITALISED}(?: {CAPITALISED})?)(?:['’]s?)? {_NATIONAL} "
    r"(?:is|was|has|had|will|would|sits|votes?|voted|passed|passes|approved|adopted|rejected|debates|debated)\b"
)
_OWNER = rf"(?P<owner>{CAPITALISED}(?: {CAPITALISED})?)(?:['’]s?)? "
_MINISTRY = expression(rf"(?:{_OWNER}|\b[Tt]he )(?P<ministry>foreign|finance|defen[cs]e) ministry in {_CITY}")
_COURT = expression(rf"{_OWNER}[Ss]upreme [Cc](?P<court>ourt) in {_CITY}")
_HOME = expression(
    rf"(?:,| is| –) (?:the )?(?:home of|home to|seat of) (?:the )?"
    rf"(?P<owner>{CAPITALISED}(?: {CAPITALISED})?)(?:['’]s?)? {_NATIONAL}(?=[,.;:)–—]|\s*\Z| and\b)"
)
_FEDERAL = expression(
    rf"\b[Tt]he (?P<federal>federal|national) (?:[Pp]arliament|[Cc]ongress|[Ll]egislature) in {_CITY}"
)
_HOUSE = expression(
    rf"(?P<house>{'|'.join(map(re.escape, sorted(HOUSES, key=len, reverse=True)))})"
    rf"(?:, (?:the|an?|its|his|her) [^,;:.!?\n]{{2,50}}?)? (?:in|above|overlooking) {_CITY}"
)
_REGIONAL = (
    r"(?:(?:[Ss]tate |[Pp]rovincial |[Rr]egional )?(?:[Ll]egislature|[Pp]arliament)|[Ss]tate ?[Hh]ouse"
    r"|[Ss]tate [Cc]apitol|Landtag|[Gg]overnor['’]s (?:desk|mansion))"
)
_OF_REGION = expression(rf"\b(?:[Tt]he|[Ii]ts|[Aa]) {_REGIONAL} in {_CITY}")
_REGIONS_OWN = expression(
    rf"{_OWNER}(?:provincial|state|regional) (?P<regional>government|assembly|parliament|legislature|cabinet) in "
    rf"{_CITY}"
)
_CITYS = expression(rf"\b[Tt]he (?P<city>{NAME}) (?:legislature|statehouse|Landtag)(?![\w-])")
_MEMBERS = expression(
    r"(?:\b(?i:members?|delegat\w+|offices?|envoys?|visitors?|lawmakers?|deputies|senators?|MPs?|clerks?|speakers?"
    r"|presidents?|committees?|replicas?|models?|cop(?:y|ies)) (?:of|from|to) (?:the )?|\b(?:old|former|first|historic"
    r"|previous|original|one-time|future) )(?:[A-ZÀ-Þ][\w’']+ ){0,2}\Z"
)
"""Before a body: people and copies of it may be anywhere."""
_CUES = (
    *("parliament", "congress", "senate", "assembly", "house", "legislature", "capitol", "landtag", "governor"),
    *("ministry", "court", " government in "),
)
_HOUSES = tuple(house.lower() for house in HOUSES)
_STATEHOUSES = frozenset("US CA AU DE AT".split())
"""Countries whose regions have one legislature each, in the capital, and whose cities have none."""
_ELSEWHERE = frozenset("GE LY YE SD SY PS XK IN AE".split())
"""Countries whose parliaments, or those of whose regions, sit elsewhere, or did of late."""
_COURTS = frozenset("DE CH CZ BO ZA NL SK EE TZ LK PH BJ CI LU US IN AU".split())
"""Countries whose highest courts sit elsewhere, or whose regions have such courts."""
_JOINT = frozenset(("Versailles",))
_OF_STATE = expression(
    r"\b(?:president|prime minister|ministers?|mps?|lawmakers?|senators?|deputies|governments?|cabinet"
    r"|vot(?:e|es|ed|ing)|bill|opposition|parliament|diplomats?|coalition|election|chancellor|lobby\w+)\b"
)
_LOOK_BACK, _AROUND = 48, 160


def read_seats_of_power(scene: Scene) -> Iterator[CapitalNamed]:
    """A claim for each city that such a body is said to be in."""
    atlas, prose = scene.atlas, scene.draft.prose
    if atlas is None:
        return
    for start, end in scene.passages_with(_CUES) if scene.words.any(_CUES) else ():
        for pattern in (_OWNED, _FEDERAL, _OF_REGION, _MINISTRY, _COURT, _REGIONS_OWN):
            for match in pattern.finditer(prose, start, end):
                yield from _claim(scene, match, town_after(prose, match.end()), atlas)
        for pattern in (_WHERE, _HOME):
            for match in pattern.finditer(prose, start, end):
                yield from _claim(scene, match, town_before(prose, match.start(), start), atlas)
        for match in _CITYS.finditer(prose, start, end):
            yield from _claim(scene, match, town_before(prose, match.end("city"), match.start("city")), atlas)
    if scene.words.any(_HOUSES):
        for match in _HOUSE.finditer(prose):
            yield from _claim(scene, match, town_after(prose, match.end()), atlas)


def _claim(scene: Scene, match: re.Match[str], town: Town | None, atlas: Atlas) -> Iterator[CapitalNamed]:
    prose = scene.draft.prose
    if town is None or town.owned or town.name in _JOINT or prose.startswith(("'", "’"), town.end):
        return
    if _MEMBERS.search(prose, max(0, match.start() - _LOOK_BACK), match.start()) is not None:
        return
    of = _governed(scene, match, town, atlas)
    cities = atlas.cities.named(town.name)
    if of is not None and "court" in match.groupdict() and (of.country in _COURTS or of.kind is not PlaceKind.COUNTRY):
        return
    if of is None or not cities or of.country in _ELSEWHERE or cities[0].city.country != of.country:
        return
    start, end = min(match.start(), town.start), max(match.end(), town.end)
    maker = scene.maker
    yield make(
        CapitalNamed,
        quote=maker.quote(start, end),
        span=maker.span(start, end),
        section=maker.section(start),
        phrase=PHRASE,
        aside=is_aside(scene, start, end),
        city=place_of(scene, town),
        of=make(Place, quote=maker.quote(start, end), span=maker.span(start, end), name=of.name),
        said=False,
        owner="state" if of.kind is PlaceKind.REGION else "country",
        past=is_past(scene, start, end),
    )


def _governed(scene: Scene, match: re.Match[str], town: Town, atlas: Atlas) -> Entry | None:
    """The country or region whose body it is."""
    named = match.groupdict()
    if (house := named.get("house")) is not None:
        around = scene.lower[max(0, match.start() - _AROUND) : match.end() + _AROUND]
        settled = house not in SHARED or _OF_STATE.search(around) is not None
        return atlas.get(HOUSES[house]) if settled else None
    if named.get("regional"):
        return _region(named["owner"], town, atlas)
    if named.get("owner"):
        return _owner(named["owner"], atlas)
    cities = atlas.cities.named(town.name)
    if not cities:
        return None
    city = cities[0].city
    if named.get("federal") or named.get("ministry"):
        return atlas.get(city.country) if city.country in countries_named(scene) else None
    region = atlas.get(city.region) if city.region else None
    if city.country not in _STATEHOUSES or region is None or region.name == town.name:
        return None
    return region if region.id in regions_named(scene) else None


def _owner(words: str, atlas: Atlas) -> Entry | None:
    """The country or region that a name, or the last words of a run of names, is of, or its people."""
    while words:
        if (country := atlas.country(words)) is not None:
            return country
        regions = atlas.regions_of(words)
        if len(regions) == 1 and regions[0].country in _STATEHOUSES:
            return regions[0]
        words = words.partition(" ")[2]
    return None


def _region(words: str, town: Town, atlas: Atlas) -> Entry | None:
    """The first-level region of a name, or of an adjective, in the country of a city."""
    cities = atlas.cities.named(town.name)
    while words and cities:
        found = [*atlas.named(words), *atlas.regions_of(words)]
        home = [one for one in found if one.kind is PlaceKind.REGION and one.country == cities[0].city.country]
        if home and home[0].level == 1:
            return home[0]
        words = words.partition(" ")[2]
    return None
