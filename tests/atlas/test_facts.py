"""The facts of the atlas: each on its own, consistent as a whole, and as the checker reads them back from prose."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from itertools import combinations

import pytest

from factcheck.atlas import Atlas, Entry, PlaceKind, Standing
from factcheck.atlas.facts import CapitalStatus, Facts, Numbers
from factcheck.atlas.slips import slip_of_country
from factcheck.checker import offline_checker
from factcheck.config import Options
from factcheck.drafts import parse_draft

ATLAS = Atlas.load()
FACTS = Facts.load(ATLAS)
COUNTRIES = [
    entry
    for code in FACTS._data["continents"]
    if (entry := ATLAS.get(code)) is not None
    and entry.standing is Standing.CURRENT
    and ATLAS.capitals(code)
    and ATLAS.named(entry.name) == (entry,)
]
"""Countries and territories whose name is no other place's."""
SEED, SAMPLE = 2026, 60


def place(code: str) -> Entry:
    entry = ATLAS.get(code)
    assert entry is not None, code
    return entry


@pytest.mark.parametrize(
    ("one", "other", "touch"),
    [
        ("UY", "BR", True),
        ("FR", "BR", True),
        ("LV", "PL", False),
        ("GB", "IE", True),
        ("CL", "BR", False),
        ("RS", "AL", None),
        ("DK", "SE", None),
        ("BW", "ZM", True),
        ("XK", "AL", True),
        ("RU-ORL", "UA", False),
        ("RU-BRY", "UA", True),
        ("UA-46", "PL", True),
        ("DE-BY", "PL", False),
        ("US-UT", "US-NM", None),
        ("US-OH", "US-IL", False),
        ("US-TX", "MX", True),
        ("US-TX", "MX-YUC", False),
        ("IN-KL", "PK", False),
        ("JP-13", "KR", False),
        ("DE", "DE", None),
    ],
)
def test_places_touch_or_do_not_or_the_tables_do_not_judge(one: str, other: str, *, touch: bool | None) -> None:
    assert FACTS.border(place(one), place(other)) is touch
    assert FACTS.border(place(other), place(one)) is touch


def test_every_border_stands_on_both_sides() -> None:
    for one, other in combinations(COUNTRIES, 2):
        assert (other in FACTS.neighbours(one)) == (one in FACTS.neighbours(other)), (one.id, other.id)


def test_a_place_with_a_neighbour_by_land_is_on_one_of_its_continents() -> None:
    """A mistyped code in a list of neighbours would join continents."""
    joined = {("AF", "AS"), ("AS", "EU"), ("AS", "OC"), ("AF", "EU"), ("NA", "SA"), ("EU", "SA"), ("EU", "NA")}
    for one in COUNTRIES:
        for other in FACTS.neighbours(one):
            ours, theirs = FACTS.continents(one), FACTS.continents(other)
            assert set(ours) & set(theirs) or tuple(sorted((ours[0], theirs[0]))) in joined, (one.id, other.id)


@pytest.mark.parametrize(
    ("code", "city", "status"),
    [
        ("KZ", "Astana", CapitalStatus.CAPITAL),
        ("KZ", "Almaty", CapitalStatus.FORMER),
        ("BO", "La Paz", CapitalStatus.CAPITAL),
        ("IN", "Delhi", CapitalStatus.SEAT),
        ("AU", "Sydney", CapitalStatus.NOT),
        ("US-KY", "Frankfort", CapitalStatus.CAPITAL),
        ("US-OK", "Oklahoma City", CapitalStatus.CAPITAL),
        ("RU-PRI", "Nakhodka", CapitalStatus.NOT),
        ("UA-43", "Simferopol", CapitalStatus.UNKNOWN),
        ("XK", "Prizren", CapitalStatus.UNKNOWN),
    ],
)
def test_a_city_is_a_capital_or_was_one_or_is_none(code: str, city: str, status: CapitalStatus) -> None:
    assert FACTS.capital_status(place(code), city) is status


def test_no_two_regions_of_a_country_share_a_capital_but_where_they_do() -> None:
    shared = {"Chandigarh", "Brussels", "Namur"}
    around = {"Sofia", "Minsk", "Bogotá", "Prague", "Zagreb", "Dushanbe"}
    seated = [place(code) for code in FACTS._data["capitals"] if not code.startswith("NL-")]
    counts = Counter((one.country, one.level, FACTS.capital_names(one)[0]) for one in seated)
    assert {city for (_, _, city), count in counts.items() if count > 1} <= shared | around


@pytest.mark.parametrize(
    ("code", "coast"), [("LA", False), ("GH", True), ("DE-BY", False), ("US-NE", False), ("YUCS", None)]
)
def test_a_place_has_a_coast_or_is_landlocked(code: str, *, coast: bool | None) -> None:
    assert FACTS.coast(place(code)) is coast


def test_there_are_44_landlocked_countries_and_kosovo() -> None:
    assert sum(FACTS.coast(country) is False for country in map(place, FACTS._data["continents"])) == 45


