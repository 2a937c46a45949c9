"""How copy says that a country or a region has a coast, or none."""

from __future__ import annotations

from factcheck.extraction.phrasebook.patterns import Phrase
from factcheck.extraction.phrasebook.scene import SLOTS

_NAMED = (
    r"atlantic|pacific|indian ocean|arctic|caribbean|mediterranean|baltic|black sea|red sea|north sea|adriatic|aegean"
    r"|caspian|caspian sea|arabian sea"
)
SEA = rf"(?:(?:{{sea:place}}|(?P<sea_word>{_NAMED}))(?: ocean| sea)? )?"
_ON_SEA = rf"(?:the )?(?:{{sea:place}}|(?P<sea_word>{_NAMED}))(?: ocean| sea)?"
_SIDE = (
    r"(?:(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)(?:ern)? |long |short |rocky |own"
    r" |entire |sandy |narrow |sunny |rugged |stormy |whole |busy )?"
)
_SEAPORT = r"(?:seaports?|sea ports?|deep-?water (?:sea)?ports?|ocean ports?|seaside resorts?)"
_COAST = r"(?:coasts?|coastlines?|seaboard|seacoast|shoreline|littoral)(?![a-z]| guard)"
_NO_SEA = rf"(?!(?: is| lies| runs)?(?: all| wholly| entirely)? (?:on|along|facing) (?:the )?(?:{{place}}|{_NAMED}))"
_SHORE = rf"(?:{_COAST}|shores?|ports?|seaports?|harbou?rs?|beach(?:es)?|resorts?|waters)"
ADJECTIVE = (
    r"(?:own|long|short|whole|small|little|narrow|wild|main|only|sole|cold|warm|north|south|east|west"
    r"|[a-z-]{2,12}(?:ern|y|ed|ful|less|ous|ic|al|est|ing))"
)
"""A word that tells how a shore is, and does nothing."""
WHICH = r"(?:,? (?:which|that|who)(?:,? like {place},?)?|,)?(?: both| all)?"

NATION_OF_A_SEA = "coast.nation-of-a-sea"

