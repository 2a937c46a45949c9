"""How GEO105 judges towns on borders: by how far each city is from the countries around its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.atlas import Atlas, Entry, PlaceKind, Standing
from factcheck.atlas.cities import City
from factcheck.atlas.edges import REACH, Edge
from factcheck.atlas.sphere import distance_km
from factcheck.claims import Bordering, Nearness, Place
from factcheck.findings.verdict import Evidence, Judgement, Operand, Verdict
from factcheck.rules.figures import listing
from factcheck.rules.geography.placing import readings, softened
from factcheck.rules.geography.where import one_city
from factcheck.rules.geography.wording import country_name

_THERE = {Nearness.BORDER: 25, Nearness.BESIDE: 60}
"""Km from a country within which a city lies on its border, and near it."""
_ELSEWHERE = {Nearness.BORDER: 80, Nearness.BESIDE: REACH}
"""Km beyond which it surely does not."""
_LARGE = 100_000
"""A city of so many people comes to mind before the region that shares its name."""
_WIDE = 800.0
"""Km from the middle of a country, beyond which the towns of a region without outlines lie well away from it."""
PHRASE = "border-town"
_MOST = 4
"""How many countries around a city are told."""
_KNOWN, _AFAR = 100_000, 3_000.0
"""People of a city that comes to mind from afar, and how far that is, in km from the middle of the other country."""


def judge_border_town(claim: Bordering, atlas: Atlas) -> Iterator[Judgement]:
    """A town that is said to lie on the border of other countries; refuted where it is far from one of them."""
    countries = [entry for place in claim.neighbours if (entry := atlas.country(place.name)) is not None]
    cities = [
        (named.city, edge) for named in atlas.cities.named(claim.place.name) if (edge := _edge(named.city, atlas))
    ]
    if len(countries) < len(claim.neighbours) or any(one.standing is not Standing.CURRENT for one in countries):
        return
    if not cities or claim.denied or claim.by_sea:
        return
    regions = [one for one in readings(claim.place, atlas) if one.kind is PlaceKind.REGION and one.level == 1]
    regions = [one for one in regions if one.standing is not Standing.FORMER]
    if regions and cities[0][0].population < _LARGE and claim.phrase == PHRASE:
        return  # the region of the name is meant, which is judged by itself
    nearness = Nearness.BORDER if claim.nearness is Nearness.BORDER else Nearness.BESIDE
    across = [one for one in countries if any(city.country != one.id for city, _ in cities)]
    if not across or (len(countries) == 1 and countries[0].id == cities[0][0].country):
        return
    best = next((one for one in cities if _is_there(*one, countries, _THERE[nearness], atlas)), None)
    city, edge = best or cities[0]
    far = [one for one in countries if one.id != city.country and edge.abroad.get(one.id, REACH + 1) > _THERE[nearness]]
    wrong = far or across
    operands = (*(Operand.of("neighbour", place) for place in claim.neighbours), Operand.of("place", claim.place))
    evidence = (Evidence(atlas.edges.source, atlas.edges.as_of), Evidence(atlas.cities.source, atlas.cities.as_of))
    where = "on" if nearness is Nearness.BORDER else "near"
    names = listing([_possessive(one, atlas) for one in (across if best else wrong)])
    if best is not None:
        message = f"{claim.place.name} lies {where} {names} border."
        yield Judgement(Verdict.SUPPORTED, message, _around(city, edge, atlas), operands, evidence=evidence)
        return
    apart = all(_is_apart(region, one, atlas) for region in regions for one in wrong)
    sure = apart and all(_is_elsewhere(claim.place, cities, one, _ELSEWHERE[nearness], atlas) for one in wrong)
    if not sure:
        message = f"The atlas cannot say whether {claim.place.name} lies {where} {names} border."
        yield Judgement(Verdict.UNVERIFIABLE, message, _around(city, edge, atlas), operands, evidence=evidence)
        return
    message = f"{claim.place.name} does not lie {where} {names} border."
    verdict = softened(Verdict.REFUTED, aside=claim.aside)
    yield Judgement(verdict, message, _around(city, edge, atlas), operands, evidence=evidence)


def _edge(city: City, atlas: Atlas) -> Edge | None:
    return atlas.edges.of(city) if atlas.disputes.of(city) is None else None


def _is_there(city: City, edge: Edge, countries: Sequence[Entry], most: int, atlas: Atlas) -> bool:
    """Whether a city is in one of the countries or that near to it over land, for each of them."""
    own = atlas.get(city.country)
    return own is not None and all(
        one.id == city.country or (edge.abroad.get(one.id, REACH + 1) <= most and atlas.facts.border(own, one))
        for one in countries
    )


def _is_elsewhere(place: Place, cities: Sequence[tuple[City, Edge]], country: Entry, least: int, atlas: Atlas) -> bool:
    """Whether no city of the name, and no smaller place of which the atlas knows, can lie on a country's border."""
    if (
        not one_city(place.name, atlas)
        or country.id == cities[0][0].country
        or _is_claimed(cities[0][0], country, atlas)
    ):
        return False
    if any(edge.abroad.get(country.id, REACH + 1) <= least for _, edge in cities):
        return False
    middle = atlas.cities.middle(country.id)
    if middle is not None and cities[0][0].population < _KNOWN and distance_km(cities[0][0].point, middle[0]) > _AFAR:
        return False  # of a town on another continent a namesake is likelier
    regions = {city.region for city, _ in cities}
    small = [city.region or city.country for city in atlas.cities.small(place.name)]
    others = (*small, *atlas.cities.towns(place.name), *atlas.districts.above(place.name))
    return all(_is_away(one, country, atlas) for one in others if one not in regions)


def _is_apart(region: Entry, country: Entry, atlas: Atlas) -> bool:
    """Whether a region does not touch a country: by the tables, else as all of its towns are far from it."""
    touch = atlas.facts.border(region, country)
    if touch is not None or atlas.shapes.of(region.id) is not None or region.standing is not Standing.CURRENT:
        return touch is False
    towns = list(atlas.cities.within(region.id))
    edges = [atlas.edges.of(city) for city in towns]
    middle = atlas.cities.middle(country.id)
    return (
        bool(edges)
        and all(edge is not None and country.id not in edge.abroad for edge in edges)
        and middle is not None
        and all(distance_km(city.point, middle[0]) > _WIDE for city in towns)
    )


def _is_away(region: str, country: Entry, atlas: Atlas) -> bool:
    """Whether a region or country neither is the country nor touches it."""
    entry = atlas.get(region)
    return entry is not None and entry.country != country.id and atlas.facts.border(entry, country) is False


def _is_claimed(city: City, country: Entry, atlas: Atlas) -> bool:
    """Whether the border between the two countries is itself disputed."""
    return any({city.country, country.id} <= set(one.parties) for one in atlas.disputes.all)


def _possessive(country: Entry, atlas: Atlas) -> str:
    name = country_name(country.id, atlas)
    return f"{name}’" if name.endswith("s") else f"{name}’s"


def _around(city: City, edge: Edge, atlas: Atlas) -> str:
    """ "Nakonde, Zambia: Tanzania 1 km away, Malawi 21 km"."""
    near = sorted((km, code) for code, km in edge.abroad.items())[:_MOST]
    told = [f"{country_name(code, atlas)} {km} km" for km, code in near]
    nothing = f"no other country within {REACH} km"
    return (
        f"{city.name}, {country_name(city.country, atlas)}: to the border of {listing(told)}"
        if told
        else (f"{city.name}, {country_name(city.country, atlas)}: {nothing}")
    )
