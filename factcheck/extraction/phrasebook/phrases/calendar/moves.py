"""How copy says that a date was moved, with both dates and how far."""

from __future__ import annotations

from factcheck.extraction.phrasebook.patterns import Phrase

_WAY = "forward|forwards|back|backwards|up|ahead"
SHIFTS = (
    rf"(?:(?:bring|brings|brought|bringing|mov(?:es?|ed|ing)|pull(?:s|ed|ing)?|push(?:es|ed|ing)?|put|puts|putting|set"
    rf"|shift(?:s|ed|ing)?|slipp?(?:s|ed|ing)?|knock(?:s|ed)?)(?: [a-z'’-]+){{0,6}}? (?:{_WAY})"
    r"|postpon(?:es?|ed|ing)|delay(?:s|ed|ing)?|defer(?:s|red|ring)?|advanc(?:es?|ed|ing)|extend(?:s|ed|ing)?"
    r"|prolong(?:s|ed|ing)?|lengthen(?:s|ed|ing)?|slipp?(?:s|ed|ing)?)"
)
"""Words of a date that is moved."""
_FURTHER = r"(?:an? further |an? (?:extra|additional|full) |another |the |just |only |exactly |some )?"

MOVES: tuple[Phrase, ...] = (
    Phrase(
        id="duration.moved-from-to-length-later-than-planned",
        pattern=(
            rf"\b{SHIFTS}~? ?from (?:[a-z]+ ){{0,2}}?<start>~? to ~?<end>,? (?:just |only |some )?<length>"
            r" (?:later|earlier|sooner) than (?:planned|usual|scheduled|expected|billed|advertised|before|intended)"
        ),
        cue=" than ",
        examples=(
            "The start was put back from 9 a.m. to 9.30 a.m., half an hour later than planned.",
            "The vote has been brought forward from 12 May to 5 May, a week earlier than expected.",
            "Opening was delayed from May 2026 to August 2026, three months later than planned.",
        ),
        counter_examples=("The start was put back from 9 a.m. to 9.30 a.m., later than planned.",),
    ),
    Phrase(
        id="duration.moved-by-length-from-to",
        pattern=rf"\b{SHIFTS}~? ?by {_FURTHER}<length>~?,? ?\(?from (?:[a-z]+ ){{0,2}}?<start>~? to ~?<end>",
        cue=" by ",
        examples=(
            "The ban was put back by five years, from 2030 to 2035.",
            "Ministers brought the target forward by two years from 2030 to 2028.",
            "The opening has been delayed by three months (from May 2026 to August 2026).",
            "The vote has been postponed by a week, from 5 May to 12 May.",
        ),
        counter_examples=(
            "The line was extended by two years of work, from 2030 on.",
            "Sales were put back by five weeks of rain.",
        ),
    ),
    Phrase(
        id="duration.moved-length-from-to",
        pattern=rf"\b{SHIFTS} {_FURTHER}<length>,? from (?:[a-z]+ ){{0,2}}?<start> to <end>",
        cue=" from ",
        examples=(
            "The ban was put back five years, from 2030 to 2035.",
            "The opening slipped two months from May 2027 to July 2027.",
            "They pushed the start back a week, from 5 May to 12 May.",
        ),
        counter_examples=("They pushed the start back from 5 May, a week too early.",),
    ),
    Phrase(
        id="duration.moved-from-to-length",
        pattern=(
            rf"\b{SHIFTS}~? from (?:[a-z]+ ){{0,2}}?<start>~? (?:to|until|till) ~?<end>,? ?[(–—]? ?"
            r"(?:(?:which is |that is |it is |in all )?(?:an? (?:[a-z]+ )?(?:delay|slip|wait|extension|postponement"
            rf"|slippage) of |or |by |some ){_FURTHER})<length>(?! (?:after|before|ago|late|too))"
        ),
        cue=" from ",
        examples=(
            "The change was delayed from 2026 to 2029, a delay of three years.",
            "The vote was moved forward from 12 May to 5 May, by a week.",
            "Its end has slipped from March 2027 to June 2027, a wait of three months.",
        ),
        counter_examples=("The change was delayed from 2026 to 2029, three years after the vote.",),
    ),
    Phrase(
        id="duration.length-later-instead",
        pattern=(
            r"\b(?:in |on |at |by )?<end>,? (?:instead of|rather than|not) (?:in |on |at |by )?<start>"
            r"(?:,| \(| –| —) ?<length> (?:later|earlier|sooner|late|early|ahead|behind)\b"
        ),
        cue="instead of|rather than| not ",
        examples=(
            "The line will open in 2030 instead of 2027, three years later than promised.",
            "It starts at 6 p.m. rather than 5 p.m., an hour later than usual.",
            "The law takes effect in 2027, not 2025, two years late.",
        ),
        counter_examples=("The line will open in 2030 instead of 2027, three years after the tram.",),
    ),
    Phrase(
        id="duration.end-length-later-than-start",
        pattern=(
            r"\b(?:in|on|at|by|for|until|is|was) <end>,? \(?(?:just |only |exactly |some |a full )?<length> "
            r"(?:later|earlier|sooner|ahead|behind)(?: than)? (?:the |its |their |an? )?(?:[a-z-]+ ){0,4}"
            r"(?:of|in|for|on|at) <start>"
        ),
        cue="later|earlier|sooner|ahead|behind",
        examples=(
            "Completion is now expected in 2029, four years later than the original date of 2025.",
            "The final will start at 5 p.m., an hour earlier than the usual time of 6 p.m., the club said.",
            "It came in June 2027, three months behind the target of March 2027.",
        ),
        counter_examples=("Completion is now expected in 2029, four years later than planned.",),
    ),
)
"""Roles: `start` and `end` in either order, each with `_too`, and `length`."""
