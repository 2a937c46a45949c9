"""How long it took somebody, and who it was: "Lind 1:12:44" in a list of results, or in the cells of a table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from factcheck.claims import Form
from factcheck.drafts.draft import Block
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.words import UNITS_IN_WORDS
from factcheck.extraction.phrasebook.scene import Scene

_N = r"\d{1,3}|" + "|".join(UNITS_IN_WORDS)
_TIME = expression(
    r"(?<![\d.:,/])(?:(?P<hours>\d{1,2})[:.](?P<minutes>[0-5]\d)[:.](?P<seconds>[0-5]\d(?:\.\d{1,3})?)"
    r"|(?P<few>\d{1,2}):(?P<exact>[0-5]\d\.\d{1,3}))(?![\d:])"
    rf"|\b(?:(?P<h>{_N})[ -]?(?:hours?|hrs?|h)\b,?(?: and)? ?)?(?:(?P<min>{_N})[ -]?(?:minutes?|mins?|m|min)\b)"
    rf"(?:,?(?: and)? ?(?P<sec>(?:{_N})(?:\.\d{{1,3}})?)[ -]?(?:seconds?|secs?|sec|s)\b)?"
    r"|(?<![\d.:,/])(?P<only>\d{1,3}\.\d{1,3})[ -]?(?:seconds|secs|sec|s)\b"
)
"""Hours with minutes and seconds, minutes with parts of a second, and both in words. "2:51" may be a time of day."""
_SHORT = expression(
    r"(?<![\d.:,/])(?:(?P<few>\d{1,2}):(?P<exact>[0-5]\d(?:\.\d{1,3})?)|(?P<only>\d{1,3}\.\d{1,3}))"
    r"(?![\d:%]|[.,]\d| ?[a-z])"
)
"""What is a time beside others only."""
_BETWEEN = expression(r"\b(?:by|of|gap|lead|margin|another|further)(?: (?:just|only|a|some|about|mere|further))* $")
_BETWEEN_AFTER = expression(
    r"(?: [a-z]+)? (?:ahead|behind|clear|adrift|back|off|faster|slower|inside|outside|later|earlier)\b"
)
"""What lies between two times, and is none."""
_NAME = expression(r"(?<![\w’'-])[A-ZÀ-ÞŁŚŠŽ][\w’'-]{2,}")
_PARTED = expression(r"[;.!?\n]|, (?:and |while |but )?|\b(?:and|while|ahead of|behind|from|beat|with)\b")
_REACH = 70
_LEAST = 5


class RaceTime(NamedTuple):
    """A length of time, in seconds, with the names of whose it is, in lower case."""

    number: NumberMention
    names: frozenset[str]


def race_times(scene: Scene) -> Sequence[RaceTime]:
    """Every length of time of the draft to the minute or the second, in order."""
    return scene.once(_race_times)


def _race_times(scene: Scene) -> Sequence[RaceTime]:
    return tuple(_read(scene))


def _read(scene: Scene) -> Iterator[RaceTime]:
    lower, blocks = scene.lower, scene.draft.blocks
    for index, block in enumerate(blocks):
        at = block.start
        found = {match.start(): match for match in _TIME.finditer(lower, block.start, block.end)}
        if found or block.cell is not None:
            short = _SHORT.finditer(lower, block.start, block.end)
            found = {match.start(): match for match in short} | found
        for start, match in sorted(found.items()):
            number = _number(start, match.end(), match.groupdict())
            between = _BETWEEN.search(lower, max(block.start, start - 30), start)
            if number.value >= _LEAST and not between and not _BETWEEN_AFTER.match(lower, number.end):
                names = _names_in_row(scene, blocks, index) if block.cell else _names_before(scene, at, start)
                yield RaceTime(number, names)
            at = match.end()


def _number(start: int, end: int, parts: dict[str, str | None]) -> NumberMention:
    hours = _value(parts.get("hours") or parts.get("h"))
    minutes = _value(parts.get("minutes") or parts.get("few") or parts.get("min"))
    last = parts.get("seconds") or parts.get("exact") or parts.get("sec") or parts.get("only")
    _, _, places = (last or "").partition(".")
    step = Decimal(1).scaleb(-len(places)) if last else Decimal(60)
    seconds = hours * 3600 + minutes * 60 + _value(last)
    return NumberMention(start, end, seconds, step, "s", None, Form.DIGITS, start)


def _value(printed: str | None) -> Decimal:
    return Decimal(UNITS_IN_WORDS.get(printed, 0)) if printed in UNITS_IN_WORDS else Decimal(printed or 0)


def _names_before(scene: Scene, first: int, at: int) -> frozenset[str]:
    """The names in the stretch before a time, as far back as the time before it."""
    start = max(first, at - _REACH)
    cuts = [cut.end() for cut in _PARTED.finditer(scene.draft.prose, start, at)]
    for cut in (*reversed(cuts), start):
        if names := _names(scene, cut, at):
            return names
    return frozenset()


def _names_in_row(scene: Scene, blocks: Sequence[Block], index: int) -> frozenset[str]:
    """The names in the cell to the left of a time that holds any."""
    own = blocks[index].cell
    for block in reversed(blocks[max(0, index - 12) : index]):
        if block.cell is None or own is None or (block.cell.table, block.cell.row) != (own.table, own.row):
            break
        if names := _names(scene, block.start, block.end):
            return names
    return frozenset()


def _names(scene: Scene, start: int, end: int) -> frozenset[str]:
    return frozenset(
        name
        for found in _NAME.finditer(scene.draft.prose, start, end)
        if (name := found.group().lower().removesuffix("'s").removesuffix("’s")) not in _NO_NAMES
        and not found.group().isupper()
    )


_NO_NAMES = frozenset(
    "the and but his her its their this that they she who after before when then time times women men position".split()
)
