"""`from factcheck import check`: the whole job for a Python user."""

import datetime
import decimal
import doctest
from pathlib import Path
from typing import Any

import pytest
from answers import said
from server import completion, fault, serving

import factcheck
from factcheck import check
from factcheck.config import ModelSettings
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


@pytest.mark.parametrize("thing", [None, b"7 + 4 = 12", 5])
def test_what_is_neither_text_nor_path_is_told(thing: Any) -> None:
    with pytest.raises(TypeError, match=r"a text \(str\) or a file \(pathlib\.Path\), not"):
        check(thing)


def test_errors_have_one_base(tmp_path: Path) -> None:
    with pytest.raises(DraftError, match="no such file"):
        check(tmp_path / "missing.md")
    with pytest.raises(UsageError):
        check(DRAFT, select="XYZ")
    assert issubclass(DraftError, FactcheckError)
    assert issubclass(UsageError, FactcheckError)


def test_the_decimal_context_of_the_program_around_changes_nothing() -> None:
    text = "Of the 1,234,567 boats, 700,001 were red and the other 534,567 were blue."
    before = check(text)
    with decimal.localcontext(decimal.Context(prec=3)):
        assert check(text) == before


def test_figures_of_any_size_are_reckoned_with() -> None:
    (finding,) = check("It is 9,999,999,999,999,999 trillion km (0.000000001 miles) away.").findings
    assert finding.code == "ARI114"


@pytest.mark.parametrize("day", [datetime.date.min, datetime.date.max])
@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg, 45, born on 2 May 1950, sang.",
        "It began on Monday, 31 December and ended on Wednesday, 1 January.",
        "They met at 9 p.m. EST (2 a.m. GMT) on Friday.",
    ],
)
def test_the_first_and_the_last_of_all_days_are_days(text: str, day: datetime.date) -> None:
    assert check(text, as_of=day).path == "<text>"


def test_the_public_names_are_these() -> None:
    assert sorted(factcheck.__all__) == ["__version__", "check"]


def test_the_example_in_its_documentation_is_true() -> None:
    assert doctest.testmod(factcheck) == doctest.TestResults(failed=0, attempted=2)


def test_comments_in_a_draft_suppress_findings() -> None:
    text = f"<!-- factcheck-disable-file ARI until 2026-03-31: as the club has it -->\n\n{DRAFT}"
    assert check(text, filename="boats.md", as_of=datetime.date(2026, 3, 31)).alarms == ()
    assert len(check(text, filename="boats.md", as_of=datetime.date(2026, 4, 1)).alarms) > 1


def test_a_model_reads_along_where_one_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    answer = said(
        {"kind": "range", "low": "q1", "high": "q2", "members": []},
        q1={"quote": "12", "value": "12"},
        q2={"quote": "9", "value": "9"},
    )
    with serving([completion(answer)]) as server:
        document = check(
            "It lies somewhere from 12 down to, say, 9.", model=ModelSettings(name="m", base_url=server.url)
        )
    assert [(one.code, one.found_by) for one in document.alarms] == [("ARI112", ("model",))]


def test_a_model_that_fails_leaves_the_document_incomplete() -> None:
    with serving([fault(401)]) as server:
        document = check("Of the 9 boats, 4 sank.", model=ModelSettings(name="m", base_url=server.url))
    assert [one.reader for one in document.incomplete] == ["model"]
