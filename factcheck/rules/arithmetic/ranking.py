"""ARI109: figures said to be the highest, the lowest, or to follow one another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from factcheck.claims import Extreme, Quantity, Ranked, Ranking
from factcheck.findings.verdict import Judgement, Operand, Verdict
from factcheck.rules.figures import listing, show
from factcheck.rules.rule import Context, Rule


class RankingHolds(Rule[Ranking]):
    """A figure said to be the highest or lowest is that, and those said to follow come in order.

    What it does
        Compares the figure with all the others of its kind that the draft states: none may be beyond it for "the
        largest", exactly one for "the second-largest". Figures "followed by" others must not rise (or fall, for the
        lowest). Rounded figures that may be equal count as in order, and figures
        that were perhaps cut off are suspect instead of refuted.

    Why it matters
        Tables are updated and the sentence about the leader is not.

    Example
        "The north had the most claims, 40, followed by the coast with 52." The coast had more.

    Limits
        Only figures that the draft itself states are compared; a figure it leaves out can make a true claim false.
    """

    code = "ARI109"
    name = "ranking"
    claim = Ranking

    def judge(self, claim: Ranking, context: Context) -> Iterator[Judgement]:  # noqa: ARG002
        first = claim.ordered[0]
        beyond = [other for other in (*claim.ordered[1:], *claim.field) if _beyond(other, first, claim.extreme)]
        swapped = [(one, two) for one, two in pairwise(claim.ordered) if _beyond(two, one, claim.extreme)]
        printed = [other for other in (*claim.ordered[1:], *claim.field) if _is_more(other, first, claim.extreme)]
        beyond = printed if len(beyond) < claim.rank <= len(printed) else beyond
        if len(beyond) == claim.rank - 1 and not swapped:
            yield Judgement(Verdict.SUPPORTED, _holds(claim), _working(claim), _operands(claim))
            return
        certain = [other for other in beyond if _beyond(other, first, claim.extreme, surely=True)]
        if len(beyond) >= claim.rank:
            word = "more" if claim.extreme is Extreme.HIGHEST else "less"
            verb = "are" if len(beyond) > 1 else "is"
            yield Judgement(
                Verdict.REFUTED if len(certain) >= claim.rank else Verdict.SUSPECT,
                f"{_name(first)} is not the {_rank(claim)}: {listing([_name(one) for one in beyond])} {verb} {word}.",
                _working(claim),
                _operands(claim, beyond),
            )
        elif swapped:
            one, two = swapped[0]
            word = "more" if claim.extreme is Extreme.HIGHEST else "less"
            yield Judgement(
                Verdict.REFUTED if _beyond(two, one, claim.extreme, surely=True) else Verdict.SUSPECT,
                f"{_name(two)} is said to follow {_name(one)}, but is {word}.",
                _working(claim),
                _operands(claim),
            )


def _beyond(other: Ranked, one: Ranked, extreme: Extreme, *, surely: bool = False) -> bool:
    """Whether the other figure lies beyond this one however both were rounded, and `surely` however they were cut."""
    mine, theirs = (each.quantity.strained() if surely else each.quantity.natural() for each in (one, other))
    return theirs.low > mine.high if extreme is Extreme.HIGHEST else theirs.high < mine.low


def _is_more(other: Ranked, one: Ranked, extreme: Extreme) -> bool:
    """Whether the other figure is beyond this one as both are printed, exactly: 90,000 beside 89,950."""
    if any(each.quantity.hedge or each.quantity.unit or each.quantity.step != 1 for each in (one, other)):
        return False
    more = other.quantity.value - one.quantity.value
    return more > 0 if extreme is Extreme.HIGHEST else more < 0


def _holds(claim: Ranking) -> str:
    first = claim.ordered[0]
    message = f"{_name(first)} is the {_rank(claim)} of the {len(claim.ordered) + len(claim.field)} figures stated"
    followers = [_name(one) for one in claim.ordered[1:]]
    return f"{message}, followed by {listing(followers)}." if followers else f"{message}."


def _rank(claim: Ranking) -> str:
    ordinals = ("", "second-", "third-", "fourth-", "fifth-")
    return f"{ordinals[claim.rank - 1] if claim.rank <= len(ordinals) else f'{claim.rank}th-'}{claim.extreme}"


def _name(ranked: Ranked) -> str:
    figure = _figure(ranked.quantity)
    return f"{ranked.label} ({figure})" if ranked.label else figure


def _figure(quantity: Quantity) -> str:
    return show(quantity.value, quantity.unit)


def _working(claim: Ranking) -> str:
    everything = [*claim.ordered, *claim.field]
    everything.sort(key=lambda one: one.quantity.value, reverse=claim.extreme is Extreme.HIGHEST)
    sign = " > " if claim.extreme is Extreme.HIGHEST else " < "
    figures = [_figure(one.quantity) for one in everything]
    line = figures[0]
    for one, two in pairwise(everything):
        line += (" = " if one.quantity.value == two.quantity.value else sign) + _figure(two.quantity)
    return line


def _operands(claim: Ranking, beyond: Sequence[Ranked] = ()) -> tuple[Operand, ...]:
    """The words of the claim where the figures stand elsewhere, the figures in their order, and those compared."""
    lead, *followers = (one.quantity for one in claim.ordered)
    compared = beyond or claim.field
    operands = [
        Operand.of(f"said to be {_rank(claim)}", lead),
        *(Operand.of("said to follow", quantity) for quantity in followers),
        *(Operand.of("compared", one.quantity) for one in compared),
    ]
    if not claim.span.start <= lead.span.start < claim.span.end:
        operands.insert(0, Operand("claim", claim.quote, claim.span))
    return tuple({operand.span.start: operand for operand in reversed(operands)}.values())[::-1]
