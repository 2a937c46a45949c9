"""One rate in two periods: "48 tonnes a day, two tonnes an hour"; "20 litres a day is 7,300 litres in a year"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from factcheck.claims import PERCENT, Average, Form, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import (
    before,
    certain,
    compared,
    enough,
    link,
    magnitude_off,
    telling,
    windows,
)
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import one_noun
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS, UNITS
from factcheck.extraction.phrasebook.readers.arithmetic.rates.product_claims import nearest
from factcheck.extraction.phrasebook.readers.arithmetic.rates.three import scale_between
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_WORDS = "second|minute|hour|day|week|month|quarter|year|decade"
_PERIODS = {word: UNITS.get(word, word) for word in _WORDS.split("|")}
_ADVERBS = {
    "hourly": "h", "daily": "day", "weekly": "week", "monthly": "month", "quarterly": "quarter", "annual": "year",
    "annually": "year", "yearly": "year", "per annum": "year",
}  # fmt: skip
_PERIOD = expression(rf"\b(?:{_WORDS}|hourly|daily|annual|annum)")
_AFTER = expression(
    r"(?: (?!(?:at|for|with|and|to|from|on|by|as|is|was|or|than|but|a|an|per|each|every|in)\b)\(?[a-z][a-z'’-]*\)?)"
    r"{0,5}?"
    rf"(?:,? (?:a|an|per|each|every|for every|for each) (?P<per>{_WORDS})\b(?! (?:ago|earlier|before|later|old|after))"
    r"|,? (?P<adverb>hourly|daily|weekly|monthly|quarterly|annually|yearly|per annum)\b"
    r"| (?:in|over|across) (?:a|an|the|each|every|one|any)"
    r"(?: (?:full|whole|single|typical|normal|calendar|ordinary|\(?non-leap\)?))?"
    rf" (?P<within>{_WORDS})\b)"
)
_A_QUARTER = expression(r"(?: [a-z]+)? (?:a|each|every|per) quarter\b(?! of\b)")
"""Which is read as a fraction elsewhere."""
_BEFORE = expression(
    r"\b(?:(?P<adjective>hourly|daily|weekly|monthly|quarterly|annual|yearly)(?: [a-z'’-]+){0,3}?"
    rf"(?: of| is| was|:| at| came to| comes to)?|(?:each|every) (?P<lead>{_WORDS}),?(?: [a-z'’-]+){{0,5}})"
    r"(?: (?:a|an|just|only|about|some))? $"
)
_TIE = expression(
    r"(?:,|;|:| \(|\(| –| —| =)? ?(?:or|so|and so|which is|that is|that['’]s|is|equals|equivalent to|equal to"
    r"|which means|meaning|i\.e\.,?|for|making|which makes|will send|sends|comes to|which comes to|works? out at"
    r"|costs?(?: [a-z]+){0,3}|sets? (?:[a-z]+ ){1,3}back|amounts? to|come to|adds? up to)?"
    r"(?: (?:a|an|just|only|some|about|roughly|steady|full))*"
)


_STEADILY = expression(
    r"(?:^|.*[,;:—–] )(?:but |and )?at (?:a (?:steady )?rate of |about |around |just |some |only )*$"
)
"""Opens with a rate: what the clause behind it tells is that rate over another period."""
_THE_SAME = expression(
    r"\b(?:which is|that is|that['’]s|equals|equivalent to|equal to|i\.e\.|works? out at|comes? to|amounts? to"
    r"|adds? up to|which means|meaning)(?: (?:a|an|just|only|some|about|roughly|almost|nearly))* $"
)
"""What says of two prices that they are one, and not two to choose from: "£5 a month or £50 a year"."""
_NO_OFFER = expression(
    r"\b(?:sav(?:es?|ed|ings?)|spen[dt]s?|spending|los(?:es?|ing|t)|extra|better off|worse off|cheaper|dearer|shortfall"
    r"|bill for|debts?)\b"
)
"""What is saved, spent or lost is not to be had for less by the year."""
_SALARY = expression(
    r"\b(?:earn|paid|pay (?:of|rise|packet)|salar|wage|pension|stipend|income|makes?|making|rate)|overtime"
    r"|\bbonus"
)
"""Whose year has thirteen or fourteen months in some lands, and more hours than are told."""
_MONTHS_OF_SALARY = (Decimal("12.4"), Decimal("14.6"))
_INSTALMENTS, _NEARLY = (9, 10, 11), Decimal("0.05")
"""In how many months of a year a bill may be paid."""
_MORE, _MUCH_MORE, _TEN = Decimal("1.02"), Decimal("1.1"), 10
"""How much more than all of a period makes a slip, and of one that is told in tens: no day off makes it more."""


class Lengths(NamedTuple):
    """How many of one period make another: as is taken for granted, and as copy also counts them."""

    whole: tuple[str, ...]
    working: tuple[str, ...] = ()


LENGTHS: dict[tuple[str, str], Lengths] = {
    ("s", "min"): Lengths(("60",)),
    ("s", "h"): Lengths(("3600",)),
    ("s", "day"): Lengths(("86400",)),
    ("min", "h"): Lengths(("60",)),
    ("min", "day"): Lengths(("1440",)),
    ("h", "day"): Lengths(("24",), tuple(map(str, range(2, 24)))),
    ("h", "week"): Lengths(("168",), ("35", "38", "40", "60")),
    ("day", "week"): Lengths(("7",), ("5", "6")),
    ("day", "month"): Lengths(("30", "31"), ("20", "22", "25", "26", "28", "29")),
    ("day", "quarter"): Lengths(("90", "91", "92"), ("60", "65")),
    ("day", "year"): Lengths(("365", "366"), ("190", "240", "250", "260", "300", "312", "360")),
    ("week", "month"): Lengths(("4", "4.333"), ("5",)),
    ("week", "quarter"): Lengths(("13",), ("12",)),
    ("week", "year"): Lengths(("52",), ("38", "46", "48", "50", "51")),
    ("month", "quarter"): Lengths(("3",)),
    ("month", "year"): Lengths(("12",)),
    ("quarter", "year"): Lengths(("4",)),
    ("year", "decade"): Lengths(("10",)),
}


class _Rate(NamedTuple):
    """A figure told for a period."""

    number: NumberMention
    period: str


class _Pair(NamedTuple):
    """A rate for a shorter and one for a longer period, how many of the one make the other, and their units' ratio."""

    small: NumberMention
    large: NumberMention
    lengths: Lengths
    scale: Decimal

    @property
    def priced(self) -> bool:
        """Whether they are money: wages are paid for working hours, a ticket for a year is cheaper than twelve."""
        return self.small.slot == "m" or self.small.unit in ("cent", "penny")

    @property
    def ratio(self) -> Decimal:
        return self.large.value / (self.small.value * self.scale)


