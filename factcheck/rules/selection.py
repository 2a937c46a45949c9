"""Which rules run: chosen by code, by the beginning of a code, or by name."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeVar

from factcheck.config import Options
from factcheck.errors import UsageError
from factcheck.hints import ALIKE, LIKE, meant
from factcheck.rules.registry import AnyRule

RuleT = TypeVar("RuleT", bound=AnyRule)


def selected(rules: Iterable[RuleT], options: Options) -> tuple[RuleT, ...]:
    """The rules that `options` ask for, in their own order.

    Raises UsageError for a code, a beginning or a name that fits no rule.
    """
    rules = tuple(rules)
    wanted = {rule for word in options.select for rule in matching(rules, word)} or set(rules)
    unwanted = {rule for word in options.ignore for rule in matching(rules, word)}
    return tuple(rule for rule in rules if rule in wanted and rule not in unwanted)


def matching(rules: Sequence[RuleT], word: str) -> tuple[RuleT, ...]:
    """The rules that a code ("ARI101"), a beginning of codes ("ARI", "ARI1") or a name ("breakdown-sum") means.

    Letter case does not matter. Raises UsageError, with the nearest code or name, where it means none.
    """
    key = word.strip()
    found = tuple(rule for rule in rules if key and (rule.code.startswith(key.upper()) or rule.name == key.lower()))
    if not found:
        raise UsageError(f"no rule has the code or name {word!r}{_hint(rules, key)}")
    return found


def _hint(rules: Sequence[AnyRule], key: str) -> str:
    known = [spelling for rule in rules for spelling in (rule.code[:3], rule.code, rule.name)]
    near = meant(key, known, ALIKE if any(letter.isdigit() for letter in key) else LIKE)
    return f"; did you mean {near}?" if near else "; `factcheck explain` lists them all"
