"""How copy says that a city is the capital of a country or a region."""

from __future__ import annotations

from factcheck.extraction.phrasebook.patterns import Phrase

_WORD = r"[^\W\d_][\w'’.-]{0,24}"
_CITY = rf"(?:{{city:place}}|(?P<city_name>{_WORD}(?: {_WORD}){{0,4}}))"
"""A city, as a place or as words that the reader takes the capitalised ones of."""
_KIND = (
    r"(?:(?:national|federal|state|provincial|regional|administrative|official|political|legislative|executive"
    r"|constitutional|current|present-day|modern|tiny|bustling|coastal|ancient|present) ){0,2}"
)
_CAPITAL = rf"{_KIND}capital(?: city)?"
_SEAT = rf"(?:{_CAPITAL}|administrative (?:centre|center|seat)|seat of (?:its |the )?(?:[a-z]+ )?government)"
_NO_MORE = (
    r"(?! (?:province|state|region|district|county|island|territory|department|prefecture|area|valley|republic)\b)"
)
_WHOSE = r"(?:the )?(?:{place}['’]s? )?"
_OF = rf" of {_WHOSE}(?P<between>(?:[\w’'-]{{2,20}} ){{0,2}}){{of:place}}(?!['’]s)" + _NO_MORE
_NOW = (
    r"(?:at (?:that|the) time |formerly |once |then |now |today |officially |formally |also |still |currently "
    r"|long |once again |both |in fact )?"
)
_ASIDE = r"(?:,(?: which| that)?,? [^,;:.!?\n]{2,60},(?: [^,;:.!?\n]{2,60},)?| \([^()\n]{2,60}\))?"
_IS = (
    rf"(?:(?:(?:,| –| —) | \(|{_ASIDE},? (?:which |that )?(?:being|is|may (?:well )?be|was|remains|remained|became"
    rf"|(?:has|had) "
    rf"been|serves as"
    rf"|served as|acts as) ){_NOW})"
)
_PAUSE = (
    r"(?=[,.;:)–—]|$| [–—] | (?:and|but|where|since|until|for|from|after|before|which|while|in|on|is|was|has"
    r"|with|as|because)\b)"
)

_WAS_MOVED = (
    r"(?:moved|shifted|transferred|relocated)(?: (?:inland|north|south|east|west)(?:wards?)?)?"
    r"(?: in {date}| from [^;:.!?\n]{1,40}?){0,2} to (?!tears)"
)

CAPITALS_BEFORE: tuple[Phrase, ...] = (
    Phrase(
        id="capital.city-the-capital-of",
        pattern=(
            rf"{_CITY}{_IS}(?:the |both )?(?:former |old )?{_SEAT}"
            rf"(?: and (?:the )?(?:[a-z]+ ){{0,2}}(?:city|town|port))?{_OF}"
        ),
        cue="capital|seat of|administrative",
        examples=(
            "The match in Salem, the capital of Oregon, was called off.",
            "Windhoek is the capital of Namibia.",
            "Karachi, the former capital of Pakistan, is a port.",
            "Ships call at Maputo, the capital city of Mozambique, each week.",
        ),
        counter_examples=(
            "Milan, the fashion capital of Italy, hosts the fair.",
            "Salem, the capital of Oregon's timber trade, hosts the fair.",
        ),
    ),
    Phrase(
        id="capital.city-the-country-s-capital",
        pattern=rf"{_CITY}{_IS}(?:the )?{{of:place}}(?:['’]s?)? {_SEAT}{_PAUSE}",
        cue="capital|seat of|administrative",
        examples=(
            "They met in Topeka, Kansas's capital.",
            "Fredericton, New Brunswick's capital, lies inland.",
            "Hobart is Tasmania's capital.",
        ),
        counter_examples=("They met in Topeka, Kansas's cultural capital.",),
    ),
    Phrase(
        id="capital.city-seat-of-the-region-s-government",
        pattern=(
            rf"{_CITY}{_IS}(?:the )?seat of (?:the )?{{of:place}}(?:['’]s?)? (?:(?:[a-z]+ )?(?:government"
            rf"|administration)"
            r"|governor)"
        ),
        cue="seat of",
        examples=(
            "Pierre, not Sioux Falls, is the seat of South Dakota's state government.",
            "Abuja is the seat of the Nigeria government.",
            "She came from Kisumu, the seat of Kisumu county government.",
        ),
        counter_examples=("Abuja is the seat of Nigeria's court of appeal.",),
    ),
)
"""Roles: `of`, and `city`, or its words under `city_name`, at the end of which the city stands."""

