"""So many things at so much each, and what they come to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from math import prod

from factcheck.claims import PERCENT, Form, Product, make
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import before, doubtful
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_class
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.patterns import Match
from factcheck.extraction.phrasebook.phrases.arithmetic.product import BILL, PAYOUTS, PRICES, PRODUCTS
from factcheck.extraction.phrasebook.readers.arithmetic.closing import closes
from factcheck.extraction.phrasebook.readers.arithmetic.rates.averages import per_what
from factcheck.extraction.phrasebook.readers.arithmetic.rates.linked_measures import linked_areas
from factcheck.extraction.phrasebook.readers.arithmetic.rates.linked_products import linked_products, of_two
from factcheck.extraction.phrasebook.readers.arithmetic.rates.told_products import told_products
from factcheck.extraction.phrasebook.readers.arithmetic.shares.wholes import thing
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.roles import had_by_each
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_AND = expression(r"\b(?:and|plus|with|besides|including)\b")
_SLIP = Decimal("0.2")
_BACK = 3
"""How many sentences before its own a payout may reach for its price."""
_PERSONS = frozenset(
    "people passenger spectator pupil child children player footballer member guest visitor tourist delegate volunteer"
    " soldier worker student athlete singer diner traveller traveler commuter runner".split()
)
_A_DAY = expression(r"(?: of [a-z]+)? (?:an?|per|each|every) (?:day|week|month|year|hour|night|trip|head|person)\b")
_EACH_OF_THOSE = expression(r" (?:each|apiece) (?:in|at|for|to|from|on|over|by) [^,;:.]{2,40} and ")
"""Behind what those have each that are named right there: "two each in Leiden and Breda"."""
_ONE_ANOTHER = expression(
    r"\b(?:each|every|all) (?:of the )?others?\b|\b(?:one another|the others|the (?:rest|other [a-z]+)"
    r"|(?:its|their|his|her) (?:rivals|opponents|neighbours|neighbors|fellows))\b"
)
"""What says of several that each had to do with all but itself: "five teams, each of which meets the others twice"."""
_AND_THE = expression(r"\band (?:the |its |their )?$")
"""Between two factors: what is added to the first."""
_LEAD = 12
_OF_THEM = expression(r" ?[×x] ?|(?: [a-z-]+){1,3} (?:at|on|for|paid|earning|costing|@) ")
"""Between how many there are and what is told for each: "three boats at £20 an hour", "4 × €15"."""
_TAKEN_OFF = expression(
    r"\b(?:less|minus|net|deduct\w{0,4}"
    r"|(?:taken?|takes|took|taking|knock(?:s|ed|ing)|lops?|lopped|came|comes) (?:[a-z0-9%£$€.,’'-]+ ){0,4}off"
    r"|cut of|its cut|their cut"
    r"|share of|its share|their share|receipts|proceeds"
    r"|(?:pay|pays|paid|paying|gets? in|got in|comes? in|came in|goe?s?) (?:only |just )?(?:half|less|nothing|free)"
    r"|concession\w*|reduced (?:rate|price|fee|fare)s?"
    r"|commissions?|royalt\w{1,3}|rebates?|reductions?|discount\w{0,3}|free of charge|half[- ]price"
    r"|(?:after|once|when) (?:the|its|his|her|their|an?) [a-z’'-]+(?: [a-z’'-]+)?"
    r" (?:takes?|took|had|has|have|kept|keeps|took|deducts?|deducted))\b"
)
"""What says of a sum that less came of it than was multiplied."""


def read_products(scene: Scene) -> Iterator[Product]:
    """Products with their factors in one sentence, and payouts whose price stands before."""
    for index, sentence in enumerate(scene.sentences):
        if not sentence.numbers or sentence.block.kind is BlockKind.CELL or denied(sentence):
            continue
        taken: set[int] = set()
        for claim in (*_in_sentence(scene, index), *_payouts(scene, index)):
            if claim.product.span.start in taken or (_ONE_ANOTHER.search(sentence.lower) and not holds(claim)):
                continue
            taken.add(claim.product.span.start)
            yield claim
        for linked in (*linked_products(scene, index), *linked_areas(scene, index), *told_products(scene, index)):
            if (
                isinstance(linked, Product)
                and linked.product.span.start not in taken
                and not _cut(scene, index, linked)
            ):
                taken.add(linked.product.span.start)
                yield linked


def _start(number: NumberMention) -> int:
    return number.start


def _lacks_a_time(scene: Scene, claim: Product) -> bool:
    """Whether a factor is told for a day or the like, and how many of those there were is told elsewhere."""
    given = claim.unit
    for factor in claim.factors:
        given *= factor.value
    whole = given > 0 and claim.product.value > given and claim.product.value % given == 0
    source = scene.draft.source
    return whole and any(_A_DAY.match(source, factor.span.end) is not None for factor in claim.factors)


def _cut(scene: Scene, index: int, claim: Product) -> bool:
    """Whether a product that does not come out is no whole one: a fee was taken off, or others have each so many."""
    if holds(claim):
        return False
    if _ONE_ANOTHER.search(scene.sentences[index].lower) is not None:
        return True
    last = max(factor.span.start for factor in claim.factors)
    if _of_another_count(scene.sentences[index], claim) is not None:
        return True
    counts = all(factor.unit is None for factor in claim.factors)
    if counts and _AND_THE.search(scene.draft.source, max(0, last - _LEAD), last):
        return True
    if _lacks_a_time(scene, claim):
        return True
    if any(_EACH_OF_THOSE.match(scene.draft.source, factor.span.end) for factor in claim.factors):
        return True
    sentence, following = scene.sentences[index], scene.sentences[index + 1 : index + 2]
    ahead = [one for one in following if claim.apart and one.block is sentence.block]
    passage = [sentence, *before(scene, index, 1), *ahead]
    return any(_TAKEN_OFF.search(one.lower) or "p" in one.kinds for one in passage)


def _in_sentence(scene: Scene, index: int) -> Iterator[Product]:
    sentence = scene.sentences[index]
    if len(sentence.numbers) < 3:
        return
    for phrase in sentence.phrases(PRODUCTS):
        for match in phrase.matches(sentence):
            count, total = match.number("count"), match.number("total")
            each = match.number("each") or match.number("dear")
            if count is None or each is None or total is None or not _multiplied(match, count, each, total):
                continue
            if "per" not in match.words and had_by_each(sentence, count):
                continue  # "six flats, three on each floor, at £145,000 apiece"
            claim = product(scene, total, (count, each), phrase.id)
            if not holds(claim) and (other := _of_another_count(sentence, claim)) is not None:
                yield product(scene, total, (other, each), phrase.id)
                continue
            if not holds(claim) and (many := _so_many_times(scene, index, claim)) is not None:
                if many.start >= sentence.start:
                    yield product(scene, total, (many, count, each), phrase.id)
                continue
            last = max(count, each, key=_start).hedge_start
            added = each.unit is None and _AND_THE.search(scene.lower, sentence.start, last) is not None
            if added and not holds(claim):
                continue  # "two of each of the six groups and the four best, 16 in all"
            alone = not _added(match.sentence, min(count.start, each.start), total)
            others = [n for n in sentence.numbers if n.start != count.start]
            alone = alone and not any(_OF_THEM.fullmatch(scene.lower, n.end, each.start) for n in others)
            if holds(claim) or (alone and _surely(match, phrase.id, count, each, total)):
                yield claim


def _of_another_count(sentence: Sentence, claim: Product) -> NumberMention | None:
    """Another count of the sentence, of which a product is: 30 in "a party of 30 and three teachers, £5 each, £150"."""
    each = claim.factors[-1].value
    counts = (n for n in sentence.numbers if n.unit is None and n.form is not Form.FRACTION and n.value > 1)
    return next((n for n in counts if n.value * each == claim.product.value != n.value), None)


def _so_many_times(scene: Scene, index: int, claim: Product) -> NumberMention | None:
    """How many there are of what two factors are told for, where that makes the product: the 3 in "three boats at £20
    an hour for four hours, £240"."""
    sentence, whole = scene.sentences[index], claim.product.value
    once = prod(factor.value for factor in claim.factors)
    told = [n for one in (sentence, *before(scene, index, 1)) for n in one.numbers if n.unit is None and n.value > 1]
    return next((n for n in told if n.form is not Form.FRACTION and n.value * once == whole), None)


