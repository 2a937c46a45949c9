"""How GEO107 judges cities on seas, gulfs and great lakes."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.atlas import Atlas, Entry, PlaceKind, Standing
from factcheck.atlas.names import key
from factcheck.atlas.shores import AS_OF, FAR, MARGIN, SOURCE, WHOLE, on_shore, shores, widest
from factcheck.claims import Coastal
from factcheck.findings.verdict import Evidence, Judgement, Operand, Verdict
from factcheck.rules.geography.bank import by_side
from factcheck.rules.geography.lakeshore import lake_of
from factcheck.rules.geography.placing import softened
from factcheck.rules.geography.riverside import judge_riverside
from factcheck.rules.geography.where import named_there, one_city
from factcheck.rules.geography.wording import country_name, position

_LARGE = 100_000
_FAMOUS = 300_000
"""A city of so many people is meant by its name, whatever smaller place by the water has it too."""
_INLAND_KM = 90
"""So far from any coast or estuary a city lies on no sea, whatever the bounds of the sea take in."""
_INLAND = ("Great Lakes", "Caspian Sea")
_MARGINS = {"Mediterranean Sea": 1.5}
"""Degrees outside the bounds from which on a city lies elsewhere, of a water so large that is drawn with care."""
BY_CULTURE = {"Mediterranean Sea": frozenset(("PT", "JO"))}
"""Countries that copy calls by a sea on which they have no shore."""
_FEW = 4
"""A name that more cities share is that of many small places too."""


def judge_waterfront(claim: Coastal, atlas: Atlas) -> Iterator[Judgement]:
    """A city that is said to lie on a water: refuted where every city of the name is far outside the water's bounds."""
    known = shores().get(key(claim.sea or ""))
    named, villages = named_there(claim.place, atlas)
    if known is None:
        yield from judge_riverside(claim, atlas)
        return
    if not named:
        return
    water, boxes = known
    the_water = water if water.startswith(("Lake", "Hudson")) else f"the {water}"
    margin = _MARGINS.get(water, FAR if water in WHOLE else MARGIN)
    there = [one.city for one in named if on_shore(one.city.point, boxes)]
    city = there[0] if there else named[0].city
    working = f"{city.name}, {country_name(city.country, atlas)}: {position(city.point)}"
    operands = (Operand.of("place", claim.place), Operand.of("water", claim.words))
    evidence = (Evidence(SOURCE, AS_OF), Evidence(atlas.cities.source, atlas.cities.as_of))
    if there:
        message = f"{claim.place.name} lies on {the_water}."
        right = Judgement(Verdict.SUPPORTED, message, working, operands, evidence=evidence)
        yield by_side(claim, right, city, the_water, river=False)
        return
    if claim.place.country is None and _is_a_land(claim, atlas):
        return
    small = villages if city.population < _FAMOUS else ()
    near = any(on_shore(one.point, widest(water), margin) for one in (*(one.city for one in named), *small))
    inland = not water.startswith(("Lake", *_INLAND)) and _is_inland(claim.place.name, atlas)
    too_small = city.population < _LARGE and claim.place.country is None and not _is_the_only(claim.place.name, atlas)
    lands = {*(one.city.country for one in named), *(one.country for one in villages)}
    if one_city(claim.place.name, atlas) and all(_has_no_shore(land, claim, atlas) for land in lands):
        near, too_small = False, False
    if (near and not inland) or too_small or len(named) > _FEW or not named[0].own:
        message = f"The atlas cannot say whether {claim.place.name} lies on {the_water}."
        yield Judgement(Verdict.UNVERIFIABLE, message, working, operands, evidence=evidence)
        return
    message = f"{claim.place.name} does not lie on {the_water}."
    yield Judgement(
        softened(Verdict.REFUTED, aside=claim.aside, said=not near), message, working, operands, evidence=evidence
    )


def _is_a_land(claim: Coastal, atlas: Atlas) -> bool:
    """Whether a name is that of a country, or of a region that may lie on the water: Quebec lies on Hudson Bay."""
    lands = [one for one in atlas.named(claim.place.name) if one.standing is Standing.CURRENT]
    if any(one.kind is PlaceKind.COUNTRY for one in lands):
        return True
    sea = atlas.facts.sea(claim.sea or "")
    regions = [one for one in lands if one.kind is PlaceKind.REGION and one.level == 1]
    if (lake := lake_of(claim)) is not None:
        shared = {*lake.countries, *lake.perhaps}
        famous = atlas.cities.named(claim.place.name)[0].city.population >= _FAMOUS
        regions = [one for one in regions if one.country in shared and not famous]
    regions = [one for one in regions if one.country not in BY_CULTURE.get(sea or "", ())]
    return any(
        (sea is None and atlas.facts.coast(one) is not False)
        or (sea is not None and all(atlas.facts.on_sea(each, sea) is not False for each in _with_country(one, atlas)))
        for one in regions
    )


def _with_country(region: Entry, atlas: Atlas) -> tuple[Entry, ...]:
    country = atlas.get(region.country)
    return (region, country) if country is not None else (region,)


def _is_the_only(name: str, atlas: Atlas) -> bool:
    """Whether a city is the only place of its name."""
    return one_city(name, atlas) and not atlas.cities.small(name) and len(atlas.cities.towns(name)) <= 1


def _has_no_shore(land: str, claim: Coastal, atlas: Atlas) -> bool:
    """Whether a country, by its id, has surely no shore on the sea of a claim."""
    country, sea = atlas.get(land), atlas.facts.sea(claim.sea or "")
    if country is None or sea is None:
        return False
    return atlas.facts.on_sea(country, sea) is False or land in BY_CULTURE.get(sea, ())


def _is_inland(name: str, atlas: Atlas) -> bool:
    """Whether the one city that a name calls to mind is far from any coast, and so is every other of the name."""
    edges = [atlas.edges.of(one.city) for one in atlas.cities.named(name)]
    far = all(edge is not None and (edge.sea is None or edge.sea >= _INLAND_KM) for edge in edges)
    return far and one_city(name, atlas)
