"""Orders that the text claims and a table shows: "the second-largest buyer was Ash, followed by Elm"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from factcheck.claims import Extreme, Ranked, Ranking, make
from factcheck.drafts.draft import Block
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.nouns import noun_key
from factcheck.extraction.phrasebook.readers.arithmetic.tables.grid import Figure, Grid, grids_told_of, is_total
from factcheck.extraction.phrasebook.scene import Scene

_RANKS = {"second": 2, "third": 3, "fourth": 4, "fifth": 5}
_HIGHEST = (
    "largest|biggest|highest|most|greatest|heaviest|longest|tallest|busiest|hottest|best|top|strongest|priciest|dearest"
)
_LOWEST = "smallest|lowest|fewest|least|lightest|shortest|quietest|coolest|coldest|worst|weakest|cheapest"
_SUPERLATIVE = expression(
    rf"\b(?:(?P<rank>{'|'.join(_RANKS)})[- ])?(?:(?P<high>{_HIGHEST})|(?P<low>{_LOWEST}))\b"
    r"(?! (?:of (?:them|all)|common|likely|recent|rise|increase|gain|jump|growth|fall|drop|decline|loss|change|swing"
    r"|worry|worries|problem|fear|surprise|story|loser|winner|gainer|mover|headache|fan|name|rival|star|risk|challenge"
    r"|question|concern|threat|hope|draw|attraction|success|failure|disappointment))"
    r"|\b(?P<place>last|bottom)(?=[,.;:)]|$| as | with | again| once | among | (?:in|of) the (?:table|list|rank))"
)
_LINK = expression(
    r"(?:,? (?:with|at|on) (?P<figure>[$£€]?\d[\d,]*(?:\.\d+)?)(?: [a-z]+){0,2},)?(?:,? (?:which|who|that))? ?"
    r"(?:was|is|were|are|had|has|took|saw|came|remain(?:s|ed)?|posted|recorded|reported|suffered|drew|won|,|carried|sold"
    r"|handled|caught|scored|lost|produced|cost|got|received|attracted|spent|earned|made|raised|employs|gave|landed|polled"
    r"|conceded|housed|used|paid"
    r"|finish(?:ed|es)|ended(?: up)?|rank(?:s|ed))"
    r"(?: (?:by far|once more|again|still|also|easily|clearly|comfortably|now|thus|therefore))?"
    r"(?: (?:the|its|our|their|with the|in))? ?$"
)
_FOLLOWED = expression(r"[^.;:]{0,60}?,? (?:followed by|ahead of|before) ")
_ANOTHER_MEASURE = expression(
    r"\b(?:per|a head|each|ever|until|since|before|in (?:years|history)|on record|for its size)\b"
)
_ANOTHER_TIME = expression(r"\b(?:until|before|last year|once|used to|no longer|not|never|(?:in|by) (?:1\d|20)\d\d)\b")
_YEARS_AGO = expression(r"\b(?:in (?:the )?(?:1\d|20)\d\d|last (?:year|month)|a year ago|years ago)\b")
_OTHERS = expression(
    r"\W*(?:all |and |the )?(?:others?|rest|remaining|remainder|everything else|elsewhere|misc\w*|unknown|not stated)\b"
    r"|.*\b(?:others?|elsewhere|misc\w*|unknown|not stated|the rest)\W*$",
    re.IGNORECASE,
)
"""A row of what is left over, and not one of "transfers to other agencies"."""
_CLAUSE_BEFORE = expression(
    rf"\b(?:is|are|was|were|remains?|stays?|had|has)\b[^,;:.]*\b(?:{_HIGHEST}|{_LOWEST})\b[^,;:.]*(?:,| and|, and)$"
)
_NEXT_LABEL = expression(r"(?:,|,? and|,? then) (?:the )?")
_SHORTEST_LABEL = 3
_FEWEST_ADDED = 3
"""So many rows above that the last one adds up make it their total, whatever it is called: "Group"."""
_SIZED = expression(r"(?:largest|biggest|smallest|busiest)$")
"""What rows are by how large their figures are, and not by their price or their worth."""
_OF_SIZE = expression(r"busiest$")
"""What a row can be by one of its columns alone, where "the biggest" may be so by its area."""
_OF_EITHER_END = expression(r"\b(?:best|worst)$")
"""What the most of some things is, and the fewest of others."""
_NOUN_REACH = 30
_OF_ITS_OWN = expression(r"(?: [a-z]+){1,3} (?:was|is|were|are|had|has|came)\b")
_NEXT_WORD = expression(r" ([a-z]{3,})(?! than)\b")


class _Said(NamedTuple):
    """An order that the text claims of rows of a table."""

    start: int
    end: int
    labels: tuple[str, ...]
    rank: int
    extreme: Extreme
    superlative: int
    """Where the superlative ends."""
    figure: Decimal | None
    """The figure that stands with the label, and says which column is meant."""
    placed: bool = False
    """Whether the row is given a place, which is one by the order in which the table stands."""


def read_table_rankings(scene: Scene) -> Iterator[Ranking]:
    """A claim for each superlative that follows the label of a row.

    A table of several columns is taken by the column that bears the claim out; where none does, by the one whose header
    says what the superlative is of.
    """
    for grid in grids_told_of(scene):
        columns = {column: rows_by_label(figures) for column, figures in sorted(grid.columns.items())}
        columns = {column: rows for column, rows in columns.items() if len(rows) >= 3 and _ranked_by(grid, column)}
        if not columns:
            continue
        for said in _claims_of(scene, next(iter(columns.values()))):
            turned = said._replace(extreme=Extreme.LOWEST if said.extreme is Extreme.HIGHEST else Extreme.HIGHEST)
            either = _OF_EITHER_END.search(scene.lower, said.superlative - _NOUN_REACH, said.superlative)
            if either and any(_bears_out(rows, turned) for rows in columns.values()):
                said = turned
            rows = _column_meant(scene, grid, columns, said) if not said.placed else _descending(columns)
            if rows is not None and all(label in rows for label in said.labels):
                yield _claim(scene, rows, _at_fault(scene, rows, said))


def _descending(columns: Mapping[int, dict[str, Figure]]) -> dict[str, Figure] | None:
    """The one column by which the table is put in order, from the largest figure to the smallest."""
    found = [
        rows
        for rows in columns.values()
        if all(one.number.value > two.number.value for one, two in pairwise(rows.values()))
    ]
    return found[0] if len(found) == 1 else None


def _column_meant(
    scene: Scene, grid: Grid, columns: Mapping[int, dict[str, Figure]], said: _Said
) -> dict[str, Figure] | None:
    alone = _told_at_once(scene, grid, columns, said)
    if alone is not None:
        return alone
    bearing = next((rows for rows in columns.values() if _bears_out(rows, said)), None)
    if bearing is not None or len(columns) == 1:
        return bearing or next(iter(columns.values()))
    if len(said.labels) > 1 and _SIZED.search(scene.lower, said.superlative - _NOUN_REACH, said.superlative):
        first = [rows for rows in columns.values() if _bears_out(rows, said._replace(labels=said.labels[:1]))]
        if first and all(set(said.labels) <= rows.keys() for rows in first):
            return first[-1]  # the row itself is in its place there, and those that follow it are so nowhere
    if said.figure is not None:
        holding = [
            rows for rows in columns.values() if (row := rows.get(said.labels[0])) and row.number.value == said.figure
        ]
        return holding[0] if len(holding) == 1 else None
    words = set(_keys(scene.lower[said.superlative : said.superlative + _NOUN_REACH]))
    named = [rows for column, rows in columns.items() if words & set(_keys(grid.headers.get(column, "").lower()))]
    if named:
        return named[0] if len(named) == 1 else None
    kind = next(iter(_keys(scene.draft.text(grid.blocks[0]).lower())), "")
    sized = kind in words and _OF_SIZE.search(scene.lower, said.superlative - _NOUN_REACH, said.superlative) is not None
    return next(iter(columns.values())) if sized else None


def _told_at_once(
    scene: Scene, grid: Grid, columns: Mapping[int, dict[str, Figure]], said: _Said
) -> dict[str, Figure] | None:
    """The one column whose header is the word right behind the superlative: "the most bronze medals"."""
    word = _NEXT_WORD.match(scene.lower, said.superlative)
    found = [rows for at, rows in columns.items() if word and grid.headers.get(at, "").strip().lower() == word[1]]
    return found[0] if len(found) == 1 else None


def _keys(text: str) -> list[str]:
    return [noun_key(word) for word in re.findall(r"[a-z]{4,}", text)]


def _at_fault(scene: Scene, rows: dict[str, Figure], said: _Said) -> _Said:
    """The first of those that follow a row which is not next to it, where that row itself is in its place."""
    if _bears_out(rows, said) or not _bears_out(rows, said._replace(labels=said.labels[:1])):
        return said
    order = sorted((figure.number.value for figure in rows.values()), reverse=said.extreme is Extreme.HIGHEST)
    next_ones = order[said.rank : said.rank + len(said.labels) - 1]
    strangers = [label for label in said.labels[1:] if rows[label].number.value not in next_ones]
    if not strangers or " followed by " not in scene.lower[said.superlative : said.end]:
        return said
    return said._replace(labels=(strangers[0],), rank=said.rank + said.labels.index(strangers[0]))


def _ranked_by(grid: Grid, column: int) -> bool:
    return "rank" not in grid.headers.get(column, "").lower()


def rows_by_label(figures: Sequence[Figure]) -> dict[str, Figure]:
    """The figures of a column by the label of their row, without totals and leftovers."""
    above = [figure.number.value for figure in figures[:-1]]
    summed = len(above) >= _FEWEST_ADDED and sum(above) == figures[-1].number.value
    return {
        figure.label.lower(): figure
        for figure in (figures[:-1] if summed else figures)
        if len(figure.label) >= _SHORTEST_LABEL and not is_total(figure.label) and not _OTHERS.match(figure.label)
    }


def _claims_of(scene: Scene, rows: Mapping[str, Figure]) -> Iterator[_Said]:
    """The orders claimed in running text of the table's labels: "Elm was the second-largest, followed by Ash"."""
    labels = sorted(rows, key=len, reverse=True)
    if not labels:
        return
    any_label = re.compile("|".join(re.escape(label) for label in labels))
    for block, match, before in scene.once(_superlatives):
        linked = [
            (found, link)
            for found in any_label.finditer(before)
            if (link := _LINK.fullmatch(before, found.end())) is not None
        ]
        named = [found for found, _ in linked]
        if len(named) != 1 or _shared(before, named[0].start()):
            continue
        if linked[0][1].group().startswith(",") and _OF_ITS_OWN.match(scene.lower, match.end()):
            continue  # "In Clare, the smallest majority was 41"
        figure = re.sub(r"[^\d.]", "", linked[0][1]["figure"] or "")
        start = match.start() - len(before) + named[0].start()
        after, end = _followers(scene.lower, match.end(), block.end, any_label)
        rank = _RANKS.get(match["rank"] or "", 1)
        extreme = Extreme.HIGHEST if match["high"] else Extreme.LOWEST
        told = Decimal(figure) if figure else None
        placed = match["place"] is not None
        yield _Said(start, end, (named[0].group(), *after), rank, extreme, match.end(), told, placed)


