"""CAL102: a day that the calendar does not have."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims import Date, DateExists, Weekday
from factcheck.findings.verdict import Judgement, Operand, Verdict
from factcheck.rules.calendar.days import GREGORIAN, day_in, days_in_month, full, month_name
from factcheck.rules.calendar.feasts import HOLIDAYS, fixed, in_year
from factcheck.rules.rule import Context, Rule

_OLD_CALENDARS_UNTIL = 1923
_SUBSTITUTES = 2
"""How many days from a feast the holiday may be that is given for it."""


class ImpossibleDate(Rule[DateExists]):
    """A day that exists.

    What it does
        Looks at the days that not every month or year has: the 31st of a month with 30 days, 30 February, 29 February
        in a year that is no leap year, and days from the 32nd on. A day that is said to be that of a feast ("Halloween,
        30 October", "Easter Sunday, 13 April 2025") is held against the day of the feast.

    Why it matters
        A deadline on 31 April is one that nobody can keep, and a wrong day often hides a wrong month.

    Example
        "The bids are due on 31 April." April has 30 days.

    Limits
        29 February without a year exists. Dates up to 1923 that the Julian calendar has (29 February 1900) cannot be
        verified. A sentence that says that there is no such day is left alone, and so is one near words of a year of
        360 days. Easter may be that of the western or of the eastern churches. A feast on the wrong day is suspect:
        some are kept on another day; the Mondays and Tuesdays behind Christmas and New Year are left alone.
    """

    code = "CAL102"
    name = "impossible-date"
    claim = DateExists

    def judge(self, claim: DateExists, context: Context) -> Iterator[Judgement]:  # noqa: ARG002
        date = claim.date
        if date.month is None or date.day is None:
            return
        operands = (Operand.of("date", date),)
        if claim.feast is not None:
            yield from _feast(claim, claim.feast.quote)
            return
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


def _feast(claim: DateExists, printed: str) -> Iterator[Judgement]:
    """Judge the day of a feast in its year, or in the years around the draft's own."""
    date, name = claim.date, printed.replace("’", "'").replace("st. ", "st ").casefold()
    if date.month is None or date.day is None:
        return
    year = date.year or (claim.anchor.day.year if claim.anchor else None)
    years = [] if year is None else [year] if date.year else [year, year + 1, year - 1]
    days = [day for each in years for day in in_year(name, each, date.month)]
    always = fixed(name)
    on = (
        always == (date.month, date.day)
        if always
        else any((day.month, day.day) == (date.month, date.day) for day in days)
    )
    if not always and not days:
        return
    told = f"{always[1]} {month_name(always[0])}" if always else full(days[0])
    fact = f"{printed} is on {told}"
    operands = (Operand.of("date", date), Operand.of("feast", claim.feast)) if claim.feast else ()
    if on:
        known = next((day for day in days if (day.month, day.day) == (date.month, date.day)), None)
        fact = f"{printed} is on {full(known) if known else told}"
        yield Judgement(Verdict.SUPPORTED, f"{fact}.", fact, operands, evidence=GREGORIAN)
    elif not (_on_sunday(date, name) or (always and _instead(date, name, always))):
        said = f"{date.day} {month_name(date.month)}"
        yield Judgement(
            Verdict.SUSPECT,
            f"{fact}, not {said}.",
            f"{fact}; the draft says {said}",
            operands,
            expected=told,
            evidence=GREGORIAN,
        )


def _on_sunday(date: Date, name: str) -> bool:
    """Whether a church may keep a feast on the Sunday beside it."""
    known = day_in(date, date.year) if date.year else None
    sunday = (Weekday.of(known) if known else date.weekday) is Weekday.SUNDAY
    return sunday and name.startswith(("st ", "all ", "ascension", "assumption", "michaelmas"))


def _instead(date: Date, name: str, feast: tuple[int, int]) -> bool:
    """Whether a day may be the holiday given for a feast that falls on a weekend, or Christmas by another calendar."""
    if feast[0] in (12, 1) and date.month == 1 and feast != (1, 1):
        return True
    if feast == (1, 1) and date.day is not None and date.day > _SUBSTITUTES + 1:
        return True
    off = (date.day or 0) - feast[1]
    known = day_in(date, date.year) if date.year else None
    weekday = Weekday.of(known) if known else date.weekday
    holiday = name in HOLIDAYS and weekday in (Weekday.MONDAY, Weekday.TUESDAY, Weekday.FRIDAY)
    return date.month == feast[0] and abs(off) <= _SUBSTITUTES and holiday
