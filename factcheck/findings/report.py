"""The report of a run: the order of fields here is the JSON contract (`schemas/report.schema.json`).

Plain dataclasses, not models: nothing in them comes from outside, so there is nothing to validate.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import astuple, dataclass, field
from typing import TYPE_CHECKING, Final

from factcheck import __version__
from factcheck.findings.verdict import Evidence, Verdict

if TYPE_CHECKING:
    from factcheck.claims import Claim

SCHEMA_VERSION: Final = "1"


@dataclass(frozen=True, slots=True)
class FindingSpan:
    """A place in the draft that a finding rests on: a half-open range of Unicode code points in its source."""

    start: int
    end: int
    line: int
    """From 1."""
    column: int
    """From 1, in code points."""
    role: str
    """Its part in the working: "total", "part", "date"."""
    quote: str
    """The words at the range, verbatim."""


@dataclass(frozen=True, slots=True)
class Suppressed:
    """Why a finding that would be an alarm is none."""

    kind: str
    """Who says so: "comment", a comment in the draft; "allow", the configuration; "baseline", the baseline."""
    reason: str


@dataclass(frozen=True, slots=True)
class Finding:
    """A verdict on a place in a draft."""

    code: str
    name: str
    verdict: Verdict
    message: str
    working: str
    expected: str | None
    suggestion: str | None
    evidence: tuple[Evidence, ...]
    fingerprint: str
    """Sixteen hex digits of code, quote, section and ordinal; no line numbers, so that it outlives edits elsewhere."""
    found_by: tuple[str, ...]
    spans: tuple[FindingSpan, ...]
    """Every place that took part, the one at fault first."""
    claim: Claim
    suppressed: Suppressed | None = None

    @property
    def alarm(self) -> bool:
        """Whether an editor must look at it."""
        return self.verdict.alarm and self.suppressed is None


@dataclass(frozen=True, slots=True)
class Rejected:
    """A claim that was thrown out before any rule saw it."""

    reason: str
    quote: str


@dataclass(frozen=True, slots=True)
class Incomplete:
    """Something that was not checked, and why."""

    reader: str
    reason: str


@dataclass(frozen=True, slots=True)
class Usage:
    """What reading took: calls, and tokens as the server counts them."""

    calls: int = 0
    """Requests that were answered, those that ask again after an answer of the wrong form among them."""
    input_tokens: int = 0
    cached_tokens: int = 0
    """Those of the input tokens that the server had in its cache."""
    output_tokens: int = 0
    recalled: int = 0
    """Passages whose answer was at hand from an earlier run, so that no call was made."""


def added(usages: Iterable[Usage]) -> Usage:
    """The sum of several."""
    return Usage(*map(sum, zip(*map(astuple, usages), strict=True))) if (usages := tuple(usages)) else Usage()


@dataclass(frozen=True, slots=True)
class ExtractionSummary:
    """Who read the draft and what came of it."""

    readers: tuple[str, ...]
    claims: int
    rejected: int
    rejections: tuple[Rejected, ...] = ()
    """Each of the claims that were thrown out, with the reason."""
    usage: Usage | None = None
    """None where no model was asked."""


@dataclass(frozen=True, slots=True)
class Document:
    """All findings of one draft, in the order of their first span."""

    path: str
    sha256: str
    extraction: ExtractionSummary
    findings: tuple[Finding, ...]
    incomplete: tuple[Incomplete, ...]

    @property
    def alarms(self) -> tuple[Finding, ...]:
        """The findings that an editor must look at: refuted and suspect, without those that are suppressed."""
        return tuple(finding for finding in self.findings if finding.alarm)


@dataclass(frozen=True, slots=True)
class Tool:
    """What wrote the report."""

    name: str = "factcheck"
    version: str = __version__


@dataclass(frozen=True, slots=True)
class Summary:
    """How many findings of each verdict, without those that are suppressed."""

    refuted: int = 0
    suspect: int = 0
    supported: int = 0
    unverifiable: int = 0
    suppressed: int = 0
    """How many findings are suppressed, of whatever verdict."""


@dataclass(frozen=True, slots=True)
class Report:
    """All documents of a run."""

    schema_version: str = SCHEMA_VERSION
    tool: Tool = field(default_factory=Tool)
    documents: tuple[Document, ...] = ()
    summary: Summary = field(default_factory=Summary)
