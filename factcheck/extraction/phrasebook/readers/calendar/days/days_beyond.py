"""Days that no month has ("32 June"), and days in words of a month that is too short ("the thirty-first of June")."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims import DateExists
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.date_words import MONTHS, NAME, NAME_STARTS, ORDINAL, SPACE
from factcheck.extraction.phrasebook.mentions.mention import DateMention
from factcheck.extraction.phrasebook.readers.calendar.days.rare_days import claims_of, is_rare
from factcheck.extraction.phrasebook.scene import Scene

_ORDINALS = {"thirty-first": 31, "thirtieth": 30, "twenty-ninth": 29, "thirty-second": 32}
_SHORT_MONTHS = ("february", "april", "june", "september", "november")
_BEYOND = expression(
    r"(?:(?<=\b(?:on|by|of|in|to) )|(?<=\band )|(?<=day )|(?<=day, )|(?<=\b(?:from|till) )|(?<=\buntil ))"
    rf"3[2-9]{ORDINAL}?{SPACE}(?:of{SPACE})?(?P<month>{NAME})"
    rf"(?:,?{SPACE}(?P<year>(?:19|20)\d\d)\b)?"
    rf"|(?P<name>{NAME}){SPACE}3[2-9](?:{ORDINAL}\b|,{SPACE}(?P<later>(?:19|20)\d\d)\b)"
)
_DAY = expression(r"3[2-9](?=[a-z ,])")
_SPELLED = expression(
    rf"(?<![\w-])(?P<day>{'|'.join(_ORDINALS)})(?: day)? of (?P<month>{'|'.join(_SHORT_MONTHS)})"
    r"(?:,? (?P<year>(?:1[6-9]|20)\d\d)\b)?(?![’'-])"
)
"""A day in words of a month that is too short for it: "the thirty-first of June"."""
_REACH = 14


def read_days_beyond(scene: Scene) -> Iterator[DateExists]:
    """A claim for each day that the scan of dates passes over, since its number reaches too far for the month."""
    yield from claims_of(scene, sorted((*_beyond(scene), *_spelled(scene)), key=lambda one: one.start))


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


def _spelled(scene: Scene) -> Iterator[DateMention]:
    """ "The thirty-first of June": a day in words, which the scan of dates passes over where the month is too short."""
    for day in scene.words.held(tuple(_ORDINALS)):
        at = scene.lower.find(day)
        while at >= 0:
            match = _SPELLED.match(scene.lower, at)
            if match is not None and match["day"] == day and not scene.within(at, match.end("day"), DateMention):
                year, month = match["year"], MONTHS[match["month"].title()]
                if is_rare(month, _ORDINALS[day]):
                    yield DateMention(at, match.end(), int(year) if year else None, month, _ORDINALS[day], None)
            at = scene.lower.find(day, at + 1)
