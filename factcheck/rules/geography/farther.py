"""How GEO109 judges which of two places lies farther to a side: "Rome lies farther north than New York"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.atlas import Atlas
from factcheck.claims import Compass, DirectionFrom
from factcheck.findings.verdict import Judgement, Operand, Verdict
from factcheck.rules.geography.where import Pair, are_areas, pairs, unmistakable
from factcheck.rules.geography.wording import city_evidence, position

_AXIS = {Compass.N: (0, 1), Compass.S: (0, -1), Compass.E: (1, 1), Compass.W: (1, -1)}
"""Latitude or longitude, and which way it grows."""
_HARDLY = 0.1
"""Degrees: cities that differ by less lie equally far."""


def judge_farther(claim: DirectionFrom, atlas: Atlas) -> Iterator[Judgement]:
    """By the coordinates of two cities, where both names call to mind one each."""
    every = pairs(claim.place, claim.origin, atlas)
    if not every or claim.direction not in _AXIS or are_areas(claim.place, claim.origin, atlas):
        return
    best, famous = every[0], unmistakable(claim.place, claim.origin, atlas)
    beyond = _beyond(best, claim.direction)
    if abs(beyond) < _HARDLY or not famous:
        return
    working = f"{best.place.name}: {position(best.place.point)}; {best.origin.name}: {position(best.origin.point)}"
    operands = (Operand.of("direction", claim.place), Operand.of("origin", claim.origin))
    verdict = Verdict.SUPPORTED if beyond > 0 else Verdict.REFUTED
    less = "" if beyond > 0 else "not "
    message = f"{claim.place.name} does {less}lie" if less else f"{claim.place.name} lies"
    message = f"{message} farther {claim.direction} than {claim.origin.name}."
    yield Judgement(verdict, message, working, operands, evidence=city_evidence(atlas, *best))


def _beyond(pair: Pair, direction: Compass) -> float:
    """How many degrees farther to a side the first city lies; round the globe the shorter way."""
    axis, sign = _AXIS[direction]
    apart = pair.place.point[axis] - pair.origin.point[axis]
    return sign * (apart if axis == 0 else (apart + 180) % 360 - 180)
