"""How GEO107 judges the water that a river is said to flow into: "the Volga empties into the Caspian"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.atlas import Atlas
from factcheck.atlas.landmarks import AS_OF, RIVER, SOURCE, Landmark, every_landmark, find_landmark, km_off_course
from factcheck.atlas.names import key
from factcheck.atlas.shores import AS_OF as SHORES_AS_OF
from factcheck.atlas.shores import FAR, MARGIN, WHOLE, Box, on_shore, shores, widest
from factcheck.atlas.shores import SOURCE as SHORES
from factcheck.claims import Coastal
from factcheck.findings.verdict import Evidence, Judgement, Operand, Verdict
from factcheck.rules.geography.placing import softened
from factcheck.rules.geography.wording import position, sentence

PHRASE = "river-mouth"
"""The phrase of a claim whose place is a river."""
_LAKES, _FAR_KM = ("Lake", "Great Lakes"), 250
_DELTA = 0.5
"""Degrees within which a delta has its mouths."""
_BESIDE_KM = 15
"""Within so many km of another river's course a mouth may be in it."""


def judge_mouth(claim: Coastal, atlas: Atlas) -> Iterator[Judgement]:
    """Suspect where the mouth of the river is far from the water; nothing where a namesake may flow into it."""
    river, known = find_landmark(claim.place.name), shores().get(key(claim.sea or ""))
    if river is None or river.kind != RIVER or not river.course or known is None:
        return
    water, boxes = known
    mouth = river.course[-1]
    the_water = water if water.startswith(("Lake", "Hudson")) else f"the {water}"
    working = f"mouth of {river.called}: {position(mouth)}"
    operands = (Operand.of("place", claim.place), Operand.of("water", claim.words))
    evidence = (Evidence(SOURCE, AS_OF), Evidence(SHORES, SHORES_AS_OF))
    if on_shore(mouth, boxes, _DELTA):
        message = sentence(f"{river.called} flows into {the_water}")
        yield Judgement(Verdict.SUPPORTED, message, working, operands, evidence=evidence)
        return
    near = on_shore(mouth, widest(water), FAR if water in WHOLE else MARGIN)
    if near or _may_cross(river, water, boxes) or _has_namesake(river.perhaps, water, atlas):
        return
    if _ends_by_another(river, boxes):
        return
    message = sentence(f"{river.called} does not flow into {the_water}")
    yield Judgement(softened(Verdict.SUSPECT, aside=claim.aside), message, working, operands, evidence=evidence)


def _may_cross(river: Landmark, water: str, boxes: tuple[Box, ...]) -> bool:
    """Whether a river may run through a lake on its way: the Rhine through Lake Constance."""
    middles = (((south + north) / 2, (west + east) / 2) for south, west, north, east in boxes)
    return water.startswith(_LAKES) and any(km_off_course(middle, river.course) < _FAR_KM for middle in middles)


def _ends_by_another(river: Landmark, boxes: tuple[Box, ...]) -> bool:
    """Whether a river joins one that flows into the water: the Missouri, which reaches the Gulf by the Mississippi."""
    mouth = river.course[-1]
    others = (one for one in every_landmark() if one.kind == RIVER and one.name != river.name and one.course)
    return any(
        on_shore(one.course[-1], boxes, _DELTA) and km_off_course(mouth, one.course) < _BESIDE_KM for one in others
    )


def _has_namesake(countries: frozenset[str], water: str, atlas: Atlas) -> bool:
    """Whether another river of the name may be in a country on the water."""
    sea = atlas.facts.sea(water)
    lands = (atlas.get(country) for country in countries)
    return any(land is not None and (sea is None or atlas.facts.on_sea(land, sea) is not False) for land in lands)
