"""How copy says what share of a whole a part is, in percent or as a fraction."""

from __future__ import annotations

from factcheck.extraction.phrasebook.patterns import Phrase

PARTS_OF_WHOLES: tuple[Phrase, ...] = (
    Phrase(
        id="share.part-of-whole-or-share",
        pattern=r"{part:number}<noun> <out-of>{whole:number}~<that-is>{share:share}<no-other>",
        cue=" of ",
        examples=(
            "The council heard from 318 of the 420 tenants in the block, or 76 per cent.",
            "Turnout was 7,150 out of 9,020 members (79%).",
            "Gunners stopped 41 of 50 rockets, an interception rate of 82 percent.",
            "She made 14 of her 21 free throws – two thirds.",
        ),
        counter_examples=(
            "Of 420 tenants 318 replied, up 12 per cent.",
            "It sold 30 of its 50 boats, 20 percent of them at a loss.",
            "It sold 30 of its 50 boats, 20 percent fewer than in 2019.",
        ),
    ),
    Phrase(
        id="share.part-of-whole-a-rate",
        pattern=(
            r"{part:number}<noun> <out-of>{whole:number}~(?:, | \(| – | — |for |giving )(?:giving |for )?"
            r"an? (?:[a-z-]+ ){0,2}{share:percent} (?P<rate>(?:[a-z-]+ ){0,2}<rate>)"
        ),
        cue="rate|share|turnout|proportion",
        examples=(
            "Doctors cured 45 of the 60 patients, a 75 percent success rate.",
            "Some 12 of 48 calves died, an unusual 25% rate.",
            "He won 33 of 44 matches for a 75 per cent win rate.",
        ),
        counter_examples=("Doctors cured 45 of the 60 patients, a 20 percent rise.",),
    ),
    Phrase(
        id="share.share-then-part-of-whole",
        pattern=(
            r"{share:share}(?! (?:effective|efficient|accurate|sure|certain|confident|pure|off)\b)"
            r"(?: [a-z'’-]+){0,4}?(?: ?\(|, or |, that is |: | – |, (?:with |as )?)(?:just |only |or )?"
            r"{part:number}<noun> <out-of>{whole:number}"
        ),
        cue=" of ",
        examples=(
            "Some 24 percent (12 of 50) had never flown.",
            "The dyke is two thirds built, 24 km out of 36.",
            "Approval came from 58 per cent, or 29 of the 50 wards.",
        ),
        counter_examples=("Support is at 24 percent and 12 of the 50 states agree.",),
    ),
    Phrase(
        id="share.share-of-whole-or-part",
        pattern=(
            r"{share:share} <out-of>{whole:number}~(?:, or | \(|, that is |, or rather | – | — |: )"
            r"(?:some |just |only |rather )?{part:number}(?! of (?!them[,.;)]))<no-change>"
        ),
        cue=" of ",
        examples=(
            "Just over half of the 150, or 77, were women.",
            "The state pays 40 per cent of the $90 million, or $36 million.",
            "Fewer than one in ten of the 165 shops (14) opened.",
        ),
        counter_examples=("Half of the 238, or 12 of them each day, were girls.",),
    ),
    Phrase(
        id="share.part-among-whole-a-rate-of",
        pattern=(
            r"{part:number}<noun> (?:among|in|from|out of) (?:the |its )?{whole:number}<noun>(?:, | \(| – )"
            r"(?P<rated><rated>){share:percent}"
        ),
        cue=" of ",
        examples=(
            "There were 19 deaths among 1,135 cases, a fatality rate of 1.7 percent.",
            "It recorded 12 faults in 400 runs (a failure rate of 3%).",
            "She had 90 replies from 120 letters – a response rate of 75 per cent.",
        ),
        counter_examples=("There were 19 deaths among 1,135 cases, and a fifth of 90 percent.",),
    ),
    Phrase(
        id="share.share-of-whole-part-in-all",
        pattern=r"{share:share} <out-of>{whole:number}~, {part:number}(?:<noun> <in-all>|(?=,))",
        cue=" of ",
        examples=(
            "Two thirds of the 90 schools, 60 in all, have shut.",
            "It will keep 40 percent of its 250 shops, 100 in total.",
            "Half of the 36 boats, 18 altogether, were lost.",
        ),
        counter_examples=("Two thirds of the 90 schools, 60 of them new, have shut.",),
    ),
    Phrase(
        id="share.part-or-share-of-whole",
        pattern=(
            r"{part:number}~(?:,? or |, | \(| – |, accounting for |, representing |, which is |, making up )"
            r"{share:share} <out-of>{whole:number}<no-other>"
        ),
        cue=" of ",
        examples=(
            "Exports to Peru came to $9.1 billion, or 46 percent of the $19.8 billion in all.",
            "It closed 30 branches, a third of its 90.",
            "The party won 21 seats, 35 per cent of the 60 contested.",
        ),
        counter_examples=("It closed 30 branches and let go a third of its 90 managers.",),
    ),
)
"""Roles: `part`, `whole` and `share`, all in one breath."""

