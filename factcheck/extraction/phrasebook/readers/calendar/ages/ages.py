"""Ages, with the date of birth of the same person."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from factcheck.claims import Age, Form, make
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention, NumberMention
from factcheck.extraction.phrasebook.mentions.words import UNITS_IN_WORDS
from factcheck.extraction.phrasebook.patterns import Match
from factcheck.extraction.phrasebook.phrases.calendar.age import AGES
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.readers.calendar.ages.age_links import Told, linked
from factcheck.extraction.phrasebook.readers.calendar.ages.age_words import (
    DEAD,
    MONTH_NAMES,
    OF_NOW,
    PLAIN,
    TURNS,
    YEAR_OLD,
)
from factcheck.extraction.phrasebook.readers.calendar.ages.ages_then import ages_then
from factcheck.extraction.phrasebook.readers.calendar.ages.births import (
    NEAR,
    WORD,
    Birth,
    births_told,
    subject,
)
from factcheck.extraction.phrasebook.readers.calendar.ages.far_ages import far_ages
from factcheck.extraction.phrasebook.readers.calendar.ages.kin_ages import kin_ages
from factcheck.extraction.phrasebook.readers.calendar.ages.life_dates import life_dates
from factcheck.extraction.phrasebook.readers.calendar.ages.loose_ages import LooseAge, loose_ages
from factcheck.extraction.phrasebook.readers.calendar.ages.obituaries import obituary_ages
from factcheck.extraction.phrasebook.readers.calendar.ages.two_ages import two_ages
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_OLDEST = 115
_BESIDE = 8
"""How near behind a birth an age is that of now, whatever years stand around it: "born in 1991, is 34"."""
_NAMED = expression(rf"(?: [a-z]{{2,14}}){{0,2}} (?P<name>{WORD}(?: {WORD})?)")
"""The person behind an age: "the 31-year-old singer Kim Ray"."""
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


_DIED = expression(r"^(?:, [^.;]{0,80}?)?,? (?:died|was killed|drowned)(?: [a-z ]{0,40})? on $")
_LONG_DEAD = expression(
    r"\bhad (?:since )?(?:died|passed away|been killed|drowned)\b"
    r"|\b(?:died|passed away|was killed|drowned)\b[^.;:]{0,40}\b(?:last (?:year|spring|summer|autumn|fall|winter)"
    r"|(?:years?|months|decades?) (?:ago|before|earlier|later|after))\b"
)
"""A death that is not of the draft's own days, and has no date."""
_BORN = ("born", "birth")
_WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def read_ages(scene: Scene) -> Iterator[Age]:
    """A claim for each age whose person has a date of birth in the draft, by name or as the only one meant."""
    if not scene.words.any(_CUES):
        return
    for sentence in scene.sentences:
        if "d" in sentence.kinds and not denied(sentence):
            yield from two_ages(scene, sentence)
    sure: set[int] = set()
    for claim in _of_births(scene):
        if not claim.tentative:
            sure.add(claim.age.span.start)
        yield claim
    for loose in life_dates(scene) if scene.words.any(_BORN) else ():
        claim = _loose_claim(scene, loose.birth.sentence, loose)
        if claim.age.span.start not in sure:
            yield claim


