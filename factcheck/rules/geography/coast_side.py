"""Whether a town by the sea lies on another coast of its land than the one that copy names, by the land around it."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.atlas import Atlas
from factcheck.atlas.cities import City
from factcheck.atlas.islands import islands
from factcheck.atlas.names import key
from factcheck.atlas.sphere import bearing, distance_km, turn
from factcheck.claims import Compass
from factcheck.rules.geography.flank import POINTS

_BY_THE_SEA, _INLAND, _HARDLY_INLAND = 12, 25, 12
"""Km from the sea: of a town on a coast; of a town that tells that land lies its way; of one that may do so."""
_FARTHEST = 180.0
"""Km within which towns tell where the land lies."""
_AHEAD, _BEHIND = 35.0, 40.0
"""Degrees to either side of the coast's direction, and of the opposite one."""


def has_its_back_to(city: City, side: Compass, land: str, cities: Iterable[City], atlas: Atlas) -> bool:
    """Whether inland towns of a land lie where its "east coast" would have the sea, and none behind the town.

    Towns on an island of the land are left alone: it has coasts of its own.
    """
    own = atlas.edges.of(city)
    if own is None or own.sea is None or own.sea > _BY_THE_SEA:
        return False
    if any(one.may_hold(city.point, 0.0) and key(one.name) not in key(land) for one in islands().values()):
        return False
    toward = 45.0 * POINTS.index(side)
    ahead = False
    for other in cities:
        if other == city or distance_km(city.point, other.point) > _FARTHEST:
            continue
        off = turn(bearing(city.point, other.point), toward)
        if off > _AHEAD and off < 180 - _BEHIND:
            continue
        edge = atlas.edges.of(other)
        inland = edge is not None and (edge.sea is None or edge.sea >= _HARDLY_INLAND)
        if inland and off >= 180 - _BEHIND:
            return False
        ahead = ahead or (inland and edge is not None and (edge.sea is None or edge.sea >= _INLAND))
    return ahead