def _superlatives(scene: Scene) -> list[tuple[Block, re.Match[str], str]]:
    """The superlatives of running text that may order rows of a table, each with its block and what leads up to it."""
    found = []
    for block in scene.draft.blocks:
        for match in _SUPERLATIVE.finditer(scene.lower, block.start, block.end) if block.cell is None else ():
            before = scene.lower[max(block.start, match.start() - 90) : match.start()]
            after = min(block.end, match.end() + _NOUN_REACH)
            told = _YEARS_AGO.search(scene.lower, match.end(), after) or _ANOTHER_TIME.search(before)
            if not _ANOTHER_MEASURE.search(scene.lower, match.end(), after) and not told:
                found.append((block, match, before))
    return found


def _shared(before: str, at: int) -> bool:
    """Whether the label is not alone: "Ash and Elm had the most"."""
    lead = before[:at].rstrip()
    if lead.endswith((" and", ",")) and _CLAUSE_BEFORE.search(lead):
        return False  # "Pay is the biggest item, and rent the second biggest"
    return lead.endswith((" and", ",", " or", "neither", "not", "than"))


def _followers(lower: str, at: int, stop: int, any_label: re.Pattern[str]) -> tuple[list[str], int]:
    lead = _FOLLOWED.match(lower, at, stop)
    if lead is None:
        return [], at
    found: list[str] = []
    end = lead.end() + (4 if lower.startswith("the ", lead.end()) else 0)
    while label := any_label.match(lower, end, stop):
        found.append(label.group())
        at = label.end()
        following = _NEXT_LABEL.match(lower, at, stop)
        if following is None:
            break
        end = following.end()
    return found, at


def _bears_out(rows: dict[str, Figure], said: _Said) -> bool:
    if not all(label in rows for label in said.labels):
        return False
    order = sorted((figure.number.value for figure in rows.values()), reverse=said.extreme is Extreme.HIGHEST)
    return [rows[label].number.value for label in said.labels] == order[
        said.rank - 1 : said.rank - 1 + len(said.labels)
    ]


def _claim(scene: Scene, rows: dict[str, Figure], said: _Said) -> Ranking:
    maker = scene.maker

    def ranked(figure: Figure) -> Ranked:
        return make(Ranked, quantity=maker.quantity(figure.number), label=figure.label)

    return make(
        Ranking,
        quote=maker.quote(said.start, said.end),
        span=maker.span(said.start, said.end),
        section=maker.section(said.start),
        phrase="superlative-of-a-table",
        extreme=said.extreme,
        rank=said.rank,
        ordered=tuple(ranked(rows[label]) for label in said.labels),
        field=tuple(ranked(figure) for label, figure in rows.items() if label not in said.labels),
    )
