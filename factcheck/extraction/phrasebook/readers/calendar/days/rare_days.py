"""Days that not every month or year has: the 30th and 31st, and 29 February."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck.claims import DateExists, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.date_words import ORDINAL, SPACE
from factcheck.extraction.phrasebook.mentions.mention import DateMention
from factcheck.extraction.phrasebook.mentions.years import counts_something
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.scene import Scene

_EVERY_MONTH, _EVERY_YEAR = 29, 28
"""The last days that every month but February has, and that every February has."""
_NO_SUCH = expression(
    r"\b(?:no such|not exist|n['’]t exist|never (?:come|comes|came|exist|exists|happen|happens)\b|there is no"
    r"|there was no|there are no|not a (?:real )?da(?:te|y)\b"
    r"(?! (?:later|earlier|sooner|after|before|more|too))"
    r"|non-?existent|fictional"
    r"|imaginary|invented|joke|april fool|typo|typing|slip of|invalid|impossible|misprint|placeholder|bug\b"
    r"|360[- ]days?|30/360|(?:30|thirty) days (?:each|apiece|long|to (?:a|the|every|each) month|per month)"
    r"|thirty-day months?|30-day months?|(?:every|each) month (?:has|had|is|was) (?:30|thirty)"
    r"|no (?:leap|long months)|model(?:['’]s|led| year| calendar)|own calendar|idealised|idealized|simulat)"
)
"""Where the copy knows that the day does not exist, or goes by a year of twelve months of 30 days."""
_ADDRESS = expression(
    r" (?:Close|Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Court|Way|Terrace|Gardens|Crescent|Place|Square|Grove)\b"
)
"""What makes a day and a month a house: "31 April Close"."""
_LAST_DAY = expression(rf"\d{{1,2}}{ORDINAL}?(?:{SPACE})?(?:[-–—]|to|until|till|through|and|&)(?:{SPACE})?(?=\d)")
"""The first day of a range and what joins it to the last."""
_IN_WORDS = expression(r"\d (?:to|until|till|through|and) \d")
_LEAP_DAY, _NEAR_IT = (2, 29), (1, 2, 3)
"""The last day of a range in February, and the months of a draft in which that is of its own year."""
_TRUE_30_FEBRUARY = 1712
"""The year in which Sweden had a 30 February, on its way between two calendars."""


_TITLE = expression(r"[A-Z][a-z]+-[A-Z][a-z]+ [Oo]f [A-Z][a-z]+")
"""A date in words with capitals throughout: the title of a book."""
_NEVER = expression(r"(?:the )?thirt(?:ieth|y-first) of february")
"""The day on which a debtor pays."""


def read_rare_days(scene: Scene) -> Iterator[DateExists]:
    """A claim for each date whose day may not exist."""
    dates = (_last_day(scene, mention) for mention in scene.dates)
    yield from claims_of(
        scene, [mention for mention in dates if mention.day and mention.month and is_rare(mention.month, mention.day)]
    )


def claims_of(scene: Scene, found: Sequence[DateMention]) -> Iterator[DateExists]:
    """A claim for each of some dates of a rare day, but where the copy knows that the day does not exist."""
    put_right: dict[int, bool] = {}
    for mention in found:
        block = scene.draft.block_at(mention.start)
        near = scene.lower[max(block.start, mention.start - 160) : min(block.end, mention.end + 160)]
        if _NO_SUCH.search(near) or _ADDRESS.match(scene.draft.prose, mention.end):
            continue
        if mention.month == 2 and (mention.year == _TRUE_30_FEBRUARY or str(_TRUE_30_FEBRUARY) in near):
            continue
        never = mention.year is None and _NEVER.match(scene.lower, mention.start) is not None
        if never or _TITLE.fullmatch(scene.draft.prose, mention.start, mention.end):
            continue
        sentence = scene.sentence_at(mention.start)
        if sentence is not None and sentence.start not in put_right:
            put_right[sentence.start] = denied(sentence)
        if sentence is not None and put_right[sentence.start]:
            continue
        if mention.year is None and counts_something(scene.draft.prose, mention.end, mention.day or 0):
            continue
        date = scene.maker.date(mention)
        yield make(
            DateExists,
            quote=date.quote,
            span=date.span,
            section=scene.maker.section(mention.start),
            phrase="date of a rare day",
            date=date,
        )


def _last_day(scene: Scene, mention: DateMention) -> DateMention:
    """The last day of a range within a month: "31 June" of "27 to 31 June", "June 27 to 31"."""
    if not mention.days:
        return mention
    prose = scene.draft.prose
    opens = _LAST_DAY.match(prose, mention.start, mention.end)
    loose = opens is None and mention.year is None and _IN_WORDS.search(prose, mention.start, mention.end)
    if loose and not prose.endswith(("from ", "From "), 0, mention.start):
        return mention  # "raised the number since May 24 to 36"
    year, day = mention.year, mention.days[-1]
    if year is None and (mention.month, day) == _LEAP_DAY and scene.anchor and scene.anchor.day.month in _NEAR_IT:
        year = scene.anchor.day.year
    return replace(mention, start=opens.end() if opens else mention.start, day=day, days=None, year=year)


def is_rare(month: int, day: int) -> bool:
    """Whether some month, or some year, has no such day."""
    return day > _EVERY_MONTH or (month == 2 and day > _EVERY_YEAR)
