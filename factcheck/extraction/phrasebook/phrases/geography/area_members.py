"""How copy counts places among those of a part of the world: "of the African teams", "its fellow Asian states"."""

from __future__ import annotations

from factcheck.extraction.phrasebook.patterns import Phrase
from factcheck.extraction.phrasebook.phrases.geography.part_of_world import A_COUNTRY, AREA, MOST, WHERE

MEMBER = (
    r"(?:teams?|sides?|entr(?:y|ies|ants?)|members?|champions?|hosts?|winners?|contenders?|representatives?|squads?"
    r"|qualifiers?|finalists?|semi-?finalists?|survivors?|countr(?:y|ies)|nations?|states?|republics?|kingdoms?"
    r"|capitals?"
    r"|econom(?:y|ies)|signator(?:y|ies)|islands?|neighbou?rs?|democrac(?:y|ies))"
)
_CLAUSE = r"(?:,? [^,;:.!?\n]{0,40})??"
_ENDS = (
    r"(?=[.,;:)–—]|$| (?:and|but|is|are|was|were|has|have|had|with|where|which|that|looks?|grew|grows?|fell|rose|voted"
    r"|signed|did|does|do|came|comes?|stands?|remains?|leads?|led|lost|won|closed|cut|raised|agreed|slowed|shrank)\b)"
)
_ONE = (
    r"(?:the|an?|one of the|among the|now the|still the) (?:only |last |first |second |third |fourth |fifth "
    r"|sole |one |best "
    r"|top |other )?"
)

_BEST = r"(?:best|top|first|fastest|leading|highest|only|oldest|youngest|strongest|quickest)(?:[- ](?:placed|ranked))?"
_MANY = r"(?:countries|nations|states|republics|neighbou?rs|islands|economies|kingdoms|capitals)"

