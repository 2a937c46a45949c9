"""What part one column is of another, in one row or in all: "in Tovo seven cases in ten were under five"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from factcheck.claims import FractionPhrase, Hedge, Share
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import CROWDED
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.readers.arithmetic.shares.ties import fraction
from factcheck.extraction.phrasebook.readers.arithmetic.shares.wholes import fits, proportion
from factcheck.extraction.phrasebook.readers.arithmetic.shares.wholes_elsewhere import moved
from factcheck.extraction.phrasebook.readers.arithmetic.told_tables.columns_told import named_by
from factcheck.extraction.phrasebook.readers.arithmetic.told_tables.measures import Measure, Table, tables
from factcheck.extraction.phrasebook.readers.arithmetic.told_tables.subjects import another_time
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.roles import changing
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_CLAUSE = expression(
    r"[;:]|, (?:and|but|while|whereas|against|with|in|at|of|compared) |(?:,| and| while)(?= [^,]{0,12}\d)"
)
_PLACED = expression(
    r"(?:^|[,;:] (?:and |but |while )?|\band |\bbut |\bwhile )(?:(?:in|at|of|for|on|among) (?:the )?)?$"
)
_OF_ANOTHER = expression(r" as (?:many|much|large|big|high)\b")
_FAR = Decimal(2)
_CLOSE = Decimal("0.03")
_FEWEST = 3


class _Case(NamedTuple):
    part: NumberMention
    whole: NumberMention


def read_row_parts(scene: Scene) -> Iterator[Share | FractionPhrase]:
    """A claim for each share that a clause tells of a row, or of the whole table, between two of its columns."""
    for sentence in scene.sentences if tables(scene) else ():
        if sentence.block.kind is BlockKind.CELL or not 0 < len(sentence.numbers) < CROWDED or denied(sentence):
            continue
        for share in sentence.numbers:
            if _OF_ANOTHER.match(scene.lower, share.end):
                continue
            plain = share.slot in "pf" and not moved(scene, sentence, share) and changing(sentence, share) is None
            claim = _of_share(scene, sentence, share) if plain else None
            if claim is not None:
                yield claim


def _of_share(scene: Scene, sentence: Sentence, share: NumberMention) -> Share | FractionPhrase | None:
    start, end = _clause(scene, sentence, share)
    words = f"{scene.lower[start : share.hedge_start]} {scene.lower[share.start : end]}"
    wrong = []
    for table in tables(scene):
        names = table.named(start, end)
        if len(names) > 1 or (not names and table.named(sentence.start, sentence.end)):
            continue
        label = names[0].label if names else None
        said = (
            f"{words[: names[0].start - start]} {words[names[0].end - start :]}"
            if names and names[0].end < share.start
            else words
        )
        cases = list(_cases(table, label, said))
        for case in cases:
            if fits(scene, share, (case.part,), (case.whole,)) and _tells(share):
                return proportion(scene, share, (case.part,), (case.whole,), "share.of-row-part", apart=True)
        opening = not names or _PLACED.search(scene.lower[sentence.start : names[0].start]) is not None
        if len(cases) == 1 and opening and not another_time(scene, sentence.start, end) and share.hedge not in _BOUNDS:
            given, told = cases[0].part.value / cases[0].whole.value, fraction(share)
            if abs(given - told) > _CLOSE and max(given / told, told / given) <= _FAR and label is not None:
                wrong.append(cases[0])
    if len(wrong) != 1:
        return None
    return proportion(scene, share, (wrong[0].part,), (wrong[0].whole,), "share.of-row-part", apart=True)


_BOUNDS = frozenset({Hedge.OVER, Hedge.AT_LEAST, Hedge.UNDER, Hedge.UP_TO})


def _clause(scene: Scene, sentence: Sentence, share: NumberMention) -> tuple[int, int]:
    """The clause in which a share stands."""
    start, end = sentence.start, sentence.end
    for found in _CLAUSE.finditer(scene.lower, sentence.start, sentence.end):
        if found.end() <= share.hedge_start:
            start = found.end()
        elif found.start() >= share.end:
            return start, found.start()
    return start, end


def _cases(table: Table, label: str | None, words: str) -> Iterator[_Case]:
    """The figures of a column that the words name, and those of the column that the others are parts of."""
    whole = _all_of(table.printed)
    if whole is None:
        return
    parts = [one for one in table.printed if one is not whole and one.whole and named_by(one.header, words)]
    for one in parts:
        if label is not None:
            if label in one.every and label in whole.every and whole.every[label].value > 0:
                yield _Case(one.every[label], whole.every[label])
        elif len(one.whole) == len(whole.whole) == 1:
            yield _Case(one.whole[0], whole.whole[0])


def _all_of(measures: Sequence[Measure]) -> Measure | None:
    """The one column of which all others that can be added up may be parts: the asked, the cases, the calls."""
    adding = [one for one in measures if one.whole]
    found = [
        one
        for one in adding
        if len(one.rows) >= _FEWEST
        and len(adding) > 1
        and all(
            other is one
            or all(label in one.every and n.value <= one.every[label].value for label, n in other.every.items())
            for other in adding
        )
    ]
    return found[0] if len(found) == 1 else None


def _tells(share: NumberMention) -> bool:
    """Whether a share of two digits, or a fraction that is no bound, is seldom met by chance."""
    return share.hedge not in _BOUNDS and (share.slot == "f" or share.value >= share.step * 10)
