"""Where the words of a finding begin and end, in the lines and columns that formats count in."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate

from factcheck.expressions import expression
from factcheck.findings.report import FindingSpan

_LINE_END = expression(r"\r\n?|\n")
_STEP = 4096


@dataclass(frozen=True, slots=True)
class Region:
    """A range of a draft. Lines and columns are counted from 1, columns in code points."""

    line: int
    column: int
    end_line: int
    end_column: int
    """One past the last character, so that an empty range ends where it begins."""

    @classmethod
    def of(cls, span: FindingSpan) -> Region:
        """The region of a span. It needs no draft: the quote tells where it ends."""
        lines = _LINE_END.split(span.quote)
        before = span.column if len(lines) == 1 else 1
        return cls(span.line, span.column, span.line + len(lines) - 1, before + len(lines[-1]))

    @property
    def within_a_line(self) -> bool:
        return self.line == self.end_line


class Utf8:
    """Columns of a text counted in bytes of UTF-8."""

    def __init__(self, text: str) -> None:
        self._text = text
        sizes = (_size(text[start : start + _STEP]) for start in range(0, len(text), _STEP))
        self._before = list(accumulate(sizes, initial=0))

    def column(self, offset: int, column: int) -> int:
        """The byte column, from 1, of a place given by its offset and its column in code points.

        However long the line is, this takes the same time.
        """
        return self._bytes(offset) - self._bytes(offset - column + 1) + 1

    def _bytes(self, offset: int) -> int:
        step = offset // _STEP
        return self._before[step] + _size(self._text[step * _STEP : offset])


def _size(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-8", "surrogatepass"))
