"""The year in which a draft without a day of its own speaks: "this, the summer of 2024", "Annual review 2019"."""

from __future__ import annotations

from itertools import islice

from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention
from factcheck.extraction.phrasebook.scene import Scene

_SEASON = "spring|summer|autumn|fall|winter|year|month|week|season"
_MONTH = "january|february|march|april|may|june|july|august|september|october|november|december"
_YEAR = r"(?P<year>(?:19|20)\d\d)(?![\d–-])"
_SAYS = expression(
    rf"\bthis,? the (?:{_SEASON}) of {_YEAR}"
    rf"|(?<!ago )\bthis (?:{_SEASON}|{_MONTH}),? (?:in |(?:the )?(?:{_SEASON}) of |(?:{_MONTH}) )?"
    r"(?P<beside>(?:19|20)\d\d)(?=[,.)])"
    rf"|\bnow,? in (?:the )?(?:early |late |mid-)?(?:(?:{_SEASON}) of |(?:{_MONTH}) )?(?P<now>(?:19|20)\d\d)(?=[,.)])"
    r"|\b(?:the|our) (?P<season>(?:19|20)\d\d) (?:season|programme|program|festival|show|exhibition|tournament|term)"
    r" (?:opens|starts|begins|runs|will|is (?:open|on|to)|gets under way|kicks off)\b"
    r"|\((?:this )?(?:column|article|essay|piece|text|story|review|interview|entry)?,? ?(?:was )?(?:first )?"
    r"(?:printed|published|written|posted|broadcast)(?: (?:on|in))?[^()\n]{0,24}? (?P<printed>(?:19|20)\d\d)\.?\)"
    rf"|\b(?:column|article|essay|piece) you are reading, written in (?:(?:{_MONTH}) )?(?P<written>(?:19|20)\d\d)"
)
_CUES = (
    "season",
    "programme",
    "program",
    "festival",
    "show",
    "exhibition",
    "tournament",
    "term",
    "this",
    "now",
    "written",
    "printed",
    "published",
    "posted",
    "broadcast",
)
_RUBRIC = expression(
    r"\W{0,4}(?:[a-z’'&]+ ){0,4}(?:annual (?:report|review)|newsletter|bulletin|diary(?: dates)?|dates|programme"
    rf"|program|minutes|agenda|circular|year in review|what['’]s on)\b[^!?\n]{{0,72}}?[ ,(]{_YEAR}\W{{0,4}}"
    r"|\W{0,4}(?:[a-z’'&-]+ ){0,3}(?:notes|letter|dispatch|report|log|journal|results|fixtures|survey)\b[^!?\n]{0,60}?"
    rf"(?:,| [–—|]) (?:(?:{_SEASON}|{_MONTH}) )?(?P<closing>(?:19|20)\d\d)\W{{0,4}}"
)
"""A line at the top that says of what year a text is."""
_FIRST = 3


def own_year(scene: Scene) -> DateMention | None:
    """The one year that a draft calls its own, by the words that say so; None where it tells none, or two."""
    return scene.once(_found)


def _found(scene: Scene) -> DateMention | None:
    told: dict[int, DateMention] = {}
    for start, end in scene.passages_with(_CUES):
        for found in _SAYS.finditer(scene.lower, start, end):
            name = found.lastgroup or "year"
            told.setdefault(int(found[name]), DateMention(*found.span(name), int(found[name]), None, None, None))
    body = (block for block in scene.draft.blocks if block.kind is not BlockKind.FIELD)
    for block in islice(body, _FIRST):
        if block.cell is None and (rubric := _RUBRIC.fullmatch(scene.lower, block.start, block.end)) is not None:
            name = rubric.lastgroup or "year"
            year, (start, end) = int(rubric[name]), rubric.span(name)
            dates = scene.within(block.start, block.end, DateMention)
            month = next((one.month for one in dates if one.year == year), None)
            told.setdefault(year, DateMention(start, end, year, month, None, None))
    return next(iter(told.values())) if len(told) == 1 else None
