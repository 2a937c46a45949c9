"""Shares in percent that are all there is of one whole."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from factcheck.claims import PERCENT, Form, SharesTotal, make
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_key
from factcheck.extraction.phrasebook.phrases.arithmetic.shares_total import CLOSING_SHARES, WHOLES_OF_SHARES
from factcheck.extraction.phrasebook.phrases.words import DOWN, UP
from factcheck.extraction.phrasebook.readers.arithmetic.grid import grids, is_total
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_ALL = Decimal(100)
_LEAST, _MOST = Decimal(80), Decimal(120)
"""Shares whose sum is farther from a hundred are not of one whole."""
_MANY_ANSWERS = expression(
    r"\b(?:more than one|multiple|several|two or more|up to (?:two|three|four|five)|all that apply|any number of)"
    r" (?:[a-z]+ )?(?:answers?|reasons?|responses?|options?|choices?|causes?)\b"
    r"|\bselect all|all that appl|more than 100 ?(?:%|percent|per cent)|\boverlap"
)
_CHANGE = expression(rf"\b(?:{'|'.join((*UP, *DOWN))}|compared|versus|from|than|turnout|chance|probability)\b")
_SPLIT_BY = expression(r"\b(?:men|women|girls|boys|younger|older|whereas|respectively|each)\b")
_EXCLUSIVE = frozenset(
    "ballot vote seat sale revenue turnover income spending budget money cost export import freight cargo traffic"
    " energy electricity power land area water waste emission output production crop harvest catch death trip journey"
    " flight export profit debt stock share space time total".split()
)
"""What is counted once: a ballot is cast in one place, a respondent may tick several boxes."""


def read_shares_totals(scene: Scene) -> Iterator[SharesTotal]:
    """One claim for each list of shares that says that it is complete, or comes out as a hundred."""
    several: bool | None = None
    for sentence in scene.sentences:
        if "p" not in sentence.kinds or len(sentence.numbers) < 3:
            continue
        if sentence.block.kind is BlockKind.CELL or denied(sentence) or _CHANGE.search(sentence.lower):
            continue
        if several is None:
            several = _MANY_ANSWERS.search(scene.lower) is not None
        if not several and (claim := _in_sentence(scene, sentence)):
            yield claim
    yield from _in_tables(scene)


def _in_sentence(scene: Scene, sentence: Sentence) -> SharesTotal | None:
    shares = _list(sentence)
    if len(shares) < 3 or _SPLIT_BY.search(sentence.lower):
        return None
    total = sum((share.value for share in shares), Decimal(0))
    for phrase in CLOSING_SHARES:
        for match in phrase.matches(sentence):
            ends = match.number("last") is shares[-1] or match.number("first") is shares[0]
            if ends and _LEAST <= total <= _MOST:
                return _claim(scene, shares, f"“{match.words['rest']}” leaves nothing out", phrase.id)
    for phrase in WHOLES_OF_SHARES:
        for match in phrase.matches(sentence):
            of = noun_key(match.words["of"].split()[-1])
            if match.number("first") is shares[0] and of in _EXCLUSIVE and _ALL < total <= _MOST:
                return _claim(scene, shares, f"all are shares of the {match.words['of']}", phrase.id)
    if total == _ALL:
        return _claim(scene, shares, "they come to a hundred", "shares-total.hundred")
    return None


def _list(sentence: Sentence) -> list[NumberMention]:
    """The figures of a sentence that is nothing but a list of shares, the word percent said with some of them at least.

    Empty where other figures stand among them, or a share is no plain one.
    """
    first = next(index for index, number in enumerate(sentence.numbers) if number.unit == PERCENT)
    numbers = sentence.numbers[first:]
    if any(number.unit is None and number.counted is not None for number in numbers):
        return []
    shares = [number for number in numbers if number.unit == PERCENT or (number.unit is None and number.value < _ALL)]
    if len(shares) != len(numbers) or any(n.form is Form.FRACTION or n.value <= 0 for n in shares):
        return []
    lower = sentence.scene.lower
    gaps = [lower[one.end : two.start] for one, two in pairwise(shares)]
    return shares if all(re.search(r"[,;(]| and | while ", gap) for gap in gaps) else []


def _in_tables(scene: Scene) -> Iterator[SharesTotal]:
    """A column of percentages with a totals row that prints the hundred."""
    for grid in grids(scene):
        for column, figures in grid.columns.items():
            header = grid.headers.get(column, "").lower()
            last = next((index for index, figure in enumerate(figures) if is_total(figure.label)), None)
            if last is None or last < 2 or abs(figures[last].number.value - _ALL) > 1:
                continue
            shares = [figure.number for figure in figures[:last]]
            printed = "%" in header or "percent" in header or "per cent" in header or "share" in header
            if printed or all(share.unit == PERCENT for share in shares):
                total = sum((share.value for share in shares), Decimal(0))
                if _LEAST <= total <= _MOST:
                    yield _claim(scene, shares, "the table totals them", "shares-total.table", figures[last].number)


def _claim(
    scene: Scene, shares: Sequence[NumberMention], basis: str, phrase: str, total: NumberMention | None = None
) -> SharesTotal:
    maker = scene.maker
    quote, span, section = maker.around(shares if total is None else [total])
    return make(
        SharesTotal,
        quote=quote,
        span=span,
        section=section,
        phrase=phrase,
        shares=tuple(maker.quantity(share) for share in shares),
        total=maker.quantity(total) if total else None,
        basis=basis,
    )
