"""What lets a share that does not come out of a whole be right after all: other figures, or words that narrow it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.outcomes import amounts, of_block
from factcheck.extraction.phrasebook.readers.arithmetic.shares.ties import fraction
from factcheck.extraction.phrasebook.readers.arithmetic.shares.wholes import fits
from factcheck.extraction.phrasebook.scene import SLOTS, Scene, Sentence

NARROWS = expression(
    r"\b(?:sampl\w*|survey\w*|some of|part of|of those|of whom|turn-?out|random\w*|respond\w*|repl\w+|answer\w*"
    r"|eligible|only|may (?:vote|enter|apply|join)|vot(?:e|ed|ers|ing)|ballot\w*"
    r"|inspected|tested|asked|polled|interviewed|examined|assessed|applied|applicants?|remaining|rest|others?"
    r"|each|per(?! ?cent)|average|typical\w*|separate\w*|in one|one of|half|quarter|third)\b"
)
_TIME = (
    r"(?:last|this|the (?:first|second|third|same|past|previous|following|next|final|end)|that|by|all|early|late) "
    r"(?:night|day|week|month|year|term|season|evening|morning|afternoon|weekend|summer|winter|spring|autumn|quarter"
    r"|end|time|stage|point|close)"
)
_LEAD_PHRASE = expression(
    rf"\b(?:in|at|among|amongst|from|for|on|of|within|across|under|with|outside|inside|near|around|by) "
    rf"(?!{_TIME}\b|(?:the|a) (?:night|day|week|month|year|term|season)\b|(?:all|total|the end|the event|fact|them"
    rf"|contrast|now|then|(?:mon|tues|wednes|thurs|fri|satur|sun)day|last)\b|[{SLOTS['d']}])(?:(?:the|its|their|his|her|our|a|an|this|that|these|those|some|just"
    rf"|only) )*(?P<thing>[a-z][a-z'’-]*|[{SLOTS['g']}])"
)
_STEM = 5
_NEAR = 200
"""How far before a whole, in characters, a share of it may be told."""
_MOST = 60
"""Figures of a draft that others are tried of; a draft with more explains anything."""


def may_fit(scene: Scene, share: NumberMention, part: NumberMention, whole: NumberMention) -> bool:
    """Whether a share comes out of this whole at a stretch, of any other figure, or of a part of the whole."""
    maker = scene.maker
    said = maker.strained(share).scaled(Decimal("0.01") if share.unit else Decimal(1))
    if (maker.strained(part) / maker.strained(whole)).meets(said):
        return True
    everything = amounts(scene)
    if len(everything) > _MOST:
        sentence = scene.sentence_at(share.start)
        everything = of_block(scene, sentence) if sentence is not None else []
    wanted = part.value / fraction(share)
    rounding = share.step / share.value / (2 if share.unit else 5)
    near = wanted * max(Decimal("0.01"), rounding)
    others = [n for n in everything if n.start not in (part.start, whole.start, share.start) and n.unit == whole.unit]
    if any(n.value >= part.value and fits(scene, share, (part,), (n,)) for n in others):
        return True
    return any(abs(one - wanted) <= near for one in _parts_of(scene, whole, others, share))


def _parts_of(
    scene: Scene, whole: NumberMention, others: Sequence[NumberMention], share: NumberMention
) -> Iterator[Decimal]:
    """What a whole is less or more another figure, and what the shares of the draft leave of it."""
    for one in others:
        yield whole.value - one.value
        yield whole.value + one.value
    shares = [
        n for s in scene.sentences for n in s.numbers if n.slot in "pf" and whole.start - _NEAR < n.start < share.start
    ]
    for one in shares[:_MOST]:
        yield whole.value * fraction(one)
        yield whole.value * (1 - fraction(one))


def put_anew(scene: Scene, sentence: Sentence, part: NumberMention, start: int) -> bool:
    """Whether the words before a part put it where nothing from `start` on was: "On the wards 36 beds were free"."""
    told = scene.lower[start : sentence.start]
    lead = sentence.slotted[: _at(sentence, part)]
    return any(found["thing"][:_STEM] not in told for found in _LEAD_PHRASE.finditer(lead))


def _at(sentence: Sentence, number: NumberMention) -> int:
    """Where a figure stands in the slotted sentence."""
    return len(sentence.sides(number, reach=len(sentence.slotted))[0])
