"""How GEO109 judges places in a part of a country: "Kiruna, in northern Sweden"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from factcheck.atlas import Atlas, Entry, PlaceKind, Standing
from factcheck.atlas.cities import City
from factcheck.atlas.islands import islands
from factcheck.atlas.landmarks import find_landmark
from factcheck.atlas.names import key
from factcheck.atlas.sphere import Point
from factcheck.atlas.stretches import middles
from factcheck.claims import DirectionFrom
from factcheck.findings.verdict import Judgement, Operand, Verdict
from factcheck.rules.geography.coast_side import has_its_back_to
from factcheck.rules.geography.disputed import judge_disputed_side
from factcheck.rules.geography.farthest_city import farther_city
from factcheck.rules.geography.where import one_city
from factcheck.rules.geography.wording import city_evidence, country_name, position
from factcheck.rules.rule import Context

_FEW = 12
"""A country with fewer cities has no sides to speak of."""
_LARGE, _NOTED = 100_000, 50_000
"""A city of so many people is the one that is meant by its name in its land; and one where no village has it."""
_OUTLIERS, _FAR_ISLANDS = 0.03, 0.08
"""The share of cities at each end that may lie on far islands."""
_FAR_ISLES_OF = frozenset(("ES", "PT"))
"""Countries with so many cities on islands out in the ocean that copy leaves these out."""
_OUT_IN_THE_OCEAN = -10.0
"""The longitude that these islands lie beyond."""
_OPPOSITE, _THERE = 0.33, 0.5
"""How far along the way to a side, of the whole country, a place is on the other side, and on that side."""
_AT_THE_OTHER_END = 0.2
"""The same where it is said to be at the very end, and most of the land's cities may lie behind it: Tampere."""
_NOT_AT_THE_END, _AT_THE_END = 0.43, 0.7
"""The same where copy speaks of the very end: "the far north"."""
_OPPOSITE_CORNER, _CORNER_FAR_OFF, _NEITHER = 0.2, 0.27, 0.4
"""The same of a corner, by the worse of its two sides: Mosul is told to be in the north-east, and lies in the north."""
_FARTHER = 0.4
"""The share of the cities, or fewer, that a place on the other side has behind it on the way to a side."""
_COAST, _END, _MOST = "bearing-coast", "bearing-end", "bearing-most"
_CONTINENTS = frozenset(("africa", "europe", "south-america", "north-america"))
_BEYOND_EUROPE = 60.0
"""The longitude from which on Russia is in Asia."""
_BAND, _FEW_BESIDE, _LEAST_ACROSS, _GAP = 1.0, 5, 1.5, 1.8
"""Degrees to either side within which cities tell how wide a land is; how many; how wide it is at least; and without
a city in them, so that an island lies beyond."""
_HALF = 0.5
"""In the other half of a land, a town is on its eastern coast: Benghazi, of the north coast of Libya."""
_PLAINLY_ACROSS, _PERHAPS = 0.15, 0.5
"""How far along the way to a coast a place is on the other one, among the cities beside it and of the whole land."""
_AT_THE_EDGE, _WIDE = 0.06, 12.0
"""How far along the way, of a land so many degrees wide, it is on the other coast whatever lies beside it."""
_LEAST, _LEAST_OF_A_REGION, _LEAST_OF_A_NARROW_LAND = 4.0, 2.0, 0.8
"""Degrees that a country, and a region, measures at least to have sides that copy can be wrong about; and one of which
it is told by its very edges alone."""
_OPPOSITE_IF_NARROW, _FEW_BEHIND = 0.2, 0.25
_FAIRLY, _OPPOSITE_IF_FAIRLY_NARROW = 3.0, 0.25
"""The same as below, of such a land."""


class _Whole(NamedTuple):
    """What holds a place."""

    name: str
    cities: list[City]
    is_region: bool
    own: list[City]
    """The cities that the place may be."""
    sure: bool
    """Whether the name of the place calls to mind one city there, or one region."""
    land: Entry | None = None
    """None for a continent."""


