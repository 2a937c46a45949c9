"""Ages, with the date of birth of the same person."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from factcheck.claims import Age, Form, make
from factcheck.drafts.draft import BlockKind
from factcheck.drafts.sentences import sentences
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention, NumberMention
from factcheck.extraction.phrasebook.mentions.words import UNITS_IN_WORDS
from factcheck.extraction.phrasebook.patterns import Match
from factcheck.extraction.phrasebook.phrases.calendar.age import AGES
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.readers.calendar.age_words import (
    DEAD,
    INSTITUTION,
    MONTH_NAMES,
    OF_NOW,
    PLAIN,
    TURNS,
    YEAR_OLD,
    YEARS,
)
from factcheck.extraction.phrasebook.readers.calendar.births import (
    KIN,
    NAME,
    NEAR,
    OPENERS,
    WORD,
    Birth,
    births_told,
    main_birth,
    other_kin,
    subject,
)
from factcheck.extraction.phrasebook.readers.calendar.kin_ages import kin_ages
from factcheck.extraction.phrasebook.readers.calendar.loose_ages import SOMEONE, LooseAge, loose_ages, places_out
from factcheck.extraction.phrasebook.readers.calendar.obituaries import obituary_ages
from factcheck.extraction.phrasebook.readers.calendar.two_ages import two_ages
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_OLDEST = 115
_CLOSE = 4
"""How near an age stands to brackets with the birth, in characters."""
_NAMED = expression(rf"(?: [a-z]{{2,14}}){{0,2}} (?P<name>{WORD}(?: {WORD})?)")
"""The person behind an age: "the 31-year-old singer Kim Ray"."""
_LEADING = expression(rf"^[\"“‘ ]*(?:(?:now|at) {YEARS},? )?")
_PASSAGE = 1500
"""How long a paragraph may be in which "she" is the one person that the draft tells of, in characters."""
_CUES = (
    "born",
    "birth",
    "hatched",
    "foaled",
    "into the world",
    " aged ",
    " old",
    " was ",
    " at ",
    " will be ",
    "lived from",
)


_WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


class _Told(NamedTuple):
    """Who was how old when."""

    name: tuple[str, ...]
    pronoun: str | None
    age: NumberMention
    at: DateMention | None
    dead: bool
    turning: bool
    sentence: Sentence
    phrase: str


def read_ages(scene: Scene) -> Iterator[Age]:
    """A claim for each age whose person has a date of birth in the draft, by name or as the only one meant."""
    if not scene.words.any(_CUES):
        return
    for sentence in scene.sentences:
        if "d" in sentence.kinds and not denied(sentence):
            yield from two_ages(scene, sentence)
    births = births_told(scene)
    if not births:
        return
    taken: set[int] = set()
    for loose in obituary_ages(scene, births):
        taken.add(loose.aged.start)
        yield _loose_claim(scene, loose.birth.sentence, loose)
    for sentence in _sentences(scene):
        if sentence.block.kind is BlockKind.QUOTE or denied(sentence):
            continue
        for told in _ages(scene, sentence):
            linked = _linked(scene, births, told)
            if linked is None or told.age.start in taken:
                continue
            birth, apart = linked
            at = _dated(scene, told.at) or (birth.died if told.dead else None)
            if (at is None and scene.anchor is None) or (at is not None and at.year is None):
                continue
            back = at is None and told.phrase not in OF_NOW and _looks_back(scene, told, birth)
            if not back:
                taken.add(told.age.start)
            yield _claim(scene, told, birth, at, apart=apart, tentative=back)
        for loose in (*kin_ages(scene, sentence, births), *loose_ages(scene, sentence, births)):
            if loose.aged.start not in taken:
                taken.add(loose.aged.start)
                yield _loose_claim(scene, sentence, loose)


def _dated(scene: Scene, at: DateMention | None) -> DateMention | None:
    """A month or a day without a year as the nearest one: "turned 100 in May"."""
    if at is None or at.year is not None or at.month is None or scene.anchor is None:
        return at
    own = scene.anchor.day
    far = (at.month - own.month + 6) % 12 - 6
    return replace(at, year=own.year + (own.month - 1 + far) // 12)


def _loose_claim(scene: Scene, sentence: Sentence, loose: LooseAge) -> Age:
    aged, birth = loose.aged, loose.birth
    age = NumberMention(aged.start, aged.end, Decimal(aged.years), Decimal(1), None, None, Form.DIGITS, aged.start)
    told = _Told(birth.name, birth.pronoun, age, loose.at, False, aged.turned, sentence, "age beside a birth")
    return _claim(scene, told, birth, loose.at, apart=True, tentative=loose.tentative)


def _sentences(scene: Scene) -> Iterator[Sentence]:
    """Every sentence: "Ada Holm, who has died aged 77" holds no mention."""
    known = {sentence.start: sentence for sentence in scene.sentences}
    for block in scene.draft.blocks:
        for start, end in scene.ranges(block):
            yield known.get(start) or Sentence(scene, block, start, end, ())


def _ages(scene: Scene, sentence: Sentence) -> Iterator[_Told]:
    if "d" in sentence.kinds:
        for phrase in sentence.phrases(AGES):
            for match in phrase.matches(sentence):
                age = match.number("age") or _in_words(scene, *match.ranges["years"])
                if _is_age(age):
                    yield _told(scene, match, age, phrase.id)
    for name, pattern in PLAIN:
        for found in pattern.finditer(scene.lower, sentence.start, sentence.end):
            named = "years" if "years" in found.re.groupindex and found["years"] else found.lastgroup or "years"
            age = _in_words(scene, *found.span(named))
            soon = _soon(scene, found) if pattern is TURNS and found["soon"] else None
            person, pronoun = subject(scene, sentence, found.start())
            if pattern is YEAR_OLD:
                following = _NAMED.match(scene.draft.prose, found.end())
                person = tuple(following["name"].split()) if following else person
                pronoun = "the" if found.start() - sentence.start < 2 else None
            yield _Told(person, pronoun, age, soon, pattern is DEAD, pattern is TURNS, sentence, name)


def _soon(scene: Scene, found: re.Match[str]) -> DateMention | None:
    """The day or month that "on Thursday" or "next month" is, ahead of the draft's own day."""
    if scene.anchor is None:
        return None
    day, words = scene.anchor.day, found["soon"]
    if words == "next month":
        year, month = divmod(12 * day.year + day.month, 12)
        return DateMention(*found.span("soon"), year, month + 1, None, None)
    if words.startswith("in "):
        month = MONTH_NAMES.index(words.removeprefix("in ")) + 1
        return _dated(scene, DateMention(*found.span("soon"), None, month, None, None))
    ahead = (_WEEK.index(words.removeprefix("on ")[:3]) - day.weekday()) % 7
    then = day + datetime.timedelta(days=ahead)
    return DateMention(*found.span("soon"), then.year, then.month, then.day, None)


