"""What there was, what came, what went, and what there is: "It began with 64 dogs, took in 23 and rehomed 31, ending
with 56".

Each figure is told by its own words, in whatever order they stand. A claim is made where one figure opens, one closes,
and every other of their kind is told to come or to go.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from factcheck.claims import Breakdown, Coverage, Form, slipped
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import CROWDED, before
from factcheck.extraction.phrasebook.mentions.mention import DateMention, NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_key
from factcheck.extraction.phrasebook.phrases.arithmetic import flows
from factcheck.extraction.phrasebook.readers.arithmetic.sums.adding import ANYBODY, breakdown, carried, summed
from factcheck.extraction.phrasebook.readers.arithmetic.sums.told_roles import Told, told_roles
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.roles import each
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_PHRASE = "breakdown.stock"
_BACK = 3
_MOST = 9
_LEAD, _LARGE = 30, 100
_FARTHEST, _FEW = 10, Decimal(3)
"""A closing figure is off by a tenth of itself at most, or by so few."""
_ROLES = (
    ("nested", flows.NESTED_BEFORE, None),
    ("in", flows.COMES, None),
    ("out", flows.GOES, None),
    ("nested", None, flows.NESTED_AFTER),
    ("close", None, flows.CLOSES_AFTER),
    ("in", None, flows.TOOK),
    ("in", None, flows.COMES_AFTER),
    ("out", None, flows.GOES_AFTER),
    ("open", flows.OPENS, flows.OPENS_AFTER),
    ("close", flows.CLOSES, None),
    ("state", flows.HAD, flows.HAD_AFTER),
)
_AND_ANOTHER = expression(
    r"(?: [a-z'’-]+){0,3}?,? (?:and |, )?(?:the |an? |its |their )?(?:[a-z'’-]+ ){1,3}"
    r"|(?: [a-z'’-]+){0,3} from [a-z'’ -]{1,30} and "
)
"""Between two figures of one list: "fees brought in £3,925 and the fair £1,280"."""
_OF_THE = expression(r"(?: [a-z'’-]+){0,2} of (?:[a-z'’-]+ ){1,3}")
"""Between some and all of them: "nine of the district's 138"."""
_IS_NOW = expression(r"\b(?:employs|has|have|is|are|holds|keeps|runs|owns|numbers|stands at)(?: (?:a|the|just))* $")
_WERE_THEN = expression(r"\b(?:there were|there was|had|stood at|numbered|employed|held)(?: (?:a|the|just|only))* $")
_CLOSED = expression(
    r"(?: [a-z]+)?(?: (?:in all|altogether|now|then|today|again|left|remaining|strong))?"
    r"(?: (?:in|at) (?:(?:the|its|their|our) )?(?:(?:current|deposit|savings|general) )?(?:account|bank|fund|kitty|till"
    r"|reserve|hand|pot|tank|store|stock|coffers|treasury|herd|flock|fleet)s?)?(?: (?:at|by) the (?:end"
    r"|close)(?: of [^.;:,]{2,20})?)?(?=[.,;:)–—]|$| and )"
)
"""Behind the figure that closes: nothing that makes it some of them, "22 fit players", "21 in working order"."""
_RELATIVE = expression(r"\b(?:last|this) (?:year|month|week|season|term)\b")
_WHEN = expression(
    r"\b(?:in|on|during|since|by|last|this|over) (?:(?:the|its|his|her|their|first|last|second|early|late) )*"
    r"(?:day|week|month|year|spring|summer|autumn|winter|season|quarter|term|weekend|[a-z]+day|(?:jan|febr)uary|march"
    r"|april|may|june|july|august|(?:septem|octo|novem|decem)ber)\b"
)
_PERIOD = expression(r"\b(?:beg[aiu]n|start(?:ed|s)?|opened) (?:the|its|their|\w+) ?(?:[a-z]+ )?with (?:[a-z]+ )?$")
_PERIOD_LEAD = 40
"""Before what was there when a period began, of which the account is: "began the year with"."""
_MORE_THAN = expression(r"(?: [a-z]+)? (?:more|fewer|less) (?:than|on)\b")
_SIGNS = {"in": 1, "out": -1}


def read_stocks(scene: Scene) -> Iterator[Breakdown]:
    """A claim for each closing figure whose opening one and whose comings and goings stand around it."""
    done = 0
    for index, sentence in enumerate(scene.sentences):
        if sentence.block.cell is not None or not sentence.numbers:
            continue
        passage = [sentence]
        found = [_of(scene, passage)]
        for one in before(scene, index, _BACK):
            if one.start < done:
                break
            passage.insert(0, one)
            found.append(_of(scene, passage))
        claims = [claim for claim in found if claim is not None]
        if claims:
            done = sentence.end
            yield next(filter(_comes_out, claims), claims[-1])


def _comes_out(claim: Breakdown) -> bool:
    return sum(part.quantity.value for part in claim.parts) == claim.total.value


def _of(scene: Scene, passage: Sequence[Sentence]) -> Breakdown | None:
    """The claim of a passage, None where some figure of the kind is told in no such words."""
    low, high = passage[0].start, passage[-1].end
    if not 3 <= sum(len(one.numbers) for one in passage) < CROWDED or not (
        flows.MOVING.search(scene.lower, low, high) or flows.BOOKED.search(scene.lower, low, high)
    ):
        return None
    told = {one.start: [*_without_parts(scene, _some_of(scene, told_roles(one, _ROLES)))] for one in passage}
    everything = [one for some in told.values() for one in some]
    closing = next((one.number for one in reversed(everything) if one.role in ("close", "state")), None)
    if closing is None:
        return None
    everything = [
        one._replace(number=number)
        for one, number in zip(everything, carried([n.number for n in everything], _unit(everything)), strict=True)
    ]
    closing = next(one.number for one in everything if one.number.start == closing.start)
    figures = [one for one in everything if _alike(one, closing) and not _is_gap(scene, one)]
    ends = _ends(figures)
    if ends is None:
        return None
    opened, closed = ends
    moved = [one for one in figures if one.role in _SIGNS]
    if not 1 <= len(moved) <= _MOST or len(moved) + 2 != len(figures):
        return None
    if opened.hedge or closed.hedge:
        return None
    signed = [replace(one.number, value=one.number.value * _SIGNS[one.role]) for one in moved]
    if not any(one.role in ("open", "close") for one in figures):
        now = _IS_NOW.search(scene.lower[max(0, opened.hedge_start - _LEAD) : opened.hedge_start])
        then = _WERE_THEN.search(scene.lower[max(0, closed.hedge_start - _LEAD) : closed.hedge_start])
        turned = summed((closed, *signed)) == opened.value or (now and then)
        if turned and summed((opened, *signed)) != closed.value:
            opened, closed = closed, opened  # "It employs 73: it has hired 5 and lost 3 since May, when it had 71"
    if summed((opened, *signed)) != closed.value and not _sure(passage, told, opened, closed, moved):
        return None
    return breakdown(scene, closed, (opened, *signed), Coverage.ALL, _PHRASE)


def _unit(told: Sequence[Told]) -> str | None:
    """The unit of what there was: that of the figure that closes, or else of the one that opens."""
    ends = [one.number for one in reversed(told) if one.role in ("close", "state", "open")]
    return ends[0].unit or (ends[-1].unit if not ends[0].counted else None)


def _some_of(scene: Scene, told: Sequence[Told]) -> Sequence[Told]:
    """The figures of a sentence, those of which some come or go as what there was: "nine of its 138 staff left"."""
    found = [*told]
    for at, (one, two) in enumerate(pairwise(told)):
        if two.role == "out" and not one.role and _OF_THE.fullmatch(scene.lower, one.number.end, two.number.start):
            found[at : at + 2] = one._replace(role="out", said=two.said), two._replace(role="open")
    return found


def _without_parts(scene: Scene, told: Iterable[Told]) -> Iterator[Told]:
    """The figures of a sentence without those that one is told in: "it took in 412: 236 cats and 176 dogs"."""
    last: Told | None = None
    listing = False
    for found in told:
        one = found
        if not one.role and last is not None and last.role in _SIGNS:
            between = scene.lower[last.number.end : one.number.hedge_start]
            one = one._replace(role=last.role) if _AND_ANOTHER.fullmatch(between) else one
        listing = not one.role and last is not None and (listing or scene.lower.startswith(": ", last.number.end))
        last = one
        if not listing:
            yield one


def _alike(one: Told, closing: NumberMention) -> bool:
    """Whether a figure is of the kind of the closing one, or one of those that come and go under another name."""
    number = one.number
    if number.unit != closing.unit or number.form is Form.FRACTION or one.role == "nested":
        return False
    if not number.counted or not closing.counted or one.role in _SIGNS:
        return True
    return _kind(number) == _kind(closing) or {number.counted, closing.counted} & ANYBODY != set()


def _is_gap(scene: Scene, one: Told) -> bool:
    """Whether a figure is how much more there is now: "318 members, 21 more than at the last meeting"."""
    return not one.role and _MORE_THAN.match(scene.lower, one.number.end) is not None


def _kind(number: NumberMention) -> str:
    return noun_key(number.counted or "")


def _ends(figures: Sequence[Told]) -> tuple[NumberMention, NumberMention] | None:
    """The figure that opens and the one that closes: told so, or the first and last that only say what there was."""
    named = {role: [one for one in figures if one.role == role] for role in ("open", "close", "state")}
    opened, closed, states = named["open"], named["close"], named["state"]
    if len(opened) > 1 or len(closed) > 1 or len(opened) + len(closed) + len(states) != 2:
        return None
    first = opened or states[:1]
    last = closed or states[-1:]
    if opened and not closed and first[0].number.start > last[0].number.start:
        return None
    return first[0].number, last[0].number


def _sure(
    passage: Sequence[Sentence],
    told: dict[int, list[Told]],
    opened: NumberMention,
    closed: NumberMention,
    moved: Sequence[Told],
) -> bool:
    """Whether a closing figure that does not come out can be of no other comings and goings."""
    made = sum((one.number.value * _SIGNS[one.role] for one in moved), opened.value)
    if abs(made - closed.value) > max(closed.value / _FARTHEST, _FEW) and not (
        closed.value >= _LARGE and slipped(made, closed.value)
    ):
        return False
    if any(one.number.hedge for one in moved) or any(map(denied, passage)):
        return False
    if not _CLOSED.match(passage[0].scene.lower, closed.end):
        return False  # "and ended with 22 fit players"
    names = {_kind(n) for n in (opened, closed) if n.counted}
    if len(names) > 1 or any(
        one.number.counted and _kind(one.number) not in names | flows.YOUNG | ANYBODY for one in moved if names
    ):
        return False
    if _at_several_times(passage, opened, moved):
        return False
    for one in passage:
        if flows.UNTOLD.search(one.lower) or any(each(one, n) is not None for n in one.numbers):
            return False
        said = [some.said for some in told[one.start]]
        for found in flows.MOVING.finditer(one.slotted):
            if not any(low <= found.start() < high for low, high in said) and not flows.REASON.search(
                one.slotted, 0, found.start()
            ):
                return False
    return True


def _at_several_times(passage: Sequence[Sentence], opened: NumberMention, moved: Sequence[Told]) -> bool:
    """Whether some came or went at another time than the others, so that more may have between the times.

    "It laid off 60 in 2020 and has hired 45 this year"; "140 in 2019. Last year 22 joined. It has 162".
    """
    years = sorted(m.year for one in passage for m in one.mentions if isinstance(m, DateMention) and m.year)
    if years and (years[-1] - years[0] > 1 or any(_RELATIVE.search(one.lower) for one in passage)):
        return True
    scene = passage[0].scene
    first, last = min(one.number.end for one in moved), max(one.number.start for one in moved)
    dated = any(isinstance(m, DateMention) and first < m.start < last for one in passage for m in one.mentions)
    told_as_one = _PERIOD.search(scene.lower, max(0, opened.start - _PERIOD_LEAD), opened.start) is not None
    return not told_as_one and (dated or _WHEN.search(scene.lower, first, last) is not None)
