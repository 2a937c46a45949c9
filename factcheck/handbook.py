"""Writes docs/rules.md, all pages of the rules as one: `python -m factcheck.handbook FILE`. A developer's command."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from textwrap import fill

from factcheck.rules.explain import Page
from factcheck.rules.registry import RULES

FAMILIES = {
    "ARI": ("Figures", "sums, differences, shares, and what else figures say of each other"),
    "CAL": ("Calendar and clock", "days, dates, ages, lengths of time, time zones"),
    "GEO": ("Places", "regions, capitals, borders, coasts, directions, distances, names"),
    "SUP": ("Suppressions", "comments in a draft that silence a finding, and are checked themselves"),
}
"""The beginning of a code: its heading, and what it is about."""

_WIDTH = 120
_OPENING = """\
# The rules

Each rule judges one kind of claim. `factcheck explain CODE` prints the same page; `--select` and `--ignore` take codes,
beginnings of codes and names: `--select GEO,weekday-of-date`. What *suspect* and *refuted* mean is in
[for editors](editors.md), and which interval a figure stands for in [numbers](numbers.md).

This page is made from the rules themselves by `make schemas`.
"""


def handbook() -> str:
    """The page as Markdown: a table of contents, and a section for each family with its rules."""
    return "\n".join((_OPENING, *_contents(), *_families()))


def overview() -> str:
    """A row for each family, with the names of its rules, for the README."""
    rows = []
    for family, (heading, _) in FAMILIES.items():
        place = f"docs/rules.md#{heading.lower().replace(' ', '-')}"
        rows.append(f"| [{heading}]({place}) | {', '.join(one.name for one in _of(family))} |")
    return "\n".join(("| about | rules |", "|---|---|", *rows))


def _contents() -> Iterator[str]:
    yield "| code | name | what it is about |\n|---|---|---|"
    for page in map(Page.of, RULES):
        yield f"| [{page.code}]({_anchor(page)}) | {page.name} | {page.summary} |"
    yield ""


def _families() -> Iterator[str]:
    for family, (heading, about) in FAMILIES.items():
        yield f"## {heading}\n\nCodes that begin with {family}: {about}.\n"
        for page in _of(family):
            paragraphs = f"{page.summary}\n\n{page.markdown}".split("\n\n")
            yield f"### {page.code} {page.name}\n"
            yield "\n\n".join(_wrapped(paragraph) for paragraph in paragraphs) + "\n"


def _of(family: str) -> Iterator[Page]:
    return (Page.of(rule) for rule in RULES if rule.code.startswith(family))


def _anchor(page: Page) -> str:
    """Where hosts of Markdown put the heading of a rule."""
    return f"#{page.code.lower()}-{page.name}"


def _wrapped(paragraph: str) -> str:
    return fill(paragraph, _WIDTH, break_long_words=False, break_on_hyphens=False)


if __name__ == "__main__":
    Path(sys.argv[1] if len(sys.argv) > 1 else "docs/rules.md").write_text(handbook(), encoding="utf-8", newline="\n")
