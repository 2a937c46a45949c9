"""What may stand between a place and the region or country that copy puts it into."""

from __future__ import annotations

from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.place_words import CAPITALISED

_SIDE = (
    r"(?:(?:the )?(?:far |deep )?(?:north|south|east|west|centre|center|heart|middle|interior)"
    r"(?:-?(?:east|west))? of |(?:the )?(?:far |deep )?(?:(?:north|south)-?(?:east|west)|north|south|east|west|central"
    r"|upper|lower|rural|coastal|inland)(?:ern)? )?"
)
_OWNER = rf"(?:{CAPITALISED}(?: {CAPITALISED})?['’]s )?{_SIDE}"
_NOW = r"(?:what (?:is|['’]s) (?:now|today) |(?:present|modern)-day )?"
_REGION_WORD = r"state|province|region|county|department|canton|prefecture|voivodeship|oblast|governorate"
TOWN_WORD = (
    r"(?:city|cities|town|towns|port|ports|village|suburb|resort|municipality|hub|metropolis"
    rf"|{_REGION_WORD})"
)
ADJECTIVES = (
    r"(?:(?!(?:twin|sister|partner|rival|other|another|adopted|favou?rite|host|neighbou?ring|enemy|former"
    r"|then|the|old|in|of|last|lost|erstwhile|one-time|future|honorary|unofficial|spiritual|imperial|colonial|would-be"
    r"|to|from|for|with|by|on|and)\b)[a-z’'-]+ ){0,5}?"
)
"""Words before "city" that do not put the city elsewhere."""
_HALT = (
    rf"(?:the|an?|its|their|our|his|her) (?:{CAPITALISED}['’]s? )?"
    r"(?:(?!(?:in|of|to|from|for|with|and)\b)[a-z’'-]+ ){0,4}?"
    r"(?:finish|stop|stopover|halt|terminus|venue|host town|base|outpost|commune|settlement|community|borough|harbou?r"
    r"|stronghold|crossing|junction|railhead)"
)
"""What a place is to those who come through it: "the race's first finish in", "their last stop in"."""
_CHIEF = (
    r"(?:its|their|our|the (?:[a-z]+['’]s )?|one of its|one of their)(?: (?:[a-z]+-)?[a-z]+)?? "
    r"(?:largest|biggest|smallest|newest|oldest|busiest|only|main|sole|first|second|third|fourth|fifth|sixth|seventh|tenth|latest|last)"
    r"(?: (?!(?:in|of|to|from|for|with|and)\b)[a-z-]+){0,2}"
)
"""What something in a place is among its owner's: "its second plant in", "the chain's largest in"."""
_OF_MANY = r"(?:(?<=Islands)|(?<=Heights)|(?<=Isles))"
"""Behind names that a verb in the plural goes with."""
_WHEN = r"(?:(?:since|from) [^,;:.!?\n]{3,20} |(?:now|still|today|also|again) ){0,2}"
JOINTS = (
    (", ", expression(r"(, )$")),
    ("s ", expression(rf"(, )(?P<people>{CAPITALISED}(?: {CAPITALISED})?['’]s )$")),
    (" (", expression(r"( \()$")),
    (
        " ",
        expression(
            rf"((?:(?:(?: (?:town|city))?,? (?:over |up |down |out |back |way )?in {_NOW}{_SIDE}(?:the )?"
            rf"{_OWNER}(?:(?:neighbou?ring|nearby) )?)"
            r"|, (?:far |deep )?(?:(?:(?:north|south)-?(?:east|west)|north|south|east|west)ern |central )"
            rf"|,? (?:which |that )?(?:(?:is|was|remains) )?(?:an?|the|one of the|now the|by far the) "
            rf"{ADJECTIVES}(?:(?P<kind>{_REGION_WORD})|{TOWN_WORD})"
            rf"(?:,? (?:and|or) (?:[a-z-]+ ){{0,4}}?[a-z]+)? (?:in|of|on) {_SIDE}(?:the )?{_OWNER}"
            r"|,? (?:which )?(?:is|lies|sits|stands|(?:is |can be |are )?(?:located|situated|found)) in "
            rf"{_NOW}{_SIDE}(?:the )?(?:(?:country|nation|state|province|region|county) of (?:the )?)?"
            rf"|{_OF_MANY},? (?:which )?(?:lie|sit|are) in {_NOW}{_SIDE}(?:the )?"
            rf"|,? (?:which |that )?{_WHEN}(?:is|are|was|has been|forms?|became|remains) (?:an? |an integral "
            rf")?part of (?:the )?"
            rf"|(?:,| –| —| \() ?(?:now |today |still |itself )?"
            rf"(?:an? (?:small |tiny |remote |integral )?)?part of (?:the )?"
            rf"|(?:,? (?:which|that))? {_WHEN}(?:belongs? to|falls under|comes under|has been in) {_SIDE}(?:the )?"
            rf"|, {_HALT} in {_SIDE}(?:the )?"
            rf"|(?:,| –| —| \() ?{_CHIEF} in (?:the )?"
            rf"|(?P<coast>,? (?:(?:which |that )?(?:is|lies|sits|stands) )?(?:on|at|along|in) the (?:[a-z-]+ ){{0,2}}?"
            rf"(?:coast|tip|corner|seaboard|shore) of {_SIDE}(?:the )?)"
            rf"| \((?:the )?(?:one|ours|that) in (?:the )?)(?P<people>(?:{CAPITALISED} )?{CAPITALISED} )?)$"
        ),
    ),
)
"""What may stand between a place and the region or country it is put into, by the end of it."""
DISTRICT_OF = (" of ", expression(r"(?<= [Dd]istrict)( of )$"))
"""Between a district and the region that it is one of: "the Sonitpur district of Assam"."""
TYPED_OF = (" of ", expression(r"( of )$"))
"""Between a region with its type word and the country that it is one of: "the Tuscany region of Italy"."""
