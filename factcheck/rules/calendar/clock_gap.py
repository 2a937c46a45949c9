"""CAL108: how far one clock is said to be ahead of another."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from factcheck.claims import ClockGap, Season
from factcheck.findings.verdict import Judgement, Operand, Verdict
from factcheck.rules.calendar.zones import evidence, offsets
from factcheck.rules.rule import Context, Rule

_YEAR = 2024
"""The year that is looked at where the draft has no date of its own."""
_DAYS = (4, 18, 28)
_AMBIGUOUS = frozenset({"georgia", "birmingham", "cambridge", "manchester", "victoria", "valencia", "san jose"})
"""Names of places with different clocks, of which the tables know one."""

_Gaps = dict[datetime.date, tuple[int, int]]
"""How far two clocks are ahead of Greenwich, in minutes, by day."""


class ClockGapHolds(Rule[ClockGap]):
    """How far one clock is ahead of another.

    What it does
        Works out how far the clocks of two places are apart, through the year, and compares: "Tokyo is nine hours
        ahead of UTC", "Perth, two hours behind Sydney in winter", "Lagos (UTC+1)". Where no month or season is told,
        the gap of any time of the year is right. A gap of another time of the year is suspect, one that never is
        refuted.

    Why it matters
        Ahead and behind change places easily, and summer time makes last month's gap wrong.

    Example
        "Tokyo is eight hours ahead of UTC." It is nine hours ahead.

    Limits
        A country with several clocks is not checked, nor is a place that the tables do not know. Winter and summer are
        those of the clocks that change; where one half of the world has its summer in the other's winter, any gap of
        the year is right.
    """

    code = "CAL108"
    name = "clock-gap"
    claim = ClockGap

    def judge(self, claim: ClockGap, context: Context) -> Iterator[Judgement]:
        year = claim.anchor.day.year if claim.anchor else _YEAR
        clocks = (claim.clock.quote, claim.against.quote)
        if year < 1970 or any(name.casefold() in _AMBIGUOUS for name in clocks):
            return
        through = _gaps(clocks, _through(year), context)
        meant = _meant(claim, through)
        if not meant:
            return
        ever = sorted({one - two for one, two in through.values()})
        likely = sorted({one - two for one, two in meant.values()})
        told = " or ".join(_told(gap) for gap in likely)
        when = f" {claim.when.quote[:1].lower()}{claim.when.quote[1:]}" if claim.when else ""
        fact = f"{clocks[0]} is {told} {clocks[1]}{when}"
        operands = (
            Operand.of("gap", claim.printed),
            Operand.of("clock", claim.clock),
            Operand.of("clock", claim.against),
        )
        if claim.ahead in likely:
            yield Judgement(Verdict.SUPPORTED, f"{fact}.", fact, operands, evidence=evidence())
            return
        seasonal = claim.ahead in ever
        yield Judgement(
            Verdict.SUSPECT if seasonal or claim.apart else Verdict.REFUTED,
            f"{fact}, not {claim.printed.quote}." + (" It is so at another time of year." if seasonal else ""),
            f"{fact}; the draft says {claim.printed.quote}",
            operands,
            expected=told.removesuffix(" of"),
            evidence=evidence(),
        )


def _through(year: int) -> list[datetime.date]:
    return [datetime.date(year, month, day) for month in range(1, 13) for day in _DAYS]


def _gaps(clocks: tuple[str, str], days: list[datetime.date], context: Context) -> _Gaps:
    """Days on which both clocks are known, and known to show one time only."""
    found: _Gaps = {}
    first, second = (offsets(name, context.atlas) for name in clocks)
    for day in days:
        one, two = first(day), second(day)
        if len(one) == 1 and len(two) == 1:
            found[day] = (next(iter(one)), next(iter(two)))
    return found


def _meant(claim: ClockGap, gaps: _Gaps) -> _Gaps:
    """The days that the copy speaks of."""
    if claim.month is not None:
        return {day: pair for day, pair in gaps.items() if day.month == claim.month}
    if claim.season is None or not gaps:
        return gaps
    pick = min if claim.season is Season.WINTER else max
    bounds = tuple(pick(pair[side] for pair in gaps.values()) for side in (0, 1))
    return {day: pair for day, pair in gaps.items() if pair == bounds} or gaps


def _told(ahead: int) -> str:
    """ "9 hours ahead of", "level with"."""
    if ahead == 0:
        return "level with"
    hours, minutes = divmod(abs(ahead), 60)
    parts = [f"{n} {unit}{'' if n == 1 else 's'}" for n, unit in ((hours, "hour"), (minutes, "minute")) if n]
    return f"{' '.join(parts)} {'ahead of' if ahead > 0 else 'behind'}"
