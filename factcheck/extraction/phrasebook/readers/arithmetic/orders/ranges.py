"""Ranges: "between £80 and £140", and the figures nearby that should lie in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from factcheck.claims import Form, Range, make
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention, NumberMention
from factcheck.extraction.phrasebook.mentions.numbers import scan_numbers
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.phrases.arithmetic.ranges import EXTREMES, RANGES
from factcheck.extraction.phrasebook.readers.arithmetic.changes.percent_changes import comparable
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_BETWEEN = expression(
    r"\bbetween (?P<low>[$€£¥₹a-z]{0,3} ?\d[^;:!?()\n]{0,30}?) and (?P<high>[$€£¥₹a-z]{0,3} ?\d[^;:!?()\n]{0,30})"
)
_NO_RANGE = expression(
    r"\b(?:difference|gap|distance|choice|choose|chose|split|spread|divided?|margin|ratio|relation(?:ship)?"
    r"|balance|change"
    r"|vote|voted|shared?|decide|comparison|distinction|swing|link|match|game|tie|drop|fell|fall|rise|rose|fare|trip"
    r"|ride|journey|route|road|halfway|midway)\b"
)
_TURNED = expression(r" (?:bce?|ago|before|from|away|below|under|off|o'clock|am|pm|down|lower)\b")
_WHOLE = expression(r"\b(?:stay|stayed|remain|remained|rang(?:ed|es|ing)|all|every|never|always|varied|kept|between)\b")
_OTHER_TIME = expression(
    r"\b(?:record|ever|all-time|last (?:year|month|week)|previous|earlier|forecast|expected|target|usually|normally"
    r"|limit|in the past|once|exception|except|apart from|otherwise|outlier|until|since|unusual|ordinary|sometimes"
    r"|peak season)\b"
)
_FOLLOWING = 6
"""How many blocks after a range a list under it may run."""


_A_YEAR = 1500, 2100
"""What a bare number may be a year of: "between 1990 and 40 years later"."""


def read_ranges(scene: Scene) -> Iterator[Range]:
    """A claim for each range: its ends, and figures under it that name an extreme of the same thing."""
    for index, sentence in enumerate(scene.sentences):
        if sentence.block.cell is not None:
            continue
        for low, high, phrase in ranges_of(scene, sentence):
            if not _one_kind(low, high):
                continue
            if low.value <= high.value:
                if high.unit is None and high.counted is None:
                    continue
                yield _claim(scene, low, high, tuple(_members(scene, index, low, high)), phrase)
            elif not (_may_be_turned(scene, sentence, low, high, phrase) or denied(sentence)):
                yield _claim(scene, low, high, (), phrase)


def ranges_of(scene: Scene, sentence: Sentence) -> Iterator[tuple[NumberMention, NumberMention, str]]:
    """Both ends of every range of a sentence."""
    for phrase in sentence.phrases(RANGES) if len(sentence.numbers) > 1 else ():
        for match in phrase.matches(sentence):
            low, high = match.number("low"), match.number("high")
            if low is not None and high is not None:
                yield low, high, phrase.id
    if "between " in sentence.lower:
        for words in _BETWEEN.finditer(scene.lower, sentence.start, sentence.end):
            low, high = (_scanned(scene, *words.span(end)) for end in ("low", "high"))
            if low is not None and high is not None:
                yield low, high, "range.between"


def _scanned(scene: Scene, start: int, end: int) -> NumberMention | None:
    """The number that a stretch of prose starts with. The two of a range are no mentions of the scene."""
    prose = scene.draft.prose[start:end]
    number = next(iter(scan_numbers(prose, scene.lower[start:end])), None)
    if number is None or number.start != 0:
        return None
    return replace(number, start=start, end=start + number.end, hedge_start=start)


def _one_kind(low: NumberMention, high: NumberMention) -> bool:
    """Whether both ends say their unit, or the first leaves it to the second: "between 3 and 4 percent"."""
    if Form.FRACTION in (low.form, high.form) or {low.unit, high.unit} & TIME_UNITS:
        return False
    return low.unit in (None, high.unit) and (low.value == 0 or comparable(low, high))


def _may_be_turned(scene: Scene, sentence: Sentence, low: NumberMention, high: NumberMention, phrase: str) -> bool:
    """Whether the larger figure may stand first on purpose, or the two be no range at all."""
    before = scene.lower[max(sentence.start, low.start - 60) : low.start]
    if _NO_RANGE.search(before) or _TURNED.match(scene.lower, high.end) or "minus" in before:
        return True
    shared = low.unit is None and high.unit is not None and phrase == "range.between"  # "between 140 and 95 kroner"
    if shared and low.step == 1 and _A_YEAR[0] <= low.value <= _A_YEAR[1]:
        return True
    if (low.unit != high.unit and not shared) or low.value <= 0 or high.value <= 0 or low.hedge or high.hedge:
        return True
    if low.unit is None and not shared and (high.counted is None or max(low.step, high.step) > 1 or high.value < 13):
        return True
    return low.step >= 1000 > high.step  # "between 2 and 3 million" turned round: the second lacks its magnitude.


def _members(scene: Scene, index: int, low: NumberMention, high: NumberMention) -> Iterator[NumberMention]:
    """Figures at an extreme of what the range is of, in its block and in the list under it."""
    sentence = scene.sentences[index]
    if low.unit is None or not _WHOLE.search(sentence.lower) or _OTHER_TIME.search(sentence.lower):
        return
    if low.hedge or high.hedge:
        return
    blocks = 0
    block = sentence.block
    for other in scene.sentences[index : index + 12]:
        if other.block is not block:
            if other.block.kind is not BlockKind.ITEM or blocks >= _FOLLOWING:
                return
            block, blocks = other.block, blocks + 1
        if not _OTHER_TIME.search(other.lower) and not _years(other):
            yield from _extremes(other, low, high)


def _years(sentence: Sentence) -> bool:
    return any(isinstance(mention, DateMention) and mention.year is not None for mention in sentence.mentions)


def _extremes(sentence: Sentence, low: NumberMention, high: NumberMention) -> Iterator[NumberMention]:
    for phrase in sentence.phrases(EXTREMES):
        for match in phrase.matches(sentence):
            member = match.number("member")
            if member is None or member.unit != low.unit or member.hedge is not None:
                continue
            if member.start not in (low.start, high.start) and low.value / 3 < member.value < 3 * high.value:
                yield member


def _claim(
    scene: Scene, low: NumberMention, high: NumberMention, members: tuple[NumberMention, ...], phrase: str
) -> Range:
    maker = scene.maker
    quote, span, section = maker.around([low, high])
    return make(
        Range,
        quote=quote,
        span=span,
        section=section,
        phrase=phrase,
        low=maker.quantity(low),
        high=maker.quantity(high),
        members=tuple(maker.quantity(member) for member in members),
    )
