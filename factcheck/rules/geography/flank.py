"""How GEO109 judges on which side of a country or region its neighbour is: "bordered by Peru to the north"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.atlas import Atlas, Entry, PlaceKind
from factcheck.atlas.shapes import Shape
from factcheck.atlas.sphere import bearing, turn
from factcheck.claims import Compass, DirectionFrom, Place
from factcheck.findings.verdict import Evidence, Judgement, Operand, Verdict
from factcheck.rules.geography.placing import readings
from factcheck.rules.geography.where import pairs
from factcheck.rules.geography.wording import sentence, with_article

POINTS = (Compass.N, Compass.NE, Compass.E, Compass.SE, Compass.S, Compass.SW, Compass.W, Compass.NW)
"""The points of the compass, by eighths of a turn from north."""
_WITHIN = 67.5
"""Degrees to either side that a direction takes in between the middles of two lands that touch."""
_BEYOND = 95.0
"""Degrees from which on it is another direction, by the middles of cities and of outlines alike."""


BORDER = "bearing-border"
"""The phrase of a side of a land that its border with a neighbour is on: of a neighbour all around it, on many."""

Land = tuple[Entry, Shape]


def touching(claim: DirectionFrom, atlas: Atlas) -> list[tuple[Land, Land]]:
    """Each pair of lands with known outlines that the two names may mean, and that touch."""
    places, origins = _lands(claim.place, atlas), _lands(claim.origin, atlas)
    return [(one, other) for one in places for other in origins if atlas.facts.border(one[0], other[0])]


def judge_flank(claim: DirectionFrom, lands: Sequence[tuple[Land, Land]], atlas: Atlas) -> Iterator[Judgement]:
    """Confirmed where the middles lie so; refuted where none does, or no part of the one lies beyond the other's."""
    side = str(claim.direction)
    away = [_never_reaches(side, one[1], other[1]) for one, other in lands]
    (neighbour, its), (land, own) = lands[0]
    turns = [pair.direction for pair in pairs(claim.place, claim.origin, atlas)]
    turns += [bearing(other[1].middle, one[1].middle) for one, other in lands]
    off = min(turn(one, 45.0 * POINTS.index(claim.direction)) for one in turns)
    names = with_article(claim.place.name), with_article(claim.origin.name)
    working = f"{neighbour.id} reaches from {_bounds(its)}; the middle of {land.id} is at {_degrees(*own.middle)}"
    operands = (Operand.of("direction", claim.place), Operand.of("origin", claim.origin))
    evidence = (Evidence(atlas.shapes.source, atlas.shapes.as_of),)
    if all(away) or (off >= _BEYOND and claim.phrase != BORDER):
        true = POINTS[round(turns[0] / 45) % 8]
        message = sentence(f"{names[0]} lies {true} of {names[1]}, not {claim.direction}")
        yield Judgement(Verdict.REFUTED, message, working, operands, expected=str(true), evidence=evidence)
    elif off <= _WITHIN:
        message = sentence(f"{names[0]} lies {claim.direction} of {names[1]}")
        yield Judgement(Verdict.SUPPORTED, message, working, operands, evidence=evidence)


def _lands(place: Place, atlas: Atlas) -> list[Land]:
    """The countries and first-level regions of a name, with their shapes."""
    lands = [entry for entry in readings(place, atlas) if entry.kind is PlaceKind.COUNTRY or entry.level == 1]
    return [(entry, shape) for entry in lands if (shape := atlas.shapes.of(entry.id)) is not None]


def _never_reaches(direction: str, its: Shape, own: Shape) -> bool:
    """Whether no part of one shape lies beyond the middle of another on a side, or on one of the two that make it."""
    latitude, longitude = own.middle
    return (
        ("north" in direction and its.north <= latitude)
        or ("south" in direction and its.south >= latitude)
        or ("east" in direction and its.east <= longitude)
        or ("west" in direction and its.west >= longitude)
    )


def _bounds(shape: Shape) -> str:
    return f"{_degrees(shape.south, shape.west)} to {_degrees(shape.north, shape.east)}"


def _degrees(latitude: float, longitude: float) -> str:
    return f"{latitude:.1f}, {longitude:.1f}"
