"""What may come of the reading of a named region."""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple

from factcheck.atlas import Entry, TypeWord


class Outcome(Enum):
    """What the atlas says of a name with a type word."""

    FITS = auto()
    """A region of today has the name, and the word names its type."""
    MISFIT = auto()
    """Every region of today with the name is of a type that the word never names."""
    STRAINED = auto()
    """As MISFIT, but the word is loosely used of that type."""
    FORMER = auto()
    """A region that is no more had the name and the type."""
    DISPUTED = auto()
    """A place of disputed standing has the name."""
    UNKNOWN = auto()
    """No region has the name where the word belongs, and the atlas holds all that there are."""
    MISSPELT = auto()
    """As UNKNOWN, but the word may go with smaller places too, or a region is spelt almost so."""
    VARIANT = auto()
    """No region has the name, but it may be another spelling or a longer form of one."""
    BEYOND = auto()
    """No region has the name, and the atlas does not hold all regions of the kind."""
    NO_MATTER = auto()
    """Nothing that these rules speak of."""


class Reading(NamedTuple):
    """A claim as taken."""

    outcome: Outcome
    word: TypeWord | None = None
    entries: tuple[Entry, ...] = ()
    """The entries that the outcome rests on, the likeliest first."""
    countries: tuple[str, ...] = ()
    """Ids of the countries that the draft points to, or that the word belongs to."""
    near: tuple[Entry, ...] = ()
    """Regions with a name spelt like it, the likest first."""
