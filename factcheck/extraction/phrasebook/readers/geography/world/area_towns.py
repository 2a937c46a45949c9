"""Reads which towns, and whose people, copy puts into a part of the world.

"Kumasi, a West African city"; "Central Asia's oldest port, Aktau"; "Kenyan runner Ann Mutai, the first African to win".
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.atlas import Atlas
from factcheck.claims import InPartOfWorld
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import PlaceMention
from factcheck.extraction.phrasebook.mentions.place_words import CAPITALISED
from factcheck.extraction.phrasebook.mentions.towns import NAME, Town, town_after, town_before
from factcheck.extraction.phrasebook.readers.asides import is_aside
from factcheck.extraction.phrasebook.readers.geography.world.area_holdings import AREA, AREAS, KEPT, area_of, claim_of
from factcheck.extraction.phrasebook.scene import Scene

SET_OFF, TOWN, PEOPLE = "part-of-world.set-off", "part-of-world.town", "part-of-world.first-of-its-people"
PLACED = "part-of-world.placed"
_KIND = r"(?:city|capital|port|town|metropolis|megacity|resort|hub|seaport|river port|port city|seaside resort)"
_WORDS = (
    r"(?:(?!(?:sister|twin|fictional|of|in|to|on|at|by|for|from|with|and|or|the|an?|that|than|not|no|former|old"
    r"|then)\b)"
    r"[a-z-]{2,16} ){0,4}?"
)
_IS = r"(?:,|,? (?:which |that )?(?:is|was|remains|became)(?: now| still| also)?| –| —)"
_ENDS = r"(?![’'-]| [A-Z])"
_OF_TOWNS = (
    expression(
        rf"(?<![\w’'-])(?P<place>{NAME}){_IS} (?:an?|the|that|another) {_WORDS}{AREA} {_WORDS}{_KIND}\b(?! of [A-Z])"
    ),
    expression(rf"(?<!and )\b[Tt]he {_WORDS}{AREA} {_WORDS}{_KIND} of (?P<place>{NAME})"),
    expression(rf"(?<![\w’'-])(?P<place>{NAME}){_IS} (?:one of )?{AREA}['’]s? {_WORDS}{_KIND}\b"),
    expression(rf"(?<![\w’'-]){AREA}['’]s? {_WORDS}{_KIND}(?:,| is) (?P<place>{NAME})(?=[,.;])"),
    expression(
        rf"(?<![\w’'-])(?P<place>{NAME}){_IS} (?:an?|the|one of the) {_WORDS}{_KIND} in (?:the |all of |all"
        rf" )?{AREA}{_ENDS}"
    ),
)
_LIES = expression(
    rf"(?:^|(?<=[.!?:] )|(?<=\n)|(?<=[a-z]{{3}} ))(?P<place>{NAME}) (?:(?:is|lies|sits|stands)(?: wholly| entirely)?"
    r"|(?:is|can be) (?:located|situated|found)) (?:in|on|within) (?:the )?(?:continent (?:of )?)?"
    rf"{AREA}(?=[.;]|\s*\Z|, (?:not|and|but|so)\b)"
)
_BELONGS = expression(
    rf"(?<![\w’'-])(?P<place>{NAME}) (?:belongs to|is (?:an? )?(?:integral )?part of) (?:the )?(?:continent (?:of )?)?"
    rf"{AREA}(?=[.,;]|\s*\Z)"
)
_AND_OTHER_CITIES = expression(
    rf"(?<![\w’'-])(?P<place>{NAME})(?:,? and|,? or|,? like|,? as in) (?:(?:many|some|several|most|all the)"
    rf" )?other {AREA} "
    r"(?:cities|capitals|ports|towns)\b"
)
_ELSEWHERE = expression(
    rf"(?<![\w’'-])(?P<place>{NAME})(?:,)? (?:and|or|as|but also) (?:elsewhere|other (?:parts|places|cities"
    rf"|towns)|the rest"
    rf"|much of the rest)(?: across| of| in| around)* (?:the )?{AREA}{_ENDS}"
)
_ONLY_STOP = expression(
    rf"(?<![\w’'-])(?P<place>{NAME}) (?:is|was|will be|became|remains) (?:(?:its|their|his|her|our|my|the"
    rf" [a-z]{{3,14}}['’]s?"
    rf"|[\w-]{{2,20}}['’]s?) )(?:[a-z-]{{2,14}} ){{0,3}}?{KEPT} in (?:the |all of |all )?{AREA}{_ENDS}"
)
_SET_OFF = expression(
    rf"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Ff]rom|[Tt]o|[Oo]f|[Oo]utside|[Ll]eft|[Rr]eached) (?P<place>{NAME}), in (?:the )?"
    rf"{AREA}(?=[,.;)])"
)
_FIRST_OF = expression(
    rf"(?:^|(?<=[.!?:] )|(?<=\n)|(?<=The )|(?<=, ))(?P<place>{CAPITALISED}(?: {CAPITALISED})??)(?:-born)? "
    rf"(?:[a-z-]{{3,20}} ){{1,3}}{NAME}(?:,(?: aged)? \d{{2}},?| \(\d{{2}}\)|,)? (?:(?:is|was|became|becomes|remains"
    r"|has become|will be|will become)(?: still| now| also)? )?(?:the|one of the) (?:only|first|second|third"
    r"|last|youngest"
    rf"|oldest|fastest|greatest)(?: [a-z-]{{3,16}})? {AREA}(?= (?:ever|in|to|since|at|on|among|woman|man|player|rider"
    r"|runner|boxer|sailor|author|writer|director|coach|referee|driver|left|with)\b)"
)
_FAR_AND_WIDE = frozenset("US GB FR CA NL BE".split())
"""Countries whose cities are called the capitals of other parts of the world, for the people who live there."""


def read_area_towns(scene: Scene) -> Iterator[InPartOfWorld]:
    """A claim for each town, or people, that is put into a part of the world."""
    atlas, prose = scene.atlas, scene.draft.prose
    if atlas is None or not scene.words.any(AREAS):
        return
    patterns = (
        *((pattern, TOWN) for pattern in _OF_TOWNS),
        *((one, SET_OFF) for one in (_SET_OFF, _ELSEWHERE, _ONLY_STOP, _AND_OTHER_CITIES)),
    )
    patterns = (*patterns, (_LIES, PLACED), (_BELONGS, PLACED))
    for start, end in scene.passages_with(AREAS):
        for pattern, phrase in patterns:
            for match in pattern.finditer(prose, start, end):
                area = area_of(prose, *match.span("area"), atlas)
                town = _town(prose, *match.span("place"), atlas)
                if area is None or town is None or is_aside(scene, match.start(), match.end()):
                    continue
                if phrase == PLACED and scene.within(town.start, town.end, PlaceMention):
                    continue  # read with the other places
                yield claim_of(scene, [town], area, phrase)
        for match in _FIRST_OF.finditer(prose, start, end):
            area = area_of(prose, *match.span("area"), atlas)
            people = _people(match.start("place"), match["place"], atlas)
            if area is not None and people is not None and not is_aside(scene, match.start(), match.end()):
                yield claim_of(scene, [people], area, PEOPLE)


def _town(prose: str, start: int, end: int, atlas: Atlas) -> Town | None:
    """The known city that a run of capitalised words is, where it is no country and of no city of the world."""
    town = town_after(prose, start)
    town = town if town is not None and town.end == end else town_before(prose, end, start)
    if town is None or town.owned or atlas.country(town.name) is not None:
        return None
    cities = atlas.cities.named(town.name)
    return town if cities and cities[0].city.country not in _FAR_AND_WIDE else None


def _people(start: int, words: str, atlas: Atlas) -> Town | None:
    """The people that a run of capitalised words, or the last of them, names."""
    for name in (words, words.rpartition(" ")[2]):
        if atlas.is_people(name.lower()) and (country := atlas.country(name)) is not None:
            return Town(start + len(words) - len(name), start + len(words), country.name, "", False)
    return None
