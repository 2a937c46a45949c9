"""Comments in a draft that suppress findings: how they are read, and where each holds.

<!-- factcheck-disable-next-block GEO101: the county is made up -->
<!-- factcheck-disable ARI101, range-order until 2026-12-31: figures are provisional -->
<!-- factcheck-enable ARI101 -->
<!-- factcheck-disable-file CAL: dates of a made-up calendar -->
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from itertools import dropwhile, takewhile
from typing import NamedTuple

from factcheck.drafts.draft import Block, BlockKind, Draft
from factcheck.errors import UsageError
from factcheck.rules.registry import RULES
from factcheck.rules.selection import matching

PREFIX = "factcheck-"
NEXT_BLOCK, DISABLE, FILE, ENABLE = "disable-next-block", "disable", "disable-file", "enable"
_INSTRUCTIONS = (NEXT_BLOCK, DISABLE, FILE, ENABLE)
_PARTED = re.compile(r"[\s,]+")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class Comment(NamedTuple):
    """A comment as read. Where `fault` is not None it cannot be followed, and the rest is what could be read."""

    instruction: str
    """One of the four, or whatever stands in its place."""
    words: tuple[str, ...] = ()
    """Codes, beginnings of codes or names of rules, as written."""
    codes: frozenset[str] = frozenset()
    """The codes of the rules that are meant."""
    until: datetime.date | None = None
    reason: str = ""
    fault: str | None = None


class Suppressing(NamedTuple):
    """A comment of a draft, and where in the source it holds."""

    comment: Comment
    place: tuple[int, int]
    """The comment itself."""
    start: int
    ends: Mapping[str, int]
    """For each code where it ends to hold; a code that is not there is none of its business."""

    def holds(self, code: str, offset: int) -> bool:
        """Whether it suppresses a finding of a rule that starts at an offset."""
        return self.start <= offset < self.ends.get(code, 0)


def parse(text: str) -> Comment | None:
    """What a comment says, its marks left out; None for one that is not for us."""
    text = text.strip()
    if not text.startswith(PREFIX):
        return None
    head, _, reason = text.removeprefix(PREFIX).partition(":")
    instruction, *rest = head.split(maxsplit=1) or [""]
    reason = " ".join(reason.split())
    if instruction not in _INSTRUCTIONS:
        near = get_close_matches(instruction, _INSTRUCTIONS, n=1)
        hint = f"did you mean {PREFIX}{near[0]}?" if near else f"there are {', '.join(_INSTRUCTIONS)}"
        return Comment(instruction, reason=reason, fault=f"no instruction is called {PREFIX}{instruction}; {hint}")
    words, until = tuple(word for word in _PARTED.split("".join(rest)) if word), None
    if "until" in words:
        at = words.index("until")
        words, day = words[:at], " ".join(words[at + 1 :])
        until = _day(day)
        if until is None:
            return Comment(instruction, words, reason=reason, fault=f"{day!r} is no day; write until 2026-12-31")
    try:
        codes = frozenset(rule.code for word in words for rule in matching(RULES, word))
    except UsageError as error:
        return Comment(instruction, words, until=until, reason=reason, fault=str(error))
    return Comment(instruction, words, codes, until, reason, _missing(instruction, words, reason))


def _day(words: str) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(words) if _DAY.fullmatch(words) else None
    except ValueError:
        return None


def _missing(instruction: str, words: Sequence[str], reason: str) -> str | None:
    if instruction == ENABLE:
        return None
    if not words:
        return f"it names no rule; write {PREFIX}{instruction} CODE: reason"
    if not reason:
        return f"it gives no reason; write {PREFIX}{instruction} {', '.join(words)}: reason"
    return None


def suppressing(draft: Draft) -> list[Suppressing]:
    """Every comment of a draft that is for us, in order, with where it holds.

    `disable` holds up to the next `enable` of its rules or of all, else to the end. A comment that cannot be followed
    holds nowhere; that is an `enable` which ends nothing, too. Any other `enable` is left out.
    """
    if PREFIX not in draft.source:
        return []
    found = list(_comments(draft))
    listed: list[Suppressing] = []
    for number, (comment, place) in enumerate(found):
        after = place[1]
        if comment.instruction == ENABLE and comment.fault is None:
            if not any(_ended(one, comment) for one, _ in found[:number]):
                fault = "no factcheck-disable stands before it that it could end"
                listed.append(Suppressing(comment._replace(fault=fault), place, after, {}))
            continue
        start, end = after, len(draft.source)
        if comment.fault is not None:
            end = after
        elif comment.instruction == FILE:
            start = 0
        elif comment.instruction == NEXT_BLOCK:
            start, end = _next_block(draft, after)
        ends = dict.fromkeys(sorted(comment.codes), end)
        if comment.instruction == DISABLE:
            for other, (begin, _) in reversed(found[number + 1 :]):
                if _ended(comment, other):
                    ends.update(dict.fromkeys(other.codes & comment.codes if other.words else ends, begin))
        listed.append(Suppressing(comment, place, start, ends))
    return listed


def _comments(draft: Draft) -> Iterator[tuple[Comment, tuple[int, int]]]:
    for start, end in sorted(draft.comments):
        text = draft.source[start:end]
        if text.startswith("<!--") and text.endswith("-->"):
            comment = parse(text[4:-3])
            if comment:
                yield comment, (start, end)


def _ended(comment: Comment, other: Comment) -> bool:
    """Whether `other` ends a `disable` that went before it."""
    if comment.instruction != DISABLE or comment.fault or other.instruction != ENABLE or other.fault:
        return False
    return not other.words or bool(comment.codes & other.codes)


def _next_block(draft: Draft, after: int) -> tuple[int, int]:
    """The source range of the next block; of a list or a table it is the whole. Empty where none follows."""
    blocks = dropwhile(lambda block: draft.source_range(block.start, block.end)[0] < after, draft.blocks)
    first = next(blocks, None)
    if first is None:
        return after, after
    *_, last = [first, *takewhile(lambda other: _goes_on(first, other), blocks)]
    return draft.source_range(first.start, first.end)[0], draft.source_range(last.start, last.end)[1]


def _goes_on(first: Block, other: Block) -> bool:
    """Whether a block belongs to the list, the table or the quotation that begins with `first`."""
    if first.cell is not None:
        return other.cell is not None and other.cell.table == first.cell.table
    if first.kind is BlockKind.ITEM:
        return other.kind is BlockKind.ITEM and (other.group == first.group or other.level > first.level)
    return first.kind is BlockKind.QUOTE and other.kind is BlockKind.QUOTE
