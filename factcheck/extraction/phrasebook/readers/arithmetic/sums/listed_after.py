"""Lists of all that the sentence before gives one figure of: "The appeal has raised £48,200. Gifts brought in £21,400,
the raffle £9,300 and a concert £17,500".

No word says that the list is of the whole. It is claimed where it comes out, and where what it makes is a slip of one
digit away from the only figure of its kind that was told before it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from factcheck.claims import Breakdown, Coverage, Form, slipped
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import doubtful
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_class
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.readers.arithmetic.sums.adding import ANYBODY, breakdown, carried, summed
from factcheck.extraction.phrasebook.roles import averaging, changing, each, starting
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_JOINT = expression(r"[^.;:!?\d]{0,60}(?:,? and |, )[^.;:!?\d]{0,40}")
_LAST = expression(r"[^.;:!?\d]{0,60},? and [^.;:!?\d]{0,40}")
_UNSURE = expression(
    r"\b(?:includ\w+|among them|of (?:which|whom|them)|at least|more than|up to|both|some of|respectively"
    r"|followed by|then"
    r"|from|against|compared|earlier|before|last|than|more|fewer|another|other|others|extra|also|record|limit|target|if"
    r"|twice|per|every|average|largest|biggest|top|leading|overlap\w*|as well as|would|could|can|planned|rivals?"
    r"|neighbours?|elsewhere|holds?|seats?|sleeps?"
    r"|(?:at|by) (?:night|day)|next door|shared?)\b"
)
_LEAST, _FEWEST, _MOST, _ROUND = 100, 3, 8, 50


def read_listed_after(scene: Scene) -> Iterator[Breakdown]:
    """A claim for each sentence of three figures or more that make what the sentence before gives, or nearly so."""
    for sentence in scene.sentences:
        if sentence.block.cell is None and _FEWEST <= len(sentence.numbers) <= _MOST:
            claim = _of(scene, sentence)
            if claim is not None:
                yield claim


def _of(scene: Scene, sentence: Sentence) -> Breakdown | None:
    earlier = scene.right_before(sentence)
    if earlier is None or not earlier.numbers or "p" in sentence.kinds or "f" in sentence.kinds:
        return None
    unit = sentence.numbers[0].unit
    parts = carried(sentence.numbers, unit)
    if unit in TIME_UNITS or any(n.unit != unit or n.hedge or n.value <= 0 for n in parts):
        return None
    joints = [*pairwise(parts)]
    if not all(_JOINT.fullmatch(scene.lower, one.end, two.start) for one, two in joints):
        return None
    if not _LAST.fullmatch(scene.lower, joints[-1][0].end, joints[-1][1].start) or _UNSURE.search(sentence.lower):
        return None
    if any(each(sentence, n) is not None or changing(sentence, n) for n in sentence.numbers):
        return None
    whole = _whole(earlier, parts)
    if whole is None or doubtful(earlier) or doubtful(sentence):
        return None
    made = summed(parts)
    if made != whole.value and whole.unit is None and whole.value % _ROUND == 0:
        return None
    step = max(n.step for n in (whole, *parts))
    if made != whole.value and not (
        made >= _LEAST * step and whole.hedge is None and slipped(made // step, whole.value // step)
    ):
        return None
    return breakdown(scene, whole, parts, Coverage.ALL, "breakdown.listed-after")


def _whole(earlier: Sentence, parts: Sequence[NumberMention]) -> NumberMention | None:
    """The only figure of a sentence that can be the whole of some parts: of their unit, of their noun, and larger."""
    alike = [n for n in earlier.numbers if n.unit == parts[0].unit and n.form is not Form.FRACTION]
    if len(alike) != 1 or alike[0].value <= max(n.value for n in parts) or alike[0].value < _LEAST * alike[0].step:
        return None
    whole = alike[0]
    level = each(earlier, whole) is not None or averaging(earlier, whole) or starting(earlier, whole)
    raised = earlier.sides(whole)[0].endswith("raised ")
    if level or (changing(earlier, whole) is not None and not raised):
        return None
    kinds = {noun_class(n.counted) for n in parts if n.counted}
    named = noun_class(whole.counted) if whole.counted else None
    kin = not kinds or not named or kinds <= {named} or named in ANYBODY
    return whole if kin and len(kinds) < _FEWEST else None
