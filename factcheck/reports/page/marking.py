"""Marks in the prose, which is cut into pieces: operands may overlap, lie within each other, and run over blocks."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from factcheck.drafts.assembly import FILL
from factcheck.drafts.draft import SEPARATOR, Block, Draft
from factcheck.expressions import expression
from factcheck.findings.report import Finding
from factcheck.findings.verdict import Verdict

_LONGEST_ASIDE = 60
_CUT = "…"
_FILLS = expression(FILL)

SUPPRESSED = "suppressed"
KINDS = (*map(str, Verdict), SUPPRESSED)
"""What a finding can be on a page, the one to show first in front."""


def kind(finding: Finding) -> str:
    """The verdict of a finding that counts; one that is suppressed is of a kind of its own."""
    return SUPPRESSED if finding.suppressed else str(finding.verdict)


@dataclass(frozen=True, slots=True)
class Operand:
    """A place that a finding rests on, once for all the roles it has."""

    role: str
    """Its roles, parted by commas."""
    quote: str
    """The words, with single spaces."""
    anchor: int = 0
    """`Piece.anchor` of the piece that it starts with; 0 where its words are not in the prose."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of prose within a block whose characters all belong to the same operands."""

    text: str
    aside: bool = False
    """Whether it is no prose (code, an address), told in the words of the source."""
    anchor: int = 0
    """The number of a piece with which an operand starts, from 1; 0 otherwise."""
    findings: Sequence[int] = ()
    """Numbers of the findings that rest on it, from 1; in the order of `KINDS`, then the shortest mark first."""
    faults: Sequence[int] = ()
    """Those of them whose first operand it belongs to."""
    kinds: Sequence[str] = ()
    """The kinds of `faults`, each once."""
    references: Sequence[int] = ()
    """Findings whose number stands after the piece."""


@dataclass(frozen=True, slots=True)
class _Place:
    """An operand in the prose."""

    finding: int
    start: int
    end: int
    fault: bool


class Marking:
    """The marks of one draft.

    `operands` holds those of each finding, the one at fault first; `referred` the findings whose number stands in the
    text, which are all but those that rest on nothing in the prose.
    """

    def __init__(self, draft: Draft, findings: Sequence[Finding]) -> None:
        self._draft = draft
        self._findings = findings
        self._starts: defaultdict[int, list[_Place]] = defaultdict(list)
        self._ends: defaultdict[int, list[_Place]] = defaultdict(list)
        self._rank: dict[int, tuple[int, int, int]] = {}
        rows = [list(self._placed(number, finding)) for number, finding in enumerate(findings, 1)]
        self._anchors = {start: number for number, start in enumerate(sorted(self._starts), 1)}
        self.operands = [
            [
                Operand(", ".join(roles), quote, self._anchors[place.start] if place else 0)
                for roles, quote, place in row
            ]
            for row in rows
        ]
        self.referred = frozenset(self._rank)

    def blocks(self) -> Iterator[tuple[Block, Sequence[Piece]]]:
        """Every block with its pieces, in order."""
        fills = [at for found in _FILLS.finditer(self._draft.prose) for at in found.span()]
        cuts = sorted({*self._starts, *self._ends, *fills})
        running: set[_Place] = set()
        for block in self._draft.blocks:
            inner = cuts[bisect_right(cuts, block.start) : bisect_left(cuts, block.end)]
            pieces = []
            for start, end in pairwise((block.start, *inner, block.end)):
                running.update(self._starts.get(start, ()))
                pieces.append(self._piece(start, end, running))
                running.difference_update(self._ends.get(end, ()))
            yield block, pieces

    def _placed(self, number: int, finding: Finding) -> Iterator[tuple[Sequence[str], str, _Place | None]]:
        """The operands of a finding, each entered where it starts and where it ends."""
        merged: dict[tuple[int, int], tuple[list[str], str]] = {}
        for span in finding.spans:
            roles, _ = merged.setdefault((span.start, span.end), ([], " ".join(span.quote.split())))
            if span.role not in roles:
                roles.append(span.role)
        for (start, end), (roles, quote) in merged.items():
            prose = self._trimmed(start, end)
            if prose is None:
                yield roles, quote, None
                continue
            place = _Place(number, *prose, fault=number not in self._rank)
            self._starts[place.start].append(place)
            self._ends[place.end].append(place)
            self._rank.setdefault(number, (KINDS.index(kind(finding)), place.end - place.start, number))
            yield roles, quote, place

    def _trimmed(self, start: int, end: int) -> tuple[int, int] | None:
        """The prose of a source range, without block separators at its ends."""
        prose = self._draft.map.to_prose(start, end)
        if prose is None:
            return None
        start, end = prose
        start += self._draft.prose.startswith(SEPARATOR, start)
        end -= self._draft.prose.endswith(SEPARATOR, start, end)
        return (start, end) if start < end else None

    def _piece(self, start: int, end: int, running: Collection[_Place]) -> Piece:
        text = self._draft.prose[start:end]
        aside = text == FILL
        if aside:
            text = _told(self._draft.source[slice(*self._draft.source_range(start, end))])
        if not running:
            return Piece(text, aside)
        faults = sorted({place.finding for place in running if place.fault}, key=self._rank.__getitem__)
        return Piece(
            text,
            aside,
            self._anchors.get(start, 0),
            sorted({place.finding for place in running}, key=self._rank.__getitem__),
            faults,
            list(dict.fromkeys(kind(self._findings[number - 1]) for number in faults)),
            [place.finding for place in self._ends.get(end, ()) if place.fault],
        )


def _told(source: str) -> str:
    """What stands in the source where there is no prose, in short; markup is left out."""
    text = source.strip("`") if source.startswith("`") else source.removeprefix("<").removesuffix(">")
    markup = "<" in text and not source.startswith("`")
    return _CUT if markup or not 0 < len(text := " ".join(text.split())) <= _LONGEST_ASIDE else text
