"""From the sentence to the verdict: a true statement is not refuted however its figures are printed, a false one not
confirmed.

Each kind of claim has one sentence of ours, figures that make it true, and the place of the figure that is spoilt.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import ROUND_DOWN, ROUND_HALF_UP, ROUND_UP, Decimal
from functools import cache

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from factcheck.checker import Checker, offline_checker
from factcheck.drafts import parse_draft
from factcheck.findings.verdict import Verdict

Figures = tuple[Decimal, ...]
UNITS = "zero one two three four five six seven eight nine ten eleven twelve".split()
TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()


@cache
def checker() -> Checker:
    return offline_checker()


def verdicts(text: str, code: str) -> set[Verdict]:
    findings = checker().check(parse_draft(text, path="draft.md")).findings
    return {finding.verdict for finding in findings if finding.code == code}


# How a figure may be printed. Each gives the text for a value, or None for a value that nobody would print so.


def exact(value: Decimal) -> str | None:
    return f"{value.normalize():,f}"


def in_words(value: Decimal) -> str | None:
    if value != value.to_integral_value() or not 0 < value < 100:
        return None
    if value <= 12:
        return UNITS[int(value)]
    if value < 20:
        return "thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()[int(value) - 13]
    tens, units = divmod(int(value), 10)
    return TENS[tens] + (f"-{UNITS[units]}" if units else "")


def _to_places(value: Decimal, significant: int, rounding: str) -> Decimal:
    step = Decimal(1).scaleb(value.adjusted() - significant + 1)
    return (value / step).quantize(Decimal(1), rounding=rounding) * step


def hedged(value: Decimal) -> str | None:
    return f"about {_to_places(value, 3, ROUND_HALF_UP):,f}" if value >= 1000 else None


def nearly(value: Decimal) -> str | None:
    return f"nearly {_to_places(value, 3, ROUND_UP):,f}" if value >= 1000 else None


def more_than(value: Decimal) -> str | None:
    return f"more than {_to_places(value - 1, 3, ROUND_DOWN):,f}" if value >= 1000 else None


def in_millions(value: Decimal) -> str | None:
    return f"{(value / 1_000_000).quantize(Decimal('0.01'), ROUND_HALF_UP)} million" if value >= 1_000_000 else None


def cut_to_millions(value: Decimal) -> str | None:
    return f"{(value / 1_000_000).quantize(Decimal('0.01'), ROUND_DOWN)} million" if value >= 1_000_000 else None


PRINTINGS: tuple[Callable[[Decimal], str | None], ...] = (
    exact,
    in_words,
    hedged,
    nearly,
    more_than,
    in_millions,
    cut_to_millions,
)


@dataclass(frozen=True)
class Kind:
    """A kind of claim: its sentence, what makes it true, and which of its figures is spoilt to make it false."""

    code: str
    sentence: str
    figures: st.SearchStrategy[Figures]
    spoilt: int
    print_all: bool = True
    """Whether every figure may be printed in any way; otherwise the last, which is worked out, is printed as it is."""
    by: tuple[str, ...] = ("0.4", "0.6", "1.5", "2.5")
    """What the figure may be multiplied by to spoil it: by more than any rounding or hedge reaches."""


counts = st.integers(12, 4_000_000).map(Decimal)
few = st.integers(2, 90).map(Decimal)


def places(value: Decimal, exponent: str = "0.1") -> Decimal:
    return value.quantize(Decimal(exponent), ROUND_HALF_UP)


SUM = st.tuples(counts, counts, counts).map(lambda parts: (sum(parts, Decimal(0)), *parts))
DIFFERENCE = st.tuples(counts, st.integers(1, 1900)).map(  # copy does not set a dozen against a million
    lambda two: (gap := two[0] * two[1] // 100 + 1, two[0], two[0] + gap)
)
CHANGE = st.tuples(st.integers(2000, 4_000_000).map(Decimal), st.integers(1, 1900)).map(  # 12 tonnes may be 11.6
    lambda two: (two[0], gap := two[0] * two[1] // 100 + two[0], places((gap - two[0]) / two[0] * 100))
)
SHARE = st.tuples(counts, counts).map(lambda two: (max(two), min(two), places(min(two) / max(two) * 100)))
AVERAGE = st.tuples(few, counts).map(lambda two: (two[0], two[0] * two[1], two[1]))
PRODUCT = st.tuples(few, st.integers(3, 900).map(Decimal)).map(lambda two: (*two, two[0] * two[1]))
MARGIN = DIFFERENCE.map(lambda three: (three[2], three[1], three[0]))
MULTIPLE = st.tuples(st.integers(3, 12).map(Decimal), counts).map(lambda two: (two[0] * two[1], two[0], two[1]))
RANKED = st.tuples(st.integers(100, 4_000_000).map(Decimal), st.integers(1, 20), st.integers(1, 20)).map(
    lambda three: (three[0] + three[1] + three[2], three[0] + three[1], three[0])
)
TWICE = st.integers(1000, 4_000_000).map(lambda one: (Decimal(one), Decimal(one)))
SHARES = (
    st.lists(st.integers(1, 60), min_size=2, max_size=2)
    .filter(lambda two: sum(two) < 99)
    .map(lambda two: (*map(Decimal, two), Decimal(100 - sum(two))))
)
LENGTH = st.integers(5, 4000).map(lambda km: (Decimal(km), places(Decimal(km) / Decimal("1.609344"), "1")))
RANGE = st.integers(100, 4_000_000).map(lambda low: (Decimal(low), Decimal(low * 3 // 2)))
PER_HEAD = st.tuples(st.integers(100, 9000), st.integers(1000, 900_000)).map(
    lambda two: (Decimal(two[0] * two[1]), Decimal(two[0]), Decimal(two[1]))
)
SHIPS = st.lists(st.sampled_from("Alma Brio Corda Dorit Elba Fjord Gerda Hilda Ilona".split()), min_size=3, unique=True)
PARTS = st.tuples(st.integers(3, 9), st.integers(5, 40_000)).map(lambda two: (Decimal(3 * two[1]), Decimal(two[1])))

KINDS = {
    "sum": Kind("ARI101", "The depot sold {} lamps: {} in May, {} in June and {} in July.", SUM, 0),
    "difference": Kind("ARI102", "Output rose by {} tonnes, from {} tonnes to {} tonnes.", DIFFERENCE, 0),
    "percent change": Kind(
        "ARI103", "Output rose from {} tonnes to {} tonnes, an increase of {} percent.", CHANGE, 2, False
    ),
    "share": Kind("ARI104", "Of the {} members of the guild, {}, or {} percent, sent in a vote.", SHARE, 2, False),
    "ratio": Kind(
        "ARI105", "The new plant made {} lamps, {} times as many as the {} lamps of the old one.", MULTIPLE, 1, False
    ),
    "average": Kind("ARI106", "The {} clubs shared {} euros, an average of {} euros each.", AVERAGE, 2),
    "product": Kind("ARI107", "They bought {} tents at {} euros each, {} euros in all.", PRODUCT, 2),
    "shares total": Kind(
        "ARI110", "In the poll {} percent said yes, {} percent said no and {} percent were undecided.", SHARES, 2, False
    ),
    "fraction phrase": Kind("ARI111", "One third of the {} letters, {}, went unanswered.", PARTS, 1),
    "conversion": Kind("ARI114", "The road is {} km ({} miles) long.", LENGTH, 1, False),
    "ranking": Kind(
        "ARI109",
        "The most letters, {}, came from Leeds, followed by York with {} and Hull with {}.",
        RANKED,
        0,
        by=("0.4",),
    ),
    "restated": Kind("ARI113", "# {} turtles come ashore\n\nRangers counted {} turtles on the beach.\n", TWICE, 0),
    "range": Kind("ARI112", "Bids for the mill ranged from {} dollars to {} dollars.", RANGE, 1, by=("0.4", "0.6")),
    "magnitude": Kind(
        "ARI116",
        "The state will spend {} dollars, or {} dollars for each of its {} people.",
        PER_HEAD,
        0,
        by=("0.001", "0.1", "10", "1000"),
    ),
    "margin": Kind("ARI115", "The motion was carried by {} votes to {}, a majority of {}.", MARGIN, 2, False),
}


def _printed(kind: Kind, figures: Figures, draw: Callable[[st.SearchStrategy[str]], str]) -> str:
    texts = []
    for at, value in enumerate(figures):
        free = kind.print_all or at != len(figures) - 1
        ways = [text for way in (PRINTINGS if free else (exact,)) if (text := way(value)) is not None]
        texts.append(draw(st.sampled_from(ways)))
    return kind.sentence.format(*texts)


@pytest.mark.parametrize("name", KINDS)
@settings(max_examples=50)
@given(data=st.data())
def test_what_is_true_is_confirmed_where_it_is_printed_in_full(name: str, data: st.DataObject) -> None:
    kind = KINDS[name]
    text = kind.sentence.format(*map(exact, data.draw(kind.figures)))
    assert verdicts(text, kind.code) == {Verdict.SUPPORTED}, text


@pytest.mark.parametrize("name", KINDS)
@settings(max_examples=50)
@given(data=st.data())
def test_what_is_true_is_not_refuted_however_it_is_printed(name: str, data: st.DataObject) -> None:
    kind = KINDS[name]
    text = _printed(kind, data.draw(kind.figures), data.draw)
    assert Verdict.REFUTED not in verdicts(text, kind.code), text


@pytest.mark.parametrize("name", KINDS)
@settings(max_examples=50)
@given(data=st.data())
def test_what_is_false_is_not_confirmed(name: str, data: st.DataObject) -> None:
    kind = KINDS[name]
    figures = list(data.draw(kind.figures))
    true = figures[kind.spoilt]
    false = true * Decimal(data.draw(st.sampled_from(kind.by)))
    figures[kind.spoilt] = false.quantize(Decimal(1) if true == true.to_integral_value() else Decimal("0.1"))
    assume(figures[kind.spoilt] >= 2 and abs(figures[kind.spoilt] - true) >= max(3, true / 3))
    assume(all(value < 1000 or value % 10 for value in figures))  # 10,000 may be round, and so anything near it
    text = kind.sentence.format(*map(exact, figures))
    assert Verdict.SUPPORTED not in verdicts(text, kind.code), text


@settings(max_examples=50)
@given(SHIPS, st.integers(2, 12), st.sampled_from((exact, in_words)), st.sampled_from((": {}.", " ({}) are in port.")))
def test_a_list_is_confirmed_with_its_number_and_with_no_other(
    names: list[str], said: int, way: Callable[[Decimal], str | None], wording: str
) -> None:
    listed = f"{', '.join(names[:-1])} and {names[-1]}"
    found = verdicts(f"The line has {way(Decimal(said))} ferries{wording.format(listed)}", "ARI108")
    assert found == {Verdict.SUPPORTED} if said == len(names) else Verdict.SUPPORTED not in found
