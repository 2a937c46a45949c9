"""Shares of a whole that is named by a noun, its figure told before: "Legacies were £53,000, a third of income"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations
from typing import NamedTuple

from factcheck.claims import Form, Hedge
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import doubtful, plain_figure
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import one_noun
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.outcomes import amounts
from factcheck.extraction.phrasebook.readers.arithmetic.rates.pieces import is_rate
from factcheck.extraction.phrasebook.readers.arithmetic.shares.borne_out import may_fit
from factcheck.extraction.phrasebook.readers.arithmetic.shares.ties import HEDGED, MARK, fraction, within_a_slip
from factcheck.extraction.phrasebook.roles import changing, starting, surely_changing
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_OF = expression(
    r" (?:of|on) (?:(?:the|its|their|our|his|her|all|all the|all its|that|this|whole|total|overall|full|annual|entire"
    r"|group|gross) )*(?P<noun>[a-z]+)(?=[.,;:)–—]|$| (?:and|but|for the|so|is|was|last year|this year|in all)\b)"
)
_TIED = expression(
    rf"(?: (?!and\b|but\b|than\b)[a-z][a-z'’-]*){{0,5}}?(?:{MARK}|:|,? (?:was|were|is|are|made up|makes? up"
    rf"|accounts? for|accounted for|represents?|represented|took|came to|formed)){HEDGED}"
)
_GENERIC = frozenset("total whole lot everything all sum it that amount money".split())
_PRONOUNS = frozenset("it that amount sum".split())
_EXPECTED = expression(
    r"\b(?:expect\w*|forecasts?|target\w*|would|could|may|might|(?<!add )(?<!adds )(?<!added )up to|at least"
    r"|quota|limit|includ\w+|planned|hop\w+|not)\b"
)
_SPECIFIC = {
    "income": ("income",), "revenue": ("revenue", "sales", "turnover"), "revenues": ("revenue", "sales", "turnover"),
    "sales": ("sales", "revenue", "turnover"), "turnover": ("turnover", "sales", "revenue"), "budget": ("budget",),
    "spending": ("spending", "spent", "expenditure"), "expenditure": ("expenditure", "spending", "spent"),
    "costs": ("costs",), "cost": (" cost", "price", "bill"), "price": ("price", " cost", "costs"),
    "bill": ("bill", " cost"), "takings": ("takings", "took"), "receipts": ("receipts",), "profit": ("profit",),
    "output": ("output", "produced"), "production": ("production", "produced", "output"), "crop": ("crop", "harvest"),
    "harvest": ("harvest", "crop"), "catch": ("catch", "landed", "caught"), "membership": ("members",),
    "population": ("population", "people", "inhabitants", "residents"), "workforce": ("employs", "workforce", "staff"),
    "staff": ("employs", "staff", "workforce"), "electorate": ("voters", "electors", "electorate"),
    "fleet": ("fleet",), "target": ("target", "goal", "needs", "need "), "goal": ("goal", "target"),
    "proceeds": ("proceeds", "raised"), "grant": ("grant",), "estate": ("estate",), "rent": ("rent",),
    "exports": ("exports", "exported"), "imports": ("imports", "imported"), "capacity": ("capacity", "holds", "seats"),
}  # fmt: skip
"""What a whole is called, and the words of which one stands beside its figure."""
_BEFORE, _AFTER = 60, 30
_BACK = 8
_HEDGES = (None, Hedge.ABOUT, Hedge.NEARLY, Hedge.JUST_OVER)
_MOST = 60
_NEAR = Decimal("0.01")


class _Wanted(NamedTuple):
    """A share, the figure that it is of, and how large the whole would be."""

    share: NumberMention
    part: NumberMention
    whole: Decimal


def share_of_named(scene: Scene, index: int, share: NumberMention) -> tuple[NumberMention, NumberMention] | None:
    """The part and the whole of a share of something that is named, where no figures of the draft bear it out."""
    sentence = scene.sentences[index]
    of = _OF.match(scene.lower, share.end, sentence.end)
    if of is None or (of["noun"] not in _GENERIC and of["noun"] not in _SPECIFIC):
        return None
    if share.hedge not in _HEDGES or changing(sentence, share) is not None or starting(sentence, share):
        return None
    part = _part(scene, sentence, share)
    if part is None or not share.value or doubtful(sentence):
        return None
    if fraction(share) >= 1:
        return None
    wanted = _Wanted(share, part, part.value / fraction(share))
    everything = [n for n in amounts(scene) if n.unit == part.unit and n.start not in (part.start, share.start)]
    if len(everything) > _MOST:
        return None
    told = scene.sentences[max(0, index - _BACK) : index + 1]
    told = [one for one in told if one.block.cell is None and one.block.section == sentence.block.section]
    whole = _whole(scene, sentence, told, of["noun"], part)
    if whole is None or whole.hedge not in (None, Hedge.ABOUT):
        return None
    if not within_a_slip(wanted.whole, whole.value) or _hoped_for(scene, whole):
        return None
    return None if _borne_out(scene, wanted, whole, everything) else (part, whole)


def _hoped_for(scene: Scene, number: NumberMention) -> bool:
    """Whether the words right around a figure say that it is not there yet, or not all there is."""
    return _EXPECTED.search(scene.lower, max(0, number.start - _BEFORE), number.end + _AFTER) is not None


def _part(scene: Scene, sentence: Sentence, share: NumberMention) -> NumberMention | None:
    """The figure that a share is tied to, which stands before it."""
    before = [n for n in sentence.numbers if n.end <= share.hedge_start]
    if not before or not plain_figure(before[-1]) or before[-1].unit in TIME_UNITS:
        return None
    part = before[-1]
    if part.hedge not in (None, Hedge.ABOUT) or surely_changing(sentence, part) or is_rate(scene, part):
        return None
    tie = _TIED.fullmatch(scene.lower, part.end, share.hedge_start)
    return part if tie is not None and part.value > 1 else None


def _whole(
    scene: Scene, sentence: Sentence, told: Sequence[Sentence], noun: str, part: NumberMention
) -> NumberMention | None:
    """The one larger figure told with the noun, or the only larger one at all before a share "of the total"."""
    larger = [
        (n, one)
        for one in told
        for n in one.numbers
        if n.end <= part.start
        and n.unit == part.unit
        and n.value > part.value
        and n.form is not Form.FRACTION
        and not surely_changing(one, n)
        and not is_rate(scene, n)
        and not starting(one, n)
    ]
    if part.unit is None:
        larger = [(n, one) for n, one in larger if one_noun(n.counted, part.counted)]
    if noun in _GENERIC:
        here = noun not in _PRONOUNS or any(one.block is sentence.block for _, one in larger)
        larger = [(n, one) for n, one in larger if not _hoped_for(scene, n)]
        return larger[-1][0] if here and len({n.value for n, _ in larger}) == 1 else None
    words = _SPECIFIC[noun]
    named = [n for n, one in larger if _beside(scene, one, n, words)]
    return named[-1] if len({n.value for n in named}) == 1 else None


def _beside(scene: Scene, sentence: Sentence, number: NumberMention, words: Sequence[str]) -> bool:
    """Whether one of some words stands with a figure, with no other figure of its kind between."""
    others = [n for n in sentence.numbers if n is not number and n.unit == number.unit]
    low = max([sentence.start, number.start - _BEFORE, *(n.end for n in others if n.end <= number.start)])
    high = min([sentence.end, number.end + _AFTER, *(n.start for n in others if n.start >= number.end)])
    return any(word in scene.lower[low : number.start] or word in scene.lower[number.end : high] for word in words)


def _borne_out(scene: Scene, wanted: _Wanted, whole: NumberMention, everything: Sequence[NumberMention]) -> bool:
    """Whether a share comes out at a stretch, of another figure, or of the sum or the difference of two."""
    if may_fit(scene, wanted.share, wanted.part, whole):
        return True
    near = wanted.whole * _NEAR
    others = [n for n in (wanted.part, *everything) if n.start != whole.start]
    return any(abs(one - wanted.whole) <= near for one in _made_of_two(others))


def _made_of_two(figures: Sequence[NumberMention]) -> Iterator[Decimal]:
    for one, two in combinations(figures, 2):
        yield one.value + two.value
        yield abs(one.value - two.value)
