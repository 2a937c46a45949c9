"""Every rule that computes is tried on generated claims: true ones, and ones off by more than any reading allows."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from factcheck.rules.registry import RULES
from tests.rules.test_printings import KINDS

HERE = Path(__file__).parent
COMPUTED = [rule.code for rule in RULES if rule.code.startswith(("ARI", "CAL"))]
CODE = re.compile(r"(?:ARI|CAL)\d{3}")


def generated() -> Iterator[str]:
    """The codes of rules that stand in a test whose claims hypothesis makes."""
    yield from (kind.code for kind in KINDS.values())
    for path in (HERE / "test_printings.py", HERE / "calendar" / "test_properties.py"):
        for made in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(made, ast.FunctionDef) and any("given(" in ast.unparse(one) for one in made.decorator_list):
                yield from CODE.findall(ast.unparse(made))


@pytest.mark.parametrize("code", COMPUTED)
def test_a_rule_that_computes_is_tried_on_generated_claims(code: str) -> None:
    assert code in set(generated())
