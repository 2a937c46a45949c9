"""Places of rows in the order of a column: "Hull is now second", "lifts Suva to third"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factcheck.claims import Extreme, Ranked, Ranking, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.readers.arithmetic.told_tables.columns_told import words_of
from factcheck.extraction.phrasebook.readers.arithmetic.told_tables.measures import Measure, Table, tables
from factcheck.extraction.phrasebook.readers.arithmetic.told_tables.rows_named import Named
from factcheck.extraction.phrasebook.readers.arithmetic.told_tables.subjects import another_time, strays, subjects
from factcheck.extraction.phrasebook.scene import Scene

CUES = (" second", " third", " fourth", " fifth", " sixth", " last", " bottom", " first", " top")
_ORDINALS = {
    "first": 1,
    "top": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "last": -1,
    "bottom": -1,
}
_ORDINAL = rf"(?P<place>{'|'.join(_ORDINALS)})"
_STOP = (
    r"(?= ?[,.;:)–—]|$| with (?:\d[\d.,]*\d|\d|one|two|three|four|five|six|seven|eight|nine|ten)\b(?! (?:of|seconds?"
    r"|minutes?|metres?|others?)\b)| behind | after "
    r"| in the (?:table|list|rankings?|standings|league|count|poll)\b| on (?:the list|\d)| at \d| and | but "
    r"| by (?:numbers|size|volume|value|weight)\b|(?P<of> (?:in|for|by) (?:terms of )?(?:the )?[a-z]+"
    r"(?: (?!an?\b|per\b|each\b|among\b|in\b|of\b|at\b|on\b|with\b|and\b|but\b)[a-z]+){0,2}?)"
    r"(?: ?[,.;:)–—]|$| with | behind | after | and | but ))"
)
_IN_PLACE = expression(
    r"\b(?:is|are|was|were|came|comes?|coming|finish(?:ed|es|ing)?|lies?|lay|stands?|stood|ranks?|ranked|placed"
    r"|sits?|sat"
    r"|remain(?:s|ed)?|stay(?:s|ed)?)(?: (?:now|again|only|still|just|back|up|down|thus|once more|a close|a distant|a"
    rf"|in|to|into|the))* {_ORDINAL}(?: place| overall| spot)?{_STOP}"
)
_TO_PLACE = expression(
    r"\b(?P<verb>lift|mov|tak|send|sent|put|push|carr|propel|drop|slip|climb|ris|rose|fall|fell|go|went|jump|slid"
    r"|leap|rais"
    r"|took|dump|keep|kept|leav|left)(?:s|es|ed|ing|e|en|ies|ied|ped|ping|led)? (?P<whom>[^.;:,]{2,40}? )??"
    rf"(?:up |down |back )?(?:in|into|to|on) {_ORDINAL}(?: place| spot)?{_STOP}"
)
_UNSURE = expression(
    r"\b(?:half|quarter|round|leg|day|hour|time|race|test|final|set|innings|heat|lap|stage|period|at half-time"
    r"|joint|equal|tied|temporar|world|nation|europe|africa|asia|globe)"
)
_CHANGED = expression(
    r"\b(?:gr[eo]w\w*|rise|rose|risen|fell|fall\w*|gain\w*|increas\w*|growth|change[ds]?|lost|loss\w*)\b"
)
_FOR_EACH = expression(r"\b(?:per|each|rate|average|proportion\w*|for every|a head|density|relative)\b")
_CONTEST = expression(
    r"\b(?:surveys?|polls?|awards?|contests?|races?|regattas?|tests?|competitions?|shows?|tournaments?)\b"
)
"""What else than a table puts things in order."""
_YEAR = expression(r"(?<![\d,.])(?:1[89]|20)\d\d(?![\d,.]\d)")
_PAUSE = expression(r"[,.;:)–—]")
_BEHIND = 30
_FEWEST = 3


class Order(NamedTuple):
    """Rows said to stand in an order."""

    labels: Sequence[str]
    """One behind the other."""
    rank: int
    """The place of the first of them; from the end where it is negative."""
    extreme: Extreme | None
    """None for either."""
    pair: bool = False
    """Whether no other row is told of: "Hull sold more than York"."""
    placed: bool = False
    """Whether it is a place in a table, which the columns tell by which it stands in order."""


def read_row_places(scene: Scene) -> Iterator[Ranking]:
    """A claim for each place that a sentence gives to a row of a table."""
    for start, end in scene.passages_with(CUES) if tables(scene) else ():
        if scene.draft.block_at(start).cell is not None:
            continue
        lower = scene.lower
        for form in (_IN_PLACE, _TO_PLACE):
            for told in form.finditer(lower, start, end):
                first = max(start, lower.rfind(",", start, told.start()))
                around = lower[first : min(end, told.end() + _BEHIND)]
                if not _UNSURE.search(around) and (not told["of"] or _placed_by(scene, told["of"])):
                    yield from _placed(scene, start, end, told.start(), told.end(), told["place"], told["of"] or "")


def _placed_by(scene: Scene, words: str) -> bool:
    """Whether a place is told to be one by something that a column tells."""
    return any(table.meant(words, table.printed) for table in tables(scene))


def _placed(
    scene: Scene, start: int, end: int, at: int, stop: int, place: str, named_by: str = ""
) -> Iterator[Ranking]:
    whom = None
    for table in tables(scene):
        names: list[Named] = table.named(at, stop)
        if len(names) == 1:
            whom = (table, [names[0].label])
        elif not names and (labels := subjects(scene, table, start, at)):
            whom = (table, labels)
        if whom is not None and len(whom[1]) == 1:
            order = Order(whom[1], _ORDINALS[place], None, placed=True)
            pause = _PAUSE.search(scene.lower, stop, end)
            sure = not another_time(
                scene, max(start, scene.lower.rfind(",", start, at)), pause.start() if pause else end
            )
            sure = sure and (bool(names) or not strays(scene, table, start, at))
            sure = sure and _YEAR.search(scene.lower, start, at) is None
            ahead = table.named(start, at)
            if not names and ahead and scene.lower.startswith(("'s ", "’s "), ahead[-1].end):
                return  # "Hull's juniors are fourth"
            words = scene.lower[start:end]
            contest = _CONTEST.search(earlier := sentence_before(scene, start)) or _CONTEST.search(words)
            sure = sure and (contest is None or contest[0] in table.topic)
            hints = () if table.league else (named_by, earlier)
            yield from judge(scene, table, order, hints, (at, stop), sure=sure)
            return


def sentence_before(scene: Scene, start: int) -> str:
    """The sentence before one in its block, in lower case."""
    ranges = [one for one in scene.ranges(scene.draft.block_at(start)) if one[1] <= start]
    return scene.lower[slice(*ranges[-1])] if ranges else ""


def judge(
    scene: Scene, table: Table, order: Order, words: Sequence[str], place: tuple[int, int], *, sure: bool
) -> Iterator[Ranking]:
    """The claim of an order of rows: by a column that bears it out; else, where the words are sure, by one of them.

    The columns are those that the words name, the nearest words first; all of them where none does.
    """
    among = [one for one in considered(table, " ".join(words)) if len(one.rows) >= _FEWEST]
    among = [one for one in among if all(label in one.rows for label in order.labels)]
    named: list[Measure] = []
    for told in words:
        named = named or table.meant(told, among)
    if order.pair and len(named) > 1:
        both = [one for one in named if len(words_of(one.header) & words_of(words[1])) > 1]
        named = both if len(both) == 1 else named
    if order.placed and not named:
        among = [one for one in among if _descending(one) or _ascending(one)] or among
    ends = _extremes(table, order)
    bearing = [(one, end) for one in among for end in _turned(one, order, ends) if in_order(one, order, end)]
    bearing.sort(key=lambda item: item[0] not in named)
    if bearing and (not named or bearing[0][0] in named):
        yield claim(scene, order, *bearing[0], place)
        return
    wrong = [one for one in named or among if one.column >= 0 and not _tied(one, order)]
    if sure and wrong and (named or not words or not words[0].strip() or len(table.printed) == 1 or not order.pair):
        chosen = next((one for one in wrong if _descending(one)), wrong[0])
        extreme = order.extreme or Extreme.HIGHEST
        at_fault = _at_fault(chosen, order, extreme)
        yield claim(scene, *_from_the_end(chosen, at_fault, extreme), place)


def _from_the_end(measure: Measure, order: Order, extreme: Extreme) -> tuple[Order, Measure, Extreme]:
    """A row that stands before its place is told from the other end, of which too many are beyond it."""
    other = Extreme.LOWEST if extreme is Extreme.HIGHEST else Extreme.HIGHEST
    if not order.pair and order.rank > 1 and len(order.labels) == 1:
        own = measure.rows[order.labels[0]].value
        values = [number.value for number in measure.rows.values()]
        beyond = sum(value > own if extreme is Extreme.HIGHEST else value < own for value in values)
        if beyond < order.rank - 1:
            return Order(order.labels, len(values) - order.rank + 1, other), measure, other
    return order, measure, extreme


def _at_fault(measure: Measure, order: Order, extreme: Extreme) -> Order:
    """The first row of an order that is out of place, where those before it are not."""
    if order.pair or order.rank < 0:
        return order
    for index, label in enumerate(order.labels):
        alone = Order((label,), order.rank + index, extreme)
        if not in_order(measure, alone, extreme):
            return alone if index else order
    return order


def considered(table: Table, words: str) -> list[Measure]:
    """The columns that a sentence may speak of: those worked out only where its words are of changes or of rates."""
    found = list(table.printed)
    for one in table.worked_out:
        of_change = one.header.startswith("change")
        if (of_change and _CHANGED.search(words)) or (not of_change and _FOR_EACH.search(words)):
            found.append(one)
    return found


def _extremes(table: Table, order: Order) -> Sequence[Extreme]:
    """The ends that an order may begin at: of a table that stands in an order, the one at its top."""
    if order.extreme is not None:
        return (order.extreme,)
    return (Extreme.HIGHEST,) if any(map(_descending, table.printed)) else (Extreme.HIGHEST, Extreme.LOWEST)


def _turned(measure: Measure, order: Order, ends: Sequence[Extreme]) -> Sequence[Extreme]:
    """The end that a column by which a table stands begins at, for a place in the table."""
    return (Extreme.LOWEST,) if order.placed and order.extreme is None and _ascending(measure) else ends


def _descending(measure: Measure) -> bool:
    values = [number.value for number in measure.rows.values()]
    return values == sorted(values, reverse=True) and values[0] != values[-1]


def _ascending(measure: Measure) -> bool:
    values = [number.value for number in measure.rows.values()]
    return values == sorted(values) and values[0] != values[-1]


def in_order(measure: Measure, order: Order, extreme: Extreme) -> bool:
    """Whether a column bears an order of rows out."""
    if order.pair:
        one, two = (measure.rows[label].value for label in order.labels)
        return one > two if extreme is Extreme.HIGHEST else one < two
    if _tied(measure, order):
        return False
    sign = 1 if extreme is Extreme.LOWEST else -1
    ranked = sorted(measure.rows, key=lambda label: sign * measure.rows[label].value)
    first = len(ranked) + order.rank if order.rank < 0 else order.rank - 1
    return ranked[first : first + len(order.labels)] == list(order.labels)


def _tied(measure: Measure, order: Order) -> bool:
    """Whether a row has the same figure as another, so that neither comes first."""
    values = [number.value for number in measure.rows.values()]
    return any(values.count(measure.rows[label].value) > 1 for label in order.labels)


def claim(scene: Scene, order: Order, measure: Measure, extreme: Extreme, place: tuple[int, int]) -> Ranking:
    """The claim of an order of rows by one column."""
    maker = scene.maker
    rank = order.rank
    if rank < 0:
        rank, extreme = -rank, Extreme.LOWEST if extreme is Extreme.HIGHEST else Extreme.HIGHEST

    def ranked(label: str) -> Ranked:
        return make(Ranked, quantity=maker.quantity(measure.rows[label]), label=label.title())

    return make(
        Ranking,
        quote=maker.quote(*place),
        span=maker.span(*place),
        section=maker.section(place[0]),
        phrase="ranking.table-rows",
        extreme=extreme,
        rank=rank,
        ordered=tuple(ranked(label) for label in order.labels),
        field=() if order.pair else tuple(ranked(label) for label in measure.rows if label not in order.labels),
    )
