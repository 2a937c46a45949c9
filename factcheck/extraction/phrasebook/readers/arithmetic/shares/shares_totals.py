"""Shares in percent that are all there is of one whole."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from factcheck.claims import PERCENT, Form, Hedge, SharesTotal, make
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_key
from factcheck.extraction.phrasebook.phrases.arithmetic.shares_total import CLOSING_SHARES, WHOLES_OF_SHARES
from factcheck.extraction.phrasebook.phrases.words import DOWN, UP
from factcheck.extraction.phrasebook.readers.arithmetic.shares.given_once import COUNTED_ONCE, divided_once
from factcheck.extraction.phrasebook.readers.arithmetic.shares.listed_shares import (
    HUNDREDTHS,
    closes,
    hundredths,
    shares_of,
    slack,
)
from factcheck.extraction.phrasebook.readers.arithmetic.shares.one_whole import more_than_one_whole
from factcheck.extraction.phrasebook.readers.arithmetic.shares.shares_of_groups import shares_of_groups
from factcheck.extraction.phrasebook.readers.arithmetic.sums.votes import AGAINST, FOR, NEITHER
from factcheck.extraction.phrasebook.readers.arithmetic.tables.grid import Figure, grids, is_nested, is_total
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_ALL = Decimal(100)
_LEAST, _MOST = Decimal(80), Decimal(120)
"""Shares whose sum is farther from a hundred are not of one whole."""
_IN_WORDS = expression(r"\ba (?:half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)\b")
_MOST_IN_WORDS = Decimal(135)
_NEAR = 10
_WELL_OFF = 8
"""How far from a hundred shares that are about right come only by a slip."""
_MANY_ANSWERS = expression(
    r"\b(?:more than one|multiple|several|two or more|up to (?:two|three|four|five)|all that apply|any number of)"
    r" (?:[a-z]+ )?(?:answers?|reasons?|responses?|options?|choices?|causes?)\b"
    r"|\bselect all|all that appl|more than 100 ?(?:%|percent|per cent)|\boverlap"
)
_ANSWERS = (
    *("answer", "reason", "response", "option", "choice", "cause"),
    *("select all", "all that appl", "more than 100", "overlap"),
)
"""Of which one stands in every match of it."""
_CHANGE = expression(
    r"(?<!made )(?<!make )(?<!makes )(?<!making )(?<!-)"
    rf"\b(?:{'|'.join((*UP, *DOWN))}|compared|versus|from(?= (?:(?:just|only|about|nearly|around|some) )?(?:\d|half\b"
    r"|a (?:half|third|quarter|fifth|tenth)\b|last\b"
    r"|the (?:previous|year)\b))|than|turnout"
    r"|last (?:election|vote|time|poll)|(?:who|which) won|chance|probability)\b"
)
_SPLIT_BY = expression(r"\b(?:men|women|girls|boys|younger|older|whereas|respectively|each)\b")
_OLD_OR_YOUNG = {"younger", "older"}


_COMPLETE = expression(
    r"\b(?:(?:are|is|make|makes|be|was|were|up|goes) (?:up )?(?:the )?(?:whole|full hundred)\b|no ?(?:one|body) else"
    r"|nothing (?:is |was )?(?:more|over|else|left)"
    r"|two-horse|two-way|not one (?:is|was|of)|(?:named|chose|picked|gave|had|cast|voted for) (?:just |only "
    r"|exactly )?one\b"
    r"|(?:of|from) (?:every|each) (?:pound|dollar|euro|rand|rupee|krona|franc|shilling)"
    r"|no (?:[a-z]+ ){1,4}(?:two\b|more than one\b)|no[a-z]* (?:[a-z]+ ){0,3}(?:counted|named|listed) twice"
    r"|(?:divid|split|br[eo]ak|broken|spen[dt]|shar|allocat|distribut|apportion|used|funded|financed|met|paid|raised"
    r"|made|comes|came|goes|went)[a-z]* (?:up |down |out |for )?(?:as follows|thus|like this|in this way)"
    r"|(?:breakdown|split) of (?:the|its|our|their|each|every)\b)"
)
"""What says that a list of shares is all there is, in its sentence or right after."""
_WHERE_FROM = expression(
    r"\b(?:(?:where|how) (?:the|its|our|their|this|last|each|every|your) [^.:;\d]{3,50}"
    r"\b(?:came|comes|went|goes|spent|raised|earned|used|made up|divided|split)(?: from| to| on)?:"
    r"|(?:sources|uses) of [a-z ]{3,30}:)"
)
"""What opens a list of shares that cannot be more than all."""
_OF_ALL = expression(
    r"\W*(?:of|among|from|in) (?:all|the|its|their|those|these|this [a-z]+['’]s|last [a-z]+['’]s)(?: the)?"
    r" (?P<of>[a-z -]{3,50}?),"
)
"""What opens a list of the shares of a whole that is named first: "Of the ballots in hand, ..."."""
_FOR_EVERY = expression(r"\bfor (?:every|each) (?:[a-z]+ )?(?:pound|dollar|euro|rand|rupee|shilling)\b")
"""What opens a list of where money goes, if the list is long and comes near the whole."""
_FEWEST_FOR_EVERY = 3
_PARTS_OF_PARTS = expression(
    r"\b(?:of (?:whom|which|these|them|those|that|it)|bought|acquir\w+|already|another|additional|more than"
    r"|at least|stakes?"
    r"|up to|rounding|rounded"
    r"|majority|of the (?:rest|remainder|others))\b"
)
_ASKED_FOR_ONE = expression(
    r"\b(?:the|a|their|his|her) [*_]{0,2}(?:one|single|main|chief|biggest|most important|top|principal)[*_]{0,2}"
    r"(?: [a-z]+){0,2} (?:issue|reason|thing|factor|cause|worry|concern|priority|topic|problem|motive|answer)\b"
)
"""What a question asks for so that each who answers names one."""
_ASKED = expression(
    r"\b(?:ask(?:ed|s|ing)?|name(?:d)?|chose|choose|pick(?:ed)?|g[ai]ven?|question|poll(?:ed|sters)?|survey\w*)\b"
)
_QUESTION = 160
"""How far before a list of shares the question may begin, in characters."""
_FOLLOWS = 90
_OF_ANOTHER = expression(r"\b(?:of|as|than) (?:the|its|their)\b")
_INGREDIENTS = expression(
    r"\b(?:consist(?:s|ed|ing) of|contain(?:s|ed|ing)?|(?:made|making) (?:up )?of|composed of"
    r"|(?:mix|mixture|blend|alloy) of|(?:comes?|came|coming|drawn|generated|sourced) from)(?: (?:some|about|roughly))?"
    r"(?: | [a-z-]+ \(| [a-z-]+ [a-z-]+ \(|: )$"
)
"""What stands right before the first of the shares of which something is made."""
_OTHERS_LESS = expression(
    r"\b(?:no other [a-z]+|none of the (?:others?|rest)|the (?:others?|rest) each|nobody else|no one else)"
    r" (?:was |were |is )?"
    r"(?:passed|topped|reached|exceeded|got|had|made|took|won|came|fell|above|over|more than)\b"
)
"""What says that there are more of them: "No other crop passed 6%"."""


def read_shares_totals(scene: Scene) -> Iterator[SharesTotal]:
    """One claim for each list of shares that says that it is complete, or comes out as a hundred."""
    several: bool | None = None
    before: tuple[Sentence | None, Sentence | None] = None, None
    for sentence in scene.sentences:
        two, previous = before
        before = previous, sentence
        if not _may_hold_shares(sentence) or sentence.block.kind is BlockKind.CELL:
            continue
        if denied(sentence):
            continue
        moved = _CHANGE.search(_besides(sentence)) is not None
        if several is None:
            several = any(_MANY_ANSWERS.search(scene.lower, *at) for at in scene.passages_with(_ANSWERS))
        if several:
            continue
        if (groups := shares_of_groups(sentence)) is not None:
            yield _claim(scene, *groups, "shares-total.groups")
            continue
        listed = len(sentence.numbers) > 2 and "p" in sentence.kinds and not moved
        claim = (_in_sentence(scene, sentence) if listed else None) or _closed(
            scene, sentence, (two, previous), moved=moved
        )
        if claim is None and (told := more_than_one_whole(sentence)) is not None:
            claim = _claim(scene, *told, "shares-total.one-whole")
        if claim is not None:
            yield claim
    yield from _in_tables(scene)


def _besides(sentence: Sentence) -> str:
    """What a sentence says besides that nothing is left out."""
    return _COMPLETE.sub("", sentence.lower)


def _may_hold_shares(sentence: Sentence) -> bool:
    kinds = sentence.kinds
    return "p" in kinds or "f" in kinds or ("u" in kinds and any(n.unit in HUNDREDTHS for n in sentence.numbers))


def _closed(
    scene: Scene, sentence: Sentence, before: tuple[Sentence | None, Sentence | None], *, moved: bool
) -> SharesTotal | None:
    """Shares of any kind, percent and fractions mixed, that end with "the rest" or that the copy calls complete.

    "The remaining 6 per cent" may stand in the sentence after the others.
    """
    shares, clean = shares_of(sentence)
    closing = [share for share in shares if closes(scene, sentence, share)]
    two, previous = before
    across = False
    own = sum((hundredths(share) for share in shares), Decimal(0))
    if closing and own < _LEAST and previous is not None and previous.block is sentence.block:
        earlier, clean = shares_of(previous)
        across = bool(earlier) and not denied(previous)
        moved = moved or _CHANGE.search(previous.lower) is not None
        shares = [*earlier, *shares] if across else shares
        if two is not None and two.block is sentence.block and shares_of(two)[0]:
            return None  # the first of them may stand farther back
    if len(shares) < 2 or any(
        share.hedge not in (None, Hedge.ABOUT, Hedge.NEARLY, Hedge.JUST_OVER) for share in shares
    ):
        return None
    total = sum((hundredths(share) for share in shares), Decimal(0))
    basis = divided_once(sentence, shares) if clean and not moved else ""
    if basis and _ALL + sum((slack(share) for share in shares), Decimal(0)) < total <= _MOST:
        return _claim(scene, shares, basis, "shares-total.more-than-all")
    clean = clean and (not any(share.hedge for share in shares) or (bool(closing) and abs(total - _ALL) >= _WELL_OFF))
    fits = abs(total - _ALL) <= sum((slack(share) for share in shares), Decimal(0))
    stop = min(sentence.block.end, sentence.end + _FOLLOWS)
    stated = _COMPLETE.search(scene.lower, sentence.start, stop)
    last = bool(closing) and closing[-1] is shares[-1]
    if stated is None and len(shares) >= _FEWEST_FOR_EVERY and abs(total - _ALL) <= _NEAR:
        stated = _FOR_EVERY.search(scene.lower, sentence.start, sentence.end)
    if stated is None and total > _ALL:
        stated = _WHERE_FROM.search(scene.lower, sentence.start, sentence.end)
    if not (last or stated):
        if moved or not clean or total != _ALL:
            return None
        return _claim(scene, shares, "they come to a hundred", "shares-total.hundred")
    basis = "the copy closes the list" if last else f"“{stated.group()}” leaves nothing out" if stated else ""
    if fits:
        return _claim(scene, shares, basis, "shares-total.closed")
    most = _MOST_IN_WORDS if last and all(share.form is Form.FRACTION for share in shares) else _MOST
    if moved or not clean or not _LEAST <= total <= most or _PARTS_OF_PARTS.search(_besides(sentence)):
        return None
    words = _IN_WORDS.finditer(scene.lower, sentence.start, sentence.end)
    if any(all(not share.start <= word.end() - 1 < share.end for share in shares) for word in words):
        return None  # "a fifth own"
    if _OTHERS_LESS.search(scene.lower, sentence.start, stop):
        return None
    if (not last and _SPLIT_BY.search(sentence.lower)) or (
        across and previous and _PARTS_OF_PARTS.search(previous.lower)
    ):
        return None
    return _claim(scene, shares, basis, "shares-total.closed")


def _in_sentence(scene: Scene, sentence: Sentence) -> SharesTotal | None:
    shares = _list(sentence)
    if len(shares) < 3 or _is_split(sentence):
        return None
    total = sum((share.value for share in shares), Decimal(0))
    for phrase in sentence.phrases(CLOSING_SHARES):
        for match in phrase.matches(sentence):
            ends = _same(match.number("last"), shares[-1]) or _same(match.number("first"), shares[0])
            if ends and _LEAST <= total <= _MOST:
                return _claim(scene, shares, f"“{match.words['rest']}” leaves nothing out", phrase.id)
    for phrase in sentence.phrases(WHOLES_OF_SHARES):
        for match in phrase.matches(sentence):
            of = noun_key(match.words["of"].split()[-1])
            if _same(match.number("first"), shares[0]) and of in COUNTED_ONCE and _ALL < total <= _MOST:
                return _claim(scene, shares, f"all are shares of the {match.words['of']}", phrase.id)
    of_all = _OF_ALL.match(sentence.lower) if _ALL < total <= _MOST else None
    once = of_all is not None and {noun_key(word) for word in of_all["of"].split()} & COUNTED_ONCE
    if of_all is not None and once and not _PARTS_OF_PARTS.search(sentence.lower):
        return _claim(scene, shares, f"all are shares of the {of_all['of'].strip()}", "shares-total.of-all")
    if (
        _ALL < total <= _MOST
        and not _PARTS_OF_PARTS.search(sentence.lower)
        and (basis := _once_each(sentence, shares) or _one_answer(sentence))
    ):
        return _claim(scene, shares, basis, "shares-total.once-each")
    if total == _ALL:
        return _claim(scene, shares, "they come to a hundred", "shares-total.hundred")
    return None


def _once_each(sentence: Sentence, shares: Sequence[NumberMention]) -> str:
    """Why nothing can be in two of some shares, or nothing: it is made of them, or they are yes, no and neither."""
    lower = sentence.scene.lower
    if _OF_ANOTHER.search(lower, shares[-1].end, sentence.end):
        return ""  # "10% honey by weight of the flour"
    if (made := _INGREDIENTS.search(lower, sentence.start, shares[0].start)) is not None:
        return f"“{made.group().strip(' (:')}” takes each thing once"
    ends = [*(share.end for share in shares[1:]), sentence.end]
    told = [lower[share.end : end] for share, end in zip(shares, ends, strict=True)]
    sides = (told[0], told[1], told[-1])
    if all(side.search(words) for side, words in zip((FOR, AGAINST, NEITHER), sides, strict=True)):
        return "nobody answers both ways"
    return ""


def _is_split(sentence: Sentence) -> bool:
    """Whether the shares may be of several groups: one word for the old alone may be of what they answer."""
    groups = set(_SPLIT_BY.findall(sentence.lower))
    return bool(groups - _OLD_OR_YOUNG) or len(groups) > 1


def _one_answer(sentence: Sentence) -> str:
    """Why each who was asked counts once: the sentence, or the words before it, say that one answer was asked for."""
    lower, low = sentence.scene.lower, max(sentence.block.start, sentence.start - _QUESTION)
    found = _ASKED_FOR_ONE.search(lower, low, sentence.end)
    return f"“{found.group()}” is one answer each" if found and _ASKED.search(lower, low, sentence.end) else ""


def _same(one: NumberMention | None, two: NumberMention) -> bool:
    return one is not None and one.start == two.start


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
    shares = [number if number.unit else replace(number, unit=PERCENT) for number in shares]
    lower = sentence.scene.lower
    gaps = [lower[one.end : two.start] for one, two in pairwise(shares)]
    return shares if all(re.search(r"[,;(]| and | while ", gap) for gap in gaps) else []


def _in_tables(scene: Scene) -> Iterator[SharesTotal]:
    """A column of percentages with a totals row that prints the hundred."""
    for grid in grids(scene):
        for column, figures in grid.columns.items():
            figures = [figure for figure in figures if not is_nested(figure.label)]
            header = grid.headers.get(column, "").lower()
            last = next(
                (index for index, figure in enumerate(figures) if is_total(figure.label) or _is_whole(figure)), None
            )
            if last is None or last < 2 or abs(figures[last].number.value - _ALL) > 1:
                continue
            shares = [figure.number for figure in figures[:last]]
            printed = "%" in header or "percent" in header or "per cent" in header or "share" in header
            if printed or all(share.unit == PERCENT for share in shares):
                total = sum((share.value for share in shares), Decimal(0))
                if _LEAST <= total <= _MOST:
                    yield _claim(scene, shares, "the table totals them", "shares-total.table", figures[last].number)


def _is_whole(figure: Figure) -> bool:
    """Whether a row is all of the others, whatever it is called: "All candidates | 100%"."""
    return figure.number.unit == PERCENT and figure.number.value == _ALL and figure.label.lower().startswith("all ")


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
