"""Lengths of time: how long a stretch is in a unit, and which lengths a stated one may stand for."""

from __future__ import annotations

from decimal import Decimal

from factcheck.claims import Counting, Form, Hedge, Interval, Quantity
from factcheck.claims.interval import INFINITY
from factcheck.rules.calendar.days import Days, moved

DAYS_IN = {
    "day": Decimal(1),
    "night": Decimal(1),
    "week": Decimal(7),
    "month": Decimal("30.436875"),
    "quarter": Decimal("91.310625"),
    "year": Decimal("365.2425"),
    "decade": Decimal("3652.425"),
    "century": Decimal("36524.25"),
}
"""Mean lengths in the Gregorian calendar, in days."""
MINUTES_IN = {"s": Decimal(1) / 60, "min": Decimal(1), "h": Decimal(60)}
_RUNNING = frozenset({"month", "quarter", "year", "decade", "century"})
"""Units of which the completed ones are counted: 14 months are 14 until they are 15."""
_ROUND = {"decade": Decimal("0.1"), "century": Decimal("0.05")}
"""Units that are themselves round figures, and which part of the length such a figure may be off by: a decade is 9 to
11 years, a century 95 to 105."""
_OVER = Decimal("0.02")
"""What lifts a whole number of months above the length that is one short of it."""
_LONG = 100
"""Days of which a count may take in both ends whatever the words: a siege of 872 days."""
_HALF, _QUARTER = Decimal("0.5"), Decimal("0.25")
_LOOSELY = Decimal("0.15")
_NEAR_ENOUGH = ((Decimal(50), Decimal(10)), (Decimal(10), Decimal(5)), (Decimal(5), Decimal(3)))
"""How many years or months short "nearly" may be of a multiple of so many: nearly 71 is no 61."""


_FEW_HOURS = 12
"""Of so many hours "nearly six" is no less than five."""


def stated(length: Quantity, *, strained: bool) -> Interval:
    """What a stated length may stand for, in its own unit.

    Minutes and hours are told to the nearest round figure, decades and centuries too, months and years also by those
    completed, days exactly. A hedge widens by some 15 percent on its side. Strained, custom and "about" are taken twice
    as loosely.
    """
    value, unit = length.value, length.unit or "day"
    below = above = _slack(length) * (2 if strained else 1)
    if unit in _RUNNING and unit not in _ROUND and value == value.to_integral_value():
        above = max(above, Decimal(1))
    loose = value * _LOOSELY
    if length.hedge in (Hedge.NEARLY, Hedge.JUST_OVER) and unit in ("year", "month"):
        loose = min(loose, next((most for step, most in _NEAR_ENOUGH if value % step == 0), Decimal(1)))
    near = loose
    loose *= 2 if strained else 1
    little = max(above, value / 50)
    match length.hedge:
        case None:
            return Interval(value - below, value + above)
        case Hedge.ABOUT:
            return Interval(value - below - loose, value + above + loose)
        case Hedge.NEARLY:
            least = min(below + near, Decimal(1)) if unit == "h" and value <= _FEW_HOURS else below + near
            return Interval(value - least, value + (little if strained else value / 50))
        case Hedge.JUST_OVER:
            most = above + loose
            if not strained and unit in ("year", "month") and above == 1:
                most = max(near, above)
            return Interval(value - (little if strained else value / 50), value + most)
        case Hedge.OVER | Hedge.AT_LEAST:
            return Interval(value - (little if strained else 0), INFINITY)
        case Hedge.UNDER | Hedge.UP_TO:
            return Interval(-INFINITY, value + (little if strained else 0))


def _slack(length: Quantity) -> Decimal:
    """How far a plain length is off by custom, in its own unit."""
    value, unit = length.value, length.unit
    if unit in _ROUND:
        return value * _ROUND[unit]
    coarse = length.coarse_step
    round_figure = coarse / 2 if coarse >= 100 * length.step else Decimal(0)
    if value != value.to_integral_value():
        return _QUARTER if value % _HALF == 0 or length.form is Form.WORDS else max(length.step, Decimal("0.1"))
    match unit:
        case "day" | "night":
            return round_figure
        case "min" | "s":
            return Decimal(5) if value % 10 == 0 else Decimal(3) if value % 5 == 0 else Decimal(1)
        case _:
            return max(min(_HALF, value * _QUARTER), round_figure, length.step / 2 if length.step > 1 else Decimal(0))


def elapsed(start: Days, end: Days, unit: str, counting: Counting, *, strained: bool) -> Interval | None:
    """How long it is from one date to another, in a unit; None for a unit that dates do not settle.

    A date that is a month or a year widens the interval by itself. A span may count both its ends or leave one out.
    Strained, the numbers of the months or years are also taken from one another whatever the day.
    """
    low, high = max(0, (end.first - start.last).days), (end.last - start.first).days
    if counting is Counting.SPAN or strained or low >= _LONG:
        high += 1
    if strained:
        low = max(0, low - 1)
    if unit == "h":
        return Interval(Decimal(24 * (low - 1)), Decimal(24 * (high + 1)))
    if unit not in DAYS_IN:
        return None
    months = _whole_months(start, end) if counting is Counting.SPAN and unit in {"month", "year"} else 0
    if months and not strained:
        return Interval.exactly((Decimal(months) if unit == "month" else Decimal(months) / 12) + _OVER)
    size = DAYS_IN[unit]
    least, most = Decimal(low) / size, Decimal(high) / size
    if strained and unit in _RUNNING:
        months = (end.first.year - start.first.year) * 12 + end.first.month - start.first.month
        whole = Decimal(months) * DAYS_IN["month"] / size if unit in {"month", "quarter"} else None
        years = Decimal(end.first.year - start.first.year) * DAYS_IN["year"] / size
        least, most = min(least, years if whole is None else whole), max(most, years if whole is None else whole)
    return Interval(least, most)


def _whole_months(start: Days, end: Days) -> int:
    """How many months lie between the first day of one and the last day of another; 0 for other days."""
    if not (start.single and end.single and start.first.day == 1 and moved(end.first, 1).day == 1):
        return 0
    return 12 * (end.first.year - start.first.year) + end.first.month - start.first.month + 1


def by_numbers(start: Days, end: Days, unit: str) -> Interval | None:
    """The numbers of two years, or of two months, taken from one another; None where days are told, or in other units.

    It lies a little above the difference, so that a length which is one too long does not reach it.
    """
    if start.single or end.single or unit not in {"year", "month"}:
        return None
    if unit == "month" and max((one.last - one.first).days for one in (start, end)) > 31:
        return None
    months = 12 * (end.first.year - start.first.year) + end.first.month - start.first.month
    return Interval.exactly((Decimal(months) if unit == "month" else Decimal(months) / 12) + Decimal("0.1"))


def years_of_months(start: Days, end: Days) -> Decimal | None:
    """The years between two months by their numbers; None for days and years.

    It lies a little above the difference: from one July to another is no year less.
    """
    if start.single or end.single or max((one.last - one.first).days for one in (start, end)) > 31:
        return None
    months = 12 * (end.first.year - start.first.year) + end.first.month - start.first.month
    return Decimal(months) / 12 + Decimal("0.01")


def years_apart(start: Days, end: Days) -> Interval | None:
    """The number of years between two dates of which only the years are known: counted without or with both ends.

    The lower end lies a little above the difference, so that a length which is one year short does not reach it.
    """
    if start.single or end.single or (start.last - start.first).days < 364 or (end.last - end.first).days < 364:
        return None
    years = end.first.year - start.first.year
    return Interval(Decimal(years) + Decimal("0.1"), Decimal(years + 1))
