"""Lists of all that the sentences before have counted.

"306 berths were taken. Of the passengers, 141 were Thai, 88 Malaysian and 77 from other countries"; "The council has 12
members. Her list won five of the seats, his four and a third three".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from factcheck.claims import Breakdown, Coverage, Form, slipped
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import CROWDED, before
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_class
from factcheck.extraction.phrasebook.readers.arithmetic.sums.adding import breakdown, summed
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.roles import changing, each, starting
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_OPENS = expression(
    r"[\"'“‘]?(?:of|among) (?:the|these|those|them|its|their|our|all)(?: (?:the|of them))? ?(?P<noun>[a-z]{3,20})?"
    r"(?: [a-z'’-]+){0,3}?,? $"
)
_SEATS = expression(r" (?:of (?:the|its) )?(?:seats|votes|places|members|medals|mandates|councillors|berths|beds)\b")
_JOINT = expression(r"[^.;:!?\d]{0,70}(?:,? and |, |,? with |; )[^.;:!?\d]{0,40}")
_LAST_ONE = expression(
    r",? and [^.;:!?\d]{2,50} (?P<one>the last one|the (?:last|remaining) (?:one|seat)|one)(?=[.,;]|$)"
)
_CLOSED = expression(
    r"\b(?:from|in) (?:other|another|elsewhere)|\belsewhere\b|\bothers?\b|\bthe (?:rest|last|remaining)\b|\bneither\b"
    r"|\bundecided\b|\babstain|\bunknown\b|\bnot (?:known|said|recorded)\b"
)
_NESTED = expression(r"\b(?:includ\w+|among them|of (?:which|whom)|at least|more than|up to|both|some of)\b")
_BACK = 4
_MOST = 8
_LEAST = 10


def read_parts_of_told(scene: Scene) -> Iterator[Breakdown]:
    """A claim for each sentence that lists all of what was counted shortly before."""
    for index, sentence in enumerate(scene.sentences):
        if sentence.block.cell is not None or not 2 <= len(sentence.numbers) < CROWDED or denied(sentence):
            continue
        claim = _of(scene, index, sentence)
        if claim is not None:
            yield claim


def _of(scene: Scene, index: int, sentence: Sentence) -> Breakdown | None:
    parts = [n for n in sentence.numbers if n.form is not Form.FRACTION]
    if len(parts) != len(sentence.numbers) or not 2 <= len(parts) <= _MOST or any(n.unit or n.hedge for n in parts):
        return None
    lead = scene.lower[sentence.start : parts[0].hedge_start]
    opened = _OPENS.fullmatch(lead)
    if opened is None and not any(_SEATS.match(scene.lower, n.end) for n in parts[:2]):
        return None
    if not all(_JOINT.fullmatch(scene.lower, one.end, two.start) for one, two in pairwise(parts)):
        return None
    if _NESTED.search(sentence.lower) or any(each(sentence, n) is not None or changing(sentence, n) for n in parts):
        return None
    parts = _with_last_one(scene, sentence, parts)
    wholes = list(_wholes(scene, index, parts, opened["noun"] if opened else None))
    made = summed(parts)
    exact = [n for n in wholes if n.value == made]
    if exact and made >= _LEAST:
        return breakdown(scene, exact[0], parts, Coverage.ALL, "breakdown.of-told")
    named = [n for n in wholes if opened and opened["noun"] and n.counted and _alike(n.counted, opened["noun"])]
    if not exact and len({n.value for n in wholes}) == len({n.value for n in named}) == 1 and not named[0].hedge:
        closed = _CLOSED.search(scene.lower, parts[-1].start, sentence.end) is not None
        if closed and named[0].value >= _LEAST * _LEAST and slipped(named[0].value, made):
            return breakdown(scene, named[0], parts, Coverage.ALL, "breakdown.of-told")
    return None


def _wholes(scene: Scene, index: int, parts: Sequence[NumberMention], noun: str | None) -> Iterator[NumberMention]:
    """The larger counts of the sentences before, nearest first, in the block or at the end of the one before."""
    own = scene.sentences[index].block
    for one in [*before(scene, index, _BACK)] or scene.sentences[max(0, index - 1) : index]:
        if one.block.section != own.section or one.block.cell is not None:
            return
        for number in one.numbers:
            plain = (
                number.unit is None and number.form is not Form.FRACTION and number.value > max(p.value for p in parts)
            )
            kin = (
                noun is None
                or number.counted is None
                or number.value >= _LEAST * _LEAST
                or _alike(number.counted, noun)
            )
            if plain and kin and not starting(one, number) and each(one, number) is None:
                yield number


def _with_last_one(scene: Scene, sentence: Sentence, parts: Sequence[NumberMention]) -> list[NumberMention]:
    """Some parts with "the last one" behind them."""
    found = _LAST_ONE.match(scene.lower, parts[-1].end, sentence.end)
    if found is None or any(n.start <= found.start("one") < n.end for n in parts):
        return list(parts)
    start, end = found.span("one")
    return [*parts, NumberMention(start, end, Decimal(1), Decimal(1), None, None, Form.WORDS, start)]


def _alike(one: str, two: str) -> bool:
    return noun_class(one) == noun_class(two)
