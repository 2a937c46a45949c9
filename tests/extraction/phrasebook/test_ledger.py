"""The ledger ties counts to places, in each way that copy has for it."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
import yaml

from factcheck.atlas import Atlas
from factcheck.claims import Sharing
from factcheck.drafts import parse_draft
from factcheck.extraction.phrasebook.ledger import entries
from factcheck.extraction.phrasebook.phrasebook import Phrasebook

CASES = yaml.safe_load((Path(__file__).parent / "cases" / "ledger.yaml").read_text(encoding="utf-8"))
SAID = {Sharing.EACH: " each", Sharing.JOINT: " together", Sharing.UNSAID: ""}


@cache
def book() -> Phrasebook:
    return Phrasebook(Atlas.load())


def ties(text: str) -> list[str]:
    """The entries of a text in the notation of the cases."""
    return [
        f"{entry.number.value}: {' + '.join(place.name for place in entry.places)}{SAID[entry.sharing]}"
        for entry in entries(book().scene(parse_draft(text, path="draft.md")))
    ]


@pytest.mark.parametrize(
    "case",
    [
        pytest.param(
            case,
            id=case["text"],
            marks=[pytest.mark.xfail(reason=case["xfail"], strict=True)] if "xfail" in case else [],
        )
        for cases in CASES.values()
        for case in cases
    ],
)
def test_a_sentence_ties_these_counts_to_these_places(case: dict[str, list[str]]) -> None:
    assert ties(str(case["text"])) == case["found"]


def test_a_count_belongs_to_one_entry() -> None:
    text = "Ohio (12) had 12 fires; 12 in Texas, and Texas: 12."
    scene = book().scene(parse_draft(text, path="draft.md"))
    starts = [entry.number.start for entry in entries(scene)]
    assert starts == sorted(set(starts))


def test_entries_come_in_the_order_of_the_text() -> None:
    assert ties("Ohio saw 3 fires. There were 4 in Texas and 5 in Utah.") == ["3: Ohio", "4: Texas", "5: Utah"]
