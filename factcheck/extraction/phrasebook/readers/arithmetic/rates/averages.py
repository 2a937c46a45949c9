"""Averages and rates for each, with their total and their count wherever the draft has them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from factcheck.claims import PERCENT, Average, Form, Hedge
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import CROWDED, parted
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_key
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS, UNITS
from factcheck.extraction.phrasebook.patterns import Match
from factcheck.extraction.phrasebook.periods import spread
from factcheck.extraction.phrasebook.phrases.arithmetic.average import MEANS, RATES, RATIOS
from factcheck.extraction.phrasebook.readers.arithmetic.closing import closes, conditioned
from factcheck.extraction.phrasebook.readers.arithmetic.rates.average_claims import average_of, holds, of_the_last
from factcheck.extraction.phrasebook.readers.arithmetic.rates.linked_averages import SEVERAL, linked_averages
from factcheck.extraction.phrasebook.readers.arithmetic.rates.linked_measures import linked_speeds
from factcheck.extraction.phrasebook.readers.arithmetic.rates.linked_periods import linked_periods
from factcheck.extraction.phrasebook.readers.arithmetic.rates.linked_products import linked_products
from factcheck.extraction.phrasebook.readers.arithmetic.rates.linked_rates import linked_rates
from factcheck.extraction.phrasebook.readers.arithmetic.rates.pieces import is_rate
from factcheck.extraction.phrasebook.readers.arithmetic.rates.slipped_quotients import slipped_quotients
from factcheck.extraction.phrasebook.readers.arithmetic.rates.told_products import exchanged_sums
from factcheck.extraction.phrasebook.readers.arithmetic.rates.told_quotients import told_quotients
from factcheck.extraction.phrasebook.readers.arithmetic.shares.wholes import column_totals, thing, wholes
from factcheck.extraction.phrasebook.readers.arithmetic.tables.grid import grids
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_PERSONS = frozenset("people person resident inhabitant citizen head capita soul".split())
_SAID = (
    "or ",
    "average",
    "averaging",
    "(",
    "that is",
    "that's",
    "which is",
    "out at ",
    "comes to ",
    "making ",
    ", at ",
)
_BACK = 2
"""How many sentences before its own an average may reach for its total."""
_POWERS = (10, 100, 1000)
_NEAR = Decimal("0.02")
_OVER = expression(r"(?: [a-z]+){0,2} (?:over|spread over|across|for|among|between|in) ")
_BROUGHT_TO = expression(
    r"\b(?:br(?:ings?|ought|inging)|cut(?:s|ting)?|t(?:akes?|ook|aking)|lift(?:s|ed|ing)?|rais(?:es|ed|ing)"
    r"|push(?:es|ed|ing)?|pull(?:s|ed|ing)?|drag(?:s|ged|ging)?|dr(?:ives|ove|iving)|reduc(?:es|ed|ing)"
    r"|lower(?:s|ed|ing)?|nudg(?:es|ed|ing)|improv(?:es|ed|ing)) (?:[a-z’'-]+ ){0,4}(?:average|mean)\b"
)
_ALL_BUT = expression(r"\b(?:all|everything|everyone|any|none|every one) (?:but|except|bar|apart from|save)\b")
_BOUNDS = frozenset({Hedge.OVER, Hedge.AT_LEAST, Hedge.UNDER, Hedge.UP_TO})
_WIDEST = 20
_OFTEN = expression(r"\b(?:twice|thrice|times|each|apiece|both)\b")
"""What makes one figure of a list count several times."""
_FAR_WITHIN = Decimal("0.4")
_OPENING = expression(
    r"[\"'“‘]?(?:and |but |so )?(?:over|in|during|across|within|between|among|for|with|from|after)"
    r"(?: (?:the|its|their|his|her|our|those|these|all|a|first|last|past|opening|final|whole|full)){0,4} "
)
_THEN = expression(r"(?: [a-z]+){0,2}(?:, | \(| – | — )")


_BATTING = expression(r"\bruns?\b(?!.*wicket).*\binnings\b|\binnings\b(?!.*wicket).*\bruns?\b")


def read_averages(scene: Scene) -> Iterator[Average]:
    """At most one claim for each average, by the closest total and count that it has."""
    for index, sentence in enumerate(scene.sentences):
        if not 0 < len(sentence.numbers) < CROWDED or sentence.block.kind is BlockKind.CELL or denied(sentence):
            continue
        if _BATTING.search(sentence.lower):
            continue  # innings in which nobody was out do not count
        taken: set[int] = set()
        for claim in _of_sentence(scene, index, sentence):
            if claim.average.span.start not in taken and not _of_some(scene, claim):
                taken.add(claim.average.span.start)
                yield claim
        for linked in (
            *linked_averages(scene, index),
            *linked_products(scene, index),
            *linked_periods(scene, index),
            *linked_rates(scene, index),
            *linked_speeds(scene, index),
            *told_quotients(scene, index),
            *exchanged_sums(scene, index),
            *slipped_quotients(scene, index),
        ):
            if not isinstance(linked, Average) or linked.average.span.start in taken:
                continue
            if not _moved(sentence, linked) and not _beyond(linked) and not _of_some(scene, linked):
                taken.add(linked.average.span.start)
                yield linked


def _of_some(scene: Scene, claim: Average) -> bool:
    """Whether a mean that does not come out is that of some, or has its count in another clause.

    "310 a day when they were not resting"; "£3,070 each, while the loft has 140".
    """
    if holds(claim):
        return False
    if conditioned(scene.draft.source, claim.average.span.end) or of_the_last(claim):
        return True
    if claim.count is None:
        return False
    if claim.count.span.end < claim.average.span.start:
        between = scene.draft.source[claim.count.span.end : claim.average.span.start]
        return _FURTHER.search(between) is not None  # "3,200 units at £450 and a further 800 at £360"
    if claim.count.span.start < claim.average.span.end:
        return False
    return parted(scene.draft.source, claim.average.span.end, claim.count.span.start)


_FURTHER = expression(r"\b(?:(?:a|the) further|an additional|plus|another) (?=\d)")
"""Before more of what was counted."""


def _beyond(claim: Average) -> bool:
    """Whether a mean that is told as a bound lies so far within it that it is that of others: "fewer than 38,000", of
    15,250."""
    if claim.average.hedge not in _BOUNDS:
        return False
    said, given = claim.said(), claim.given()
    return said.meets(given) and abs(given.low - claim.average.value) > _FAR_WITHIN * claim.average.value


def _moved(sentence: Sentence, claim: Average) -> bool:
    """Whether a mean that does not come out is one that further figures brought to where it is, or not of them all."""
    words = sentence.lower
    return not holds(claim) and (_BROUGHT_TO.search(words) or _ALL_BUT.search(words)) is not None


def _of_sentence(scene: Scene, index: int, sentence: Sentence) -> Iterator[Average]:
    for phrase in sentence.phrases(RATES) if len(sentence.numbers) > 1 else ():
        for match in phrase.matches(sentence):
            claim = _each(scene, match, phrase.id) if "each" in match.words else _rate(scene, index, match, phrase.id)
            if claim is not None:
                yield claim
    for phrase in sentence.phrases(MEANS) if len(sentence.numbers) > 2 else ():
        for match in phrase.matches(sentence):
            average, totals = match.number("average"), match.numbers("totals")
            if average is None or _OFTEN.search(scene.lower, totals[0].start, average.start):
                continue
            if SEVERAL.search(scene.lower, totals[0].start, average.start):
                continue  # "71 mm and 48 mm, against averages of 52 and 50"
            if _a_mean_of(totals, average) and closes(sentence, average.end):
                yield average_of(scene, average, totals, None, phrase.id)
    for phrase in sentence.phrases(RATIOS):
        for match in phrase.matches(sentence):
            claim = _of_table(scene, match, phrase.id)
            if claim is not None:
                yield claim


def _a_mean_of(totals: Sequence[NumberMention], average: NumberMention) -> bool:
    """Whether a figure can be the mean of a list: of the same kind as all of it, and of their size."""
    things = {kind for number in (*totals, average) if (kind := thing(number)) is not None}
    values = [number.value for number in totals]
    if len({number.slot == "m" for number in (*totals, average)}) > 1:
        return False  # "310 in person, averaging £10, and 90 online, averaging £30"
    if max(values) > _WIDEST * min(values):
        return False  # "at rates of £85 to £140, or £199,500 in all, an average of £105"
    return len(things) <= 1 and min(values) / 2 <= average.value <= max(values) * 2


_OF_A_LIST = expression(r"\d,? and $")
_LIST_REACH = 12


def _each(scene: Scene, match: Match, phrase: str) -> Average | None:
    total, count, average = (match.number(role) for role in ("total", "count", "average"))
    if total is None or count is None or average is None or not _of_one_kind(average, total):
        return None
    if total.value < average.value:
        return None  # "18 flats for 5.4 million, an average of 300,000": the count comes first
    if _OF_A_LIST.search(scene.lower, max(0, total.start - _LIST_REACH), total.start):
        return None  # "scored 14, 22, 9 and 27 in his four games, an average of 18"
    claim = average_of(scene, average, (total,), count, phrase)
    if not holds(claim) and holds(turned := average_of(scene, average, (count,), total, phrase)):
        return turned  # "14,380 people account for 16,214 waits, an average of 1.13 each"
    end = match.ranges["each"][1]
    return claim if holds(claim) or closes(match.sentence, max(end, average.end)) else None


def _rate(scene: Scene, index: int, match: Match, phrase: str) -> Average | None:
    """A rate for each: total and count from its own sentence, or one of them from elsewhere."""
    average = match.number("average")
    if average is None or average.unit == PERCENT or average.form is Form.FRACTION or average.value <= 0:
        return None
    sentence, per = match.sentence, _per(scene, match)
    others = [n for n in sentence.numbers if n is not average and n.form is not Form.FRACTION and n.unit != PERCENT]
    others = [spread(scene, n) for n in others]
    counts = [n for n in others if n.value != 1 and _counts(n, per)]
    before = [n for n in others if n.start < average.start and n not in counts]
    totals = [n for n in before if _of_one_kind(average, n) and n.value > average.value and not is_rate(scene, n)]
    closed = closes(sentence, match.ranges["per"][1] if "per" in match.ranges else average.end)
    if totals and counts:
        fitting = _fitting(scene, average, totals, counts, phrase, apart=False)
        if fitting is not None:
            return fitting
        tied = match.number("total") is not None and match.words["tie"].startswith((",", "(", " or", "–", " ("))
        said = _mean_said(scene, match, average) or _spread(scene, totals[-1], counts[0], average)
        said = said or _opened_by(sentence, counts[0], totals[0])
        if len(totals) == len(counts) == 1 and tied and closed and said and not is_rate(scene, counts[0]):
            return average_of(scene, average, totals, counts[0], phrase)
        return None
    if totals and _mean_said(scene, match, average):
        told = _elsewhere(scene, per)
        found = _fitting(scene, average, totals[-1:], told, phrase, apart=True)
        if found is None and closed and len({n.value for n in told}) == 1 and told[0].hedge is None:
            slip = _noughts_off(totals[-1].value / told[0].value, average.value)
            found = average_of(scene, average, totals[-1:], told[0], phrase, apart=True) if slip else None
        return found
    if counts and phrase == "average.works-out-at":
        return _of_total_elsewhere(scene, index, average, counts, phrase)
    return None


def _mean_said(scene: Scene, match: Match, average: NumberMention) -> bool:
    """Whether the words say that the one figure is the other divided: "or", "an average of", brackets."""
    lead = scene.lower[max(match.sentence.start, average.hedge_start - 18) : average.hedge_start]
    return any(word in lead for word in _SAID)


def _noughts_off(given: Decimal, said: Decimal) -> bool:
    """Whether a figure is another one but for noughts that are missing or too many."""
    ratio = max(given, said) / min(given, said)
    return any(abs(ratio / power - 1) <= _NEAR for power in _POWERS)


def _spread(scene: Scene, total: NumberMention, count: NumberMention, average: NumberMention) -> bool:
    """Whether a total is told over its count, and the rate right behind: "$8m over four years, about $2m a year"."""
    lower = scene.lower
    return (
        _OVER.fullmatch(lower, total.end, count.start) is not None
        and _THEN.fullmatch(lower, count.end, average.hedge_start) is not None
        and average.hedge in (None, Hedge.ABOUT)
    )


def _opened_by(sentence: Sentence, count: NumberMention, total: NumberMention) -> bool:
    """Whether a sentence opens with what its total is spread over: "Over 30 days they filled 6,000 sacks"."""
    return count.hedge_start < total.start and _OPENING.fullmatch(sentence.sides(count)[0]) is not None


def _of_total_elsewhere(
    scene: Scene, index: int, average: NumberMention, counts: Sequence[NumberMention], phrase: str
) -> Average | None:
    """ "With 11.2 million people, this comes out at $3,470 for each": of a total told before."""
    sentence = scene.sentences[index]
    before = [
        number
        for back in scene.sentences[max(0, index - _BACK) : index]
        if back.block.section == sentence.block.section
        for number in back.numbers
    ]
    heads = [number for block in scene.heads for number in scene.within(block.start, block.end, NumberMention)]
    totals = [n for n in (*reversed(before), *heads) if _of_one_kind(average, n) and n.value > average.value]
    fitting = _fitting(scene, average, totals, counts, phrase, apart=True)
    if fitting is not None or len(counts) > 1:
        return fitting
    told = {n.value for n in heads if n in totals}
    if len(told) == 1 and average.unit is not None:
        return average_of(scene, average, [n for n in heads if n.value in told][:1], counts[0], phrase, apart=True)
    return None


def _of_table(scene: Scene, match: Match, phrase: str) -> Average | None:
    """ "4.7 people per household" of a table that counts people and households."""
    average = match.number("average")
    if average is None:
        return None
    things, per = noun_key(match.words["things"]), noun_key(match.words["per"])
    for grid in grids(scene):
        totals = {whole.thing: whole for whole in column_totals(grid)}
        if things in totals and per in totals and len(totals[per].figures) == 1:
            claim = average_of(scene, average, totals[things].figures, totals[per].figures[0], phrase, apart=True)
            lead = match.sentence.lower[: average.start - match.sentence.start]
            if holds(claim) or "average" in lead or "overall" in lead or "mean" in lead:
                return claim
    return None


def _fitting(
    scene: Scene,
    average: NumberMention,
    totals: Sequence[NumberMention],
    counts: Sequence[NumberMention],
    phrase: str,
    *,
    apart: bool,
) -> Average | None:
    """The first total and count that give the average."""
    for total in reversed(totals):
        for count in counts:
            if abs(total.value / count.value / average.value - 1) < 1:
                claim = average_of(scene, average, (total,), count, phrase, apart=apart)
                if holds(claim):
                    return claim
    return None


def _elsewhere(scene: Scene, per: str) -> list[NumberMention]:
    """Every count of a thing in the draft; periods are too many to choose from."""
    if per in TIME_UNITS:
        return []
    told = [n for sentence in scene.sentences for n in sentence.numbers if _counts(n, per)]
    return [*told, *(one.figures[0] for one in wholes(scene) if len(one.figures) == 1 and one.thing == per)]


def _per(scene: Scene, match: Match) -> str:
    """What the rate of a match is given for; a name with a capital is what people of a place are called."""
    if "per" not in match.words or scene.draft.prose[match.ranges["per"][0]].isupper():
        return "person"
    return per_what(match.words["per"])


def per_what(word: str) -> str:
    """What a rate is given for, singular: a unit, a noun, "person" for every word for people at large."""
    key = UNITS.get(word) or noun_key(word)
    return "person" if key in _PERSONS else key


def _counts(number: NumberMention, per: str) -> bool:
    """Whether a figure counts what a rate is given for: months for "a month"."""
    key = thing(number)
    return number.value > 0 and key is not None and (key == per or (per == "person" and key in _PERSONS))


def _of_one_kind(average: NumberMention, total: NumberMention) -> bool:
    if average.unit != total.unit or total.value <= 0:
        return False
    return not (average.counted and total.counted) or noun_key(average.counted) == noun_key(total.counted)
