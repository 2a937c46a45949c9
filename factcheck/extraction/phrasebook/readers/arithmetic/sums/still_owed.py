"""What is still to come of a sum: "The tour costs R2,350. If you have paid the deposit of R750 you still owe R1,500".

Whole, what was given and what is left are each told by words of their own, in one to three sentences, and no other
amount of their kind stands among them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from factcheck.claims import Breakdown, Coverage, Form
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import CROWDED, before
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_key
from factcheck.extraction.phrasebook.phrases.arithmetic import owing
from factcheck.extraction.phrasebook.readers.arithmetic.sums.adding import breakdown, larger, leaves_nearly, summed
from factcheck.extraction.phrasebook.readers.arithmetic.sums.told_roles import Told, told_roles
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.roles import each
from factcheck.extraction.phrasebook.scene import Scene, Sentence

CUES = (
    "leav", "left", "still", "balance", "remain", "shortfall", "outstanding", "owe", "another ", "a further ", "short",
    "to find", "to raise", "to go", "to pay", " gap ",
)  # fmt: skip
_PHRASE = "breakdown.still-owed"
_ROLES = (
    ("left", owing.LEFT, owing.LEFT_AFTER),
    ("given", owing.GAVE, owing.GAVE_AFTER),
    ("whole", owing.WHOLE, owing.WHOLE_AFTER),
)
_OF_THEM = expression(r"(?: [a-z]+)?,? of (?:them|these|those|which|whom)\b")
_BACK = 2
_MOST_GIVEN = 3


def read_still_owed(scene: Scene) -> Iterator[Breakdown]:
    """At most one claim for a sentence that says what is left of a sum."""
    index = {one.start: at for at, one in enumerate(scene.sentences)}
    for sentence in scene.sentences_with(CUES):
        if sentence.block.cell is not None or not 1 <= len(sentence.numbers) < CROWDED:
            continue
        passage = [sentence]
        claim = _of(scene, passage)
        for one in before(scene, index[sentence.start], _BACK):
            if claim is not None:
                break
            passage.insert(0, one)
            claim = _of(scene, passage)
        if claim is not None:
            yield claim


def _of(scene: Scene, passage: Sequence[Sentence]) -> Breakdown | None:
    told = [one for sentence in passage for one in _with_listed(told_roles(sentence, _ROLES))]
    left = [one for one in told if one.role == "left" and one.number.start >= passage[-1].start]
    if len(left) != 1:
        return None
    rest = left[0].number
    alike = [one for one in told if _alike(one.number, rest)]
    wholes = [one.number for one in alike if one.role == "whole"]
    given = [one.number for one in alike if one.role == "given"]
    spare = [one.number for one in alike if not one.role]
    if len(wholes) == 1 and summed(spare) == wholes[0].value:
        alike = [one for one in alike if one.role]  # what it is made up of, told between
    if not wholes and not alike[0].role and _OF_THEM.match(scene.lower, alike[1].number.end):
        wholes = [alike[0].number]  # "312 berths, 287 of them let. That leaves 25"
    if len(wholes) != 1 or not 1 <= len(given) <= _MOST_GIVEN or len(alike) != len(given) + 2:
        return None
    whole = wholes[0]
    if not larger(whole, (*given, rest)) or any(n.hedge for n in (whole, *given, rest)):
        return None
    for size in range(len(given), 0, -1):
        for some in combinations(given, size):
            if summed(some) + rest.value == whole.value:
                return breakdown(scene, whole, (*some, rest), Coverage.ALL, _PHRASE)
    if not _sure(passage, whole, given, rest):
        return None
    return breakdown(scene, whole, (*given, rest), Coverage.ALL, _PHRASE)


def _with_listed(told: Iterable[Told]) -> Iterator[Told]:
    """The figures of a sentence; those that go on a list of what was given are given: "£120 in May, £80 in June"."""
    last = ""
    for one in told:
        last = one.role or (last if last == "given" else "")
        yield one._replace(role=last)


def _alike(number: NumberMention, rest: NumberMention) -> bool:
    return number.unit == rest.unit and number.form is not Form.FRACTION


def _sure(
    passage: Sequence[Sentence], whole: NumberMention, given: Sequence[NumberMention], rest: NumberMention
) -> bool:
    """Whether what is said to be left, and is not, can be of no other sum."""
    nouns = {noun_key(n.counted) for n in (whole, *given, rest) if n.counted}
    if len(nouns) > 1 or (rest.unit is None and not nouns):
        return False
    if not leaves_nearly(whole, summed(given), rest):
        return False
    if any(denied(one) or owing.UNSURE.search(one.lower) for one in passage):
        return False
    rates = {n.start for one in passage for n in one.numbers if n in (whole, *given, rest) and each(one, n)}
    return rates <= {whole.start}
