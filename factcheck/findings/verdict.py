"""What a rule says of a claim."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from factcheck.records import Record

if TYPE_CHECKING:
    from factcheck.claims.dates import Date, TimeOfDay
    from factcheck.claims.model import Quoted, Span
    from factcheck.claims.places import Place
    from factcheck.claims.quantity import Quantity


class Verdict(StrEnum):
    """Worst first."""

    REFUTED = "refuted"
    SUSPECT = "suspect"
    UNVERIFIABLE = "unverifiable"
    SUPPORTED = "supported"

    @property
    def alarm(self) -> bool:
        return self in (Verdict.REFUTED, Verdict.SUSPECT)


class Evidence(Record):
    """What a verdict rests on besides the draft."""

    source: str
    """The dataset or standard by name and version."""
    as_of: str | None = None
    """The date of the datum, ISO 8601, or as the source gives it; None for what does not change, as the calendar."""

    def __str__(self) -> str:
        return f"{self.source}, as of {self.as_of}" if self.as_of else self.source


class Operand(Record):
    """A place in the draft that a verdict rests on, and its part in the working."""

    role: str
    quote: str
    span: Span

    @classmethod
    def of(cls, role: str, thing: Quantity | Date | TimeOfDay | Place | Quoted) -> Operand:
        return cls(role, thing.quote, thing.span)


class Judgement(Record):
    """A verdict with its working, before it is tied to a document."""

    verdict: Verdict
    message: str
    """One sentence for the editor, without a full stop's worth of jargon."""
    working: str
    """The calculation, the calendar or the atlas entry, in one line."""
    operands: tuple[Operand, ...]
    """Every place in the draft that took part; the one at fault first."""
    expected: str | None = None
    suggestion: str | None = None
    evidence: tuple[Evidence, ...] = ()
