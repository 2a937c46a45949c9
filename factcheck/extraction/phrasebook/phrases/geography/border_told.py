"""How copy tells of neighbours in other words: what encloses a land, what it has on its sides, what touches it."""

from __future__ import annotations

from factcheck.extraction.phrasebook.patterns import Phrase
from factcheck.extraction.phrasebook.phrases.geography.border import FRONTIER

_LONG = r"(?:(?:[a-z-]{1,14}|{measure}) ){0,4}"
_TOUCH = (
    r"(?:touch(?:es|ing)?|border(?:s|ing)?|abut(?:s|ting)?|adjoin(?:s|ing)?"
    rf"|(?:shares?|sharing|has|have|having) {_LONG}{FRONTIER} with)(?: on| upon)?(?: both)?"
)
_LAND = (
    r"(?:country|countries|state|states|nation|nations|province|republic|region|canton|county|one|neighbou?r|kingdom)"
)
_ROUND = r"(?:surrounds?|encircles?|encloses?|rings?|hems? in|girdles?)"
SIDES = (
    r"(?: (?:on|at|to|in|along|across) (?:(?:the|its) (?:far )?(?:other|top|bottom|north|south|east|west|left|right"
    r"|back|front|(?:north|south)-?(?:east|west)|(?:north|south|east|west)ern|landward)(?: (?:side|end|edge"
    r"|flank|border"
    r"|frontier))?|(?:one|either) side))(?![a-z]| of)"
)
"""Behind the last of those that a land has around it."""

