"""The words that say what kind of place a name is: "oblast", "province", "state"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple, Self

from factcheck.atlas.entry import Entry

ANY = "*"
"""In `TypeWord.fits`: the word names regions of every type."""


class TypeWord(NamedTuple):
    """A word that English copy puts by the name of a region, and which types of region it names."""

    word: str
    """Lower case, singular: "oblast", "autonomous okrug"."""
    plurals: tuple[str, ...]
    """Plurals and other spellings, lower case."""
    fits: frozenset[str]
    """Types that it names anywhere."""
    fits_in: Mapping[str, frozenset[str]]
    """By country: types that it names there besides."""
    says: frozenset[str]
    """Types that it is the accepted word for, besides the one it names."""
    says_in: Mapping[str, frozenset[str]]
    """By country: types that it is the accepted word for there."""
    ids: frozenset[str]
    """Regions that it is the right word for, whatever their type."""
    wrong: frozenset[str]
    """Types that it never names."""
    loose: frozenset[str]
    """Types that it is not the word for, but is loosely used of."""
    spare: frozenset[str]
    """Countries whose regions were once called so, or are abroad."""
    alone: bool
    """Whether the word belongs to the countries of `homes` only, so that any name with it must be known there."""
    homes: frozenset[str]
    """Countries whose regions of the kind the atlas holds one and all."""
    apart: Mapping[str, frozenset[str]]
    """By country: types of its regions that it does not name there as a part of the name, as others are called so."""
    before: bool
    """Whether it may stand before the name: "the state of Ontario"."""

    @classmethod
    def of(cls, word: str, row: Mapping[str, Any]) -> Self:
        """A word from its row in the data file."""
        return cls(
            word=word,
            plurals=tuple(row["plural"]),
            fits=frozenset(row["fits"]),
            fits_in={country: frozenset(types) for country, types in row.get("fits_in", {}).items()},
            says=frozenset(row.get("says", ())),
            says_in={country: frozenset(types) for country, types in row.get("says_in", {}).items()},
            ids=frozenset(row.get("ids", ())),
            wrong=frozenset(row.get("wrong", ())),
            loose=frozenset(row.get("loose", ())),
            spare=frozenset(row.get("spare", ())),
            alone=row.get("alone", False),
            homes=frozenset(row.get("homes", ())),
            apart={country: frozenset(types) for country, types in row.get("apart", {}).items()},
            before=row.get("before", False),
        )

    def names(self, entry: Entry) -> bool:
        """Whether English copy may call the entry by this word."""
        if ANY in self.fits or entry.type in self.fits or self.is_for(entry):
            return True
        return entry.type in self.fits_in.get(entry.country, ())

    def is_for(self, entry: Entry) -> bool:
        """Whether it is the word for the entry's type, or accepted in its place: "region" for an oblast."""
        if entry.type == self.word or entry.type in self.says or entry.id in self.ids:
            return True
        return entry.type in self.says_in.get(entry.country, ())

    def contradicts(self, entry: Entry) -> bool:
        """Whether no copy would call the entry by this word, today or in the past."""
        return entry.type in self.wrong and not self.names(entry) and entry.country not in self.spare

    def strains(self, entry: Entry) -> bool:
        """Whether the word is not the entry's own, though loosely used."""
        return entry.type in self.loose and not self.names(entry) and entry.country not in self.spare
