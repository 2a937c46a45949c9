"""Changes told twice, as so many and as a share: "390 more than the 1,950 of last year, a rise of a fifth"."""

from __future__ import annotations

from factcheck.claims import Direction, Form
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import doubtful, plain_figure
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.phrases.words import DOWN, FALLS, RISES
from factcheck.extraction.phrasebook.readers.arithmetic.one_unit import in_one_unit
from factcheck.extraction.phrasebook.roles import closing, starting, surely_changing
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_TIE = expression(
    rf"[^;:.]{{0,60}}?(?:,| \(| –| —)(?: (?:or|which is|that is|which was|that was|equal to|an?"
    rf"|{'|'.join((*RISES, *FALLS))}|of|up|down|by|just|only|some|about|nearly|almost|over|under|more|less|than))* \(?"
)
"""Between where a change starts and the share that tells it again; a clause of its own may stand there."""
_ANOTHER = expression(r"\b(?:while|but|whereas|though|although|and|with|after|before|of whom|of which)\b")
_LOWER = expression(rf"\b(?:{'|'.join(DOWN)}|fewer|less|lower|below|{'|'.join(FALLS)})\b")
_FARTHEST = 60


def retold_change(
    scene: Scene, sentence: Sentence, share: NumberMention
) -> tuple[NumberMention, NumberMention, Direction] | None:
    """Where a change starts and how much it is, where a share right behind both says it once more; and its way."""
    before = [n for n in sentence.numbers if n.end <= share.hedge_start]
    if len(before) < 2 or not closing(sentence, share):
        return None
    gap, base = before[-2], before[-1]
    if starting(sentence, gap) and not starting(sentence, base):
        gap, base = base, gap  # "on last year's £42,000, an increase of £4,200"
    if not (starting(sentence, base) and surely_changing(sentence, gap)) or starting(sentence, gap):
        return None
    if not (plain_figure(gap) and plain_figure(base)) or (share.form is Form.FRACTION and share.value >= 1):
        return None
    one, two = in_one_unit((base, gap))
    if one.unit != two.unit or not 0 < two.value < one.value:
        return None
    last = max(gap.end, base.end)
    tie = scene.lower[last : share.hedge_start]
    if _TIE.fullmatch(tie) is None or _ANOTHER.search(tie) or doubtful(sentence):
        return None
    words = scene.lower[min(gap.start, base.start) - 20 : max(gap.end, base.start)]
    way = Direction.DOWN if _LOWER.search(words) else Direction.UP
    return base, gap, way
