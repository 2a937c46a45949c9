"""Shares whose whole stands sentences before: of those, of the only count of its kind, of what a noun names."""

from __future__ import annotations

from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.readers.arithmetic.named_wholes import share_of_named
from factcheck.extraction.phrasebook.readers.arithmetic.shares_of_those import share_of_those
from factcheck.extraction.phrasebook.readers.arithmetic.sole_shares import sole_share
from factcheck.extraction.phrasebook.scene import Scene


def far_share(scene: Scene, index: int, share: NumberMention) -> tuple[NumberMention, NumberMention] | None:
    """The part and the whole of a share, by the first way that tells them."""
    return share_of_those(scene, index, share) or sole_share(scene, index, share) or share_of_named(scene, index, share)
