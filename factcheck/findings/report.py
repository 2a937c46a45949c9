"""The report of a run: the order of fields here is the JSON contract (`schemas/report.schema.json`).

Plain records, not models: nothing in them comes from outside, so there is nothing to validate.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import astuple, field
from typing import TYPE_CHECKING, Final

from factcheck import __version__
from factcheck.findings.verdict import Evidence, Verdict
from factcheck.records import Record

if TYPE_CHECKING:
    from factcheck.claims import Claim

SCHEMA_VERSION: Final = "1"


class FindingSpan(Record):
    """A place in the draft that a finding rests on: a half-open range of Unicode code points in its source."""

    start: int
    """Where it begins, in code points from the beginning of the draft's text, from 0."""
    end: int
    """One past its last code point."""
    line: int
    """From 1."""
    column: int
    """From 1, in code points."""
    role: str
    """Its part in the working: "total", "part", "date"."""
    quote: str
    """The words at the range, verbatim."""


class Suppressed(Record):
    """Why a finding that would be an alarm is none."""

    kind: str
    """Who says so: "comment", a comment in the draft; "allow", the configuration; "baseline", the baseline."""
    reason: str
    """The reason that is given there."""


class Finding(Record):
    """A verdict on a place in a draft."""

    code: str
    """The rule's code, "ARI101"."""
    name: str
    """The rule's name, "breakdown-sum"."""
    verdict: Verdict
    """One of "refuted", "suspect", "unverifiable" and "supported"."""
    message: str
    """One sentence for the editor."""
    working: str
    """The calculation, the calendar or the entry of the atlas, in one line."""
    expected: str | None
    """What would have been right, where there is one such figure, day or name."""
    suggestion: str | None
    """What might have been meant, or what to look at."""
    evidence: tuple[Evidence, ...]
    """What the verdict rests on besides the draft; empty where it is the draft's own figures alone."""
    fingerprint: str
    """Sixteen hex digits of code, quote, section and ordinal; no line numbers, so that it outlives edits elsewhere."""
    found_by: tuple[str, ...]
    """The readers that found the claim: "phrasebook", "model"."""
    spans: tuple[FindingSpan, ...]
    """Every place that took part, the one at fault first; never empty."""
    claim: Claim
    """What the reader took the words for."""
    suppressed: Suppressed | None = None
    """None where nothing suppresses it."""

    @property
    def alarm(self) -> bool:
        """Whether an editor must look at it."""
        return self.verdict.alarm and self.suppressed is None


class Rejected(Record):
    """A claim that was thrown out before any rule saw it."""

    reason: str
    """Why, in one clause."""
    quote: str
    """Its words, as the reader gave them; empty where it gave none."""


class Incomplete(Record):
    """Something that was not checked, and why."""

    reader: str
    """Who left it: "phrasebook", "model", or "lock"."""
    reason: str
    """Why, in one clause."""


class Usage(Record):
    """What reading took: calls, and tokens as the server counts them."""

    calls: int = 0
    """Requests that were answered, those that ask again after an answer of the wrong form among them."""
    input_tokens: int = 0
    """Those that were sent."""
    cached_tokens: int = 0
    """Those of the input tokens that the server had in its cache."""
    output_tokens: int = 0
    """Those that were answered."""
    recalled: int = 0
    """Passages whose answer was at hand from an earlier run, so that no call was made."""


def added(usages: Iterable[Usage]) -> Usage:
    """The sum of several."""
    return Usage(*map(sum, zip(*map(astuple, usages), strict=True))) if (usages := tuple(usages)) else Usage()


class ExtractionSummary(Record):
    """Who read the draft and what came of it."""

    readers: tuple[str, ...]
    """The readers that were asked: "phrasebook", "model"."""
    claims: int
    """How many claims the draft was read into."""
    rejected: int
    """How many claims were thrown out, because the draft does not bear them out."""
    rejections: tuple[Rejected, ...] = ()
    """Each of the claims that were thrown out, with the reason."""
    usage: Usage | None = None
    """None where no model was asked."""
    unjudged: int = 0
    """Of how many claims no rule said anything: none that was chosen is about them, or none was sure enough."""


class Document(Record):
    """All findings of one draft, in the order of their first span."""

    path: str
    """As it was given."""
    sha256: str
    """Hex digest of the draft's text as UTF-8."""
    extraction: ExtractionSummary
    """Who read it and what came of it."""
    findings: tuple[Finding, ...]
    """Of all four verdicts, those that are suppressed among them."""
    incomplete: tuple[Incomplete, ...]
    """Empty where the draft was read to its end by everybody who was asked."""

    @property
    def alarms(self) -> tuple[Finding, ...]:
        """The findings that an editor must look at: refuted and suspect, without those that are suppressed."""
        return tuple(finding for finding in self.findings if finding.alarm)

    @property
    def counts(self) -> Summary:
        """How many findings of each verdict it has."""
        counted = Counter(finding.verdict.value for finding in self.findings if finding.suppressed is None)
        return Summary(**counted, suppressed=len(self.findings) - counted.total())

    def having(self, findings: tuple[Finding, ...]) -> Document:
        """The same with other findings."""
        return Document(self.path, self.sha256, self.extraction, findings, self.incomplete)


class Unread(Record):
    """A draft that could not be read, or not be checked at all."""

    path: str
    """As it was given."""
    line: int | None
    """Where in it the fault is, from 1, as far as that can be told."""
    reason: str
    """What is wrong and what to do, in one line."""

    @classmethod
    def of(cls, path: str, complaint: str) -> Unread:
        """From the line that a user is shown, which begins with the path and, where it is known, the line."""
        rest = complaint.removeprefix(path)
        number, parted, reason = rest.removeprefix(":").partition(": ")
        if rest == complaint or not rest.startswith(":"):
            return cls(told(path), None, complaint)
        if parted and number.isdecimal():
            return cls(told(path), int(number), reason)
        return cls(told(path), None, rest.removeprefix(": "))


class Tool(Record):
    """What wrote the report."""

    name: str = "factcheck"
    """Always "factcheck"."""
    version: str = __version__
    """The version of the program."""


class Summary(Record):
    """How many findings of each verdict, without those that are suppressed."""

    refuted: int = 0
    """No way to read the claim makes it true."""
    suspect: int = 0
    """Worth an editor's look."""
    supported: int = 0
    """The natural reading holds."""
    unverifiable: int = 0
    """Too little is known to say."""
    suppressed: int = 0
    """How many findings are suppressed, of whatever verdict."""


class Report(Record):
    """All documents of a run."""

    schema_version: str = SCHEMA_VERSION
    """"1" as long as no field is taken out and none changes its meaning; new ones may come."""
    tool: Tool = field(default_factory=Tool)
    """What wrote the report."""
    documents: tuple[Document, ...] = ()
    """A draft each, in the order in which they were given or found."""
    unread: tuple[Unread, ...] = ()
    """The drafts that could not be read, and that are not among the documents."""
    summary: Summary = field(default_factory=Summary)
    """How many findings of each verdict there are in all of them."""


def told(path: str) -> str:
    """A path as it can be written: its bytes read as UTF-8, whatever the system takes file names for."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
