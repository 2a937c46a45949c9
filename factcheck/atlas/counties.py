"""The counties, parishes and boroughs of the United States: which states have one of a name.

They are looked up only where the copy names one with its type word and its state. They confirm and never refute.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from factcheck.atlas.names import key

DATA = Path(__file__).parent / "data" / "counties.txt"
WORDS = ("county", "parish", "borough")
"""The type words of the table."""


class Counties:
    """The compiled counties."""

    def __init__(self, text: str) -> None:
        """`text` is the content of the file that `factcheck.atlas.compile_counties` writes."""
        source, *rows = text.splitlines()
        self.source, self.as_of = source.split("|")
        """Name and date of the dataset."""
        self._states: Mapping[str, str] = dict(row.split("|") for row in rows)

    @classmethod
    def load(cls) -> Counties:
        """The counties that ship with the package. Takes some 2 ms."""
        return cls(DATA.read_text(encoding="utf-8"))

    def __len__(self) -> int:
        return sum(states.count(" ") + 1 for states in self._states.values())

    def states(self, name: str, word: str | None = None) -> tuple[str, ...]:
        """The ids of the states that have a county of the name, with its type word in it or beside it ("US-IL")."""
        typed = name if word is None else f"{name} {word}"
        return tuple(f"US-{state}" for state in self._states.get(key(typed), "").split())
