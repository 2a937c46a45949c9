"""GEO103, GEO109 and GEO110 over the cities: what is true is never refuted, what is swapped never supported."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

import pytest

from factcheck.atlas import Atlas, PlaceKind
from factcheck.atlas.cities import City
from factcheck.atlas.sphere import bearing, distance_km
from factcheck.checker import Checker, offline_checker
from factcheck.config import Options
from factcheck.drafts import parse_draft
from factcheck.findings.verdict import Verdict

ATLAS = Atlas.load()
SAMPLE = 120
TRUE = ("The fair in {city}, {region}, opens on Monday.", "They met at {city}, in {region}, on Monday.")
WITH_COUNTRY = "The fair in {city}, {region}, {country}, opens on Monday."
IN_COUNTRY = "The fair in {city}, {country}, opens on Monday."
POINTS = ("north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west")


@pytest.fixture(scope="module")
def checker() -> Checker:
    return offline_checker(Options())


def cities(seed: int, least: int = 100_000) -> Iterator[tuple[City, str, str]]:
    """Cities with a plain name, and the names of their region and country, in an order of chance."""
    chance = random.Random(seed)
    known = [city for number in range(4000) if (city := ATLAS.cities._city(number)).population >= least and city.region]
    chance.shuffle(known)
    for city in known:
        region, country = ATLAS.get(city.region or ""), ATLAS.get(city.country)
        plain = city.name.replace(" ", "").replace("-", "").isalpha() and city.name.istitle()
        if plain and region and country and region.level == 1 and is_plain(region.name) and is_plain(country.name):
            yield city, region.name, country.name


def is_plain(name: str) -> bool:
    """Whether a name alone is seen as that of a place: no ordinary word, no name of many towns."""
    entries = ATLAS.named(name)
    return (
        len(entries) == 1
        and ATLAS.cities.named(name) == ()
        and name.istitle()
        and entries[0].kind is not PlaceKind.CITY
    )


def verdicts(checker: Checker, text: str, code: str) -> list[Verdict]:
    document = checker.check(parse_draft(text, path="draft.md"))
    return [finding.verdict for finding in document.findings if finding.code == code]


@pytest.mark.parametrize("wording", [*TRUE, WITH_COUNTRY, IN_COUNTRY])
def test_cities_in_their_own_region_and_country_are_confirmed(wording: str, checker: Checker) -> None:
    told: Counter[str] = Counter()
    for city, region, country in list(cities(1))[:SAMPLE]:
        text = wording.format(city=city.name, region=region, country=country)
        found = verdicts(checker, text, "GEO103")
        assert Verdict.REFUTED not in found, text
        told["supported" if Verdict.SUPPORTED in found else "no"] += 1
    assert told["supported"] >= 0.95 * told.total(), told


@pytest.mark.parametrize("wording", [TRUE[0], TRUE[1], IN_COUNTRY])
def test_cities_in_the_region_or_country_of_another_are_never_confirmed(wording: str, checker: Checker) -> None:
    sample = list(cities(2))[:SAMPLE]
    told: Counter[str] = Counter()
    for (city, _, _), (other, region, country) in pairwise(sample):
        homes = {
            (one.city.country if wording is IN_COUNTRY else one.city.region) for one in ATLAS.cities.named(city.name)
        }
        if (other.country if wording is IN_COUNTRY else other.region) in homes or city.country == other.country:
            continue
        text = wording.format(city=city.name, region=region, country=country)
        found = verdicts(checker, text, "GEO103")
        assert Verdict.SUPPORTED not in found, text
        told["refuted" if Verdict.REFUTED in found else "no"] += 1
    assert told["refuted"] > 0


def test_directions_and_distances_between_cities_hold_as_computed_and_fail_when_turned(checker: Checker) -> None:
    sample = [city for city, _, _ in cities(3, 300_000)]
    told: Counter[str] = Counter()
    for city in sample[:SAMPLE]:
        others = [one for one in sample if one != city and 60 < distance_km(one.point, city.point) < 600]
        if not others:
            continue
        other = others[0]
        km, angle = distance_km(city.point, other.point), bearing(other.point, city.point)
        point = round(angle / 45) % 8
        true = f"{city.name}, {km:.0f} km {POINTS[point]} of {other.name}, is large."
        turned = f"{city.name}, {km:.0f} km {POINTS[(point + 4) % 8]} of {other.name}, is large."
        assert Verdict.REFUTED not in verdicts(checker, true, "GEO109"), true
        alone = all(len(ATLAS.cities.named(one.name)) == 1 for one in (city, other))
        assert not alone or Verdict.SUPPORTED not in verdicts(checker, turned, "GEO109"), turned
        near = f"{city.name} is {km:.0f} km from {other.name}."
        far = f"{city.name} is {9 * km:.0f} km from {other.name}."
        assert Verdict.REFUTED not in verdicts(checker, near, "GEO110"), near
        found = verdicts(checker, far, "GEO110")
        told["supported" if Verdict.SUPPORTED in found else "refuted" if Verdict.REFUTED in found else "no"] += 1
    assert told["refuted"] > 5 * told["supported"], told


@pytest.mark.parametrize(
    ("draft", "verdict"),
    [
        ("Minsk lies in Minsk Region.", Verdict.SUSPECT),
        ("Minsk lies in the Minsk region.", Verdict.UNVERIFIABLE),
        ("Bremen lies in Lower Saxony.", Verdict.REFUTED),
    ],
)
def test_a_city_that_is_a_unit_of_its_own_does_not_lie_in_the_region_around_it(draft: str, verdict: Verdict) -> None:
    findings = offline_checker().check(parse_draft(draft, path="draft.md")).findings
    assert [one.verdict for one in findings if one.code == "GEO103"] == [verdict]
