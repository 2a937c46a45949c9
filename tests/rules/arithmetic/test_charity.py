"""The arithmetic rules are charitable and just: what is true is never an error, what is false is never confirmed.

True figures are made first and printed after, rounded, in words, with a magnitude or a hedge; the claims hold what was
printed, so nothing here rests on how prose is read.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal
from typing import Any

from hypothesis import assume, given
from hypothesis import strategies as st

from factcheck.claims import (
    Breakdown,
    ClaimBase,
    Coverage,
    Direction,
    Extreme,
    Form,
    Hedge,
    Part,
    PercentChange,
    Quantity,
    Ranked,
    Ranking,
    Restatement,
    Sharing,
    Span,
)
from factcheck.findings.verdict import Verdict
from factcheck.rules.arithmetic.breakdown import BreakdownSum
from factcheck.rules.arithmetic.percent_change import PercentChangeHolds
from factcheck.rules.arithmetic.ranking import RankingHolds
from factcheck.rules.arithmetic.restated import RestatedQuantity
from factcheck.rules.rule import Context, Rule

SPAN = Span(start=0, end=1, line=1, column=1)
WHOLE: dict[str, Any] = {"quote": "1", "span": SPAN}
CONTEXT = Context(atlas=None)  # type: ignore[arg-type]


@dataclass(frozen=True)
class Print:
    """A way to print a true value."""

    places: int
    """How many digits before the decimal point are rounded away; negative for decimals."""
    unit: str | None
    hedge: Hedge | None
    form: Form

    def of(self, true: Decimal) -> Quantity:
        step = Decimal(1).scaleb(self.places)
        value = (true / step).quantize(Decimal(1), rounding=ROUND_HALF_UP) * step
        if self.hedge is Hedge.OVER or self.hedge is Hedge.AT_LEAST:
            value = (true / step).quantize(Decimal(1), rounding=ROUND_FLOOR) * step
        elif self.hedge is Hedge.UNDER or self.hedge is Hedge.UP_TO:
            value = (true / step).quantize(Decimal(1), rounding=ROUND_CEILING) * step
        elif self.hedge is Hedge.NEARLY:
            value = max(value, true)
        elif self.hedge is Hedge.JUST_OVER:
            value = min(value, true)
        return Quantity(quote="1", span=SPAN, value=value, step=step, unit=self.unit, hedge=self.hedge, form=self.form)


def exactly(value: Decimal | int, unit: str | None = None) -> Quantity:
    return Quantity(quote="1", span=SPAN, value=Decimal(value), step=Decimal(1), unit=unit)


prints = st.builds(
    Print,
    places=st.integers(0, 3),
    unit=st.just("USD"),
    hedge=st.sampled_from([None, None, *Hedge]),
    form=st.sampled_from([Form.DIGITS, Form.WORDS]),
)
plain_prints = st.builds(
    Print, places=st.integers(0, 3), unit=st.just("USD"), hedge=st.none(), form=st.just(Form.DIGITS)
)
counts = st.integers(1, 10**6).map(Decimal)
coverages = st.sampled_from(Coverage)


def verdicts(rule: Rule[Any], claim: ClaimBase) -> set[Verdict]:
    return {judgement.verdict for judgement in rule.judge(claim, CONTEXT)}


def breakdown(total: Quantity, parts: list[Part], coverage: Coverage) -> Breakdown:
    return Breakdown(**WHOLE, total=total, parts=tuple(parts), coverage=coverage)


@given(st.lists(st.tuples(counts, prints), min_size=1, max_size=8), prints, coverages)
def test_a_true_breakdown_raises_no_alarm_however_it_is_rounded(
    parts: list[tuple[Decimal, Print]], whole: Print, coverage: Coverage
) -> None:
    total = whole.of(sum((value for value, _ in parts), Decimal(0)))
    claim = breakdown(total, [Part(quantity=way.of(value)) for value, way in parts], coverage)
    assert verdicts(BreakdownSum(), claim) <= {Verdict.SUPPORTED, Verdict.UNVERIFIABLE}
    if sum((part.quantity.value for part in claim.parts), Decimal(0)) == total.value:
        assert verdicts(BreakdownSum(), claim) == {Verdict.SUPPORTED}


@given(
    st.lists(st.tuples(st.integers(1, 10**6), st.integers(1, 4), st.sampled_from(Sharing)), min_size=1, max_size=5),
    st.booleans(),
    coverages,
)
def test_a_shared_figure_may_be_meant_for_each_or_for_all(
    parts: list[tuple[int, int, Sharing]], each: bool, coverage: Coverage
) -> None:
    def meant(count: int, names: int, sharing: Sharing) -> int:
        return count * names if sharing is Sharing.EACH or (sharing is Sharing.UNSAID and each) else count

    total = sum(meant(*part) for part in parts)
    told = [Part(quantity=exactly(count), names=names, sharing=sharing) for count, names, sharing in parts]
    assert verdicts(BreakdownSum(), breakdown(exactly(total), told, coverage)) == {Verdict.SUPPORTED}


@given(st.lists(st.integers(1, 10**6), min_size=2, max_size=8), st.integers(1, 10**6), coverages)
def test_a_whole_count_that_is_off_is_never_confirmed(parts: list[int], off: int, coverage: Coverage) -> None:
    """A round total may stand for a range, so it is printed with its last digit."""
    total = sum(parts) + off
    assume(total % 10 and all(part % 10 for part in parts))
    claim = breakdown(exactly(total), [Part(quantity=exactly(part)) for part in parts], coverage)
    found = verdicts(BreakdownSum(), claim)
    if coverage is Coverage.SOME:
        assert found == {Verdict.SUPPORTED}
    else:
        assert not found & {Verdict.SUPPORTED}
        assert (Verdict.REFUTED in found) == (coverage is Coverage.ALL)


@given(st.lists(st.tuples(counts, plain_prints), min_size=2, max_size=8), plain_prints, st.booleans())
def test_a_breakdown_off_by_more_than_rounding_allows_is_never_confirmed(
    parts: list[tuple[Decimal, Print]], whole: Print, short: bool
) -> None:
    """Every figure may be off by half a unit of the last place that tells, and that is the last that is not zero."""
    told = [Part(quantity=way.of(value)) for value, way in parts]
    true = sum((part.quantity.value for part in told), Decimal(0))
    slack = sum((part.quantity.coarse_step for part in told), Decimal(0))
    total = whole.of(true + 3 * slack + 10_000) if not short else whole.of(true - 3 * slack - 10_000)
    assume(total.value > 0)
    assume(abs(total.value - true) > 2 * (slack + total.coarse_step))
    found = verdicts(BreakdownSum(), breakdown(total, told, Coverage.ALL))
    assert found == {Verdict.REFUTED}


@given(st.lists(counts, min_size=1, max_size=6), st.integers(0, 10**6))
def test_an_open_list_is_refuted_only_where_it_exceeds_the_whole(parts: list[Decimal], rest: int) -> None:
    told = [Part(quantity=exactly(part)) for part in parts]
    whole = exactly(sum(parts, Decimal(rest)))
    assert verdicts(BreakdownSum(), breakdown(whole, told, Coverage.SOME)) == {Verdict.SUPPORTED}


amounts = st.integers(100, 10**9).map(Decimal)
change_places = st.integers(-2, 0)


def change(before: Quantity, after: Quantity, said: Quantity, direction: Direction | None) -> PercentChange:
    return PercentChange(**WHOLE, before=before, after=after, change=said, direction=direction)


def percent(value: Decimal, places: int, hedge: Hedge | None = None) -> Quantity:
    return Print(places, "percent", hedge, Form.DIGITS).of(value)


@given(amounts, amounts, prints, prints, change_places)
def test_a_true_change_is_supported_however_it_is_rounded_unless_it_says_too_little(
    before: Decimal, after: Decimal, first: Print, second: Print, places: int
) -> None:
    one, two = first.of(before), second.of(after)
    assume(one.value > 2 * one.step and one.natural().low > 0)
    true = (after / before - 1) * 100
    direction = Direction.DOWN if true < 0 else Direction.UP
    said = percent(abs(true), places)
    worked_out = abs(two.value / one.value - 1) * 100
    near = abs(said.value - worked_out) <= worked_out / 10
    found = verdicts(PercentChangeHolds(), change(one, two, said, direction))
    assert found == {Verdict.SUPPORTED} if near else found <= {Verdict.SUPPORTED, Verdict.UNVERIFIABLE}


@given(amounts, amounts, change_places, st.decimals(2, 1000, places=1), st.booleans())
def test_a_change_that_is_off_is_never_confirmed(
    before: Decimal, after: Decimal, places: int, off: Decimal, more: bool
) -> None:
    """Whole counts without zeros at their end are exact: nothing but the change itself was rounded."""
    assume(before % 10 and after % 10)
    said = abs((after / before - 1) * 100) + (off if more else -off)
    assume(said > 0)
    direction = Direction.DOWN if after < before else Direction.UP
    printed = percent(said, places)
    assume(printed.coarse_step == printed.step)
    claim = change(exactly(before), exactly(after), printed, direction)
    assert verdicts(PercentChangeHolds(), claim) == {Verdict.REFUTED}


@given(st.lists(st.tuples(counts, prints), min_size=2, max_size=8))
def test_a_true_order_is_never_refuted(figures: list[tuple[Decimal, Print]]) -> None:
    figures.sort(key=lambda figure: figure[0], reverse=True)
    ranked = tuple(Ranked(quantity=way.of(value)) for value, way in figures)
    claim = Ranking(**WHOLE, extreme=Extreme.HIGHEST, ordered=ranked[:2], field=ranked[2:])
    assert not verdicts(RankingHolds(), claim) & {Verdict.REFUTED, Verdict.SUSPECT}


@given(
    st.lists(st.integers(1, 10**6), min_size=2, max_size=8, unique=True), st.integers(1, 7), st.sampled_from(Extreme)
)
def test_a_false_leader_is_refuted(values: list[int], place: int, extreme: Extreme) -> None:
    assume(all(value % 10 for value in values))
    values.sort(reverse=extreme is Extreme.HIGHEST)
    leader = values.pop(min(place, len(values) - 1))
    field = tuple(Ranked(quantity=exactly(value)) for value in values)
    claim = Ranking(**WHOLE, extreme=extreme, ordered=(Ranked(quantity=exactly(leader)),), field=field)
    assert verdicts(RankingHolds(), claim) == {Verdict.REFUTED}


@given(st.lists(st.integers(1, 10**6), min_size=3, max_size=8, unique=True), st.integers(0, 7))
def test_the_second_and_third_largest_are_known(values: list[int], place: int) -> None:
    assume(all(value % 10 for value in values))
    values.sort(reverse=True)
    at = min(place, len(values) - 1)
    leader = values.pop(at)
    field = tuple(Ranked(quantity=exactly(value)) for value in values)
    claim = Ranking(
        **WHOLE, extreme=Extreme.HIGHEST, rank=at + 1, ordered=(Ranked(quantity=exactly(leader)),), field=field
    )
    assert verdicts(RankingHolds(), claim) == {Verdict.SUPPORTED}


@given(counts, prints, prints)
def test_one_figure_printed_twice_is_supported(true: Decimal, first: Print, again: Print) -> None:
    claim = Restatement(**WHOLE, first=first.of(true), again=again.of(true), basis="both count boats")
    assert verdicts(RestatedQuantity(), claim) == {Verdict.SUPPORTED}


@given(st.integers(1, 10**6), st.integers(1, 10**6))
def test_two_exact_figures_for_one_thing_are_suspect_where_they_differ(first: int, again: int) -> None:
    assume(first != again and first % 10 and again % 10)
    claim = Restatement(**WHOLE, first=exactly(first), again=exactly(again), basis="both count boats")
    assert verdicts(RestatedQuantity(), claim) == {Verdict.SUSPECT}
