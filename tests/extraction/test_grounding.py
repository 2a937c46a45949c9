"""A claim stands only on words that are in the draft, at the place it gives."""

from dataclasses import replace

import pytest
from fakes import sums_in
from hypothesis import given
from hypothesis import strategies as st

from factcheck.claims import Breakdown, Model
from factcheck.drafts import Draft, parse_draft
from factcheck.extraction.extractor import Extraction
from factcheck.extraction.grounding import ground

DRAFT = parse_draft("Sums\n\nThe first: 9 = 4 + 3.\nThe next: 7 = 5 + 2.\n", path="sums.txt")


def grounded(claim: Breakdown, draft: Draft = DRAFT) -> Extraction:
    return ground(draft, Extraction(("fake",), (claim,)))


def breakdown(draft: Draft = DRAFT) -> Breakdown:
    claim = sums_in(draft)[0]
    assert isinstance(claim, Breakdown)
    return claim


def changed(thing: Model, **update: object) -> Model:
    return replace(thing, **update)


def test_a_claim_in_the_words_of_the_draft_is_kept() -> None:
    extraction = Extraction(("fake",), sums_in(DRAFT))
    assert ground(DRAFT, extraction) is extraction
    assert len(extraction.claims) == 2


@pytest.mark.parametrize(
    "update",
    [
        {"quote": "8 = 4 + 3"},
        {"quote": ""},
        {"span": replace(breakdown().span, start=0, end=9)},
        {"span": replace(breakdown().span, end=10_000)},
        {"span": replace(breakdown().span, start=-9, end=-1)},
        {"span": replace(breakdown().span, line=1)},
        {"span": replace(breakdown().span, column=1)},
    ],
    ids=["other words", "no words", "other place", "past the end", "before the start", "other line", "other column"],
)
def test_a_claim_that_the_draft_does_not_bear_out_is_thrown_out(update: dict[str, object]) -> None:
    claim = replace(breakdown(), **update)
    extraction = grounded(claim)
    assert extraction.claims == ()
    assert [rejected.quote for rejected in extraction.rejected] == [claim.quote]


def test_every_number_of_a_claim_must_stand_in_the_draft() -> None:
    claim = breakdown()
    part = claim.parts[1]
    invented = replace(part, quantity=replace(part.quantity, quote="5"))
    extraction = grounded(replace(claim, parts=(claim.parts[0], invented)))
    assert extraction.claims == ()
    assert "“5”" in extraction.rejected[0].reason


@given(st.text(alphabet="9=4+3 \n\r\té日😀", max_size=30))
def test_what_was_read_from_a_draft_stands_in_it_and_not_in_another(before: str) -> None:
    draft = parse_draft(before + "\n\n9 = 4 + 3", path="sums.txt")
    claims = sums_in(draft)
    assert ground(draft, Extraction(("fake",), claims)).claims == claims
    moved = parse_draft("é" + draft.source, path="sums.txt")
    assert ground(moved, Extraction(("fake",), claims)).claims == ()
