"""The words between a landmark and what it is said to lie in, run through or border on."""

from __future__ import annotations

from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.place_words import CAPITALISED

_FEATURE = (
    r"(?:mountains?|peaks?|summits?|volcano(?:es)?|rivers?|waterways?|streams?|lakes?|reservoirs?|ranges?"
    r"|massifs?|deserts?"
    r"|islands?|archipelagos?|isles?|atolls?|waterfalls?|falls|cataracts?|canyons?|gorges?|straits?"
    r"|canals?|fjords?|bays?"
    r"|forests?|wetlands?|deltas?|glaciers?|capes?|peninsulas?|valleys?|landmarks?|parks?|reserves?|highlands|plateaus?"
    r"|massif|dam|ruins?|monuments?|temples?|sites?|regions?|hills?|marsh(?:es)?|swamps?|reefs?|headlands?|giant|cone|lungs?|sea|backbone|spine|titan|roof)"
)
_PART = (
    r"(?:sides?|shores?|banks?|slopes?|flanks?|faces?|parts?|stretch(?:es)?|sections?|sectors?|portions?|reach(?:es)?"
    r"|coasts?|halves|half|ends?|waters|edges?|foothills|foot|foot|section|tributar(?:y|ies)|tip|waterfront)"
)
_SIDE = (
    r"(?:(?:the )?(?:far |deep )?(?:north|south|east|west|centre|center|heart|middle)(?:-?(?:east|west))? of"
    r" |(?:the )?(?:far |deep )?(?:(?:north|south)-?(?:east|west)|north|south|east|west|central|upper|lower|rural"
    r"|coastal|inland)(?:ern)? )?"
)
_THE = r"(?:the )?"
_WHICH = r"(?:,? (?:which|that|as it|where it|and))?"
_KIND_AFTER = (
    r"(?: (?:[Rr]iver|[Mm]ountains?|[Dd]elta|[Bb]asin|[Vv]alley|[Dd]esert|[Rr]ange|[Ii]slands?|[Pp]eninsula))?"
)
_FLOWS = (
    r"(?:flow|run|wind|pass|meander|snake|course|cut|drain|stretch|extend|spread|sweep|slice|thread|tumble|wend|roll"
    r"|slide|curl|loop|swing|pour|spill|journey|travel)(?:e?s|ed|ing)?(?: its way)?|(?:cross|travers)(?:es|ed|ing)"
    r"|rises?|rose|rising|springs?|sprang"
)
_HOW = (
    r"(?: (?:[a-z]+ly|north|south|east|west|(?:north|south|east|west)wards?|not far|on|right|straight"
    r"|some [\d,]+ (?:km|miles|kilomet(?:er|re)s))){0,2}"
)
_WHERE = r"through|across|over|past|by|into|from|in|out of|down to|to|along|between|beside|under|round|around"
_TOWN = (
    r"(?:(?:heart|middle|centre|center|edge|outskirts|suburbs|city|cities|town|towns|village|capital|capitals|old town"
    r"|states?|provinces?|countries)(?: of)?,? )?"
)
_CENTRE = r"(?:the (?:city|town|port|centre|center|outskirts|heart|old town) of |central |downtown |the )?"
_OF_KIND = r"(?:(?:country|continent|nation|state|province|region|republic|territory) (?:of )?(?:the )?)?"
IN = expression(
    rf"{_KIND_AFTER}(?:(?:,? (?:which |that )?(?:is|are|can be|lies?|stands?|sits?|rises?|soars?|towers?|begins?|ends?"
    r"|starts?|erupted|spreads?|stretch(?:es)?)(?: (?:located|situated|found|entirely|wholly|mostly|partly"
    r"|almost entirely|deep|largely))?|,)?,? (?:deep |high |up |way )?(?:in|inside|within)"
    rf"|,? (?:which |that )?(?:(?:is|are|forms?) (?:a |an integral )?part of|belongs? to)) {_SIDE}{_THE}{_OF_KIND}"
)
THROUGH = expression(
    rf"{_KIND_AFTER}{_WHICH},? (?:also |then |first |still |slowly |there )?(?:{_FLOWS}){_HOW}(?:"
    rf" (?:{_WHERE}))? {_SIDE}"
    rf"{_THE}{_TOWN}(?:both |central |downtown )?"
)
ALONG = expression(
    rf"{_KIND_AFTER},? (?:at|in|through|past|upstream of|downstream (?:of|from)|just"
    rf" (?:above|below))"
    rf" {_CENTRE}"
)
FROM = expression(rf"{_KIND_AFTER},? (?:from|between) ")
BURST = expression(
    rf"{_KIND_AFTER} (?:burst|overflowed|broke|breached|flooded|topped|rose|peaked|crested|fell|dropped"
    rf"|froze|reached|stood"
    rf"|climbed|swelled|overtopped)(?: [a-z0-9.,’']+){{1,5}} (?:in|at) {_CENTRE}"
)
BORDER = expression(
    rf"{_KIND_AFTER}{_WHICH},? (?:(?:also |still |once )?(?:form|mark|make|straddle|follow|lie|sit|run"
    rf"|cross|stand|trace"
    r"|serve|defin)(?:e?s|ing|e)?(?: up| on| along| as| astride)?|is|on|along|at|astride|near) "
    r"(?:(?:an?|part|much|most|some|all|stretch|section|the|natural|long|short|common|international|land|maritime|state"
    r"|northern|southern|eastern|western|miles|km|kilometres|kilometers|of|\d+) ){0,5}"
    r"(?:borders?|frontiers?|boundary|boundaries|state line|border line) (?:between|of|with|that parts) "
    rf"{_THE}"
)
SHARED = expression(
    rf"{_KIND_AFTER}(?:, (?:the|an?|one of) [^,;:.!?\n]{{2,60}},|{_WHICH},?) (?:(?:(?:is|are|was) )?(?:shared"
    rf"|split|divided)"
    r"(?: up| out| unequally| equally)? (?:by|between|among)(?: (?:two|three|four|five|six) (?:[a-z]+ )?(?:countries"
    r"|states|nations|republics|neighbou?rs)(?:,|:| –| —)?)?"
    r"|straddl(?:es?|ing)|span(?:s|ning)?|separat(?:es?|ing)|divid(?:es?|ing)|part(?:s|ing)?"
    r"|lies? between|runs? between|on both sides of"
    rf") (?:both )?{_THE}"
)
BETWEEN = expression(rf"{_KIND_AFTER},? between {_THE}")
WHICH_THEY = expression(rf"{_KIND_AFTER},? which {_THE}")
"""Lake Kivu, which Rwanda shares with Congo."""
SHARE = expression(r" (?:both )?shares?\b(?: (?=with))?")
OF = expression(rf" of {_SIDE}{_THE}")
IS_PEOPLES = expression(
    r"(?:,|,? (?:which )?(?:is|was|remains)| –| —| \() (?:an?|the|one of the|one of) (?:[a-z-]+ ){0,3}?(?=[A-Z])"
)
IS_PLACES = expression(r"(?:,|,? (?:which )?(?:is|was|remains)| –| —| \()(?: one of)? (?=[A-Z])")
IS_THE = expression(
    r"(?:,|,? (?:which )?(?:is|was|remains)| –| —| \() (?:an?|the|one of the) (?:[a-z0-9’'-]+ ){0,4}?"
    rf"{_FEATURE}(?: chain| system)? (?:in|of|on) {_SIDE}{_THE}"
)
FEATURE_AFTER = expression(rf" (?:[a-z-]+ ){{0,3}}?{_FEATURE}\b")
S_FEATURE_AFTER = expression(rf"['’]s? (?:[a-z0-9-]+ ){{0,4}}?{_FEATURE}\b")
PEOPLES_BEFORE = expression(
    rf"(?<![\w-])(?P<people>{CAPITALISED}(?: {CAPITALISED})?) (?P<joint>(?:[a-z-]+ ){{0,2}}?(?:{_PART} of"
    rf"|{_FEATURE}(?:,| of| called"
    r"| known as| –)?) )?(?:the )?(?:[Rr]iver |[Mm]ount )?\Z"
)
PLACES_BEFORE = expression(
    rf"(?P<s>['’]s?) (?P<joint>(?:[a-z0-9-]+ ){{0,3}}?(?:{_PART} of|{_FEATURE}(?:,| of| called| known as| –)?)"
    rf" )?(?P<the>the )?"
    r"(?:[Rr]iver |[Mm]ount )?\Z"
)
SET = expression(
    r",? (?:set|built|strung|perched|moored|founded|spread|ranged|nestl(?:ed|ing)|hugging|straddling|astride|sprawling"
    r"|lying|standing|sitting|straggling|wrapped|bestriding|spanning|straddles|bestrides|hugs)(?: [a-z]+)?"
    rf"(?: (?:along|on|beside|by|around|across|over|astride|(?:both|either) sides? of))? {_THE}(?:banks? of )?{_THE}\Z"
)
WHERE = expression(rf",? where {_THE}\Z")
MEETS = expression(
    r" (?:bends|meets|flows|runs|joins|turns|widens|narrows|enters|empties|leaves|splits|forks|curves|slows|broadens"
    r"|spills|loops|reaches|winds|divides|passes|begins|ends)\b"
)
THEIR_RIVER = expression(rf"['’]s (?:[a-z]+ ){{0,2}}(?:river|waterway|lake),? {_THE}\Z")
"""Between a city and a river after it: "Bordeaux, where the ", "the capital's river, the "."""
ENDS = expression(
    rf"{_KIND_AFTER}(?:[,.;:)!?–—\"”]|\s*\Z|\s*\n| (?:is|was|are|were|has|have|had|and|in|on|to|from|for"
    rf"|with|by|at|that"
    r"|which|where|who|will|after|before|as|rose|fell|near|between|or|but|into|since|during|because|when|while|[a-z]{2,12}ed)\b)"
)
AND = expression(rf"(?:, and|,| and|,? or|, then|,? and then|;) (?:on to |then |through |past |into )?{_THE}")
PARTED = expression(rf"(?:,? and|,| from| with) {_THE}")
"""Between lands that share a landmark, or that it parts: "parts Spain from Morocco"."""
CAPITAL = expression(rf"(?P<people>{CAPITALISED}) capital\Z")
VISITORS = expression(
    r" (?:holiday\w*|trips?|tours?|tourists?|visitors?|expeditions?|teams?|crews?|swim\w*|crossings?|fans?|lovers?"
    r"|experts?|campaign\w*|society|club|association|commission\w*)\b"
)
"""After a water, those who come from elsewhere."""
SIDE_AFTER = expression(
    r" (?:(?:far|deep|remote) )?(?:(?:north|south)-?(?:east|west)|north|south|east|west|highlands|interior)\b"
)
SHUTS = expression(r"[,.;:)!?–—\"”]|\s*\Z|\s*\n| [a-z]")
S_SIDE = expression(
    r"['’]s (?:far |deep |remote |arid |high )?(?:(?:north|south)-?(?:east|west)|north|south|east|west|interior|heart"
    r"|highlands|coast)\b"
)
"""In Botswana's far north."""
TOPIC = expression(
    r"(?:about|called|named|entitled|titled|regarding|concerning|than|like|as|unlike|(?:exhibition|book|film|essay|talk"
    r"|lecture|paper|documentary|novel|poem|study|course|work|works|article|report|show) (?:on|of))"
    r" (?:the )?\Z"
)
"""What is told of a river elsewhere: "a film about the Volga in Berlin"."""
