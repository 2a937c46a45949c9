"""The gazetteer: countries, first-level regions, and what is known of each."""

from factcheck.atlas.atlas import Atlas
from factcheck.atlas.entry import Entry, PlaceKind

__all__ = ["Atlas", "Entry", "PlaceKind"]
