"""British towns with their counties: "Kendal, in Cumbria", "the Devon port of Bideford".

Counties are no mentions: half of them are those of another age, and many are names of people and of places abroad. They
are looked for by themselves, and count only beside a town of the table.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from factcheck.atlas.british_towns import counties, counties_of
from factcheck.atlas.names import key
from factcheck.claims import Place, PlaceWithin, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.towns import Town, town_after, town_before
from factcheck.extraction.phrasebook.readers.asides import is_aside
from factcheck.extraction.phrasebook.readers.geography.within.place_joints import ADJECTIVES
from factcheck.extraction.phrasebook.readers.geography.within.place_lists import TOWN_OF
from factcheck.extraction.phrasebook.readers.geography.within.places_within import place_of, within
from factcheck.extraction.phrasebook.scene import Scene

PHRASE = "place-within.british-county"

_COUNTY = expression(
    rf"(?<![\w'’-])(?:{'|'.join(sorted(counties(), key=len, reverse=True))})(?![\w-]| (?:and [A-Z][a-z]+ )?[A-Z&])"
)
_NATION = r"(?:England|Scotland|Wales|UK|U\.K\.|United Kingdom|Britain|Great Britain)"
_SHUTS = (
    rf"(?=, (?:in )?(?:the )?{_NATION}\b|[.;:)!?–—\"”]|,(?! (?:[A-Z]|and\b|or\b))|\s*\Z|\s*\n|\s[–—-]\s"
    r"| (?:and|but|who|where|which|that|has|have|had|is|was|were|are|will|would|for|on|by|with|after|before|from|to|at"
    r"|last|this|next|since|until|when|while|as|into|because|said|says"
    r"|became|becomes|got|gets|opened|opens|closed|closes|can|could|may|must|might|did|does|[a-z]{3,12}ed|now|already|still|also)\b)"
)
_AFTER = expression(_SHUTS)
_ALIKE = expression(rf"(?:,|,? and) [A-Z][\w’'-]+(?:[ -][A-Za-z]+){{0,2}}(?:, | in )(?:{'|'.join(counties())})\b")
"""Another town and its county, said the same way."""
_LISTS = expression(r",? (?:and|or|&|plus|as well as|to) (?:[A-Z]|parts?\b|the )")
_SIDE = (
    r"(?:(?:the )?(?:far |deep )?(?:north|south|east|west|centre|heart|middle)(?:-?(?:east|west))? of "
    r"|(?:(?:rural|coastal|leafy|deepest|far|mid|central|upper|lower) "
    r"|(?:north|south|east|west|mid)(?:ern)?-?(?:east|west)?(?:ern)? ){1,2})?"
)
_TOWN = (
    r"(?:city|town|port|village|resort|suburb|settlement|market town|county town|seaside town|new town"
    r"|spa town|spa|cathedral city)"
)
_JOINTS = (
    expression(r"(?P<joint>, )\Z"),
    expression(r"(?P<joint> \()\Z"),
    expression(
        rf"(?P<joint>,? (?:in|from|across in|over in|up in|down in) (?:the county of )?{_SIDE}"
        r"|(?:,| –| —|,? (?:which |that )?(?:is|was|remains)) (?:an?|the|one of the) "
        rf"{ADJECTIVES}{_TOWN} (?:in|of) {_SIDE}"
        r"|,? (?:which |that )?(?:is|lies|sits|stands|(?:is )?(?:located|situated|found))"
        rf" (?:right |deep )?in {_SIDE}|, the [a-z’' -]{{3,50}}, (?:is|lies|sits|stands) in {_SIDE})\Z"
    ),
)
_BY_COUNTY = expression(
    r"(?P<joint>(?:,| –| —|,? (?:which |that )?(?:is|was|remains)) (?:an?|the|another) (?:[a-z-]+ ){0,3}?)\Z"
)
_ITS_TOWN = expression(rf" (?:[a-z-]+ ){{0,2}}?{_TOWN}(?![\w’'-])")
"""Around a county: "York, the Lancashire city"."""
_ON_COAST = expression(r"(?P<joint>,? (?:(?:which |that )?(?:is|lies|sits|stands) )?(?:on|along) the )\Z")
_COAST = expression(rf" (?:[a-z-]+ )?(?:coast|coastline|seafront|shore){_SHUTS}")
_TOWN_OF = expression(rf"(?:['’]s)? {ADJECTIVES}{_TOWN}(?: of|,|:)? (?=[A-Z])")
"""Between a county and its town: "the Devon port of Bideford", "Kent's county town, Maidstone"."""
_LOCAL = frozenset(
    "in at near to from of around outside inside through via for between towards into and reached left beyond by on off"
    " city town port village suburb visited".split()
)
_HOSTILE = frozenset(
    "beat beats beating defeated against over versus vs v vs. and or joined met with than not no unlike like said"
    " told as called named is was by plays play played face faced facing the".split()
)
_UNSURE_IN = frozenset(("from", "of", "with", "for"))
"""Words before a town after which "in" may go with another word: "met players from Crewe in Kent"."""
_IS = expression(r" (?:is|lies|sits|stands|was|remains)\b")
_OF_A_PLACE = expression(
    r"(?:residents|people|families|households|villagers|shoppers|voters|council|town|village|city|suburb|outskirts|centre"
    r"|edge|north|south|east|west|side) of \Z"
)
_WINDOW = 90


def read_british_counties(scene: Scene) -> Iterator[PlaceWithin]:
    """A claim for each town of the table with which a county stands."""
    prose = scene.draft.prose
    for match in _COUNTY.finditer(prose):
        town = _before(scene, match)
        if town is None and (of := _TOWN_OF.match(prose, match.end())) is not None:
            town = town_after(prose, of.end())
        if town is None or town.owned or key(town.name) not in counties_of():
            continue
        first, last = min(town.start, match.start()), max(town.end, match.end())
        if is_aside(scene, first, last, lasting=True):
            continue
        maker = scene.maker
        parent = make(Place, quote=match[0], span=maker.span(*match.span()), name=match[0], type_word="county")
        yield replace(within(scene, first, last, place_of(scene, town), parent, sure=True, phrase=PHRASE), past=False)


def _before(scene: Scene, county: re.Match[str]) -> Town | None:
    """The town that a plain joint leads from to a county: where a comma may part two of a list, there is none."""
    prose = scene.draft.prose
    block = scene.draft.block_at(county.start())
    low = max(block.start, county.start() - _WINDOW)
    coast = _COAST.match(prose, county.end())
    told = coast is not None or _ITS_TOWN.match(prose, county.end()) is not None
    for joint in (_ON_COAST,) if coast is not None else (_BY_COUNTY,) if told else _JOINTS:
        found = joint.search(prose, low, county.start())
        if found is None:
            continue
        town = town_before(prose, found.start("joint"), low)
        return town if town is not None and (told or _is_plain(prose, town, found["joint"], county)) else None
    return None


def _is_plain(prose: str, town: Town, joint: str, county: re.Match[str]) -> bool:
    """Whether the words around a town and a county can mean nothing but that the one lies in the other."""
    before = town.before.lower()
    alike = _ALIKE.match(prose, county.end()) is not None
    if before.endswith((",", ";", "/")) and not alike:
        return False
    if joint in (", ", " in ") and before in _HOSTILE and not (alike and before == "and"):
        return False
    low = max(0, town.start - 24)
    if _IS.match(joint) and before in _LOCAL and TOWN_OF.search(prose, low, town.start) is None:
        return False  # "the airport at Luton is in Bedfordshire"
    if joint == " in " and before in _UNSURE_IN and _OF_A_PLACE.search(prose, low, town.start) is None:
        return False
    if joint == ", " and not (before in _LOCAL or before == "" or before.islower() or alike):
        return False
    if joint == " (":
        return prose.startswith(")", county.end())
    return alike or (_AFTER.match(prose, county.end()) is not None and _LISTS.match(prose, county.end()) is None)
