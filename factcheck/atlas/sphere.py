"""Distances and directions on the globe."""

from __future__ import annotations

from math import asin, atan2, cos, degrees, log, pi, radians, sin, sqrt, tan

EARTH_RADIUS = 6371.0088
"""Mean radius in km (IUGG, GRS 80)."""

Point = tuple[float, float]
"""Latitude and longitude in degrees, north and east positive."""


def distance_km(one: Point, other: Point) -> float:
    """The great-circle distance in km, by the haversine formula; within 0.6 % of that on the ellipsoid."""
    (lat1, lon1), (lat2, lon2) = (tuple(map(radians, point)) for point in (one, other))
    half = sin((lat2 - lat1) / 2) ** 2 + cos(lat1) * cos(lat2) * sin((lon2 - lon1) / 2) ** 2
    return 2 * EARTH_RADIUS * asin(min(1.0, sqrt(half)))


def bearing(start: Point, end: Point) -> float:
    """The direction in which `end` lies from `start` on a map: degrees clockwise from north, 0 to 360.

    By a line of constant bearing, as a map shows it: a great circle leaves Lisbon for New York to the north-west,
    though New York lies west.
    """
    (lat1, lon1), (lat2, lon2) = (tuple(map(radians, point)) for point in (start, end))
    east = (lon2 - lon1 + pi) % (2 * pi) - pi
    north = log(tan(pi / 4 + lat2 / 2) / tan(pi / 4 + lat1 / 2))
    return degrees(atan2(east, north)) % 360


def turn(one: float, other: float) -> float:
    """The angle between two directions, 0 to 180 degrees."""
    return abs((one - other + 180) % 360 - 180)


def distance_to_leg_km(point: Point, start: Point, end: Point) -> float:
    """How far a point is from the line between two others, in km; for lines of up to some 1,000 km.

    On a plane through the point, east and north of it, which is right to 2 % at such distances.
    """
    scale = cos(radians(point[0]))
    (x1, y1), (x2, y2) = (((lon - point[1] + 180) % 360 - 180, lat - point[0]) for lat, lon in (start, end))
    x1, x2 = x1 * scale, x2 * scale
    east, north = x2 - x1, y2 - y1
    length = east * east + north * north
    along = 0.0 if length == 0 else max(0.0, min(1.0, -(x1 * east + y1 * north) / length))
    return radians(sqrt((x1 + along * east) ** 2 + (y1 + along * north) ** 2)) * EARTH_RADIUS
