"""What others come to by chance is not confirmed: an editor could not be told why."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from factcheck.checker import Checker, offline_checker
from factcheck.config import Options
from factcheck.drafts import parse_draft
from factcheck.findings.verdict import Verdict

CASES = yaml.safe_load((Path(__file__).parent / "cases" / "chance.yaml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def checker() -> Checker:
    return offline_checker(Options())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["draft"][:60])
def test_what_comes_out_by_chance_is_not_confirmed(case: dict[str, str], checker: Checker) -> None:
    draft = parse_draft(case["draft"], path="draft.md")
    start = case["draft"].index(case["quote"])
    end = start + len(case["quote"])
    confirmed = [
        finding.message
        for finding in checker.check(draft).findings
        if finding.verdict is Verdict.SUPPORTED and finding.spans[0].start < end and start < finding.spans[0].end
    ]
    assert not confirmed
