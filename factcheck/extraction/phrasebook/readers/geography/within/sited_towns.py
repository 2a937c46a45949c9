"""Towns at which copy puts something of a land: "its plant in Hungary, at Graz", "Hungary's largest mill, in Graz"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims import PlaceWithin
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import PlaceMention
from factcheck.extraction.phrasebook.mentions.place_words import CAPITALISED
from factcheck.extraction.phrasebook.mentions.towns import town_after
from factcheck.extraction.phrasebook.readers.asides import is_aside
from factcheck.extraction.phrasebook.readers.geography.within.peoples_towns import people_of
from factcheck.extraction.phrasebook.readers.geography.within.places_within import (
    is_part_of_the_world,
    may_hold,
    named_by,
    place_of,
    within,
)
from factcheck.extraction.phrasebook.scene import Scene

PHRASE = "place-within.sited"

_FIXED = (
    r"(?:airport|airfield|cathedral|cement works|colliery|dam|ironworks|lighthouse|mill|mine|monastery|mosque"
    r"|nuclear plant|nuclear power station|observatory|oil terminal|power plant|power station|prison|quarry|racecourse"
    r"|refinery|seaport|shipyard|smelter|stadium|steelworks|university|zoo)"
)
"""What a land is said to have within it alone."""
_SITE = (
    rf"(?:{_FIXED}|abbey|arena|brewery|campus|centre|center|church|clinic|college|distillery|factory|farm|festival"
    r"|gallery|hospital|hotel|laboratory|library|market|museum|office|plant|school|shop|site|station|store|temple"
    r"|terminal|theatre|theater|venue|warehouse|works|yard)"
)
_MOST = r"(?:[a-z]+est|only|main|sole|first|last|second|third|(?:second|third|fourth)-[a-z]+est|most [a-z]+|chief)"
_AT = r"(?:at|in|near|outside|just outside)"
_ITS = expression(
    rf"['’]s? (?:{_MOST} (?:[a-z-]+ ){{0,2}}?{_SITE}|(?:[a-z-]+ ){{0,2}}?{_FIXED})"
    rf"(?:,| –| —|,? (?:which )?(?:is|lies|stands|opened|was built))? {_AT} (?=[A-ZÀ-Þ])"
)
"""After a land: what it has, and where."""
_SITE_IN = expression(
    rf"\b(?i:an?|one|its|their|our|the|his|her|own|new)(?: (?!of\b|from\b)[a-z’'-]+){{0,3}}? {_SITE}"
    r" (?:in|of) (?:the )?\Z"
)
_THERE = expression(rf"(?:,| –| —| \() ?{_AT} (?=[A-ZÀ-Þ])")
"""Before and after a land: "the firm's only plant in", ", at"."""
_SHUTS = expression(r"[,.;:)!?–—]|\s*\Z|\s*\n| [–—]| (?:and [a-z]|is|was|has|had|will|employs?|closed|opened|shut)\b")
_CLOSED = expression(r"[,.;)!?]|\s*\Z|\s*\n| [–—]")
_ABROAD = expression(r"\b(?:abroad|overseas|foreign|embassy|consulate|troops|expedition|exile|joint|run by)\b")
_PEOPLES_COURT = expression(
    rf"\b(?:An?|The|a|an|the) (?P<people>{CAPITALISED}(?: {CAPITALISED})?) (?:[a-z]+ ){{0,2}}(?:court|tribunal) in "
    rf"(?={CAPITALISED})"
)
"""A court, which sits in its own land: "a Belarusian court in Minsk"."""
_COURTS = (" court in ", " tribunal in ")
_LEAD, _REACH = 64, 90


def read_sited_towns(scene: Scene) -> Iterator[PlaceWithin]:
    """A claim for each town at which something of a land stands."""
    prose = scene.draft.prose
    if scene.words.any(_COURTS):
        yield from _of_courts(scene)
    for land in scene.mentions:
        if not isinstance(land, PlaceMention) or land.capital or not may_hold(land):
            continue
        start, end = scene.passage_at(land.start)
        stop = min(end, land.end + _REACH)
        owned = prose.startswith(("'", "’"), land.end)
        if owned:
            found = _ITS.match(prose, land.end, stop)
            shuts = _SHUTS
        else:
            before = prose[max(start, land.start - _LEAD) : land.start]
            found = _THERE.match(prose, land.end, stop) if before.endswith((" in ", " of ", " the ")) else None
            found = found if found is not None and _SITE_IN.search(before) is not None else None
            shuts = _CLOSED
        town = town_after(prose, found.end()) if found is not None else None
        if town is None or town.owned or shuts.match(prose, town.end) is None or is_part_of_the_world(scene, land):
            continue
        first = max(start, land.start - _LEAD)
        if _ABROAD.search(scene.lower, first, town.end) or is_aside(scene, land.start, town.end):
            continue
        place, parent = place_of(scene, town), scene.maker.place(land)
        yield within(scene, land.start, town.end, place, parent, sure=True, phrase=PHRASE)


def _of_courts(scene: Scene) -> Iterator[PlaceWithin]:
    """ "A Belarusian court in Minsk": the people name the parent, and the town follows."""
    prose, atlas = scene.draft.prose, scene.atlas
    for match in _PEOPLES_COURT.finditer(prose) if atlas is not None else ():
        words, end = match["people"], match.end("people")
        known = atlas is not None and people_of(words, atlas) == words
        town = town_after(prose, match.end()) if known else None
        if town is None or town.owned or is_aside(scene, match.start(), town.end):
            continue
        if atlas is not None and atlas.country(town.name) is None:
            start = end - len(words)
            place, parent = place_of(scene, town), named_by(scene, words, end)
            yield within(scene, start, town.end, place, parent, sure=True, phrase=PHRASE)
