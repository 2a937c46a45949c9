"""Feasts told with their dates: "on Halloween, 30 October", "Easter Sunday falls on 13 April in 2025"."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import replace

from factcheck.claims import Anchor, DateExists, make
from factcheck.claims.dates import YEARS_NAMED
from factcheck.claims.model import Quoted
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.readers.calendar.days.own_years import own_year
from factcheck.extraction.phrasebook.readers.calendar.days.unfit_days import year_of_draft
from factcheck.extraction.phrasebook.scene import Scene

_NAMES = (
    r"christmas day|christmas eve|boxing day|st\.? stephen['’]s day|new year['’]s (?:eve|day)"
    r"|groundhog day|(?:st\.? )?valentine['’]s day|st\.? (?:david|patrick|george|andrew)['’]s day"
    r"|april fool(?:['’]s|s['’]) day|earth day|anzac day|ve day"
    r"|juneteenth|canada day|bastille day|assumption day|michaelmas|hallowe['’]?en|all (?:saints|souls)['’] day"
    r"|armistice day|remembrance sunday|shrove tuesday|pancake day|ash wednesday|palm sunday"
    r"|maundy thursday|good friday|holy saturday|easter (?:sunday|day|monday)|ascension day|whit (?:sunday|monday)"
    r"|pentecost|trinity sunday|martin luther king(?: jr\.?)? day|presidents['’]? day|memorial day|labor day"
    r"|thanksgiving(?: day)?"
)
_BEFORE = expression(
    rf"(?:^|[.;:!?,(–—*]|\b(?:on|by|until|till|from|before|after|for|of|is|was|and|to|except|including|but|in|that"
    rf"|this year|when|(?:19|20)\d\d,?)) ?(?P<feast>{_NAMES})(?: (?P<year>20\d\d|19\d\d))?"
    r"(?:,? ?\(|, | [–—-] |: |,? (?:which |this year )?(?:(?:in (?P<then>20\d\d|19\d\d)|this year|next year),? )?"
    r"(?:is|was|falls|fell|will be|will fall|comes|lands)(?: this year)?(?: on)? )(?:the )?$"
)
"""A feast right before its date."""
_BEHIND = expression(
    rf"(?:, | \(| [–—] |,? (?:which )?is )(?P<feast>{_NAMES})(?=[,.;:)]|$| [–—])(?! (?:weekend|week|party))"
)
"""A feast right behind its date: "on 30 October, Halloween,"."""
_WEEKDAY = expression(r"[a-z]+\.?(?:,? \(?| \()?(?:the )?")
_IN_YEAR = expression(r" in (?P<year>20\d\d|19\d\d)\b")
_OPENING = expression(r"[\"“‘]?in (?P<year>20\d\d|19\d\d),? ")
_ANOTHER = expression(
    r"\b(?:observed|observance|substitut\w*|in lieu|instead|bank holidays?|public holidays?|holiday for|orthodox|coptic"
    r"|ethiopia\w*|eritrea\w*|julian|serbia\w*|russia\w*|ukrain\w*|greek|georgian|old style|celebrat\w*|brought forward"
    r"|early|late|moved|party|fair|market|canadian|eve of)\b"
)
"""What tells of a feast that is kept on another day, or goes by another calendar."""
_CUES = (
    *("christmas", "boxing", "new year", "stephen", "groundhog", "valentine"),
    *("patrick", "george", "andrew", "david", "april fool", "earth day", "anzac", "ve day"),
    *("juneteenth", "canada day", "bastille", "assumption", "michaelmas", "hallow", "all saints", "all souls"),
    *("armistice", "remembrance", "shrove", "pancake", "ash wednesday", "palm sunday", "maundy"),
    *("good friday", "easter", "ascension", "whit ", "pentecost", "trinity", "luther king", "presidents", "memorial"),
    *("labor day", "thanksgiving", "holy saturday"),
)
_BY_ANOTHER = expression(
    rf"\W?(?:by|until|till|from|before|after|for|of|to|except|including|but|in) (?:{_NAMES})(?: \d{{4}})?(?! ?[,(])"
)
"""A feast by which another day is told, and no comma behind it."""
_MORE_DAYS = expression(r" ?(?:and|to|or|until|till|[-–—&]) ?(?:\d|the \d|[a-z]+ \d)")
"""Behind a day that is one of several: "closed on New Year's Eve, 30 December and 1 January"."""
_WILL = expression(r"\b(?:will|is to|are to|is due to|are due to)\b")
_REACH = 72


def read_feasts(scene: Scene) -> Iterator[DateExists]:
    """A claim for each day and month that is said to be that of a feast."""
    for sentence in scene.sentences_with(_CUES):
        if "d" not in sentence.kinds or sentence.block.kind is BlockKind.QUOTE or _ANOTHER.search(sentence.lower):
            continue
        for date in sentence.mentions:
            if not isinstance(date, DateMention) or not (date.day and date.month):
                continue
            low = max(sentence.start, date.start - _REACH)
            before = _BEFORE.search(scene.lower[low : date.start])
            if before is None and date.weekday and (opens := _WEEKDAY.match(scene.lower, date.start, date.end)):
                before = _BEFORE.search(scene.lower[low : opens.end()])  # "Good Friday, 17 April"
            found = before or _BEHIND.match(scene.lower, date.end, min(sentence.end, date.end + _REACH))
            if found is None or denied(sentence) or _MORE_DAYS.match(scene.lower, date.end):
                continue
            base = low if found is before else 0
            if found is before and _BY_ANOTHER.match(found[0]):
                continue  # "The last post before Christmas Eve is 20 December"
            span = (base + found.start("feast"), base + found.end("feast"))
            year = date.year or _year(scene, date.end, sentence.lower) or _told(found.groupdict())
            years = {one.year for one in sentence.mentions if isinstance(one, DateMention) and one.year}
            if year is None and years:  # "Shrove Tuesday was on 4 March in 2025, 47 days before Easter, 20 April"
                year = years.pop() if len(years) == 1 else None
                if year is None:
                    continue
                if scene.anchor is not None and _WILL.search(scene.lower, sentence.start, date.start):
                    year = None  # "who came in January 1981, will play on Trinity Sunday, 31 May"
            yield _claim(scene, replace(date, year=year), span)


def _told(groups: dict[str, str | None]) -> int | None:
    printed = groups.get("year") or groups.get("then")
    return int(printed) if printed else None


def _year(scene: Scene, end: int, sentence: str) -> int | None:
    """The year behind a date, or that which opens its sentence."""
    found = _IN_YEAR.match(scene.lower, end) or _OPENING.match(sentence)
    return int(found["year"]) if found else None


def _own_year(scene: Scene) -> Anchor | None:
    """The middle of the year that a draft without a day of its own speaks from."""
    told = own_year(scene)
    own = told.year if told else year_of_draft(scene)
    return make(Anchor, day=datetime.date(own, 7, 1), basis=YEARS_NAMED) if own else None


def _claim(scene: Scene, date: DateMention, feast: tuple[int, int]) -> DateExists:
    maker = scene.maker
    low, high = min(date.start, feast[0]), max(date.end, feast[1])
    return make(
        DateExists,
        quote=maker.quote(low, high),
        span=maker.span(low, high),
        section=maker.section(low),
        phrase="feast with its date",
        date=maker.date(date),
        feast=make(Quoted, quote=maker.quote(*feast), span=maker.span(*feast)),
        anchor=scene.anchor or _own_year(scene),
    )
