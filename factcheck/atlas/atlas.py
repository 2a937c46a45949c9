"""Lookup of place names in the compiled gazetteer."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from factcheck.atlas.entry import Entry, PlaceKind, Source, Split, Standing
from factcheck.atlas.names import FirstWords, key
from factcheck.atlas.words import TypeWord

if TYPE_CHECKING:
    from factcheck.atlas.cities import Cities
    from factcheck.atlas.disputes import Disputes
    from factcheck.atlas.districts import Districts
    from factcheck.atlas.edges import Edges
    from factcheck.atlas.facts import Facts
    from factcheck.atlas.gazetteer import GazetteerFile
    from factcheck.atlas.own import OwnPlaces
    from factcheck.atlas.shapes import Shapes

DATA = Path(__file__).parent / "data" / "atlas.json"
NEAR = 58.0
"""How like a name must be to be worth suggesting where it starts the same way (0 to 100; see `Atlas.near`)."""
CLOSE = 75.0
"""How like a name must be to be worth suggesting at all."""

_KINDS = {kind[:2]: kind for kind in PlaceKind}
_STANDINGS = {standing[0]: standing for standing in Standing}


class Atlas:
    """The compiled gazetteer.

    Entries are made when they are first asked for; a name is looked up in about a microsecond the second time.
    """

    def __init__(self, data: Mapping[str, Any]) -> None:
        """`data` is the content of the file that `factcheck.atlas.compile` writes."""
        self._rows: dict[str, str] = data["entries"]
        self._names: dict[str, str] = data["names"]
        self._people: dict[str, str] = data["people"]
        self._data = data
        self._entries: dict[str, Entry] = {}
        self._found: dict[str, tuple[Entry, ...]] = {}
        self._printed: dict[str, tuple[Entry, ...]] = {}
        self._settled: Mapping[str, str] = {}
        self.own: OwnPlaces | None = None
        """The places that the user has added; None where there are none."""

    @classmethod
    def load(cls, gazetteers: Sequence[GazetteerFile] = (), settled: Mapping[str, str] = MappingProxyType({})) -> Atlas:
        """The atlas that ships with the package, in some 7 ms, and what the user adds to it.

        `settled` names the countries that a house puts disputed places into; see `factcheck.atlas.disputes`. Raises
        GazetteerError for a file that cannot be read or followed, and UsageError for a place that is not disputed.
        """
        atlas = cls(json.loads(DATA.read_bytes()))
        if settled:
            atlas._settled = settled
            atlas.disputes  # noqa: B018 (a fault in the setting is told before a draft is read)
        if gazetteers:
            atlas._add(gazetteers)
        return atlas

    def named(self, name: str) -> tuple[Entry, ...]:
        """Every entry with that name, type words left out: places of today first, then disputed and former ones.

        Case, diacritics, hyphens and apostrophes do not count, and "Saint" is "St.".
        """
        found = self._printed.get(name)
        if found is None:
            found = self.filed(key(name))
            if found:
                self._printed[name] = found
        return found

    def filed(self, name_key: str) -> tuple[Entry, ...]:
        """The entries of a name that is already a key (see `factcheck.atlas.names.key`)."""
        found = self._found.get(name_key)
        if found is None:
            ids = self._names.get(name_key)
            if ids is None:
                return ()
            found = self._found[name_key] = tuple(self._entry(entry_id) for entry_id in ids.split())
        return found

    def get(self, entry_id: str) -> Entry | None:
        """The entry with that id."""
        return self._entry(entry_id) if entry_id in self._rows or entry_id in self._entries else None

    def country(self, name: str) -> Entry | None:
        """A country by a name, or by what its people are called: "Russia", "Russian", "Dutch".

        None where the name is no country's, or more than one's ("Dominican", "Congo").
        """
        ids = self._people.get(key(name), "").split()
        if not ids:
            ids = [entry.id for entry in self.named(name) if entry.kind is PlaceKind.COUNTRY]
        return self._entry(ids[0]) if len(ids) == 1 else None

    def regions_of(self, adjective: str) -> tuple[Entry, ...]:
        """The regions that an adjective is of: "Bavarian", "Punjabi" of two countries; none for "German"."""
        return tuple(map(self._entry, self._data["adjectives"].get(key(adjective), "").split()))

    def native_names(self, country: str) -> tuple[str, ...]:
        """What a country (by its id) is called in its own languages, where that is not an English name of it."""
        return tuple(filter(None, self._data["native"].get(country, "").split(";")))

    def is_people(self, name_key: str) -> bool:
        """Whether a key is what the people of some country are called ("russian", "south korean")."""
        return name_key in self._people

    def regions(self, country: str, level: int = 1) -> tuple[Entry, ...]:
        """The regions of today of a country (by its id), of the first level or the second."""
        return tuple(
            entry
            for entry_id in self._by_country.get(country, ())
            if (entry := self._entry(entry_id)).level == level and entry.standing is not Standing.FORMER
        )

    def region_names(self, country: str) -> Iterator[tuple[str, str]]:
        """Id and name of the first-level regions of today of a country (by its id)."""
        for entry_id in self._by_country.get(country, ()):
            _, _, standing, _, level, _, names, *_ = self._rows[entry_id].split("|", 7)
            if level == "1" and _STANDINGS[standing] is not Standing.FORMER:
                yield entry_id, names.partition(";")[0]

    def capitals(self, country: str) -> tuple[Entry, ...]:
        """The capital of a country (by its id), or its several seats; empty where the atlas knows none."""
        return tuple(self._entry(city) for city in self._data["capitals"].get(country, [""])[1:])

    def capital_note(self, country: str) -> str | None:
        """One sentence on a country with several seats, or with a disputed capital."""
        return self._data["capitals"].get(country, [""])[0] or None

    def region_of(self, city: Entry) -> Entry | None:
        """The region that a city lies in, where the atlas knows it."""
        return self.get(city.parent) if city.parent else None

    def splits(self, place: Entry) -> tuple[Split, ...]:
        """How a city stands apart from the regions around it, or a region from the cities within its bounds."""
        return tuple(split for split in self._splits if place.id in (split.city, split.region))

    def near(self, name: str, candidates: Iterable[Entry], at_least: float = NEAR) -> tuple[Entry, ...]:
        """The candidates whose name is spelt like `name`, the likest first; empty where none is like enough.

        Likeness is the mean of Jaro-Winkler (which weighs the start of a name) and the Levenshtein ratio. It must be
        `CLOSE`, or `at_least` where the first three letters are the same.
        """
        from rapidfuzz.distance import JaroWinkler, Levenshtein

        wanted = key(name)
        scored: list[tuple[float, str, Entry]] = []
        for entry in candidates:
            for other in map(key, entry.names):
                likeness = JaroWinkler.similarity(wanted, other) + Levenshtein.normalized_similarity(wanted, other)
                if 50 * likeness >= (at_least if other[:3] == wanted[:3] else CLOSE):
                    scored.append((-likeness, entry.id, entry))
        return tuple({entry.id: entry for _, _, entry in sorted(scored, key=lambda row: row[:2])}.values())

    @cached_property
    def words(self) -> Mapping[str, TypeWord]:
        """Every type word under each of its forms: "oblast", "oblasts"."""
        table = {}
        for word, row in self._data["words"].items():
            type_word = TypeWord.of(word, row)
            for form in (word, *type_word.plurals):
                table[form] = type_word
        return table

    @cached_property
    def guarded(self) -> frozenset[str]:
        """Keys of the names that stand for a place only with a type word beside them: small places, ordinary words."""
        return frozenset(self._data["guarded"])

    @cached_property
    def loud(self) -> frozenset[str]:
        """Keys of abbreviations, which are names in capitals only: "us", "uae"."""
        return frozenset(self._data["loud"])

    @cached_property
    def ordinary(self) -> frozenset[str]:
        """Keys of the names that are ordinary words too: "central", "gulf"."""
        return frozenset(self._data["ordinary"])

    @cached_property
    def shared_with_people(self) -> frozenset[str]:
        """Keys of the names that people bear too: "jordan", "georgia"."""
        return frozenset(self._data["people_too"])

    @property
    def keys(self) -> Iterable[str]:
        """The key of every name of the atlas."""
        return self._names.keys()

    @property
    def ids(self) -> Iterable[str]:
        """The id of every entry that ships with the package."""
        return self._rows.keys()

    @cached_property
    def first_words(self) -> FirstWords:
        """What names start with a word, as it is printed."""
        return FirstWords(self._names)

    @cached_property
    def sources(self) -> tuple[Source, ...]:
        """The datasets that the atlas was compiled from."""
        return tuple(Source(*row) for row in self._data["sources"])

    @cached_property
    def facts(self) -> Facts:
        """Capitals of regions, borders, coasts, continents and numbers of regions; loaded when first asked for."""
        from factcheck.atlas.facts import Facts

        return Facts.load(self)

    @cached_property
    def cities(self) -> Cities:
        """The cities of the world with more than 15,000 people; loaded when first asked for."""
        from factcheck.atlas.cities import Cities

        return Cities.load(self.own.cities if self.own is not None else ())

    @cached_property
    def shapes(self) -> Shapes:
        """What the shapes of countries and regions tell; loaded when first asked for."""
        from factcheck.atlas.shapes import Shapes

        return Shapes.load()

    @cached_property
    def edges(self) -> Edges:
        """How far the cities are from the sea and from other countries; loaded when first asked for."""
        from factcheck.atlas.edges import Edges

        return Edges.load()

    @cached_property
    def districts(self) -> Districts:
        """Regions below the first level, by name; loaded when first asked for."""
        from factcheck.atlas.districts import Districts

        return Districts.load()

    @cached_property
    def disputes(self) -> Disputes:
        """The places whose country is disputed, as the house has settled them. Raises UsageError, see there."""
        from factcheck.atlas.disputes import Disputes

        return Disputes(self._settled, self)

    def stale(self, country: str) -> str | None:
        """One sentence, where the regions of a country (by its id) were redrawn after the data was gathered."""
        note: str | None = self._data["stale"].get(country)
        return note

    def _add(self, gazetteers: Sequence[GazetteerFile]) -> None:
        """Files the places of a user's gazetteers after those of the atlas."""
        from factcheck.atlas.own import OwnPlaces

        self.own = OwnPlaces(gazetteers, self)
        fresh: set[str] = set()
        for entry in self.own.entries:
            self._entries[entry.id] = entry
            for name in dict.fromkeys(map(key, entry.names)):
                if name not in self._names:
                    fresh.add(name)
                self._names[name] = f"{self._names.get(name, '')} {entry.id}"
        self.guarded = (self.guarded | fresh) - (self.own.speaking - self.ordinary)
        for cached in (self._found, self._printed):
            cached.clear()
        for read_before in ("cities", "first_words"):
            self.__dict__.pop(read_before, None)

    def _entry(self, entry_id: str) -> Entry:
        entry = self._entries.get(entry_id)
        if entry is None:
            entry = self._entries[entry_id] = self._made(entry_id)
        return entry

    def _made(self, entry_id: str) -> Entry:
        fields = self._rows[entry_id].split("|")
        country, kind, standing, source_number, level, type_, names, parent, note, as_of = [*fields, "", "", ""][:10]
        source = self.sources[int(source_number)]
        every = tuple(names.split(";"))
        return Entry(
            id=entry_id,
            kind=_KINDS[kind],
            name=every[0],
            type=type_,
            country=country,
            names=every,
            standing=_STANDINGS[standing],
            source=f"{source.name} {source.version}",
            as_of=as_of or source.as_of,
            note=note or None,
            parent=parent or None,
            level=int(level),
        )

    @cached_property
    def _by_country(self) -> Mapping[str, list[str]]:
        table: dict[str, list[str]] = {}
        for entry_id, row in self._rows.items():
            country, kind, _ = row.split("|", 2)
            if kind == PlaceKind.REGION[:2]:
                table.setdefault(country, []).append(entry_id)
        return table

    @cached_property
    def _splits(self) -> tuple[Split, ...]:
        return tuple(Split(*row) for row in self._data["splits"])
