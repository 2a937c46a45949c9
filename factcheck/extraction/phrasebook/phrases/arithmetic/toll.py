"""How copy counts the dead and the wounded, and how it comes back to them."""

from __future__ import annotations

from factcheck.extraction.phrasebook.patterns import Phrase

DEATHS: tuple[Phrase, ...] = (
    Phrase(
        id="toll.killed",
        pattern=r"\b(?:killed|killing|kills|claimed the lives of|claiming the lives of) (?:the )?{toll:count}",
        cue="kill|the lives of",
        examples=(
            "A drone hit a minibus and killed two people.",
            "The blast claimed the lives of 14 miners.",
            "It struck the bridge, killing five men.",
        ),
        counter_examples=("He killed the engine after 12 laps.",),
    ),
    Phrase(
        id="toll.died",
        pattern=(
            r"{toll:count}(?: [a-z]+){0,4}? (?:were killed|was killed|have died|has died|had died|died|are dead|"
            r"were found dead|lost their lives)\b"
        ),
        cue="killed|died|dead|lost their lives",
        examples=(
            "Two people were killed when the wall fell.",
            "Nineteen patients have died since March.",
            "Three of the crew lost their lives.",
        ),
        counter_examples=("Two people were hurt when the wall fell.",),
    ),
    Phrase(
        id="toll.deaths",
        pattern=r"{toll:count} (?:people |civilian |confirmed |more )?(?:deaths|dead|fatalities)\b",
        cue="deaths|dead|fatalities",
        examples=("The ministry confirmed 19 deaths.", "The quake left 40 dead.", "There were three fatalities."),
        counter_examples=("The ministry confirmed 19 cases.",),
    ),
)
"""Role: `toll`, a count of deaths."""

SAME_DEATHS: tuple[Phrase, ...] = (
    Phrase(
        id="toll.the-deaths",
        pattern=(
            r"\b(?:the|these|those|their|all) {toll:count} (?:people |civilian )?"
            r"(?:deaths|dead|victims|fatalities)\b(?! (?:of|in|from|at|on|by) )"
        ),
        cue="deaths|dead|victims|fatalities",
        examples=(
            "The three deaths bring the number this year to 26.",
            "All 14 victims have been named.",
            "The two dead were brothers.",
        ),
        counter_examples=("There were three deaths.", "A service was held for the 21 victims of the flood."),
    ),
    Phrase(
        id="toll.those-who-died",
        pattern=(
            r"\b(?:the|those|all) {toll:count} (?:people |patients |men |women )?who (?:have |had )?"
            r"(?:died|were killed|lost their lives|perished)\b(?! (?:in|at|on|by|from|of|when|before|after|last) )"
        ),
        cue="who died|who have died|who had died|who were killed|who lost|who perished",
        examples=(
            "Nine of the 31 who died were children.",
            "The names of all 14 people who were killed are on the wall.",
            "Those 22 who have died were in their eighties.",
        ),
        counter_examples=("A stone marks the 31 who died in the flood.", "The 31 who fled are safe."),
    ),
)
"""Role: `toll`, the deaths told before."""
