"""Which countries and regions touch by land, by the tables kept by hand and by the outlines.

Every question has three answers: yes, no, and None where neither can say, or where people differ.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from factcheck.atlas.entry import Entry, PlaceKind, Standing

if TYPE_CHECKING:
    from factcheck.atlas.atlas import Atlas

_TERRITORIES = frozenset("GF GI HK MO EH XK PS VA SX MF SM".split())
"""Neighbours that a count of a country's neighbours may leave out."""
_FAR_APART = 1.5
"""Degrees between the bounds of two regions from which on no strait parts them."""
_NO_NEIGHBOURS = 5.0
"""Degrees between the bounds of two lands from which on nobody calls them neighbours; of islands some do."""


class Borders:
    """Asked by entries of the atlas; the tables go before the outlines."""

    def __init__(self, data: Mapping[str, Any], atlas: Atlas) -> None:
        """`data` is the table of borders of `factcheck.atlas.facts`."""
        self._data = data
        self._atlas = atlas

    def touch(self, one: Entry, other: Entry) -> bool | None:
        """Whether two countries or regions touch by land."""
        if one.id == other.id or Standing.FORMER in (one.standing, other.standing) or one.own or other.own:
            return None
        if not {one.kind, other.kind} <= {PlaceKind.COUNTRY, PlaceKind.REGION}:
            return None
        if other.id in self._touching.get(one.id, ()) or one.id in self._touching.get(other.id, ()):
            return True
        if " ".join(sorted((one.id, other.id))) in self._arguable:
            return None
        if Standing.DISPUTED in (one.standing, other.standing):
            return None
        if one.kind is other.kind is PlaceKind.COUNTRY:
            return False
        if one.kind is other.kind is PlaceKind.REGION:
            told = self._regions_border(one, other)
        else:
            region, country = (one, other) if one.kind is PlaceKind.REGION else (other, one)
            told = self._region_borders_country(region, country)
        return self._shapes_touch(one, other) if told is None else told

    def _shapes_touch(self, one: Entry, other: Entry) -> bool | None:
        """Whether the outlines of two places touch; None where one holds the other, or they are of unlike levels."""
        regional = one.country == other.country
        if regional and (one.level != other.level or one.kind is not other.kind):
            return None
        return self._atlas.shapes.touch(one.id, other.id)

    def sea_apart(self, one: Entry, other: Entry) -> bool:
        """Whether two places surely share no waters: one has no coast, or they lie on other seas, or far apart."""
        facts = self._atlas.facts
        if False in (facts.coast(one), facts.coast(other)):
            return True
        if one.kind is not other.kind or one.own or other.own or facts.sea_border(one, other):
            return False
        if one.kind is PlaceKind.COUNTRY:
            return set(facts.seas(one)).isdisjoint(facts.seas(other)) and bool(facts.seas(one) and facts.seas(other))
        shapes = self._atlas.shapes.of(one.id), self._atlas.shapes.of(other.id)
        return shapes[0] is not None and shapes[1] is not None and shapes[0].gap(shapes[1]) >= _FAR_APART

    def far_apart(self, one: Entry, other: Entry) -> bool:
        """Whether two places lie so far apart that copy calls them no neighbours, in however loose a sense."""
        first, second = self._atlas.shapes.of(one.id), self._atlas.shapes.of(other.id)
        if first is None or second is None or one.kind is not other.kind or self.touch(one, other) is not False:
            return False
        island = one.kind is PlaceKind.COUNTRY and not (self.neighbours(one) and self.neighbours(other))
        return not island and first.gap(second) >= _NO_NEIGHBOURS

    def neighbours(self, country: Entry) -> tuple[Entry, ...]:
        """The countries that a country touches by land."""
        ids = self._touching.get(country.id, ())
        return tuple(entry for one in ids if (entry := self._atlas.get(one)) is not None)

    def beside(self, region: Entry) -> tuple[Entry, ...]:
        """The regions of its country and level that a region touches, and the other countries, as far as is known."""
        shape = self._atlas.shapes.of(region.id)
        ids = (shape.touching if shape is not None else frozenset()) | set(self._touching.get(region.id, ()))
        entries = [entry for one in sorted(ids) if (entry := self._atlas.get(one)) is not None]
        return tuple(one for one in entries if one.country == region.country or one.kind is PlaceKind.COUNTRY)

    def neighbour_counts(self, country: Entry) -> tuple[int, int]:
        """How many countries a country touches, without the smallest and disputed ones, and with them."""
        ids = set(self._touching.get(country.id, ()))
        return len(ids - _TERRITORIES), len(ids)

    def doubtful_neighbours(self, country: Entry) -> int:
        """How many more countries copy may call its neighbours."""
        return sum(country.id in pair.split() for pair in self._arguable if "-" not in pair)

    def _regions_border(self, one: Entry, other: Entry) -> bool | None:
        if one.country != other.country:
            countries = (self._atlas.get(one.country), self._atlas.get(other.country))
            abroad = [
                self._region_borders_country(region, country) if country is not None else None
                for region, country in zip((one, other), reversed(countries), strict=True)
            ]
            whole = " ".join(sorted((one.country, other.country))) in self._data["across"]
            return False if False in abroad or (whole and None not in abroad) else None
        inner = self._data["inner"]
        return False if one.level == other.level == 1 and (one.id in inner or other.id in inner) else None

    def _region_borders_country(self, region: Entry, country: Entry) -> bool | None:
        if country.id in self._touching.get(region.id, ()):
            return True
        if region.country == country.id or " ".join(sorted((region.id, country.id))) in self._arguable:
            return None
        own = self._atlas.get(region.country)
        if own is None or self.touch(own, country) is None:
            return None
        if not self.touch(own, country):
            return False
        return False if region.country in self._data["abroad"] and region.level == 1 else None

    @cached_property
    def _touching(self) -> Mapping[str, list[str]]:
        touching: dict[str, list[str]] = self._data["touching"]
        return touching

    @cached_property
    def _arguable(self) -> frozenset[str]:
        return frozenset(self._data["arguable"])
