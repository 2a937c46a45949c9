"""Towns that stand by their owner: "Krakow, in Hungary's south", "in Kenya's Kampala"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims import Place, PlaceWithin
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import PlaceMention
from factcheck.extraction.phrasebook.mentions.towns import NAME, town_after, town_before
from factcheck.extraction.phrasebook.readers.geography.within.places_within import place_of, within
from factcheck.extraction.phrasebook.scene import Scene, Sentence

OWNED = "place-within.owned"
"""The phrase of a name right after its owner's, which may be a byword or a person's."""
_PLAINLY = frozenset(("in", "at", "near", "outside", "around", "to", "from", ""))
_ITS_PART = expression(
    r"['’]s? (?:far |deep |rural |green |arid )?(?:(?:north|south)-?(?:east|west)|north|south|east|west|cent(?:re|er)"
    r"|interior|midlands|highlands|lowlands|heartland|hinterland|outback|hill country|lake district|wine country)"
    r"(?=[,.;:)–—]|\s*\Z| [–—]| (?:and|with|where|on|after|for|is|was|has|since|which|who|when|while|will)\b)"
)
"""After a parent: "in Hungary's south"."""
_IN_ITS = expression(r"(?:,| –| —| \()? ?(?:deep |high |far |up |down |out |lies |is |which is )?in (?:the )?\Z")
_HELD_BARE = expression(
    rf"(?P<town>{NAME})(?=[,.;:)–—]|\s*\Z| [–—]| (?:and|or|on|in|to|for|with|by|after|when|where|while|before|during"
    r"|as|is|was|has|had|will|at|from|since|last|this|next|late|early|who|which|that|have|[a-z]{3,}ed)\b)"
)
"""After "in Kenya's": a bare name."""
_LOCAL = expression(
    r"\b(?:in|at|near|outside|around|via|through|from|to|of|between|visited|reached|left|towards?) (?:the )?\Z"
)
_BYWORDS = frozenset(
    "Venice Paris Rome Athens Jerusalem Mecca Amsterdam Manchester Sheffield Detroit Hollywood Dubai Davos Cannes"
    " Chernobyl Hiroshima Guernica Oxford Cambridge Naples Florence Bordeaux Bruges Miami Havana Monaco Vegas Houston"
    " Pittsburgh Birmingham Stalingrad Verdun Waterloo Bayreuth Salzburg Zurich Geneva Singapore Shanghai Bangalore"
    " Gotham Babylon Pompeii Troy Sparta Lourdes Leipzig Hamburg Liverpool Glasgow Nice Berlin Brooklyn Harlem Aspen"
    " Boston Chicago Petra Timbuktu Kyoto Vienna Versailles Toledo Seville Granada Santos Valencia Medina Cordoba"
    " Córdoba Toledo Leon León Lincoln Washington Sydney Austin Dallas Madison Jackson Denver Houston".split()
)
"""Cities whose names stand for others ("India's Manchester"), and names that people bear."""


def towns_by_owner(
    scene: Scene, sentence: Sentence, parent: PlaceMention, place: Place, before: str
) -> Iterator[PlaceWithin]:
    """ "Krakow, in Hungary's south", "in Kenya's Kampala"."""
    prose = scene.draft.prose
    if prose[parent.end : parent.end + 1] not in ("'", "’"):
        return
    if _ITS_PART.match(prose, parent.end) and (joint := _IN_ITS.search(before)):
        town = town_before(prose, parent.start - len(before) + joint.start(), sentence.start)
        if town is not None and not town.owned and (joint[0][0] in ",–—(" or town.before.lower() in _PLAINLY):
            yield within(scene, town.start, parent.end, place_of(scene, town), place, sure=True)
    elif prose.startswith(("s ", " "), parent.end + 1) and _LOCAL.search(before):
        bare = _HELD_BARE.match(prose, prose.index(" ", parent.end) + 1, sentence.end)
        town = town_after(prose, bare.start()) if bare is not None else None
        if bare is not None and town is not None and town.end == bare.end("town") and town.name not in _BYWORDS:
            yield within(scene, parent.start, town.end, place_of(scene, town), place, sure=True, phrase=OWNED)
