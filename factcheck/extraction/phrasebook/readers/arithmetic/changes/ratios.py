"""Multiples: "doubled to 640 from 320", "three times the 41 of last year"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from factcheck.claims import Form, Hedge, Quantity, Ratio, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import parted
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.words import HEDGES
from factcheck.extraction.phrasebook.patterns import Match
from factcheck.extraction.phrasebook.phrases.arithmetic.ratio import (
    AS_HIGH,
    MULTIPLES,
    RATIOS,
    RATIOS_BY_VERB,
    RATIOS_OF_SHARES,
    RATIOS_ON_BASE,
)
from factcheck.extraction.phrasebook.readers.arithmetic.changes.linked_multiples import linked_multiples
from factcheck.extraction.phrasebook.readers.arithmetic.changes.linked_ratios import linked_ratios
from factcheck.extraction.phrasebook.readers.arithmetic.changes.one_for_so_many import one_for_so_many
from factcheck.extraction.phrasebook.readers.arithmetic.changes.percent_changes import comparable
from factcheck.extraction.phrasebook.readers.arithmetic.closing import closes
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_CUE = expression(
    r"double|doubling|doubled|tripl|trebl|thrice|twice|halv|half|fold\b|quadrupl|quintupl| times "
    r"|(?:third|quarter|fifth)s? of (?:the|its|their) \d"
)
_HEDGES = {"fewer than": Hedge.UNDER, "not quite": Hedge.NEARLY, "virtually": Hedge.NEARLY, "practically": Hedge.NEARLY}
_FALL = expression(
    r"\b(?:fell|fall(?:s|en|ing)?|drop(?:s|ped|ping)?|declin\w+|decreas\w+|shr[aiu]nk\w*|cut|cuts|cutting|reduc\w+"
    r"|plung\w+|plummet\w*|lower\w*|slump\w*|tumbl\w+|down|dwindl\w+|sank|sunk)\b"
)
_SLACK = Decimal("0.12")
_BACK = 3
_FARTHEST = Decimal("2.5")


def read_ratios(scene: Scene) -> Iterator[Ratio]:
    """A claim for each multiple with both its figures in the sentence, or with one before that it fits."""
    for index, sentence in enumerate(scene.sentences):
        if not sentence.numbers or sentence.block.cell is not None or _TWICE_OVER.search(sentence.lower):
            continue
        yield from linked_ratios(scene, index)
        yield from one_for_so_many(scene, index)
        linked = [one for one in linked_multiples(scene, index) if _fits(one) or not _STEEPER.search(sentence.lower)]
        if not _CUE.search(sentence.lower):
            yield from linked
            continue
        taken: set[int] = set()
        told: list[Ratio] = []
        for claim in _within(scene, sentence):
            if claim.factor.span.start not in taken and (_fits(claim) or not _disowned(sentence, claim)):
                taken.add(claim.factor.span.start)
                told.append(claim)
        for claim in (*_two_figures(scene, sentence), *_on_earlier(scene, index)):
            if claim.factor.span.start not in taken and (_fits(claim) or not _disowned(sentence, claim)):
                taken.add(claim.factor.span.start)
                told.append(claim)
        spans = [claim.factor.span for claim in told]
        yield from told
        yield from (
            claim
            for claim in linked
            if not any(claim.factor.span.start < one.end and one.start < claim.factor.span.end for one in spans)
        )


_WHILE = expression(r"\b(?:while|whereas|but|although)\b")
_AND_THEN = expression(r"(?: [a-z]+)?,? (?:and )?(?:then|now|finally|lately|at last)(?: to)? [$£€¥]?\d")


_TWICE_OVER = expression(
    r"\b(?:doubled?|trebled?|tripled?|quadrupled?|halved?|doubling|halving)\b(?: and|, and|,| then|, then| and then)"
    r" (?:then )?(?:doubled?|trebled?|tripled?|quadrupled?|halved?|doubling|halving|again)\b"
)
"""A multiple upon a multiple: "doubled, and doubled again"."""


_STEEPER = expression(
    r"\b(?:magnitudes?|richter|decibels?|logarithm\w*|quakes?|earthquakes?|ph)\b"
    r"|\btimes the (?:energy|force|area|volume|brightness) of\b"
)
"""What grows by more than its figures do: a quake of 8.6 has 32 times the energy of one of 7.6."""


def _disowned(sentence: Sentence, claim: Ratio) -> bool:
    """Whether the copy takes a multiple back, or puts the word for it in quotation marks as another's."""
    if denied(sentence) or _STEEPER.search(sentence.lower):
        return True
    return re.search(rf"[\"“‘']{re.escape(claim.factor.quote)}[\"”’']", sentence.text) is not None


def _within(scene: Scene, sentence: Sentence) -> Iterator[Ratio]:
    if len(sentence.numbers) < 2:
        return
    for phrase in (*sentence.phrases(RATIOS), *sentence.phrases(RATIOS_OF_SHARES), *sentence.phrases(RATIOS_BY_VERB)):
        for match in phrase.matches(sentence):
            base, result = match.number("base"), match.number("result")
            factor = _factor(scene, match, base)
            if base is not None and result is not None and factor is not None:
                if parted(scene.lower, factor.span.end, min(base.hedge_start, result.hedge_start), by=_WHILE):
                    continue  # "sales doubled to 46,000 while others fell from 125,000 to 120,000"
                if _AND_THEN.match(scene.lower, result.end, sentence.end):
                    continue  # "tripled from 210 to 395 and then 634"
                if phrase in RATIOS_BY_VERB and (base.unit != result.unit or (not base.unit and not base.counted)):
                    continue
                if "whose" in match.words and not closes(sentence, base.end, strictly=True):
                    continue  # "four times that of the next, who had 41 in the first innings"
                claims = list(_claim(scene, factor, base, result, phrase.id))
                first = min(base.hedge_start, result.hedge_start)
                told = [n for n in sentence.numbers if factor.span.end <= n.start < first and n.slot == base.slot]
                if told:
                    claims = [
                        one for one in claims if _fits(one)
                    ]  # "it doubled to 84, and its men went from six to four"
                if phrase in RATIOS_BY_VERB or len(sentence.numbers) > 2:
                    ends = (scene, sentence, base, result)
                    claims = [one for one in claims if _fits(one) or not _of_another(one, *ends)]
                yield from claims


