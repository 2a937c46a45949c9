"""Countries and territories that a draft gives to a country: "Greenland is part of Norway", "a French territory"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.atlas import Atlas, PlaceKind
from factcheck.atlas.names import key
from factcheck.claims import Place, PlaceWithin
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import PlaceMention
from factcheck.extraction.phrasebook.mentions.place_words import CAPITALISED, OPENING
from factcheck.extraction.phrasebook.mentions.runs import ending_of
from factcheck.extraction.phrasebook.readers.asides import is_aside, sentence_range
from factcheck.extraction.phrasebook.readers.geography.within.places_within import named_by, within
from factcheck.extraction.phrasebook.scene import Scene

PHRASE = "place-within.belongs"

_PEOPLE = rf"(?P<people>{OPENING}(?: {CAPITALISED})?)"
_NOUN = (
    r"(?:(?:self-governing|autonomous|overseas|crown|external|unincorporated|island|dependent|remote|tiny|Caribbean"
    r"|Pacific|Atlantic|Arctic) ){0,3}(?:territory|dependency|possession|dependencies|territories|collectivity"
    r"|department|outpost)"
)
_A_TERRITORY = expression(
    rf"(?:,| –| —| \(|,? (?:which )?(?:is|are|remains?)) ?(?:(?:an?|the|now an?|still an?) )?(?:[a-z-]+ ){{0,2}}?"
    rf"{_PEOPLE} {_NOUN}\b"
)
_TERRITORY_OF = expression(rf"{_PEOPLE} {_NOUN} of (?:the )?\Z")
_PART_OF = expression(
    r"(?:(?:,| –| —| \() ?(?:now |still )?(?:an? )?(?:[a-z-]+al )?part of|,? (?:which )?(?:is|are|remains?|forms?)"
    r" (?:now |still |also )?(?:an? )?(?:[a-z-]+al )?part of|,? (?:(?:which|that) )?(?:now |still |also )?belongs? to)"
    r" (?:the )?(?=[A-ZÀ-Þ])"
)
_AND_BELONGS = expression(
    r",? (?:(?:which|that) )?(?:is|lies|sits|has|stands) [^.,;:!?()\n]{3,60} and"
    r" (?:belongs to|is (?:an? )?part of) (?:the )?(?=[A-ZÀ-Þ])"
)
"""After a land: what belongs to a country, and what the copy tells of it before."""
_ENDS = expression(r"[,.;:)–—]|\s*\Z|\s*\n| (?:and|but|with|where|since|though|although|so|yet|while|or|has|is|was)\b")
_VIEWS = expression(
    r"\b(?:claim|argu|insist|maintain|consider|regard|view|sees?\b|should|would|could|must|wants?|vow|declar|annex"
    r"|referendum|independen|sovereign|dispute|treat|demand|propos|bid\b|until|before|during|century|once|league|team|qualif|group\b|division|zone)"
)
"""Words of copy that tells what some hold a land to be, or of games and leagues."""
_CUES = (" part of ", " belong", "territor", "dependenc", "possession", "collectivity", "outpost", "department")
_LEAD = 60


def read_belongings(scene: Scene) -> Iterator[PlaceWithin]:
    """A claim for each country or territory that is said to be a country's."""
    atlas, prose = scene.atlas, scene.draft.prose
    if atlas is None:
        return
    for start, end in scene.passages_with(_CUES):
        for land in scene.within(start, end, PlaceMention):
            if not _is_land(land) or prose.startswith(("'", "’", "-"), land.end):
                continue
            if part := _PART_OF.match(prose, land.end, end) or _AND_BELONGS.match(prose, land.end, end):
                parent = scene.place_at(part.end())
                if parent is not None and _is_land(parent) and _ENDS.match(prose, parent.end):
                    yield from _claim(scene, land, scene.maker.place(parent), parent.start, parent.end)
                continue
            before = _TERRITORY_OF.search(prose, max(start, land.start - _LEAD), land.start)
            told = _A_TERRITORY.match(prose, land.end, end) or before
            if told is not None and (people := _people(scene, told, atlas)) is not None:
                yield from _claim(scene, land, people, *told.span("people"))


def _is_land(mention: PlaceMention) -> bool:
    return not mention.capital and any(one.kind is PlaceKind.COUNTRY for one in mention.entries)


def _people(scene: Scene, match: re.Match[str], atlas: Atlas) -> Place | None:
    """The people of a country, by the end of a run of names."""
    words = ending_of(match["people"], lambda run: atlas.is_people(key(run)))
    return named_by(scene, words, match.end("people")) if words else None


def _claim(scene: Scene, land: PlaceMention, parent: Place, start: int, end: int) -> Iterator[PlaceWithin]:
    first, last = min(start, land.start), max(end, land.end)
    low, high = sentence_range(scene, first, last)
    if is_aside(scene, first, last) or _VIEWS.search(scene.lower, low, high) is not None:
        return
    yield within(scene, first, last, scene.maker.place(land), parent, sure=True, phrase=PHRASE)
