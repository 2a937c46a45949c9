"""ARI101: the parts of a whole and the whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import product
from typing import NamedTuple

from factcheck.claims import PERCENT, Breakdown, Coverage, Interval, Part, Sharing
from factcheck.findings.verdict import Judgement, Operand, Verdict
from factcheck.rules.arithmetic.comparing import AS_PRINTED, borne_out
from factcheck.rules.figures import printed, show, show_interval
from factcheck.rules.rule import Context, Rule

_MOST_READINGS = 64
_FEWEST_NESTED, _MOST_NESTING = 2, 30
"""How many parts add up to another at least, and among how many parts at most they are looked for."""
_ROUNDED_AWAY = Decimal("0.05")
"""How far rounding may put a printed sum from its printed total, and still bear it out."""
_POWERS = {Decimal(10): "ten", Decimal(100): "a hundred", Decimal(1000): "a thousand", Decimal(10**6): "a million"}
_PAIR = 2
_SPELT_OUT = 3
"""A figure for each of up to three names is written out: "8 + 8"."""


class _Count(NamedTuple):
    """One way to count the parts: which of them, and how many times each."""

    parts: tuple[tuple[Part, int], ...]
    note: str

    @property
    def sum(self) -> Decimal:
        return sum((part.quantity.value * times for part, times in self.parts), Decimal(0))

    def interval(self, *, strained: bool) -> Interval:
        total = Interval.exactly(Decimal(0))
        for part, times in self.parts:
            own = part.quantity.strained() if strained else part.quantity.natural()
            total = total + own.scaled(Decimal(times))
        return total

    @property
    def sum_line(self) -> str:
        terms: list[str] = []
        for part, times in self.parts:
            figure = show(part.quantity.value, _sign(part))
            terms += [figure] * times if times <= _SPELT_OUT else [f"{times} × {figure}"]
        return f"{' + '.join(terms).replace('+ -', '− ')} = {show(self.sum, _sign(self.parts[0][0]))}"


class BreakdownSum(Rule[Breakdown]):
    """The parts of a breakdown add up to its total.

    What it does
        Adds the parts and compares the sum with the total, both as intervals: a whole count is exact, a figure with
        decimals, a magnitude or a unit may have been rounded in its last place, and a hedge ("about", "more than")
        widens it. A number that goes with several names ("eight over the two regions") is tried once for all of them
        and once for each, unless the copy says which.

    Why it matters
        A total is the figure that travels: it goes into the headline and is quoted by others. Slips come from a part
        that was left out, counted twice or updated without the total.

    Example
        "121 drones: 50 over the coast, 40 over the hills and 28 over the plain." The parts make 118; 3 are missing.

    Limits
        An open list ("including", "among them") is refuted only where its parts exceed the whole. A list that the copy
        announces without saying that it is complete, and which falls short, is suspect and not refuted. Offline,
        figures that are off from a total by more than a fifth are taken to be of another whole.
    """

    code = "ARI101"
    name = "breakdown-sum"
    claim = Breakdown

    def judge(self, claim: Breakdown, context: Context) -> Iterator[Judgement]:  # noqa: ARG002
        counts = list(_counts(claim))
        for strained in (False, True):
            for count in (*counts, *_outermost(claim.parts)):
                if _holds(claim, count, strained=strained):
                    if not strained:
                        yield _supported(claim, count) if _borne_out(claim, count) else _allowed(claim, count)
                    elif claim.coverage is not Coverage.SOME:
                        yield _strained(claim, count)
                    return
        closest = min(counts, key=lambda count: abs(count.sum - claim.total.value))
        over = all(count.interval(strained=True).low > claim.total.strained().high for count in counts)
        if over or claim.coverage in (Coverage.ALL, Coverage.ANNOUNCED):
            yield _off(claim, counts[0] if claim.doubtful else closest, counts, over=over)


def _holds(claim: Breakdown, count: _Count, *, strained: bool) -> bool:
    total = claim.total.strained() if strained else claim.total.natural()
    parts = count.interval(strained=strained)
    if claim.coverage is Coverage.SOME:
        return parts.low <= total.high
    return total.meets(parts) and not (not strained and _by_ties_alone(total, parts, count))


def _by_ties_alone(total: Interval, parts: Interval, count: _Count) -> bool:
    """Whether every figure had to lie just on the edge of what it stands for: 2.1 + 0.9 + 0.8, of 3.6."""
    wide = sum(part.quantity.hedge is None and part.quantity.step > 0 for part, _ in count.parts)
    touching = total.high == parts.low or parts.high == total.low
    return touching and total.low < total.high and parts.low < parts.high and wide > _PAIR


def _counts(claim: Breakdown) -> Iterator[_Count]:
    """Every way to count, the most natural first."""
    given = 0
    for doubtful in ((*claim.doubtful,), ()) if claim.doubtful else ((),):
        parts = (*doubtful, *claim.parts)
        for times in product(*(_multiples(part) for part in parts)):
            named = [f"{show(part.quantity.value)} each" for part, n in zip(parts, times, strict=True) if n > 1]
            note = f"reading {' and '.join(named)}" if named and _ambiguous(parts) else ""
            yield _Count(tuple(zip(parts, times, strict=True)), note)
            given += 1
            if given >= _MOST_READINGS:
                return


def _outermost(parts: Sequence[Part]) -> Iterator[_Count]:
    """The parts without those that add up to the part before them, where there are such.

    "94 were excluded: 51 for one reason, 31 for another and 12 for others; 412 were not".
    """
    values = [part.quantity.value for part in parts] if len(parts) <= _MOST_NESTING else []
    for at, whole in enumerate(values):
        for end in range(at + _FEWEST_NESTED + 1, len(values) + (at > 0)):
            if sum(values[at + 1 : end]) == whole:
                inner = " + ".join(show(value) for value in values[at + 1 : end])
                kept = (*parts[: at + 1], *parts[end:])
                yield _Count(tuple((part, 1) for part in kept), f"{inner} being the {show(whole)}")
                return


def _multiples(part: Part) -> tuple[int, ...]:
    if part.names == 1 or part.sharing is Sharing.JOINT:
        return (1,)
    return (part.names,) if part.sharing is Sharing.EACH else (1, part.names)


def _ambiguous(parts: Sequence[Part]) -> bool:
    return any(part.names > 1 and part.sharing is Sharing.UNSAID for part in parts)


def _supported(claim: Breakdown, count: _Count) -> Judgement:
    total = claim.total
    if claim.coverage is Coverage.SOME:
        message = f"The parts named stay within the total of {printed(total)}."
        working = f"{count.sum_line}, of {show(total.value, total.unit)}"
    else:
        message = f"The parts add up to {printed(total)}."
        working = count.sum_line + _rounding(claim, count)
    if count.note:
        working += f" ({count.note})"
    return Judgement(Verdict.SUPPORTED, message, working, _operands(claim, count), expected=None)


def _borne_out(claim: Breakdown, count: _Count) -> bool:
    """Whether the parts as printed make about the total, and not only something that their rounding allows."""
    said = claim.total.natural()
    if (
        claim.coverage is Coverage.SOME
        or claim.total.hedge is not None
        or any(p.quantity.hedge for p, _ in count.parts)
    ):
        most = said.high if claim.total.hedge is not None else claim.total.value * (1 + _ROUNDED_AWAY)
        return count.sum <= most if claim.coverage is Coverage.SOME else borne_out(said, said, count.sum)
    return abs(claim.total.value - count.sum) <= claim.total.value * _ROUNDED_AWAY


def _allowed(claim: Breakdown, count: _Count) -> Judgement:
    total = claim.total
    message = f"The parts add up to {show(count.sum, total.unit)} {AS_PRINTED.format(printed(total))}"
    return Judgement(Verdict.UNVERIFIABLE, message, count.sum_line, _operands(claim, count), expected=None)


def _rounding(claim: Breakdown, count: _Count) -> str:
    """How far rounding and hedges had to be stretched, or nothing where they were not."""
    if count.sum == claim.total.value:
        return ""
    accepted = show_interval(claim.total.natural(), claim.total.unit)
    return f"; “{printed(claim.total)}” stands for {accepted}" + (
        "" if count.sum in claim.total.natural() else ", and the parts are rounded too"
    )


def _strained(claim: Breakdown, count: _Count) -> Judgement:
    total = claim.total
    return Judgement(
        Verdict.SUSPECT,
        f"The parts make {show(count.sum, total.unit)}, the total is {printed(total)}: "
        "that holds only if figures were cut off or rounded further than they are printed.",
        f"{count.sum_line}; the draft says {printed(total)}",
        _operands(claim, count),
        expected=show(count.sum, total.unit),
    )


def _off(claim: Breakdown, count: _Count, counts: Sequence[_Count], *, over: bool) -> Judgement:
    total = claim.total
    gap = abs(total.value - count.sum)
    short = count.sum < total.value
    verb = "is" if gap == 1 or total.unit else "are"
    missing = f"{show(gap, total.unit)} {verb} {'missing' if short else 'too much' if total.unit else 'too many'}"
    if claim.coverage is Coverage.ALL or (over and claim.coverage is Coverage.SOME):
        verdict = Verdict.REFUTED
    else:
        verdict = Verdict.SUSPECT
    message = f"The parts add up to {show(count.sum, total.unit)}, not {printed(total)}."
    if (off := _zeros_off(total.value, count.sum)) is not None:
        message = f"The parts add up to {show(count.sum, total.unit)}; {printed(total)} is {off}."
    elif short and verdict is Verdict.SUSPECT:
        message = f"The parts given add up to {show(count.sum, total.unit)}, and the total is {printed(total)}."
    working = f"{count.sum_line}; the draft says {printed(total)}; {missing}"
    if claim.doubtful:
        labels = ", ".join(part.label or show(part.quantity.value) for part in claim.doubtful)
        working += f" (without {labels}: {show(counts[-1].sum, total.unit)})"
    elif len({one.sum for one in counts}) > 1:
        working += f" (other ways to read shared figures give {', '.join(show(s) for s in _others(count, counts))})"
    return Judgement(verdict, message, working, _operands(claim, count), expected=show(count.sum, total.unit))


def _zeros_off(said: Decimal, made: Decimal) -> str | None:
    """How a total that differs from a sum by its zeros alone compares with it: "a thousand times as much"."""
    if min(said, made) <= 0 or (word := _POWERS.get(max(said, made) / min(said, made))) is None:
        return None
    return f"{word} times as much" if said > made else f"{word} times too little"


def _others(count: _Count, counts: Sequence[_Count]) -> list[Decimal]:
    return sorted({one.sum for one in counts} - {count.sum})[:4]


def _operands(claim: Breakdown, count: _Count) -> tuple[Operand, ...]:
    return (
        Operand.of("total", claim.total),
        *(Operand.of(f"part: {part.label}" if part.label else "part", part.quantity) for part, _ in count.parts),
    )


def _sign(part: Part) -> str | None:
    return part.quantity.unit if part.quantity.unit == PERCENT else None
