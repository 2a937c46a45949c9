"""Whether copy tells of a time in which a town may have been another's: "In the 1930s the British port of Aden"."""

from __future__ import annotations

from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention
from factcheck.extraction.phrasebook.scene import Scene

_THINGS = (
    r"(?: [a-z]+)? (?:cent(?:re|er)|walls?|walled|castle|bridge|church|cathedral|streets?|fair|festival|theatre|market"
    r"|baths|ruins|remains|catholic|road|villa|amphitheatre|temple|aqueduct|fort|site|monastery|abbey|quarter)\b"
)
"""After "medieval" or "Roman": what stands to this day."""
_PAST = expression(
    r"\b(?:(?<!, )(?<!and )(?<!but )(?<!since )(?<!by )(?<!until )then"
    r"|(?<=, )then(?= (?:in|part|a|an|the|under|still|called|known|named|capital|belonging|ruled|held)\b)"
    r"|former (?:[a-z]+ ){0,2}(?:city|town|port|capital|country|republic|province|colony|colonial|state|soviet"
    r"|yugoslav|kingdom|region|territory|empire)"
    r"|old [a-z]+ (?:city|town|port)|of old|formerly|born"
    r"|once(?! (?:a (?:week|month|year|day|decade)|again|more|every|the|it|they|we|he|she|all|you|this|these)\b)"
    rf"|(?:ancient|medieval|roman)(?!{_THINGS})|antiquity|colonial|soviet|empire"
    r"|imperial|occupied|(?<!united )kingdom|(?<!-)century|phoenician|viking|norse|hanseatic|byzantine|moorish|habsburg"
    r"|historically|wartime|at the time|in those days|prussian?|ottoman|1[0-8]\d0s|19[0-8]0s)\b"
)
_SINCE = expression(
    r"\b(?:since|founded in|founding date of|established in|dating (?:back )?(?:to|from)|dates from|opened in|built in"
    r"|set up in|launched in|incorporated in|started in|est\.?) \Z"
)
"""Before the year of something that lasts."""
_TOLD = expression(
    r"\b(?:was|were|had|did|lay|stood|built|sent|fell|took|made|held|became|kept|won|lost|grew|ran|went|came|left|bought"
    r"|sold|fought|rose|drew|began|[a-z]{3,}ed)\b"
)
_NOW = expression(r"\b(?:is|are|has|have|will|now|today|says?|can|may)\b")
_UNTIL, _LONG_AGO = 1992, 1950
_DECADE = expression(r"\b(?:1[0-8]\d|19[0-4])0s\b")
_AROUND, _LEAD = 240, 24
"""How far around a claim a word of the past in its sentence counts; how far before a year "founded in" stands."""


def is_bygone(scene: Scene, start: int, end: int) -> bool:
    """Whether the sentence around a range does so, or tells in the past tense what the one before it dates."""
    sentence = scene.sentence_at(start)
    first = max(sentence.start if sentence else 0, start - _AROUND)
    last = min(sentence.end if sentence else len(scene.lower), end + _AROUND)
    if any(year < _UNTIL for year in _years(scene, first, last)) or _PAST.search(scene.lower, first, last):
        return True
    low = max(scene.draft.block_at(start).start, start - _AROUND)
    if low >= first or not _TOLD.search(scene.lower, first, last) or _NOW.search(scene.lower, first, last):
        return False
    return any(year < _LONG_AGO for year in _years(scene, low, first)) or bool(_DECADE.search(scene.lower, low, first))


def _years(scene: Scene, first: int, last: int) -> list[int]:
    dates = scene.within(first, last, DateMention)
    return [
        one.year for one in dates if one.year and not _SINCE.search(scene.lower, max(0, one.start - _LEAD), one.start)
    ]
