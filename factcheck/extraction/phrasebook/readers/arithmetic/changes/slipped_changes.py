"""Changes in percent that are off as slips are: taken over the wrong figure, or a digit beside the right one.

"It costs 700 instead of 500, a rise of 29 per cent" is 200 over 700. Few figures stand by chance in such a way to a
change that none around gives, so the two need no phrase that ties them to it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import permutations

from factcheck.claims import Direction, Hedge
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import CROWDED, before, plain_figure
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import one_noun
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.periods import against_another, measured_otherwise
from factcheck.extraction.phrasebook.readers.arithmetic.changes.change_ends import (
    bounds,
    is_change,
    is_end,
    is_start,
    moved_by,
)
from factcheck.extraction.phrasebook.readers.arithmetic.changes.slips_of_change import slipped
from factcheck.extraction.phrasebook.readers.arithmetic.changes.sole_changes import of_the_counted
from factcheck.extraction.phrasebook.readers.arithmetic.one_unit import in_one_unit
from factcheck.extraction.phrasebook.readers.arithmetic.rates.pieces import is_rate
from factcheck.extraction.phrasebook.roles import each, surely_changing
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_Pair = tuple[NumberMention, NumberMention]
_LOST = expression(r"\b(?:los[te]|loses|losing|shed|shedding|gave up|given up) (?:nearly |almost |about |just )?$")
_OF_ITS = expression(r" of (?:its|their|his|her)\b")
_HEDGES = (None, Hedge.ABOUT, Hedge.NEARLY, Hedge.JUST_OVER)
_BACK, _MOST = 2, 8
_FARTHEST, _WELL_OFF = 3, Decimal(3)
_DENIES = expression(r"\b(?:each year|a year|annually|on average|respectively|not|if|would|could|might|may)\b")


def slipped_change(scene: Scene, index: int, change: NumberMention, way: Direction) -> tuple[_Pair, bool] | None:
    """The two figures that a change is off of by a slip, and whether they stand in other sentences."""
    sentence = scene.sentences[index]
    if change.hedge not in _HEDGES or measured_otherwise(sentence):
        return None
    if not (surely_changing(sentence, change) or _of_itself(sentence, change)):
        return None
    if _DENIES.search(sentence.lower) or against_another(scene, change):
        return None
    around = [sentence, *before(scene, index, _BACK)]
    if any(len(one.numbers) >= CROWDED for one in around):
        return None
    figures = [n for one in reversed(around) for n in one.numbers if _is_end(one, n, change)][-_MOST:]
    pairs = [pair for pair in _ordered(scene, in_one_unit(figures)) if _can_be_ends(pair, way)]
    if any(_borne_out(scene, change, pair, way) for pair in pairs):
        return None
    off = [pair for pair in pairs if slipped(change, pair)]
    if len({(older.value, newer.value) for older, newer in off}) != 1:
        return None
    pair = off[-1]
    apart = any(not sentence.start <= n.start < sentence.end for n in pair)
    return (pair, apart) if not apart or of_the_counted(scene, sentence, change, pair) else None


def _of_itself(sentence: Sentence, change: NumberMention) -> bool:
    """Whether a change is told as what something lost of its own: "has lost a third of its area"."""
    lead, tail = sentence.sides(change)
    return _LOST.search(lead) is not None and _OF_ITS.match(tail) is not None


def _is_end(sentence: Sentence, number: NumberMention, change: NumberMention) -> bool:
    scene = sentence.scene
    if not plain_figure(number) or number.start == change.start or number.unit in TIME_UNITS:
        return False
    if number.hedge not in (None, Hedge.ABOUT) or bounds(scene, number) or is_change(scene, number):
        return False
    return each(sentence, number) is None and not is_rate(scene, number)


def _borne_out(scene: Scene, change: NumberMention, pair: _Pair, way: Direction) -> bool:
    """Whether two figures give a change, at a stretch where they are not well off it."""
    outcome = moved_by(scene, change, pair, way)
    said = change.value if change.unit else change.value * 100
    given = abs(pair[1].value / pair[0].value - 1) * 100
    fine = Decimal(1) if change.step < 1 else _WELL_OFF
    return outcome is True or (outcome is None and abs(given - said) < fine)


def _ordered(scene: Scene, figures: Sequence[NumberMention]) -> Iterator[_Pair]:
    """Every two figures, but for those of which the words say that they stand the other way round."""
    starts = {n.start for n in figures if is_start(scene, n)}
    ends = {n.start for n in figures if is_end(scene, n)}
    for older, newer in permutations(figures, 2):
        if not (older.start in ends - starts or newer.start in starts - ends):
            yield older, newer


def _can_be_ends(pair: _Pair, way: Direction) -> bool:
    older, newer = pair
    if older.unit != newer.unit and not any(n.unit is None and n.counted is None for n in pair):
        return False
    if not one_noun(older.counted, newer.counted) or older.value == newer.value:
        return False
    up = newer.value > older.value
    large = max(older.value, newer.value) <= _FARTHEST * min(older.value, newer.value)
    return large and up == (way is Direction.UP)
