"""Lists of names in running prose: where one starts, what it names, and whether it is closed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from factcheck.expressions import expression

_WORD = r"[A-ZÀ-ÖØ-Þ][\w’'.&-]{0,30}"
_LINK = (
    r"(?:of|de|del|della|di|do|da|dos|das|du|la|las|los|le|les|el|al|van|von|der|den|upon|sur|the|y|e|bin|ibn|on|in"
    r"|for"
    r"|à|und|et)"
)
_NAME = expression(rf"(?:the |The )?{_WORD}(?: (?:{_LINK} ){{0,2}}{_WORD}){{0,5}}")
_ASIDE = expression(r" \([^()\n]{1,60}\)")
_SEPARATOR = expression(r"(?:,|;)? (?:and|&|or|plus|as well as) |[,;] ")
_STOPS = frozenset(
    "The A An It He She They We I In On At But And Or That This These Those There As Of After Before".split()
)
MOST_ITEMS = 24


class NameList(NamedTuple):
    """A list of names as found."""

    items: tuple[tuple[int, int], ...]
    """Where each name stands in the prose."""
    fewest: int
    """How many things are named where every "and" but the last is part of a name."""
    closed: bool
    """Whether an "and" stands before the last name."""
    end: int


def name_list(prose: str, start: int, stop: int, known: Mapping[int, int], *, set_off: bool = True) -> NameList | None:
    """The names from `start` on, parted by commas and "and", or None where fewer than two stand there.

    `known` maps the start of each place name to its end: "Bosnia and Herzegovina" is one name. The list is given up
    where an item is no name ("Texas, the largest state, and Maine"), for then its items cannot be counted. One that
    nothing but commas set off ends with the name after its "and": what follows is the sentence going on.
    """
    items: list[tuple[int, int]] = []
    separators: list[str] = []
    at = start
    while len(items) < MOST_ITEMS:
        name = _name(prose, at, stop, known)
        if name is None:
            break
        items.append(name)
        at = name[1]
        if aside := _ASIDE.match(prose, at, stop):
            at = aside.end()
        separator = _SEPARATOR.match(prose, at, stop)
        if separator is None:
            break
        closing = _joins(separators[-1]) if separators else False
        following = _name(prose, separator.end(), stop, known)
        if following is None:
            if separator.group().startswith(",") and closing:
                break
            return None
        if closing and not set_off and separator.group() != " and " and not _ends(prose, following[1], stop):
            break
        separators.append(separator.group())
        at = separator.end()
    _join_partners(items, separators)
    if len(items) < 2:
        return None
    doubtful = sum(_joins(one) for one in separators[:-1])
    end = items[-1][1]
    if aside := _ASIDE.match(prose, end, stop):
        end = aside.end()
    return NameList(tuple(items), len(items) - doubtful, _joins(separators[len(items) - 2]), end)


def _join_partners(items: list[tuple[int, int]], separators: list[str]) -> None:
    """Make one name of two that an "&" joins, where the list closes with "and": "Dent, Hall & Sons and Lowe"."""
    for at in range(len(items) - 3, -1, -1):
        if separators[at] == " & " and separators[len(items) - 2].endswith(" and "):
            items[at : at + 2] = [(items[at][0], items[at + 1][1])]
            del separators[at]


def _name(prose: str, at: int, stop: int, known: Mapping[int, int]) -> tuple[int, int] | None:
    match = _NAME.match(prose, at, stop)
    if match is None or match.group() in _STOPS:
        return None
    first = at + 4 if prose.startswith(("the ", "The "), at) else at
    end = max(match.end(), known.get(at, 0), known.get(first, 0))
    while end > at and prose[end - 1] in ".'’" and not (prose[end - 1] == "." and prose[end - 2].isupper()):
        end -= 1
    return at, min(end, stop)


def _joins(separator: str) -> bool:
    return any(word in separator for word in ("and", "&", "or", "plus", "as well"))


def _ends(prose: str, at: int, stop: int) -> bool:
    return at >= stop or prose[at] in ".;:)!?\n–—"


_ITEM = (
    r"(?:(?:the|a|an|his|her|its|their|our|my|no) [A-Z]?[A-Za-z'’-]{1,20}|[a-z][a-z'’-]{1,20})"
    r"(?: [a-z][a-z'’-]{1,20}){0,2}"
)
_JOINT = expression(r",? (?:and|plus) |[,;] ")
_DETERMINER = expression(r"(?:the|a|an|his|her|its|their|our|my|no) ")
_THING = expression(_ITEM)
_LAST_THING = expression(
    rf"(?:a few |some |several |plenty of )?{_ITEM}"
    r"(?: (?:left|made|from|of|in|with|that|who|which|for|at|on)\b[^,;]{1,80})?"
)
_VERBAL = expression(
    r"\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|which|who|that|when|while|if|but|not|to|because"
    r"|by|with"
    r"|or|in|at|on|for|from|as|so|then|than|it|they|he|she|we|you|i|more|other|others|etc|said|says)\b"
)


def noun_list(prose: str, start: int, stop: int, *, told_more: bool = False) -> NameList | None:
    """The things from `start` on, of one to four words in lower case each: "poetry, drama, fiction and the essay".

    `told_more` lets more be told of the last: "dinars, euros, lek and a few marks left from the last journey".

    None where one of them may be a clause of its own, or where no "and" closes the list right before a stop.
    """
    end = next((at for at in range(start, min(stop, start + _LONGEST_LIST)) if prose[at] in ".;:)!?\n–—"), stop)
    text = prose[start:end]
    last = text.rfind(" and ") if told_more else -1
    if end - start > _LONGEST_LIST or _VERBAL.search(text[: last if last > 0 else len(text)]):
        return None
    items: list[tuple[int, int]] = []
    joints: list[str] = []
    at = 0
    for joint in _JOINT.finditer(text):
        items.append((start + at, start + joint.start()))
        joints.append(joint.group())
        at = joint.end()
    items.append((start + at, end))
    if len(items) < _FEWEST_THINGS or not all(_THING.fullmatch(prose, *item) for item in items[:-1]):
        return None
    if not _THING.fullmatch(prose, *items[-1]) and not (
        told_more and len(items) > _FEWEST_THINGS and _LAST_THING.fullmatch(prose, *items[-1])
    ):
        return None  # "first, high and ever-rising costs of health" are no three things.
    led = [_DETERMINER.match(prose, *item) is not None for item in items]
    if not _joins(joints[-1]) or (led[0] and not all(led)):
        return None  # "a custom, static site" names one thing.
    paired = any(_joins(joint) for joint in joints[:-1])  # "bread and butter, jam and tea" are two things or four
    fewest = 1 + sum(joint[0] in ",;" for joint in joints) if paired else len(items)
    return NameList(tuple(items), fewest, True, end)


_LONGEST_LIST = 200
_FEWEST_THINGS = 3
