"""The compiled data file: whole, small, and in a stable order."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

from factcheck.atlas import Atlas, PlaceKind
from factcheck.atlas.atlas import DATA
from factcheck.atlas.names import key
from factcheck.atlas.upstream import english_transliteration, without_type_word

ROWS: dict[str, Any] = json.loads(DATA.read_text(encoding="utf-8"))
ATLAS = Atlas.load()
ENTRIES = [entry for entry_id in ROWS["entries"] if (entry := ATLAS.get(entry_id))]


def table(name: str) -> dict[str, Any]:
    path = DATA.parent.parent / "sources" / f"{name}.toml"
    return tomllib.loads(Path(path).read_text(encoding="utf-8"))


def test_the_file_is_no_older_than_the_tables_kept_by_hand() -> None:
    """`python -m factcheck.atlas.compile` was run after the last change of a table."""
    regions, countries, places = table("regions"), table("countries"), table("places")
    for code, names in regions["names"].items():
        entry = ATLAS.get(code)
        assert entry is not None, code
        assert entry.name == names[0], code
        assert {key(name) for name in names} <= {key(name) for name in entry.names}, code
    for code, row in countries["countries"].items():
        entry = ATLAS.get(code)
        assert entry is not None, code
        assert {key(name) for name in row.get("also", [])} <= {key(name) for name in entry.names}, code
        assert [city.name for city in ATLAS.capitals(code)] == [city.split("@")[0] for city in row.get("capitals", [])]
    for group in table("former")["group"]:
        for name, _, now in group["names"]:
            assert any(e.country == group["country"] and e.type == group["type"] for e in ATLAS.named(name)), name
            assert ATLAS.get(now) is not None, now
    assert len(ROWS["splits"]) == len(places["split"])
    assert ROWS["words"] == table("types")["word"]
    assert set(ATLAS.ordinary) == {key(word) for word in places["care"]["words"]}


def test_the_file_is_small_and_one_line_an_entry() -> None:
    text = DATA.read_text(encoding="utf-8")
    assert len(text.encode()) < 1_000_000
    assert max(map(len, text.splitlines())) < 2_000
    assert '"RU-ROS":"RU|re|c|' in text


def test_everything_is_in_order() -> None:
    for section in ("entries", "names", "people", "capitals", "stale"):
        assert list(ROWS[section]) == sorted(ROWS[section]), section


def test_every_name_leads_to_an_entry_that_has_it() -> None:
    for name, ids in ROWS["names"].items():
        for entry_id in ids.split():
            entry = ATLAS.get(entry_id)
            assert entry is not None, entry_id
            assert name in map(key, entry.names), (name, entry_id)


def test_every_entry_is_found_under_each_of_its_names() -> None:
    for entry in ENTRIES:
        for name in entry.names:
            assert entry in ATLAS.named(name), (entry.id, name)


def test_every_place_lies_in_a_country_and_a_parent_that_exist() -> None:
    for entry in ENTRIES:
        assert entry.country == "XX" or ATLAS.get(entry.country) is not None, entry.id
        assert entry.parent is None or ATLAS.get(entry.parent) is not None, entry.id


def test_every_country_has_a_name_and_every_capital_is_a_city() -> None:
    countries = [entry for entry in ENTRIES if entry.kind is PlaceKind.COUNTRY]
    assert len(countries) > 249
    for country in countries:
        assert all(city.kind is PlaceKind.CITY for city in ATLAS.capitals(country.id)), country.id


def test_every_type_of_region_can_be_named() -> None:
    """A type that no word names could never be confirmed."""
    words = list(ATLAS.words.values())
    region = [entry for entry in ENTRIES if entry.kind is PlaceKind.REGION]
    assert all(any(word.names(entry) for word in words) for entry in region)


def test_type_words_are_taken_off_names() -> None:
    assert without_type_word("Altai Krai") == "Altai"
    assert without_type_word("Rostovskaja oblast'") == "Rostovskaja"
    assert without_type_word("Northern Territory") == "Northern Territory"
    assert without_type_word("Mexico City") == "Mexico City"
    assert english_transliteration("Rostovskaja") == "Rostovskaya"
