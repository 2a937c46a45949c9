"""Every expression of the readers, the mentions and the drafts takes linear time on long hostile lines."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest
import taken

import factcheck
from factcheck.expressions import _Expression

WINDOWS = {
    "extraction.phrasebook.readers.arithmetic.orders.superlative_words.NAME_BEFORE": 80,
    "extraction.phrasebook.readers.arithmetic.tables.table_rankings._CLAUSE_BEFORE": 90,
    "extraction.phrasebook.readers.calendar.clocks.clock_gaps._BETWEEN": 320,
    "extraction.phrasebook.readers.calendar.clocks.clock_gaps._FROM_GREENWICH": 320,
}
"""Expressions that are shown no more than so many characters at a time."""
SHORT = 1_000
"""Characters of the shorter of two lines; the other is twice as long."""
GROWTH, SLACK = 3, 0.03
"""How many times the shorter one's time the longer may take (4 where time is quadratic), and seconds on top."""
LONGEST = 0.2
"""Seconds that one line may take."""
FILLERS = (
    *("a ", "Aa ", "1 ", "A1-", "a, ", "Aa Bb, ", "a and ", " ", "\n", "- ", "(", "( a", ": ", ". ", "“a ", "'", "a-"),
    *(
        "12,345 ",
        "$1.2 million ",
        "Aa and Bb and ",
        "of the ",
        "in the a ",
        "from 1 to ",
        "1 of a ",
        "| a ",
        "&",
        "<a ",
    ),
)


def modules() -> Iterator[ModuleType]:
    for found in pkgutil.walk_packages(factcheck.__path__, "factcheck."):
        if found.name.startswith(("factcheck.extraction.", "factcheck.drafts.")):
            yield importlib.import_module(found.name)


def expressions() -> list[tuple[str, str, int]]:
    """Name, pattern and flags of every expression that a module holds, by itself or in a table."""
    found: dict[tuple[str, int], str] = {}
    for module in modules():
        for name, value in vars(module).items():
            for one in _held(value):
                pattern, flags = (
                    (one._pattern, one._flags) if isinstance(one, _Expression) else (one.pattern, one.flags)
                )
                if isinstance(pattern, str):
                    found.setdefault((pattern, flags), f"{module.__name__.removeprefix('factcheck.')}.{name}")
    return [(name, pattern, flags) for (pattern, flags), name in found.items()]


def _held(value: object, depth: int = 0) -> Iterator[_Expression | re.Pattern[str]]:
    if isinstance(value, _Expression | re.Pattern):
        yield value
    elif isinstance(value, dict) and depth < 3:
        for one in value.values():
            yield from _held(one, depth + 1)
    elif isinstance(value, tuple | list) and depth < 3:
        for one in value:
            yield from _held(one, depth + 1)


EXPRESSIONS = expressions()


def units(pattern: str) -> list[str]:
    """What a line is repeated from: fillers, the words of the pattern, and each of its first words with a filler."""
    words = list(dict.fromkeys(re.findall(r"(?<![\\\[])[A-Za-z]{2,}(?: [a-z]{2,})*", re.sub(r"\?P<\w+>", "", pattern))))
    few = words[:12]
    return [
        *FILLERS,
        " ".join(words) + " ",
        *(f"{word} {filler}" for word in few for filler in ("", "a ", "1 ", "Aa ")),
    ]


@cache
def line(unit: str, length: int) -> str:
    return (unit * (length // len(unit) + 1))[:length]


@cache
def source(module: str) -> str:
    """The code of a module, or of all for "" ."""
    paths = Path(factcheck.__path__[0]).rglob("*.py")
    named = module.replace(".", "/")
    return "".join(path.read_text(encoding="utf-8") for path in paths if named in path.as_posix())


def anchored(name: str) -> bool:
    """Whether the program only ever matches an expression at a place, and never looks for it in a whole line."""
    module, _, own = name.rpartition(".")
    used = set(re.findall(rf"\b{own}\.(\w+)\b", source(module if own.startswith("_") else "")))
    return bool(used) and used <= {"match", "fullmatch"}


def seconds(compiled: re.Pattern[str], text: str, *, at_once: bool) -> float:
    return taken.seconds(lambda: compiled.match(text) if at_once else list(compiled.finditer(text)))


@pytest.mark.parametrize(("name", "pattern", "flags"), [pytest.param(*one, id=one[0]) for one in EXPRESSIONS])
def test_an_expression_takes_linear_time_on_hostile_lines(name: str, pattern: str, flags: int) -> None:
    compiled, at_once = re.compile(pattern, flags), anchored(name)
    most = WINDOWS.get(name, 2 * SHORT)
    for unit in units(pattern):

        def over(length: int, unit: str = unit) -> float:
            return seconds(compiled, line(unit, length), at_once=at_once)

        if over(most // 2) > SLACK / GROWTH / 2:
            taken.assert_in_step(over, most // 2, most, growth=GROWTH, slack=SLACK, longest=LONGEST)


def made_at_run_time() -> Iterator[tuple[str, str]]:
    """Where the readers make an expression from what a draft holds, and the text of it that the program gives."""
    for module in modules():
        path = Path(module.__file__ or "")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args):
                continue
            of_re = isinstance(node.func.value, ast.Name) and node.func.value.id == "re" and node.func.attr != "escape"
            if of_re and not isinstance(node.args[0], ast.Constant):
                pieces = [one.value for one in ast.walk(node.args[0]) if isinstance(one, ast.Constant)]
                yield f"{path.stem}:{node.lineno}", "".join(piece for piece in pieces if isinstance(piece, str))


@pytest.mark.parametrize("pattern", [pytest.param(pattern, id=where) for where, pattern in made_at_run_time()])
def test_an_expression_made_at_run_time_repeats_nothing_without_end(pattern: str) -> None:
    assert not re.search(r"(?<!\\)[*+]|\{\d*,\}", pattern)


def test_expressions_are_made_at_run_time_by_the_readers() -> None:
    assert len(list(made_at_run_time())) > 5
