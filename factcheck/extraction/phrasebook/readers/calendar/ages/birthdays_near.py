"""Birthdays told beside a death or another day: "died on 2 August 2024, three weeks after her 94th birthday"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.readers.calendar.ages.births import KIN, Birth, births_told, main_birth, subject
from factcheck.extraction.phrasebook.readers.calendar.anniversaries.loose_anniversaries import LooseAnniversary
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_BIRTHDAY = expression(
    r"\b(?P<way>after|before|short of|shy of|ahead of|on|from) (?P<whose>his|her|what would have been (?:his|her))"
    r" (?P<ordinal>[1-9]\d{0,2}(?:st|nd|rd|th)|[a-z]{5,7}-[a-z]{4,7}|[a-z]{3,9}th)(?P<unit> birthday)\b"
)
_APART = expression(r"[.;:!?]|\b(?:and|but|who|which|years?|(?:[1-9]\d|eighteen|fifteen) months)\b")
_CUES = (" birthday",)
_REACH = 60


def birthdays_near(scene: Scene) -> Iterator[LooseAnniversary]:
    """The birthdays that fall before or after a day of a sentence, of the one whose birth the draft tells."""
    for sentence in scene.sentences_with(_CUES):
        told = list(_BIRTHDAY.finditer(scene.lower, sentence.start, sentence.end))
        if len(told) != 1 or sentence.block.kind is BlockKind.QUOTE or denied(sentence):
            continue
        birth = main_birth(births_told(scene))
        if birth is None or birth.born.year is None or not birth.born.day or KIN.search(sentence.lower):
            continue
        if not _is_whose(scene, sentence, told[0].start(), birth, told[0]["whose"]):
            continue
        day = _day(sentence, told[0].start(), birth.born)
        if day is None or day.year is None:
            continue
        year = day.year
        passed = (day.month or 0, day.day or 0) >= (birth.born.month or 0, birth.born.day or 0)
        if told[0]["way"] == "after":
            year -= not passed
        elif told[0]["way"] != "on":
            year += passed
        at = DateMention(day.start, day.end, year, None, None, None)
        yield LooseAnniversary(told[0].span("ordinal"), told[0].end("unit"), birth.born, at, tentative=False)


def _is_whose(scene: Scene, sentence: Sentence, start: int, birth: Birth, whose: str) -> bool:
    """Whether a birthday is of the one whose birth is told: by name, or told right before as born."""
    pronoun = "he" if whose.endswith("his") else "she"
    if birth.pronoun not in (None, pronoun):
        return False
    if birth.sentence is sentence:
        return True
    name, _ = subject(scene, sentence, start)
    if not name:
        return True
    if birth.name:
        return birth.name[-1] == name[-1]
    return birth.pronoun == pronoun and scene.right_before(birth.sentence) is sentence


def _day(sentence: Sentence, start: int, born: DateMention) -> DateMention | None:
    """The one day with its year that stands right before a birthday."""
    dates = [one for one in sentence.mentions if isinstance(one, DateMention) and one.start != born.start]
    own = sentence.scene.anchor.day if sentence.scene.anchor else None
    if len(dates) == 1 and dates[0].year is None and dates[0].month and own is not None and dates[0].day:
        passed = (dates[0].month, dates[0].day) <= (own.month, own.day)
        dates = [replace(dates[0], year=own.year - (not passed))]
    days = [one for one in dates if one.year and one.month and one.day and one.end <= start]
    if len(days) != 1 or len(dates) != 1 or start - days[0].end > _REACH:
        return None
    return None if _APART.search(sentence.scene.lower, days[0].end, start) else days[0]
