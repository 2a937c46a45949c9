"""Lakes, gulfs, valleys and canals with ends to speak of, and islands: within what bounds they lie.

Kept by hand from general reference works. The islands are those of `factcheck.atlas.islands`, with generous bounds.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from factcheck.atlas.islands import islands
from factcheck.atlas.names import key

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
