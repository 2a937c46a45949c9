"""Expressions that are compiled when first used behave like compiled ones."""

import re

import pytest

from factcheck.expressions import expression


def test_it_finds_what_a_compiled_one_finds() -> None:
    put_off, compiled = (
        expression(r"(\d+) (?P<noun>[a-z]+)", re.IGNORECASE),
        re.compile(r"(\d+) (?P<noun>[a-z]+)", re.I),
    )
    text = "12 Boats and 7 men"
    assert [m.groupdict() for m in put_off.finditer(text)] == [m.groupdict() for m in compiled.finditer(text)]
    assert put_off.search(text, 5, 18) is not None
    assert put_off.match(text, 3) is compiled.match(text, 3) is None
    assert put_off.sub("x", text) == "x and x"
    assert put_off.groups == compiled.groups


def test_nothing_is_compiled_before_the_first_use() -> None:
    broken = expression("(")
    with pytest.raises(re.error):
        broken.search("x")
