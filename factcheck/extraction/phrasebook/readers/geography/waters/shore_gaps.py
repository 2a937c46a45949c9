"""What may stand between a water and the city or land whose shore it is, or right after the water."""

from __future__ import annotations

from factcheck.expressions import expression
from factcheck.extraction.phrasebook.phrases.geography.coast import ADJECTIVE

_MARGIN = r"(?:shores?|shoreline|coast|coastline|seaboard|littoral|waterfront|seafront|lakefront|lakeshore|seashore)"
_OF_A_LAND = rf"(?:{_MARGIN}|beach(?:es)?|resorts?|riviera)"
_OF_A_CITY = (
    rf"(?:{_MARGIN}|beach(?:es)?|beachfront|harbou?r|docks|quays?|marina|pier|promenade|corniche|boardwalk|embankment"
    r"|lakeside|seaside|frontage)"
)
_SIDE = r"(?:North(?:ern)? |South(?:ern)? |East(?:ern)? |West(?:ern)? )?"
_SOME_OF = (
    r"(?:(?:stretch|strip|sliver|slice|bit|patch|length|piece|share|scrap|ribbon|section|[\d.,]{1,9} ?(?:km|kilometres"
    r"|miles|kilometers)|miles|kilometres) of (?:the )?)?"
)
OWNED = expression(rf"(?P<owned>(?:['’]s|(?<=s)['’]) (?:{ADJECTIVE} ){{0,3}}{_SOME_OF}{_SIDE})\Z")
"""Between a place and its water: "Slovenia's short stretch of Adriatic coast"."""
OF_A_PEOPLE = expression(
    rf"(?<=[Tt]he )(?:{ADJECTIVE} ){{0,2}}(?P<people>[A-ZÀ-Þ][a-zà-ÿ]+(?: [A-ZÀ-Þ][a-zà-ÿ]+)?) (?:{ADJECTIVE} ){{0,2}}"
    rf"{_SIDE}\Z"
)
LANDS_SHORE = expression(
    rf" (?:{ADJECTIVE} ){{0,2}}{_OF_A_LAND}(?![a-z-])(?! (?:holidays?|guards?|volleyball|hotels?)\b)"
)
CITYS_SHORE = expression(
    rf" (?:{ADJECTIVE} ){{0,2}}{_OF_A_CITY}(?![a-z-])"
    r"(?! (?:holidays?|guards?|volleyball|house|home|hotels?|part(?:y|ies)|clubs?|bars?|scene)\b)"
)
CITY_ON = expression(
    r"(?P<gap>,? (?:(?:which |that )?(?:is|lies|sits|stands) )?(?:on|along|by|at) "
    rf"|(?:,| –| —|,? (?:which |that )?(?:is|was|remains)) (?:an?|the|one of the) (?:{ADJECTIVE} ){{0,3}}"
    r"(?:city|town|port|resort|village|seaport|harbou?r) (?:on|along|by) )(?:the )?\Z"
)
PLACING = frozenset("in at near around of to from outside reached reach visit visiting".split())
"""Words before a city from which no comma parts its shore."""
STANDING = frozenset("in at near of".split())
OFF = expression(
    r"(?: waters| coast)?,? "
    r"(?:(?:some|about|around|nearly|just|close|in|[\d.,]{1,9}|miles|km|kilomet(?:re|er)s|nautical) ){0,4}"
    r"off (?:the )?(?:(?:(?:[a-z]+ )?(?:coast|shores?|beach(?:es)?|port|city|town|island|harbou?r) of )(?:the )?)?"
    r"(?:(?:north|south|east|west)[a-z]* )?"
)
ENDS = expression(r"(?!['’-]|[A-Za-z]| [A-Z])")
OTHERS = expression(rf"(?:(?:,? and|,) other (?:{ADJECTIVE} )?)\Z")
_KIND = r"(?:ports?|resorts?|cities|towns|harbou?rs|seaports?|beaches)"
THE_OTHERS = expression(rf" {_KIND}(?![a-z-])")
LISTS = expression(rf" {_KIND}(?: cities| towns)?,? (?:such as|like|including) ")
GATEWAY = expression(
    rf"['’]s (?:{ADJECTIVE} ){{0,2}}(?:gateway|outlet|window|door|doorway|access|opening) (?:to|on|onto) the \Z"
)
_SET = (
    r"(?:perched|perching|set|nestled|nestling|spread|sprawling|strung|situated|tucked|built|founded|looking|jutting"
    r"|facing|fronting|hugging|skirting|straddling)"
)
PERCHED = expression(
    rf",? (?:which |that )?(?:(?:is|lies|sits|stands) )?(?:{_SET}(?: [a-z]+)?"
    r"(?: (?:above|over|beside|along|on|by|around|onto|into|out into|out over|out on|out to))?"
    r"|(?:washed|lapped|bathed|battered|buffeted) by(?: the (?:waters|waves) of)?|hugs|skirts|straddles|juts into)"
    r"(?: the (?:shores?|banks?|edge|coast) of)? the \Z"
)
AT_MOUTH = expression(
    r"(?:reach|meet|enter|join|empt|flow|drain|run|spill|pour|discharg)[a-z]* (?:out )?(?:in)?(?:to )?the \Z"
)
AT = expression(r" (?:at|near) (?:the (?:port|city|town) of )?")
OFF_IN = expression(
    r"\boff (?:(?:the )?(?:[a-z]+ ){0,2}(?:coast|shores?|port|city|town|island) of )?(?:the )?"
    r"(?P<place>[^,;:.!?\n]{3,40}),? in the \Z"
)
"""From "off" to a water, with what lies between: "off Crete in the Mediterranean"."""
OFF_A_PEOPLES = expression(
    r"(?P<people>[A-ZÀ-Þ][a-zà-ÿ]+(?: [A-ZÀ-Þ][a-zà-ÿ]+)?) (?:coast|coastline|shores?)(?![a-z-])(?! guard)"
)
"""After "off the": "off the Peruvian coast"."""
A_PORT = expression(
    rf"(?:,| –| —| is| was| remains)(?: now| still| once)? (?:an?|the|another|one of the"
    r"|(?:[A-ZÀ-Þ][a-zà-ÿ]+ ){0,2}[A-ZÀ-Þ][a-zà-ÿ]+['’]s?)"
    rf" (?:(?:main|chief|only|biggest|busiest|largest|second|great|old|new|big|first|last|best|{ADJECTIVE}) ){{0,3}}\Z"
)
"""Between a city and the water that it is a port of: "Odesa, a busy Black Sea port"."""
IS_PORT = expression(
    rf" (?:{ADJECTIVE} |holiday |fishing |naval |ferry |cruise ){{0,2}}(?:(?:sea)?ports?|resorts?|towns?|city|cities"
    r"|harbou?rs?|havens?|villages?)(?![a-z'’-])"
)
_LAND_FIXED = r"(?:beach(?:es)?|shoreline|shores?|coast|coastline|seafront|riviera|cliffs|seaboard)"
_FIXED = (
    r"(?:seafront|waterfront|lakefront|beach(?:es)?|beachfront|promenade|corniche|pier|boardwalk|marina|shoreline"
    r"|seashore|lighthouse|sea ?wall|breakwater|jetty|quays?|embankment|esplanade|lido|skyline|old town|castle|fort"
    r"|fortress|citadel|cathedral|mosque|opera house|aquarium|bathing huts|fish market|nets|cliffs?)"
)
"""What stands on the shore of the city that it belongs to, whoever rules elsewhere from there."""
_OVER = (
    r"(?:(?:which |that )?(?:[a-z]{2,12}(?:s|ing|ed) )?(?:right |directly |straight |back )?"
    r"(?:on|along|over|above|beside|by|onto|into|in|off|out (?:over|on|to|into|across)|in and out of"
    r"|overlooking|overlooks|facing|faces|fronting|fronts|face|front|overlook|line|hug)"
    r"(?: the (?:shores?|edge|waters|waves|cold waters|blue waters) of)?)"
)
ITS_FRONT = expression(rf"(?:['’]s (?:[A-Za-z-]+ ){{0,4}}?| )(?i:{_FIXED}),? {_OVER} the \Z")
ITS_PORT = expression(rf"['’]s (?:{ADJECTIVE} ){{0,2}}(?:(?:sea)?port|harbou?r|docks),? {_OVER} the \Z")
LANDS_FRONT = expression(rf"['’]s (?:{ADJECTIVE} ){{0,2}}{_LAND_FIXED},? (?:on|along|facing|beside) the \Z")
FACING = expression(
    r" (?:overlooking|facing|fronting|beside|alongside|looking (?:out )?(?:over|on|onto|across)) the "
    r"(?:waters of the )?\Z"
)
SHUT = expression(
    r"(?=[,.;:)!?–—\"”]|\s*\Z| (?:and|is|was|where|which|that|in|to|but|after|before|when|while|from|will|beside|at|by"
    r"|with|are|were|as|for|until|since)\b)"
)
JOINS = expression(r"(?:, | and |, and )")
FERRIES = expression(
    r"\b(?:ferry|ferries|catamaran|hydrofoil|sail(?:s|ed|ing)?|row(?:s|ed|ing)?|sw[iau]m(?:s|ming)?|kayak(?:s|ed|ing)?|steamer)"
    r" [^.;:!?\n]{0,40}?(?:across|over) the \Z"
)
FROM_TO = expression(r" (?:from|between) (?=[A-ZÀ-Þ])")
TO = expression(r" (?:to|and) ")
"""A crossing: "the night ferry across the Adriatic from Bari to Split"."""
