"""CAL107: one moment told on two clocks."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from factcheck.claims import Date, SameInstant, TimeOfDay
from factcheck.findings.verdict import Judgement, Operand, Verdict
from factcheck.rules.calendar.days import days_of, full, month_name, moved, short
from factcheck.rules.calendar.zones import evidence, is_alone, offsets
from factcheck.rules.rule import Context, Rule

_DAY = 24 * 60
_AROUND = 4
"""How many days from the draft's own date an undated time of day is taken to lie at most."""


_CHANGING = (3, 10, 11)
"""The months in which clocks change in one place earlier than in another; their days are not what a gap is told of."""
_LATE_YEARS = range(2018, 2028)
"""Those in which a day without a year is looked for; the rules of most clocks did not change in them."""
_SUMMER = {
    **{"bst": "london", "cest": "paris", "eest": "athens", "aedt": "sydney", "nzdt": "auckland"},
    **{"edt": "new york", "cdt": "chicago", "mdt": "denver", "pdt": "los angeles"},
}
"""Names of summer time, and a city that keeps it: where no date is told, it is that half of the year. (What is called
EST is Eastern time at any time of it.)"""


class SameInstantHolds(Rule[SameInstant]):
    """Two clocks agree on one moment.

    What it does
        Takes "9:15 a.m. Eastern time (1315 GMT)" or "9:41 in Kourou, 13:41 in Berlin" for one moment, and works out
        what each clock shows, with the rule that its zone follows on that date, summer time included. The date is that
        of the sentence, or the draft's own. Where the clocks agree only at another time of year, the verdict is
        suspect; where they never do, it is refuted.

    Why it matters
        Hours are added instead of taken off, and summer time is forgotten: readers miss what they meant to watch.

    Example
        "At 2:10 a.m. Moscow time (0510 GMT)". Moscow is three hours ahead: it was 2310 GMT.

    Limits
        "Local time" is not checked unless its place is named, nor is a place in a country with several zones that the
        tables do not know. "EST" is read as the time of New York, in summer also; "IST" may be India's, Ireland's or
        Israel's. A time without a place is that of the one place that its sentence names, of the dateline, or of the
        headline's country; a slip of it is suspect at most. Times in two towns, told in two sentences, are only
        confirmed where a town has namesakes; so are times that stand side by side with no word that makes them one
        moment. Dates before 1970 are not judged.
    """

    code = "CAL107"
    name = "time-zone"
    claim = SameInstant

    def judge(self, claim: SameInstant, context: Context) -> Iterator[Judgement]:
        here, there = claim.here, claim.there
        if here.zone is None or there.zone is None:
            return
        zones = (here.zone, there.zone)
        near, basis = _days(claim, context)
        likely = _gaps(here.zone, there.zone, near, context)
        ever = _gaps(here.zone, there.zone, _through_the_year(near[0].year), context)
        if not likely or near[0].year < 1970:
            return
        printed = _apart(here, there, claim.days)
        ahead = next((gap for gap in likely if gap in printed), likely[0])
        fact = f"{there.zone} is {_told(ahead)} {here.zone} {basis}"
        true = _clock((here.hour * 60 + here.minute + ahead) % _DAY)
        working = f"{fact}, so {_at(_clock(here.hour * 60 + here.minute), here.zone)} is {_at(true, there.zone)}"
        operands = (Operand.of("clock", there), Operand.of("clock", here))
        if ahead in printed:
            yield Judgement(
                Verdict.SUPPORTED, f"Both clocks tell the same moment: {fact}.", working, operands, evidence=evidence()
            )
            return
        if claim.tentative:
            return
        if claim.apart and not all(_names_a_clock(zone) or is_alone(zone, context.atlas) for zone in zones):
            return  # Two towns in two sentences: there is a Moscow in Idaho too.
        seasonal = any(gap in ever for gap in printed)
        undated = claim.date is None and claim.anchor is None
        if seasonal and undated and not any(zone.casefold() in _SUMMER for zone in zones):
            return  # in the weeks in which one clock has changed and the other has not
        said = there.quote.removesuffix(".")
        message = f"{_at(_clock(here.hour * 60 + here.minute), here.zone)} is {_at(true, there.zone)}, not {said}."
        if claim.days is not None and any((gap - ahead) % _DAY == 0 for gap in printed):
            message = f"{fact[0].upper()}{fact[1:]}: the hours agree, and the days of the week do not."
        if seasonal:
            message += " The two would agree at another time of year."
        yield Judgement(
            Verdict.SUSPECT if seasonal or claim.apart else Verdict.REFUTED,
            message,
            working,
            operands,
            expected=true,
            evidence=evidence(),
        )


