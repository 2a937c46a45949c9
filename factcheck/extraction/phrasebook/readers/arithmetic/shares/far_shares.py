"""Shares whose whole stands sentences before: of those, of what a noun names, of the only figure that can be meant."""

from __future__ import annotations

from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_key
from factcheck.extraction.phrasebook.readers.arithmetic.shares.named_wholes import share_of_named
from factcheck.extraction.phrasebook.readers.arithmetic.shares.shares_of_those import share_of_those
from factcheck.extraction.phrasebook.readers.arithmetic.shares.ties import of_another_year
from factcheck.extraction.phrasebook.readers.arithmetic.shares.wide_shares import wide_share
from factcheck.extraction.phrasebook.scene import Scene

_OF_THE = expression(r"\bof the (?P<noun>[a-z]{3,}),? $")
_REACH, _STEM = 40, 4


def far_share(scene: Scene, index: int, share: NumberMention) -> tuple[NumberMention, NumberMention] | None:
    """The part and the whole of a share, by the first way that tells them."""
    found = share_of_those(scene, index, share) or share_of_named(scene, index, share)
    if found is not None and (_of_others(scene, *found) or of_another_year(scene, *found)):
        return None
    return found or wide_share(scene, index, share)


def _of_others(scene: Scene, part: NumberMention, whole: NumberMention) -> bool:
    """Whether a part is of things of another name than its whole: "420 people answered; of the women 110"."""
    named = _OF_THE.search(scene.lower[max(0, part.hedge_start - _REACH) : part.hedge_start])
    if named is None or not whole.counted or noun_key(named["noun"]) == noun_key(whole.counted):
        return False
    end = min(whole.end + 2 * _REACH, part.hedge_start - len(named.group()))
    return named["noun"][:_STEM] not in scene.lower[max(0, whole.start - _REACH) : end]
