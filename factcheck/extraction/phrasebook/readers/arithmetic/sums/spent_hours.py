"""Hours and minutes told to the last: "a six-hour day: three hours of drill, 90 minutes of sums and as many of play".

They are added up in one unit. An hour beside quarters of an hour is told exactly; beside odd minutes it may be rounded.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from factcheck.claims import Breakdown, Coverage, Form
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.readers.arithmetic.sums.adding import breakdown, larger, nearly, summed
from factcheck.extraction.phrasebook.readers.arithmetic.sums.wholes_taken_up import ITEMS_END, OPEN
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_MINUTES = {"min": 1, "h": 60, "day": 60 * 24, "week": 60 * 24 * 7, "month": 60 * 24 * 30, "year": 60 * 24 * 360}
_SMALL = ("h", "min", "day", "week")
_OPENS = expression(
    r"(?:[ -](?!and\b|or\b|including\b|when\b|after\b|before\b)[a-z][a-z'’-]*){0,8}?(?:: | [–—-] | \(|, with "
    r"|,? (?:(?:is|was|are|were|which is|being) )?(?:made up of|composed of|split(?: up)? into|divided(?: up)? into"
    r"|broken down into|broken up into|consisting of|consists of|comprising|comprises)(?: about)? )"
)
_JOINT = expression(r"[,;]? (?:and|plus|then)(?: (?:then|another|a further))? |[,;] (?:then )?(?:another |a further )?")
_ITEM = expression(r"(?:(?:an?|the) |(?:(?:an?|the|its|her|his) )?(?:[a-z’'-]+ ){0,4}(?:of|lasting) )?")
"""What may stand before a figure in its item: "a 90-minute act", "an interval of 20 minutes"."""
_SPOKEN = expression(
    r"\b(?P<half>half )?(?:an?|one) (?P<unit>hour|day|week)\b(?P<more> and a half\b)?(?= (?:of|for|on|in|at)\b)"
)
_OF = expression(r"(?: (?:of|for|on|in|at|by|with|to|spent|from|each way|is|are|was|were)\b|-[a-z])")
_NOT_ALL = expression(r"\b(?:the (?:first|last|next)|each|every|per|or|either|up to|at least|break|extra|overtime)\b")
_QUARTER, _HOUR = 15, 60
_MOST = 8


def read_spent_hours(scene: Scene) -> Iterator[Breakdown]:
    """A claim for each length of time that a list behind it takes apart."""
    for sentence in scene.sentences:
        if sentence.kinds.count("u") < 2 or sentence.block.cell is not None:
            continue
        for whole in sentence.numbers:
            claim = _taken_apart(scene, sentence, whole) if whole.unit in _MINUTES else None
            if claim is not None:
                yield claim
                break


def _taken_apart(scene: Scene, sentence: Sentence, whole: NumberMention) -> Breakdown | None:
    whole = _with_minutes(scene, sentence.numbers, whole)
    opener = _OPENS.match(scene.lower, whole.end, sentence.end)
    if opener is None or whole.hedge is not None:
        return None
    closing = ITEMS_END.search(scene.lower, opener.end(), sentence.end)
    end = closing.start() if closing else sentence.end
    told = [n for n in sentence.numbers if opener.end() <= n.start < end]
    parts = _parts(scene, _with_spoken(scene, told, opener.end(), end), opener.end(), end)
    if parts is None or OPEN.search(scene.lower, opener.end(), end) or denied(sentence):
        return None
    if _NOT_ALL.search(scene.lower, opener.end(), end):
        return None
    if whole.unit not in _SMALL and any(part.unit != whole.unit for part in parts):
        return None  # a month is of no certain length
    total, parts = _in_one_unit(whole, parts)
    if not larger(total, parts) or not nearly(total, parts):
        return None
    coverage = Coverage.SOME if summed(parts) != total.value and opener.group().endswith("with ") else Coverage.ALL
    return breakdown(scene, total, parts, coverage, "breakdown.hours")


def _with_spoken(scene: Scene, told: Sequence[NumberMention], start: int, end: int) -> list[NumberMention]:
    """Some figures, with "an hour" and "half a day" among them."""
    spoken = []
    for found in _SPOKEN.finditer(scene.lower, start, end):
        first, last = found.span()
        if not any(n.start < last and first < n.end for n in told):
            value = (Decimal("0.5") if found["half"] else Decimal(1)) + (Decimal("0.5") if found["more"] else 0)
            unit = {"hour": "h"}.get(found["unit"], found["unit"])
            spoken.append(NumberMention(first, last, value, Decimal(1), unit, None, Form.WORDS, first))
    return sorted([*told, *spoken], key=lambda number: number.start)


def _with_minutes(scene: Scene, numbers: Sequence[NumberMention], number: NumberMention) -> NumberMention:
    """ "Two hours and 10 minutes" as one figure in minutes."""
    following = next((n for n in numbers if n.start > number.start), None)
    if number.unit != "h" or following is None or following.unit != "min":
        return number
    if scene.lower[number.end : following.start] not in (" ", " and ", ", "):
        return number
    minutes = number.value * 60 + following.value
    return replace(number, end=following.end, value=minutes, step=following.step, unit="min")


def _parts(scene: Scene, numbers: Sequence[NumberMention], start: int, end: int) -> list[NumberMention] | None:
    """The parts of a list, one an item, each with a unit or that of the one before; None where it is no list."""
    found: list[NumberMention] = []
    at = start
    for number in numbers[: _MOST * 2]:
        if number.start < at:
            continue  # minutes that were taken with their hours
        if found:
            joint = _JOINT.search(scene.lower, at, number.start)
            if joint is None:
                return None
            at = joint.end()
        if number.hedge is not None or not _ITEM.fullmatch(scene.lower, at, number.start):
            return None
        unit = number.unit or (found[-1].unit if found and number.counted is None else None)
        if unit not in _MINUTES or number.slot not in "nu":
            return None
        part = _with_minutes(scene, numbers, replace(number, unit=unit))
        if number.unit is None and not _OF.match(scene.lower, part.end):
            return None
        found.append(part)
        at = part.end
    joined = len(found) > 1 and " and " in scene.lower[found[-2].end : found[-1].start]
    return found if 2 <= len(found) <= _MOST and joined and "," not in scene.lower[found[-1].end : end] else None


def _in_one_unit(whole: NumberMention, parts: Sequence[NumberMention]) -> tuple[NumberMention, list[NumberMention]]:
    """The figures in the unit of the whole, or in minutes where a part is no tenth of an hour."""
    sizes = [part.value * _MINUTES[part.unit or ""] for part in parts]
    unit = whole.unit or ""
    if unit != "min" and any(size % _MINUTES[unit] * 10 % _MINUTES[unit] for size in sizes):
        unit = "min"
    factor = Decimal(_MINUTES[unit])
    alike = all(part.unit == whole.unit for part in parts)
    exact = alike or (factor <= _HOUR and all(size % _QUARTER == 0 for size in sizes))
    minute = Decimal(1) / factor
    scale = _MINUTES[whole.unit or ""] / factor
    total = replace(whole, value=whole.value * scale, step=minute if exact else whole.step * scale, unit=unit)
    told = [
        replace(part, value=size / factor, step=minute, unit=unit, counted=None)
        for part, size in zip(parts, sizes, strict=True)
    ]
    return total, told
