"""How figures are printed in messages and workings."""

from decimal import Decimal

import pytest

from factcheck.claims import Form, Hedge, Quantity, Span
from factcheck.rules.figures import printed, show


@pytest.mark.parametrize(
    ("value", "unit", "shown"),
    [
        ("1135", None, "1,135"),
        ("4200000", None, "4.2 million"),
        ("2.1", "GBP", "£2.10"),
        ("2", "GBP", "£2"),
        ("0.125", "USD", "$0.125"),
        ("4200000", "USD", "$4.2 million"),
        ("3.5", "SEK", "3.50 SEK"),
        ("68", "F", "68°F"),
        ("-4", "C", "−4°C"),
        ("6.2", "night", "6.2 nights"),
        ("1", "night", "1 night"),
        ("1", "ft", "1 foot"),
        ("1", "ft3", "1 cubic foot"),
        ("1", "km2", "1 sq km"),
        ("1", "mi2", "1 sq mile"),
        ("1", "mi", "1 mile"),
        ("2", "penny", "2 pence"),
        ("1", "kWh", "1 kWh"),
        ("1", "mph", "1 mph"),
        ("1", "century", "1 century"),
        ("1", "percentage point", "1 percentage point"),
    ],
)
def test_a_value_is_shown_as_copy_prints_it(value: str, unit: str | None, shown: str) -> None:
    assert show(Decimal(value), unit) == shown


@pytest.mark.parametrize(
    ("quote", "value", "unit", "form", "words"),
    [
        ("180-mile", 180, "mi", Form.DIGITS, "180 miles"),
        ("Two", 2, None, Form.WORDS, "two"),
        ("Half", "0.5", None, Form.FRACTION, "half"),
        ("Rs 50 crore", 500000000, "INR", Form.DIGITS, "Rs 50 crore"),
        ("US$5", 5, "USD", Form.DIGITS, "US$5"),
    ],
)
def test_a_quantity_reads_within_a_sentence(
    quote: str, value: int | str, unit: str | None, form: Form, words: str
) -> None:
    span = Span(start=0, end=len(quote), line=1, column=1)
    plain, hedged = (
        Quantity(quote=quote, span=span, value=Decimal(value), step=Decimal(1), unit=unit, form=form, hedge=hedge)
        for hedge in (None, Hedge.ABOUT)
    )
    assert printed(plain) == words
    assert printed(hedged) == f"about {words}"
