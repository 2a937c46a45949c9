"""What the code imports is what the package declares."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
DEVELOPERS = {"compile.py", "upstream.py"}
"""Files of commands for developers, which may use the group `atlas` as well."""

DISTRIBUTIONS = packages_distributions()
"""Name of an import to the packages that bring it."""


def names(requirements: list[str]) -> set[str]:
    return {normal(re.split(r"[<>=!~\[; ]", requirement)[0]) for requirement in requirements}


def normal(name: str) -> str:
    return re.sub("[-_.]+", "-", name).lower()


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.partition(".")[0]


@pytest.mark.parametrize("path", sorted((ROOT / "factcheck").rglob("*.py")), ids=lambda path: path.stem)
def test_every_import_is_declared(path: Path) -> None:
    declared = names(PROJECT["project"]["dependencies"])
    if path.name in DEVELOPERS:
        declared |= names(PROJECT["dependency-groups"]["atlas"])
    for name in set(imported(path)) - set(sys.stdlib_module_names) - {"factcheck"}:
        assert {normal(one) for one in DISTRIBUTIONS.get(name, [name])} & declared, f"{path.name} imports {name}"


def test_every_dependency_has_a_lower_and_an_upper_bound() -> None:
    for requirement in PROJECT["project"]["dependencies"]:
        assert re.search(r">=\d.*,<\d", requirement), requirement


def test_the_version_is_told_once_in_the_metadata_and_the_same_in_the_code() -> None:
    import factcheck

    assert PROJECT["project"]["version"] == factcheck.__version__
