"""Claims that were written before, and the drafts they were made of."""

from __future__ import annotations

import sys
from pathlib import Path

from factcheck.drafts.decode import read_stream, read_text
from factcheck.drafts.draft import Draft
from factcheck.drafts.reader import read_draft
from factcheck.errors import ClaimsError, DraftError
from factcheck.extraction.claimset import ClaimSet, parse_claims
from factcheck.extraction.extractor import Extraction
from factcheck.extraction.grounding import ground
from factcheck.intake import STDIN, STDIN_NAME

_MOST_CLAIMS = 1_000_000_000
"""Bytes of claims that are judged at once."""


def read_claims(path: str) -> list[ClaimSet]:
    """The sets of claims in a file of JSON lines, or on standard input for "-". Raises ClaimsError."""
    try:
        if path == STDIN:
            text = read_stream(sys.stdin.buffer, STDIN_NAME, _MOST_CLAIMS)
        else:
            text = read_text(Path(path), _MOST_CLAIMS)
    except DraftError as error:
        raise ClaimsError(error.path, error.reason, line=error.line) from None
    return parse_claims(text, STDIN_NAME if path == STDIN else path)


def draft_at_hand(claims: ClaimSet) -> Draft | None:
    """The draft that claims were made of, where it still stands unchanged at its path; otherwise None.

    Claims whose places are not those of their words in the draft were not made of it.
    """
    path = Path(claims.path)
    try:
        draft = read_draft(path) if path.is_file() else None
    except (DraftError, OSError, ValueError):
        return None
    if draft is None or draft.sha256 != claims.sha256:
        return None
    misplaced = ground(draft, Extraction(claims.readers, claims.claims)).rejected
    return None if misplaced else draft