CAPITALS_AFTER: tuple[Phrase, ...] = (
    Phrase(
        id="capital.the-capital-of-is-city",
        pattern=(
            rf"(?P<subject>(?:(?:is|are|was|were|being|as|becomes?|became|remains?) |, ))?(?:the )?{_SEAT}{_OF}"
            r"(?: (?:is|was|lies|sits|has been|remains) (?:at |in |now )?|(?P<apposed>,| –| —|:| \() ?(?:now )?)"
            rf"{_CITY}"
        ),
        cue="capital|seat of|administrative",
        examples=(
            "The capital of Bhutan is Thimphu.",
            "In the capital of Peru, Lima, it rained.",
            "She was born in the capital of Alberta (Edmonton).",
        ),
        counter_examples=("The capital is Lima.",),
    ),
    Phrase(
        id="capital.the-region-s-capital-city",
        pattern=(
            rf"{{of:place}}(?:['’]s?)? {_SEAT}(?: (?:is|was|of|has been|has long been|remains|became|lies (?:at|in)"
            rf"|sits (?:at|in))|,| –| —|:| \()? ?{_CITY}"
        ),
        cue="capital|seat of|administrative",
        examples=(
            "Nova Scotia's capital, Halifax, is a port.",
            "They marched through Bihar's capital Patna.",
            "Montana's capital is Helena.",
        ),
        counter_examples=("Montana's largest city is Billings.",),
    ),
    Phrase(
        id="capital.whose-capital-is-city",
        pattern=(
            rf"{{of:place}},? (?:whose {_SEAT} (?:is |was |has been |lies at |sits in )?"
            rf"|(?P<its>with|and) (?:its|the) {_SEAT} (?:is |at |in )?|(?:has|with|keeps) its {_SEAT} (?:at |in ))"
            rf"{_CITY}"
        ),
        cue="capital|seat of|administrative",
        examples=(
            "He moved to Jalisco, whose capital is Guadalajara.",
            "The law binds Ghana, with its capital at Accra.",
            "Styria, whose capital Graz lies on the Mur, is hilly.",
        ),
        counter_examples=("He moved to Jalisco, whose largest city is Guadalajara.",),
    ),
    Phrase(
        id="capital.the-seat-of-its-government-is",
        pattern=(
            rf"seat of (?:the )?{{of:place}}['’]s? (?:[a-z]+ )?(?:government|administration)"
            rf"(?: (?:is|was|lies|has been|moved to|remains)|,| –| —|:| \() ?(?:at |in |now )?{_CITY}"
        ),
        cue="seat of",
        examples=(
            "The seat of Alberta's provincial government is Edmonton.",
            "The seat of Nigeria's government, Abuja, was quiet.",
            "The seat of Tanzania's government is now Dodoma.",
        ),
        counter_examples=("The seat of Nigeria's stock exchange is Lagos.",),
    ),
)
"""Roles as before; the city stands at the start of its words."""

SEATS: tuple[Phrase, ...] = (
    Phrase(
        id="capital.governed-from",
        pattern=(
            rf"{{of:place}},? (?:which )?(?:is|was|are|has been) (?:now )?(?:governed|run|ruled"
            rf"|administered) from {_CITY}"
        ),
        cue="from",
        examples=(
            "Alberta is governed from Edmonton.",
            "Tanzania is run from Dodoma these days.",
            "Goa, which is administered from Panaji, voted.",
        ),
        counter_examples=("Alberta is supplied from Edmonton.",),
    ),
    Phrase(
        id="capital.moved-to",
        pattern=(
            rf"{{of:place}} (?:has |had )?(?:moved|shifted|transferred|relocated) (?:its|the) {_SEAT}"
            rf"(?: (?:inland|north|south|east|west|away)(?:wards?)?)?(?: in {{date}}| from "
            rf"[^;:.!?\n]{{1,40}}?){{0,2}} to {_CITY}"
        ),
        cue="capital|seat of",
        examples=(
            "Kazakhstan moved its capital from Almaty to Astana.",
            "Nigeria transferred its seat of government to Abuja in 1991.",
            "Myanmar had shifted the capital to Naypyidaw.",
        ),
        counter_examples=("Kazakhstan moved its capital reserves to Astana.",),
    ),
    Phrase(
        id="capital.moved-to.passive",
        pattern=rf"{_SEAT} of (?:the )?{{of:place}} (?:was |has been |had been )?{_WAS_MOVED}{_CITY}",
        cue="capital|seat of",
        examples=(
            "The capital of Turkey was moved from Istanbul to Ankara in 1923.",
            "The capital of Kazakhstan shifted to Astana.",
            "In 1991 the seat of government of Nigeria was transferred to Abuja.",
        ),
        counter_examples=("The capital of Turkey was moved to tears by Ataturk.",),
    ),
)
"""Roles as in `CAPITALS_AFTER`; a place may be ruled from elsewhere, and a capital may have moved again."""

NAMED_CAPITALS_BEFORE: tuple[Phrase, ...] = (
    Phrase(
        id="capital.city-the-people-s-capital",
        pattern=rf"{_CITY}{_IS}(?:the )?(?:de facto |sole |true |real )?{{of:place}}{_PAUSE}",
        examples=(
            "The talks moved to Ankara, the Turkish capital, in May.",
            "Canberra is Australia's capital.",
            "She left Kampala, Uganda's capital city.",
        ),
        counter_examples=("The Turkish capital was quiet.",),
    ),
)
"""The same where `of` is a place named only as a capital: "the Turkish capital"."""

NAMED_CAPITALS_AFTER: tuple[Phrase, ...] = (
    Phrase(
        id="capital.the-people-s-capital-city",
        pattern=(
            rf"{{of:place}}(?: (?:is|was|of|has been|has long been|remains|became|since {{date}} has been)"
            rf"|,| –| —|:| \()? ?{_CITY}"
        ),
        examples=(
            "In the Turkish capital, Ankara, it snowed.",
            "Uganda's capital, Kampala, is on seven hills.",
            "Flights left the Chilean capital Santiago late.",
        ),
        counter_examples=("Turkey's parliament sat.",),
    ),
    Phrase(
        id="capital.moved-to.people",
        pattern=rf"{{of:place}} (?:was |has been |had been )?{_WAS_MOVED}{_CITY}",
        cue="moved|shifted|transferred|relocated",
        examples=(
            "In 1960 Brazil's capital moved from Rio de Janeiro to Brasília.",
            "The Nigerian capital was moved to Abuja.",
            "Tanzania's capital has been transferred to Dodoma.",
        ),
        counter_examples=("Brazil's players moved with Spain.",),
    ),
)