def _days(claim: SameInstant, context: Context) -> tuple[list[datetime.date], str]:
    """The days that the moment may lie on, the likeliest first, and how a working says so."""
    if claim.date is not None and (found := _printed(claim.date, claim.anchor.day.year if claim.anchor else None)):
        return found, f"on {full(found[0])}"
    if claim.date is not None and (found := _in_any_year(claim.date)):
        return found, f"on {short(found[0])}" if claim.date.day else f"in {month_name(found[0].month)}"
    if claim.anchor is not None:
        day = claim.anchor.day
        order = sorted(range(-_AROUND, _AROUND + 1), key=lambda off: (abs(off), off))
        return [moved(day, off) for off in order], f"on {full(day)}"
    year = [day for day in _through_the_year(2024) if day.month not in _CHANGING]
    for zone in (claim.here.zone, claim.there.zone):
        if city := _SUMMER.get((zone or "").casefold()):
            clocks = offsets(city, context.atlas)
            ahead = max(max(clocks(day)) for day in year)
            year = [day for day in year if max(clocks(day)) == ahead] or year
    return year, "at some time of the year"


def _printed(date: Date, year: int | None) -> list[datetime.date]:
    known = date.year or year
    if known is None or (days := days_of(date, known)) is None:
        return []
    if days.single:
        return [moved(days.first, off) for off in (0, -1, 1)]
    return [moved(days.first, off) for off in range(0, (days.last - days.first).days + 1, 7)]


def _in_any_year(date: Date) -> list[datetime.date]:
    """A day or a month of which no year is told, in each of the last years."""
    if date.month is None or date.year is not None:
        return []
    return [day for year in _LATE_YEARS for day in _printed(date, year)]


def _through_the_year(year: int) -> list[datetime.date]:
    """A day of each half month: clocks change on different days in different places."""
    return [datetime.date(year, month, day) for month in range(1, 13) for day in (4, 18, 28)]


def _gaps(here: str, there: str, days: list[datetime.date], context: Context) -> list[int]:
    """How many minutes `there` may be ahead of `here` on one of some days, the likeliest first."""
    found: list[int] = []
    one, two = offsets(here, context.atlas), offsets(there, context.atlas)
    for day in days:
        pairs = [theirs - ours for ours in sorted(one(day)) for theirs in sorted(two(day))]
        found.extend(gap for gap in pairs if gap not in found)
    return found


def _apart(here: TimeOfDay, there: TimeOfDay, days: int | None) -> set[int]:
    """How many minutes the second clock is ahead of the first as printed, in every reading within a day."""
    gaps = set()
    for late in (0, 12) if there.open_half else (0,):
        for early in (0, 12) if here.open_half else (0,):
            gap = (there.hour + late - here.hour - early) * 60 + there.minute - here.minute
            gaps.update({gap % _DAY, gap % _DAY - _DAY} if days is None else {gap + days * _DAY})
    return gaps


def _told(ahead: int) -> str:
    if ahead == 0:
        return "level with"
    hours, minutes = divmod(abs(ahead), 60)
    parts = [f"{n} {unit}{'' if n == 1 else 's'}" for n, unit in ((hours, "hour"), (minutes, "minute")) if n]
    return f"{' '.join(parts)} {'ahead of' if ahead > 0 else 'behind'}"


def _at(clock: str, zone: str) -> str:
    """ "05:00 in Tokyo", "05:00 Tokyo time", "05:00 JST"."""
    return f"{clock} {zone}" if _names_a_clock(zone) else f"{clock} in {zone}"


def _names_a_clock(zone: str) -> bool:
    """Whether the words name a zone and not a place: "JST", "UTC+3", "Tokyo time"."""
    return zone.isupper() or zone.casefold().endswith("time")


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"
