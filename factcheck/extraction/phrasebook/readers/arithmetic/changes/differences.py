"""Differences between two figures, in their own unit: "up $0.9 million from $5.5 million"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import replace
from decimal import Decimal

from factcheck.claims import PERCENT, POINT, Difference, Direction, Form, Hedge
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import LISTED, enough, given_by_others, magnitude_off
from factcheck.extraction.phrasebook.linking import before as sentences_before
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.patterns import Match
from factcheck.extraction.phrasebook.periods import of_another_period
from factcheck.extraction.phrasebook.phrases.arithmetic.difference import (
    DIFFERENCES,
    DIFFERENCES_ON_BEFORE,
    LEFT_OVER,
    SO_MUCH_MORE,
)
from factcheck.extraction.phrasebook.readers.arithmetic.changes.difference_claims import difference, holds, in_points
from factcheck.extraction.phrasebook.readers.arithmetic.changes.linked_differences import linked_difference
from factcheck.extraction.phrasebook.readers.arithmetic.changes.parts_of_points import part_of_a_point
from factcheck.extraction.phrasebook.readers.arithmetic.changes.sure_gaps import told_after
from factcheck.extraction.phrasebook.readers.arithmetic.tables.table_rows import moves, row_change
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_SCORE = expression(
    r"\b(?:leads?|led|trail(?:s|ed)|w[io]ns?|lost|loses?|beat(?:s|en)?|passed|carried|rejected|adopted|approved"
    r"|defeated)\b"
    r"[^.;]{0,90} by $"
)
_TO = expression(r" to (?=[\d])")
_PERIOD = expression(
    r"\b(?:january|february|march|april|june|july|august|september|october|november|december|q[1-4]|quarter|month|week"
    r"|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|day|overnight|annual|yearly|monthly)\b"
)
_ENDS = expression(r" (?:from|than|on|over|against|above|below|compared|versus|leaving|leaves|left) ")
"""Words of which one stands in every sentence that gives both ends of a difference."""
_RATE = expression(r"\b(?:daily|weekly|monthly|yearly|annually|per|each|every|an? (?:day|week|month|year|hour))\b")
_STEP = expression(r"\b(?:each|every|steps? of|increments?|stages of|repeatedly|a counter)\b")
"""Before a change that is made again and again: "each adds 1 to it, so that it goes from 0 to 10"."""
_YEAR = expression(r"\b(?:1[89]|20)\d\d\b")
_FARTHEST_OFF = Decimal("2.5")
_IN_PERCENT_TOO = expression(r"(?: points?)?(?:,? or| \(|,) ?(?:about |some )?[\d.,]+ ?(?:%|per ?cent)")
_AHEAD = 40


def read_differences(scene: Scene) -> Iterator[Difference]:
    """At most one claim for each printed difference: the first phrase whose figures go together."""
    for index, sentence in enumerate(scene.sentences):
        numbers = sentence.numbers
        if not numbers or sentence.block.cell is not None:
            continue
        taken: set[int] = set()
        for claim in _of_sentence(scene, index, sentence):
            if claim.difference.span.start not in taken:
                taken.add(claim.difference.span.start)
                yield claim
        yield from _linked(scene, index, taken)


def _linked(scene: Scene, index: int, taken: Set[int]) -> Iterator[Difference]:
    """Gaps that no phrase ties to their figures, where only those can be meant."""
    near, rows = enough(scene, index, 3), moves(scene)
    if not near and not rows and len(scene.sentences[index].numbers) > 1:
        return
    numbers = scene.sentences[index].numbers
    for gap in numbers:
        if gap.form is Form.FRACTION or gap.unit == PERCENT or gap.hedge is Hedge.UP_TO:
            continue  # "which add up to $7 million" says of no gap how large it is
        if gap.counted is None and gap.unit is None and LISTED.match(scene.lower, gap.end):
            continue
        if taken and scene.maker.quantity(gap).span.start in taken:
            continue
        if (gap.counted == "points" or gap.unit == POINT) and _IN_PERCENT_TOO.match(scene.lower, gap.end):
            continue  # "up 14.6 points, or 0.8%": of an index
        if gap.counted == "points" and near and any(n.unit == PERCENT for n in (*numbers, *_just_before(scene, index))):
            gap = in_points(scene.lower, gap, PERCENT)
        found = (linked_difference(scene, index, gap) if near else None) or told_after(scene, index, gap)
        claim = None
        if found is not None:
            (before, after), direction, apart = found
            word = None if direction is None else "down" if direction is Direction.DOWN else "up"
            claim = difference(scene, gap, before, after, word, "difference.linked", apart=apart)
        elif rows and (row := row_change(scene, index, gap)) is not None:
            before, after, direction = row
            word = "down" if direction is Direction.DOWN else "up"
            claim = difference(scene, replace(gap, counted=None), before, after, word, "difference.row", apart=True)
        if claim is not None:
            yield claim


def _just_before(scene: Scene, index: int) -> Sequence[NumberMention]:
    return [n for sentence in sentences_before(scene, index, 1) for n in sentence.numbers]


def _of_sentence(scene: Scene, index: int, sentence: Sentence) -> Iterator[Difference]:
    if len(sentence.numbers) > 2 and _ENDS.search(sentence.lower):
        for phrase in sentence.phrases(DIFFERENCES):
            for match in phrase.matches(sentence):
                claim = _claimed(scene, match, phrase.id)
                if claim is None or _given_by_others(claim, match):
                    continue
                if holds(claim) or not (_other_periods(scene, match) or _far_off(scene, match) or denied(sentence)):
                    yield claim
        for phrase in sentence.phrases(LEFT_OVER):
            for match in phrase.matches(sentence):
                claim = _claimed(scene, match, phrase.id)
                if claim is not None and holds(claim):
                    yield claim
    if "point" in sentence.lower:
        found = part_of_a_point(scene, sentence)
        claim = difference(scene, *found, None, "difference.part-of-a-point") if found is not None else None
        if claim is not None:
            yield claim
    for claim in _on_earlier(scene, index, sentence):
        if not denied(sentence):
            yield claim
    for phrase in sentence.phrases(SO_MUCH_MORE):
        for match in phrase.matches(sentence):
            yield from _somewhere_near(scene, index, match, phrase.id)


def _given_by_others(claim: Difference, match: Match) -> bool:
    """Whether the gap is not that of its figures, but that of two others of the sentence: "51 of the 99 seats, one more
    than the 50 needed"."""
    gap = match.number("difference")
    if holds(claim) or gap is None:
        return False
    alike = [n for n in match.sentence.numbers if n.start != gap.start and n.form is not Form.FRACTION]
    return given_by_others(alike, lambda one, two: abs(one.value - two.value) == gap.value and one.unit == two.unit)


