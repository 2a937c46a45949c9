"""A printed number stands for an interval: what rounding and hedges leave open."""

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from factcheck.claims import Form, Hedge, Interval, Quantity, Span
from factcheck.claims.validation import validated

CASES: list[dict[str, Any]] = yaml.safe_load(Path(__file__).with_name("quantities.yaml").read_text(encoding="utf-8"))
SPAN = Span(start=0, end=1, line=1, column=1)


def quantity(case: dict[str, Any]) -> Quantity:
    fields = {name: case[name] for name in ("unit", "hedge") if name in case}
    held = {"quote": case["printed"], "span": SPAN, "value": case["value"], "step": case["step"]}
    return validated(Quantity, held | fields)


def interval(bounds: list[object]) -> Interval:
    low, high = (Decimal(str(bound)) for bound in bounds)
    return Interval(low, high)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["printed"])
def test_a_number_stands_for(case: dict[str, Any]) -> None:
    assert quantity(case).natural() == interval(case["natural"])
    assert quantity(case).strained() == interval(case["strained"])


@given(
    st.integers(-(10**15), 10**15),
    st.integers(-6, 6),
    st.sampled_from([None, "percent", "USD", "km"]),
    st.sampled_from([None, *Hedge]),
    st.sampled_from(Form),
)
def test_every_number_has_readings_and_the_natural_ones_are_among_all(
    digits: int, places: int, unit: str | None, hedge: Hedge | None, form: Form
) -> None:
    step = Decimal(10) ** places
    one = Quantity(quote="1", span=SPAN, value=digits * step, step=step, unit=unit, hedge=hedge, form=form)
    natural, strained = one.natural(), one.strained()
    assert one.value in natural or hedge is not None
    assert strained.low <= natural.low <= natural.high <= strained.high
