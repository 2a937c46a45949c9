"""What readers of capitals share: the city that is named, and whether copy tells of one of another time."""

from __future__ import annotations

from factcheck.claims import Place
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import PlaceMention
from factcheck.extraction.phrasebook.readers.asides import AGO, LONG_AGO, is_aside, sentence_range
from factcheck.extraction.phrasebook.readers.geography.whereabouts import unmentioned
from factcheck.extraction.phrasebook.scene import Scene

_PAST = expression(
    r"\b(?:formerly|former|once|then|at (?:that|the) time|until|till|was [^.;]{2,40} before|gave up"
    r"|ceased|used to be|one-time|old capital"
    r"|first capital|took over|in those days)\b"
)
_MOVED = frozenset("BT YE LY MR RW BI FM GQ GW LK PS IL TZ XK SS ME RS TL ER".split())
"""Countries that had another capital, or were none, after 1950, of which the table of former capitals does not tell."""
NEXT = 64
"""How far from the word "capital" its city, and words of another time, are looked for."""


def is_past(scene: Scene, first: int, last: int) -> bool:
    """Whether the sentence around a claim says that the capital was one."""
    start, end = sentence_range(scene, first, last)
    return _PAST.search(scene.lower, max(start, first - NEXT), min(end, last + NEXT)) is not None


def is_put_aside(
    scene: Scene, first: int, last: int, city: str, of: PlaceMention | None, *, moved: bool = False
) -> bool:
    """Whether a claim of a capital is an aside: a date is none where the country has its capital since before."""
    return is_aside(scene, first, last, moved=moved, steady=LONG_AGO if _is_steady(scene, city, of) else AGO)


def _is_steady(scene: Scene, city: str, of: PlaceMention | None) -> bool:
    """Whether a country has had one capital since long ago, and the city is one of its own, by the name of today."""
    if of is None or scene.atlas is None or scene.atlas.country(of.name) is None:
        return False
    land = scene.atlas.country(of.name)
    assert land is not None
    if not any(one.own and one.city.country == land.id for one in scene.atlas.cities.named(city)):
        return False
    if any(one.id != land.id for one in of.entries) or land.id in _MOVED or scene.atlas.capital_note(land.id):
        return False
    return all(LONG_AGO > year > 0 for year in scene.atlas.facts.former_capitals(land).values())


def named_at(scene: Scene, start: int, end: int) -> Place:
    """The place of a name, by its mention where there is one."""
    mention = next((m for m in scene.within(start, end, PlaceMention) if m.start == start), None)
    return scene.maker.place(mention) if mention is not None else unmentioned(scene, start, end)


def is_set_off(prose: str, between: str, end: int) -> bool:
    """Whether a name after "the capital" ends with a pause where it starts with one: not "in the capital, Lee said"."""
    return between.strip()[-1:] not in (",", "–", "—", "(") or end >= len(prose) or prose[end] in ",.;)–—\n"
