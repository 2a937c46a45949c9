"""JSON that is written piece by piece, so that a run holds one document at a time."""

from __future__ import annotations

from pydantic_core import to_json

from factcheck.reports.writer import Sink


def nested(thing: object, depth: int) -> str:
    """The thing as it stands inside `depth` levels, two spaces each, without an indent before its first line.

    A line end is always layout: within strings it is escaped.
    """
    return to_json(thing, indent=2).decode().replace("\n", "\n" + "  " * depth)


class Array:
    """An array whose items are written as they come. `depth` is the number of levels around it."""

    def __init__(self, out: Sink, depth: int) -> None:
        self._out = out
        self._depth = depth
        self._empty = True

    def begin(self) -> None:
        self._out.write("[")

    def add(self, item: object) -> None:
        depth = self._depth + 1
        self._out.write(f"{'' if self._empty else ','}\n{'  ' * depth}{nested(item, depth)}")
        self._empty = False

    def end(self) -> None:
        self._out.write("]" if self._empty else f"\n{'  ' * self._depth}]")