def _of_another(claim: Ratio, scene: Scene, sentence: Sentence, base: NumberMention, result: NumberMention) -> bool:
    """Whether a multiple is of another figure of the sentence, or of none: "four times its normal 2 tonnes"."""
    others = [n for n in sentence.numbers if n.unit == base.unit and n not in (base, result) and _alike(n, result)]
    if any(_fits(one) for n in others for one in _claim(scene, claim.factor, n, result, claim.phrase or "")):
        return True
    given, said = result.value / base.value, claim.factor.value
    return claim.phrase == RATIOS_BY_VERB[0].id and max(given / said, said / given) > _FARTHEST


def _two_figures(scene: Scene, sentence: Sentence) -> Iterator[Ratio]:
    """ "3.2% for boys and 7.4% for girls, twice as high": an alarm only where the sentence holds no third figure."""
    for phrase in sentence.phrases(AS_HIGH) if len(sentence.numbers) > 1 else ():
        for match in phrase.matches(sentence):
            base, result = match.number("base"), match.number("result")
            factor = _factor(scene, match, base)
            if base is None or result is None or factor is None:
                continue
            figures = [n for n in sentence.numbers if n.form is not Form.FRACTION]
            sure = len(figures) == 2 and "open" not in match.words and base.unit == result.unit is not None
            for claim in _claim(scene, factor, base, result, phrase.id):
                if sure or _fits(claim):
                    yield claim


def _on_earlier(scene: Scene, index: int) -> Iterator[Ratio]:
    """ "Twice the 74 counted in February": the nearest figure before that fits, and nothing where none does."""
    sentence = scene.sentences[index]
    for phrase in sentence.phrases(RATIOS_ON_BASE):
        for match in phrase.matches(sentence):
            base = match.number("base")
            factor = _factor(scene, match, base)
            if base is None or factor is None:
                continue
            near = [n for back in scene.sentences[max(0, index - _BACK) : index] for n in back.numbers]
            near += [n for n in sentence.numbers if n.end <= base.start]
            claims = [claim for n in near for claim in _claim(scene, factor, base, n, phrase.id, apart=True)]
            yield from [claim for claim in claims if _fits(claim)][-1:]


def _factor(scene: Scene, match: Match, base: NumberMention | None) -> Quantity | None:
    """The multiple as a quantity: a number as printed, or the word that stands nearest before the base."""
    number = match.number("factor") or match.number("share")
    if number is not None:
        return scene.maker.quantity(number) if number.value != 1 else None
    word = match.words.get("multiple", "")
    ratio = MULTIPLES.get(word)
    start, end = match.sentence.start, match.sentence.end
    places = [found.start() for found in re.finditer(rf"\b{word}\b", scene.lower[start:end])]
    if ratio is None or not places:
        return None
    at = start + (max((one for one in places if base is None or start + one < base.start), default=places[0]))
    told = match.words.get("hedge")
    hedge = (_HEDGES.get(told) or HEDGES.get(told)) if told else None
    result, falls = match.number("result"), _FALL.search(scene.lower, start, end) is not None
    if word.endswith("fold") and base is not None and result is not None and falls and result.value < base.value:
        ratio = ratio[1], ratio[0]  # "fell tenfold, from 500 to 50"
    maker = scene.maker
    return make(
        Quantity,
        quote=maker.quote(at, at + len(word)),
        span=maker.span(at, at + len(word)),
        value=Decimal(ratio[0]) / ratio[1],
        step=Decimal(1),
        form=Form.WORDS,
        hedge=hedge,
    )


def _claim(
    scene: Scene, factor: Quantity, base: NumberMention, result: NumberMention, phrase: str, *, apart: bool = False
) -> Iterator[Ratio]:
    if base.start == result.start or not _alike(base, result) or Form.FRACTION in (base.form, result.form):
        return
    maker = scene.maker
    quote, span, section = maker.around([base, result])
    yield make(
        Ratio,
        quote=quote,
        span=span,
        section=section,
        phrase=phrase,
        factor=factor,
        loose=factor.step == 1 or factor.form is not Form.DIGITS,
        base=maker.quantity(base),
        result=maker.quantity(result),
        apart=apart,
    )


def _alike(one: NumberMention, two: NumberMention) -> bool:
    """Whether two figures are of one kind; nights in beds are counted as things are."""
    nights = {one.unit, two.unit} in ({"night"}, {"night", None})
    return (nights and not (one.counted or two.counted)) or comparable(one, two)


def _fits(claim: Ratio) -> bool:
    """Whether the figures come near the multiple, to choose by; the rule judges."""
    given, said = claim.result.value / claim.base.value, claim.factor.value
    if claim.factor.hedge in (Hedge.OVER, Hedge.AT_LEAST):
        return said <= given <= said * 2
    return abs(given - said) <= said * _SLACK
