"""The table of regions that were cut out of others."""

from __future__ import annotations

from factcheck.atlas import Atlas
from factcheck.rules.geography.parted import PARTED

ATLAS = Atlas.load()


def test_every_pair_is_of_two_regions_of_a_country_that_the_atlas_has() -> None:
    for pair in PARTED:
        one, other = (ATLAS.get(region) for region in pair)
        assert one is not None, pair
        assert other is not None, pair
        assert (one.country, one.level) == (other.country, other.level), pair