COASTS: tuple[Phrase, ...] = (
    Phrase(
        id="coast.coast-of",
        pattern=rf"(?:the|its|a|off|along) {_SIDE}{SEA}{_SIDE}{_COAST} of (?:the )?{{place:place}}",
        cue="coast|seaboard",
        examples=(
            "The ship ran aground off the coast of Ghana.",
            "Wind farms line the Atlantic coast of Morocco.",
            "Towns along the southern coast of Finland lost power.",
        ),
        counter_examples=("The coast guard of Ghana came.",),
    ),
    Phrase(
        id="coast.sea-s-shore-of",
        pattern=(
            rf"(?:the|its|a|on|off|along) {_SIDE}(?:{{sea:place}}|(?P<sea_word>{_NAMED}))(?: ocean| sea)? "
            rf"(?:[a-z]+ )?{_SHORE} (?:of|in) (?:[a-z]+ern )?(?:the )?{{place:place}}(?!['’-])"
        ),
        cue="shore|port|harbo|beach|resort|waters",
        examples=(
            "The Black Sea resorts of Bulgaria are full.",
            "Storms shut the Baltic ports in Poland.",
            "We like the sandy Indian Ocean beaches of Kenya.",
        ),
        counter_examples=("The Black Sea resorts of choice for Bulgaria are full.",),
    ),
    Phrase(
        id="coast.place-s-coast",
        pattern=rf"{{place:place}}['’]s? (?:{_SIDE}{SEA}{_SIDE}{_COAST}{_NO_SEA}|(?:[a-z]+ ){{0,2}}{_SEAPORT})",
        cue="coast|seaboard|shoreline|littoral|port|seaside",
        examples=(
            "Peru's coast was hit by waves.",
            "He surfed Portugal's Atlantic coast.",
            "Kerala's long coastline is eroding.",
        ),
        counter_examples=("Peru's coastal towns were hit.",),
    ),
    Phrase(
        id="coast.place-s-shore-on-a-sea",
        pattern=(
            rf"{{place:place}}['’]s? (?:{ADJECTIVE} ){{0,3}}?(?:{{sea:place}}|(?P<sea_word>{_NAMED}))(?: ocean"
            rf"| sea)? {_SHORE}(?! (?:at|in|of) )"
        ),
        cue="shore|port|harbo|beach|resort|waters",
        examples=(
            "Bulgaria's Black Sea resorts are full.",
            "Poland's busy Baltic ports were shut.",
            "Ships left Kenya's Indian Ocean harbours.",
        ),
        counter_examples=(
            "Bulgaria's mountain resorts are full.",
            "Serbia's holidaymakers prefer Adriatic beaches.",
            "Russia's Mediterranean port at Tartus is idle.",
        ),
    ),
    Phrase(
        id="coast.place-has-a-coast",
        pattern=(
            rf"{{place:place&}}{WHICH} (?:also )?(?:has|have|had|boasts?|enjoys?|owns?|with) (?:(?:its|an?"
            rf"|some|only|just|about|over"
            rf"|[a-z-]{{3,12}}|{{measure}}|of) ){{0,6}}?{SEA}{_COAST}"
            rf"{_NO_SEA}"
        ),
        cue="coast|seaboard|shoreline|littoral",
        examples=(
            "Ghana has a coast of 540 km.",
            "Bosnia, which has only 20 km of coastline, built a bridge.",
            "Mexico and Colombia have a Pacific coast.",
        ),
        counter_examples=("Ghana has no coast guard.",),
    ),
    Phrase(
        id="coast.off-the-place",
        pattern=(
            r"(?:aground|sank|sunk|sinks?|sinking|capsized|anchored|anchor|adrift|drifting|drifted|moored|shipwrecked|waters"
            r"|miles?|kilomet(?:re|er)s?|km|{measure}|rescued|drowned|boarded|intercepted|hijacked|fishing|trawling|wreck"
            r"|drilling|swimming|diving|sailing|cruising|yacht|tanker|ferry|freighter|trawler|vessels?|ships?|boats?"
            r"|carrier|rigs?|platforms?|wind farms?) off (?:the (?:[a-z]+ ){0,2}?(?:coast|shores?) of )?(?:the )?"
            r"(?:(?:north|south|east|west)[a-z]{0,6} )?{place:place}(?!['’-])"
        ),
        cue=" off ",
        examples=(
            "A yacht ran aground off Portugal.",
            "The ferry sank 20 miles off the coast of Senegal.",
            "Two boats off southern Chile sent no signal.",
        ),
        counter_examples=("They shipped it off to Chile.", "Ghana took the ball off Chile."),
    ),
    Phrase(
        id="coast.of-its-own-sea",
        pattern=(
            r"{place:place}['’]s? (?:[a-z-]+ ){0,2}?(?:exclusive economic zone|continental shelf|coastal waters"
            r"|sea cliffs|offshore (?:(?:oil|gas|wind) )?(?:rigs?|platforms?|fields?|blocks?|reserves|deposits|wells?))"
        ),
        cue="zone|shelf|waters|cliffs|offshore",
        examples=(
            "Ghana's offshore oil fields bring in money.",
            "They fished in Kenya's exclusive economic zone.",
            "Portugal's huge continental shelf was mapped.",
        ),
        counter_examples=("Ghana's offshore accounts were closed.",),
    ),
    Phrase(
        id="coast.coastal-place",
        pattern=(
            r"(?<![a-z-])(?:coastal|seaside|sea-facing) (?:[a-z]+ern )?(?:(?:province|region|county|department"
            r"|district|governorate|prefecture|oblast) of )?(?:{place:place})(?!['’-])"
        ),
        cue="coastal|seaside|sea-facing",
        examples=(
            "Rain fell on coastal Ghana.",
            "In coastal southern Kenya it is hot.",
            "They farm in coastal Oregon.",
        ),
        counter_examples=("The coastal towns of Ghana were wet.",),
    ),
    Phrase(
        id="coast.coastal-town-in",
        pattern=(
            r"(?<![a-z-])(?:coastal|seaside) (?:[a-z]+ ){0,2}?(?:towns?|city|cities|villages?|resorts?|regions?"
            r"|provinces?|areas?|districts?|communit(?:y|ies)|strip|plains?|hotels?) (?:in|of) (?:[a-z]+ern )?"
            r"(?:the )?{place:place}"
        ),
        cue="coastal|seaside",
        examples=(
            "A coastal fishing village in Ghana was flooded.",
            "They own a seaside hotel in southern Portugal.",
            "Coastal communities of Oregon agreed.",
        ),
        counter_examples=("A coastal village was discussed in Ghana.",),
    ),
    Phrase(
        id="coast.its-coastal-towns",
        pattern=(
            r"{place:place}['’]s? (?:[a-z-]+ ){0,2}?(?:coastal|seaside) (?:[a-z]+ ){0,2}?(?:towns?|city|cities"
            r"|villages?|resorts?|provinces?|districts?|communit(?:y|ies)|strip|plains?|hotels?|belt|highway)\b"
        ),
        cue="coastal|seaside",
        examples=(
            "Ghana's coastal towns are growing.",
            "They like Portugal's sleepy seaside villages.",
            "Oregon's coastal fishing communities agreed.",
        ),
        counter_examples=("Ghana's coastal forests are shrinking.",),
    ),
    Phrase(
        id="coast.on-the-coast-in",
        pattern=(
            r"(?:on|along|by|to|near|from) the (?:[a-z]+ ){0,2}?(?:coast|seaside|seashore) in (?:[a-z]+ern )?"
            r"(?:the )?{place:place}"
        ),
        cue="coast in|seaside in|seashore in",
        examples=(
            "They live on the coast in Ghana.",
            "A week by the seaside in northern Portugal is cheap.",
            "Roads along the rocky coast in Oregon were shut.",
        ),
        counter_examples=("They live on the coast and work in Ghana.",),
    ),
    Phrase(
        id="coast.their-own-shores",
        pattern=(
            rf"{{place:place&}} [^;:.!?\n,{SLOTS['g']}]{{0,60}}? (?:their|its) (?:own )?(?:[a-z]+ )?(?:{{sea:place}}"
            rf"|(?P<sea_word>{_NAMED}))(?: ocean| sea)? {_SHORE}"
        ),
        cue="their |its ",
        examples=(
            "Kenya and Tanzania have opened their Indian Ocean beaches.",
            "Bulgaria has cleaned its Black Sea coast.",
            "Poland and Lithuania sent counts from their own Baltic shores.",
        ),
        counter_examples=("Kenya has opened its mountain lodges.",),
    ),
    Phrase(
        id="coast.place-faces-a-sea",
        pattern=(
            rf"{{place:place&}}{WHICH} (?:also )?(?:faces?|fronts?(?: on(?:to)?)?|overlooks?|opens? on "
            rf"?to|opens? on|looks? out (?:on|over)"
            r"(?:to)?|(?:is|are) (?:washed|lapped|bathed) by|stretch(?:es)? along|(?:has|have) (?:(?:its|an?|their|some"
            rf"|{{measure}}|of|[a-z-]{{3,12}}) ){{0,4}}?(?:{_SHORE}|outlets?|access|frontage) (?:on|to|onto|along)) "
            rf"(?:both )?{_ON_SEA}"
        ),
        cue="face|front|overlook|open|look|washed|lapped|bathed|stretch| on | to | along",
        examples=(
            "Bulgaria faces the Black Sea.",
            "Kenya and Tanzania, which have ports on the Indian Ocean, agreed.",
            "Portugal is washed by the Atlantic.",
        ),
        counter_examples=("Bulgaria faces the music.",),
    ),
    Phrase(
        id="coast.with-a-coast-before",
        pattern=(
            r"(?:^|[–—] )(?:with|boasting|having) (?:only |just |its |an? |over |more than |about |some |nearly )*"
            rf"(?:{{measure}}|[a-z]+ (?:miles|kilomet(?:re|er)s)|(?!no |little |hardly )[a-z-]+) "
            rf"(?:of )?{SEA}{_COAST}(?: [a-z ]{{3,30}})?, "
            r"(?:the )?{place:place}(?!['’])"
        ),
        cue="coast|seaboard|shoreline|littoral",
        examples=(
            "With 540 km of coastline, Ghana needs a navy.",
            "Boasting a long coast, Peru eats fish.",
            "With just 20 km of Adriatic coast to call its own, Bosnia has one port.",
        ),
        counter_examples=("With no coast of its own, Mali uses others.", "With a coast guard, Peru is safe."),
    ),
    Phrase(
        id=NATION_OF_A_SEA,
        pattern=(
            rf"the (?:[a-z-]+ ){{0,2}}?{_ON_SEA} (?:coast )?(?:nation|country|state|republic|kingdom"
            r"|island (?:nation|state|country)) of (?:the )?{place:place}(?!['’-])"
        ),
        cue="nation|country|state|republic|kingdom",
        examples=(
            "The Pacific nation of Fiji voted.",
            "In the tiny Indian Ocean island state of Mauritius it rained.",
            "The Black Sea country of Georgia agreed.",
        ),
        counter_examples=("The Pacific bank of Fiji closed.",),
    ),
    Phrase(
        id="coast.place-lies-on-a-sea",
        pattern=(
            r"{place:place&}(?:['’]s? (?:[a-z]+ ){0,2}?(?:coast|coastline|shoreline|seaboard)(?: is| lies| runs)?"
            r"(?: all| wholly| entirely)? (?:on|along)|, (?:an?|the) (?:[a-z-]+ ){0,3}?(?:country|nation|state"
            r"|republic|kingdom|land|province|region) (?:on|by|along|facing)|,? (?:which |that )?(?:(?:lies?|sits?"
            r"|stands?|is|are) (?:both |all )?(?:on|by)|(?:lies?|sits?)(?: far)?(?: out)? in|borders?(?: on)?"
            r"|touch(?:es)?|reach(?:es)?)|, on|, by) "
            rf"{_ON_SEA}(?: and {{place}})?"
            r"(?=[,.;:)–—]|$| and | but | has | is )"
        ),
        cue=" on | by | in |border|touch|reach",
        examples=(
            "Bulgaria lies on the Black Sea.",
            "Kenya, on the Indian Ocean, agreed.",
            "Poland and Lithuania border the Baltic and have ports.",
            "Cape Verde lies far out in the Atlantic.",
        ),
        counter_examples=("Bulgaria, on the Black Sea deal, was silent.", "Bulgaria reaches the Black Sea deal."),
    ),
)
"""Roles: `place`, and `sea` where it is a place; else its words under `sea_word`."""
