"""Sums whose total is told as one, and whose parts stand around it or in the list that it opens."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import accumulate

from factcheck.claims import Breakdown, Coverage, Form
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import CROWDED, certain, enough, windows
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_key
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.readers.arithmetic.names.hyphened import hyphened
from factcheck.extraction.phrasebook.readers.arithmetic.sums.adding import (
    ANYBODY,
    LEFT,
    adding_up,
    breakdown,
    carried,
    larger,
    listed_on,
    nearly,
    one_thing,
    some_gone,
    summed,
    told_with_more,
    without_their_number,
    zeros_off,
)
from factcheck.extraction.phrasebook.readers.arithmetic.sums.listed_sums import bracketed, listed
from factcheck.extraction.phrasebook.readers.arithmetic.sums.tallies import tallies
from factcheck.extraction.phrasebook.readers.arithmetic.sums.wholes_before import of_it
from factcheck.extraction.phrasebook.readers.arithmetic.sums.wholes_taken_up import (
    ballot,
    closed_list,
    made_up,
    whole_elsewhere,
)
from factcheck.extraction.phrasebook.roles import averaging, bounding, each, narrowed, totalling
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_SHOULD_HAVE, _BEFORE = expression(r"\b(?:should|would|could|might|ought to) have (?:[a-z]+ ){1,3}$"), 40
_SUPPOSED = expression(r"\b(?:would|could|might)\b")
_ADDED = expression(r"\b(?:more|additional|further|extra|fewer|less|of (?:which|whom|them))\b")
_WAY = expression(r"\bfrom [^;:.]{1,60}$")
_TO = expression(r"\bto\b")
"""Before and between what are the two ends of a way, and not its parts."""
_LINK = expression(r" (?:for|to|from|in|on|by)\b")
_JOINS = expression(r"\band $")
_OF_THEM = expression(
    r" of (?:the (?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|them|these|those)\b"
)
_GAP = expression(
    r"\b(?:gap|margin|majority|plurality|lead|difference|deficit|surplus|shortfall) of (?:just |only )?$"
    r"|\b(?:after|less|minus|deducting|(?:net|short) of) (?:[a-z]+ ){0,3}(?:of )?$"
)
"""Before what is not a part of a total, but lies between two others or is taken off."""
_BRINGS = expression(
    r"\b(?:br(?:ings?|inging|ought)|tak(?:es?|ing)|took)(?: (?!total\b)[^ ,;]{1,20}){1,8} to [^ ]{0,8} ?$"
)
_FAR = 80
_GROUPS = frozenset({"strong", "member", "piece", "man", "woman", "person", "seat", "room", "bed", "house", "home"})
"""What a hyphen ties to the number of all: "the 48-strong fleet consists of 30 jets and 18 turboprops"."""
_LEAST = 10
_LARGE = 100
"""Figures so large come out as a sum by chance too seldom to ask what each of them counts."""
_MOST = 12


def linked_sums(scene: Scene, index: int) -> Iterator[Breakdown]:
    """Breakdowns that no phrase ties together: lists right behind their total, and totals told as such."""
    sentence = scene.sentences[index]
    if 1 < len(sentence.numbers) < CROWDED and (elsewhere := whole_elsewhere(scene, sentence)) is not None:
        yield elsewhere
    if not enough(scene, index, 2 if "-" in sentence.lower else 3):
        return
    if (claim := of_it(scene, index) or ballot(scene, sentence)) is not None:
        yield claim
    for total in (*sentence.numbers, *hyphened(sentence, _GROUPS)):
        if total.form is Form.FRACTION or total.unit in TIME_UNITS or total.value < 2 or total.slot not in "nmu":
            continue
        found = (
            listed(scene, sentence, total)
            or bracketed(scene, sentence, total)
            or made_up(scene, sentence, total)
            or (_told(scene, index, total) if total in sentence.numbers else None)
        )
        if found is not None:
            yield found


def _told(scene: Scene, index: int, total: NumberMention) -> Breakdown | None:
    sentence = scene.sentences[index]
    around = [
        (apart, parts)
        for apart, window in windows(scene, index, total)
        if len(parts := _alike(total, carried(window, total.unit))) > 1
    ]
    if scene.lower.endswith(LEFT, 0, total.hedge_start):
        return None
    if not around or (around[0][0] and not totalling(sentence, total)):
        return None
    if not any(_run(total, parts) for _, parts in around) and not totalling(sentence, total):
        return None
    if each(sentence, total) is not None or averaging(sentence, total):
        return None
    cued = totalling(sentence, total)
    nearest: list[NumberMention] | None = None
    for apart, window in around:
        parts = [n for n in window if _can_be_part(scene, n)]
        if len(parts) < 2:
            continue
        if apart and not cued:
            break
        exact = (
            _run(total, parts)
            if not cued
            else (adding_up(total, parts) if total.value >= _LEAST or not apart else None)
        )
        if not cued and (_is_item(sentence, total, exact or ()) or _passes_over(sentence, total, exact or ())):
            break
        if exact and apart and _parts_a_list(sentence, exact, parts):
            exact = None
        sure = cued or total.value >= _LARGE or total.counted in (None, *ANYBODY) or one_thing(total, exact or ())
        if exact and not cued and _of_one_tally(scene, total, exact):
            continue
        if exact and sure and not some_gone(sentence, exact) and (cued or total.value >= 2 * _LEAST or len(exact) > 2):
            return breakdown(scene, total, exact, Coverage.ALL, "breakdown.linked")
        nearest = nearest or without_their_number(scene, parts)
    if not cued or nearest is None or total.hedge is not None or narrowed(sentence, total):
        return None
    if any(each(own, n) == "" for n in around[0][1] if (own := scene.sentence_at(n.start)) is not None):
        return None  # "11 over Tula and 1 each over Oryol and Tver, 13 in all"
    if not (
        larger(total, nearest)
        and (nearly(total, nearest) or (zeros_off(total, nearest) and not _given_before(sentence, total)))
    ):
        return None
    kinds = {noun_key(n.counted) if n.counted else None for n in nearest}
    bare = len(kinds) == len(nearest) > 2 and (
        total.counted is None or (nearest[0].start >= sentence.start and noun_key(total.counted) not in kinds)
    )
    if not one_thing(total, nearest) and not (bare and _all_listed(scene, nearest)):
        return None
    if any(n.start > total.start for n in nearest) or len(nearest) > _MOST:
        return None
    if _SUPPOSED.search(scene.lower, nearest[-1].end, total.start):
        return None  # "£150 and £200 in May, would now cost £384"
    if any(_SHOULD_HAVE.search(scene.lower, max(0, n.start - _BEFORE), n.start) for n in nearest):
        return None  # "Gore should have had 267"
    if _ADDED.search(scene.lower, nearest[0].start, total.start) or any(n.hedge for n in nearest):
        return None
    if summed(nearest) < total.value and _BRINGS.search(sentence.sides(total)[0]):
        return None  # "bringing this decade's planting to 265": with what was planted before
    if any(_OF_THEM.match(scene.lower, n.end) for n in nearest):
        return None  # "Six of the nine were out for less than 20 in a total of 148"
    if told_with_more(scene, sentence, total, nearest) or _makes_another(sentence, total, nearest):
        return None
    if some_gone(sentence, nearest):
        return None
    if len(nearest) == 2 and _are_ends(scene, *nearest):
        return None  # "From Alm, at 1,200 m, to Ost, at 300, the road loses 1,450 m in all"
    return (
        breakdown(scene, total, nearest, Coverage.ALL, "breakdown.linked")
        if certain(scene, index, total, nearest)
        else None
    )


def _makes_another(sentence: Sentence, total: NumberMention, parts: Sequence[NumberMention]) -> bool:
    """Whether parts make another figure of the sentence: "£3,650; less £910 it was £2,740, or £3,200 with gifts"."""
    made = summed(parts)
    return any(n.value == made and n.unit == total.unit and n.start < parts[0].start for n in sentence.numbers)


def _are_ends(scene: Scene, one: NumberMention, two: NumberMention) -> bool:
    """Whether two figures are told of where a way begins and where it ends."""
    start = max(scene.draft.block_at(one.start).start, one.start - _FAR)
    return bool(_TO.search(scene.lower, one.end, two.start) and _WAY.search(scene.lower, start, one.start))


def _given_before(sentence: Sentence, total: NumberMention) -> bool:
    """Whether a sentence gives a figure twice, so that it is none of those between: "£6,000 for her: £6,000 in all"."""
    return any(n.value == total.value and n.start < total.start for n in sentence.numbers)


def _parts_a_list(sentence: Sentence, chosen: Sequence[NumberMention], window: Sequence[NumberMention]) -> bool:
    """Whether a sum of figures of two sentences takes some of a total's own sentence and leaves others: chance."""
    own = [n for n in window if sentence.start <= n.start < sentence.end]
    taken = [n for n in own if any(n.start == one.start for one in chosen)]
    return 0 < len(taken) < len(own)