def _multiplied(match: Match, count: NumberMention, each: NumberMention, total: NumberMention) -> bool:
    """Whether the figures can be factors and product: the total in the unit of what each is, larger than both."""
    if any(n.unit == PERCENT or n.form is Form.FRACTION or n.value <= 0 for n in (count, each, total)):
        return False
    if "per" in match.words and thing(count) != per_what(match.words["per"]):
        return False
    if of_two(each):
        return False
    spent = count.unit in TIME_UNITS and each.slot == "m"  # "four nights at €48"
    alike = each.unit == total.unit and (count.unit is None or "per" in match.words or spent)
    return alike and total.value >= each.value and each.unit not in TIME_UNITS


def _surely(match: Match, phrase: str, count: NumberMention, each: NumberMention, total: NumberMention) -> bool:
    """Whether the last figure can be nothing but the product: it is said to be all, or is money as the price is."""
    if phrase == "product.total-for-count-at-each":
        return True
    if phrase == BILL and not (count.value > 1 and abs(count.value * each.value - total.value) <= total.value * _SLIP):
        return False  # "12 tickets at £15, £18 on the door"
    if phrase == "product.boxes-of-bottles-make":
        return _of_one_kind(each, total) and not doubtful(match.sentence)
    if "all" in match.ranges:
        return closes(match.sentence, match.ranges["all"][1], strictly=True)
    if not closes(match.sentence, total.end, strictly=True):
        return False
    return each.slot == total.slot == "m" and total.counted is None


