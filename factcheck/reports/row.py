"""One row of an excerpt: a piece of a source line, with marks under its operands and the names of their roles."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from factcheck.records import Record
from factcheck.reports.cells import clean, shown, width
from factcheck.reports.paint import painted
from factcheck.reports.writer import Look

FAULT, OTHER = "^", "~"
"""What stands under the operand at fault, and under the others."""

CUT = "…"
"""What stands where a line was cut."""


class Mark(Record):
    """A part of a source line that belongs to an operand. Offsets are characters, from 0."""

    start: int
    end: int
    role: str
    """Empty for all but the last line of an operand that runs over several."""
    fault: bool


class Row(Record):
    """A source line, or a piece of one, and the marks in it."""

    text: str
    marks: Sequence[Mark]
    """Their offsets are those of `text`."""
    cut_before: bool = False
    """Whether the line goes on to the left of the row."""
    cut_after: bool = False

    @property
    def holds_fault(self) -> bool:
        return any(mark.fault for mark in self.marks)

    def rendered(self, number: int | None, gutter: int, verdict: str, look: Look) -> str:
        """The row with its line number, None for a further row of the same line, in a margin of `gutter` columns."""
        before = f"{CUT} " if self.cut_before else ""
        after = f" {CUT}" if self.cut_after else ""
        text = before + clean(self.text) + after
        lines = [margin("" if number is None else str(number), gutter, look) + text.rstrip()]
        for line in self._underlines(width(before), look.width - gutter - MARGIN):
            lines.append(margin("", gutter, look) + line.rendered(verdict, look.colour))
        return "\n".join(lines)

    def _underlines(self, indent: int, room: int) -> list[_Underline]:
        """The marks, with each role beside its mark where there is room, else in a line below."""
        ends = list(accumulate((width(shown(one)) for one in self.text), initial=indent))
        places = [(mark, ends[mark.start], ends[mark.end]) for mark in self.marks]
        lines = [_Underline({})]
        for mark, start, end in sorted(places, key=lambda place: place[0].fault):
            lines[0].put(start, (FAULT if mark.fault else OTHER) * max(1, end - start), mark.fault)
        for mark, start, end in places:
            length = width(mark.role)
            if not length:
                continue
            if end + 1 + length <= room and lines[0].free(end, end + length + 2):
                lines[0].put(end + 1, mark.role, mark.fault)
                continue
            at = max(0, min(start, room - length))
            line = next((line for line in lines[1:] if line.free(at - 1, at + length + 1)), None)
            if line is None:
                line = _Underline({})
                lines.append(line)
            line.put(at, mark.role, mark.fault)
        return lines


MARGIN = 5
"""Columns that `margin` takes beside the line number."""


def margin(label: str, gutter: int, look: Look) -> str:
    """What stands left of a row."""
    return painted(f"  {label:>{gutter}} |", "quiet", look.colour) + " "


class _Underline(Record):
    """One line of marks or roles: a column to its character, and whether that belongs to the operand at fault."""

    columns: dict[int, tuple[str, bool]]

    def put(self, at: int, text: str, fault: bool) -> None:
        for character in text:
            cells = width(character)
            if not cells:
                before, _ = self.columns.get(at - 1, ("", fault))
                self.columns[at - 1] = (before + character, fault)
            for column in range(at, at + cells):
                self.columns[column] = (character if column == at else "", fault)
            at += cells

    def free(self, start: int, end: int) -> bool:
        return not any(column in self.columns for column in range(start, end))

    def rendered(self, verdict: str, colour: bool) -> str:
        """The line, the operand at fault in the colour of the verdict."""
        text, run, kind = "", "", "plain"
        for column in range(max(self.columns) + 1):
            character, fault = self.columns.get(column, (" ", None))
            what = "plain" if fault is None else verdict if fault else "other"
            if what != kind:
                text, run, kind = text + painted(run, kind, colour), "", what
            run += character
        return text + painted(run, kind, colour)
