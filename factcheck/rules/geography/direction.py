"""GEO109: the direction in which a place lies from another."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.atlas.sphere import turn
from factcheck.claims import DirectionFrom
from factcheck.findings.verdict import Judgement, Operand, Verdict
from factcheck.rules.geography.farther import judge_farther
from factcheck.rules.geography.farthest import judge_farthest
from factcheck.rules.geography.flank import BORDER, POINTS, judge_flank, touching
from factcheck.rules.geography.line import judge_line
from factcheck.rules.geography.side import judge_side
from factcheck.rules.geography.stretch_side import judge_stretch
from factcheck.rules.geography.where import Pair, are_areas, are_of_size, neighbours, pairs, unmistakable
from factcheck.rules.geography.wording import city_evidence, lies, with_article
from factcheck.rules.rule import Context, Rule

_WITHIN = 50.0
"""Degrees to either side that a direction takes in: half a quarter, and a little."""
_BEYOND = 95.0
"""From so many degrees on the direction is another one."""
_NEAR = 15.0
"""Km: nearer than this, cities are too wide for a direction between their centres to mean much."""
_FARTHEST = 1500.0
"""Km beyond which no copy places a city by another, unless it says how far."""
_FARTHEST_AREAS = 4000.0
"""The same between the middles of countries or regions."""
_BEYOND_FOR_AREAS = 105.0
"""Countries and regions are wide, so that their middles tell less."""
_KM = {"km": 1.0, "mi": 1.609344, "nmi": 1.852}


class DirectionHolds(Rule[DirectionFrom]):
    """A place north, south, east or west of another, or in that part of its country.

    What it does
        Takes the bearing between the two cities and compares it with the direction that the copy gives. A direction
        takes in 50 degrees to either side; from 95 degrees on it is another one, and the claim is refuted. Where the
        names have namesakes, every pair of cities is tried that may be as near to each other as the copy says.
        Countries and regions are taken by the middle of their cities and by that of their outlines, and
        are refuted from 105 degrees on by both; a neighbour "to the north" where no part of it lies north of the
        other's middle. A city in a part of a country ("in northern Sweden") is refuted where it lies on the other
        side, by where it lies and by how many cities lie beyond it; a place on the other side of the equator, a tropic
        or the Arctic Circle; a region called "Mexico's northernmost state" where
        another one lies wholly farther north, in the country with and without its far parts. A town at the end of a
        lake, a gulf or a valley of a table, or in a part of an island, is suspect at the other end.

    Why it matters
        North and south are the easiest words in a sentence to swap, and no spelling checker sees it.

    Example
        "Braga, 50 km south of Porto". Braga lies north of Porto.

    Limits
        Towns below 15,000 people are known only where one place has the name. Cities nearer than 15 km, directions
        between 50 and 95 degrees off, and names that several large cities share cannot be verified.
    """

    code = "GEO109"
    name = "direction"
    claim = DirectionFrom

    def judge(self, claim: DirectionFrom, context: Context) -> Iterable[Judgement]:
        atlas = context.atlas
        if claim.phrase == "farthest":
            yield from judge_farthest(claim, context)
            return
        if claim.phrase == "farther":
            yield from judge_farther(claim, atlas)
            return
        if claim.phrase == "bearing-line":
            yield from judge_line(claim, atlas)
            return
        if claim.within:
            found = list(judge_side(claim, context))
            yield from found or judge_stretch(claim, atlas)
            return
        if claim.phrase == BORDER:
            lands = touching(claim, atlas)
            yield from judge_flank(claim, lands, atlas) if lands else ()
            return
        if claim.phrase == "bearing-beside" and (lands := touching(claim, atlas)):
            yield from judge_flank(claim, lands, atlas)
            return
        areas = are_areas(claim.place, claim.origin, atlas)
        near = neighbours(claim.place, claim.origin, atlas)
        every = near or pairs(claim.place, claim.origin, atlas)
        likely = [pair for pair in every if pair.km <= _reach(claim, areas=areas)]
        if not likely:
            return
        best = min(likely, key=lambda pair: _off(claim, pair))
        if near and _off(claim, best) <= _WITHIN:
            best = next((one for one in likely if are_of_size(*one) and _off(claim, one) <= _WITHIN), best)
        off = _off(claim, best)
        evidence = city_evidence(atlas, *best)
        operands = (Operand.of("direction", claim.place), Operand.of("origin", claim.origin))
        true, origin = POINTS[round(best.direction / 45) % 8], with_article(claim.origin.name)
        working = f"{best.place.name} is {best.km:,.0f} km {true} of {best.origin.name} ({best.direction:.0f}°)"
        famous = bool(near) or unmistakable(claim.place, claim.origin, atlas)
        first = every[0] in likely
        natural = areas or best == every[0] or not (first and famous) or (bool(near) and are_of_size(*best))
        if off <= _WITHIN and best.km >= _NEAR and natural:
            message = f"{lies(claim.place.name)} {claim.direction} of {origin}."
            yield Judgement(Verdict.SUPPORTED, message, working, operands, evidence=evidence)
            return
        sure = famous and first and off >= (_BEYOND_FOR_AREAS if areas else _BEYOND) and best.km >= _NEAR
        if not sure:
            message = f"The atlas cannot say whether {claim.place.name} lies {claim.direction} of {origin}."
            yield Judgement(Verdict.UNVERIFIABLE, message, working, operands, evidence=evidence)
            return
        message = f"{lies(claim.place.name)} {true} of {origin}, not {claim.direction}."
        yield Judgement(Verdict.REFUTED, message, working, operands, expected=str(true), evidence=evidence)


def _reach(claim: DirectionFrom, *, areas: bool) -> float:
    """How far apart, in km, the two can be at most, by what the copy says."""
    if claim.distance is None:
        return _FARTHEST_AREAS if areas else _FARTHEST
    return 40 + 2 * float(claim.distance.value) * _KM.get(claim.distance.unit or "", 1.0)


def _off(claim: DirectionFrom, pair: Pair) -> float:
    return turn(pair.direction, 45.0 * POINTS.index(claim.direction))
