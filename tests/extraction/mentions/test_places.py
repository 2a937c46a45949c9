"""Places in prose."""

from __future__ import annotations

from pathlib import Path

import pytest
import taken
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.atlas import Atlas, PlaceKind, Standing
from factcheck.extraction.phrasebook.mentions.mention import PlaceMention
from factcheck.extraction.phrasebook.mentions.places import scan_places

CASES = yaml.safe_load((Path(__file__).parent / "cases" / "places.yaml").read_text(encoding="utf-8"))
ATLAS = Atlas.load()

WORDS = (
    "Rostov Oblast regions of the and , state United States China's capital Moscow Kursk New York St. U.S. People's"
    " Republic Krai Georgia University ( ) . \n Belgorod's Norilsk 12 über Łódź & - oblasts In"
).split(" ")


def printed(text: str, mention: PlaceMention) -> str:
    """A mention in the notation of the cases."""
    quote = text[mention.start : mention.end]
    typed = f"/{mention.type_word}" if mention.type_word else ""
    beside = f" @{mention.country}" if mention.country else ""
    return f"{quote}{typed}{beside}{'' if mention.entries else ' (unknown)'}"


@pytest.mark.parametrize(
    ("text", "found"),
    [pytest.param(case["text"], case["found"], id=case["text"]) for cases in CASES.values() for case in cases],
)
def test_a_sentence_gives_these_places(text: str, found: list[str]) -> None:
    assert [printed(text, mention) for mention in scan_places(text, ATLAS)] == found


def test_a_name_is_kept_without_its_type_word() -> None:
    (mention,) = scan_places("the Republic of Tatarstan", ATLAS)
    assert (mention.name, mention.type_word) == ("Tatarstan", "republic")


def test_every_entry_of_the_name_is_given_whatever_the_type_word() -> None:
    (mention,) = scan_places("Moscow Oblast", ATLAS)
    assert {entry.id for entry in mention.entries} >= {"RU-MOS", "RU-MOW", "RU/moscow"}


def test_a_capital_named_only_as_such_is_marked_and_known() -> None:
    (mention,) = scan_places("in the Russian capital.", ATLAS)
    assert mention.capital
    assert [entry.name for entry in mention.entries] == ["Moscow"]


def test_every_country_of_today_is_found_in_a_sentence() -> None:
    missed = [
        entry.name
        for name in ATLAS.keys
        for entry in ATLAS.named(name)
        if entry.kind is PlaceKind.COUNTRY
        and entry.standing is Standing.CURRENT
        and entry.id not in {e.id for m in scan_places(f"They flew to {entry.name}.", ATLAS) for e in m.entries}
    ]
    assert not missed


@given(st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join))
@settings(max_examples=300)
def test_mentions_are_in_order_and_never_overlap(text: str) -> None:
    end = 0
    for mention in scan_places(text, ATLAS):
        assert end <= mention.start < mention.end <= len(text)
        assert mention.capital or mention.name in text[mention.start : mention.end]
        assert not text[mention.start : mention.end].endswith(("'s", "’s"))
        end = mention.end


@given(st.text(max_size=200))
def test_any_text_can_be_read(text: str) -> None:
    scan_places(text, ATLAS)


@pytest.mark.parametrize(
    "piece",
    ["A", "Aa ", "New ", "Rostov, ", "Rostov and ", "the state of ", "oblast ", "Rostov oblasts ", "U.S.", "capital "],
)
def test_hostile_text_takes_time_in_proportion(piece: str) -> None:
    scan_places(piece * 100, ATLAS)
    text = piece * (100_000 // len(piece))
    taken.assert_within(5, lambda: scan_places(text, ATLAS))
