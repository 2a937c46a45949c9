"""CAL104: an age against the date of birth."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from factcheck.claims import Age
from factcheck.findings.verdict import Judgement, Operand, Verdict
from factcheck.rules.calendar.days import GREGORIAN, Days, days_of, full, moved
from factcheck.rules.figures import within
from factcheck.rules.rule import Context, Rule

_BEFORE, _AFTER = 30, 2
"""How long before the draft's own date an age "now" may have been told, and after."""
_OLDEST = 120
_OLD_YEARS_UNTIL = 1752
"""The last year that began in March in England."""


class AgeHolds(Rule[Age]):
    """An age that fits the date of birth.

    What it does
        Counts the birthdays between the birth and the day, month or year of which the age is told: of the death, of a
        date beside it ("in March 1961, when he was 27"), or of the draft's own date. Where a day is missing the
        birthday may be to come, and both ages are right.

    Why it matters
        Ages are copied from older texts, and worked out by taking one year from the other, a birthday too early.

    Example
        "Born on 9 August 1938, she died on 2 March 2026, aged 88." Her birthday was to come: she was 87.

    Limits
        Only where the name, or the passage, leaves no doubt who is meant. An age that is told in another sentence than
        the birth is suspect at most, and so are two ages of one person that the years between do not part. An age in
        freer words is confirmed where it fits and told where nobody else is named beside it. East Asian reckoning,
        which starts at one, is not read.
    """

    code = "CAL104"
    name = "age"
    claim = Age

    def judge(self, claim: Age, context: Context) -> Iterator[Judgement]:  # noqa: ARG002
        told = days_of(claim.born, claim.born.year) if claim.born.year else None
        born = _born(told, claim) if told else None
        at = _time(claim)
        if told is None or born is None or at is None or at.last < born.first:
            return
        low, high = _age(born.last, at.first), _age(born.first, at.last)
        if claim.turning:
            low = high = at.last.year - born.first.year
        if claim.then is None and told.last.year <= _OLD_YEARS_UNTIL and told.last < told.last.replace(month=3, day=25):
            low -= 1  # "born on 11 February 1731", which was 1732 by the years of today
        if low < 0:
            return
        ages = f"{low}" if low == high else f"{low} {'or' if high - low == 1 else 'to'} {high}"
        when = f"in {at}" if not at.single else f"on {at}"
        if claim.at is None and claim.anchor:
            when = f"on {full(claim.anchor.day)}, the draft's own date ({claim.anchor.basis})"
        was = f"{within(claim.then.quote)} years old" if claim.then else "born"
        start = f"{was} {'in' if not told.single else 'on'} {told}"
        fact, message = f"{start}: {ages} {when}", f"Whoever was {start} is {ages} {when}"
        operands = [Operand.of("age", claim.age), Operand.of("then" if claim.then else "born", claim.born)]
        if claim.then:
            operands.append(Operand.of("age then", claim.then))
        if claim.at:
            operands.append(Operand.of("at", claim.at))
        if low <= claim.age.value <= high:
            yield Judgement(Verdict.SUPPORTED, f"{message}.", fact, tuple(operands), evidence=GREGORIAN)
            return
        if claim.tentative or high > _OLDEST:
            return
        yield Judgement(
            Verdict.SUSPECT if claim.apart else Verdict.REFUTED,
            f"{message}, not {claim.age.quote}.",
            f"{fact}; the draft says {claim.age.quote}",
            tuple(operands),
            expected=ages,
            evidence=GREGORIAN,
        )


def _born(told: Days, claim: Age) -> Days | None:
    """The days on which the person may have been born: told, or so many years before the day of another age."""
    if claim.then is None:
        return told
    years = int(claim.then.value)
    first, last = _years_before(told.first, years + 1), _years_before(told.last, years)
    return Days(moved(first, 1), last) if first and last else None


def _years_before(day: datetime.date, years: int) -> datetime.date | None:
    if day.year - years < datetime.MINYEAR:
        return None
    return day.replace(year=day.year - years, day=min(day.day, 28) if day.month == 2 else day.day)


def _time(claim: Age) -> Days | None:
    if claim.at is not None:
        return days_of(claim.at, claim.at.year) if claim.at.year else None
    return Days(moved(claim.anchor.day, -_BEFORE), moved(claim.anchor.day, _AFTER)) if claim.anchor else None


def _age(born: datetime.date, day: datetime.date) -> int:
    """Completed years of life."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