TOLD: tuple[Phrase, ...] = (
    Phrase(
        id="border.only-one-to-touch",
        pattern=(
            rf"{{place:place}}(?:,| is| was| remains|, which is| –| —) (?:the |an? |one of (?:the )?|among (?:the )?)"
            rf"(?:[a-z’'-]+ |{{count}} |{{place}} ){{0,5}}?{_LAND} (?:in (?:the )?(?:{{place}}|[a-z]+) )?(?:to"
            rf"|that|which)"
            rf" (?:also )?{_TOUCH} (?:the )?{{neighbours:place&}}(?!['’])"
        ),
        cue="touch|border|frontier|boundar|abut|adjoin",
        examples=(
            "Bolivia is the only state to touch both Chile and Brazil.",
            "Niger, one of seven countries that border Chad, agreed.",
            "Utah is the largest of the states which share a border with Idaho.",
        ),
        counter_examples=("Bolivia is the only state to touch on the matter with Brazil.",),
    ),
    Phrase(
        id="border.surrounded-by-states",
        pattern=(
            r"{place:place},? (?:(?:which|that) )?(?:is|are|lies|sits|being)? ?(?:almost |nearly |completely "
            r"|all but )?"
            r"(?:bordered|bounded|flanked|surrounded|enclosed|encircled|ringed|hemmed in|boxed in|walled in)"
            r" (?:on (?:all|three|two|both) sides )?by (?:[a-z-]+ |{count} |{place} ){0,4}?(?:countries|states|nations"
            r"|neighbou?rs|provinces|republics)(?:,|:| –| —| \(|,? such as|,? including|,? namely) ?(?:the )?"
            r"{neighbours:place&}"
        ),
        cue="border|bounded|flanked|surrounded|enclosed|circled|ringed|hemmed|boxed|walled",
        examples=(
            "Ghana is hemmed in by French-speaking states: Ivory Coast, Burkina Faso and Togo.",
            "Laos, surrounded by five neighbours, including China and Thailand, is poor.",
            "Utah is bordered by six states (Idaho, Nevada and others).",
        ),
        counter_examples=("Ghana is hemmed in by debts, Togo by its size.",),
    ),
    Phrase(
        id="border.which-one-surrounds",
        pattern=(
            rf"{{place:place}}(?:,| is| –)? (?:(?:an?|the) (?:[a-z-]+ ){{1,4}}?)?(?:which"
            rf"|that) (?:the )?{{neighbours:place&}} "
            rf"(?:(?:wholly|entirely|completely) )?{_ROUND}(?P<wholly> on (?:all|every|three|four) sides?| entirely"
            r"| completely| wholly| altogether)?"
        ),
        cue="surround|circle|enclose| ring|hem in|hems in|girdle",
        examples=(
            "Lesotho, a kingdom that South Africa surrounds on all sides, is poor.",
            "She flew to San Marino, which Italy encloses.",
            "Berlin is a state which Brandenburg wholly encircles.",
        ),
        counter_examples=("Lesotho, a kingdom that South Africa trades with, is poor.",),
    ),
    Phrase(
        id="border.no-country-but",
        pattern=(
            r"{place:place},? (?:which )?(?:borders|touches|adjoins|abuts|shares (?:a|its) (?:land )?(?:border"
            r"|frontier) with)"
            r" (?:no|only one|only two)(?: other)? (?:country|countries|state|states|land|nation|nations|one"
            r"|neighbours?)"
            r"(?: but|,? except(?: for)?| other than| besides| apart from|,|:) (?:the )?{neighbours:place&}(?!['’])"
        ),
        cue="border|touch|adjoin|abut|frontier",
        examples=(
            "Portugal borders no country but Spain.",
            "Nepal, which touches no other states except India and China, agreed.",
            "Gambia shares a border with no one besides Senegal.",
        ),
        counter_examples=("Portugal borders no other land.",),
    ),
    Phrase(
        id="border.they-surround",
        pattern=(
            r"{neighbours:place&} (?:all |together |between them )?(?:surround|encircle|enclose|ring|hem in) (?:the )?"
            r"(?:(?:tiny|little|small|landlocked) )?{place:place}(?!['’])"
        ),
        cue="surround|encircle|enclose| ring|hem in",
        examples=(
            "Rwanda, Tanzania and Congo surround Burundi.",
            "France and Spain together hem in tiny Andorra.",
            "Idaho and Nevada ring Utah.",
        ),
        counter_examples=("Rwanda and Tanzania surround the question of Burundi.",),
    ),
    Phrase(
        id="border.frontier-is-the-one-with",
        pattern=(
            rf"{{place:place}}(?:['’]s?|,? whose) (?:[a-z-]+ |{{count}} ){{0,4}}?{FRONTIER}(?:,? of {{measure}},?)? "
            r"(?:is|are|was|runs) (?:mainly |mostly |only )?(?:that |those |the ones? )?(?:(?:that |which )?(?:it|the"
            r" country) (?:shares|has) )?with (?:the )?{neighbours:place&}"
        ),
        cue="border|frontier|boundar",
        examples=(
            "Denmark's one land frontier is the one it shares with Germany.",
            "Chad, whose longest border is that with Sudan, agreed.",
            "Brazil's shortest frontier is with Suriname.",
        ),
        counter_examples=("Denmark's one frontier is the sea.",),
    ),
    Phrase(
        id="border.share-so-much-of",
        pattern=(
            r"{place:place} and (?:the )?{neighbours:place},? (?:which )?(?:now |still |both )?share (?:a |an "
            r"|some |about"
            rf" |nearly |over |more than )?(?:{{measure}}(?: of)?|[a-z]+ {{measure}}(?: of)?) (?:[a-z-]+ )?{FRONTIER}"
        ),
        cue="share",
        examples=(
            "Hungary and Romania share 440 km of frontier.",
            "The two, Peru and Bolivia, share about 1,000 km of border.",
            "Laos and China, which share a 500-km land border, agreed.",
        ),
        counter_examples=("Hungary and Romania share 440 km of motorway.",),
    ),
    Phrase(
        id="border.landlocked-among",
        pattern=(
            r"{place:place},? (?:which )?(?:(?:is|lies|sits) )?(?:landlocked|enclosed|wedged|squeezed|sandwiched|tucked"
            r"|hemmed in|caught|boxed in)(?: in)? (?:among|amid|between|by) (?:its )?(?:[a-z-]+ |{count} ){0,3}?"
            r"(?:neighbou?rs,? )?(?:the )?{neighbours:place&}(?!['’])"
        ),
        cue="landlocked|enclosed|wedged|squeezed|sandwiched|tucked|hemmed|caught|boxed",
        examples=(
            "Kosovo lies landlocked among Serbia, Albania and Montenegro.",
            "Bhutan is squeezed between its two giant neighbours, China and India.",
            "Laos, tucked between Vietnam and Thailand, is green.",
        ),
        counter_examples=("Laos, caught between two fires, is green.",),
    ),
    Phrase(
        id="border.to-a-side-it-meets",
        pattern=(
            r"(?:to|in|on) (?:the|its) (?:far )?(?:north|south|east|west|north-?east|north-?west|south-?east"
            r"|south-?west)"
            r",? {place:place} (?:meets|touches|borders|adjoins|abuts|runs up against|marches with|reaches) (?:the )?"
            r"{neighbours:place&}(?!['’])"
        ),
        cue="north|south|east|west",
        examples=(
            "To the north, Cambodia meets Laos.",
            "In the east Chad borders Sudan.",
            "On its south-east, Utah touches Arizona.",
        ),
        counter_examples=("In the north, Cambodia exports to Laos.",),
    ),
)
"""Roles: `place`, and `neighbours`, each of which is said to touch it."""

