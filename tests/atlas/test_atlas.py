"""What the atlas knows, and how it is asked."""

from __future__ import annotations

import pytest

from factcheck.atlas import Atlas, PlaceKind, Standing
from factcheck.atlas.names import FirstWords

ATLAS = Atlas.load()


def ids(name: str) -> set[str]:
    return {entry.id for entry in ATLAS.named(name)}


@pytest.mark.parametrize(
    ("name", "entry_id"),
    [
        ("Rostov", "RU-ROS"),
        ("Kyiv", "UA-32"),
        ("Kiev", "UA-30"),
        ("Odessa", "UA-51"),
        ("Nikolaev", "UA-48"),
        ("Adygeya", "RU-AD"),
        ("Bashkiria", "RU-BA"),
        ("Yakutia", "RU-SA"),
        ("Khanty-Mansi", "RU-KHM"),
        ("Île-de-France", "FR-IDF"),
        ("ile de france", "FR-IDF"),
        ("SÃO PAULO", "BR-SP"),
        ("St. Petersburg", "RU-SPE"),
        ("Saint Petersburg", "RU-SPE"),
        ("Newfoundland & Labrador", "CA-NL"),
        ("Côte d’Ivoire", "CI"),
        ("Burma", "MM"),
        ("Holland", "NL"),
        ("Kent", "GB-KEN"),
        ("Finistère", "FR-29"),
        ("Finnmark", "NO-56"),
    ],
)
def test_a_place_is_found_under_each_of_its_names(name: str, entry_id: str) -> None:
    assert entry_id in ids(name)


def test_a_name_of_several_places_gives_them_all_countries_of_today_first() -> None:
    assert [entry.id for entry in ATLAS.named("Georgia")] == ["GE", "US-GA"]


def test_a_name_that_nobody_has_gives_nothing() -> None:
    assert ATLAS.named("Zzyzxia") == ()
    assert ATLAS.get("ZZ-ZZ") is None


@pytest.mark.parametrize(
    ("printed", "country"),
    [("Russia", "RU"), ("Russian", "RU"), ("Dutch", "NL"), ("the U.S.", None), ("U.S.", "US"), ("South Korean", "KR")],
)
def test_a_country_is_found_by_its_name_or_its_people(printed: str, country: str | None) -> None:
    found = ATLAS.country(printed)
    assert (found.id if found else None) == country


def test_people_of_two_countries_tell_neither() -> None:
    assert ATLAS.country("Dominican") is None
    assert ATLAS.country("Congolese") is None


def test_russia_has_its_regions_by_type() -> None:
    types = [region.type for region in ATLAS.regions("RU")]
    assert len(types) == 83
    assert types.count("oblast") == 46
    assert types.count("krai") == 9
    assert types.count("republic") == 21
    assert types.count("federal city") == 2


@pytest.mark.parametrize(
    ("country", "count"),
    [("US", 50), ("CA", 13), ("AU", 8), ("DE", 16), ("PL", 16), ("JP", 47), ("IN", 36), ("KE", 47)],
)
def test_a_country_has_its_first_level_regions(country: str, count: int) -> None:
    regions = [region for region in ATLAS.regions(country) if region.type not in ("territory", "commonwealth")]
    territories = [region for region in ATLAS.regions(country) if region.type == "territory"]
    extra = len(territories) if country in ("CA", "AU") else 0
    federal = 1 if country == "US" else 0
    assert len(regions) + extra - federal == count


def test_levels_are_told_apart() -> None:
    assert {region.name for region in ATLAS.regions("GB")} == {"England", "Scotland", "Wales", "Northern Ireland"}
    kent = ATLAS.get("GB-KEN")
    assert kent is not None
    assert (kent.level, kent.parent) == (2, "GB-ENG")
    assert kent in ATLAS.regions("GB", level=2)


def test_a_capital_lies_in_its_region() -> None:
    (ottawa,) = ATLAS.capitals("CA")
    assert ottawa.name == "Ottawa"
    assert ATLAS.region_of(ottawa) == ATLAS.get("CA-ON")


def test_a_country_with_several_seats_says_so() -> None:
    assert {city.name for city in ATLAS.capitals("ZA")} == {"Pretoria", "Cape Town", "Bloemfontein"}
    assert "parliament in Cape Town" in (ATLAS.capital_note("ZA") or "")
    assert ATLAS.capital_note("FR") is None


@pytest.mark.parametrize(
    ("city", "region"),
    [
        ("RU/moscow", "RU-MOS"),
        ("RU/st-petersburg", "RU-LEN"),
        ("UA/kyiv", "UA-32"),
        ("BY/minsk", "BY-MI"),
        ("AR/buenos-aires", "AR-B"),
        ("CZ/prague", "CZ-20"),
        ("AT/vienna", "AT-3"),
        ("DE/berlin", "DE-BB"),
        ("RO/bucharest", "RO-IF"),
    ],
)
def test_a_city_that_stands_apart_from_its_region_is_known_from_both_sides(city: str, region: str) -> None:
    one, other = ATLAS.get(city), ATLAS.get(region)
    assert one is not None
    assert other is not None
    assert region in {split.region for split in ATLAS.splits(one)}
    assert city in {split.city for split in ATLAS.splits(other)}
    assert one.parent != region


