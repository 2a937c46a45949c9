"""Which units measure the same thing, and how many of one make another: exact factors.

Sources: the international yard and pound agreement of 1959 and NIST Special Publication 811 (2008), appendix B, for
length, area, volume, mass, pressure, energy and power; the Weights and Measures Act 1985 for imperial volumes.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple


class System(StrEnum):
    """The family of units that a unit belongs to."""

    METRIC = "metric"
    CUSTOMARY = "customary"
    BOTH = "both"
    """Used with either: nautical miles, hours."""


class Scale(NamedTuple):
    """What a unit measures and how large it is."""

    dimension: str
    sizes: tuple[Decimal, ...]
    """In the base unit of the dimension. Several where one word names several units: a ton, a gallon."""
    system: System


def _scales(dimension: str, system: System, sizes: Mapping[str, str]) -> dict[str, Scale]:
    return {
        unit: Scale(dimension, tuple(Decimal(size) for size in text.split()), system) for unit, text in sizes.items()
    }


_M, _C, _B = System.METRIC, System.CUSTOMARY, System.BOTH

SCALES: Mapping[str, Scale] = {
    **_scales("length", _M, {"km": "1000", "m": "1", "cm": "0.01", "mm": "0.001"}),
    **_scales("length", _C, {"mi": "1609.344", "yd": "0.9144", "ft": "0.3048", "in": "0.0254"}),
    **_scales("length", _C, {"fathom": "1.8288", "furlong": "201.168"}),
    **_scales("length", _B, {"nmi": "1852"}),
    **_scales("mass", _M, {"t": "1000", "kg": "1", "g": "0.001", "mg": "0.000001"}),
    **_scales("mass", _C, {"lb": "0.45359237", "oz": "0.028349523125 0.0311034768", "st": "6.35029318"}),
    **_scales("mass", _C, {"cwt": "50.80234544 45.359237"}),
    **_scales("mass", _B, {"ton": "907.18474 1016.0469088 1000"}),
    **_scales("area", _M, {"km2": "1000000", "ha": "10000", "m2": "1", "cm2": "0.0001"}),
    **_scales("area", _C, {"mi2": "2589988.110336", "acre": "4046.8564224", "ft2": "0.09290304", "yd2": "0.83612736"}),
    **_scales("volume", _M, {"m3": "1000", "l": "1", "ml": "0.001", "cl": "0.01"}),
    **_scales("volume", _C, {"US gal": "3.785411784", "imp gal": "4.54609"}),
    **_scales("volume", _C, {"gal": "3.785411784 4.54609", "bbl": "158.987294928", "ft3": "28.316846592"}),
    **_scales("volume", _C, {"yd3": "764.554857984", "quart": "0.946352946 1.1365225"}),
    **_scales("volume", _C, {"floz": "0.0295735295625 0.0284130625", "pint": "0.473176473 0.56826125"}),
    **_scales("speed", _M, {"km/h": "1", "m/s": "3.6", "km/s": "3600"}),
    **_scales("speed", _C, {"mph": "1.609344", "ft/s": "1.09728"}),
    **_scales("speed", _B, {"kn": "1.852"}),
    **_scales("pressure", _M, {"kPa": "1000", "hPa": "100", "mb": "100", "bar": "100000", "MPa": "1000000"}),
    **_scales("pressure", _C, {"psi": "6894.757293168", "inHg": "3386.389"}),
    **_scales("pressure", _B, {"atm": "101325", "mmHg": "133.322387415"}),
    **_scales("energy", _M, {"kJ": "1000", "MJ": "1000000", "GJ": "1E+9"}),
    **_scales("energy", _B, {"kWh": "3600000", "MWh": "3.6E+9", "GWh": "3.6E+12", "TWh": "3.6E+15"}),
    **_scales("energy", _C, {"kcal": "4184"}),
    **_scales("power", _M, {"kW": "1000", "MW": "1000000", "GW": "1E+9"}),
    **_scales("power", _C, {"hp": "745.69987158227022 735.49875"}),
    **_scales("fuel use", _M, {"l/100km": "1", "km/l": "100"}),
    **_scales("fuel use", _C, {"mpg": "235.214583333 282.480936332"}),
    **_scales("data", _B, {"MB": "1E+6 1048576", "GB": "1E+9 1073741824", "TB": "1E+12 1099511627776"}),
    **_scales("time", _B, {"s": "1", "min": "60", "h": "3600", "day": "86400", "week": "604800"}),
    **_scales("months", _B, {"month": "1", "year": "12", "decade": "120"}),
    **_scales("temperature", _M, {"C": "1"}),
    **_scales("temperature", _C, {"F": "1"}),
}
"""Every unit that converts, by its name in `Quantity.unit`. Base units: metre, kilogram, square metre, litre, km/h,
pascal, joule, watt, second, month, litre per 100 km. Temperatures have offsets, and distance for fuel is fuel for
distance turned over; both are worked out by the rule."""
DISTANCE_FOR_FUEL = frozenset({"mpg", "km/l"})
"""Units whose size, divided by the figure, gives litres per 100 km."""

_GAPS: Mapping[tuple[str, str], Decimal] = {
    ("percentage point", "percent"): Decimal(1),
    ("basis point", "percent"): Decimal("0.01"),
    ("percent", "percent"): Decimal(1),
    ("degree", "C"): Decimal(1),
    ("degree", "F"): Decimal(1),
    ("cent", "USD"): Decimal("0.01"),
    ("cent", "EUR"): Decimal("0.01"),
    ("penny", "GBP"): Decimal("0.01"),
}


_BY_SIZE = frozenset({"length", "mass", "area"})
"""Dimensions of which a gap may be told in a smaller unit than its figures: 14 centimetres between metres."""


def gap_scale(gap: str | None, ends: str | None) -> Decimal | None:
    """How many of the unit of two figures one unit of the gap between them is; None where the two do not go together.

    0.01 for basis points between percentages, 1 between figures of one unit.
    """
    if gap == ends:
        return Decimal(1)
    small, large = SCALES.get(gap or ""), SCALES.get(ends or "")
    if small and large and small.dimension == large.dimension in _BY_SIZE and small.system == large.system:
        return small.sizes[0] / large.sizes[0] if len(small.sizes) == len(large.sizes) == 1 else None
    return _GAPS.get((gap or "", ends or ""))
