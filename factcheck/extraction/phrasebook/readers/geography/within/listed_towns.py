"""Towns of a list that is given to a land, most of which lie there: "its Spanish depots in Seville, Faro and Cadiz".

That the others lie in the land is what tells that the list is meant to; a firm of the land may have depots anywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from factcheck.atlas import Atlas, Entry, PlaceKind
from factcheck.atlas.names import key
from factcheck.claims import Place, PlaceWithin
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import PlaceMention
from factcheck.extraction.phrasebook.mentions.place_words import CAPITALISED, ON_A_DAY, OPENING
from factcheck.extraction.phrasebook.mentions.towns import NAME, Town, town_after
from factcheck.extraction.phrasebook.readers.asides import is_aside
from factcheck.extraction.phrasebook.readers.geography.within.peoples_towns import people_of
from factcheck.extraction.phrasebook.readers.geography.within.places_within import (
    may_hold,
    named_by,
    place_of,
    read_places_within,
    within,
)
from factcheck.extraction.phrasebook.readers.geography.within.towns_of import read_towns_of
from factcheck.extraction.phrasebook.scene import Scene

PHRASE = "place-within.listed"

_LIST = rf"(?P<list>{NAME}(?:(?:, and |, | and ){NAME}){{1,9}})"
_SITES = (
    r"(?:airports|arenas|bases|beaches|branches|campuses|centres|centers|cities|clinics|clubs|concerts|dates"
    r"|depots|destinations|factories|fixtures|galleries|games|gigs|hospitals|hotels|hubs|legs?|libraries|locations"
    r"|markets|matches|mills|mines|museums|offices|outlets|plants|ports|prisons|resorts|schools|seaports|shelters"
    r"|shops|shows|sites|stadiums|stages|stations|stops|stores|studios|theatres|theaters|towns|universities|venues"
    r"|warehouses|workshops|yards)"
)
_KIND = (
    r"(?:(?!(?:has|had|have|to|will|may|can|in|of|on|at|with|from|for|and|or|by|as|whose|open|bought|built|sold|shut|won|lost|held"
    r"|ran|own|run|play|beat|took|made|left|drew|led|set|cut|put|met|saw|got|gave|began|hit|kept)\b)[a-z-]+"
    r"(?<!s)(?<!ed) ){0,2}?"
)
"""Words between a people and what is theirs, of which none is a verb: not "the German airline has bases"."""
_SUCH_AS = r"(?:,? (?:such as|like|including|among them|notably|namely|especially)| of|:| –| —| -|,|)"
_AT = r"(?:in|at)"
_TRAVELS = (
    r"[^A-ZÀ-Þ.;:!?()\n]{0,70}?\b(?:stages?|legs?|race|rac(?:ed|ing)|tour|rall(?:y|ies)|riders?|cyclists?|route|coach|trains?|ferry|ferries"
    r"|cruise|ships?|drivers?|rode|drove|sailed|walked|travelled|toured)\b"
)
"""Words of what crosses borders on its way: "In France the rider won stages in Lyon, Nice and Turin"."""
_OF_PEOPLE = expression(
    rf"(?P<people>{OPENING}(?: {CAPITALISED}){{0,2}}) {_KIND}{_SITES}"
    rf"(?:(?:,|:| –| —| -|)(?: (?:are|were|will be|lie|open|closed?|opened|planned|held))? {_AT}"
    rf"|,? (?:takes?|took) in|,? (?:are|were|includes?|included|will be)|{_SUCH_AS}) \(?(?:the )?{_LIST}"
)
_LATER = expression(rf"(?!{_TRAVELS})[^A-ZÀ-Þ.;:!?()\n]{{0,70}}?\b(?:{_AT}|including|such as|like|among them) {_LIST}")
"""After a land that opens the sentence, or is told to be wholly meant: lower-case words, and a list."""
_BRACKETED = expression(rf" \((?:{_AT} |including )?{_LIST}\)")
_COLON = expression(rf"(?: (?:dates|stops|venues|sites|branches|offices|stores|shops))?: {_LIST}\.?(?=\s*\n|\s*\Z)")
_COLONED = expression(rf"(?:, in (?:the )?[^:.;,\n]{{3,40}})?: (?:(?:from|in|at|mostly|chiefly|mainly) ){{0,2}}{_LIST}")
_SITED_IN = expression(rf"\b(?i:{_SITES}) (?:all over|across|in|throughout) (?:the )?\Z")
_TWO_IN = expression(
    rf"\b(?i:two|both(?: of)?)(?: the| its| their)? (?:[a-z-]+ ){{0,2}}?{_SITES} [a-z ]{{2,10}} (?:the )?\Z"
)
_SITED = expression(rf"(?:{_SUCH_AS}|,? (?:are|were|includes?|included)) \(?{_LIST}")
_FRAMED = expression(r"(?:\A|(?<=[.!?] )|(?<=\n))In (?:the )?\Z")
_ALL_OVER = expression(r"\b(?:across|throughout|all over|around) (?:the )?\Z")
_WITH = expression(rf",? (?:in|at|(?:with|in|at)(?: [^A-ZÀ-Þ.;:!?()\n]{{1,40}}?)? {_AT}) {_LIST}")
_ARE_ALL = expression(
    rf"(?:\A|(?<=[.!?] )|(?<=\n))(?:Both )?{_LIST} are (?:(?:all|both) )?(?:in (?:the )?(?=(?P<land>[A-ZÀ-Þ]))"
    rf"|(?P<people>{OPENING}(?: {CAPITALISED})?) (?:cities|towns|ports|resorts|villages)\b)"
)
_TWO = expression(r" and [A-ZÀ-Þ]")
_JOINT = expression(r", and |, | and ")
_GOES_ON = expression(rf"(?:,? (?:in|of) (?:the )?|, ){CAPITALISED}|['’]s?\b| {CAPITALISED}|[-&/]")
_DAY = expression(ON_A_DAY.replace("(?:on |upon )", ""))
_MOVING = expression(r"\b(?:between|link\w*|from|connect\w*|to|rivals?|abroad|border|beyond|except|unlike|outside)\b")
_LEAD, _FEW, _REACH = 64, 3, 260


class _Listing(NamedTuple):
    """A list with the land that it is given to."""

    land: Place
    start: int
    end: int
    first: int
    """Where the whole passage starts."""
    least: int = _FEW
    """Towns that it must hold."""


def read_listed_towns(scene: Scene) -> Iterator[PlaceWithin]:
    """A claim for each town of such a list, where at most one in three lies elsewhere."""
    atlas = scene.atlas
    if atlas is None:
        return
    read: set[int] = set()
    ranges = {scene.passage_at(found.start()) for found in _TWO.finditer(scene.draft.prose)}
    for start, end in sorted(ranges):
        for listing in _listings(scene, start, end, atlas):
            if not read:
                every = (*read_towns_of(scene), *read_places_within(scene))
                read = {one.place.span.start for one in every if one.sure}
            for claim in _claims(scene, listing, atlas):
                if claim.place.span.start not in read:
                    read.add(claim.place.span.start)
                    yield claim


def _listings(scene: Scene, start: int, end: int, atlas: Atlas) -> Iterator[_Listing]:
    prose = scene.draft.prose
    for match in _OF_PEOPLE.finditer(prose, start, end):
        if (land := _of_people(scene, match, atlas)) is not None:
            yield _Listing(land, *match.span("list"), land.span.start)
    for mention in _lands_in(scene, start, end):
        before = prose[max(start, mention.start - _LEAD) : mention.start]
        stop = min(end, mention.end + _REACH)
        found, least = _BRACKETED.match(prose, mention.end, stop), 2
        if found is None and mention.start == start:
            found, least = _COLON.match(prose, mention.end, stop), _FEW
        if found is None and _SITED_IN.search(before):
            found, least = _SITED.match(prose, mention.end, stop), 2 if _TWO_IN.search(before) else _FEW
        if found is None and _FRAMED.search(before) and mention.start - len(before) == start:
            found, least = _LATER.match(prose, mention.end, stop), _FEW
        if found is None and (_ALL_OVER.search(before) or before.endswith((" in ", " in the "))):
            found, least = _WITH.match(prose, mention.end, stop), _FEW
        if found is None and before.endswith((" in ", " from ", " across ", " of ", " in the ", " from the ")):
            found, least = _COLONED.match(prose, mention.end, stop), _FEW
        if found is not None:
            yield _Listing(scene.maker.place(mention), *found.span("list"), mention.start, least)
    for match in _ARE_ALL.finditer(prose, start, end) if " are " in scene.lower[start:end] else ():
        if match["people"]:
            land = _of_people(scene, match, atlas)
        else:
            at = match.start("land")
            land = next((scene.maker.place(mention) for mention in _lands_in(scene, at, at + 1)), None)
        if land is not None:
            yield _Listing(land, *match.span("list"), match.start())


def _lands_in(scene: Scene, start: int, end: int) -> Iterator[PlaceMention]:
    """The countries and regions that a range names."""
    return (one for one in scene.within(start, end, PlaceMention) if not one.capital and may_hold(one))


def _of_people(scene: Scene, match: re.Match[str], atlas: Atlas) -> Place | None:
    """The people of a match as a place, by the end of a run of names."""
    words = people_of(match["people"], atlas)
    return named_by(scene, words, match.end("people")) if words else None


def _claims(scene: Scene, listing: _Listing, atlas: Atlas) -> Iterator[PlaceWithin]:
    prose = scene.draft.prose
    towns = list(_towns(prose, listing))
    bracket = prose[listing.end : listing.end + 1]
    if len(towns) < listing.least or (bracket != ")" and _GOES_ON.match(prose, listing.end)):
        return
    first = min(listing.first, listing.start)
    if _MOVING.search(scene.lower, first, scene.lower.find(":", first, listing.start) + 1 or listing.start) or is_aside(
        scene, first, listing.end
    ):
        return
    lands = _lands(listing.land, atlas)
    where = [_lies_there(town, lands, atlas) for town in towns]
    if None in where or not lands:
        return
    inside, outside = where.count(True), where.count(False)
    if outside and not (inside >= 2 * outside or (listing.least == 2 and inside >= outside)):
        return
    for town in towns:
        start, end = min(listing.first, town.start), max(town.end, listing.first + 1)
        yield within(scene, start, end, place_of(scene, town), listing.land, sure=True, phrase=PHRASE)


def _towns(prose: str, listing: _Listing) -> Iterator[Town]:
    at = listing.start
    for name in _JOINT.split(prose[listing.start : listing.end]):
        at = prose.index(name, at)
        town = town_after(prose, at)
        if town is not None and not town.owned and not _DAY.match(name):
            yield town
        at += len(name)


def _lands(place: Place, atlas: Atlas) -> list[Entry]:
    """The countries and regions that a name, or a people, may mean."""
    named = [one for one in atlas.named(place.name) if one.kind in (PlaceKind.COUNTRY, PlaceKind.REGION)]
    country = atlas.country(place.name)
    people = [country] if country is not None and country not in named else []
    return [*named, *people, *(atlas.regions_of(place.name) if atlas.is_people(key(place.name)) or not named else ())]


def _lies_there(town: Town, lands: list[Entry], atlas: Atlas) -> bool | None:
    """Whether a place of the name lies in one of the lands; None where the name is a land's, or unknown."""
    cities = [named.city for named in atlas.cities.named(town.name)]
    every = (*cities, *atlas.cities.small(town.name))
    wanted = {one.id for one in lands}
    for one in every:
        above = one.region
        while above is not None:
            if above in wanted:
                return True
            entry = atlas.get(above)
            above = entry.parent if entry is not None else None
        if one.country in wanted:
            return True
    if not cities or atlas.country(town.name) is not None:
        return None
    return False