def test_former_and_disputed_places_are_marked_with_a_note() -> None:
    gorky = ATLAS.get("RU/former-oblast-gorky")
    crimea = ATLAS.get("UA-43")
    assert gorky is not None
    assert gorky.standing is Standing.FORMER
    assert "1990" in (gorky.note or "")
    assert crimea is not None
    assert crimea.standing is Standing.DISPUTED
    assert crimea.note


def test_every_entry_knows_its_source_and_date() -> None:
    known = {f"{source.name} {source.version}" for source in ATLAS.sources}
    for name in ("Rostov", "Russia", "Moscow", "Gorky", "Black Sea", "Akershus"):
        for entry in ATLAS.named(name):
            assert entry.source in known
            assert len(entry.as_of) == len("2026-01-01")


@pytest.mark.parametrize(
    ("name", "near"),
    [("Kursck", "Kursk"), ("Belgorrod", "Belgorod"), ("Volgagrad", "Volgograd"), ("Belarus", "Belgorod")],
)
def test_the_likest_name_comes_first(name: str, near: str) -> None:
    assert ATLAS.near(name, ATLAS.regions("RU"))[0].name == near


@pytest.mark.parametrize("name", ["Norilsk", "Warsaw", "Texas", "Xyzzy"])
def test_a_name_like_none_gives_no_suggestion(name: str) -> None:
    assert ATLAS.near(name, ATLAS.regions("RU")) == ()


@pytest.mark.parametrize(
    ("word", "entry_id"),
    [
        ("oblast", "RU-ROS"),
        ("region", "RU-ROS"),
        ("province", "RU-ROS"),
        ("krai", "RU-PER"),
        ("territory", "RU-PER"),
        ("voivodeship", "PL-14"),
        ("province", "PL-14"),
        ("oblast", "BY-BR"),
        ("voblast", "BY-BR"),
        ("state", "DE-BY"),
        ("state", "AT-9"),
        ("province", "AT-3"),
        ("prefecture", "JP-23"),
        ("state", "IN-DL"),
    ],
)
def test_a_type_word_names_what_news_english_calls_so(word: str, entry_id: str) -> None:
    entry = ATLAS.get(entry_id)
    assert entry is not None
    assert ATLAS.words[word].names(entry)
    assert not ATLAS.words[word].contradicts(entry)


@pytest.mark.parametrize(
    ("word", "entry_id"), [("oblast", "RU-TA"), ("krai", "RU-ROS"), ("state", "CA-SK"), ("state", "AU-NT")]
)
def test_a_type_word_contradicts_what_nobody_calls_so(word: str, entry_id: str) -> None:
    entry = ATLAS.get(entry_id)
    assert entry is not None
    assert ATLAS.words[word].contradicts(entry)


def test_plurals_and_spellings_are_the_same_word() -> None:
    assert ATLAS.words["oblasts"] is ATLAS.words["oblast"]
    assert ATLAS.words["voivodships"] is ATLAS.words["voivodeship"]


def test_a_redrawn_country_is_stale() -> None:
    assert "2025" in (ATLAS.stale("VN") or "")
    assert ATLAS.stale("FR") is None


def test_seas_are_places_that_lie_in_no_country() -> None:
    (sea, *_) = ATLAS.named("Sea of Azov")
    assert (sea.kind, sea.country) == (PlaceKind.WATER, "XX")


def test_first_words_forget_when_they_are_full(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(FirstWords, "LIMIT", 3)
    words = FirstWords(["new york", "new delhi", "rome"])
    for printed in ("New", "Rome", "Paris", "London"):
        words[printed]
    assert len(words) <= 3
    found = words["New"]
    assert found is not None
    assert found.seconds == {"york", "delhi"}


@pytest.mark.parametrize(
    ("adjective", "regions"),
    [
        ("Bavarian", ["DE-BY"]),
        ("catalan", ["ES-CT"]),
        ("Punjabi", ["IN-PB", "PK-PB"]),
        ("German", []),
        ("Breton", ["FR-BRE"]),
    ],
)
def test_an_adjective_leads_to_the_regions_that_it_is_of(adjective: str, regions: list[str]) -> None:
    assert [entry.id for entry in ATLAS.regions_of(adjective)] == regions


def test_no_adjective_of_a_region_is_that_of_a_country_or_a_name_of_another_place() -> None:
    for adjective in ATLAS._data["adjectives"]:
        assert not ATLAS.is_people(adjective), adjective
        others = [entry for entry in ATLAS.filed(adjective) if entry.standing is Standing.CURRENT]
        assert set(others) <= set(ATLAS.regions_of(adjective)), adjective
