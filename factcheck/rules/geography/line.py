"""How GEO109 judges on which side of the equator, a tropic or the Arctic Circle a place is."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.atlas import Atlas, PlaceKind
from factcheck.claims import DirectionFrom, Place
from factcheck.expressions import expression
from factcheck.findings.verdict import Evidence, Judgement, Operand, Verdict
from factcheck.rules.geography.placing import readings
from factcheck.rules.geography.where import one_city
from factcheck.rules.geography.wording import city_evidence, sentence, with_article

LINES = {
    "equator": 0.0,
    "tropic of cancer": 23.44,
    "tropic of capricorn": -23.44,
    "arctic circle": 66.56,
    "antarctic circle": -66.56,
}
"""Degrees north."""
_WHOLLY = expression(r"\b(?:entirely|wholly|completely)\b")
_FAR_ACROSS = 0.7
"""Degrees on both sides from which on a land surely lies across a line."""
_NEAR = 0.15
"""Degrees to either side within which a city may reach over a line."""


def judge_line(claim: DirectionFrom, atlas: Atlas) -> Iterator[Judgement]:
    """Confirmed where all of a place is on that side of the line; refuted where all of it is on the other."""
    line = LINES.get(claim.origin.name)
    bounds = _bounds(claim.place, atlas)
    if line is None or bounds is None:
        return
    south, north = bounds
    above, below = south >= line + _NEAR, north <= line - _NEAR
    the_line = claim.origin.name if claim.origin.name == "equator" else claim.origin.name.title().replace("Of", "of")
    operands = (Operand.of("direction", claim.place), Operand.of("origin", claim.origin))
    shapes = (Evidence(atlas.shapes.source, atlas.shapes.as_of),)
    reach = f"{south:.1f}" if south == north else f"{south:.1f} to {north:.1f}"
    working = f"{claim.place.name}: {reach} degrees north; the {the_line}: {line:.1f}"
    if _WHOLLY.search(claim.quote) and south < line - _FAR_ACROSS and north > line + _FAR_ACROSS:
        message = sentence(f"{with_article(claim.place.name)} lies on both sides of the {the_line}")
        yield Judgement(Verdict.REFUTED, message, working, operands, evidence=shapes)
    if not above and not below:
        return
    holds = above == (claim.direction == "north")
    side = "north" if above else "south"
    message = sentence(f"{with_article(claim.place.name)} lies {side} of the {the_line}")
    yield Judgement(
        Verdict.SUPPORTED if holds else Verdict.REFUTED,
        message,
        working,
        operands,
        expected=None if holds else side,
        evidence=city_evidence(atlas) if south == north else shapes,
    )


def _bounds(place: Place, atlas: Atlas) -> tuple[float, float] | None:
    """How far south and north a country, or the one city of a name, reaches."""
    countries = [entry for entry in readings(place, atlas) if entry.kind is PlaceKind.COUNTRY]
    if countries:
        shape = atlas.shapes.of(countries[0].id)
        return (shape.south, shape.north) if shape is not None and len(countries) == 1 else None
    if not one_city(place.name, atlas) or not (cities := atlas.cities.named(place.name)):
        return None
    latitude = cities[0].city.point[0]
    return latitude, latitude
