"""CAL102: a day that the calendar does not have."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims import DateExists
from factcheck.findings.verdict import Judgement, Operand, Verdict
from factcheck.rules.calendar.days import GREGORIAN, day_in, days_in_month, full, month_name
from factcheck.rules.rule import Context, Rule

_OLD_CALENDARS_UNTIL = 1923


class ImpossibleDate(Rule[DateExists]):
    """A day that exists.

    What it does
        Looks at the days that not every month or year has: the 31st of a month with 30 days, 30 February, 29 February
        in a year that is no leap year, and days from the 32nd on.

    Why it matters
        A deadline on 31 April is one that nobody can keep, and a wrong day often hides a wrong month.

    Example
        "The bids are due on 31 April." April has 30 days.

    Limits
        29 February without a year exists. Dates up to 1923 that the Julian calendar has (29 February 1900) cannot be
        verified. A sentence that says that there is no such day is left alone, and so is one near words of a year of
        360 days.
    """

    code = "CAL102"
    name = "impossible-date"
    claim = DateExists

    def judge(self, claim: DateExists, context: Context) -> Iterator[Judgement]:  # noqa: ARG002
        date = claim.date
        if date.month is None or date.day is None:
            return
        operands = (Operand.of("date", date),)
        leap_day = date.month == 2 and date.day == 29
        if leap_day and date.year is None:
            return
        length = days_in_month(date.month, date.year)
        name = f"{month_name(date.month)} {date.year}" if date.month == 2 and date.year else month_name(date.month)
        if date.day <= length:
            day = day_in(date, date.year) if date.year else None
            fact = f"{full(day) if day else date.quote} exists: {name} has {length} days"
            yield Judgement(Verdict.SUPPORTED, f"{fact}.", fact, operands, evidence=GREGORIAN)
        elif leap_day and date.year is not None and date.year <= _OLD_CALENDARS_UNTIL and date.year % 4 == 0:
            message = f"{date.quote} is a day of the Julian calendar only, which some countries still used."
            yield Judgement(
                Verdict.UNVERIFIABLE, message, f"{name} has {length} days by the Gregorian calendar", operands
            )
        else:
            yield Judgement(
                Verdict.REFUTED,
                f"There is no such day as {date.quote}: {name} has {length} days.",
                f"{name} has {length} days",
                operands,
                expected=f"{length} {month_name(date.month)}, or another month",
                evidence=GREGORIAN,
            )
