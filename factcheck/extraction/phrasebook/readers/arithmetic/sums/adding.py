"""What the readers of sums share: which figures can add up, and the breakdown made of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import combinations

from factcheck.claims import PERCENT, Breakdown, Coverage, Form, Part, make, slipped
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.ledger import ledger, shared
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_key
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.phrases.arithmetic.flows import GOES_AFTER
from factcheck.extraction.phrasebook.readers.arithmetic.sums.opposites import CROSSING, in_both
from factcheck.extraction.phrasebook.scene import SLOTS, Scene, Sentence

MOST_PARTS = 7
"""How many figures of running prose are tried as the parts of one whole."""
ANYBODY = frozenset({"people", "persons", "victims", "patients", "passengers", "deaths", "casualties"})
"""What children, soldiers and drivers are all counted among."""
WIDE_NAMES = frozenset(
    {"animal", "item", "object", "vehicle", "vessel", "piece", "thing", "bird", "plant", "work", "exhibit"}
)
"""What things of one kind are called by a wider name."""
_WAYS_TO_VOTE = frozenset({"abstention", "aye", "nay", "yes"})
"""What a vote is called by how it was cast."""
LEFT = ("leaving ", "leaves ", "left ", "leave ", "leaving just ", "leaving only ")
"""Before what is left, and no sum of what was taken."""
_REACH = 40
_FEWEST_FOR_ZEROS = 3
_WITH_BEHIND = expression(
    r"[^.;:,]{0,40}?\b(?:with|counting|plus|besides|including|this (?:year|month|season)|so far)\b"
)
_WITH_BEFORE = expression(
    r"\b(?:with (?:the|an?|his|her|its|their|other|(?:[a-z'’]+ ){1,4}(?:c[oa]mes? to|ma[dk]es?|brings?|brought|totalled"
    r"|t[ao]kes?|took))|plus|besides|and (?:an? |the )?(?:[a-z]+ )?total of)\b"
)
_POWERS = (10, 100, 1000, 10**6)
_EACH = expression(r"[\s*_]{1,4}(?:[a-z]{2,14} )?(?:each|apiece)\b")
_SLIP, _NEAR, _TENS = Decimal("0.2"), Decimal("0.1"), 10
_NEXT = expression(r"[^.;:()–—]{0,50}(?:,? and |, )")
"""What stands between two figures of one list."""
_ONE = expression(
    r"(?:(?<=: )|(?<=[–—-] )|(?<=\()|, |,? and |,? plus )(?P<one>an?|his|her|their|its)"
    r" (?:[a-z-]+ )?(?P<noun>[a-z-]{2,}[a-rt-z])"
    r"(?=[,;:.)–—]| and |$| - )"
)
_FROM = expression(r" (?:from|in|at|for) ")
AREAS = frozenset(
    "countries towns cities states nations villages regions counties continents schools clubs teams".split()
)
_SOME_OF_THE = expression(rf"{SLOTS['n']}(?: [a-z'’-]+){{0,2}} of (?:[a-z'’-]+ ){{1,3}}$")
"""Before a whole of which some are told: "nine of the district's 138 teachers"."""
_PREDICATE = expression(
    r"(?: of (?:them|these|those))?,? (?:are|were|is|was|have|had|has|come|came|can|could|also|speak|play|own"
    r"|that|which|who|where|whose)\b"
)


def breakdown(
    scene: Scene,
    total: NumberMention,
    parts: Sequence[NumberMention],
    coverage: Coverage,
    phrase: str,
    shares: Mapping[int, Part] | None = None,
) -> Breakdown:
    """A breakdown of figures. One that the ledger knows brings the places that share it along, and one of `shares` its
    names."""
    maker = scene.maker
    quote, span, section = maker.around([total, *parts])
    known = scene.once(ledger)
    return make(
        Breakdown,
        quote=quote,
        span=span,
        section=section,
        phrase=phrase,
        total=maker.quantity(total),
        parts=tuple(
            (shares or {}).get(part.start)
            or (shared(scene, known[part.start]) if part.start in known else make(Part, quantity=maker.quantity(part)))
            for part in parts
        ),
        coverage=coverage,
    )


def for_each(scene: Scene, claim: Breakdown) -> bool:
    """Whether a part is told for one of several that nobody has counted: "1 each over Tula and Oryol".

    How often it goes into the sum is then not known, and the sum proves nothing.
    """
    source = scene.draft.source
    return any(part.names == 1 and _EACH.match(source, part.quantity.span.end) is not None for part in claim.parts)


def from_each(scene: Scene, total: NumberMention, parts: Sequence[NumberMention]) -> bool:
    """Whether a list tells where figures are from: "three countries: two from Kenya and one from Mali"."""
    return total.counted in AREAS and all(
        n.counted is None and _FROM.match(scene.lower, n.end) is not None for n in parts
    )


def carried(numbers: Sequence[NumberMention], unit: str | None) -> list[NumberMention]:
    """Figures with a unit that is printed once: "18 km on day one, 24 on day two" is all of kilometres."""
    if unit is None or unit == PERCENT:
        return list(numbers)
    return [replace(n, unit=unit) if n.unit is None and not n.counted and n.form is Form.DIGITS else n for n in numbers]


def with_single_ones(scene: Scene, parts: Sequence[NumberMention], start: int, end: int) -> list[NumberMention]:
    """The figures of a list, and its items of one: "three women, two men and a child" are six."""
    singles = []
    for item in _ONE.finditer(scene.lower, start, end):
        at, stop = item.span("one")
        if any(one.start < at < one.end for one in parts):
            continue
        singles.append(NumberMention(at, stop, Decimal(1), Decimal(1), None, None, Form.WORDS, at, item["noun"]))
    return sorted([*parts, *singles], key=lambda one: one.start)


def summed(parts: Iterable[NumberMention]) -> Decimal:
    return sum((part.value for part in parts), Decimal(0))


def summable(total: NumberMention, parts: Sequence[NumberMention]) -> bool:
    """Whether the parts can make up the whole: one unit, nothing below zero, no durations."""
    return (
        bool(parts)
        and all(part.unit == total.unit and part.value > 0 for part in parts)
        and total.unit not in TIME_UNITS
        and total.value > 0
        and total.start not in {part.start for part in parts}
    )


def without_their_number(scene: Scene, parts: Sequence[NumberMention]) -> list[NumberMention]:
    """Some figures without one that says how many the others are: "three wards lost 24, 18 and 16 beds"."""
    nouns = [noun_key(part.counted) if part.counted else None for part in parts]
    kept = [
        part
        for part, noun in zip(parts, nouns, strict=True)
        if not (
            noun
            and part.unit is None
            and part.value == len(parts) - 1
            and nouns.count(noun) == 1
            and (part is parts[0] or scene.lower.endswith(("the ", "those ", "these ", "all "), 0, part.start))
        )
    ]
    return kept if len(kept) == len(parts) - 1 > 1 else list(parts)


def listed_on(sentence: Sentence, last: NumberMention) -> list[NumberMention]:
    """The figures that go on a list behind one of it, whatever they count: "12 boys, 10 women and 25 men"."""
    lower, at = sentence.scene.lower, last.end
    found: list[NumberMention] = []
    for number in (n for n in sentence.numbers if n.start > last.start):
        if number.unit not in (last.unit, None) or not _NEXT.fullmatch(lower, at, number.hedge_start):
            break
        found.append(number)
        at = number.end
    return found


def column_sum(scene: Scene, total: NumberMention, parts: Iterable[Part], coverage: Coverage, phrase: str) -> Breakdown:
    """A breakdown of the figures of a table, quoted by its total."""
    maker = scene.maker
    quote, span, section = maker.around([total])
    return make(
        Breakdown,
        quote=quote,
        span=span,
        section=section,
        phrase=phrase,
        total=maker.quantity(total),
        parts=tuple(parts),
        coverage=coverage,
    )


def larger(total: NumberMention, parts: Iterable[NumberMention]) -> bool:
    """Whether the whole is larger than each of its parts, as a whole is."""
    return total.value > max(part.value for part in parts)


def nearly(total: NumberMention, parts: Iterable[NumberMention]) -> bool:
    """Whether a sum is off by a slip at most; what is off by more than a fifth is a sum of other things."""
    return abs(summed(parts) - total.value) <= max(total.value * _SLIP, Decimal(2))


def leaves_nearly(whole: NumberMention, taken: Decimal, left: NumberMention) -> bool:
    """Whether what is said to be left of a whole is a slip away from what some that are taken leave."""
    should = whole.value - taken
    return abs(should - left.value) <= max(whole.value * _NEAR, Decimal(1)) or (
        min(should, left.value) >= _TENS and slipped(should, left.value)
    )


def zeros_off(total: NumberMention, parts: Sequence[NumberMention]) -> bool:
    """Whether a total is what three parts or more make but for its zeros: "$1.2m, $2.3m and $3.5m" for "$7 billion"."""
    made = summed(parts)
    whole = len(parts) >= _FEWEST_FOR_ZEROS and all(part.step >= 1 for part in parts)
    whole = whole and parts[-1].end < total.start
    return whole and any(total.value in (made * power, made / power) for power in _POWERS)


def told_with_more(scene: Scene, sentence: Sentence, total: NumberMention, parts: Sequence[NumberMention]) -> bool:
    """Whether a total that is more than its parts make is told with others: "£21 in all with the tax"."""
    if total.value <= summed(parts) or total.start < parts[-1].end:
        return False
    behind = _WITH_BEHIND.match(scene.lower, total.end, sentence.end)
    return behind is not None or _WITH_BEFORE.search(scene.lower, parts[-1].end, total.start) is not None


def one_thing(total: NumberMention, parts: Sequence[NumberMention]) -> bool:
    """Whether no two figures say that they count different things."""
    nouns = {noun_key(number.counted) for number in parts if number.counted} - _WAYS_TO_VOTE
    whole = noun_key(total.counted) if total.counted else None
    return len(nouns | ({whole} if whole and whole not in WIDE_NAMES | _WAYS_TO_VOTE else set())) <= 1


def some_gone(sentence: Sentence, parts: Iterable[NumberMention]) -> bool:
    """Whether some of a part went: "nine of its 138 staff left; 11 were hired, which makes 140"."""
    starts = {part.start for part in parts}
    sides = (sentence.sides(number) for number in sentence.numbers if number.start in starts)
    return any(_SOME_OF_THE.search(before) and GOES_AFTER.match(after) for before, after in sides)


def may_overlap(scene: Scene, total: NumberMention, parts: Sequence[NumberMention]) -> bool:
    """Whether parts that exceed the whole say what it is in verbs, or what may be said of all its kinds.

    Of 14 boats eight are old and nine have sails; of 40 cars 22 are vans, 12 lorries and nine hybrids.
    """
    if summed(parts) <= total.value:
        return False
    nouns = {part.counted or "" for part in parts}
    for sexes in ({"men", "women"}, {"males", "females"}):
        nouns -= sexes if sexes <= nouns else set()
    if any(map(CROSSING.fullmatch, nouns)) or any(_PREDICATE.match(scene.lower, part.end) for part in parts):
        return True
    with_it = [scene.lower.startswith(" with ", part.end) for part in parts]
    if any(with_it) and not all(with_it):
        return True  # "22 in towns, 20 with offices"
    return in_both(scene.lower[parts[0].start : parts[-1].end + _REACH])


def adding_up(total: NumberMention, parts: Sequence[NumberMention]) -> list[NumberMention] | None:
    """The largest choice of two parts or more that makes the total: copy slips other figures into its lists."""
    for size in range(len(parts), 1, -1):
        for chosen in combinations(parts[:MOST_PARTS], size):
            if summed(chosen) == total.value:
                return list(chosen)
    return None
