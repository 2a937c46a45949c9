"""Seas, gulfs and great lakes: within what bounds their shores lie.

Kept by hand from general reference works. Each water has boxes that take in its shores and as little else as boxes can:
a city well outside all of them surely lies on another water, or on none.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from factcheck.atlas.names import key
from factcheck.atlas.sphere import Point

SOURCE, AS_OF = "factcheck's own table of shores, edition 1", "2026-11-01"
MARGIN = 0.7
"""Degrees outside the boxes from which on a city surely lies elsewhere."""

FAR = 3.0
"""Degrees outside the boxes of an ocean from which on a place surely lies elsewhere."""

Box = tuple[float, float, float, float]
"""South, west, north, east, in degrees."""

_ROWS = (
    "Baltic Sea;Baltic|53.5 9.4 56.6 15.5|53.7 15 55.9 21.7|55.3 12.4 60.8 19.6|56.3 20.8 58.9 24.7"
    "|58.3 21.3 60.9 30.6|60 16.8 66 26",
    "Gulf of Finland|58.8 22.5 60.9 30.6",
    "Gulf of Bothnia|60 16.8 61.6 22|61.4 16.8 66 26",
    "Gulf of Riga|56.7 22 58.8 24.8",
    "North Sea|50.8 0.9 53.6 5.1|52.4 0 57.3 9.1|52.5 -2 56.2 0.6|55.5 -3.9 59 -1.3|57.8 4.7 62.2 8.6",
    "Irish Sea|51.9 -6.6 55 -2.7",
    "Celtic Sea|50 -10 52.4 -4.8",
    "English Channel;Channel|48.5 -6 51.2 2",
    "Bay of Biscay;Biscay|43.1 -9.4 48.6 -0.9",
    "Norwegian Sea|61.5 4.5 71.3 26",
    "Barents Sea|66.5 23 81 70",
    "White Sea|63.6 31.5 68 45",
    "Black Sea|40.7 27 47.1 42.2",
    "Sea of Azov;Azov|45 34.6 47.6 39.9",
    "Sea of Marmara;Marmara|40.2 26.1 41.3 30.1",
    "Caspian Sea;Caspian|36.2 46.5 47.3 54.4",
    "Adriatic Sea;Adriatic|43.4 12 45.9 14|41.7 13.2 43.9 15.3|40 15.2 42.2 18.7|43.9 13.4 45.6 15.6"
    "|42.2 14.9 44.5 18.7|39.9 18.2 42.6 20",
    "Ionian Sea;Ionian|36.5 14.9 38.4 15.9|37.8 15.6 40.7 18.6|36.3 19.2 40.2 22",
    "Aegean Sea;Aegean|34.8 22.5 41.2 28.4",
    "Sea of Crete|34.8 22.7 36.8 27",
    "Tyrrhenian Sea;Tyrrhenian|37.8 8.3 44 16.3",
    "Ligurian Sea;Ligurian|42.6 7 44.5 10.5",
    "Mediterranean Sea;Mediterranean|35.8 -5.7 37.7 -0.4|37.2 -1.4 40 0.4|39.3 -0.7 42.6 3.5|38.5 1 40.2 4.5"
    "|41.2 2.9 44.1 10.5|36.3 8 46 20|34.6 19 41.2 28.5|35.8 27 37.2 36.4|31 33.9 37.2 36.3|34.4 32 35.8 34.7"
    "|29.9 9.8 34 34.6|33 -5.9 37.5 11.7|36.5 11 38.4 15.8|35.7 14.1 36.2 14.7",
    "Red Sea|12.3 32.3 30.1 44|27.4 34.2 29.7 35.2",
    "Gulf of Aqaba;Gulf of Eilat|27.8 34.2 29.7 35.1",
    "Gulf of Suez|28.9 32.2 30.1 33.2|27.6 32.6 29 34.2",
    "Gulf of Aden|10.2 42.6 15.2 51.5",
    "Persian Gulf;Arabian Gulf|23.8 47.4 30.7 56.6",
    "Gulf of Oman|22.3 56 26.5 61.8",
    "Arabian Sea|8 72 25.5 78|20 51 27 73.2|11.5 43 20 59",
    "Bay of Bengal|5.8 79 23 95",
    "Andaman Sea;Andaman|5.5 92 17 99",
    "Gulf of Thailand|5.8 99 13.9 105.2",
    "South China Sea|-3 102 7.2 116.9|7 102 11.6 118.4|11.5 102 25.2 121.3",
    "East China Sea|24.5 118 33.4 131",
    "Yellow Sea|31.5 118.8 41.2 127",
    "Bohai Sea;Bohai|36.9 117.3 41.2 122.5",
    "Sea of Japan;East Sea|33.8 127.3 51.8 142.4",
    "Sea of Okhotsk;Okhotsk|43 135 62.8 164",
    "Bering Sea|51 162 67 -156",
    "Java Sea|-8.6 105.5 -2.5 117.5",
    "Coral Sea|-25.5 142 -8.5 160",
    "Tasman Sea;Tasman|-47 144 -27.5 176",
    "Bass Strait|-41.5 143 -37.8 148.6",
    "Timor Sea|-15.5 123 -8 132",
    "Arafura Sea|-13 130 -3 142.5",
    "Great Australian Bight|-36 123 -31 138.7",
    "Caribbean Sea;Caribbean|7.8 -89.2 13.6 -60|9 -89.2 21.8 -82|17.3 -89.2 23.3 -59|10 -66 19.2 -59",
    "Gulf of Mexico;Gulf of America|17.9 -98.2 31 -80.5",
    "Gulf of California;Sea of Cortez|22.5 -115.2 32 -105.3",
    "Gulf of St. Lawrence|45.5 -69 51.6 -56",
    "Hudson Bay|51 -96 65 -76",
    "Gulf of Alaska|54 -160 61.6 -130",
    "Gulf of Guinea|-3 -8 7.5 12",
    "Great Lakes|41 -93 49.2 -75.5",
    "Lake Superior|46.3 -92.4 49.1 -84.1",
    "Lake Michigan|41.4 -88.2 46.2 -84.7",
    "Lake Huron|42.9 -84.9 46.4 -79.6",
    "Lake Erie|41.2 -83.7 43 -78.7",
    "Lake Ontario|43.1 -80 44.4 -75.8",
    "Lake Geneva|46.1 6 46.6 7",
    "Lake Constance|47.4 8.8 47.9 9.9",
    "Lake Victoria|-3.2 31.5 0.6 34.9",
    "Lake Tanganyika|-9 29 -3.2 31.3",
    "Lake Malawi|-14.6 33.7 -9.4 35.4",
    "Lake Titicaca|-16.8 -70.3 -15 -68.4",
    "Lake Baikal|51.3 103.5 56 110",
    "Lake Ladoga|59.7 29.8 61.9 33.1",
    "Lake Maracaibo|9 -72.2 11 -70.9",
    "Atlantic Ocean;Atlantic|48 -11 59.5 -3.6|43 -9.6 51.2 0|35.7 -9.7 43.6 -5.2|27 -18.3 36 -5.2"
    "|14 -18.2 28 -12|3.8 -17.9 15 -3|4.2 -8 7 4.8|-7 2.5 7.3 14.2|-35.2 8 -5.5 21|57.8 4.6 71.5 25.5"
    "|62.8 -25 67 -13|24 -82 33 -76|32 -81.9 41.5 -69.5|40.4 -75 48.5 -52|17 -80 24 -58|4 -62 11.5 -50"
    "|-9 -51.7 5 -34.5|-24 -47.5 -8 -34.5|-36 -59 -22.5 -40.5|-56 -69.6 -34 -55|32.3 -17.4 33.3 -16"
    "|36.8 -31.4 39.9 -24.9|14.7 -25.5 17.3 -22.5|32.2 -65 32.5 -64.5|48 -8 61 -2",
    "Indian Ocean|-35.1 18.3 -25.8 33.2|-27 32 -10 41|-11 38 12.2 51.5|-26 43 -11.8 50.7|-21.3 55 -19.9 58"
    "|20 51 27 73.2|11.5 43 20 59|5.5 72 23 95|5.5 92 17 100.5|-9.2 95 6.5 116.5|-35.5 112.5 -11 130"
    "|-36 123 -31 139|-1 72.5 7.2 74|-5 55 -4 56.2",
    "Pacific Ocean;Pacific|51 -168 61.6 -130|32 -125 60 -116.9|22.5 -117.5 32.6 -109|17.7 -107 23.5 -101.5"
    "|15.5 -102.5 18.2 -96.5|14.4 -96.7 16.9 -92|12.9 -92.5 14.6 -87.3|11 -88 13.2 -85.6|8 -86 11.1 -84"
    "|8 -84.2 9.6 -83|7 -83.2 9.2 -77.5|-6 -82 9 -76.5|-19 -81.5 -4 -69.5|-56 -76 -17.5 -69.5|30 129 46 146.5"
    "|43 135 66 180|20 117.5 27 123|4 119 19 127|-12 115 3 156|-39.5 150 -9.5 154.5|-45 143 -9 151.5|-47.5 166 -34 179"
    "|-23 155 22 180|-23 -180 29 -130|33 124 39 130|20 108 31.5 123",
    "Arctic Ocean;Arctic|66 -180 84 180",
)
"""Names, then boxes."""

_TAKES_IN = {"Atlantic Ocean": ("Caribbean Sea", "Gulf of Mexico")}
"""Oceans whose coast copy calls those of some seas: "Colombia's Atlantic coast" is that of the Caribbean."""
_UPRIVER: Mapping[str, tuple[Box, ...]] = {"North Sea": ((52.9, 8.0, 54.0, 10.5),)}
"""Where ports lie so far up a river that only copy puts them on the sea: Hamburg and Bremen."""
_TURN = 180
WHOLE = frozenset(("Atlantic Ocean", "Pacific Ocean", "Indian Ocean", "Mediterranean Sea", "Arctic Ocean"))
"""Waters so large that their bounds are drawn with a broad brush."""


@cache
def shores() -> Mapping[str, tuple[str, tuple[Box, ...]]]:
    """Every water under the key of each of its names: its first name, and its boxes. The same at every call."""
    found = {}
    for row in _ROWS:
        names, *boxes = row.split("|")
        first, *_ = every = names.split(";")
        made = tuple(_box(box) for box in boxes)
        found.update(dict.fromkeys(map(key, every), (first, made)))
    return found


def widest(water: str) -> tuple[Box, ...]:
    """The boxes of a water by its first name, with those of the seas that copy may count in it."""
    table = dict(shores().values())
    inner = tuple(box for name in (water, *_TAKES_IN.get(water, ())) for box in table[name])
    return (*inner, *_UPRIVER.get(water, ()))


def _box(text: str) -> Box:
    south, west, north, east = map(float, text.split())
    return south, west, north, east


def on_shore(point: Point, boxes: tuple[Box, ...], margin: float = 0.0) -> bool:
    """Whether a point lies in one of the boxes, or less than a margin in degrees outside."""
    latitude, longitude = point
    return any(
        south - margin <= latitude <= north + margin and _between(west - margin, longitude, east + margin)
        for south, west, north, east in boxes
    )


def near(one: Box, other: Box, margin: float) -> bool:
    """Whether two boxes come within a margin in degrees of each other; across the date line always."""
    apart = max(one[0] - other[2], other[0] - one[2], one[1] - other[3], other[1] - one[3])
    return apart <= margin or min(other[3] - other[1], one[3] - one[1]) < 0 or max(one[3], -one[1]) > _TURN


def _between(west: float, longitude: float, east: float) -> bool:
    """Whether a longitude lies in a range, which may cross the date line."""
    return west <= longitude <= east if west <= east else longitude >= west or longitude <= east
