"""Text of a draft is safe on a terminal and its width is known."""

from unicodedata import category

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.reports.cells import clean, width, wrapped


@pytest.mark.parametrize(
    ("text", "columns"),
    [("", 0), ("boats", 5), ("港口", 4), ("😀", 2), ("e\u0301", 1), ("Ｗ", 2), ("Zürich", 6), ("\u05d0\u05d1", 2)],
)
def test_text_takes_so_many_columns(text: str, columns: int) -> None:
    assert width(text) == columns


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred", "\ufffd[31mred"),
        ("bell\x07", "bell\ufffd"),
        ("\u202ebackwards", "backwards"),
        ("soft\u00adhyphen", "softhyphen"),
        ("tab\tstop", "tab    stop"),
        ("line\u2028end", "line\ufffdend"),
        ("Málaga – 日本 😀", "Málaga – 日本 😀"),
    ],
)
def test_what_would_steer_a_terminal_is_disarmed(text: str, shown: str) -> None:
    assert clean(text) == shown


@given(st.text())
def test_clean_text_holds_nothing_that_steers(text: str) -> None:
    assert not {category(character) for character in clean(text)} & {"Cc", "Cf", "Cs", "Zl", "Zp"}


@given(st.text(), st.integers(20, 100))
def test_wrapped_text_keeps_its_words_and_its_width(text: str, columns: int) -> None:
    lines = wrapped(text, columns, first="* ", rest="  ").split("\n")
    assert " ".join(line[2:] for line in lines).split() == clean(" ".join(text.split())).split()
    assert all(width(line) <= columns or len(line[2:].split()) == 1 for line in lines)
    assert lines[0].startswith("* ")
