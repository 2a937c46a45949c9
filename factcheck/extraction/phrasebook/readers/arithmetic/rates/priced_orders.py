"""So many of each at prices told before: "$16 for adults and $8 for children, so 1 adult and two children pay $32"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from factcheck.claims import Breakdown, Coverage, Form, Part, Sharing, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import CROWDED, before
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_key
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.readers.arithmetic.sums.adding import summed
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_PHRASE = "breakdown.priced"
_BACK = 3
_FEWEST, _MOST = 2, 4
_LARGEST_ORDER = 100_000
_SAME = {
    other: name
    for name, others in {
        "adult": "grown-up teacher parent helper",
        "child": "kid children youngster junior under learner pupil",
        "senior": "pensioner oap over",
        "person": "people head",
    }.items()
    for other in others.split()
}
"""One name for each who pays, by what else it is called."""
_WHO = r"(?P<who>under|over|[a-z]+(?:-up)?)(?:-\d\ds?|s| \d\d)?"
_OF = expression(rf" (?:(?:in|on) the )?{_WHO}\b")
_FOR = expression(
    rf"(?:,? (?:each|per head|a head|apiece))?(?: (?:for|per|an?|each|from)(?: (?:an?|every|each|the"
    rf"|accompanied))? {_WHO}"
    r"| (?=adult|child|senior|student|concession)(?P<bare>[a-z]+?)s?)\b"
)
"""Behind a price: for whom or what it is asked."""
_LEAD = expression(
    rf"\b{_WHO}(?:['’]s)?(?: (?:tickets?|seats?|prices?|entry|admission|fares?|pass(?:es)?))?(?: (?:is|are"
    rf"|costs?|pays?|at"
    rf"|for|go for|sell"
    r" for|sell at|were|was|only|just|cost|paid|sold (?:at|for)))* ?\(?$"
)
"""Before a price: who pays it, or what it buys."""
_PAYS = expression(
    r"\b(?:pays?|paying|paid|costs?|costing|spends?|spending|spent|charged|comes? (?:in |out )?(?:to|at)"
    r"|came to|sets? (?:them|you|us|it) back|amounts? to"
    r"|adds? up to|totals?|totalling|for|is|be|a total of|worth|owes?|need|needs|bill of|takings of|makes?"
    r"|made|bring(?:s|ing)? in|brought in|(?:took|takes|taking|raised|raises|raising|earned|earning)(?: in)?)"
    r"(?: (?:just|only|a total of|about|some|around|nearly|them|you|it|us|over))* $"
)
_UNSURE = expression(
    r"\b(?:family (?:ticket|pass|fare|rate|price)|discounts?|offers?|sav(?:e|es|ing|ings)|instead|free"
    r"|half[- ]price|off"
    r"|booking fee|web ?site|with an?|locals?|residents?|railcard|cards?|vouchers?|better"
    r"|cheaper|plus|extra|donation|gift aid|deal|bundle|combined|season|group|vat|tax|delivery|postage"
    r"|times|(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
    r"|in advance|on the (?:day|door|gate)|online|early|before|after|until|(?:from|was|were)(?= ?[£$€])|last year"
    r"|up to|at least|more than|less than|each way|members?|respectively|not)\b"
)
_SINGLE = expression(r"\b(?:an?|one) (?:single )?(?P<who>[a-z]+) (?:with|and|plus) $")
_UNDER_FREE = expression(r"\bunder-[\w-]+ (?:are |go |get in |enter )?free\b|\bday (?:pass|ticket)(?:es|s)?\b")
_COUPLE = expression(r"\b(?:a |the )?couple (?:with|and|who (?:brought|have|had|took|bring|take))\b")
_IN_ALL = expression(r"\b(?:family|group|party|team|class) of $")
_WEEKEND = expression(r"\b(?:weekends?|weekdays?|holidays?|peak|summer|winter|children's|evenings?|matin[eé]es?)\b")
"""When others pay, where the copy tells of more prices than were asked for."""
_AT = expression(r"(?: [a-z'’-]+){1,4},? (?:at|for|costing|priced at|sold (?:at|for)|who paid)(?: (?:just|only))? ")
_TWO = Decimal(2)
_PENNY, _DEAR = Decimal("0.01"), 10_000


class _Price(NamedTuple):
    of: str
    figure: NumberMention


class _Order(NamedTuple):
    names: tuple[str, ...]
    """What they may be called: "adult" and "ticket" for "adult tickets"."""
    number: int


_Parts = list[tuple[NumberMention, int]]


def read_priced_orders(scene: Scene) -> Iterator[Breakdown]:
    """A claim for each sum of money that so many of two or more priced things are said to come to."""
    for index, sentence in enumerate(scene.sentences):
        if sentence.block.cell is not None or not 3 <= len(sentence.numbers) + 1 < CROWDED or "m" not in sentence.kinds:
            continue
        for total in sentence.numbers[2:] or sentence.numbers[1:]:
            if total.slot == "m" and _PAYS.search(sentence.sides(total)[0]):
                claim = _of(scene, index, sentence, total)
                if claim is not None:
                    yield claim


def _of(scene: Scene, index: int, sentence: Sentence, total: NumberMention) -> Breakdown | None:
    passage = [sentence]
    parts = _beside(scene, sentence, total) or _by_name(scene, index, passage, total)
    if not parts:
        return None
    timed = any(n.unit in TIME_UNITS for one in passage for n in one.numbers)
    used = {figure.start for figure, _ in parts} | {total.start}
    spare = any(n.unit == total.unit and n.start not in used for one in passage for n in one.numbers)
    made = sum((figure.value * times for figure, times in parts), Decimal(0))
    if made != total.value and (
        total.hedge
        or timed
        or any(figure.hedge for figure, _ in parts)
        or max(made, total.value) > _TWO * min(made, total.value)
        or (spare and any(_WEEKEND.search(one.lower) for one in passage))
        or any(denied(one) or _UNSURE.search(_UNDER_FREE.sub("", one.lower)) for one in passage)
    ):
        return None
    maker = scene.maker
    quote, span, section = maker.around([total, *(figure for figure, _ in parts)])
    return make(
        Breakdown,
        quote=quote,
        span=span,
        section=section,
        phrase=_PHRASE,
        total=maker.quantity(_to_the_penny(total)),
        parts=tuple(
            make(Part, quantity=maker.quantity(_to_the_penny(figure)), names=times, sharing=Sharing.EACH)
            for figure, times in parts
        ),
        coverage=Coverage.ALL,
    )


def _by_name(scene: Scene, index: int, passage: list[Sentence], total: NumberMention) -> _Parts:
    """The prices of what was ordered, by its name, each with its number; sentences before go into `passage`."""
    sentence = passage[0]
    orders, first = _ordered(scene, sentence, total)
    if not _FEWEST <= len(orders) <= _MOST or len({one.names for one in orders}) < len(orders):
        return []
    prices = [*_prices(scene, sentence, total, first)]
    for one in before(scene, index, _BACK):
        if all({price.of for price in prices} & {*order.names} for order in orders):
            break
        passage.insert(0, one)
        prices = [*_prices(scene, one, total, one.end), *prices]
    if len(orders) == len(prices) == _FEWEST and {order.names[0] for order in orders} == {"adult", "child"}:
        named = [price.of == "child" for price in prices]
        prices = [
            _Price("child" if child else "adult", price.figure) for child, price in zip(named, prices, strict=True)
        ]
    parts = []
    for order in orders:
        name = next((name for name in order.names if any(price.of == name for price in prices)), None)
        figures = {price.figure.value: price.figure for price in prices if price.of == name}
        if len(figures) != 1:
            return []
        parts.append((next(iter(figures.values())), order.number))
    return parts


def _beside(scene: Scene, sentence: Sentence, total: NumberMention) -> _Parts:
    """So many at so much, and so many at so much: each price behind its number."""
    told = [n for n in sentence.numbers if n.end <= total.start]
    if len(told) % 2 and summed(told[1::2]) == told[0].value:
        del told[0]  # "640 paid, 410 of them adults at £5 and 230 children at £2"
    if not _FEWEST <= len(told) / 2 <= _MOST or len(told) % 2:
        return []
    parts = []
    for count, price in zip(told[::2], told[1::2], strict=True):
        if count.slot != "n" or count.value < 1 or count.step < 1 or count.hedge or price.unit != total.unit:
            return []
        if not _AT.fullmatch(scene.lower, count.end, price.start):
            return []
        parts.append((price, int(count.value)))
    return parts


def _to_the_penny(price: NumberMention) -> NumberMention:
    """A price is no rounded figure, however it is printed."""
    return replace(price, step=min(price.step, _PENNY)) if price.value < _DEAR and price.hedge is None else price


def _ordered(scene: Scene, sentence: Sentence, total: NumberMention) -> tuple[Sequence[_Order], int]:
    """How many of each stand before a sum, in the sentence, and where the first of them does."""
    found: list[_Order] = []
    first = total.start
    counts = [n for n in sentence.numbers if n.slot == "n" and n.start < total.start]
    for number in counts:
        whole = number.step >= 1 and number.form is not Form.FRACTION and 1 <= number.value <= _LARGEST_ORDER
        inside = scene.lower.startswith((" in the ", " on the "), number.end)
        if not number.counted and not inside and _IN_ALL.search(scene.lower, sentence.start, number.start):
            continue
        if number.hedge or not whole or not (name := _OF.match(scene.lower, number.end)):
            continue
        names = (_one_name(word) for word in (name["who"], number.counted) if word)
        found.append(_Order(tuple(dict.fromkeys(names)), int(number.value)))
        first = min(first, number.start)
    couple = _COUPLE.search(scene.lower, sentence.start, first)
    if couple is not None:
        return [_Order(("adult",), 2), *found], couple.start()
    single = _SINGLE.search(scene.lower, sentence.start, first)
    if single is not None:
        return [_Order((_one_name(single["who"]),), 1), *found], single.start()
    return found, first


def _prices(scene: Scene, sentence: Sentence, total: NumberMention, end: int) -> Iterator[_Price]:
    """The prices of a sentence up to an offset, each with what it is the price of, told behind it or before."""
    amounts = [n for n in sentence.numbers if n.slot == total.slot and n.unit == total.unit and n.start < end]
    for price in amounts:
        behind = _FOR.match(scene.lower, price.end)
        lead = _LEAD.search(scene.lower, max(sentence.start, price.hedge_start - 50), price.hedge_start)
        if behind is not None:
            yield _Price(_one_name(behind["who"] or behind["bare"]), price)
        elif lead is not None:
            yield _Price(_one_name(lead["who"]), price)


def _one_name(who: str) -> str:
    named = noun_key(who)
    return _SAME.get(named, named)
