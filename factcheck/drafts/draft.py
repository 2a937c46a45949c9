"""A draft as read: its source, its prose in blocks, and the way back from prose to source."""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_right
from collections.abc import Sequence
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from factcheck.drafts.sourcemap import SourceMap
from factcheck.records import Record

SEPARATOR = "\n"
"""What stands between two blocks in `Draft.prose`, and nowhere else in it."""


class BlockKind(StrEnum):
    """What a block is in its document."""

    FIELD = "field"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    CELL = "cell"
    QUOTE = "quote"
    CAPTION = "caption"


class Cell(NamedTuple):
    """Where a table cell stands. Row 0 is the header row where `header` is set on its cells."""

    table: int
    """Number of the table in the draft, from 0."""
    row: int
    column: int
    header: bool
    row_header: str
    """Prose of the first cell of the row, stripped; empty in the first column."""
    column_header: str
    """Prose of the header cell of the column, stripped; empty where the table has none."""


class Block(NamedTuple):
    """One run of prose: a paragraph, a heading, a list item, a table cell, a front matter field."""

    kind: BlockKind
    start: int
    """Where the block starts in `Draft.prose`, in code points."""
    end: int
    section: tuple[str, ...] = ()
    """Headings above the block, outermost first; a heading's own text is not in its own section."""
    level: int = 0
    """Heading: 1 to 6. Item: nesting depth, from 1. Otherwise 0."""
    group: int = -1
    """Item: number of its list in the draft, from 0 (a nested list is a list of its own). Otherwise -1."""
    name: str = ""
    """Field: its key in the front matter, lower case."""
    cell: Cell | None = None


class Draft(Record):
    """A document as read.

    `prose` is the text of all blocks in order, with one `SEPARATOR` after each but the last. A soft line break
    within a block is one space. Offsets everywhere are Unicode code points; ranges are half-open.
    """

    path: str
    source: str
    prose: str
    blocks: tuple[Block, ...]
    map: SourceMap
    comments: tuple[tuple[int, int], ...] = ()
    """Where comments stand in the source, with their marks; none of those within code."""

    def text(self, block: Block) -> str:
        """The prose of one block."""
        return self.prose[block.start : block.end]

    def block_at(self, offset: int) -> Block:
        """The block that holds a prose offset (a separator belongs to the block before it).

        Raises IndexError for a draft without blocks.
        """
        return self.blocks[self.block_number(offset)]

    def block_number(self, offset: int) -> int:
        """How many blocks stand before the one that holds a prose offset."""
        return max(0, bisect_right(self._block_starts, offset) - 1)

    def source_range(self, start: int, end: int) -> tuple[int, int]:
        """The smallest source range that holds a non-empty prose range, markup within it included."""
        return self.map.to_source(start, end)

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column of a source offset, both from 1; a column counts code points.

        A line ends with LF, CR LF or a lone CR.
        """
        line = bisect_right(self._line_starts, offset)
        return line, offset - self._line_starts[line - 1] + 1

    def line_text(self, line: int) -> str:
        """One source line, from 1, without its line end."""
        start = self._line_starts[line - 1]
        end = self._line_starts[line] if line < len(self._line_starts) else len(self.source)
        return self.source[start:end].rstrip("\r\n")

    @cached_property
    def sha256(self) -> str:
        """Hex digest of the source as UTF-8."""
        return hashlib.sha256(self.source.encode("utf-8", "surrogatepass")).hexdigest()

    @cached_property
    def _block_starts(self) -> Sequence[int]:
        return [block.start for block in self.blocks]

    @cached_property
    def _line_starts(self) -> Sequence[int]:
        end_of_line = r"\r\n?|\n" if "\r" in self.source else r"\n"
        return [0, *(found.end() for found in re.finditer(end_of_line, self.source))]
