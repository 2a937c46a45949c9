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
)
"""Role: `last` of the shares; `rest` says that nothing is left out."""

WHOLES_OF_SHARES: tuple[Phrase, ...] = (
    Phrase(
        id="shares-total.of-all",
        pattern=(
            r"\b(?:of|among) (?:all|the|its|their|those|these)(?: the)? (?P<of>[a-z -]{3,40}?)(?: cast| counted)?,? "
            r"{first:percent}"
        ),
        cue="of |among ",
        examples=(
            "Of all ballots, 58 percent were cast by post, 37 percent in person and 5 percent abroad.",
            "Of the freight 60 percent goes by rail, 30 percent by road and 10 percent by air.",
            "Of its sales, 55% are in Europe, 25% in Asia and 20% in Africa.",
        ),
        counter_examples=("All ballots were counted and 58 percent were valid.",),
    ),
)
"""Role: `first` of the shares; `of` is the whole, named ahead of them."""
