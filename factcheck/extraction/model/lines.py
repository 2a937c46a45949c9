"""A draft as numbered lines, as a model is shown it, each with the way back to the prose."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from factcheck.drafts.draft import Block, BlockKind, Draft
from factcheck.drafts.sentences import sentences

CELL_MARK = " | "
"""What stands between the cells of a row."""

_MARKS = {BlockKind.ITEM: "- ", BlockKind.QUOTE: "> "}


@dataclass(frozen=True, slots=True)
class Line:
    """One block of a draft, a sentence of one, or one row of a table."""

    start: int
    """Where the line starts in `Draft.prose`, in code points."""
    end: int
    blocks: tuple[Block, ...]
    """The one block, or the cells of the row in order; one separator stands between two cells in the prose."""

    @property
    def heading(self) -> bool:
        return self.blocks[0].kind is BlockKind.HEADING

    def shown(self, draft: Draft) -> str:
        """The line as the model reads it: the prose after a mark of what it is."""
        block = self.blocks[0]
        cells = [draft.text(one) for one in self.blocks] if block.cell else [draft.prose[self.start : self.end]]
        texts = [" ".join(text.split()) for text in cells]
        match block.kind:
            case BlockKind.HEADING:
                mark = "#" * max(1, block.level) + " "
            case BlockKind.FIELD:
                mark = f"{block.name}: "
            case BlockKind.CELL:
                return f"| {CELL_MARK.join(texts)} |"
            case kind:
                mark = _MARKS.get(kind, "")
        return mark + texts[0]

    def words(self, draft: Draft) -> int:
        return len(draft.prose[self.start : self.end].split())

    def sentence(self, draft: Draft, offset: int) -> Line:
        """The sentence that holds a prose offset, as a line of its own; a row of a table or a short block is whole."""
        block = self.blocks[0]
        if block.cell is not None or block.kind is BlockKind.HEADING:
            return self
        for start, end in sentences(draft.prose, self.start, self.end):
            if start <= offset < end:
                return Line(start, end, self.blocks)
        return self


def lines_of(draft: Draft) -> list[Line]:
    """Every line of a draft, in order; blocks without a word are left out."""
    found = []
    for _, group in groupby(draft.blocks, key=_row):
        blocks = tuple(block for block in group if draft.text(block).strip())
        if blocks:
            found.append(Line(blocks[0].start, blocks[-1].end, blocks))
    return found


def line_at(lines: Sequence[Line], offset: int) -> Line | None:
    """The line that holds a prose offset."""
    index = bisect_right(lines, offset, key=_start) - 1
    return lines[index] if index >= 0 and offset < lines[index].end else None


def _row(block: Block) -> tuple[int, int, int]:
    cell = block.cell
    return (block.start, -1, -1) if cell is None else (-1, cell.table, cell.row)


def _start(line: Line) -> int:
    return line.start
