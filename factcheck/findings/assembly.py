"""From judgements to findings: tied to their claim, each once, in a fixed order, with a fingerprint."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable

from factcheck.findings.agreement import Judged, reconciled
from factcheck.findings.report import Finding, FindingSpan

_At = tuple[int, int, str]
"""Where a span starts and ends, and its role."""


def assemble(all_judged: Iterable[Judged]) -> tuple[Finding, ...]:
    """The findings of one draft: by the start of their first span, then by code.

    The same words of the same rule on the same places, or on the first of them and fewer more, are one finding, found
    by all who found either claim.
    """
    distinct: dict[tuple[object, ...], tuple[Judged, tuple[FindingSpan, ...], tuple[str, ...]]] = {}
    for judged in reconciled(list(all_judged)):
        judgement, spans = judged.judgement, _spans(judged)
        key = (judged.code, judgement.verdict, judgement.message, judgement.working, spans)
        found_by = judged.found_by
        if key in distinct:
            judged, spans, before = distinct[key]
            found_by = tuple(dict.fromkeys((*before, *found_by)))
        distinct[key] = (judged, spans, found_by)

    said: defaultdict[tuple[object, ...], list[frozenset[_At]]] = defaultdict(list)
    places = {words: frozenset((one.start, one.end, one.role) for one in entry[1]) for words, entry in distinct.items()}
    for words, (_, spans, _) in distinct.items():
        said[*words[:3], spans[0].start].append(places[words])
    most = {alike: max(map(len, others)) for alike, others in said.items()}
    told = []
    for words, (judged, spans, found_by) in distinct.items():
        own, alike = places[words], (*words[:3], spans[0].start)
        if len(own) == most[alike] or not any(own < other for other in said[alike]):
            told.append((judged, spans, found_by))

    findings = []
    seen: Counter[tuple[object, ...]] = Counter()
    for judged, spans, found_by in sorted(told, key=_place):
        equal = (judged.code, " ".join(judged.claim.quote.split()), judged.claim.section)
        findings.append(_finding(judged, spans, found_by, _fingerprint(*equal, seen[equal])))
        seen[equal] += 1
    return tuple(findings)


def _place(entry: tuple[Judged, tuple[FindingSpan, ...], tuple[str, ...]]) -> tuple[int, str, int]:
    judged, spans, _ = entry
    return spans[0].start, judged.code, spans[0].end


def _spans(judged: Judged) -> tuple[FindingSpan, ...]:
    return tuple(
        FindingSpan(one.span.start, one.span.end, one.span.line, one.span.column, one.role, one.quote)
        for one in judged.operands
    )


def _fingerprint(code: str, quote: str, section: tuple[str, ...], ordinal: int) -> str:
    text = "\x1f".join((code, quote, *section, str(ordinal)))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _finding(judged: Judged, spans: tuple[FindingSpan, ...], found_by: tuple[str, ...], fingerprint: str) -> Finding:
    judgement = judged.judgement
    return Finding(
        code=judged.code,
        name=judged.name,
        verdict=judgement.verdict,
        message=judgement.message,
        working=judgement.working,
        expected=judgement.expected,
        suggestion=judgement.suggestion,
        evidence=judgement.evidence,
        fingerprint=fingerprint,
        found_by=found_by,
        spans=spans,
        claim=judged.claim,
    )
