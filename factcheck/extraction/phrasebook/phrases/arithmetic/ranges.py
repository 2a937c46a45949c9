"""How copy gives a range, and figures at its ends."""

from __future__ import annotations

from factcheck.extraction.phrasebook.patterns import Phrase

RANGES: tuple[Phrase, ...] = (
    Phrase(
        id="range.ranged-from",
        pattern=(
            r"(?:rang(?:ed|es|e|ing)|var(?:ied|ies|y|ying)|fluctuat(?:ed|es|ing)|anything|anywhere|running|runs?|ran"
            r"|band|spread)\b~ "
            r"from ~{low:amount}~ to ~{high:amount}"
        ),
        cue="from ",
        examples=(
            "Guesses ranged from 20,000 to 90,000.",
            "Fares vary from €4 to as much as €11.",
            "Depths ranging from 12 metres to 40 metres were measured.",
        ),
        counter_examples=("Forecasts ranged from gloomy to bright.",),
    ),
)
"""Roles: `low` and `high`, in the order in which they are named."""

EXTREMES: tuple[Phrase, ...] = (
    Phrase(
        id="range.a-peak-of",
        pattern=(
            r"\b(?:peak|high|low|top|bottom|peaks|highs|lows) (?:price |value |reading )?"
            r"(?:of|at|was|were|reached|stood at|came to) {member:amount}"
        ),
        cue="peak|high|low|top|bottom",
        examples=(
            "Gdansk paid most, with a peak of €96.",
            "The low was 4.1°C.",
            "It hit a high of 62 percent.",
        ),
        counter_examples=("The highlands had 40 farms.",),
    ),
    Phrase(
        id="range.as-high-as",
        pattern=r"as (?:high|low|little|few) as {member:amount}",
        cue="as ",
        examples=(
            "Some were as high as 62%.",
            "Turnout was as low as 31 percent in Hove.",
            "Rents went as high as €1,300.",
        ),
        counter_examples=("Some were as high as a house.",),
    ),
    Phrase(
        id="range.highest-at",
        pattern=(
            r"\b(?:highest|lowest|dearest|cheapest|warmest|coldest)\b~(?:, at|, with|: | \(|was|is|,) ?{member:amount}"
        ),
        cue="est",
        examples=(
            "The cheapest, at $6, was in Hove.",
            "The highest bid was $410,000.",
            "Lowest of all, with 12%, was Rye.",
        ),
        counter_examples=("The highest hill has a fort.",),
    ),
)
"""Role: `member`, a figure at an end of what it belongs to."""
