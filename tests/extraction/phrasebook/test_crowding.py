"""A draft may hold so many figures, dates and places, and no more: counted, so that every machine refuses the same."""

import pytest

from factcheck.checker import offline_checker
from factcheck.drafts import parse_draft
from factcheck.errors import DraftError
from factcheck.extraction.phrasebook import crowding


def _check(source: str) -> None:
    offline_checker().check(parse_draft(source, path="draft.md"))


def _table(figures: int) -> str:
    return "| Quay | Boats |\n|---|---|\n" + "| Aster quay | 7 |\n" * figures


def test_what_is_over_the_bound_is_refused_in_one_line_that_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crowding, "MOST", 1_000)
    _check("They saw 7 boats.\n\n" * 1_000)
    with pytest.raises(DraftError) as raised:
        _check("They saw 7 boats.\n\n" * 1_001)
    assert str(raised.value) == (
        "draft.md: holds 1,001 figures, dates and places in its text and 0 in its tables; 1,000 are checked at once, "
        "or 2 times that in tables: split it, by its chapters or between two of its tables"
    )


def test_tables_may_hold_more_than_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crowding, "MOST", 100)
    _check(_table(200))
    _check(_table(100) + "\nThey saw 7 boats.\n" * 50)
    for source in (_table(201), _table(101) + "\nThey saw 7 boats.\n" * 50):
        with pytest.raises(DraftError, match="in its tables; 100 are checked at once"):
            _check(source)


def test_words_without_figures_do_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crowding, "MOST", 10)
    _check("Nobody saw a boat.\n\n" * 1_000 + "They saw 7 boats.\n\n" * 10)
