"""How copy says that a region holds a city or is its heart."""

from __future__ import annotations

from factcheck.extraction.phrasebook.patterns import Phrase

CONTAINMENTS: tuple[Phrase, ...] = (
    Phrase(
        id="containment.heart-of",
        pattern=(
            r"{region:place},? (?:which (?:is|lies at) |is |lies at |at )?the (?:very |beating |historic |political )?"
            r"(?:heart|centre|center|core|middle) of (?:the )?{city:place}"
        ),
        cue="heart|centre|center|core|middle",
        examples=(
            "Moscow Oblast, at the very heart of the Russian capital, had four fires.",
            "The march began in Kyiv Oblast, the very centre of the Ukrainian capital.",
            "Minsk Region is the core of the Belarusian capital.",
        ),
        counter_examples=("Moscow Oblast, which surrounds the Russian capital, had four fires.",),
    ),
    Phrase(
        id="containment.home-to",
        pattern=(
            r"{region:place}(?:, (?:which (?:is|contains|holds|houses|includes|takes in) |is )?|"
            r" (?:also )?(?:is|contains|houses|includes|takes in|encompasses) )"
            r"(?:home (?:to|of)|site of|seat of)? ?"
            r"(?:the )?(?:city of )?{city:place}(?=[,.;)]|$| (?:along|and|as well|with|itself|but)\b)"
        ),
        cue="home|site of|seat of|contains|holds|houses|includes|takes in|encompasses",
        examples=(
            "Moscow Oblast, home to the Russian capital, saw seven fires.",
            "Kyiv Oblast, which contains the Ukrainian capital, was hit.",
            "The plant is in Almaty Region, home of Almaty.",
            "Minsk Region includes Minsk.",
            "Brandenburg takes in the city of Berlin and the lakes around it.",
        ),
        counter_examples=("Moscow Oblast, home to seven million people, saw fires.",),
    ),
)
"""Roles: `region` and `city`."""

_ITS = (
    r"(?:both )?(?:the |its )?(?:(?:country|nation|republic|kingdom|state)['’]s |national |country['’]s own "
    r")?capital(?: city)?"
)
_ON = r"(?=[,.;:)–—]|$| (?:and|along|with|as|but|itself|too)\b)"

OF_CAPITALS: tuple[Phrase, ...] = (
    Phrase(
        id="containment.takes-in-the-capital",
        pattern=(
            r"{region:place},? (?:(?:which |that )?(?:also )?(?:takes in|includes|contains|holds|houses|covers"
            r"|encompasses"
            r"|is home to|is the (?:site|heart|home) of)|home to|at the heart of|the (?:site|heart|home) of|with"
            r"|including)"
            rf" (?P<capital>{_ITS}){_ON}"
        ),
        cue="capital",
        examples=(
            "Minsk Region, which takes in the capital, had rain.",
            "Brandenburg, home to the country's capital, voted.",
            "The plant is in Almaty Region, which includes the capital and the steppe.",
        ),
        counter_examples=("Minsk Region, which surrounds the capital, had rain.",),
    ),
)
"""Role: `region`; the capital is that of the country that the copy speaks of."""

APART: tuple[Phrase, ...] = (
    Phrase(
        id="containment.surrounds",
        pattern=(
            r"{region:place},? (?:which |that )?(?:surrounds|encircles|rings|encloses|lies around|is wrapped around)"
            r" (?:the )?(?:{city:place}|(?P<capital>(?:country['’]s |national )?capital)|(?P<own>city))(?: "
            r"city)?(?![\w-])"
        ),
        cue="surround|encircl|rings|enclos|around",
        examples=(
            "Minsk Region, which surrounds the capital, had rain.",
            "Brandenburg surrounds Berlin.",
            "Moscow Oblast, which encircles the city, saw seven fires.",
        ),
        counter_examples=("Moscow Oblast, which surrounds nothing, saw fires.",),
    ),
    Phrase(
        id="containment.surrounded-by",
        pattern=(
            r"{city:place},? (?:which )?(?:is |itself )?(?:entirely |wholly |completely )?"
            r"(?:surrounded|ringed|encircled|enclosed) by (?:the )?{region:place}"
        ),
        cue="surrounded|ringed|encircled|enclosed",
        examples=(
            "Berlin, surrounded by Brandenburg, is a state.",
            "Kyiv is surrounded by Kyiv Oblast.",
            "Minsk, which is ringed by Minsk Region, grew.",
        ),
        counter_examples=("Berlin, surrounded by lakes, is green.",),
    ),
    Phrase(
        id="containment.no-part-of",
        pattern=(
            r"{city:place},? (?:which )?(?:is not|isn['’]t|is no|lies outside|is separate from|does not belong to)"
            r"(?: (?:a |legally |formally |administratively |itself )?part of| in)? (?:the )?{region:place}"
        ),
        cue="not |n't|n’t|is no|outside|separate",
        examples=(
            "Minsk is not part of Minsk Region.",
            "Berlin, which isn't in Brandenburg, voted.",
            "Kyiv is separate from Kyiv Oblast.",
        ),
        counter_examples=("Minsk is not a rival of Minsk Region.",),
    ),
)
"""Roles: `region` and `city`, or "the capital" and "the city"; the region is said not to hold it."""
