"""Shares of the steps of a scale, in a list: "up to 100: 31 per cent", "101 to 200: 40", "more than 200: 29".

The first step has no lower end, or begins with nothing, and the last no upper one: everything is in one of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import groupby

from factcheck.claims import PERCENT, Form, SharesTotal, make
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.scene import Scene

_LOW = expression(
    r"\W*(?:[a-z]+ )?(?:up to|under|below|less than|fewer than|younger than|0 ?(?:to|-|–)|none|no [a-z]+|never"
    r"|one\b|1\b|\d[\d,.]* [a-z ]{0,16}(?:or (?:less|fewer|under|younger|below)|and (?:under|below|younger)))"
)
_HIGH = expression(
    r"\W*(?:[a-z]+ )?(?:over|above|more than|older than|at least|beyond"
    r"|\d[\d,.]*(?: ?\+| [a-z ]{0,16}(?:or|and) (?:over|more|older|above|upwards?)|[ -]plus))"
)
_DIGIT = expression(r"\d")
_ALL = Decimal(100)
_FAR = Decimal(20)
_FEWEST = 3


def read_binned_shares(scene: Scene) -> Iterator[SharesTotal]:
    """A claim for each list of steps with one share each."""
    items = (block for block in scene.draft.blocks if block.kind is BlockKind.ITEM)
    for _, group in groupby(items, key=lambda block: block.group):
        steps = [(block, scene.within(block.start, block.end, NumberMention)) for block in group]
        shares = [share for _, numbers in steps if (share := _share(numbers)) is not None]
        if not _FEWEST <= len(shares) == len(steps):
            continue
        named = [
            scene.lower[block.start : share.start] + scene.lower[share.end : block.end].partition(".")[0]
            for (block, _), share in zip(steps, shares, strict=True)
        ]
        ends = (named[0], named[-1])
        scaled = all(_DIGIT.search(name) for name in named[1:]) and _DIGIT.search(named[-1])
        if not scaled or not any(_LOW.match(a) and _HIGH.match(b) for a, b in (ends, ends[::-1])):
            continue
        if abs(sum((share.value for share in shares), Decimal(0)) - _ALL) <= _FAR:
            yield _claim(scene, shares)


def _share(numbers: Sequence[NumberMention]) -> NumberMention | None:
    """The one share of a step."""
    found = [n for n in numbers if n.unit == PERCENT and n.form is not Form.FRACTION and n.hedge is None]
    return found[0] if len(found) == 1 else None


def _claim(scene: Scene, shares: Sequence[NumberMention]) -> SharesTotal:
    maker = scene.maker
    quote, span, section = maker.around(shares)
    return make(
        SharesTotal,
        quote=quote,
        span=span,
        section=section,
        phrase="shares-total.steps",
        shares=tuple(maker.quantity(share) for share in shares),
        basis="the steps leave nothing out",
    )
