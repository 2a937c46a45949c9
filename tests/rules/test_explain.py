"""Every rule has a page, and says the same things in the same order on it."""

import importlib
import pkgutil
import re

import pytest
from fakes import SumRule
from shown import ROOT

import factcheck.rules
from factcheck.claims import ClaimBase
from factcheck.handbook import handbook
from factcheck.rules.explain import Page, listing
from factcheck.rules.registry import RULES, Listed, RuleType
from factcheck.rules.rule import Rule


@pytest.mark.parametrize("rule", [listed.load() for listed in RULES], ids=lambda rule: rule.code)
class TestEachRule:
    def test_has_a_page_with_all_sections(self, rule: RuleType) -> None:
        page = Page.of(rule)
        assert page.summary.endswith(".")
        assert len(page.summary) <= 100

    def test_has_a_code_of_its_field_and_a_name(self, rule: RuleType) -> None:
        assert re.fullmatch(r"(ARI|CAL|GEO|SUP)1\d\d", rule.code)
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.name)
        assert rule.__module__.split(".")[2] == _FOLDERS[rule.code[:3]]

    def test_judges_one_kind_of_claim(self, rule: RuleType) -> None:
        assert issubclass(rule.claim, ClaimBase)


_FOLDERS = {"ARI": "arithmetic", "CAL": "calendar", "GEO": "geography", "SUP": "suppressions"}


@pytest.mark.parametrize("listed", RULES, ids=lambda listed: listed.code)
def test_a_line_of_the_registry_says_what_the_rule_says(listed: Listed) -> None:
    rule = listed.load()
    assert (rule.code, rule.name, rule.kind) == (listed.code, listed.name, listed.kind)


def test_codes_and_names_are_given_once_and_in_order() -> None:
    codes = [rule.code for rule in RULES]
    assert codes == sorted(set(codes))
    assert len({rule.name for rule in RULES}) == len(RULES)


def test_every_rule_in_the_tree_is_in_the_registry() -> None:
    def below(rule: RuleType) -> set[RuleType]:
        return {rule}.union(*(below(one) for one in rule.__subclasses__()))

    for module in pkgutil.walk_packages(factcheck.rules.__path__, "factcheck.rules."):
        importlib.import_module(module.name)
    ours = {rule for rule in below(Rule) if rule.__module__.startswith("factcheck.") and rule is not Rule}
    assert ours == {listed.load() for listed in RULES}


def test_a_page_reads_like_this() -> None:
    assert str(Page.of(SumRule)) == (
        "ARI190 written-sum\n"
        "The parts of a sum make its total.\n\n"
        "What it does\n    Adds them up.\n\n"
        "Why it matters\n    It is a test.\n\n"
        "Example\n    9 = 4 + 3\n\n"
        "Limits\n    A sum that is one off is suspect, a total of zero is left alone.\n"
    )


def test_a_page_without_a_section_is_refused() -> None:
    class Silent(SumRule):
        """Says nothing of itself."""

    with pytest.raises(ValueError, match="What it does, Why it matters, Example, Limits"):
        Page.of(Silent)


def test_the_page_of_all_rules_in_the_docs_is_up_to_date() -> None:
    assert (ROOT / "docs" / "rules.md").read_text(encoding="utf-8") == handbook(), "run `make schemas`"


def test_the_list_has_a_line_for_each_rule() -> None:
    assert listing([SumRule]) == "ARI190  written-sum  The parts of a sum make its total.\n"