def linked_periods(scene: Scene, index: int) -> Iterator[Average]:
    """A claim for each rate that is told again for another period, by the figure that stands later."""
    sentence = scene.sentences[index]
    if not enough(scene, index, 2, 1) or not _PERIOD.search(sentence.lower):
        return
    mine = _rates(scene, sentence)
    told = [*(rate for one in before(scene, index, 1) for rate in _rates(scene, one)), *mine]
    if len({rate.period for rate in told}) < 2:
        return
    for later in mine:
        found = _linked(scene, index, later, [one for one in told if one.number.start < later.number.start])
        if found is not None:
            yield found


def _linked(scene: Scene, index: int, later: _Rate, told: Sequence[_Rate]) -> Average | None:
    def pairs(window: Sequence[NumberMention]) -> Iterator[_Pair]:
        starts = {number.start for number in window}
        for other in reversed(told):
            if other.number.start in starts and (pair := _pair(other, later)) is not None:
                yield pair

    fitting: list[Decimal] = []

    def fits(pair: _Pair) -> bool | None:
        said = nearest(scene, pair.small, strained=False), nearest(scene, pair.small, strained=True)
        large = scene.maker.quantity(pair.large)
        outcomes = []
        for length in (*pair.lengths.whole, *pair.lengths.working):
            unit = 1 / (Decimal(length) * pair.scale)
            outcome = compared(said, (large.natural().scaled(unit), large.strained().scaled(unit)))
            if outcome and length in pair.lengths.whole:
                fitting.append(unit)
                return True if telling(pair[:2], pair.small.value, pair.large.value * unit) else None
            outcomes.append(outcome if length in pair.lengths.whole else None if outcome else False)
        return None if None in outcomes else False

    found = link(windows(scene, index, later.number, 1), pairs, fits)
    if found is None:
        return None
    pair = found.operands
    if not found.fits and not _meant(scene, index, pair):
        return None
    unit = fitting[-1] if found.fits else 1 / (Decimal(pair.lengths.whole[0]) * pair.scale)
    maker = scene.maker
    quote, span, section = maker.around([later.number] if found.apart else [pair.small, pair.large])
    return make(
        Average,
        quote=quote,
        span=span,
        section=section,
        phrase="average.two-periods",
        average=maker.quantity(pair.small),
        totals=(maker.quantity(pair.large),),
        count=None,
        unit=unit,
        apart=found.apart,
    )


