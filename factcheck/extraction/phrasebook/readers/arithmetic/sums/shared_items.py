"""Items of a list whose figure goes with several names: "- Rye, Hove and Deal: 2 each"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from factcheck.claims import Part, Sharing, make
from factcheck.drafts.draft import Block
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention, PlaceMention
from factcheck.extraction.phrasebook.readers.arithmetic.names.name_lists import name_list
from factcheck.extraction.phrasebook.scene import Scene

_EACH = expression(r"\b(?:each|apiece)\b")
_JOINTLY = expression(r"\b(?:together|combined|jointly|in all|in total|between them|altogether)\b")
_OPENS = expression(r"[^\w\n]*(?: ?(?:each|apiece)\b)?[ :,–—-]*(?:(?:in|over|at|for|from|on) )?")


def shared_items(scene: Scene, items: Sequence[Block], parts: Sequence[NumberMention]) -> dict[int, Part] | None:
    """The parts that several names share, by the offset of their figure; None where "each" is said of nobody knows
    how many."""
    known = scene.once(_places)
    found: dict[int, Part] = {}
    for item, part in zip(items, parts, strict=True):
        said = scene.lower[item.start : item.end]
        names = _names(scene, item, part, known)
        if names > 1:
            told = Sharing.EACH if _EACH.search(said) else Sharing.JOINT if _JOINTLY.search(said) else Sharing.UNSAID
            found[part.start] = make(Part, quantity=scene.maker.quantity(part), names=names, sharing=told)
        elif _EACH.search(said):
            return None
    return found


def _places(scene: Scene) -> dict[int, int]:
    """Where places start and end."""
    return {mention.start: mention.end for mention in scene.mentions if isinstance(mention, PlaceMention)}


def add_up(total: NumberMention, parts: Iterable[NumberMention], shares: Mapping[int, Part]) -> bool:
    """Whether figures make a whole, each taken as often as is said, or all that may be shared for every name."""
    once = every = Decimal(0)
    for part in parts:
        share = shares.get(part.start)
        times = share.names if share is not None and share.sharing is not Sharing.JOINT else 1
        once += part.value * (times if share is not None and share.sharing is Sharing.EACH else 1)
        every += part.value * times
    return total.value in (once, every)


def _names(scene: Scene, item: Block, part: NumberMention, known: Mapping[int, int]) -> int:
    """How many names an item has before its figure, or right behind it where the figure leads."""
    prose = scene.draft.prose
    if part.hedge_start > item.start:
        found = name_list(prose, item.start, part.hedge_start, known)
    else:
        opener = _OPENS.match(prose, part.end, item.end)
        found = name_list(prose, opener.end() if opener else part.end, item.end, known)
    return len(found.items) if found is not None and found.fewest == len(found.items) else 1
