"""The blocks of a draft as parts of a page: a heading, a paragraph, a whole list, a whole table."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from factcheck.drafts.draft import Block, BlockKind
from factcheck.reports.page.marking import Piece


@dataclass(frozen=True, slots=True)
class Line:
    """One block."""

    block: Block
    pieces: Sequence[Piece]
    gap: int = 0
    """How many columns of its row are empty before it."""


@dataclass(frozen=True, slots=True)
class Part:
    """Blocks of one kind that belong together."""

    kind: BlockKind
    rows: Sequence[Sequence[Line]]
    """Of a table its rows; otherwise each block is a row of its own."""


def parts(blocks: Iterable[tuple[Block, Sequence[Piece]]]) -> Iterator[Part]:
    """The parts of a draft, in order."""
    lines: list[Line] = []
    together: tuple[Hashable, ...] = ()
    outer_list = -1
    for block, pieces in blocks:
        if block.kind is BlockKind.ITEM and block.level == 1:
            outer_list = block.group
        belongs = _belongs(block, outer_list)
        if lines and belongs != together:
            yield _part(lines)
            lines = []
        together = belongs
        lines.append(Line(block, pieces))
    if lines:
        yield _part(lines)


def _belongs(block: Block, outer_list: int) -> tuple[Hashable, ...]:
    """What neighbouring blocks have in common that make one part."""
    match block.kind:
        case BlockKind.ITEM:
            return block.kind, outer_list
        case BlockKind.CELL:
            return block.kind, block.cell and block.cell.table
        case BlockKind.FIELD | BlockKind.QUOTE:
            return (block.kind,)
    return block.kind, block.start


def _part(lines: Sequence[Line]) -> Part:
    kind = lines[0].block.kind
    if kind is not BlockKind.CELL:
        return Part(kind, [[line] for line in lines])
    rows: list[list[Line]] = []
    row = column = -1
    for line in lines:
        cell = line.block.cell
        assert cell is not None
        if cell.row != row:
            rows.append([])
            row, column = cell.row, 0
        rows[-1].append(Line(line.block, line.pieces, max(0, cell.column - column)))
        column = cell.column + 1
    return Part(kind, rows)
