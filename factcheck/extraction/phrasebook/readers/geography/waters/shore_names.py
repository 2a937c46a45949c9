"""Which names beside a water are those of lands, and which those of cities."""

from __future__ import annotations

from factcheck.atlas import PlaceKind, Standing
from factcheck.extraction.phrasebook.mentions.mention import PlaceMention
from factcheck.extraction.phrasebook.mentions.towns import Town, town_after
from factcheck.extraction.phrasebook.scene import Scene

_SECOND, _NOTED = 2, 50_000
"""The level of regions of which copy speaks less; the people of a city that the name of a region may mean."""


def is_land(scene: Scene, mention: PlaceMention) -> bool:
    """Whether a mention names a country, or a first-level region and no city that lies elsewhere."""
    lands = [one for one in mention.entries if one.standing is Standing.CURRENT and one.level < _SECOND]
    if mention.capital or scene.atlas is None:
        return False
    if mention.type_word is not None or any(one.kind is PlaceKind.COUNTRY for one in lands):
        return bool(lands)
    regions = {one.id for one in lands if one.kind is PlaceKind.REGION}
    cities = [one.city for one in scene.atlas.cities.named(mention.name)]
    return bool(regions) and all(one.region in regions or one.population < _NOTED for one in cities)


def land_before(scene: Scene, end: int, low: int) -> tuple[int, int, str] | None:
    """The country or region whose name ends at an offset: where it stands, and the name."""
    found = [one for one in scene.within(low, end, PlaceMention) if one.end == end and is_land(scene, one)]
    return (found[0].start, found[0].end, found[0].name) if found else None


def city_after(scene: Scene, at: int) -> Town | None:
    """The city of the atlas whose name starts at an offset: of "Karachi on Monday", the first word."""
    town = town_after(scene.draft.prose, at)
    while town is not None and scene.atlas is not None and not scene.atlas.cities.named(town.name):
        name = town.name.rpartition(" ")[0]
        town = Town(at, at + len(name), name, town.before, town.owned) if name else None
    return town
