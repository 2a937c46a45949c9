"""Passages in which a text puts right what it, or another, said before: "An earlier version of this article said"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from factcheck.drafts.draft import BlockKind, Draft
from factcheck.drafts.sentences import sentences
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import Mention
from factcheck.extraction.phrasebook.vocabulary import Vocabulary

_TEXT = (
    r"(?:story|article|piece|post|report|chart|graphic|map|table|headline|caption|column|page|item|release|draft|review"
    r"|version|edition|newsletter|obituary|profile)"
)
_SAID = r"(?:said|gave|put|had|read|stat\w{1,3}|show\w{1,3}|report\w{1,3}|misstat\w{1,3}|claim\w{1,3}|list\w{1,3})"
_PUT_RIGHT = (
    rf"(?:(?:earlier|previous|original|first|printed?|online) (?:version|edition|draft)s? of (?:this|the|our|that) "
    rf"(?:\w+ )?{_TEXT}|as (?:first|originally|initially) (?:published|printed|posted|broadcast)"
    rf"|in (?:its|our|some|early|the first) (?:early )?editions"
    rf"|(?:this|our|the) {_TEXT} (?:originally|first|initially|at first|earlier|previously|wrongly|mistakenly) {_SAID}"
    r"|(?:it|that|this|which|figure|number|total|date|year|last|first|second|third|latter|former) should have"
    r" (?:been|read|said|stated))\b"
)
_OTHER_WAY = r"it was the other way (?:about|round|around)"
_SHOULD = (
    r"(?:that|this|it|the (?:last|first|second|third|latter|former|figure|number|total|date|year|day)) should"
    r" (?:have (?:been|read|said|stated)|be|read)\b"
)
_EARLIER = expression(rf"\b{_PUT_RIGHT}")
"""What says of its sentence that something in it was put right."""
_TAKES_BACK = expression(rf"[\s\"“'‘(]*(?:{_OTHER_WAY}|{_SHOULD})")
"""What says so of the sentence before its own."""
_SIGN = expression(rf"\b(?:{_PUT_RIGHT}|{_OTHER_WAY}|{_SHOULD})")
"""What a block with a correction holds."""
_CUES = (
    *("version of", "edition of", "editions", "draft of", "as first", "as originally", "as initially", "should "),
    *(" originally ", " initially ", " earlier ", " previously ", " wrongly ", " mistakenly ", "the other way "),
)


_QUOTES = frozenset('"“')
_QUOTED = expression(r"[\"“][^\"“”]{4,240}[\"”]")
_HELD_UP = expression(
    r"[\"“][^\"“”]{4,240}[^,!?][\"”]"
    r"(?! (?:(?:he|she|they|it|the|[A-Z][\w’'-]+) ){0,4}(?:said|says|wrote|writes|adds?|added|told|asked|recalls?)\b)"
    r"[.:]? \(?[A-Za-z]"
)
"""A quotation that opens a paragraph, and goes on without telling who said it."""
_COLUMN = 3
_HEADS = ("correction", "clarification", "errat", "amendment")
_HEADING = expression(
    r"[^\w]*(?:corrections?|clarifications?|errat(?:a|um)|amendments?)(?:,? (?:and|&) [a-z]+)?[^\w]*$"
)
"""A heading over paragraphs each of which says first what was wrong, and then what is right."""
_KICKER = expression(r"[^\w]*(?:corrections?|clarifications?|errat(?:a|um)|amendments?)[^\w\n]*[.:–—][^\w\n]*")
"""The same, at the head of one paragraph."""


def without_corrected(mentions: Sequence[Mention], draft: Draft, lower: str, words: Vocabulary) -> Sequence[Mention]:
    """The mentions of a draft but for those in sentences that correct a text, or that the next one corrects."""
    corrected = _corrected(draft, lower) if words.any(_CUES) else ()
    listed = _listed_as_wrong(draft, lower) if words.any(_HEADS) else ()
    ranges = sorted({*corrected, *_held_up(draft), *listed})
    if not ranges:
        return mentions
    starts = [start for start, _ in ranges]
    return [one for one in mentions if not _is_within(one.start, starts, ranges)]


def _is_within(offset: int, starts: Sequence[int], ranges: Sequence[tuple[int, int]]) -> bool:
    index = bisect_right(starts, offset) - 1
    return index >= 0 and offset < ranges[index][1]


def _corrected(draft: Draft, lower: str) -> Iterator[tuple[int, int]]:
    for at in _first_of_each_block(draft, (match.start() for match in _SIGN.finditer(lower))):
        block = draft.block_at(at)
        before = None
        for start, end in sentences(draft.prose, block.start, block.end):
            if before is not None and _TAKES_BACK.match(lower, start, end):
                yield before
            if _EARLIER.search(lower, start, end):
                yield start, end
            before = start, end


def _held_up(draft: Draft) -> Iterator[tuple[int, int]]:
    """What a column of corrections holds up before it puts it right: "Bosnia, which has no sea" (a guide). It has one.

    It is told by several paragraphs that begin with a quotation which nobody is said to have said.
    """
    prose = draft.prose
    opening = [block for block in draft.blocks if prose[block.start : block.start + 1] in _QUOTES]
    if len(opening) < _COLUMN:
        return
    if sum(_HELD_UP.match(prose, block.start, block.end) is not None for block in opening) < _COLUMN:
        return
    for block in draft.blocks:
        for match in _QUOTED.finditer(prose, block.start, block.end):
            yield match.span()


def _listed_as_wrong(draft: Draft, lower: str) -> Iterator[tuple[int, int]]:
    """The first of the sentences of each paragraph under a heading such as "Corrections", or behind that word."""
    below = False
    for block in draft.blocks:
        if block.kind is BlockKind.HEADING:
            below = _HEADING.match(lower, block.start, block.end) is not None
            continue
        kicker = _KICKER.match(lower, block.start, block.end)
        if below or kicker is not None:
            told = list(sentences(draft.prose, kicker.end() if kicker else block.start, block.end))
            if len(told) > 1:
                yield told[0]


def _first_of_each_block(draft: Draft, offsets: Iterable[int]) -> Iterator[int]:
    """Of offsets in order, the first in each block."""
    end = 0
    for offset in offsets:
        if offset >= end:
            yield offset
            end = draft.block_at(offset).end
