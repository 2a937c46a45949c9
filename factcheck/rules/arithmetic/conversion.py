"""ARI114: one measure in two units."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from itertools import product

from factcheck.claims import Conversion, Interval, Quantity
from factcheck.claims.units import DISTANCE_FOR_FUEL, SCALES
from factcheck.findings.verdict import Evidence, Judgement, Operand, Verdict
from factcheck.rules.figures import printed, rounded, show
from factcheck.rules.rule import Context, Rule

_NINE_FIFTHS = Decimal("1.8")
_FREEZING = Decimal(32)
_NEAR_AS_PRINTED = Decimal("0.05")
"""How far a figure may be from what the other makes as printed, as a part of that, and be confirmed."""
_ROUND = Decimal("0.05")
"""A figure that ends in zeros may be round, but by no more than a twentieth of itself."""
_ONE_OFF = Decimal("0.15")
"""One in the last place is no slip, but of a figure below seven."""
_LARGER = {
    "in": ("ft", "feet", "foot", "'", "′"),
    "lb": ("st",),
    "oz": ("lb", "pound"),
    "cm": ("metre",),
    "ft": ("yard",),
}
"""Of what a measure is told together with its unit, and so is not rounded to tens: five feet ten are 70 inches."""
_FIVE = Decimal(5)
"""Weather services give winds and distances in fives."""
_SMALL = 10
"""Fewer degrees than these may be a change although no word says so: "the 1.5°C (2.7°F) target"."""
_OVEN = {"C": (Decimal(100), Decimal(10)), "F": (Decimal(200), Decimal(25))}
"""Where the marks of an oven's dial begin, and how far apart they are. Cooks take the nearest mark: "180C (350F)"."""
_DIAL = Decimal("0.7")
"""How many steps of its dial a translated oven heat may be off: 170C is sold as 325F."""
_NEAR = Decimal("0.05")
"""How far off a converted figure may be, beyond all rounding, and only be suspect."""
_SOURCE = Evidence("NIST Special Publication 811 (2008); yard and pound agreement of 1959")

Convert = Callable[[Interval], Interval]


class ConversionHolds(Rule[Conversion]):
    """A measure in brackets is the measure before it, in another unit.

    What it does
        Converts the first figure with exact factors and compares with the second. Either may be rounded to its last
        printed place, and a round figure ("about 500 km") to its last digit that is not zero. A temperature is read
        as a reading of the thermometer, or as a change of one where the words say so. A word that names two units,
        as ton and gallon do, is tried as each.

    Why it matters
        The figure in brackets is worked out last, by hand, and read by half of the readers; a digit typed wrong in it
        stands out to nobody who wrote the other one.

    Example
        "a 129-km (180-mile) trail". 129 km is 80 miles.

    Limits
        Sums of money in two currencies are left alone: rates change daily. Two measures of one system of units
        ("3 km (400 m)") may be different things and are left alone too. A day may be a working day: five days that
        are 40 hours are not called wrong.
    """

    code = "ARI114"
    name = "unit-conversion"
    claim = Conversion

    def judge(self, claim: Conversion, context: Context) -> Iterator[Judgement]:  # noqa: ARG002
        readings = list(_readings(claim))
        if not readings:
            return
        given, wanted = _round(claim.original), _wanted(claim)
        operands = (Operand.of("converted", claim.converted), Operand.of("original", claim.original))
        for convert in readings[:1] if _speaks_of_change(claim) else readings:
            if convert(given).meets(wanted):
                message = f"{_capital(_told(claim.original))} is {_told(claim.converted)}."
                if _borne_out(claim, convert, wanted) and not (convert is not readings[0] and _is_temperature(claim)):
                    yield Judgement(Verdict.SUPPORTED, message, _working(claim, convert), operands, evidence=(_SOURCE,))
                return
        if _may_be_working_time(claim):
            return
        exact = readings[0](Interval.exactly(claim.original.value)).low
        expected = show(rounded(exact, _step(claim, exact)), claim.converted.unit)
        slack = abs(exact) * _NEAR
        near = any(Interval(wanted.low - slack, wanted.high + slack).meets(convert(given)) for convert in readings)
        near = near or _converted_as_change(claim)
        yield Judgement(
            Verdict.SUSPECT if near else Verdict.REFUTED,
            f"{_capital(_told(claim.original))} is {expected}, not {_told(claim.converted)}.",
            f"{_working(claim, readings[0])}; the draft says {_told(claim.converted)}",
            operands,
            expected=expected,
            evidence=(_SOURCE,),
        )


def _borne_out(claim: Conversion, convert: Convert, wanted: Interval) -> bool:
    """Whether the second figure is near what the first makes as printed: "3 m (8.9 feet)" may be right, of 2.7 m."""
    exact = convert(Interval.exactly(claim.original.value)).low
    if claim.original.hedge is not None or claim.original.unit in ("C", "F", "degree"):
        return True
    return max(wanted.low - exact, exact - wanted.high) <= abs(exact) * _NEAR_AS_PRINTED


def _is_temperature(claim: Conversion) -> bool:
    """Whether degrees are told, of which a second reading makes few ones a change that the words do not speak of."""
    return {claim.original.unit, claim.converted.unit} == {"C", "F"}


