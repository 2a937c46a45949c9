"""The report of a run: its shape is the JSON contract (`schemas/report.schema.json`)."""

from __future__ import annotations

from pydantic import SerializeAsAny

from factcheck.claims.kinds import Claim
from factcheck.claims.model import Model, Span
from factcheck.findings.verdict import Evidence, Verdict

SCHEMA_VERSION = "1"


class FindingSpan(Span):
    """A place in the draft that a finding rests on."""

    role: str
    quote: str


class Finding(Model):
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
    claim: SerializeAsAny[Claim]


class Rejected(Model):
    """A claim that was thrown out before any rule saw it."""

    reason: str
    quote: str


class Incomplete(Model):
    """Something that was not checked, and why."""

    reader: str
    reason: str


class ExtractionSummary(Model):
    """Who read the draft and what came of it."""

    readers: tuple[str, ...]
    claims: int
    rejected: int


class Document(Model):
    """All findings of one draft, in the order of their first span."""

    path: str
    sha256: str
    extraction: ExtractionSummary
    findings: tuple[Finding, ...]
    incomplete: tuple[Incomplete, ...]


class Tool(Model):
    """What wrote the report."""

    name: str = "factcheck"
    version: str


class Summary(Model):
    """How many findings of each verdict."""

    refuted: int = 0
    suspect: int = 0
    supported: int = 0
    unverifiable: int = 0


class Report(Model):
    """All documents of a run."""

    schema_version: str = SCHEMA_VERSION
    tool: Tool
    documents: tuple[Document, ...]
    summary: Summary
