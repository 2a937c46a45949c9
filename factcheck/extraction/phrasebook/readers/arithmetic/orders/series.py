"""Runs of like figures with the words that name each: "Patel had 214 votes, Rossi 198 and Lund 201"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from factcheck.claims import Form
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_class
from factcheck.extraction.phrasebook.mentions.numbers import scan_numbers
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_CUT = expression(r"[;:.(] ?|, (?:and |but |while )?| and | while | against |[–—\n]")


_APART = expression(
    r"\b(?:while|whereas|but|followed|ahead of|more(?! than (?:any|all|every))|another|of which"
    r"|of whom|including|and then)\b"
)
_GAP = expression(r"(?: [a-z]+){0,2} (?:behind|ahead|clear|adrift|short of|more than|fewer than|less than)\b")
"""Behind a figure that says how far two others are apart."""
_ON_A_WHOLE = expression(r"\b(?:(?:on|from|out of) (?:an?|the) (?:[a-z]+ ){1,2}of|(?:who|which) (?:had|once had)) $")
"""Before the whole that the figures of a series are parts of, or what one of them was: "who had 35"."""
_NEEDED = expression(r" (?:[a-z]+ )?(?:needed|required|for a majority|to win|to pass)\b")
_OTHERS_ARE = expression(
    r"\b(?:the (?:others?|rest|remaining [a-z]+|other [a-z]+)|others)(?: [a-z'’-]+){1,3} "
    r"(?=[$£€¥]?\d)"
)
"""What says that the bare figures of a list are all there is beside the one that is named."""
_OF_THEM = expression(r"\b(?:of|among|between)(?: all)?(?: the| these| those| its| their| our)? $")
_MOST_OF_THEM, _BEFORE = 12, 20
_THEN_THINGS = expression(r"(?: [a-z’'-]+){1,4}(?:,| and|, and) ")
_FEW = 2
_NEAREST, _FARTHEST = 3, 70
_LONGEST_LIST = 40


class Named(NamedTuple):
    """A figure with the stretch of prose that names it."""

    number: NumberMention
    start: int
    end: int

    def label(self, lower: str) -> str:
        return lower[self.start : self.end]


def series_of(sentences: Sequence[Sentence], *, like: NumberMention | None = None) -> list[Named]:
    """The figures of some sentences that are of one kind, each with the words from the one before it on.

    The kind is that of `like`, or that of most of the figures. Bare figures belong to the kind of the first that says
    its unit or noun. Hedged figures, fractions and shares of a share are left out.
    """
    told = [n for sentence in sentences for n in sentence.numbers if n.form is not Form.FRACTION]
    if not told:
        return []
    lower = sentences[0].scene.lower
    numbers = [n for n in told if n is like or not (_GAP.match(lower, n.end) or _aside(lower, n))]
    if like is None:
        like = next((n for n in numbers if n.unit or n.counted), numbers[0] if numbers else None)
    if like is None:
        return []
    if like is numbers[0] and _numbers_them(like, numbers):
        numbers = numbers[1:]
        like = next((n for n in numbers if n.unit or n.counted), numbers[0])
    kind = _kind(like)
    alike = [n for n in numbers if n is like or _kind(n) in (kind, (None, None))]
    return [Named(n, *_stretch(sentences, alike, index)) for index, n in enumerate(alike)]


def _numbers_them(first: NumberMention, numbers: Sequence[NumberMention]) -> bool:
    """Whether the first figure says how many the others are: "The three depots: Ayr 410, Bury 365, Cowes 520"."""
    return first.form is Form.WORDS and first.unit is None and _FEW < first.value == len(numbers) - 1


def _aside(lower: str, number: NumberMention) -> bool:
    return _out_of(lower, number) or _counts_them(lower, number)


def _out_of(lower: str, number: NumberMention) -> bool:
    first = max(0, number.hedge_start - _FARTHEST)
    return (
        _ON_A_WHOLE.search(lower, first, number.hedge_start) is not None or _NEEDED.match(lower, number.end) is not None
    )


def things_of(sentences: Sequence[Sentence]) -> list[Named]:
    """The first list of three counts or more, each of its own thing: "62 coffees, 48 teas and 71 juices"."""
    for sentence in sentences:
        lower = sentence.scene.lower
        counts = [n for n in sentence.numbers if n.slot == "n" and n.counted]
        run: list[NumberMention] = counts[:1]
        for one, two in pairwise(counts):
            if _THEN_THINGS.fullmatch(lower, one.end, two.hedge_start):
                run.append(two)
            elif len(run) > _FEW:
                break
            else:
                run = [two]
        if len(run) > _FEW and len({n.counted for n in run}) == len(run):
            return [Named(n, *_stretch(sentences, run, index)) for index, n in enumerate(run)]
    return []


def _counts_them(lower: str, number: NumberMention) -> bool:
    """Whether a figure says of how many a list is: "the dearest of the three"."""
    if number.unit not in (None, *TIME_UNITS) or number.value > _MOST_OF_THEM or number.form is not Form.WORDS:
        return False
    return _OF_THEM.search(lower, max(0, number.start - _BEFORE), number.start) is not None


def bulleted_series(scene: Scene, at: int) -> list[Named]:
    """The figures of the list that follows a prose offset, one to an item, each with its item."""
    found: list[Named] = []
    group: int | None = None
    first = bisect_left(scene.draft.blocks, at, key=lambda block: block.start)
    for block in scene.draft.blocks[first : first + _LONGEST_LIST + 1]:
        if block.kind is not BlockKind.ITEM or (group is not None and block.group != group):
            break
        group = block.group
        numbers = _in_item(scene, block.start, block.end)
        if len(numbers) != 1:
            return []
        found.append(Named(numbers[0], block.start, block.end))
    kinds = {_kind(one.number) for one in found} if len(found) <= _LONGEST_LIST else ()
    return found if len(kinds) == 1 else []


def _in_item(scene: Scene, start: int, end: int) -> list[NumberMention]:
    """The figures of an item without its label: "2023: 4,470"."""
    read = scene.once(_items)
    if start not in read:
        read[start] = _read_item(scene, start, end)
    return read[start]


def _items(_: Scene) -> dict[int, list[NumberMention]]:
    """What was read of the items of a draft: each may be in the list that follows several sentences."""
    return {}


def _read_item(scene: Scene, start: int, end: int) -> list[NumberMention]:
    text = scene.draft.prose[start:end]
    cut = re.match(r"[^:–—]{1,40}(?:: | [–—-] )", text)
    first = start + (cut.end() if cut else 0)
    found = scan_numbers(scene.draft.prose[first:end], scene.lower[first:end])
    for number in found:
        number.start, number.end, number.hedge_start = (
            number.start + first,
            number.end + first,
            number.hedge_start + first,
        )
    return found


def _kind(number: NumberMention) -> tuple[str | None, str | None]:
    return number.unit, noun_class(number.counted) if number.counted else None


def _stretch(sentences: Sequence[Sentence], numbers: Sequence[NumberMention], index: int) -> tuple[int, int]:
    """From the cut after the figure before to the cut after this one."""
    number = numbers[index]
    sentence = next(one for one in sentences if one.start <= number.start < one.end)
    lower = sentence.scene.lower
    first = max(sentence.start, numbers[index - 1].end if index else sentence.start)
    if first > sentence.start:
        cut = _CUT.search(lower, first, number.start)
        first = cut.end() if cut else first
    else:
        first = max(first, lower.rfind(": ", first, number.start) + 1)
    after = numbers[index + 1].start if index + 1 < len(numbers) else sentence.end
    cut = _CUT.search(lower, number.end, min(after, sentence.end))
    return first, cut.start() if cut else min(after, sentence.end)


def naming(series: Sequence[Named], lower: str, name: str) -> Iterator[Named]:
    """The figures of a series that a name goes with."""
    pattern = re.compile(rf"(?<![\w-]){re.escape(name)}(?:['’]?s)?(?![\w-])")
    for one in series:
        if pattern.search(lower, one.start, one.end):
            yield one


def plain_list(series: Sequence[Named], window: Sequence[Sentence]) -> bool:
    """Whether the sentences of a series hold no other figures in digits, and its own stand close, each with a name."""
    own = {one.number.start for one in series}
    lower = window[0].scene.lower
    others = [n for one in window for n in one.numbers if n.start not in own and not _counts_them(lower, n)]
    if any(n.form is Form.DIGITS or n.unit in TIME_UNITS for n in others):
        return False
    gaps = [window[0].scene.lower[one.number.end : two.number.start] for one, two in pairwise(series)]
    told = any(_OTHERS_ARE.search(sentence.lower) for sentence in window)
    return all((told or len(gap) >= _NEAREST) and len(gap) <= _FARTHEST and not _APART.search(gap) for gap in gaps)
