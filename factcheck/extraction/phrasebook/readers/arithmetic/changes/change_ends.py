"""The two ends of a change among the figures around it: which may go together, and which alone can be meant."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import permutations

from factcheck.claims import Direction, Form, Interval
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import certain, clause_of, compared, telling
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.periods import lasting
from factcheck.extraction.phrasebook.phrases.words import FALLS, RISES
from factcheck.extraction.phrasebook.readers.arithmetic.changes.sole_changes import of_the_counted
from factcheck.extraction.phrasebook.roles import bounding, changing, ending, starting, surely_changing
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_Pair = tuple[NumberMention, NumberMention]
_HUNDRED = Decimal(100)
_ONE = Interval.exactly(Decimal(1))
_LEAST_FAR = 10
_CHANGE_SET_OFF = expression(
    r"(?: [a-z'’-]+){0,4}?(?:, | \(| [–—-] |: )(?:or )?(?:an? (?:[a-z]+ ){0,2}[a-z]+ of |up |down )?(?:by )?(?:just "
    r"|only )?"
)
_A_CHANGE_OF = expression(rf"\b(?:{'|'.join((*RISES, *FALLS))}) of $")
_TAKES_UP = expression(r" ?(?:that|this|it|so|or|which|an?)\b")
_OF = expression(r"(?: [a-z]+){0,2} (?:out )?of (?:the |its |their |all |a possible )*")
"""Between a part and its whole, which are no two ends of a change."""


def not_a_time(scene: Scene, number: NumberMention) -> bool:
    return number.unit not in TIME_UNITS or lasting(scene, number)


def moved_by(scene: Scene, change: NumberMention, pair: _Pair, way: Direction) -> bool | None:
    """Whether a change in percent, whatever its sign, is what two figures give; None where that cannot be told."""
    said, given = [], []
    for strained in (False, True):
        share = interval(scene, replace(change, value=abs(change.value)), strained=strained)
        said.append(share.scaled(_HUNDRED) if change.unit is None else share)
        before, after = (interval(scene, n, strained=strained) for n in pair)
        if before.low <= 0:
            return None
        moved = (after / before - _ONE).scaled(_HUNDRED)
        given.append(moved if way is Direction.UP else Interval.exactly(Decimal(0)) - moved)
    outcome = compared((said[0], said[1]), (given[0], given[1]))
    value = abs(change.value) * (_HUNDRED if change.unit is None else 1)
    moved_ = abs(pair[1].value / pair[0].value - 1) * _HUNDRED
    return outcome if not outcome or telling((change, *pair), value, moved_) else None


def without_fields(scene: Scene, numbers: Sequence[NumberMention]) -> Sequence[NumberMention]:
    """The figures without those that are both told as what others are of: "four from eight, one more than she has from
    ten"."""
    fields = [n for n in numbers if scene.lower.endswith((" from ", " out of "), 0, n.hedge_start)]
    return [n for n in numbers if n not in fields] if len(fields) > 1 else numbers


def ordered(scene: Scene, alike: Sequence[NumberMention], way: Direction) -> Iterator[_Pair]:
    """Pairs of figures that move the way that is told; where one is marked as the start, it is."""
    alike = [n for n in alike if not bounds(scene, n)]
    starts = {n.start for n in alike if is_start(scene, n)}
    ends = {n.start for n in alike if is_end(scene, n)}
    for older, newer in permutations(alike, 2):
        if older.start in ends and newer.start not in starts:
            continue
        if starts and len(starts) < len(alike) and (older.start not in starts or newer.start in starts):
            continue
        rises = newer.value > older.value
        if newer.value != older.value and rises == (way is Direction.UP) and comparable(older, newer):
            if _OF.fullmatch(scene.lower, min(older.end, newer.end), max(older.hedge_start, newer.hedge_start)):
                continue  # "down a third to 40 of the 90 tonnes allowed"
            yield older, newer


def is_start(scene: Scene, number: NumberMention) -> bool:
    sentence = scene.sentence_at(number.start)
    return sentence is not None and starting(sentence, number)


def is_end(scene: Scene, number: NumberMention) -> bool:
    sentence = scene.sentence_at(number.start)
    return sentence is not None and ending(sentence, number)


def meant(scene: Scene, index: int, change: NumberMention, pair: _Pair) -> bool:
    """Whether a change that does not come out can be one of no other figures: told as a change and nothing else."""
    sentence = scene.sentences[index]
    apart = any(scene.sentence_at(n.start) is not sentence for n in pair)
    if all(scene.sentence_at(n.start) is not sentence for n in pair) and not of_the_counted(
        scene, sentence, change, pair
    ):
        return False  # "E-books doubled, so that digital loans were up by half"
    noun = _A_CHANGE_OF.search(sentence.sides(change)[0]) is not None
    taken_up = _TAKES_UP.match(sentence.lower) is not None and ending(sentence, pair[1])
    beside = (noun and set_off(scene, sentence, change, pair)) or taken_up
    if change.form is Form.FRACTION and apart and not beside:
        return False  # "Together they are a third of it": more often a share
    if max(n.value for n in pair) < _LEAST_FAR and pair[0].slot == "n":
        return False
    if pair[0].start > change.end and ";" in scene.lower[change.end : pair[0].start]:
        return False  # "Burglary was down by a fifth, to 2,900; 5,770 cases led to a charge"
    if sentence.start <= pair[0].start and ";" in sentence.lower:
        start, end = clause_of(sentence, change)
        if not any(start <= n.start < end for n in pair) and not _TAKES_UP.match(sentence.scene.lower, start):
            return False  # "$14m in May and $13m in June; the loss of $3m came later"
    cued = set_off(scene, sentence, change, pair)
    return surely_changing(sentence, change) and certain(scene, index, change, pair, cued=cued)


def set_off(scene: Scene, sentence: Sentence, change: NumberMention, pair: _Pair) -> bool:
    """Whether a change is set off right behind the later of its figures, the other being the only one alike before it:
    "In 2015 it had 412 pupils. Today it has 515, an increase of 25 %"."""
    older, newer = pair
    if older.start >= sentence.start or newer.start < sentence.start or newer.end > change.start:
        return False
    return _CHANGE_SET_OFF.fullmatch(scene.lower, newer.end, change.hedge_start) is not None


def marked(scene: Scene, pair: _Pair) -> bool:
    """Whether two figures are told as where a change starts and where it ends: "from 80 to 60"."""
    return is_start(scene, pair[0]) and is_end(scene, pair[1])


def bounds(scene: Scene, number: NumberMention) -> bool:
    sentence = scene.sentence_at(number.start)
    return sentence is not None and bounding(sentence, number)


def is_change(scene: Scene, number: NumberMention) -> bool:
    sentence = scene.sentence_at(number.start)
    return sentence is not None and not starting(sentence, number) and changing(sentence, number) is not None


def comparable(one: NumberMention, two: NumberMention) -> bool:
    if one.unit != two.unit and not (None in (one.unit, two.unit) and not (one.counted or two.counted)):
        return False
    return max(one.value, two.value) <= 50 * min(one.value, two.value)


def interval(scene: Scene, number: NumberMention, *, strained: bool) -> Interval:
    return scene.maker.strained(number) if strained else scene.maker.natural(number)
