"""Measures that the copy gives twice, in two units: "20 km (12 miles)"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from factcheck.claims import Conversion, make
from factcheck.claims.units import SCALES, System
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_OPENS = expression(
    r"\.?(?:[- ](?:long|wide|high|tall|deep|thick|square|away|per hour|an hour|of rain|of snow))? ?[(\[] ?"
    r"(?:or |i\.e\.,? |that is,? |(?:equal|equivalent) to |the equivalent of |[=≈~] ?|minus |-|−)?|,? or | ?/ ?"
)
"""What parts a measure from itself in another unit. After "or" nothing but two systems of units tells a conversion."""
_CLOSES = expression(
    r"(?: (?:long|wide|high|tall|deep|thick|square|away|an hour|per hour|apiece|each|in all|or so))? ?[)\];,]"
)
_MINUS = expression(r"\b(?:minus|negative) $|(?<!\w)[-−–]$")
_BARE_UNIT = expression(r" (in|t|l|g|m)(?=\.? ?[()\],;])")
_JOINT = expression(r",? (?:and )?|-")
_CHANGE_BEFORE = expression(
    r"\b(?:by|up|down|another|extra|within|(?:difference|drop|fall|rise|increase|decrease|warming|gain|margin|swing) of"
    r"|rose|fell|dropped|climbed|warmed|cooled|jumped|plunged) (?:(?:a|an|only|just|nearly|almost|more than) ){0,2}$"
)
_CHANGE_AFTER = expression(
    r"[)\]] (?:[a-z]+ ){0,2}?(?:warmer|cooler|colder|hotter|above|below|higher|lower|rise|drop|fall|increase|decrease"
    r"|difference|warming|swing|gap|departure|anomaly)\b"
)
_SPOKEN = {"in": "in", "t": "t", "l": "l", "g": "g", "m": "m"}
_INDIAN = expression(r"\b(?:lakhs?|crores?)\b")


def read_conversions(scene: Scene) -> Iterator[Conversion]:
    """A claim for each pair of neighbouring measures of one dimension, the second in brackets or after "or"."""
    for sentence in scene.sentences:
        kinds = sentence.kinds
        if len(sentence.numbers) < 2 or ("u" not in kinds and "INR" not in {n.unit for n in sentence.numbers}):
            continue
        measures = _measures(sentence)
        for index, (first, second) in enumerate(pairwise(measures)):
            apart = measures[index + 2].start if index + 2 < len(measures) else sentence.end
            if _converts(scene, first, second, apart):
                yield _claim(scene, sentence, first, second)


def _measures(sentence: Sentence) -> list[NumberMention]:
    """The numbers of a sentence with their signs and spaced units, "5 ft 11 in" as one."""
    lower = sentence.scene.lower
    found: list[NumberMention] = []
    for number in sentence.numbers:
        one = number
        if one.unit is None and one.counted is None and (spoken := _BARE_UNIT.match(lower, one.end)):
            one = replace(one, unit=_SPOKEN[spoken.group(1)], end=spoken.end())
        if one.unit in ("C", "F", "degree") and one.value > 0:
            sign = _MINUS.search(lower, max(sentence.start, one.start - 9), one.start)
            if sign and (sign.group() != "–" or sign.start() == sentence.start or lower[sign.start() - 1] in " ("):
                one = replace(one, start=sign.start(), hedge_start=min(one.hedge_start, sign.start()), value=-one.value)
        if found and (joined := _compound(lower, found[-1], one)):
            found[-1] = joined
        else:
            found.append(one)
    return found


def _compound(lower: str, large: NumberMention, small: NumberMention) -> NumberMention | None:
    """Feet with inches, stone or pounds with what is left over: one measure in the smaller unit."""
    if (large.unit, small.unit) not in {("ft", "in"), ("st", "lb"), ("lb", "oz"), ("m", "cm"), ("yd", "ft")}:
        return None
    if not _JOINT.fullmatch(lower, large.end, small.start) and large.end != small.start:
        return None
    per = SCALES[large.unit or ""].sizes[0] / SCALES[small.unit or ""].sizes[0]
    if small.value >= per or large.value % 1:
        return None
    value = large.value * per.quantize(1) + small.value
    return replace(small, start=large.start, hedge_start=large.hedge_start, hedge=large.hedge, value=value)


def _converts(scene: Scene, first: NumberMention, second: NumberMention, following: int) -> bool:
    lower = scene.lower
    opened = _OPENS.fullmatch(lower, first.end, second.hedge_start)
    if opened is None:
        return False
    closed = _CLOSES.match(lower, second.end, min(following, second.end + 24))
    bracket = "(" in opened.group() or "[" in opened.group()
    if bracket and closed is None:
        return False
    if first.unit == second.unit == "INR":
        return bracket and _indian(lower, first) != _indian(lower, second)
    one, two = _scale(first, second), _scale(second, first)
    if one is None or two is None or one[0] != two[0] or first.unit == second.unit:
        return False
    mixed = {one[1], two[1]} == {System.METRIC, System.CUSTOMARY}
    return mixed or (System.BOTH in (one[1], two[1]) and bracket)


def _scale(number: NumberMention, other: NumberMention) -> tuple[str, System] | None:
    """Dimension and system of a measure; bare degrees are of the scale that the other is not of."""
    if number.unit == "degree" and other.unit in ("C", "F"):
        return "temperature", System.CUSTOMARY if other.unit == "C" else System.METRIC
    scale = SCALES.get(number.unit or "")
    return (scale.dimension, scale.system) if scale else None


def _indian(lower: str, number: NumberMention) -> bool:
    return bool(_INDIAN.search(lower, number.start, number.end))


def _claim(scene: Scene, sentence: Sentence, first: NumberMention, second: NumberMention) -> Conversion:
    if first.unit == "degree":
        first = replace(first, unit="F" if second.unit == "C" else "C")
    if second.unit == "degree":
        second = replace(second, unit="F" if first.unit == "C" else "C")
    change = first.unit in ("C", "F") and bool(
        _CHANGE_BEFORE.search(scene.lower, sentence.start, first.hedge_start)
        or _CHANGE_AFTER.match(scene.lower, second.end, sentence.end)
    )
    maker = scene.maker
    quote, span, section = maker.around([first, second])
    return make(
        Conversion,
        quote=quote,
        span=span,
        section=section,
        phrase="conversion",
        original=maker.quantity(first),
        converted=maker.quantity(second),
        change=change,
    )
