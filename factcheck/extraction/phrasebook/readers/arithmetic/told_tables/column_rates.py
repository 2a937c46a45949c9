"""What one column of a table has for each of another: "about 284 people to each well", of wells and of people."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from factcheck.claims import Average, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.readers.arithmetic.told_tables.measures import Measure, Table, tables
from factcheck.extraction.phrasebook.readers.arithmetic.told_tables.subjects import another_time, foreign
from factcheck.extraction.phrasebook.scene import Scene, Sentence

CUES = (" each", " every", " per ", " a ", " an ", "average", "apiece")
_FOR_EACH = expression(
    r"(?P<thing>(?: [a-z'’-]+){0,2}?)(?: (?:to|for|from|in|at|by|on|out of))? (?:each|every|per|an?|the average)"
    r"(?: (?P<of>\d[\d,]*|hundred|thousand|million))? (?P<one>[a-z'’-]+(?: [a-z'’-]+)?)"
)
_EACH = expression(r"\b(?:each|every|the average|an average|a typical|a|an) (?P<one>(?:(?!of\b)[a-z'’-]+ ){2,6})$")
_OF_EVERY = {"hundred": 100, "thousand": 1000, "million": 10**6}
_FAR, _SLACK, _ROUNDED = Decimal("2.5"), Decimal("0.06"), Decimal("0.004")


_SCORING = frozenset("win wins victory draw tie loss defeat bonus try goal match game set".split())
"""What so many points are given for by the rules: "four points for a win"."""


class _Case(NamedTuple):
    total: tuple[NumberMention, ...]
    things: NumberMention
    scale: Decimal


def read_column_rates(scene: Scene) -> Iterator[Average]:
    """A claim for each figure told for each of the things that a column counts, where another has what it is of."""
    for sentence in scene.sentences_with(CUES) if tables(scene) else ():
        if sentence.block.cell is not None:
            continue
        for number in sentence.numbers:
            if number.slot in "nmu" and number.value > 0:
                yield from _told(scene, sentence, number)


def _told(scene: Scene, sentence: Sentence, number: NumberMention) -> Iterator[Average]:
    behind = _FOR_EACH.match(scene.lower, number.end, sentence.end)
    ahead = _EACH.search(scene.lower[sentence.start : number.hedge_start])
    one = behind["one"] if behind is not None else ahead["one"] if ahead is not None else None
    if one is None or (number.counted in ("point", "points") and one.split()[0] in _SCORING):
        return
    one = next((word for word in one.split() if any(t.meant(word, t.printed) for t in tables(scene))), one)
    per = Decimal(1)
    if behind is not None and behind["of"]:
        per = Decimal(_OF_EVERY.get(behind["of"]) or behind["of"].replace(",", ""))
    printed = re.sub(r"[^a-z ]", "", scene.lower[number.start : number.end])
    thing = f"{behind['thing'] if behind is not None else ''} {number.counted or ''} {printed}".strip()
    said = scene.lower[sentence.start : number.start] if per != 1 and not thing else thing
    for table in tables(scene):
        cases = _cases(table, sentence, number, said, one)
        fitting = [case for case in cases if _off(number, case, per) <= _near(number)]
        if fitting:
            yield _claim(scene, number, fitting[0], per)
            return
        near = [case for case in cases if _off(number, case, per) <= _FAR]
        stop = behind.end() if behind is not None else number.end
        lead = scene.lower[sentence.start : number.start]
        for name in reversed(table.named(sentence.start, number.start)):
            lead = f"{lead[: name.start - sentence.start]} {lead[name.end - sentence.start :]}"
        typical = ahead is not None and ahead.group().startswith("a typical")
        surely = (
            not typical
            and len(cases) == 1
            and near
            and not another_time(scene, sentence.start, stop)
            and not foreign(table, lead)
        )
        if surely and _off(number, near[0], per) - 1 > (_SLACK if number.hedge else _ROUNDED):
            yield _claim(scene, number, near[0], per)
            return


def _cases(table: Table, sentence: Sentence, number: NumberMention, said: str, one: str) -> list[_Case]:
    """The totals of two columns, or their figures in the row that the sentence names."""
    start, end = _clause(sentence, number)
    labels = {name.label for name in table.named(start, end)}
    if len(labels) > 1:
        return []
    found = []
    for counts in table.printed:
        if not table.meant(one, [counts]) or not counts.whole:
            continue
        for totals in table.printed:
            if totals is counts or not totals.whole or table.meant(one, [totals]):
                continue
            if not (_of_money(totals) if number.slot == "m" else table.meant(said, [totals])):
                continue
            if labels:
                label = next(iter(labels))
                if label not in totals.every or label not in counts.every:
                    continue
                total: Sequence[NumberMention] = (totals.every[label],)
                count = counts.every[label]
            elif len(counts.whole) == 1:
                total, count = totals.whole, counts.whole[0]
            else:
                continue
            if count.value > 0:
                found.append(_Case(tuple(total), count, totals.scale / counts.scale))
    return found


def _clause(sentence: Sentence, number: NumberMention) -> tuple[int, int]:
    """The part of a sentence between semicolons in which a figure stands."""
    lower = sentence.scene.lower
    start = max(sentence.start, lower.rfind("; ", sentence.start, number.start))
    end = lower.find("; ", number.end, sentence.end)
    return start, end if end >= 0 else sentence.end


def _of_money(measure: Measure) -> bool:
    """Whether a column is of sums of money, by its header or by its figures."""
    figures = next(iter(measure.every.values()))
    return figures.slot == "m" or re.search(r"[$£€¥₹]", measure.header) is not None


def _given(case: _Case, per: Decimal) -> Decimal:
    return sum((n.value for n in case.total), Decimal(0)) * case.scale * per / case.things.value


def _off(number: NumberMention, case: _Case, per: Decimal) -> Decimal:
    given = _given(case, per)
    return max(given / number.value, number.value / given) if given > 0 else _FAR + 1


def _near(number: NumberMention) -> Decimal:
    """How far a figure may be from what it is told of, by its last printed place."""
    return 1 + max(number.step / 2 / number.value, Decimal("0.025") if number.hedge else Decimal(0))


def _claim(scene: Scene, number: NumberMention, case: _Case, per: Decimal) -> Average:
    maker = scene.maker
    quote, span, section = maker.around([number])
    return make(
        Average,
        quote=quote,
        span=span,
        section=section,
        phrase="average.of-columns",
        average=maker.quantity(number),
        totals=tuple(maker.quantity(n) for n in case.total),
        count=maker.quantity(case.things),
        per=per,
        unit=case.scale,
        apart=True,
    )
