"""One thing in two units, as a reader with a wider view than a phrase may find it."""

from decimal import Decimal

import pytest

from factcheck.atlas import Atlas
from factcheck.claims import Quantity, Restatement, Span
from factcheck.rules.arithmetic.restated import RestatedQuantity
from factcheck.rules.rule import Context


def quantity(at: int, value: str, step: str, unit: str | None) -> Quantity:
    span = Span(start=at, end=at + 3, line=1, column=at + 1)
    return Quantity(quote=f"{value} {unit}", span=span, value=Decimal(value), step=Decimal(step), unit=unit)


@pytest.mark.parametrize(
    ("first", "again", "verdicts"),
    [
        (("4.2", "0.1", "t"), ("4210", "10", "kg"), ["supported"]),
        (("4.2", "0.1", "t"), ("4700", "100", "kg"), ["suspect"]),
        (("12", "1", "percent"), ("12", "1", None), ["supported"]),
        (("-6", "1", None), ("6", "1", None), ["supported"]),
        (("-6", "1", None), ("7", "1", None), ["suspect"]),
        (("12", "1", "km"), ("12", "1", "kg"), []),
        (("12", "1", "C"), ("54", "1", "F"), []),
        (("3", "1", "gal"), ("11", "1", "l"), []),
    ],
)
def test_a_figure_in_another_unit(
    first: tuple[str, str, str | None], again: tuple[str, str, str | None], verdicts: list[str]
) -> None:
    one, two = quantity(0, *first), quantity(10, *again)
    claim = Restatement(quote=one.quote, span=one.span, first=one, again=two, basis="the same boat")
    assert [judged.verdict for judged in RestatedQuantity().judge(claim, Context(Atlas.load()))] == verdicts
