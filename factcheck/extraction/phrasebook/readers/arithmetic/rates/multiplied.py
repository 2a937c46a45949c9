"""Products that are a slip of one digit away: "18 departures a week, all with 174 seats, or 3,432 seats".

Words say that the figure is what two before it come to. It is claimed only where the product of one pair of them
differs from it by a slip of the keyboard and nothing else that is told gives it; what comes out is read by other ways.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from factcheck.claims import PERCENT, Form, Product, slipped
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import doubtful
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_class
from factcheck.extraction.phrasebook.readers.arithmetic.rates.product_claims import product
from factcheck.extraction.phrasebook.readers.arithmetic.sums.drawn import given_elsewhere
from factcheck.extraction.phrasebook.roles import changing
from factcheck.extraction.phrasebook.scene import Scene, Sentence

CUES = (
    ", or ", "so ", "thus", " make", "made", "making", "brought", "bring", "earn", "cost", "took", "takes", "yield",
    "mean", "reached", "worth", "in all", "altogether", "that is ", "which is ", "come to", "comes to", "came to",
    "adds up", "moved", "gives", "giving", "a year", "total",
)  # fmt: skip
_LEAD = expression(
    r"(?:,| –| —|:|;| \() ?(?:or|that is|that['’]s|which is|making|for|in all|so that is|altogether)(?: a total of)? $"
    r"|\b(?:add(?:s|ed)? up to|com(?:es?|ing) to|came to|mak(?:es?|ing)|made|brought(?: in)?|br?ings?(?: in)?|bringing"
    r"|earn(?:s|ed|ing)?|costs?|costing|took|takes?|yield(?:s|ed|ing)?|means?|meant|meaning|reached|moved|is worth"
    r"|worth"
    r"|gives?|giving|that is|that['’]s|raised|pays?|paid)\b[^.;:,]{0,40} $|\b(?:so(?! far\b)|thus)\b[^.;:,]{0,40} $"
)
_AFTER = expression(
    r"(?: [a-z]+){0,3}? (?:in all|altogether|in total|all told)\b|(?: [a-z]+){0,2} (?:a|per|every) [a-z]+"
)
_FOR_EACH = expression(
    r"\b(?:at|with|of|each|every|per|apiece|for|holds?|carr(?:y|ies|ying)|seats?|takes?|gave|gives?|pays?|a (?:head"
    r"|day|week|month"
    r"|year|kilo|tonne|ticket|copy|metre)|lots of|rows? of|boxes of|times)\b"
)
_UNSURE = expression(
    r"\b(?:plus|extra|besides|except|discounts?|free|half|about|nearly|almost|over|more than|less|minus|net|tax|fees?"
    r"|including|includes|another|other|others|first|some|up to|average|between|or more|at least|if|would|share)\b"
)
_STORY = expression(
    r"; (?!that|so|or|which|this|in all|together)|\b(?:while|whereas|but)\b|\bthe (?:other|rest)\b|, and (?:the|a|an"
    r"|it|they|we) "
)
_BESIDES = expression(
    r"[^.;:]{0,30}?(?:,? (?:with|plus|including|counting|besides|from)| and more| (?:is|are) needed)\b"
)
_LEAST, _MOST, _PASSAGE = 100, 5, 3


def read_multiplied(scene: Scene) -> Iterator[Product]:
    """At most one claim for a sentence that says what two figures before come to when multiplied."""
    for sentence in scene.sentences_with(CUES):
        if sentence.block.cell is not None or not 1 <= len(sentence.numbers) <= _MOST + 1:
            continue
        for total in sentence.numbers:
            if _told_as_product(sentence, total) and (claim := _of(scene, sentence, total)) is not None:
                yield claim
                break


def _told_as_product(sentence: Sentence, total: NumberMention) -> bool:
    plain = total.slot in "nmu" and total.form is Form.DIGITS and total.hedge is None
    if not plain or total.value / total.step < _LEAST or changing(sentence, total) is not None:
        return False
    before, _ = sentence.sides(total)
    return _LEAD.search(before) is not None


def _of(scene: Scene, sentence: Sentence, total: NumberMention) -> Product | None:
    passage = [sentence]
    told = [n for n in sentence.numbers if n.end <= total.start]
    while len(told) < 2 and len(passage) < _PASSAGE and (earlier := scene.right_before(passage[0])) is not None:
        passage.insert(0, earlier)
        told = [*earlier.numbers, *told]
    if not 2 <= len(told) <= _MOST:
        return None
    pairs = [pair for pair in combinations(told, 2) if _can_be_factors(pair, total)]
    if any(_made(pair) == total.value for pair in pairs):
        return None
    off = [pair for pair in pairs if _made(pair) % total.step == 0 and _a_slip(_made(pair), total)]
    if len(off) != 1 or any(n.hedge for n in off[0]):
        return None
    low = min(n.start for n in off[0])
    text = scene.lower[max(passage[0].start, low - 20) : min(sentence.end, total.end + 30)]
    if not _FOR_EACH.search(text) or _UNSURE.search(text) or any(map(doubtful, passage)):
        return None
    if _STORY.search(scene.lower, max(n.end for n in off[0]), total.start) or _BESIDES.match(scene.lower, total.end):
        return None
    if any(n.slot in "pf" for n in told) or given_elsewhere(scene, sentence, total):
        return None
    return product(scene, total, off[0], Decimal(1), apart=len(passage) > 1)


def _made(pair: Sequence[NumberMention]) -> Decimal:
    return pair[0].value * pair[1].value


def _a_slip(made: Decimal, total: NumberMention) -> bool:
    return slipped((made / total.step).to_integral_value(), (total.value / total.step).to_integral_value())


def _can_be_factors(pair: Sequence[NumberMention], total: NumberMention) -> bool:
    """Whether two figures can make a third: a count, and what each has of the unit of the product."""
    if any(n.value <= 1 or n.form is Form.FRACTION or n.unit == PERCENT for n in pair):
        return False
    units = [n.unit for n in pair if n.unit is not None and n.unit not in ("day", "week", "month", "h")]
    if total.unit is not None:
        return units == [total.unit]
    if units:
        return False
    kinds = {noun_class(n.counted) for n in pair if n.counted}
    return not total.counted or not kinds or noun_class(total.counted) in kinds or len(kinds) < 2