def judge_side(claim: DirectionFrom, context: Context) -> Iterator[Judgement]:
    """A city in a part of a country: refuted where it lies on the other side."""
    atlas = context.atlas
    whole = _whole(claim, atlas)
    if whole is None:
        return
    name, cities, own = whole.name, whole.cities, whole.own
    if not own or len(cities) < _FEW:
        return
    if claim.phrase == _MOST and whole.sure and (farther := farther_city(claim, own[0], cities, atlas)) is not None:
        yield _outdone(claim, own[0], farther, name, atlas)
        return
    least, outliers = (_LEAST_OF_A_REGION, 0.0) if whole.is_region else (_LEAST, _OUTLIERS)
    if cities[0].country in _FAR_ISLES_OF and not whole.is_region and own[0].point[1] > _OUT_IN_THE_OCEAN:
        cities = [city for city in cities if city.point[1] > _OUT_IN_THE_OCEAN]
    trims = (_FAR_ISLANDS, outliers) if outliers and claim.phrase != _COAST else (outliers, 0.0)
    shares = [_share(own[0].point, claim.direction, cities, trim, least) for trim in trims]
    if None in shares:
        shares = [_share(own[0].point, claim.direction, cities, trim, least) for trim in (outliers, 0.0)]
    if claim.phrase == _COAST:
        across = _share_across(own[0].point, claim.direction, cities)
        shares[1] = shares[0] if across is None else across
    narrow = None in shares
    if narrow:
        shares = [
            _share(own[0].point, claim.direction, cities, trim, _LEAST_OF_A_NARROW_LAND) for trim in (_OUTLIERS, 0.0)
        ]
    known = [share for share in shares if share is not None]
    if not known:
        return
    working = f"{own[0].name}: {position(own[0].point)}; {len(cities)} cities of {name}"
    operands = (Operand.of("direction", claim.place), Operand.of("origin", claim.origin))
    evidence = city_evidence(atlas)
    there = min(known) >= (_AT_THE_END if claim.phrase == _END else _THERE)
    subject = _subject(claim, atlas)
    firmly = Verdict.REFUTED if atlas.cities.named(claim.place.name) or own[0].population else Verdict.SUSPECT
    if claim.phrase != _MOST and there and _behind(own[0].point, claim.direction, cities) >= _FARTHER:
        if whole.land is not None and (open_ := judge_disputed_side(claim, own[0], whole.land, atlas)) is not None:
            yield open_
            return
        message = f"{subject} lies in the {claim.direction} of {name}."
        yield Judgement(Verdict.SUPPORTED, message, working, operands, evidence=evidence)
    elif whole.sure and (
        (len(known) == 2 and _is_opposite(claim, own[0].point, known, cities, narrow=narrow))
        or (
            claim.phrase == _COAST
            and max(known) <= _HALF
            and has_its_back_to(own[0], claim.direction, name, cities, atlas)
        )
    ):
        message = f"{subject} does not lie in the {claim.direction} of {name}."
        yield Judgement(firmly, message, working, operands, evidence=evidence)


def _subject(claim: DirectionFrom, atlas: Atlas) -> str:
    """The name of a place as a sentence opens with it: "The Black Forest", "Lake Garda"."""
    landmark = None if atlas.cities.named(claim.place.name) else find_landmark(claim.place.name)
    called = claim.place.name if landmark is None else landmark.called
    return f"{called[0].upper()}{called[1:]}"


def _outdone(claim: DirectionFrom, city: City, farther: City, land: str, atlas: Atlas) -> Judgement:
    """A city that is called the farthest to a side, and another of its size lies farther."""
    message = f"{claim.place.name} is not the {claim.direction}ernmost city of {land}: {farther.name} lies farther."
    working = f"{city.name}: {position(city.point)}; {farther.name}: {position(farther.point)}"
    operands = (Operand.of("direction", claim.place), Operand.of("origin", claim.origin))
    evidence = city_evidence(atlas, farther)
    return Judgement(Verdict.SUSPECT, message, working, operands, expected=farther.name, evidence=evidence)


def _whole(claim: DirectionFrom, atlas: Atlas) -> _Whole | None:
    """The country, the region or the continent in which copy places something."""
    land = next(
        (
            e
            for e in atlas.named(claim.origin.name)
            if e.standing is Standing.CURRENT
            and (e.kind is PlaceKind.COUNTRY or (e.kind is PlaceKind.REGION and e.level == 1))
        ),
        None,
    )
    if land is not None:
        is_region = land.kind is PlaceKind.REGION
        name = land.name if is_region else country_name(land.id, atlas)
        own = _own(claim, land, atlas)
        sure = len(own) == 1 and _one_place(claim, land, atlas)
        return _Whole(name, list(atlas.cities.within(land.id)), is_region, own, sure, land)
    area = atlas.facts.area(claim.origin.name)
    if area not in _CONTINENTS:
        return None
    countries = {entry.id for entry in atlas.facts.members(area)[0]}
    cities = [one for one in atlas.cities.over(_LARGE) if one.country in countries and _is_there(one, area)]
    country = atlas.country(claim.place.name)
    if country is not None and (middle := atlas.cities.middle(country.id)) is not None:
        own = [City(country.name, country.id, None, middle[1], middle[0])] if country.id in countries else []
        return _Whole(claim.origin.name, cities, False, own, country.id != "RU")
    named = [one.city for one in atlas.cities.named(claim.place.name)[:1] if one.city.country in countries]
    return _Whole(claim.origin.name, cities, False, named, one_city(claim.place.name, atlas))


def _is_there(city: City, area: str) -> bool:
    return area != "europe" or city.point[1] < _BEYOND_EUROPE


