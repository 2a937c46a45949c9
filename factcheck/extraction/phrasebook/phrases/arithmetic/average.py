"""How copy gives an average or a rate for each beside the total it is drawn from."""

from __future__ import annotations

from factcheck.extraction.phrasebook.patterns import Phrase

RATES: tuple[Phrase, ...] = (
    Phrase(
        id="average.or-so-much-a",
        pattern=(
            r"{total:number}~~(?P<tie>,? or |\(|, | – | — |: )(?:or |that is |that['’]s |which is |about |at "
            r"|which (?:works|worked) out at |which comes to |which makes |working out at )?"
            r"(?:an average of |averaging |on average )?{average:number}<noun> <per>"
            r" (?P<per>(?:square )?[a-z]{2,20})\b(?!ly\b)"
        ),
        cue=" a | an | per | each | every ",
        examples=(
            "It earned $84 million in seven months, or about $12 million a month.",
            "The fleet flew 2,160 sorties in 18 days, an average of 120 per day.",
            "The fare for 14 tickets was £263.90 (£18.85 a ticket).",
            "They dug up 9,870 shards, 235 for each season.",
            "Its 84,000 people live on 120 square kilometres, 700 per square kilometre.",
        ),
        counter_examples=(
            "It earned $84 million in seven months and spends $12 million a month.",
            "It earned $84 million, or a third.",
        ),
    ),
    Phrase(
        id="average.works-out-at",
        pattern=(
            r"\b(?:works? out|worked out|comes?|came|equates?|amounts?|amounted|averages?|averaged|averaging|equivalent"
            r"|equals?|means|meant)(?: (?:at|to|as|out at|out to))? "
            r"{average:number}<noun> <per> (?:(?P<per>(?:square )?[a-z]{2,20})\b|{place})"
        ),
        cue=" a | an | per | each | every ",
        examples=(
            "With 11.2 million people, that works out at $3,470 for every resident.",
            "The bridge is 40 miles long, which comes to $2 million a mile.",
            "The bill averages 31 euros per household.",
        ),
        counter_examples=("That works out at $3,470 and more.",),
    ),
    Phrase(
        id="average.an-average-gift-of",
        pattern=(
            r"{total:number}~ (?:from|over|across|by|for|among|in|to|between|on) ~{count:count}~(?:, | \(| – )"
            r"(?P<each>(?:for |giving )?an? (?:average|mean)(?: [a-z]+){0,2}?) of {average:number}(?!<noun> <per> )"
        ),
        cue="average|mean",
        examples=(
            "The charity raised £84,000 from 700 donors, an average gift of £120.",
            "The club spent $90 million on 12 players, an average fee of $7.5 million.",
            "He scored 1,260 points in 42 games (an average of 30).",
        ),
        counter_examples=("The charity raised £84,000 from 700 donors, and the average gift grew.",),
    ),
    Phrase(
        id="average.each",
        pattern=(
            r"{total:number}~ (?:for|between|among|to|over|across|on|from) ~{count:count}~(?:,? or |, | \(| – )"
            r"(?:an average of |about )?{average:number} (?:<noun> )?(?P<each>each|apiece)\b"
            r"(?! (?:[–—-] |(?:were |was )?(?:[a-z]+ )?(?:over|in|at|near|from|for|to|off)\b))"
        ),
        cue="each|apiece",
        examples=(
            "She left $600,000 to her four sons, or $150,000 each.",
            "It paid $274 million for two ships, $137 million apiece.",
            "They share 96 beds among 12 wards, or eight each.",
        ),
        counter_examples=(
            "She left $600,000 to her four sons and a house each.",
            "Crews felled 12 trees on one road, nine on another, three each in Ash Lane and Mill Lane.",
        ),
    ),
)
"""Roles: `average`, and `total` or `count` where they stand beside it; `per` is what the average is given for."""

MEANS: tuple[Phrase, ...] = (
    Phrase(
        id="average.mean-of-a-list",
        pattern=(
            r"{totals:number+}~?(?:,|;|:| –| —| \() ?(?:for |or |with |giving |making )?"
            r"(?:(?:an?|the) (?:average|mean)(?: of)?|averaging) ?{average:number}(?! <per> )"
        ),
        cue="average|averaging|mean",
        examples=(
            "She threw 61, 64 and 67 metres, a mean of 64 metres.",
            "The three plants made 12, 15 and 18 tonnes, averaging 15 tonnes.",
            "Bids came in at $40 million, $50 million and $90 million (an average of $60 million).",
        ),
        counter_examples=("She threw 61, 64 and 67 metres, on average farther than in May.",),
    ),
    Phrase(
        id="average.mean-of-shares",
        pattern=(
            r"{totals:percent+}~?(?:,|;|:| –| —| \() ?(?:for |or |with |giving |making )?"
            r"(?:(?:an?|the) (?:average|mean)(?: of)?|averaging) ?{average:percent}(?! <per> )"
        ),
        cue="average|averaging|mean",
        examples=(
            "Holm expects 5.0%, Ray 5.1% and Dahl 5.2%, a mean of 5.1%.",
            "Turnout was 40 percent, 44 percent and 48 percent, averaging 44 percent.",
            "The three banks pay 1.2%, 1.6% and 2% (an average of 1.6%).",
        ),
        counter_examples=("Holm expects 5.0%, Ray 5.1% and Dahl 5.2%, on average more than in May.",),
    ),
)
"""Roles: `totals`, a list in full, and `average`."""

RATIOS: tuple[Phrase, ...] = (
    Phrase(
        id="average.things-per-thing",
        pattern=(
            r"{average:count} (?P<things>[a-z]{3,20}) (?:per|for every|for each|to (?:a|each|every)) "
            r"(?P<per>[a-z]{3,20})\b"
        ),
        cue=" per | for every | for each | to ",
        examples=(
            "The office puts the mean size at 3.1 people per household.",
            "There are 2.3 cars for every home.",
            "That makes 12 pupils to each teacher.",
        ),
        counter_examples=("The wardens counted 31,274 people in 7,500 homes.",),
    ),
)
"""Role: `average`, of `things` for each of what `per` says: both may be columns of a table."""
