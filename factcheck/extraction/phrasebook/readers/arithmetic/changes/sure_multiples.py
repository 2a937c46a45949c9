"""Multiples of the only two figures that can be meant, though they do not come out: "£45 and £15, four times that"."""

from __future__ import annotations

from decimal import Decimal

from factcheck.claims import Hedge
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import plain_figure
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.outcomes import nothing_else, of_block
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_BEHIND_SUBJECT = frozenset("has have had is was were since now thus more than almost nearly then".split())
_NOUN = expression(r"\b(?:a|an|the|its|their|his|her|our|another) (?P<thing>[a-z]+)")
_ITSELF = frozenset(
    "it they this that which number numbers count figure figures total tally rate price cost so and newcomer latter"
    " former old new second first other whole pair".split()
)
_THAN = expression(
    r"(?: as [a-z]+(?: [a-z]+)?)? than [a-z]| as [a-z]+(?: [a-z]+)? as (?!in\b|on\b|at\b|before\b|then\b)[a-z]"
)
_AS_THEN = expression(r" as [a-z]+(?: [a-z]+)? as (?:in |on |at )?(?P<when>(?:last )?[a-z0-9]+)(?= ?[.,;)]|$)")
_LEAST, _MOST = Decimal("0.8"), Decimal("1.4")
_CLOSE = Decimal("0.93"), Decimal("1.07")
"""The same of "half as many again", which is said of nothing else."""
_FARTHEST = Decimal("2.5")
_STEM = 5


def of_those_alone(
    scene: Scene,
    sentence: Sentence,
    multiple: NumberMention,
    pair: tuple[NumberMention, NumberMention],
    *,
    hedge: Hedge | None,
    moved: bool,
    close: bool = False,
) -> bool:
    """Whether a multiple, told of the two figures of a kind right before it, can be of no others.

    `moved` is one told as a change, whose subject ("traffic has doubled") must have been told of.
    """
    small, large = pair
    last = max(small.end, large.end)
    if last > multiple.start or hedge in (Hedge.NEARLY, Hedge.UNDER, Hedge.UP_TO):
        return False
    if not _one_kind(scene, sentence, multiple, pair) or _of_others(scene, sentence, multiple, last, moved=moved):
        return False
    given = large.value / small.value
    if given > multiple.value * _FARTHEST or multiple.value > given * _FARTHEST:
        return False

    def gives(one: NumberMention, two: NumberMention) -> bool:
        ratio = max(one.value, two.value) / min(one.value, two.value)
        low, high = _CLOSE if close else (_LEAST, _MOST)
        return one.unit == two.unit and low <= ratio / multiple.value <= high

    together = all(sentence.start <= n.start < sentence.end for n in pair)
    figures = sentence.numbers if together else of_block(scene, sentence)
    return nothing_else(scene, sentence, multiple, pair, gives, figures)


def _of_others(scene: Scene, sentence: Sentence, multiple: NumberMention, last: int, *, moved: bool) -> bool:
    """Whether a multiple is told of something that its figures are not, or against it."""
    lead = scene.lower[max(sentence.start, last) : multiple.start]
    if _THAN.match(scene.lower, multiple.end):
        return True
    told = scene.lower[sentence.block.start : last]
    then = _AS_THEN.match(scene.lower, multiple.end)
    if then is not None and then["when"] not in told:
        return True  # "310 of the 1,240, twice as many as in 2019"
    things = [noun["thing"] for noun in _NOUN.finditer(lead.rpartition(",")[2])]
    if moved:
        things += [word for word in lead.split() if word not in _BEHIND_SUBJECT][-1:]
    return any(thing not in _ITSELF and thing[:_STEM] not in told for thing in things)


def _one_kind(
    scene: Scene, sentence: Sentence, multiple: NumberMention, pair: tuple[NumberMention, NumberMention]
) -> bool:
    """Whether the two figures are all of their kind from the first of them to the end of the sentence."""
    first = min(n.start for n in pair)
    told = [n for n in of_block(scene, sentence) if first <= n.start < sentence.end and n.unit == pair[1].unit]
    others = [n for n in told if not multiple.start <= n.start < multiple.end and plain_figure(n) and n.value != 1]
    return {n.start for n in others} <= {n.start for n in pair}
