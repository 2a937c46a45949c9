"""CAL101: the day of the week of a date."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Iterator

from factcheck.claims import Anchor, Date, Weekday, WeekdayOfDate
from factcheck.claims.dates import DAYS_BESIDE, YEAR_SPOKEN_OF, YEARS_NAMED
from factcheck.findings.verdict import Judgement, Operand, Verdict
from factcheck.rules.calendar.days import (
    GREGORIAN,
    day_in,
    days_around,
    days_in_month,
    full,
    julian_weekday,
    moved,
    nearest,
    short,
)
from factcheck.rules.rule import Context, Rule

_OLD_CALENDARS_UNTIL = 1752
"""The last year in which the English-speaking world counted by the Julian calendar."""
_JULIAN_SOMEWHERE_UNTIL = 1923
"""The last year in which a European country (Greece) did."""

_LATELY = 60
"""Days that what is told as to come may lie before the draft's own date: copy is printed again."""
_HALF_A_YEAR = 190
"""Days within which either year may be meant."""
_NTHS = ("first", "second", "third", "fourth", "fifth", "last")


class WeekdayOfDateRule(Rule[WeekdayOfDate]):
    """The day of the week that stands with a date.

    What it does
        Works out the day of the week of a date that is printed with one: "Friday, 24 October 2025", "Sat., Oct. 24",
        "7 May (Thursday)". A date without a year is read in the year of the draft's own date (--as-of, the front
        matter, the dateline), in the year that puts it nearest to that date, or in the year the copy around it speaks
        of. Where only a year next to these fits, the verdict is suspect; where none does, it is refuted. "The second
        Sunday of October 2024 (6 October)" is suspect: that is the first.

    Why it matters
        A wrong weekday sends readers to the wrong day, and it is often the trace of a wrong date or a wrong year.

    Example
        "The hearing is on Wednesday, 7 May 2026." 7 May 2026 is a Thursday.

    Limits
        A date without a year is not checked in a draft that prints no full date of its own, unless the paragraph or
        the headline before it has a full date some three months away at most; but days of one passage are held against
        one another: where Monday is 3 June, 6 June is no Wednesday. Dates before 1753, and dates up to 1923 that fit
        the Julian calendar, in copy about the lands that kept it, cannot be verified. A date that does not exist (31
        June) is not judged here.
    """

    code = "CAL101"
    name = "weekday-of-date"
    claim = WeekdayOfDate

    def judge(self, claim: WeekdayOfDate, context: Context) -> Iterable[Judgement]:  # noqa: ARG002
        if claim.date.year is not None:
            yield from _with_year(claim, claim.date.year)
        elif claim.nth is not None and _is_never_nth(claim.date, claim.nth):
            count = (claim.date.day or 1) - 1
            fact = f"day {count + 1} of a month is the {_NTHS[count // 7]} of its weekday"
            message = (
                f"{claim.date.quote} is the {_NTHS[count // 7]} {claim.weekday} of its month, if it is one at all."
            )
            yield _judgement(claim, Verdict.SUSPECT, message, fact)
        elif claim.anchor is not None:
            yield from _without_year(claim, claim.anchor)


def _with_year(claim: WeekdayOfDate, year: int) -> Iterator[Judgement]:
    day = day_in(claim.date, year)
    if day is None:
        return
    true, said = Weekday.of(day), claim.weekday
    fact = f"{full(day)} is a {true}"
    if year <= _OLD_CALENDARS_UNTIL:
        message = f"{full(day)} may be a date of the Julian calendar, so its weekday cannot be verified."
        yield _judgement(claim, Verdict.UNVERIFIABLE, message, f"{fact} by the Gregorian calendar carried back")
    elif true is said and claim.nth is not None and not _is_nth(day, claim.nth):
        count = (day.day - 1) // 7
        fact = f"{full(day)} is the {_NTHS[count]} {true} of its month"
        yield _judgement(claim, Verdict.SUSPECT, f"{fact}, not the {_NTHS[claim.nth - (claim.nth > 0)]}.", fact)
    elif true is said:
        yield _judgement(claim, Verdict.SUPPORTED, f"{fact}.", fact)
    elif year <= _JULIAN_SOMEWHERE_UNTIL and not claim.new_style and julian_weekday(day) is said:
        message = f"{full(day)} is a {said} by the Julian calendar, which some countries still used."
        yield _judgement(claim, Verdict.UNVERIFIABLE, message, f"{fact} by the Gregorian calendar")
    else:
        working = f"{fact}; the nearest {said} is {short(nearest(day, said))}"
        if fitting := next((other for other in days_around(claim.date, year) if Weekday.of(other) is said), None):
            working += f"; {full(fitting)} is a {said}"
        yield _judgement(claim, Verdict.REFUTED, f"{fact}, not a {said}.", working, expected=true)


