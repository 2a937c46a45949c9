"""Drafts that change while somebody writes them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.watching import changing


def played(folder: Path, *acts: Callable[[], object], spared: tuple[Path, ...] = ()) -> list[list[str]]:
    """What is given while these things happen, one between any two looks; two looks more are taken after the last."""
    ahead = iter([*acts, lambda: None, lambda: None])
    given: list[list[str]] = []

    def wait(_: float) -> None:
        act = next(ahead, None)
        if act is None:
            raise KeyboardInterrupt
        act()

    with pytest.raises(KeyboardInterrupt):
        given.extend([path.name for path in changed] for changed in changing([str(folder)], spared, wait))
    return given


def write(file: Path, text: str) -> Callable[[], object]:
    return lambda: file.write_text(text, encoding="utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("a.md", "b.md"):
        (tmp_path / name).write_text("It rained.\n", encoding="utf-8")
    return tmp_path


def test_what_stays_as_it_is_is_never_given(folder: Path) -> None:
    assert played(folder) == []


def test_what_is_written_and_what_comes_is_given_once(folder: Path) -> None:
    assert played(folder, write(folder / "b.md", "It snowed.\n")) == [["b.md"]]
    assert played(folder, write(folder / "c.md", "It froze.\n")) == [["c.md"]]


def test_a_file_that_is_being_written_is_given_when_it_is_left_alone(folder: Path) -> None:
    acts = [write(folder / "a.md", "It sn" + "o" * more) for more in range(5)]
    assert played(folder, *acts) == [["a.md"]]


def test_what_vanishes_is_forgotten_and_given_when_it_is_back(folder: Path) -> None:
    file = folder / "a.md"
    assert played(folder, file.unlink) == []
    assert played(folder, write(file, "It rained.\n"), file.unlink, write(file, "It rained.\n")) == [["a.md"]]


def test_a_draft_that_another_file_takes_the_place_of_is_given(folder: Path) -> None:
    new = folder / "new.tmp"
    assert played(folder, write(new, "It rained!\n"), lambda: new.replace(folder / "a.md")) == [["a.md"]]


def test_several_come_together_and_reports_never(folder: Path) -> None:
    def both() -> None:
        for name in ("b.md", "a.md", "report.html"):
            (folder / name).write_text("It snowed.\n", encoding="utf-8")

    assert played(folder, both, spared=(folder / "report.html",)) == [["a.md", "b.md"]]


def test_a_folder_that_goes_away_ends_nothing(folder: Path) -> None:
    gone = folder / "gone"
    gone.mkdir()
    (gone / "c.md").write_text("It froze.\n", encoding="utf-8")
    moved = folder / ".moved"
    assert played(gone, lambda: gone.rename(moved), lambda: moved.rename(gone)) == [["c.md"]]
