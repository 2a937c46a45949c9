"""Words of ages with nothing beside them that the scan of dates or numbers finds."""

from __future__ import annotations

from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.words import UNITS_IN_WORDS

MONTH_NAMES = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
YEARS = rf"(?P<years>[1-9]\d?|1[01]\d|{'|'.join(UNITS_IN_WORDS)})"
YEAR_OLD = expression(rf"\bthe {YEARS}-year-old\b")
AN_OLD = expression(rf"\ban? {YEARS}-year-old(?= (?:[a-zà-þ-]+ ){{0,4}}(?:who was )?born\b)")
DEAD = expression(
    rf"\b(?:has died|died|dies|passed away)(?: [a-z]{{1,12}}){{0,4}}?,? (?:at the age of|aged|at age)"
    rf" {YEARS}\b(?![-.,]\d)"
)
NOW = expression(
    rf"\b(?:who is|she is|he is|is now|(?<=[a-zà-þ] )is|(?<=\d, )is) (?:now )?{YEARS}(?=,| and | years old|\.$"
    rf"|\. [A-Z]|$)"
)
NOW_AT = expression(
    rf"\b(?:now {YEARS},? (?:he|she)\b|at {YEARS.replace('years', 'at')},? (?:he|she) (?:is|remains)\b)"
)
TURNS = expression(
    rf"\b(?:turns|turned|will turn|will be|is(?= [a-z0-9-]+ next month)|celebrates (?:his|her)) {YEARS}(?:th"
    rf" birthday)?,? (?:later |early )?"
    rf"(?:(?P<soon>next month|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|in (?:{'|'.join(MONTH_NAMES)})(?! \d))"
    r"|this (?:year|month|week)|today|tomorrow|yesterday|last week|next week)\b"
)
COMMAS = expression(r"(?<=[a-zà-þ]), (?P<years>[1-9]\d), ")
BEHIND_BRACKETS = expression(rf"\((?:born|b\.)[^()]{{4,24}}\), {YEARS}(?=[,.;]|$| –| and\b)")
OF_NOW = ("age.now", "age.behind-brackets")
PLAIN = (
    ("age.behind-brackets", BEHIND_BRACKETS),
    ("age.year-old", YEAR_OLD),
    ("age.a-year-old-born", AN_OLD),
    ("age.died-aged", DEAD),
    ("age.is", NOW),
    ("age.now", NOW_AT),
    ("age.turns", TURNS),
    ("age.in-commas", COMMAS),
)
"""Ages with nothing beside them that the scan of dates or numbers finds."""
INSTITUTION = expression(
    r"\b(?:University|College|School|Institute|Academy|Hospital|Church|Cathedral|Royal|National|Street|Road|Prize|Award"
    r"|Medal|Club|United|Council|Radio|Theatre|Museum|Gallery|Company|Bank|Army|Navy|Force|Party|House|Hall"
    r"|Park|Station"
    r"|Corporation|Ministry|Court|World|War|Olympic|Games|Cup|League|Parliament|Office|Union|Society|Times|News|Post"
    r"|Press|Airport|Orchestra|Opera)\b"
)
"""What tells that two words with capitals are no person's name."""
