"""How copy says that countries lie on a continent or in a part of the world."""

from __future__ import annotations

from factcheck.extraction.phrasebook.patterns import Phrase

_AREA_WORDS = (
    "(?:sub-saharan |(?:north|south|west|east|central|latin|southern|south-?east|south east) )?(?:africa|asia|europea"
    "|america|oceania)n"
    "|east european|eastern european|western european|central european|northern european|southern european"
    "|middle eastern"
    "|scandinavian|nordic|baltic|balkan|caribbean|andean|gulf|sahelian|caucasian|pacific island"
    "|polynesian|melanesian|micronesian"
)
AREA = rf"(?<![\w-])(?:(?P<area>{_AREA_WORDS})|{{area:place}})"
COUNTRIES = r"(?:countries|nations|states|republics|economies|members)"
_COUNTRY = (
    r"(?:country|nation|state|republic|kingdom|island nation|island state|island|archipelago|enclave|atolls?|emirate"
    r"|microstate|city-state|principality|duchy|sultanate|monarchy)"
)
A_COUNTRY = (
    r"(?:countr(?:y|ies)|nations?|states?|republics?|kingdoms?|monarch(?:y|ies)|econom(?:y|ies)|democrac(?:y|ies)"
    r"|sovereign states?|island states?|member|capitals?|cit(?:y|ies)"
    r"|(?:[a-z]+ )?(?:producers?|growers?))"
)
MOST = r"(?:(?!(?:european|western|foreign|asian|african|american|arab|outside|other|donor)\b)[a-z’'-]+ ){0,5}?"
PAUSE = r"(?=[,.;:)–—]|$| [–—]| and | but | of | with | that | which | where | off | to )"
WHERE = (
    r"(?P<side>(?:north(?:ern)?|south(?:ern)?|west(?:ern)?|east(?:ern)?|central|south-?east(?:ern)?"
    r"|sub-saharan) )?{area:place}"
)

LISTS_OF_COUNTRIES: tuple[Phrase, ...] = (
    Phrase(
        id="part-of-world.count-countries-list",
        pattern=rf"{{count:count}} (?:other |more |further |big |small |poor |rich )?{AREA} (?:{COUNTRIES}|islands)"
        rf"(?:,|:| –| —| \() ?(?:namely )?(?:the )?{{places:place&}}",
        cue="countries|nations|states|republics|economies|members|islands",
        examples=(
            "It sells to three Asian countries, Laos, Nepal and Oman.",
            "Two African nations – Ghana and Togo – signed.",
            "Teams from two South American states (Peru and Chile) met.",
        ),
        counter_examples=("It sells to three Asian countries and Togo.",),
    ),
    Phrase(
        id="part-of-world.list-count-countries",
        pattern=rf"{{places:place&}}(?:,| –| —) (?:all )?{{count:count}} (?:of the )?(?:[a-z]+ )??{AREA}"
        rf" {COUNTRIES}{PAUSE}",
        cue="countries|nations|states|republics|economies|members",
        examples=(
            "It sells to Laos and Nepal, two Asian countries.",
            "Ghana, Togo and Mali, three West African nations, signed.",
            "Peru and Chile – two South American republics – met.",
        ),
        counter_examples=("It sells to Laos and Nepal, two countries.",),
    ),
    Phrase(
        id="part-of-world.countries-in-list",
        pattern=rf"{{count:count}} (?:other |more )?{COUNTRIES} in (?:the )?{WHERE}(?:,|:| –| —"
        rf"| \() ?(?:namely )?(?:the )?{{places:place&}}",
        cue=" in ",
        examples=(
            "It works in two countries in Africa: Ghana and Togo.",
            "Three nations in South America, Peru, Chile and Bolivia, signed.",
            "It has mines in two countries in Central Asia (Kazakhstan and Uzbekistan).",
        ),
        counter_examples=("It works in two countries in Africa and Asia.",),
    ),
)
"""Roles: `places`, `count`; and the part of the world, in words under `area` or as a place."""

