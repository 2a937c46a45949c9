"""How copy gives a sum of money once in all and once for each."""

from __future__ import annotations

from factcheck.extraction.phrasebook.patterns import Phrase

PER_HEAD: tuple[Phrase, ...] = (
    Phrase(
        id="magnitude.total-or-so-much-for-each",
        pattern=(
            r"{total:money}~(?:,|;| –| —|\() ?(?:or|that is|which is|equal to|equivalent to)? ?~{each:money}"
            r"~ (?:for (?:each|every one|every single one) of|for each|for every|apiece for|a head for|per head for"
            r"|per person for|each for|a person for) ~{how_many:count}"
        ),
        cue="for e|apiece for|head for|person for|each for",
        examples=(
            "The city is to spend $6.5 billion, or about $1,300 for each of 5.0 million people in it.",
            "The levy raises £36 million, which is £12 a head for 3 million people.",
            "They shared out $640,000 – that is $400 for every one of the 1,600 members.",
        ),
        counter_examples=("The state will spend $5.1 billion, or about $1,200 for each resident.",),
    ),
)
"""Roles: `total`, `each` and `how_many`."""
