"""A margin as a table of results prints it, which no phrase reads."""

from decimal import Decimal

import pytest

from factcheck.atlas import Atlas
from factcheck.claims import Margin, Quantity, Span
from factcheck.rules.arithmetic.margin import MarginHolds
from factcheck.rules.rule import Context


def quantity(at: int, value: int) -> Quantity:
    span = Span(start=at, end=at + 3, line=1, column=at + 1)
    return Quantity(quote=str(value), span=span, value=Decimal(value), step=Decimal(1))


@pytest.mark.parametrize(
    ("margin", "verdict"), [(9, "supported"), (-9, "supported"), (8, "refuted"), (-8, "refuted"), (0, "refuted")]
)
def test_the_sign_of_a_margin_tells_the_side(margin: int, verdict: str) -> None:
    said = quantity(0, margin)
    claim = Margin(quote="", span=said.span, margin=said, first=quantity(10, 8), second=quantity(20, 17))
    assert [judged.verdict for judged in MarginHolds().judge(claim, Context(Atlas.load()))] == [verdict]
