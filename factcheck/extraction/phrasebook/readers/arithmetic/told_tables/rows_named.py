"""The rows of a table that running text names: in full, without their brackets, or by a word of their own."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cached_property, lru_cache
from typing import NamedTuple

from factcheck.expressions import expression

_BRACKET = expression(r"\s*\(([^()]{1,40})\)\s*$")
_ARTICLE = expression(r"(?:the|a|an) ")
_MARKS = expression(r"[\s*†‡§¹²³#]+$")
_WORD = expression(r"[^\W\d_](?:[^\W\d_]|['’-](?=[^\W\d_])){3,}")
_COMMON = frozenset(
    "other others state states region regions including total county counties public general with from north south"
    " east west northern southern eastern western central upper lower greater great little saint santa town city"
    " village park river lake island islands isle isles valley united group party home away each three four five"
    " more less than school schools club hospital service services district province road street market union list"
    " independent national international royal democratic republic people years year months weeks days hours over"
    " under about first second third last next most least main grand prix team press media".split()
)
"""What a sentence may say without meaning the one row that has it in its name."""
_ALSO = {
    "united kingdom": ("britain", "the uk", "uk"),
    "united states": ("america", "the us", "us"),
    "united arab emirates": ("the emirates", "uae"),
    "czech republic": ("czechia",),
    "democratic republic of the congo": ("congo", "dr congo"),
    "dr congo": ("congo",),
    "south korea": ("korea",),
    "new south wales": ("nsw",),
}
_TITLE = expression(r"(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lady|Cllr|Councillor)\.? ", re.IGNORECASE)
_PERSON = expression(r"(?:[A-ZÀ-Þ][\w'’-]+ ){1,2}[A-ZÀ-Þ][\w'’-]+")
_SHORTEST = 2
_MOST_NAMES = 3
"""Of a person, of whom text tells by the last of them."""


class Named(NamedTuple):
    """Where a text names a row."""

    start: int
    end: int
    label: str
    """The row's, in lower case."""


class RowNames:
    """How the rows of one table are named."""

    def __init__(
        self, labels: Iterable[str], others: Iterable[tuple[str, str]] = (), places: Iterable[str] = ()
    ) -> None:
        """Takes the labels as printed, what else a row is called, with its label, and which of them are of places."""
        self.labels = tuple(dict.fromkeys(labels))
        self._others = tuple(others)
        self._places = frozenset(places)

    @cached_property
    def _names(self) -> tuple[re.Pattern[str] | None, dict[str, tuple[str, bool]]]:
        return _read(self.labels, self._others, self._places)

    def within(self, prose: str, start: int, end: int) -> list[Named]:
        """The rows that a range of the prose names, in order; one that is named twice, twice."""
        form, rows = self._names
        if form is None:
            return []
        found = []
        for name in form.finditer(prose, start, end):
            label, proper = rows[name[1].lower()]
            if not proper or name[1][:1].isupper():
                found.append(Named(name.start(1), name.end(1), label))
        return found

    def at(self, prose: str, start: int, end: int) -> Named | None:
        """The row that is named right at an offset."""
        form, rows = self._names
        title = _TITLE.match(prose, start, end)
        name = form.match(prose, title.end() if title else start, end) if form is not None else None
        if name is None:
            return None
        label, proper = rows[name[1].lower()]
        return Named(name.start(1), name.end(1), label) if not proper or name[1][:1].isupper() else None


@lru_cache(maxsize=256)
def _read(
    labels: tuple[str, ...], others: tuple[tuple[str, str], ...], places: frozenset[str]
) -> tuple[re.Pattern[str] | None, dict[str, tuple[str, bool]]]:
    """The form of every name of some rows, and the row of each with whether it is written with a capital."""
    told: dict[str, set[tuple[str, bool]]] = defaultdict(set)
    words: dict[str, set[str]] = defaultdict(set)
    for printed in labels:
        label = printed.strip().lower()
        plain = _MARKS.sub("", printed.strip())
        bracket = _BRACKET.search(plain)
        bare = _BRACKET.sub("", plain)
        proper = bare[:1].isupper() and _all_capitals(bare) and (" " in bare or printed in places)
        for name in (plain, bare, _ARTICLE.sub("", bare.lower(), count=1), bracket[1] if bracket else ""):
            if len(name) > _SHORTEST or (len(name) == _SHORTEST and name.isalpha() and name[0].isupper()):
                told[name.lower()].add((label, proper))
        for name in _ALSO.get(bare.lower(), ()):
            told[name].add((label, name in ("us", "america", "korea", "congo", "britain", "uk")))
        for word in {*_WORD.findall(plain), bare.split()[-1] if bare.split() else ""}:
            for part in {word, *re.split(r"[-–/]", word)}:
                words[part.lower()].add(label)
    for printed in labels:
        label = printed.strip().lower()
        bare = _BRACKET.sub("", _MARKS.sub("", printed.strip()))
        own = [part for word in _WORD.findall(bare) for part in re.split(r"[-–/]", word) if len(part) > _SHORTEST + 1]
        names = bare.split()
        if 1 < len(names) <= _MOST_NAMES and all(name[:1].isupper() for name in names):
            own.append(names[-1])
        for word in dict.fromkeys(own):
            low = word.lower()
            if len(words[low]) == 1 and low not in _COMMON and len(re.split(r"[\s/–-]+", bare)) > 1:
                told[low].add((label, word[:1].isupper() and (word != own[0] or _all_capitals(bare))))
    for name, printed in others:
        for one in (name, name.split()[-1]) if _PERSON.fullmatch(name) else (name,):
            told[one.lower()].add((printed.strip().lower(), True))
    rows = {}
    for name, owners in told.items():
        if len({label for label, _ in owners}) == 1:
            rows[name] = (next(iter(owners))[0], all(proper for _, proper in owners))
            if name.endswith("s") and not name.endswith("ss") and not rows[name][1]:
                rows.setdefault(name[:-1], rows[name])
            elif " " not in name:
                rows.setdefault(f"{name}s", rows[name])
    if not rows:
        return None, {}
    every = "|".join(map(re.escape, sorted(rows, key=len, reverse=True)))
    return re.compile(rf"(?<![\w-])({every})(?![\w-])", re.IGNORECASE), rows


def _all_capitals(name: str) -> bool:
    """Whether all longer words of a name begin with a capital: it is a proper name, or a title."""
    return all(word[:1].isupper() for word in _WORD.findall(name))


def last_before(names: Sequence[Named], offset: int) -> Named | None:
    """The last of some names that ends before an offset."""
    return next((name for name in reversed(names) if name.end <= offset), None)
