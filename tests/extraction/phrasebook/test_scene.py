"""A scene: mentions in order and without overlap, and sentences in which each mention is one character."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.atlas import Atlas
from factcheck.claims import Form, Hedge
from factcheck.drafts import parse_draft
from factcheck.extraction.phrasebook.mentions.layers import merge
from factcheck.extraction.phrasebook.mentions.mention import Mention, NumberMention, TimeMention
from factcheck.extraction.phrasebook.phrasebook import Phrasebook
from factcheck.extraction.phrasebook.scene import SLOTS, Scene, fold

LETTERS = {slot: letter for letter, slot in SLOTS.items()}


@cache
def book() -> Phrasebook:
    return Phrasebook(Atlas.load())


def scene(text: str) -> Scene:
    return book().scene(parse_draft(text, path="draft.md"))


def shown(slotted: str) -> str:
    """A slotted sentence with its slots in braces."""
    return "".join(f"{{{LETTERS[letter]}}}" if letter in LETTERS else letter for letter in slotted)


def number(start: int, end: int, hedge_start: int | None = None) -> NumberMention:
    hedge = None if hedge_start is None else Hedge.ABOUT
    at = start if hedge_start is None else hedge_start
    return NumberMention(start, end, Decimal(1), Decimal(1), None, hedge, Form.DIGITS, at)


@pytest.mark.parametrize(
    ("text", "slotted"),
    [
        ("Some 40 Men came.", "{n} men came."),
        ("It rose 3% to $4 million.", "it rose {p} to {m}."),
        ("On 3 May 2026 at 5 p.m. it ran 12 km.", "on {d} at {t} it ran {u}."),
        ("A third of Ohio, up 2 percentage points.", "{f} of {g}, up {o}."),
        ("More than 12 and nearly 13 ships.", "{n} and {n} ships."),
        ("*About* **40** men.", "{n} men."),
    ],
)
def test_a_mention_is_one_character_with_its_hedge(text: str, slotted: str) -> None:
    (sentence,) = scene(text).sentences
    assert shown(sentence.slotted) == slotted


def test_a_slot_leads_back_to_its_mention() -> None:
    (sentence,) = scene("About 40 men left Ohio on 3 May 2026.").sentences
    slots = [offset for offset, letter in enumerate(sentence.slotted) if letter in LETTERS]
    for offset, mention in zip(slots, sentence.mentions, strict=True):
        assert sentence.within_slots(offset, offset + 1) == [mention]
    assert sentence.within_slots(0, len(sentence.slotted)) == list(sentence.mentions)


def test_sentences_without_a_mention_are_left_out() -> None:
    found = scene("Nothing here. There are 12 men. Nothing there.\n\nNor here.").sentences
    assert [sentence.text for sentence in found] == ["There are 12 men."]


def test_the_sentence_at_an_offset_is_found() -> None:
    view = scene("There are 12 men. There are 9 women.")
    second = view.sentence_at(view.draft.prose.index("women"))
    assert second is view.sentences[1]
    assert scene("Nobody.").sentence_at(0) is None


def test_a_mention_of_an_earlier_layer_wins() -> None:
    year, inside, across, free = TimeMention(10, 14), number(12, 14), number(13, 20), number(30, 32)
    assert merge([year], [inside, across, free]) == [year, free]


def test_a_hedge_that_belongs_to_the_mention_before_is_taken_off() -> None:
    before, after = TimeMention(0, 10), number(12, 14, hedge_start=6)
    _, kept = merge([before], [after])
    assert isinstance(kept, NumberMention)
    assert (kept.hedge, kept.hedge_start) == (None, 12)


@given(
    st.lists(
        st.lists(st.tuples(st.integers(0, 60), st.integers(1, 8)), max_size=8).map(
            lambda pairs: [TimeMention(start, start + length) for start, length in pairs]
        ),
        min_size=1,
        max_size=4,
    )
)
def test_merged_mentions_never_overlap(layers: list[list[Mention]]) -> None:
    clean = [without_overlap(layer) for layer in layers]
    kept = merge(*clean)
    assert all(one.end <= two.start for one, two in pairwise(kept))
    assert all(any(mention is one for one in kept) for mention in clean[0])


def without_overlap(layer: list[Mention]) -> list[Mention]:
    """What one scan gives: its mentions in order, none within another."""
    kept: list[Mention] = []
    for mention in sorted(layer, key=lambda one: one.start):
        if not kept or kept[-1].end <= mention.start:
            kept.append(mention)
    return kept


@given(st.text())
def test_folding_keeps_every_offset(text: str) -> None:
    assert len(fold(text)) == len(text)


def test_a_letter_that_grows_in_lower_case_stays() -> None:
    assert fold("İSTANBUL 12") == "İstanbul 12"
