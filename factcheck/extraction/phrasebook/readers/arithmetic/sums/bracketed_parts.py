"""Parts that stand in brackets: "the £3.6m came from a council (£2.1m), a charity (£0.9m) and a bank (£0.6m)"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from factcheck.claims import Breakdown, Coverage, Form
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import CROWDED, doubtful, plain_figure
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.readers.arithmetic.sums.adding import (
    breakdown,
    larger,
    may_overlap,
    nearly,
    summed,
)
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_JOINT = expression(
    r"\)(?:[,;] and |[,;] | and )(?!(?:then|later|including|among|for example)\b)[^.;:()\d]{2,60}\((?:or )?"
)
_LAST = expression(r"\)[,;]? and ")
_SHARED = expression(
    r"(?::|–|—)(?! mainly| mostly)"
    r"|\b(?:c[oa]m(?:es?|ing) (?:in )?from|drawn from|made up of|composed of|consist(?:s|ed|ing)? of"
    r"|compris(?:es?|ed|ing)"
    r"|(?:split|shared|divided|spread|parted|distributed)(?: out| up| evenly| equally)? (?:between|among|amongst|over"
    r"|across|by|into)|(?:went|go|goes|going|gone) to"
    r"|(?:is|are|was|were|being|been) (?:met|paid|given|provided|raised|contributed|supplied|funded|put up) by)\b"
)
"""What says between a whole and its parts that it is all of them."""
_NOT_ALL = expression(
    r"\b(?:including|includes?|such as|among (?:them|others)|mainly|mostly|largely|chiefly|notably|especially|led by"
    r"|top|biggest|largest|most of|some of|part of|at least|others?|elsewhere|the rest|remain\w*|each|apiece|average"
    r"|up from|down from|compared|previous|last year)\b"
)
_FEWEST = 3


def read_bracketed_parts(scene: Scene) -> Iterator[Breakdown]:
    """A claim for each whole that a sentence says to be shared among all of a list with figures in brackets."""
    for sentence in scene.sentences_with(("(",)):
        if sentence.block.cell is not None or not _FEWEST < len(sentence.numbers) < CROWDED:
            continue
        parts = _parts(scene, sentence)
        whole = _whole(scene, sentence, parts) if len(parts) >= _FEWEST else None
        if whole is None or doubtful(sentence) or denied(sentence) or _NOT_ALL.search(sentence.lower):
            continue
        if larger(whole, parts) and nearly(whole, parts) and not may_overlap(scene, whole, parts):
            coverage = Coverage.ALL if summed(parts) >= whole.value else Coverage.ANNOUNCED
            yield breakdown(scene, whole, parts, coverage, "breakdown.in-brackets")


def _parts(scene: Scene, sentence: Sentence) -> list[NumberMention]:
    """The figures of the sentence that have a bracket of their own, where they are one list that "and" closes."""
    prose = scene.draft.prose
    alone = [
        n
        for n in sentence.numbers
        if prose[n.hedge_start - 1 : n.hedge_start] == "(" and prose[n.end : n.end + 1] == ")"
    ]
    joints = [prose[one.end : two.hedge_start] for one, two in pairwise(alone)]
    if not joints or not all(_JOINT.fullmatch(joint) for joint in joints) or not _LAST.match(joints[-1]):
        return []
    units = {n.unit for n in alone}
    plain = all(plain_figure(n) and n.hedge is None and n.form is not Form.FRACTION for n in alone)
    return alone if plain and len(units) == 1 and not units & TIME_UNITS else []


def _whole(scene: Scene, sentence: Sentence, parts: Sequence[NumberMention]) -> NumberMention | None:
    """The one figure before the list, which is said to be all of it."""
    before = [n for n in sentence.numbers if n.end < parts[0].start and n.unit == parts[0].unit]
    if len(before) != 1 or len(parts) + 1 != len(sentence.numbers):
        return None
    (whole,) = before
    shared = _SHARED.search(scene.lower, whole.end, parts[0].start)
    known = whole.unit is not None or whole.counted is not None
    return whole if shared is not None and known and plain_figure(whole) else None
