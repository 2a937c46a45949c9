"""The places of a user's gazetteers beside those of the atlas: what they are, and what each of them lies in.

They confirm what a draft says and keep silent what the atlas would call unknown; they never make an alarm.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from factcheck.atlas.cities import City, Named
from factcheck.atlas.entry import OWN, Entry, PlaceKind, Standing
from factcheck.atlas.gazetteer import GazetteerFile, Row, read
from factcheck.atlas.names import city_key, key
from factcheck.errors import GazetteerError

if TYPE_CHECKING:
    from factcheck.atlas.atlas import Atlas

UNDATED = "this run"
"""The date of a place whose row gives none."""
_NOWHERE = "XX"
_KINDS = {
    PlaceKind.COUNTRY: "country",
    PlaceKind.CITY: "city town village hamlet suburb neighbourhood neighborhood quarter port settlement ward",
    PlaceKind.WATER: "sea lake river bay gulf strait ocean reservoir canal",
    PlaceKind.AREA: "area continent mountains desert valley island islands forest",
}
"""Type words by what they make of a place; any other is that of a region."""
_BY_TYPE = {word: kind for kind, words in _KINDS.items() for word in words.split()}


class OwnPlaces:
    """The places of one or more gazetteers, tied to an atlas."""

    def __init__(self, files: Iterable[GazetteerFile], atlas: Atlas) -> None:
        """Raises GazetteerError, with file and line, for a country or a parent that nobody knows."""
        self._atlas = atlas
        self._rows: dict[str, tuple[str, Row]] = {}
        self._named: dict[str, list[str]] = {}
        self._looked_up: dict[str, tuple[list[Entry], list[City]]] = {}
        for file in files:
            for row in read(file.path):
                self._file(file.path, row)
        self._told = len(self._rows)
        for path, row in list(self._rows.values()):
            self._imply(path, row)
        self._entries: dict[str, Entry] = {}
        self.entries = tuple(map(self._entry, self._rows))
        """Every place, in the order of the files."""
        self._entries |= {entry.id: entry for entry in self.entries}
        self._within: dict[str, frozenset[str]] = {}
        for entry_id in self._rows:
            self._within[entry_id] = self._above(entry_id, ())
        self._capitals: dict[str, dict[str, str]] = {}
        for entry_id, (path, row) in self._rows.items():
            for name in row.capital_of:
                own = [self._entries[one] for one in self._others(name, entry_id)]
                places: Sequence[Entry | City] = own or self._known(name, path, row, "capital of")
                for place in places:
                    if isinstance(place, Entry):
                        cities = self._capitals.setdefault(place.id, {})
                        cities |= dict.fromkeys(map(city_key, (row.name, *row.other_names)), entry_id)

    @property
    def cities(self) -> Iterator[tuple[str, Named]]:
        """The places whose coordinates are told, by the keys of their names."""
        for entry in self.entries:
            _, row = self._rows[entry.id]
            if row.point is not None:
                city = City(entry.name, entry.country, None, 0, row.point, (entry.source, entry.as_of))
                yield from ((key(name), Named(city, True)) for name in entry.names)

    @property
    def speaking(self) -> frozenset[str]:
        """The keys of names that stand for a place alone: of countries, what holds others, first-level regions."""
        holding = {name for _, row in self._rows.values() for name in map(key, row.parents)}
        found = set(holding)
        for entry in self.entries:
            names = set(map(key, entry.names))
            first = entry.kind is PlaceKind.REGION and entry.level == 1
            if first or entry.kind is PlaceKind.COUNTRY or not holding.isdisjoint(names):
                found |= names
        return frozenset(found)

    def within(self, names: Iterable[str], parent: str) -> Entry | None:
        """The place of one of the names that lies in a place called `parent`, however far above it that is."""
        people = self._atlas.country(parent)
        wanted = {key(parent), *(map(key, people.names) if people is not None else ())}
        for name in names:
            for entry_id in self._named.get(key(name), ()):
                if self.told(self._entries[entry_id]) and not wanted.isdisjoint(self._within[entry_id]):
                    return self._entries[entry_id]
        return None

    def may_lie_in(self, name: str, country: str) -> bool:
        """Whether a place of the name is told to lie in a country (by its id) and not where there, or nowhere."""
        found = [self._entries[entry_id] for entry_id in self._named.get(key(name), ())]
        return any(e.country in (country, _NOWHERE) and not self._rows[e.id][1].parents for e in found)

    def capital(self, place: str, city: str) -> Entry | None:
        """The place called `city` that the user says is the capital of a country or region, by its id."""
        found = self._capitals.get(place, {}).get(city_key(city))
        return self._entries[found] if found is not None else None

    def filed_as(self, entry: Entry) -> str:
        """A place as the user's row has it, in a line: "Elm Ward, ward: in Oxbridge, United Kingdom"."""
        path, row = self._rows[entry.id]
        country = self.get(entry.country) if entry.kind is not PlaceKind.COUNTRY else None
        above = ", ".join((*row.parents, *((country.name,) if country is not None else ())))
        capital = f", capital of {' and '.join(row.capital_of)}" if row.capital_of else ""
        return f"{path}:{row.line}: {row.name}, {entry.type}{capital}{f', in {above}' if above else ''}"

    def told(self, entry: Entry) -> bool:
        """Whether a place has a row of its own, and is not merely the city of the atlas that another row lies in."""
        return int(entry.id.rpartition("/")[2]) <= self._told

    def _imply(self, path: str, row: Row) -> None:
        """Files the cities that a row lies in, which drafts are not searched for otherwise."""
        for name in row.parents:
            if key(name) in self._named:
                continue
            place = self._known(name, path, row, "parents")[0]
            if isinstance(place, City):
                region = self._atlas.get(place.region) if place.region else None
                above = (region.name,) if region is not None else ()
                self._file(path, Row(row.line, name, "town", above, place.country, (), (), None, None, None))

    def _file(self, path: str, row: Row) -> None:
        entry_id = f"own/{key(row.name).replace(' ', '-')}/{len(self._rows) + 1}"
        self._rows[entry_id] = (path, row)
        for name in dict.fromkeys(map(key, (row.name, *row.other_names))):
            self._named.setdefault(name, []).append(entry_id)
            if row.type:
                self._named.setdefault(key(f"{name} {row.type}"), []).append(entry_id)

    def _entry(self, entry_id: str) -> Entry:
        path, row = self._rows[entry_id]
        names: dict[str, str] = {}
        for name in (row.name, *row.other_names):
            names.setdefault(key(name), name)
        kind = _BY_TYPE.get(row.type, PlaceKind.REGION if row.type else PlaceKind.CITY)
        country = self._country(entry_id, ()) or _NOWHERE
        first = all(self._is_state(name) for name in row.parents)
        return Entry(
            id=entry_id,
            kind=kind,
            name=row.name,
            type=row.type or str(kind),
            country=country,
            names=tuple(names.values()),
            standing=Standing.CURRENT,
            source=f"{OWN}{path}",
            as_of=row.as_of or UNDATED,
            note=row.note,
            level=0 if kind is PlaceKind.COUNTRY else 1 if first else 2,
        )

    def _country(self, entry_id: str, seen: tuple[str, ...]) -> str | None:
        """The id of the country of a place: that of its row, else that of what it lies in."""
        path, row = self._rows[entry_id]
        if self._is_country(entry_id):
            return entry_id
        if row.country:
            return self._told_country(path, row)
        for name in row.parents:
            own = self._others(name, entry_id)
            for other in own:
                if other not in seen and (found := self._country(other, (*seen, entry_id))):
                    return found
            if not own:
                return self._known(name, path, row, "parents")[0].country
        return None

    def _told_country(self, path: str, row: Row) -> str:
        own = next(filter(self._is_country, self._named.get(key(row.country), ())), None)
        if own is not None:
            return own
        found = self._atlas.get(row.country.upper()) or self._atlas.country(row.country)
        if found is None or found.kind is not PlaceKind.COUNTRY:
            reason = f"no country is called {row.country}: correct it, or add a row for it with the type country"
            raise GazetteerError(path, reason, line=row.line)
        return found.id

    def _is_country(self, entry_id: str) -> bool:
        return _BY_TYPE.get(self._rows[entry_id][1].type) is PlaceKind.COUNTRY

    def _is_state(self, name: str) -> bool:
        """Whether a name is that of a country, of the user's or of the atlas."""
        return any(map(self._is_country, self._named.get(key(name), ()))) or self._atlas.country(name) is not None

    def _others(self, name: str, but: str) -> list[str]:
        """The ids of the user's places of a name, but for one."""
        return [other for other in self._named.get(key(name), ()) if other != but]

    def _above(self, entry_id: str, seen: tuple[str, ...]) -> frozenset[str]:
        """The keys of the names of everything that a place lies in."""
        if entry_id in self._within:
            return self._within[entry_id]
        path, row = self._rows[entry_id]
        found = set(map(key, row.parents))
        for name in row.parents:
            own = self._others(name, entry_id)
            for other in own:
                if other not in seen:
                    found.update(map(key, self._entries[other].names), self._above(other, (*seen, entry_id)))
            for place in () if own else self._known(name, path, row, "parents"):
                found.update(self._chain(place))
        above = self.get(self._entries[entry_id].country)
        if above is not None and above.id != entry_id:
            found.update(map(key, above.names))
        return frozenset(found)

    def get(self, entry_id: str) -> Entry | None:
        """The place of the user's or of the atlas with that id."""
        return self._entries.get(entry_id) or self._atlas.get(entry_id)

    def _chain(self, place: Entry | City) -> Iterator[str]:
        """The keys of the names of a place of the atlas and of what it lies in."""
        yield from map(key, place.names if isinstance(place, Entry) else (place.name,))
        above = place.region if isinstance(place, City) else place.parent
        while above is not None and (entry := self._atlas.get(above)) is not None:
            yield from map(key, entry.names)
            above = entry.parent
        home = self._atlas.get(place.country)
        yield from map(key, home.names if home is not None else ())

    def _known(self, name: str, path: str, row: Row, field: str) -> Sequence[Entry | City]:
        """What the atlas has under a name in a row, its regions before its cities.

        Raises GazetteerError where it has nothing, or places in several countries and the row does not say in which.
        """
        entries, cities = self._atlas_has(name)
        if row.country:
            country = self._told_country(path, row)
            entries = [entry for entry in entries if entry.country == country]
            cities = [city for city in cities if city.country == country]
        if len({entry.country for entry in entries}) > 1:
            reason = f"{field}: there is a {name} in more than one country: fill in the country of {row.name}"
            raise GazetteerError(path, reason, line=row.line)
        if not entries and not cities:
            reason = f"{field}: no place of the atlas or of the gazetteers is called {name}: correct it, or add a row"
            raise GazetteerError(path, reason, line=row.line)
        return entries or cities[:1]

    def _atlas_has(self, name: str) -> tuple[list[Entry], list[City]]:
        """The places of a name, a type word at its end or its start left out."""
        if name in self._looked_up:
            return self._looked_up[name]
        atlas = self._atlas
        words = name.split(" ")
        shorter = {name}
        for count in (1, 2):
            if " ".join(words[-count:]).lower() in atlas.words:
                shorter.add(" ".join(words[:-count]))
            if words[count : count + 1] == ["of"] and " ".join(words[:count]).lower() in atlas.words:
                shorter.add(" ".join(words[count + 1 :]))
        entries: dict[str, Entry] = {}
        cities: list[City] = []
        for one in sorted(filter(None, shorter)):
            people = atlas.country(one)
            named = (*atlas.named(one), *((people,) if people is not None else ()))
            entries |= {entry.id: entry for entry in named if entry.standing is not Standing.FORMER}
            cities += [city.city for city in atlas.cities.named(one)]
        settled = [entry for entry in entries.values() if entry.kind in (PlaceKind.COUNTRY, PlaceKind.REGION)]
        found = self._looked_up[name] = (settled or list(entries.values()), cities)
        return found
