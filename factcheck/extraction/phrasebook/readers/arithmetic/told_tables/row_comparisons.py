"""Rows of a table that the text puts before one another: "only Leeds sold more than Hull", "the busiest was York"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.claims import Extreme, Ranking
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.readers.arithmetic.told_tables.measures import Table, tables
from factcheck.extraction.phrasebook.readers.arithmetic.told_tables.row_places import Order, judge, sentence_before
from factcheck.extraction.phrasebook.readers.arithmetic.told_tables.subjects import (
    another_time,
    list_at,
    names_listed,
    strays,
    subjects,
)
from factcheck.extraction.phrasebook.scene import Scene

CUES = (" than ", "outs", "outn", "outp", "overt", "most", "est ", "least", "est,")
_MORE = r"more|higher|larger|bigger|greater|dearer|busier|heavier|longer|taller|costlier|pricier|steeper|better"
_LESS = r"fewer|less|lower|smaller|cheaper|lighter|shorter|quieter|worse"
_THAN = expression(
    rf"\b(?:(?P<more>{_MORE})|(?P<less>{_LESS}))(?P<thing>(?: (?!than\b)[a-z'’-]+){{0,5}}) than"
    r"(?: (?:in|at|on|for|that of|those of|the))* ?"
)
_VERB = expression(
    r"\b(?:out(?:sold|sells?|numbers?|numbered|polls?|polled|performs?|performed)|overt(?:ook|akes?)) (?:the )?"
)
_ONLY = expression(r"\W*(?:(?:and|but) )?only (?:the |in |at )?")
_CLOSED = expression(
    r"(?:['’]s?)?(?: (?:did|does|do|has|had|is|was|were|are))?(?: ?[,.;:)–—]|$| and | but | while | though )"
)
_HIGHEST = "|".join(
    "largest biggest highest most greatest heaviest longest tallest busiest dearest steepest costliest priciest"
    " sharpest".split()
)
_LOWEST = r"smallest|lowest|fewest|least|lightest|shortest|quietest|cheapest|mildest"
_SUPERLATIVE = expression(
    r"(?:^|(?<=[\n.;:,])|(?<= and)|(?<= but)) ?(?:the|its|our|their) (?:(?:second|third)[- ])?"
    rf"(?:(?P<high>{_HIGHEST})|(?P<low>{_LOWEST}))"
    r"(?P<thing>(?: (?!was\b|is\b|were\b|are\b)[a-z'’-]+){0,4}?),?(?: again| once more)? (?:was|is|came|were|are)"
    r"(?: (?:again|still|once more|recorded|reported|seen|in|at|that|those|of|the|by|made|from|felt|found))* "
)
_ADJECTIVE = r"(?!(?:w|e|lat|t|r|b|gu|for|harv|prot|cont|inter|requ|arr)est\b)[a-z]{2,}est"
_IT_WAS = expression(
    r"(?:was|is|were|are|remains?|remained|came out)(?: (?:again|still|once more|also|by far|easily|now))* (?:the|its"
    rf"|our) (?:(?:second|third)[- ])?(?:(?P<high>{_HIGHEST})|(?P<low>{_LOWEST})|{_ADJECTIVE})"
    r"(?P<thing>(?: (?!followed\b|with\b|and\b|at\b|then\b)[a-z'’-]+){0,3}?),? followed by (?:the )?"
)
_FOLLOWED = expression(r"(?:['’]s?)?,? (?:followed by|ahead of|then|before) (?:the )?")
_RANK = {"second": 2, "third": 3}


def read_row_comparisons(scene: Scene) -> Iterator[Ranking]:
    """A claim for each order of rows that a sentence tells of two of them, or of one and all the others."""
    for start, end in scene.passages_with(CUES) if tables(scene) else ():
        if scene.draft.block_at(start).cell is not None:
            continue
        for table in tables(scene):
            for order, place, words in _orders(scene, table, start, end):
                before = sentence_before(scene, start)
                sure = not another_time(scene, start, end)
                yield from judge(scene, table, order, (words, scene.lower[start:end], before), place, sure=sure)


def _orders(scene: Scene, table: Table, start: int, end: int) -> Iterator[tuple[Order, tuple[int, int], str]]:
    """The orders that a sentence tells, each with where it stands and the words that may name the column."""
    lower = scene.lower
    for told in (*_THAN.finditer(lower, start, end), *_VERB.finditer(lower, start, end)):
        thing = told.groupdict().get("thing") or ""
        extreme = Extreme.LOWEST if told.groupdict().get("less") else Extreme.HIGHEST
        (other, stop), only = list_at(scene, table, told.end(), end), _ONLY.match(lower, start, told.start())
        if len(other) != 1 or not _CLOSED.match(lower, stop, end):
            continue
        if only is not None:
            ahead, at = names_listed(scene, table, only.end(), told.start())
            words = lower[at : told.start()] + thing
            named = _named(table, thing) if thing else False
            if ahead and other[0] not in ahead and not _strange(table, lower[at : told.start()] if named else words):
                yield Order(other, len(ahead) + 1, extreme), (start, stop), words
            continue
        one = subjects(scene, table, start, told.start())
        if len(one) != 1 or one == other or strays(scene, table, start, told.start(), thing):
            continue
        if not thing or table.meant(thing, table.printed):
            yield Order((*one, *other), 1, extreme, pair=True), (told.start(), stop), thing
    for told in _IT_WAS.finditer(lower, start, end):
        one, (behind, stop) = subjects(scene, table, start, told.start()), names_listed(scene, table, told.end(), end)
        if told["high"] or told["low"]:
            one = one if not table.named(start, told.start()) else []  # such are read with the superlatives of tables
        if len(one) == 1 and behind and not strays(scene, table, start, told.start()):
            ranks = [rank for word, rank in _RANK.items() if word in told.group()]
            known = Extreme.HIGHEST if told["high"] else Extreme.LOWEST if told["low"] else None
            order = Order((*one, *behind), ranks[0] if ranks else 1, known, placed=known is None)
            yield order, (told.start(), stop), told["thing"]
    for told in _SUPERLATIVE.finditer(lower, start, end):
        labels, stop = list_at(scene, table, told.end(), end)
        if len(labels) == 1 and (not told["thing"] or _named(table, told["thing"])):
            followed = _FOLLOWED.match(lower, stop, end)
            after: list[str] = []
            if followed is not None:
                after, stop = names_listed(scene, table, followed.end(), end)
            rank = next((rank for word, rank in _RANK.items() if word in told.group()), 1)
            extreme = Extreme.HIGHEST if told["high"] else Extreme.LOWEST
            first = told.start() + (lower[told.start()] == " ")
            yield Order((*labels, *after), rank, extreme), (first, stop), told["thing"]


def _strange(table: Table, words: str) -> bool:
    """Whether some words bring in a thing that no column tells."""
    told = [word for word in re.findall(r"[a-zà-ÿ]{4,}", words) if word not in _VERBS and word not in table.topic]
    return not all(_named(table, word) for word in told)


_VERBS = frozenset(
    "sold took lost cost made used paid raised rehomed conceded gained grew carry sell have costs costing sells selling"
    " handled carried recorded reported scored polled received landed earned produced spent caught there still which"
    " posted employs".split()
)


def _named(table: Table, words: str) -> bool:
    """Whether words are of a column, or of what the rows are: "the busiest port"."""
    own: Sequence[str] = (table.kind, f"{table.kind}s", "of all", "all", "of them all", "one", "of these", "by far")
    return words.strip() in own or bool(table.meant(words, table.printed))
