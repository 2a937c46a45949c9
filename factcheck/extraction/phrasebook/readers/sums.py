"""Breakdowns that stand in a sentence or two: lists with their total, remainders, and open lists."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from factcheck.claims import Breakdown, Coverage, Part, slipped
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_key
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.patterns import Phrase
from factcheck.extraction.phrasebook.phrases.breakdown import (
    COLON_LISTS,
    LAST_ONES,
    OF_WHICH,
    REMAINDERS,
    SUMMINGS_UP,
    TOTALS_OF_LISTS,
)
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_MOST_PARTS = 7
_CLOSE_BY = 26
"""A first item starts within so many characters of its colon."""
_STORY = re.compile(r"\b(?:the most|followed by|led by|at least|including|such as|first|then)\b")
_OUT_OF = re.compile(r"\bof (?:the |these |those |its |his |her |their )?$")
_SLIP = Decimal("0.2")
_NESTING = re.compile(r"\b(?:including|among them|of (?:which|whom|them|these)|counting) (?:[a-z]+ ){0,2}$")


def read_sums(scene: Scene) -> Iterator[Breakdown]:
    """Every breakdown that a phrase of the book finds, and every remainder with the whole it completes."""
    everything = scene.sentences
    for index, sentence in enumerate(everything):
        if len(sentence.numbers) < 2 and not (sentence.numbers and index):
            continue
        yield from _lists(scene, sentence)
        yield from _open_lists(scene, sentence)
        yield from _remainders(scene, everything, index)
        if index and everything[index - 1].block is sentence.block:
            yield from _summings_up(scene, everything[index - 1], sentence)


def _lists(scene: Scene, sentence: Sentence) -> Iterator[Breakdown]:
    if len(sentence.numbers) < 3:
        return
    taken: set[int] = set()
    for phrase in (*TOTALS_OF_LISTS, *COLON_LISTS):
        for match in phrase.matches(sentence):
            total = match.number("total")
            parts = [part for part in match.numbers("parts") if not _nested(scene, part)]
            if total is None or total.start in taken or len(parts) < 2 or not _summable(total, parts):
                continue
            parts = _adding_up(total, parts) or parts
            elliptical = all(part.counted is None or _same_noun(part, total) for part in parts)
            clean = "close" in match.words or (
                elliptical and total.counted is not None and _itemised(scene, total, parts)
            )
            plausible = _larger(total, parts) and (("close" in match.words) or _nearly(total, parts))
            if sum(part.value for part in parts) != total.value and not (clean and plausible):
                continue
            taken.add(total.start)
            yield breakdown(scene, total, parts, Coverage.ALL if clean else Coverage.UNSAID, phrase.id)


def _itemised(scene: Scene, total: NumberMention, parts: Sequence[NumberMention]) -> bool:
    """Whether a list goes on with its first item at once, and tells no story: "19 stops: four in town, 15 outside"."""
    lower = scene.lower
    lead = lower[total.end : parts[0].hedge_start]
    colon = max(lead.rfind(":"), lead.rfind("–"), lead.rfind("—"))
    return len(lead) - colon < _CLOSE_BY and not _STORY.search(lower, total.end, parts[-1].start)


def _larger(total: NumberMention, parts: Sequence[NumberMention]) -> bool:
    return total.value > max(part.value for part in parts)


def _summings_up(scene: Scene, before: Sentence, sentence: Sentence) -> Iterator[Breakdown]:
    """A total that sums up the list of the sentence before. Only a stated number of items makes a wrong sum an alarm."""
    for phrase in SUMMINGS_UP:
        for match in phrase.matches(sentence):
            total, how_many = match.number("total"), match.number("how_many")
            if total is None:
                continue
            parts = [part for part in before.numbers if part.unit == total.unit and part.form is total.form]
            if len(parts) < 2 or not _summable(total, parts) or not _larger(total, parts):
                continue
            counted = how_many is not None and how_many.value == len(parts)
            exact = _adding_up(total, parts)
            if exact or counted:
                yield breakdown(scene, total, exact or parts, Coverage.ALL, phrase.id)


def _nested(scene: Scene, part: NumberMention) -> bool:
    """Whether a figure is a part of the part before it: "19 missiles, among them 10 ..."."""
    return bool(_NESTING.search(scene.lower, max(0, part.hedge_start - 30), part.hedge_start))


def _adding_up(total: NumberMention, parts: Sequence[NumberMention]) -> list[NumberMention] | None:
    """The largest choice of the parts that makes the total: copy slips other figures into its lists."""
    for size in range(len(parts), 1, -1):
        for chosen in combinations(parts[:_MOST_PARTS], size):
            if sum(part.value for part in chosen) == total.value:
                return list(chosen)
    return None


def _open_lists(scene: Scene, sentence: Sentence) -> Iterator[Breakdown]:
    if len(sentence.numbers) < 2:
        return
    for phrase in OF_WHICH:
        for match in phrase.matches(sentence):
            total, parts = match.number("total"), match.numbers("parts")
            if total is not None and _summable(total, parts) and (total.counted or total.unit):
                if parts[0].value > total.value and "doubt" in match.words:
                    continue
                more = _continued(sentence, parts) if "more" in match.words else ()
                if sum(part.value for part in (*parts, *more)) > total.value:
                    more = ()
                yield breakdown(scene, total, (*parts, *more), Coverage.SOME, phrase.id)


def _continued(sentence: Sentence, parts: Sequence[NumberMention]) -> tuple[NumberMention, ...]:
    """The parts after the first of an open list: "including 420 for the north and 310 for the south"."""
    lower, at = sentence.scene.lower, parts[-1].end
    more: list[NumberMention] = []
    for number in sentence.numbers:
        if number.start <= parts[-1].start:
            continue
        between = lower[at : number.hedge_start]
        alike = number.unit == parts[0].unit and (number.counted is None or number.counted == parts[0].counted)
        if not alike or len(between) > 60 or not (" and " in between or ", " in between):
            break
        more.append(number)
        at = number.end
    return tuple(more)


def _remainders(scene: Scene, everything: Sequence[Sentence], index: int) -> Iterator[Breakdown]:
    sentence = everything[index]
    for phrase in (*REMAINDERS, *LAST_ONES):
        for match in phrase.matches(sentence):
            rest = match.number("rest")
            if rest is None or rest.hedge is not None or rest.unit in TIME_UNITS:
                continue
            claim = _remainder(scene, everything, index, rest, phrase)
            if claim is not None:
                yield claim


def _remainder(
    scene: Scene, everything: Sequence[Sentence], index: int, rest: NumberMention, phrase: Phrase
) -> Breakdown | None:
    """The whole that a remainder completes.

    The whole and the other parts stand before it, in its sentence or in the two sentences before within the block. A set
    of figures that adds up is taken. A set that does not is taken only where nothing else could be meant: the whole opens
    the window with its noun and every other figure up to the remainder is a part without a noun of its own.
    """
    window = [rest]
    for back in range(3):
        if index - back < 0 or everything[index - back].block is not everything[index].block:
            break
        earlier = [n for n in everything[index - back].numbers if n.start < rest.start and _alike(n, rest)]
        window = [*earlier, *window]
        figures = window[:-1][-_MOST_PARTS:]
        for size in range(len(figures), 1, -1):
            for total, *parts in combinations(figures, size):
                if sum(part.value for part in parts) + rest.value == total.value:
                    return breakdown(scene, total, (*parts, rest), Coverage.ALL, phrase.id)
                *others, last = (total, *parts)
                if sum(part.value for part in others) + rest.value == last.value:
                    return breakdown(scene, last, (*others, rest), Coverage.ALL, phrase.id)
        others = (*figures[1:], rest)
        if phrase in REMAINDERS and len(figures) >= 2 and _clear(scene, figures, rest) and _nearly(figures[0], others):
            if whole := _whole_elsewhere(scene, others):
                return breakdown(scene, whole, others, Coverage.ALL, phrase.id)
            return breakdown(scene, figures[0], others, Coverage.ALL, phrase.id)
        if len(figures) >= 2 and (whole := _whole_elsewhere(scene, window)):
            return breakdown(scene, whole, window, Coverage.ALL, phrase.id)
    return _of_topic(
        scene, [n for n in everything[index].numbers if n.start < rest.start and _alike(n, rest)], rest, phrase
    )


def _of_topic(scene: Scene, parts: Sequence[NumberMention], rest: NumberMention, phrase: Phrase) -> Breakdown | None:
    """A remainder whose parts name no thing: they count the thing of the headline.

    Taken where it adds up, and where it is a slip of one digit away; anything else may count another thing.
    """
    if not parts or any(part.counted for part in (*parts, rest)) or phrase not in REMAINDERS:
        return None
    total = scene.topic
    if total is None or total.unit is not None or not _larger(total, (*parts, rest)):
        return None
    summed = sum((part.value for part in parts), rest.value)
    if summed == total.value or slipped(summed, total.value):
        return breakdown(scene, total, (*parts, rest), Coverage.ANNOUNCED, f"{phrase.id}.of-the-topic")
    return None


def _whole_elsewhere(scene: Scene, parts: Sequence[NumberMention]) -> NumberMention | None:
    """A figure before the parts, however far, that is exactly their sum. One digit is too easily met by chance."""
    total = sum((part.value for part in parts), Decimal(0))
    earlier = scene.within(0, parts[0].start, NumberMention)
    return next((n for n in earlier if n.value == total and n.unit == parts[0].unit and n.value >= 10), None)


def _nearly(total: NumberMention, parts: Sequence[NumberMention]) -> bool:
    """Whether a sum is off by a slip; what is off by more than a fifth is a sum of other things."""
    return abs(sum((part.value for part in parts), Decimal(0)) - total.value) <= max(total.value * _SLIP, Decimal(2))


def _alike(number: NumberMention, rest: NumberMention) -> bool:
    return number.unit == rest.unit and number.value > 0 and number.hedge is None


def _clear(scene: Scene, figures: Sequence[NumberMention], rest: NumberMention) -> bool:
    total, *parts = figures
    if total.counted is None and total.unit is None:
        return False
    lower = scene.lower
    apart = re.search(r"[.;:!?–—]", lower[total.end : parts[0].start])
    if not apart and not _OUT_OF.search(lower, max(0, total.hedge_start - 12), total.hedge_start):
        return False
    return _larger(total, (*parts, rest)) and all(
        part.counted is None or _same_noun(part, total) for part in (*parts, rest)
    )


def _same_noun(one: NumberMention, two: NumberMention) -> bool:
    return bool(one.counted and two.counted) and noun_key(one.counted or "") == noun_key(two.counted or "")


def _summable(total: NumberMention, parts: Sequence[NumberMention]) -> bool:
    """Whether the parts can make up the whole: one unit, one noun, no durations."""
    return (
        bool(parts)
        and all(part.unit == total.unit and part.value > 0 for part in parts)
        and total.unit not in TIME_UNITS
        and total.value > 0
        and total.start not in {part.start for part in parts}
    )


def breakdown(
    scene: Scene, total: NumberMention, parts: Sequence[NumberMention], coverage: Coverage, phrase: str
) -> Breakdown:
    """A breakdown of plain figures."""
    maker = scene.maker
    quote, span, section = maker.around([total, *parts])
    return Breakdown(
        quote=quote,
        span=span,
        section=section,
        phrase=phrase,
        total=maker.quantity(total),
        parts=tuple(Part(quantity=maker.quantity(part)) for part in parts),
        coverage=coverage,
    )
