"""Where two readers read the same words otherwise, no alarm is lost and none is louder than they agree on."""

from dataclasses import replace
from decimal import Decimal

import pytest

from factcheck.claims import Breakdown, Coverage, Part, Quantity, Span
from factcheck.findings.agreement import Judged, reconciled
from factcheck.findings.verdict import Evidence, Judgement, Operand, Verdict

PHRASEBOOK, MODEL, BOTH = ("phrasebook",), ("model",), ("phrasebook", "model")


def span(at: int) -> Span:
    return Span(start=at, end=at + 2, line=1, column=at + 1)


def judged(verdict: Verdict, found_by: tuple[str, ...], *, at: int = 0, code: str = "ARI101") -> Judged:
    total = Quantity(quote="12", span=span(at), value=Decimal(12), step=Decimal(1))
    part = Part(quantity=Quantity(quote="12", span=span(50), value=Decimal(12), step=Decimal(1)))
    claim = Breakdown(quote="12", span=span(at), found_by=found_by, total=total, parts=(part,), coverage=Coverage.ALL)
    message = f"{verdict} by {' and '.join(found_by)}"
    return Judged(
        code, "breakdown-sum", claim, Judgement(verdict, message, "7 + 4 = 11", (Operand.of("total", total),))
    )


def verdicts(*given: Judged) -> list[tuple[str, tuple[str, ...]]]:
    return [(one.judgement.verdict.value, one.found_by) for one in reconciled(given)]


@pytest.mark.parametrize(("accuser", "defender"), [(PHRASEBOOK, MODEL), (MODEL, PHRASEBOOK), (PHRASEBOOK, BOTH)])
def test_refuted_by_one_and_confirmed_by_another_is_suspect(
    accuser: tuple[str, ...], defender: tuple[str, ...]
) -> None:
    found = reconciled([judged(Verdict.REFUTED, accuser), judged(Verdict.SUPPORTED, defender)])
    assert [one.judgement.verdict for one in found] == [Verdict.SUSPECT, Verdict.SUPPORTED]
    assert found[0].judgement.working == "7 + 4 = 11 (read otherwise, it holds: 7 + 4 = 11)"


@pytest.mark.parametrize(
    "other",
    [
        judged(Verdict.SUPPORTED, MODEL, at=20),
        judged(Verdict.SUPPORTED, MODEL, code="ARI113"),
        judged(Verdict.UNVERIFIABLE, MODEL),
        judged(Verdict.SUPPORTED, PHRASEBOOK),
    ],
    ids=["elsewhere", "another rule", "no verdict", "the same reader"],
)
def test_nothing_else_softens_a_verdict(other: Judged) -> None:
    assert verdicts(judged(Verdict.REFUTED, PHRASEBOOK), judged(Verdict.REFUTED, MODEL, at=90), other)[0] == (
        "refuted",
        PHRASEBOOK,
    )


def test_a_suspect_stays_one() -> None:
    assert verdicts(judged(Verdict.SUSPECT, PHRASEBOOK), judged(Verdict.SUPPORTED, MODEL))[0] == ("suspect", PHRASEBOOK)


@pytest.mark.parametrize("second", [Verdict.REFUTED, Verdict.SUSPECT])
def test_two_alarms_on_one_figure_are_one_in_the_words_of_the_first(second: Verdict) -> None:
    assert verdicts(judged(Verdict.REFUTED, PHRASEBOOK), judged(second, MODEL)) == [("refuted", BOTH)]


def on_a_part(verdict: Verdict) -> Judged:
    """A verdict that rests on the total and on a part."""
    one = judged(verdict, PHRASEBOOK)
    part = Operand.of("part", one.claim.parts[0].quantity)  # type: ignore[union-attr]
    return one._replace(judgement=replace(one.judgement, operands=(*one.operands, part)))


def test_one_reader_tells_a_fault_of_the_same_figures_once() -> None:
    order = (Verdict.UNVERIFIABLE, Verdict.SUSPECT, Verdict.REFUTED, Verdict.SUPPORTED)
    assert verdicts(*map(on_a_part, order)) == [("refuted", PHRASEBOOK), ("supported", PHRASEBOOK)]


def test_one_reader_may_say_two_things_of_one_figure() -> None:
    three = [judged(Verdict.REFUTED, MODEL), judged(Verdict.SUSPECT, MODEL), judged(Verdict.SUSPECT, PHRASEBOOK, at=9)]
    assert len(verdicts(*three)) == 3


def test_a_model_adds_nothing_to_a_figure_that_an_atlas_finds_wrong() -> None:
    known = judged(Verdict.REFUTED, MODEL, code="GEO111")
    known = known._replace(judgement=replace(known.judgement, evidence=(Evidence("a table", "2026"),)))
    assert verdicts(judged(Verdict.REFUTED, MODEL, code="ARI108"), known) == [("refuted", MODEL)]


def test_a_model_does_not_tell_one_fault_under_two_rules() -> None:
    twice = [judged(Verdict.REFUTED, MODEL), judged(Verdict.REFUTED, MODEL, code="ARI116")]
    assert verdicts(*twice) == [("refuted", MODEL)]
    assert len(verdicts(*twice, judged(Verdict.REFUTED, PHRASEBOOK, code="ARI116", at=4))) == 2


def of_two(verdict: Verdict, found_by: tuple[str, ...], code: str, *, at: int = 0) -> Judged:
    """A verdict on a figure and two others, at 50 and 60."""
    one = judged(verdict, found_by, at=at, code=code)
    places = tuple(Operand(role, "12", span(start)) for role, start in (("figure", at), ("before", 50), ("after", 60)))
    return one._replace(judgement=replace(one.judgement, operands=places))


@pytest.mark.parametrize(("accuser", "defender"), [(PHRASEBOOK, PHRASEBOOK), (MODEL, MODEL), (MODEL, PHRASEBOOK)])
def test_a_figure_that_is_another_outcome_of_the_same_two_is_no_slip(
    accuser: tuple[str, ...], defender: tuple[str, ...]
) -> None:
    change = of_two(Verdict.SUPPORTED, defender, "ARI103")
    assert verdicts(of_two(Verdict.REFUTED, accuser, "ARI104"), change) == [("supported", defender)]


@pytest.mark.parametrize(
    "change",
    [
        of_two(Verdict.SUPPORTED, MODEL, "ARI103"),
        of_two(Verdict.SUPPORTED, PHRASEBOOK, "ARI103", at=9),
        of_two(Verdict.UNVERIFIABLE, PHRASEBOOK, "ARI103"),
        of_two(Verdict.SUPPORTED, PHRASEBOOK, "ARI101"),
    ],
    ids=["a model's", "of another figure", "no verdict", "a rule of many figures"],
)
def test_nothing_else_takes_a_slip_back(change: Judged) -> None:
    assert ("refuted", PHRASEBOOK) in verdicts(of_two(Verdict.REFUTED, PHRASEBOOK, "ARI104"), change)


def test_the_phrasebook_is_heard_all_the_same() -> None:
    known = judged(Verdict.REFUTED, MODEL, code="GEO111")
    known = known._replace(judgement=replace(known.judgement, evidence=(Evidence("a table", "2026"),)))
    phrasebook = judged(Verdict.SUPPORTED, PHRASEBOOK, at=70)
    assert len(verdicts(judged(Verdict.REFUTED, MODEL, code="ARI108"), known, phrasebook)) == 2
    assert len(verdicts(judged(Verdict.REFUTED, PHRASEBOOK, code="ARI108"), known)) == 2
