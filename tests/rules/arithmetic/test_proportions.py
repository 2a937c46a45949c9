"""Shares, averages and products that are true are never refuted, however they are rounded; false ones never pass."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal

from hypothesis import assume, given
from hypothesis import strategies as st

from factcheck.atlas import Atlas
from factcheck.claims import PERCENT, Average, Product, Quantity, Share, SharesTotal, Span
from factcheck.findings.verdict import Verdict
from factcheck.rules.arithmetic.average import AverageHolds
from factcheck.rules.arithmetic.product import ProductHolds
from factcheck.rules.arithmetic.share import ShareOfWhole
from factcheck.rules.arithmetic.shares_total import SharesMakeAHundred
from factcheck.rules.rule import Context

CONTEXT = Context(Atlas.load())
SPAN = Span(start=0, end=1, line=1, column=1)
COUNTS = st.integers(min_value=1, max_value=10**7).map(Decimal)
PLACES = st.sampled_from([Decimal(1), Decimal("0.1"), Decimal("0.01")])


def quantity(value: Decimal, step: Decimal = Decimal(1), unit: str | None = None) -> Quantity:
    return Quantity(quote=f"{value}", span=SPAN, value=value, step=step, unit=unit)


def printed(value: Decimal, step: Decimal, unit: str | None = None) -> Quantity:
    """A value as it prints when rounded to a place, halves up."""
    return quantity((value / step).quantize(Decimal(1), rounding=ROUND_HALF_UP) * step, step, unit)


def verdicts(judgements: Iterable[object]) -> set[Verdict]:
    return {judgement.verdict for judgement in judgements}  # type: ignore[attr-defined]


def share(part: Decimal, whole: Decimal, stated: Quantity) -> Share:
    return Share(quote="x", span=SPAN, share=stated, parts=(quantity(part),), wholes=(quantity(whole),))


@given(COUNTS, COUNTS, PLACES)
def test_a_true_share_is_supported_however_it_is_rounded(one: Decimal, other: Decimal, step: Decimal) -> None:
    part, whole = sorted((one, other))
    claim = share(part, whole, printed(part / whole * 100, step, PERCENT))
    assert verdicts(ShareOfWhole().judge(claim, CONTEXT)) == {Verdict.SUPPORTED}


@given(COUNTS, COUNTS, st.integers(min_value=2, max_value=60))
def test_a_share_that_is_off_by_more_than_rounding_is_refuted(one: Decimal, other: Decimal, gap: int) -> None:
    part, whole = sorted((one, other))
    assume(whole % 10 and part % 10)  # a round count may stand for more
    claim = share(part, whole, printed(part / whole * 100 + gap, Decimal(1), PERCENT))
    assert Verdict.SUPPORTED not in verdicts(ShareOfWhole().judge(claim, CONTEXT))


@given(COUNTS, st.integers(min_value=2, max_value=5000).map(Decimal), PLACES)
def test_a_true_average_is_supported_however_it_is_rounded(total: Decimal, count: Decimal, step: Decimal) -> None:
    claim = Average(
        quote="x", span=SPAN, average=printed(total / count, step), totals=(quantity(total),), count=quantity(count)
    )
    assert verdicts(AverageHolds().judge(claim, CONTEXT)) == {Verdict.SUPPORTED}


@given(st.lists(COUNTS, min_size=2, max_size=6), PLACES)
def test_a_true_mean_of_figures_is_supported(totals: list[Decimal], step: Decimal) -> None:
    mean = printed(sum(totals, Decimal(0)) / len(totals), step)
    claim = Average(quote="x", span=SPAN, average=mean, totals=tuple(map(quantity, totals)))
    assert verdicts(AverageHolds().judge(claim, CONTEXT)) == {Verdict.SUPPORTED}


@given(st.integers(min_value=2, max_value=999).map(Decimal), st.integers(min_value=2, max_value=999).map(Decimal))
def test_a_product_holds_exactly_and_fails_one_off(one: Decimal, other: Decimal) -> None:
    assume(one % 10 and other % 10)
    for product, expected in ((one * other, True), (one * other + 1, False)):
        assume(product % 10)
        claim = Product(quote="x", span=SPAN, product=quantity(product), factors=(quantity(one), quantity(other)))
        assert (verdicts(ProductHolds().judge(claim, CONTEXT)) == {Verdict.SUPPORTED}) is expected


@given(st.lists(st.integers(min_value=1, max_value=10**6), min_size=2, max_size=9), PLACES)
def test_shares_of_one_whole_never_alarm_by_rounding(groups: list[int], step: Decimal) -> None:
    whole = sum(groups)
    shares = tuple(printed(Decimal(group) / whole * 100, step, PERCENT) for group in groups)
    claim = SharesTotal(quote="x", span=SPAN, shares=shares, basis="all are named")
    assert verdicts(SharesMakeAHundred().judge(claim, CONTEXT)) == {Verdict.SUPPORTED}


@given(COUNTS, COUNTS)
def test_figures_that_only_the_reader_links_are_never_refuted(one: Decimal, other: Decimal) -> None:
    part, whole = sorted((one, other))
    claim = replace(share(part, whole, printed(part / whole * 50, Decimal(1), PERCENT)), apart=True)
    assert Verdict.REFUTED not in verdicts(ShareOfWhole().judge(claim, CONTEXT))
