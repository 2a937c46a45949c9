"""Times of a journey that may be those of two towns: "leaves El Paso at 9am and reaches Deming at 9.40am"."""

from __future__ import annotations

from factcheck.claims import Duration
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.date_words import MONTHS, WEEKDAYS
from factcheck.extraction.phrasebook.scene import Scene

_NAME = r"[A-ZÀ-Þ][a-zà-þ'’-]+(?: [A-ZÀ-Þ][a-zà-þ'’-]+)*"
_TOWNS = expression(
    r"\b(?:[Ll]eav\w+|[Ll]eft|[Ff]rom|[Tt]o|[Ii]n|[Ii]nto|[Ff]or|[Rr]each\w*|[Dd]epart\w*|[Bb]etween|[Aa]t) "
    rf"(?:the )?(?P<town>{_NAME})"
)
"""Where somebody leaves or arrives."""
_GOES = expression(
    r"\b(?:dr[io]v|trip|journey|ride|rode|cross|voyage|passage|bus|coach|train|boat|ship|sail|travel|arriv|reach|dock)"
)
_FLIES = expression(
    r"\b(?:fl(?:y|ies|ew|own|ying|ights?)|aircraft|(?:aero|air)?planes?|airlines?|airports?|local time|time zones?)\b"
)
"""Words of a paragraph in which "it leaves" and "it arrives" may be told by the clocks of two lands."""
_OF_SEVERAL = frozenset("US CA MX BR CL EC RU KZ MN ID AU NZ PG CD ES PT XX".split())
"""Countries of several clocks."""
_DIAL, _HOUR, _HALF_AN_HOUR = 720, 60, 30
"""Minutes. The clocks of two towns that one can reach by land are apart by hours, or by half an hour."""


def of_two_clocks(scene: Scene, low: int, high: int, claim: Duration) -> bool:
    """Whether the times that a length does not fit may be those of two towns: a passage names one, and a journey."""
    start, end = claim.start.time, claim.end.time if claim.end else None
    if start is None or end is None:
        return False
    told = claim.length.value * (60 if claim.length.unit == "h" else 1)
    off = (end.hour - start.hour) * 60 + end.minute - start.minute - round(told)
    whole = not off % _HOUR or abs(off) == _HALF_AN_HOUR or claim.length.hedge is not None
    if not whole or not off % _DIAL or not _GOES.search(scene.lower, low, high):
        return False
    towns = {town["town"] for town in _TOWNS.finditer(scene.draft.prose, low, high)}
    homes = [_countries(scene, town) for town in towns if town not in MONTHS and town not in WEEKDAYS]
    if not homes:
        block = scene.draft.block_at(low)
        return _FLIES.search(scene.lower, block.start, block.end) is not None
    return not frozenset.intersection(*homes) - _OF_SEVERAL


def _countries(scene: Scene, town: str) -> frozenset[str]:
    """The countries that have a town of a name."""
    if scene.atlas is None:
        return frozenset()
    cities = (one.city.country for one in scene.atlas.cities.named(town))
    return frozenset([*cities, *(entry.country for entry in scene.atlas.named(town))])
