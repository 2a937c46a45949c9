"""Two years that changed places: "the second, in 1983, six years after the first, of 1989"."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention, Mention, NumberMention
from factcheck.extraction.phrasebook.scene import Scene

_BESIDE = expression(r" (?P<way>before|after)\b")
_GOES_ON = expression(r";|, (?:and|but|when|while|where|who|which|then) | (?:before|until) ")
"""Between a length and a year: what the sentence goes on with happened then."""


def exchanged(
    scene: Scene, length: NumberMention, moments: Sequence[Mention]
) -> tuple[DateMention, DateMention] | None:
    """Two years that the copy has in the wrong order, the one told as the earlier first: "in 1983, six years after the
    first, of 1989". They are as far apart as it says, so that they are the ones that it means.
    """
    if len(moments) != 2 or length.unit != "year" or not moments[0].end <= length.start < moments[1].start:
        return None
    told = _BESIDE.match(scene.lower, length.end)
    one, two = moments
    if ";" in (lead := scene.lower[moments[0].end : length.start]) or " and " in lead or lead.count(",") > 1:
        return None  # "in 1955, and the second, thirty years after him, was Sue Hill in 1985"
    if told is None or not (isinstance(one, DateMention) and isinstance(two, DateMention)):
        return None
    if _GOES_ON.search(scene.lower, told.end(), two.start):
        return None  # "in 1998, three years after they met, and parted in 2001"
    if one.year is None or two.year is None or one.years or two.years:
        return None
    first, last = (two, one) if told["way"] == "after" else (one, two)
    far = abs(one.year - two.year) == length.value and length.hedge is None
    return (first, last) if far and (first.year or 0) > (last.year or 0) else None
