"""How GEO109 judges regions that are called the northernmost of a country, or the farthest to another side."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.atlas import Atlas, Entry, PlaceKind, Standing
from factcheck.atlas.shapes import Shape
from factcheck.claims import DirectionFrom
from factcheck.findings.verdict import Evidence, Judgement, Operand, Verdict
from factcheck.rules.geography.disputed import judge_disputed_side
from factcheck.rules.geography.placing import readings
from factcheck.rules.geography.wording import country_name, position
from factcheck.rules.rule import Context

_NEARLY_ALL = 0.85
"""The share of a country's regions that must be of one type for the farthest of them to be the farthest of all."""


def judge_farthest(claim: DirectionFrom, context: Context) -> Iterator[Judgement]:
    """Refuted where another region lies wholly farther to the side, in the country with and without its far parts."""
    atlas = context.atlas
    countries = {entry.id for entry in readings(claim.origin, atlas) if entry.kind is PlaceKind.COUNTRY}
    word = atlas.words.get(claim.place.type_word or "")
    regions = [
        entry
        for entry in readings(claim.place, atlas)
        if entry.country in countries and entry.standing is Standing.CURRENT and (word is None or word.names(entry))
    ]
    shapes = [(entry, shape) for entry in regions if (shape := atlas.shapes.of(entry.id)) is not None]
    if len(shapes) < len(regions) or not shapes:
        return
    region, shape = shapes[0]
    answers = [one.farthest(claim.direction) for _, one in shapes]
    corner = {"north": (shape.north, shape.east), "west": (shape.south, shape.west)}
    point = position(corner.get(str(claim.direction), (shape.south, shape.east)))
    where = point.split(", ")[claim.direction in ("east", "west")]
    side, country = (
        f"{claim.direction}ernmost {claim.place.type_word or region.type}",
        country_name(region.country, atlas),
    )
    working = f"{region.id}: {region.name} reaches to {where}"
    operands = (Operand.of("direction", claim.place), Operand.of("origin", claim.origin))
    evidence = (Evidence(atlas.shapes.source, atlas.shapes.as_of),)
    country_of_it = next(entry for entry in readings(claim.origin, atlas) if entry.id == region.country)
    if True in answers:
        if (open_ := judge_disputed_side(claim, region, country_of_it, atlas)) is not None:
            yield open_
            return
        message = f"{claim.place.name} is the {side} of {country}."
        yield Judgement(Verdict.SUPPORTED, message, working, operands, evidence=evidence)
    elif None in answers or not _alike(region, atlas) or not _is_outdone(region, shape, claim.direction, atlas):
        message = f"The atlas cannot say whether {claim.place.name} is the {side} of {country}."
        yield Judgement(Verdict.UNVERIFIABLE, message, working, operands, evidence=evidence)
    else:
        first = _first(region, claim.direction, atlas)
        message = f"{claim.place.name} is not the {side} of {country}{f': {first} is' if first else ''}."
        yield Judgement(Verdict.REFUTED, message, working, operands, expected=first, evidence=evidence)


def _alike(region: Entry, atlas: Atlas) -> bool:
    """Whether nearly all regions of the country are of the region's type."""
    every = atlas.regions(region.country, region.level)
    return sum(one.type == region.type for one in every) >= _NEARLY_ALL * len(every)


def _is_outdone(region: Entry, shape: Shape, side: str, atlas: Atlas) -> bool:
    """Whether a region that nobody disputes reaches farther to the side."""
    found = (
        other
        for one in atlas.regions(region.country, region.level)
        if atlas.disputes.of(one) is None and (other := atlas.shapes.of(one.id)) is not None
    )
    return any(_reach(other, side) > _reach(shape, side) for other in found)


def _reach(shape: Shape, side: str) -> float:
    return {"north": shape.north, "south": -shape.south, "east": shape.east}.get(side, -shape.west)


def _first(region: Entry, side: str, atlas: Atlas) -> str | None:
    """The one region that surely lies the farthest to the side."""
    every = [(one, atlas.shapes.of(one.id)) for one in atlas.regions(region.country, region.level)]
    found = [one for one, shape in every if shape is not None and shape.farthest(side)]
    return found[0].name if len(found) == 1 and atlas.disputes.of(found[0]) is None else None
