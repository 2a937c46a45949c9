"""Changes and gaps whose figures stand where the copy likes: "Now it is £52, so I have cut my bill by 35%"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import permutations

from factcheck.claims import Direction, Form, Interval
from factcheck.claims.units import gap_scale
from factcheck.extraction.phrasebook.linking import certain, compared, enough, link, plain_figure, windows
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.roles import bounding, changing, ending, parting, starting, surely_changing
from factcheck.extraction.phrasebook.scene import Scene

_Pair = tuple[NumberMention, NumberMention]
_HUNDRED = Decimal(100)
_ONE = Interval.exactly(Decimal(1))
_MOST = 6
"""How many figures around a change are tried in pairs."""
_LEAST_FAR = 10


def linked_percent_change(scene: Scene, index: int, change: NumberMention) -> tuple[_Pair, Direction, bool] | None:
    """The figures before and after a change in percent, its direction, and whether they stand in other sentences."""
    sentence = scene.sentences[index]
    if not enough(scene, index, 3) or (way := changing(sentence, change)) is None:
        return None

    def pairs(window: Sequence[NumberMention]) -> Iterator[_Pair]:
        alike = [n for n in window if plain_figure(n) and n.unit not in TIME_UNITS and not _is_change(scene, n)]
        yield from _ordered(scene, alike[-_MOST:], way)

    def fits(pair: _Pair) -> bool | None:
        said, given = [], []
        for strained in (False, True):
            share = _interval(scene, replace(change, value=abs(change.value)), strained=strained)
            said.append(share.scaled(_HUNDRED) if change.unit is None else share)
            before, after = (_interval(scene, n, strained=strained) for n in pair)
            if before.low <= 0:
                return None
            moved = (after / before - _ONE).scaled(_HUNDRED)
            given.append(moved if way is Direction.UP else Interval.exactly(Decimal(0)) - moved)
        return compared((said[0], said[1]), (given[0], given[1]))

    found = link(windows(scene, index, change), pairs, fits)
    if found is None or (not found.fits and not _meant(scene, index, change, found.operands)):
        return None
    if found.apart and min(n.value for n in found.operands) < _LEAST_FAR and not found.fits:
        return None
    return found.operands, way, found.apart


def linked_difference(scene: Scene, index: int, gap: NumberMention) -> tuple[_Pair, Direction | None, bool] | None:
    """The two figures that a gap lies between, its direction where told, and whether they stand in other sentences."""
    sentence = scene.sentences[index]
    if not enough(scene, index, 3):
        return None
    way = changing(sentence, gap)
    if way is None and not parting(sentence, gap):
        return None

    def pairs(window: Sequence[NumberMention]) -> Iterator[_Pair]:
        alike = [n for n in window if n.form is not Form.FRACTION and _of_one_kind(gap, n) and n.value > 0]
        if all(n.unit is None for n in alike) and gap.unit is not None:
            return
        yield from _ordered(scene, alike[-_MOST:], way or Direction.UP)

    def fits(pair: _Pair) -> bool | None:
        scale = gap_scale(gap.unit, pair[0].unit or pair[1].unit)
        if scale is None:
            return None
        said, given = [], []
        for strained in (False, True):
            said.append(_interval(scene, gap, strained=strained).scaled(scale))
            before, after = (_interval(scene, n, strained=strained) for n in pair)
            moved = after - before
            given.append(moved if after.low >= before.low else Interval.exactly(Decimal(0)) - moved)
        return compared((said[0], said[1]), (given[0], given[1]))

    found = link(windows(scene, index, gap), pairs, fits)
    if found is None or (not found.fits and not _meant(scene, index, gap, found.operands)):
        return None
    return found.operands, way, found.apart


def _ordered(scene: Scene, alike: Sequence[NumberMention], way: Direction) -> Iterator[_Pair]:
    """Pairs of figures that move the way that is told; where one is marked as the start, it is."""
    alike = [n for n in alike if not _bounds(scene, n)]
    starts = {n.start for n in alike if _starts(scene, n)}
    ends = {n.start for n in alike if _ends(scene, n)}
    for before, after in permutations(alike, 2):
        if before.start in ends and after.start not in starts:
            continue
        if starts and len(starts) < len(alike) and (before.start not in starts or after.start in starts):
            continue
        rises = after.value > before.value
        if after.value != before.value and rises == (way is Direction.UP) and _comparable(before, after):
            yield before, after


def _starts(scene: Scene, number: NumberMention) -> bool:
    sentence = scene.sentence_at(number.start)
    return sentence is not None and starting(sentence, number)


def _ends(scene: Scene, number: NumberMention) -> bool:
    sentence = scene.sentence_at(number.start)
    return sentence is not None and ending(sentence, number)


def _meant(scene: Scene, index: int, change: NumberMention, pair: _Pair) -> bool:
    """Whether a change that does not come out can be one of no other figures: told as a change and nothing else."""
    if change.form is Form.FRACTION and any(scene.sentence_at(n.start) is not scene.sentences[index] for n in pair):
        return False  # "Together they are a third of it": more often a share
    if max(n.value for n in pair) < _LEAST_FAR and pair[0].slot == "n":
        return False
    return surely_changing(scene.sentences[index], change) and certain(scene, index, change, pair)


def _bounds(scene: Scene, number: NumberMention) -> bool:
    sentence = scene.sentence_at(number.start)
    return sentence is not None and bounding(sentence, number)


def _is_change(scene: Scene, number: NumberMention) -> bool:
    sentence = scene.sentence_at(number.start)
    return sentence is not None and not starting(sentence, number) and changing(sentence, number) is not None


def _comparable(one: NumberMention, two: NumberMention) -> bool:
    if one.unit != two.unit and not (None in (one.unit, two.unit) and not (one.counted or two.counted)):
        return False
    return max(one.value, two.value) <= 50 * min(one.value, two.value)


def _of_one_kind(gap: NumberMention, number: NumberMention) -> bool:
    if number.unit is None and gap.unit is not None:
        return number.counted is None  # "from 7,340 megawatts to 6,980"
    return gap_scale(gap.unit, number.unit) is not None


def _interval(scene: Scene, number: NumberMention, *, strained: bool) -> Interval:
    quantity = scene.maker.quantity(number)
    return quantity.strained() if strained else quantity.natural()
