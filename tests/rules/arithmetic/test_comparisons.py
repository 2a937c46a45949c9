"""Rules that compare figures: what some printing makes true is never refuted, what none makes true never holds."""

from __future__ import annotations

from dataclasses import replace
from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from factcheck.claims import Conversion, Difference, Direction, Item, ListCount, Margin, Quantity, Range, Ratio, Span
from factcheck.claims.units import DISTANCE_FOR_FUEL, SCALES, gap_scale
from factcheck.findings.verdict import Verdict
from factcheck.rules.arithmetic.conversion import ConversionHolds
from factcheck.rules.arithmetic.difference import DifferenceHolds
from factcheck.rules.arithmetic.list_count import ListCountHolds
from factcheck.rules.arithmetic.margin import MarginHolds
from factcheck.rules.arithmetic.range_order import RangeHolds
from factcheck.rules.arithmetic.ratio import RatioHolds
from factcheck.rules.rule import Context, Rule

SPAN = Span(start=0, end=1, line=1, column=1)
NO_CONTEXT = Context(atlas=None)  # type: ignore[arg-type]
ROUNDINGS = st.sampled_from([ROUND_HALF_UP, ROUND_HALF_EVEN])
PLACES = st.integers(min_value=0, max_value=3)
VALUES = st.decimals(min_value=Decimal(1), max_value=Decimal(10) ** 6, places=4)
BASE = {"quote": "x", "span": SPAN}


def quantity(value: Decimal, places: int = 0, unit: str | None = None) -> Quantity:
    return Quantity(quote=str(value), span=SPAN, value=value, step=Decimal(1).scaleb(-places), unit=unit)


def printed(value: Decimal, places: int, rounding: str, unit: str) -> Quantity:
    return quantity(value.quantize(Decimal(1).scaleb(-places), rounding=rounding), places, unit)


def verdicts(rule: Rule, claim: object) -> set[Verdict]:  # type: ignore[type-arg]
    return {judgement.verdict for judgement in rule.judge(claim, NO_CONTEXT)}


@given(VALUES, VALUES, PLACES, ROUNDINGS)
def test_a_difference_printed_from_exact_figures_raises_no_alarm(
    one: Decimal, two: Decimal, places: int, rounding: str
) -> None:
    before, after, gap = (printed(value, places, rounding, "km") for value in (one, two, abs(two - one)))
    claim = Difference(**BASE, difference=gap, before=before, after=after)
    assert verdicts(DifferenceHolds(), claim) <= {Verdict.SUPPORTED, Verdict.UNVERIFIABLE}
    if abs(after.value - before.value) == gap.value:
        assert verdicts(DifferenceHolds(), claim) == {Verdict.SUPPORTED}


@given(VALUES, VALUES, PLACES)
def test_a_difference_that_was_cut_off_is_never_refuted(one: Decimal, two: Decimal, places: int) -> None:
    before, after, gap = (printed(value, places, ROUND_DOWN, "km") for value in (one, two, abs(two - one)))
    claim = Difference(**BASE, difference=gap, before=before, after=after)
    assert Verdict.REFUTED not in verdicts(DifferenceHolds(), claim)


@given(st.integers(1, 10**6), st.integers(1, 10**6), st.integers(1, 10**5))
def test_whole_counts_that_miss_by_more_than_their_zeros_are_no_difference(one: int, two: int, off: int) -> None:
    before, after = quantity(Decimal(one)), quantity(Decimal(two))
    gap = quantity(Decimal(abs(two - one) + off))
    slack = sum(max(one.step, one.coarse_step) for one in (before, after, gap))
    claim = Difference(**BASE, difference=gap, before=before, after=after)
    if off > slack:
        assert verdicts(DifferenceHolds(), claim) == {Verdict.REFUTED}
        apart = replace(claim, apart=True)
        assert verdicts(DifferenceHolds(), apart) == {Verdict.SUSPECT}


def test_a_difference_in_the_other_direction_is_suspect() -> None:
    claim = Difference(
        **BASE,
        difference=quantity(Decimal(12)),
        direction=Direction.UP,
        before=quantity(Decimal(103)),
        after=quantity(Decimal(91)),
    )
    assert verdicts(DifferenceHolds(), claim) == {Verdict.SUSPECT}


@given(st.integers(0, 10**6), st.integers(0, 10**6), st.integers(0, 10**6))
def test_a_margin_of_counts_holds_if_it_is_the_difference(one: int, two: int, said: int) -> None:
    claim = Margin(**BASE, margin=quantity(Decimal(said)), first=quantity(Decimal(one)), second=quantity(Decimal(two)))
    found = verdicts(MarginHolds(), claim)
    if abs(one - two) == said:
        assert found == {Verdict.SUPPORTED}
    elif abs(abs(one - two) - said) > (one + two + said) / 10:
        assert found == {Verdict.REFUTED}