def _of_births(scene: Scene) -> Iterator[Age]:
    """The ages of those whose birth the draft tells in words for it."""
    births = births_told(scene)
    if not births:
        return
    taken: set[int] = set()
    for loose in obituary_ages(scene, births):
        taken.add(loose.aged.start)
        yield _loose_claim(scene, loose.birth.sentence, loose)
    far = list(far_ages(scene, births))
    taken.update(loose.aged.start for loose in far if not loose.tentative)
    for sentence in _sentences(scene):
        for loose in ages_then(scene, sentence, births):
            if loose.aged.start not in taken:
                taken.add(loose.aged.start)
                yield _loose_claim(scene, sentence, loose)
        if sentence.block.kind is BlockKind.QUOTE or denied(sentence):
            continue
        for told in _ages(scene, sentence):
            link = linked(scene, births, told)
            if link is None or told.age.start in taken:
                continue
            birth, apart = link
            at = _dated(scene, told.at) or (birth.died if told.dead else None) or _dying(scene, told)
            if (at is None and scene.anchor is None) or (at is not None and at.year is None):
                continue
            if at is None and _LONG_DEAD.search(sentence.lower):
                continue
            behind = 0 <= told.age.start - birth.born.end < _BESIDE or _opens_with(scene, told)
            back = at is None and told.phrase not in OF_NOW and not behind and _looks_back(scene, told, birth)
            if not back:
                taken.add(told.age.start)
            yield _claim(scene, told, birth, at, apart=apart, tentative=back)
        for loose in (*kin_ages(scene, sentence, births), *loose_ages(scene, sentence, births)):
            if loose.aged.start not in taken and not (loose.at is None and _LONG_DEAD.search(sentence.lower)):
                taken.add(loose.aged.start)
                yield _loose_claim(scene, sentence, loose)
    for loose in far:
        if not loose.tentative or loose.aged.start not in taken:
            yield _loose_claim(scene, loose.birth.sentence, loose)


def _opens_with(scene: Scene, told: Told) -> bool:
    """Whether an age in commas opens a sentence before a birth: "Mrs Platt, 101, was born in 1925 and served from"."""
    if told.phrase != "age.in-commas-born":
        return False
    own = scene.anchor.day.year if scene.anchor else None
    return all(one.year in (None, own) for one in scene.within(told.sentence.start, told.age.start, DateMention))


def _dying(scene: Scene, told: Told) -> DateMention | None:
    """The day of the death of the one whose age stands in commas: "Mr Lane, 29, died on 3 May 2024"."""
    dates = [one for one in told.sentence.mentions if isinstance(one, DateMention)]
    if told.phrase != "age.in-commas" or scene.anchor is not None or len(dates) != 1 or dates[0].start < told.age.end:
        return None
    return dates[0] if _DIED.search(scene.lower[told.age.end : dates[0].start]) else None


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
    told = Told(birth.name, birth.pronoun, age, loose.at, False, aged.turned, sentence, "age beside a birth")
    return _claim(scene, told, birth, loose.at, apart=True, tentative=loose.tentative)


def _sentences(scene: Scene) -> Iterator[Sentence]:
    """Every sentence: "Ada Holm, who has died aged 77" holds no mention."""
    known = {sentence.start: sentence for sentence in scene.sentences}
    for block in scene.draft.blocks:
        for start, end in scene.ranges(block):
            yield known.get(start) or Sentence(scene, block, start, end, ())


def _ages(scene: Scene, sentence: Sentence) -> Iterator[Told]:
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
            yield Told(person, pronoun, age, soon, pattern is DEAD, pattern is TURNS, sentence, name)


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


def _told(scene: Scene, match: Match, age: NumberMention, phrase: str) -> Told:
    at = (match.roles.get("at") or match.roles.get("died") or (None,))[0]
    first = min(one.start for mentions in match.roles.values() for one in mentions)
    first = min(first, age.start)
    name, pronoun = subject(scene, match.sentence, first)
    turn = match.words.get("turn", "was")
    return Told(
        name,
        pronoun,
        age,
        at if isinstance(at, DateMention) else None,
        "died" in phrase,
        turn != "was" and turn != "will be",
        match.sentence,
        phrase,
    )


def _looks_back(scene: Scene, told: Told, birth: Birth) -> bool:
    """Whether the copy around a present age speaks of another year than the draft's own."""
    year = scene.anchor.day.year if scene.anchor else 0
    low, high = min(told.sentence.start, birth.sentence.start), max(told.sentence.end, birth.sentence.end)
    if told.phrase == "age.in-commas" and birth.sentence is not told.sentence:
        low, high = told.sentence.start, told.sentence.end
    near = scene.within(max(low, told.age.start - NEAR), min(high, told.age.start + NEAR), DateMention)
    return any(one.year not in {None, year} for one in near if one.start != birth.born.start)


def _claim(
    scene: Scene, told: Told, birth: Birth, at: DateMention | None, *, apart: bool, tentative: bool = False
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
