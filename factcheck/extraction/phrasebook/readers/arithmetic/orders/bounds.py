"""Bounds told of every one of some figures: "never fewer than 40 in a season: 44, 51, 40, 63"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck.claims import PERCENT, Form, Hedge, Range, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import CROWDED
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_class
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_NONE = expression(r"\b(?:none|nobody|no[- ]one|never|not one|not once|no [a-z]+|neither)\b")
_EVERY = expression(r"\b(?:every|each|all|always|both)\b")
_OPENED = expression(r"[^;()]{0,60}?(?::|,| –| —| \()")
_UNSURE = expression(
    r"\b(?:except|apart from|but for|otherwise|outlier|usual\w*|normal\w*|until|since|before|after|last (?:year|month"
    r"|week|season)|previous|expected|forecasts?|target|average|mean|total|combined|altogether|in all|most|mostly"
    r"|nearly|almost|instead|up|down|from [a-z]+ to|while|whereas|compared|other|others)\b"
)
_TURNED = {Hedge.UNDER: Hedge.AT_LEAST, Hedge.OVER: Hedge.UP_TO}
"""What "fewer than" and "more than" bound where none is that."""
_LOWER = frozenset({Hedge.AT_LEAST, Hedge.OVER})
_FEWEST = 2
_FARTHEST = 3


def read_bounds(scene: Scene) -> Iterator[Range]:
    """At most one claim for each sentence that bounds the figures listed after the bound."""
    for sentence in scene.sentences:
        if not _FEWEST < len(sentence.numbers) < CROWDED or sentence.block.cell is not None:
            continue
        for bound in sentence.numbers:
            side = _side(sentence, bound)
            if side is None:
                continue
            members = _members(scene, sentence, bound, side)
            if len(members) >= _FEWEST and not (_UNSURE.search(sentence.lower) or denied(sentence)):
                yield _claim(scene, replace(bound, hedge=None), side, members)
                break


def _side(sentence: Sentence, bound: NumberMention) -> Hedge | None:
    """Whether every figure is to lie above or below a bound; None where it bounds none, or some."""
    if bound.hedge not in (*_TURNED, Hedge.AT_LEAST, Hedge.UP_TO) or bound.form is Form.FRACTION:
        return None
    if bound.unit in TIME_UNITS:
        return None
    before = sentence.lower[: bound.start - sentence.start]
    if bound.hedge in _TURNED and _NONE.search(before):
        return _TURNED[bound.hedge]
    if _EVERY.search(sentence.lower) and not _NONE.search(before):
        return Hedge.AT_LEAST if bound.hedge in _LOWER else Hedge.UP_TO
    return None


def _members(scene: Scene, sentence: Sentence, bound: NumberMention, side: Hedge) -> Sequence[NumberMention]:
    """The figures that follow a bound, all of its kind and size; none where all miss it: they are of other things."""
    rest = [n for n in sentence.numbers if n.start > bound.end]
    if not rest or not _OPENED.match(scene.lower, bound.end, rest[0].start):
        return ()
    for number in rest:
        alike = number.unit == bound.unit or (number.unit is None and bound.unit is not None)
        noun = not number.counted or (bound.counted and noun_class(number.counted) == noun_class(bound.counted))
        near = bound.value / _FARTHEST < number.value < bound.value * _FARTHEST
        if not (alike and noun and near) or number.unit == PERCENT or number.hedge or number.form is Form.FRACTION:
            return ()
    within = [n for n in rest if (n.value >= bound.value if side is Hedge.AT_LEAST else n.value <= bound.value)]
    return [replace(number, unit=bound.unit) for number in rest] if within else ()


def _claim(scene: Scene, bound: NumberMention, side: Hedge, members: Sequence[NumberMention]) -> Range:
    maker = scene.maker
    lower = side is Hedge.AT_LEAST
    end = max(members, key=lambda n: n.value) if lower else min(members, key=lambda n: n.value)
    quote, span, section = maker.around([bound, *members])
    limit = maker.quantity(bound)
    return make(
        Range,
        quote=quote,
        span=span,
        section=section,
        phrase="range.bound-of-a-list",
        low=limit if lower else maker.quantity(end),
        high=maker.quantity(end) if lower else limit,
        members=tuple(maker.quantity(member) for member in members),
    )
