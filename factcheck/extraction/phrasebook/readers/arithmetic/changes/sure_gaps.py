"""Gaps that are told as nothing else, between the only two figures that can be meant, though they do not come out."""

from __future__ import annotations

from decimal import Decimal

from factcheck.claims import Direction, Form
from factcheck.claims.units import gap_scale
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import doubtful
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.outcomes import nothing_else
from factcheck.extraction.phrasebook.roles import changing, parting, surely_changing
from factcheck.extraction.phrasebook.scene import SLOTS, Scene, Sentence

_THROUGHOUT = expression(r"\b(?:in all|altogether|in total|climbs|rises and|ups and downs)\b")
_FROM, _TO = expression(r"\bfrom\b"), expression(r"\bto\b")
_FARTHEST = 3
_LEAST_COUNT = 10
_LISTED = expression(r"(?: [a-z]+){0,2} (?:in|at|on|for|among) [^,;:.()]{1,40}?(?:,| and|, and) (?:by )?")


_PRONOUN = expression(
    r"(?:it|they|that|the (?:figure|number|total|rate|share|proportion|level|price|cost)|(?:last year|a year ago|in"
    r" \d{4}),? (?:it|they))\b"
)
_THEN = expression(r"\b(?:was|were|stood|had been|a year (?:ago|earlier)|last year|then)\b")
_ENDS = expression(
    rf"(?: [a-z]+)?(?: (?:then|now|today|last year|this year|a year ago|[{SLOTS['u']}] (?:ago|earlier)"
    rf"|in [{SLOTS['d']}]))?"
    r"(?: ?[,.;:]| and\b| but\b|$)"
)
_NOW = expression(r"\b(?:now|is|are|today|stands|this year|has|have)\b")


def of_those_alone(scene: Scene, index: int, gap: NumberMention, pair: tuple[NumberMention, NumberMention]) -> bool:
    """Whether a gap that is told as nothing else is between no other figures of the draft."""
    sentence, given = scene.sentences[index], abs(pair[1].value - pair[0].value)
    if not (surely_changing(sentence, gap) or parting(sentence, gap) or _from_to(scene, sentence, gap, pair)):
        return False
    scale = gap_scale(gap.unit, pair[0].unit or pair[1].unit) or Decimal(1)
    said = gap.value * scale
    if given > said * _FARTHEST or said > given * _FARTHEST or (pair[0].slot == "n" and given < _LEAST_COUNT):
        return False

    def gives(one: NumberMention, two: NumberMention) -> bool:
        alike = one.unit == two.unit and gap_scale(gap.unit, one.unit) is not None
        return alike and abs(abs(one.value - two.value) / scale - gap.value) <= gap.step

    return nothing_else(scene, sentence, gap, pair, gives)


def _from_to(scene: Scene, sentence: Sentence, gap: NumberMention, pair: tuple[NumberMention, NumberMention]) -> bool:
    """ "From Alm, at 900 m, to Bad Ost, at 200, the line drops 700 m": the ends before the gap, in its sentence."""
    one, two = sorted(pair, key=lambda n: n.start)
    if one.start < sentence.start or two.end > gap.start:
        return False
    lead, way = scene.lower[sentence.start : one.start], scene.lower[one.end : two.start]
    if _THROUGHOUT.search(scene.lower, sentence.start, gap.start):
        return False
    return _FROM.search(lead) is not None and _TO.search(way) is not None


def listed_with(scene: Scene, sentence: Sentence, gap: NumberMention) -> set[int]:
    """Where the figures start that are told as gaps with this one: "by 12 in Leeds, 8 in York and 15 in Hull"."""
    found, last = set(), gap
    for number in sentence.numbers:
        if number.start > gap.start and number.unit == gap.unit:
            if not _LISTED.fullmatch(scene.lower, last.end, number.hedge_start):
                break
            found.add(number.start)
            last = number
    return found


def told_after(
    scene: Scene, index: int, change: NumberMention
) -> tuple[tuple[NumberMention, NumberMention], Direction, bool] | None:
    """The two figures of the sentence behind a change, where it says no more: "It was 48 then and is 41 now"."""
    sentence = scene.sentences[index]
    way = changing(sentence, change)
    following = next(iter(scene.sentences[index + 1 : index + 2]), None)
    if way is None or following is None or following.block is not sentence.block or len(sentence.numbers) > 1:
        return None
    points = change.slot == "o" or change.counted == "points"
    figures = [n for n in following.numbers if n.unit not in TIME_UNITS]
    ends = [n for n in figures if (n.slot == "p" or not points) and _ENDS.match(following.sides(n)[1])]
    if len(figures) != len(ends) or len(ends) != 2 or ends[0].unit != ends[1].unit:
        return None
    lower = following.lower
    told = _PRONOUN.match(lower) and _THEN.search(lower) and _NOW.search(lower)
    if not told or any(n.hedge or n.value <= 0 or n.form is Form.FRACTION for n in ends) or doubtful(following):
        return None
    low, high = sorted(ends, key=lambda n: n.value)
    return ((low, high) if way is Direction.UP else (high, low)), way, True