def test_every_country_with_a_coast_lies_on_a_sea() -> None:
    states = [c for c in COUNTRIES if FACTS.neighbours(c) and FACTS.coast(c)]
    without = {c.id for c in states if not FACTS.seas(c)}
    assert without <= {"GF", "MF", "SX", "HK", "MO", "GI"}


@pytest.mark.parametrize(
    ("code", "words", "inside"),
    [
        ("TG", "West African", True),
        ("KE", "West African", False),
        ("TR", "European", None),
        ("EG", "Asian", None),
        ("MX", "Central American", None),
        ("GY", "Africa", False),
        ("CA-ON", "Europe", False),
    ],
)
def test_a_place_lies_in_a_part_of_the_world(code: str, words: str, *, inside: bool | None) -> None:
    area = FACTS.area(words)
    assert area is not None
    assert FACTS.in_area(place(code), area) is inside


def test_numbers_of_regions_agree_with_the_regions_of_the_atlas() -> None:
    """The table of numbers is kept by hand; where the atlas knows the kind by the same word, one of them fits."""
    apart = {"CD", "IQ"}  # the capital, and the regions of Kurdistan, are of another kind there
    for code in FACTS._data["counts"]:
        types = Counter(region.type for region in ATLAS.regions(code)) if "-" not in code else Counter()
        for kind, count in types.items():
            numbers = FACTS.numbers(place(code), kind)
            if numbers is not None and code not in apart:
                assert count in (*numbers.now, *numbers.lapsed), (code, kind, count)


def test_numbers_of_today_and_of_the_last_decades_are_apart() -> None:
    assert FACTS.numbers(place("IN"), "state") == Numbers((28,), (22, 25, 26, 27, 29), {29: 2019})
    assert FACTS.numbers(place("IN"), "canton") is None


@pytest.mark.parametrize(
    ("word", "country"),
    [("Columbia", "CO"), ("Phillipines", "PH"), ("Guatamala", "GT"), ("Franco", None), ("Peru", None), ("Paris", None)],
)
def test_a_slip_of_the_keys_in_a_country_is_told_from_another_word(word: str, country: str | None) -> None:
    found = slip_of_country(word, ATLAS)
    assert (found.id if found is not None else None) == country


def statements(rng: random.Random) -> Iterator[tuple[str, str, str]]:
    """Code, a true statement, and the same with one name swapped for another of the same continent."""
    for country in rng.sample(COUNTRIES, SAMPLE):
        peers = [c for c in COUNTRIES if c is not country and set(FACTS.continents(c)) & set(FACTS.continents(country))]
        if not peers:
            continue
        other = rng.choice(peers)
        city, wrong = ATLAS.capitals(country.id)[0].name, ATLAS.capitals(other.id)[0].name
        for frame in (
            "The talks moved to {}, the capital of {}.",
            "{1}'s capital, {0}, was calm.",
            "The capital of {1} is {0}.",
        ):
            yield "GEO104", frame.format(city, country.name), frame.format(wrong, country.name)
        neighbours = [n for n in FACTS.neighbours(country) if n in COUNTRIES and FACTS.border(country, n)]
        strangers = [c for c in peers if FACTS.border(country, c) is False]
        if neighbours and strangers:
            near, far = rng.choice(neighbours), rng.choice(strangers)
            for frame in (
                "{} borders {}.",
                "In {}, which shares a border with {}, it rained.",
                "{}'s border with {} is quiet.",
            ):
                yield "GEO105", frame.format(country.name, near.name), frame.format(country.name, far.name)
        coastal = [c for c in peers if FACTS.coast(c)]
        if FACTS.coast(country) is False and coastal:
            for frame in ("Goods for landlocked {} go by road.", "{} is landlocked.", "{} has no coast."):
                yield "GEO107", frame.format(country.name), frame.format(rng.choice(coastal).name)


def test_true_statements_are_supported_and_swapped_ones_never() -> None:
    checker = offline_checker(Options())

    def verdicts(code: str, text: str) -> set[str]:
        findings = checker.check(parse_draft(text, path="draft.md")).findings
        return {str(finding.verdict) for finding in findings if finding.code == code}

    seen: Counter[str] = Counter()
    for code, true, swapped in statements(random.Random(SEED)):
        told = verdicts(code, true)
        assert not told & {"refuted", "suspect"}, true
        seen["true"] += 1
        seen["supported"] += "supported" in told
        assert "supported" not in verdicts(code, swapped), swapped
    assert seen["true"] > 3 * SAMPLE
    assert seen["supported"] >= 0.95 * seen["true"]


def test_every_source_is_named_with_its_date() -> None:
    for table in ("geonames", "region_capitals", "borders", "world", "counts"):
        name, as_of = FACTS.source(table)
        assert name
        assert as_of.startswith("20")


def test_places_of_the_tables_are_countries_and_regions() -> None:
    for code in (*FACTS._data["capitals"], *FACTS._data["counts"]):
        assert place(code).kind in (PlaceKind.COUNTRY, PlaceKind.REGION)
