"""Figures by name: the rows of a table's column or the items of a list, with the whole that they make."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import Generic, NamedTuple, TypeVar

from factcheck.claims import PERCENT, Form
from factcheck.drafts.draft import Block, BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_key
from factcheck.extraction.phrasebook.readers.arithmetic.tables.grid import Figure, grids_told_of, is_total
from factcheck.extraction.phrasebook.scene import Scene

Thing = TypeVar("Thing")

_LEAST = 3
"""So many rows or items make a tally."""
_LABEL = expression(r"\W*(\w[^:–—\n]{1,59}?)\W*(?::| [–—-] )")
_WORD = expression(r"[a-zà-ÿ][a-zà-ÿ'’-]{3,}")


class Tally(NamedTuple):
    """One figure for each of several names."""

    rows: Mapping[str, NumberMention]
    """By name, in lower case."""
    whole: tuple[NumberMention, ...]
    """The printed total, or all the rows."""
    noun: str | None
    """What is counted, singular, where the header says it."""
    header: str
    """In lower case; empty for a list."""
    alone: bool
    """Whether it is the only column of its table that can be added up."""

    @property
    def total(self) -> Decimal:
        return sum((number.value for number in self.whole), Decimal(0))

    def named_in(self, text: str) -> dict[str, tuple[int, int]]:
        """The names of rows that a text in lower case holds, in its order, and where.

        In full, or by a word of four letters or more that stands in no other name: "clubs" for "chess clubs".
        """
        return names_in(self.rows, text)


class Named(Generic[Thing]):
    """Things that have names for their parts, and quickly those of which a text may hold a name."""

    def __init__(self, things: Iterable[tuple[Thing, Collection[str]]]) -> None:
        self._things: list[Thing] = []
        self._by_opening: dict[str, list[int]] = {}
        for index, (one, labels) in enumerate(things):
            self._things.append(one)
            for opening in _names(tuple(labels))[1]:
                self._by_opening.setdefault(opening, []).append(index)

    def __iter__(self) -> Iterator[Thing]:
        return iter(self._things)

    def maybe_in(self, *texts: str) -> list[Thing]:
        """The things of which one of some texts in lower case may hold a name, in order."""
        openings = frozenset[str]().union(*map(_openings, texts)) & self._by_opening.keys()
        found = {index for opening in openings for index in self._by_opening[opening]}
        return [self._things[index] for index in sorted(found)]


def names_in(labels: Collection[str], text: str) -> dict[str, tuple[int, int]]:
    """Those of some labels that a text in lower case holds, in its order, and where: see `Tally.named_in`."""
    names, openings = _names(tuple(labels))
    if openings.isdisjoint(_openings(text)):
        return {}
    at: dict[str, tuple[int, int]] = {}
    for label, stem, _ in names:
        if stem in text and (found := _find(label, stem, text)) is not None:
            at[label] = start, end = found
            text = f"{text[:start]}{' ' * (end - start)}{text[end:]}"
    for label, _, own in names:
        if label not in at:
            for word, stem in own:
                if stem in text and (found := _find(word, stem, text)) is not None:
                    at[label] = found
    return dict(sorted(at.items(), key=lambda item: item[1]))


class _Name(NamedTuple):
    label: str
    stem: str
    own: tuple[tuple[str, str], ...]
    """The words that stand in no other label, each with its stem."""


@lru_cache(maxsize=1024)
def _names(labels: tuple[str, ...]) -> tuple[tuple[_Name, ...], frozenset[str]]:
    """What to look for, the longest label first, and how it opens. The same tables are asked for again and again."""
    words = {label: dict.fromkeys(_WORD.findall(label)) for label in labels}
    among = Counter(word for own in words.values() for word in own)
    names = tuple(
        _Name(
            label,
            _stem(label),
            tuple((word, _stem(word)) for word in words[label] if among[word] == 1 and word not in _COMMON),
        )
        for label in sorted(labels, key=len, reverse=True)
    )
    stems = [stem for name in names for stem in (name.stem, *(stem for _, stem in name.own))]
    return names, frozenset([first[0][:_OPENING] if (first := _RUN.search(stem)) else "" for stem in stems])


@lru_cache(maxsize=64)
def _openings(text: str) -> frozenset[str]:
    """How the words of a text open, in up to `_OPENING` letters: what no word opens with stands nowhere in it."""
    return frozenset(["", *(word[:end] for word in set(_RUN.findall(text)) for end in range(1, _OPENING + 1))])


def _stem(words: str) -> str:
    return words.removesuffix("y")


def _find(words: str, stem: str, text: str) -> tuple[int, int] | None:
    """Where words stand in a text, or their plural: "assaults" for "assault", "burglaries" for "burglary".

    What is made of them counts, too: "hydropower" for "hydro".
    """
    endings = ("y", "ies") if words != stem else ("s", "es", "power", "")
    start = text.find(stem)
    while start >= 0:
        if not _goes_on(text[start - 1 : start]):
            for ending in endings:
                end = start + len(stem) + len(ending)
                if text.startswith(ending, start + len(stem)) and not _goes_on(text[end : end + 1]):
                    return start, end
        start = text.find(stem, start + 1)
    return None


def _goes_on(character: str) -> bool:
    """Whether a character beside a word makes it part of a longer one."""
    return character.isalnum() or character in ("_", "-")


_RUN = expression(r"\w+")
_OPENING = 4
_COMMON = frozenset("other others state states region regions including total county public general with from".split())


def tallies_by_name(scene: Scene) -> Named[Tally]:
    """Every tally of the draft."""
    return scene.once(_tallies)


def _tallies(scene: Scene) -> Named[Tally]:
    return Named((one, one.rows) for one in (*_of_tables(scene), *_of_lists(scene)))


def _of_tables(scene: Scene) -> Iterator[Tally]:
    for grid in grids_told_of(scene):
        columns = [column for column in grid.columns if grid.additive(column)]
        for column in columns:
            figures = grid.columns[column]
            totals = tuple(figure.number for figure in figures if is_total(figure.label))
            if not totals and _closes_with_its_sum(figures):
                totals, figures = (figures[-1].number,), figures[:-1]
            rows = {
                figure.label.lower(): figure.number
                for figure in figures
                if figure.label and not is_total(figure.label) and figure.number.unit != PERCENT
            }
            if len(rows) >= _LEAST and all(number.value >= 0 for number in rows.values()) and not _shares(rows):
                header = grid.headers.get(column, "").lower()
                yield Tally(rows, totals[:1] or tuple(rows.values()), grid.noun(column), header, len(columns) == 1)


def _closes_with_its_sum(figures: Sequence[Figure]) -> bool:
    """Whether the last row is what the others come to, whatever it is called: "Quarter"."""
    above = [figure.number.value for figure in figures[:-1]]
    return len(above) >= _LEAST and figures[-1].number.value == sum(above)


def _shares(rows: Mapping[str, NumberMention]) -> bool:
    """Whether a column holds shares in percent already, whatever its header says."""
    total = sum((number.value for number in rows.values()), Decimal(0))
    return abs(total - 100) <= 2 and all(number.unit is None for number in rows.values())


def _of_lists(scene: Scene) -> Iterator[Tally]:
    groups: dict[int, list[Block]] = defaultdict(list)
    for block in scene.draft.blocks:
        if block.kind is BlockKind.ITEM:
            groups[block.group].append(block)
    for blocks in groups.values():
        rows: dict[str, NumberMention] = {}
        for block in blocks:
            label = _LABEL.match(scene.lower, block.start, block.end)
            number = next(iter(scene.within(label.end(), block.end, NumberMention)), None) if label else None
            if label is not None and number is not None and number.form is not Form.FRACTION:
                rows[label.group(1)] = number
        kinds = {(n.unit, noun_key(n.counted) if n.counted else None) for n in rows.values()}
        if len(rows) == len(blocks) >= _LEAST and len(kinds) == 1 and (kind := kinds.pop())[0] != PERCENT:
            yield Tally(rows, tuple(rows.values()), kind[1], "", alone=True)
