"""What `factcheck atlas find` takes words for: names, codes, names with a type word, names with what holds them."""

from __future__ import annotations

import pytest

from factcheck.atlas import Atlas
from factcheck.atlas.asking import meant
from factcheck.atlas.telling import find

ATLAS = Atlas.load()


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        ("Leningrad Oblast", ["RU-LEN"]),
        ("Province of Liège", ["BE-WLG"]),
        ("Kyiv Oblast", ["UA-32"]),
        ("Tatarstan Oblast", ["RU-TA"]),
        ("HU", ["HU"]),
        ("HUN", ["HU"]),
        ("LUX", ["LU"]),
        ("HU-BA", ["HU-BA"]),
        ("Magyarország", ["HU"]),
        ("日本", ["JP"]),
        ("Estonians", ["EE"]),
        ("Federal Republic of Nigeria", ["NG"]),
        ("Punjab, Pakistan", ["PK-PB"]),
        ("Limburg, Belgium", ["BE-VLI"]),
        ("Andalusian", ["ES-AN"]),
        ("the Netherlands", ["NL"]),
        ("the state of Ontario", ["CA-ON"]),
        ("hu", []),
        ("Vellmark Oblast", []),
        ("Punjab, Norway", []),
    ],
)
def test_words_stand_for(words: str, ids: list[str]) -> None:
    assert [entry.id for entry in meant(words, ATLAS).entries] == ids


def test_a_city_is_found_by_what_holds_it() -> None:
    found = meant("Richmond, Virginia", ATLAS)
    assert [(city.name, city.region) for city in found.cities] == [("Richmond", "US-VA")]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Maghreb", "  countries: Algeria, Libya, Mauritania, Morocco, Tunisia"),
        ("Maghreb", "  in part, or by some counts: Egypt, Western Sahara"),
        ("Denmark", "  codes: DK, DNK"),
        ("Viken", "  note: Viken County ended or was renamed in 2024."),
        ("Somaliland", "  disputed: a matter of Somalia; which country it is in is not judged"),
        ("Denmark", "  in its own languages: Danmark"),
        (
            "Latvia",
            "  part of: Europe, Baltic, Baltic states, northern Europe; in part, or by some counts, Nordic, "
            "Eastern Europe, Central Europe",
        ),
    ],
)
def test_a_place_is_told_with(words: str, told: str) -> None:
    assert told in list(find(words, ATLAS))
