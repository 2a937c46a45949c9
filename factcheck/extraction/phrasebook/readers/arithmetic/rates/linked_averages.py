"""Averages told as such, of a total and a count or of a list of figures, wherever copy puts them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise, permutations

from factcheck.claims import PERCENT, Average
from factcheck.claims.units import SCALES
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import CROWDED, certain, compared, link, windows
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_class, noun_key
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.periods import of_another_period
from factcheck.extraction.phrasebook.readers.arithmetic.orders.series import Named, bulleted_series
from factcheck.extraction.phrasebook.readers.arithmetic.rates.linked_products import MOST
from factcheck.extraction.phrasebook.readers.arithmetic.rates.product_claims import amount, average, interval, nearest
from factcheck.extraction.phrasebook.readers.arithmetic.tables.grid import Grid, grids, is_total
from factcheck.extraction.phrasebook.roles import averaging, starting
from factcheck.extraction.phrasebook.scene import Scene, Sentence
from factcheck.extraction.phrasebook.scope import narrower_mean

_BACK = 4
"""How many sentences before its own the total and the count of an average may stand that names them both."""
_ELSEWHERE = expression(
    r"\b(?:last|previous(?:ly)?|earlier|ago|before|after|usual(?:ly)?|normal(?:ly)?|national(?:ly|wide)?|long-term|decade"
    r"|since|another|elsewhere|used to|will|would|by contrast|compared|against|than|larger|smaller|higher|lower"
    r"|weighted|working|all-time|career|rest|remaining|whose|who)\b"
)
"""What says of a mean that it is of another time, place or group than the figures before."""
SEVERAL = expression(r"\b(?:averages|means|norms|medians) of\b")
"""What gives each of several figures a mean of its own: "71 mm and 48 mm, against averages of 52 and 50"."""
_OF_MEANS = expression(r"\b(?:median|mean|average|avg)\b", re.IGNORECASE)
"""In the header of a column whose rows are means, of groups of different sizes."""
_WORD = expression(r"[a-z]{4,}")
_TELLING = Decimal("0.05")
"""How far a mean in few digits may be from what its figures give and still be known for theirs."""
_NAMED = expression(r"[A-Z][\w’'.-]+, \Z")
_OLDEST = 120
_WIDEST = 20
"""How many times as large as the smallest the largest figure of a list may be that a mean is taken of."""


def linked_averages(scene: Scene, index: int) -> Iterator[Average]:
    """Averages told as such: of a total and a count, or of a list of figures."""
    sentence = scene.sentences[index]
    if not 0 < len(sentence.numbers) < CROWDED or ("averag" not in sentence.lower and "mean" not in sentence.lower):
        return
    for mean in sentence.numbers:
        if not amount(mean) or not averaging(sentence, mean) or SEVERAL.search(scene.lower, sentence.start, mean.start):
            continue
        found = (
            _of_list(scene, index, mean)
            or _of_rows(scene, index, mean)
            or _of_total(scene, index, mean)
            or _of_things(scene, index, mean)
        )
        if found is None:
            continue
        fits = found.given().meets(found.said())
        compared_with = starting(sentence, mean)  # "9,000 above the average of 22,400"
        if fits or not (compared_with or narrower_mean(scene, sentence, mean, found.totals[0].unit)):
            yield found


def _of_rows(scene: Scene, index: int, mean: NumberMention) -> Average | None:
    """The mean of the figures of the list that stands before, or of the one column of a table that can have it."""
    sentence = scene.sentences[index]
    rows_of_list = [one.number for one in _list_before(scene, sentence)]
    columns = [
        [figure.number for figure in figures if not is_total(figure.label)]
        for grid in grids(scene)
        for column, figures in grid.columns.items()
        if _heads(grid, column, sentence, mean) and not _OF_MEANS.search(grid.headers.get(column, ""))
    ]
    found = [rows for rows in (rows_of_list, *columns) if len(rows) > 2 and _can_mean(rows, mean)]
    for rows in found:
        if _mean(rows, mean):
            return average(scene, mean, rows, None, apart=True)
    told = [n for n in sentence.numbers if n is not mean and amount(n) and n.value != len(found[0] if found else ())]
    if len(found) == 1 and not told and mean.hedge is None and _here(scene, index, mean):
        return average(scene, mean, found[0], None, apart=True)
    return None


def _here(scene: Scene, index: int, mean: NumberMention) -> bool:
    """Whether a mean is told of the time and the things of the figures before it."""
    sentence = scene.sentences[index]
    end = scene.lower.find(",", mean.end, sentence.end)
    end = end if end >= 0 else sentence.end
    named = any(m.slot in "dg" and m.start < end for m in sentence.mentions)
    return (
        not named
        and not _ELSEWHERE.search(scene.lower, sentence.start, end)
        and certain(scene, index, mean, (), cued=True)
    )


def _list_before(scene: Scene, sentence: Sentence) -> Sequence[Named]:
    blocks = scene.draft.blocks
    first = bisect_left(blocks, sentence.block.start, key=lambda block: block.start)
    at = first
    while at and blocks[at - 1].kind is BlockKind.ITEM and blocks[at - 1].group == blocks[first - 1].group:
        at -= 1
    return bulleted_series(scene, blocks[at].start) if at < first else ()


def _heads(grid: Grid, column: int, sentence: Sentence, mean: NumberMention) -> bool:
    """Whether a column is of what a mean is of, by its header."""
    noun = grid.noun(column)
    if mean.unit is not None or noun is None:
        return mean.unit is not None and mean.unit not in TIME_UNITS
    if mean.counted:
        return noun_class(mean.counted) == noun_class(noun)
    return noun in sentence.lower


def _can_mean(rows: Sequence[NumberMention], mean: NumberMention) -> bool:
    if min(n.value for n in rows) <= 0 or any(n.unit != mean.unit or n.unit == PERCENT for n in rows):
        return False
    return _alike([*rows, mean]) and min(n.value for n in rows) < mean.value < max(n.value for n in rows)


def _mean(rows: Sequence[NumberMention], mean: NumberMention) -> bool:
    """Whether rows have a mean, which tells something only where it is printed to more than one digit."""
    given = sum((n.value for n in rows), Decimal(0)) / len(rows)
    slack = mean.value / 20 if mean.hedge else mean.step / 2
    return abs(given - mean.value) <= min(slack, mean.value * _TELLING)


def _of_things(scene: Scene, index: int, mean: NumberMention) -> Average | None:
    """ "The schools have an average of 13 pupils", where so many schools and so many pupils are told before."""
    if not mean.counted:
        return None
    sentence, what = scene.sentences[index], noun_class(mean.counted)
    words = {noun_class(word) for word in _WORD.findall(sentence.lower)}
    told = [n for one in scene.sentences[max(0, index - _BACK) : index] if one.block.cell is None for n in one.numbers]
    totals = {n.value: n for n in told if n.counted and noun_class(n.counted) == what and n.value > 2 * mean.value}
    counts = {n.value: n for n in told if n.counted and noun_class(n.counted) in words - {what} and n.value > 1}
    if len(totals) != 1 or len(counts) != 1:
        return None
    (total,), (count,) = totals.values(), counts.values()
    claim = average(scene, mean, (total,), count, apart=True)
    if claim.given().meets(claim.said()):
        return claim
    if mean.hedge or total.hedge or count.hedge or not _here(scene, index, mean):
        return None
    ratio = total.value / count.value / mean.value
    return claim if Decimal("0.4") < ratio < Decimal("2.5") else None


def _of_list(scene: Scene, index: int, mean: NumberMention) -> Average | None:
    """The mean of three figures or more that stand as a list in the sentence or right before it."""
    for apart, window in windows(scene, index, mean, 1):
        figures = [n for n in window if amount(n) and _of_kind(n, mean)]
        for run in _runs(scene, figures):
            if len(run) < 3 or (run[0].start < mean.start < run[-1].start) or not _alike(run):
                continue
            values = [n.value for n in run]
            given = sum(values, Decimal(0)) / len(values)
            said = scene.maker.quantity(mean).natural()
            slack = mean.step / 2
            if said.low - slack <= given <= said.high + slack:
                return average(scene, mean, run, None, apart=apart)
            strays = [n for n in figures if n not in run and n.counted is None]
            plausible = min(values) <= mean.value <= max(values) and not strays and mean.start > run[-1].start
            if plausible and certain(scene, index, mean, run, cued=True) and mean.hedge is None:
                return average(scene, mean, run, None, apart=apart)
    return None


def _of_kind(number: NumberMention, mean: NumberMention) -> bool:
    scale = SCALES.get(mean.unit or "")
    if scale is not None and scale.dimension in ("speed", "fuel use") and number.unit is None:
        return False  # "stages of 118, 152 and 140, at an average of 40 kilometres an hour"
    return number.unit == mean.unit or (None in (number.unit, mean.unit) and number.unit not in TIME_UNITS)


def _alike(run: Sequence[NumberMention]) -> bool:
    """Whether the figures of a list can have a mean: they count one thing at most, and are of one size."""
    values = [n.value for n in run]
    return len({noun_key(n.counted) for n in run if n.counted}) <= 1 and max(values) <= _WIDEST * min(values)


def _runs(scene: Scene, figures: Sequence[NumberMention]) -> Iterator[list[NumberMention]]:
    """Figures that stand in lists: nothing but commas, "and" and a few words between them."""
    run: list[NumberMention] = []
    for one, two in pairwise(figures):
        run = run or [one]
        between = scene.lower[one.end : two.hedge_start]
        between = _ASIDE.sub("", between)
        if len(between) < 40 and _LISTED.search(between) and not _ENDS_LIST.search(between):
            run.append(two)
        else:
            yield run
            run = []
    if run:
        yield run


_ASIDE = expression(r"\([^()]{0,60}\)")
_LISTED = expression(r",|;|\band\b")
_ENDS_LIST = expression(r"[.!?:]")


def _is_age(scene: Scene, number: NumberMention) -> bool:
    """Whether a bare figure stands behind a name, between commas: "Helen Marwood, 46, of Camborne"."""
    bare = number.unit is None and number.counted is None and number.value < _OLDEST
    prose = scene.draft.prose
    return (
        bare
        and prose.startswith(",", number.end)
        and _NAMED.search(prose, max(0, number.start - 32), number.start) is not None
    )


def _of_total(scene: Scene, index: int, mean: NumberMention) -> Average | None:
    def pairs(window: Sequence[NumberMention]) -> Iterator[tuple[NumberMention, NumberMention]]:
        figures = [n for n in window if amount(n) and not _is_age(scene, n)][-MOST:]
        figures = [n for n in figures if not scene.lower.startswith(" times", n.end)]
        for total, count in permutations(figures, 2):
            if count.unit is None and count.value > 1 and total.unit == mean.unit and total.value > mean.value:
                if total.unit is None and total.counted and count.counted and total.value < count.value:
                    continue
                yield total, count

    def fits(pair: tuple[NumberMention, NumberMention]) -> bool | None:
        said, given = [], []
        for strained in (False, True):
            total, count = (interval(scene, n, strained=strained) for n in pair)
            if count.low <= 0:
                return None
            said.append(nearest(scene, mean, strained=strained))
            given.append(total / count)
        outcome = compared((said[0], said[1]), (given[0], given[1]), farthest=Decimal("1.6"))
        near = abs(pair[0].value / pair[1].value / mean.value - 1) <= _TELLING
        return outcome if not outcome or near or mean.hedge else None

    found = link(windows(scene, index, mean, 1), pairs, fits)
    if found is None:
        return None
    sure = found.fits or (
        certain(scene, index, mean, found.operands) and not of_another_period(scene, mean, found.operands)
    )
    if not sure:
        return None
    total, count = found.operands
    return average(scene, mean, (total,), count, apart=found.apart)
