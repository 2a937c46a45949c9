"""How GEO107 judges cities on rivers and lakes: "Cologne, on the Rhine"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.atlas import Atlas
from factcheck.atlas.banks import banks_of
from factcheck.atlas.cities import City
from factcheck.atlas.entry import country_of
from factcheck.atlas.landmarks import AS_OF, SOURCE, Landmark, find_landmark, km_off_course
from factcheck.atlas.names import key
from factcheck.atlas.sphere import distance_km
from factcheck.claims import Coastal
from factcheck.findings.verdict import Evidence, Judgement, Operand, Verdict
from factcheck.rules.figures import listing
from factcheck.rules.geography.bank import by_side
from factcheck.rules.geography.placing import softened
from factcheck.rules.geography.where import named_there
from factcheck.rules.geography.wording import country_name, sentence

_ON_IT = 4
"""Km from the middle of a town on the river within which another is on it too."""
_FAR = 30
"""Km off the course, as far as the table can be off it, from which on a city surely lies elsewhere."""
_LARGE = 60_000
_METROPOLIS = 500_000
"""A city of so many people would be named with a namesake of the river, or a stream that feeds it."""
_FEW, _MOST_COUNTRIES = 4, 3
"""A city comes to mind that has so many times the people of the next of its name."""


def judge_riverside(claim: Coastal, atlas: Atlas) -> Iterator[Judgement]:
    """Suspect where every place of the name is far from the course, or in a country that the water does not touch."""
    water = find_landmark(claim.sea or "")
    known, villages = named_there(claim.place, atlas)
    named = [one.city for one in known]
    if water is None or not named or _is_region_on(claim.place.name, water, atlas):
        return
    operands = (Operand.of("place", claim.place), Operand.of("water", claim.words))
    evidence = (Evidence(SOURCE, AS_OF), Evidence(atlas.cities.source, atlas.cities.as_of))
    the_water = water.called
    on_it = next((one for one in named if _is_on(one, water)), None)
    if on_it is not None:
        message = sentence(f"{claim.place.name} lies on {the_water}")
        working = f"{on_it.name}, {country_name(on_it.country, atlas)}: on the course of {the_water}"
        right = Judgement(Verdict.SUPPORTED, message, working, operands, evidence=evidence)
        yield by_side(claim, right, on_it, the_water, river=bool(water.course))
        return
    city = named[0]
    others = (one for one in (*named[1:], *villages) if one.country in water.countries)
    if any(_may_touch(one, water) for one in (city, *others)) or banks_of(claim.sea or "", claim.place.name):
        return
    if not _comes_to_mind(claim, named, water, atlas):
        return
    within = city.country in water.countries
    far = (
        f"over {km_off_course(city.point, water.course):,.0f} km from it"
        if water.course and within
        else _runs(water, atlas)
    )
    message = sentence(f"{claim.place.name} does not lie on {the_water}")
    working = f"{city.name}, {country_name(city.country, atlas)}: {far}"
    yield Judgement(softened(Verdict.SUSPECT, aside=claim.aside), message, working, operands, evidence=evidence)


def _runs(water: Landmark, atlas: Atlas) -> str:
    """ "the Danube is in Austria, Germany and Hungary and 7 more countries"."""
    names = sorted(country_name(country, atlas) for country in water.countries)
    more = len(names) - _MOST_COUNTRIES
    told = listing(names) if more < 1 else f"{', '.join(names[:_MOST_COUNTRIES])} and {more} more"
    return f"{water.called} is in {told}"


def _is_on(city: City, water: Landmark) -> bool:
    """Whether a city is one of the towns of a river's course."""
    return any(distance_km(city.point, point) <= _ON_IT for _, point in water.towns)


def _is_region_on(name: str, water: Landmark, atlas: Atlas) -> bool:
    """Whether the name is also that of a region or country that the water touches: "Washington, on the Snake River"."""
    return any(one.id in water.regions or one.id in water.countries for one in atlas.named(name))


def _may_touch(city: City, water: Landmark) -> bool:
    """Whether a city may lie on a water for all that the table tells."""
    if city.country in water.perhaps and not (water.course and city.population >= _METROPOLIS):
        return True
    near = water.countries | water.perhaps
    return city.country in near and (not water.course or km_off_course(city.point, water.course) < _FAR)


def _comes_to_mind(claim: Coastal, named: list[City], water: Landmark, atlas: Atlas) -> bool:
    """Whether the name is that of one city above all, and of no village where the water runs."""
    first, *rest = named
    if first.population < _LARGE or key(first.name) != key(claim.place.name):
        return False
    if any(one.population > first.population / _FEW for one in rest):
        return False
    return not any(_has_village(place, first, water) for place in atlas.cities.towns(claim.place.name))


def _has_village(place: str, city: City, water: Landmark) -> bool:
    """Whether a village of the name, told by its region or country, may lie on the water."""
    country = country_of(place)
    if country == city.country or country not in water.countries:
        return False
    told = any(region.startswith(f"{country}-") for region in water.regions)
    return not told or place == country or place in water.regions
