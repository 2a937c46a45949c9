"""Places whose country is disputed: who claims them, and what a house has settled on for its own copy.

Kept by hand from general reference works. The policy is in docs/atlas.md: which country such a place lies in is never
confirmed and never refuted, and the note says who claims what, in the words of none of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from factcheck.atlas.cities import City
from factcheck.atlas.entry import Entry, PlaceKind
from factcheck.atlas.names import key
from factcheck.errors import UsageError

if TYPE_CHECKING:
    from factcheck.atlas.atlas import Atlas

SOURCE, AS_OF = "factcheck's own table of disputed places, edition 1", "2026-11-01"
SETTING = "atlas.disputed"
UNDECIDED = "unverifiable"
"""What a house writes for a place that it leaves open."""

_ROWS = (
    "Crimea|UA RU|UA-43 UA-40 UA/crimea-ru|",
    "Donetsk|UA RU|UA-14 UA/dpr|",
    "Luhansk|UA RU|UA-09 UA/lpr|",
    "Zaporizhzhia|UA RU|UA-23|",
    "Kherson|UA RU|UA-65|",
    "Kosovo|XK RS|XK RS-KM RS-25 RS-26 RS-27 RS-28 RS-29|",
    "Taiwan|TW CN|TW CN-TW|",
    "Western Sahara|EH MA|EH MA-12 MA-11|Laayoune;Dakhla;Smara;Boujdour",
    "Palestine|PS IL|PS PS/west-bank PS/gaza-strip|Ariel;Ma'ale Adumim;Modi'in Illit;Beitar Illit;Giv'at Ze'ev",
    "Jerusalem|IL PS||Jerusalem;East Jerusalem",
    "Golan Heights|SY IL|SY/golan|Katzrin;Majdal Shams;Mas'ade;Buq'ata;Ein Qiniyye",
    "Nagorno-Karabakh|AZ AM|AZ/nagorno-karabakh AZ-XA|Stepanakert;Khankendi;Shusha;Shushi",
    "Kashmir|IN PK CN|XX/kashmir|",
    "Jammu and Kashmir|IN PK|IN-JK|",
    "Ladakh|IN CN PK|IN-LA|",
    "Azad Kashmir|PK IN|PK-JK|Muzaffarabad;Kotli",
    "Gilgit-Baltistan|PK IN|PK-GB|Gilgit;Skardu",
    "Abkhazia|GE RU|GE-AB|Sukhumi;Gagra;Ochamchire",
    "South Ossetia|GE RU|GE/south-ossetia|Tskhinvali",
    "Transnistria|MD RU|MD-SN|Tiraspol;Bender;Rîbnița",
    "Northern Cyprus|CY TR|CY/northern-cyprus CY-06|Kyrenia;Famagusta;Morphou",
    "Somaliland|SO|SO/somaliland|Hargeisa;Berbera;Burao;Borama",
    "Falkland Islands|FK GB AR|FK|",
    "South Georgia and the South Sandwich Islands|GS GB AR|GS|Grytviken;South Sandwich Islands",
    "Gibraltar|GI GB ES|GI|",
    "Ceuta|ES MA|ES-CE|",
    "Melilla|ES MA|ES-ML|",
    "Arunachal Pradesh|IN CN|IN-AR|",
    "Aksai Chin|CN IN|XX/aksai-chin|",
    "Abyei|SD SS|XX/abyei|Abyei",
    "Hala'ib Triangle|EG SD|XX/halaib-triangle|Halaib;Hala'ib;Shalateen;Shalatin;Abu Ramad",
    "Essequibo|GY VE|XX/essequibo|",
    "Chagos Islands|IO GB MU|IO|Diego Garcia;Peros Banhos",
    "Mayotte|YT FR KM|YT FR-976|",
    "Kuril Islands|RU JP|XX/kuril-islands|Yuzhno-Kurilsk",
    "Senkaku Islands|JP CN TW|XX/senkaku|",
    "Dokdo|KR JP KP|XX/dokdo|",
    "Spratly Islands|CN VN PH MY TW BN|XX/spratly-islands|",
    "Paracel Islands|CN VN TW|XX/paracel-islands|",
)
"""Name; the countries that claim it, back it, or are held to have it; its entries in the atlas; its cities."""
_NOTES = {
    "Kosovo": "Kosovo declared independence in 2008; Serbia and about half of the United Nations do not recognise it.",
    "Palestine": "Most states recognise Palestine; Israel, which has occupied the West Bank since 1967, does not.",
    "Jerusalem": "Israel governs all of Jerusalem; Palestine claims the east, and most states leave its standing open.",
    "Falkland Islands": "The United Kingdom governs the Falkland Islands; Argentina claims them as the Malvinas.",
    "Ceuta": "Spain governs Ceuta; Morocco claims it.",
    "Melilla": "Spain governs Melilla; Morocco claims it.",
    "Arunachal Pradesh": "India administers Arunachal Pradesh; China claims most of it.",
    "South Georgia and the South Sandwich Islands": "The United Kingdom governs South Georgia and the South Sandwich"
    " Islands; Argentina claims them.",
    "Chagos Islands": "The United Kingdom has governed the Chagos Islands; Mauritius claims them, and in 2025 the two"
    " signed a treaty on handing them over.",
    "Mayotte": "France governs Mayotte as a department; the Comoros claim it.",
    "Gibraltar": "The United Kingdom governs Gibraltar; Spain claims it.",
}
"""Where the note of the first entry does not do."""
_PROCLAIMED = frozenset(("UA/dpr", "UA/lpr"))
"""Republics that one side has proclaimed where the other has its oblast: what lies in them is disputed as well."""


class Dispute(NamedTuple):
    """A place whose country is disputed."""

    name: str
    """As the setting and the docs name it."""
    parties: tuple[str, ...]
    """Ids of the countries that claim it, back it, or are held to have it; its own where it has one in the atlas."""
    ids: frozenset[str]
    """Ids of its entries; of one that is a country, everything in it is meant."""
    cities: tuple[str, ...]
    """Cities and islands in it that the atlas files under no entry of it."""
    note: str
    """Who claims what, in one neutral sentence."""
    settled: str | None = None
    """Id of the country that the house puts it into."""

    def holds(self, parent: Entry) -> bool | None:
        """Whether it, or what is in it, lies in a country that has a part in the dispute, or in the place itself.

        None where that is what the dispute is about and the house has not settled it.
        """
        if parent.id in self.ids:
            return None if parent.id in _PROCLAIMED else True
        return self.settled == parent.id if self.settled and parent.kind is PlaceKind.COUNTRY else None

    def concerns(self, parent: Entry) -> bool:
        """Whether it is a matter of the dispute that something in it lies in a region or country."""
        return parent.id in self.ids or parent.country in self.parties


class Disputes:
    """The disputed places of an atlas."""

    def __init__(self, settled: Mapping[str, str], atlas: Atlas) -> None:
        """`settled` is what a house says of some of them: by their names, a country or "unverifiable".

        Raises UsageError for a place that is not among them, and for a country that there is not.
        """
        self._atlas = atlas
        rows = {key(row.partition("|")[0]): row for row in _ROWS}
        known = ", ".join(row.partition("|")[0] for row in _ROWS)
        decided: dict[str, str | None] = {}
        for name, country in settled.items():
            if key(name) not in rows:
                raise UsageError(f"{SETTING}: {name} is no disputed place of the atlas; there are {known}")
            decided[key(name)] = _settled(rows[key(name)], country, atlas)
        self.all = tuple(_dispute(row, decided.get(name), atlas) for name, row in rows.items())
        """In the order of the docs."""
        self._by_id = {entry_id: dispute for dispute in self.all for entry_id in dispute.ids}

    @cached_property
    def _by_city(self) -> Mapping[tuple[str, str], Dispute]:
        """By the key of a city and the id of a country that has it, or claims it."""
        filed = ((one, city) for one in self.all for city in _spellings(one, self._atlas))
        return {(city, home): one for one, city in filed for home in one.parties}

    @cached_property
    def _cities(self) -> Mapping[tuple[str, str], Dispute]:
        """As `_by_city`, without the spellings of the atlas's cities."""
        return {(key(city), home): one for one in self.all for city in one.cities for home in one.parties}

    @cached_property
    def _by_name(self) -> Mapping[str, Dispute]:
        """By the key of each name of the place, and of the cities in it that are filed under no entry of it."""
        return {key(name): one for one in self.all for name in (one.name, *one.cities, *self._names(one))}

    def _names(self, dispute: Dispute) -> Iterable[str]:
        return (name for one in dispute.ids if (entry := self._atlas.get(one)) is not None for name in entry.names)

    def named(self, name: str, country: Entry) -> Dispute | None:
        """The dispute about a place of a name that a country has a part in; None where the country is the place."""
        found = self._by_name.get(key(name))
        if found is None:
            regions = [one for one in self._atlas.named(name) if one.kind is PlaceKind.REGION]
            home = next((one.country for one in regions if one.country in self._lands), "")
            found = None if any(one.country == country.id for one in regions) else self._by_id.get(home)
        return found if found is not None and country.id in found.parties and country.id not in found.ids else None

    @cached_property
    def _lands(self) -> frozenset[str]:
        """Ids of the disputed places that are countries."""
        return frozenset(one for one in self._by_id if len(one) == 2)

    def of(self, place: Entry | City) -> Dispute | None:
        """The dispute that a region, a country or a city is a matter of."""
        if isinstance(place, City):
            above, own = place.region, self._by_city.get((key(place.name), place.country))
        else:
            above = place.parent
            own = self._by_id.get(place.id) or self._cities.get((key(place.name), place.country))
        while own is None and above is not None:
            own = self._by_id.get(above)
            entry = self._atlas.get(above)
            above = entry.parent if entry is not None else None
        return own or self._by_id.get(place.country)


