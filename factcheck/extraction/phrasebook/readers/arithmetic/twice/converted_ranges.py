"""Ranges that the copy gives twice, in two units: "2.5 to 4 metres (8 to 13 feet)", "20-25C (68-77F)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from factcheck.claims import Conversion, Form, make
from factcheck.claims.units import SCALES, System
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.units import UNITS
from factcheck.extraction.phrasebook.readers.arithmetic.twice.conversions import is_change
from factcheck.extraction.phrasebook.scene import Scene

_UNIT = "|".join(re.escape(word) for word in sorted(UNITS, key=len, reverse=True) if UNITS[word] in SCALES)
_N = r"\d{1,3}(?:,\d{3}){0,2}(?:\.\d{1,3})?|\d{4,6}(?:\.\d{1,3})?"
_TO = r"(?: to | and | or |[ ]?[-\u2010-\u2015][ ]?)"
_RANGE = r"(?P<low{0}>{1})(?: ?(?:{2}))?{3}(?P<high{0}>{1})[ -]?(?P<unit{0}>{2})(?![\w/²³])"
_HEDGE = r"(?:or |about |around |roughly |some |approximately |between |[~≈] ?){0,2}"
_BOTH = expression(
    rf"(?<![\w.,:/$€£¥-])(?<!minus ){_RANGE.format(1, _N, _UNIT, _TO)}(?: [a-z]+)?(?: ?[(\[] ?|, or ){_HEDGE}"
    rf"{_RANGE.format(2, _N, _UNIT, _TO)}"
)
PHRASE = "conversion.range"


def read_converted_ranges(scene: Scene) -> Iterator[Conversion]:
    """A claim for each end of a range that is told in two units of two systems."""
    prose = scene.draft.prose
    for block in scene.draft.blocks:
        for match in _BOTH.finditer(prose, block.start, block.end):
            one, two = (SCALES[_unit(match[name])] for name in ("unit1", "unit2"))
            if one.dimension != two.dimension or {one.system, two.system} != {System.METRIC, System.CUSTOMARY}:
                continue
            lows, highs = ([_figure(match, f"{end}{at}", f"unit{at}") for at in "12"] for end in ("low", "high"))
            if any(low.value >= high.value for low, high in zip(lows, highs, strict=True)):
                continue
            change = one.dimension == "temperature" and is_change(scene, block.start, lows[0], highs[1], block.end)
            for first, second in (lows, highs):
                yield _claim(scene, first, second, change=change)


def _unit(words: str) -> str:
    return UNITS.get(words) or UNITS[words.lower()]


def _figure(match: re.Match[str], name: str, unit: str) -> NumberMention:
    start, end = match.start(name), match.end(unit) if name.startswith("high") else match.end(name)
    text = match[name].replace(",", "")
    step = Decimal(1).scaleb(-len(text.partition(".")[2]))
    return NumberMention(start, end, Decimal(text), step, _unit(match[unit]), None, Form.DIGITS, start)


def _claim(scene: Scene, first: NumberMention, second: NumberMention, *, change: bool) -> Conversion:
    maker = scene.maker
    quote, span, section = maker.around([first, second])
    return make(
        Conversion,
        quote=quote,
        span=span,
        section=section,
        phrase=PHRASE,
        original=maker.quantity(first),
        converted=maker.quantity(second),
        change=change,
    )
