"""How copy says that a list of shares is all there is of one whole."""

from __future__ import annotations

from factcheck.extraction.phrasebook.patterns import Phrase

CLOSING_SHARES: tuple[Phrase, ...] = (
    Phrase(
        id="shares-total.the-rest",
        pattern=r"(?P<rest>the (?:rest|remainder|remaining|balance))\b~{last:percent}",
        cue="the rest|the remain|the balance",
        examples=(
            "Coal made 46 percent of the power, gas 38 percent and the rest, 16 percent, came from the wind.",
            "Some 61 per cent said yes, 30 per cent said no and the remaining 9 per cent did not answer.",
            "Rail has 52%, road 40% and the remainder (8%) goes by barge.",
        ),
        counter_examples=("Coal made 46 percent of the power; the rest came from gas at night.",),
    ),
    Phrase(
        id="shares-total.others",
        pattern=r"(?<!the )(?P<rest>\bothers?(?: [a-z]+)?)(?: at| by| with| had| made up|,)? {last:amount}",
        cue="other",
        examples=(
            "Rent was named by 44 percent, noise by 31 percent, and other reasons by 25 percent.",
            "Ford had 40%, Fiat 35% and others 25%.",
            "Fully 50 per cent came by car, 30 per cent by bus and other means had 20 per cent.",
        ),
        counter_examples=("One poll gave her 44 percent, the other 31 percent.",),
    ),
    Phrase(
        id="shares-total.something-else",
        pattern=(r"{last:percent}~(?P<rest>something else|somewhere else|elsewhere|something other|other things)\b"),
        cue="else|other",
        examples=(
            "Some 40 percent named price, 35 percent speed, 10 percent comfort and 15 percent something else.",
            "Of the beans 50% go to Spain, 30% to Italy and 20% elsewhere.",
            "Of the waste 45% is burnt, 40% buried and 15% goes somewhere else.",
        ),
        counter_examples=("Prices are 15 percent lower in the other shop.",),
    ),
    Phrase(
        id="shares-total.split",
        pattern=(
            r"(?P<rest>split|divided|shared out)\b[^.;,:]{0,40}?(?::|,(?! and| but)| into| between| among| with)"
            r"[^.;]{0,30}? {first:percent}"
        ),
        cue="split|divided|shared out",
        examples=(
            "The budget is split three ways: 45 percent for roads, 35 percent for schools and 20 percent for parks.",
            "The prize was divided, 60% to the crew, 30% to the owner and 10% to charity.",
            "Ownership is split between three firms, with 50 percent, 30 percent and 20 percent.",
        ),
        counter_examples=("The town is split, and the budget grew by 45 percent.",),
    ),
)
"""Role: `last` of the shares, or the `first` where the list is announced; `rest` says that nothing is left out."""

WHOLES_OF_SHARES: tuple[Phrase, ...] = (
    Phrase(
        id="shares-total.of-all",
        pattern=(
            r"\b(?:of|among) (?:all|the|its|their|those|these)(?: the)? (?P<of>[a-z -]{3,40}?)(?: cast| counted)?,? "
            r"{first:percent}"
        ),
        cue="of |among ",
        examples=(
            "Of all votes, 64 percent were cast by phone, 29 percent in person and 7 percent by proxy.",
            "Of the freight 60 percent goes by rail, 30 percent by road and 10 percent by air.",
            "Of its sales, 55% are in Europe, 25% in Asia and 20% in Africa.",
        ),
        counter_examples=("All ballots were counted and 58 percent were valid.",),
    ),
)
"""Role: `first` of the shares; `of` is the whole, named ahead of them."""
