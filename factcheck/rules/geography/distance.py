"""GEO110: how far two places are from each other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from factcheck.atlas import Atlas
from factcheck.claims import Course, DistanceBetween, Interval
from factcheck.findings.verdict import Judgement, Operand, Verdict
from factcheck.rules.figures import printed, show
from factcheck.rules.geography.where import Pair, one_city, pairs
from factcheck.rules.geography.wording import city_evidence
from factcheck.rules.rule import Context, Rule

_KM = {"km": Decimal(1), "mi": Decimal("1.609344"), "nmi": Decimal("1.852")}
_EDGE = Decimal(20)
"""Km that two cities reach towards each other from their centres."""
_SHORTEST = Decimal("0.8")
"""A stated distance may be this part of the great circle, by a generous rounding."""
_USUAL = Decimal("1.6")
"""By road, most journeys are no longer than this many great circles."""
_LONGEST = Decimal("2.6")
"""Round mountains and bays, few are longer than this."""
_LONGEST_TRAVELLED = Decimal(4)
_DETOUR = Decimal(60)
"""Km that any road may add."""
_OF_SIZE = 75_000
"""People of a city that comes to mind by its name beside another of its country."""
_NEIGHBOURING = 200
"""Km over a border within which a city makes the town beside it the one that is meant."""
_OUTSHONE = 100
_GREAT = 500_000
_CITY_STATES = frozenset("GI HK MC MO SG SM VA".split())
_USUAL_STRAIGHT = Decimal("1.1")
_LONGEST_STRAIGHT = Decimal("1.35")
"""Of a line that is said to be straight: what a map of another age and round figures may add."""


class DistanceHolds(Rule[DistanceBetween]):
    """The distance between two cities.

    What it does
        Works out the great circle between the two cities, which no road undercuts, and compares. A distance up to 1.6
        times that is confirmed, as roads are longer; one below it, or so far above it that no road explains it, is
        refuted. Where names have namesakes, every pair of cities is tried. "Crews from Darwin reached Brisbane, 400 km
        to the south-east" is measured from the one other city of its sentence, and suspect where that cannot be, nor
        any city that the draft names before.

    Why it matters
        A slip in a distance, or miles for kilometres, changes what a reader thinks of a journey, a war or a market.

    Example
        "Turin and Milan, some 400 km apart". They are 126 km apart, and some 140 km by road.

    Limits
        Roads are not known, and towns below 15,000 people only where one place has the name. Distances that
        are long but possible round a bay or a mountain range, and names that several large cities share, cannot be
        verified.
    """

    code = "GEO110"
    name = "distance"
    claim = DistanceBetween

    def judge(self, claim: DistanceBetween, context: Context) -> Iterable[Judgement]:
        atlas = context.atlas
        every = pairs(claim.place, claim.origin, atlas)
        if not every:
            return
        said = claim.distance.natural().scaled(_KM[claim.distance.unit or "km"])
        operands = (
            Operand.of("distance", claim.distance),
            Operand.of("place", claim.place),
            Operand.of("origin", claim.origin),
        )
        names = f"{claim.place.name} and {claim.origin.name}"
        likely = [pair for pair in every if pair == every[0] or pair.place.country == pair.origin.country]
        for pair in likely:
            if said.meets(_usual(pair, claim)) and (pair == every[0] or not _calls_to_mind(every[0], claim, atlas)):
                message = f"{names} may well be {printed(claim.distance)} apart."
                yield Judgement(
                    Verdict.SUPPORTED, message, _working(pair), operands, evidence=city_evidence(atlas, *pair)
                )
                return
        if not claim.sure or _fits_another(claim, said, atlas):
            return
        evidence = city_evidence(atlas, *every[0])
        cities = all(_is_one_spot(one.name, atlas) for one in (claim.place, claim.origin))
        paired = _are_a_pair(claim, every, atlas)
        tried = likely if every[0].place.country == every[0].origin.country and (cities or paired) else _known(every)
        possible = any(said.meets(_possible(pair, claim)) for pair in tried)
        if possible or not (
            cities or paired
        ):  # how far apart two countries are at the nearest, no middle of theirs tells
            message = f"The atlas cannot say whether {names} are {printed(claim.distance)} apart."
            yield Judgement(Verdict.UNVERIFIABLE, message, _working(every[0]), operands, evidence=evidence)
            return
        apart = _shown(every[0], claim.distance.unit or "km")
        message = f"{names} are {apart} apart as the crow flies, which does not go with {printed(claim.distance)}."
        working = f"{_working(every[0])}; the draft says {printed(claim.distance)}"
        elsewhere = len(tried) < len(every) and any(said.meets(_possible(pair, claim)) for pair in every)
        verdict = Verdict.REFUTED if cities and claim.said and not elsewhere else Verdict.SUSPECT
        yield Judgement(verdict, message, working, operands, expected=apart, evidence=evidence)


def _calls_to_mind(first: Pair, claim: DistanceBetween, atlas: Atlas) -> bool:
    """Whether two names mean two great cities of one country beyond doubt: Rome and Naples are not those of Georgia."""
    return first.place.country == first.origin.country and all(
        one_city(name, atlas) and city.population >= _GREAT
        for name, city in ((claim.place.name, first.place), (claim.origin.name, first.origin))
    )


def _known(every: Sequence[Pair]) -> list[Pair]:
    """The pairs of cities that are not outshone by far by the first of their names."""
    first = every[0]
    return [
        pair
        for pair in every
        if _OUTSHONE * pair.place.population >= first.place.population
        and _OUTSHONE * pair.origin.population >= first.origin.population
    ]


def _is_one_spot(name: str, atlas: Atlas) -> bool:
    """Whether a name calls to mind one city, or a country no larger than one."""
    return one_city(name, atlas) or any(one.id in _CITY_STATES for one in atlas.named(name)[:1])


def _fits_another(claim: DistanceBetween, said: Interval, atlas: Atlas) -> bool:
    """Whether it may be measured from a place that the draft names before."""
    every = (pair for other in claim.either for pair in pairs(claim.place, other, atlas))
    return any(said.meets(_possible(pair, claim)) for pair in every)


def _are_a_pair(claim: DistanceBetween, every: Sequence[Pair], atlas: Atlas) -> bool:
    """Whether the first of two names and the first of the other are meant by their names beside each other.

    They are cities of size in one country, or one is and the other is the only town of its name.
    """
    first = every[0]
    home = [pair for pair in every if {pair.place.country, pair.origin.country} == {first.place.country}]
    bearers = ((claim.place.name, {pair.place for pair in every}), (claim.origin.name, {pair.origin for pair in every}))
    alone = any(len(cities) == 1 and _is_only(name, atlas) for name, cities in bearers)
    near = first.place.country == first.origin.country or (alone and first.km <= _NEIGHBOURING)
    sizes = sorted(city.population for city in (first.place, first.origin))
    known = first.place.region is not None and first.origin.region is not None
    return near and known and len(home) < 2 and sizes[1] >= _OF_SIZE and (alone or sizes[0] >= _OF_SIZE)


def _is_only(name: str, atlas: Atlas) -> bool:
    """Whether no small town shares the name of a city."""
    return not (atlas.cities.named(name) and atlas.cities.small(name))


def _usual(pair: Pair, claim: DistanceBetween) -> Interval:
    """What copy may give as the distance, in km: from the great circle between the edges to a plain road."""
    km = Decimal(round(pair.km))
    longest = _USUAL_STRAIGHT if claim.straight else _USUAL
    return Interval(max(Decimal(0), km * Decimal("0.9") - _EDGE), km * longest + _EDGE)


def _possible(pair: Pair, claim: DistanceBetween) -> Interval:
    km = Decimal(round(pair.km))
    if claim.straight and claim.course is not Course.TRAVELLED:
        return Interval(max(Decimal(0), km * _SHORTEST - _EDGE), km * _LONGEST_STRAIGHT + _EDGE)
    longest = _LONGEST_TRAVELLED if claim.course is Course.TRAVELLED else _LONGEST
    return Interval(max(Decimal(0), km * _SHORTEST - _EDGE), km * longest + _DETOUR)


def _working(pair: Pair) -> str:
    return f"{pair.place.name} to {pair.origin.name}: {pair.km:,.0f} km along a great circle"


def _shown(pair: Pair, unit: str) -> str:
    return show(Decimal(round(pair.km / float(_KM[unit]))), unit)
