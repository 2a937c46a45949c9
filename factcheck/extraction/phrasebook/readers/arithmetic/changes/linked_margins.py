"""Margins by their own words, with the two sides' figures wherever they stand: "12,480 votes to his 11,930, a majority
of 550"; "at 300 votes the lead is thin: 8,412 for her, 8,112 for him".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from factcheck.claims import PERCENT, POINT, Form, Margin, make
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import CROWDED, another_clause, before
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_class
from factcheck.extraction.phrasebook.mentions.numbers import scan_numbers
from factcheck.extraction.phrasebook.outcomes import nothing_else
from factcheck.extraction.phrasebook.phrases.arithmetic.contests import (
    COUNTED,
    DECIDED,
    RESULT_NOUNS,
    STANDING_NOUNS,
    UNDECIDED,
)
from factcheck.extraction.phrasebook.readers.arithmetic.changes.margins import KIN, OF_SEVERAL, of_another_count
from factcheck.extraction.phrasebook.readers.arithmetic.circumstances import differ
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.roles import starting
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_CUES = (
    *("margin", "majority", "lead", " led ", "gap", "advantage", "edge", "ahead", "clear of", "to spare", "behind"),
    *("victory", " win", "defeat", " by ", "separat", " fewer", " more", "won ", "lost ", "difference of", "cushion"),
)
_NOUNS = rf"(?<!to )(?<!ill )(?<!uld )(?<!may )(?<!can )(?:{RESULT_NOUNS}|{STANDING_NOUNS})s?"
"""Not what somebody hopes to win."""
_COUNTED = rf"(?:percentage )?(?:{COUNTED}|shot|stroke|ballot|delegate|point)s?"
_BEFORE = expression(
    rf"\b(?:(?:{_NOUNS})(?: [a-z]+){{0,2}}?(?: of| is| was|:|,| by| at)?(?: (?:just|only|a mere|exactly))?"
    rf"|(?:(?:{DECIDED}|ahead|up|down|behind|led|leads|trails?|trailed|in front|held|scraped home"
    rf"|{_NOUNS})\b[^.;:()]{{0,60}}?"
    r" |, |was |were |is )by(?: (?:just|only|a mere|exactly))?) $"
)
_AFTER = expression(
    rf"(?:[ -]{_COUNTED})?(?:"
    rf",? (?:ahead|clear|behind|to spare|in front|adrift|separat\w+|between them|in it|more than|fewer than|more"
    rf"|fewer)\b"
    rf"|,? (?:is|was|were|are) (?:the|his|her|its|their) (?:{_NOUNS})\b|,? the (?:{_NOUNS}) "
    rf"| (?:{_NOUNS})\b)"
)
_SURE_BEFORE = expression(
    rf"(?:\b(?<!to )(?<!ill )(?<!uld )(?<!may )(?<!can )"
    rf"(?:{RESULT_NOUNS}|majority|margins?)\b(?: [a-z]+){{0,2}}?(?: of| is| was|:|,| by)?"
    rf"|\b(?:{RESULT_NOUNS})\b[^.;:()]{{0,80}} (?:was|is|were) by|\b(?:{DECIDED})\b[^.;:()]{{0,60}} by)"
    r"(?: (?:just|only|a mere|exactly))? $"
    r"|, (?:for |giving (?:him|her|them|it) )?an? (?:[a-z]+ )?(?:lead|gap|advantage|edge|cushion|majority"
    r"|difference) of $"
    r"|\b(?:has|have|had|holds?|held|enjoys?|enjoyed|gives? (?:it|them|her|him)|gave (?:it|them|her|him))(?: now)? an? "
    r"(?:[a-z]+ )?(?:lead|advantage|edge|cushion) of $"
)
_SURE_AFTER = expression(
    rf"(?:[ -]{_COUNTED})? (?:{RESULT_NOUNS})\b|(?:[ -]{_COUNTED}) (?:more|fewer)[.,;]"
    rf"|(?:[ -]{_COUNTED})?, (?:is |was )?(?:the|his|her|its|their) (?:lead|majority|margin)\b"
)
_CLEAR_AFTER = expression(
    rf"(?:[ -]{_COUNTED})?,? (?:ahead|clear|behind|in front|adrift|to spare)\b(?! (?:for|until|before|with|in|at"
    r"|of (?:the|its|their|his|her) (?:plan|schedule|target|time)|schedule|halfway|after)\b)"
)
_NAMED_SIDES = expression(
    rf"(?: {_COUNTED}| per cent| percent|%)?,? (?:to|against|with|and|over|for"
    rf"|versus)\b(?: (?!between)[^\s,;:]+){{0,4}} $"
    rf"|(?: {_COUNTED})? (?:for|in favour)(?: [^\s,;:]+){{0,4}}(?:,| and) $"
    rf"|(?: [a-z'’]+){{0,3}},(?: [a-z'’]+){{0,3}} $"
)
_OTHERS = (
    rf"{UNDECIDED}|need(?:ing|ed|s)? [\d,]+ (?:[a-z]+ )?(?:to win|for victory)|error"
    r"|overall|quota|threshold|limit|hurdle|combined|coalition|partners|allies|three-way|rivals"
    r"|all the (?:rest|others)|short of"
    r"|last time|years? (?:earlier|ago|before)|previous|in \d{4}"
    r"|chas(?:ing|ed)|target|run out|wickets?|\d+ for \d+|declared|recount|so far|unbeaten"
    r"|losers?|best-placed|next[- ]best|both elected"
    r"|abstentions?|spoil\w+|half|expected|forecast|poll of|\w+-seat|seats? (?:house|chamber|parliament)"
)
_OTHER_SIDES = expression(rf"\b(?:{_OTHERS})\b")
_UNSURE = expression(rf"\b(?:{_OTHERS}|record|season|table|statewide|nationally|nationwide)\b")
_OVER = expression(
    rf"(?: {_COUNTED})? (?:over|ahead of|behind|clear of|in front of|adrift of|from|better than|more than|fewer than)"
    r"(?: (?:the|its|their|his|her))?(?: (?!in\b|on\b|at\b|last\b)[^\s,;:()]+){1,4}?"
    r"(?:['’]s?|,? (?:with|on|at)|,? who (?:has|have|had|got|took|polled|won|hold|holds|are on|is on)|,| \() ?"
    r"(?:just |only )?"
)
"""From a margin to the figure of the other side: "a majority of 1,304 over Mr Hall's 10,311"."""
_SCORED = expression(
    r"(?: votes?)? (?:to|against) (?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)"
)
_DECIDES = frozenset("goals points runs votes seats ballots tries frames games".split())
_TURNED_OUT = expression(
    r"(?: [a-z]+){0,2} (?:turned out|electors|(?:voted|cast)(?! (?:for|against|to|in favour|yes|no)\b))\b"
)
"""Behind what all sides got together: "39,281 voted"."""
_HYPHENED = expression(rf"-(?={_COUNTED} )")
_LEAST, _LEAST_OF_NOUN = 10, 4
_SIDES = 2
_FARTHEST = 3
"""How many times as large as what two figures give a margin may be, or they as it, to be a slip for it."""


def read_linked_margins(scene: Scene) -> Iterator[Margin]:
    """A claim for each margin that two figures near it make, or, where they are its two sides for sure, do not."""
    lower = scene.lower
    cues = scene.words.held(_CUES)
    if not cues:
        return
    for index, sentence in enumerate(scene.sentences):
        block = sentence.block
        if block.kind is BlockKind.HEADING or block.cell is not None:
            continue
        earlier = list(before(scene, index))
        if not _SIDES <= len(sentence.numbers) + sum(len(one.numbers) for one in earlier) < CROWDED:
            continue
        following = scene.sentences[index + 1].start if index + 1 < len(scene.sentences) else block.end
        stop = max(sentence.end, min(following, block.end))
        passage = lower[sentence.start : stop]
        if not any(cue in passage for cue in cues):
            continue
        for number in _margins(scene, sentence.start, sentence.end, sentence.numbers):
            if (claim := _linked(scene, number, sentence, earlier)) is not None:
                yield claim
        for number in _margins(scene, sentence.end, stop, ()):
            if (claim := _linked(scene, number, None, [sentence])) is not None:
                yield claim


def _margins(scene: Scene, start: int, stop: int, numbers: Sequence[NumberMention]) -> Iterator[NumberMention]:
    """The figures that their words call a margin, "ten-point" among them, which counts nothing by itself."""
    lower = scene.lower
    hyphened = [
        NumberMention(first, mark.start(), one.value, one.step, None, None, one.form, first)
        for mark in _HYPHENED.finditer(lower, start, stop)
        for first in (lower.rfind(" ", start, mark.start()) + 1 or start,)
        for one in scan_numbers(scene.draft.prose[first : mark.start()], lower[first : mark.start()])[:1]
        if one.start == 0 and one.end == mark.start() - first
    ]
    for number in (*numbers, *hyphened):
        if number.slot not in "npo" or number.form is Form.FRACTION or number.value <= 0:
            continue
        lead = lower[max(start, number.hedge_start - 90) : number.hedge_start]
        if lead.endswith("by ") and _SCORED.match(lower, number.end):
            continue  # "carried by 24 votes to 17"
        if KIN.match(lower, number.end) or OF_SEVERAL.match(lower, number.end, stop):
            continue
        if _BEFORE.search(lead) or _AFTER.match(lower, number.end, stop):
            yield number


def _linked(
    scene: Scene, number: NumberMention, sentence: Sentence | None, earlier: Sequence[Sentence]
) -> Margin | None:
    """The margin with two figures of its sentence, of those before, or one of each; the nearest that fit."""
    own = _sides(sentence, number) if sentence else []
    ahead = _sides(earlier[0], number) if earlier else []
    windows = [(False, own), (True, ahead), (True, [*ahead, *own])]
    for apart, near in windows[: 3 if len(own) == 1 else 2]:
        for one, two in combinations(near, 2):
            if _alike(one, two) and (len(near) == 2 or number.value > _LEAST or one.counted or two.unit):
                claim = _claim(scene, number, one, two, apart=apart)
                if claim is not None and abs(one.value - two.value) == number.value:
                    return claim
    pair = own or ahead
    if len(pair) == 2 and (of_another_count(scene, number, pair) or another_clause(scene, number, pair)):
        return None
    if len(pair) == 2 and _alike(*pair) and _sure(scene, number, sentence, pair, told=earlier[0] if earlier else None):
        return _claim(scene, number, *pair, apart=not own)
    farther = [n for one in reversed(earlier) for n in _sides(one, number)]
    for near in (own, [*farther, *own]):
        pairs = [two for two in combinations(near, 2) if _alike(*two) and _may_be(number, two)]
        if sentence is None or len(pairs) > 1:
            return None
        if pairs:
            only = _only(scene, sentence, number, pairs[0])
            apart = any(n.start < sentence.start for n in pairs[0])
            return _claim(scene, number, *pairs[0], apart=apart) if only else None
    return None


def _may_be(number: NumberMention, pair: Sequence[NumberMention]) -> bool:
    """Whether a margin is near enough to that of two figures to be a slip for it."""
    gap = abs(pair[0].value - pair[1].value)
    return gap <= number.value * _FARTHEST and number.value <= gap * _FARTHEST


def _only(scene: Scene, sentence: Sentence, number: NumberMention, pair: Sequence[NumberMention]) -> bool:
    """Whether two figures can be nothing but the sides, and no others of the draft give the margin."""
    lower = scene.lower
    lead = lower[max(sentence.start, number.hedge_start - 90) : number.hedge_start]
    if number.hedge or starting(sentence, number):
        return False  # "The majority fell from 8,212 to 1,140"
    if not (_SURE_BEFORE.search(lead) or _SURE_AFTER.match(lower, number.end) or _CLEAR_AFTER.match(lower, number.end)):
        return False
    if max(n.end for n in pair) > number.start and min(n.start for n in pair) < sentence.start:
        return False
    first = min(sentence.start, *(n.start for n in pair))
    passage = [one for one in scene.sentences if one.end > first and one.start <= sentence.start]
    if any(_OTHER_SIDES.search(one.lower) for one in passage):
        return False
    if min(n.value for n in pair) < _LEAST and not all(n.unit or n.counted for n in pair):
        return False

    def gives(one: NumberMention, two: NumberMention) -> bool:
        return {one.start, two.start} != {n.start for n in pair} and abs(one.value - two.value) == number.value

    return nothing_else(scene, sentence, number, pair, gives)


def _sides(sentence: Sentence, margin: NumberMention) -> list[NumberMention]:
    """The figures of a sentence that can be a side's: larger than the margin, without a hedge."""
    points = margin.unit == POINT or margin.counted == "points"
    kinds = "p" if points and sum(n.slot == "p" for n in sentence.numbers) == _SIDES else "np"
    return [
        number
        for number in sentence.numbers
        if number.slot in kinds
        and number.form is not Form.FRACTION
        and number.hedge is None
        and number.step <= 1
        and not margin.start <= number.start < margin.end
        and number.value > margin.value
        and not _TURNED_OUT.match(sentence.scene.lower, number.end)
    ]


