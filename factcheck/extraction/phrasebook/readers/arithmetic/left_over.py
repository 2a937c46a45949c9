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
_BACK = 3
"""How many sentences before its own a remainder may reach for what it is left of."""
_BEFORE = 40


def read_left_over(scene: Scene) -> Iterator[Breakdown]:
    """A claim for each figure that is left of things, some of which the sentence takes away, counted right before."""
    for index, sentence in enumerate(scene.sentences):
        lower = sentence.lower
        if not any(cue in lower for cue in CUES) or sentence.block.cell is not None:
            continue
        figures = [n for n in sentence.numbers if _counts(n)]
        for taken, left in pairwise(figures):
            things = _OF_THE_THINGS.match(scene.lower, taken.end, left.start)
            if things is None or not _LEAVES.search(scene.lower, max(taken.end, left.start - _BEFORE), left.start):
                continue
            whole = _whole(scene, index, taken, noun_key(things["noun"]))
            if whole is None or doubtful(sentence) or _NOT_ALL.search(scene.lower, taken.end, sentence.end):
                continue
            if left.counted and noun_key(left.counted) != noun_key(things["noun"]):
                continue
            yield breakdown(scene, whole, (taken, left), Coverage.ALL, "breakdown.left-over")


def _whole(scene: Scene, index: int, taken: NumberMention, noun: str) -> NumberMention | None:
    """The one figure that counts the things, in the sentence or in those before it, up to the paragraph before."""
    told: list[NumberMention] = []
    for other in scene.sentences[max(0, index - _BACK) : index + 1]:
        if other.block.cell is None and other.block.section == scene.sentences[index].block.section:
            told += [n for n in other.numbers if n.start < taken.start and n.counted and noun_key(n.counted) == noun]
    whole = told[0] if len({n.value for n in told}) == 1 else None
    return whole if whole is not None and _counts(whole) and whole.value > taken.value else None


def _counts(number: NumberMention) -> bool:
    return number.unit is None and number.hedge is None and number.form is not Form.FRACTION and number.value > 0
