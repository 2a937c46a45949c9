"""`factcheck explain`, `--help` and `--version`: what the program tells of itself."""

import subprocess
import sys

import pytest
from running import Run

import factcheck
from factcheck.rules.registry import RULES


def test_the_list_has_every_rule(run: Run) -> None:
    ran = run("explain")
    assert (ran.status, ran.err) == (0, "")
    assert [line.split()[:2] for line in ran.out.splitlines()] == [[rule.code, rule.name] for rule in RULES]


@pytest.mark.parametrize("word", ["ARI101", "ari101", "breakdown-sum"])
def test_a_rule_is_explained_by_code_or_name(run: Run, word: str) -> None:
    out = run("explain", word).out
    assert out.startswith("ARI101 breakdown-sum\n")
    assert "\nLimits\n    " in out


def test_several_rules_are_explained_by_the_beginning_of_their_codes(run: Run) -> None:
    assert run("explain", "ARI").out.count("\nWhy it matters\n") == sum(rule.code[:3] == "ARI" for rule in RULES)


@pytest.mark.parametrize("command", ["check", "extract", "verify", "explain"])
def test_every_command_has_help(run: Run, command: str) -> None:
    ran = run(command, "--help")
    assert ran.status == 0
    assert ran.out.startswith(f"Usage: factcheck {command}")


def test_the_version_is_that_of_the_package(run: Run) -> None:
    assert run("--version").out == f"factcheck {factcheck.__version__}\n"


def test_help_imports_nothing_heavy() -> None:
    code = "import sys, factcheck.cli; print(*sorted({name.partition('.')[0] for name in sys.modules}))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    heavy = {"pydantic", "pydantic_core", "pyromark", "yaml", "openai", "instructor", "rapidfuzz", "pathspec", "json"}
    assert not heavy & set(loaded)