def _may_be_working_time(claim: Conversion) -> bool:
    """Whether a day may be one of eight hours, or a week one of five days."""
    units = {claim.original.unit, claim.converted.unit}
    return bool(units & {"day", "week"}) and bool(units & {"day", "h", "min"})


def _readings(claim: Conversion) -> Iterator[Convert]:
    """Every way to convert the first figure, the most natural first."""
    one, two = claim.original.unit or "", claim.converted.unit or ""
    if {one, two} == {"C", "F"}:
        if claim.change:
            yield _degrees_apart(one)
        yield _thermometer(one)
        if not claim.change and abs(claim.original.value) < _SMALL:
            yield _degrees_apart(one)
    elif SCALES.keys() >= {one, two} and {SCALES[one].dimension, SCALES[two].dimension} == {"fuel use"}:
        for size, unit in product(SCALES[one].sizes, SCALES[two].sizes):
            yield _by_fuel(size if one in DISTANCE_FOR_FUEL else None, unit if two in DISTANCE_FOR_FUEL else None)
    elif one == two:
        yield lambda interval: interval
    elif one in SCALES and two in SCALES and SCALES[one].dimension == SCALES[two].dimension:
        for size, unit in product(SCALES[one].sizes, SCALES[two].sizes):
            yield _times(size / unit)


def _times(factor: Decimal) -> Convert:
    return lambda interval: interval.scaled(factor)


def _by_fuel(given: Decimal | None, wanted: Decimal | None) -> Convert:
    """By litres per 100 km. The sizes are those of units that give distance for fuel, None of the other kind."""

    def convert(interval: Interval) -> Interval:
        litres = interval if given is None else Interval.exactly(given) / interval
        return litres if wanted is None else Interval.exactly(wanted) / litres

    return convert


def _thermometer(unit: str) -> Convert:
    if unit == "C":
        return lambda interval: interval.scaled(_NINE_FIFTHS) + Interval.exactly(_FREEZING)
    return lambda interval: (interval - Interval.exactly(_FREEZING)) / Interval.exactly(_NINE_FIFTHS)


def _degrees_apart(unit: str) -> Convert:
    return _times(_NINE_FIFTHS if unit == "C" else 1 / _NINE_FIFTHS)


def _speaks_of_change(claim: Conversion) -> bool:
    """Whether nothing but a change can be meant: so few degrees, and words that say so."""
    return claim.change and abs(claim.original.value) < _SMALL


def _converted_as_change(claim: Conversion) -> bool:
    """Whether a temperature was converted as a change, in words that do not rule it out."""
    one, two = claim.original.unit or "", claim.converted.unit or ""
    return {one, two} == {"C", "F"} and _degrees_apart(one)(_round(claim.original)).meets(_lenient(claim.converted))


def _round(quantity: Quantity) -> Interval:
    """The values that a measure may stand for: rounded to its last place, and round where it ends in zeros."""
    plain = quantity.natural()
    if any(word in quantity.quote for word in _LARGER.get(quantity.unit or "", ())):
        return plain
    coarse = quantity.step
    while quantity.value and quantity.value % (coarse * 10) == 0 and quantity.unit not in ("C", "F"):
        coarse *= 10
    if quantity.value % _FIVE == 0 and quantity.unit not in ("C", "F"):
        coarse = max(coarse, _FIVE)
    slack = max(quantity.step / 2, min(coarse / 2, abs(quantity.value) * _ROUND))
    return Interval(min(plain.low, quantity.value - slack), max(plain.high, quantity.value + slack))


def _lenient(quantity: Quantity) -> Interval:
    """The same for a figure that was worked out: one off in its last place is no slip worth a word."""
    wide = _round(quantity)
    one_off = min(quantity.step, abs(quantity.value) * _ONE_OFF)
    return Interval(min(wide.low, quantity.value - one_off), max(wide.high, quantity.value + one_off))


def _wanted(claim: Conversion) -> Interval:
    """What the second figure may stand for: two marks of an oven's dial need only be neighbours."""
    wide = _lenient(claim.converted)
    if not (_on_dial(claim.original) and _on_dial(claim.converted)):
        return wide
    apart = _OVEN[claim.converted.unit or ""][1] * _DIAL
    return Interval(wide.low - apart, wide.high + apart)


def _on_dial(quantity: Quantity) -> bool:
    start, step = _OVEN.get(quantity.unit or "", (Decimal("Infinity"), _FIVE))
    return quantity.value >= start and quantity.value % step == 0


def _step(claim: Conversion, exact: Decimal) -> Decimal:
    """The last place to show: that of the draft's figure, but no coarser than three digits tell."""
    step = max(claim.converted.step, Decimal("0.01"))
    while step > Decimal("0.01") and abs(exact) < 10 * step:
        step /= 10
    return step


def _working(claim: Conversion, convert: Convert) -> str:
    exact = convert(Interval.exactly(claim.original.value)).low
    digits = rounded(exact, Decimal("0.1") if abs(exact) >= 100 else Decimal("0.01"))
    return f"{show(claim.original.value, claim.original.unit)} = {show(digits, claim.converted.unit)}"


def _told(quantity: Quantity) -> str:
    """A measure as printed; one end of a range with the unit that the other end has."""
    return show(quantity.value, quantity.unit) if quantity.quote[-1].isdigit() and quantity.unit else printed(quantity)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