def _is_score(scene: Scene, sentence: Sentence, gap: NumberMention) -> bool:
    """Whether a figure is the first of two that somebody leads or wins by: "leads by 37 to 34"."""
    if not _TO.match(scene.lower, gap.end):
        return False
    return _SCORE.search(scene.lower, sentence.start, gap.start) is not None


def _claimed(scene: Scene, match: Match, phrase: str) -> Difference | None:
    gap, before, after = (match.number(role) for role in ("difference", "before", "after"))
    if gap is None or before is None or after is None or _is_score(scene, match.sentence, gap):
        return None
    return difference(scene, gap, before, after, match.words.get("direction"), phrase)


def _other_periods(scene: Scene, match: Match) -> bool:
    """Whether the change is of one period and the figures of another: "up 20 in May to 340, from 250 a year ago"."""
    gap, before, after = match.number("difference"), match.number("before"), match.number("after")
    if gap is None or before is None or after is None:
        return True
    last = max(before.end, after.end)
    if gap.start > last:
        beside = scene.lower[gap.end : gap.end + _AHEAD // 2].partition(" than ")[0]
        return _RATE.search(beside) is not None or of_another_period(scene, gap, (before, after))
    if _STEP.search(scene.lower, max(match.sentence.start, gap.start - _AHEAD), gap.start):
        return True
    first = min(n.start for n in (before, after) if n.start > gap.end) if gap.end < last else gap.end
    tail = scene.lower[last : min(match.sentence.end, last + _AHEAD)]
    between = scene.lower[gap.end : max(first, gap.end + _AHEAD // 2)]
    return bool(_RATE.search(between)) or (bool(_PERIOD.search(between)) and bool(_PERIOD.search(tail)))


def _far_off(scene: Scene, match: Match) -> bool:
    """Whether the figures lie much farther apart than is said, and a year is told: "up 4,100 to 63,000, from 51,000 in
    2001"."""
    gap, before, after = match.number("difference"), match.number("before"), match.number("after")
    if gap is None or before is None or after is None or gap.unit not in (before.unit, None):
        return False
    apart = abs(after.value - before.value)
    year = _YEAR.search(scene.lower, gap.end, match.sentence.end)
    return year is not None and apart > _FARTHEST_OFF * gap.value and not magnitude_off(apart / gap.value)


def _nearby(scene: Scene, index: int) -> Iterator[Sentence]:
    """The three sentences before, in the same section and in prose."""
    sentence = scene.sentences[index]
    for back in scene.sentences[max(0, index - 3) : index]:
        if back.block.section == sentence.block.section and back.block.cell is None:
            yield back


def _on_earlier(scene: Scene, index: int, sentence: Sentence) -> Iterator[Difference]:
    """Differences from a figure, whose other end stands before. The one that fits is taken, else the only one alike."""
    for phrase in sentence.phrases(DIFFERENCES_ON_BEFORE):
        for match in phrase.matches(sentence):
            gap, before = match.number("difference"), match.number("before")
            if gap is None or before is None:
                continue
            earlier = [n for back in _nearby(scene, index) for n in back.numbers]
            earlier += [n for n in sentence.numbers if n.start < gap.start]
            if gap.unit == POINT or gap.counted == "points":
                earlier = [n for n in earlier if n.unit == PERCENT]
            claims = _with_each(scene, gap, before, earlier, match.words.get("direction"), phrase.id)
            fitting = [claim for claim in claims if holds(claim)]
            alike = [claim for claim in claims if _alike(claim)]
            yield from fitting[-1:] or (alike if len(alike) == 1 else ())


def _with_each(
    scene: Scene,
    gap: NumberMention,
    before: NumberMention,
    others: Sequence[NumberMention],
    word: str | None,
    phrase: str,
) -> list[Difference]:
    made = (difference(scene, gap, before, after, word, phrase, apart=True) for after in others)
    return [claim for claim in made if claim is not None]


def _alike(claim: Difference) -> bool:
    """Whether the far end is of the same size, and says what it counts."""
    sure = claim.after.unit is not None or claim.after.counted is not None
    if claim.after.counted and claim.before.step < 1:
        return False  # nine people, and a mark of 7.50
    low, high = sorted((abs(claim.before.value), abs(claim.after.value)))
    return sure and high < 2 * low


def _somewhere_near(scene: Scene, index: int, match: Match, phrase: str) -> Iterator[Difference]:
    """A difference from a figure that stands nearby, where one fits: nothing is said where none does."""
    gap, after = match.number("difference"), match.number("after")
    if gap is None or after is None:
        return
    near = [*_nearby(scene, index), match.sentence]
    for before in [n for sentence in near for n in sentence.numbers][::-1]:
        claim = difference(scene, gap, before, after, None, phrase, apart=True)
        if claim is not None and holds(claim):
            yield claim
            return
