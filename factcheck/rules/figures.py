"""How figures are printed in workings and messages."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal

from factcheck.claims import PERCENT, POINT, Interval, Quantity
from factcheck.expressions import expression

_WORDS = ((Decimal(10) ** 12, "trillion"), (Decimal(10) ** 9, "billion"), (Decimal(10) ** 6, "million"))
_SIGNS = {
    "USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "INR": "₹", "AUD": "A$", "CAD": "C$", "NZD": "NZ$", "HKD": "HK$",
    "SGD": "S$", "BRL": "R$",
}  # fmt: skip
_NAMES = {
    "RUB": "rubles", "KRW": "won", "cent": "cents", "penny": "pence", "basis point": "basis points", "C": "°C",
    "F": "°F", "degree": "degrees", "mi": "miles", "nmi": "nautical miles", "yd": "yards", "ft": "feet", "in": "inches",
    "t": "tonnes", "ton": "tons", "st": "stone", "lb": "pounds", "oz": "ounces", "ha": "hectares", "acre": "acres",
    "km2": "sq km", "mi2": "sq miles", "m2": "sq m", "ft2": "sq ft", "yd2": "sq yards", "m3": "cubic metres",
    "ft3": "cubic feet", "l": "litres", "gal": "gallons", "bbl": "barrels", "floz": "fluid ounces", "pint": "pints",
    "US gal": "US gallons", "imp gal": "imperial gallons", "cl": "centilitres",
    "kn": "knots", "mb": "millibars", "fathom": "fathoms", "furlong": "furlongs", "inHg": "inches of mercury",
    "h": "hours", "min": "minutes", "s": "seconds", "day": "days", "night": "nights", "week": "weeks",
    "month": "months", "quarter": "quarters", "year": "years", "decade": "decades", "century": "centuries",
}  # fmt: skip
_ONE = {"feet": "foot", "inches": "inch", "pence": "penny", "rubles": "ruble", "centuries": "century"}
_CENT = Decimal("0.01")
_HYPHENATED = expression(r"\d-[a-zA-Z]")


_SPELT = 60
"""A longer quote is no figure but names, which stand for their number."""
_PLACES = 6
"""Behind the point of a figure that no draft printed, as two thirds are worked out."""
_LAST_PLACE = Decimal("0.0001")
_THREE_DIGITS = 100


def show(value: Decimal, unit: str | None = None) -> str:
    """A value as copy prints it: "1,135", "4.2 million", "$52.6 billion", "36.1%", "20 km"."""
    sign = "−" if value < 0 else ""
    size = abs(value)
    text = f"{_plain(size):,f}"
    for scale, word in _WORDS:
        if size >= scale and len(_plain(size / scale).as_tuple().digits) <= 5:
            text = f"{_plain(size / scale):,f} {word}"
            break
    if unit is None:
        return sign + text
    if unit == PERCENT:
        return f"{sign}{text}%"
    if unit == POINT:
        return f"{sign}{text} percentage point{'' if size == 1 else 's'}"
    if unit.isupper() and len(unit) == 3 and text.partition(".")[2].isdigit() and size % _CENT == 0:
        text = f"{size:,.2f}"
    if unit in _SIGNS:
        return f"{sign}{_SIGNS[unit]}{text}"
    name = _NAMES.get(unit, unit)
    return f"{sign}{text}{'' if name.startswith('°') else ' '}{_singular(name) if size == 1 else name}"


def show_interval(interval: Interval, unit: str | None = None) -> str:
    """The values of an interval: "4.15 to 4.25 million" in full."""
    if interval.exact:
        return show(interval.low, unit)
    if interval.high.is_infinite():
        return f"{show(interval.low, unit)} or more"
    if interval.low.is_infinite():
        return f"{show(interval.high, unit)} or less"
    return f"{show(interval.low, unit)} to {show(interval.high, unit)}"


def rounded(value: Decimal, step: Decimal) -> Decimal:
    """The value to the nearest multiple of `step`, halves away from zero; an infinite value as it is."""
    return value if value.is_infinite() else (value / step).quantize(Decimal(1), rounding=ROUND_HALF_UP) * step


def told(value: Decimal, step: Decimal) -> Decimal:
    """A value that was worked out, to the last place of the figure that it is held against, but to three digits."""
    while value and not value.is_infinite() and abs(value) < step * _THREE_DIGITS:
        step /= 10
    return rounded(value, step)


def printed(quantity: Quantity) -> str:
    """A quantity as the draft has it, with its hedge, as it reads within a sentence: "about 21 percent"."""
    words = quantity.quote
    if len(words) > _SPELT:
        return f"the {show(quantity.value)} named"
    if "&" in words:
        from html import unescape

        words = unescape(words)
    words = show(quantity.value, quantity.unit) if quantity.unit and _HYPHENATED.search(words) else within(words)
    return f"{quantity.hedge} {words}" if quantity.hedge else words


def within(words: str) -> str:
    """Words of a draft as they read within a sentence, where they opened one: "a majority", "fifty-two"."""
    plain = not any(map(str.isdigit, words)) and words[1:] == words[1:].lower()
    return words[:1].lower() + words[1:] if plain else words


def listing(names: Sequence[str]) -> str:
    """ "A", "A and B", "A, B and C"."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


def _singular(name: str) -> str:
    """The name of one of a unit."""
    kind, space, noun = name.rpartition(" ")
    return f"{kind}{space}{_ONE.get(noun) or (noun.removesuffix('s') if len(noun) > 3 else noun)}"


def _plain(value: Decimal) -> Decimal:
    trimmed = value.normalize()
    exponent = trimmed.as_tuple().exponent
    if isinstance(exponent, int) and exponent < -_PLACES and abs(trimmed) > 1:
        return _plain(trimmed.quantize(_LAST_PLACE))
    return trimmed.quantize(Decimal(1)) if isinstance(exponent, int) and exponent > 0 else trimmed
