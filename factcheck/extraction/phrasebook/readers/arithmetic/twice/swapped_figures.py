"""Figures that come back with two digits in another order: a profit of 34.7 billion, then "the 37.4 billion"."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from factcheck.claims import Form, Restatement
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_class
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.mentions.words import NOUN_STOPS
from factcheck.extraction.phrasebook.readers.arithmetic.circumstances import differ
from factcheck.extraction.phrasebook.readers.arithmetic.twice.restating import restatement
from factcheck.extraction.phrasebook.scene import Scene, Sentence
from factcheck.extraction.phrasebook.scope import times_in

_DIGITS = 3
"""Figures of fewer significant digits are each other's mirror too often by chance."""
_FEW_DIGITS, _MANY_WORDS = 2, 3
"""Measures and money of two digits count where so many words stand beside both: "an interim dividend of 64 cents"."""
_LARGE = 1000
"""Below it, two counts of one thing in different sentences are two counts."""
_AROUND = 36
_WORD = expression(r"[a-z]{3,}")
_DEFINITE = expression(r"\b(?:the|this|that|those|these|its|their|his|her)(?: [a-z]+)? $")
_TOLD_OF = expression(r"(?: [a-z]+){1,2} (?:it|they|he|she|we)\b")
_THOSE = expression(r"\b(?:the|those|these) $")
_COMPARED = expression(
    r"\b(?:from|than|against|versus|to|forecasts?(?: of)?|expected|predicted|target(?: of)?|last year's|previous"
    r"|earlier|and|or|between|another|after|before)(?: the| a)? $"
)


def read_swapped_figures(scene: Scene) -> Iterator[Restatement]:
    """A claim for each later figure that has the digits of an earlier one in another order and speaks of its thing.

    That it does is taken from a definite article and a word that both have beside them, or from what both count.
    Two figures of one sentence are compared on purpose, and a figure that the draft gives twice is meant.
    """
    heads = {block.start for block in scene.heads}
    for alike in _mirrored(scene):
        first = alike[0]
        often = Counter(number.value for number in alike)
        if first.counted and scene.draft.block_at(first.start).start in heads:
            continue  # what a headline counts is compared where headlines are read
        for later in alike[1:]:
            if later.value != first.value and often[later.value] == 1 and _one_thing(scene, first, later):
                basis = "the same digits in another order, said of the same thing"
                yield restatement(scene, first, later, "swapped-digits", basis)


def _mirrored(scene: Scene) -> Iterator[list[NumberMention]]:
    """Figures of running prose with one unit, one size and the same digits, where their values differ."""
    groups: dict[tuple[object, ...], list[NumberMention]] = defaultdict(list)
    for sentence in scene.sentences:
        if sentence.block.cell is not None:
            continue
        for number in sentence.numbers:
            if number.form is not Form.DIGITS or number.end - number.start < _FEW_DIGITS:
                continue
            few = (number.slot in "mu" and number.unit not in TIME_UNITS) or number.value >= _LARGE
            digits = _digits(number)
            if len(digits) >= (_FEW_DIGITS if few else _DIGITS):
                groups[number.unit, number.value.adjusted(), "".join(sorted(digits))].append(number)
    for group in groups.values():
        if len({number.value for number in group}) > 1:
            yield group


def _digits(number: NumberMention) -> str:
    """The significant digits of a figure."""
    return format(number.value, "f").replace(".", "").strip("-0")


def _one_thing(scene: Scene, first: NumberMention, later: NumberMention) -> bool:
    own, other = scene.sentence_at(later.start), scene.sentence_at(first.start)
    known = _THOSE.search(_before(scene, later)) is not None
    if own is None or other is None or (not known and _of_two_times(own, other)):
        return False
    if own is other or differ(scene, first, later, known=known) or _COMPARED.search(_before(scene, later)):
        return False
    if later.counted and _TOLD_OF.match(scene.lower, later.end, min(own.end, later.end + _AROUND)):
        return False  # "4,500 trees", "the 5,400 trees it felled"
    if len(_digits(later)) < _DIGITS and later.unit is None:
        same = later.counted is not None and first.counted is not None
        same = same and noun_class(later.counted or "") == noun_class(first.counted or "")
        return same and known
    if len(_digits(later)) < _DIGITS:
        return len(_within(own, later) & _within(other, first)) >= _MANY_WORDS
    mine, theirs = _class(scene, later), _class(scene, first)
    if mine is not None and mine == theirs:
        return first.value >= _LARGE
    if mine is not None and theirs is not None:
        return False
    return bool(_DEFINITE.search(_before(scene, later)) and _beside(scene, first) & _beside(scene, later))


def _of_two_times(one: Sentence, two: Sentence) -> bool:
    """Whether each of two sentences names a month or a year, and not the other's."""
    times, others = times_in(one), times_in(two)
    return bool(times and others) and not times & others


def _class(scene: Scene, number: NumberMention) -> str | None:
    """What a figure counts, by the noun after it or the one before: "a crowd of 7,300"."""
    if number.counted:
        return noun_class(number.counted)
    before = re.search(r"([a-z]+) of (?:[a-z]+ )?$", _before(scene, number))
    return noun_class(before[1]) if before else None


def _before(scene: Scene, number: NumberMention) -> str:
    return scene.lower[max(0, number.hedge_start - _AROUND) : number.hedge_start]


def _beside(scene: Scene, number: NumberMention) -> set[str]:
    after = scene.lower[number.end : number.end + _AROUND]
    return set(_WORD.findall(_before(scene, number)) + _WORD.findall(after)) - NOUN_STOPS


def _within(sentence: Sentence, number: NumberMention) -> set[str]:
    """The words beside a figure in its own sentence."""
    lower = sentence.scene.lower
    start, end = max(sentence.start, number.start - _AROUND), min(sentence.end, number.end + _AROUND)
    return set(_WORD.findall(lower, start, number.start) + _WORD.findall(lower, number.end, end)) - NOUN_STOPS
