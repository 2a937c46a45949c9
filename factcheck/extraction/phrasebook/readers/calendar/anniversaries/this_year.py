"""Round years kept "this year" where the days of a draft tell its year: "built in 1925, is 90 years old this year".

A draft with full dates of one year, and none of its own, may still be written in the year beside it, so that a number
that is one too high or too low is left alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention
from factcheck.extraction.phrasebook.phrases.calendar.anniversary import JUBILEES, ORDINALS
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.readers.calendar.anniversaries.loose_anniversaries import (
    LooseAnniversary,
    another_subject,
)
from factcheck.extraction.phrasebook.readers.calendar.anniversaries.told_events import SUBJECT, WHICH
from factcheck.extraction.phrasebook.readers.calendar.days.own_years import own_year
from factcheck.extraction.phrasebook.readers.calendar.days.unfit_days import year_of_draft
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_NTH = r"[1-9]\d{0,2}(?:st|nd|rd|th)|[a-z]{5,7}-[a-z]{4,7}|[a-z]{4,9}th"
_GREAT = "|".join(word for word in ORDINALS if word.endswith(("ary", "ial")))
_TENS = ("ten", "twenty", "twenty-five", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_TOLD = expression(
    rf"\b(?:(?P<nth>{_NTH})(?P<unit>[ -](?:anniversary|birthday))(?! (?:as|in|at|with|on the)\b)"
    rf"|(?P<jubilee>{'|'.join(JUBILEES)})[ -](?:jubilee|anniversary)|(?P<great>{_GREAT})"
    r"|(?:turns|turned|will turn|is|was|are) (?P<old>[1-9]\d{1,2})(?= (?:years old )?(?:this|last|next) year)"
    r"|(?:mark(?:s|ed|ing)?|celebrat(?:es?|ed|ing)|commemorat(?:es?|ed|ing)|remember(?:s|ed|ing)?) (?:the )?"
    rf"(?P<count>[1-9]\d{{1,2}}|{'|'.join(_TENS)}|a hundred|two hundred)(?P<years> years)"
    r" (?:since|after|from|on from)\b"
    r"|(?:is|was|are|and) now (?P<now>[1-9]\d{1,2}) years old\b"
    r"|(?:turns|turned|will turn|is) (?P<aged>[1-9]\d{1,2}) years old\b)(?! of\b)"
)
_WHEN = expression(r"\b(?P<which>this|last|next) (?:year|season|spring|summer|autumn|winter)\b(?!['’])")
_SO = expression(r", (?:so|which means|making) (?:that )?(?:this|it|that)(?: year)? (?:is|will be|the)\b")
_CUES = (
    "this year",
    "last year",
    "next year",
    "this summer",
    "this spring",
    "this autumn",
    "this winter",
    ", so ",
    " years since",
    " years after",
    " years from",
    " years on from",
    " now ",
)
_DOUBT = expression(
    r"\b(?:late|later|early|earlier|delayed|belated\w*|postponed|put off|overdue|ahead of|former|a year|not|his"
    r"|re-?(?:founded|built|opened|formed|launched)|but|while|whereas|except|missed|cancelled|pandemic|covid)\b|[\"“”?]"
)
_OF_ITS = expression(
    r"\b(?:opened|built|launched|started|began|formed|created|signed|founded) (?:its|the|an?|their|his|her|our)\b"
    r"|\bwhose\b"
)
"""What makes the year one of something that belongs to it."""
_ITS_PART = expression(r"\b(?:and|with) (?:the|its|his|her|their|our|an?)\b|, (?:which|who|where)\b")
"""Between a year and a number of years: what is so old is another thing."""
_BORN = expression(r"[^.;:]{3,60}, (?:who was )?born (?:[a-z]+ ){0,4}(?:in|on) ")
_IT_WAS = expression(
    r"; (?:it|they) (?:was|were) (?:first )?(?:founded|formed|built|opened|set up|launched|established) in $"
)
_IT = expression(r"[\"“‘]?(?:it|they|he|she|the (?:[a-z]+ )?(?P<noun>[a-z]{3,})) ")
_NOW = expression(r"\b(?:will|is to|to (?=mark|celebrate|commemorate|remember)|marks|celebrates|commemorates)\b")
_OF = expression(r" [^,.;:!?]{3,80} (?:in|on|of) (?:the )?(?:(?:spring|summer|autumn|winter) of )?")
_STEPS = {"this": 0, "last": -1, "next": 1}
_MANY = 10
"""The fewest years of an anniversary; a running number of less counts what is not told."""


def this_year(scene: Scene) -> Iterator[LooseAnniversary]:
    """The anniversaries of a draft without a day of its own that are kept in its year, or in the one beside it."""
    if scene.anchor is not None or own_year(scene) is not None or (own := year_of_draft(scene)) is None:
        return
    for sentence in scene.sentences_with(_CUES):
        told = list(_TOLD.finditer(sentence.lower))
        when = _WHEN.search(sentence.lower) or _SO.search(sentence.lower)
        if told and told[0]["now"]:
            when = when or told[0]
        if told and told[0]["count"]:
            when = when or _NOW.search(sentence.lower)
        if len(told) != 1 or when is None or _DOUBT.search(sentence.lower) or denied(sentence):
            continue
        name = next(name for name in ("nth", "jubilee", "great", "old", "aged", "now", "count") if told[0][name])
        low, high = (sentence.start + offset for offset in told[0].span(name))
        since = told[0].end() + sentence.start if name == "count" else None
        event = _since(scene, sentence, since, own) if since else _event(scene, sentence, (low, high), own)
        if event is None or event.year is None or sentence.block.kind is BlockKind.QUOTE:
            continue
        year = own + (_STEPS[when["which"]] if "which" in when.re.groupindex else 0)
        first, last = when.span()
        at = DateMention(sentence.start + first, sentence.start + last, year, None, None, None)
        unit = {"nth": "unit", "count": "years"}.get(name, name)
        yield LooseAnniversary((low, high), sentence.start + told[0].end(unit), event, at, tentative=False)


def _since(scene: Scene, sentence: Sentence, start: int, own: int) -> DateMention | None:
    """The one past year of a sentence, where it closes what the years are counted from: "since the fire of 1911"."""
    here = _years(sentence, own)
    return here[0] if len(here) == 1 and _OF.fullmatch(scene.lower, start, here[0].start) else None


def _event(scene: Scene, sentence: Sentence, number: tuple[int, int], own: int) -> DateMention | None:
    """The one past year of a sentence, or of the one before where this goes on with it, in which something began."""
    here = _years(sentence, own)
    if len(here) == 1:
        lead = scene.lower[sentence.start : here[0].start]
        between = scene.lower[here[0].end : number[0]]
        if _ITS_PART.search(between):
            return None  # "The hall was built in 1925 and the organ is now 20 years old"
        return here[0] if _begins(lead) and not another_subject(between, lead) else None
    before = scene.right_before(sentence)
    if here or before is None or _DOUBT.search(before.lower):
        return None
    goes_on, told = _IT.match(sentence.lower), _years(before, own)
    if goes_on is None or len(told) != 1 or (goes_on["noun"] and goes_on["noun"] not in before.lower):
        return None
    return told[0] if _begins(scene.lower[before.start : told[0].start]) else None


def _begins(lead: str) -> bool:
    """Whether the words before a year tell how the one thing began that the sentence is of."""
    if _OF_ITS.search(lead):
        return False
    return (SUBJECT.match(lead) or WHICH.match(lead) or _BORN.fullmatch(lead) or _IT_WAS.search(lead)) is not None


def _years(sentence: Sentence, own: int) -> list[DateMention]:
    """The dates of a sentence with a year before the draft's; none where it tells a range of years."""
    dates = [one for one in sentence.mentions if isinstance(one, DateMention)]
    return [] if any(one.years for one in dates) else [one for one in dates if one.year and one.year <= own - _MANY]
