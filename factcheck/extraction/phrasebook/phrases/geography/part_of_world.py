"""How copy says that countries lie on a continent or in a part of the world."""

from __future__ import annotations

from factcheck.extraction.phrasebook.patterns import Phrase

_AREA_WORDS = (
    "(?:sub-saharan |(?:north|south|west|east|central|latin|southern|south-?east|south east) )?(?:africa|asia|europe"
    "|america)n"
    "|east european|eastern european|western european|central european|northern european|southern european"
    "|middle eastern"
    "|scandinavian|nordic|baltic|balkan|caribbean|andean|gulf|sahelian|caucasian|pacific island"
)
_AREA = rf"(?<![\w-])(?P<area>{_AREA_WORDS})"
_COUNTRIES = r"(?:countries|nations|states|republics|economies|members)"
_COUNTRY = r"(?:country|nation|state|republic|kingdom|island nation|island state|island)"
_PAUSE = r"(?=[,.;:)–—]|$| [–—]| and | but | of | with | that | which | where )"
_WHERE = (
    r"(?P<side>(?:north(?:ern)?|south(?:ern)?|west(?:ern)?|east(?:ern)?|central|south-?east(?:ern)?"
    r"|sub-saharan) )?{area:place}"
)

LISTS_OF_COUNTRIES: tuple[Phrase, ...] = (
    Phrase(
        id="part-of-world.count-countries-list",
        pattern=rf"{{count:count}} (?:other |more |further |big |small |poor |rich )?{_AREA} {_COUNTRIES}(?:,|:| –"
        rf"| —| \() ?(?:namely )?(?:the )?{{places:place&}}",
        cue="an |scandinavian|nordic|baltic|balkan|middle|gulf|pacific",
        examples=(
            "It sells to three Asian countries, Laos, Nepal and Oman.",
            "Two African nations – Ghana and Togo – signed.",
            "Teams from two South American states (Peru and Chile) met.",
        ),
        counter_examples=("It sells to three Asian countries and Togo.",),
    ),
    Phrase(
        id="part-of-world.list-count-countries",
        pattern=rf"{{places:place&}}(?:,| –| —) (?:all )?{{count:count}} (?:of the )?(?:[a-z]+ )??{_AREA}"
        rf" {_COUNTRIES}{_PAUSE}",
        cue="an |scandinavian|nordic|baltic|balkan|middle|gulf|pacific",
        examples=(
            "It sells to Laos and Nepal, two Asian countries.",
            "Ghana, Togo and Mali, three West African nations, signed.",
            "Peru and Chile – two South American republics – met.",
        ),
        counter_examples=("It sells to Laos and Nepal, two countries.",),
    ),
    Phrase(
        id="part-of-world.countries-in-list",
        pattern=rf"{{count:count}} (?:other |more )?{_COUNTRIES} in (?:the )?{_WHERE}(?:,|:| –| —"
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
        pattern=rf"{_AREA} {_COUNTRIES},? (?:such as|like|including|among them|notably) (?:the )?{{places:place&}}",
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
            rf"(?:the|an?) (?:[a-z]+ )??{_AREA} (?:(?P<one>{_COUNTRY}) of |{_COUNTRIES} of )?(?:the )?{{places:place&}}"
            r"(?!['’-])"
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
        pattern=rf"{_COUNTRIES} in (?:the )?{_WHERE},? (?:such as|like|including|among them"
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
        id="part-of-world.and-other-countries",
        pattern=rf"{{places:place&}}(?:,? and|,? or|, as well as) (?:many |several |some "
        rf"|most )?other {_AREA} {_COUNTRIES}\b",
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
        pattern=rf"{{places:place}}(?: is| was|,| –) (?:also |now )?(?:an?|the"
        rf"|another) (?:[a-z’'-]+ ){{0,3}}?{_AREA} {_COUNTRY}{_PAUSE}",
        cue="country|nation|state|republic|kingdom|island",
        examples=(
            "Togo is a small West African country.",
            "Bhutan, an Asian kingdom of 800,000 people, voted.",
            "Guyana, the South American nation, found oil.",
        ),
        counter_examples=("Togo is a member of an African club.",),
    ),
    Phrase(
        id="part-of-world.lies-in",
        pattern=(
            r"{places:place&} (?:(?:is|are|lies?|sits?) (?:located |situated |found )?in|can be found in|belongs? to"
            r"|is (?:a )?part of)"
            rf" (?:the )?(?P<continent>continent of |continent )?{_WHERE}(?=[.;)]|$)"
        ),
        cue=" in | to | of ",
        examples=(
            "Bhutan lies in Asia.",
            "Peru and Chile are in South America.",
            "Togo belongs to the continent of Africa.",
        ),
        counter_examples=("Bhutan lies in the mountains.",),
    ),
    Phrase(
        id="part-of-world.its-orders-in",
        pattern=rf"(?:in|to|from|of|with|for) {{places:place&}}, (?:its|their|our|his"
        rf"|her) (?:[a-z-]+ ){{1,4}}in {_WHERE}(?=[.;)]|$)",
        cue=" in ",
        examples=(
            "It won contracts in Ghana and Togo, its first orders in Africa.",
            "The chain opened in Laos, its second market in Asia.",
            "She sailed to Peru, her last stop in South America.",
        ),
        counter_examples=("It won contracts in Ghana and Togo, its first orders.",),
    ),
)