SUCH_COUNTRIES: tuple[Phrase, ...] = (
    Phrase(
        id="part-of-world.countries-such-as",
        pattern=rf"{AREA} {COUNTRIES},? (?:such as|like|including|among them|notably) (?:the )?{{places:place&}}",
        cue="such as|like|including|among them|notably",
        examples=(
            "African countries such as Ghana and Togo export cocoa.",
            "Baltic states like Estonia went digital.",
            "Southeast Asian nations, including Laos, met.",
        ),
        counter_examples=("Non-African countries such as Peru export cocoa.",),
    ),
    Phrase(
        id="part-of-world.the-country-of",
        pattern=(
            rf"(?:the|an?) (?:[a-z]+ )??(?:{AREA} (?:(?P<one>{_COUNTRY}) of |{COUNTRIES} of )?|(?P<isle>island) "
            rf"(?:nation|state|country|republic) of )(?:the )?{{places:place&}}(?!['’-])"
        ),
        cue=" of |state|nation|country|republic|kingdom|an ",
        examples=(
            "The West African state of Togo voted.",
            "It began in the South American country of Guyana.",
            "In the tiny Asian kingdom of Bhutan it snowed.",
            "The Baltic states of Estonia and Latvia agreed.",
        ),
        counter_examples=("The West African state voted.",),
    ),
    Phrase(
        id="part-of-world.in-area-such-as",
        pattern=rf"{COUNTRIES} in (?:the )?{WHERE},? (?:such as|like|including|among them"
        rf"|notably) (?:the )?{{places:place&}}",
        cue="such as|like|including|among them|notably",
        examples=(
            "Countries in Africa such as Ghana export cocoa.",
            "Nations in South America, including Peru and Chile, met.",
            "States in Central Asia like Uzbekistan grow cotton.",
        ),
        counter_examples=("Countries in Africa export cocoa.",),
    ),
)

