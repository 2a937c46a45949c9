"""Irish towns with their counties: "Tralee, Co Kerry", "Listowel, in County Kerry"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from factcheck.atlas.irish_towns import COUNTIES, counties_of
from factcheck.atlas.names import key
from factcheck.claims import Place, PlaceWithin, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.towns import NAME, town_after, town_before
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.readers.geography.within.places_within import place_of, within
from factcheck.extraction.phrasebook.scene import Scene

PHRASE = "place-within.irish-county"

_SIDE = r"(?:the )?(?:(?:far |rural )?(?:north|south|east|west|mid)(?:-?(?:east|west))?(?:ern)? (?:of )?)?"
_PARENT = rf"(?P<parent>(?:Co\.?|County) (?P<county>{'|'.join(sorted(COUNTIES))}))"
_JOINT = (
    rf"(?:, (?:in )?| \(|,? in |,? (?:which |that )?(?:is|lies|sits|stands) in )(?:{_SIDE})?"
    rf"|,? (?:(?:which |that )?(?:is|lies|sits|stands) )?(?:on|along|off|at) the (?:[a-z-]+ ){{0,2}}?"
    rf"(?:coast|coastline|shore|tip|edge|borders?) of {_SIDE}"
    rf"|(?:,| is) (?:an?|the) (?:[a-z-]+ ){{0,3}}?(?:town|village|city|port|resort) (?:in|of|on) {_SIDE}"
)
_TOWN_OF = expression(
    rf"\b{_PARENT}(?:['’]s)? (?:[a-z-]+ ){{0,2}}?(?:town|village|city|port|resort)(?: of|,)? (?=(?P<town>{NAME}))"
)
"""The county before its town: "the County Mayo town of Westport"."""
_IN_COUNTY = expression(
    rf"(?P<town>{NAME})(?:{_JOINT}){_PARENT}"
    r"(?=[,.;:)!?–—]|\s*\Z|\s*\n| (?:and|but|who|where|which|has|have|had|is|was|were|for|on|by|with|after|before)\b)"
)
_CUES = ("co ", "co. ", "county ")


def read_irish_counties(scene: Scene) -> Iterator[PlaceWithin]:
    """A claim for each town of the table that a county follows."""
    prose = scene.draft.prose
    for start, end in scene.passages_with(_CUES):
        for match in (*_IN_COUNTY.finditer(prose, start, end), *_TOWN_OF.finditer(prose, start, end)):
            ahead = match.start("town") > match.start("parent")
            town = (
                town_after(prose, match.start("town"))
                if ahead
                else town_before(prose, match.end("town"), match.start("town"))
            )
            if town is None or town.owned or key(town.name) not in counties_of():
                continue
            if (sentence := scene.sentence_at(town.start)) is not None and denied(sentence):
                continue
            maker = scene.maker
            parent = make(
                Place,
                quote=maker.quote(*match.span("parent")),
                span=maker.span(*match.span("parent")),
                name=match["county"],
                type_word="county",
            )
            first, last = min(town.start, match.start("parent")), max(town.end, match.end("parent"))
            claim = within(scene, first, last, place_of(scene, town), parent, sure=True, phrase=PHRASE)
            yield replace(claim, past=False)
