"""ARI108: a number of things against the list that names them."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import shorten

from factcheck.claims import ListCount, Quantity
from factcheck.findings.verdict import Judgement, Operand, Verdict
from factcheck.rules.figures import listing, printed, show
from factcheck.rules.rule import Context, Rule

_NO_NUMERALS = ("both", "pair", "duo", "trio", "quartet", "quintet", "dozen")
"""Words for a count that do not name it."""
_LONGEST = 40
"""Characters of an item that the working shows."""


class ListCountHolds(Rule[ListCount]):
    """A list names as many things as the copy says.

    What it does
        Counts the items of a list that follows its number: after a colon, a dash, a bracket or a comma, or as bullets.
        An "and" that may be part of a name ("Bosnia and Herzegovina") is counted both ways.

    Why it matters
        A name is added to the list or taken out, and the number before it stays.

    Example
        "shops in six towns: Bath, Deal, Hove, Leeds, Rye, Truro and York". Seven
        cities are named.

    Limits
        Lists with descriptions between the commas ("Texas, the largest state, and Maine"), open lists ("including",
        "among them") and lists of a part ("of the six, Ash, Bree and Cole") are left alone.
    """

    code = "ARI108"
    name = "list-count"
    claim = ListCount

    def judge(self, claim: ListCount, context: Context) -> Iterator[Judgement]:  # noqa: ARG002
        names = [shorten(" ".join(item.quote.split()), _LONGEST) for item in claim.items]
        count = int(claim.count.value)
        operands = (
            Operand.of("count", claim.count),
            *(Operand("item", item.quote, item.span) for item in claim.items),
        )
        working = f"{listing(names)}: {len(names)}"
        if claim.fewest <= count <= claim.most:
            yield Judgement(Verdict.SUPPORTED, f"The list names {count}.", working, operands)
            return
        either = claim.fewest != claim.most
        found = f"{claim.fewest} to {claim.most}" if either else str(claim.most)
        yield Judgement(
            Verdict.SUSPECT if either else Verdict.REFUTED,
            f"The list names {found}, not {_named(claim.count)}.",
            f"{working}; the draft says {printed(claim.count)}",
            operands,
            expected=found,
        )


def _named(count: Quantity) -> str:
    """A count as the draft has it, and as a figure where its words name none: "two (“both”)"."""
    words = printed(count)
    return f"{show(count.value)} (“{words}”)" if " " in words or words in _NO_NUMERALS else words
