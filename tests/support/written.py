"""Reports as text."""

from __future__ import annotations

import io
from collections.abc import Iterable

from factcheck.drafts import Draft
from factcheck.findings.report import Document
from factcheck.reports import WRITERS, Look
from factcheck.reports.tally import Tally


def written(style: str, pairs: Iterable[tuple[Document, Draft | None]], look: Look = Look()) -> str:  # noqa: B008
    """The report on these documents, each with its draft where that is at hand."""
    out = io.StringIO()
    writer, tally = WRITERS[style](out, look), Tally()
    writer.begin()
    for document, draft in pairs:
        tally.add(document)
        writer.document(document, draft)
    writer.end(tally.summary)
    return out.getvalue()
