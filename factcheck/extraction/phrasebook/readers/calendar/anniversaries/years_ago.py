"""Round years counted back from the draft's own time: "fifty years ago this summer, in 1964", "200 years to the day".

The words say that the count is to the year ("today", "this summer", "to the day", "it is 70 years since"); the year of
the event stands right beside them, and that of the draft is its own. What a draft with a day of its own counts back
from it ("fifty years ago") is a length of time, and not read here.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention
from factcheck.extraction.phrasebook.mentions.words import TENS_IN_WORDS, UNITS_IN_WORDS
from factcheck.extraction.phrasebook.readers.calendar.anniversaries.loose_anniversaries import LooseAnniversary
from factcheck.extraction.phrasebook.readers.calendar.days.own_years import own_year
from factcheck.extraction.phrasebook.scene import Scene

_UNITS = "|".join(word for word, value in UNITS_IN_WORDS.items() if value)
_TENS = rf"(?:{'|'.join(TENS_IN_WORDS)})(?:-(?:{_UNITS}))?"
_COUNT = (
    rf"(?P<ordinal>[1-9]\d{{0,2}}|(?:a|one|two|three|four|five) hundred(?: and (?:{_TENS}|{_UNITS}))?|{_TENS}"
    rf"|{_UNITS})(?P<unit> years)"
)
_CENTURY = r"(?P<{0}>half a century|a quarter of a century|a century|a decade)"
_THIS = (
    r"(?:today|tonight|on this day|this (?:very )?(?:day|week|month|year|spring|summer|autumn|fall|winter|weekend"
    r"|january|february|march|april|may|june|july|august|september|october|november|december"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day))"
)
_AGO = expression(rf"\b(?:{_COUNT}|{_CENTURY.format('century')}) ago {_THIS}\b(?P<gap>,? ?\(?(?:(?:in|on) )?(?:the )?)")
_IN = expression(r"(?:(?:spring|summer|autumn|fall|winter|early hours|evening|morning|afternoon|night) of )?")
_SINCE = expression(
    rf"(?:\b(?:it is|it['’]s|it has been|today (?:is|marks)|this (?:week|month|year) (?:is|marks)) (?:now |exactly )?"
    rf"{_COUNT}(?P<exact> to the day)?"
    rf"(?: (?:today|tonight|this (?:week|month|year|spring|summer|autumn|winter)))? (?:since|after)"
    rf"|(?<!after )(?<!for )(?:{_COUNT.replace('ordinal', 'number').replace('unit', 'years')}"
    rf"|{_CENTURY.format('round')}) to the day (?:since|after))"
    r" [^.;:!?()“”\"]{3,90}?(?:,| [a-z]+,?|[\w’'-]) (?:in|on) $"
)
_CUES = (" ago ", " since ", " to the day")
_QUOTED = expression('["“]')
_ASIDE = expression(r",? (?:which|who|whose|where|when)\b[^,]*$|, (?:built|opened|founded|set up|first|made)\b[^,]*$")
"""What the date is told in, where it is not that of the event: "since the mill, which opened in 1986, was painted"."""
_REACH, _SPACE = 24, 160


def years_ago(scene: Scene) -> Iterator[LooseAnniversary]:
    """A claim for each count of years that ends in the draft's own year."""
    own = None if scene.anchor else own_year(scene)
    year = scene.anchor.day.year if scene.anchor else own.year if own else None
    if year is None:
        return
    for sentence in scene.sentences_with(_CUES):
        if "d" not in sentence.kinds or sentence.block.kind is BlockKind.QUOTE or _QUOTED.search(sentence.text):
            continue
        for found in () if own is None else _AGO.finditer(scene.lower, sentence.start, sentence.end):
            dates = scene.within(found.end(), min(sentence.end, found.end() + _REACH), DateMention)
            name = "ordinal" if found["ordinal"] else "century"
            if dates and _IN.fullmatch(scene.lower, found.end(), dates[0].start) and found["gap"].strip():
                end = found.end("unit") if found["unit"] else found.end(name)
                yield from _of(found.span(name), end, dates[0], year, own)
        for date in scene.within(sentence.start, sentence.end, DateMention):
            low = max(sentence.start, date.start - _SPACE)
            told = _SINCE.search(scene.lower, low, date.start)
            if told is not None and _ASIDE.search(scene.lower, told.start(), date.start):
                continue
            if told is not None and not scene.within(told.start(), date.start, DateMention):
                name = next(name for name in ("ordinal", "number", "round") if told[name])
                unit = {"ordinal": "unit", "number": "years", "round": "round"}[name]
                yield from _of(told.span(name), told.end(unit), date, year, own)


def _of(
    span: tuple[int, int], end: int, event: DateMention, year: int, own: DateMention | None
) -> Iterator[LooseAnniversary]:
    if event.year is not None and event.year < year and event.years is None:
        yield LooseAnniversary(span, end, event, own, tentative=False)