def _alike(one: NumberMention, two: NumberMention) -> bool:
    """Whether two figures can be two sides of one contest: nothing but the first may say what is counted."""
    nouns = {noun_class(number.counted) for number in (one, two) if number.counted}
    if len(nouns) > 1 or (one.unit is None and two.unit is not None) or one.value == two.value:
        return False
    high, low = max(one.value, two.value), min(one.value, two.value)
    return low > 0 and high <= 3 * low


def _sure(
    scene: Scene,
    number: NumberMention,
    sentence: Sentence | None,
    pair: Sequence[NumberMention],
    *,
    told: Sentence | None,
) -> bool:
    """Whether the two can be nothing but the sides: parted as sides are, beside the words of a result."""
    lower = scene.lower
    one, two = pair
    start = sentence.start if sentence else told.end if told else 0
    stop = sentence.end if sentence else min(len(lower), number.end + 90)
    lead = lower[max(start, number.hedge_start - 90) : number.hedge_start]
    over = one.end <= number.start < two.start and _OVER.fullmatch(lower, number.end, two.hedge_start) is not None
    if number.hedge or not (over or _SURE_BEFORE.search(lead) or _SURE_AFTER.match(lower, number.end, stop)):
        return False
    passage = [each for each in (sentence, scene.sentence_at(one.start)) if each is not None]
    if any(denied(each) or _UNSURE.search(each.lower) for each in passage) or _UNSURE.search(lower, start, stop):
        return False
    if passage[0] is not passage[-1] and differ(scene, one, number):
        return False
    small, gap = min(one.value, two.value), abs(one.value - two.value)
    least = _LEAST_OF_NOUN if one.counted in _DECIDES else _LEAST
    if one.unit is None and (small < least or (passage[0] is not passage[-1] and small < _LEAST * _LEAST)):
        return False
    if gap * 3 < number.value or number.value * 3 < gap:
        return False
    return over or _NAMED_SIDES.fullmatch(lower, one.end, two.hedge_start) is not None


def _claim(
    scene: Scene, number: NumberMention, one: NumberMention, two: NumberMention, *, apart: bool
) -> Margin | None:
    """Shares are apart by points; a count is no margin of shares, nor points in percent one of counts."""
    if one.unit == PERCENT:
        if number.counted and noun_class(number.counted) != "point":
            return None
        number, two = replace(number, unit=POINT), replace(two, unit=PERCENT)
    elif number.unit is not None:
        return None
    maker = scene.maker
    quote, span, section = maker.around([number, one, two])
    return make(
        Margin,
        quote=quote,
        span=span,
        section=section,
        phrase="margin.linked",
        margin=maker.quantity(number),
        first=maker.quantity(one),
        second=maker.quantity(two),
        apart=apart,
    )
