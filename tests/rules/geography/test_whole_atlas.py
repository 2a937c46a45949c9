"""Every country and region of the atlas, and cities of a sample: true statements are confirmed, swapped ones never are.

Statements of a kind are checked together, a paragraph each.
"""

from __future__ import annotations

import random
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from itertools import islice

import pytest

from factcheck.atlas import Atlas, Entry, PlaceKind, Standing
from factcheck.atlas.facts import CapitalStatus
from factcheck.atlas.names import city_key, key
from factcheck.checker import Checker, offline_checker
from factcheck.claims import RegionNamed
from factcheck.drafts import parse_draft
from factcheck.findings.verdict import Verdict
from factcheck.rules.geography.wording import a, country_name, label

ATLAS = Atlas.load()
FACTS = ATLAS.facts
TOGETHER = 200
"""Statements in one draft."""
LARGEST = 8_000
"""Of so many cities the sample is drawn."""
SAMPLE = 400
"""Cities, and pairs of regions, that are tried."""
CAPITAL = (
    "{City} is the capital of {place}.",
    "Talks were held in {city}, the capital of {place}, on Monday.",
    "They left {city}, {place}’s capital, on Monday.",
)
BORDER = (
    "{Place} borders {other}.",
    "{Place} shares a border with {other}.",
    "Trucks from {place}, which borders {other}, were held up.",
)
IN_REGION = (
    "The fair in {city}, {place}, opens on Monday.",
    "They met at {city}, in {place}, on Monday.",
    "{City} lies in {place}.",
)
TYPE = (
    "{Place} is {a_type} of {country}.",
    "{Place}, {a_type} in {country}, votes on Monday.",
    "Voters in {typed} went to the polls.",
)
READ_ALONE = frozenset("state province region oblast republic county department governorate prefecture canton".split())
"""Types that copy says a region is; of a municipality, a parish or a quarter it seldom says so."""

Statement = dict[str, str]


@pytest.fixture(scope="module")
def checker() -> Checker:
    return offline_checker()


COUNTRIES = tuple(entry for one in sorted(set(FACTS.country_names.values())) if (entry := ATLAS.get(one)) is not None)
REGIONS = tuple(region for country in COUNTRIES for region in ATLAS.regions(country.id))


def judged(texts: Sequence[str], codes: Iterable[str], checker: Checker) -> Iterator[tuple[str, set[Verdict]]]:
    """Each statement with the verdicts of these rules on it."""
    for first in range(0, len(texts), TOGETHER):
        part = texts[first : first + TOGETHER]
        starts = [0]
        for text in part[:-1]:
            starts.append(starts[-1] + len(text) + 2)
        verdicts: list[set[Verdict]] = [set() for _ in part]
        for finding in checker.check(parse_draft("\n\n".join(part), path="draft.md")).findings:
            if finding.code in codes:
                verdicts[bisect_right(starts, finding.spans[0].start) - 1].add(finding.verdict)
        yield from zip(part, verdicts, strict=True)


def assert_confirmed(texts: Sequence[str], codes: Iterable[str], checker: Checker) -> None:
    told: Counter[str] = Counter()
    alarms = []
    for text, verdicts in judged(texts, codes, checker):
        alarms += [text] if any(verdict.alarm for verdict in verdicts) else []
        told["supported" if Verdict.SUPPORTED in verdicts else "not"] += 1
    assert not alarms
    assert told["supported"] >= 0.95 * told.total(), told


def assert_not_confirmed(texts: Sequence[str], codes: Iterable[str], checker: Checker) -> None:
    told = list(judged(texts, codes, checker))
    assert not [text for text, verdicts in told if Verdict.SUPPORTED in verdicts]
    alarms = sum(any(verdict.alarm for verdict in verdicts) for _, verdicts in told)
    assert alarms >= 0.4 * len(told), "many are told to be wrong"


def filled(wording: str, statements: Iterable[Statement]) -> list[str]:
    capitals = ({**one, **{name.title(): one[name][0].upper() + one[name][1:] for name in one}} for one in statements)
    return [wording.format(**one) for one in capitals]


