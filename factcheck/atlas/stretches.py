"""Lakes, gulfs, valleys and canals with ends to speak of, and islands: within what bounds they lie.

Kept by hand from general reference works. The islands are those of `factcheck.atlas.islands`, with generous bounds.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from factcheck.atlas.islands import islands
from factcheck.atlas.names import key
from factcheck.atlas.sphere import Point

SOURCE, AS_OF = "factcheck's own table of lakes, gulfs and valleys, edition 1", "2026-11-23"

_ROWS = (
    "Lake Victoria|-3.05 31.6 0.5 34.85",
    "Lake Tanganyika|-8.85 29.05 -3.3 31.25",
    "Lake Malawi;Lake Nyasa|-14.45 33.9 -9.5 35.3",
    "Lake Turkana|2.4 35.8 4.6 36.7",
    "Lake Albert|1 30.3 2.3 31.5",
    "Lake Kivu|-2.5 28.85 -1.6 29.4",
    "Lake Kariba|-18.1 26.6 -16.5 28.9",
    "Lake Volta|6.25 -1.6 9 0.4",
    "Lake Nasser|21 30.6 23.97 33",
    "Lake Titicaca|-16.6 -70.1 -15.2 -68.6",
    "Lake Maracaibo|9 -72.1 10.7 -71",
    "Lake Nicaragua|11 -85.98 12.1 -84.75",
    "Lake Superior|46.4 -92.2 49 -84.3",
    "Lake Michigan|41.6 -88.1 46.1 -84.75",
    "Lake Huron|43 -84.7 46.35 -79.7",
    "Lake Erie|41.4 -83.5 42.9 -78.85",
    "Lake Ontario|43.2 -79.8 44.25 -76.1",
    "Lake Winnipeg|50.4 -99 53.85 -96.2",
    "Lake Champlain|43.6 -73.5 45.05 -73.1",
    "Lake Tahoe|38.93 -120.17 39.25 -119.93",
    "Great Salt Lake|40.7 -113 41.7 -111.9",
    "Lake Baikal|51.45 103.7 55.8 109.95",
    "Lake Ladoga|59.9 30.9 61.8 33",
    "Lake Onega|60.85 34.2 62.8 36.5",
    "Lake Geneva|46.2 6.14 46.53 6.93",
    "Lake Constance|47.48 9.02 47.82 9.75",
    "Lake Zurich|47.18 8.53 47.37 8.98",
    "Lake Neuchâtel|46.78 6.62 47.02 7.06",
    "Lake Garda|45.43 10.52 45.88 10.88",
    "Lake Como|45.81 9.06 46.17 9.42",
    "Lake Maggiore|45.72 8.47 46.18 8.86",
    "Lake Balaton;Balaton|46.7 17.24 47.06 18.18",
    "Lake Ohrid|40.9 20.62 41.18 20.82",
    "Lake Vänern;Vänern|58.37 12.4 59.4 14.15",
    "Lake Vättern;Vättern|57.78 14.1 58.87 15.05",
    "Lake Van|38.3 42.3 39 43.7",
    "Lake Sevan|40.13 45 40.65 45.65",
    "Issyk-Kul;Lake Issyk-Kul|42.15 76.1 42.78 78.4",
    "Lake Toba|2.35 98.5 2.9 99.1",
    "Lake Biwa|34.97 135.85 35.52 136.27",
    "Lake Taupo|-38.95 175.65 -38.67 176.1",
    "Lake Windermere|54.27 -2.97 54.43 -2.9",
    "Loch Ness|57.13 -4.68 57.42 -4.32",
    "Loch Lomond|56 -4.75 56.3 -4.5",
    "Great Glen|56.82 -5.12 57.49 -4.22",
    "Dead Sea|31.05 35.35 31.77 35.6",
    "Sea of Galilee|32.7 35.5 32.9 35.65",
    "Red Sea|12.6 32.5 29.95 43.4",
    "Persian Gulf;Arabian Gulf|24 48 30.2 56.4",
    "Adriatic;Adriatic Sea|40.1 12.25 45.78 19.5",
    "Gulf of Bothnia|60 17 65.9 25.5",
    "Gulf of Finland|59.2 22.9 60.6 30.2",
    "Gulf of Aqaba|27.9 34.3 29.55 35",
    "Gulf of California;Sea of Cortez|22.9 -114.9 31.8 -107",
    "Caspian Sea;Caspian|36.5 46.6 47.1 54.1",
    "Black Sea|40.9 27.4 46.6 41.8",
    "Sea of Marmara|40.3 26.7 41.05 29.95",
    "Suez Canal|29.93 32.3 31.27 32.6",
    "Panama Canal|8.9 -79.95 9.4 -79.5",
    "Kiel Canal|53.88 9.13 54.37 10.15",
)
"""Names, then south, west, north and east, in degrees."""
_AREAS = (
    "Algarve|36.96 -8.99 37.5 -7.4",
    "Costa del Sol|36.3 -5.3 36.8 -3.8",
    "Costa Brava|41.65 2.75 42.45 3.3",
    "Costa Blanca|37.9 -0.9 38.9 0.25",
    "French Riviera;Côte d'Azur|43.05 6.1 43.8 7.5",
    "Dordogne|44.6 0 45.7 1.4",
    "Black Forest|47.6 7.7 48.9 8.7",
    "Harz|51.5 10.1 51.95 11.3",
    "Ruhr|51.3 6.5 51.65 7.8",
    "Amalfi Coast|40.6 14.4 40.7 14.8",
    "Cinque Terre|44.05 9.6 44.2 9.8",
    "Dolomites|46.1 11.2 46.8 12.5",
    "Transylvania|45.5 22.3 47.5 26.3",
    "Dobruja|43.4 27 45.3 29.7",
    "Istria|44.75 13.5 45.55 14.4",
    "Peloponnese|36.4 21.1 38.35 23.5",
    "Cappadocia|38.2 33.8 39 35.6",
    "Cotswolds|51.5 -2.4 52.1 -1.5",
    "Scottish Highlands|56.4 -6.3 58.7 -3",
    "Snowdonia;Eryri|52.6 -4.2 53.25 -3.5",
    "Connemara|53.3 -10.2 53.65 -9.3",
    "Burren|52.95 -9.35 53.15 -8.9",
    "Everglades|25.2 -81.5 26.3 -80.4",
    "Florida Keys|24.5 -82 25.3 -80.3",
    "Death Valley|35.6 -117.5 37.2 -116.3",
    "Napa Valley|38.2 -122.6 38.7 -122.2",
    "Serengeti|-3.5 34 -1.5 35.6",
    "Masai Mara;Maasai Mara|-1.7 34.8 -1.2 35.5",
    "Okavango Delta|-20 22 -18.7 23.6",
    "Mekong Delta|8.6 104.5 11 106.8",
    "Ha Long Bay;Halong Bay|20.7 106.9 21 107.2",
    "Patagonia|-55 -75 -38.5 -62",
    "Atacama Desert|-27 -71 -18.5 -68",
)
"""The same of areas that are no unit of any state: of them copy tells in which part of a land they lie."""


class Stretch(NamedTuple):
    """Something that has sides and ends."""

    name: str
    south: float
    west: float
    north: float
    east: float
    island: bool
    """Whether it is an island, which has coasts of its own and towns in its midst."""


@cache
def stretches() -> Mapping[str, Stretch]:
    """Every stretch under the key of each of its names. The same table at every call."""
    found = {}
    for row in _ROWS:
        names, bounds = row.split("|")
        first, *_ = every = names.split(";")
        south, west, north, east = map(float, bounds.split())
        stretch = Stretch(first, south, west, north, east, island=False)
        found.update(dict.fromkeys(map(key, every), stretch))
    for name, one in islands().items():
        found.setdefault(name, Stretch(one.name, one.south, one.west, one.north, one.east, island=True))
    return found


@cache
def middles() -> Mapping[str, Point]:
    """The middle of every lake, area and island, under the key of each of its names."""
    found = {name: ((one.south + one.north) / 2, (one.west + one.east) / 2) for name, one in stretches().items()}
    for row in _AREAS:
        names, bounds = row.split("|")
        south, west, north, east = map(float, bounds.split())
        found.update(dict.fromkeys(map(key, names.split(";")), ((south + north) / 2, (west + east) / 2)))
    return found
