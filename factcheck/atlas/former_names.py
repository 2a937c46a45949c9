"""Names that countries and cities of today had in another time.

Kept by hand from general reference works; old spellings and names in another tongue are counted.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from factcheck.atlas.names import key

SOURCE, AS_OF = "factcheck's own table of former names, edition 1", "2026-11-23"

_COUNTRIES = (
    "Eswatini|Swaziland",
    "Myanmar|Burma",
    "Thailand|Siam",
    "Sri Lanka|Ceylon",
    "Iran|Persia",
    "Ethiopia|Abyssinia",
    "Burkina Faso|Upper Volta",
    "Benin|Dahomey",
    "Ghana|Gold Coast",
    "Botswana|Bechuanaland",
    "Lesotho|Basutoland",
    "Malawi|Nyasaland",
    "Zambia|Northern Rhodesia",
    "Zimbabwe|Southern Rhodesia;Rhodesia",
    "Democratic Republic of the Congo|Zaire;Belgian Congo;Congo Free State",
    "Mali|French Sudan",
    "Central African Republic|Ubangi-Shari;Oubangui-Chari",
    "Tanzania|Tanganyika;German East Africa",
    "Rwanda|Ruanda-Urundi;German East Africa",
    "Burundi|Ruanda-Urundi;German East Africa",
    "Kenya|British East Africa",
    "Namibia|South West Africa;South-West Africa;German South West Africa",
    "Guinea-Bissau|Portuguese Guinea",
    "Guinea|French Guinea",
    "Equatorial Guinea|Spanish Guinea",
    "Djibouti|French Somaliland",
    "Belize|British Honduras",
    "Guyana|British Guiana",
    "Suriname|Dutch Guiana",
    "Vanuatu|New Hebrides",
    "Kiribati|Gilbert Islands",
    "Tuvalu|Ellice Islands",
    "Samoa|Western Samoa",
    "Bangladesh|East Pakistan",
    "Cambodia|Kampuchea",
    "Malaysia|Malaya",
    "Jordan|Transjordan",
    "United Arab Emirates|Trucial States;Trucial Oman",
    "Indonesia|Dutch East Indies",
    "East Timor|Portuguese Timor",
    "Belarus|Byelorussia;Belorussia",
    "Kyrgyzstan|Kirghizia",
)
_CITIES = (
    "Istanbul|Constantinople;Byzantium",
    "Ankara|Angora",
    "Izmir|Smyrna",
    "Edirne|Adrianople",
    "Thessaloniki|Salonica",
    "Beijing|Peking;Peiping",
    "Guangzhou|Canton",
    "Shenyang|Mukden",
    "Xiamen|Amoy",
    "Ho Chi Minh City|Saigon",
    "Yangon|Rangoon",
    "Mumbai|Bombay",
    "Kolkata|Calcutta",
    "Chennai|Madras",
    "Bengaluru|Bangalore",
    "Prayagraj|Allahabad",
    "Pune|Poona",
    "Kanpur|Cawnpore",
    "Vadodara|Baroda",
    "Thiruvananthapuram|Trivandrum",
    "Kochi|Cochin",
    "Kozhikode|Calicut",
    "Puducherry|Pondicherry",
    "Faisalabad|Lyallpur",
    "Dhaka|Dacca",
    "Jakarta|Batavia",
    "Jayapura|Hollandia",
    "Kota Kinabalu|Jesselton",
    "Tokyo|Edo",
    "Gqeberha|Port Elizabeth",
    "Polokwane|Pietersburg",
    "Maputo|Lourenço Marques",
    "Huambo|Nova Lisboa",
    "Harare|Salisbury",
    "Mutare|Umtali",
    "Gweru|Gwelo",
    "Masvingo|Fort Victoria",
    "Kinshasa|Leopoldville;Léopoldville",
    "Kisangani|Stanleyville",
    "Lubumbashi|Elisabethville",
    "N'Djamena|Fort Lamy;Fort-Lamy",
    "Banjul|Bathurst",
    "Malabo|Santa Isabel",
    "Annaba|Bône",
    "Skikda|Philippeville",
    "Essaouira|Mogador",
    "Kenitra|Port Lyautey",
    "Saint Petersburg|Leningrad;Petrograd",
    "Volgograd|Stalingrad;Tsaritsyn",
    "Nizhny Novgorod|Gorky;Gorki",
    "Samara|Kuibyshev;Kuybyshev",
    "Yekaterinburg|Sverdlovsk",
    "Tver|Kalinin",
    "Perm|Molotov",
    "Krasnodar|Ekaterinodar;Yekaterinodar",
    "Kaliningrad|Königsberg;Konigsberg",
    "Donetsk|Stalino",
    "Dnipro|Dnipropetrovsk;Ekaterinoslav",
    "Lviv|Lemberg;Lwów",
    "Astana|Nur-Sultan;Akmola;Tselinograd;Akmolinsk",
    "Almaty|Alma-Ata;Verny",
    "Bishkek|Frunze",
    "Dushanbe|Stalinabad",
    "Khujand|Leninabad",
    "Gyumri|Leninakan;Alexandropol",
    "Ganja|Kirovabad",
    "Tbilisi|Tiflis",
    "Tallinn|Reval",
    "Tartu|Dorpat",
    "Vilnius|Vilna",
    "Kaunas|Kovno",
    "Klaipėda|Memel",
    "Gdańsk|Danzig",
    "Wrocław|Breslau",
    "Szczecin|Stettin",
    "Poznań|Posen",
    "Bratislava|Pressburg",
    "Ljubljana|Laibach",
    "Zagreb|Agram",
    "Podgorica|Titograd",
    "Chemnitz|Karl-Marx-Stadt",
    "Oslo|Christiania;Kristiania",
    "Trondheim|Nidaros",
    "Ottawa|Bytown",
    "Toronto|York",
    "New York|New Amsterdam",
    "San Francisco|Yerba Buena",
    "Santo Domingo|Ciudad Trujillo",
    "Nuuk|Godthåb",
)


@cache
def tables(countries: bool) -> Mapping[str, tuple[str, ...]]:
    """By the name of today: its former ones."""
    rows = (row.split("|") for row in (_COUNTRIES if countries else _CITIES))
    return {now: tuple(once.split(";")) for now, once in rows}


@cache
def owners_of(name: str) -> tuple[tuple[str, bool], ...]:
    """The names of today that a former name belongs to, and whether they are countries'."""
    wanted = key(name)
    return tuple(
        (now, countries)
        for countries in (True, False)
        for now, once in tables(countries).items()
        if wanted in map(key, once)
    )


def former_names(name: str) -> tuple[str, ...]:
    """The former names of a country or city of today."""
    every = {**tables(False), **tables(True)}
    return next((once for now, once in every.items() if key(now) == key(name)), ())


@cache
def all_names() -> frozenset[str]:
    """Every name of the table, of today and of another time, in lower case."""
    every = (tables(True), tables(False))
    return frozenset(name.lower() for rows in every for now, once in rows.items() for name in (now, *once))
