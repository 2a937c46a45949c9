"""What expressions were compiled to is kept from run to run, and never changes what they match."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from factcheck import compiled, expressions
from factcheck.compiled import Compiled

EXPRESSIONS = [
    (r"(\d+) (?P<noun>[a-z]+)", re.IGNORECASE),
    (r"(?<!\w)(?:one|two|three)\b(?! thirds)", 0),
    (r"[A-ZÀ-ÖØ-Þ][^\W\d_]{0,40}(?:['’](?!s\b)\w+)?", 0),
    (r"(?x) ^ a+ (?P<tail> .*? ) $ # to the end", re.MULTILINE | re.DOTALL),
    (r"(a)(b)?(?(2)c|d)", re.ASCII),
]
TEXT = "12 Boats and 7 men, two thirds of three from Łódź\naaa tail\nÉcole d’Été; abc ad"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    place = tmp_path / "cache" / "expressions"
    kept = Compiled(lambda: place)
    for pattern, flags in EXPRESSIONS:
        kept.expression(pattern, flags)
    kept.save()
    return place


@pytest.fixture
def nothing_compiles(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("compiled again")

    monkeypatch.setattr(compiled, "_compiled", refuse)
    monkeypatch.setattr(re, "compile", refuse)


@pytest.mark.usefixtures("file", "nothing_compiles")
def test_what_was_kept_is_not_compiled_again(file: Path) -> None:
    kept = Compiled(lambda: file)
    for pattern, flags in EXPRESSIONS:
        kept.expression(pattern, flags)


@pytest.mark.parametrize(("pattern", "flags"), EXPRESSIONS)
def test_what_was_kept_matches_as_what_is_compiled(file: Path, pattern: str, flags: int) -> None:
    kept, plain = Compiled(lambda: file).expression(pattern, flags), re.compile(pattern, flags)
    assert (kept.flags, kept.groups, kept.groupindex) == (plain.flags, plain.groups, plain.groupindex)
    found = [(match.span(), match.groups(), match.groupdict(), match.lastgroup) for match in kept.finditer(TEXT)]
    assert found == [(m.span(), m.groups(), m.groupdict(), m.lastgroup) for m in plain.finditer(TEXT)]
    assert found


def test_flags_are_part_of_what_is_asked_for(file: Path) -> None:
    kept = Compiled(lambda: file)
    assert kept.expression("boats", 0).search(TEXT) is None
    assert kept.expression("boats", int(re.IGNORECASE)).search(TEXT) is not None


DAMAGED = [*(("cut", share) for share in range(0, 100, 9)), *(("changed", share) for share in range(0, 100, 3))]


@pytest.mark.parametrize(("how", "share"), DAMAGED)
def test_a_damaged_file_is_no_fault(file: Path, how: str, share: int) -> None:
    content = bytearray(file.read_bytes())
    at = len(content) * share // 100
    if how == "cut":
        del content[at:]
    else:
        content[at] ^= 0xFF
    file.write_bytes(content)
    kept = Compiled(lambda: file)
    for pattern, flags in EXPRESSIONS:
        found = [match.span() for match in kept.expression(pattern, flags).finditer(TEXT)]
        assert found == [match.span() for match in re.finditer(pattern, TEXT, flags)]


def test_a_file_of_another_release_is_not_read(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiled, "_HEAD", b"factcheck expressions 1, cpython-399 30900f0\n")
    compiles: list[str] = []
    plain = compiled._compiled
    monkeypatch.setattr(compiled, "_compiled", lambda *given: compiles.append(given[0]) or plain(*given))
    kept = Compiled(lambda: file)
    kept.expression(*EXPRESSIONS[0])
    assert compiles == [EXPRESSIONS[0][0]]


def test_a_python_that_works_otherwise_compiles_plainly(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def moved(*_: object) -> None:
        raise ImportError("re._parser")

    monkeypatch.setattr(compiled, "_compiled", moved)
    kept = Compiled(lambda: tmp_path / "expressions")
    assert kept.expression(r"\d+", 0).findall("1 22") == ["1", "22"]
    kept.save()
    assert not list(tmp_path.iterdir())


def test_an_invalid_expression_is_told_as_ever(tmp_path: Path) -> None:
    with pytest.raises(re.error):
        Compiled(lambda: tmp_path / "expressions").expression("(", 0)


def test_a_folder_that_cannot_be_made_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    kept = Compiled(lambda: tmp_path / "file" / "expressions")
    assert kept.expression("a", 0).search("a")
    kept.save()


def test_past_the_most_those_of_the_last_run_are_kept(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiled, "_MOST", len(EXPRESSIONS))
    kept = Compiled(lambda: file)
    kept.expression(*EXPRESSIONS[1])
    kept.expression("new", 0)
    kept.save()
    index, _ = compiled._read(file)
    assert len(index) == 2


def test_nothing_is_written_where_nothing_was_added(file: Path) -> None:
    before = file.stat().st_mtime_ns, file.read_bytes()
    kept = Compiled(lambda: file)
    kept.expression(*EXPRESSIONS[0])
    kept.save()
    assert (file.stat().st_mtime_ns, file.read_bytes()) == before
    assert [one.name for one in file.parent.iterdir()] == [file.name]


def test_the_order_of_a_set_does_not_show_in_an_expression() -> None:
    words = ["ab", "ba", "abc", "b", "a"]
    assert {expressions.any_of(words[at:] + words[:at]) for at in range(len(words))} == {"abc|ab|ba|a|b"}


def test_a_second_run_adds_nothing(tmp_path: Path) -> None:
    """Whatever the seed of hashes: an expression made from a set would be another text each time."""
    root = Path(__file__).resolve().parent.parent
    found = []
    for seed in ("1", "2", "3"):
        subprocess.run(
            [sys.executable, "-m", "factcheck", "check", "--offline", "--exit-zero", "-q", "examples"],
            check=True,
            capture_output=True,
            cwd=root,
            env={**os.environ, "PYTHONHASHSEED": seed, "XDG_CACHE_HOME": str(tmp_path), "HOME": str(tmp_path)},
        )
        found.append((next(tmp_path.rglob("expressions"))).read_bytes())
    assert found[1] == found[0]
    assert found[2] == found[0]
