"""The tables of an HTML page as grids: spans counted, header rows told from rows of data."""

from __future__ import annotations

import re
from dataclasses import dataclass

from factcheck.drafts.draft import Cell
from factcheck.expressions import expression

_WIDEST = 500
"""Columns beyond this one are not kept track of, nor are spans beyond it: no one prints such a table."""

_ROW_BREAK = expression(r"<(?:(td)|/?(?:tr|table|thead|tbody|tfoot))\b", re.IGNORECASE)
_ROW_END = expression(r"</?(?:tr|table|thead|tbody|tfoot)\b", re.IGNORECASE)
_NEXT_ROW = expression(r"<tr\b", re.IGNORECASE)
_CELL_TAG = expression(r"<t[dh]\b[^<>]{0,500}>", re.IGNORECASE)
_MARKUP = expression(r"<[^<>]{0,500}>|&#?\w{1,20};")
_NUMBER = expression(r"\d")
_LONGEST_ROW = 4_000


@dataclass(slots=True)
class OpenCell:
    """A cell that is being read."""

    row: int
    column: int
    width: int
    tall: bool
    """Whether it reaches over several rows."""
    names_row: bool
    header: bool
    layout: bool
    """Whether it turned out to hold blocks of its own: the table is there for layout, and this is no cell."""


class Table:
    """One table: where the next cell stands, and what the headers say.

    `text` is the page; rows are looked at ahead, because a cell must know as it closes whether its row is a header.
    """

    def __init__(self, number: int, text: str, *, layout: bool) -> None:
        self.number = number
        self.layout = layout
        self._text = text
        self._row = -1
        self._column = 0
        self._header = False
        self._in_data = False
        self._held: dict[int, int] = {}
        """For each column that a cell from above reaches down in, the last row that it covers."""
        self._column_headers: dict[int, str] = {}
        self._row_header = ""
        self._row_named = False
        self._rows_header = ""
        """Prose of the last cell of the first column that reaches over several rows."""

    def start_row(self, at: int, *, in_head: bool) -> None:
        """Begins a row whose cells come after `at`.

        A header row stands in the head of the table, or it is made of header cells and stands above all data. A first
        row of plain cells is one where it has no figures and the second row has.
        """
        self._row += 1
        self._column = 0
        self._row_header = self._rows_header if self._held.get(0, -1) >= self._row else ""
        self._row_named = False
        if not in_head and not self._in_data:
            first_data = _ROW_BREAK.search(self._text, at)
            only_headers = first_data is None or first_data[1] is None
            self._in_data = not (only_headers or (self._row == 0 and self._names_columns(at)))
        self._header = in_head or not self._in_data

    def open_cell(self, columns: int, rows: int) -> OpenCell:
        """Places the next cell of the row; `columns` and `rows` are how many it spans, `rows` 0 for all that follow."""
        column = self._column
        while self._held.get(column, -1) >= self._row:
            column += 1
        width = max(1, min(columns, _WIDEST - column))
        if rows != 1 and column < _WIDEST:
            last = self._row + rows - 1 if rows else 1_000_000
            self._held.update(dict.fromkeys(range(column, column + width), last))
        self._column = column + width
        names_row = not self._row_named
        self._row_named |= rows == 1
        return OpenCell(self._row, column, width, rows != 1, names_row, self._header, self.layout)

    def cell(self, place: OpenCell) -> Cell:
        """What a cell is in the draft, as its prose is complete."""
        return Cell(
            table=self.number,
            row=place.row,
            column=place.column,
            header=place.header,
            row_header="" if place.header else self._row_header,
            column_header="" if place.header else self._column_headers.get(place.column, ""),
        )

    def fill(self, place: OpenCell, prose: str) -> None:
        """Takes the prose of a cell as a header: of its columns in a header row, of its row where it is the first.

        Header rows that stand under one another are read together. Where the first cell of a row reaches over several
        rows, the one beside it names the row too.
        """
        if place.header:
            for column in range(place.column, place.column + place.width):
                above = self._column_headers.get(column)
                self._column_headers[column] = f"{above} {prose}" if above and prose else above or prose
        elif place.names_row:
            self._row_header = prose
            if place.tall and place.column == 0:
                self._rows_header = prose

    def _names_columns(self, at: int) -> bool:
        first = self._cells(at)
        following = _NEXT_ROW.search(self._text, at, at + _LONGEST_ROW)
        if len(first) < 2 or following is None or any(map(_NUMBER.search, first[1:])):
            return False
        return any(map(_NUMBER.search, self._cells(following.end())[1:]))

    def _cells(self, at: int) -> list[str]:
        end = _ROW_END.search(self._text, at, at + _LONGEST_ROW)
        row = self._text[at : end.start() if end else at + _LONGEST_ROW]
        return [_MARKUP.sub("", cell) for cell in _CELL_TAG.split(row)[1:]]
