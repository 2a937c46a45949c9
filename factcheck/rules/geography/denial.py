"""How GEO103 and GEO104 judge what is denied: a city that does not lie in a land, or is not its capital."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.atlas import Atlas, Entry, PlaceKind
from factcheck.atlas.cities import City
from factcheck.atlas.facts import CapitalStatus
from factcheck.claims import CapitalNamed, PlaceWithin
from factcheck.findings.verdict import Judgement, Operand, Verdict
from factcheck.rules.geography.holding import holds
from factcheck.rules.geography.placing import readings
from factcheck.rules.geography.wording import called, city_evidence, evidence

WITHIN, CAPITAL = "place-within.denied", "capital.denied"
"""The phrases of such claims."""
_TOWN = 100_000
"""The city of a name must have so many people to be the one that is meant."""
_SMALLER = 10
"""Namesakes of less than this share of its people do not come to mind."""


def judge_not_within(claim: PlaceWithin, parents: Sequence[Entry], atlas: Atlas) -> Judgement | None:
    """Confirmed where no place of the name lies there, suspect where every one does that comes to mind."""
    cities = [named.city for named in atlas.cities.named(claim.place.name)]
    small = atlas.cities.small(claim.place.name)
    others = [one for one in atlas.named(claim.place.name) if one.kind is not PlaceKind.CITY]
    if claim.past or not claim.sure or not cities or cities[0].population < _TOWN or not parents:
        return None
    if any(one.kind is not PlaceKind.REGION for one in others):
        return None
    great = cities[0].population
    every = [*cities, *small]
    meant = [one for one in every if one.population * _SMALLER > great]
    held = [holds(parent, city, atlas) for parent in parents for city in meant]
    if None in held or atlas.disputes.of(cities[0]) is not None:
        return None
    there, elsewhere = True in held, False in held
    if there and elsewhere:
        return None
    far: list[City | Entry] = [*(one for one in every if one not in meant), *others]
    if not there and any(holds(parent, one, atlas) is not False for parent in parents for one in far):
        return None
    verb = "lies" if there else "does not lie"
    message = f"{claim.place.name} {verb} in {called(parents[0], atlas)}."
    return Judgement(
        verdict=Verdict.SUSPECT if there else Verdict.SUPPORTED,
        message=message,
        working=_filed(cities[0], atlas),
        operands=(Operand.of("place", claim.place), Operand.of("parent", claim.parent)),
        evidence=city_evidence(atlas, cities[0]),
    )


def judge_not_capital(claim: CapitalNamed, atlas: Atlas) -> Judgement | None:
    """Confirmed where the one place of a name has another capital, suspect where it has that one."""
    places = list(readings(claim.of, atlas)) if claim.of is not None else []
    if len(places) != 1 or atlas.capital_note(places[0].id) is not None:
        return None
    place = places[0]
    status, names = atlas.facts.capital_status(place, claim.city.name), atlas.facts.capital_names(place)
    if len(names) != 1 or not atlas.cities.named(claim.city.name):
        return None
    if status is CapitalStatus.CAPITAL:
        verdict, message = Verdict.SUSPECT, f"{names[0]} is the capital of {called(place, atlas)}."
    elif status in (CapitalStatus.NOT, CapitalStatus.FORMER):
        verdict, message = Verdict.SUPPORTED, f"The capital of {called(place, atlas)} is {names[0]}."
    else:
        return None
    return Judgement(
        verdict=verdict,
        message=message,
        working=f"{place.id}: {called(place, atlas)}, capital {names[0]}",
        operands=(Operand.of("city", claim.city), *([Operand.of("area", claim.of)] if claim.of else [])),
        evidence=evidence([place], atlas),
    )


def _filed(city: City, atlas: Atlas) -> str:
    country = atlas.get(city.country)
    return f"{city.name}, population {city.population:,}: {country.name if country is not None else city.country}"