def printed(place: Entry) -> str:
    """A name as copy prints it: with the type word where the name alone may be something else."""
    if place.kind is PlaceKind.COUNTRY:
        return country_name(place.id, ATLAS)
    shared = [other for other in ATLAS.named(place.name) if other.standing is not Standing.FORMER and other != place]
    if key(place.name) not in ATLAS.guarded and not [other for other in shared if other.kind is not PlaceKind.CITY]:
        return place.name
    typed = label(place, ATLAS)
    return f"the {typed}" if typed.startswith("Republic of") else typed


def home(place: Entry) -> Entry:
    country = ATLAS.get(place.country)
    assert country is not None
    return country


@cache
def on_its_continents(place: Entry, among: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Places that share a continent with a country."""
    continents = {*FACTS.continents(place)}
    return tuple(other for other in among if not continents.isdisjoint(FACTS.continents(home(other))))


def others(place: Entry, among: tuple[Entry, ...], is_wrong: Callable[[Entry], bool], most: int = 1) -> list[Entry]:
    """Places of the continent for which a statement about `place` is wrong, drawn by chance."""
    near = on_its_continents(home(place), among)
    drawn = random.Random(place.id).sample(near, min(len(near), 40))
    return list(islice((other for other in drawn if other is not place and is_wrong(other)), most))


WITH_CAPITAL = tuple(place for place in (*COUNTRIES, *REGIONS) if FACTS.capital_names(place))


def capitals(among: Iterable[Entry]) -> list[Statement]:
    return [{"city": FACTS.capital_names(place)[0], "place": printed(place)} for place in among]


def swapped_capitals() -> Iterator[Statement]:
    for place in WITH_CAPITAL:
        namesakes = [other for name in place.names for other in ATLAS.named(name)]

        def is_wrong(other: Entry, namesakes: Sequence[Entry] = namesakes) -> bool:
            capital = FACTS.capital_names(other)[0]
            fits = (CapitalStatus.NOT, CapitalStatus.UNKNOWN)
            return all(FACTS.capital_status(one, capital) in fits for one in namesakes)

        for other in others(place, WITH_CAPITAL, is_wrong):
            yield {"city": FACTS.capital_names(other)[0], "place": printed(place)}


@pytest.mark.parametrize("wording", CAPITAL)
def test_every_capital_is_confirmed_and_no_other(wording: str, checker: Checker) -> None:
    assert len(WITH_CAPITAL) > 900
    assert_confirmed(filled(wording, capitals(WITH_CAPITAL)), ["GEO104"], checker)
    assert_not_confirmed(filled(wording, swapped_capitals()), ["GEO104"], checker)


def pairs() -> list[tuple[Entry, Entry]]:
    """Every pair of neighbouring countries, and a sample of the regions that touch."""
    found = [(one, other) for one in COUNTRIES for other in FACTS.neighbours(one) if FACTS.border(one, other)]
    inner = [(one, other) for one in REGIONS for other in FACTS.beside(one) if FACTS.border(one, other)]
    random.Random(4).shuffle(inner)
    return found + inner[:SAMPLE]


def strangers() -> Iterator[tuple[Entry, Entry]]:
    """Two countries of a continent for each country, and one region for each of a sample, that do not touch."""
    sample = [region for region in REGIONS if FACTS.beside(region)]
    random.Random(5).shuffle(sample)
    for among, most in ((COUNTRIES, 2), (tuple(sample[:SAMPLE]), 1)):
        for place in among:

            def is_wrong(other: Entry, place: Entry = place) -> bool:
                return all(
                    FACTS.border(one, two) is not True
                    for one in ATLAS.named(place.name)
                    for two in ATLAS.named(other.name)
                )

            for other in others(place, among, is_wrong, most):
                yield place, other


@pytest.mark.parametrize("wording", BORDER)
def test_every_border_is_confirmed_and_no_other(wording: str, checker: Checker) -> None:
    true, false = (
        [{"place": printed(one), "other": printed(other)} for one, other in found] for found in (pairs(), strangers())
    )
    assert len(true) > 600 + SAMPLE
    assert_confirmed(filled(wording, true), ["GEO105"], checker)
    assert_not_confirmed(filled(wording, false), ["GEO105"], checker)


ON_THE_BORDER = (
    "Trucks queued at {city}, on the border with {other}.",
    "{City}, the main crossing into {other}, was closed.",
    "They halted in {city}, just across the border from {other}.",
)


@cache
def towns_by_borders() -> tuple[tuple[str, Entry, Entry], ...]:
    """Cities by a border, each with the country across it and with one of the continent that is far away."""
    found = []
    for number in range(LARGEST):
        city = ATLAS.cities._city(number)
        edge, own = ATLAS.edges.of(city), ATLAS.get(city.country)
        across = [ATLAS.get(code) for code, km in edge.abroad.items() if km < 15] if edge and own else []
        near = [
            one for one in across if one is not None and own is not None and settled(one) and FACTS.border(own, one)
        ]
        if edge is None or own is None or not near or not city.name.isalpha() or ATLAS.named(city.name):
            continue
        homes = {named.city.country for named in ATLAS.cities.named(city.name)}
        far = [one for one in on_its_continents(own, COUNTRIES) if not {*edge.abroad, *homes} & {one.id}]
        if far and ATLAS.disputes.of(city) is None:
            found.append((city.name, near[0], random.Random(city.name).choice(far)))
    random.Random(8).shuffle(found)
    return tuple(found[:SAMPLE])


@pytest.mark.parametrize("wording", ON_THE_BORDER)
def test_towns_are_confirmed_on_the_border_that_they_lie_by(wording: str, checker: Checker) -> None:
    towns = towns_by_borders()
    assert len(towns) > 150
    true = [{"city": city, "other": country_name(near.id, ATLAS)} for city, near, _ in towns]
    false = [{"city": city, "other": country_name(far.id, ATLAS)} for city, _, far in towns]
    assert_confirmed(filled(wording, true), ["GEO105"], checker)
    told = list(judged(filled(wording, false), ["GEO105"], checker))
    assert not [text for text, verdicts in told if Verdict.SUPPORTED in verdicts]


def settled(place: Entry) -> bool:
    return place.standing is Standing.CURRENT and ATLAS.disputes.of(place) is None


@cache
def cities() -> tuple[tuple[str, Entry], ...]:
    """The largest cities of a sample of regions, each with its region; without those that share the region's name."""
    found: dict[str, tuple[str, Entry]] = {}
    for number in range(LARGEST):
        city = ATLAS.cities._city(number)
        region = ATLAS.get(city.region or "")
        if region is None or not settled(region) or city_key(city.name) == city_key(region.name):
            continue
        if city.name.replace("-", "").replace(" ", "").isalpha() and city.name.istitle() and not ATLAS.named(city.name):
            found.setdefault(region.id, (city.name, region))
    sample = list(found.values())
    random.Random(6).shuffle(sample)
    return tuple(sample[:SAMPLE])


@pytest.mark.parametrize("above", ["region", "country"])
@pytest.mark.parametrize("wording", IN_REGION)
def test_cities_are_confirmed_in_their_own_region_and_country_and_in_no_other(
    wording: str, above: str, checker: Checker
) -> None:
    sample = cities()

    def above_it(place: Entry) -> str:
        return printed(place).removeprefix("the ") if "{city}, {place}" in wording else printed(place)

    places = tuple(region if above == "region" else home(region) for _, region in sample)
    statements = [{"city": city, "place": above_it(place)} for (city, _), place in zip(sample, places, strict=True)]
    assert_confirmed(filled(wording, statements), ["GEO103"], checker)
    swapped = []
    for (city, _), place in zip(sample, places, strict=True):
        small = (*ATLAS.cities.towns(city), *ATLAS.districts.above(city))
        towns = (*(one.city for one in ATLAS.cities.named(city)), *ATLAS.cities.small(city))
        homes = frozenset((*(one.country for one in towns), *(home.partition("-")[0] for home in small)))

        def is_wrong(other: Entry, homes: frozenset[str] = homes) -> bool:
            return homes.isdisjoint({other.country, *(one.country for one in ATLAS.named(other.name))})

        wrong = others(place, places, is_wrong)
        swapped += [{"city": city, "place": above_it(other)} for other in wrong]
    told = list(judged(filled(wording, swapped), ["GEO103"], checker))
    assert not [text for text, verdicts in told if Verdict.SUPPORTED in verdicts]


@pytest.mark.parametrize("wording", TYPE)
def test_every_region_is_confirmed_with_its_type_and_none_in_another_country(wording: str, checker: Checker) -> None:
    codes = ["GEO101", "GEO102"]
    known = tuple(region for region in REGIONS if settled(region) and region.type in READ_ALONE)
    if "{typed}" not in wording:
        known = tuple(region for region in known if key(region.name) not in ATLAS.guarded)
    assert len(known) > 1200

    def told(region: Entry, like: Entry) -> Statement:
        country = country_name(like.country, ATLAS)
        typed = f"{region.name} {like.type.title()}"
        return {"place": region.name, "typed": typed, "a_type": a(like.type), "country": country}

    assert_confirmed(filled(wording, (told(region, region) for region in known)), codes, checker)
    if "country" in wording:
        swapped = []
        for region in random.Random(7).sample(known, SAMPLE // 2):
            namesakes = {one.country for name in region.names for one in ATLAS.named(name)}
            wrong = others(region, known, lambda other, homes=namesakes: other.country not in homes)  # type: ignore[misc]
            swapped += [told(region, other) for other in wrong]
        found = list(judged(filled(wording, swapped), codes, checker))
        assert not [text for text, verdicts in found if Verdict.SUPPORTED in verdicts]


NEVER_CONFIRMED = frozenset(("autonomous region", "union territory", "federal district", "municipality", "district"))
"""Types besides that copy mistakes others for."""
ALSO_SO = {
    "Buenos Aires",
    "Kyiv",
    "Lima",
    "Maputo",
    "Moscow",
    "Sana'a",
    "Veszprém",
    "Vientiane",
    "Zagreb",
    "Altai",
}
"""Names that regions of both types bear, or a city and what surrounds it."""


def miscalled() -> Iterator[tuple[Entry, str]]:
    """Each region with each other type of its country, but for those that copy rightly calls it by."""
    for country in COUNTRIES:
        regions = [region for region in ATLAS.regions(country.id) if settled(region)]
        kinds = {region.type for region in regions} & (READ_ALONE | NEVER_CONFIRMED)
        for region in regions:
            words = (kind for kind in sorted(kinds - {region.type, "region"}) if kind in ATLAS.words)
            yield from ((region, word) for word in words if not ATLAS.words[word].is_for(region))


@pytest.mark.parametrize("wording", ["{Place} is {a_type} of {country}.", "The {type} of {place} in {country} voted."])
def test_no_region_is_confirmed_with_another_type_of_its_country(wording: str, checker: Checker) -> None:
    found = [
        {"place": one.name, "type": word, "a_type": a(word), "country": country_name(one.country, ATLAS)}
        for one, word in miscalled()
        if one.name not in ALSO_SO
    ]
    assert len(found) > 500
    texts = filled(wording, random.Random(3).sample(found, 500))
    told = list(judged(texts, ["GEO101", "GEO102"], checker))
    assert not [text for text, verdicts in told if Verdict.SUPPORTED in verdicts]


def test_a_confirmation_names_the_type_that_the_copy_has(checker: Checker) -> None:
    """Each region that copy may call by another word than its own."""
    words = {word.word: word for word in ATLAS.words.values()}.values()
    called = [(one, word.word) for one in REGIONS for word in words if word.word != one.type and word.is_for(one)]
    texts = [f"{one.name} is {a(word)} of {country_name(one.country, ATLAS)}." for one, word in called]
    findings = checker.check(parse_draft("\n\n".join(texts), path="draft.md")).findings
    confirmed = [
        (one.claim.place.type_word, one.message)
        for one in findings
        if one.code == "GEO101" and one.verdict is Verdict.SUPPORTED and isinstance(one.claim, RegionNamed)
    ]
    assert len(confirmed) > 100
    assert not [message for word, message in confirmed if word is None or word not in message]
