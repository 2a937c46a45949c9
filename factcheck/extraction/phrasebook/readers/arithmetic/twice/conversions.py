"""Measures that the copy gives twice, in two units: "20 km (12 miles)", "two lakh rupees, or 200,000"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from factcheck.claims import Conversion, Form, make, slipped
from factcheck.claims.units import SCALES, System
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.units import UNITS
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_SOFT = r"(?:(?:just|only|all of|a (?:shade|little|bit|touch|fraction|whisker)) )?"
_BRACKET = expression(
    r"\.?(?: of [a-z]+(?= [(\[]))?(?:[- ](?:per hour|an hour|(?!(?:of|from|to|and|at|in|on|than|with|by|plus|minus"
    r"|or)\b)[a-z]+)){0,2} ?[(\[] ?"
    r"(?:or |i\.e\.,? |that is,? |that['’]s |(?:equal|equivalent) to |the equivalent of |[=≈~] ?|minus |-|−)?" + _SOFT
)
_HOW = (
    r"(?: (?:long|wide|high|tall|deep|thick|away|across|apart|(?:above|below) (?:the )?sea(?: level)?"
    r"|in (?:length|height|width|diameter|weight|all)))?(?: (?:a|an|per|each) (?:day|week|month|year|hour|head))?"
)
_IN_OTHER_WORDS = expression(
    _HOW
    + r"(?:,? or | ?/ ?|(?:,| –| —)? (?:which (?:is|was|makes)|that (?:is|was|makes)|that['’]s|i\.e\.|in other words"
    r"|equal to|equivalent to|the equivalent of|equals|=|(?:which |that )?(?:comes? to|amounts? to|works? out at"
    r"|converts? to|corresponds? to)),? )" + _SOFT
)
_PLAIN_OR = expression(_HOW + r" or " + _SOFT)
"""Between two that may be offered to choose from: "5 km or 10 miles"."""
_IS = expression(
    _HOW
    + r"(?: (?:is|are|was|were|equals?|makes?|made)|,? (?:he|she|it|they) (?:is|was|are|were|stands?|stood|measures?"
    r"|weighs?|weighed))(?: (?:about|roughly|nearly|some))? " + _SOFT
)
_BARE = expression(_HOW + r"(?:,| –| —) (?:or |a )?" + _SOFT)
"""What parts a measure from itself in another unit, the surest first. After bare marks a list may go on."""
_CLOSES = expression(
    r"(?: (?:long|wide|high|tall|deep|thick|square|away|an hour|per hour|apiece|each|in all|or so"
    r"|in old money))? ?[)\];,]"
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
_FOR_THE_WAY = expression(r"[\d.]+ ?(?:l|litres?|liters?)(?: ?/ ?| per | for every )100[ -]?(?:km|kilomet(?:re|er)s)\b")
_TO_THE_GALLON = expression(r"[\d.]+ miles (?:to the|per|a|for every) gallon\b")
_OF_MERCURY = expression(r" of mercury\b")
_INCHES_MORE = expression(r" ?in(?:s\b|\b)")
_IN_UNIT = expression(
    r"(?:which,? )?in (?P<unit>fahrenheit|celsius|feet|miles|metres|kilometres|pounds|kilos|kilograms|acres|hectares"
    r"|litres|gallons|inches|centimetres),? (?:(?:this|that|it) )?(?:is|was|makes|comes to|equals)"
    r"(?: about| roughly)? $"
)
_PER = expression(r" (?:(?:in|over) )?(?:an?|per|each|every|one) (?P<per>[a-z]+)")
"""Behind a measure: the time or the thing that it is told for."""
_FEET_MOST = 12
_AN_HOUR = expression(r"\ban hour and $")
_MINUTES = 60
_MINUTE = Decimal("0.02")
_CLOCKS = (("h", "min"), ("min", "s"))
_SPOKEN = {"in": "in", "t": "t", "l": "l", "g": "g", "m": "m"}
_INDIAN = expression(r"\b(?:lakhs?|crores?)\b")
_MAGNITUDE = expression(
    r"\b(?:lakhs?|crores?|thousand|million|billion|trillion|mn|mln|bn|bln|trn|tn)\b|\d[mbk]\b|,\d{3}\b"
)
_PAIRED = expression(r" ?(?:[.,;:)\]–—]|$)")
_OF_OTHERS = expression(r" (?:for|with|when|if|after|before|on|by|from) ")
"""Behind a measure of something else: "20 kg, or 50 lb for members"."""
_NAMED = {"fahrenheit": "F", "celsius": "C"}
_LEAD = 48
_EITHER = frozenset({"speed", "energy", "length", "mass", "pressure"})
"""What is measured in units that go with either system: knots, nautical miles, tons."""
_LIKE = Decimal("0.06")
_A_TIME = expression(
    r" (?:in|over|every|each|per|an?) (?:(?:an?|the|whole|full|single) )*(?:second|minute|hour|day|night|week|month"
    r"|year|decade|century|lifetime)\b"
)
_SLIP, _NEAR = Decimal("0.25"), Decimal("0.5")
_CLOCK = frozenset({"h", "min", "s"})
"""Days may be working days; an hour is an hour."""
_PAIRED_OR_MEANT = expression(r" ?(?:[.,;:)\]–—]|$)| in (?:western|indian|english|international|plain) ")
_LARGE = 10_000
_POWERS = tuple(Decimal(10) ** power for power in (1, 2, 3, 4, 6))


def read_conversions(scene: Scene) -> Iterator[Conversion]:
    """A claim for each pair of neighbouring measures of one dimension, the second in brackets or set off."""
    for sentence in scene.sentences:
        if len(sentence.numbers) < 2 or (sentence.block.cell is not None and len(sentence.numbers) > 2):
            continue
        measures = _measures(sentence)
        for index, (first, second) in enumerate(pairwise(measures)):
            following = measures[index + 2].start if index + 2 < len(measures) else sentence.end
            alone = len(measures) == len((first, second))
            if (claim := _converted(scene, sentence, first, second, following, alone=alone)) is not None:
                yield claim


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
        if one.unit == "min" and (hour := _AN_HOUR.search(lower, max(sentence.start, one.start - 14), one.start)):
            hours = 1 + one.value / _MINUTES
            one = replace(one, start=hour.start(), hedge_start=hour.start(), value=hours, step=_MINUTE, unit="h")
        if one.unit is None and (told := _IN_UNIT.search(lower, max(sentence.start, one.start - _LEAD), one.start)):
            unit = _NAMED.get(told["unit"]) or UNITS[told["unit"]]
            one = replace(one, unit=unit, counted=None, start=told.start(), hedge_start=told.start())
        if found and found[-1].unit == "ft" and one.unit is None:
            one = _inches(lower, found[-1], one)
        if found and one.start < found[-1].end:
            continue  # the hundred of "7 litres per 100 km"
        if (fuel := _FOR_THE_WAY.match(lower, one.start)) is not None:
            one = replace(one, unit="l/100km", end=fuel.end())
        if one.unit == "mi" and (fuel := _TO_THE_GALLON.match(lower, one.start)) is not None:
            one = replace(one, unit="mpg", end=fuel.end())
        if one.unit == "in" and (mercury := _OF_MERCURY.match(lower, one.end)) is not None:
            one = replace(one, unit="inHg", end=mercury.end())
        if found and (joined := _compound(lower, found[-1], one)):
            found[-1] = joined
        else:
            found.append(one)
    return found


def _inches(lower: str, feet: NumberMention, number: NumberMention) -> NumberMention:
    """The inches behind feet that lack their unit, or whose "in" a word follows: "five feet ten", "6 ft 1 in frame"."""
    if number.value >= _FEET_MOST or not _JOINT.fullmatch(lower, feet.end, number.start):
        return number
    spelt = _INCHES_MORE.match(lower, number.end)
    if spelt is None and number.counted:
        return number
    return replace(number, unit="in", end=spelt.end() if spelt else number.end, counted=None)


def _compound(lower: str, large: NumberMention, small: NumberMention) -> NumberMention | None:
    """Feet with inches, hours with minutes, stone with what is left over: one measure in the smaller unit."""
    if (large.unit, small.unit) not in {("ft", "in"), ("st", "lb"), ("lb", "oz"), ("m", "cm"), ("yd", "ft"), *_CLOCKS}:
        return None
    if not _JOINT.fullmatch(lower, large.end, small.start) and large.end != small.start:
        return None
    per = SCALES[large.unit or ""].sizes[0] / SCALES[small.unit or ""].sizes[0]
    if small.value >= per or large.value % 1:
        return None
    value = large.value * per.quantize(1) + small.value
    return replace(small, start=large.start, hedge_start=large.hedge_start, hedge=large.hedge, value=value)


def _converted(
    scene: Scene, sentence: Sentence, first: NumberMention, second: NumberMention, following: int, *, alone: bool
) -> Conversion | None:
    """The claim that the second is the first in another unit: told beyond doubt, or borne out by the figures.

    Two that are `alone` in their sentence, of one length in two systems but for a slip, are told beyond doubt.
    """
    lower = scene.lower
    if (
        (per := _PER.match(lower, first.end))
        and (other := _PER.match(lower, second.end))
        and per["per"] != other["per"]
    ):
        return None  # "two centimetres a year, or two metres in a century"
    bracket = _BRACKET.fullmatch(lower, first.end, second.hedge_start) is not None
    offered = _PLAIN_OR.fullmatch(lower, first.end, second.hedge_start) is not None
    told = bracket or _IN_OTHER_WORDS.fullmatch(lower, first.end, second.hedge_start) is not None
    said = not told and _IS.fullmatch(lower, first.end, second.hedge_start) is not None
    if not (told or said or _BARE.fullmatch(lower, first.end, second.hedge_start)):
        return None
    if bracket and _CLOSES.match(lower, second.end, min(following, second.end + 24)) is None:
        return None
    if _A_TIME.search(lower, first.end, second.hedge_start) and _A_TIME.match(lower, second.end):
        return None  # "two centimetres a year, or two metres in a century"
    closed = _PAIRED.match(lower, second.end) is not None
    told = told or (second.hedge is not None and closed and not said)
    if (spelt := _spelt_twice(scene, first, second, told=told)) is not None:
        return _claim(scene, sentence, first, spelt)
    if first.unit in ("mb", "hPa") and second.unit == "in":
        second = replace(second, unit="inHg")  # Inches of mercury.
    one, two = _scale(first, second), _scale(second, first)
    if one is None or two is None or one[0] != two[0] or first.unit == second.unit:
        return None
    mixed = {one[1], two[1]} == {System.METRIC, System.CUSTOMARY}
    alike, likely = _alike(first, second), closed and (_alike(first, second, _SLIP) or _mistyped(first, second))
    across = System.BOTH in (one[1], two[1])
    if (mixed or (across and said)) and (alone or said) and likely:
        told = True
    elif (offered or (not bracket and _OF_OTHERS.match(lower, second.end))) and not _mistyped(first, second):
        told = False
    if one[0] == "time":
        sure = told and {first.unit, second.unit} <= _CLOCK and closed
    elif one[0] == "temperature":
        sure = mixed and (told or (closed and alone))
    else:
        near = _alike(first, second, _NEAR) or _mistyped(first, second)
        both = across or (not mixed and _alike(first, second, _NEAR))
        either = across and one[0] in _EITHER and closed and near
        apposed = one[0] == "area" and lower.startswith(", or ", first.end)
        set_off = bracket or (closed and (second.hedge is not None or apposed))
        sure = told and (mixed or (both and set_off) or either or _off_by_power(first, second))
    return _claim(scene, sentence, first, second) if sure or alike else None


def _mistyped(first: NumberMention, second: NumberMention) -> bool:
    """Whether the second figure is what the first makes but for one digit, or two that changed places."""
    one, two = SCALES.get(first.unit or ""), SCALES.get(second.unit or "")
    if one is None or two is None or one.dimension in ("temperature", "fuel use"):
        return False
    exact = (first.value * a / b for a in one.sizes for b in two.sizes)
    return any(slipped((value / second.step).to_integral_value() * second.step, second.value) for value in exact)


def _spelt_twice(scene: Scene, first: NumberMention, second: NumberMention, *, told: bool) -> NumberMention | None:
    """The second figure, where it is the first in another magnitude: "Rs 50 crore (Rs 500 million)", "1 lakh, 100,000".

    It takes the unit of the first where it has none of its own.
    """
    lower = scene.lower
    if second.counted is not None or (second.unit not in (None, first.unit)):
        return None
    if min(first.value, second.value) < _LARGE or Form.FRACTION in (first.form, second.form):
        return None
    said = [_MAGNITUDE.findall(lower, number.start, number.end) for number in (first, second)]
    if not all(said) or said[0] == said[1]:
        return None
    if first.value != second.value:
        indian = _indian(lower, first) != _indian(lower, second)
        if not (told and indian and _PAIRED_OR_MEANT.match(lower, second.end)):
            return None
    return replace(second, unit=first.unit)


def _alike(first: NumberMention, second: NumberMention, within: Decimal = _LIKE) -> bool:
    """Whether the figures fit, as near as two roundings may bring them."""
    one, two = SCALES.get(first.unit or ""), SCALES.get(second.unit or "")
    if one is None or two is None or one.dimension == "temperature":
        return False
    if one.dimension == "fuel use" and min(first.value, second.value) > 0:
        values = (a * b / (first.value * second.value) for a in one.sizes for b in two.sizes)
        return any(abs(value - 1) <= within for value in values)
    return any(
        abs(first.value * a - second.value * b) <= abs(first.value * a) * within for a in one.sizes for b in two.sizes
    )


def _off_by_power(first: NumberMention, second: NumberMention) -> bool:
    """Whether the figures of one system have the same digits: "500 hectares, or 500 square kilometres"."""
    one, two = SCALES[first.unit or ""], SCALES[second.unit or ""]
    if one.system is not System.METRIC or two.system is not System.METRIC or not second.value:
        return False
    given = first.value * one.sizes[0] / (second.value * two.sizes[0])
    return any(given in (power, 1 / power) for power in _POWERS)


def _scale(number: NumberMention, other: NumberMention) -> tuple[str, System] | None:
    """Dimension and system of a measure; bare degrees are of the scale that the other is not of."""
    if number.unit == "degree" and other.unit in ("C", "F"):
        return "temperature", System.CUSTOMARY if other.unit == "C" else System.METRIC
    scale = SCALES.get(number.unit or "")
    return (scale.dimension, scale.system) if scale else None


def _indian(lower: str, number: NumberMention) -> bool:
    return bool(_INDIAN.search(lower, number.start, number.end))


def is_change(scene: Scene, start: int, first: NumberMention, second: NumberMention, end: int) -> bool:
    """Whether degrees are those of a rise or a fall, by the words around them in a range of the prose."""
    return bool(
        _CHANGE_BEFORE.search(scene.lower, start, first.hedge_start)
        or _CHANGE_AFTER.match(scene.lower, second.end, end)
    )


def _claim(scene: Scene, sentence: Sentence, first: NumberMention, second: NumberMention) -> Conversion:
    if first.unit == "degree":
        first = replace(first, unit="F" if second.unit == "C" else "C")
    if second.unit == "degree":
        second = replace(second, unit="F" if first.unit == "C" else "C")
    change = first.unit in ("C", "F") and is_change(scene, sentence.start, first, second, sentence.end)
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
