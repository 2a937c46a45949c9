"""The claim of three figures that they are two ends and what lies between them, where their words allow it."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from factcheck.claims import PERCENT, POINT, Difference, Direction, Form, make
from factcheck.claims.units import gap_scale
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import STORY, parted
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_key
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.periods import one_length
from factcheck.extraction.phrasebook.phrases.words import DOWN, UP
from factcheck.extraction.phrasebook.readers.arithmetic.one_unit import in_one_unit
from factcheck.extraction.phrasebook.roles import totalling
from factcheck.extraction.phrasebook.scene import Scene

_POINTS_AFTER = expression(r"(?:ths)?(?:[ -]of (?:a|one))?(?: full)?[ -](?:percentage[ -])?points?\b")
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
    if holds(claim):
        return claim
    own = scene.sentence_at(gap.start)
    if own is not None and totalling(own, gap):
        return None  # "it grew 320 tonnes in all on 40 hectares"
    printed = _as_first_told(scene, before), _as_first_told(scene, after)
    if printed != (before, after):
        return difference(scene, gap, *printed, word, phrase, apart=apart)
    return None if _of_another_story(scene, gap, before, after) else claim


def _as_first_told(scene: Scene, end: NumberMention) -> NumberMention:
    """The figure that one in brackets gives in another unit: 37.9 C for the 100 F of "37.9 C (100 F)"."""
    sentence = scene.sentence_at(end.start)
    if sentence is None or not scene.lower.endswith("(", 0, end.hedge_start):
        return end
    outside = (n for n in sentence.numbers if n.end == scene.lower.rindex("(", 0, end.start) - 1)
    found = next(outside, None)
    return found if found is not None and None not in (found.unit, end.unit) and found.unit != end.unit else end


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
