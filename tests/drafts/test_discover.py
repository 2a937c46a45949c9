"""A walk takes what a user would expect, each file once, in a fixed order, and goes on after what it cannot take."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.drafts import find_drafts
from factcheck.errors import DraftError


def _tree(root: Path, *names: str, **texts: str) -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(texts.get(name, "x"), "utf-8")


def _found(root: Path, *paths: str) -> list[str]:
    items = find_drafts([root / path for path in paths])
    return [str(item) if isinstance(item, DraftError) else item.relative_to(root).as_posix() for item in items]


ADOC = "{}/sub/e.adoc: is AsciiDoc: make HTML of it (asciidoctor -b html5 FILE) and check that; passed over"
ODT = "{}/sub/f.ODT: is an OpenDocument file: save it as .docx or .txt; passed over"


def test_folders_are_walked_in_order_for_known_suffixes(tmp_path: Path) -> None:
    _tree(
        tmp_path,
        "b.md",
        "a.txt",
        "sub/c.MARKDOWN",
        "sub/d.tex",
        "sub/e.adoc",
        "sub/f.ODT",
        "sub/g.pdf",
        ".git/e.md",
        ".hidden.md",
        "node_modules/f.md",
    )
    passed_over = [told.format(tmp_path.as_posix()) for told in (ADOC, ODT)]
    assert _found(tmp_path, ".") == ["a.txt", "b.md", "sub/c.MARKDOWN", *passed_over]


def test_a_named_file_is_taken_whatever_its_suffix(tmp_path: Path) -> None:
    _tree(tmp_path, "a.tex")
    assert _found(tmp_path, "a.tex") == ["a.tex"]


def test_a_file_named_twice_comes_once(tmp_path: Path) -> None:
    _tree(tmp_path, "sub/a.md")
    assert _found(tmp_path, "sub/a.md", "sub", ".") == ["sub/a.md"]


def test_gitignore_is_honoured_at_every_level(tmp_path: Path) -> None:
    _tree(tmp_path, "a.md", "out/b.md", "sub/c.md", "sub/d.md", "sub/keep/d.md", "sub/keep/out/e.md", "x.txt")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".gitignore").write_text("/out/\nd.md\n*.txt\n", "utf-8")
    (tmp_path / "sub" / "keep" / ".gitignore").write_text("!d.md\nout\n", "utf-8")
    assert _found(tmp_path, ".") == ["a.md", "sub/c.md", "sub/keep/d.md"]
    assert _found(tmp_path, "sub") == ["sub/c.md", "sub/keep/d.md"]


def test_a_loop_of_links_ends(tmp_path: Path) -> None:
    _tree(tmp_path, "sub/a.md")
    (tmp_path / "sub" / "again").symlink_to(tmp_path)
    assert _found(tmp_path, ".") == ["sub/a.md"]


def test_what_is_missing_or_empty_is_an_item_and_the_rest_still_comes(tmp_path: Path) -> None:
    _tree(tmp_path, "a.md", "none/b.tex")
    missing, empty, last = _found(tmp_path, "gone.md", "none", "a.md")
    assert "gone.md: no such file" in missing
    assert "nothing to check" in empty
    assert last == "a.md"


def test_relative_paths_stay_relative(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _tree(tmp_path, "posts/a.md")
    monkeypatch.chdir(tmp_path)
    assert [item.as_posix() for item in find_drafts(["posts"]) if isinstance(item, Path)] == ["posts/a.md"]