PLACES_IN_AREAS: tuple[Phrase, ...] = (
    Phrase(
        id="part-of-world.the-largest-country-in",
        pattern=(
            rf"{{places:place}}(?:,? (?:which |that )?(?:is|was|remains|became|ranks as)|,| –| —) (?:the"
            rf"|one of the|an?|now the"
            rf"|among the) {MOST}{A_COUNTRY} (?:in|of) (?:the |all of |all )?{WHERE}(?![’'-])"
        ),
        cue=" in | of ",
        examples=(
            "Guyana, the only country in South America with English as its language, voted.",
            "Bhutan is one of the smallest states in Asia.",
            "Nigeria remains the largest economy in Africa.",
        ),
        counter_examples=("Bhutan is the largest seller of stamps in Asia.",),
    ),
    Phrase(
        id="part-of-world.area-s-largest-country",
        pattern=(
            rf"{{places:place}}(?:,? (?:which |that )?(?:is|was|remains|became)|,| –| —) (?:now |once "
            rf"|still |one of )?(?:the )?"
            rf"{WHERE}['’]s {MOST}{A_COUNTRY}\b"
        ),
        cue="'s|’s",
        examples=(
            "Nigeria, Africa's largest economy, voted.",
            "Suriname is South America's smallest sovereign state.",
            "Bhutan remains one of Asia's last kingdoms.",
        ),
        counter_examples=("Nigeria wooed Africa's lenders.",),
    ),
    Phrase(
        id="part-of-world.the-largest-country-named",
        pattern=(
            rf"{{area:place}}['’]s {MOST}{A_COUNTRY}(?: (?:is|was|remains)|,| –| —|:)? (?:the "
            rf")?{{places:place}}(?!['’])"
        ),
        cue="'s|’s",
        examples=(
            "Africa's largest economy, Nigeria, voted.",
            "South America's smallest state is Suriname.",
            "Asia's youngest democracy Bhutan voted.",
        ),
        counter_examples=("Africa's lenders met in Nigeria.",),
    ),
    Phrase(
        id="part-of-world.all-of-them-in",
        pattern=(
            rf"{{places:place&}}(?: are|,| –| —)(?: all| both| two| three)? (?:of them )?(?:[a-z-]+ "
            rf")??{AREA} {COUNTRIES}{PAUSE}"
        ),
        cue="countries|nations|states|republics|economies|members",
        examples=(
            "Ghana and Togo are West African nations.",
            "Peru and Chile, both South American republics, signed.",
            "Laos and Nepal – small Asian countries – agreed.",
        ),
        counter_examples=("Ghana and Togo are exporters.",),
    ),
    Phrase(
        id="part-of-world.and-other-countries",
        pattern=rf"{{places:place&}}(?:,? and|,? or|, as well as) (?:many |several |some "
        rf"|most )?other {AREA} {COUNTRIES}\b",
        cue="other",
        examples=(
            "Ghana and other West African nations export cocoa.",
            "It trades with Laos, Nepal and several other Asian countries.",
            "Estonia or other Baltic states may follow.",
        ),
        counter_examples=("Ghana and other exporters of African cocoa met.",),
    ),
    Phrase(
        id="part-of-world.is-a-country",
        pattern=rf"{{places:place}}(?: is| was|,| –) (?:also |now )?(?:an?|the|another) (?:[a-z’'-]+ ){{0,3}}?"
        rf"(?:{AREA} {_COUNTRY}|(?P<isle>island) (?:nation|state|country|republic)){PAUSE}",
        cue="country|nation|state|republic|kingdom|island",
        examples=(
            "Togo is a small West African country.",
            "Bhutan, an Asian kingdom of 800,000 people, voted.",
            "Guyana, the South American nation, found oil.",
        ),
        counter_examples=("Togo is a member of an African club.",),
    ),
    Phrase(
        id="part-of-world.one-of-its-countries",
        pattern=(
            rf"{{places:place&}},?(?: is| are| was| being| –| as)? (?:one of|among) (?:the |only |just |an? |{{count}} "
            rf"|[a-z’'-]{{3,12}} ){{0,4}}?{AREA} {COUNTRIES}{PAUSE}"
        ),
        cue="one of|among",
        examples=(
            "Angola is one of the few Southern African states with oil.",
            "Bhutan, one of only two Asian nations to agree, signed.",
            "Togo and Ghana are among the smaller West African countries.",
        ),
        counter_examples=("Togo is one of the few partners of African countries.",),
    ),
    Phrase(
        id="part-of-world.its-countries-are",
        pattern=rf"the (?:{{count}} )?{AREA} {COUNTRIES} (?:are|include) (?:the )?{{places:place&}}(?!['’])",
        cue=" are| include",
        examples=(
            "The Nordic countries are Denmark, Norway, Sweden, Finland and Iceland.",
            "The three Baltic states are Estonia, Latvia and Lithuania.",
            "The Andean nations are Peru, Bolivia, Ecuador and Colombia.",
        ),
        counter_examples=("The Nordic countries are far from Peru.",),
    ),
    Phrase(
        id="part-of-world.consists-of",
        pattern=(
            rf"{WHERE}(?:['’]s (?:{{count}} )?{COUNTRIES} (?:are|include)| (?:consists of|comprises|is made up of"
            r"|is composed of)) (?:the )?{places:place&}(?!['’])"
        ),
        cue=" are| include|consists|comprises|is made|is composed",
        examples=(
            "Scandinavia consists of Denmark, Norway and Sweden.",
            "Central America's seven countries include Panama.",
            "The Horn of Africa comprises Somalia, Ethiopia, Eritrea and Djibouti.",
        ),
        counter_examples=("Africa's countries include rich and poor.",),
    ),
    Phrase(
        id="part-of-world.make-up",
        pattern=(
            rf"{{places:place&}} (?:together )?(?:make up|form|constitute) (?:the |what is called the )?{WHERE}"
            r"(?=[,.;:)]|$)"
        ),
        cue="make up|form|constitute",
        examples=(
            "Denmark, Norway and Sweden make up Scandinavia.",
            "Belgium, the Netherlands and Luxembourg together form the Benelux.",
            "Estonia, Latvia and Lithuania constitute the Baltics.",
        ),
        counter_examples=("Denmark and Norway make up a third of Scandinavia.",),
    ),
    Phrase(
        id="part-of-world.lies-in",
        pattern=(
            r"{places:place&},? (?:which )?(?:(?:is|are)(?: both| all)?(?: located| situated| found)? (?:in|part of|on)"
            r"|(?P<lies>(?:lies?|sits?|stands?) (?:both |all |firmly |squarely |wholly )?in|lying in"
            r"|located in|situated in)"
            r"|can be found in|belongs? to|is (?:a )?part of) (?:(?:far |deep )?(?:north|south|east|west"
            r"|centre|heart) of )?"
            rf"(?:the )?(?P<continent>continent of |continent )?{WHERE}(?=[.;)]|$|(?(lies),|(?!)))"
        ),
        cue=" in | to | of ",
        examples=(
            "Bhutan lies in Asia.",
            "Peru and Chile are in South America.",
            "Togo is part of the continent of Africa.",
        ),
        counter_examples=("Bhutan lies in the mountains.",),
    ),
    Phrase(
        id="part-of-world.its-orders-in",
        pattern=rf"(?:in|to|from|of|with|for) {{places:place&}}, (?:its|their|our|his"
        rf"|her) (?:[a-z-]+ ){{1,4}}in {WHERE}(?=[.;)]|$)",
        cue=" in ",
        examples=(
            "It won contracts in Ghana and Togo, its first orders in Africa.",
            "The chain opened in Laos, its second market in Asia.",
            "She sailed to Peru, her last stop in South America.",
        ),
        counter_examples=("It won contracts in Ghana and Togo, its first orders.",),
    ),
    Phrase(
        id="part-of-world.from-one-to-another",
        pattern=(
            rf"(?:across|throughout|all over|around|in|of|over) (?:the |much of |all of )*{WHERE},? from "
            rf"{{places:place}}"
            r" (?:in the [a-z-]+ )?(?:all the way )?to {second:place}(?:, [^;:.!?\n]{0,40})?"
        ),
        cue=" from ",
        examples=(
            "Prices rose across Africa, from Ghana to Kenya.",
            "It sells all over South America, from Colombia in the north to Chile in the south.",
            "Elections were held throughout Asia from Japan to Oman.",
        ),
        counter_examples=("Prices rose across Africa from May to July.",),
    ),
    Phrase(
        id="part-of-world.area-and-its-countries",
        pattern=rf"{WHERE} \((?:the )?{{places:place&}}\)",
        cue="(",
        examples=(
            "Sales in Scandinavia (Denmark, Norway and Sweden) were flat.",
            "It ships to West Africa (Ghana and Togo).",
            "Rates in Central America (Panama, Honduras) rose.",
        ),
        counter_examples=("Sales in Scandinavia (Denmark excepted) were flat.",),
    ),
    Phrase(
        id="part-of-world.line-of-an-area",
        pattern=rf"^(?:the |in (?:the )?)?{WHERE}(?::| –| —) (?:the )?{{places:place&}}\W{{0,2}}$",
        cue=":| –| —",
        examples=(
            "- Central America: Panama, Honduras, Guatemala",
            "- The Balkans: Serbia, Albania",
            "- West Africa – Ghana and Togo",
        ),
        counter_examples=("War in Europe: Russia and Ukraine talk.",),
    ),
    Phrase(
        id="part-of-world.set-off",
        pattern=(
            r"{places:place}(?:, | \()in (?:the )?(?:(?:far |deep )?(?:north|south|east|west|heart|centre) of )?"
            rf"{WHERE}(?=[,)])"
        ),
        cue=", in |(in ",
        examples=(
            "Togo, in West Africa, exports phosphate.",
            "She grew up in Peru (in South America) and moved.",
            "In Laos, in Southeast Asia, rivers rose.",
        ),
        counter_examples=("Togo in West Africa exports phosphate.",),
    ),
)

LOOSE: tuple[Phrase, ...] = (
    Phrase(
        id="part-of-world.place-in-area",
        pattern=(
            rf"{{places:place}},? in (?:the )?(?:(?:far |deep )?(?:north|south|east|west|heart|centre) of "
            rf")?{WHERE}(?![’'-])"
        ),
        cue=" in ",
        examples=(
            "She grew up in Togo, in West Africa, and moved.",
            "It was shipped from Peru in South America.",
            "The team flew to Nepal, in the heart of Asia.",
        ),
        counter_examples=("She grew up in Togo and moved to Asia.",),
    ),
)
"""Said of what lies there, and of those who have business there: confirmed where it holds, and otherwise left alone."""
