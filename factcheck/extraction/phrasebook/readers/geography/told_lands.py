"""The land that a draft puts a city into, so that of many cities of one name the right one is meant."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.atlas import Atlas, PlaceKind, Standing
from factcheck.claims import Place, Span, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.towns import Town, town_after, town_before
from factcheck.extraction.phrasebook.scene import Scene

_JOINTS = (", ", " in ", " (")
"""What stands between a city and its land: "Portland, Maine", "Portland (Oregon)"."""
_JOINT = expression(r",(?: in (?:the )?(?:[a-z-]+ ){0,2})? ?\Z")
_LANDS = (PlaceKind.COUNTRY, PlaceKind.REGION)
_MOST, _REACH, _SEVERAL = 40, 40, 2


def city_of_land(scene: Scene, land: Town, floor: int = 0) -> Town:
    """The city that stands before the land it lies in: Atlanta, of "Atlanta, Georgia"; else what stands there."""
    prose, atlas = scene.draft.prose, scene.atlas
    joint = _JOINT.search(prose, max(floor, land.start - _REACH), land.start) if atlas is not None else None
    if atlas is None or joint is None:
        return land
    town = town_before(prose, joint.start(), floor)
    if town is None or town.owned:
        return land
    closed = prose.startswith(",", land.end) and _is_land(land.name, atlas) and atlas.country(town.name) is None
    return town if closed or holds(land.name, town.name, atlas) else land


def land_told(scene: Scene, town: Town) -> str | None:
    """The land beside a city: Maine, of "Portland, Maine"; or the one that the draft gives it before, if one alone."""
    atlas = scene.atlas
    if atlas is None:
        return None
    if beside := _land_at(scene, town.end):
        closed = scene.draft.prose.startswith((",", "."), town.end + len(f", {beside}")) and _is_land(beside, atlas)
        return beside if closed or holds(beside, town.name, atlas) else None
    if len(atlas.cities.named(town.name)) < _SEVERAL:
        return None
    known = scene.once(_lands)
    if town.name not in known:
        known[town.name] = list(_told(scene, town.name, atlas))
    found = {land for at, land in known[town.name] if at < town.start}
    return found.pop() if len(found) == 1 else None


def _is_land(name: str, atlas: Atlas) -> bool:
    lands = (one for one in atlas.named(name) if one.standing is Standing.CURRENT)
    return any(one.kind in _LANDS for one in lands)


def _lands(_: Scene) -> dict[str, list[tuple[int, str]]]:
    """By the name of a city: where the draft puts it into a land, and into which."""
    return {}


def _told(scene: Scene, name: str, atlas: Atlas) -> Iterator[tuple[int, str]]:
    prose, at = scene.draft.prose, -1
    for _ in range(_MOST):
        at = prose.find(name, at + 1)
        if at < 0:
            return
        land = _land_at(scene, at + len(name), joints=_JOINTS) if not prose[at - 1 : at].isalnum() else None
        if land is not None and holds(land, name, atlas):
            yield at, land


def place_told(scene: Scene, town: Town) -> Place:
    """A city of the prose as a place of a claim, in the land that the draft puts it into."""
    span: Span = scene.maker.span(town.start, town.end)
    quote = scene.maker.quote(town.start, town.end)
    return make(Place, quote=quote, span=span, name=town.name, country=land_told(scene, town))


def holds(land: str, city: str, atlas: Atlas) -> bool:
    """Whether a country or region of one name holds a city of the other."""
    homes = {entry.id for entry in atlas.named(land)}
    return any(homes & {one.city.country, one.city.region} for one in atlas.cities.named(city))


def _land_at(scene: Scene, end: int, *, joints: tuple[str, ...] = _JOINTS[:1]) -> str | None:
    prose = scene.draft.prose
    joint = next((one for one in joints if prose.startswith(one, end)), None)
    land = town_after(prose, end + len(joint)) if joint is not None else None
    return land.name if land is not None else None