AREA_MEMBERS: tuple[Phrase, ...] = (
    Phrase(
        id="part-of-world.the-only-team-of",
        pattern=rf"{{places:place}}(?: is| was| are| were| remain| remains| became| becomes| has become| will"
        rf" be| will become|,| –| —)"
        rf" {_ONE}{AREA} {MEMBER}(?![’'-])",
        examples=(
            "Chile is the only South American team left in the draw.",
            "Nepal were the last Asian side to score.",
            "Ghana, the first African qualifier, flew in on Monday.",
        ),
        counter_examples=("Ghana is the only African cocoa grower's friend.", "Japan is the largest African investor."),
        cue="an |nordic|baltic|balkan|middle|gulf|pacific",
    ),
    Phrase(
        id="part-of-world.best-member-is",
        pattern=(
            rf"{_BEST} (?:of the )?{AREA}s?(?: {MEMBER})?(?: left| home)?(?:,| is| was| being| remains|:| –| —) "
            rf"(?:[^\s,;:.!?\ue000-\uf8ff]+ ){{1,4}}(?:of|from) (?:the )?{{places:place}}(?!['’-])"
        ),
        cue="an",
        examples=(
            "The best South American is Juan Rojas of Peru, in 14th place.",
            "The first African was Biniam Tesfay of Eritrea.",
            "The only Asian left, Mina Gurung from Nepal, won again.",
        ),
        counter_examples=("The best South American coffee is sold in Norway.",),
    ),
    Phrase(
        id="part-of-world.best-of-them",
        pattern=(
            rf"{{places:place}}(?:,? (?:who )?(?:in|finished|came|placed|with|on) [^,;:.!?\n\ue000-\uf8ff]{{2,30}})?,?"
            rf" (?:is|was|were|remains|as) (?:again |easily |still |by far )?(?:the )?(?:{_BEST}|last|second)"
            rf" (?:[a-z]+ )?of the {AREA}s\b"
        ),
        cue="of the",
        examples=(
            "Juan Rojas of Peru, in seventh place, was the best of the South Americans.",
            "Mina Gurung of Nepal was easily the fastest of the Asians.",
            "Eritrea, with the smallest squad, was the last of the Africans.",
        ),
        counter_examples=("Juan Rojas of Peru was the best of the climbers.",),
    ),
    Phrase(
        id="part-of-world.of-the-members",
        pattern=(
            rf"(?:of|among) (?:the |all |its |their )?(?:{{count}} )?{AREA} {MEMBER}{_CLAUSE}"
            rf"(?:,| it is| only) (?:only |the )?{{places:place&}}{_ENDS}"
        ),
        cue="of |among ",
        examples=(
            "Of the four African teams left, Ghana and Mali look strongest.",
            "Among the Asian economies, Laos grew fastest.",
            "Of the South American capitals it is Lima that has grown most.",
        ),
        counter_examples=("Of the four African teams left, two play in France.",),
    ),
    Phrase(
        id="part-of-world.and-its-fellows",
        pattern=(
            rf"{{places:place&}},? (?:and|like|with|unlike|as well as|alongside|along with) (?:most of |some of )?"
            rf"(?:its|their|other) fellow {AREA} {MEMBER}\b"
        ),
        cue="fellow",
        examples=(
            "Togo and its fellow West African states signed.",
            "Peru, like its fellow Andean nations, exports copper.",
            "Estonia and Latvia, with their fellow Baltic members, agreed.",
        ),
        counter_examples=("Togo and its fellow cocoa growers signed.",),
    ),
    Phrase(
        id="part-of-world.like-its-fellow",
        pattern=(
            rf"like (?:its|their) fellow {AREA} {MEMBER},? (?:the )?{{places:place}}, (?:the "
            rf")?{{second:place}}(?!['’-])"
        ),
        cue="fellow",
        examples=(
            "Like its fellow Asian state Laos, Nepal has no coast.",
            "Like its fellow African nation Ghana, Togo grows cocoa.",
            "Like their fellow Baltic members Latvia, Estonia is small.",
        ),
        counter_examples=("Like its fellow growers in Ghana, Togo sells beans.",),
    ),
    Phrase(
        id="part-of-world.the-largest-in-area-is",
        pattern=(
            rf"(?:the|its|their) (?:[a-z’'-]+ ){{1,4}}?{A_COUNTRY} (?:in|of) (?:the |all of |all )?{WHERE}(?![’'-])"
            rf"[^;:.!?\n]{{0,60}}? (?:is|was|remains|are|were) (?:the )?{{places:place&}}(?=[.;]|,(?! "
            rf"[A-Z\ue000-\uf8ff])|$)"
        ),
        cue=" in | of ",
        examples=(
            "The smallest state in South America is Suriname.",
            "The largest economies in Africa, the bank says, are Nigeria and Egypt.",
            "The last country in Asia to change its clocks was Iran.",
        ),
        counter_examples=("The largest seller in Africa is China.",),
    ),
    Phrase(
        id="part-of-world.area-in-brackets",
        pattern=rf"^(?:the )?{{places:place}}[^()\n]{{0,14}} \((?P<in>in )?(?:the )?{WHERE}\)",
        cue="(",
        examples=(
            "- Peru 12% (South America)",
            "Laos (Asia)",
            "- Togo: 4 (in West Africa)",
        ),
        counter_examples=("- Peru 12% (South American champions)",),
    ),
    Phrase(
        id="part-of-world.corner-of-area",
        pattern=(
            r"{places:place}(?:,? (?:which |that )?(?:is|was|remains|has become)(?:, [a-z ]{2,30},)?|,| –| —)"
            r" (?:the|that"
            rf"|this|an?) {MOST}(?:corner|pocket|outpost|backwater|crossroads) of "
            r"(?:the (?P<area>baltic|balkans|caribbean|gulf|levant|maghreb|sahel|caucasus|middle east|horn of africa)"
            rf"|{WHERE})(?![’'-]| [A-Z])"
        ),
        cue=" of ",
        examples=(
            "Chad is, to my mind, the hottest corner of Africa.",
            "Latvia, that green corner of the Baltic, voted.",
            "Bhutan remains a quiet pocket of Asia.",
        ),
        counter_examples=("Bhutan is the quiet corner of the room.",),
    ),
    Phrase(
        id="part-of-world.joined-others",
        pattern=(
            rf"{{places:place}}(?:,? (?:which )?(?:has |have |will )?(?:joined|joins?)|,? like) (?:(?:{{count}}"
            rf"|[a-z]+) )?"
            rf"other {AREA} {A_COUNTRY}\b"
        ),
        cue="other",
        examples=(
            "Togo joined seven other West African states in the pact.",
            "Peru, like other Andean nations, exports copper.",
            "Laos will join other Asian countries in a boycott.",
        ),
        counter_examples=("Togo joined others in the pact.", "Togo sells cocoa to other African states."),
    ),
    Phrase(
        id="part-of-world.off-the-coast-of",
        pattern=(
            r"{places:place}(?:,|,? (?:which |that )?(?:is|lies|sits|was)| –| —)"
            r"(?: (?:an?|the|that) (?:[a-z’'-]+ ){1,4}?(?:that |which )?(?:lies|sits|lying)?)? ?(?:on|along"
            r"|off) the coast of "
            rf"{WHERE}(?!['’-])"
        ),
        cue="coast of ",
        examples=(
            "Cape Verde, an archipelago off the coast of West Africa, voted.",
            "Togo lies on the coast of West Africa.",
            "Peru, along the coast of South America, is dry.",
        ),
        counter_examples=("Togo is off the list.",),
    ),
    Phrase(
        id="part-of-world.nations-by-name",
        pattern=rf"{AREA} {_MANY}(?:,|:| –| —| of)? (?:the )?{{places:place&}}(?![\w'’-])",
        cue="an |scandinavian|nordic|baltic|balkan|middle|gulf|pacific",
        examples=(
            "West African nations Ghana, Togo and Mali signed.",
            "Aid came from Nordic neighbours Denmark and Sweden.",
            "Asian countries: Laos and Nepal.",
        ),
        counter_examples=("West African nations signed.",),
    ),
    Phrase(
        id="part-of-world.notably-in",
        pattern=(
            rf"{WHERE}(?!['’-])[^;:.!?\n\ue000-\uf8ff]{{0,50}}?,? (?:notably|especially|particularly|in"
            rf" particular|above all"
            rf"|mainly|chiefly|mostly) in {{places:place&}}{_ENDS}"
        ),
        cue=" in ",
        examples=(
            "Sales in West Africa rose, notably in Ghana and Togo.",
            "Snow fell across Scandinavia, especially in Norway and Sweden.",
            "Growth slowed in Central America, particularly in Panama and Honduras.",
        ),
        counter_examples=("Sales in West Africa rose, notably of rice.",),
    ),
    Phrase(
        id="part-of-world.ranked-in",
        pattern=(
            rf"{{places:place}}(?:,|,? (?:when|while|as|because) they| –| —)?(?: is| are| was| were)? "
            rf"(?:now |currently |still |then )?ranked (?:[a-z-]+ ){{0,3}}?in {WHERE}(?![’'-])"
        ),
        cue="ranked ",
        examples=(
            "Bhutan are ranked last in Asia.",
            "She took over Togo when they were ranked second in West Africa.",
            "Peru, ranked among the driest in South America, had rain.",
        ),
        counter_examples=("Bhutan are ranked last.",),
    ),
    Phrase(
        id="part-of-world.on-the-coast-of",
        pattern=(
            r"{places:place}(?:,|,? (?:which |that )?(?:is|lies|sits|stretches|was)| –| —)"
            r"(?: (?:an?|the|that) (?:[a-z’'-]+ ){1,4}(?:that |which )?(?:lies|sits|lying)?)?,? ?(?:on|along|off|down) "
            r"(?:the )?(?P<area>{land:place}['’]s (?:north|south|east|west)(?:ern)? coast"
            r"|(?:north|south|east|west)(?:ern)? coast of {whole:place})(?!['’-])"
        ),
        cue=" coast",
        examples=(
            "Togo, on Africa's west coast, has a new port.",
            "Madagascar lies off the east coast of Africa.",
            "Peru, the dry land that lies on the west coast of South America, had rain.",
        ),
        counter_examples=("Togo has a coast, and Africa's west coast is long.",),
    ),
    Phrase(
        id="part-of-world.at-the-tip-of",
        pattern=(
            rf"{{places:place}},? (?:which (?:is|lies|sits) )?(?:on|at|in) (?:the|its) (?:far )?[a-z-]+ "
            rf"(?:tip|corner|extremity) of {WHERE}(?![’'-])"
        ),
        cue=" of ",
        examples=(
            "Senegal, on the western tip of Africa, sent two boats.",
            "Oman, at the south-eastern corner of Asia, agreed.",
            "Chile, which lies at the southern tip of South America, is long.",
        ),
        counter_examples=("Senegal, on the western edge of reason, agreed.",),
    ),
)
"""Roles: `places`, `second`; and the part of the world, in words under `area` or as a place."""

