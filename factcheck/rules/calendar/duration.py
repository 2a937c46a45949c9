"""CAL103: a stated length of time against its two ends."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import ROUND_HALF_UP, Decimal
from itertools import product
from typing import NamedTuple

from factcheck.claims import Counting, Date, Duration, Interval, Moment, Quantity, TimeOfDay, Weekday
from factcheck.findings.verdict import Judgement, Operand, Verdict
from factcheck.rules.calendar.days import GREGORIAN, full, stretches
from factcheck.rules.calendar.lengths import (
    DAYS_IN,
    MINUTES_IN,
    by_numbers,
    elapsed,
    stated,
    years_apart,
    years_of_months,
)
from factcheck.rules.figures import printed, show
from factcheck.rules.rule import Context, Rule

_DAY = 24 * 60
_NAMES = {"s": "second", "min": "minute", "h": "hour"}
_LONG = frozenset({"year", "decade", "century"})
_PLURALS = {"century": "centuries"}


class _Length(NamedTuple):
    """How long a stretch is on one reading, in the unit of the claim."""

    natural: Interval
    strained: Interval
    possible: Interval
    """What cannot be ruled out where only the years are known."""
    ends: str
    value: Decimal
    days: int | None = None


class DurationHolds(Rule[Duration]):
    """A length of time fits its beginning and its end.

    What it does
        Counts from one date to another, or from one time of day to another, also across midnight, and compares with
        the length that the copy gives: "from 3 to 14 March, a 12-day strike", "has been shut since May 2024, for two
        years". Days may be counted with both ends or with one. Months and years may be rounded or completed. A stretch
        that runs "until now" ends on the draft's own date. How far a date was moved, and what comes every so often,
        is told by the numbers of the years: "put back by two years, from 2028 to 2030".

    Why it matters
        Lengths are worked out once and outlive the copy around them: a text is updated, the "14 months" stay.

    Example
        "Closed since 9 May 2024, it has now been shut for 17 months", in a draft of 16 October 2026: that is
        29 months.

    Limits
        Two times of different zones are not compared here. Where only years are known, a length that is one year short
        cannot be verified. Ends that no set phrase ties to the length are linked by the reader: what does not fit is
        suspect where the words around them are a beginning and its end, and otherwise not told. What filled a stretch
        ("after three weeks of queues") may have begun late in it, and is suspect only where it is told as longer.
    """

    code = "CAL103"
    name = "duration"
    claim = Duration

    def judge(self, claim: Duration, context: Context) -> Iterable[Judgement]:  # noqa: ARG002
        lengths = list(_lengths(claim))
        if not lengths:
            return
        natural, strained = stated(claim.length, strained=False), stated(claim.length, strained=True)
        for length in lengths:
            if length.natural.meets(natural):
                if _half_way(length, natural):
                    return
                yield _judgement(claim, length, Verdict.SUPPORTED)
                return
        if claim.tentative:
            return
        if claim.at_most:
            least = natural.low if claim.apart else strained.low
            lengths = [length for length in lengths if least > length.strained.high]
            if not lengths:
                return
        likely = lengths[0]
        if any(length.possible.meets(natural) for length in lengths):
            yield _judgement(claim, likely, Verdict.UNVERIFIABLE)
        elif claim.apart or any(length.strained.meets(strained) for length in lengths):
            yield _judgement(claim, likely, Verdict.SUSPECT)
        else:
            yield _judgement(claim, likely, Verdict.REFUTED)


def _half_way(length: _Length, said: Interval) -> bool:
    """Whether a length by the clock lies just between two that copy may say: two and a half hours are no "three"."""
    return length.natural.exact and not said.exact and length.value in (said.low, said.high)


def _lengths(claim: Duration) -> Iterator[_Length]:
    """The length on every reading of the two ends, the likeliest first."""
    start, end, unit = claim.start, claim.end, claim.length.unit or ""
    if unit in _LONG and any(one.date.year is None for one in (start, end) if one and one.date and not one.time):
        return  # "Saturday 1 June. Three years on, on Saturday 14 June, ...": of what years, no word tells.
    if unit in MINUTES_IN and start.time and end and end.time:
        yield from _by_the_clock(start, end, claim.length)
    elif start.date and (end is None or end.date):
        for first, last in stretches(start.date, end.date if end else None, claim.anchor):
            if last.first < first.first <= last.last:
                continue  # from a day of 2025 to 2025: where in the year it ends is not said
            natural = elapsed(first, last, unit, claim.counting, strained=False)
            strained = elapsed(first, last, unit, claim.counting, strained=True)
            if natural is None or strained is None:
                continue
            possible = natural
            whole = claim.length.value == claim.length.value.to_integral_value()
            numbers = by_numbers(first, last, unit) if whole and claim.counting is Counting.CALENDAR else None
            if numbers is not None:
                natural = strained = possible = numbers
            elif unit == "year" and (least := years_of_months(first, last)) is not None:
                natural = Interval(max(natural.low, least), max(natural.high, least))
                possible = natural
            elif unit == "year" and (years := years_apart(first, last)):
                natural = years
                strained = Interval(years.low - 1, years.high + 1)
            days = (last.first - first.first).days
            value = Decimal(days) / DAYS_IN[unit] if unit in DAYS_IN else Decimal(days * 24)
            yield _Length(
                natural, strained, possible, f"{first} to {last}", value, days if first.single and last.single else None
            )


def _by_the_clock(start: Moment, end: Moment, length: Quantity) -> Iterator[_Length]:
    """The time from one clock reading to the next, in one zone. An hour without a.m. or p.m. has two readings."""
    if start.time is None or end.time is None:
        return
    zones = {time.zone.casefold() for time in (start.time, end.time) if time.zone}
    if len(zones) > 1:
        return
    unit = length.unit or ""
    days, told = [0], bool(start.date and end.date)
    if start.date and end.date and _by_name(start.date) and _by_name(end.date):
        names = tuple(Weekday)
        days = [(names.index(end.date.weekday or names[0]) - names.index(start.date.weekday or names[0])) % 7]
        told = days[0] > 0
        if not (end.time.hour or end.time.minute):
            days.append(days[0] + 1)  # The midnight that ends the day.
        if not (start.time.hour or start.time.minute):
            days.append(days[0] - 1)
    elif start.date and end.date and (_by_name(start.date) or _by_name(end.date)):
        told = False
    elif start.date and end.date:
        dates = stretches(start.date, end.date, None)
        if not dates or not (dates[0][0].single and dates[0][1].single):
            return
        days = [(dates[0][1].first - dates[0][0].first).days]
    if not told and length.value * MINUTES_IN[unit] > _DAY:
        return
    seen: set[int] = set()
    halves = [(later, earlier) for later in _halves(end.time) for earlier in _halves(start.time)]
    for (later, earlier), apart in product(halves, days):
        minutes = (end.time.hour + later) * 60 + end.time.minute
        minutes -= (start.time.hour + earlier) * 60 + start.time.minute
        minutes = minutes + apart * _DAY if told else minutes % _DAY or _DAY
        if minutes <= 0 or minutes in seen:
            continue
        seen.add(minutes)
        value = Decimal(minutes) / MINUTES_IN[unit]
        exact = Interval.exactly(value)
        ends = f"{start.time.hour:02}:{start.time.minute:02} to {end.time.hour:02}:{end.time.minute:02}"
        yield _Length(exact, exact, exact, ends, value)


def _halves(time: TimeOfDay) -> tuple[int, ...]:
    """How many hours a time may be later than printed."""
    return (0, 12) if time.open_half else (0,)


def _by_name(date: Date) -> bool:
    """Whether a date is nothing but a day of the week."""
    return date.weekday is not None and date.month is None and date.year is None


def _judgement(claim: Duration, length: _Length, verdict: Verdict) -> Judgement:
    unit = claim.length.unit or "day"
    true, detail = _told(length, unit)
    span = unit == "day" and length.days is not None and claim.counting is Counting.SPAN
    if span and length.days is not None and verdict is not Verdict.SUPPORTED:
        true += f", or {length.days + 1:,} with both ends counted"
    elif verdict is Verdict.SUPPORTED and unit in DAYS_IN and claim.length.value == round(length.value) + 1:
        true = f"{_count(claim.length.value, unit)} with both ends counted"
    line = f"{length.ends} is {true}{detail}"
    if verdict is Verdict.SUPPORTED:
        message = f"{length.ends} is {true}."
    elif verdict is Verdict.UNVERIFIABLE:
        message = f"{length.ends} may be {printed(claim.length)}: only the years are known."
    elif claim.at_most and claim.end is None:
        message = f"{length.ends}, the draft's own date, is only {true}, not {printed(claim.length)}."
    else:
        message = f"{length.ends} is {true}, not {printed(claim.length)}."
    if claim.end is None and claim.anchor:
        line += f"; the draft's own date is {full(claim.anchor.day)} ({claim.anchor.basis})"
    dates = [("start", claim.start), *([("end", claim.end)] if claim.end else [])]
    operands = [Operand.of("length", claim.length)]
    for role, moment in dates:
        thing = moment.time if unit in MINUTES_IN and moment.time else moment.date or moment.time
        if thing:
            operands.append(Operand.of(role, thing))
    return Judgement(
        verdict,
        message,
        line if verdict is Verdict.SUPPORTED else f"{line}; the draft says {printed(claim.length)}",
        tuple(operands),
        expected=true if verdict.alarm else None,
        evidence=GREGORIAN,
    )


def _told(length: _Length, unit: str) -> tuple[str, str]:
    """The length in the unit, to a tenth at most, and the days beside it."""
    if unit in {"h", "min"}:
        minutes = int((length.value * MINUTES_IN[unit]).to_integral_value(ROUND_HALF_UP))
        if length.days is None and (unit == "h" or minutes >= 60):
            hours, rest = divmod(minutes, 60)
            return " ".join(_count(Decimal(n), u) for n, u in ((hours, "h"), (rest, "min")) if n) or "0 minutes", ""
    places = Decimal(1) if unit in {"day", "night", "min", "s"} else Decimal("0.1")
    value = length.value.quantize(places, ROUND_HALF_UP)
    if length.days is None or unit in {"day", "night"}:
        return _count(value, unit), ""
    return _count(value, unit), f" ({_count(Decimal(length.days), 'day')})"


def _count(value: Decimal, unit: str) -> str:
    name = _NAMES.get(unit, unit)
    return f"{show(value)} {name if value == 1 else _PLURALS.get(name, name + 's')}"
