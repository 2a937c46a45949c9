"""How GEO109 judges places in a part of a country: "Kiruna, in northern Sweden"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.atlas import Atlas, Entry, PlaceKind, Standing
from factcheck.atlas.cities import City
from factcheck.atlas.sphere import Point
from factcheck.claims import DirectionFrom
from factcheck.findings.verdict import Judgement, Operand, Verdict
from factcheck.rules.geography.where import one_city
from factcheck.rules.geography.wording import city_evidence, country_name, position
from factcheck.rules.rule import Context

_FEW = 12
"""A country with fewer cities has no sides to speak of."""
_LARGE = 100_000
"""A city of so many people is the one that is meant by its name in its land."""
_OUTLIERS = 0.03
"""The share of cities at each end that may lie on far islands."""
_OPPOSITE, _THERE = 0.25, 0.5
"""How far along the way to a side, of the whole country, a place is on the other side, and on that side."""
_COAST = "bearing-coast"
_BAND, _FEW_BESIDE, _LEAST_ACROSS = 1.0, 5, 1.0
"""Degrees to either side within which cities tell how wide a land is; how many; how wide it is at least."""
_LEAST, _LEAST_OF_A_REGION = 4.0, 2.0
"""Degrees that a country, and a region, measures at least to have sides that copy can be wrong about."""


def judge_side(claim: DirectionFrom, context: Context) -> Iterator[Judgement]:
    """A city in a part of a country: refuted where it lies in the opposite quarter."""
    atlas = context.atlas
    country = next(
        (
            e
            for e in atlas.named(claim.origin.name)
            if e.standing is Standing.CURRENT
            and (e.kind is PlaceKind.COUNTRY or (e.kind is PlaceKind.REGION and e.level == 1))
        ),
        None,
    )
    if country is None:
        return
    own = _own(claim, country, atlas)
    cities = list(atlas.cities.within(country.id))
    if not own or len(cities) < _FEW:
        return
    least, outliers = (_LEAST, _OUTLIERS) if country.kind is PlaceKind.COUNTRY else (_LEAST_OF_A_REGION, 0.0)
    shares = [_share(own[0].point, claim.direction, cities, trim, least) for trim in (outliers, 0.0)]
    if claim.phrase == _COAST:
        shares[1] = _share_across(own[0].point, claim.direction, cities) or shares[0]
    known = [share for share in shares if share is not None]
    if not known:
        return
    name = country_name(country.id, atlas) if country.kind is PlaceKind.COUNTRY else country.name
    working = f"{own[0].name}: {position(own[0].point)}; {len(cities)} cities of {name}"
    operands = (Operand.of("direction", claim.place), Operand.of("origin", claim.origin))
    evidence = city_evidence(atlas)
    if all(share >= _THERE for share in known):
        message = f"{claim.place.name} lies in the {claim.direction} of {name}."
        yield Judgement(Verdict.SUPPORTED, message, working, operands, evidence=evidence)
    elif len(known) == 2 and max(known) <= _OPPOSITE and len(own) == 1 and _one_place(claim, country, atlas):
        message = f"{claim.place.name} does not lie in the {claim.direction} of {name}."
        yield Judgement(Verdict.REFUTED, message, working, operands, evidence=evidence)


def _own(claim: DirectionFrom, whole: Entry, atlas: Atlas) -> list[City]:
    """The cities of a name in a country or region; for a region of the country, the middle of its cities."""
    regions = [
        e
        for e in atlas.named(claim.place.name)
        if e.kind is PlaceKind.REGION and e.level == 1 and e.country == whole.id and e.standing is Standing.CURRENT
    ]
    named = [
        one.city for one in atlas.cities.named(claim.place.name) if whole.id in (one.city.country, one.city.region)
    ]
    if not regions or named:
        return named
    cities = list(atlas.cities.within(regions[0].id))
    if not cities:
        return []
    middle = sum(city.point[0] for city in cities) / len(cities), sum(city.point[1] for city in cities) / len(cities)
    return [City(regions[0].name, whole.id, regions[0].id, sum(city.population for city in cities), middle)]


def _one_place(claim: DirectionFrom, whole: Entry, atlas: Atlas) -> bool:
    """Whether a name calls to mind one city, or one region of the country."""
    named = [one.city for one in atlas.cities.named(claim.place.name) if one.own]
    there = [city for city in named if whole.id in (city.country, city.region)]
    if one_city(claim.place.name, atlas) or (len(there) == 1 and there[0].population >= _LARGE):
        return True
    return [e.country for e in atlas.named(claim.place.name) if e.level == 1] == [whole.id]


def _share_across(point: Point, direction: str, cities: list[City]) -> float | None:
    """As `_share`, among the cities about as far north, or east, as the point: coasts of a land may slant."""
    across = 0 if direction in ("east", "west") else 1
    beside = [city for city in cities if abs(city.point[across] - point[across]) <= _BAND]
    return _share(point, direction, beside, 0.0, _LEAST_ACROSS) if len(beside) >= _FEW_BESIDE else None


def _share(point: Point, direction: str, cities: list[City], trim: float, least: float) -> float | None:
    """How far along the way to a side a point lies: 0 at the other end of the country, 1 at the side."""
    found = []
    for axis, high, low in ((0, "north", "south"), (1, "east", "west")):
        values = sorted(city.point[axis] for city in cities)
        cut = int(len(values) * trim)
        first, last = values[cut], values[-1 - cut]
        if last - first < least and (high in direction or low in direction):
            return None
        along = (point[axis] - first) / (last - first) if last > first else 0.5
        if high in direction:
            found.append(along)
        if low in direction:
            found.append(1 - along)
    return min(found) if found else None
