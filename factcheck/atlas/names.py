"""How two spellings of a place name are taken for the same: case, diacritics, apostrophes and hyphens do not count."""

from __future__ import annotations

import re
import unicodedata

APOSTROPHES = "'’‘ʻʼ`´ʹ"
"""Characters that stand within a word of a name and are left out of its key ("N'Djamena", "Sana'a", "Hawai'i")."""

_DELETED = dict.fromkeys(map(ord, APOSTROPHES))
_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe", "ß": "ss", "þ": "th", "ə": "a", "&": "and"}
)
"""Letters that have no decomposition in Unicode."""

_BREAK = re.compile(r"[\W_]+")


def key(name: str) -> str:
    """The form under which a name is filed: lower-case words with single spaces between; "Saint" is filed as "st".

    >>> key("São Tomé & Príncipe"), key("St. John’s"), key("Île-de-France")
    ('sao tome and principe', 'st johns', 'ile de france')
    """
    folded = name.translate(_DELETED).lower()
    if not folded.isascii():
        folded = unicodedata.normalize("NFKD", folded).translate(_LETTERS)
        folded = "".join(char for char in folded if not unicodedata.combining(char))
    else:
        folded = folded.replace("&", " and ")
    words = _BREAK.sub(" ", folded).split()
    return " ".join("st" if word == "saint" else word for word in words)
