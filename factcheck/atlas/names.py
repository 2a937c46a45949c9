"""How two spellings of a place name are taken for the same: case, diacritics, apostrophes and hyphens do not count."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Iterable
from itertools import islice
from typing import NamedTuple

from factcheck.expressions import expression

APOSTROPHES = "'’‘ʻʼ`´ʹ"
"""Characters that stand within a word of a name and are left out of its key ("N'Djamena", "Sana'a", "Hawai'i")."""

_FOLDED = str.maketrans(
    dict.fromkeys(APOSTROPHES, "")
    | {
        "ł": "l",
        "ø": "o",
        "đ": "d",
        "ð": "d",
        "ı": "i",
        "æ": "ae",
        "œ": "oe",
        "ß": "ss",
        "þ": "th",
        "ə": "a",
        "&": " and ",
    }
)
"""Apostrophes go, and letters that have no decomposition in Unicode are spelt out."""

_UNACCENTED = str.maketrans("łŁøØđĐıð", "lLoOdDid")
_BREAK = expression(r"[\W_]+")


def key(name: str) -> str:
    """The form under which a name is filed: lower-case words with single spaces between; "Saint" is filed as "st".

    >>> key("São Tomé & Príncipe"), key("St. John’s"), key("Île-de-France")
    ('sao tome and principe', 'st johns', 'ile de france')
    """
    if name.isalpha() and name.isascii():
        word = name.lower()
        return "st" if word == "saint" else word
    folded = name if name.isascii() else unicodedata.normalize("NFKD", name)
    folded = folded.lower().translate(_FOLDED)
    if not folded.isascii():
        folded = "".join(char for char in folded if not unicodedata.combining(char))
    words = _BREAK.sub(" ", folded).split()
    return " ".join("st" if word == "saint" else word for word in words)


def unaccented(name: str) -> str:
    """The name as typewriters had it, its case kept: "Rhone" for "Rhône", "Lodz" for "Łódź"."""
    if name.isascii():
        return name
    letters = unicodedata.normalize("NFKD", name.translate(_UNACCENTED))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def city_key(name: str) -> str:
    """The key of a city without the words that copy may add: "Quebec City" and "the city of Quebec" have the same."""
    filed = key(name).removeprefix("the ").removeprefix("city of ")
    return filed.removesuffix(" city") if " " in filed else filed


class FirstWord(NamedTuple):
    """What names start with a word."""

    key: str
    """The word as it is filed."""
    seconds: frozenset[str]
    """The second words of names that start with it, as they are filed."""
    longest: int
    """How many more words the longest of those names has."""
    initials: frozenset[str]
    """The first letters of `seconds` in both cases, by which most texts are told from a name at a glance."""


class FirstWords(dict[str, FirstWord | None]):
    """Every printed word with the names that start with it; None for a word that starts none.

    It fills as words are looked up (one dict lookup for a word seen before), and starts afresh at `LIMIT` words.
    """

    LIMIT = 50_000

    def __init__(self, keys: Iterable[str]) -> None:
        """`keys` are the keys of all names."""
        super().__init__()
        self._keys = sorted(keys)

    def __missing__(self, word: str) -> FirstWord | None:
        if len(self) >= self.LIMIT:
            self.clear()
        filed = key(word)
        found = None
        names = self._starting_with(filed) if filed and " " not in filed else []
        if names:
            seconds = frozenset(rest.partition(" ")[0] for _, _, rest in names if rest)
            initials = frozenset(initial for second in seconds for initial in (second[0], second[0].upper()))
            longest = max(rest.count(" ") + 1 if rest else 0 for _, _, rest in names)
            found = FirstWord(filed, seconds, longest, initials)
        self[word] = found
        return found

    def _starting_with(self, word: str) -> list[tuple[str, str, str]]:
        """The names that a word starts, each parted behind it: in order, a space comes before every letter."""
        found: list[tuple[str, str, str]] = []
        for name in islice(self._keys, bisect_left(self._keys, word), None):
            parted = name.partition(" ")
            if parted[0] != word:
                break
            found.append(parted)
        return found
