"""Lists right behind their total: "seven children – three sons and four daughters"."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from factcheck.claims import Breakdown, Coverage, Form
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.readers.arithmetic.sums.adding import (
    breakdown,
    from_each,
    larger,
    may_overlap,
    nearly,
    one_thing,
    summable,
    summed,
    with_single_ones,
)
from factcheck.extraction.phrasebook.readers.arithmetic.sums.wholes_taken_up import ITEMS_END, NAMES, OPEN
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.roles import taken_of
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_OPENS = expression(r"(?:[ -](?!and\b|or\b|including\b)[a-z][a-z'’-]*){0,6}?(?P<mark>: ?| ?[–—] ?| - | \()")
_PARTED = expression(r",? and |,? plus |, |; ")
_RANKED = expression(r"\b(?:followed|ahead|behind|led|leads|topped|then|next|than|beat|first|top)\b")
_TO_NAMES = expression(
    r"(?: [a-z]+){0,2}?(?: (?:went|go|goes|came|come|comes|were|was|are|is|will go|sent|shipped|sold|split|shared))*"
    r"(?: (?:to|from|in|into|between|among|by))?(?::)? (?:the )?[A-Z][\w’'. -]{1,40} \("
    r"|(?: [a-z]+){0,3}? (?:goes|went|spent) on(?: [a-z]+){1,3} \("
)
_NEXT_NAME = expression(r"\)(?:,? and |, |; )(?:the |from |to |in )?(?:[A-Z][\w’'. -]{1,40}|[a-z]+(?: [a-z]+){0,2}) \(")
_STANDS_AT = expression(
    r"\b(?:(?:rose|fell|grew|climbed|dropped|slipped|jumped|came) to |(?:stands?|stood|totals|totall?ed|numbers"
    r"|numbered|reached|remains?) (?:at )?"
    r"|(?:board|team|squad|panel|crew|group|party|staff|class|jury|cast|choir|fleet|council|committee|delegation"
    r"|collection|herd|flock|family|household|force|convoy|workforce|membership|range|list|set|crowd|congregation"
    r"|turnout|tally|total) of )$"
)
"""What tells the size of what is named before it: "Membership stands at 322: ...", "a board of 12: ..."."""
_HEADED = expression(r"(?:total|entries|attendance|turnout|membership|staff|enrol+ment|crowd)(?: [a-z]+){0,2}: ")
"""What a figure alone is headed with: "Total entries: 438 (212 men, 187 women, 39 juniors)"."""
_TO = expression(r" (?:[a-z]+ )?(?:to|from|by|for|into|with) ")
_OF_US = expression(r" of (?:us|them|you)\b")
_AMONG_THEM = expression(r", (?:among (?:them|whom)|including|one of (?:them|whom)|all of (?:them|whom)) an? ")
"""What tells more of the last item of a list, or of them all."""
_MOST = 12


def listed(scene: Scene, sentence: Sentence, total: NumberMention) -> Breakdown | None:
    """ "Seven children – three sons and four daughters – and a dog": a list that names every item with one figure."""
    lower = scene.lower
    opener = _OPENS.match(lower, total.end, sentence.end)
    bare = total.counted is None and total.unit is None and not _OF_US.match(lower, total.end)
    if opener is None or total.hedge is not None:
        return None
    headed = opener["mark"].strip() == "(" and _HEADED.fullmatch(lower, sentence.start, total.start)
    stands = opener["mark"].strip() in (":", "(") and _STANDS_AT.search(lower, sentence.start, total.start)
    start = opener.end()
    if bare and not (stands or headed or _each_to(scene, sentence, start)):
        return None
    closing = ITEMS_END.search(lower, start, sentence.end)
    end = closing.start() if closing else sentence.end
    parts = [n for n in sentence.numbers if start <= n.start < end]
    if parts and (aside := _AMONG_THEM.search(lower, parts[-1].end, end)):
        end = aside.start()
    if (
        len(parts) < 2
        or len(parts) > _MOST
        or not summable(total, parts)
        or any(n.form is Form.FRACTION for n in parts)
    ):
        return None
    total = taken_of(sentence, total)
    if OPEN.search(lower, total.end, end) or parts[0].hedge_start - start > 30 or not larger(total, parts):
        return None
    if from_each(scene, total, parts):
        return None
    parts = with_single_ones(scene, parts, start, end)
    items = _PARTED.split(lower[start:end])
    if summed(parts) == total.value:
        return breakdown(scene, total, parts, Coverage.ALL, "breakdown.list")
    full = len(items) == len(parts) and all(
        _PARTED.search(lower, one.end, two.hedge_start) for one, two in pairwise(parts)
    )
    if not full or not nearly(total, parts) or denied(sentence) or any(n.hedge for n in parts):
        return None
    if may_overlap(scene, total, parts):
        return None
    nouns = [n for n in parts if n.counted or NAMES.match(scene.draft.prose, n.end)]
    if len(nouns) < len(parts) - 1 if bare else not (one_thing(total, parts) or len(nouns) == len(parts)):
        return None
    return breakdown(scene, total, parts, Coverage.ALL, "breakdown.list")


def _each_to(scene: Scene, sentence: Sentence, start: int) -> bool:
    """Whether three figures or more behind a colon all go somewhere: "218 went: 187 to homes, 24 back to owners"."""
    parts = [n for n in sentence.numbers if n.start >= start]
    return len(parts) > 2 and parts[0].start - start < 2 and all(_TO.match(scene.lower, n.end) for n in parts)


def bracketed(scene: Scene, sentence: Sentence, total: NumberMention) -> Breakdown | None:
    """ "Exports of 900 tonnes went to Spain (410), France (320) and Italy (170)": may be some, and never more."""
    lower, prose = scene.lower, scene.draft.prose
    parts = [
        n
        for n in sentence.numbers
        if n.start > total.end
        and prose[n.start - 1] == "("
        and prose[n.end : n.end + 1] == ")"
        and n.value != total.value
    ]
    if len(parts) < 2 or (total.counted is None and total.unit is None) or total.hedge is not None:
        return None
    if (
        not _TO_NAMES.fullmatch(prose, total.end, parts[0].start)
        or sentence.numbers != (total, *parts)
        or any(n.unit not in (None, total.unit) or n.hedge for n in parts)
    ):
        return None
    alike = [replace(n, unit=total.unit, counted=None) for n in parts]
    between = (prose[one.end : two.start] for one, two in pairwise(parts))
    if (
        not all(_NEXT_NAME.fullmatch(gap) for gap in between)
        or not larger(total, alike)
        or any(1800 < n.value < 2100 or n.form is not Form.DIGITS for n in parts)
    ):
        return None
    if (
        summed(alike) < total.value
        or not nearly(total, alike)
        or _RANKED.search(lower, sentence.start, sentence.end)
        or OPEN.search(lower, total.end, sentence.end)
    ):
        return None
    coverage = Coverage.ALL if summed(alike) == total.value else Coverage.SOME
    return breakdown(scene, total, alike, coverage, "breakdown.bracketed")
