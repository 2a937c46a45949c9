"""Claims are plain frozen data that outlives being written down."""

from dataclasses import FrozenInstanceError

import pytest
from drafts import harbour, region_claim, sum_claim
from pydantic import TypeAdapter, ValidationError

from factcheck.claims import Breakdown, Claim, Date, Span, Weekday, WeekdayOfDate
from factcheck.claims.validation import validated

CLAIMS: TypeAdapter[Claim] = TypeAdapter(Claim)
SPAN = Span(start=3, end=4, line=1, column=4)


@pytest.mark.parametrize(
    "claim",
    [
        sum_claim(harbour()),
        region_claim(harbour()),
        WeekdayOfDate(
            quote="Monday, 31 June",
            span=SPAN,
            weekday=Weekday.MONDAY,
            date=Date(quote="31 June", span=SPAN, month=6, day=31),
        ),
    ],
    ids=lambda claim: claim.kind,
)
def test_a_claim_is_the_same_after_being_written_and_read(claim: Claim) -> None:
    written = CLAIMS.dump_json(claim)
    assert CLAIMS.validate_json(written) == claim
    assert CLAIMS.dump_json(CLAIMS.validate_json(written)) == written


def test_a_claim_cannot_be_changed() -> None:
    with pytest.raises(FrozenInstanceError, match="quote"):
        sum_claim(harbour()).quote = "another"  # type: ignore[misc]


def test_a_field_that_is_not_known_is_refused() -> None:
    with pytest.raises(ValidationError, match="surplus"):
        validated(Span, {**vars(SPAN), "surplus": 2})
    with pytest.raises(TypeError, match="surplus"):
        Span(start=0, end=1, line=1, column=1, surplus=2)  # type: ignore[call-arg]


def test_a_field_that_is_missing_is_told() -> None:
    with pytest.raises(TypeError, match="start, end, line, column, not start, end, line"):
        Span(start=0, end=1, line=1)  # type: ignore[call-arg]


def test_a_breakdown_without_parts_is_refused() -> None:
    claim = sum_claim(harbour())
    assert isinstance(claim, Breakdown)
    with pytest.raises(ValidationError, match="parts"):
        validated(Breakdown, {**vars(claim), "parts": ()})


def test_a_weekday_is_that_of_the_calendar() -> None:
    import datetime

    assert Weekday.of(datetime.date(2026, 1, 31)) is Weekday.SATURDAY
