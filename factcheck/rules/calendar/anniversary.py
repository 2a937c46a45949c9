"""CAL105: an anniversary against the year of its event."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims import Anniversary
from factcheck.findings.verdict import Judgement, Operand, Verdict
from factcheck.rules.calendar.days import GREGORIAN, full
from factcheck.rules.rule import Context, Rule

_LEAP_DAY = (2, 29)


class AnniversaryHolds(Rule[Anniversary]):
    """The number of an anniversary.

    What it does
        Takes the year of the event from the year in which the anniversary is kept, which is printed or, for "this
        year", that of the draft's own date: "founded in 1946, the firm marks its 80th anniversary this year". Of a
        year that runs ("moves into its ninth year") one fewer have passed. An anniversary that is one year off is
        suspect, since some are kept early or late; otherwise it is refuted.

    Why it matters
        The number is copied from last year's text, or worked out from a year that was then corrected.

    Example
        "Founded in 1946, the firm marks its 70th anniversary this year", in 2026: that is the 80th.

    Limits
        "This year" in a draft without a date of its own is checked only where it tells its year ("this, the summer of
        2024", "Annual review 2019"). An event told in another sentence, found by "its" or by its noun ("the 50th
        anniversary of independence"), makes a wrong number suspect at most, and so does an event without a printed
        date, of which some eighty are known by name ("the moon landing").
    """

    code = "CAL105"
    name = "anniversary"
    claim = Anniversary

    def judge(self, claim: Anniversary, context: Context) -> Iterator[Judgement]:  # noqa: ARG002
        year = claim.at.year if claim.at and claim.at.year else claim.anchor.day.year if claim.anchor else None
        if claim.event.year is None or year is None or year <= claim.event.year:
            return
        years = year - claim.event.year
        fitting = (years, years + 1) if claim.running else (years,)
        expected = _ordinal(fitting[-1])
        fact = told = f"{claim.event.year} to {year} is {years} year{'' if years == 1 else 's'}"
        if claim.running:
            fact += f", so that the {expected} year runs"
        if claim.anchor and not (claim.at and claim.at.year):
            fact += f"; the draft's own date is {full(claim.anchor.day)} ({claim.anchor.basis})"
        operands = [Operand.of("ordinal", claim.printed), Operand.of("event", claim.event)]
        if claim.at:
            operands.append(Operand.of("kept", claim.at))
        if claim.ordinal in fitting:
            yield Judgement(Verdict.SUPPORTED, f"{fact}.", fact, tuple(operands), evidence=GREGORIAN)
            return
        if claim.tentative or any((one.month, one.day) == _LEAP_DAY for one in (claim.event, claim.at) if one):
            return  # a birthday that comes every fourth year is counted in two ways
        near = min(abs(claim.ordinal - number) for number in fitting) == 1
        yield Judgement(
            Verdict.SUSPECT if near or claim.apart else Verdict.REFUTED,
            f"{told}; the draft says “{claim.printed.quote.strip()}”.",
            f"{fact}; the draft says “{claim.printed.quote.strip()}”",
            tuple(operands),
            expected=expected,
            evidence=GREGORIAN,
        )


def _ordinal(number: int) -> str:
    """ "75th", "21st", "112th"."""
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10 if number // 10 % 10 != 1 else 0, "th")
    return f"{number}{ending}"
