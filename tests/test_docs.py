"""What the README and the docs show is what the program does. FACTCHECK_REWRITE=1 writes the shown parts anew."""

import os
import re
import shlex
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

from factcheck.claims import Hedge, Quantity, Rounding, Span
from factcheck.extraction.phrasebook.mentions.words import HEDGES

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
NUMBERS = ROOT / "docs" / "numbers.md"


def shown(opening: str, body: str, closing: str = "```\n", page: Path = README) -> None:
    """The page has `body` between `opening` and the next `closing`, or is rewritten to have it."""
    text = page.read_text(encoding="utf-8")
    start = text.index(opening) + len(opening)
    end = text.index(closing, start)
    if os.environ.get("FACTCHECK_REWRITE") and text[start:end] != body:
        page.write_text(text[:start] + body + text[end:], encoding="utf-8")
        return
    assert text[start:end] == body


def test_the_example_output_is_what_the_command_prints() -> None:
    (command,) = re.findall(r"<!-- example: factcheck (.*?) -->\n", README.read_text(encoding="utf-8"))
    done = subprocess.run(
        [sys.executable, "-m", "factcheck", *shlex.split(command)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    shown(f"<!-- example: factcheck {command} -->\n```text\n", done.stdout)


def test_the_python_example_prints_what_is_shown() -> None:
    text = README.read_text(encoding="utf-8")
    code = text.split("<!-- example: python -->\n```python\n")[1].split("```\n")[0]
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, encoding="utf-8")
    assert done.stderr == ""
    shown("<!-- output: python -->\n```text\n", done.stdout)


def test_the_list_of_rules_is_the_registry() -> None:
    from factcheck.rules.explain import Page
    from factcheck.rules.registry import RULES

    rows = "".join(f"| {page.code} | {page.name} | {page.summary} |\n" for page in map(Page.of, RULES))
    shown(
        "<!-- rules: factcheck explain -->\n",
        f"\n| code | name | what it is about |\n|---|---|---|\n{rows}\n",
        "<!-- end of rules -->\n",
    )


def test_the_table_of_hedges_is_the_word_list() -> None:
    meanings = {
        Hedge.ABOUT: "from a tenth below about N to a tenth above",
        Hedge.NEARLY: "from a tenth below about N up to N",
        Hedge.JUST_OVER: "from N up to a tenth above about N",
        Hedge.OVER: "N or more",
        Hedge.AT_LEAST: "N or more",
        Hedge.UNDER: "N or less",
        Hedge.UP_TO: "N or less",
    }
    rows = ""
    for hedge in Hedge:
        words = ", ".join(word for word, meant in HEDGES.items() if meant is hedge)
        rows += f"| {words} | {meanings[hedge]} |\n"
    shown("<!-- hedges -->\n", f"\n| words | taken for |\n|---|---|\n{rows}\n", "<!-- end of hedges -->\n", NUMBERS)


def test_the_meanings_of_hedges_are_those_of_the_code() -> None:
    def interval(hedge: Hedge) -> tuple[Decimal, Decimal]:
        span = Span(start=0, end=3, line=1, column=1)
        quantity = Quantity(quote="200", span=span, value=Decimal(200), step=Decimal(1), unit="km", hedge=hedge)
        taken = quantity.interval(Rounding.NEAREST)
        return taken.low, taken.high

    half, tenth, infinity = Decimal("0.5"), Decimal(20), Decimal("Infinity")
    assert interval(Hedge.ABOUT) == (200 - half - tenth, 200 + half + tenth)
    assert interval(Hedge.NEARLY) == (200 - half - tenth, 200)
    assert interval(Hedge.JUST_OVER) == (200, 200 + half + tenth)
    assert interval(Hedge.OVER) == interval(Hedge.AT_LEAST) == (200, infinity)
    assert interval(Hedge.UNDER) == interval(Hedge.UP_TO) == (-infinity, 200)


def test_the_pictures_are_there_and_small() -> None:
    pictures = re.findall(r"!\[[^\]]*\]\(([^)]+)\)", README.read_text(encoding="utf-8"))
    assert pictures == ["docs/page.png"]
    for picture in pictures:
        assert (ROOT / picture).read_bytes().startswith(b"\x89PNG")
        assert (ROOT / picture).stat().st_size < 200_000
