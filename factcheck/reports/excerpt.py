"""The lines of a draft that a finding rests on, cut to the terminal, its operands underlined and named."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, zip_longest

from factcheck.drafts.draft import Draft
from factcheck.expressions import expression
from factcheck.findings.report import Finding
from factcheck.reports.cells import clean, shown, width
from factcheck.reports.row import CUT, MARGIN, Mark, Row, margin
from factcheck.reports.writer import Look

_MOST_ROWS = 12
_LONGEST_LABEL = 36
_LINE = expression(r"[^\r\n]+")


def excerpt(finding: Finding, draft: Draft, look: Look) -> str:
    """Each line that holds an operand, once and in order, with a line of marks and roles under it.

    A line too long for the terminal is cut around its operands; when they stand too far apart for one row, it takes
    several. Of very many rows the first are shown, and those with the operand at fault.
    """
    lines = _marks(finding, draft)
    gutter = len(str(max(lines)))
    rows: list[tuple[int | None, Row]] = []
    for number, marks in sorted(lines.items()):
        rows.extend(zip_longest([number], _rows(draft.line_text(number), marks, look.width - gutter - MARGIN)))
    kept = _kept([row.holds_fault for _, row in rows])
    parts = [rows[index][1].rendered(rows[index][0], gutter, finding.verdict, look) for index in kept]
    if len(kept) < len(rows):
        parts.append(f"{margin(CUT, gutter, look)}and {len(rows) - len(kept)} more")
    return "\n".join(parts)


def _marks(finding: Finding, draft: Draft) -> dict[int, list[Mark]]:
    """Line number to its marks, in order; two roles of the same place share a mark."""
    places: dict[tuple[int, int], tuple[list[str], bool]] = {}
    for index, span in enumerate(finding.spans):
        roles, _ = places.setdefault((span.start, span.end), ([], index == 0))
        if span.role not in roles:
            roles.append(span.role)
    lines: dict[int, list[Mark]] = {}
    for (start, end), (roles, fault) in sorted(places.items()):
        pieces = list(_pieces(draft, start, end))
        for number, one, two in pieces:
            role = _label(roles) if (number, one, two) == pieces[-1] else ""
            lines.setdefault(number, []).append(Mark(one, two, role, fault))
    return lines


def _label(roles: Sequence[str]) -> str:
    label = clean(" ".join(", ".join(roles).split()))
    return label if len(label) <= _LONGEST_LABEL else label[: _LONGEST_LABEL - 1] + CUT


def _pieces(draft: Draft, start: int, end: int) -> Iterator[tuple[int, int, int]]:
    """A source range line by line, as (line, start in it, end in it), without the white space at its ends."""
    for match in _LINE.finditer(draft.source, start, end):
        piece = match.group().strip()
        if piece:
            number, column = draft.position(match.start() + match.group().index(piece))
            yield number, column - 1, column - 1 + len(piece)


def _kept(holds_fault: Sequence[bool]) -> list[int]:
    """Which rows to show, in order."""
    if len(holds_fault) <= _MOST_ROWS:
        return list(range(len(holds_fault)))
    by_weight = sorted(range(len(holds_fault)), key=lambda index: not holds_fault[index])
    return sorted(by_weight[: _MOST_ROWS - 1])


def _rows(text: str, marks: Sequence[Mark], room: int) -> Iterator[Row]:
    """The line in as few rows of at most `room` columns as hold all its marks."""
    if len(text) <= room and width("".join(map(shown, text))) <= room:
        yield Row(text, marks)
        return
    room -= 2 * (len(CUT) + 1)
    done = 0
    while marks:
        # A line may be a whole book: no more of it is looked at than could be shown.
        base = max(done, marks[0].start - room)
        ends = list(accumulate((width(shown(one)) for one in text[base : marks[0].start + 2 * room]), initial=0))
        start = marks[0].start - base
        taken = [mark for mark in marks if _fits(mark.end - base, start, ends, room)] or [marks[0]]
        marks = [mark for mark in marks if mark not in taken]
        end = min(len(ends) - 1, max(mark.end for mark in taken) - base)
        while ends[end] - ends[start] > room:
            end -= 1
        low, high = _window(text[base : base + len(ends) - 1], ends, start, end, room)
        low, high = low + base, high + base
        shifted = [replace(mark, start=mark.start - low, end=min(mark.end, high) - low) for mark in taken]
        yield Row(text[low:high], shifted, cut_before=low > 0, cut_after=high < len(text))
        done = high


def _fits(end: int, start: int, ends: Sequence[int], room: int) -> bool:
    return end < len(ends) and ends[end] - ends[start] <= room


def _window(text: str, ends: Sequence[int], start: int, end: int, room: int) -> tuple[int, int]:
    """The range [start, end) with as much of the text around it as there is room for, cut between words.

    What stands before it gets half of the room that is left, or more when little stands after it.
    """
    spare = room - (ends[end] - ends[start])
    before = max(spare // 2, spare - (ends[-1] - ends[end]))
    low = bisect_left(ends, ends[start] - before, 0, start)
    spare -= ends[start] - ends[low]
    high = bisect_right(ends, ends[end] + spare, end) - 1
    if low and not text[low - 1].isspace():
        low = text.find(" ", low, start) + 1 or low
    if high < len(text) and not text[high].isspace():
        space = text.rfind(" ", end, high)
        high = space if space >= 0 else high
    return low, high
