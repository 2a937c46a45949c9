"""Where sentences end in running prose."""

from __future__ import annotations

from pathlib import Path

import pytest
import taken
import yaml
from hypothesis import given
from hypothesis import strategies as st

from factcheck.drafts.sentences import sentences

CASES: dict[str, list[list[str]]] = yaml.safe_load(
    (Path(__file__).parent / "cases" / "sentences.yaml").read_text(encoding="utf-8")
)


def split(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text, 0, len(text))]


@pytest.mark.parametrize(
    "parts", [pytest.param(parts, id=" | ".join(parts)) for cases in CASES.values() for parts in cases]
)
def test_a_text_falls_into_these_sentences(parts: list[str]) -> None:
    assert split(" ".join(parts)) == parts


def test_only_the_range_asked_for_is_split() -> None:
    text = "One. Two. Three."
    assert [text[start:end] for start, end in sentences(text, 5, 9)] == ["Two."]


@given(st.text(alphabet="aB1. !?…\"'”)([“—,é", max_size=80))
def test_sentences_of_any_text_are_in_order_and_leave_out_nothing_but_spaces(text: str) -> None:
    at = 0
    for start, end in sentences(text, 0, len(text)):
        assert at <= start < end
        assert text[at:start].strip() == ""
        at = end
    assert text[at:].strip() == ""


@pytest.mark.parametrize("unit", [".", ". ", "A. ", "a.m. ", "!?… ", '."”) ', "Mr. A "])
def test_splitting_takes_linear_time_on_hostile_text(unit: str) -> None:
    text = (unit * 10_000)[:10_000]

    def seconds(times: int) -> float:
        return taken.seconds(lambda: split(text * times))

    taken.assert_in_step(seconds, 1, 2, growth=4, slack=0.1)
