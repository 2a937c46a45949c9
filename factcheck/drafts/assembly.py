"""Puts a draft together, block by block, with the way back to the source. Every reader writes through it."""

from __future__ import annotations

from factcheck.drafts.draft import SEPARATOR, Block, BlockKind, Cell, Draft
from factcheck.drafts.sourcemap import SourceMap
from factcheck.expressions import expression

FILL = "\ufffc"
"""OBJECT REPLACEMENT CHARACTER: stands in prose for something that is no prose, so that words do not run together."""

_FILLS = expression(FILL + "+")
_SPACES = expression(r"(?<= ) +")
"""What follows the first of several spaces: copy pasted from elsewhere has them between any two words."""
_BLANK = expression(rf"[\s{FILL}]*")

_Piece = tuple[str, int, int]
"""Prose, and the source range that it stands for; literal where both are as long."""


class Assembly:
    """A draft in the making.

    A reader adds the pieces of a block in the order of the source, then closes the block. Offsets are code points.
    Literal text that goes on where the last left off makes one run, line ends of one character included.

    `readable` is the source, character for character, with `FILL` or a blank over what is no prose
    (`screening.screen`); pieces are cut from it.
    """

    def __init__(self, path: str, source: str, readable: str) -> None:
        self.path = path
        self.source = source
        self.readable = readable
        self.tables = 0
        self.groups = 0
        self.comments: list[tuple[int, int]] = []
        self._pieces: list[_Piece] = []
        self._run = self._run_end = -1
        self._break = -1
        self._gap = False
        self._sections: list[tuple[int, str]] = []
        self._section: tuple[str, ...] = ()
        self._blocks: list[Block] = []
        self._prose: list[str] = []
        self._slices: list[tuple[int, int, int]] = []
        self._length = 0
        self._end = 0

    @property
    def empty(self) -> bool:
        """Whether the open block has no piece yet."""
        return self._run < 0 and not self._pieces

    @property
    def blank(self) -> bool:
        """Whether the open block has no words yet."""
        self._end_run()
        return all(prose.isspace() for prose, _, _ in self._pieces)

    @property
    def here(self) -> int:
        """Where the last thing added to the open block ends in the source; -1 where it is empty."""
        self._end_run()
        return self._pieces[-1][2] if self._pieces else -1

    @property
    def broken(self) -> bool:
        """Whether the last thing added to the open block is a line break."""
        return self._break >= 0

    def text(self, start: int, end: int) -> None:
        """Adds source text that holds no line end."""
        if start == self._run_end:
            self._run_end = end
            return
        if self._break >= 0:
            if self._break == self._run_end == start - 1:
                self._run_end, self._break = end, -1
                return
            self.settle(start)
        if self._run >= 0:
            self._end_run()
        if self._gap:
            self._gap = False
            if self.readable.startswith(" ", start) and self._ends_in_space():
                start += 1
        self._run, self._run_end = start, end

    def stand_in(self, prose: str, start: int, end: int) -> None:
        """Adds prose that stands for a source range as a whole: an entity, an escape, `FILL` for an object.

        An entity that HTML forbids, such as `&#1;`, stands for nothing.
        """
        self.settle(start)
        self._end_run()
        if not prose:
            return
        self._gap = False
        if prose == FILL:
            self._fill(start, end)
        else:
            self._pieces.append((prose.replace("\n", " ").replace("\r", " "), start, end))

    def line_break(self, start: int) -> None:
        """Adds one space for the line break at `start`; it reaches as far as whatever is added next."""
        if self._break < 0 and (self._run >= 0 or self._pieces):
            self._break = start

    def settle(self, start: int) -> None:
        """Ends a pending line break where the next thing of the line begins."""
        if self._break >= 0:
            self._end_run()
            if not self._ends_in_space():
                self._pieces.append((" ", self._break, start))
            self._break = -1

    def vanish(self) -> None:
        """Notes that something was left out here without a trace, so that its two spaces become one."""
        self._end_run()
        self._gap = True

    def close(
        self,
        kind: BlockKind,
        *,
        level: int = 0,
        group: int = -1,
        name: str = "",
        cell: Cell | None = None,
    ) -> str:
        """Makes a block of the open pieces, trimmed, and returns its prose; without any prose there is no block."""
        if self._run >= 0:
            self._end_run()
        pieces, self._break, self._gap = self._pieces, -1, False
        if not pieces:
            return ""
        self._pieces = []
        prose = pieces[0][0] if len(pieces) == 1 else "".join([piece[0] for piece in pieces])
        if prose[0].isspace() or prose[-1].isspace() or prose[0] == FILL:
            if _BLANK.fullmatch(prose):
                return ""
            _trim(pieces)
            prose = "".join([piece[0] for piece in pieces])
        if kind is BlockKind.HEADING:
            while self._sections and self._sections[-1][0] >= level:
                self._sections.pop()
            self._section = tuple(text for _, text in self._sections)
        start = self._length
        if self._blocks:
            self._slices.append((start, self._end, self._end))
            start += len(SEPARATOR)
        at = start
        for text, source_start, source_end in pieces:
            self._slices.append((at, source_start, source_end))
            at += len(text)
        self._length = at
        self._end = pieces[-1][2]
        self._prose.append(prose)
        self._blocks.append(Block(kind, start, at, self._section, level, group, name, cell))
        if kind is BlockKind.HEADING:
            self._sections.append((level, prose))
            self._section = (*self._section, prose)
        return prose

    def draft(self) -> Draft:
        """The finished draft."""
        prose = SEPARATOR.join(self._prose)
        way_back = SourceMap(self._slices, len(prose))
        return Draft(self.path, self.source, prose, tuple(self._blocks), way_back, tuple(self.comments))

    def _end_run(self) -> None:
        """Makes pieces of the literal text that was added last."""
        start, end = self._run, self._run_end
        self._run = self._run_end = -1
        if start >= end:
            return
        text = self.readable[start:end].replace("\n", " ").replace("\r", " ")
        if FILL not in text:
            self._literal(text, start)
            return
        at = 0
        for fill in _FILLS.finditer(text):
            self._literal(text[at : fill.start()], start + at)
            self._fill(start + fill.start(), start + fill.end())
            at = fill.end()
        self._literal(text[at:], start + at)

    def _literal(self, text: str, start: int) -> None:
        """Makes pieces of text that stands for itself, one space for several."""
        at = 0
        for more in _SPACES.finditer(text) if "  " in text else ():
            self._pieces.append((text[at : more.start()], start + at, start + more.start()))
            at = more.end()
        if at < len(text):
            self._pieces.append((text[at:], start + at, start + len(text)))

    def _fill(self, start: int, end: int) -> None:
        if self._pieces and self._pieces[-1][0] == FILL:
            start = self._pieces.pop()[1]
        self._pieces.append((FILL, start, end))

    def _ends_in_space(self) -> bool:
        """Whether the open block ends in a space, or has nothing that a space could part."""
        return not self._pieces or self._pieces[-1][0].endswith(" ")


def _trim(pieces: list[_Piece]) -> None:
    """Takes white space off both ends; some prose is known to be there."""
    while pieces[0][0].isspace():
        del pieces[0]
    while pieces[-1][0].isspace():
        del pieces[-1]
    text, start, end = pieces[0]
    if text[0].isspace() and len(text) == end - start:
        kept = text.lstrip()
        pieces[0] = (kept, end - len(kept), end)
    text, start, end = pieces[-1]
    if text[-1].isspace() and len(text) == end - start:
        kept = text.rstrip()
        pieces[-1] = (kept, start, start + len(kept))
