"""Superlatives beside the figures that they order: "the east had the highest turnout, 41 per cent; the west had 47"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from factcheck.claims import Extreme, Ranked, Ranking, make
from factcheck.drafts.draft import Block, BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import CROWDED
from factcheck.extraction.phrasebook.mentions.mention import DateMention, NumberMention
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.readers.arithmetic.grid import grids_told_of, is_total
from factcheck.extraction.phrasebook.readers.arithmetic.series import (
    Named,
    bulleted_series,
    naming,
    plain_list,
    series_of,
)
from factcheck.extraction.phrasebook.readers.arithmetic.superlative_words import (
    ANOTHER,
    BEYOND_ANY,
    CUES,
    LEAST,
    MOST,
    NAME_BEFORE,
    OF_SO_MANY,
    OF_UNIT,
    PLACED,
    PLACED_CUES,
    RANKS,
    SUPERLATIVE,
    TIED_AFTER,
    TIED_BEFORE,
)
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_MORE = frozenset({"more", "larger", "bigger", "higher"})
_YEARS = expression(r" (?:[a-z]+ )?(?:of|in) (?:the |its |their )?(?:past|last) (?P<many>[a-z]+|\d+) ")
_YEAR = expression(r"(?:19|20)\d\d")
_GETS = frozenset("drew got took received attracted".split())
_NOUN = expression(r"(?: [a-z'’-]+){0,3}")
_IN_A_PLACE = expression(r" (?:[a-z]+ )?in (?:the )?[A-Z]")
"""Behind a superlative that may be of one land, and others of others: "1,085, the highest in Wales"."""
_STEM = 5
_FEWEST = 2
_FAR_FROM_IT = 60
"""How far behind its figure a superlative is a claim of its own, whose words are pointed at beside the figure."""


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
            yield from _in_block(scene, block, own)


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
        placed = (near >= _FEWEST or scene.once(_columns)) and any(cue in lower for cue in held(PLACED_CUES))
        if not (ordered or placed):
            continue
        windows = [here, [*here, *after], [*before, *here]]
        for match in SUPERLATIVE.finditer(scene.lower, start, end) if ordered else ():
            rank = RANKS.get(match["rank"] or "", 1)
            claim = _of_figure(scene, windows, match.start(), match.end(), match["word"], rank, end)
            claim = claim or _of_this_year(scene, (match.start(), match.end()), match["word"], rank, end)
            claim = claim or _of_name(scene, windows, start, match.start(), match.end(), match["word"], rank)
            if claim is not None and claim.ordered[0].quantity.span.start not in done:
                done.add(claim.ordered[0].quantity.span.start)
                yield claim
        for match in BEYOND_ANY.finditer(scene.lower, start, end) if placed else ():
            claim = _of_figure_before(scene, windows, match)
            if claim is not None and claim.ordered[0].quantity.span.start not in done:
                done.add(claim.ordered[0].quantity.span.start)
                yield claim
        for match in PLACED.finditer(scene.lower, start, end) if placed else ():
            if match["beyond"] and not _told_of(scene.lower[block.start : match.start()], match):
                continue
            name, word, rank = _placed(match)
            claim = _named(scene, windows, name, (match.start(), match.end()), word, rank, placed=not match["beyond"])
            if claim is not None and claim.ordered[0].quantity.span.start not in done:
                done.add(claim.ordered[0].quantity.span.start)
                yield claim


def _told_of(told: str, match: re.Match[str]) -> bool:
    """Whether what one has more of than any other was told before: by its noun, or else by the verb."""
    words = match["things"].split() or [match["verb"]]
    return words[-1] in _GETS or words[-1][:_STEM] in told


def _placed(match: re.Match[str]) -> tuple[str, str, int]:
    """Name, superlative and rank of what is said to come first, second or last, or to have none beyond it."""
    if match["beaten"]:
        return match["beaten"], "most" if match["than"] in _MORE else "least", 1
    last = match["last"] or match["last_too"] or (match["beyond"] and match["beyond"] not in _MORE)
    word = "least" if last else match["more"] or "most"
    return match["name"] or match["moved"], word, RANKS.get(match["rank"] or match["rank_too"] or "", 1)


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
            return _claim(scene, series, first, (start, end), word, rank, window, listed=False)
    listed = bulleted_series(scene, stop)
    same = next((one for one in listed if one.number.value == tied.value), None)
    return _claim(scene, listed, same, (start, end), word, rank, windows[0], listed=True)


def _of_figure_before(scene: Scene, windows: Sequence[Sequence[Sentence]], match: re.Match[str]) -> Ranking | None:
    """The figure that stands right before "more than any other street"."""
    before = [n for sentence in windows[0] for n in sentence.numbers if n.end <= match.start()]
    if not before or not _NOUN.fullmatch(scene.lower, before[-1].end, match.start()) or before[-1].hedge is not None:
        return None
    word = "most" if match["more"] in _MORE else "least"
    for window in windows:
        series = series_of(window, like=before[-1])
        if len(series) >= _FEWEST:
            first = next((one for one in series if one.number is before[-1]), None)
            return _claim(scene, series, first, match.span(), word, 1, window, listed=False)
    return None


def _of_name(
    scene: Scene,
    windows: Sequence[Sequence[Sentence]],
    first: int,
    start: int,
    end: int,
    word: str,
    rank: int,
) -> Ranking | None:
    """The superlative of a name that one of the figures goes with: "Ports was therefore our largest earner"."""
    said = NAME_BEFORE.search(scene.lower, max(first, start - 80), start)
    if said is None or scene.lower[max(first, said.start() - 5) : said.start()].endswith((" and ", " or ", "not ")):
        return None
    return _named(scene, windows, said["name"], (said.start(), end), word, rank, placed=False)


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
    return _claim(scene, listed, listed[told.index(max(told))], place, word, rank, (), listed=True)


def _named(
    scene: Scene,
    windows: Sequence[Sequence[Sentence]],
    name: str,
    place: tuple[int, int],
    word: str,
    rank: int,
    *,
    placed: bool,
) -> Ranking | None:
    key = name.removeprefix("the ").removesuffix("'s").removesuffix("’s")
    if len(key) < 3 or key in _NO_NAMES:
        return None
    for window in windows:
        series = series_of(window)
        found = list(naming(series, scene.lower, key))
        if len(series) >= _FEWEST and len(found) == 1 and not place[0] < found[0].number.start < place[1]:
            return _claim(scene, series, found[0], place, word, rank, window, listed=False)
    lists = scene.once(_columns) if placed else []
    if above := _list_above(scene, windows[0][0].block if windows[0] else scene.draft.block_at(place[0])):
        lists = [above, *lists]
    for series in lists:
        found = list(naming(series, scene.lower, key))
        if len(found) == 1:
            return _claim(scene, series, found[0], place, word, rank, windows[0], listed=True)
    return None


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


_NO_NAMES = frozenset("that this these those which who they there what all both each one two three it she".split())


def _claim(
    scene: Scene,
    series: Sequence[Named],
    first: Named | None,
    place: tuple[int, int],
    word: str,
    rank: int,
    window: Sequence[Sentence],
    *,
    listed: bool,
) -> Ranking | None:
    if first is None or len(series) < _FEWEST or rank > len(series):
        return None
    extreme = _extreme(word, first.number)
    if extreme is None:
        return None
    others = [one for one in series if one is not first]
    beyond = [
        one
        for one in others
        if (
            one.number.value > first.number.value
            if extreme is Extreme.HIGHEST
            else one.number.value < first.number.value
        )
    ]
    holds = len(beyond) == rank - 1
    if not holds and (
        _IN_A_PLACE.match(scene.draft.prose, place[1]) or not _sure(series, first, window, listed=listed)
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
        extreme=extreme,
        rank=rank,
        ordered=(make(Ranked, quantity=maker.quantity(first.number)),),
        field=tuple(make(Ranked, quantity=maker.quantity(one.number)) for one in others),
    )


def _extreme(word: str, number: NumberMention) -> Extreme | None:
    """The end of the order that a superlative means for figures of this unit; None where it orders something else."""
    if word in MOST.split("|"):
        return None if number.unit in TIME_UNITS and word == "top" else Extreme.HIGHEST
    if word in LEAST.split("|"):
        return Extreme.LOWEST
    kind = "time" if number.unit in TIME_UNITS else {"m": "money", "n": "count", "u": "measure"}.get(number.slot, "")
    for extreme, words in zip(Extreme, OF_UNIT.get(kind, ("", "")), strict=True):
        if word in words.split("|"):
            return extreme
    return None


def _sure(series: Sequence[Named], first: Named, window: Sequence[Sentence], *, listed: bool) -> bool:
    """Whether the figures are all there is to be ordered: a plain list, told of one time and of one thing."""
    if len(series) < 2 + (not listed) or any(one.number.hedge for one in series):
        return False
    if any(denied(sentence) or ANOTHER.search(sentence.lower) for sentence in window):
        return False
    if not listed and any(isinstance(m, DateMention) for sentence in window for m in sentence.mentions):
        return False
    if not listed and not plain_list(series, window):
        return False
    values = [one.number.value for one in series]
    if min(values) <= 0 or max(values) > 20 * min(values):
        return False
    unit = first.number.unit or next((one.number.unit for one in series if one.number.unit), None)
    noun = next((one.number.counted for one in series if one.number.counted), None)
    return bool(unit or noun or listed or len(series) > _FEWEST)
