"""Every rule there is, one line a rule, in the order of their codes."""

from __future__ import annotations

from typing import Any, TypeAlias

from factcheck.rules.rule import Rule

RuleType: TypeAlias = type[Rule[Any]]

RULES: tuple[RuleType, ...] = ()
