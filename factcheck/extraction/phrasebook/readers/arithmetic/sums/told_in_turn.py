"""Totals of what was told in turn, sentence after sentence.

"The first leg was 2,450 km. Then came 2,880 km of sea. From there it was another 4,170 km, for a total of 9,500".

Lengths of time are added up in one unit: "four years, three years and 18 months: eight and a half years in all".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from factcheck.claims import Breakdown, Coverage, Form, Hedge, slipped
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import CROWDED, before
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_class
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.readers.arithmetic.sums.adding import (
    breakdown,
    larger,
    nearly,
    summed,
    told_with_more,
    zeros_off,
)
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.roles import averaging, changing, each, narrowed, starting, totalling
from factcheck.extraction.phrasebook.scene import Scene, Sentence
from factcheck.extraction.phrasebook.scope import of_something_else

CUES = (
    "total of",
    "in all",
    "in total",
    "altogether",
    "all told",
    "together",
    "combined",
    "makes",
    "making",
    "totalling",
    "so that",
)
_SMALLEST = {"year": ("month", 12), "month": ("month", 1), "week": ("day", 7), "day": ("day", 1), "h": ("min", 60),
             "min": ("min", 1)}  # fmt: skip
_IN_TURN = expression(
    r"\b(?:another|a further|(?:and |, )?then\b|next|after that|after which|followed|first|second|third|last"
    r"|final(?:ly)?|from there|one after (?:another|the other)|consecutive(?:ly)?|in turn|back to back"
    r"|on top of that|to that|added|plus|as well as|also)\b"
)
_FURTHER = expression(r"\b(?:another|a further|plus|added|adding|then|on top of that)(?: [a-z'’-]+){0,4} $")
_UNSURE = expression(
    r"\b(?:concurrent\w*|suspended|expect\w*|forecast\w*|estimat\w*|target\w*|planned|if|unless|would have|some of"
    r"|includ\w+|among|of (?:which|whom|them|those|these)|at least|up to|more than|less than|fewer than|about|or"
    r"|on average|averag(?:es|ed|ing)|remaining|rest|each|every|per|already|so far|since|instead|not counting|excluding"
    r"|except|apart from|twice|both|overlap\w*|same|return|back and forth|old|aged|ago|earlier|later|last year)\b"
)
_FEE = expression(
    r"\b(?:tickets?|entry|admission|fares?|fees?|subscriptions?|membership|seats?|dues|rent|price|rate|charge|levy)"
    r"(?: [a-z]+){0,3}? (?:cost|costs|is|was|are|were|of|at|for|stays|stood)(?: (?:just|only|a|still|now|at))* $"
)
"""Before a price, which is for one."""
_SO = expression(r",? so that (?:in all |altogether |some )?$")
_AND_MORE = expression(r"\b(?:with|plus|besides|including|counting|and (?:then|others))\b")
_WITH_MORE = expression(
    r"\b(?:with|including|counting|by (?:then|now|jan|feb|mar|apr|may|june|july|aug|sep|oct|nov|dec"
    r"|the)|already|once|when)"
)
_SO_ALL = expression(
    r"\b(?:so(?: that)?|thus|which means|altogether|in all)\b[^.;:\d]{0,30}\b(?:income|receipts|takings|total|sum|bill"
    r"|cost|costs|spending|outlay|distance|score|tally|proceeds|fund|pot)\b[^.;:\d]{0,20} $"
)
"""Before what is told as all of what was told before: "so that income came to"."""
_BACK = 4
_MOST = 9
_THREE, _LARGE = 3, 100
_FARTHEST = Decimal("0.3")
"""How far three figures told in turn may be from their total."""


def read_told_in_turn(scene: Scene) -> Iterator[Breakdown]:
    """A claim for each total whose parts stand in the sentences before, or are lengths in several units."""
    for sentence in scene.sentences_with(CUES):
        if sentence.block.cell is not None or denied(sentence):
            continue
        index = scene.sentences.index(sentence)
        for total in sentence.numbers:
            claim = _of(scene, index, total) if _is_total(sentence, total) else _so_that(scene, sentence, total)
            if claim is not None:
                yield claim
                break


def _is_total(sentence: Sentence, total: NumberMention) -> bool:
    plain = total.slot in "nmu" and total.form is not Form.FRACTION and total.value > 1
    if not plain or not totalling(sentence, total) or each(sentence, total) is not None:
        return False
    return not (averaging(sentence, total) or narrowed(sentence, total) or changing(sentence, total))


def _of(scene: Scene, index: int, total: NumberMention) -> Breakdown | None:
    sentence = scene.sentences[index]
    whole = _in_small(total)
    window: list[NumberMention] = []
    passage: list[Sentence] = []
    found: list[tuple[list[NumberMention], list[Sentence]]] = []
    for one in (sentence, *before(scene, index, _BACK)):
        if len(one.numbers) >= CROWDED:
            break
        passage.insert(0, one)
        own = [_in_small(n) for n in one.numbers if n.end <= total.start and _can_be_part(one, n, total)]
        window = [*own, *window]
        if own and len(window) > 1 and (one is not sentence or total.unit in TIME_UNITS):
            found.append((window, [*passage]))
    fitting = [parts for parts, _ in found if len(parts) <= _MOST and summed(parts) == whole.value]
    fitting = [parts for parts in fitting if _tells(parts, whole)][:1]
    chosen = fitting or [parts for parts, told in found if _sure(scene, told, parts, whole)][-1:]
    if not chosen:
        return None
    printed = [_printed(one, n) for one in passage for n in chosen[0] if one.start <= n.start < one.end]
    if all(n.unit == total.unit for n in printed):
        return breakdown(scene, total, printed, Coverage.ALL, "breakdown.in-turn")
    return breakdown(scene, whole, chosen[0], Coverage.ALL, "breakdown.in-turn")


def _in_small(number: NumberMention) -> NumberMention:
    """A length of time in the smaller of the two units that copy tells such lengths in."""
    unit, size = _SMALLEST.get(number.unit or "", (number.unit, 1))
    if unit == number.unit:
        return number
    return replace(number, value=number.value * size, step=Decimal(1), unit=unit)


def _can_be_part(sentence: Sentence, number: NumberMention, total: NumberMention) -> bool:
    if number.form is Form.FRACTION or _in_small(number).unit != _in_small(total).unit or number.value <= 0:
        return False
    if number.unit is None and not _of_one_noun(number, total):
        return False
    level = averaging(sentence, number) or starting(sentence, number) or each(sentence, number) is not None
    level = level or (number.slot == "m" and _FEE.search(sentence.sides(number)[0]) is not None)
    further = changing(sentence, number) is None or _FURTHER.search(sentence.sides(number)[0]) is not None
    return not level and further


def _of_one_noun(number: NumberMention, total: NumberMention) -> bool:
    if not total.counted or not number.counted:
        return False
    return noun_class(number.counted) == noun_class(total.counted)


def _so_that(scene: Scene, sentence: Sentence, total: NumberMention) -> Breakdown | None:
    """ "4,600 houses fell and 7,900 more were damaged, so that 12,500 families are homeless", or a digit from it."""
    if total.slot not in "nm" or total.value < _LARGE or not _SO.search(sentence.sides(total)[0]):
        return None
    parts = [n for n in sentence.numbers if n.end <= total.start]
    if not 2 <= len(parts) <= _THREE or any(n.unit != total.unit or n.form is Form.FRACTION for n in parts):
        return None
    kinds = {noun_class(n.counted) for n in parts if n.counted}
    if (
        len(kinds) > 1
        or any(n.hedge or each(sentence, n) is not None for n in parts[1:])
        or _UNSURE.search(sentence.lower)
    ):
        return None
    exact = summed(parts) == total.value
    if not exact and _WITH_MORE.search(scene.lower, parts[-1].end, sentence.end):
        return None
    if not exact and (not slipped(summed(parts), total.value) or parts[0].hedge not in (None, Hedge.ABOUT)):
        return None
    parts[0] = replace(parts[0], hedge=None)
    return breakdown(scene, total, parts, Coverage.ALL, "breakdown.so-that")


def _tells(parts: Sequence[NumberMention], whole: NumberMention) -> bool:
    """Whether parts that make a whole do not do so by chance."""
    return len(parts) > 2 or whole.value >= 2 * len(parts) * _THREE


def _sure(scene: Scene, told: Sequence[Sentence], parts: Sequence[NumberMention], whole: NumberMention) -> bool:
    """Whether a total can be of nothing but the figures before it, one told after the other."""
    if len(parts) > _MOST or any(n.hedge for n in (*parts, whole)) or not larger(whole, parts):
        return False
    near = nearly(whole, parts) or (len(parts) > 2 and abs(summed(parts) - whole.value) <= whole.value * _FARTHEST)
    if not (near or zeros_off(whole, parts)) or summed(parts) == whole.value:
        return False
    start, end = parts[0].start, whole.start
    lead = told[-1].sides(_printed(told[-1], parts[-1]))[0] if parts[-1].start >= told[-1].start else ""
    so_all = _SO_ALL.search(told[-1].sides(_printed(told[-1], whole))[0]) is not None
    if len(parts) < _THREE and not _FURTHER.search(lead):
        return False
    if any(m.slot in "dt" and m.start > parts[-1].end for m in told[-1].mentions if m.start < end):
        return False  # "another 30 in June, and in July 38 in all"
    return (
        (so_all or _IN_TURN.search(scene.lower, start, end) is not None)
        and not told_with_more(scene, told[-1], whole, parts)
        and not (whole.value > summed(parts) and _AND_MORE.search(scene.lower, parts[-1].end, whole.start))
        and not of_something_else(scene, told[-1], whole, parts)
        and not any(denied(one) for one in told)
        and _UNSURE.search(scene.lower, start, told[-1].end) is None
    )


def _printed(sentence: Sentence, number: NumberMention) -> NumberMention:
    return next(n for n in sentence.numbers if n.start == number.start)
