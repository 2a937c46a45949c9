"""ClaimReview: what was refuted and what was confirmed, as JSON-LD for search engines and archives of fact checks.

https://schema.org/ClaimReview
"""

from __future__ import annotations

import datetime
from bisect import bisect_right
from collections.abc import Mapping
from functools import cached_property
from typing import Any

from factcheck.drafts.assembly import FILL
from factcheck.drafts.draft import Block, BlockKind, Draft
from factcheck.drafts.sentences import sentences
from factcheck.findings.report import Document, Finding, Summary, Tool
from factcheck.findings.verdict import Verdict
from factcheck.reports.stream import Array
from factcheck.reports.wording import one_line
from factcheck.reports.writer import Look, Sink, Writer

_RATINGS: Mapping[Verdict, tuple[int, str]] = {Verdict.REFUTED: (1, "Refuted"), Verdict.SUPPORTED: (5, "Supported")}
_WORST, _BEST = 1, 5
_ASPECTS = {"ARI": "arithmetic", "CAL": "calendar", "GEO": "geography"}
_HEADLINES = ("headline", "title")
_LONGEST_QUOTE = 600
_ESCAPED = str.maketrans({character: f"\\u{ord(character):04x}" for character in "<>&\u2028\u2029"})


class ClaimReviewWriter(Writer):
    """One graph with a review for each finding that is refuted or supported and not suppressed.

    A suspect claim holds in a strained reading, or its sum may be complete elsewhere; one that cannot be verified may
    well be true. Neither is a rating to publish. A rating is one of an aspect of its sentence: that the day of the week
    is right says nothing of the rest. The day of a review is when it is published, which no report knows.
    """

    def __init__(self, out: Sink, look: Look) -> None:
        super().__init__(_Embeddable(out), look)
        self._reviews = Array(self._out, 1)

    def begin(self) -> None:
        self._out.write('{\n  "@context": "https://schema.org",\n  "@graph": ')
        self._reviews.begin()

    def document(self, document: Document, draft: Draft | None) -> None:
        words = _Words(draft)
        appearance = {"@type": "CreativeWork", "name": document.path, "identifier": document.sha256, **words.about}
        for finding in document.findings:
            if finding.verdict in _RATINGS and not finding.suppressed and finding.claim.kind != "suppression":
                self._reviews.add(_review(finding, words.around(finding), appearance))

    def end(self, summary: Summary) -> None:  # noqa: ARG002
        self._reviews.end()
        self._out.write("\n}\n")


def _review(finding: Finding, sentence: str, appearance: Mapping[str, str]) -> dict[str, Any]:
    value, name = _RATINGS[finding.verdict]
    review: dict[str, Any] = {
        "@type": "ClaimReview",
        "identifier": finding.fingerprint,
        "claimReviewed": sentence,
        "reviewAspect": _ASPECTS.get(finding.code[:3], finding.name),
        "author": {"@type": "Organization", "name": Tool().name},
        "reviewRating": {
            "@type": "Rating",
            "ratingValue": value,
            "bestRating": _BEST,
            "worstRating": _WORST,
            "alternateName": name,
            "ratingExplanation": one_line(finding.message),
        },
        "reviewBody": one_line(finding.working),
        "itemReviewed": {"@type": "Claim", "text": one_line(finding.spans[0].quote), "appearance": appearance},
    }
    if finding.evidence:
        review["citation"] = [
            {"@type": "CreativeWork", "name": one.source} | ({"version": one.as_of} if one.as_of else {})
            for one in finding.evidence
        ]
    return review


class _Words:
    """What a draft says, and of itself."""

    def __init__(self, draft: Draft | None) -> None:
        self._draft = draft
        self._sentences: dict[int, list[tuple[int, int]]] = {}

    @cached_property
    def about(self) -> dict[str, str]:
        """Headline and day of the draft, as far as its front matter or its first heading tells."""
        if self._draft is None:
            return {}
        told: dict[str, str] = {}
        for block in self._draft.blocks:
            text = self._draft.text(block)
            if block.kind is BlockKind.HEADING or block.name in _HEADLINES:
                told.setdefault("headline", one_line(text.replace(FILL, "…")))
            elif block.kind is BlockKind.FIELD and block.name == "date" and (day := _day(text)):
                told.setdefault("datePublished", day)
            elif block.kind is not BlockKind.FIELD and "headline" in told:
                break
        return told

    def around(self, finding: Finding) -> str:
        """The sentence that the words at fault stand in, or a table cell with its headers.

        Without the draft, or where they stand in no prose, the words of the claim, which may run over many paragraphs:
        then the words at fault.
        """
        prose = self._draft and self._draft.map.to_prose(finding.spans[0].start, finding.spans[0].end)
        if not self._draft or not prose:
            quote = finding.claim.quote
            return one_line(quote if len(quote) <= _LONGEST_QUOTE else finding.spans[0].quote)
        block = self._draft.block_at(prose[0])
        start, end = block.start, block.end
        if block.cell is None:
            found = self._split(block)
            first = bisect_right(found, (prose[0], len(self._draft.prose))) - 1
            last = bisect_right(found, (min(prose[1], block.end) - 1, len(self._draft.prose))) - 1
            start, end = found[max(0, first)][0], found[max(0, last)][1]
        text = self._draft.prose[start:end]
        if block.cell:
            headers = [header for header in (block.cell.row_header, block.cell.column_header) if header]
            text = f"{', '.join(headers)}: {text}" if headers else text
        return one_line(text.replace(FILL, "…"))

    def _split(self, block: Block) -> list[tuple[int, int]]:
        """The sentences of a block, split once."""
        assert self._draft
        if block.start not in self._sentences:
            self._sentences[block.start] = list(sentences(self._draft.prose, block.start, block.end))
        return self._sentences[block.start]


def _day(text: str) -> str | None:
    """The day that a date or a date and time in ISO 8601 begins with."""
    try:
        return datetime.date.fromisoformat(text[:10]).isoformat()
    except ValueError:
        return None


class _Embeddable:
    """Writes JSON that may stand in a script element of a page as it is: nothing in it ends the element."""

    def __init__(self, out: Sink) -> None:
        self._out = out

    def write(self, text: str) -> None:
        self._out.write(text.translate(_ESCAPED))
