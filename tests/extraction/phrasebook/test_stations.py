"""What a pattern's matches must hold, read off the pattern: true of every match, whatever the text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.extraction.phrasebook.patterns import Phrase
from factcheck.extraction.phrasebook.scene import SLOTS
from factcheck.extraction.phrasebook.stations import passes
from tests.extraction.phrasebook.test_phrases import PHRASES

N, G = SLOTS["n"], SLOTS["g"]


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        pytest.param("fell to {after:count}", ((f"fell to {N}",),), id="text and a slot"),
        pytest.param("(?:rose|fell) by", (("rose by", "fell by"),), id="alternatives are joined to what follows"),
        pytest.param("rose?", (("ros",),), id="a letter that may be missing"),
        pytest.param("up (?:by )?{n:count}", ((f"up {N}", f"up by {N}"),), id="a word that may be missing"),
        pytest.param("from~to", (("from",), ("to",)), id="a gap parts two stations"),
        pytest.param("{parts:count+}", ((N,), (N,)), id="a list has two or more"),
        pytest.param("{places:place*}", ((G,),), id="a list of one or more"),
        pytest.param("(?:[a-z]+ ){0,3}of", (("of",),), id="what may be missing altogether"),
        pytest.param("a|[a-z]+", (), id="an alternative that holds nothing"),
        pytest.param("(?:a[xyz]?[a-z]+|b~c) d", (("b", "a"), (" d",)), id="one string of each alternative"),
        pytest.param(r"rate(?! of)(?=,)", (("rate",),), id="looking around matches nothing"),
        pytest.param("increase|increased", (("increase",),), id="a string that holds another says no more"),
        pytest.param("a|", (), id="nothing at all is an alternative"),
    ],
)
def test_a_pattern_tells_what_its_matches_hold(pattern: str, expected: tuple[tuple[str, ...], ...]) -> None:
    found = Phrase("kind.name", pattern, ())._route
    assert [set(station) for station in found] == [set(station) for station in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("from 1 to 2", True), ("to 1 from 2", False), ("from", False), ("fromto", True), ("fro to m", False)],
)
def test_stations_are_passed_in_order(text: str, expected: bool) -> None:
    assert passes(text, (("from",), ("to",))) is expected


def test_stations_do_not_overlap() -> None:
    assert not passes("abc", (("ab",), ("bc",)))
    assert passes("ab bc abc", (("abc", "ab"), ("bc",), ("abc",)))


WORDS = st.sampled_from(
    ["from", "to", "rose", "fell", "by", "of", "the", "a", "its", "per", "each", "in all", ",", "(", ")", " – ", "or"]
)


@given(st.lists(st.one_of(WORDS, st.sampled_from(sorted(SLOTS.values()))), max_size=14).map(" ".join))
def test_what_a_phrase_matches_it_would_have_tried(text: str) -> None:
    for phrase in PHRASES:
        if phrase._compiled.search(text):
            assert passes(text, phrase._route), phrase.id
