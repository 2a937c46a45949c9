"""Changes in percent told behind how much they are.

"3,400 visitors came, 850 more than the year before, a rise of a third". The figure before is not printed: it is
what the gap leaves of the figure after.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from factcheck.claims import Direction, Form, PercentChange, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import CROWDED, doubtful
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import one_noun
from factcheck.extraction.phrasebook.phrases.words import FALLS, RISES
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.scene import Scene, Sentence

CUES = (" more ", " fewer ", " less ", " higher ", " lower ", " up on ", " down on ", " above ", " below ")
_TIE = (
    r"(?:,| \(| –| —|:)(?: (?:or|that is|that['’]s|which is|which was|equal to|representing))?,?"
    r"(?: (?:a|an|up|down|by|just|some|only|about|nearly|almost|fully|of|growth|change|drop"
    rf"|{'|'.join((*RISES, *FALLS))}))* ?\(?"
)
_GAP = expression(
    r"(?: [a-z][a-z'’-]*){0,3}? (?P<way>more|fewer|less|higher|lower|up|down|above|below)(?: than| on| from)?"
    rf"(?: (?!and\b|but\b|while\b|or\b|than\b)[a-z0-9][a-z0-9'’-]*){{0,9}}?{_TIE}$"
)
_AFTER = expression(
    r"(?: (?!and\b|but\b|while\b|than\b|or\b)[a-z0-9][a-z0-9'’-]*){0,12}?"
    r"(?:, (?:which (?:is|was)|that is|or|and so|now)?|,| \(| –| —| (?:was|is|were|are)| (?:up|down) by) ?$"
)
_DOWN = frozenset({"fewer", "less", "lower", "down", "below"})
_OF_ANOTHER = expression(r" of (?!(?:about |some |just |only |around )?\d| a )")
_ON_ANOTHER = expression(r"(?: [a-z]+)? (?:on|over|from|than|since|against|compared|in) ")
"""Behind a change from another time than that of the gap: "40 more than in May, up 15% on the year"."""


def read_changes_of_gaps(scene: Scene) -> Iterator[PercentChange]:
    """A claim for each share that a gap stands right before, with the figure that has it before that."""
    for sentence in scene.sentences_with(CUES):
        if sentence.block.cell is not None or not 2 < len(sentence.numbers) < CROWDED or denied(sentence):
            continue
        numbers = sentence.numbers
        for (after, gap), share in zip(pairwise(numbers), numbers[2:], strict=False):
            claim = _of(scene, sentence, after, gap, share)
            if claim is not None:
                yield claim


def _of(
    scene: Scene, sentence: Sentence, after: NumberMention, gap: NumberMention, share: NumberMention
) -> PercentChange | None:
    if share.slot not in "pf" or not _comparable(after, gap):
        return None
    lower = scene.lower
    found = _GAP.fullmatch(lower, gap.end, share.hedge_start)
    if found is None or not _AFTER.fullmatch(lower, after.end, gap.hedge_start):
        return None
    if _OF_ANOTHER.match(lower, share.end):
        return None
    down = found["way"] in _DOWN
    start = after.value + gap.value if down else after.value - gap.value
    if start <= 0:
        return None
    said = share.value * (100 if share.form is Form.FRACTION else 1)
    close = abs(gap.value / start * 100 - said) <= max(share.step, said / 20)
    told_twice = _ON_ANOTHER.match(lower, share.end) and _ON_ANOTHER.search(found[0])
    if not close and (any(n.hedge for n in (after, gap)) or doubtful(sentence) or told_twice):
        return None
    maker = scene.maker
    quote, span, section = maker.around([after, gap, share])
    return make(
        PercentChange,
        quote=quote,
        span=span,
        section=section,
        phrase="percent-change.of-gap",
        change=maker.quantity(share),
        direction=Direction.DOWN if down else Direction.UP,
        after=maker.quantity(after),
        difference=maker.quantity(gap),
    )


def _comparable(after: NumberMention, gap: NumberMention) -> bool:
    plain = all(n.slot in "nmu" and n.form is not Form.FRACTION and n.value > 0 for n in (after, gap))
    return plain and gap.unit in (after.unit, None) and one_noun(after.counted, gap.counted)
