"""Figures of the headline and the standfirst that the text gives again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.claims import Form, Hedge, Restatement, transposed
from factcheck.drafts.draft import Block
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_key
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.readers.arithmetic.circumstances import differ
from factcheck.extraction.phrasebook.readers.arithmetic.twice.restating import restatement
from factcheck.extraction.phrasebook.scene import Scene

_DIGITS = 2


def read_restatements(scene: Scene) -> Iterator[Restatement]:
    """One claim for each figure of the head that the text repeats or, in the same words, changes."""
    heads = scene.heads
    starts = {block.start for block in heads}
    if not any(scene.within(block.start, block.end, NumberMention) for block in heads):
        return
    body = [
        number
        for block in scene.draft.blocks
        if block.start not in starts and block.cell is None
        for number in _numbers(scene, block)
    ]
    told: set[tuple[object, ...]] = set()
    for block in heads:
        for number in _numbers(scene, block):
            key = (number.value, number.unit, number.counted)
            again = _again(scene, number, body)
            if again is None or key in told:
                continue
            told.add(key)
            basis = f"both count {number.counted}" if number.counted else f"both are figures in {number.unit}"
            yield restatement(scene, number, again, "head-and-text", basis, at=number)


def _numbers(scene: Scene, block: Block) -> list[NumberMention]:
    return [
        number
        for number in scene.within(block.start, block.end, NumberMention)
        if number.form is not Form.FRACTION and number.unit not in TIME_UNITS
    ]


def _again(scene: Scene, number: NumberMention, body: Sequence[NumberMention]) -> NumberMention | None:
    """The figure of the text that restates one of the head: the first with the same value, unit and noun.

    Where none has the value, one in the same words whose digits are those of the head in another order.
    """
    if not _telling(number):
        return None
    alike = [other for other in body if _same_thing(number, other)]
    same = next((other for other in alike if other.value == number.value), None)
    if same is not None or not number.counted:
        return same
    if len(number.value.normalize().as_tuple().digits) < _DIGITS:
        return None
    swapped = (other for other in alike if transposed(number.value, other.value))
    return next((other for other in swapped if not differ(scene, number, other, known=True)), None)


def _telling(number: NumberMention) -> bool:
    """Whether the figure says enough to be known again: a noun, or a unit and more than one digit."""
    if number.hedge in (Hedge.UNDER, Hedge.UP_TO):
        return False
    return bool(number.counted) or (number.unit is not None and number.value >= 2)


def _same_thing(one: NumberMention, two: NumberMention) -> bool:
    if one.unit != two.unit:
        return False
    if one.counted and two.counted:
        return noun_key(one.counted) == noun_key(two.counted)
    return one.unit is not None
