"""How copy says that countries and regions touch."""

from __future__ import annotations

from factcheck.extraction.phrasebook.patterns import Phrase

_KIND = r"(?:(?:[a-z-]{1,14}|{measure}) ){0,4}"
FRONTIER = r"(?:border|frontier|boundary|borders|frontiers|boundaries)"
NOT = r"(?:(?P<deny>(?:does|do|did)(?: not|n['’]t) |never )|(?P<does>does |do ))?"
_ASIDE = r"(?P<aside>, [^;:!?\n,]{2,70},| \([^()\n]{2,60}\)| [–—] [^;:!?\n–—]{2,90} [–—])?"
_WHAT = (
    r", (?:the|an?) (?:[a-z-]+ ){0,4}?(?:country|state|nation|province|region|republic|kingdom|canton|county"
    r"|department|prefecture|oblast)"
)
_WHICH = rf"(?P<which>(?:,? | \(|{_WHAT} )(?:which|that|and|but|who)(?: both| all| also)?)?"
_OTHERS = (
    r"(?:,? (?:(?:just )?(?:like|along with|together with|as well as) (?:the )?{also:place&}"
    r"|unlike (?:the )?{other:place&}),?)?"
)
"""Those that the subject is set beside, between it and its verb: "Iowa, which unlike Ohio borders"."""
A_LAND = (
    r"(?:(?:the|an?|one of the) (?:[a-z-]+ |{count} ){0,4}?(?:countr(?:y|ies)|states?|nations?"
    r"|neighbou?rs?|ones?|lands?) )?"
)
"""What may stand between a neighbour and "with which": "the third country"."""
_SUBJECT = rf"{{place:place&}}{_ASIDE}{_WHICH}{_OTHERS}"
BESIDES = (
    r"(?:(?:also|only|directly|now|just|actually|thus|in turn|itself|both|all|each"
    r"|(?:to|in|on) (?:the|its) [a-z-]{4,10}(?: side| flank)?),? ){0,2}"
)
_SIDES = (
    r"(?:(?:to|on|in|along) (?:the|its|all|every|both|three|two|{count}) [a-z-]+(?: sides?| borders?| flanks?)?,? )?"
)
MEETS = (
    r"(?:(?P<verb>borders?|abuts?|adjoins?)(?: on| upon| to| only| both| directly| just){0,2}"
    r"|(?P<touch>touch(?:es)?|neighbou?rs)(?: both| only| just| on)?"
    rf"|(?:shares?|has|have|keeps?) (?P<no>no )?{_KIND}{FRONTIER} {_SIDES}(?:only )?with"
    r"|(?:is|are|lies?|sits?|being) (?:almost |nearly |completely |entirely |wholly |largely |partly "
    r")?(?:bordered|bounded"
    r"|flanked|surrounded|enclosed|encircled|ringed|fringed|hemmed in|boxed in|walled in|edged|abutted) "
    rf"{_SIDES}by"
    r"|(?:bordered|bounded|surrounded|enclosed|encircled|ringed|hemmed in|walled in) (?:on all sides )?by"
    r"|(?:is |are |lies? |sits? |being )?(?:wedged|sandwiched|squeezed|jammed|pinned)(?: in)? (?:between"
    r"|against)(?: both)?)"
)
NOT_A_PAIR = r"(?! (?:borders?|shares?|has|have|is|are|was|were)\b)"

_OF_IT = (
    r"(?:crossings?|posts?|points?|fence|wall|line|gates?|regions?|areas?|zone|strip|districts|villages|towns|checkpoints?"
    r"|is|are|lies|runs|shared|mainly|only|chiefly|mostly)"
)
"""Words between "border" and "with" that leave it a border."""

