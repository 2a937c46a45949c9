"""GEO113: a place said to lie just across a water from another."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import takewhile

from factcheck.atlas import Atlas
from factcheck.atlas.cities import City
from factcheck.atlas.sphere import distance_km
from factcheck.claims import Facing
from factcheck.findings.verdict import Judgement, Operand, Verdict
from factcheck.rules.geography.between import PHRASE as BETWEEN
from factcheck.rules.geography.between import judge_between
from factcheck.rules.geography.where import Pair, are_areas, pairs, unmistakable
from factcheck.rules.geography.wording import city_evidence
from factcheck.rules.rule import Context, Rule

_NEAR = 60.0
"""Km between the middles of two cities that copy may say this of."""
_FAR, _FAR_OVER_WATER = 150.0, 300.0
"""Km beyond which none says so; over a wide river or bay: Montevideo lies just across the river from Buenos Aires."""
_FAR_OVER_A_BORDER, _LINES = 500.0, ("border", "frontier", "line")
_WIDE = ("river", "bay", "estuary")
_ACROSS = ("across", "over", "side", "bank", "shore")
_NAMESAKE = 1_500.0
"""Km beyond which a small place of the name of a city abroad is likelier than a slip."""
_AROUND = 80.0
"""Km within which a larger city may be the one that is meant, where the words do not say."""


class FacingHolds(Rule[Facing]):
    """Two cities said to lie on the two sides of a water, or side by side.

    What it does
        Works out the great circle between the two cities ("Buda, just over the river from Pest", "a short walk from",
        "on the outskirts of"). Within 60 km the claim is confirmed. It is refuted where every pair of cities of these
        names is more than 150 km apart, 300 km over a river or a bay, or 500 km over a border, and suspect where only
        the sentence tells which city is meant, or no water lies between them. A town that is said to lie between two
        cities ("Melk, between Vienna and Bratislava") is suspect where the way by it is twice as long as without it.

    Why it matters
        A reader who knows the two cities stops there.

    Example
        "Osaka, right across the harbour from Yokohama". They are 380 km apart.

    Limits
        Which side of which water a city is on is not known. Names that several large cities share cannot be verified,
        nor towns below 15,000 people unless one place alone has the name.
    """

    code = "GEO113"
    name = "facing"
    claim = Facing

    def judge(self, claim: Facing, context: Context) -> Iterable[Judgement]:
        atlas = context.atlas
        if claim.phrase == BETWEEN:
            yield from judge_between(claim, atlas)
            return
        every = pairs(claim.place, claim.origin, atlas)
        if not every or are_areas(claim.place, claim.origin, atlas):
            return
        words = claim.words.quote.lower()
        far = _FAR_OVER_WATER if any(word in words for word in _WIDE) else _FAR
        far = _FAR_OVER_A_BORDER if any(word in words for word in _LINES) else far
        nearest = min(every, key=lambda pair: pair.km)
        names = f"{claim.place.name} and {claim.origin.name}"
        if nearest.km <= _NEAR and nearest == every[0]:
            message = f"{names} are {nearest.km:,.0f} km apart."
            yield _judgement(claim, Verdict.SUPPORTED, message, nearest, atlas)
        elif nearest.km > far and unmistakable(claim.place, claim.origin, atlas):
            if nearest.km > _NAMESAKE and nearest.place.country != nearest.origin.country:
                return
            if not claim.said and _another_may_be_meant(claim, every[0].place, far, atlas):
                return
            message = f"{names} are {every[0].km:,.0f} km apart as the crow flies."
            sure = claim.said and any(word in words for word in _ACROSS)
            verdict = Verdict.REFUTED if sure else Verdict.SUSPECT
            yield _judgement(claim, verdict, message, every[0], atlas)


def _another_may_be_meant(claim: Facing, place: City, far: float, atlas: Atlas) -> bool:
    """Whether the draft names a city near the place before, or there is a larger one that needs no name."""
    named = (pair for other in claim.either for pair in pairs(claim.place, other, atlas))
    if any(pair.km <= far for pair in named):
        return True
    larger = takewhile(lambda city: city.population > place.population, atlas.cities.over(place.population))
    return any(distance_km(city.point, place.point) <= _AROUND for city in larger)


def _judgement(claim: Facing, verdict: Verdict, message: str, pair: Pair, atlas: Atlas) -> Judgement:
    return Judgement(
        verdict=verdict,
        message=message,
        working=f"{pair.place.name} to {pair.origin.name}: {pair.km:,.0f} km along a great circle",
        operands=(
            Operand.of("words", claim.words),
            Operand.of("place", claim.place),
            Operand.of("origin", claim.origin),
        ),
        evidence=city_evidence(atlas, *pair),
    )
