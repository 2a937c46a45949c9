"""Finding the words that a model quotes: in the draft's own text, or not at all.

A quote is looked for exactly, then with white space, quotation marks and dashes folded, then, in the line it was said
to stand in alone, by close match; a close match never changes a digit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from factcheck.drafts.draft import Draft
from factcheck.extraction.model.lines import Line
from factcheck.extraction.model.passages import Passage

_FOLDED = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛′`´", "'"),
        **dict.fromkeys("“”„‟″«»", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("\u00a0\u2007\u2009\u200a\u202f\n\t|", " "),
    }
)
_CLOSE = 90.0
"""The least likeness, of 100, of a close match (rapidfuzz, partial ratio)."""
_SHORTEST_CLOSE = 8
"""Shorter quotes are not matched closely: too much is like them."""
_LONGEST = 2_000
_DIGITS = re.compile(r"\d+")
_MARKS = " \"'|*_#>-"

Range = tuple[int, int]
"""A half-open range of `Draft.prose`, in code points."""


class Unfounded(Exception):
    """A part that the draft does not bear out; `str()` says why, for the list of what was thrown out."""


@dataclass(frozen=True)
class _Folded:
    """The prose of one line, folded, with the offset of each character in the prose."""

    text: str
    offsets: Sequence[int]

    @classmethod
    def of(cls, draft: Draft, line: Line) -> _Folded:
        letters: list[str] = []
        offsets: list[int] = []
        for offset, letter in enumerate(draft.prose[line.start : line.end].translate(_FOLDED), start=line.start):
            if letter == " " and (not letters or letters[-1] == " "):
                continue
            letters.append(letter)
            offsets.append(offset)
        return cls("".join(letters), offsets)

    def range(self, start: int, end: int) -> Range:
        return self.offsets[start], self.offsets[end - 1] + 1


class Quotes:
    """Looks up quotes in the lines of one passage."""

    def __init__(self, passage: Passage) -> None:
        self._passage = passage

    def all(self, quote: str, line: int) -> list[Range]:
        """Every place where a quote stands: in the line with that number, else in the one other line that holds it.

        Nothing for words that the draft does not hold.
        """
        quote = quote.strip()
        if not quote or len(quote) > _LONGEST:
            return []
        if 1 <= line <= len(self._passage.lines):
            found = self._in(quote, line - 1)
            if found:
                return found
        elsewhere = [found for index in range(len(self._passage.lines)) if (found := self._in(quote, index))]
        if len(elsewhere) == 1:
            return elsewhere[0]
        return self._close(quote, line - 1) if 1 <= line <= len(self._passage.lines) and not elsewhere else []

    def near(self, quote: str, at: int, taken: Sequence[Range] = ()) -> Range | None:
        """The place of a quote nearest to a prose offset, outside what is taken: in its line, else in those around."""
        quote = quote.strip()
        lines = self._passage.lines
        if not quote or len(quote) > _LONGEST:
            return None
        home = next((index for index, line in enumerate(lines) if line.start <= at < line.end), 0)
        for index in sorted(range(len(lines)), key=lambda index: (abs(index - home), index < home)):
            if free := [one for one in self._in(quote, index) if not _meets(one, taken)]:
                return min(free, key=lambda one: abs(one[0] - at))
        closest = self._close(quote, home)
        return closest[0] if closest else None

    def _in(self, quote: str, index: int) -> list[Range]:
        line, prose = self._passage.lines[index], self._passage.draft.prose
        exact = [(at, at + len(quote)) for at in _places(quote, prose, line.start, line.end)]
        whole = [one for one in exact if _whole(prose, *one)]
        if whole:
            return whole
        folded = self._folded[index]
        wanted = " ".join(quote.translate(_FOLDED).split()).strip(_MARKS) or quote
        places = _places(wanted, folded.text, 0, len(folded.text))
        found = [folded.range(at, at + len(wanted)) for at in places]
        return [one for one in found if _whole(prose, *one)] or exact or found

    def _close(self, quote: str, index: int) -> list[Range]:
        from rapidfuzz.fuzz import partial_ratio_alignment

        wanted = " ".join(quote.translate(_FOLDED).split())
        folded = self._folded[index]
        if not _SHORTEST_CLOSE <= len(wanted) <= len(folded.text):
            return []
        best = partial_ratio_alignment(wanted.lower(), folded.text.lower(), score_cutoff=_CLOSE)
        if best is None or best.dest_start >= best.dest_end:
            return []
        start, end = best.dest_start, best.dest_end
        while start and folded.text[start - 1].isalnum() and folded.text[start].isalnum():
            start -= 1
        while end < len(folded.text) and folded.text[end].isalnum() and folded.text[end - 1].isalnum():
            end += 1
        if _DIGITS.findall(folded.text[start:end]) != _DIGITS.findall(wanted):
            return []
        return [folded.range(start, end)]

    @cached_property
    def _folded(self) -> Sequence[_Folded]:
        return [_Folded.of(self._passage.draft, line) for line in self._passage.lines]


def _meets(place: Range, taken: Sequence[Range]) -> bool:
    return any(place[0] < end and start < place[1] for start, end in taken)


def _places(wanted: str, text: str, start: int, end: int) -> Iterator[int]:
    at = text.find(wanted, start, end)
    while at >= 0:
        yield at
        at = text.find(wanted, at + 1, end)


def _whole(prose: str, start: int, end: int) -> bool:
    """Whether a range begins and ends where words and figures do: "8" is not a part of "18" or "8.5"."""
    return not (_joined(prose, start) or _joined(prose, end))


def _joined(prose: str, at: int) -> bool:
    """Whether the characters on both sides of an offset belong to one word or figure."""
    if not 0 < at < len(prose):
        return False
    before, after = prose[at - 1], prose[at]
    if before.isalnum() and after.isalnum():
        return not (before.isdigit() and after.isalpha())
    figure = prose[at - 2 : at - 1].isdigit() and before in ".," and after.isdigit()
    return figure or (before.isdigit() and after in ".," and prose[at + 1 : at + 2].isdigit())


def short(quote: str) -> str:
    """Words as a message quotes them."""
    return quote if len(quote) <= 60 else f"{quote[:59]}…"
