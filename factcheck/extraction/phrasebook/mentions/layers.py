"""Puts the mentions that several scans found into one order, without overlap."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from factcheck.extraction.phrasebook.mentions.mention import Mention, NumberMention


def merge(*layers: Sequence[Mention]) -> list[Mention]:
    """All mentions in order; where two overlap, the one of the earlier layer stays."""
    kept: list[Mention] = list(layers[0])
    for layer in layers[1:]:
        kept.sort(key=_start)
        starts, ends = [mention.start for mention in kept], [mention.end for mention in kept]
        for mention in layer:
            index = bisect_right(starts, mention.start) - 1
            if index >= 0 and ends[index] > mention.start:
                continue
            if index + 1 < len(starts) and starts[index + 1] < mention.end:
                continue
            kept.append(mention)
    kept.sort(key=_start)
    for mention, before in zip(kept[1:], kept, strict=False):
        if isinstance(mention, NumberMention) and mention.hedge_start < before.end:
            mention.hedge_start, mention.hedge = mention.start, None
    return kept


def _start(mention: Mention) -> int:
    return mention.start
