"""League tables: games won, drawn and lost against those played, points against what a win and a draw bring."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from factcheck.claims import Breakdown, Coverage, Part, Sharing, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.readers.arithmetic.sums.adding import column_sum
from factcheck.extraction.phrasebook.readers.arithmetic.tables.grid import Grid, grids
from factcheck.extraction.phrasebook.scene import Scene

_HEADERS = {
    "played": r"p|pl|pld|gp|mp|played|games|matches|games played|matches played",
    "won": r"w|won|wins?",
    "drawn": r"d|drawn?|draws|drew|t|tied|ties|halved",
    "lost": r"l|lost|loss(?:es)?|defeats",
    "points": r"pts?|points",
}
_FORMS = {name: expression(rf"\W*(?:{words})\W*") for name, words in _HEADERS.items()}
_A_WIN = (3, 2)
_MARKS = ("*", "†", "‡", "§", "¹", "²", "³")
_TAKEN = ("deduct", "docked", "stripped", "bonus", "penal", "forfeit", "taken away", "lost points", "points off")
_FEWEST = 3

_Rows = Mapping[int, NumberMention]


def read_league_tables(scene: Scene) -> Iterator[Breakdown]:
    """A claim for each row of a table of games, where the other rows say how its columns go together."""
    for grid in grids(scene):
        columns = _columns(grid)
        if not {"won", "lost"} <= columns.keys():
            continue
        noted = _noted(scene, grid)
        if "played" in columns:
            yield from _played(scene, columns)
        if "points" in columns and not noted:
            yield from _points(scene, columns)


def _columns(grid: Grid) -> dict[str, _Rows]:
    """The columns that are known by their headers, each by row."""
    found: dict[str, _Rows] = {}
    for column, header in grid.headers.items():
        name = next((name for name, form in _FORMS.items() if form.fullmatch(header.lower())), None)
        if name is not None and name not in found and column in grid.columns:
            rows = {one.row: one.number for one in grid.columns[column] if one.number.unit is None}
            found[name] = {row: number for row, number in rows.items() if number.value >= 0}
    return found


def _noted(scene: Scene, grid: Grid) -> bool:
    """Whether a mark in the table, or the text, says that points were added or taken away."""
    return scene.words.any(_TAKEN) or any(scene.draft.text(block).rstrip().endswith(_MARKS) for block in grid.blocks)


def _played(scene: Scene, columns: Mapping[str, _Rows]) -> Iterator[Breakdown]:
    """Each row whose games are told, where most come out."""
    parts = [columns[name] for name in ("won", "drawn", "lost") if name in columns]
    rows = [row for row in columns["played"] if all(row in part for part in parts)]
    right = [row for row in rows if columns["played"][row].value == _sum(parts, row)]
    if len(rows) >= _FEWEST and 2 * len(right) > len(rows):
        for row in rows:
            shares = [(part[row], 1) for part in parts]
            yield _claim(scene, columns["played"][row], shares, "table.games-played")


def _points(scene: Scene, columns: Mapping[str, _Rows]) -> Iterator[Breakdown]:
    """Each row whose points are told, where all but one come out by so many for a win and one for a draw."""
    drawn = columns.get("drawn", {})
    rows = [row for row in columns["points"] if row in columns["won"] and (not drawn or row in drawn)]
    if len(rows) < _FEWEST:
        return
    for win in _A_WIN:
        made = {row: columns["won"][row].value * win + (drawn[row].value if drawn else 0) for row in rows}
        wrong = [row for row in rows if made[row] != columns["points"][row].value]
        if len(wrong) > 1:
            continue
        for row in rows:
            shares = [(columns["won"][row], win), *([(drawn[row], 1)] if drawn else [])]
            yield _claim(scene, columns["points"][row], shares, "table.points")
        return


def _sum(parts: Sequence[_Rows], row: int) -> Decimal:
    return sum((part[row].value for part in parts), Decimal(0))


def _claim(scene: Scene, total: NumberMention, shares: Sequence[tuple[NumberMention, int]], phrase: str) -> Breakdown:
    parts = (
        make(
            Part,
            quantity=scene.maker.quantity(number),
            names=times,
            sharing=Sharing.EACH if times > 1 else Sharing.UNSAID,
        )
        for number, times in shares
    )
    return column_sum(scene, total, parts, Coverage.ALL, phrase)
