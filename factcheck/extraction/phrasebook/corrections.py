"""Passages in which a text puts right what it, or another, said before: "An earlier version of this article said"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from factcheck.drafts.draft import BlockKind, Draft
from factcheck.drafts.sentences import sentences
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.vocabulary import Vocabulary

Made = TypeVar("Made")

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
_UNTRUE = (
    r"(?:that|this|it) (?:is|was) (?:simply |quite |plainly |just )?(?:false|wrong|untrue|incorrect"
    r"|not (?:so|true|right|correct))\b"
)
_IN_FACT = (
    r"(?:claim(?:s|ed)?|said|says|stated?s?|report(?:s|ed)?|wrote|alleged?s?|boast(?:s|ed)?)\b[^.!?]{8,120}?[;–—] ?"
    r"(?:but )?(?:(?:it|they|he|she|that) )?(?:in (?:fact|reality|truth)|actually"
    r"|(?:the|its|their) (?:true|real|actual|correct|right))\b"
)
_EARLIER = expression(rf"\b(?:{_PUT_RIGHT}|{_IN_FACT})")
"""What says of its sentence that something in it was put right."""
_TAKES_BACK = expression(rf"[\s\"“'‘(]*(?:{_OTHER_WAY}|{_SHOULD}|{_UNTRUE})")
"""What says so of the sentence before its own."""
_SIGN = expression(rf"\b(?:{_PUT_RIGHT}|{_IN_FACT}|{_OTHER_WAY}|{_SHOULD}|{_UNTRUE})")
"""What a block with a correction holds."""
_CUES = (
    *("version of", "edition of", "editions", "draft of", "as first", "as originally", "as initially", "should "),
    *(" originally ", " initially ", " earlier ", " previously ", " wrongly ", " mistakenly ", "the other way "),
    *("in fact", "in reality", "in truth", "actually", " true ", " real ", " correct ", " right "),
    *("false", "wrong", "untrue", "incorrect", "not so", "not true"),
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


_SAID_TOO = expression(
    rf"(?:(?:it|we|they) also|(?:the|that) same {_TEXT}|the {_TEXT}|elsewhere(?: in [^,.;]{{3,40}})?,? (?:it|we))\b"
)
"""What begins a sentence that goes on with what was wrong."""


def corrected_ranges(draft: Draft, lower: str, words: Vocabulary) -> Sequence[tuple[int, int]]:
    """The sentences of a draft that correct a text, or that the next one corrects, in order."""
    corrected = _corrected(draft, lower) if words.any(_CUES) else ()
    listed = _listed_as_wrong(draft, lower) if words.any(_HEADS) else ()
    return sorted({*corrected, *_held_up(draft), *listed})


def outside(places: Iterable[Made], ranges: Sequence[tuple[int, int]], start: Callable[[Made], int]) -> list[Made]:
    """Of mentions or claims, those that do not start within any of some ranges."""
    starts = [low for low, _ in ranges]
    return [one for one in places if not _is_within(start(one), starts, ranges)]


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
    """The first of the sentences of each paragraph under a heading such as "Corrections", or behind that word.

    So are those that go on with what was wrong: "It also said that he was survived by three children; he had two".
    """
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
                yield from (one for one in told[1:] if _SAID_TOO.match(lower, *one))


def _first_of_each_block(draft: Draft, offsets: Iterable[int]) -> Iterator[int]:
    """Of offsets in order, the first in each block."""
    end = 0
    for offset in offsets:
        if offset >= end:
            yield offset
            end = draft.block_at(offset).end