def _meant(scene: Scene, index: int, pair: _Pair) -> bool:
    """Whether one rate can be nothing but the other in its own period: they stand side by side, tied by words."""
    first, last = sorted((pair.small, pair.large), key=lambda n: n.start)
    if pair.small.unit in TIME_UNITS:
        return False
    sentence = scene.sentences[index]
    between = scene.lower[first.end : last.hedge_start] if first.start >= sentence.start else ""
    if not (_too_much(sentence, pair) or _too_little(sentence, pair, between)):
        return False
    if between:
        rest = between[told.end() :] if (told := _AFTER.match(between)) else between
        told_between = [n for n in sentence.numbers if first.start < n.start < last.start]
        if any(n.form is not Form.FRACTION for n in told_between):
            return False
        steadily = _STEADILY.search(sentence.sides(first)[0]) and rest.count(",") < 2
        if not (steadily or _TIE.fullmatch(rest.rstrip())):
            return False
    return certain(scene, index, last, (first, last))


def _too_much(sentence: Sentence, pair: _Pair) -> bool:
    """Whether the longer period has more than the shorter one over all of it: nothing explains that."""
    round_rate = pair.small.value >= _TEN and len(pair.small.value.normalize().as_tuple().digits) == 1
    most = max(map(Decimal, pair.lengths.whole)) * (_MUCH_MORE if round_rate else _MORE)
    if pair.lengths.whole == ("12",) and _SALARY.search(sentence.lower):
        low, high = _MONTHS_OF_SALARY
        return pair.ratio > most and not low < pair.ratio < high
    return pair.ratio > most


def _too_little(sentence: Sentence, pair: _Pair, between: str) -> bool:
    """Whether it has less, as no working days, no offer and no rounding explain."""
    if magnitude_off(Decimal(pair.lengths.whole[0]) / pair.ratio):
        return True
    same = _THE_SAME.search(between) is not None or not between
    if not pair.priced:
        return same or not pair.lengths.working
    if any(abs(pair.ratio - months) < _NEARLY for months in _INSTALMENTS):
        return False
    if same:
        return bool(between) and not pair.lengths.working
    return pair.lengths.whole in (("12",), ("52",)) and _NO_OFFER.search(sentence.lower) is not None


def _pair(one: _Rate, two: _Rate) -> _Pair | None:
    for small, large in ((one, two), (two, one)):
        lengths = LENGTHS.get((small.period, large.period))
        scale = scale_between(small.number, large.number)
        if lengths is None or scale is None or not one_noun(small.number.counted, large.number.counted):
            continue
        if small.number.value * scale < large.number.value:
            return _Pair(small.number, large.number, lengths, scale)
    return None


def _rates(scene: Scene, sentence: Sentence) -> Sequence[_Rate]:
    """The figures of a sentence that are told for a period, read once."""
    read = scene.once(_read)
    if sentence.start not in read:
        found = ((number, _period(sentence, number)) for number in sentence.numbers if _amount(number))
        read[sentence.start] = [_Rate(number, period) for number, period in found if period is not None]
    return read[sentence.start]


def _read(_: Scene) -> dict[int, list[_Rate]]:
    return {}


def _amount(number: NumberMention) -> bool:
    return number.unit not in (PERCENT, "percentage point") and number.form is not Form.FRACTION and number.value > 0


def _period(sentence: Sentence, number: NumberMention) -> str | None:
    """The period that a figure is told for."""
    left, right = sentence.sides(number)
    if _A_QUARTER.match(sentence.scene.lower, number.end):
        return "quarter"
    if found := _AFTER.match(right):
        word = found["per"] or found["within"]
        return _PERIODS[word] if word else _ADVERBS[found["adverb"]]
    if found := _BEFORE.search(left):
        return _ADVERBS[found["adjective"]] if found["adjective"] else _PERIODS[found["lead"]]
    return None
