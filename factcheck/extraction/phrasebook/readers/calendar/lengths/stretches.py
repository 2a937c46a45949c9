"""The claim of a length of time with its two ends, which several readers find."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.claims import Counting, Duration, Moment, make
from factcheck.claims.quantity import Quantity
from factcheck.extraction.phrasebook.mentions.mention import Mention
from factcheck.extraction.phrasebook.scene import Scene


def stretch(
    scene: Scene,
    used: Iterable[Mention],
    phrase: str,
    length: Quantity,
    ends: tuple[Moment, Moment | None],
    counting: Counting = Counting.SPAN,
    *,
    at_most: bool = False,
    apart: bool = False,
    tentative: bool = False,
) -> Duration:
    """The claim, quoted from the first to the last of the mentions `used`."""
    quote, span, section = scene.maker.around(used)
    return make(
        Duration,
        quote=quote,
        span=span,
        section=section,
        phrase=phrase,
        length=length,
        start=ends[0],
        end=ends[1],
        anchor=scene.anchor,
        counting=counting,
        at_most=at_most,
        apart=apart,
        tentative=tentative,
    )
