"""Income held against spending: "It took in £450,000 and spent £468,000, a deficit of £18,000"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from factcheck.claims import Breakdown, Coverage, Difference, Form
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import CROWDED, doubtful
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.readers.arithmetic.changes.difference_claims import difference, holds
from factcheck.extraction.phrasebook.readers.arithmetic.sums.adding import breakdown, summed
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.roles import starting
from factcheck.extraction.phrasebook.scene import Scene, Sentence

CUES = ("surplus of ", "deficit of ", "shortfall of ", "overspend of ", "underspend of ", "profit of ", "loss of ")
_WAS = r"(?: (?:was|were|is|are|of|at|came|amounted|totall?ed|reached|rose|fell|to|a|total|just|only|some|about))* $"
_INCOME = expression(
    r"\b(?:income|revenues?|receipts|takings|earnings|(?:took|taken|taking|brought|bringing) in|raised|received"
    rf"|earned)(?: [a-z]+)?{_WAS}"
)
_SPENDING = expression(
    r"\b(?:spent|spending|spends|expenditure|expenses|outgoings|costs|outlay|paid out|running costs)"
    rf"(?: [a-z]+)?{_WAS}"
)
_IN_INCOME = expression(r" (?:in|of) (?:income|revenues?|receipts|takings|donations)\b")
_IN_SPENDING = expression(r" (?:in|of|on) (?:spending|costs|expenditure|expenses|outgoings)\b")
_LEFT = expression(
    r"\b(?:surplus|deficit|shortfall|overspend|underspend|profit|loss) of (?:just |only |some |about )?$"
)
_OF_ACCOUNTS = expression(
    r"\b(?:net|gross|operating|underlying|adjusted|statutory|pre-?tax|accounting|paper) [a-z]+ of (?:[a-z]+ )?$"
)
"""Before what is left when more is taken off than was spent."""
_TOTAL = expression(r"\b(?:making|totalling|for a total of|in all|altogether|a total of) $")
_MORE = expression(
    r"\b(?:tax|interest|depreciation|reserves? (?:of|were|was)|brought forward|carried|opening|transfers?"
    r"|investment"
    r"|before|after|excluding|besides|budget(?:ed)?|forecast|expected|planned|pension|loans?|last year|a year earlier"
    r"|previous)\b"
)
_GRANTS = expression(r"\bgrants?\b")
"""What is income too, where it is not told as part of it."""
_FURTHER = expression(
    r"\b(?:(?:took|taken|cost|costs|spent|paid|lost|swallowed|ate|went|written off|wrote off|accounted for)"
    r"(?: [a-z]+){0,2}? (?:another|a further)|(?:another|a further))(?: [a-z]+)? $"
)
_LEAD = 60
_BACK = 3


def read_balances(scene: Scene) -> Iterator[Difference | Breakdown]:
    """A claim for each surplus or deficit that one income and one sum spent stand right before."""
    for index, sentence in enumerate(scene.sentences):
        if sentence.block.cell is not None or not any(cue in sentence.lower for cue in CUES):
            continue
        for balance in sentence.numbers:
            if balance.slot == "m" and _LEFT.search(_lead(scene, sentence, balance)):
                claim = _of(scene, index, sentence, balance)
                if claim is not None:
                    yield claim


def _of(scene: Scene, index: int, sentence: Sentence, balance: NumberMention) -> Difference | Breakdown | None:
    passage = [*_before(scene, index), sentence]
    told = [(one, n) for one in passage for n in one.numbers if n.end <= balance.start and n.slot == "m"]
    told = [(one, n) for one, n in told if not starting(one, n)]
    if not 1 < len(told) < CROWDED:
        return None
    incomes = [n for one, n in told if _is(scene, one, n, _INCOME, _IN_INCOME)]
    spent = [n for one, n in told if _is(scene, one, n, _SPENDING, _IN_SPENDING)]
    totals = [n for one, n in told if _TOTAL.search(_lead(scene, one, n))]
    if not incomes or not spent:
        return None
    for total in totals:
        side = spent if total.start > spent[0].start > incomes[-1].start or total.start < incomes[0].start else incomes
        side.append(total)
    if len(spent) > 1 and spent[-1] not in totals:
        return None
    one, two = sorted((spent[-1], incomes[-1]), key=lambda n: n.start)
    if (several := _with_further(scene, balance, incomes[-1], spent, told)) is not None:
        return several
    claim = difference(scene, balance, one, two, None, "difference.balance", apart=one.start < sentence.start)
    if claim is None or holds(claim):
        return claim
    if _OF_ACCOUNTS.search(_lead(scene, sentence, balance)):
        return None
    others = [n for _, n in told if n not in (incomes[-1], spent[-1])]
    told_before = [n for n in others if n.start < incomes[-1].start]
    later = max(incomes[0].start, spent[0].start)
    ends = (incomes[-1].value, spent[-1].value)
    parts = any(_all_parts(others, told, ends) for told in (told_before, [n for n in others if n.start < later]))
    plain = not any(n.hedge or n.form is Form.FRACTION for n in (incomes[-1], spent[-1], balance))
    low = min(incomes[0].start, spent[0].start)
    more = _MORE.search(scene.lower, low, sentence.end) or (
        not (parts and others) and _GRANTS.search(scene.lower, low, sentence.end)
    )
    sure = plain and (parts or not others) and not more
    return claim if sure and not denied(sentence) and not any(map(doubtful, passage)) else None


def _with_further(
    scene: Scene,
    balance: NumberMention,
    income: NumberMention,
    spent: Sequence[NumberMention],
    told: Sequence[tuple[Sentence, NumberMention]],
) -> Breakdown | None:
    """Income less costs and what else was taken: "Bad debts took another €420,000, leaving a surplus of €880,000"."""
    further = [n for one, n in told if _FURTHER.search(_lead(scene, one, n)) and n.start > spent[-1].start]
    own = {income.start, *(n.start for n in (*spent, *further))}
    if not further or any(n.start not in own for _, n in told) or balance.value >= income.value:
        return None
    parts = (*spent, *further, balance)
    near = abs(summed(parts) - income.value) <= income.value / 5
    if any(n.hedge for n in (income, *parts)) or not near or any(denied(one) for one, _ in told):
        return None
    return breakdown(scene, income, parts, Coverage.ALL, "breakdown.balance")


def _before(scene: Scene, index: int) -> Sequence[Sentence]:
    """The sentences before one under its heading: income may be told in a paragraph of its own."""
    own = scene.sentences[index].block
    told = scene.sentences[max(0, index - _BACK) : index]
    return [
        one for one in told if one.block is own or (one.block.section == own.section and one.block.kind is own.kind)
    ]


def _all_parts(others: Sequence[NumberMention], first: Sequence[NumberMention], ends: tuple[Decimal, Decimal]) -> bool:
    """Whether the other figures are the parts of income, of spending, or of the one and then of the other."""
    second = [n for n in others if n not in first]
    return all(not some or summed(some) in ends for some in (first, second)) or summed(others) in ends


def _is(scene: Scene, sentence: Sentence, number: NumberMention, lead: re.Pattern[str], after: re.Pattern[str]) -> bool:
    return lead.search(_lead(scene, sentence, number)) is not None or after.match(scene.lower, number.end) is not None


def _lead(scene: Scene, sentence: Sentence, number: NumberMention) -> str:
    """The words between the figure before and a figure, with its sentence."""
    start = max(
        [sentence.start, number.hedge_start - _LEAD, *(n.end for n in sentence.numbers if n.end <= number.start)]
    )
    return scene.lower[start : number.hedge_start]
