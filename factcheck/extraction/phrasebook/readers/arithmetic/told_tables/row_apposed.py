"""What a row is told to be between commas, or alone to have done: "Spices, the smallest of the four businesses, ...",
"Dry bulk was the only kind of cargo to shrink".
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims import Extreme, Ranking
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.readers.arithmetic.tables.table_rows import Move, moves
from factcheck.extraction.phrasebook.readers.arithmetic.told_tables.measures import Measure, Table, tables
from factcheck.extraction.phrasebook.readers.arithmetic.told_tables.row_places import (
    Order,
    claim,
    judge,
    sentence_before,
)
from factcheck.extraction.phrasebook.readers.arithmetic.told_tables.subjects import another_time
from factcheck.extraction.phrasebook.scene import Scene

CUES = (", the ", ", our ", ", its ", ", by far ", ", easily ", " only ", "only ", ", still the ", ", now the ")
_HIGHEST = "largest|biggest|highest|greatest|heaviest|busiest|strongest|dearest|priciest|longest|tallest"
_LOWEST = "smallest|lowest|least|lightest|quietest|weakest|cheapest|shortest"
_APPOSED = expression(
    r",? (?:by far |easily |still |now |once |again )*(?:the|our|its|their) (?:(?P<rank>second|third|fourth)[- ])?"
    rf"(?:(?P<high>{_HIGHEST})|(?P<low>{_LOWEST}))(?P<thing>(?: (?!of\b|in\b)[a-z]+){{0,2}}?)"
    r"(?P<of> of (?:the|our|its|all|these|those) (?P<many>[a-z]+|\d{1,2})?(?: [a-z]+){0,2}?)?(?=,| \)|–|—)"
)
_RANK = {"second": 2, "third": 3, "fourth": 4}
_COUNTS = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
    "twelve": 12,
}  # fmt: skip
_FELL = r"shr[iau]nk|f[ae]ll|fallen|declined?|dropped|drop|lost|lose|decreased?|shed|slipped|sold less|earned less"
_ROSE = r"gr[oe]w|grown|r[io]se|risen|increased?|gain(?:ed)?|climbed|expand(?:ed)?|sold more|earned more"
_ENDS = (
    r"(?= ?[,.;:)–—]|$| (?:in|over|during) (?:the|this) (?:year|quarter|month|period|season|week)\b"
    r"| than (?:a|the|in the) (?:year|quarter|month|season|week)\b| (?:in )?(?:sales|volume|weight|size|numbers)\b)"
)
_THE_ONLY = expression(
    r" (?:was|were|is|are|remained) the only (?:[a-z]+ ){0,2}?(?:(?:of|in) [a-z]+ (?:[a-z]+ )?)?(?:to(?: have)?|that"
    r"|which)"
    rf" (?:has |have |had )?(?:(?P<fell>{_FELL})|(?P<rose>{_ROSE})){_ENDS}"
)
_ONLY = expression(
    rf"\b(?P<only>only) (?:the |in )?(?P<who>[^,;:.]{{2,40}}?) (?:has |have |had )?(?:(?P<fell>{_FELL})"
    rf"|(?P<rose>{_ROSE}))"
    rf"{_ENDS}"
)
_AT_WILL = expression(
    r"\b(?:will|would|may|might|could|expect\w*|forecast\w*|since|ever|never|not|adjusted|(?:two|three|five|ten) years"
    r"|(?:in|by) (?:19|20)\d\d)\b"
)
_UNSURE = expression(r"\b(?:percent|per cent|%|fast\w*|slow\w*|value|price|share|twice|both)\b")
_FEWEST, _PERIODS = 3, 3


def read_row_apposed(scene: Scene) -> Iterator[Ranking]:
    """A claim for each place told of a row between commas, and for each row that alone is told to have moved."""
    if not tables(scene):
        return
    for start, end in scene.passages_with(CUES):
        if scene.draft.block_at(start).cell is not None:
            continue
        for table in tables(scene) if not another_time(scene, start, end) else ():
            yield from _apposed(scene, table, start, end)
        if not _AT_WILL.search(scene.lower, start, end):
            yield from _alone(scene, start, end)


def _apposed(scene: Scene, table: Table, start: int, end: int) -> Iterator[Ranking]:
    for name in table.named(start, end):
        told = _APPOSED.match(scene.lower, name.end, end)
        if told is None or len(table.names.labels) < _FEWEST:
            continue
        many = told["many"] or ""
        counted = (int(many) if many.isdecimal() else _COUNTS.get(many)) == table.count
        about_rows = counted or (told["thing"].strip() and table.kind and table.kind in told["thing"])
        places = any(scene.place_at(one.start) is not None for one in table.named(start, end))
        extreme = Extreme.HIGHEST if told["high"] else Extreme.LOWEST
        order = Order((name.label,), _RANK.get(told["rank"] or "", 1), extreme)
        place = (name.start, told.end())
        known = moves(scene)
        of_one_thing = len(known) == 1 and known[0].alone and len(table.printed) <= _PERIODS
        sure = bool(about_rows or told["of"] or of_one_thing) and not places
        yield from judge(scene, table, order, (told["thing"], sentence_before(scene, start)), place, sure=sure)


def _alone(scene: Scene, start: int, end: int) -> Iterator[Ranking]:
    """A claim of the first other row that moved the way that one alone is told to have moved."""
    lower = scene.lower
    known = moves(scene)
    if len(known) != 1 or not known[0].alone:
        return
    for table in tables(scene):
        for form in (_THE_ONLY, _ONLY):
            for told in form.finditer(lower, start, end):
                names = table.named(start, told.start()) if form is _THE_ONLY else table.named(told.start(), told.end())
                if len(names) != 1 or _UNSURE.search(lower, told.start(), min(end, told.end() + 30)):
                    continue
                down = told["fell"] is not None
                rows = {label: move for label, move in known[0].rows.items() if move.ordered}
                own = rows.get(names[0].label)
                if own is None or len(rows) < _FEWEST or len(rows) != len(known[0].rows):
                    continue
                others = [label for label, move in rows.items() if label != names[0].label and _moved(move, down)]
                moved = _moved(own, down)
                label, way = (others[0], not down) if moved and others else (names[0].label, down)
                yield _moves(scene, label, rows, way, (names[0].start, told.end()))
                return


def _moved(move: Move, down: bool) -> bool:
    return move.after.value < move.before.value if down else move.after.value > move.before.value


def _moves(scene: Scene, label: str, rows: dict[str, Move], down: bool, place: tuple[int, int]) -> Ranking:
    """A row said to stand higher at one time than at the other."""
    before, after = f"{label}, before", f"{label}, after"
    ends = {before: rows[label].before, after: rows[label].after}
    measure = Measure(0, "", ends, ends, ())
    names = (before, after) if down else (after, before)
    return claim(scene, Order(names, 1, Extreme.HIGHEST, pair=True), measure, Extreme.HIGHEST, place)
