"""How copy says that a city is the capital of a country or a region."""

from __future__ import annotations

from factcheck.extraction.phrasebook.patterns import Phrase

_WORD = r"[^\W\d_][\w'’.-]{0,24}"
_CITY = rf"(?:{{city:place}}|(?P<city_name>{_WORD}(?: {_WORD}){{0,4}}))"
"""A city, as a place or as words that the reader takes the capitalised ones of."""
_KIND = (
    r"(?:national |federal |state |provincial |regional |administrative |official |political |current |present-day )?"
)
_CAPITAL = rf"{_KIND}capital(?: city)?"
_NO_MORE = (
    r"(?! (?:province|state|region|district|county|island|territory|department|prefecture|area|valley|republic)\b)"
)
_OF = r" of (?:the )?(?P<between>(?:[\w’'-]{2,20} ){0,2}){of:place}(?!['’]s)" + _NO_MORE
_NOW = r"(?:now |today |officially |formally |also |still |currently )?"
_IS = rf"(?:(?:(?:,| –| —| \() |,? (?:which |that )?(?:is|was|remains|became|has been) ){_NOW})"
_PAUSE = r"(?=[,.;:)–—]|$| and | but | where )"

CAPITALS_BEFORE: tuple[Phrase, ...] = (
    Phrase(
        id="capital.city-the-capital-of",
        pattern=rf"{_CITY}{_IS}(?:the )?{_CAPITAL}(?: and [a-z]+ city)?{_OF}",
        cue="capital",
        examples=(
            "The match in Salem, the capital of Oregon, was called off.",
            "Windhoek is the capital of Namibia.",
            "Ships call at Maputo, the capital city of Mozambique, each week.",
        ),
        counter_examples=(
            "Milan, the fashion capital of Italy, hosts the fair.",
            "Salem, the capital of Oregon's timber trade, hosts the fair.",
        ),
    ),
    Phrase(
        id="capital.city-the-country-s-capital",
        pattern=rf"{_CITY}(?:,| –| —| is| was) (?:the )?{{of:place}}['’]s? {_CAPITAL}{_PAUSE}",
        cue="capital",
        examples=(
            "They met in Topeka, Kansas's capital.",
            "Fredericton, New Brunswick's capital, lies inland.",
            "Hobart is Tasmania's capital.",
        ),
        counter_examples=("They met in Topeka, Kansas's cultural capital.",),
    ),
)
"""Roles: `of`, and `city`, or its words under `city_name`, at the end of which the city stands."""

CAPITALS_AFTER: tuple[Phrase, ...] = (
    Phrase(
        id="capital.the-capital-of-is-city",
        pattern=rf"(?:the )?{_CAPITAL}{_OF}(?: is|,| –| —|:| \() ?(?:at |in )?{_CITY}",
        cue="capital",
        examples=(
            "The capital of Bhutan is Thimphu.",
            "In the capital of Peru, Lima, it rained.",
            "She was born in the capital of Alberta (Edmonton).",
        ),
        counter_examples=("The capital is Lima.",),
    ),
    Phrase(
        id="capital.the-region-s-capital-city",
        pattern=rf"{{of:place}}['’]s? {_CAPITAL}(?: is| was|,| of| –| —|:| \()? ?{_CITY}",
        cue="capital",
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
            rf"{{of:place}},? (?:whose {_CAPITAL} (?:is |was )?|(?:with|and) (?:its|the) {_CAPITAL} (?:is |at |in )?"
            rf"|has its {_CAPITAL} (?:at |in )){_CITY}"
        ),
        cue="capital",
        examples=(
            "He moved to Jalisco, whose capital is Guadalajara.",
            "The law binds Ghana, with its capital at Accra.",
            "Styria, whose capital Graz lies on the Mur, is hilly.",
        ),
        counter_examples=("He moved to Jalisco, whose largest city is Guadalajara.",),
    ),
)
"""Roles as before; the city stands at the start of its words."""

NAMED_CAPITALS_BEFORE: tuple[Phrase, ...] = (
    Phrase(
        id="capital.city-the-people-s-capital",
        pattern=rf"{_CITY}(?:,| –| —| is| was| became) (?:the )?{{of:place}}{_PAUSE}",
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
        pattern=rf"{{of:place}}(?:,| is| of| –| —|:| \()? ?{_CITY}",
        examples=(
            "In the Turkish capital, Ankara, it snowed.",
            "Uganda's capital, Kampala, is on seven hills.",
            "Flights left the Chilean capital Santiago late.",
        ),
        counter_examples=("Turkey's parliament sat.",),
    ),
)