def _of_one_kind(each: NumberMention, total: NumberMention) -> bool:
    """Whether what each holds is what all hold, or both are persons by different names: "passengers", "fans"."""
    one, two = (noun_class(n.counted) if n.counted else None for n in (each, total))
    return one is not None and two is not None and (one == two or {one, two} <= _PERSONS)


def _added(sentence: Sentence, first: int, total: NumberMention) -> bool:
    """Whether a figure of the total's unit is added before the factors: "€900 for hay, and €30 for each of 12"."""
    before = [n for n in sentence.numbers if n.end <= first and n.unit == total.unit and n.slot == total.slot]
    return bool(before) and _AND.search(sentence.scene.lower, before[-1].end, first) is not None


def _payouts(scene: Scene, index: int) -> Iterator[Product]:
    """ "With 215 million shares, the payout will cost ¥7.7 billion", after "¥36 a share"."""
    sentence = scene.sentences[index]
    if "m" not in sentence.kinds:
        return
    for phrase in sentence.phrases(PAYOUTS):
        for match in phrase.matches(sentence):
            count, total = match.number("count"), match.number("total")
            if count is None or total is None or total.slot != "m" or not count.counted:
                continue
            prices = _prices(scene, index, count, total)
            claims = [product(scene, total, (count, price), phrase.id, apart=True) for price in prices]
            fitting = next((claim for claim in claims if holds(claim)), None)
            if fitting is not None:
                yield fitting
            elif len(claims) == 1 and phrase.id == "product.count-will-cost":
                yield claims[0]


def _prices(scene: Scene, index: int, count: NumberMention, total: NumberMention) -> list[NumberMention]:
    """What each of the counted costs, as the sentences before say: the price names the thing that is counted."""
    own = scene.sentences[index]
    found: list[NumberMention] = []
    for sentence in scene.sentences[max(0, index - _BACK) : index + 1]:
        if sentence.block.section != own.block.section or "m" not in sentence.kinds:
            continue
        for phrase in sentence.phrases(PRICES):
            for match in phrase.matches(sentence):
                each = match.number("each")
                if each is None or each is total or per_what(match.words["per"]) != thing(count):
                    continue
                if each.unit == total.unit and each.value < total.value:
                    found.append(each)
    return found


def holds(claim: Product) -> bool:
    """Whether a claim is true as readers take it: to choose between figures by; the rule judges it."""
    return claim.given().meets(claim.said())


def product(
    scene: Scene,
    total: NumberMention,
    factors: Sequence[NumberMention],
    phrase: str,
    *,
    unit: Decimal = Decimal(1),
    apart: bool = False,
) -> Product:
    """The claim that some factors make a product."""
    maker = scene.maker
    quote, span, section = maker.around([total] if apart else [total, *factors])
    return make(
        Product,
        quote=quote,
        span=span,
        section=section,
        phrase=phrase,
        product=maker.quantity(total),
        factors=tuple(maker.quantity(factor) for factor in factors),
        unit=unit,
        apart=apart,
    )
