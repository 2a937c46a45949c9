"""A reader and a rule small enough to know what they must say: sums written out, as in "9 = 4 + 3"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from factcheck.atlas import Atlas
from factcheck.checker import Checker
from factcheck.claims import Breakdown, Claim, Coverage, Part, Quantity, Span
from factcheck.config import Options
from factcheck.drafts import Draft
from factcheck.extraction.extractor import Extraction, Extractor
from factcheck.findings.report import Incomplete
from factcheck.findings.verdict import Evidence, Judgement, Operand, Verdict
from factcheck.rules.rule import Context, Rule

_SUM = re.compile(r"\d+ = \d+(?: \+ \d+)+")
_NUMBER = re.compile(r"\d+")


def span(draft: Draft, start: int, end: int) -> Span:
    """The range of a draft's source with its line and column."""
    line, column = draft.position(start)
    return Span(start=start, end=end, line=line, column=column)


def span_of(draft: Draft, quote: str) -> Span:
    """The first place of a quote in a draft."""
    start = draft.source.index(quote)
    return span(draft, start, start + len(quote))


def sums_in(draft: Draft, reader: str = "fake") -> tuple[Claim, ...]:
    """A breakdown for each sum that a draft writes out."""
    claims: list[Claim] = []
    for found in _SUM.finditer(draft.source):
        total, *parts = (
            Quantity(
                quote=number.group(), span=span(draft, *number.span()), value=Decimal(number.group()), step=Decimal(1)
            )
            for number in _NUMBER.finditer(draft.source, found.start(), found.end())
        )
        claims.append(
            Breakdown(
                quote=found.group(),
                span=span(draft, *found.span()),
                found_by=(reader,),
                total=total,
                parts=tuple(Part(quantity=part) for part in parts),
                coverage=Coverage.ALL,
            )
        )
    return tuple(claims)


class SumReader(Extractor):
    """Finds the sums; the word UNREADABLE makes it give up half-way, and the word BROKEN shows a defect in it."""

    def __init__(self, name: str = "fake") -> None:
        self.name = name

    def extract(self, draft: Draft) -> Extraction:
        if "BROKEN" in draft.source:
            raise ZeroDivisionError("a made-up defect")
        gaps = (Incomplete(self.name, "the time was up"),) if "UNREADABLE" in draft.source else ()
        return Extraction((self.name,), sums_in(draft, self.name), incomplete=gaps)


class SumRule(Rule[Breakdown]):
    """The parts of a sum make its total.

    What it does
        Adds them up.

    Why it matters
        It is a test.

    Example
        9 = 4 + 3

    Limits
        A sum that is one off is suspect, a total of zero is left alone.
    """

    code = "ARI190"
    name = "written-sum"
    claim = Breakdown

    def judge(self, claim: Breakdown, context: Context) -> Iterable[Judgement]:  # noqa: ARG002
        made = sum(part.quantity.value for part in claim.parts)
        gap = abs(made - claim.total.value)
        verdict = Verdict.UNVERIFIABLE if not claim.total.value else _BY_GAP.get(gap, Verdict.REFUTED)
        parts = " + ".join(part.quantity.quote for part in claim.parts)
        yield Judgement(
            verdict,
            f"The parts make {made}, the draft says {claim.total.quote}.",
            f"{parts} = {made}",
            (
                Operand.of("total", claim.total),
                *(Operand.of("part", part.quantity) for part in claim.parts),
            ),
            expected=str(made),
            suggestion=f"{made}?" if verdict.alarm else None,
            evidence=(Evidence("the sums of the tests", "2026-01-31"),) if verdict.alarm else (),
        )


_BY_GAP = {Decimal(0): Verdict.SUPPORTED, Decimal(1): Verdict.SUSPECT}


class OtherRule(SumRule):
    __doc__ = SumRule.__doc__

    code = "CAL190"
    name = "other-sum"


class QuietRule(SumRule):
    """A rule that never speaks."""

    code = "CAL191"
    name = "quiet-sum"

    def judge(self, claim: Breakdown, context: Context) -> Iterable[Judgement]:  # noqa: ARG002
        return ()


class NoAtlas(Atlas):
    """An atlas for rules that ask for none."""

    def __init__(self) -> None:
        pass


def sum_checker(options: Options = Options(), *, readers: Iterable[str] = ("fake",)) -> Checker:  # noqa: B008
    """A checker of the fakes alone."""
    return Checker([SumReader(name) for name in readers], [SumRule, QuietRule], NoAtlas(), options)


EMPTY_ANSWER = '{"quantities":[],"dates":[],"times":[],"places":[],"claims":[]}'
"""The answer of a model that found nothing."""
