"""Margins of votes and matches beside the two sides' figures: "by 158 to 147, a margin of eleven"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from factcheck.claims import PERCENT, POINT, Form, Margin, make
from factcheck.drafts.draft import Block, BlockKind
from factcheck.expressions import any_of, expression
from factcheck.extraction.phrasebook.linking import CONTEST, CROWDED, LISTED, parted
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.words import UNITS_IN_WORDS
from factcheck.extraction.phrasebook.phrases.arithmetic.contests import (
    COUNTED,
    DECIDED,
    RESULT_NOUNS,
    STANDING_NOUNS,
    UNDECIDED,
)
from factcheck.extraction.phrasebook.scene import Scene

_CUES = (
    *("margin", "majority of", "lead of", "gap of", "advantage of", "edge of", "deficit of", "cushion of", "win of"),
    *("loss of", "victory of", "defeat of", "difference of", "-goal ", "-point ", "-vote ", "-run ", "-seat "),
    *(" votes", " goals", " points", " runs", " seats", "by a single", "won by", "lost by"),
)
_TWO_SIDES = expression(
    r"\d(?:%| percent| per cent| votes?| seats?| points?| goals?| runs?)?(?:[-–—]| to "
    r"| against )(?:[a-z'’.]+ ){0,4}?\d"
)
"""A quick look for two figures that can be the two sides."""
_WORDS = any_of(word for word, value in UNITS_IN_WORDS.items() if value)
_NUMBER = rf"(?P<n>\d{{1,3}}(?:,\d{{3}}){{0,3}}(?:\.\d{{1,2}})?|a single|{_WORDS})"
_UNIT = rf"(?P<noun>(?:percentage )?points?|(?:{COUNTED})s?|percent|per cent)"
_JUST = "(?:just |only |a mere |exactly )?"
_MARGINS = (
    expression(rf"\b{_NUMBER}[- ](?P<noun>{COUNTED}) (?P<what>{RESULT_NOUNS}|{STANDING_NOUNS})\b"),
    expression(rf"\b(?P<what>{RESULT_NOUNS}|{STANDING_NOUNS}) of {_JUST}{_NUMBER}\b(?:[ -]{_UNIT}\b)?(?![%\d]|[.,]\d)"),
    expression(rf"\b(?P<what>(?:{DECIDED})\b[^.;()]{{0,60}}? by) {_JUST}{_NUMBER} {_UNIT}\b(?! (?:to|against|for)\b)"),
    expression(rf"\b(?P<what>(?:{DECIDED})\b[^.;()]{{0,60}}? by) {_JUST}{_NUMBER}(?P<noun>)(?=[,:;])"),
    expression(rf"\b{_NUMBER} {_UNIT} (?P<what>ahead of|clear of|behind|in front of)\b"),
)
_SIDE = r"\d{1,3}(?:,\d{3}){0,3}"
_SCORE = expression(
    rf"(?<![\w.,/:$€£–—-])(?P<one>{_SIDE})(?: (?:votes?|seats?|points?|goals?|runs?))?(?:[-–—]| to | against )"
    rf"(?P<two>{_SIDE})(?![\w%]|[.,:/]\d|[-–—]\d)(?! (?:record|percent|per cent|times|minutes?|years?|lead))"
)
_SHARES = expression(
    r"(?<![\w.,-])(?P<one>\d{1,2}(?:\.\d{1,2})?)"
    r"(?:%| percent| per cent)?(?: to |[-–—]| against )(?:[a-z'’.]+ ){0,4}?"
    r"(?P<two>\d{1,2}(?:\.\d{1,2})?)(?:%| percent\b| per cent\b)"
)
_NO_SCORE_BEFORE = expression(
    r"\b(?:from|between|record of|improved to|aged?|ages|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z.]*) $"
)
_UNDECIDED = expression(rf"\b(?:{UNDECIDED})\b")
_ANOTHER_COUNT = expression(
    r"\b(?:recounts?|replays?|run-?off|(?:first|second|third|next|other|another|return|earlier|final) "
    r"(?:count|round|leg|tally|ballot|vote|match|game|time|half)|and the (?:first|second|third|next|other))\b"
)
_MOST_RUNS = 30
_ALL = 100
"""Points that two shares can lie apart at most."""


class _Said(NamedTuple):
    """A margin as printed."""

    number: NumberMention
    noun: str
    what: str


_EARLIER = expression(
    r"[^,;.:()]{0,70}\b(?:an? (?:week|fortnight|month|year|season) (?:before|earlier|ago|previously)"
    r"|last (?:week|month|year|season|time|month)|the (?:previous|week before|year before))\b"
)
"""After the margin of another match."""


OF_SEVERAL = expression(
    r"(?:[ -][a-z]+){0,2}? (?:or (?:more|fewer|less|so)\b|each\b|apiece\b|(?:in|on|at) (?:each|every|both|all)\b"
    r"|on average\b)"
)
"""Behind a margin of several contests, or one that is a bound."""
_TIED = expression(
    r"(?:,| –| —| \(|:)? (?:an?|by|in an?|with an?|for an?|winning by|losing by|a [a-z]+)"
    r"(?: (?:just|only|mere|narrow|slim|clear|comfortable|final|winning|[a-z]+ing))? ?"
    r"(?:margin |defeat |win |victory )?(?:of |by )?$"
)
"""Between a score and the margin that is set off right behind it."""
KIN = expression(
    r" (?:[a-z-]+ )?(?:(?:great-)?(?:grand)?(?:children|sons|daughters)|brothers|sisters|siblings|nephews|nieces"
    r"|cousins|people)\b"
)
"""Behind a number of those by whom somebody is survived, joined or followed: it is no margin."""


def read_margins(scene: Scene) -> Iterator[Margin]:
    """A claim for each margin that stands with one score, or with one of several that it fits."""
    lower = scene.lower
    cues = scene.words.held(_CUES)
    if not cues:
        return
    for block in scene.draft.blocks:
        if block.kind is BlockKind.HEADING or block.cell is not None:
            continue
        text = lower[block.start : block.end]
        if any(cue in text for cue in cues) and _TWO_SIDES.search(text):
            yield from _in_block(scene, block)


def _in_block(scene: Scene, block: Block) -> Iterator[Margin]:
    before: list[tuple[NumberMention, NumberMention]] = []
    for start, end in scene.ranges(block):
        pairs = _pairs(scene, start, end)
        if len(pairs) >= CROWDED:
            continue
        taken: set[int] = set()
        for said in _margins(scene.lower, start, end):
            if said.number.start in taken or _EARLIER.match(scene.lower, said.number.end, end):
                continue
            if said.number.counted is None and LISTED.match(scene.lower, said.number.end, end):
                continue
            several = OF_SEVERAL.match(scene.lower, said.number.end, end) is not None
            sure = not _UNDECIDED.search(scene.lower, start, end)
            if tied := _tied(scene, said, pairs):
                mine, sure = [tied], sure or not _UNDECIDED.search(scene.lower, tied[0].start, end)
            else:
                mine = pairs
            for apart, near in ((False, mine), (True, before)):
                free = [pair for pair in near if said.number.start not in (pair[0].start, pair[1].start)]
                last = max((two.end for _, two in free if two.end <= said.number.start), default=said.number.start)
                other = parted(scene.lower, last, said.number.start, CONTEST)
                claim = _choose(scene, said, free, sure=sure and not other and not several, apart=apart)
                if claim is not None:
                    taken.add(said.number.start)
                    yield claim
                if free:
                    break
        before = pairs


def _tied(
    scene: Scene, said: _Said, pairs: Sequence[tuple[NumberMention, NumberMention]]
) -> tuple[NumberMention, NumberMention] | None:
    """The score that a margin is set off right behind, and so is that of no other: "lost 3-2, a one-goal defeat"."""
    before = [pair for pair in pairs if pair[1].end <= said.number.start]
    last = max(before, key=lambda pair: pair[1].end, default=None)
    if last is None or not _TIED.fullmatch(scene.lower, last[1].end, said.number.start):
        return None
    return last


def _margins(lower: str, start: int, end: int) -> Iterator[_Said]:
    for pattern in _MARGINS:
        for match in pattern.finditer(lower, start, end):
            noun = (match["noun"] or "").removesuffix("s")
            if KIN.match(lower, match.end("n")):
                continue
            unit = POINT if "percent" in noun or "per cent" in noun else None
            at = match.start("n")
            yield _Said(_number(lower, at, match.end("n"), unit), noun, match["what"])


def _number(lower: str, start: int, end: int, unit: str | None) -> NumberMention:
    words = lower[start:end]
    value = UNITS_IN_WORDS.get(words.removeprefix("a ").replace("single", "one"))
    digits = Decimal(words.replace(",", "")) if value is None else Decimal(value)
    step = Decimal(1).scaleb(-len(words.partition(".")[2]))
    form = Form.DIGITS if value is None else Form.WORDS
    return NumberMention(start, end, digits, step, unit, None, form, start)


def _pairs(scene: Scene, start: int, end: int) -> list[tuple[NumberMention, NumberMention]]:
    """The scores of a sentence: two figures parted by a dash, "to" or "against"."""
    lower = scene.lower
    found = [
        (_number(lower, *match.span("one"), PERCENT), _number(lower, *match.span("two"), PERCENT))
        for match in _SHARES.finditer(lower, start, end)
    ]
    taken = {side.start for pair in found for side in pair}
    for match in _SCORE.finditer(lower, start, end):
        early = lower[max(start, match.start() - 12) : match.start()]
        if match.start("one") not in taken and not _NO_SCORE_BEFORE.search(early):
            found.append((_number(lower, *match.span("one"), None), _number(lower, *match.span("two"), None)))
    return found


def _choose(
    scene: Scene,
    said: _Said,
    pairs: Sequence[tuple[NumberMention, NumberMention]],
    *,
    sure: bool,
    apart: bool,
) -> Margin | None:
    """The score that the margin fits; where none does, the only one, if it can be nothing but the margin's."""
    alike = [pair for pair in pairs if _same_kind(said, pair[0])]
    for pair in alike:
        if abs(pair[0].value - pair[1].value) == said.number.value:
            return _claim(scene, said, pair, apart=apart)
    if len(pairs) != 1 or not alike or not sure or not _telling(said, alike[0], apart=apart):
        return None
    if of_another_count(scene, said.number, alike[0]):
        return None
    return _claim(scene, said, alike[0], apart=apart)


