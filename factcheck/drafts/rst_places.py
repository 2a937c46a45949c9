"""Finds the text of docutils' elements again in the source, character by character.

docutils tells of an element its source text without the indent (`rawsource`), and the line that it is on, or near.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate, chain
from typing import Any, NamedTuple

from factcheck.drafts.assembly import FILL
from factcheck.expressions import expression

_TAB = 8
_AROUND = (0, -1, 1, -2, 2, -3, 3)
"""Lines from the one that docutils tells, in the order in which the text is looked for there."""
_AHEAD = 400
"""How many lines are looked at where the line told cannot be right, as in a table of comma-separated values."""
_VANISHES = frozenset(["citation_reference", "footnote_reference", "generated", "target"])
_NO_WORDS = frozenset(["image", "literal", "math", "raw", "substitution_reference"])
_RAISED = frozenset(["subscript", "superscript"])
_RUN = expression(r"\\(?:.|\n)?|\n|[^\\\n]+")
_LETTER = expression(r"\w")
BREAK = "\n"
NOTHING = ""


class Point(NamedTuple):
    """A place in the lines as docutils sees them, both from 0."""

    line: int
    column: int


class Piece(NamedTuple):
    """A source range, and what it stands for: `FILL`, `BREAK` or `NOTHING`; None for literal text."""

    start: int
    end: int
    stands_for: str | None = None


class Found(NamedTuple):
    """Text in the source."""

    pieces: list[Piece]
    first_end: Point
    """Where its first line ends."""
    end: Point


class Places:
    """The lines of a source as docutils sees them: tabs are spaces, blanks at the end are cut off."""

    def __init__(self, text: str, before: int) -> None:
        """`before` is how many characters of the source stand before the text."""
        self._lines: list[str] = []
        self._starts: list[int] = []
        self._tabbed: dict[int, list[int]] = {}
        """For each line with tabs the source offset of each column."""
        for number, line in enumerate(text.splitlines(keepends=True)):
            self._starts.append(before)
            bare = line.splitlines()[0].replace("\v", " ").replace("\f", " ")
            if "\t" in bare:
                self._tabbed[number] = list(_columns(bare, before))
            self._lines.append(bare.expandtabs(_TAB).rstrip())
            before += len(line)

    def text(self, element: Any, after: Point, *, in_row: bool = False) -> Found | None:
        """The text of an element that stands after a point; None where it cannot be found again.

        `in_row` is whether something else may stand behind it in its line.
        """
        lines = element.rawsource.split("\n")
        at = self._at(lines, element.line, after, in_row=in_row)
        parts = _parts(element)
        if at is None or parts is None:
            return None
        starts = [0, *accumulate(len(line) + 1 for line in lines)]

        def place(index: int) -> int:
            line = bisect_right(starts, index) - 1
            return self._offset(at[line].line, at[line].column + index - starts[line])

        pieces: list[Piece] = []
        for start, end, told in parts:
            if told is None:
                pieces += self._pieces(element.rawsource[start:end], start, place)
            else:
                pieces.append(Piece(place(start), place(end - 1) + 1, told))
        return Found(pieces, at[0]._replace(column=at[0].column + len(lines[0])), _end(at, lines))

    def comment(self, element: Any, after: Point) -> tuple[int, int] | None:
        """The source range of a comment, from its two dots on; None where it cannot be found again."""
        lines = element.rawsource.split("\n")
        at = self._at(lines, element.line, after)
        if at is None or not self._lines[at[0].line][: at[0].column].endswith(".. "):
            return None
        return self._offset(at[0].line, at[0].column - len(".. ")), self._offset(*_end(at, lines))

    def _at(self, lines: Sequence[str], told: int | None, after: Point, *, in_row: bool = False) -> list[Point] | None:
        """Where each of the lines begins, the first of them near the line told, counted from 1."""
        candidates = chain(
            (told - 1 + away for away in _AROUND if told is not None),
            range(after.line, after.line + _AHEAD) if in_row or told is None else (),
        )
        for number in candidates:
            if lines[0] and after.line <= number <= len(self._lines) - len(lines):
                least = after.column if number == after.line else 0
                column = self._lines[number].find(lines[0], least)
                if not in_row and self._lines[number].endswith(lines[0]):
                    column = len(self._lines[number]) - len(lines[0])
                found = self._lines_at(lines, number, column) if column >= least else None
                if found:
                    return found
        return None

    def _lines_at(self, lines: Sequence[str], number: int, column: int) -> list[Point] | None:
        found = [Point(number, column)]
        for further, text in enumerate(lines[1:], number + 1):
            line = self._lines[further]
            indent = column if line.startswith(text, column) else line.find(text)
            if indent < 0:
                return None
            found.append(Point(further, indent))
        return found

    def _pieces(self, text: str, start: int, place: Callable[[int], int]) -> Iterator[Piece]:
        """The pieces of text that begins at `start` in the source of an element, escapes undone."""
        for run in _RUN.finditer(text):
            first, last = start + run.start(), start + run.end()
            if run[0] == "\n":
                yield Piece(place(first), place(first), BREAK)
            elif run[0][0] == "\\":
                escaped = run[0][1:]
                if escaped and not escaped.isspace():
                    yield Piece(place(last - 1), place(last - 1) + 1)
            else:
                yield Piece(place(first), place(last - 1) + 1)

    def _offset(self, line: int, column: int) -> int:
        tabbed = self._tabbed.get(line)
        return self._starts[line] + column if tabbed is None else tabbed[column]


def _columns(line: str, start: int) -> Iterator[int]:
    """For each column of a line whose tabs are spaces the source offset, and one for its end."""
    column = 0
    for offset, one in enumerate(line, start):
        width = _TAB - column % _TAB if one == "\t" else 1
        yield from [offset] * width
        column += width
    yield start + len(line)


def _end(at: Sequence[Point], lines: Sequence[str]) -> Point:
    return at[-1]._replace(column=at[-1].column + len(lines[-1]))


def _parts(element: Any) -> list[tuple[int, int, str | None]] | None:
    """The parts of an element by their ranges in its source: what each stands for, None for text with its escapes.

    None for an element whose parts are not all to be found in its source.
    """
    raw, at = element.rawsource, 0
    parts: list[tuple[int, int, str | None]] = []
    for child in element.children:
        tag = child.tagname
        source = _source(child) if tag == "#text" else child.rawsource
        start = raw.find(source, at) if source else -1
        if start < 0 or _LETTER.search(raw, at, start):
            if tag in _VANISHES:
                continue
            return None
        at = start + len(source)
        parts.append(_inline(child, source, start))
    return parts


def _inline(child: Any, source: str, start: int) -> tuple[int, int, str | None]:
    """What is left of inline markup that begins at `start`: its words, an object or nothing."""
    end = start + len(source)
    if child.tagname == "#text":
        return start, end, None
    if child.tagname in _VANISHES:
        return start, end, NOTHING
    words = "".join(map(_source, child.children))
    no_words = (
        child.tagname in _NO_WORDS
        or (child.tagname in _RAISED and words[:1].isdigit())
        or (child.tagname == "problematic" and _LETTER.search(source) is not None)
    )
    within = source.find(words, source.find("`") if source.startswith(":") else 0)
    if no_words or not words or within < 0:
        return start, end, FILL
    return start + within, start + within + len(words), None


def _source(text: Any) -> str:
    """The source of text, in which docutils has another character for a backslash that is markup."""
    return str(text).replace("\x00", "\\")
