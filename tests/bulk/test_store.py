"""Findings kept from one run to the next: for the same text, options and program alone."""

import sqlite3
from pathlib import Path

import pytest
from fakes import sum_checker

from factcheck.bulk import store as kept
from factcheck.bulk.record import packed
from factcheck.bulk.store import FindingsStore
from factcheck.config import Options
from factcheck.drafts import parse_draft

DRAFT = parse_draft("9 = 4 + 4\n\n<!-- a comment -->\n", path="a.md")
DOCUMENT = sum_checker().check(DRAFT)
RECORD = packed(DOCUMENT, DRAFT.comments)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "cache" / "findings.sqlite3"
    with FindingsStore(file) as store:
        store.put("a.md", DRAFT.sha256, Options(), RECORD)
    return file


def test_what_was_kept_comes_back_under_any_name_of_the_format(file: Path) -> None:
    with FindingsStore(file) as store:
        for name in ("a.md", "folder/b.MD"):
            assert store.get(name, DRAFT.sha256, Options()) == (DOCUMENT, DRAFT.comments)


def test_another_text_format_or_option_is_not_known(file: Path) -> None:
    with FindingsStore(file) as store:
        assert store.get("a.txt", DRAFT.sha256, Options()) is None
        assert store.get("a.md", DRAFT.sha256[::-1], Options()) is None
        assert store.get("a.md", DRAFT.sha256, Options(ignore=("ARI",))) is None


def test_another_factcheck_knows_nothing_of_it(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "edition", lambda: "a later one")
    with FindingsStore(file) as store:
        assert store.get("a.md", DRAFT.sha256, Options()) is None


def test_the_edition_is_that_of_the_program_and_stays_the_same() -> None:
    assert kept.edition() == kept.edition()


def test_the_oldest_go_where_there_are_too_many(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "_MOST", 3)
    with FindingsStore(file) as store:
        for digest in "bcd":
            store.put("a.md", digest, Options(), RECORD)
    with FindingsStore(file) as store:
        known = [digest for digest in (DRAFT.sha256, *"bcd") if store.get("a.md", digest, Options())]
    assert known == ["b", "c", "d"]


@pytest.mark.parametrize("wrong", ["no database", "folder", "other records", "other table"])
def test_a_store_that_cannot_serve_is_none(file: Path, wrong: str) -> None:
    if wrong == "other records":
        with sqlite3.connect(file) as opened:
            opened.execute("UPDATE findings SET record = x'00'")
    else:
        file.unlink()
        if wrong == "folder":
            file.mkdir()
        elif wrong == "other table":
            with sqlite3.connect(file) as opened:
                opened.execute("CREATE TABLE findings (words TEXT)")
        else:
            file.write_text("This is no database, and was never meant to be one. " * 40)
    with FindingsStore(file) as store:
        assert store.get("a.md", DRAFT.sha256, Options()) is None
        store.put("a.md", DRAFT.sha256, Options(), RECORD)
