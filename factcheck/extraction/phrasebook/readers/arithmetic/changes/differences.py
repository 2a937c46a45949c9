"""Differences between two figures, in their own unit: "up $0.9 million from $5.5 million"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import replace
from decimal import Decimal

from factcheck.claims import PERCENT, POINT, Difference, Direction, Form, Hedge, make
from factcheck.claims.units import gap_scale
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import LISTED, STORY, enough, given_by_others, magnitude_off, parted
from factcheck.extraction.phrasebook.linking import before as sentences_before
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_key
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.patterns import Match
from factcheck.extraction.phrasebook.periods import of_another_period, one_length
from factcheck.extraction.phrasebook.phrases.arithmetic.difference import (
    DIFFERENCES,
    DIFFERENCES_ON_BEFORE,
    LEFT_OVER,
    SO_MUCH_MORE,
)
from factcheck.extraction.phrasebook.phrases.words import DOWN, UP
from factcheck.extraction.phrasebook.readers.arithmetic.changes.linked_changes import linked_difference
from factcheck.extraction.phrasebook.readers.arithmetic.changes.parts_of_points import part_of_a_point
from factcheck.extraction.phrasebook.readers.arithmetic.changes.sure_gaps import told_after
from factcheck.extraction.phrasebook.readers.arithmetic.one_unit import in_one_unit
from factcheck.extraction.phrasebook.readers.arithmetic.tables.table_rows import moves, row_change
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_POINTS_AFTER = expression(r"(?:ths)?(?:[ -]of (?:a|one))?(?: full)?[ -](?:percentage[ -])?points?\b")
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
_YEAR = expression(r"\b(?:1[89]|20)\d\d\b")
_FARTHEST_OFF = Decimal("2.5")
_IN_PERCENT_TOO = expression(r"(?: points?)?(?:,? or| \(|,) ?(?:about |some )?[\d.,]+ ?(?:%|per ?cent)")
_BY_PERCENT = expression(r"\bby [\d.,]+ ?(?:per ?cent|%)")
_SENTENCE = 300
_AND = expression(r"\band $")
_BUT = expression(r"\b(?:but|though|although|yet|allowing|adjust\w+)\b")
_FARTHEST_RATIO = 50
_AHEAD = 40
_TO_WIN = expression(r" (?:(?:more|runs|points|seats|votes) )?(?:to win|for victory)\b")
"""After a target, which one falls a run more short of than to the score before it."""
_BUDGET = expression(
    r"\b(?:beat|beats|beating|exceed\w*|miss\w*|met|meets|against) (?:an?|the|its|their|our|his"
    r"|her) (?:[a-z'’-]+ ){0,2}"
    r"(?:budget|target|forecast|estimate|plan|goal|aim)(?: of)? $"
)
"""Before what somebody did better or worse than, and which is no end of a change."""
_CHASED = expression(r"\b(?:chasing|in pursuit of|set|needing|a target of|their target of) (?:a target of )?$")


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


def difference(
    scene: Scene,
    gap: NumberMention,
    before: NumberMention,
    after: NumberMention,
    word: str | None,
    phrase: str,
    *,
    apart: bool = False,
) -> Difference | None:
    """The claim of three figures, or None where they cannot be two ends and the gap between them."""
    gap = in_points(scene.lower, gap, after.unit or before.unit)
    if scene.lower.startswith(" times", gap.end):
        return None
    before, after = in_one_unit((before, after))
    alike = _go_together(gap, before, after) or _lengths(scene, gap, before, after)
    if not alike or any(_is_target(scene, one) for one in (before, after)):
        return None
    unit = before.unit or after.unit
    maker = scene.maker
    quote, span, section = maker.around([gap, before, after])
    claim = make(
        Difference,
        quote=quote,
        span=span,
        section=section,
        phrase=phrase,
        difference=maker.quantity(gap),
        direction=None if word not in UP + DOWN else Direction.DOWN if word in DOWN else Direction.UP,
        before=replace(maker.quantity(before), unit=unit),
        after=replace(maker.quantity(after), unit=unit),
        apart=apart,
    )
    return claim if holds(claim) or not _of_another_story(scene, gap, before, after) else None


def _of_another_story(scene: Scene, gap: NumberMention, before: NumberMention, after: NumberMention) -> bool:
    """Whether the words between a gap and an end that it does not fit begin another story, or take something off."""
    low, high = min(before.end, after.end), max(before.end, after.end)
    budgets = (
        _BUDGET.search(scene.lower, max(0, one.hedge_start - _AHEAD), one.hedge_start) for one in (before, after)
    )
    by = scene.lower.endswith("by ", 0, gap.hedge_start)
    if not by and any(budgets):
        return True  # "beat the budget of £30,000 by £1,250 but were £2,100 down on the £33,350 of last year"
    if gap.unit is None and scene.lower.endswith(" by ", 0, gap.hedge_start):
        start = scene.draft.block_at(gap.start).start
        if _BY_PERCENT.search(scene.lower, max(start, gap.start - _SENTENCE), gap.start):
            return True  # "cod by 15 per cent; saithe from 1,500 to 1,650, by 10"
    if any(one.end <= gap.start and _AND.search(scene.lower, one.end, gap.hedge_start) for one in (before, after)):
        return not _between(before, after, gap)  # "the 64.2 of a week ago and 1.3 above the median, which is 60.5"
    ends = [one for one in (before, after) if one.start > gap.end]
    own = scene.sentence_at(gap.start)
    last = own.end if own is not None else gap.end
    if any(parted(scene.lower, gap.end, min(one.hedge_start, last), STORY) for one in ends):
        return True
    return high <= gap.start and _BUT.search(scene.lower, low, gap.hedge_start) is not None


def _between(before: NumberMention, after: NumberMention, gap: NumberMention) -> bool:
    """Whether both ends stand before their gap."""
    return max(before.end, after.end) <= gap.start


def _is_target(scene: Scene, number: NumberMention) -> bool:
    """Whether a score is what the other side needs to win."""
    before = _CHASED.search(scene.lower, max(0, number.start - _AHEAD), number.start)
    return before is not None or _TO_WIN.match(scene.lower, number.end) is not None


def in_points(lower: str, gap: NumberMention, ends: str | None) -> NumberMention:
    """A gap between percentages whose unit stands apart from it: "0.4 of a point", "nine points"."""
    if ends != PERCENT or gap.unit is not None:
        return gap
    words = _POINTS_AFTER.match(lower, gap.end)
    return replace(gap, end=words.end(), unit=POINT, counted=None) if words else gap


def _go_together(gap: NumberMention, before: NumberMention, after: NumberMention) -> bool:
    """Whether the figures are of one kind: one unit, no two nouns, no durations, of like size."""
    if len({gap.start, before.start, after.start}) < 3 or Form.FRACTION in (before.form, after.form):
        return False
    units = {number.unit for number in (before, after)}
    if len(units - {None}) > 1 or units & TIME_UNITS or gap.unit in TIME_UNITS:
        return False
    if None in units and len(units) == 2 and (before.counted or after.counted):
        return False
    if gap_scale(gap.unit, next(iter(units - {None}), None)) is None:
        return False
    if gap.form is Form.FRACTION and gap.unit is None:
        return False
    nouns = {noun_key(number.counted) for number in (gap, before, after) if number.counted} - {"point"}
    if len(nouns) > 1:
        return False
    sizes = sorted((abs(before.value), abs(after.value)))
    if gap.value > sizes[1] and not units - {None} and not (before.counted or after.counted):
        return False  # "set up 20 stalls from 10 to 12"
    return gap.value > 0 and (sizes[0] == 0 or sizes[1] / sizes[0] <= _FARTHEST_RATIO)


def _lengths(scene: Scene, gap: NumberMention, before: NumberMention, after: NumberMention) -> bool:
    """Whether the three are lengths of time that rise and fall, in one unit: "took 74 minutes, 14 more than 60"."""
    distinct = len({gap.start, before.start, after.start}) == len((gap, before, after))
    bare = gap.unit is None and gap.counted is None
    return distinct and one_length(scene, before, after) and (bare or gap.unit in {before.unit, after.unit})


def holds(claim: Difference) -> bool:
    """Whether the figures fit about, to choose what to claim by; the rule judges exactly."""
    scale = gap_scale(claim.difference.unit, claim.before.unit) or Decimal(1)
    off = abs(abs(claim.after.value - claim.before.value) - claim.difference.value * scale)
    slack = (claim.after.step + claim.before.step + claim.difference.step * scale) / 2
    exact = claim.before.unit is None and max(claim.after.step, claim.before.step, claim.difference.step) == 1
    return off == 0 if exact else off <= slack


def _other_periods(scene: Scene, match: Match) -> bool:
    """Whether the change is of one period and the figures of another: "up 20 in May to 340, from 250 a year ago"."""
    gap, before, after = match.number("difference"), match.number("before"), match.number("after")
    if gap is None or before is None or after is None:
        return True
    last = max(before.end, after.end)
    if gap.start > last:
        beside = scene.lower[gap.end : gap.end + _AHEAD // 2].partition(" than ")[0]
        return _RATE.search(beside) is not None or of_another_period(scene, gap, (before, after))
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