COUNTED_THINGS: tuple[Phrase, ...] = (
    Phrase(
        id="part-of-world.count-things-from",
        pattern=(
            rf"{{count:count}} {AREA} [a-z-]+(?: [a-z-]+)?(?:,| –| —|:| \() (?:one )?(?:from|in|at|to|on|of) "
            rf"[^;:.!?\n]{{0,40}}?"
            rf"{{places:place}}(?:, [^;:.!?\n,]{{0,30}}?{{third:place}})?,? and [^;:.!?\n,]{{0,40}}?{{second:place}}"
            r"(?=[,.;)–—]|$)"
        ),
        cue="an ",
        examples=(
            "Her two African postings, in Ghana and in Togo, were short.",
            "Of three Asian matches, in Laos, Nepal and Oman, one was lost.",
            "The two South American loans, from Lima in Peru and from a museum in Chile, are back.",
        ),
        counter_examples=("Two African postings led to a third, in Ghana and in Togo.",),
    ),
)
"""As `LISTS_OF_COUNTRIES`: claimed where as many places follow as are counted."""

LOOSE_MEMBERS: tuple[Phrase, ...] = (
    Phrase(
        id="part-of-world.area-with-places",
        pattern=(
            rf"{AREA} [a-z]+[^;:.!?\n]{{0,50}}? (?:in|both|as|for|across) (?:both )?(?:the "
            rf")?{{places:place&}}{_ENDS}"
        ),
        cue=" in | both | as | for | across ",
        examples=(
            "West African growth slowed in both Ghana and Nigeria.",
            "Asian sales rose for Laos and Nepal.",
            "Nordic rates were cut in Norway and Sweden.",
        ),
        counter_examples=("West African growth slowed.",),
    ),
    Phrase(
        id="part-of-world.area-then-places",
        pattern=(
            rf"(?<![a-z])(?:the |in (?:the )?|of (?:the )?|around (?:the )?){WHERE}(?!['’-])[^;.!?\n]{{0,70}}?"
            rf"(?:: | in | of |, )(?:the )?{{places:place&}}{_ENDS}"
        ),
        examples=(
            "The Balkans had snow, most of it in Serbia and Albania.",
            "Snow in the Balkans: Serbia and Albania closed their schools.",
            "Two years in Africa, on the coast of Ghana, were enough.",
        ),
        counter_examples=("The Balkans had snow.",),
    ),
    Phrase(
        id="part-of-world.area-s-belt",
        pattern=rf"(?<![a-z])(?:in )?{WHERE}['’]s [^;.!?\n]{{2,50}}?,? {{places:place&}}{_ENDS}",
        cue="'s|’s",
        examples=(
            "In Africa's copper belt, Zambia has the better roads.",
            "South America's driest desert is in Chile.",
            "Asia's high passes link Nepal and Bhutan.",
        ),
        counter_examples=("In Africa's copper belt roads are poor.",),
    ),
)
"""Said of what lies there, and of others too: confirmed where it holds, and otherwise left alone."""
