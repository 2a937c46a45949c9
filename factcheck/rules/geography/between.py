"""How GEO113 judges towns that are said to lie between two others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from factcheck.atlas import Atlas, PlaceKind
from factcheck.atlas.cities import City
from factcheck.atlas.names import key
from factcheck.atlas.sphere import distance_km
from factcheck.claims import Facing, Place
from factcheck.findings.verdict import Judgement, Operand, Verdict
from factcheck.rules.geography.where import one_city
from factcheck.rules.geography.wording import city_evidence, lies

PHRASE = "between"
"""The phrase of such a claim."""
_ON_THE_WAY, _ROUND_ABOUT = 1.25, 2.0
"""How many times as long the way by a town is as the straight one: no detour, and one that nobody makes."""
_NEAR = 15.0
"""Km from one of the two within which a town is a part of it."""
_GREAT = 300_000
"""A city of so many people is meant, whatever villages share its name."""
_FAR = 1_500.0
"""Km beyond which a namesake is likelier than a slip."""


def judge_between(claim: Facing, atlas: Atlas) -> Iterator[Judgement]:
    """Confirmed where the town is on the way from the one to the other; suspect where it is far off under each
    reading of the names."""
    others = claim.either[0]
    readings = [_readings(place, atlas) for place in (claim.place, claim.origin, others)]
    if not all(readings) or not (one_city(claim.origin.name, atlas) and one_city(others.name, atlas)):
        return
    ways = [(_detour(*found), found) for found in product(*readings)]
    least, found = min(ways, key=lambda way: way[0])
    town, one, other = found
    names = f"{claim.origin.name} and {others.name}"
    through = distance_km(one.point, town.point) + distance_km(town.point, other.point)
    straight = distance_km(one.point, other.point)
    working = f"{one.name} to {other.name}: {straight:,.0f} km; by {town.name}: {through:,.0f} km"
    operands = (
        Operand.of("words", claim.words),
        Operand.of("place", claim.place),
        Operand.of("origin", claim.origin),
        Operand.of("origin", others),
    )
    evidence = city_evidence(atlas, *found)
    if ways[0][0] <= _ON_THE_WAY:
        message = f"{lies(claim.place.name)} between {names}."
        yield Judgement(Verdict.SUPPORTED, message, working, operands, evidence=evidence)
    elif least >= _ROUND_ABOUT and through <= _FAR and _is_the_one(claim.place, atlas):
        if min(distance_km(town.point, one.point), distance_km(town.point, other.point)) <= _NEAR:
            return
        message = f"{claim.place.name} does not lie between {names}."
        yield Judgement(Verdict.SUSPECT, message, working, operands, evidence=evidence)


def _readings(place: Place, atlas: Atlas) -> Sequence[City]:
    named = [one.city for one in atlas.cities.named(place.name)]
    own = bool(named) and key(named[0].name) == key(place.name)
    if own and named[0].population >= _GREAT and one_city(place.name, atlas):
        return named[:1]
    return [*named, *atlas.cities.small(place.name)]


def _is_the_one(place: Place, atlas: Atlas) -> bool:
    """Whether a name is that of one city, or of one small town alone, and of no land."""
    if any(one.kind is not PlaceKind.CITY for one in atlas.named(place.name)):
        return False
    return one_city(place.name, atlas) or (not atlas.cities.named(place.name) and atlas.cities.alone(place.name))


def _detour(town: City, one: City, other: City) -> float:
    straight = distance_km(one.point, other.point)
    way = distance_km(one.point, town.point) + distance_km(town.point, other.point)
    return way / straight if straight > _NEAR else 1.5
