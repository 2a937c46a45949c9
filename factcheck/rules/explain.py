"""A rule's page: its docstring, read into sections."""

from __future__ import annotations

from collections.abc import Iterable
from inspect import cleandoc
from typing import NamedTuple

from factcheck.rules.registry import AnyRule

_MARKUP = str.maketrans({character: "\\" + character for character in "\\`*_[]<"})

SECTIONS = ("What it does", "Why it matters", "Example", "Limits")
"""The headings of every page, in this order."""


class Page(NamedTuple):
    """The documentation of one rule."""

    code: str
    name: str
    summary: str
    """The first line of the docstring."""
    sections: tuple[tuple[str, str], ...]
    """Heading and body, in the order of the docstring."""

    @classmethod
    def of(cls, known: AnyRule) -> Page:
        """Reads the docstring of a rule. A line that is one of SECTIONS, unindented, opens a section.

        Raises ValueError where the summary or a section is missing, empty or out of order.
        """
        rule = known.load()
        summary, _, rest = cleandoc(rule.__doc__ or "").partition("\n")
        bodies: dict[str, list[str]] = {}
        lines: list[str] = []
        for line in rest.split("\n"):
            if line in SECTIONS:
                lines = bodies.setdefault(line, [])
            else:
                lines.append(line)
        sections = tuple((heading, cleandoc("\n".join(body)).strip("\n")) for heading, body in bodies.items())
        if not summary or tuple(bodies) != SECTIONS or not all(body for _, body in sections):
            raise ValueError(f"{rule.__qualname__}: the docstring must have a first line, then {', '.join(SECTIONS)}")
        return cls(rule.code, rule.name, summary, sections)

    @property
    def markdown(self) -> str:
        """The sections as Markdown, in which their words are words and no markup."""
        return "\n\n".join(
            f"**{heading}**\n\n{' '.join(body.split()).translate(_MARKUP)}" for heading, body in self.sections
        )

    def __str__(self) -> str:
        parts = [f"{self.code} {self.name}\n{self.summary}"]
        for heading, body in self.sections:
            indented = "\n".join(f"    {line}".rstrip() for line in body.split("\n"))
            parts.append(f"{heading}\n{indented}")
        return "\n\n".join(parts) + "\n"


def listing(rules: Iterable[AnyRule]) -> str:
    """One line a rule: code, name, and what it is about."""
    pages = [Page.of(rule) for rule in rules]
    width = max((len(page.name) for page in pages), default=0)
    return "".join(f"{page.code}  {page.name:<{width}}  {page.summary}\n" for page in pages)
