"""Multiples told apart from their figures: "from 40 cases to 400: a tenfold leap"; "5,700 rent, twice as many"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import replace
from decimal import Decimal
from itertools import combinations, permutations
from typing import NamedTuple

from factcheck.claims import Form, Hedge, Interval, Quantity, Ratio, make
from factcheck.claims.units import gap_scale
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import certain, compared, enough, link, plain_figure, telling, windows
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_class
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.mentions.words import DENOMINATORS, HEDGES, SCALES, TENS_IN_WORDS, UNITS_IN_WORDS
from factcheck.extraction.phrasebook.phrases.arithmetic.ratio import MULTIPLES
from factcheck.extraction.phrasebook.readers.arithmetic.sure_multiples import of_those_alone
from factcheck.extraction.phrasebook.roles import ending, starting
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_COUNTS = {**UNITS_IN_WORDS, **TENS_IN_WORDS, **{f"a {word}": value for word, value in SCALES.items()}, "dozen": 12}
_N = rf"\d{{1,4}}(?:\.\d+)?|{'|'.join(sorted(_COUNTS, key=len, reverse=True))}"
_ADJECTIVE = r"(?:many|much|high|large|big|long|far|heavy|tall|fast|great|old|wide|deep|strong|likely|costly|dear)"
_MORE = (
    r"(?:more|higher|larger|bigger|greater|longer|farther|further|heavier|taller|faster|dearer|wider|deeper|stronger)"
)
_LESS = r"(?:less|fewer|lower|smaller|shorter|weaker|lighter|cheaper|slower|poorer)"
_WORD = "|".join(word for word in MULTIPLES if not word.startswith("hal"))
_A_DOUBLE = r"(?:(?<=\ba )|(?<=\bthe ))double\b|double (?:rooms?|beds?|digits?|figures?|bills?|acts?|faults?|glazing)\b"
"""A thing called so, and no multiple: "a double by the sea", "double figures"."""
_CUE = expression(
    rf"(?<!\bnot )\b(?:(?P<fold>{_N}|hundred|thousand)[- ]?fold\b"
    rf"|(?P<times>{_N}) times(?= {_MORE}\b| (?:as|over|that of|the|what|its|their)\b| {_LESS}\b|[,.;)–—])"
    rf"(?P<than> (?:{_MORE}|{_LESS}))?"
    rf"|(?:a )?multiple of (?P<multiple>{_N})\b(?![,.]?\d)"
    r"|(?:ratio|cover|gearing)(?: of|:| is| was| stood at|,)? (?P<ratio>\d{1,3}(?:\.\d+)?)(?: times)?(?=[,.;)]|$)"
    r"(?!\.\d)"
    rf"|(?P<part>half|a (?:third|quarter|fifth|sixth|eighth|tenth)) as {_ADJECTIVE}\b(?! again\b)"
    rf"|(?!{_A_DOUBLE})(?P<verb>{_WORD}|halv(?:ed|ing|es)|quadruple|quintuple)(?P<as> as {_ADJECTIVE})?\b(?!-))"
)
CUES = (
    *(
        "fold",
        " times",
        "multiple of",
        "ratio",
        "cover",
        "gearing",
        " as ",
        "doubl",
        "tripl",
        "trebl",
        "twice",
        "thrice",
    ),
    *("quadrupl", "quintupl", "halv"),
)
_OF = expression(r"(?: [a-z]+){0,2} (?:out )?of (?:the |its |their |all |those )*")
"""Between a part and its whole, of which neither is told as a multiple of the other."""
_AS = expression(
    rf" (?:{_MORE}|{_LESS}|as|over|that|those|the|what|its|their|his|her|this|last|normal|usual|{_ADJECTIVE})\b"
)
_BY = expression(r"\b(?:by|or|is|was|are|were|times|of|to|at|nearly|almost|about|some|roughly|exactly|over|than|up) $")
_ONE_OF_TWO = expression(r"\bbetween [a-z ]{3,24} and $")
_LEAD = 12
_CLOSE = Decimal("0.03")
_LEAST, _MOST = Decimal("0.8"), Decimal("1.4")
"""How far a multiple in words may be from its figures before it is wrong of them."""
_FIGURES = 6


class _Multiple(NamedTuple):
    """A multiple in the words of the copy."""

    start: int
    end: int
    value: Decimal
    """At least one: how many times the smaller figure the larger is."""
    part: bool
    """Whether the smaller one is told as a part of the larger: "half as many"."""
    exact: bool
    """Whether it is printed with decimals or as a ratio, and so no word for what comes near it."""
    moved: bool
    """Whether it is told as a change, of figures from which and to which it goes."""
    more: bool
    """Whether "three times more" may mean four times as much."""
    hedge: Hedge | None


_Pair = tuple[NumberMention, NumberMention]


def linked_multiples(scene: Scene, index: int) -> Iterator[Ratio]:
    """A claim for each multiple of two figures in its sentence or the one before, that it fits or must be of."""
    sentence = scene.sentences[index]
    if sentence.start not in scene.once(_cued) or not enough(scene, index, 2, 1):
        return
    for told in _CUE.finditer(scene.lower, sentence.start, sentence.end):
        if _how_often(scene.lower, told):
            continue
        multiple = _multiple(scene.lower, told)
        found = _figures(scene, index, multiple) if multiple is not None else None
        if multiple is not None and found is not None:
            (small, large), apart = found
            maker = scene.maker
            quote, span, section = maker.around([small, large])
            base, result = (large, small) if multiple.part else (small, large)
            yield make(
                Ratio,
                quote=quote,
                span=span,
                section=section,
                phrase="ratio.linked-multiple",
                factor=_factor(scene, multiple),
                loose=not multiple.exact,
                base=maker.quantity(base),
                result=maker.quantity(result),
                apart=apart,
            )


def _how_often(lower: str, told: re.Match[str]) -> bool:
    """Whether "twice" and "six times" count how often something was done: "three of them went twice", or are the end of
    a range."""
    if _ONE_OF_TWO.search(lower, max(0, told.start() - 40), told.start()):
        return True  # "between a fifth and a quarter as much"
    if told["as"] or (told["verb"] not in ("twice", "thrice") and not told["times"]):
        return False
    return not _AS.match(lower, told.end()) and _BY.search(lower, max(0, told.start() - _LEAD), told.start()) is None


def _cued(scene: Scene) -> Set[int]:
    """Where the sentences start that may tell a multiple."""
    return {sentence.start for sentence in scene.sentences_with(CUES)}


def _multiple(lower: str, told: re.Match[str]) -> _Multiple | None:
    kind = {"than": "times", "as": "verb"}.get(told.lastgroup or "", told.lastgroup)
    words = told[kind or 0]
    match kind:
        case "part":
            value = Decimal(DENOMINATORS[words.removeprefix("a ")])
        case "verb":
            above, below = MULTIPLES.get(words, (4, 1) if words == "quadruple" else (5, 1))
            value = Decimal(above) / below
        case _:
            value = Decimal(_COUNTS.get(words) or SCALES.get(words) or words)
    less = (told["than"] or "").strip() in _LESSER
    part = kind == "part" or value < 1 or less
    if value in (0, 1):
        return None
    exact = kind in ("ratio", "multiple") or "." in words
    more = bool(told["than"]) and not less
    start, hedge = _hedge(lower, told.start())
    moved = kind == "verb" and not told["as"]
    return _Multiple(
        start,
        told.end(kind or 0) if kind == "verb" else told.end(),
        1 / value if value < 1 else value,
        part,
        exact,
        moved,
        more,
        hedge,
    )


_LESSER = frozenset(_LESS[3:-1].split("|"))


def _hedge(lower: str, start: int) -> tuple[int, Hedge | None]:
    before = lower[max(0, start - 24) : start].split()
    for count in (3, 2, 1):
        if hedge := HEDGES.get(" ".join(before[-count:])):
            return start, hedge
    return start, None


def _figures(scene: Scene, index: int, multiple: _Multiple) -> tuple[_Pair, bool] | None:
    many, sentence = [0], scene.sentences[index]

    def pairs(window: Sequence[NumberMention]) -> Iterator[_Pair]:
        figures = [
            n
            for n in window
            if plain_figure(n)
            and n.unit not in TIME_UNITS
            and (n.end <= multiple.start or n.start >= multiple.end)
            and not (n.value == 1 and n.form is Form.WORDS)
        ][-_FIGURES:]
        found = [
            (one, two) if one.value < two.value else (two, one)
            for one, two in combinations(figures, 2)
            if one.value != two.value and _alike(one, two) and not _OF.fullmatch(scene.lower, one.end, two.hedge_start)
        ] or _of_two_coins(figures)
        found = [pair for pair in found if _turned(scene, multiple, pair)]
        many[0] = len(found)
        yield from found

    def fits(pair: _Pair) -> bool | None:
        small, large = pair
        ratio = large.value / small.value / multiple.value
        if multiple.hedge in (Hedge.NEARLY, Hedge.UNDER, Hedge.UP_TO) and 1 < ratio <= _MOST:
            return None
        if multiple.exact or abs(ratio - 1) <= _CLOSE:
            outcome = _compared(scene, multiple, pair)
            return outcome if not outcome or telling(pair, ratio, Decimal(1)) else None
        if multiple.hedge in (Hedge.OVER, Hedge.AT_LEAST):
            return (True if many[0] == 1 else None) if 1 <= ratio <= _MOST else False if ratio < _LEAST else None
        if _LEAST <= ratio <= _MOST:
            return True if many[0] == 1 and Decimal("0.88") <= ratio <= Decimal("1.2") else None
        plus_one = large.value / small.value / (multiple.value + 1)
        return None if multiple.more and _LEAST <= plus_one <= _MOST else False

    anchor = NumberMention(
        multiple.start, multiple.end, multiple.value, Decimal(1), None, None, Form.DIGITS, multiple.start
    )
    found = link(windows(scene, index, anchor, 1), pairs, fits)
    if found is None or (not found.fits and _of_another(scene, sentence, multiple, found.operands)):
        return None
    if not (found.fits or _meant(scene, index, multiple, found.operands)):
        near = of_those_alone(scene, sentence, anchor, found.operands, hedge=multiple.hedge, moved=multiple.moved)
        return (found.operands, found.apart) if near else None
    return found.operands, found.apart


def _of_another(scene: Scene, sentence: Sentence, multiple: _Multiple, pair: _Pair) -> bool:
    """Whether another multiple of the sentence is that of the two: "six times as much for four times the space"."""
    ratio = pair[1].value / pair[0].value
    told = (_multiple(scene.lower, one) for one in _CUE.finditer(scene.lower, sentence.start, sentence.end))
    return any(one is not None and one.start != multiple.start and abs(ratio / one.value - 1) <= _CLOSE for one in told)


def _of_two_coins(figures: Sequence[NumberMention]) -> list[_Pair]:
    """Cents and euros as one money: "80 cents here and €2.40 there"."""
    found = []
    for small, large in permutations(figures, 2):
        scale = gap_scale(small.unit, large.unit)
        if scale is not None and scale < 1 and small.slot == "u" and small.value * scale < large.value:
            found.append((replace(small, value=small.value * scale, step=small.step * scale, unit=large.unit), large))
    return found


def _turned(scene: Scene, multiple: _Multiple, pair: _Pair) -> bool:
    """Whether the figures go the way that the multiple goes, from the one to the other; a change says so."""
    sides = [(sentence, n) for n in pair if (sentence := scene.sentence_at(n.start)) is not None]
    if len(sides) < len(pair):
        return False
    begins = [starting(*side) for side in sides]
    if any(begins):
        return begins == [not multiple.part, multiple.part]
    if not multiple.moved or ending(*sides[0 if multiple.part else 1]):
        return True
    small, large = pair
    told_first = large if multiple.part else small
    return max(small.end, large.end) <= multiple.start and told_first.start == min(small.start, large.start)


def _compared(scene: Scene, multiple: _Multiple, pair: _Pair) -> bool | None:
    half = (Decimal("0.1") if multiple.value % 1 else Decimal(1)) / 2
    slack = half if multiple.exact else multiple.value * _CLOSE
    said = Interval(multiple.value - slack, multiple.value + slack)
    small, large = (scene.maker.quantity(n) for n in pair)
    if small.strained().low <= 0:
        return None
    return compared((said, said), (large.natural() / small.natural(), large.strained() / small.strained()))


def _meant(scene: Scene, index: int, multiple: _Multiple, pair: _Pair) -> bool:
    """Whether a multiple can be of no other figures: both stand in its sentence under words that compare them."""
    sentence = scene.sentences[index]
    if any(not sentence.start <= n.start < sentence.end or n.hedge for n in pair):
        return False
    others = [
        n
        for n in sentence.numbers
        if n not in pair and plain_figure(n) and not multiple.start <= n.start < multiple.end and n.unit == pair[0].unit
    ]
    compares = (
        any(starting(sentence, n) for n in pair)
        or all(_bracketed(scene, sentence, n) for n in pair)
        or multiple.exact
        or scene.lower.startswith(("multiple", "a multiple"), multiple.start)
    )
    return compares and not others and certain(scene, index, pair[0], pair)


def _bracketed(scene: Scene, sentence: Sentence, number: NumberMention) -> bool:
    return scene.lower[sentence.start : number.start].endswith("(") and scene.lower.startswith(")", number.end)


def _alike(one: NumberMention, two: NumberMention) -> bool:
    if one.unit != two.unit:
        return None in (one.unit, two.unit) and not (one.counted or two.counted) and min(one.step, two.step) >= 1000
    return not (one.counted and two.counted) or noun_class(one.counted) == noun_class(two.counted)


def _factor(scene: Scene, multiple: _Multiple) -> Quantity:
    maker = scene.maker
    return make(
        Quantity,
        quote=maker.quote(multiple.start, multiple.end),
        span=maker.span(multiple.start, multiple.end),
        value=1 / multiple.value if multiple.part else multiple.value,
        step=Decimal("0.1") if multiple.value % 1 else Decimal(1),
        form=Form.DIGITS if multiple.exact else Form.WORDS,
        hedge=multiple.hedge,
    )
