"""Totals that sum up the sentence before: "That makes 46 stops", "In all, 912 homes were sold", "All six closed"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from factcheck.claims import Breakdown, Coverage, Form, slipped
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.claiming import plain
from factcheck.extraction.phrasebook.linking import doubtful
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_key
from factcheck.extraction.phrasebook.phrases.arithmetic.breakdown import SUMMINGS_UP
from factcheck.extraction.phrasebook.readers.arithmetic.sums.adding import (
    WIDE_NAMES,
    adding_up,
    breakdown,
    larger,
    one_thing,
    summable,
    summed,
    with_single_ones,
    without_their_number,
)
from factcheck.extraction.phrasebook.roles import changing, each, narrowed
from factcheck.extraction.phrasebook.scene import Scene, Sentence
from factcheck.extraction.phrasebook.scope import of_something_else

_NEXT = expression(r"[^.;:()–—]{0,60}(?:,? and |,? plus |, |; )[^.;:()–—]{0,40}")
"""What stands between two figures of one list."""
_SOME = expression(
    r"\b(?:of (?:them|these|those|which|whom|the)|includ\w+|among"
    r"|seats?|holds?|sleeps|capacity|can|more|first|another|further|other|extra)\b"
)
_WIDER = expression(
    r"\b(?:so far|since|with the|with [a-z]+|including|counting|plus|year|season|month|week|overall|now|already|record"
    r"|worldwide|nationwide|ever|career|history)\b"
)
"""What makes a total one of more than was told."""
_OFF = Decimal("0.1")
_WIDER_NAMES = frozenset(
    "home building property dwelling tree people person guest creature fish book dish drink boat machine tool ship"
    " fruit vegetable flower instrument container crop post job staff".split()
)
_OPENING = 20
"""So many characters of a sentence may hold the comma behind "In all,"."""


def summings_up(scene: Scene, previous: Sentence, sentence: Sentence) -> Iterator[Breakdown]:
    """A claim for each total of a sentence that sums up the one before.

    A wrong sum is an alarm where the number of items is told, or the sentence before is a list and nothing else.
    """
    for phrase in sentence.phrases(SUMMINGS_UP):
        for match in phrase.matches(sentence):
            total, how_many = match.number("total"), match.number("how_many")
            if total is None:
                continue
            parts = [n for n in previous.numbers if n.unit == total.unit and n.form is not Form.FRACTION]
            if parts and summed(parts) != total.value:
                parts = without_their_number(scene, parts)
            if parts and total.unit is None:
                parts = with_single_ones(scene, parts, previous.start, previous.end)
            if len(parts) < 2 or not summable(total, parts) or not larger(total, parts):
                continue
            counted = how_many is not None and how_many.value == len(parts)
            exact = adding_up(total, parts)
            if (
                exact
                or counted
                or _nothing_but(scene, previous, sentence, total, parts, told=phrase.id != "breakdown.the-sum")
            ):
                yield breakdown(scene, total, exact or parts, Coverage.ALL, phrase.id)
                return


def _nothing_but(
    scene: Scene,
    previous: Sentence,
    sentence: Sentence,
    total: NumberMention,
    parts: Sequence[NumberMention],
    *,
    told: bool,
) -> bool:
    """Whether a sentence is a list of figures, and a total in the next is a slip away from what they make.

    `told` says that its words call it a total.
    """
    lower = scene.lower
    figures = [n for n in previous.numbers if n.slot in "nmu"]
    if (
        len(figures) > len(parts)
        or len([n for n in sentence.numbers if n.value != 1]) != 1
        or any(n.hedge for n in (total, *parts))
    ):
        return False
    off = abs(summed(parts) - total.value)
    if off > max(total.value * _OFF, Decimal(2)) and not slipped(plain(total.value), plain(summed(parts))):
        return False
    if not all(_NEXT.fullmatch(lower, one.end, two.hedge_start) for one, two in pairwise(parts)):
        return False
    nouns = [noun_key(n.counted) for n in parts if n.counted]
    kinds = total.unit is None and len(set(nouns)) == len(parts) and total.counted is not None
    kinds = kinds and (told or noun_key(total.counted or "") in WIDE_NAMES | _WIDER_NAMES)
    if not (one_thing(total, parts) or (kinds and noun_key(total.counted or "") not in nouns)):
        return False
    if "," in lower[total.end : sentence.end] or "," in lower[sentence.start + _OPENING : total.start]:
        return False  # "75 staff walked out, cleaners included"
    if _SOME.search(lower, previous.start, previous.end) or _WIDER.search(lower, sentence.start, sentence.end):
        return False
    if any(each(previous, n) is not None or changing(previous, n) is not None for n in figures):
        return False
    return not (
        doubtful(previous)
        or doubtful(sentence)
        or narrowed(sentence, total)
        or (any(n.slot in "dg" for n in sentence.mentions) and of_something_else(scene, sentence, total, parts))
    )