def _same_kind(said: _Said, side: NumberMention) -> bool:
    if side.unit == PERCENT:
        return "point" in said.noun or "per" in said.noun or (not said.noun and said.number.value <= _ALL)
    return "per" not in said.noun


def of_another_count(scene: Scene, margin: NumberMention, pair: Sequence[NumberMention]) -> bool:
    """Whether a recount, another round or another match is told of between a margin and the figures."""
    first, *_, last = sorted((margin, *pair), key=lambda n: n.start)
    return _ANOTHER_COUNT.search(scene.lower, first.end, last.start) is not None


def _telling(said: _Said, pair: tuple[NumberMention, NumberMention], *, apart: bool) -> bool:
    """Whether a margin that does not fit its score must be wrong."""
    high = max(pair[0].value, pair[1].value)
    if pair[0].unit == PERCENT:
        return not apart and said.what.split()[-1] in {"by", "of", *RESULT_NOUNS.split("|"), "lead"}
    if said.what in STANDING_NOUNS.split("|") or said.what.startswith(("ahead", "clear", "behind", "in front")):
        return False
    if said.noun == "run" and high > _MOST_RUNS:
        return False
    if said.noun == "point" and high < 10:
        return False
    if said.noun in ("vote", "seat", "ballot") and high < 5:
        return False
    return not apart or (said.what in RESULT_NOUNS.split("|") and bool(said.noun))


def _claim(scene: Scene, said: _Said, pair: tuple[NumberMention, NumberMention], *, apart: bool) -> Margin:
    maker = scene.maker
    quote, span, section = maker.around([said.number, *pair])
    margin = maker.quantity(_mentioned(scene, said.number))
    if pair[0].unit == PERCENT:
        margin = replace(margin, unit=POINT)
    return make(
        Margin,
        quote=quote,
        span=span,
        section=section,
        phrase="margin.score",
        margin=margin,
        first=maker.quantity(_mentioned(scene, pair[0])),
        second=maker.quantity(_mentioned(scene, pair[1])),
        apart=apart,
    )


def _mentioned(scene: Scene, number: NumberMention) -> NumberMention:
    """The same figure as the draft's own mention, which says what it counts, where it is one."""
    if number.unit == PERCENT:
        return number
    found = scene.within(number.start, number.start + 1, NumberMention)
    return next((one for one in found if (one.value, one.unit) == (number.value, number.unit)), number)
