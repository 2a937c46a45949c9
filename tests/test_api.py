"""`from factcheck import check`: the whole job for a Python user."""

import datetime
import doctest
from pathlib import Path

import pytest

import factcheck
from factcheck import check
from factcheck.errors import DraftError, FactcheckError, UsageError

DRAFT = "# Boats\n\nOf the 12 boats, 7 were red and the other 4 were blue.\n"


def test_text_is_checked() -> None:
    document = check(DRAFT, filename="boats.md")
    assert document.path == "boats.md"
    (alarm,) = document.alarms
    assert (alarm.code, alarm.expected) == ("ARI101", "11")
    assert DRAFT[alarm.spans[0].start : alarm.spans[0].end] == alarm.spans[0].quote


def test_a_path_is_read(tmp_path: Path) -> None:
    path = tmp_path / "boats.md"
    path.write_text(DRAFT)
    assert check(path).alarms == check(DRAFT, filename="boats.md").alarms


def test_a_string_is_text_and_never_a_path(tmp_path: Path) -> None:
    path = tmp_path / "boats.md"
    path.write_text(DRAFT)
    assert check(str(path)).findings == ()


def test_the_file_name_tells_the_format() -> None:
    quoted = "Boats\n\n```\nOf the 12 boats, 7 were red and the other 4 were blue.\n```\n"
    assert check(quoted).alarms
    assert not check(quoted, filename="boats.md").alarms


def test_a_day_can_be_given_for_drafts_without_one() -> None:
    text = "Boats\n\nThe boats came on Tuesday, 24 October.\n"
    assert not check(text).alarms
    assert check(text, as_of=datetime.date(2025, 10, 26)).alarms


@pytest.mark.parametrize("words", ["ARI", ["ARI"], ("breakdown-sum",)])
def test_rules_are_selected_and_ignored(words: str) -> None:
    assert check(DRAFT, select=words).alarms
    assert not check(DRAFT, ignore=words).alarms


def test_errors_have_one_base(tmp_path: Path) -> None:
    with pytest.raises(DraftError, match="no such file"):
        check(tmp_path / "missing.md")
    with pytest.raises(UsageError):
        check(DRAFT, select="XYZ")
    assert issubclass(DraftError, FactcheckError)
    assert issubclass(UsageError, FactcheckError)


def test_the_public_names_are_these() -> None:
    assert sorted(factcheck.__all__) == ["__version__", "check"]


def test_the_example_in_its_documentation_is_true() -> None:
    assert doctest.testmod(factcheck) == doctest.TestResults(failed=0, attempted=2)
