"""Figures that the copy takes up again as known: "a £3.8m refit", then "the £3.8m refit"; "those 61 caps"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal

from factcheck.claims import Form, Restatement, slipped, transposed
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import CROWDED
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_class, noun_key
from factcheck.extraction.phrasebook.mentions.units import MAGNITUDES, TIME_UNITS
from factcheck.extraction.phrasebook.mentions.words import NOUN_STOPS
from factcheck.extraction.phrasebook.readers.arithmetic.circumstances import differ
from factcheck.extraction.phrasebook.readers.arithmetic.twice.restating import restatement
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_DEFINITE = expression(
    r"\b(?:(?:the|those|these|all|all of the|its|their|his|her|our)(?: full| entire| whole)?"
    r"|the [a-z]+['’]s|the (?:[a-z]+ )?[a-z]{3,} of) $"
)
_COLLECTIVE = expression(r"\b(?P<noun>[a-z]{3,}[a-rt-z]) of $")
_PARTIAL = expression(
    r"\b(?:one of|other|another|remaining|rest|more|extra|additional|some of|most of|half of|many of|any of|than|from"
    r"|to|or|against|between|versus|below|above|over|under|record|old|previous|former|target|limit|first|last|next)"
    r"(?: (?:the|those|these|its|their))? $"
)
_SOME_OF = expression(r"\b(?:one|some|most|half|many|any|two|three|thirds|quarters|ten) of (?:the )?$")
"""What is said of a part of so many is told of all of them."""
_NARROWER = expression(
    r" (?:it|they|he|she|we|you|i)\b| (?:who|whom|that|which|in|from|at|on|with|of|for|not|left|still|remaining|whose"
    r"|per|a|an|each|when|where|available|involved|aboard|so far|more|fewer|less|and|or|to|by|above|below)\b"
    r"|[-–(]| [\d(]"
)
"""What makes figures of one noun figures of different things."""
_OF_ANOTHER = expression(r" (?:it|they|he|she|we|of|from|at|in|whose|who|which|belonging)\b")
_WHOSE = expression(r" (?:of|from|for|by|with|at) (?P<whose>[^.,;:()\d]{3,40})")
"""Behind an amount, who gave it or what it is for: "the £21,000 grant from the council"."""
_SAID_AGAIN = expression(r" (?:who|that|which) (?P<verb>[a-z]{4,})\b")
_WHOLLY = expression(r"\b(?:each of|every one of|all(?: of)?|of) (?:the|its|their|these|those) $")
"""What makes a figure one of all there are."""
_OF_THEN = expression(r"\b(?:last|previous(?:ly)?|earlier|ago|then|former|(?:19|20)\d\d)\b")
_NOUN = expression(r" ([a-z][a-z-]{3,})(?=[ ,.;:)]|$)")
_NOUN_OF = expression(r"\b(?:an?|its|his|her|their|our) (?:[a-z-]+ ){0,2}([a-z]{4,}) of $")
"""What an amount is of, where it stands before it: "a loan of £4.1 million"."""
_WANTED = expression(
    r"\b(?:ask(?:s|ed|ing)?|sought|seek\w*|want\w*|appl(?:y|ied|ies|ication)|request\w*|need\w*|hope\w*|hoping"
    r"|plan(?:s|ned|ning)?|bid|claim\w*|propos\w*|another|second|previous|last)\b"
)
"""What makes an amount one that somebody wants, or that of another time."""
_WORD = expression(r"[a-z]{4,}")
_BACK = 5
_AROUND = 30
_TELLING = 10
_KEPT = 240
"""How many figures before one it may take up: those of headings far above among them."""
_NEAR_COUNTS = 2
"""How far a small count may be from the one before and still be taken for the same, miscounted."""
_LARGE = 1000
_DEGREES = frozenset({"C", "F", "degree"})
_MANY_DIGITS = 3

_BASIS = "the second takes up the first as known"


def read_definite_figures(scene: Scene) -> Iterator[Restatement]:
    """A claim for each definite figure that a figure of the same thing goes before, at most one for each figure."""
    plural: dict[str, dict[Decimal, NumberMention]] = defaultdict(dict)
    near: list[tuple[int, NumberMention]] = []
    told: set[tuple[object, ...]] = set()
    for index, sentence in enumerate(scene.sentences):
        prose = sentence.block.cell is None and len(sentence.numbers) < CROWDED
        amounts = [number for number in sentence.numbers if _amount(scene, number)] if prose else []
        if amounts or len(near) > _KEPT:
            near = [(at, n) for at, n in near if index - at <= _BACK or at < 0][-_KEPT:]
        for number in amounts:
            earlier = [*(n for _, n in near), *(n for n in sentence.numbers if n.end < number.start)]
            definite = _definite(scene, sentence, number)
            key = (number.value, number.unit, number.counted)
            same = _same(scene, number, earlier, definite=definite) if key not in told else None
            if same is not None:
                told.add(key)
                yield restatement(scene, same, number, "definite-figure", _BASIS)
            elif definite and (other := _slip(scene, sentence, number, earlier, plural)) is not None:
                yield restatement(scene, other, number, "definite-figure", _BASIS)
        for number in amounts:
            near.append((-1 if sentence.block.kind is BlockKind.HEADING else index, number))
            plural[_thing(scene, number) or ""].setdefault(number.value, number)


def _amount(scene: Scene, number: NumberMention) -> bool:
    """Whether a figure is an amount, and no part of a name: "the 737 Max", "the Group of Six"."""
    if number.slot not in "nmu" or number.form is Form.FRACTION or number.value <= 1 or number.unit in _DEGREES:
        return False
    prose = scene.draft.prose
    if (
        number.unit is None
        and prose[number.end : number.end + 1] == " "
        and prose[number.end + 1 : number.end + 2].isupper()
    ):
        return False
    return not (prose[number.start].isupper() and prose[max(0, number.start - 3) : number.start] == "of ")


def _definite(scene: Scene, sentence: Sentence, number: NumberMention) -> bool:
    start = max(sentence.start, number.start - _AROUND)
    return number.hedge is None and _DEFINITE.search(scene.lower, start, number.start) is not None


def _thing(scene: Scene, number: NumberMention) -> str | None:
    """What a figure is of: what it counts, or the noun right behind money or a measure: "the £3.8m refit"."""
    if number.unit is None:
        if number.counted:
            return noun_class(number.counted)
        group = _COLLECTIVE.search(scene.lower, max(0, number.start - 24), number.start)
        return f"{group['noun']} of" if group else None
    after = _noun_of(scene, number) or _NOUN.match(scene.lower, number.end)
    return f"{number.unit} {noun_key(after[1])}" if after else None


def _noun_of(scene: Scene, number: NumberMention) -> re.Match[str] | None:
    """The noun that an amount is told to be of before it: "a loan of £4.1 million"."""
    if number.slot != "m":
        return None
    return _NOUN_OF.search(scene.lower, max(0, number.hedge_start - _AROUND), number.hedge_start)


def _same(
    scene: Scene, number: NumberMention, earlier: Sequence[NumberMention], *, definite: bool
) -> NumberMention | None:
    """The figure before that has the same value and may be of the same thing, where one of them says that it is."""
    for other in reversed(earlier):
        if other.value != number.value or other.unit != number.unit or other.hedge != number.hedge:
            continue
        another_way = _printed(scene, other) != _printed(scene, number)
        if not definite and (not another_way or number.unit in TIME_UNITS):
            continue
        if number.counted and other.counted:
            alike = noun_class(number.counted) == noun_class(other.counted)
            if alike or (definite and another_way and number.value >= _LARGE):
                return other
        elif number.value > _TELLING and _known(scene, number, other, definite=definite, another_way=another_way):
            return other
    return None


def _known(scene: Scene, number: NumberMention, other: NumberMention, *, definite: bool, another_way: bool) -> bool:
    """Whether a figure that does not count the same noun is the one before: by its article, its place, its words."""
    if number.unit:
        return definite or bool(_words(scene, number) & _words(scene, other))
    if definite and other.counted:
        return another_way or number.value >= 10 * _TELLING
    return _in_head(scene, other)


def _in_head(scene: Scene, number: NumberMention) -> bool:
    return any(block.start <= number.start < block.end for block in scene.heads)


def _printed(scene: Scene, number: NumberMention) -> str:
    return scene.lower[number.start : number.end]


def _slip(
    scene: Scene,
    sentence: Sentence,
    number: NumberMention,
    earlier: Sequence[NumberMention],
    plural: dict[str, dict[Decimal, NumberMention]],
) -> NumberMention | None:
    """The one figure before of the same noun, which this one must repeat and does not.

    `plural` has the values told of each thing so far, each with the first figure of it.
    """
    if number.unit in TIME_UNITS or denied(sentence):
        return None
    thing = _thing(scene, number)
    told = plural.get(thing, {}) if thing else {}
    if number.value in told or any(n.value == number.value for n in earlier):
        return None
    wholly = _WHOLLY.search(scene.lower, max(sentence.start, number.start - _AROUND), number.start) is not None
    (only,) = told.values() if len(told) == 1 else (None,)
    swapped = only is not None and only.counted is not None and transposed(number.value, only.value)
    of_noun = only is not None and _noun_of(scene, only) is not None
    if only is not None and of_noun:
        only = only if slipped(number.value, only.value) and not _hoped_for(scene, only) else None
    lead = _lead(scene, sentence, number)
    if _PARTIAL.search(lead) and not (swapped and _SOME_OF.search(lead)):
        return None
    if only is not None and not _narrowed(scene, number, only) and _close(number, only):
        if _told_what_went(earlier, only, number) or _one_of_several(scene, only):
            return None  # "Eight boats left. Two turned back. The six boats arrived."
        others = [n for n in earlier if _thing(scene, n) == thing]
        others = others or [only] * (of_noun or transposed(number.value, only.value))
    elif only is not None and wholly and not _narrowed(scene, number, only) and _in_head(scene, only):
        others = [only] * (slipped(number.value, only.value) and not _OF_THEN.search(sentence.lower))
    else:
        others = [n for n in earlier if n.unit == number.unit and _mirrored(n, number) and not _for(scene, number, n)]
        others = [n for n in others if _digits(n) >= _MANY_DIGITS or _alike_beside(scene, n, number)]
        if len({n.value for n in others}) != 1:
            return None
    meant = (n for n in reversed(others) if n.end < sentence.start and n.hedge is None)
    return next((n for n in meant if not differ(scene, n, number, known=True, taken_up=swapped)), None)


def _told_what_went(earlier: Sequence[NumberMention], first: NumberMention, number: NumberMention) -> bool:
    """Whether a figure between two counts says how many came or went."""
    return any(n.start > first.end and n.value == abs(first.value - number.value) for n in earlier)


def _one_of_several(scene: Scene, first: NumberMention) -> bool:
    """Whether the first is known by its figure already, as where there are several: "The £1,200 prize went to"."""
    sentence = scene.sentence_at(first.start)
    return first.unit is not None and sentence is not None and _definite(scene, sentence, first)


def _hoped_for(scene: Scene, number: NumberMention) -> bool:
    """Whether an amount is told as one that somebody wants, so that another may be what they got."""
    own = scene.sentence_at(number.start)
    return own is not None and _WANTED.search(own.lower) is not None


def _alike_beside(scene: Scene, first: NumberMention, number: NumberMention) -> bool:
    """Whether two figures of few digits share words beside them, and the second is of no part or rival."""
    if not _words(scene, first) & _words(scene, number):
        return False
    counted = number.counted or ""
    at = scene.lower.find(counted, number.end, number.end + 60) + len(counted) if counted else number.end
    return _OF_ANOTHER.match(scene.lower, max(at, number.end)) is None


def _for(scene: Scene, number: NumberMention, first: NumberMention) -> bool:
    """Whether an amount is told to be another's, or for something else: of whom the first's sentence says nothing."""
    noun = _NOUN.match(scene.lower, number.end) if number.slot == "m" else None
    told = _WHOSE.match(scene.lower, noun.end()) if noun else None
    own = scene.sentence_at(first.start)
    return (
        told is not None and own is not None and not set(_WORD.findall(told["whose"])) & set(_WORD.findall(own.lower))
    )


def _mirrored(one: NumberMention, two: NumberMention) -> bool:
    """Whether two figures have the same digits in another order: two of them changed places, or four and more."""
    many = _digits(one) > _MANY_DIGITS or one.value >= _LARGE
    alike = one.value.adjusted() == two.value.adjusted() and sorted(str(one.value)) == sorted(str(two.value))
    return one.value != two.value and (transposed(one.value, two.value) or (many and alike))


def _digits(number: NumberMention) -> int:
    return len(number.value.normalize().as_tuple().digits)


def _lead(scene: Scene, sentence: Sentence, number: NumberMention) -> str:
    """What stands before a figure and its determiner."""
    before = scene.lower[max(sentence.start, number.start - _AROUND) : number.start]
    return before.removesuffix("the ").removesuffix("those ").removesuffix("these ")


def _words(scene: Scene, number: NumberMention) -> set[str]:
    """The words beside a figure, in its sentence."""
    sentence = scene.sentence_at(number.start)
    first, last = (sentence.start, sentence.end) if sentence else (number.start, number.end)
    start, end = max(first, number.start - _AROUND), min(last, number.end + _AROUND)
    around = scene.lower[start : number.start], scene.lower[number.end : end]
    return {word for text in around for word in _WORD.findall(text)} - NOUN_STOPS - MAGNITUDES.keys()


def _narrowed(scene: Scene, number: NumberMention, first: NumberMention) -> bool:
    """Whether what a figure is of is told more closely: "the eight victims who lived in Pune".

    Not by what the first told of them already: "27 boats entered", "the 29 boats that entered".
    """
    noun = _NOUN.match(scene.lower, number.end) if number.unit else None
    at = noun.end() if noun else number.end
    told = scene.sentence_at(first.start)
    before = told.lower if told else ""
    if number.unit is None and number.counted:
        found = scene.lower.find(number.counted, number.end, number.end + 60)
        if found >= 0:
            if any(word not in before for word in _WORD.findall(scene.lower, number.end, found)):
                return True  # "38 boats", "the 28 foreign boats"
            at = found + len(number.counted)
    if again := _SAID_AGAIN.match(scene.lower, at):
        return re.search(rf"\b{again['verb']}\b", before) is None
    return _NARROWER.match(scene.lower, at) is not None


def _close(one: NumberMention, two: NumberMention) -> bool:
    """Whether one figure is a likely slip of the other."""
    if transposed(one.value, two.value):
        return True
    small, large = sorted((one.value, two.value))
    if one.unit is None:
        return large - small <= _NEAR_COUNTS and small > _NEAR_COUNTS * 2
    return small >= _LARGE and slipped(small, large)  # the £12 and the £15 ticket, the 5 km and the 10 km walk
