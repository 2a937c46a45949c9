"""What several formats say in the same words."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.findings.report import Finding, Incomplete


def grounds(finding: Finding) -> Iterator[tuple[str, str]]:
    """What a message rests on, as (label, text), in the order in which it is read; what is empty is left out."""
    yield "working", finding.working
    if finding.evidence:
        yield "evidence", "; ".join(f"{one.source}, as of {one.as_of}" for one in finding.evidence)
    if finding.suggestion:
        yield "suggestion", finding.suggestion


def lines(finding: Finding) -> Iterator[str]:
    """The message and what it rests on, a line each: for a format that has room for one text."""
    yield finding.message
    for label, text in grounds(finding):
        yield f"{label}: {text}"


def unchecked(gap: Incomplete) -> str:
    """What was left unchecked, and why, in one line."""
    return f"not checked by {gap.reader}: {gap.reason}"
