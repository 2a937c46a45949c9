"""Every rule's cases, from the draft to the finding.

`cases/<CODE>.yaml` beside the tests of a rule holds drafts under `flagged` (an alarm of that code on the quote),
`confirmed` (the quote is supported, and nothing raises an alarm) and `silent` (no alarm of any code). A draft is
Markdown unless `suffix` says otherwise. `verdict` narrows what is expected, `as_of` dates the draft, `others` names the
codes that are right to raise an alarm where this one is not, and `xfail` says why a case does not hold yet.
"""

from __future__ import annotations

import datetime
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from factcheck.checker import Checker, offline_checker
from factcheck.config import Options
from factcheck.drafts import parse_draft
from factcheck.findings.report import Document, Finding
from factcheck.gate.gate import Gate
from factcheck.rules.registry import RULES

KINDS = ("flagged", "confirmed", "silent")
FEWEST = 3
SUPPRESSING = frozenset(("SUP101", "SUP102", "SUP103"))
ALARMS_ONLY = SUPPRESSING | {"GEO112"}
"""Rules that look for slips and confirm nothing."""
TODAY = datetime.date(2026, 6, 30)
FIELDS = {"draft", "name", "quote", "verdict", "as_of", "suffix", "others", "xfail"}

FILES = {path.stem: path for path in sorted(Path(__file__).parent.glob("*/cases/*.yaml"))}
CASES: dict[str, dict[str, list[dict[str, Any]]]] = {
    code: yaml.safe_load(path.read_text(encoding="utf-8")) for code, path in FILES.items()
}


def cases_of(kind: str) -> list[Any]:
    """The cases of one kind of all rules, named after their code and first words."""
    params = []
    for code, kinds in CASES.items():
        seen: Counter[str] = Counter()
        for case in kinds[kind]:
            name = case.get("name") or " ".join(case["draft"].split())[:60]
            seen[name] += 1
            title = name if seen[name] == 1 else f"{name} ({seen[name]})"
            marks = [pytest.mark.xfail(reason=case["xfail"], strict=True)] if "xfail" in case else []
            params.append(pytest.param(code, case, id=f"{code}: {title}", marks=marks))
    return params


@cache
def checker(as_of: datetime.date | None) -> Checker:
    return offline_checker(Options(as_of=as_of))


def document(case: dict[str, Any]) -> Document:
    draft = parse_draft(case["draft"], path=f"draft{case.get('suffix', '.md')}")
    as_of = case.get("as_of")
    return Gate(as_of or TODAY).settle(checker(as_of).check(draft), draft, RULES)


def findings(code: str, case: dict[str, Any]) -> tuple[Finding, ...]:
    return tuple(finding for finding in document(case).findings if finding.code == code)


def false_alarms(code: str, case: dict[str, Any]) -> tuple[Finding, ...]:
    """The alarms that no rule of `others` is right to raise; suppressing comments are a matter of their own rules."""
    right = {*case.get("others", ()), *SUPPRESSING} - {code}
    return tuple(one for one in document(case).findings if one.alarm and one.code not in right)


def told(found: tuple[Finding, ...]) -> str:
    """What a failing test prints."""
    return "\n".join(f"{one.verdict}: {one.message} ({one.working})" for one in found) or "no finding"


def on_quote(found: tuple[Finding, ...], case: dict[str, Any]) -> tuple[Finding, ...]:
    """The findings with a span that overlaps the quote."""
    quote, draft = case["quote"], case["draft"]
    assert draft.count(quote) == 1, f"the quote must stand once in the draft: {quote!r}"
    start = draft.index(quote)
    end = start + len(quote)
    return tuple(one for one in found if any(span.start < end and start < span.end for span in one.spans))


@pytest.mark.parametrize(("code", "case"), cases_of("flagged"))
def test_a_slip_raises_an_alarm(code: str, case: dict[str, Any]) -> None:
    found = findings(code, case)
    verdicts = {str(one.verdict) for one in on_quote(found, case) if one.verdict.alarm}
    assert verdicts, told(found)
    assert case.get("verdict", next(iter(verdicts))) in verdicts, told(found)


@pytest.mark.parametrize(("code", "case"), cases_of("confirmed"))
def test_what_holds_is_confirmed(code: str, case: dict[str, Any]) -> None:
    found = findings(code, case)
    verdicts = {str(one.verdict) for one in on_quote(found, case)}
    assert case.get("verdict", "supported") in verdicts, told(found)
    assert not (false := false_alarms(code, case)), told(false)


@pytest.mark.parametrize(("code", "case"), cases_of("silent"))
def test_what_is_no_slip_raises_no_alarm(code: str, case: dict[str, Any]) -> None:
    assert not (false := false_alarms(code, case)), told(false)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_every_rule_has_cases_of_each_kind(rule: Any) -> None:
    assert rule.code in CASES, f"tests/rules/*/cases/{rule.code}.yaml is missing"
    kinds = [kind for kind in KINDS if rule.code not in ALARMS_ONLY or kind != "confirmed"]
    few = {kind: len(CASES[rule.code].get(kind) or ()) for kind in kinds}
    assert min(few.values()) >= FEWEST, few


@pytest.mark.parametrize("code", CASES)
def test_a_case_file_is_named_after_a_rule_and_has_known_fields(code: str) -> None:
    assert code in {rule.code for rule in RULES}
    assert set(CASES[code]) == set(KINDS)
    unknown = {field for kind in KINDS for case in CASES[code][kind] for field in case} - FIELDS
    assert not unknown
