"""So many things at so much each and what they come to, wherever copy puts the three figures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from factcheck.claims import Average, Form, Interval, Product
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.asking import read_once
from factcheck.extraction.phrasebook.linking import CROWDED, before, certain, compared, enough, link, telling, windows
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_class, noun_key
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS, UNITS
from factcheck.extraction.phrasebook.readers.arithmetic.rates.bare_heads import counts_heads
from factcheck.extraction.phrasebook.readers.arithmetic.rates.product_claims import amount, average, interval, product
from factcheck.extraction.phrasebook.readers.arithmetic.rates.three import (
    Three,
    apposed,
    at_another_time,
    is_offer,
    of_magnitude,
    scale_between,
    working_time,
)
from factcheck.extraction.phrasebook.readers.arithmetic.shares.wholes import thing
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.roles import changing, each, had_by_each, narrowed, totalling
from factcheck.extraction.phrasebook.scene import Scene, Sentence

MOST = 6
_TELLING = 100
"""The least count that is known for a product though it names other things: 52 seats each, 1,560 places."""
_WELL_OFF = Decimal("0.025")
_BESIDE = 40
"""How near before its price a measure stands that is counted by no word: "158 tonnes at an average of $40"."""
COMES_TO = expression(
    r"(?:[,:(–—-] ?(?:or|that is|that['’]s|which is|making|for|some)?|\b(?:or|costs?|costing|cost|pays?|paid"
    r"|raised|raising|took|takes|earned|earns|gave|gives|giving"
    r"|makes?|making|fetched|brought(?: in)?|brings?(?: in)?|worth|absorb(?:s|ed)|spent|that['’]s|that is"
    r"|a(?: [a-z]+){0,2} (?:payout|bill|total|sum|cost|package|outlay|distance|length|haul|yield|weight|load|intake"
    r"|height"
    r"|trek|journey|dose|output|stock|capacity|production|supply|crop|harvest|fleet) of"
    r"|(?:will|would|can|could|must) (?:cost|give|make|take|bring(?: in)?|raise|earn|need|hold|carry|produce|yield"
    r"|save|house|seat|sleep)"
    r"|pockets?|needs?|needed|collected|saved|saves|means?|meant|banks?|logs?|produces?|yields?|holds?"
    r"|bringing(?: in)?)(?: (?:the|its|his|her|him|us|me|them|a|an|some|about"
    r"|just)?(?: ?[a-z'’-]+){0,5})?) $"
)
_MONEY_IS = expression(
    r"\b(?:revenues?|sales|takings|proceeds|income|receipts|turnover|earnings|value|cost|bill|payout|total)"
    r"(?: [a-z]+)?(?: of| reach(?:ed|es)| c[oa]mes? to| was| were| is| hit| totall?ed)(?: (?:about|some|just|a|an))? $"
)
"""What says of the last figure that it is what sales or costs come to: "for revenue of", "so that takings reached"."""
_FOR_THE_PAIR = expression(r" (?:for|on|across) (?:the )?(?P<pair>pair|both)\b(?! of\b| [a-z]+s\b)")
_SHARED = expression(r"\b(?:each of|among|between|over|across|split|shared?|divided|spread)\b")
"""What says of a total that several get a part of it each."""
_THEY = expression(r"\b(?:they|them|their|we|us|our|between them)\b")
_OR_EACH = (", or ", " or ", " (", ", ", " – ", " — ", ", that is ", ", which is ")
_BESIDES = expression(r"\b(?:with|plus|after|before|without|less|delivery|postage|carriage|once)\b")
"""Before a total in the sentence after: what it holds besides, or what was taken off."""
_AND_WHY = expression(
    r",? (?:as|because|since|although|though|but|owing to|due to|thanks to)\b"
    r"|(?: (?:in all|in total|altogether))?,? (?:with|including|plus|before|after|less|without|for all) "
)
"""Behind a total: why it is not what could be expected, or what it holds besides."""
_OR = expression(r"\b(?:or|that is|that['’]s|which is)(?: (?:about|some|just))? $")
"""What takes up a total once more, as what each is of it, before the number of things is told."""
_FOR = expression(r"\b(?:for|between|among|by|of)(?: the| all)? $")
_PERIODS = frozenset("day night week month quarter year".split())
_PEOPLE = frozenset("people person resident inhabitant head capita pupil man woman citizen".split())
_OF_TWO = frozenset("game match fixture tie bout meeting duel derby".split())


@read_once
def linked_products(scene: Scene, index: int) -> Iterator[Product | Average]:
    """At most one claim for each figure that is told for one of several things.

    What they come to stands in its sentence, the one before or the one after.
    """
    sentence = scene.sentences[index]
    following = scene.sentences[index + 1 : index + 2]
    ahead = following[0] if following and following[0].block is sentence.block else None
    least = 2 if _FOR_THE_PAIR.search(sentence.lower) else 3
    if not enough(scene, index, least, 1) and (ahead is None or not enough(scene, index + 1, least, 1)):
        return
    for price in sentence.numbers:
        per = each(sentence, price) if amount(price) else None
        if per is None or of_two(price) or changing(sentence, price) is not None:
            continue
        found = _three(scene, index, price, per) or (_three(scene, index, price, per, ahead) if ahead else None)
        if found is not None:
            yield found


def _three(
    scene: Scene, index: int, price: NumberMention, per: str, ahead: Sentence | None = None
) -> Product | Average | None:
    """The claim of one price; with `ahead`, of those whose total stands in the sentence after."""
    key = _key(per)

    def triples(window: Sequence[NumberMention]) -> Iterator[Three]:
        figures = [n for n in window if amount(n)][-MOST:]
        figures += [pair for n in figures if (pair := _for_the_pair(scene, n, per)) is not None]
        named = [n for n in figures if key and _counts(n, key)]
        counts = named or [n for n in figures if n.unit is None and (not key or not n.counted or key in _PEOPLE)]
        counts = counts or [n for n in figures if not key and 0 <= price.start - n.end <= _BESIDE]
        counts = [n for n in counts if key or not _is_of_each(scene, n)]
        for count in counts:
            for total in figures:
                if (
                    total.start not in (count.start, price.start)
                    and _total_of(price, total)
                    and total.value >= price.value * (scale_between(price, total) or 1)
                    and count.value > 1
                    and (ahead is None or total.start >= ahead.start)
                ):
                    yield Three(count, price, total)

    def fits(three: Three) -> bool | None:
        said, given = [], []
        for strained in (False, True):
            count, one, total = (interval(scene, n, strained=strained) for n in three)
            said.append(total)
            given.append((count * one).scaled(scale_between(price, three.total) or Decimal(1)))
        if not _one_noun(price, three.total):
            exact = three.things.value * price.value == three.total.value
            return True if exact and three.total.value >= _TELLING else None
        outcome = _compared(said, given)
        worth = three.things.value * three.each.value * (scale_between(price, three.total) or 1)
        return outcome if not outcome or telling(three, three.total.value, worth) else None

    if ahead is None:
        around = [(apart, [*window]) for apart, window in windows(scene, index, price, 1)]
    else:
        own = [n for n in scene.sentences[index].numbers if n is not price]
        around = [(True, [*own, *ahead.numbers])] if len(ahead.numbers) < CROWDED else []
    found = link(around, triples, fits)
    if found is None:
        return None
    three = found.operands
    if not found.fits and (not _meant(scene, index, three, key, ahead) or at_another_time(scene, three)):
        return None
    if found.fits and found.apart and three.total.value < 10:
        return None
    told_last = three.total.start < price.start and price.unit == three.total.unit
    if told_last and (price.start > three.things.start or _OR.search(scene.sentences[index].sides(price)[0])):
        return average(scene, price, (three.total,), three.things, apart=found.apart)
    scale = scale_between(price, three.total) or Decimal(1)
    return product(scene, three.total, (three.things, price), scale, apart=found.apart)


def _is_of_each(scene: Scene, number: NumberMention) -> bool:
    """Whether a figure is what each of others has: "six flats, three on each floor, at £145,000 apiece"."""
    own = scene.sentence_at(number.start)
    return own is not None and had_by_each(own, number)


def _for_the_pair(scene: Scene, total: NumberMention, per: str) -> NumberMention | None:
    """The two things that a total is told for: "£9 a lamp and £18 for the pair"."""
    found = _FOR_THE_PAIR.match(scene.lower, total.end) if per else None
    if found is None:
        return None
    start, end = found.span("pair")
    return NumberMention(start, end, Decimal(2), Decimal(1), None, None, Form.WORDS, start, per)


def _compared(said: Sequence[Interval], given: Sequence[Interval]) -> bool | None:
    """As `compared`, but that two factors rounded one way at once are no reading of a total that is well off."""
    outcome = compared((said[0], said[1]), (given[0], given[1]))
    if outcome is None and said[1].meets(given[1]):
        one, two = (side[0].low + side[0].high for side in (said, given))
        if abs(one - two) > _WELL_OFF * two:
            return False
    return outcome


def _meant(scene: Scene, index: int, three: Three, key: str, ahead: Sentence | None) -> bool:
    """Whether a product that does not come out can be nothing else: what it is of is named, and it comes of it."""
    own = scene.sentences[index]
    if three.things.start < own.start and ahead is None:
        return _carried(scene, index, three)
    passage = [own, ahead] if ahead else [own]
    if any(not passage[0].start <= n.start < passage[-1].end for n in three) or any(
        n.hedge for n in (three.things, three.each)
    ):
        return False
    heads = key in _PEOPLE and counts_heads(_sentence_of(passage, three.things), three.things)
    if key and not _counts(three.things, key) and not heads and not (key in _PEOPLE and three.things.counted):
        return False
    if any(narrowed(_sentence_of(passage, n), n) for n in (three.each, three.total)):
        return False
    last = max(three, key=lambda n: n.start)
    sentence = _sentence_of(passage, last)
    rate = each(_sentence_of(passage, three.total), three.total)
    carried = rate in _PERIODS and key and key not in _PERIODS  # "64 cows give 1,728 litres a day, 27 litres per cow"
    if rate is not None and not carried and not working_time(scene, three.things, rate):
        return False
    if last is three.things:
        bare = not key and not three.things.counted
        told = ahead is None and not is_offer(three) and not (bare and not _FOR.search(sentence.sides(last)[0]))
    elif last is three.each:
        told = ahead is None and (
            _SHARED.search(scene.lower, three.total.end, last.start) is not None or apposed(scene, three)
        )
    else:
        side = sentence.sides(last)[0]
        told = totalling(sentence, last) or COMES_TO.search(side) is not None or _MONEY_IS.search(side) is not None
    if _AND_WHY.search(scene.lower, three.total.end, passage[-1].end):
        return False  # "fills 400 an hour. In eight hours it made 2,900, as it stopped twice"
    figures = [n for one in passage for n in one.numbers]
    others = [n for n in figures if n not in three and amount(n) and n.start < last.start and n.value != 1]
    if last is three.things:  # "£850: £300 for each of her two sons and £250 for the church"
        others += [n for n in figures if n.start > last.start and n.unit == three.total.unit]
    if not told or others:
        return False
    if of_magnitude(three):
        return not any(map(denied, passage))
    if ahead is None:
        return certain(scene, index, three.total, three)
    if _BESIDES.search(scene.lower, ahead.start, three.total.start):
        return False
    return not any(each(own, n) is not None for n in own.numbers if n is not three.each) and all(
        certain(scene, at, n, ()) for at, n in ((index, three.each), (index + 1, three.total))
    )


def _carried(scene: Scene, index: int, three: Three) -> bool:
    """Whether "they", counted in the sentence before, can be nothing else: "they raised £38,000, or £600 each"."""
    own, previous = scene.sentences[index], next(before(scene, index, 1), None)
    if previous is None or three.things.start < previous.start or three.total.start < own.start:
        return False
    tie = scene.lower[three.total.end : three.each.hedge_start]
    they = _THEY.search(scene.lower, own.start, three.total.start) is not None
    counts = [n for one in (previous, own) for n in one.numbers if n.unit is None and amount(n) and n.value > 1]
    return (
        they
        and three.things.counted is not None
        and counts == [three.things]
        and tie in _OR_EACH
        and not any(n.hedge for n in three)
        and certain(scene, index, three.total, (three.total,))
        and certain(scene, index - 1, three.things, (three.things,))
    )


def _sentence_of(passage: Sequence[Sentence], number: NumberMention) -> Sentence:
    return next(one for one in passage if one.start <= number.start < one.end)


def _one_noun(price: NumberMention, total: NumberMention) -> bool:
    """Whether what each of several things is told to have is what they have in all: not seats and places."""
    counted = price.unit is None and price.counted and total.counted
    return not counted or noun_class(price.counted or "") == noun_class(total.counted or "")


def of_two(number: NumberMention) -> bool:
    """Whether a figure counts what two take part in, so that "each played 30 games" counts each game twice."""
    return number.counted is not None and noun_key(number.counted) in _OF_TWO


def _key(per: str) -> str:
    return UNITS.get(per) or noun_key(per) if per else ""


def _counts(number: NumberMention, key: str) -> bool:
    own = thing(number)
    return own is not None and (own == key or (key in _PEOPLE and own in _PEOPLE))


def _total_of(price: NumberMention, total: NumberMention) -> bool:
    """Whether a figure can be what the price of one is part of: money of money, and counts of counts."""
    return (price.unit not in TIME_UNITS or price.unit == total.unit) and scale_between(price, total) is not None
