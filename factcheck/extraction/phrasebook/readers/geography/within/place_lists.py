"""Lists of places in which a region stands: how they go on, how many they hold, whether it goes with the last."""

from __future__ import annotations

from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import PlaceMention
from factcheck.extraction.phrasebook.mentions.place_words import CAPITALISED

NEXT_ALIKE = expression(
    rf"(?:,? (?:and|or|&|then) |, |; )(?:{CAPITALISED}[ -]){{0,3}}{CAPITALISED},? in (?:the )?{CAPITALISED}"
)
"""Another place in another region, said the same way: "Graz in Styria, Linz in Upper Austria and ..."."""
_DAY = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b\.?"
)
GOES_ON = expression(
    r"(?:,? (?:and|or|&|as well as|plus|to|then) |, )"
    r"(?:the |in |in the |parts of |much of |most of |all of |the rest of )?"
    rf"(?!{_DAY}(?: \d|[,.;]|\s*\Z)){CAPITALISED}|/"
)
PAIR = expression(
    rf"(?<![\w-])(?i:in|at|near|around|across|outside|hits?|struck|lashed|battered|flooded|soaked|visited|visits"
    rf"|reached|(?:towns|cities|villages|districts|ports|resorts) of) {CAPITALISED}(?: {CAPITALISED})?"
    rf"(?:, {CAPITALISED}(?: {CAPITALISED})?){{0,4}},? and \Z"
)
"""Before the last of some towns that the same region follows."""
FROM_SOME = expression(r"\bfrom [A-Z][^.;:]{1,80} (?:and|or) \Z")
"""Before the last of some places that people came from, and were seized elsewhere."""
ENDS = expression(
    r"[,.;:)!?](?! (?:and |or )?[A-Z])|\s*\Z|\s*\n| (?:are|were|is|was|have|has|had|will|on|after|when|where|who|which"
    r"|that|last|this|since|but|as|over|during)\b"
)
TOWN_OF = expression(
    r"\b(?:city|cities|town|towns|port|village|resort|suburb|municipality|capital|district|borough|county|region"
    r"|province|state) of (?:the )?\Z"
)
_NAMES_AHEAD = expression(rf"(?:{CAPITALISED}(?:[ -]{CAPITALISED}){{0,2}}, ){{1,8}}$")
_NAMES_BEHIND = expression(rf"(?:(?:, | and ){CAPITALISED}(?:[ -]{CAPITALISED}){{0,2}}){{0,8}}")
_LIST, _MANY = 120, 5
"""How far a list of names is looked at, and from how many on it is no chain such as "Troy, Pike County, Alabama"."""


def is_one_of_many(prose: str, place: PlaceMention) -> bool:
    """Whether a name stands in a list of so many that commas part them from one another, and not from their lands."""
    ahead = _NAMES_AHEAD.search(prose, max(0, place.start - _LIST), place.start)
    behind = _NAMES_BEHIND.match(prose, place.end, place.end + _LIST)
    names = (ahead[0].count(", ") if ahead else 0) + (behind[0].count(", ") + behind[0].count(" and ") if behind else 0)
    return names + 1 >= _MANY