def _of_one_tally(scene: Scene, total: NumberMention, parts: Sequence[NumberMention]) -> bool:
    """Whether all are counts by place in one list: "27 in Ohio, 15 in Utah and 12 in Iowa" is no sum."""
    figures = {number.start for number in (total, *parts)}
    return any(figures <= {entry.number.start for entry in run} for run in scene.once(tallies))


def _all_listed(scene: Scene, parts: Sequence[NumberMention]) -> bool:
    """Whether figures of different things make one list: "2,400 cones, 1,800 cups and 900 lids"."""
    own = scene.sentence_at(parts[0].start)
    return own is not None and own.end > parts[-1].start and closed_list(scene, own, parts)


def _alike(total: NumberMention, window: Sequence[NumberMention]) -> list[NumberMention]:
    return [n for n in window if n.unit == total.unit and n.form is not Form.FRACTION and 0 < n.value < total.value]


def _can_be_part(scene: Scene, number: NumberMention) -> bool:
    own = scene.sentence_at(number.start)
    gap = _GAP.search(scene.lower, max(0, number.hedge_start - 40), number.hedge_start)
    return own is not None and each(own, number) is None and not bounding(own, number) and gap is None


def _is_item(sentence: Sentence, total: NumberMention, run: Sequence[NumberMention]) -> bool:
    """Whether a figure is one more of a list, and others of it come to it by chance: "12, 12 and 24", an age."""
    scene = sentence.scene
    if bounding(sentence, total) or _JOINS.search(scene.lower, sentence.start, total.hedge_start):
        return True
    opens = scene.lower.endswith(": ", 0, total.hedge_start)
    if opens and any(n.end < total.hedge_start for n in sentence.numbers):
        return True  # "48 lamps: 24 in May, 12 in June and 12 in July"
    if run and run[0].start > total.start and len({_link(scene, n) for n in (total, *run)}) == 1:
        return True  # "£400m for the mine, £250m for the port and £150m for the line"
    return bool(run) and (run[0].start < total.start < run[-1].start or _goes_on(scene, run, total))


