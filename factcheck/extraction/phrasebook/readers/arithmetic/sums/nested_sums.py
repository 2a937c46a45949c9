"""Sums within sums: "the 130 girls, of whom 70 board and 60 do not", where the parts are kinds that leave nobody out.

What follows "of whom" is mostly a part and no more: "12 people, of whom 7 were hurt and 3 died". So a sum that falls
short is a slip only where the last part is all that the first is not, or where the whole is itself an item of a list,
and its parts are told as kinds of it, in the same words, a digit away from it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from factcheck.claims import Breakdown, Coverage, Form, slipped
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.readers.arithmetic.sums.adding import (
    ANYBODY,
    breakdown,
    larger,
    nearly,
    summable,
    summed,
)
from factcheck.extraction.phrasebook.readers.arithmetic.sums.opposites import apart, exclude, in_both
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_OPENS = expression(r"(?: (?!and\b|or\b)[a-z][a-z'’-]*){0,4}?(?:,? | \(| – | — )of (?:which|whom|them|these|those),? ")
_OF_A_FIELD = r"(?:in|from|out of|among) an? (?:field|class|group|team|crew|sample|survey) "
_OF_THEM = expression(
    rf"(?:^|[;:,] |\. |\n)(?:but |and )?(?:{_OF_A_FIELD}|out )?of (?:the |those |these |its |their |all )*$"
)
_OF_THEM_ALL = expression(r"(?: (?!and\b|or\b)[a-z0-9][a-z'’-]*){0,6}, ")
"""What stands before and behind a whole that opens its list: "Of the 34 ferries in the fleet, 12 are diesel"."""
_JOINT = expression(r"(?P<item>(?: [a-z][a-z'’-]*){0,5}?)(?P<joint>,? and |,? but |,? while |; |, )(?:the other )?")
_LAST = expression(r"(?P<item>(?: (?!and\b)[a-z][a-z'’-]*){0,7})(?=[,.;:)–—]| and |$)")
_BEING = expression(r" (?:are|is|were|was)\b")
_OUTCOME = expression(
    r"(?:ed|ing)\b|\b(?:dead|hurt|ill|sick|missing|lost|sunk|safe|well|born|late|left|over|under|still)\b"
)
"""What befell a part of them, or what a part of them does, and no kind of its own."""
_CLOSE, _LARGE = 2, 100
_LEAD = 40
_MOST = 6


def nested_sums(scene: Scene, sentence: Sentence, items: Set[int]) -> Iterator[Breakdown]:
    """Every whole of the sentence whose parts "of whom" names to the last. `items` are the source offsets of figures
    that are parts of a whole themselves."""
    if len(sentence.numbers) < 3 or "of " not in sentence.lower:
        return
    for index, total in enumerate(sentence.numbers):
        first = _OF_THEM.search(scene.lower, max(0, total.hedge_start - _LEAD), total.hedge_start) is not None
        opener = (_OF_THEM_ALL if first else _OPENS).match(scene.lower, total.end, sentence.end)
        if opener is None or total.form is Form.FRACTION:
            continue
        parts, told = _parts(scene, sentence, sentence.numbers[index + 1 :], opener.end())
        if first and scene.lower.endswith("the other ", 0, parts[-1].hedge_start if parts else 0):
            continue  # a remainder, which is read as one
        if len(parts) < 2 or not summable(total, parts) or not larger(total, parts):
            continue
        coverage = _coverage(scene, sentence, total, parts, told, items)
        if coverage is not None and (first or coverage is not Coverage.SOME):
            yield breakdown(scene, total, parts, coverage, "breakdown.nested")


def _parts(
    scene: Scene, sentence: Sentence, numbers: Sequence[NumberMention], at: int
) -> tuple[list[NumberMention], list[str]]:
    """The parts from an offset on, to the one after "and", and what is said of each; none where it is no list."""
    parts: list[NumberMention] = []
    told: list[str] = []
    closed = False
    for number in numbers[:_MOST]:
        if number.hedge_start != at or number.form is Form.FRACTION:
            break
        parts.append(number)
        if closed:
            last = _LAST.match(scene.lower, number.end, sentence.end)
            return (parts, [*told, last["item"]]) if last else ([], [])
        joint = _JOINT.match(scene.lower, number.end, sentence.end)
        if joint is None:
            break
        told.append(joint["item"])
        closed = joint["joint"] != ", "
        at = joint.end()
    return [], []


def _coverage(
    scene: Scene,
    sentence: Sentence,
    total: NumberMention,
    parts: Sequence[NumberMention],
    told: Sequence[str],
    items: Set[int],
) -> Coverage | None:
    """How much of the whole the parts are, or None where they may be any of it."""
    if summed(parts) == total.value:
        return Coverage.ALL
    if any(number.hedge for number in parts) or denied(sentence) or not nearly(total, parts):
        return None
    if summed(parts) > total.value and apart(told, total.counted) and not in_both(sentence.lower):
        return Coverage.SOME
    over = summed(parts) > total.value >= _LARGE and slipped(summed(parts), total.value)
    if over and _kinds(told) and not in_both(sentence.lower):
        return Coverage.ANNOUNCED
    if len(parts) == 2 and exclude(*told) and not in_both(sentence.lower) and total.counted not in ANYBODY:
        return Coverage.ALL
    item = (sentence.block.kind is BlockKind.ITEM and total.hedge_start == sentence.block.start) or (
        scene.maker.quantity(total).span.start in items
    )
    near = abs(summed(parts) - total.value) <= _CLOSE or slipped(summed(parts), total.value)
    return Coverage.ANNOUNCED if item and near and _kinds(told) else None


def _kinds(told: Sequence[str]) -> bool:
    """Whether the parts are told as kinds, each in the same form: "20 are steel and 28 are wooden"."""
    verbs = [found.group() if (found := _BEING.match(item)) else "" for item in told]
    said = [item[len(verb) :] for item, verb in zip(told, verbs, strict=True)]
    return (
        all(verb in ("", verbs[0]) for verb in verbs)
        and len({len(one.split()) for one in said}) == 1
        and all(said)
        and not any(map(_OUTCOME.search, said))
    )
