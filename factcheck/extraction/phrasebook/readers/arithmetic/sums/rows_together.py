"""Rows of a table or items of a list that the text adds up by name: "Kent and Essex together had 310"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from factcheck.claims import Breakdown, Coverage, Form
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import CROWDED, doubtful
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.readers.arithmetic.sums.adding import breakdown, nearly, summed
from factcheck.extraction.phrasebook.readers.arithmetic.sums.tallied import Tally, tallies_by_name
from factcheck.extraction.phrasebook.scene import Scene, Sentence
from factcheck.extraction.phrasebook.scope import of_another_time

_CUES = ("together", "combined", "between them", "altogether", "in all", "in total", "jointly", "with ", "plus ")
_CUE = expression(r"\b(?:together|combined|between them|altogether|in all|in total|jointly)\b")
_AND = expression(r"(?:['’]s)?(?: [a-z]+)?(?:,? (?:and|plus|&) |, )(?:(?:the|in|for|on|its) )?")
_UNLIKE = expression(r"\b(?:per cent|percent|%|average|mean|rate|share|more than|fewer|less|each|neither|except|not)\b")
_MAGNITUDES = (1, 1000, 10**6, 10**5, 10**7)
_LEAST = 10


def read_rows_together(scene: Scene) -> Iterator[Breakdown]:
    """A claim for each figure of the text that rows named with it come to, or, named as a list, do not."""
    for sentence in scene.sentences_with(_CUES):
        if sentence.block.cell is not None or not 0 < len(sentence.numbers) < CROWDED:
            continue
        maybe = tallies_by_name(scene).maybe_in(sentence.lower)
        named = [(tally, places) for tally in maybe if len(places := tally.named_in(sentence.lower)) > 1]
        for total in sentence.numbers if named else ():
            plain = total.slot in "nmu" and total.form is not Form.FRACTION and total.unit not in TIME_UNITS
            if plain and total.value >= _LEAST and (claim := _sum(scene, sentence, total, named)) is not None:
                yield claim
                break


def _sum(
    scene: Scene,
    sentence: Sentence,
    total: NumberMention,
    named: Sequence[tuple[Tally, dict[str, tuple[int, int]]]],
) -> Breakdown | None:
    sums = [(tally, list(places), _in_magnitude(tally, places, total)) for tally, places in named]
    for _, _, parts in sums:
        if summed(parts) == total.value:
            return breakdown(scene, total, parts, Coverage.ALL, "breakdown.rows-together")
    if total.hedge is not None or len(sentence.numbers) > 1 or not _CUE.search(sentence.lower):
        return None
    if doubtful(sentence) or _UNLIKE.search(sentence.lower):
        return None
    near = [
        parts
        for (tally, places), (_, _, parts) in zip(named, sums, strict=True)
        if _enumerated(sentence.lower, list(places.values())) and nearly(total, parts)
    ]
    if not near or of_another_time(scene, sentence, near[0]):
        return None
    best = min(near, key=lambda parts: abs(summed(parts) - total.value))
    return breakdown(scene, total, best, Coverage.ALL, "breakdown.rows-together")


def _in_magnitude(tally: Tally, places: dict[str, tuple[int, int]], total: NumberMention) -> list[NumberMention]:
    """The figures of some rows in the magnitude of a figure of the text: a table may count in thousands."""
    rows = [tally.rows[label] for label in places]
    sum_ = summed(rows)
    scale = min(_MAGNITUDES, key=lambda one: abs((total.value / (sum_ * one)).ln()) if sum_ > 0 else 0)
    return [
        replace(n, value=n.value * scale, step=n.step * scale, unit=n.unit or total.unit, counted=None) for n in rows
    ]


def _enumerated(text: str, places: Sequence[tuple[int, int]]) -> bool:
    """Whether names stand in one list, and in a list of nothing else."""
    ordered = sorted(places)
    return all(_AND.fullmatch(text[one[1] : two[0]]) for one, two in pairwise(ordered)) and not _AND.match(
        text, ordered[-1][1]
    )
