"""What is left of things told before: "It sent 163 kites. Gulls took 141 of the kites, which leaves 22"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from factcheck.claims import Breakdown, Coverage, Form
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import doubtful
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_key
from factcheck.extraction.phrasebook.readers.arithmetic.adding import breakdown
from factcheck.extraction.phrasebook.scene import Scene

CUES = ("leaves ", "leaving ", " left ")
_OF_THE_THINGS = expression(r" of (?:the|its|their|those|these|his|her) (?:[a-z-]+ )?(?P<noun>[a-z]{3,})\b")
_LEAVES = expression(
    r"\b(?:(?:which|that|this) (?:leaves|left)|leaving|(?<=,) leaves|(?<=and) left|to leave)"
    r"(?: (?:just|only|a further|another|the other|exactly))? $"
)
_NOT_ALL = expression(r"\b(?:at least|more|in (?:hospital|custody|service|place) \d|per cent|percent)\b")
_REACH = 360
"""How far before a figure the things may be told of which it counts some, in characters."""
_BEFORE = 40


def read_left_over(scene: Scene) -> Iterator[Breakdown]:
    """A claim for each figure that is left of things, some of which the sentence takes away, counted right before."""
    for sentence in scene.sentences_with(CUES):
        if sentence.block.cell is not None:
            continue
        for taken, left in pairwise(n for n in sentence.numbers if _counts(n)):
            things = _OF_THE_THINGS.match(scene.lower, taken.end, left.start)
            if things is None or not _LEAVES.search(scene.lower, max(taken.end, left.start - _BEFORE), left.start):
                continue
            noun = noun_key(things["noun"])
            whole = _whole(scene, taken, noun)
            if whole is None or doubtful(sentence) or _NOT_ALL.search(scene.lower, taken.end, sentence.end):
                continue
            if not left.counted or noun_key(left.counted) == noun:
                yield breakdown(scene, whole, (taken, left), Coverage.ALL, "breakdown.left-over")


def _whole(scene: Scene, taken: NumberMention, noun: str) -> NumberMention | None:
    """The one figure that counts the things, in the sentence or shortly before it, under the same heading."""
    section = scene.draft.block_at(taken.start).section
    told = [
        n
        for n in scene.within(max(0, taken.start - _REACH), taken.start, NumberMention)
        if n.counted and noun_key(n.counted) == noun and _in_prose(scene, n, section)
    ]
    whole = told[0] if len({n.value for n in told}) == 1 else None
    return whole if whole is not None and _counts(whole) and whole.value > taken.value else None


def _in_prose(scene: Scene, number: NumberMention, section: tuple[str, ...]) -> bool:
    block = scene.draft.block_at(number.start)
    return block.cell is None and block.section == section


def _counts(number: NumberMention) -> bool:
    return number.unit is None and number.hedge is None and number.form is not Form.FRACTION and number.value > 0
