"""The cells of a table in reStructuredText, each with its headers and its text in the source."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from factcheck.drafts.draft import Cell
from factcheck.drafts.rst_places import BREAK, Found, Piece, Places, Point
from factcheck.expressions import expression

_DIGIT = expression(r"\d")


class Cells(NamedTuple):
    """The cells of a table in the order of the source, and where it ends."""

    cells: list[tuple[Cell, list[Piece]]]
    end: Point


class _Open(NamedTuple):
    """A cell by its place in the grid."""

    row: int
    column: int
    width: int
    header: bool
    prose: str
    found: Found


def cells(table: Any, number: int, places: Places, after: Point) -> Cells | None:
    """The cells of a table; None where one that may hold a figure cannot be placed.

    A cell that is broken into lines stands, in a drawn table, before and after its neighbours. Blocks come in order,
    so it is left out where it is a header, or else no figure: its prose is in the headers of the others as it was.
    """
    kept: list[tuple[Cell, list[Piece]]] = []
    column_headers: dict[int, str] = {}
    for row in _rows(table, places, after):
        if row is None:
            return None
        row_header = next((cell.prose for cell in row if cell.column == 0), "")
        for index, cell in enumerate(row):
            after = max(after, cell.found.end)
            if cell.header:
                for column in range(cell.column, cell.column + cell.width):
                    column_headers[column] = " ".join(filter(None, [column_headers.get(column), cell.prose]))
            if any(other.found.pieces[0].start < cell.found.pieces[-1].end for other in row[index + 1 :]):
                if not cell.header and (cell.column or _DIGIT.search(cell.prose)):
                    return None
                continue
            above = "" if cell.header else column_headers.get(cell.column, "")
            beside = row_header if cell.column and not cell.header else ""
            kept.append((Cell(number, cell.row, cell.column, cell.header, beside, above), cell.found.pieces))
    return Cells(kept, after)


def _rows(table: Any, places: Places, after: Point) -> Iterator[list[_Open] | None]:
    """The cells of each row that hold text; None for a row whose text cannot be found again."""
    held: dict[int, int] = {}
    rows = [(part.tagname == "thead", row) for part in _within(table, "thead", "tbody") for row in part.children]
    for number, (header, row) in enumerate(rows):
        column, at = 0, after
        found: list[_Open] | None = []
        for entry in row.children:
            while held.get(column, -1) >= number:
                column += 1
            width = entry.get("morecols", 0) + 1
            held.update(dict.fromkeys(range(column, column + width), number + entry.get("morerows", 0)))
            text = _text(entry, places, at)
            if found is not None and entry.astext().strip():
                if text is None:
                    found = None
                else:
                    found.append(_Open(number, column, width, header, " ".join(entry.astext().split()), text))
                    at, after = text.first_end, max(after, text.end)
            column += width
        yield found


def _text(entry: Any, places: Places, after: Point) -> Found | None:
    """The text of a cell, its paragraphs parted by breaks; None for one that holds anything else, or is lost."""
    pieces: list[Piece] = []
    first: Point | None = None
    for paragraph in entry.children:
        found = places.text(paragraph, after, in_row=True) if paragraph.tagname == "paragraph" else None
        if found is None:
            return None
        if pieces:
            pieces.append(Piece(pieces[-1].end, pieces[-1].end, BREAK))
        pieces += found.pieces
        first, after = first or found.first_end, found.end
    return Found(pieces, first, after) if first else None


def _within(element: Any, *tags: str) -> Iterator[Any]:
    for child in element.children:
        if child.tagname in tags:
            yield child
        elif child.tagname == "tgroup":
            yield from _within(child, *tags)