def _passes_over(sentence: Sentence, total: NumberMention, run: Sequence[NumberMention]) -> bool:
    """Whether a run behind a figure leaves out one between: "180 by train, 90 by bus, 70 on foot and 110 at home"."""
    return bool(run) and any(
        total.start < n.start < run[0].start and n.unit == total.unit and n.value < total.value
        for n in sentence.numbers
    )


def _link(scene: Scene, number: NumberMention) -> object:
    """The preposition right behind a figure, or what is like no other."""
    found = _LINK.match(scene.lower, number.end)
    return found.group() if found else number.start


def _goes_on(scene: Scene, run: Sequence[NumberMention], total: NumberMention) -> bool:
    """Whether a list has more items behind a run of them: "12 in May, 12 in June and 35 in July"."""
    own = scene.sentence_at(run[-1].start)
    return own is not None and any(number is not total for number in listed_on(own, run[-1])[:1])


def _run(total: NumberMention, parts: Sequence[NumberMention]) -> list[NumberMention] | None:
    """Two or more figures beside one another that make the total."""
    sums = [Decimal(0), *accumulate(part.value for part in parts)]
    for size in range(len(parts), 1, -1):
        for first in range(len(parts) - size + 1):
            if sums[first + size] - sums[first] == total.value:
                return list(parts[first : first + size])
    return None
