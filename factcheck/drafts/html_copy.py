"""Adds the text of an HTML page to a draft: white space as a browser shows it, entities as what they stand for."""

from __future__ import annotations

from html import unescape

from factcheck.drafts.assembly import FILL, Assembly
from factcheck.expressions import expression

_BLANKS = expression(r"[ \r\n]*")
_ODD = expression(r"[ \r\n]{2,}|&(?:#[0-9]{1,20}|#[xX][0-9a-fA-F]{1,20}|[A-Za-z][A-Za-z0-9]{1,31});?")
_BLANK = frozenset(" \t\n\r\f")


class Copy:
    """The text of the block that is open."""

    def __init__(self, out: Assembly) -> None:
        self.block_start = 0
        """Where the first text of the block stands in the source."""
        self.spaced = True
        """Whether white space that comes next adds nothing."""
        self.broken = False
        """Whether the last thing in the block is a line break."""
        self._out = out
        self._text = out.readable

    def begin(self) -> None:
        """Begins a block."""
        self.spaced, self.broken = True, False

    def words(self, start: int, end: int) -> None:
        """Adds text between tags: a run of white space is one space, entities are what they stand for."""
        text, out = self._text, self._out
        if self.spaced:
            blanks = _BLANKS.match(text, start, end)
            start = blanks.end() if blanks else start
            if start == end:
                return
            if out.empty:
                self.block_start = start
        words = text[start:end]
        at = start
        if "&" in words or "  " in words or "\n" in words or "\r" in words:
            at = self._odd_words(start, end)
        self._literal(at, end)

    def stand_in(self, prose: str, start: int, end: int) -> None:
        """Adds prose that stands for a source range as a whole."""
        self._out.stand_in(prose, start, end)
        self.spaced = False
        self.broken = self.broken and prose.isspace()

    def space(self, start: int, end: int) -> None:
        """Adds a space that stands for white space or a tag, unless there is one."""
        if not self.spaced:
            self._out.stand_in(" ", start, end)
            self.spaced = True

    def object(self, start: int, end: int) -> None:
        """Adds the sign for something that is no prose."""
        self.stand_in(FILL, start, end)

    def _odd_words(self, start: int, end: int) -> int:
        """Adds text up to its last entity or run of white space; returns where that ends."""
        at = start
        for odd in _ODD.finditer(self._text, start, end):
            first, last = odd.span()
            if self._text[first] != "&":
                meaning = " "
            elif (meaning := unescape(odd[0])) == odd[0]:
                continue
            self._literal(at, first)
            at = last
            if meaning in _BLANK:
                self.space(first, last)
            elif meaning:
                self.stand_in(meaning, first, last)
        return at

    def _literal(self, start: int, end: int) -> None:
        """Adds text that is prose as it stands, but for a space after a space."""
        if start < end and self.spaced and self._text[start] in _BLANK:
            start += 1
        if start < end:
            self._out.text(start, end)
            self.broken = self.broken and self._text[start:end].isspace()
            self.spaced = self._text[end - 1] in _BLANK