PARTS_AND_SHARES: tuple[Phrase, ...] = (
    Phrase(
        id="share.part-or-share",
        pattern=(
            r"{part:number}~(?P<tie>,? or |,? \(|, | – | — |: )<only>(?P<rated><rated>)?{share:share}"
            r"(?! of (?:them|whom|which|these|those|it)\b)<no-change>"
        ),
        examples=(
            "The survey reached 3,150 flats, or 35 per cent.",
            "Of the 84 ladders, 51 (61 percent) were cracked.",
            "The Left took 41 seats, over a third of the house.",
            "The north cut 21.6 million tonnes, or 30% of the country's grain.",
        ),
        counter_examples=(
            "The survey reached 3,150 flats and 35 per cent replied.",
            "Sales were $12 million, 30 percent more than last year.",
        ),
    ),
    Phrase(
        id="share.share-or-part",
        pattern=(
            r"{share:share}(?: of [a-z' ’-]{2,40}?)?(?P<tie>, or | \(|, that is )<only>{part:number}<no-other>"
            r"(?! (?:[a-z]+ )?(?:on (?:an? )?(?:mean|average)|at any))"
        ),
        cue=", or | (|that is",
        examples=(
            "London will pay 30 per cent, or £3,300 million.",
            "Some 34 percent (3,150) have a relative abroad.",
            "A quarter of the flats, or 84, stand empty.",
        ),
        counter_examples=("London will pay 30 per cent and £3,300 million.",),
    ),
)
"""Roles: `part` and `share`; the whole stands elsewhere. The tie is how they are joined."""

SHARES_OF_THINGS: tuple[Phrase, ...] = (
    Phrase(
        id="share.takes-share-of",
        pattern=(
            r"[a-z]{2,20}(?<!\bto)(?<!\bby)(?<!\bfrom)(?<!\bthan)(?<!\band)(?<!\bin)(?<!\bor) {share:share} of "
            r"(?:every |each )?(?P<of>[a-z][a-z'’ -]{1,50})"
        ),
        cue=" of ",
        examples=(
            "Norfolk alone makes up 38 per cent of the fires.",
            "Schools take more than half of the money.",
            "Rail made up 12 percent of all trips.",
        ),
        counter_examples=("Norfolk's share rose to 38 per cent of the fires.",),
    ),
    Phrase(
        id="share.cents-of-every-dollar",
        pattern=(
            r"{share:share} (?:of|in|out of|from) (?P<of>(?:every|each) (?:dollar|euro|pound|rand|rupee|shilling))\b"
        ),
        cue=" every | each ",
        examples=(
            "Schools take 39 cents of every dollar.",
            "Wages eat 62 cents out of every euro.",
            "Shops brought in 12p of each pound.",
        ),
        counter_examples=("Schools take 39 cents a day.", "Schools take 39p per pound."),
    ),
)
"""Role: `share`; `of` says of what. The part is named in words, and its figure stands elsewhere."""
