"""Superlatives beside the figures that they order: "the east had the highest turnout, 41 per cent; the west had 47"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck.claims import Extreme, Ranked, Ranking, make
from factcheck.drafts.draft import Block, BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import CROWDED
from factcheck.extraction.phrasebook.mentions.mention import DateMention, NumberMention
from factcheck.extraction.phrasebook.readers.arithmetic.orders.leaders import (
    AMOUNTS,
    Leader,
    awarded,
    extreme,
    extreme_of,
    leaders,
    placed,
)
from factcheck.extraction.phrasebook.readers.arithmetic.orders.series import (
    Named,
    bulleted_series,
    naming,
    plain_list,
    series_of,
    things_of,
)
from factcheck.extraction.phrasebook.readers.arithmetic.orders.superlative_words import (
    ANOTHER,
    BEYOND_ANY,
    CUES,
    MORE,
    OF_SO_MANY,
    PLACED_CUES,
    RANKS,
    SUPERLATIVE,
    TIED_AFTER,
    TIED_BEFORE,
)
from factcheck.extraction.phrasebook.readers.arithmetic.tables.grid import grids_told_of, is_total
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_YEARS = expression(r" (?:[a-z]+ )?(?:of|in) (?:the |its |their )?(?:past|last) (?P<many>[a-z]+|\d+) ")
_YEAR = expression(r"(?:19|20)\d\d")
_NOUN = expression(r"(?: [a-z'’-]+){0,3}")
_IN_A_PLACE = expression(r" (?:[a-z]+ )?in (?:the )?[A-Z]")
"""Behind a superlative that may be of one land, and others of others: "1,085, the highest in Wales"."""
_FOR_THE = expression(r" for (?=the )")
_ON_OTHERS = expression(
    r" (?:on|by) (?!the\b|points\b|votes\b|monday|tuesday|wednesday|thursday|friday|saturday|sunday)[a-z]+"
)
"""Behind one that is first by something else: "topped the table on golds"."""
_OF_OFFERS = expression(r"\bof (?:the )?[\w-]+ (?:quotes|quotations|bids|tenders|estimates|offers)\b")
_AMONG = 40
_BARE_AMONG = expression(r"(?:, |\band )[A-Z][\w’'-]+ (?:had |has |with )?(?P<figure>\d+)\b(?= and|,)")
_FEWEST = 2
_FAR_FROM_IT = 60
"""How far behind its figure a superlative is a claim of its own, whose words are pointed at beside the figure."""

_SEVERAL = expression(r"(?: [a-z-]+){0,2}s (?:were|are|have been|being|came)\b")
"""Behind a superlative of several, whose figures are all that it is said of: "the largest outflows were"."""


def read_superlatives(scene: Scene) -> Iterator[Ranking]:
    """A claim for each superlative that stands with one of several like figures, or with a name that one goes with."""
    if not scene.words.held(CUES) and not scene.words.held(PLACED_CUES):
        return
    starts = [sentence.start for sentence in scene.sentences]
    for block in scene.draft.blocks:
        if block.cell is not None or block.kind is BlockKind.HEADING:
            continue
        own = scene.sentences[bisect_left(starts, block.start) : bisect_left(starts, block.end)]
        if any(one.numbers for one in own) or scene.once(_columns) or "ast " in scene.lower[block.start : block.end]:
            yield from (claim for claim in _in_block(scene, block, own) if not _leaves_one_out(scene, claim))


def _leaves_one_out(scene: Scene, claim: Ranking) -> bool:
    """Whether a figure without its noun stands among those of a ranking: "Leeds has 40 cases, Hull 30 and York 50"."""
    told = {one.quantity.span.start for one in (*claim.ordered, *claim.field)}
    bare = _BARE_AMONG.finditer(scene.draft.source, min(told), max(told))
    return claim.ordered[0].quantity.unit is None and any(one.start("figure") not in told for one in bare)


def _in_block(scene: Scene, block: Block, own: Sequence[Sentence]) -> Iterator[Ranking]:
    done: set[int] = set()
    first = 0
    for start, end in scene.ranges(block):
        while first < len(own) and own[first].start < start:
            first += 1
        last = first
        while last < len(own) and own[last].start < end:
            last += 1
        before, here, after = own[max(0, first - 1) : first], own[first:last], own[last : last + 1]
        near = sum(len(one.numbers) for one in (*before, *here, *after))
        if near >= CROWDED:
            continue
        lower = scene.lower[start:end]
        held = scene.words.held
        ordered = (near or "ast " in lower) and any(cue in lower for cue in held(CUES))
        in_order = (near >= _FEWEST or scene.once(_columns)) and any(cue in lower for cue in held(PLACED_CUES))
        if not (ordered or in_order):
            continue
        windows = [here, [*here, *after], [*before, *here]]
        for match in SUPERLATIVE.finditer(scene.lower, start, end) if ordered else ():
            rank = RANKS.get(match["rank"] or "", 1)
            claim = _of_figure(scene, windows, match.start(), match.end(), match["word"], rank, end)
            claim = claim or _of_this_year(scene, (match.start(), match.end()), match["word"], rank, end)
            if claim is not None and claim.ordered[0].quantity.span.start not in done:
                done.add(claim.ordered[0].quantity.span.start)
                yield claim
        for match in BEYOND_ANY.finditer(scene.lower, start, end) if in_order else ():
            claim = _of_figure_before(scene, windows, match)
            if claim is not None and claim.ordered[0].quantity.span.start not in done:
                done.add(claim.ordered[0].quantity.span.start)
                yield claim
        told = (*(leaders(scene.lower, start, end) if ordered else ()),)
        in_places = (
            (*placed(scene.lower, start, end, block.start), *awarded(scene.lower, start, end)) if in_order else ()
        )
        for leader in (*told, *in_places):
            claim = _named(scene, windows, leader, (start, end))
            if claim is not None and claim.ordered[0].quantity.span.start not in done:
                done.add(claim.ordered[0].quantity.span.start)
                yield claim


def _of_figure(
    scene: Scene, windows: Sequence[Sequence[Sentence]], start: int, end: int, word: str, rank: int, stop: int
) -> Ranking | None:
    """The superlative of a figure that stands with it: "the highest, at 41", "1:29 was the quickest"."""
    numbers = [n for sentence in windows[0] for n in sentence.numbers]
    lower = scene.lower
    field = next((n for n in numbers if n.start >= end and OF_SO_MANY.fullmatch(lower, end, n.hedge_start)), None)
    if field is not None and field.slot == "n" and field.step == 1:
        end = field.end  # "the cheapest of the four quotes was $920"
    tied = next((n for n in numbers if n.start >= end and TIED_AFTER.fullmatch(lower, end, n.hedge_start)), None)
    if tied is None:
        tied = next((n for n in numbers if n.end <= start and TIED_BEFORE.fullmatch(lower, n.end, start)), None)
    if tied is None or tied.hedge is not None:
        return None
    for window in windows:
        series = [one for one in series_of(window, like=tied) if one.number is not field]
        if len(series) >= _FEWEST:
            first = next((one for one in series if one.number is tied), None)
            sure = _SEVERAL.match(lower, end) is None
            return _claim(
                scene, series, first, (start, end), extreme(word, tied), rank, window, listed=False, sure=sure
            )
    listed = bulleted_series(scene, stop)
    same = next((one for one in listed if one.number.value == tied.value), None)
    return _claim(scene, listed, same, (start, end), extreme(word, tied), rank, windows[0], listed=True)


def _of_figure_before(scene: Scene, windows: Sequence[Sequence[Sentence]], match: re.Match[str]) -> Ranking | None:
    """The figure that stands right before "more than any other street"."""
    before = [n for sentence in windows[0] for n in sentence.numbers if n.end <= match.start()]
    if not before or not _NOUN.fullmatch(scene.lower, before[-1].end, match.start()) or before[-1].hedge is not None:
        return None
    word = "most" if match["more"] in MORE else "least"
    for window in windows:
        series = series_of(window, like=before[-1])
        if len(series) >= _FEWEST:
            first = next((one for one in series if one.number is before[-1]), None)
            return _claim(scene, series, first, match.span(), extreme(word, before[-1]), 1, window, listed=False)
    return None


def _of_this_year(scene: Scene, place: tuple[int, int], word: str, rank: int, stop: int) -> Ranking | None:
    """The superlative of the latest of several years that the list below gives: "the biggest of the past five"."""
    if not _YEARS.match(scene.lower, place[1]):
        return None
    listed = bulleted_series(scene, stop)
    years = [_YEAR.search(scene.lower, one.start, one.number.start) for one in listed]
    told = [int(year.group()) for year in years if year is not None]
    if len(told) != len(listed) or len(told) < _FEWEST:
        return None
    if scene.anchor is not None and scene.anchor.day.year != max(told):
        return None
    latest = listed[told.index(max(told))]
    return _claim(scene, listed, latest, place, extreme(word, latest.number), rank, (), listed=True)


def _named(
    scene: Scene, windows: Sequence[Sequence[Sentence]], leader: Leader, sentence: tuple[int, int]
) -> Ranking | None:
    """The claim of a name that one of the figures goes with: "Ports was therefore our largest earner"."""
    sure = _ON_OTHERS.match(scene.lower, leader.place[1]) is None
    sure = sure and ANOTHER.search(_FOR_THE.sub(" ", scene.lower[slice(*sentence)])) is None
    ways = (series_of, things_of) if leader.word in AMOUNTS else (series_of,)
    lists_told = [(window, read(window)) for read in ways for window in windows]
    for window, series in lists_told:
        found = _naming(series, scene.lower, leader.keys) if len(series) >= _FEWEST else None
        own = found is not None and leader.place[0] - 1 <= found.number.end <= leader.place[1]
        if found is not None and not own:
            return _led(scene, series, found, leader, window, listed=False, sure=sure)
    lists = scene.once(_columns) if leader.placed else []
    if above := _list_above(scene, windows[0][0].block if windows[0] else scene.draft.block_at(leader.place[0])):
        lists = [above, *lists]
    for series in lists:
        if found := _naming(series, scene.lower, leader.keys):
            return _led(scene, series, found, leader, windows[0], listed=True, sure=sure)
    return None


def _naming(series: Sequence[Named], lower: str, keys: Sequence[str]) -> Named | None:
    """The one figure of a series that a name goes with, by as much of the name as tells it."""
    for key in keys:
        found = list(naming(series, lower, key))
        if len(found) == 1:
            return found[0]
    return None


def _led(
    scene: Scene,
    series: Sequence[Named],
    first: Named,
    leader: Leader,
    window: Sequence[Sentence],
    *,
    listed: bool,
    sure: bool,
) -> Ranking | None:
    told = " ".join(scene.lower[one.start : min(one.end, max(one.start, leader.place[0]))] for one in window)
    if listed:
        told += " ".join(one.label(scene.lower) for one in series)
    bare = all(one.number.unit is one.number.counted is None for one in series)
    counted = next((one.number.counted for one in series if one.number.counted), None)
    end = extreme_of(leader, told, replace(first.number, counted=first.number.counted or counted), bare=bare)
    return _claim(scene, series, first, leader.place, end, leader.rank, window, listed=listed, sure=sure)


def _list_above(scene: Scene, block: Block) -> list[Named]:
    """The figures of the list that ends right above a block, one to an item."""
    blocks = scene.draft.blocks
    last = bisect_left(blocks, block.start, key=lambda one: one.start)
    first = last
    while first and blocks[first - 1].kind is BlockKind.ITEM and blocks[first - 1].group == blocks[last - 1].group:
        first -= 1
    return bulleted_series(scene, blocks[first].start) if first < last else []


def _columns(scene: Scene) -> list[list[Named]]:
    """The tables that have one column of figures, each figure with the label of its row."""
    found = []
    for grid in grids_told_of(scene):
        if len(grid.columns) != 1:
            continue
        labels = {block.cell.row: block for block in grid.blocks if block.cell and not block.cell.column}
        figures = [f for f in next(iter(grid.columns.values())) if not is_total(f.label) and f.row in labels]
        found.append([Named(f.number, labels[f.row].start, labels[f.row].end) for f in figures])
    return found


def _claim(
    scene: Scene,
    series: Sequence[Named],
    first: Named | None,
    place: tuple[int, int],
    end_of_order: Extreme | None,
    rank: int,
    window: Sequence[Sentence],
    *,
    listed: bool,
    sure: bool = True,
) -> Ranking | None:
    if first is None or end_of_order is None or len(series) < _FEWEST or rank > len(series):
        return None
    others = [one for one in series if one is not first]
    beyond = [
        one
        for one in others
        if (
            one.number.value > first.number.value
            if end_of_order is Extreme.HIGHEST
            else one.number.value < first.number.value
        )
    ]
    holds = len(beyond) == rank - 1
    offers = _OF_OFFERS.search(scene.lower, place[0], min(len(scene.lower), place[1] + _AMONG))
    if (
        not holds
        and offers
        and all(n.value != len(series) for n in scene.within(offers.start(), offers.end(), NumberMention))
    ):
        return None  # "the lowest of three quotes was £350": what others gave is no quote
    if not holds and (
        not sure or _IN_A_PLACE.match(scene.draft.prose, place[1]) or not _sure(series, first, window, listed=listed)
    ):
        return None
    maker = scene.maker
    start, end = min(place[0], first.number.start), max(place[1], first.number.end)
    if listed or place[0] > first.number.end + _FAR_FROM_IT:
        start, end = place
    return make(
        Ranking,
        quote=maker.quote(start, end),
        span=maker.span(start, end),
        section=maker.section(start),
        phrase="superlative-of-a-series",
        extreme=end_of_order,
        rank=rank,
        ordered=(make(Ranked, quantity=maker.quantity(first.number)),),
        field=tuple(make(Ranked, quantity=maker.quantity(one.number)) for one in others),
    )


def _named_by_dates(series: Sequence[Named], dates: Sequence[DateMention]) -> bool:
    """Whether each figure of a series is one of a day or a month of its own: "140 in April, 165 in May"."""
    told = [[m for m in dates if one.start <= m.start < one.end] for one in series]
    months = {(m.month, m.weekday) for own in told for m in own}
    return all(len(own) == 1 for own in told) and all((m.month, m.weekday) in months and not m.year for m in dates)


def _sure(series: Sequence[Named], first: Named, window: Sequence[Sentence], *, listed: bool) -> bool:
    """Whether the figures are all there is to be ordered: a plain list, told of one time and of one thing."""
    if len(series) < 2 + (not listed) or any(one.number.hedge for one in series):
        return False
    for_each = all(" for " in one.label(window[0].scene.lower) for one in series) if window else False
    told = (_FOR_THE.sub(" ", one.lower) if for_each else one.lower for one in window)
    if any(map(denied, window)) or any(map(ANOTHER.search, told)):
        return False
    dates = [m for sentence in window for m in sentence.mentions if isinstance(m, DateMention)]
    if not listed and dates and not _named_by_dates(series, dates):
        return False
    if not listed and not plain_list(series, window):
        return False
    values = [one.number.value for one in series]
    if min(values) <= 0 or max(values) > 20 * min(values):
        return False
    unit = first.number.unit or next((one.number.unit for one in series if one.number.unit), None)
    noun = next((one.number.counted for one in series if one.number.counted), None)
    return bool(unit or noun or listed or len(series) > _FEWEST)
