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
            r"{region:place}, (?:which (?:is|contains|holds|houses|includes|takes in) |is )?"
            r"(?:home (?:to|of)|site of|seat of)? ?"
            r"(?:the )?{city:place}(?=[,.;)]|$)"
        ),
        cue="home|site of|seat of|contains|holds|houses|includes|takes in",
        examples=(
            "Moscow Oblast, home to the Russian capital, saw seven fires.",
            "Kyiv Oblast, which contains the Ukrainian capital, was hit.",
            "The plant is in Almaty Region, home of Almaty.",
        ),
        counter_examples=("Moscow Oblast, home to seven million people, saw fires.",),
    ),
)
"""Roles: `region` and `city`."""
