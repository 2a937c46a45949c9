"""Reads plain text: a headline, paragraphs, bullets, and tables set in columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from factcheck.drafts.assembly import Assembly
from factcheck.drafts.draft import BlockKind, Cell, Draft
from factcheck.drafts.screening import screen
from factcheck.expressions import expression

_LINE = expression(r"([^\r\n]*)(?:\r\n?|\n|\Z)")
_BULLET = expression(r"(?:[-*+•‣◦▪●·–—]|(\(?\d{1,3}[.)]))[ \t]+(?=\S)")
_GAP = expression(r"[ \t]*\t[ \t]*| ?(?:\.{4,}|…{2,}|(?:\. ){4,}) ?| {3,}|(?<![.?!:;,”\"')’]) {2}")
_RULER = expression(r"[-=_+|: \t]{3,}")
_SENTENCE_END = expression(r"[.!?:;…][\"'”’)\]]{0,3}$")
_NUMBER = expression(r"\d")

_NAME = expression(r"[A-Za-z]{3}|^\W*(?:(?:19|20)\d\d(?:[-–/]\d{2,4})?|Q[1-4]\b.*|[Hh][12]\b.*)\W*$")
"""What names a column though it holds a figure: "2025", "Jan.-June 2025"."""
_FEWEST_BELOW = 2
_WRAPPED = 100
"""No one wraps by hand at more columns: text with a longer line has one paragraph a line."""
_NARROWEST = 60
"""No one wraps by hand at fewer columns."""
_EARLY = 0.6
"""A line that stops before this share of the width was ended on purpose."""
_WIDEST_CELL = 60


class _Line(NamedTuple):
    """One line without its line end and the white space around it; offsets into the source."""

    start: int
    end: int
    text: str
    indent: int
    stop: int
    """Where the line end begins."""


@dataclass(slots=True)
class _Item:
    """An open list item."""

    level: int
    group: int
    indent: int


def read_plain(path: str, source: str) -> Draft:
    """Reads plain text.

    The first line that is not empty is the headline. Blank lines part blocks. Within a block of lines, a line goes on
    in the next one where it was wrapped by hand: no line of the block is longer than 100 columns, and the next word
    would not have fitted, or the line stops within a sentence. Otherwise each line is a paragraph. Lines that open
    with a bullet or a number are list items; two or more lines with the same number of columns, parted by tabs or by
    two or more spaces, are a table.
    """
    out = Assembly(path, source, screen(source, templated=False))
    _Page(out).read()
    return out.draft()


def _blocks(text: str) -> Iterator[list[_Line]]:
    """Runs of lines between blank lines."""
    for blank, lines in groupby(_lines(text), key=lambda line: not line.text):
        if not blank:
            yield list(lines)


def _lines(text: str) -> Iterator[_Line]:
    for found in _LINE.finditer(text):
        start, stop = found.span(1)
        bare = found[1].lstrip()
        indent = stop - start - len(bare)
        bare = bare.rstrip()
        yield _Line(start + indent, start + indent + len(bare), bare, indent, stop)


class _Page:
    """One reading of a text, block by block."""

    def __init__(self, out: Assembly) -> None:
        self.out = out
        self.headline = False
        self.items: list[_Item] = []

    def read(self) -> None:
        for lines in _blocks(self.out.readable):
            if not self.headline:
                self.headline = True
                lines = self.read_headline(lines)
            at, width = 0, _width(lines)
            while at < len(lines):
                at = self.read_table(lines, at) or self.read_lines(lines, at, width)

    def read_headline(self, lines: list[_Line]) -> list[_Line]:
        """The first line, with a second one that it plainly goes on in. Three such lines make a paragraph."""
        width = _width(lines)
        end = 1
        while end < len(lines) and _goes_on(lines[end - 1], lines[end], width) and lines[end].text[0].islower():
            end += 1
        if end <= 2:
            self.add(lines[:end])
            self.out.close(BlockKind.HEADING, level=1)
            return lines[end:]
        return lines

    def read_lines(self, lines: list[_Line], at: int, width: int) -> int:
        """Reads one paragraph or item that starts at `at`; returns the line after it."""
        first = lines[at]
        bullet = _BULLET.match(first.text)
        if bullet and bullet[1] and at and not self.items and not _SENTENCE_END.search(lines[at - 1].text):
            bullet = None
        if bullet:
            self.open_item(first.indent)
        elif not (self.items and first.indent > self.items[-1].indent):
            self.items.clear()
        end = at + 1
        while end < len(lines) and self.follows(lines, end, width, bool(bullet)):
            end += 1
        self.add(lines[at:end], skip=bullet.end() if bullet else 0)
        if self.items:
            self.out.close(BlockKind.ITEM, level=self.items[-1].level, group=self.items[-1].group)
        else:
            self.out.close(BlockKind.PARAGRAPH)
        return end

    def follows(self, lines: list[_Line], at: int, width: int, in_item: bool) -> bool:
        """Whether a line belongs to the paragraph or item of the line before it."""
        line, before = lines[at], lines[at - 1]
        bullet = _BULLET.match(line.text)
        if bullet and (not bullet[1] or in_item or _SENTENCE_END.search(before.text)):
            return False
        if in_item and line.indent > self.items[-1].indent:
            return True
        return _goes_on(before, line, width)

    def open_item(self, indent: int) -> None:
        while self.items and self.items[-1].indent > indent:
            self.items.pop()
        if not self.items or self.items[-1].indent < indent:
            self.items.append(_Item(len(self.items) + 1, self.out.groups, indent))
            self.out.groups += 1

    def add(self, lines: Sequence[_Line], skip: int = 0) -> None:
        """Adds lines to the open block, joined by spaces."""
        for number, line in enumerate(lines):
            if number:
                self.out.line_break(lines[number - 1].stop)
            self.out.text(line.start + (0 if number else skip), line.end)

    def read_table(self, lines: list[_Line], at: int) -> int:
        """Reads the table that starts at `at` and returns the line after it; 0 where none does."""
        rows: list[list[tuple[int, int]]] = []
        end = at
        while end < len(lines):
            if not (rows and _RULER.fullmatch(lines[end].text)):
                row = _columns(lines[end])
                if not rows:
                    row = _stubless(lines, end, row)
                if len(row) < 2 or (rows and len(row) != len(rows[0])):
                    break
                rows.append(row)
            end += 1
        if len(rows) < 2:
            return 0
        self.items.clear()
        self.add_table([[self.out.readable[slice(*cell)] for cell in row] for row in rows], rows)
        return end

    def add_table(self, texts: list[list[str]], places: list[list[tuple[int, int]]]) -> None:
        header = _has_header(texts)
        for number, (row, cells) in enumerate(zip(texts, places, strict=True)):
            top = header and number == 0
            for column, place in enumerate(cells):
                self.out.text(*place)
                cell = Cell(
                    table=self.out.tables,
                    row=number,
                    column=column,
                    header=top,
                    row_header=row[0] if column and not top else "",
                    column_header=texts[0][column] if header and not top else "",
                )
                self.out.close(BlockKind.CELL, cell=cell)
        self.out.tables += 1


def _width(lines: Sequence[_Line]) -> int:
    return max([_NARROWEST, *(line.indent + len(line.text) for line in lines)])


def _goes_on(line: _Line, following: _Line, width: int) -> bool:
    """Whether a line was broken only because its paragraph is wrapped at `width`."""
    if width > _WRAPPED:
        return False
    length = line.indent + len(line.text)
    next_word = following.text.split(None, 1)[0]
    if length + 1 + len(next_word) > width:
        return True
    if _SENTENCE_END.search(line.text):
        return False
    return following.text[0].islower() or length > _EARLY * width


def _columns(line: _Line) -> list[tuple[int, int]]:
    """The source ranges of the cells of a line; fewer than two where it is no row of a table."""
    cells = []
    at = 0
    for gap in _GAP.finditer(line.text):
        cells.append((line.start + at, line.start + gap.start()))
        at = gap.end()
    if cells:
        cells.append((line.start + at, line.end))
    return [] if any(end - start > _WIDEST_CELL for start, end in cells) else cells


def _stubless(lines: list[_Line], at: int, row: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The cells of a first row, with an empty one before them where the rows below have a column more on the left."""
    below = [_columns(line) for line in lines[at + 1 : at + 1 + _FEWEST_BELOW]]
    only = lines[at]
    cells = row or ([(only.start, only.end)] if only.end - only.start <= _WIDEST_CELL else [])
    if not cells or len(below) < _FEWEST_BELOW or any(len(one) != len(cells) + 1 for one in below):
        return row
    rows = zip(lines[at + 1 : at + 1 + len(below)], below, strict=True)
    indented = all(only.indent > line.indent + (row[0][1] - row[0][0]) for line, row in rows)
    return [(only.start, only.start), *cells] if indented else row


def _has_header(rows: list[list[str]]) -> bool:
    """Whether the first row names the columns: it has words, years or nothing where the others have figures."""
    names = all(not _NUMBER.search(cell) or _NAME.search(cell) for cell in rows[0][1:])
    dated = any(map(_NUMBER.search, rows[0][1:]))
    below = [any(_NUMBER.search(cell) and not (dated and _NAME.search(cell)) for cell in row[1:]) for row in rows[1:]]
    return names and all(below)