def _is_nth(day: datetime.date, nth: int) -> bool:
    """Whether a day is the first, second ... of its weekday in the month; -1 is the last."""
    return moved(day, 7).month != day.month if nth < 0 else (day.day - 1) // 7 + 1 == nth


def _is_never_nth(date: Date, nth: int) -> bool:
    """Whether a day of a month is never the first, second ... of its weekday; -1 is the last."""
    if date.day is None or date.month is None:
        return False
    return date.day <= days_in_month(date.month, 2023) - 7 if nth < 0 else (date.day - 1) // 7 + 1 != nth


def _without_year(claim: WeekdayOfDate, anchor: Anchor) -> Iterator[Judgement]:
    """Judge a date in the years it may be meant in: the likely ones first, then those beside them."""
    around = sorted(days_around(claim.date, anchor.day.year), key=lambda day: abs(day - anchor.day))
    if not around:
        return
    said = claim.weekday
    if anchor.basis.startswith(DAYS_BESIDE):
        true, known = Weekday.of(around[0]), anchor.basis.removeprefix(f"{DAYS_BESIDE}, ")
        fact = f"beside {known}, {short(around[0])} is a {true}"
        yield _judgement(claim, Verdict.SUSPECT, f"B{fact[1:]}, not a {said}.", fact, expected=true)
        return
    if anchor.basis == YEARS_NAMED:
        fact = ", ".join(f"{full(day)} is a {Weekday.of(day)}" for day in sorted(around))
        own = f"{short(around[0])} is a {Weekday.of(around[0])} in {around[0].year}"
        message = f"{own}, and a {said} in no year that the draft may mean."
        yield _judgement(claim, Verdict.SUSPECT, message, fact, expected=Weekday.of(around[0]))
        return
    longest = _LATELY if claim.ahead else _HALF_A_YEAR
    near = [day for day in around if -_HALF_A_YEAR <= (anchor.day - day).days <= longest]
    likely = [day for day in around if day.year == anchor.day.year or day in near] or around[:1]
    beside = [day for day in around if day not in likely]
    own = f"by the draft's own date, {full(anchor.day)} ({anchor.basis})"
    if anchor.basis == YEAR_SPOKEN_OF:
        own = f"by {anchor.basis}"
    if claim.near_year is not None:
        near = days_around(claim.date, claim.near_year)
        likely += [day for day in near if day.year == claim.near_year and day not in likely]
        beside += [day for day in near if day not in likely and day not in beside]
    for day in likely:
        if Weekday.of(day) is said:
            fact = f"{full(day)} is a {said}"
            basis = "by the year the copy speaks of" if day not in around else own
            yield _judgement(claim, Verdict.SUPPORTED, f"{fact}.", f"{fact}; the year is {day.year} {basis}")
            return
    day = likely[0]
    true = Weekday.of(day)
    working = f"{full(day)} is a {true}; the year is {day.year} {own}"
    if fitting := next((other for other in beside if Weekday.of(other) is said), None):
        message = (
            f"{short(day)} is a {true} in {day.year}; it is a {said} in {fitting.year}, a year the draft does not give."
        )
        working += f"; {full(fitting)} is a {said}"
        yield _judgement(claim, Verdict.SUSPECT, message, working, expected=true)
    else:
        working += f"; the nearest {said} is {short(nearest(day, said))}"
        yield _judgement(claim, Verdict.REFUTED, f"{full(day)} is a {true}, not a {said}.", working, expected=true)


def _judgement(
    claim: WeekdayOfDate, verdict: Verdict, message: str, working: str, *, expected: Weekday | None = None
) -> Judgement:
    return Judgement(
        verdict=verdict,
        message=message,
        working=working,
        operands=(Operand.of("date", claim.date),),
        expected=expected.value if expected else None,
        suggestion=_reworded(claim, expected) if expected else None,
        evidence=GREGORIAN,
    )


def _reworded(claim: WeekdayOfDate, true: Weekday) -> str | None:
    """The date as printed with the right day of the week: short for short, capitals for capitals.

    None where the weekday stands elsewhere, in a list or a table.
    """
    quote, wrong = claim.date.quote, claim.weekday
    printed = re.search(rf"\b{wrong[:3]}[a-z]{{0,6}}\b", quote, re.IGNORECASE)
    if printed is None:
        return None
    right = true.value if len(printed.group()) == len(wrong) else true[:3]
    return quote[: printed.start()] + (right.upper() if printed.group().isupper() else right) + quote[printed.end() :]
