"""Rules are chosen by code, by the beginning of a code, or by name."""

import pytest
from fakes import OtherRule, SumRule

from factcheck.config import Options
from factcheck.errors import UsageError
from factcheck.rules.selection import matching, selected

RULES = (SumRule, OtherRule)


@pytest.mark.parametrize(
    ("word", "rules"),
    [
        ("ARI190", [SumRule]),
        ("ARI", [SumRule]),
        ("CAL19", [OtherRule]),
        ("cal190", [OtherRule]),
        ("written-sum", [SumRule]),
        ("Other-Sum", [OtherRule]),
    ],
)
def test_a_word_means_rules(word: str, rules: list[type]) -> None:
    assert list(matching(RULES, word)) == rules


@pytest.mark.parametrize(
    ("word", "hint"),
    [
        ("ARI109", "did you mean ARI190?"),
        ("AIR", "did you mean ARI?"),
        ("writen-sum", "did you mean written-sum?"),
        ("", "`factcheck explain` lists them all"),
        ("qqqqqq", "`factcheck explain` lists them all"),
        ("sum", "no rule has the code or name 'sum'"),
    ],
)
def test_a_word_that_means_no_rule_is_refused_with_a_hint(word: str, hint: str) -> None:
    with pytest.raises(UsageError) as caught:
        matching(RULES, word)
    assert hint in str(caught.value)


def test_the_order_of_the_registry_stays() -> None:
    assert selected(RULES, Options(select=("CAL", "ARI"))) == RULES


def test_ignoring_wins_over_selecting() -> None:
    assert selected(RULES, Options(select=("ARI190", "CAL190"), ignore=("ARI",))) == (OtherRule,)
