"""Lands that reach farther than the region or country that has their name today: Silesia, Galicia, Macedonia.

Copy on history, on a people or on a landscape means the land. So a place in any part of it is never said to lie
elsewhere on the strength of the name alone. The table is kept by hand from general reference works, edition 1.
"""

from __future__ import annotations

from factcheck.atlas import Atlas, Entry, PlaceKind
from factcheck.atlas.cities import City
from factcheck.atlas.entry import country_of
from factcheck.atlas.names import key

_REACHES = {
    name: frozenset(lands.split())
    for name, lands in {
        "alsace": "FR-GES",
        "armenia": "TR-36 TR-76 TR-04 TR-65 TR-25 TR-13 TR-49",
        "azerbaijan": "IR-03 IR-04 IR-24",
        "balochistan": "IR-11 AF",
        "baluchistan": "IR-11 AF",
        "basque country": "ES-NC FR-NAQ",
        "bengal": "IN-WB BD",
        "brabant": "BE-VBR BE-WBR BE-VAN BE-BRU NL-NB",
        "brandenburg": "PL-08 PL-32",
        "brittany": "FR-BRE FR-PDL",
        "burgundy": "FR-BFC FR-GES",
        "carinthia": "SI IT-36",
        "catalonia": "FR-OCC AD",
        "epirus": "GR-D AL",
        "flanders": "FR-HDF NL-ZE",
        "friesland": "DE-NI DE-SH",
        "frisia": "NL-GR NL-NH NL-FR DE-NI DE-SH",
        "friuli": "SI",
        "galicia": "PL-12 PL-18 UA-46 UA-26 UA-61",
        "greater poland": "PL-30 PL-04 PL-08 PL-10",
        "hainaut": "FR-HDF",
        "hesse": "DE-RP",
        "ireland": "GB-NIR",
        "irish": "GB-NIR",
        "istria": "SI IT-36",
        "karelia": "RU-LEN FI",
        "khorasan": "IR-09 IR-28 IR-29 AF TM",
        "kurdistan": "IQ IR TR SY",
        "lapland": "SE-BD SE-AC NO-56 RU-MUR",
        "lesser poland": "PL-12 PL-26 PL-24 PL-06 PL-18 PL-14",
        "limburg": "NL-LI BE-VLI BE-WLG",
        "lorraine": "FR-GES DE-SL",
        "luxembourg": "BE-WLX",
        "macedonia": "GR-A GR-B GR-C BG-01",
        "malopolska": "PL-12 PL-26 PL-24 PL-06 PL-18",
        "maramures": "UA-21",
        "mazovia": "PL-14 PL-10 PL-28 PL-20",
        "masovia": "PL-14 PL-10 PL-28 PL-20",
        "mongolia": "CN-NM",
        "navarre": "FR-NAQ",
        "papua": "PG",
        "pomerania": "PL-22 PL-32 PL-04 DE-MV DE-BB",
        "punjab": "IN-PB IN-HR IN-HP IN-DL IN-CH PK-PB PK-IS",
        "savoy": "FR-ARA IT-21 IT-23",
        "silesia": "PL-02 PL-16 PL-24 PL-08 CZ-80 CZ-71 DE-SN",
        "styria": "SI",
        "syria": "TR-31",
        "tibet": "CN-QH CN-SC CN-GS CN-YN",
        "tierra del fuego": "CL-MA AR-V",
        "thrace": "GR-A TR-39 TR-59 TR-22 TR-34 TR-17 BG",
        "turkestan": "CN-XJ UZ TM KG TJ KZ",
        "turkistan": "CN-XJ UZ TM KG TJ KZ",
        "tyrol": "IT-32",
        "ulster": "IE-CN IE-DL IE-MN GB-NIR",
        "upper silesia": "PL-16 PL-24 CZ-80",
        "zealand": "DK-84 DK-85",
    }.items()
}
"""By the key of a name that a country or region has today: the others that the land reaches into."""

WIDER = frozenset(
    "alsace altai amazonas amazonia brabant brittany chaco flanders galicia guiana java kalimantan karelia kurdistan"
    " lapland lorraine lusatia macedonia malabar mazovia navarre papua pomerania savoy silesia tibet tyrol"
    " ulster volhynia yucatan azerbaijan thrace epirus istria friesland tigray darfur bengal balochistan sinai"
    " central north south east west northern southern eastern western coast coastal".split()
) | {"basque country"}
"""Keys of names that are also those of lands, peninsulas or forests with wider bounds than the region of today has: of
the region alone nothing is said by such a name. Unlike those above, it is not told how far they reach."""


def reaches(land: str, place: City | Entry, atlas: Atlas) -> bool:
    """Whether the land of a name may hold a place, or be called a part of a country or region."""
    lands = _REACHES.get(key(land))
    if lands is None:
        return False
    if isinstance(place, Entry) and place.kind is PlaceKind.COUNTRY:
        return any(country_of(one) == place.id for one in lands)
    above = place.region if isinstance(place, City) else place.id
    while above is not None:
        if above in lands:
            return True
        entry = atlas.get(above)
        above = entry.parent if entry is not None else None
    return place.country in lands
