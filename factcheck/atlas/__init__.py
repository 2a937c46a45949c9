"""The gazetteer: countries, their regions, the cities that matter to them, and what is known of each."""

from factcheck.atlas.atlas import Atlas
from factcheck.atlas.entry import Entry, PlaceKind, Source, Split, Standing
from factcheck.atlas.words import TypeWord

__all__ = ["Atlas", "Entry", "PlaceKind", "Source", "Split", "Standing", "TypeWord"]
