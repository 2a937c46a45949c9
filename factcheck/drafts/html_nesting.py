"""Which elements of an HTML page are open, and which of them a tag closes without saying so."""

from __future__ import annotations

from collections import defaultdict
from typing import Generic, TypeVar

from factcheck.drafts.html_elements import HEADINGS, LISTS

T = TypeVar("T")

_SECTIONS = ("thead", "tbody", "tfoot")
_CELLS = ("td", "th")
_TABLE_PARTS = frozenset([*_CELLS, "tr", *_SECTIONS, "caption", "colgroup"])
_WALLS = frozenset(["table", *_CELLS, "caption"])
"""Elements that a tag of something within them does not reach out of."""
_SIBLINGS = {"li": (("li",), LISTS), "dt": (("dt", "dd"), ("dl",)), "dd": (("dt", "dd"), ("dl",))}
"""Elements that close one another, and the lists in which they do."""


class Nesting(Generic[T]):
    """The open elements, each with a value that holds within it.

    Elements are told by their place, the outermost at 0. Every question takes the same time at any depth.
    """

    def __init__(self, outermost: T) -> None:
        self.value = outermost
        """What holds in the innermost open element."""
        self._elements: list[tuple[str, T]] = []
        """Name, and the value around the element."""
        self._places: dict[str, list[int]] = defaultdict(lambda: [-1])
        self._walls = [-1]

    def __len__(self) -> int:
        return len(self._elements)

    def open(self, name: str, value: T, *, wall: bool = False) -> None:
        """Opens an element within the innermost one; no tag within a `wall` closes what is around it."""
        place = len(self._elements)
        self._places[name].append(place)
        if wall or name in _WALLS:
            self._walls.append(place)
        self._elements.append((name, self.value))
        self.value = value

    def cut(self, place: int) -> None:
        """Closes the element at `place` and all within it."""
        while len(self._elements) > place:
            name, self.value = self._elements.pop()
            self._places[name].pop()
            if self._walls[-1] == len(self._elements):
                self._walls.pop()

    def around(self, place: int) -> T:
        """What holds around the element at `place`; around no element, what holds here."""
        return self._elements[place][1] if place < len(self._elements) else self.value

    def last(self, *names: str) -> int:
        """Place of the innermost element with one of these names; -1 where none is open."""
        return max([self._places[name][-1] for name in names])

    def closed_by_end(self, name: str) -> int:
        """Place of the element that an end tag closes; -1 for a stray tag."""
        place, wall = self._places[name][-1], self._walls[-1]
        if name in _TABLE_PARTS:
            wall = self.last("table")
        elif name in HEADINGS:
            place = self.last(*HEADINGS)
        elif name == "li":
            wall = max(wall, self.last(*LISTS))
        elif name == "table":
            wall = -1
        return place if place >= max(wall, 0) else -1

    def closed_by_start(self, name: str) -> int:
        """Place of the element that a start tag of a block closes before it; the number of elements for none."""
        wall = self._walls[-1]
        if name in _TABLE_PARTS:
            table = self.last("table")
            if name in _CELLS and table >= 0:
                return max(table, self.last("tr", *_SECTIONS)) + 1
            if table >= 0:
                return max(table, self.last(*_SECTIONS) if name == "tr" else -1) + 1
        elif name in _SIBLINGS:
            siblings, lists = _SIBLINGS[name]
            place = self.last(*siblings)
            if place > max(wall, self.last(*lists)):
                return place
        elif name == "table" and self.last("table") > self.last(*_CELLS, "caption"):
            return self.last("table")
        place = self._places["p"][-1]
        return place if place > wall else len(self._elements)
