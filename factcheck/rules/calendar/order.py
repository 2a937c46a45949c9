"""CAL106: two dates in the order that the copy says."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims import Order
from factcheck.findings.verdict import Judgement, Operand, Verdict
from factcheck.rules.calendar.days import GREGORIAN, days_of
from factcheck.rules.rule import Context, Rule

_AFTER_DEATH = "order.after-death"
_EXCHANGED = "order.exchanged"
"""The phrase of two dates that are told by how long one came after the other."""


class OrderOfEvents(Rule[Order]):
    """A beginning that comes before its end.

    What it does
        Compares the two dates of a stretch: "from 1934 to 1939", "between 3 May 2025 and 9 June 2025", "will open on
        4 May and close on 18 May", "(1921-1938)", "born 1921; died 1938", and of two stages of one story: "approved
        in 2014 and opened in 2016", "opened a ward on 18 May and closed it on 29 May". A beginning after its end is
        refuted. Where no year is printed, only two days of one month are compared, and the verdict is suspect.

    Why it matters
        Two dates change places easily when copy is cut, and readers take the wrong one for the last day.

    Example
        "The show opens on 20 May and shuts on 6 May." It would close before it opens.

    Limits
        Dates of different months without a year are not compared: a season runs from October to March. What is moved,
        counted back or listed from the latest on is left alone, and so are years before Christ.
    """

    code = "CAL106"
    name = "order-of-events"
    claim = Order

    def judge(self, claim: Order, context: Context) -> Iterator[Judgement]:  # noqa: ARG002
        first, last = claim.first, claim.last
        operands = (Operand.of("end", last), Operand.of("beginning", first))
        if first.year is not None and last.year is not None:
            begins, ends = days_of(first, first.year), days_of(last, last.year)
            if begins is None or ends is None:
                return
            if begins.first <= ends.last:
                yield Judgement(
                    Verdict.SUPPORTED,
                    f"{begins} comes before {ends}.",
                    f"{begins} comes before {ends}",
                    operands,
                    evidence=GREGORIAN,
                )
                return
            verdict = Verdict.REFUTED
        elif (
            first.month is None
            or first.month != last.month
            or first.day is None
            or last.day is None
            or first.day <= last.day
            or first.year != last.year
        ):
            return
        else:
            verdict = Verdict.SUSPECT
        message = f"The end, {last.quote}, comes before the beginning, {first.quote}."
        if claim.phrase == _AFTER_DEATH:
            verdict, message = Verdict.SUSPECT, f"{first.quote} comes after the death, {last.quote}."
        if claim.phrase == _EXCHANGED:
            message = f"{last.quote} comes before {first.quote}, and not after it; the two may have changed places."
        yield Judgement(
            verdict,
            message,
            f"{last.quote} comes before {first.quote}",
            operands,
            expected=f"{last.quote} to {first.quote}",
            evidence=GREGORIAN,
        )
