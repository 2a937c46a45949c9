"""What the suppressing comments of a draft make of its findings, and what is to be found about the comments."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from heapq import heappop, heappush
from itertools import groupby

from factcheck.atlas import Atlas
from factcheck.claims.model import Span, make
from factcheck.claims.suppression import Suppression
from factcheck.drafts.draft import Draft
from factcheck.findings.agreement import Judged
from factcheck.findings.assembly import assemble
from factcheck.findings.report import Finding, Suppressed
from factcheck.gate.suppressions import ENABLE, Blocks, Suppressing, suppressing
from factcheck.rules.registry import AnyRule
from factcheck.rules.rule import Context

KIND = "suppression"
"""The kind of the claims that comments are, and of the rules that judge them."""


def commented(
    findings: Sequence[Finding], draft: Draft, rules: Sequence[AnyRule], day: datetime.date, *, sure: bool
) -> tuple[Finding, ...]:
    """The findings as the comments of their draft have it, and the findings about the comments among them.

    An alarm is suppressed by the first comment that holds where it starts. `rules` are those that run, those about
    comments included; `sure` is whether every reader that is to read the draft has read it all: else nothing can be
    said of comments without a finding.
    """
    listed = suppressing(draft)
    if not listed:
        return tuple(findings)
    ran = {rule.code for rule in rules}
    by_comment = _assigned(listed, findings, day)
    counts = Counter(by_comment.values())
    settled = [
        replace(finding, suppressed=Suppressed("comment", listed[by_comment[number]].comment.reason))
        if number in by_comment
        else finding
        for number, finding in enumerate(findings)
    ]
    blocks = Blocks(draft)
    claims = [
        _claim(draft, one, blocks, day, counts[number] if sure and ran >= one.comment.codes else None)
        for number, one in enumerate(listed)
    ]
    return tuple(sorted([*settled, *assemble(_judged(claims, rules))], key=_place))


def _assigned(listed: Sequence[Suppressing], findings: Sequence[Finding], day: datetime.date) -> dict[int, int]:
    """The numbers of the findings that are suppressed, each with that of the first comment that holds where it starts.

    For each rule, one walk over the draft: of the comments met so far, those that hold no more are dropped when they
    come first.
    """
    holding: dict[str, list[tuple[int, int, int]]] = {}
    for number, one in enumerate(listed):
        for code, end in one.ends.items() if not _over(one, day) else ():
            holding.setdefault(code, []).append((one.start, number, end))
    assigned: dict[int, int] = {}
    starts = sorted((one.code, one.spans[0].start, number) for number, one in enumerate(findings) if one.alarm)
    for code, found in groupby(starts, key=lambda start: start[0]):
        ahead = sorted(holding.get(code, ()), reverse=True)
        met: list[tuple[int, int]] = []
        for _, offset, finding in found:
            while ahead and ahead[-1][0] <= offset:
                heappush(met, ahead.pop()[1:])
            while met and met[0][1] <= offset:
                heappop(met)
            if met:
                assigned[finding] = met[0][0]
    return assigned


def _over(one: Suppressing, day: datetime.date) -> bool:
    return one.comment.until is not None and one.comment.until < day


def _claim(draft: Draft, one: Suppressing, blocks: Blocks, day: datetime.date, count: int | None) -> Suppression:
    start, end = one.place
    line, column = draft.position(start)
    comment = one.comment
    return make(
        Suppression,
        quote=draft.source[start:end],
        span=make(Span, start=start, end=end, line=line, column=column),
        section=blocks.section(start),
        found_by=(),
        codes=comment.words,
        reason=comment.reason,
        until=comment.until,
        fault=comment.fault,
        over=_over(one, day) and comment.instruction != ENABLE,
        suppressed=count,
    )


def _judged(claims: Iterable[Suppression], rules: Iterable[AnyRule]) -> Iterator[Judged]:
    judges = [rule.load()() for rule in rules if rule.kind == KIND]
    context = Context(Atlas.load())
    for claim in claims:
        for rule in judges:
            for judgement in rule.judge(claim, context):
                yield Judged(rule.code, rule.name, claim, judgement)


def _place(finding: Finding) -> tuple[int, str, int]:
    return finding.spans[0].start, finding.code, finding.spans[0].end