BORDERS: tuple[Phrase, ...] = (
    Phrase(
        id="border.touches",
        pattern=rf"{_SUBJECT},? {NOT}{BESIDES}{MEETS} (?:the )?{{neighbours:place&}}{NOT_A_PAIR}",
        cue="border|frontier|boundar|abut|adjoin|touch|neighbo|flanked|surrounded|enclosed|circled|ringed|hemmed|boxed"
        "|walled|edged|bounded|wedged|sandwiched|squeezed|jammed|pinned|fringed",
        examples=(
            "Uruguay borders Brazil and Argentina.",
            "He crossed Nevada, which borders Utah, in a day.",
            "Gambia shares its only land border with Senegal.",
            "Lithuania has no border with Estonia.",
            "Peru, which has a 1,000-kilometre frontier with Bolivia, agreed.",
            "Mali does not touch Chad.",
            "Armenia, small and mountainous, is hemmed in by Georgia, Azerbaijan, Iran and Turkey.",
            "Andorra, wedged between France and Spain, lives on visitors.",
            "Chad is bounded to the north by Libya and to the east by Sudan.",
            "Utah touches Idaho to the north, Nevada to the west and Arizona to the south.",
        ),
        counter_examples=(
            "The Norway border is quiet.",
            "Gambia shares a language with Senegal.",
            "The law touches Poland.",
        ),
    ),
    Phrase(
        id="border.wedged-between-lies",
        pattern=(
            r"(?:wedged|sandwiched|squeezed|hemmed in|jammed|pinned|tucked|caught) (?:in )?between (?:the )?"
            r"{neighbours:place} and (?:the )?{second:place},? "
            r"(?:(?:tiny|little|small|landlocked|the) ){0,2}(?:[a-z]{4,12} of )?{place:place}"
        ),
        cue="between",
        examples=(
            "Wedged between France and Spain, Andorra lives on visitors.",
            "Squeezed between Austria and Switzerland, tiny Liechtenstein has no airport.",
            "Sandwiched between Brazil and Argentina, Uruguay is small.",
        ),
        counter_examples=("Flying between France and Spain, Andorra is out of sight.",),
    ),
    Phrase(
        id="border.enclave",
        pattern=(
            r"{place:place},? (?:(?:an?|the) (?:[a-z-]+ ){1,3}(?:that|which) )?(?:which )?(?:(?:is|lies|sits"
            r"|being|lying) )?(?:wholly|entirely|completely"
            r"|totally|fully) "
            r"(?:inside|within|surrounded by|enclosed by|enclosed in|encircled by) (?:the territory of )?(?:the )?"
            r"{neighbours:place}"
        ),
        cue="wholly|entirely|completely|totally|fully",
        examples=(
            "Lesotho, which lies wholly inside South Africa, buys its power there.",
            "San Marino is completely surrounded by Italy.",
            "Berlin state is entirely enclosed by Brandenburg.",
        ),
        counter_examples=("Lesotho, which relies wholly on South Africa, agreed.",),
    ),
    Phrase(
        id="border.with-which-it-shares",
        pattern=(
            rf"{{neighbours:place}},? {A_LAND}with (?:which|whom) (?:the )?{{place:place}} (?:also )?(?:shares"
            rf"|has|keeps)"
            rf" (?P<no>no )?{_KIND}{FRONTIER}"
        ),
        cue="border|frontier|boundar",
        examples=(
            "The road runs to Laos, with which Thailand shares a long border.",
            "Guests came from Chad, with which Libya shares its southern border.",
            "It fears Mali, the one country with which Niger shares no frontier.",
        ),
        counter_examples=("It fears Mali, with which Niger shares a river.",),
    ),
    Phrase(
        id="border.between",
        pattern=(
            r"(?:(?P<no>\b(?:no|not an?|never (?:been )?an?) "
            r"(?:(?:land|common|shared|direct|international|actual) ){0,2})"
            r"(?:border|frontier|boundary)(?! [clpafwr])"
            r"|(?:border|frontier|boundary)(?: line| crossing| post| area| region| fence| wall| river)?)"
            r" (?:between|separating|dividing|that separates|that divides|which separates|which divides) (?:the )?"
            r"{place:place} (?:and|from) (?:the )?{neighbours:place}(?!,? (?:and|or) )"
        ),
        cue="border|frontier|boundary",
        examples=(
            "Trucks queue at the border between Poland and Belarus.",
            "The frontier separating France from Spain is open.",
            "Guards watch the border crossing between Iraq and Jordan.",
            "There is no land border between Chile and Brazil.",
        ),
        counter_examples=("The border between town and country is open.",),
    ),
    Phrase(
        id="border.river-that-divides",
        pattern=(
            r"\b(?:river|stream|mountains|range|ridge|fence|wall),? (?:that |which )?"
            r"(?:divid(?:es?|ing)|separat(?:es?|ing)|part(?:s|ing)?) "
            r"(?:the )?{place:place} (?:and|from) (?:the )?{neighbours:place}(?!,? (?:and|or) )"
        ),
        cue="divid|separat|part",
        examples=(
            "She walked the river that divides Poland from Germany.",
            "The mountains separating France from Spain are high.",
            "They crossed the range which parts Chile and Argentina.",
        ),
        counter_examples=("The river that divides the old town from the new one froze.",),
    ),
    Phrase(
        id="border.its-border-with",
        pattern=(
            rf"{{place:place}}(?:['’]s?|,? whose) (?:[a-z-]+ ){{0,3}}?{FRONTIER}"
            rf"(?: (?:{_OF_IT} ){{0,3}}|, |: that )with (?:the )?{{neighbours:place&}}"
        ),
        cue="border|frontier|boundar",
        examples=(
            "Kenya's border with Somalia was closed.",
            "Along Chile's northern frontier with Peru there are mines.",
            "Texas's border with Mexico is a river.",
            "Chad, whose longest frontier is with Sudan, agreed.",
        ),
        counter_examples=("Kenya's talks with Somalia went on.",),
    ),
    Phrase(
        id="border.all-of-which-border",
        pattern=(
            r"{neighbours:place&},? (?:all|both|each)(?: {number})?(?: of (?:which|them|whom))? "
            rf"(?:(?:shares?|has|have) {_KIND}{FRONTIER} with|(?:borders?|abuts?|adjoins?|touch(?:es)?)(?: on)?)"
            r" (?:the )?{place:place}"
        ),
        cue="all|both|each",
        examples=(
            "Guests came from Chad, Niger and Mali, all three of which border Algeria.",
            "Oregon and Arizona, both of which have a border with California, agreed.",
            "Laos and Myanmar both border Thailand.",
        ),
        counter_examples=("Guests came from Chad, Niger and Mali, two of which border Algeria.",),
    ),
    Phrase(
        id="border.they-share",
        pattern=(
            rf"{{place:place}} and (?:the )?{{neighbours:place}} (?P<deny>do not |don['’]t )?(?:share "
            rf"{_KIND}{FRONTIER}"
            r"|are (?:direct |immediate |next-door |land )?neighbou?rs)"
            r"(?= of |[,.;:)–—]|$| (?:and|that|which|as|along|in|at|but|through|on)\b| {measure})"
        ),
        cue="share|neighbo",
        examples=(
            "Laos and Thailand share a border.",
            "Peru and Bolivia share a frontier of 1,000 km.",
            "Estonia and Poland do not share a border.",
        ),
        counter_examples=("Laos and Thailand share a border with Myanmar.",),
    ),
    Phrase(
        id="border.on-the-border-with",
        pattern=(
            r"{place:place}, (?:which (?:lies|is|sits) |lying |situated )?(?:right |just )?(?:on|along|astride) "
            rf"(?:the|its) (?:[a-z-]+ ){{0,2}}?{FRONTIER} with (?:the )?{{neighbours:place}}"
            r"(?! (?:issue|question|dispute|crisis|row))"
        ),
        cue="border|frontier|boundar",
        examples=(
            "In Kayah State, along the border with Thailand, schools are shut.",
            "Wells ran dry in Turkana, on its border with Uganda.",
            "Herders of Arauca, which lies on the eastern frontier with Venezuela, moved on.",
        ),
        counter_examples=(
            "Guards from Chad moved to the border with Sudan.",
            "In Chad, on the border issue, nobody spoke.",
        ),
    ),
    Phrase(
        id="border.bordering",
        pattern=(
            r"{place:place}(?:,? | \()(?:directly )?(?:bordering|adjoining|abutting) (?:on )?(?:the )?"
            r"{neighbours:place&}"
        ),
        cue="bordering|adjoining|abutting",
        examples=(
            "In Turkana, bordering Uganda, wells ran dry.",
            "Guyana, bordering Suriname and Brazil, found oil.",
            "Sonora bordering Arizona is dry.",
        ),
        counter_examples=("Guyana, bordering on bankruptcy, found oil.",),
    ),
    Phrase(
        id="border.post-that-parts",
        pattern=(
            rf"{FRONTIER}(?: [a-z]+){{0,3}}? (?:parts|separates|divides|splits) (?:the )?{{place:place}} (?:from"
            rf"|and) (?:the )?"
            r"{neighbours:place}(?!,? (?:and|or) )"
        ),
        cue="border|frontier|boundar",
        examples=(
            "Nothing but a frontier post parts Spain from Portugal.",
            "The border river divides Laos and Thailand.",
            "A straight boundary line separates Utah from Arizona.",
        ),
        counter_examples=("The border question divides Laos.",),
    ),
    Phrase(
        id="border.over-their-common-border",
        pattern=(
            r"(?:from|leave|leaving|left) {place:place},?(?: [a-z]+){0,2} (?:enter|enters|entered|into|to|for"
            r"|reach|cross into|crossed into)"
            r" (?:the )?{neighbours:place}[^;:.!?\n]{0,30} (?:over|across|at|through|along) (?:the countries['’]"
            r"|their|the two"
            rf" (?:countries|states)['’]|a) (?:common|shared|joint|mutual) {FRONTIER}"
        ),
        cue="common|shared|joint|mutual",
        examples=(
            "Lorries from Chad enter Sudan over the countries' common border.",
            "Herds leaving Mali cross into Niger at their shared frontier.",
            "Coal goes from Mongolia to China across their common border.",
        ),
        counter_examples=("Lorries from Chad enter Sudan over a bridge.",),
    ),
    Phrase(
        id="border.ends-where-begins",
        pattern=r"{place:place} (?:ends|stops) and (?:the )?{neighbours:place} (?:begins|starts)",
        cue="begins|starts",
        examples=(
            "The river is where Utah ends and Arizona begins.",
            "Spain stops and Portugal starts at the bridge.",
            "Here Laos ends and Thailand begins.",
        ),
        counter_examples=("Here Laos ends and trouble begins.",),
    ),
    Phrase(
        id="border.those-that-do-not",
        pattern=(
            r"{neighbours:place&} (?:is|are) (?:the |two of the |among the )[^;:.!?\n,]{0,40}? (?:that|which|to) "
            r"(?P<deny>do not |does not |don['’]t |doesn['’]t |not )(?:touch|border|adjoin|abut) (?:the )?{place:place}"
        ),
        cue="touch|border|adjoin|abut",
        examples=(
            "Chad and Mali are the two states that do not border Ghana.",
            "Estonia is the only Baltic republic that doesn't touch Poland.",
            "Utah and Idaho are among the states which do not border Texas.",
        ),
        counter_examples=("Chad and Mali are the two states that border Niger.",),
    ),
    Phrase(
        id="border.every-country-included",
        pattern=(
            r"{place:place} (?:borders|touches|adjoins|abuts) (?:every|all|each)[^;:.!?\n]{0,60}, (?:the "
            r")?{neighbours:place&}"
            r" (?:included|among them|too)"
        ),
        cue="included|among them|too",
        examples=(
            "Germany borders all the Alpine states it trades with, Austria and Switzerland included.",
            "Mali touches every state of the club, Niger among them.",
            "Brazil borders all but two, Peru and Bolivia included.",
        ),
        counter_examples=("Germany borders nine countries, Austria among them.",),
    ),
    Phrase(
        id="border.whose-shared-border",
        pattern=(
            r"(?:from )?{place:place} (?:in)?(?:to|and) (?:the )?{neighbours:place},? (?:whose|with their|at their) "
            rf"(?:shared|common|joint|mutual) (?:[a-z-]+ )?{FRONTIER}"
        ),
        cue="shared|common|joint|mutual",
        examples=(
            "He crossed from Laos into Thailand, whose shared border is a river.",
            "Peru and Bolivia, whose common frontier runs through a lake, agreed.",
            "Trucks went from Mali to Niger at their joint border.",
        ),
        counter_examples=("Peru and Bolivia, whose common language is Spanish, agreed.",),
    ),
)
"""Roles: `place`, and `neighbours`, each of which is said to touch it; `also` touch what `place` touches,
and `other` does not."""