def _is_opposite(claim: DirectionFrom, point: Point, shares: list[float], cities: list[City], *, narrow: bool) -> bool:
    """Whether a point is on the other side, by how far along the way it lies and by how many cities lie behind it."""
    behind = _behind(point, claim.direction, cities)
    if narrow:
        limit = _OPPOSITE_IF_FAIRLY_NARROW if _width(cities, claim.direction) >= _FAIRLY else _OPPOSITE_IF_NARROW
        return max(shares) <= limit and behind <= _FEW_BEHIND
    if claim.phrase == _COAST:
        if shares[0] <= _AT_THE_EDGE and _width(cities, claim.direction) >= _WIDE:
            return True
        row = _beside(point, claim.direction, cities)
        rows = (row, _without_isles(row, point, claim.direction))
        told = [_share(point, claim.direction, one, 0.0, _LEAST_ACROSS) for one in rows if len(one) >= _FEW_BESIDE]
        across = [share for share in told if share is not None]
        return shares[0] <= _PERHAPS and len(across) == len(rows) and max(across) <= _PLAINLY_ACROSS
    if claim.phrase == _END and max(shares) <= _AT_THE_OTHER_END:
        return True
    limit = _NOT_AT_THE_END if claim.phrase in (_END, _MOST) else _OPPOSITE
    if "-" in claim.direction:
        both = [_share(point, side, cities, 0.0, 0.0) for side in claim.direction.split("-")]
        neither = all(share is not None and share <= _NEITHER for share in both)
        limit = min(limit, _CORNER_FAR_OFF if neither else _OPPOSITE_CORNER)
    return max(shares) <= limit and behind <= _FARTHER


def _behind(point: Point, direction: str, cities: list[City]) -> float:
    """The share of the cities that lie less far to a side than a point; to the one of two sides with fewer of them."""
    found = []
    for axis, high, low in ((0, "north", "south"), (1, "east", "west")):
        if high in direction:
            found.append(sum(city.point[axis] < point[axis] for city in cities) / len(cities))
        if low in direction:
            found.append(sum(city.point[axis] > point[axis] for city in cities) / len(cities))
    return min(found, default=1.0)


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
    exact = [city for city in named if key(city.name) == key(claim.place.name)]
    if exact[:1] == named[:1]:
        named = exact  # Enugu, and not Enugu-Ukwu
    if not regions and not named and (middle := middles().get(key(claim.place.name))) is not None:
        return [City(claim.place.name, whole.country, None, 0, middle)] if _is_of(claim, whole) else []
    if not regions or named:
        return named
    cities = list(atlas.cities.within(regions[0].id))
    if not cities:
        return []
    middle = sum(city.point[0] for city in cities) / len(cities), sum(city.point[1] for city in cities) / len(cities)
    return [City(regions[0].name, whole.id, regions[0].id, sum(city.population for city in cities), middle)]


def _is_of(claim: DirectionFrom, whole: Entry) -> bool:
    """Whether a lake, an area or an island lies in a land, and in no other: of a shared one, a part lies elsewhere."""
    name = claim.place.name
    island, landmark = islands().get(key(name)), find_landmark(name)
    if island is not None:
        return island.countries == (whole.country,)
    if landmark is None or landmark.countries != {whole.country}:
        return False
    return whole.kind is PlaceKind.COUNTRY or whole.id in landmark.regions


def _one_place(claim: DirectionFrom, whole: Entry, atlas: Atlas) -> bool:
    """Whether a name calls to mind one city, or one region of the country; or one lake or area."""
    if not atlas.cities.named(claim.place.name) and key(claim.place.name) in middles():
        return True
    named = [one.city for one in atlas.cities.named(claim.place.name) if one.own]
    there = [city for city in named if whole.id in (city.country, city.region)]
    villages = any(whole.id in (one.country, one.region) for one in atlas.cities.small(claim.place.name))
    least = _LARGE if villages else _NOTED
    if one_city(claim.place.name, atlas) or (len(there) == 1 and there[0].population >= least):
        return True
    return [e.country for e in atlas.named(claim.place.name) if e.level == 1] == [whole.id]


def _share_across(point: Point, direction: str, cities: list[City]) -> float | None:
    """As `_share`, among the cities about as far north, or east, as the point: coasts of a land may slant."""
    beside = _beside(point, direction, cities)
    return _share(point, direction, beside, 0.0, _LEAST_ACROSS) if len(beside) >= _FEW_BESIDE else None


def _beside(point: Point, direction: str, cities: list[City]) -> list[City]:
    """The cities about as far north, or east, as a point, from one side of the land to the other."""
    across, along = _axes(direction)
    near = (one for one in cities if abs(one.point[across] - point[across]) <= _BAND)
    return sorted(near, key=lambda one: one.point[along])


def _width(cities: list[City], direction: str) -> float:
    """How many degrees a land measures on the way to a side."""
    values = [city.point[_axes(direction)[1]] for city in cities]
    return max(values) - min(values)


def _axes(direction: str) -> tuple[int, int]:
    """The axis across the way to a side, and the one along it: 0 is latitude."""
    return (0, 1) if direction in ("east", "west") else (1, 0)


def _without_isles(cities: list[City], point: Point, direction: str) -> list[City]:
    """Those of some cities in a row that no wide gap parts from where a point lies: no Sardinia beside Calabria."""
    first, last, axis = 0, len(cities), _axes(direction)[1]
    at = point[axis]
    for number, (one, other) in enumerate(pairwise(cities), 1):
        if other.point[axis] - one.point[axis] > _GAP:
            if other.point[axis] <= at:
                first = number
            elif one.point[axis] >= at:
                last = min(last, number)
    return cities[first:last]


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
