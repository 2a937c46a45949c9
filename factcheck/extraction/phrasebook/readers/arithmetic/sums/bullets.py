"""Lists of items, each with a figure, and the whole that the line above them gives."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal

from factcheck.claims import Breakdown, Coverage, Form, slipped
from factcheck.drafts.draft import Block, BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import doubtful
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.readers.arithmetic.sums.adding import (
    breakdown,
    for_each,
    larger,
    nearly,
    one_thing,
    summed,
)
from factcheck.extraction.phrasebook.readers.arithmetic.sums.shared_items import add_up, shared_items
from factcheck.extraction.phrasebook.readers.arithmetic.tables.grid import is_total
from factcheck.extraction.phrasebook.roles import totalling
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_ANNOUNCES = expression(
    r"\b(?:splits?|split up|breaks? down|broken down|breakdown|as follows|by [a-z]+|made up|divided)\b[^.]{0,80}:\W*$"
)
_ADD = expression(r"\badd(?:s|ed|ing)? (?:it|them|those|these|all|that)?(?: [a-z]+)? ?(?:up|together)\b|^that makes\b")
_IN_ALL = expression(r"\b(?:in all|in total|altogether|all told)\b")
_NO_MORE = expression(
    r"(?: (?!(?:by|since|in (?!all|total)|at|from|for|on|with|per|last|this|more|each)\b)[a-z’'-]+){0,5}[.!]?\s*$"
)
_REST = expression(r"(?:the|its|another) (?:remaining|rest|balance|remainder|other|last)\b[^.;:]{0,20}$")
_LEAST = 100
_NEAR = Decimal("0.02")
_OPEN = expression(r"\b(?:includ\w+|such as|among|examples?|highlights?|some of|largest|biggest|top|main)\b")


def read_bullets(scene: Scene) -> Iterator[Breakdown]:
    """A breakdown for each list whose items each lead with one figure of the unit of the whole above."""
    blocks = scene.draft.blocks
    lists: dict[int, list[int]] = defaultdict(list)
    for index, block in enumerate(blocks):
        if block.kind is BlockKind.ITEM:
            lists[block.group].append(index)
    for indices in lists.values():
        if len(indices) < 2 or indices[-1] - indices[0] != len(indices) - 1:
            continue
        items = [blocks[index] for index in indices]
        claim = _closing_total(scene, items)
        if claim is None and indices[0]:
            claim = _claim(scene, blocks[indices[0] - 1], items)
        if claim is None and indices[-1] + 1 < len(blocks):
            claim = _told_after(scene, items, blocks[indices[-1] + 1])
        if claim is not None and not for_each(scene, claim):
            yield claim


def _closing_total(scene: Scene, items: Sequence[Block]) -> Breakdown | None:
    """The last item of a list as the total of those before it: "Total: 735"."""
    last = items[-1]
    if len(items) < 3 or not is_total(scene.draft.prose[last.start : last.end]):
        return None
    totals = scene.within(last.start, last.end, NumberMention)
    if len(totals) != 1 or totals[0].unit in TIME_UNITS or totals[0].form is Form.FRACTION:
        return None
    parts = [_leading(scene, item, totals[0]) for item in items[:-1]]
    kept = [part for part in parts if part is not None]
    if len(kept) != len(parts) or not larger(totals[0], kept):
        return None
    shares = shared_items(scene, items[:-1], kept)
    return None if shares is None else breakdown(scene, totals[0], kept, Coverage.ALL, "bullets.total", shares)


def _told_after(scene: Scene, items: Sequence[Block], following: Block) -> Breakdown | None:
    """The whole in the line below the list, "That makes 120"; or its last part: "The remaining 40 went by sea"."""
    opening = scene.sentence_at(next((n.start for n in scene.within(following.start, following.end, NumberMention)), 0))
    if opening is None or following.kind is not BlockKind.PARAGRAPH or opening.start != following.start:
        return None
    for number in opening.numbers:
        if number.form is Form.FRACTION or number.unit in TIME_UNITS or number.value < 2:
            continue
        parts = [_leading(scene, item, number) for item in items]
        kept = [part for part in parts if part is not None]
        if len(kept) != len(parts) or len({part.unit for part in kept}) > 1:
            continue
        if _REST.match(scene.lower, opening.start, number.start):
            whole = summed((*kept, number))
            told = [n for n in scene.within(0, items[0].start, NumberMention) if n.unit == number.unit]
            same = [n for n in told if n.value == whole]
            return breakdown(scene, same[-1], (*kept, number), Coverage.ALL, "bullets.remainder") if same else None
        if not (totalling(opening, number) or _ADD.search(opening.lower)) or not larger(number, kept):
            continue
        closed = _ADD.search(opening.lower) or (
            opening.numbers == (number,) and _all_of_it(scene, items, opening, number)
        )
        sure = len(kept) > 2 and closed and one_thing(number, kept) and not doubtful(opening)
        if summed(kept) == number.value or (sure and number.hedge is None and nearly(number, kept)):
            return breakdown(scene, number, kept, Coverage.ALL, "bullets.told-after")
    return None


def _all_of_it(scene: Scene, items: Sequence[Block], opening: Sentence, number: NumberMention) -> bool:
    """Whether a sentence below a list says nothing but how much there is in all, and the line above it leaves none out.

    "The wood has 285 trees in all", but not "In all, 285 trees have been felled by the county since May".
    """
    if not _IN_ALL.search(opening.lower):
        return False
    above = scene.draft.blocks[max(0, bisect_left(scene.draft.blocks, items[0].start, key=_start) - 1)]
    if above.end <= items[0].start and _OPEN.search(scene.lower, above.start, above.end):
        return False
    return _NO_MORE.match(scene.lower, number.end, opening.end) is not None


def _start(block: Block) -> int:
    return block.start


def _told_before(scene: Scene, intro: Block, items: Sequence[Block]) -> Breakdown | None:
    """A list that a line announces without its whole, of which an earlier figure is the sum, or a slip away from it."""
    announced = _ANNOUNCES.search(scene.lower, intro.start, intro.end) is not None
    figures = [scene.within(item.start, item.end, NumberMention) for item in items]
    if len(items) < 3 or not all(figures):
        return None
    parts = [own[-1] for own in figures]
    whole = summed(parts)
    if len({(part.unit, part.form is Form.FRACTION) for part in parts}) > 1 or whole < _LEAST:
        return None
    told = [
        n
        for n in scene.within(0, intro.start, NumberMention)
        if n.unit == parts[0].unit and n.hedge is None and larger(n, parts)
    ]
    same = [n for n in told if n.value == whole]
    near = [n for n in told if _off_by_a_slip(scene, n, whole)] if announced else []
    if same or len({n.value for n in near}) == 1:
        return breakdown(scene, (same or near)[0], parts, Coverage.ANNOUNCED, "bullets.told-before")
    return None


def _off_by_a_slip(scene: Scene, number: NumberMention, whole: Decimal) -> bool:
    """Whether a figure can be a whole that is all but what a list adds up to."""
    if slipped(number.value, whole):
        return number.counted is None
    sentence = scene.sentence_at(number.start)
    close = abs(number.value - whole) <= whole * _NEAR
    return close and sentence is not None and totalling(sentence, number)


def _claim(scene: Scene, intro: Block, items: Sequence[Block]) -> Breakdown | None:
    if intro.kind not in (BlockKind.PARAGRAPH, BlockKind.HEADING):
        return None
    for total in reversed(_whole(scene, intro)):
        parts = [_leading(scene, item, total) for item in items]
        kept = [part for part in parts if part is not None]
        if len(kept) == len(items) and (shares := shared_items(scene, items, kept)) is not None:
            if add_up(total, kept, shares):
                return breakdown(scene, total, kept, Coverage.ALL, "bullets", shares)
            if _announced(scene, intro, items, total, kept):
                return breakdown(scene, total, kept, Coverage.ANNOUNCED, "bullets", shares)
    return _told_before(scene, intro, items)


def _whole(scene: Scene, intro: Block) -> list[NumberMention]:
    """The figures above the list that may be its whole."""
    return [
        number
        for number in scene.within(intro.start, intro.end, NumberMention)
        if number.unit not in TIME_UNITS and number.form is not Form.FRACTION and number.value > 1
    ]


def _leading(scene: Scene, item: Block, total: NumberMention) -> NumberMention | None:
    """The one figure of an item that has the unit of the whole; None where it has none or several."""
    alike = [
        n
        for n in scene.within(item.start, item.end, NumberMention)
        if n.unit == total.unit and n.form is not Form.FRACTION
    ]
    return alike[0] if len(alike) == 1 and alike[0].value > 0 else None


def _announced(
    scene: Scene, intro: Block, items: Sequence[Block], total: NumberMention, parts: Sequence[NumberMention]
) -> bool:
    """Whether the line above closes with a colon on this whole alone, and every item is a part of it by its form.

    An item that names other things than the whole opens with its figure: "12 teachers" are of the 27 posts above,
    "yoga, 12 mats" are not of the 200 members.
    """
    lead = scene.lower[intro.start : intro.end].rstrip()
    if not lead.endswith(":") or _OPEN.search(scene.lower, total.end, intro.end) or total.hedge is not None:
        return False
    only = [number for number in _whole(scene, intro) if number.unit == total.unit]
    named = total.unit is not None or total.counted is not None
    opening = all(part.hedge_start == item.start for part, item in zip(parts, items, strict=True))
    whole = len(only) == 1 and named and len(parts) >= 3 and larger(total, parts)
    return whole and (opening or one_thing(total, parts))