CONVERTIBLE = [
    (one, two)
    for one in SCALES
    for two in SCALES
    if one != two and SCALES[one].dimension == SCALES[two].dimension != "temperature"
]


@pytest.mark.parametrize(("one", "two"), CONVERTIBLE)
@given(value=VALUES, places=PLACES, rounding=ROUNDINGS)
def test_a_converted_measure_is_supported_in_every_pair_of_units(
    one: str, two: str, value: Decimal, places: int, rounding: str
) -> None:
    size, unit = SCALES[one].sizes[-1], SCALES[two].sizes[-1]
    if SCALES[one].dimension == "fuel use":
        assume(Decimal("0.5") < value < 200)
        litres = size / value if one in DISTANCE_FOR_FUEL else value
        exact = unit / litres if two in DISTANCE_FOR_FUEL else litres
    else:
        exact = value * size / unit
    claim = Conversion(**BASE, original=quantity(value, 4, one), converted=printed(exact, places, rounding, two))
    assert verdicts(ConversionHolds(), claim) == {Verdict.SUPPORTED}


@given(st.integers(-80, 500), st.sampled_from(["C", "F"]), PLACES, ROUNDINGS)
def test_a_converted_temperature_is_supported_and_one_off_by_ten_is_not(
    degrees: int, unit: str, places: int, rounding: str
) -> None:
    value = Decimal(degrees)
    exact, other = (value * 9 / 5 + 32, "F") if unit == "C" else ((value - 32) * 5 / 9, "C")
    right = Conversion(**BASE, original=quantity(value, 0, unit), converted=printed(exact, places, rounding, other))
    assert verdicts(ConversionHolds(), right) == {Verdict.SUPPORTED}
    off = printed(exact + 100, places, rounding, other)
    wrong = Conversion(**BASE, original=quantity(value, 0, unit), converted=off)
    if abs(degrees) >= 10:
        assert Verdict.SUPPORTED not in verdicts(ConversionHolds(), wrong)


@given(VALUES, st.sampled_from([Decimal(2), Decimal(3), Decimal(10), Decimal("0.5")]))
def test_a_loose_multiple_holds_near_itself_and_fails_far_off(base: Decimal, factor: Decimal) -> None:
    def claim(times: Decimal) -> Ratio:
        return Ratio(
            **BASE,
            factor=quantity(factor),
            loose=True,
            base=quantity(base, 4, "km"),
            result=quantity((base * times).quantize(Decimal("0.0001")), 4, "km"),
        )

    assert verdicts(RatioHolds(), claim(factor)) == {Verdict.SUPPORTED}
    assert verdicts(RatioHolds(), claim(factor * Decimal("0.6"))) == {Verdict.REFUTED}
    assert verdicts(RatioHolds(), claim(factor * Decimal("1.6"))) == {Verdict.REFUTED}


@given(VALUES, VALUES, VALUES)
def test_a_range_is_an_alarm_only_turned_round_or_with_a_member_outside(
    one: Decimal, two: Decimal, member: Decimal
) -> None:
    ends, inside = [quantity(value, 4, "km") for value in (one, two)], quantity(member, 4, "km")
    found = verdicts(RangeHolds(), Range(**BASE, low=ends[0], high=ends[1], members=(inside,)))
    if one > two + 1 or member < one - 1 or member > two + 1:
        assert found == {Verdict.SUSPECT}
    elif one < two and one < member < two:
        assert found == {Verdict.SUPPORTED}


@given(st.integers(2, 20), st.integers(2, 20), st.integers(0, 3))
def test_a_list_names_as_many_as_said_in_some_way_of_counting(said: int, items: int, doubtful: int) -> None:
    fewest = max(1, items - doubtful)
    names = tuple(Item(quote=f"Name {index}", span=SPAN) for index in range(items))
    claim = ListCount(**BASE, count=quantity(Decimal(said)), items=names, fewest=fewest, most=items)
    held = fewest <= said <= items
    assert (verdicts(ListCountHolds(), claim) == {Verdict.SUPPORTED}) is held


@pytest.mark.parametrize(
    ("gap", "ends", "scale"),
    [("basis point", "percent", "0.01"), ("cent", "USD", "0.01"), ("km", "km", "1"), (None, None, "1")],
)
def test_a_gap_is_put_into_the_unit_of_its_figures(gap: str | None, ends: str | None, scale: str) -> None:
    assert gap_scale(gap, ends) == Decimal(scale)


def test_a_gap_in_another_unit_has_no_scale() -> None:
    assert gap_scale("km", "percent") is None
