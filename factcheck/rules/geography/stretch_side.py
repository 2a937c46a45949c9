"""How GEO109 judges places at an end of a lake or a valley, or in a part of an island: "Riva, at the head of Garda"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.atlas import Atlas
from factcheck.atlas.cities import City
from factcheck.atlas.islands import AS_OF as ISLANDS_AS_OF
from factcheck.atlas.islands import SOURCE as ISLANDS
from factcheck.atlas.names import key
from factcheck.atlas.stretches import AS_OF, SOURCE, Stretch, stretches
from factcheck.claims import DirectionFrom
from factcheck.findings.verdict import Evidence, Judgement, Operand, Verdict
from factcheck.rules.geography.wording import position

_COAST, _END = "bearing-coast", "bearing-end"
_THERE = 0.55
_OPPOSITE, _OPPOSITE_ON_COAST = 0.22, 0.12
"""How far along the way to a side a place is on the other one; islands that slant have long coasts."""
_AROUND, _LEAST_AROUND = 0.08, 0.12
"""How far outside the bounds a town still lies on it: the share of their length, and degrees at least."""
_BARE, _WITH_THE = ("Lake ", "Loch ", "Issyk"), ("North ", "South ", "Isle of ", "Visayas")
_NARROW = 0.3
"""A stretch so many times as wide as it is long has no ends across."""
_SMALLEST = 0.2
"""Degrees that an island measures at least to have sides that copy can be wrong about."""


def judge_stretch(claim: DirectionFrom, atlas: Atlas) -> Iterator[Judgement]:
    """Suspect where every place of the name that lies on it is at the other end."""
    stretch = stretches().get(key(claim.origin.name))
    if stretch is None or (not stretch.island and claim.phrase != _END):
        return
    named = [one.city for one in atlas.cities.named(claim.place.name)] or list(atlas.cities.small(claim.place.name))
    there = [city for city in named if _is_on(city, stretch)]
    shares = [share for city in there if (share := _share(city, claim.direction, stretch)) is not None]
    if not shares:
        return
    city, best = there[0], max(shares)
    source = (ISLANDS, ISLANDS_AS_OF) if stretch.island else (SOURCE, AS_OF)
    working = f"{city.name}: {position(city.point)}; {stretch.name}: {_bounds(stretch)}"
    operands = (Operand.of("direction", claim.place), Operand.of("origin", claim.origin))
    where = f"{'in' if stretch.island else 'at'} the {claim.direction}{'' if stretch.island else 'ern end'} of"
    the = "the " if stretch.name.startswith(_WITH_THE) or not (stretch.island or stretch.name.startswith(_BARE)) else ""
    evidence = (Evidence(*source), Evidence(atlas.cities.source, atlas.cities.as_of))
    if best >= _THERE:
        message = f"{claim.place.name} lies {where} {the}{stretch.name}."
        yield Judgement(Verdict.SUPPORTED, message, working, operands, evidence=evidence)
    elif best <= (_OPPOSITE_ON_COAST if claim.phrase == _COAST else _OPPOSITE):
        message = f"{claim.place.name} does not lie {where} {the}{stretch.name}."
        yield Judgement(Verdict.SUSPECT, message, working, operands, evidence=evidence)


def _is_on(city: City, stretch: Stretch) -> bool:
    latitude, longitude = city.point
    tall = max(_LEAST_AROUND, _AROUND * (stretch.north - stretch.south))
    wide = max(_LEAST_AROUND, _AROUND * (stretch.east - stretch.west))
    inside = stretch.south - tall <= latitude <= stretch.north + tall
    return inside and stretch.west - wide <= longitude <= stretch.east + wide


def _share(city: City, direction: str, stretch: Stretch) -> float | None:
    """How far along the way to a side a city lies, by the worse of the two of a corner; None across a narrow one."""
    tall, wide = stretch.north - stretch.south, stretch.east - stretch.west
    found = []
    for axis, low, length, high_side, low_side in (
        (0, stretch.south, tall, "north", "south"),
        (1, stretch.west, wide, "east", "west"),
    ):
        if high_side not in direction and low_side not in direction:
            continue
        if length < _NARROW * max(tall, wide) or (stretch.island and length < _SMALLEST):
            return None
        along = (city.point[axis] - low) / length
        found.append(along if high_side in direction else 1 - along)
    return min(found, default=None)


def _bounds(stretch: Stretch) -> str:
    return f"{position((stretch.south, stretch.west))} to {position((stretch.north, stretch.east))}"
