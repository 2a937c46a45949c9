"""Comments in a draft that suppress findings: how they are read, and where each holds.

<!-- factcheck-disable-next-block GEO101: the county is made up -->
<!-- factcheck-disable ARI101, range-order until 2026-12-31: figures are provisional -->
<!-- factcheck-enable ARI101 -->
<!-- factcheck-disable-file CAL: dates of a made-up calendar -->
"""

from __future__ import annotations

import datetime
import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from factcheck.drafts.draft import Block, BlockKind, Draft
from factcheck.errors import UsageError
from factcheck.hints import meant
from factcheck.rules.registry import RULES
from factcheck.rules.selection import matching

PREFIX = "factcheck-"
NEXT_BLOCK, DISABLE, FILE, ENABLE = "disable-next-block", "disable", "disable-file", "enable"
_INSTRUCTIONS = (NEXT_BLOCK, DISABLE, FILE, ENABLE)
_MARKS = (("<!--", "-->"), ("{/*", "*/}"), ("..", ""))
"""Between what comments stand: those of HTML and Markdown, of MDX and of reStructuredText."""
_LONGEST = 60
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


def parse(text: str) -> Comment | None:
    """What a comment says, its marks left out; None for one that is not for us."""
    text = text.strip()
    if not text.startswith(PREFIX):
        return None
    head, _, reason = text.removeprefix(PREFIX).partition(":")
    instruction, *rest = head.split(maxsplit=1) or [""]
    reason = " ".join(reason.split())
    if instruction not in _INSTRUCTIONS:
        near = meant(_short(instruction), _INSTRUCTIONS)
        hint = f"did you mean {PREFIX}{near}?" if near else f"there are {', '.join(_INSTRUCTIONS)}"
        fault = f"no instruction is called {PREFIX}{_short(instruction)}; {hint}"
        return Comment(instruction, reason=reason, fault=fault)
    words, until = tuple(word for word in _PARTED.split("".join(rest)) if word), None
    if "until" in words:
        at = words.index("until")
        words, day = words[:at], " ".join(words[at + 1 :])
        until = _day(day)
        if until is None:
            return Comment(
                instruction, words, reason=reason, fault=f"{_short(day)!r} is no day; write until 2026-12-31"
            )
    found = [_meant(_short(word)) for word in words]
    unknown = next((fault for _, fault in found if fault), None)
    if unknown:
        return Comment(instruction, words, until=until, reason=reason, fault=unknown)
    codes = frozenset[str]().union(*(codes for codes, _ in found))
    return Comment(instruction, words, codes, until, reason, _missing(instruction, words, reason))


@lru_cache(maxsize=512)
def _meant(word: str) -> tuple[frozenset[str], str | None]:
    """The codes of the rules that a word means, or why it means none."""
    try:
        return frozenset(rule.code for rule in matching(RULES, word)), None
    except UsageError as error:
        return frozenset(), str(error)


def _short(words: str) -> str:
    """Words as a message shows them."""
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"


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
        return f"it gives no reason; write {PREFIX}{instruction} {_short(', '.join(words))}: reason"
    return None


def suppressing(draft: Draft) -> list[Suppressing]:
    """Every comment of a draft that is for us, in order, with where it holds.

    `disable` holds up to the next `enable` of its rules or of all, else to the end. A comment that cannot be followed
    holds nowhere; that is an `enable` which ends nothing, too. Any other `enable` is left out.
    """
    if PREFIX not in draft.source:
        return []
    blocks = Blocks(draft)
    listed: list[Suppressing] = []
    holding: dict[str, list[dict[str, int]]] = {}
    for comment, place in _comments(draft):
        start, end, ends = place[1], len(draft.source), dict[str, int]()
        if comment.instruction == ENABLE and comment.fault is None:
            ended = [code for code in (comment.codes if comment.words else list(holding)) if code in holding]
            for code in ended:
                for other in holding.pop(code):
                    other[code] = place[0]
            if ended:
                continue
            comment = comment._replace(fault="no factcheck-disable stands before it that it could end")
        if comment.fault is None:
            if comment.instruction == FILE:
                start = 0
            elif comment.instruction == NEXT_BLOCK:
                start, end = blocks.next(start)
            ends.update(dict.fromkeys(sorted(comment.codes), end))
            if comment.instruction == DISABLE:
                for code in ends:
                    holding.setdefault(code, []).append(ends)
        listed.append(Suppressing(comment, place, start, ends))
    return listed


def _comments(draft: Draft) -> Iterator[tuple[Comment, tuple[int, int]]]:
    for start, end in sorted(draft.comments):
        text = draft.source[start:end]
        for opening, closing in _MARKS:
            if text.startswith(opening) and text.endswith(closing):
                comment = parse(text[len(opening) : len(text) - len(closing)])
                if comment:
                    yield comment, (start, end)
                break


class Blocks:
    """The blocks of a draft by their places in the source."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        places = [(draft.source_range(block.start, block.end), block) for block in draft.blocks]
        places.sort(key=lambda place: place[0])
        self._blocks = [block for _, block in places]
        self._starts = [start for (start, _), _ in places]
        self._ends = [end for (_, end), _ in places]
        self._wholes: dict[int, int] = {}

    def section(self, offset: int) -> tuple[str, ...]:
        """The headings above a place, outermost first, as far as the block that follows has them."""
        number = min(bisect_left(self._starts, offset), len(self._blocks) - 1)
        return self._blocks[number].section if self._blocks else ()

    def next(self, after: int) -> tuple[int, int]:
        """The source range of the next block, empty where none follows.

        Of a list, a table or a quotation it is the whole, and the next part alone for a place that stands within it.
        """
        number = bisect_left(self._starts, after)
        if number == len(self._blocks):
            return after, after
        return self._starts[number], self._ends[self._last(number)]

    def _last(self, number: int) -> int:
        """The number of the last block that belongs to what begins with a block."""
        if number not in self._wholes:
            first = self._blocks[number]
            within = number > 0 and _goes_on(self._blocks[number - 1], first)
            last = number
            while last + 1 < len(self._blocks) and _goes_on(first, self._blocks[last + 1], part=within):
                last += 1
            self._wholes[number] = last
        return self._wholes[number]


def _goes_on(first: Block, other: Block, *, part: bool = False) -> bool:
    """Whether a block belongs to the list, the table or the quotation that begins with `first`.

    With `part` whether it belongs to that part of it: an item has the lists within it, and nothing else has parts.
    """
    if first.kind is BlockKind.ITEM and other.kind is BlockKind.ITEM:
        return other.level > first.level or (other.group == first.group and not part)
    if part:
        return False
    if first.cell is not None and other.cell is not None:
        return other.cell.table == first.cell.table
    return first.kind is other.kind is BlockKind.QUOTE
