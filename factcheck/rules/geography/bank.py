"""How GEO107 judges the bank of a river, or the shore of a lake, that a town is said to lie on."""

from __future__ import annotations

from dataclasses import replace

from factcheck.atlas.banks import AS_OF, OPPOSITE, SOURCE, banks_of
from factcheck.atlas.cities import City
from factcheck.atlas.names import key
from factcheck.atlas.stretches import stretches
from factcheck.claims import Coastal
from factcheck.expressions import expression
from factcheck.findings.verdict import Evidence, Judgement, Verdict
from factcheck.rules.geography.placing import softened
from factcheck.rules.geography.wording import lies

_SIDE = expression(r"\b(?P<side>north|south|east|west|left|right)(?:ern)?(?:-hand)? (?P<what>bank|shore|side)s?\b")
_THERE, _OPPOSITE = 0.75, 0.1
"""How far along the way to a side of a lake's bounds a town is on that shore, or on the other one."""


def by_side(claim: Coastal, judgement: Judgement, city: City, the_water: str, *, river: bool) -> Judgement:
    """The confirmation that a town lies on a water, where the copy says on which side too: as that side is known."""
    told = _SIDE.search(claim.quote.lower())
    if told is None:
        return judgement
    side, what = told["side"], told["what"]
    sides = banks_of(claim.sea or "", claim.place.name) or banks_of(claim.sea or "", city.name)
    share = _along(claim.sea or "", city, side)
    subject = lies(claim.place.name)
    if side in sides or (share is not None and share >= _THERE):
        return replace(
            judgement, message=f"{subject} on the {side} {what} of {the_water}.", evidence=_evidence(judgement)
        )
    wrong = OPPOSITE[side] in sides
    if wrong or (share is not None and share <= _OPPOSITE):
        message = f"{subject} on the {OPPOSITE[side]} {what} of {the_water}, not on the {side}."
        verdict = softened(Verdict.SUSPECT, aside=claim.aside)
        return replace(judgement, verdict=verdict, message=message, evidence=_evidence(judgement))
    if not river and share is None:
        return judgement
    message = f"{subject} on {the_water}; the atlas does not say on which {what}."
    return replace(judgement, verdict=Verdict.UNVERIFIABLE, message=message)


def _along(water: str, city: City, side: str) -> float | None:
    """How far along the way to a side of a lake's bounds a city lies; None where the table has no such lake."""
    lake = stretches().get(key(water))
    if lake is None or lake.island or side in ("left", "right"):
        return None
    latitude, longitude = city.point
    north = (latitude - lake.south) / (lake.north - lake.south)
    east = (longitude - lake.west) / (lake.east - lake.west)
    return {"north": north, "south": 1 - north, "east": east, "west": 1 - east}[side]


def _evidence(judgement: Judgement) -> tuple[Evidence, ...]:
    return (Evidence(SOURCE, AS_OF), *judgement.evidence)
