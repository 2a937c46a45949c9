"""GEO106 on islands: towns that are put onto them, and seas that they are put into."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from factcheck.atlas.islands import SEAS, islands, sea_of
from factcheck.checker import Checker, offline_checker
from factcheck.config import Options
from factcheck.drafts import parse_draft
from factcheck.findings.verdict import Verdict

CASES = yaml.safe_load((Path(__file__).parent / "islands.yaml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def checker() -> Checker:
    return offline_checker(Options())


def verdicts(checker: Checker, text: str) -> set[Verdict]:
    document = checker.check(parse_draft(text, path="draft.md"))
    return {finding.verdict for finding in document.findings if finding.code == "GEO106"}


@pytest.mark.parametrize("text", CASES["wrong"])
def test_the_wrong_island_or_sea_is_refuted(text: str, checker: Checker) -> None:
    assert verdicts(checker, text) == {Verdict.REFUTED}


@pytest.mark.parametrize("text", CASES["right"])
def test_the_right_island_or_sea_is_confirmed(text: str, checker: Checker) -> None:
    assert verdicts(checker, text) == {Verdict.SUPPORTED}


@pytest.mark.parametrize("text", CASES["silent"])
def test_what_puts_nothing_wrongly_anywhere_raises_no_alarm(text: str, checker: Checker) -> None:
    assert Verdict.REFUTED not in verdicts(checker, text)


def test_every_island_has_bounds_and_a_sea_that_the_table_names() -> None:
    for name, island in islands().items():
        assert island.south < island.north, name
        assert island.west < island.east, name
        assert island.seas, name
        assert set(island.seas) <= set(SEAS.values()), name


@pytest.mark.parametrize(
    ("words", "sea"),
    [("Adriatic", "Adriatic Sea"), ("South China Sea", "South China Sea"), ("Persian Gulf", "Persian Gulf")],
)
def test_a_sea_is_known_by_its_name_with_and_without_the_word(words: str, sea: str) -> None:
    assert sea_of(words) == sea
