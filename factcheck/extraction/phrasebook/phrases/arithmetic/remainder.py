"""How copy tells a remainder: "the other 33", "the rest, 20", "leaving 62", "a grant of £16,000 made up the rest"."""

from __future__ import annotations

from factcheck.extraction.phrasebook.patterns import Phrase

REMAINDERS: tuple[Phrase, ...] = (
    Phrase(
        id="breakdown.from-the-others",
        pattern=(
            r"{rest:amount}(?: (?!and\b|but\b|or\b)[a-z]+){0,2}? (?:from|in|to|for|by|on|at|with)"
            r" (?:the|its|their|all the) (?:(?:other|remaining) {many:count}(?= [a-z])|rest|remainder|others)"
            r"(?! (?:of|who|which|that|after|when)\b)"
        ),
        cue="other|remaining|rest|remainder",
        examples=(
            "Of 84 fines 51 were paid at the desk and 33 in the other four offices.",
            "The levy brings in £2.9m, with £1.7m from the two towns and £1.2m from the remaining five villages.",
            "Of the 540 parcels 410 went to the port and 130 to the others.",
        ),
        counter_examples=("Some 33 voted for the other side.", "He gave 12 to the rest of the crew."),
    ),
    Phrase(
        id="breakdown.the-other",
        pattern=(r"(?:the|its|his|her|their) (?:(?:other|remaining) {rest:number}|{others:number} others\b)(?! of )"),
        cue="other|remaining",
        examples=(
            "Of the 84 ladders checked 51 were cracked; the other 33 were sound.",
            "Some 84 ships called, 51 of them tankers; the 33 others were colliers.",
            "Vans brought 540 meals to the port, 230 to the camp and the other 130 to schools.",
            "He kept two of the five dogs and sold the other three.",
        ),
        counter_examples=("The other side won.", "The other 12 of the 30 stayed."),
    ),
    Phrase(
        id="breakdown.the-rest-number",
        pattern=r"the (?:rest|remainder|others)(?:, | – | — |: | \()(?:some |about )?{rest:number}",
        cue="rest|remainder|others",
        examples=(
            "Ten of the 30 boats are sail; the rest, 20, have engines.",
            "Of 900 tonnes, 650 went abroad and the remainder, some 250 tonnes, stayed.",
            "Of 15 jurors six were sworn in; the others – nine – went home.",
        ),
        counter_examples=(
            "The rest of the 20 boats have engines.",
            "The rest is silence, 40 pages of it.",
        ),
    ),
    Phrase(
        id="breakdown.those-left",
        pattern=(
            r"the {rest:number}(?: [a-z]+)? (?:(?:that|who|which) (?:were|are|was|is) )?left(?: over)?\b"
            r"(?! (?:for|the|in|at|by|behind))"
        ),
        cue=" left",
        examples=(
            "Of 742 entries cattle made up 218 and sheep 389; goats were the 135 that were left.",
            "Ash took 12 of the 30 pens, Bree ten, and Cole the eight left over.",
            "Of 84 boats 51 sailed; the 33 boats left are laid up.",
        ),
        counter_examples=("The 33 left for the coast.", "The 12 who left the room were tired."),
    ),
    Phrase(
        id="breakdown.made-up-the-rest",
        pattern=(
            r"{rest:number}~ (?:(?:makes?|made|making) up|account(?:s|ed) for|cover(?:s|ed)|provid(?:es|ed)|was|is"
            r"|form(?:s|ed)) the (?:rest|remainder|balance|difference)\b(?! of)"
        ),
        cue="rest|remainder|balance|difference",
        examples=(
            "Of the £48,000 Ash gave £20,000 and Bree £12,000; a grant of £16,000 made up the rest.",
            "Of 84 boats 51 are sail, 13 steam, and the 20 tugs make up the remainder.",
            "Fares brought in €30m of the €48m; freight, at €18m, accounted for the rest.",
        ),
        counter_examples=("The 20 boats made up for the rest.",),
    ),
    Phrase(
        id="breakdown.the-rest-did",
        pattern=(
            r"the (?:rest|remainder|others)(?: of (?:the|its|their|his|her|our) [a-z]+)?(?: (?:between them|together))?"
            r" (?:managed|made|scored|(?:brought|brings) in|contribut(?:es|ed)|c[oa]mes? to|took|gave|added|paid"
            r"|account(?:s|ed) for|provid(?:es|ed)|raised|sold|bought|(?:made|makes?) up|number(?:ed|s)?|totall?ed"
            r"|received|won|held|holds?) (?:only |just |the other |another )?{rest:number}"
        ),
        cue="rest|remainder|others",
        examples=(
            "Of 231 runs Patel made 84, Shaw 64 and the rest of the side managed 83.",
            "Of 48 prizes Ash took 12, Bree 20 and the others won 16 between them.",
            "Sales were £48m: Britain brought in £30m and the rest of the world contributed £18m.",
        ),
        counter_examples=("The rest of the 20 boats made 12 trips.", "The rest made way for 20 boats."),
    ),
)
"""Role: `rest`. What stands before it, back to the whole, is the other parts."""

LAST_ONES: tuple[Phrase, ...] = (
    Phrase(
        id="breakdown.the-last",
        pattern=r"(?:the|its|his|her|their) (?:last|final) {rest:number}(?! of )",
        cue="last|final",
        examples=(
            "Of the Rs 90 crore the state gives 60 crore rupees and a bank lends the last 30 crore rupees.",
            "Of 12 judges five said yes, three said no and the last four abstained.",
            "They walked 30 miles on Friday and the final 12 miles at dawn.",
        ),
        counter_examples=(
            "The last bus left.",
            "The last 12 of the 40 guests left.",
        ),
    ),
)
"""A remainder where it adds up, and nothing at all where it does not: the last one may be the latest."""

LEAVINGS: tuple[Phrase, ...] = (
    Phrase(
        id="breakdown.leaving-the-rest",
        pattern=(
            r"(?:leaving|(?:which|that|this) (?:leaves|left))(?: (?:it|them|us|him|her|the [a-z]+))?(?: with"
            r"| to (?:find|raise|pay))?"
            r"(?: (?:just|only|another|a further))? {rest:number}(?! of )"
        ),
        cue="leaving|leaves|left",
        examples=(
            "Trains brought 180 guests and buses 170, leaving 62 on foot.",
            "Pay took £310,000 and rent £85,000, which left the club with £41,000.",
            "Ash sold 12 and Bree nine; that leaves just five.",
        ),
        counter_examples=("Ash left 12 of the 40.", "Leaving the house, he took 20 coins."),
    ),
    Phrase(
        id="breakdown.have-left",
        pattern=r"(?:have|has|had|with) (?:only |just )?{rest:number} left\b(?! (?:the|in|at|by|to))",
        cue=" left",
        examples=(
            "Pay takes £1.49m of it and repairs £0.17m, and we have £0.20m left.",
            "Ash sold 12 and Bree nine, with five left.",
            "The first coat took 31 tins, the second 28; he had 11 left over.",
        ),
        counter_examples=("We have 12 left to paint.", "She had 12 who left."),
    ),
)
"""A remainder of a whole told sentences before, whose parts stand between, and of nothing else."""

ALL_REMAINDERS = (*REMAINDERS, *LAST_ONES, *LEAVINGS)
