"""The options of one draft."""

import datetime
from pathlib import Path
from typing import Any

import pytest

from factcheck.config import Options
from factcheck.settings.perfile import PerDraft
from factcheck.settings.resolve import resolve

FILE = """\
ignore = "CAL"
as-of = 2026-01-01

[[per-file]]
paths = ["drafts/", "!drafts/final.md"]
ignore = "GEO"
as-of = 2025-12-31

[[per-file]]
paths = "*.txt"
select = ["ARI101"]
ignore = "ARI102"
"""
THEN, NOW = datetime.date(2025, 12, 31), datetime.date(2026, 1, 1)


def options(folder: Path, path: str, **given: Any) -> Options:
    (folder / "factcheck.toml").write_text(FILE)
    return PerDraft(resolve(given, {}, folder)).of(path)


@pytest.fixture(autouse=True)
def _below(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "deep").mkdir()
    monkeypatch.chdir(tmp_path / "deep")


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("a.md", Options(as_of=NOW, ignore=("CAL",))),
        ("../drafts/a.md", Options(as_of=THEN, ignore=("CAL", "GEO"))),
        ("../drafts/final.md", Options(as_of=NOW, ignore=("CAL",))),
        ("../drafts/a.txt", Options(as_of=THEN, select=("ARI101",), ignore=("CAL", "GEO", "ARI102"))),
        ("../../drafts/a.md", Options(as_of=NOW, ignore=("CAL",))),
        ("<stdin>", Options(as_of=NOW, ignore=("CAL",))),
    ],
)
def test_entries_are_applied_in_order(tmp_path: Path, path: str, expected: Options) -> None:
    assert options(tmp_path, path) == expected


def test_flags_go_over_entries_but_what_they_ignore_is_ignored(tmp_path: Path) -> None:
    day = datetime.date(2020, 2, 2)
    assert options(tmp_path, "../drafts/a.txt", as_of=day, select=("GEO",), ignore=("CAL101",)) == Options(
        as_of=day, select=("GEO",), ignore=("CAL101", "GEO", "ARI102")
    )
