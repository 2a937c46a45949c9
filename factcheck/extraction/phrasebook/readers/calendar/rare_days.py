"""Days that not every month or year has: the 31st, 29 February, and what no month has."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims import DateExists, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.date_words import MONTHS, NAME, NAME_STARTS, ORDINAL, SPACE
from factcheck.extraction.phrasebook.mentions.mention import DateMention
from factcheck.extraction.phrasebook.mentions.years import counts_something
from factcheck.extraction.phrasebook.scene import Scene

_SHORT_MONTHS = frozenset({4, 6, 9, 11})
_NO_SUCH = expression(
    r"\b(?:no such|not exist|n['’]t exist|never (?:come|comes|came|exist|exists|happen|happens)\b|there is no"
    r"|there was no|there are no|not a (?:real )?da"
    r"|non-?existent|fictional"
    r"|imaginary|invented|joke|april fool|typo|invalid|impossible|misprint|placeholder|bug)"
)
"""Where the copy knows that the day does not exist."""
_BEYOND = expression(
    rf"(?<=\b(?:on|by|of|in) )3[2-9]{ORDINAL}?{SPACE}(?:of{SPACE})?(?P<month>{NAME})(?:,?{SPACE}(?P<year>(?:19"
    rf"|20)\d\d)\b)?"
    rf"|(?P<name>{NAME}){SPACE}3[2-9](?:{ORDINAL}\b|,{SPACE}(?P<later>(?:19|20)\d\d)\b)"
)
_DAY = expression(r"3[2-9](?=[a-z ,])")
_REACH = 14


def read_rare_days(scene: Scene) -> Iterator[DateExists]:
    """A claim for each date whose day may not exist."""
    found = [
        mention
        for mention in scene.mentions
        if isinstance(mention, DateMention) and mention.day and mention.month and _rare(mention.month, mention.day)
    ]
    found.extend(_beyond(scene))
    for mention in found:
        block = scene.draft.block_at(mention.start)
        near = scene.lower[max(block.start, mention.start - 160) : min(block.end, mention.end + 160)]
        if _NO_SUCH.search(near):
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


def _rare(month: int, day: int) -> bool:
    return (month == 2 and day >= 29) or (day == 31 and month in _SHORT_MONTHS)


def _beyond(scene: Scene) -> Iterator[DateMention]:
    """ "32 June": no number of days reaches so far, so that the scan of dates passes it over."""
    prose = scene.draft.prose
    for number in _DAY.finditer(prose):
        first, last = max(0, number.start() - _REACH), number.end() + 2 * _REACH
        if not any(prose.find(name, first, last) >= 0 for name in NAME_STARTS):
            continue
        match = _BEYOND.search(prose, first, last)
        if match is None or not match.start() <= number.start() < match.end():
            continue
        month = MONTHS.get(match["month"] or match["name"])
        if month:
            year = match["year"] or match["later"]
            yield DateMention(match.start(), match.end(), int(year) if year else None, month, int(number.group()), None)
