"""Averages and rates told in so many words, of a total and a count that stand sentences apart, or of a year's days."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from factcheck.claims import Average, Hedge
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import CROWDED, before, doubtful
from factcheck.extraction.phrasebook.mentions.mention import DateMention, NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_class, noun_key, one_noun
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS, UNITS
from factcheck.extraction.phrasebook.outcomes import amounts, nothing_else, of_block
from factcheck.extraction.phrasebook.periods import spread
from factcheck.extraction.phrasebook.readers.arithmetic.rates.bare_heads import HELPINGS, PERSONS, counts_heads
from factcheck.extraction.phrasebook.readers.arithmetic.rates.linked_periods import LENGTHS
from factcheck.extraction.phrasebook.readers.arithmetic.rates.product_claims import amount, average, nearest
from factcheck.extraction.phrasebook.readers.arithmetic.rates.report_years import of_report_year, over_year
from factcheck.extraction.phrasebook.readers.arithmetic.shares.wholes import thing
from factcheck.extraction.phrasebook.roles import averaging, each, narrowed, starting
from factcheck.extraction.phrasebook.scene import Scene, Sentence
from factcheck.extraction.phrasebook.scope import narrower_mean

_TIED = expression(
    r"(?:(?:^|[,;:(–—] ?|\b)(?:or|that is|that['’]s|it is|which is|this is|so|making|i\.e\.,?|equal to|equivalent to"
    r"|(?:which |that |it |this )?(?:works?|worked|comes?|came) (?:out )?(?:at|to|as)|which means|averaging"
    r"|so (?:that )?(?:we|they|it|he|she|each|everyone) (?:charged|paid|pays?|took|got|had|raised"
    r"|earned)|(?:for |at )?an? (?:average|rate|mean) of)|, at|[,(–—] ?)"
    r"(?: (?:about|an?|just|only|some|average of|roughly|average|nearly|almost))* $"
)
_YEARLY = expression(
    r"\b(?:last year|(?:in|for|over|during|through) the (?:whole |full |past |last |previous )?year|the year before"
    r"|in (?:its|their|his|her|the) (?:first|second|third|opening|debut|last|final|past) (?:full )?year"
    r"|(?:a|per) year|annually|yearly|in (?:twelve|12) months|all year|(?:in|during|for|over) (?:19|20)\d\d)\b"
)
_PART_OF_YEAR = expression(
    r"\b(?:open(?:s|ed|ing)?|closed|season\w*|working|weekdays?|weekends?|school|term|since|until|from|between|months"
    r"|weeks|half|quarter|summer|winter|spring|autumn|trading|match|race|when|while|outside|except|apart)\b"
)
_DAYS_OF_A_YEAR = ((175, 200), (218, 262), (296, 316), (336, 368))
"""On how many days of a year something may be done: school days, working days, six days a week, all but a few."""
_AND_MORE = expression(r"(?:,? and)? (?:\d+|[a-z]+|a) (?:months|weeks|days|hours?|minutes?|seconds?)\b")
""" "20 hours" of "20 hours and 24 minutes" is no count."""
_CONTESTS = frozenset("match game fixture outing appearance tie".split())
"""What sides play, under any of its names."""
_EVENINGS = frozenset("performance show concert night evening screening gig recital".split())
_PLACES = frozenset({"seat", "ticket"})
"""What each who came took up."""
_STAYS = frozenset("stay night bednight".split())
_FARTHEST, _FARTHEST_FOR, _SLIP = Decimal("1.6"), Decimal("2.2"), Decimal("2.5")
_EACH_OF = expression(r" (?:for|to|from|on) each of (?:the |its |their |those |these )?")
_WHICH = expression(
    r"\b(?:who|whose|which|that have|last|first|next|until|since|remaining|other|new|old|former|previous|each year"
    r"|adult|paying|average|best|worst|busiest|quietest|richest|poorest)\b"
)
_NEAR_COUNT = 2
_FEW_COUNTS = 6
_NEARLY = Decimal("0.6")
"""How near to a mean, in its last place, what others give is taken for it."""


class _Quotient(NamedTuple):
    """A figure told as what others give divided, and for one of what."""

    mean: NumberMention
    per: str
    """ "day" for "a day"; empty where no word says it."""
    told: bool
    """Whether it is called an average."""


def told_quotients(scene: Scene, index: int) -> Iterator[Average]:
    """A claim for each mean or rate whose operands only its words can tell, where the nearer ways find none."""
    sentence = scene.sentences[index]
    for mean in sentence.numbers:
        if not amount(mean) or mean.hedge not in (None, Hedge.ABOUT):
            continue
        per = each(sentence, mean)
        told = averaging(sentence, mean)
        if not told and (per is None or _TIED.search(sentence.sides(mean)[0]) is None):
            continue
        if narrowed(sentence, mean):
            continue
        quotient = _Quotient(_with_unit(sentence, mean), _key(per or ""), told)
        found = _over_year(scene, sentence, quotient) or _of_figures(scene, index, quotient)
        if found is not None:
            yield found


def _with_unit(sentence: Sentence, mean: NumberMention) -> NumberMention:
    """A bare mean in the unit of the one measure before it: "462,000 miles, or 22,000 a year"."""
    if mean.unit is not None or mean.counted:
        return mean
    before = [n for n in sentence.numbers if n.end < mean.start and amount(n) and n.unit not in TIME_UNITS]
    before = [n for n in before if n.value > mean.value]
    return replace(mean, unit=before[0].unit) if len(before) == 1 and before[0].unit else mean


def _key(per: str) -> str:
    return UNITS.get(per) or noun_key(per) if per else ""


def _over_year(scene: Scene, sentence: Sentence, quotient: _Quotient) -> Average | None:
    """So many a day of what a year had, or a month: "9,360 in its first year, 780 a month"."""
    mean = quotient.mean
    lengths = LENGTHS.get((quotient.per, "year"))
    totals = [n for n in sentence.numbers if n.end < mean.start and _can_be_total(sentence, quotient, n)]
    if lengths is None or len(totals) != 1:
        return None
    if not (_YEARLY.search(sentence.lower) or _of_one_year(sentence)):
        return of_report_year(scene, sentence, mean, quotient.per, totals[0])
    if any(n for n in sentence.numbers if n.unit in TIME_UNITS and n is not mean):
        return None
    total, said = totals[0], nearest(scene, mean, strained=True)
    given = scene.maker.quantity(total)
    fitting = [one for one in lengths.whole if given.natural().scaled(1 / Decimal(one)).meets(said)]
    if not fitting:
        if any(total.end <= n.start < mean.start and n.value > mean.value for n in sentence.numbers):
            return None  # "2.2 million, 186,000 a month, against 3.0 million, or 251,000 a month"
        if doubtful(sentence) or total.hedge or _PART_OF_YEAR.search(sentence.lower) or quotient.per not in _COUNTED:
            return None
        if any(given.strained().scaled(1 / Decimal(one)).meets(said) for one in lengths.working):
            return None
        if any(n.value == mean.value * Decimal(one) for one in lengths.whole for n in sentence.numbers):
            return None  # "£96, or £9 a month, so that one paying by the month pays £108"
        implied = total.value / mean.value
        if quotient.per == "day" and any(low <= implied <= high for low, high in _DAYS_OF_A_YEAR):
            return None
        off = implied / Decimal(lengths.whole[0])
        if not 1 / _SLIP < off < _SLIP:
            return None
    return over_year(scene, mean, total, 1 / Decimal((fitting or lengths.whole)[0]))


_COUNTED = frozenset({"day", "week", "month"})


def _of_one_year(sentence: Sentence) -> bool:
    dates = [m for m in sentence.mentions if isinstance(m, DateMention)]
    return len(dates) == 1 and dates[0].year is not None and dates[0].month is None


def _of_figures(scene: Scene, index: int, quotient: _Quotient) -> Average | None:
    """The one total and the one count around, where they give the mean or are off by no more than slips are."""
    sentence, mean = scene.sentences[index], quotient.mean
    around = [sentence, *before(scene, index), *_items_before(scene, index)]
    if sum(len(one.numbers) for one in around) >= CROWDED:
        return None
    own = [(n, sentence) for n in sentence.numbers if n.start != mean.start]
    far = [(n, one) for one in around[1:] for n in one.numbers]
    totals = [n for n, one in own if _can_be_total(one, quotient, n)] or [
        n for n, one in far if _can_be_total(one, quotient, n)
    ]
    counts = [spread(scene, n) for n, one in (*own, *far) if _can_be_count(one, quotient, n)]
    most = _FARTHEST_FOR if quotient.per else _FARTHEST
    pairs = [(t, c) for t in totals for c in counts if t.start != c.start and _apart_by(t, c, mean) < most]
    said = nearest(scene, mean, strained=False)
    for total, count in pairs:
        quantities = scene.maker.quantity(total), scene.maker.quantity(count)
        if quantities[1].strained().low > 0 and (quantities[0].natural() / quantities[1].natural()).meets(said):
            return average(scene, mean, (total,), count, apart=total.start < sentence.start)
    if not quotient.per:
        pairs = [(t, c) for t, c in pairs if _counts_apart(scene, t, c)] or pairs
    values = {(t.value, c.value) for t, c in pairs}
    if not pairs and not counts:
        return _of_count_elsewhere(scene, sentence, quotient, totals)
    if len(values) != 1 or (mean.start < max(n.start for n in pairs[0]) and not _for_each_of(scene, mean, pairs[0][1])):
        return None
    total, count = pairs[0]
    if not quotient.per and not _counts_apart(scene, total, count) and each(sentence, mean) is None:
        return None

    def gives(one: NumberMention, two: NumberMention) -> bool:
        large, small = (one, two) if one.value > two.value else (two, one)
        if (large.value, small.value) == (total.value, count.value):
            return False
        if not (one_noun(large.counted, total.counted) and one_noun(small.counted, count.counted)):
            return False
        kind = large.unit == total.unit and small.unit in (None, count.unit)
        return kind and abs(large.value / small.value - mean.value) <= max(mean.step * _NEARLY, mean.value / 200)

    if _of_fewer(scene, sentence, mean, total, count):
        return None
    things = {thing(total), thing(count)} - {None}
    kin = [n for n in amounts(scene) if thing(n) in things]
    near = of_block(scene, sentence)
    if total.counted and count.counted and min(total.start, count.start) >= sentence.start:
        near = list(sentence.numbers)
    kin = list({n.start: n for n in (*kin, *near)}.values())
    strained = (scene.maker.quantity(total).strained() / scene.maker.quantity(count).strained()).meets(
        nearest(scene, mean, strained=True)
    )
    if narrower_mean(scene, sentence, mean, total.unit, quotient.per):
        return None
    if strained or not nothing_else(scene, sentence, mean, (total, count), gives, kin):
        return None
    return average(scene, mean, (total,), count, apart=any(n.start < sentence.start for n in (total, count)))


def _for_each_of(scene: Scene, mean: NumberMention, count: NumberMention) -> bool:
    """ "£130 for each of 8,000 pupils": the count right behind its mean."""
    return _EACH_OF.fullmatch(scene.lower, mean.end, count.hedge_start) is not None


def _of_count_elsewhere(
    scene: Scene, sentence: Sentence, quotient: _Quotient, totals: Sequence[NumberMention]
) -> Average | None:
    """A mean for each of what the draft counts but once, far before: "7,020 bottles, three to each runner"."""
    mean, per = quotient.mean, quotient.per
    own = [n for n in totals if sentence.start <= n.start < mean.start]
    if not per or per in TIME_UNITS or per in PERSONS or len(own) != 1 or own[0].hedge or doubtful(sentence):
        return None
    kin = [n for n in amounts(scene) if thing(n) == per and n.value > 1]
    if len({n.value for n in kin}) > 1:
        claims = (average(scene, mean, (own[0],), n, apart=True) for n in kin[:_FEW_COUNTS])
        return next((claim for claim in claims if claim.given().meets(claim.said())), None)
    if (
        len({n.value for n in kin}) != 1
        or kin[0].hedge not in (None, Hedge.ABOUT)
        or kin[0].start > mean.start
        or _WHICH.search(sentence.lower)
    ):
        return None
    total, count = own[0], kin[0]
    if _apart_by(total, count, mean) > _FARTHEST:
        return None
    claim = average(scene, mean, (total,), count, apart=True)
    maker = scene.maker
    strained = maker.quantity(total).strained() / maker.quantity(count).strained()
    if not claim.given().meets(claim.said()) and strained.meets(nearest(scene, mean, strained=True)):
        return None
    return None if _of_fewer(scene, sentence, mean, total, count) else claim


def _of_kind(one: NumberMention, two: NumberMention) -> bool:
    return one.unit == two.unit and one_noun(one.counted, two.counted)


def _of_fewer(
    scene: Scene, sentence: Sentence, mean: NumberMention, total: NumberMention, count: NumberMention
) -> bool:
    """Whether a mean is that of what another figure leaves of its count or total: "240 trees. Frost killed 40"."""
    others = [n for n in of_block(scene, sentence) if n.start not in (mean.start, total.start, count.start)]
    left = [count.value - n.value for n in others if n.value < count.value and _of_kind(n, count)]
    gone = [total.value - n.value for n in others if n.value < total.value and _of_kind(n, total)]
    slack = max(mean.step / 2, mean.value / 200)
    return any(abs(total.value / one - mean.value) <= slack for one in left) or any(
        abs(one / count.value - mean.value) <= slack for one in gone
    )


def _counts_apart(scene: Scene, total: NumberMention, count: NumberMention) -> bool:
    """Whether a total and a count are of different things that are named, or of a measure and a thing."""
    own = scene.sentence_at(count.start)
    if count.unit in TIME_UNITS:
        return True
    if total.unit is not None:
        return count.counted is not None or (own is not None and counts_heads(own, count))
    if total.counted and not count.counted and own is not None and own.numbers == (count,):
        return True  # "6.0 million guests stayed": a noun that is told of nothing else
    return bool(total.counted and count.counted) and noun_class(total.counted or "") != noun_class(count.counted or "")


def _spread_over(sentence: Sentence, number: NumberMention) -> bool:
    """Whether a length of time is what a total is spread over: "63,000 over five days, an average of 12,600"."""
    lower = sentence.scene.lower
    return number.unit in TIME_UNITS and (
        lower.startswith("over ", number.hedge_start) or lower.endswith(("over the ", "over "), 0, number.hedge_start)
    )


def _apart_by(total: NumberMention, count: NumberMention, mean: NumberMention) -> Decimal:
    """How many times as large as what two figures give a mean is, or they as it."""
    given = total.value / count.value
    return max(given, mean.value) / min(given, mean.value)


def _can_be_total(sentence: Sentence, quotient: _Quotient, number: NumberMention) -> bool:
    mean = quotient.mean
    if not amount(number) or number.value <= mean.value or starting(sentence, number):
        return False
    own = each(sentence, number)
    spread = quotient.per not in TIME_UNITS and (quotient.per or not quotient.told)
    if own and not (_key(own) in TIME_UNITS and spread):
        return False
    if mean.unit == "night" and number.unit is None:
        return bool(number.counted) and noun_key(number.counted or "") in _STAYS
    if number.unit != mean.unit or number.unit in TIME_UNITS:
        return False
    return one_noun(number.counted, mean.counted)


def _can_be_count(sentence: Sentence, quotient: _Quotient, number: NumberMention) -> bool:
    if not amount(number) or number.value < _NEAR_COUNT or number.step > number.value:
        return False
    if number.unit in TIME_UNITS and _AND_MORE.match(sentence.scene.lower, number.end):
        return False
    if not quotient.per:
        bare = number.unit is None and not starting(sentence, number)
        return bare or counts_heads(sentence, number) or _spread_over(sentence, number)
    kind = thing(number)
    if (
        kind == quotient.per
        or any(kind in names and quotient.per in names for names in (_CONTESTS, _EVENINGS))
        or (quotient.per in _PLACES and kind in PERSONS)
        or (quotient.per in PERSONS and kind in PERSONS)
    ):
        return True
    if counts_heads(sentence, number):
        return quotient.per in PERSONS or quotient.per in HELPINGS
    item = sentence.block.kind is BlockKind.ITEM and kind is None and len(sentence.numbers) == 1
    return item and f"{quotient.per}s" in sentence.lower[: number.start - sentence.start]


def _items_before(scene: Scene, index: int) -> Sequence[Sentence]:
    """The sentences of the items before that of a sentence, in its list."""
    block = scene.sentences[index].block
    if block.kind is not BlockKind.ITEM:
        return ()
    return [one for one in scene.sentences[max(0, index - 12) : index] if _of_list(one, block.group)]


def _of_list(sentence: Sentence, group: int) -> bool:
    return sentence.block.kind is BlockKind.ITEM and sentence.block.group == group
