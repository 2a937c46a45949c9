"""What several formats say in the same words."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.findings.report import Finding, Incomplete, Rejected


def grounds(finding: Finding) -> Iterator[tuple[str, str]]:
    """What a message rests on, as (label, text), in the order in which it is read; what is empty is left out."""
    yield "working", finding.working
    if finding.evidence:
        yield "evidence", "; ".join(map(str, finding.evidence))
    if finding.suggestion:
        yield "suggestion", finding.suggestion
    if finding.suppressed:
        yield "suppressed", f"{finding.suppressed.kind}: {finding.suppressed.reason}"


def standing(finding: Finding) -> str:
    """The verdict, and whether it counts: "suspect", "suspect, suppressed"."""
    return f"{finding.verdict}, suppressed" if finding.suppressed else finding.verdict


def lines(finding: Finding) -> Iterator[str]:
    """The message and what it rests on, a line each: for a format that has room for one text."""
    yield one_line(finding.message)
    for label, text in grounds(finding):
        yield one_line(f"{label}: {text}")


def unchecked(gap: Incomplete) -> str:
    """What was left unchecked, and why, in one line."""
    who = "" if gap.reader == "lock" else f" by the {gap.reader}"
    return one_line(f"not checked{who}: {gap.reason}")


def left_out(thrown: Rejected) -> str:
    """Which claim of a reader was thrown out, and why, in one line."""
    quoted = f" (“{thrown.quote}”)" if thrown.quote else ""
    return one_line(f"a claim was left out: {thrown.reason}{quoted}")


def one_line(text: str) -> str:
    """The text with one space for each run of white space: words of a draft may run over a line end."""
    return " ".join(text.split())
