"""Feasts of one day of the year told with a weekday: "Christmas Day falls on a Thursday this year"."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from factcheck.claims import Anchor, WeekdayOfDate, make
from factcheck.claims.dates import YEARS_NAMED
from factcheck.claims.feasts import FIXED_FEASTS
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.date_words import WEEKDAYS
from factcheck.extraction.phrasebook.mentions.mention import DateMention
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.readers.calendar.days.unfit_days import year_of_draft
from factcheck.extraction.phrasebook.readers.calendar.days.weekday_claims import weekday_of
from factcheck.extraction.phrasebook.readers.calendar.days.years_spoken_of import fits
from factcheck.extraction.phrasebook.scene import Scene

_NAMES = "|".join(FIXED_FEASTS).replace("'", "['’]")
_FALLS = expression(
    rf"\b(?P<feast>{_NAMES})"
    r",? (?:which )?(?:this year )?"
    r"(?:falls|fell|will fall|lands|is|was|will be)(?: this year)? on an? "
    r"(?P<day>(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b(?! in (?:19|20)\d\d)"
)
_OTHER = expression(r"\b(?:next|last|that|every|any|each) year\b|\b(?:when|if|whenever|years? when|where|observed)\b")
_PAST = expression(r"\b(?:fell|was) (?!this year)")


def read_feast_weekdays(scene: Scene) -> Iterator[WeekdayOfDate]:
    """A claim for each feast with a weekday and no year, of the year of the draft."""
    for start, end in scene.passages_with(tuple(FIXED_FEASTS)):
        block = scene.draft.block_at(start)
        sentence = scene.sentence_at(start)
        if block.kind is BlockKind.QUOTE or (sentence is not None and denied(sentence)):
            continue
        for told in _FALLS.finditer(scene.lower, start, end):
            month, day = FIXED_FEASTS[told["feast"].replace("’", "'")]
            weekday = WEEKDAYS[told["day"].title()]
            mention = DateMention(*told.span(), None, month, day, weekday)
            if _PAST.search(told[0]) or scene.within(start, end, DateMention):
                continue  # "In 1914 Christmas Day fell on a Friday"
            if not _OTHER.search(scene.lower, start, end) and (anchor := _anchor(scene, mention)) is not None:
                yield weekday_of(scene, mention, weekday, "feast with its weekday", anchor)


def _anchor(scene: Scene, mention: DateMention) -> Anchor | None:
    """The draft's own day, or the year that its days tell where the feast has the weekday in none near it."""
    if scene.anchor is not None:
        return scene.anchor
    own = year_of_draft(scene)
    if own is None or any(fits(mention, year) for year in (own - 1, own, own + 1)):
        return None
    return make(Anchor, day=datetime.date(own, mention.month or 1, 15), basis=YEARS_NAMED)