def _dispute(row: str, settled: str | None, atlas: Atlas) -> Dispute:
    name, parties, ids, cities = row.split("|")
    first = atlas.get(ids.split()[0]) if ids else None
    note = _NOTES.get(name) or (first.note if first is not None else None)
    assert note is not None, name
    inside = tuple(filter(None, cities.split(";")))
    return Dispute(name, tuple(parties.split()), frozenset(ids.split()), inside, note, settled)


def _spellings(dispute: Dispute, atlas: Atlas) -> set[str]:
    """The keys of the cities in a place, and those under which the atlas files them."""
    every = set(map(key, dispute.cities))
    for city in dispute.cities:
        found = [one.city for one in atlas.cities.named(city) if one.own and one.city.country in dispute.parties]
        every.update(key(one.name) for one in found)
    return every


def _settled(row: str, country: str, atlas: Atlas) -> str | None:
    name, parties, ids, _ = row.split("|")
    if country.strip().lower() == UNDECIDED:
        return None
    found = atlas.country(country)
    if found is None and key(country) == key(name) and ids:
        return ids.split()[0]
    if found is None:
        raise UsageError(f"{SETTING}: {name} is put into {country}, which is no country; or write {UNDECIDED}")
    if found.id not in parties.split():
        known = ", ".join(one.name for party in parties.split() if (one := atlas.get(party)) is not None)
        told = f"{found.name}, which has no part in the dispute; there are {known}"
        raise UsageError(f"{SETTING}: {name} is put into {told}; or write {UNDECIDED}")
    return found.id
