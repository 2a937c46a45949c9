"""What the suppressing comments of a draft make of its findings, and what is to be found about the comments."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from factcheck.atlas import Atlas
from factcheck.claims.model import Span
from factcheck.claims.suppression import Suppression
from factcheck.drafts.draft import Draft
from factcheck.findings.agreement import Judged
from factcheck.findings.assembly import assemble
from factcheck.findings.report import Finding, Suppressed
from factcheck.gate.suppressions import ENABLE, Suppressing, suppressing
from factcheck.rules.registry import AnyRule
from factcheck.rules.rule import Context

KIND = "suppression"
"""The kind of the claims that comments are, and of the rules that judge them."""


def commented(
    findings: Sequence[Finding], draft: Draft, rules: Iterable[AnyRule], day: datetime.date, *, sure: bool
) -> tuple[Finding, ...]:
    """The findings as the comments of their draft have it, and the findings about the comments among them.

    An alarm is suppressed by the first comment that holds where it starts. `rules` are those that run, those about
    comments included; `sure` is whether every reader that is to read the draft has read it all: else nothing can be
    said of comments without a finding.
    """
    listed = suppressing(draft)
    if not listed:
        return tuple(findings)
    rules = list(rules)
    ran = {rule.code for rule in rules}
    counts = [0] * len(listed)
    settled = []
    for finding in findings:
        number = _first(listed, finding, day)
        if number is not None:
            counts[number] += 1
            finding = replace(finding, suppressed=Suppressed("comment", listed[number].comment.reason))
        settled.append(finding)
    claims = [
        _claim(draft, one, day, count if sure and ran >= one.comment.codes else None)
        for one, count in zip(listed, counts, strict=True)
    ]
    return tuple(sorted([*settled, *assemble(_judged(claims, rules))], key=_place))


def _first(listed: Sequence[Suppressing], finding: Finding, day: datetime.date) -> int | None:
    """The number of the comment that suppresses a finding."""
    if not finding.alarm:
        return None
    start = finding.spans[0].start
    holding = (number for number, one in enumerate(listed) if not _over(one, day) and one.holds(finding.code, start))
    return next(holding, None)


def _over(one: Suppressing, day: datetime.date) -> bool:
    return one.comment.until is not None and one.comment.until < day


def _claim(draft: Draft, one: Suppressing, day: datetime.date, count: int | None) -> Suppression:
    start, end = one.place
    line, column = draft.position(start)
    comment = one.comment
    return Suppression(
        quote=draft.source[start:end],
        span=Span(start=start, end=end, line=line, column=column),
        section=_section(draft, start),
        found_by=(),
        codes=comment.words,
        reason=comment.reason,
        until=comment.until,
        fault=comment.fault,
        over=_over(one, day) and comment.instruction != ENABLE,
        suppressed=count,
    )


def _section(draft: Draft, offset: int) -> tuple[str, ...]:
    """The headings above a place, outermost first, as far as the block after it has them."""
    for block in draft.blocks:
        if draft.source_range(block.start, block.end)[0] >= offset:
            return block.section
    return draft.blocks[-1].section if draft.blocks else ()


def _judged(claims: Iterable[Suppression], rules: Iterable[AnyRule]) -> Iterator[Judged]:
    judges = [rule.load()() for rule in rules if rule.kind == KIND]
    context = Context(Atlas.load())
    for claim in claims:
        for rule in judges:
            for judgement in rule.judge(claim, context):
                yield Judged(rule.code, rule.name, claim, judgement)


def _place(finding: Finding) -> tuple[int, str, int]:
    return finding.spans[0].start, finding.code, finding.spans[0].end
