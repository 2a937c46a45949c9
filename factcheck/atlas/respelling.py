"""Names without what transliterations differ in, by which other spellings are told from slips."""

from __future__ import annotations

from functools import lru_cache

from factcheck.atlas.names import key
from factcheck.expressions import expression

_VARIANTS = tuple(
    (expression(pattern), letters)
    for pattern, letters in (
        ("(?<=[a-z])([aou])e(?=[a-z])", r"\1"),
        ("shch", "s"),
        ("d?zh|dj", "s"),
        ("[sc]h", "s"),
        ("ts|tz|cz", "s"),
        ("[kg]h|g", "h"),
        ("x", "ks"),
        ("q|ck?", "k"),
        ("w|ff?", "v"),
        ("[ijy]+(?=[aeou])", ""),
        ("[ijy]+", "i"),
        ("z", "s"),
        ("ou", "u"),
        ("sk(?:a|i|oi)$", "sk"),
        (r"(.)\1", r"\1"),
        (" ", ""),
    )
)
"""Letters that transliterations from Cyrillic, Arabic and the like give in several ways: "Zhytomyr", "Zhitomir"."""


@lru_cache(4096)  # every region of a country is compared with each name that is none
def respelt(name: str) -> str:
    """A name without what transliterations differ in: "Zhytomyr" and "Zhitomir" come out the same."""
    spelt = key(name)
    for pattern, letters in _VARIANTS:
        spelt = pattern.sub(letters, spelt)
    return spelt
