""" "Both" before a list of names: "both towns, Rye and Hove", and "both Rye, Hove and Deal", which are three."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factcheck.atlas.entry import PlaceKind
from factcheck.claims import Form, ListCount
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention, PlaceMention
from factcheck.extraction.phrasebook.readers.arithmetic.names.list_counts import list_count, mixed
from factcheck.extraction.phrasebook.readers.arithmetic.names.name_lists import NameList, name_list
from factcheck.extraction.phrasebook.scene import Scene

_BOTH = expression(r"\bboth\b")
_NOUN = expression(
    r"(?: of)?(?: the| these| those| our| its| their)?(?: [a-z][a-z-]+){0,2} (?:[a-z]{3,}s|men|women|children|people)"
    r"(?P<mark>, | – | — |: | \()"
)
_TWO = Decimal(2)


def read_both(scene: Scene) -> Iterator[ListCount]:
    """A claim for each "both" whose list names two things, or three of a kind."""
    known = {mention.start: mention.end for mention in scene.mentions if isinstance(mention, PlaceMention)}
    for start, end in scene.passages_with(("both ",)):
        for word in _BOTH.finditer(scene.lower, start, end):
            noun = _NOUN.match(scene.draft.prose, word.end(), end)
            at = noun.end() if noun else word.end() + 1
            found = name_list(scene.draft.prose, at, end, known, set_off=noun is None or noun["mark"] != ", ")
            if found is None or not found.closed:
                continue
            two = noun is not None and len(found.items) == _TWO
            if two or (_three(scene, found) and _of_a_kind(scene, found)):
                number = NumberMention(word.start(), word.end(), _TWO, Decimal(1), None, None, Form.WORDS, word.start())
                yield list_count(scene, number, found)


def _three(scene: Scene, found: NameList) -> bool:
    """Whether a list is surely three names: "Lyon, France, and Turin" are two."""
    if len(found.items) != _TWO + 1 or found.fewest != len(found.items):
        return False
    (_, first), (second, last), (third, _) = found.items
    prose = scene.draft.prose
    return prose[first:second] == ", " and prose[last:third] == " and " and not mixed(scene, found)


def _of_a_kind(scene: Scene, found: NameList) -> bool:
    """Whether none can be what the one before it lies in: "both Dallas, Texas and Lyon"."""
    places = {place.start: place for place in scene.within(found.items[0][0], found.end, PlaceMention)}
    first, *others = (
        {entry.kind for entry in place.entries} if (place := places.get(start)) else set() for start, _ in found.items
    )
    larger = [kinds for kinds in others if kinds and PlaceKind.CITY not in kinds]
    short = any(scene.draft.prose[end : end + 1] == "." for _, end in found.items[:-1])
    return not short and (not larger or all(kinds == first for kinds in others))