def _in_words(scene: Scene, start: int, end: int) -> NumberMention:
    """An age that is no mention, since it counts nothing."""
    printed = scene.lower[start:end]
    value = Decimal(UNITS_IN_WORDS.get(printed) or printed)
    return NumberMention(start, end, value, Decimal(1), None, None, Form.DIGITS, start)


def _is_age(number: NumberMention) -> bool:
    whole = number.value == number.value.to_integral_value()
    return (
        number.hedge is None
        and number.unit in {None, "year"}
        and number.counted is None
        and whole
        and 0 < number.value <= _OLDEST
    )


def _told(scene: Scene, match: Match, age: NumberMention, phrase: str) -> _Told:
    at = (match.roles.get("at") or match.roles.get("died") or (None,))[0]
    first = min(one.start for mentions in match.roles.values() for one in mentions)
    first = min(first, age.start)
    name, pronoun = subject(scene, match.sentence, first)
    turn = match.words.get("turn", "was")
    return _Told(
        name,
        pronoun,
        age,
        at if isinstance(at, DateMention) else None,
        "died" in phrase,
        turn != "was" and turn != "will be",
        match.sentence,
        phrase,
    )


def _linked(scene: Scene, births: Sequence[Birth], told: _Told) -> tuple[Birth, bool] | None:
    """The birth of the person whose age is told, and whether it stands in another sentence."""
    here = [birth for birth in births if birth.sentence is told.sentence]
    if told.phrase == "age.behind-brackets":
        beside = [birth for birth in here if 0 < told.age.start - birth.born.end < _CLOSE]
        return (beside[0], True) if beside else None
    if here:
        low, high = sorted((here[0].born.start, told.age.start))
        clear = len(here) == 1 and not other_kin(scene.lower[max(told.sentence.start, low - NEAR) : high])
        clear = clear and high - low < NEAR and not _another_person(scene, low, high)
        return (here[0], here[0].bracketed) if clear else None
    if KIN.search(scene.lower, max(told.sentence.start, told.age.start - NEAR), told.age.start):
        return None
    if told.name:
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


def _born_next(scene: Scene, births: Sequence[Birth], told: _Told) -> Birth | None:
    """The birth that opens the next sentence: "The poet Lena Marsh, 44, reads. Born in 1982, she won"."""
    ahead = next((birth for birth in births if birth.sentence.start >= told.sentence.end), None)
    if ahead is None or not ahead.opens or ahead.sentence.block is not told.sentence.block:
        return None
    return None if scene.draft.prose[told.sentence.end : ahead.sentence.start].strip() else ahead


def _of_one_life(scene: Scene, main: Birth, told: _Told) -> bool:
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


def _carried_on(scene: Scene, births: Sequence[Birth], told: _Told) -> Birth | None:
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


def _same_name(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """Whether two names may be one person's: the same last name, and no two first names."""
    if not one or not two or one[-1] != two[-1]:
        return False
    return len(one) == 1 or len(two) == 1 or one[0] == two[0]


def _looks_back(scene: Scene, told: _Told, birth: Birth) -> bool:
    """Whether the copy around a present age speaks of another year than the draft's own."""
    year = scene.anchor.day.year if scene.anchor else 0
    low, high = min(told.sentence.start, birth.sentence.start), max(told.sentence.end, birth.sentence.end)
    if told.phrase == "age.in-commas" and birth.sentence is not told.sentence:
        low, high = told.sentence.start, told.sentence.end
    near = scene.within(max(low, told.age.start - NEAR), min(high, told.age.start + NEAR), DateMention)
    return any(one.year not in {None, year} for one in near if one.start != birth.born.start)


def _claim(
    scene: Scene, told: _Told, birth: Birth, at: DateMention | None, *, apart: bool, tentative: bool = False
) -> Age:
    maker = scene.maker
    quote, span, section = maker.around([told.age, *([birth.born] if not apart else [])])
    return make(
        Age,
        quote=quote,
        span=span,
        section=section,
        phrase=told.phrase,
        age=maker.quantity(told.age),
        born=maker.date(birth.born),
        at=maker.date(at) if at else None,
        anchor=scene.anchor,
        turning=told.turning,
        apart=apart,
        tentative=tentative,
    )
