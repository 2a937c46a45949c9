"""How copy puts two dates in an order."""

from __future__ import annotations

from factcheck.extraction.phrasebook.patterns import Phrase

ORDERS: tuple[Phrase, ...] = (
    Phrase(
        id="order.from-to",
        pattern=r"\bfrom (?:early |late |mid-)?{first:date} (?:<until>) (?:the end of |early |late |mid-)?{last:date}",
        cue="from",
        examples=(
            "She was master of the mint from 1934 to 1939.",
            "The pass is shut from 3 November 2025 until 12 May 2026.",
            "The fair runs from May 4 through May 18.",
        ),
        counter_examples=("From 1934 the pass was shut in winter.",),
    ),
    Phrase(
        id="order.between-and",
        pattern=r"\bbetween (?:early |late |mid-)?{first:date} and (?:the end of |early |late |mid-)?{last:date}",
        cue="between",
        examples=(
            "Between 1985 and 1990 the mine lost half its men.",
            "It rained every day between 3 May 2025 and 9 June 2025.",
            "The road was built between late 1961 and early 1964.",
        ),
        counter_examples=("Between the wars, in 1934 and 1935, it closed.",),
    ),
    Phrase(
        id="order.in-brackets",
        pattern=r"\((?:[a-z]+ )?{first:date} ?[-–—] ?{last:date}\)",
        cue="(",
        examples=(
            "Ada Holm (May 1921 – June 1938) left no letters.",
            "The mayor (3 May 2001 – 4 June 2009) is retired.",
            "The inquiry (June 2019 – March 2020) cost a fortune.",
        ),
        counter_examples=("Ada Holm (born in May 1921) left no letters.",),
    ),
    Phrase(
        id="order.opens-and-closes",
        pattern=(
            r"\b(?:open(?:s|ed)?|start(?:s|ed)?|begins?|began|commenc(?:es|ed)) (?:on |in |from )?{first:date}"
            r"(?:,| and|, and| to| before| but)? ?(?:it )?(?:will |to |is to )?"
            r"(?:clos(?:e|es|ed)|end(?:s|ed)?|finish(?:es|ed)?|conclud(?:es|ed)|expir(?:es|ed)) (?:on |in )?{last:date}"
        ),
        cue="clos|end|finish|conclud|expir",
        examples=(
            "The consultation will open on 4 May and close on 18 May.",
            "Bidding opens on 3 June 2025 and ends on 9 June 2025.",
            "Work started in May 2019 and finished in July 2021.",
        ),
        counter_examples=("Work started in May 2019; the old plant had closed in 2011.",),
    ),
    Phrase(
        id="order.born-died",
        pattern=(
            r"\bborn (?:[a-z, ]{0,24}?(?:in|on),? )?{first:date}[,;]? (?:and )?(?:he |she )?died "
            r"(?:[a-z ]{0,24}?(?:in|on) )?{last:date}"
        ),
        cue="born",
        examples=(
            "Ada Holm, painter, born 3 May 1921; died 9 June 1938.",
            "He was born in 1856 and died in 1931.",
            "Born on 4 March 1900, she died in 1999.",
        ),
        counter_examples=("Born in 1900, he saw his father, who died in 1899, only in pictures.",),
    ),
)
"""Roles: `first` and `last`."""
