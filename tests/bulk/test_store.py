"""Findings kept from one run to the next: for the same bytes, options and program alone."""

import sqlite3
from pathlib import Path

import pytest
from fakes import sum_checker

from factcheck.bulk import edition
from factcheck.bulk.record import packed
from factcheck.bulk.store import Asked, FindingsStore
from factcheck.config import Options
from factcheck.drafts import parse_draft
from factcheck.findings.report import Document

DATA = b"9 = 4 + 4\n\n<!-- factcheck-enable -->\n"
DRAFT = parse_draft(DATA.decode(), path="a.md")
DOCUMENT = sum_checker().check(DRAFT)
RECORD = packed(DOCUMENT, DRAFT)


def known(store: FindingsStore, name: str = "a.md", data: bytes = DATA, options: Options = Options()) -> bool:  # noqa: B008
    return store.get([Asked(name, data, options)]) != [None]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "cache" / "findings.sqlite3"
    with FindingsStore(file) as store:
        store.put("a.md", DATA, Options(), RECORD)
    return file


def test_what_was_kept_comes_back_under_any_name_of_the_format(file: Path) -> None:
    with FindingsStore(file) as store:
        for name in ("a.md", "folder/b.MD"):
            (kept,) = store.get([Asked(name, DATA, Options())])
            assert kept is not None
            document, comments = kept
            assert comments == DRAFT.comments != ()
            assert document.path == name
            assert document.having(document.findings) == Document(
                name, DOCUMENT.sha256, DOCUMENT.extraction, DOCUMENT.findings, ()
            )


def test_several_at_once_come_in_the_order_asked(file: Path) -> None:
    asked = [
        Asked(name, data, Options()) for name, data in (("b.md", b""), ("a.md", DATA), ("c.txt", DATA), ("d.md", DATA))
    ]
    with FindingsStore(file) as store:
        assert [kept and kept[0].path for kept in store.get(asked)] == [None, "a.md", None, "d.md"]


def test_another_text_format_or_option_is_not_known(file: Path) -> None:
    with FindingsStore(file) as store:
        assert known(store)
        assert not known(store, name="a.txt")
        assert not known(store, data=DATA + b" ")
        assert not known(store, options=Options(ignore=("ARI",)))


def test_another_factcheck_knows_nothing_of_it(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(edition, "stamp", lambda: b"touched")
    with FindingsStore(file) as store:
        assert known(store), "touched, and the same"
    monkeypatch.setattr(edition, "stamp", lambda: b"touched again")
    monkeypatch.setattr(edition, "edition", lambda: b"a later one")
    with FindingsStore(file) as store:
        assert not known(store)


def test_the_edition_is_looked_up_while_nothing_is_touched(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(edition, "edition")
    with FindingsStore(file) as store:
        assert known(store)


def test_the_oldest_go_where_there_are_too_many(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factcheck.bulk.store._MOST", 3)
    with FindingsStore(file) as store:
        for data in (b"b", b"c", b"d"):
            store.put("a.md", data, Options(), RECORD)
    with FindingsStore(file) as store:
        assert [data for data in (DATA, b"b", b"c", b"d") if known(store, data=data)] == [b"b", b"c", b"d"]


def test_tables_of_another_layout_make_way(file: Path) -> None:
    with sqlite3.connect(file) as opened:
        opened.execute("PRAGMA user_version = 1")
        opened.execute("DROP TABLE drafts")
        opened.execute("CREATE TABLE drafts (words TEXT)")
    with FindingsStore(file) as store:
        assert not known(store)
        store.put("a.md", DATA, Options(), RECORD)
    with FindingsStore(file) as store:
        assert known(store)


@pytest.mark.parametrize("wrong", ["no database", "folder", "other findings", "other heads", "other table"])
def test_a_store_that_cannot_serve_is_none(file: Path, wrong: str) -> None:
    if wrong.startswith("other "):
        with sqlite3.connect(file) as opened:
            if wrong == "other findings":
                opened.execute("UPDATE drafts SET findings = x'00'")
            elif wrong == "other heads":
                opened.execute("UPDATE drafts SET head = '[]'")
            else:
                opened.execute("DROP TABLE drafts")
                opened.execute("CREATE TABLE drafts (words TEXT)")
    else:
        file.unlink()
        if wrong == "folder":
            file.mkdir()
        else:
            file.write_text("This is no database, and was never meant to be one. " * 40)
    with FindingsStore(file) as store:
        assert not known(store)
        store.put("a.md", DATA, Options(), RECORD)
