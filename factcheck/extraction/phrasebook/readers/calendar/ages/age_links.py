"""Whose age it is: the date of birth that an age goes with, by a name, by "she" or by what stands beside it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from factcheck.drafts.sentences import sentences
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention, NumberMention
from factcheck.extraction.phrasebook.readers.calendar.ages.age_words import INSTITUTION, YEARS
from factcheck.extraction.phrasebook.readers.calendar.ages.births import (
    KIN,
    NAME,
    NEAR,
    OPENERS,
    WORD,
    Birth,
    main_birth,
    other_kin,
)
from factcheck.extraction.phrasebook.readers.calendar.ages.loose_ages import SOMEONE, places_out
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_LEADING = expression(rf"^[\"“‘ ]*(?:(?:now|at) {YEARS},? )?")
_CAPITAL = expression(r" [A-ZÀ-Þ][\w'’-]")
_AND_SHE = expression(r"\band (?:he|she) (?:is|was)(?: now)? $")
_AND_NAME = expression(rf"(?:\band|\bbut|\bwhile|;) (?!The\b|He\b|She\b|It\b|In\b|On\b|At\b){WORD}")
_CLOSE = 4
"""How near an age stands to brackets with the birth, in characters."""
_PASSAGE = 1500
"""How long a paragraph may be in which "she" is the one person that the draft tells of, in characters."""


class Told(NamedTuple):
    """Who was how old when."""

    name: tuple[str, ...]
    pronoun: str | None
    age: NumberMention
    at: DateMention | None
    dead: bool
    turning: bool
    sentence: Sentence
    phrase: str


def linked(scene: Scene, births: Sequence[Birth], told: Told) -> tuple[Birth, bool] | None:
    """The birth of the person whose age is told, and whether it stands in another sentence."""
    here = [birth for birth in births if birth.sentence is told.sentence]
    if told.phrase == "age.behind-brackets":
        beside = [birth for birth in here if 0 < told.age.start - birth.born.end < _CLOSE]
        return (beside[0], True) if beside else None
    if here:
        low, high = sorted((here[0].born.start, told.age.start))
        clear = len(here) == 1 and not other_kin(scene.lower[max(told.sentence.start, low - NEAR) : high])
        clear = clear and high - low < NEAR and not _another_person(scene, low, high)
        own = told.sentence.lower.startswith(("he ", "she "))
        if not own and _AND_SHE.search(scene.lower, low, told.age.start):
            return None  # "Her cat, born in 2010, is 16 and she is 70."
        return (here[0], here[0].bracketed) if clear else None
    if KIN.search(scene.lower, max(told.sentence.start, told.age.start - NEAR), told.age.start):
        return None
    if told.name:
        if _and_another(scene, told):
            return None
        same = [birth for birth in births if _same_name(birth.name, told.name)]
        if not same and told.phrase == "age.in-commas" and (birth := _born_next(scene, births, told)) is not None:
            return birth, True
        return (same[0], True) if len(same) == 1 else None
    if told.phrase == "age.in-commas":
        return None
    if (main := main_birth(births)) is not None and _of_one_life(scene, main, told):
        return main, True
    if (carried := _carried_on(scene, births, told)) is not None:
        return carried, True
    ahead = [birth for birth in births if birth.sentence.start >= told.sentence.end]
    if ahead and ahead[0].opens and told.pronoun and told.pronoun == ahead[0].pronoun and len(births) == 1:
        between = scene.draft.prose[told.sentence.end : ahead[0].sentence.start]
        if not between.strip() and ahead[0].sentence.block is told.sentence.block:
            return ahead[0], True  # "She joined in 1987 at 18. Born in Hull in 1969, she had just left school."
    before = [birth for birth in births if birth.sentence.start < told.sentence.start]
    if not before or before[-1].sentence.block is not told.sentence.block:
        return None
    birth = before[-1]
    if told.dead and told.sentence.lower.startswith("died") and birth.sentence.lower.startswith("born"):
        return birth, True  # "Born 3 June 1950. Died 4 August 2020, aged 70."
    between = scene.draft.prose[birth.sentence.end : told.sentence.start]
    if told.pronoun == "the":
        return (birth, True) if not between.strip() else None
    if told.pronoun and birth.pronoun in {told.pronoun, None} and not KIN.search(between):
        names = [
            found for found in NAME.findall(between) if " " in found and found.split()[0].casefold() not in OPENERS
        ]
        return (birth, True) if not names else None
    return None


def _born_next(scene: Scene, births: Sequence[Birth], told: Told) -> Birth | None:
    """The birth that opens the next sentence: "The poet Lena Marsh, 44, reads. Born in 1982, she won"."""
    ahead = next((birth for birth in births if birth.sentence.start >= told.sentence.end), None)
    opens = ahead is not None and (ahead.opens or ahead.sentence.lower.startswith(("he was born", "she was born")))
    if ahead is None or not opens or not ahead.pronoun or not scene.side_by_side(told.sentence, ahead.sentence):
        return None
    if _CAPITAL.search(places_out(scene, told.age.end, told.sentence.end)):
        return None  # "Lena Marsh, 44, reads with Tom Bell. Born in 1950, he was her teacher."
    return ahead


def _of_one_life(scene: Scene, main: Birth, told: Told) -> bool:
    """Whether the paragraph so far speaks of nobody but "her" or "him", whose birth the draft tells."""
    if not told.pronoun or told.pronoun != main.pronoun:
        return False
    start = told.sentence.block.start
    if told.age.start - start > _PASSAGE:
        return False
    if KIN.search(scene.lower, start, told.age.start):
        return False
    words = places_out(scene, start, told.age.start)
    heads = " ".join(scene.lower[head.start : head.end] for head in scene.heads)
    named = (found[0] for found in SOMEONE.finditer(words))
    return all(name.lower() in heads or INSTITUTION.search(name) for name in named)


def _carried_on(scene: Scene, births: Sequence[Birth], told: Told) -> Birth | None:
    """The one birth of the paragraph, where every sentence from it on begins with the same "he" or "she"."""
    near = [birth for birth in births if birth.sentence.block is told.sentence.block]
    if len(near) != 1 or near[0].pronoun not in {told.pronoun, None} or not told.pronoun:
        return None
    (birth,) = near
    told_on = scene.lower[birth.sentence.end : told.sentence.end].strip()
    if not told_on or birth.sentence.end > told.sentence.start or len(told_on) > _PASSAGE:
        return None
    follows = [_LEADING.sub("", told_on[low:high]) for low, high in sentences(told_on, 0, len(told_on))]
    return birth if all(one.startswith(f"{told.pronoun} ") for one in follows) else None


def _another_person(scene: Scene, low: int, high: int) -> bool:
    """Whether someone else may be named between an age and a date of birth; places do not count."""
    return bool(SOMEONE.search(places_out(scene, low, high)))


def _and_another(scene: Scene, told: Told) -> bool:
    """Whether another comes between a name and an age: "Edith was 97 in April and Mabel will be 93"."""
    low = scene.draft.prose.find(told.name[-1], told.sentence.start, told.age.start)
    between = places_out(scene, low + len(told.name[-1]), told.age.start) if low >= 0 else ""
    return _AND_NAME.search(between) is not None


def _same_name(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """Whether two names may be one person's: the same last name, and no two first names."""
    if not one or not two or one[-1] != two[-1]:
        return False
    return len(one) == 1 or len(two) == 1 or one[0] == two[0]
