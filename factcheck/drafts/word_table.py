"""The tables of a Word file as grids: merged cells counted, header rows told from rows of data."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from factcheck.drafts.draft import Cell
from factcheck.drafts.word_names import W, value
from factcheck.drafts.word_text import shown_content
from factcheck.expressions import expression

if TYPE_CHECKING:
    from docx.oxml.xmlchemy import BaseOxmlElement

_WIDEST = 500
"""Columns beyond this one, and spans beyond it, are not kept track of."""
_NUMBER = expression(r"\d")


class Place(NamedTuple):
    """A cell by where it stands in the grid of its table."""

    element: BaseOxmlElement
    row: int
    column: int
    width: int


def places(table: BaseOxmlElement) -> list[list[Place]]:
    """The cells of a table row by row, without rows and cells that tracked changes delete.

    Of cells merged downward only the first is there: Word shows nothing of the others.
    """
    rows = []
    for number, row in enumerate(_within(table, "tr")):
        properties = row.find(W + "trPr")
        column = _count(None if properties is None else properties.find(W + "gridBefore"), 0)
        cells = []
        for cell in _within(row, "tc"):
            own = cell.find(W + "tcPr")
            width = _count(None if own is None else own.find(W + "gridSpan"), 1)
            if not _goes_on(own):
                cells.append(Place(cell, number, column, width))
            column = min(column + width, _WIDEST)
        rows.append(cells)
    return rows


def headed(table: BaseOxmlElement, rows: Sequence[Sequence[str]]) -> int:
    """How many rows at the top of a table of two rows or more are headers; `rows` has the cells' text of two of them.

    Those are that Word repeats on each page; where there are none, the first, if it has no figures and the second has.
    """
    marked = 0
    for row in _within(table, "tr"):
        mark = row.find(f"{W}trPr/{W}tblHeader")
        if mark is None or value(mark) in ("0", "false"):
            break
        marked += 1
    if marked:
        return marked
    if len(rows[0]) < 2 or any(map(_NUMBER.search, rows[0][1:])):
        return 0
    return int(any(map(_NUMBER.search, rows[1][1:])))


class Headers:
    """What the cells of one table are in the draft, each in its turn."""

    def __init__(self, table: int, rows: int) -> None:
        self._table = table
        self._rows = rows
        """How many rows at the top are headers."""
        self._columns: dict[int, str] = {}
        self._first = ""
        """Text of the last cell in the first column, which reaches down over the rows that have none there."""

    def cell(self, place: Place, text: str) -> Cell:
        """A cell by its place and text. Header rows that stand under one another are read together."""
        if place.row < self._rows:
            for column in range(place.column, place.column + place.width):
                self._columns[column] = " ".join(filter(None, (self._columns.get(column), text)))
            return Cell(self._table, place.row, place.column, True, "", "")
        if place.column == 0:
            self._first = text
        row_header = self._first if place.column else ""
        return Cell(self._table, place.row, place.column, False, row_header, self._columns.get(place.column, ""))


def _within(parent: BaseOxmlElement, name: str) -> Iterator[BaseOxmlElement]:
    """The rows of a table or the cells of a row, through whatever stands around them."""
    for child in parent:
        if child.tag == W + name:
            if child.find(f"{W}{name}Pr/{W}{'del' if name == 'tr' else 'cellDel'}") is None:
                yield child
        elif child.tag == W + "sdt":
            if (content := shown_content(child)) is not None:
                yield from _within(content, name)
        elif child.tag == W + "customXml":
            yield from _within(child, name)


def _goes_on(properties: BaseOxmlElement | None) -> bool:
    """Whether a cell is the rest of the one above."""
    merged = None if properties is None else properties.find(W + "vMerge")
    return merged is not None and value(merged) != "restart"


def _count(element: BaseOxmlElement | None, least: int) -> int:
    number = value(element) or ""
    return max(least, min(int(number), _WIDEST)) if number.isdecimal() and len(number) < 6 else least
