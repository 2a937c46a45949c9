"""Names that mean several things: every reading is tried, and an alarm needs that none fits."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from factcheck.checker import Checker, offline_checker
from factcheck.config import Options
from factcheck.drafts import parse_draft

CASES = yaml.safe_load((Path(__file__).parent / "shared_names.yaml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def checker() -> Checker:
    return offline_checker(Options())


def alarms(checker: Checker, text: str) -> list[str]:
    document = checker.check(parse_draft(text, path="draft.md"))
    return [finding.message for finding in document.findings if finding.verdict.alarm and finding.code[:3] == "GEO"]


@pytest.mark.parametrize("text", CASES["right"])
def test_a_true_sentence_raises_no_alarm_whatever_else_its_names_mean(text: str, checker: Checker) -> None:
    assert alarms(checker, text) == []


@pytest.mark.parametrize("text", CASES["wrong"])
def test_a_name_that_fits_nowhere_there_raises_one(text: str, checker: Checker) -> None:
    assert alarms(checker, text)
