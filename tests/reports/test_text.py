"""What the text for a terminal shows, and what only with --verbose."""

import io
from dataclasses import replace

from drafts import document, harbour

from factcheck.findings.report import Document, Summary, Suppressed
from factcheck.reports import Look
from factcheck.reports.text import TextWriter


def written(one: Document, *, verbose: bool) -> str:
    out = io.StringIO()
    writer = TextWriter(out, Look(verbose=verbose))
    writer.document(one, harbour())
    writer.end(Summary())
    return out.getvalue()


def test_a_suppressed_finding_is_shown_with_its_reason_and_only_on_demand() -> None:
    one = document()
    (alarm,) = [finding for finding in one.findings if finding.code == "GEO102"]
    passed_over = replace(alarm, suppressed=Suppressed("comment", "A joke of the skipper's."))
    one = replace(one, findings=(passed_over,), incomplete=())
    assert written(one, verbose=False) == ""
    assert written(one, verbose=True).startswith(
        "copy/harbour.md:7:20: GEO102 refuted\nsuppressed (comment: A joke of the skipper's.)\nKostroma is an oblast"
    )