ON_SIDES: tuple[Phrase, ...] = (
    Phrase(
        id="border.its-counted-neighbours",
        pattern=(
            r"{place:place}~ (?:and |with |by |from |between |to |of )?(?:its|their) (?:{count}|only|both|sole"
            r"|immediate"
            r"|direct|land) (?:[a-z-]+ ){0,2}?neighbou?rs?,? (?:the )?{neighbours:place&}(?!['’])"
        ),
        cue="neighbo",
        examples=(
            "Uruguay buys from its two neighbours, Brazil and Argentina.",
            "Moldova and its only neighbours, Romania and Ukraine, signed.",
            "Portugal trades with its sole neighbour, Spain.",
        ),
        counter_examples=("Uruguay buys from its many friends, Brazil and Argentina.",),
    ),
    Phrase(
        id="border.has-on-its-sides",
        pattern=(
            r"{place:place}(?:,|~?,? which| lies| is)? (?:has|having|with|finds) (?:the )?{neighbours:place&}" + SIDES
        ),
        cue=" to | on | at | in | along | across ",
        examples=(
            "Togo has Ghana on one side and Benin on the other.",
            "Slovenia, with Italy to the west and Hungary to the east, is small.",
            "Utah, which has Idaho at the top, voted.",
        ),
        counter_examples=("Togo has friends in Ghana and Benin.",),
    ),
)
"""Those that a land has on its sides: by land, where one of the two has no coast."""

OF_IT: tuple[Phrase, ...] = (
    Phrase(
        id="border.it-has-on-its-sides",
        pattern=r"(?:^|[.;:,–—] |(?:and|but|as|which) )(?:it|the country) has (?:the )?{neighbours:place&}" + SIDES,
        cue=" has ",
        examples=(
            "It has Ghana on one side, Benin on the other and Burkina Faso at the top.",
            "Small as it is, it has Italy to the west and Hungary to the east.",
            "The country has Peru to the north and Argentina to the east.",
        ),
        counter_examples=("It has offices in Ghana and Benin.",),
    ),
)
"""The same of "it", which is the land that the copy speaks of."""

SURROUND_IT: tuple[Phrase, ...] = (
    Phrase(
        id="border.they-surround-it",
        pattern=(
            r"{neighbours:place&} (?:all |together |between them )?(?:surround|encircle|enclose|hem in|border) "
            r"(?:it|the (?:country|kingdom|republic|state))(?=[.,;:)]|$| on | and )"
        ),
        cue="surround|encircle|enclose|hem in|border",
        examples=(
            "Rwanda, Tanzania and Congo surround it.",
            "France and Spain hem in the country.",
            "Idaho and Nevada border it on two sides.",
        ),
        counter_examples=("Rwanda and Tanzania surround it with doubt.",),
    ),
    Phrase(
        id="border.to-a-side-meets-it",
        pattern=(
            r"(?:to|in|on) (?:the|its) (?:far )?(?:north|south|east|west|north-?east|north-?west|south-?east"
            r"|south-?west)"
            r",? (?:it|the country) (?:meets|touches|borders|adjoins|abuts|runs up against|marches with) (?:the )?"
            r"{neighbours:place&}(?!['’])"
        ),
        cue="north|south|east|west",
        examples=(
            "To the north it meets Laos.",
            "In the east the country borders Sudan.",
            "On its south, it marches with Arizona.",
        ),
        counter_examples=("In the north it exports to Laos.",),
    ),
    Phrase(
        id="border.the-longest-is-with",
        pattern=(
            r"(?:its|the country['’]s|the) (?:longest|shortest|only|busiest) (?:of (?:its|the|these|those) )?(?:land )?"
            rf"{FRONTIER}(?:,? (?:at|of) {{measure}},?)? (?:is|runs) (?:that |the one )?(?:with|along) (?:the )?"
            r"{neighbours:place&}"
        ),
        cue="border|frontier|boundar",
        examples=(
            "The longest of the frontiers is with Laos.",
            "Its only land border, of 68 km, is the one with Germany.",
            "The country's shortest frontier is with Suriname.",
        ),
        counter_examples=("The longest of the frontiers is a river.",),
    ),
)
"""Of the land that the copy speaks of."""
