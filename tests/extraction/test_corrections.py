"""Sentences that put right what a text said before are no claims of the draft; those around them are."""

from __future__ import annotations

import pytest

from factcheck.checker import offline_checker
from factcheck.drafts import parse_draft

CHECKER = offline_checker()
CORRECTED = (
    "An earlier version of this article gave the size of the lake as 900 hectares (364 acres). We are sorry.",
    "As first published, this chart showed 43% in favour, 39% against and 28% unsure. The last should have been 18%.",
    'The board said that the mill "opened in 2014 and closed in 2011". It was the other way round.',
    "This story originally gave the distance as 50 miles (300 km); it should have read 80 km.",
    "In its early editions the paper had sales rising 40% from 200 to 240. That should have been 20%.",
    "Correction: The last letter had the trip on Thursday 4 December 2024. The coach leaves on the Wednesday.",
    "The caption wrongly said that Lyon, in Spain, was the winner's home.",
)
CLAIMED = (
    "The lake covers 900 hectares (364 acres), an earlier version of which was smaller.",
    "Sales rose 40% from 200 to 240. They should have risen by more.",
    "An earlier version of this article named the wrong mill. It covers 900 hectares (364 acres).",
    "The mill opened in 2014 and closed in 2011. It was the other way that drew the crowds.",
    "Correction: the fair is on Thursday 4 December 2024, at noon.",
    "Version 2 of the plan should be ready in May. Sales rose 40% from 200 to 240.",
)


def alarms(text: str) -> list[str]:
    return [one.message for one in CHECKER.check(parse_draft(text, path="draft.md")).findings if one.verdict.alarm]


@pytest.mark.parametrize("text", CORRECTED)
def test_what_is_put_right_is_not_flagged(text: str) -> None:
    assert alarms(text) == []


@pytest.mark.parametrize("text", CLAIMED)
def test_what_stands_beside_is(text: str) -> None:
    assert len(alarms(text)) == 1
