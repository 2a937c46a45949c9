"""Which factcheck it is: another one for any byte of the program, and told at a glance while nothing is touched."""

import os
from pathlib import Path

import pytest

from factcheck.bulk import edition


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program of one module, and a folder with one package installed."""
    package, installed = tmp_path / "program", tmp_path / "site"
    (package / "part").mkdir(parents=True)
    (package / "part" / "rule.py").write_text("LIMIT = 1\n", encoding="utf-8")
    (installed / "pydantic-2.11.dist-info").mkdir(parents=True)
    monkeypatch.setattr(edition, "_PACKAGE", package)
    monkeypatch.setattr("sys.path", [str(installed)])
    return package


def test_both_stay_the_same_while_nothing_is_touched(package: Path) -> None:
    before = edition.edition(), edition.stamp()
    (package / "__pycache__").mkdir()
    (package / "__pycache__" / "rule.pyc").write_bytes(b"compiled")
    assert (edition.edition(), edition.stamp()) == before


def test_a_byte_of_the_program_makes_it_another(package: Path) -> None:
    rule = package / "part" / "rule.py"
    before, times = (edition.edition(), edition.stamp()), (rule.stat().st_atime_ns, rule.stat().st_mtime_ns)
    rule.write_text("LIMIT = 2\n", encoding="utf-8")
    os.utime(rule, ns=times)
    assert edition.edition() != before[0]
    assert edition.stamp() != before[1], "it was changed, whatever its time says"


def test_what_is_touched_alone_is_the_same_edition(package: Path) -> None:
    rule = package / "part" / "rule.py"
    before = edition.edition(), edition.stamp()
    os.utime(rule, ns=(1, 1))
    assert edition.edition() == before[0]
    assert edition.stamp() != before[1]


def test_another_version_of_a_package_shows(package: Path) -> None:
    before = edition.stamp()
    installed = package.parent / "site"
    (installed / "pydantic-2.11.dist-info").rename(installed / "pydantic-2.12.dist-info")
    assert edition.stamp() != before
