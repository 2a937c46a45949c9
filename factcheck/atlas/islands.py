"""Islands that news writes about: what seas they lie in, what country they belong to, within what bounds.

Kept by hand from general reference works. The bounds are rough and generous: a place outside them is surely not on the
island, a place within them may be on one nearby.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from factcheck.atlas.names import key
from factcheck.atlas.sphere import Point

SOURCE, AS_OF = "factcheck's own table of islands, edition 2", "2026-11-23"

_MEDITERRANEAN = "Mediterranean Sea"


class Island(NamedTuple):
    """An island, or a group of islands."""

    name: str
    countries: tuple[str, ...]
    """Ids of the countries that it belongs to."""
    seas: tuple[str, ...]
    """Every sea, ocean, gulf or channel that copy may place it in, in words of `SEAS`."""
    south: float
    west: float
    north: float
    east: float

    def may_hold(self, point: Point, margin: float = 0.2) -> bool:
        """Whether a point lies within the bounds, or less than a margin in degrees outside."""
        latitude, longitude = point
        return (
            self.south - margin <= latitude <= self.north + margin
            and self.west - margin <= longitude <= self.east + margin
        )


SEAS: dict[str, str] = {
    "adriatic": "Adriatic Sea",
    "aegean": "Aegean Sea",
    "ionian": "Ionian Sea",
    "tyrrhenian": "Tyrrhenian Sea",
    "mediterranean": _MEDITERRANEAN,
    "baltic": "Baltic Sea",
    "north": "North Sea",
    "irish": "Irish Sea",
    "black": "Black Sea",
    "red": "Red Sea",
    "caspian": "Caspian Sea",
    "caribbean": "Caribbean Sea",
    "atlantic": "Atlantic Ocean",
    "pacific": "Pacific Ocean",
    "indian": "Indian Ocean",
    "arctic": "Arctic Ocean",
    "south china": "South China Sea",
    "east china": "East China Sea",
    "java": "Java Sea",
    "tasman": "Tasman Sea",
    "coral": "Coral Sea",
    "barents": "Barents Sea",
    "bering": "Bering Sea",
    "okhotsk": "Sea of Okhotsk",
    "japan": "Sea of Japan",
    "bengal": "Bay of Bengal",
    "gulf": "Persian Gulf",
    "arabian": "Arabian Sea",
    "andaman": "Andaman Sea",
    "gulf of thailand": "Gulf of Thailand",
    "gulf of mexico": "Gulf of Mexico",
    "gulf of guinea": "Gulf of Guinea",
    "gulf of aden": "Gulf of Aden",
    "gulf of finland": "Gulf of Finland",
    "bay of biscay": "Bay of Biscay",
    "english channel": "English Channel",
    "mozambique channel": "Mozambique Channel",
    "sulu": "Sulu Sea",
    "celebes": "Celebes Sea",
    "yellow": "Yellow Sea",
}
"""Seas by the word that tells them apart."""

_SIDES = frozenset(
    "north south east west northern southern eastern western central northeast northwest southeast southwest north-east"
    " north-west south-east south-west".split()
)
"""Words before the name of a sea for a part of it."""
_ROWS = (
    "Lampedusa|IT|mediterranean|35.4|12.4|35.6|12.7",
    "Pantelleria|IT|mediterranean|36.7|11.9|36.9|12.1",
    "Sicily|IT|mediterranean tyrrhenian ionian|36.6|12.4|38.4|15.7",
    "Sardinia|IT|mediterranean tyrrhenian|38.8|8.1|41.3|9.9",
    "Elba|IT|mediterranean tyrrhenian|42.7|10.1|42.9|10.5",
    "Capri|IT|mediterranean tyrrhenian|40.5|14.1|40.6|14.3",
    "Ischia|IT|mediterranean tyrrhenian|40.6|13.8|40.8|14.0",
    "Stromboli|IT|mediterranean tyrrhenian|38.7|15.1|38.9|15.3",
    "Corsica|FR|mediterranean tyrrhenian|41.3|8.5|43.1|9.6",
    "Mallorca;Majorca|ES|mediterranean|39.2|2.3|40.0|3.5",
    "Menorca;Minorca|ES|mediterranean|39.8|3.7|40.1|4.4",
    "Ibiza|ES|mediterranean|38.8|1.1|39.2|1.7",
    "Malta|MT|mediterranean|35.7|14.1|36.1|14.6",
    "Crete|GR|mediterranean aegean|34.8|23.4|35.7|26.4",
    "Rhodes|GR|mediterranean aegean|35.8|27.6|36.5|28.3",
    "Lesbos;Lesvos|GR|mediterranean aegean|38.9|25.8|39.4|26.7",
    "Chios|GR|mediterranean aegean|38.1|25.8|38.7|26.2",
    "Samos|GR|mediterranean aegean|37.6|26.5|37.9|27.1",
    "Santorini|GR|mediterranean aegean|36.3|25.3|36.5|25.5",
    "Mykonos|GR|mediterranean aegean|37.4|25.2|37.5|25.5",
    "Corfu|GR|mediterranean ionian adriatic|39.3|19.6|39.9|20.2",
    "Kefalonia;Cephalonia|GR|mediterranean ionian|38.0|20.3|38.5|20.9",
    "Zakynthos;Zante|GR|mediterranean ionian|37.6|20.6|38.0|21.0",
    "Hvar|HR|mediterranean adriatic|43.0|16.3|43.3|17.3",
    "Krk|HR|mediterranean adriatic|44.9|14.4|45.3|14.9",
    "Korčula|HR|mediterranean adriatic|42.8|16.6|43.0|17.3",
    "Gotland|SE|baltic|56.8|18.0|58.0|19.4",
    "Öland|SE|baltic|56.1|16.3|57.4|17.2",
    "Funen;Fyn|DK|baltic|54.95|9.68|55.65|10.90",
    "Bornholm|DK|baltic|54.9|14.6|55.4|15.2",
    "Saaremaa|EE|baltic|57.8|21.7|58.7|23.4",
    "Hiiumaa|EE|baltic|58.6|22.0|59.2|23.2",
    "Rügen|DE|baltic|54.2|13.0|54.7|13.8",
    "Usedom|DE PL|baltic|53.8|13.7|54.2|14.4",
    "Sylt|DE|north|54.7|8.2|55.1|8.5",
    "Heligoland|DE|north atlantic|54.1|7.8|54.2|8.0",
    "Texel|NL|north|53.0|4.7|53.2|4.9",
    "Shetland|GB|north atlantic|59.8|-2.2|60.9|-0.7",
    "Orkney|GB|north atlantic|58.6|-3.5|59.4|-2.3",
    "Isle of Man|IM|irish atlantic|54.0|-4.9|54.5|-4.3",
    "Anglesey|GB|irish|53.1|-4.7|53.5|-4.0",
    "Iceland|IS|atlantic arctic|63.3|-24.6|66.6|-13.4",
    "Tenerife|ES|atlantic|27.9|-17.0|28.7|-16.1",
    "Gran Canaria|ES|atlantic|27.7|-15.9|28.2|-15.3",
    "Lanzarote|ES|atlantic|28.8|-13.9|29.3|-13.4",
    "Madeira|PT|atlantic|32.6|-17.3|33.2|-16.2",
    "Saint Helena|SH|atlantic|-16.1|-5.9|-15.8|-5.6",
    "Bermuda|BM|atlantic|32.2|-65.0|32.5|-64.6",
    "Newfoundland|CA|atlantic|46.6|-59.5|51.7|-52.6",
    "Vancouver Island|CA|pacific|48.3|-128.5|50.9|-123.2",
    "Cuba|CU|caribbean atlantic gulf of mexico|19.8|-85.0|23.3|-74.1",
    "Jamaica|JM|caribbean atlantic|17.7|-78.4|18.6|-76.1",
    "Puerto Rico|PR|caribbean atlantic|17.8|-67.4|18.6|-65.2",
    "Trinidad|TT|caribbean atlantic|10.0|-61.95|10.85|-60.9",
    "Tobago|TT|caribbean atlantic|11.1|-60.85|11.36|-60.5",
    "Barbados|BB|caribbean atlantic|13.0|-59.7|13.4|-59.4",
    "Martinique|FR MQ|caribbean atlantic|14.3|-61.3|14.9|-60.8",
    "Guadeloupe|FR GP|caribbean atlantic|15.8|-61.9|16.6|-60.9",
    "Curaçao|NL CW|caribbean atlantic|12.0|-69.2|12.4|-68.7",
    "Aruba|NL AW|caribbean atlantic|12.4|-70.1|12.7|-69.8",
    "Oahu|US|pacific|21.2|-158.3|21.8|-157.6",
    "Maui|US|pacific|20.5|-156.8|21.1|-155.9",
    "Guam|US GU|pacific|13.2|144.6|13.7|145.0",
    "Tahiti|FR PF|pacific|-17.9|-149.7|-17.4|-149.1",
    "Easter Island|CL|pacific|-27.3|-109.5|-27.0|-109.2",
    "Tasmania|AU|tasman indian pacific|-43.7|144.5|-40.5|148.5",
    "North Island|NZ|pacific tasman|-41.7|172.6|-34.3|178.6",
    "South Island|NZ|pacific tasman|-46.8|166.3|-40.4|174.4",
    "Hokkaido|JP|pacific japan okhotsk|41.3|139.7|45.6|145.9",
    "Honshu|JP|pacific japan|33.4|130.8|41.6|142.1",
    "Shikoku|JP|pacific|32.7|132.0|34.5|134.8",
    "Kyushu|JP|pacific japan east china|31.0|129.3|34.0|132.1",
    "Okinawa|JP|pacific east china|26.0|127.6|26.9|128.4",
    "Jeju|KR|east china pacific yellow|33.1|126.1|33.6|127.0",
    "Sakhalin|RU|okhotsk japan pacific|45.8|141.6|54.5|144.8",
    "Hainan|CN|south china pacific|18.1|108.6|20.2|111.1",
    "Luzon|PH|pacific south china|12.5|119.7|18.7|124.2",
    "Mindanao|PH|pacific sulu celebes|5.5|121.8|9.9|126.7",
    "Cebu|PH|pacific|9.4|123.3|11.4|124.1",
    "Java|ID|indian java pacific|-8.9|105.0|-5.8|114.7",
    "Sumatra|ID|indian java andaman|-6.0|95.0|6.0|106.2",
    "Sulawesi|ID|java pacific celebes|-5.8|118.7|2.0|125.3",
    "Bali|ID|indian java|-8.9|114.4|-8.0|115.8",
    "Lombok|ID|indian java|-9.0|115.8|-8.1|116.8",
    "Phuket|TH|andaman indian|7.7|98.2|8.3|98.5",
    "Penang|MY|indian andaman|5.2|100.1|5.6|100.4",
    "Sri Lanka|LK|indian bengal arabian|5.8|79.5|9.9|82.0",
    "Madagascar|MG|indian mozambique channel|-25.7|43.1|-11.9|50.6",
    "Zanzibar|TZ|indian|-6.6|39.1|-5.6|39.7",
    "Mauritius|MU|indian|-20.6|57.2|-19.9|57.9",
    "Réunion|FR RE|indian|-21.5|55.1|-20.8|55.9",
    "Socotra|YE|indian arabian gulf of aden|12.2|53.2|12.8|54.6",
    "Bahrain|BH|gulf|25.7|50.3|26.4|50.9",
    "Diego Garcia|IO GB|indian|-7.5|72.3|-7.2|72.5",
    "São Miguel;Sao Miguel|PT|atlantic|37.65|-25.95|37.95|-25.1",
    "Terceira|PT|atlantic|38.6|-27.4|38.85|-27.0",
    "Faial|PT|atlantic|38.5|-28.85|38.65|-28.58",
    "Fuerteventura|ES|atlantic|28.0|-14.6|28.8|-13.8",
    "La Gomera|ES|atlantic|28.0|-17.4|28.25|-17.05",
    "El Hierro|ES|atlantic|27.6|-18.2|27.9|-17.8",
    "Naxos|GR|mediterranean aegean|36.9|25.3|37.25|25.65",
    "Paros|GR|mediterranean aegean|36.95|25.05|37.2|25.3",
    "Kos|GR|mediterranean aegean|36.6|26.9|36.95|27.4",
    "Euboea;Evia|GR|mediterranean aegean|37.9|22.8|39.1|24.6",
    "Lemnos;Limnos|GR|mediterranean aegean|39.75|25.0|40.05|25.5",
    "Thasos|GR|mediterranean aegean|40.55|24.5|40.8|24.8",
    "Karpathos|GR|mediterranean aegean|35.35|27.0|35.9|27.3",
    "Brač|HR|mediterranean adriatic|43.25|16.35|43.42|16.95",
    "Pag|HR|mediterranean adriatic|44.3|14.7|44.75|15.3",
    "Gozo|MT|mediterranean|36.0|14.15|36.1|14.35",
    "Djerba|TN|mediterranean|33.6|10.7|33.95|11.1",
    "Zealand;Sjælland|DK|baltic north|54.9|10.85|56.15|12.65",
    "Lolland|DK|baltic|54.55|10.95|55.0|11.9",
    "Lewis|GB|atlantic|57.8|-7.15|58.55|-6.1",
    "Skye;Isle of Skye|GB|atlantic|57.0|-6.85|57.75|-5.6",
    "Mull;Isle of Mull|GB|atlantic|56.25|-6.45|56.7|-5.6",
    "Islay|GB|atlantic|55.55|-6.55|55.95|-6.0",
    "Arran;Isle of Arran|GB|atlantic|55.4|-5.45|55.75|-5.05",
    "Isle of Wight|GB|atlantic english channel|50.55|-1.6|50.8|-1.05",
    "Jersey|JE|atlantic english channel|49.15|-2.3|49.28|-2.0",
    "Guernsey|GG|atlantic english channel|49.4|-2.7|49.55|-2.5",
    "Prince Edward Island|CA|atlantic|45.9|-64.5|47.1|-61.9",
    "Cape Breton Island;Cape Breton|CA|atlantic|45.5|-61.6|47.1|-59.7",
    "Baffin Island|CA|atlantic arctic|61.8|-90.2|73.9|-61.2",
    "Kauai|US|pacific|21.85|-159.8|22.25|-159.25",
    "Molokai|US|pacific|21.0|-157.35|21.25|-156.7",
    "Lanai|US|pacific|20.7|-157.1|20.95|-156.8",
    "Long Island|US|atlantic|40.5|-74.1|41.2|-71.8",
    "Martha's Vineyard|US|atlantic|41.3|-70.9|41.5|-70.4",
    "Kodiak Island|US|pacific|56.7|-154.9|58.0|-152.0",
    "Hispaniola|DO HT|caribbean atlantic|17.5|-74.5|20.1|-68.3",
    "Trinidad|TT|caribbean atlantic|10.0|-61.95|10.9|-60.9",
    "Tobago|TT|caribbean atlantic|11.1|-60.9|11.4|-60.5",
    "Antigua|AG|caribbean atlantic|16.95|-61.95|17.2|-61.65",
    "Saint Lucia|LC|caribbean atlantic|13.7|-61.1|14.15|-60.85",
    "Bonaire|BQ NL|caribbean|12.0|-68.45|12.35|-68.15",
    "Grand Cayman|KY|caribbean|19.2|-81.45|19.4|-81.05",
    "Grand Bahama|BS|atlantic|26.4|-79.1|26.8|-77.8",
    "Palawan|PH|pacific south china sulu|8.3|117.1|11.5|119.8",
    "Negros|PH|pacific sulu|9.0|122.3|11.05|123.6",
    "Panay|PH|pacific sulu|10.4|121.8|11.95|123.2",
    "Leyte|PH|pacific|9.9|124.2|11.6|125.3",
    "Samar|PH|pacific|10.9|124.1|12.7|125.9",
    "Bohol|PH|pacific|9.45|123.7|10.25|124.7",
    "Mindoro|PH|pacific south china|12.1|120.2|13.6|121.6",
    "Borneo|ID MY BN|pacific java south china sulu celebes|-4.3|108.7|7.1|119.4",
    "Sumbawa|ID|indian java pacific|-9.2|116.7|-8.0|119.2",
    "Sumba|ID|indian|-10.4|118.9|-9.2|120.9",
    "Halmahera|ID|pacific|-0.95|127.3|2.3|129.0",
    "New Guinea|ID PG|pacific|-10.8|130.8|0.0|151.0",
    "Langkawi|MY|indian andaman|6.2|99.6|6.5|100.0",
    "Koh Samui;Ko Samui|TH|pacific south china gulf of thailand|9.35|99.9|9.65|100.15",
    "Phu Quoc;Phú Quốc|VN|pacific south china gulf of thailand|9.9|103.8|10.5|104.1",
    "Sado|JP|japan pacific|37.75|138.15|38.4|138.65",
    "Tsushima|JP|japan pacific|34.0|129.1|34.8|129.6",
    "Kangaroo Island|AU|indian|-36.15|136.5|-35.5|138.2",
    "Viti Levu|FJ|pacific|-18.35|177.2|-17.25|178.75",
    "Vanua Levu|FJ|pacific|-17.1|178.4|-16.1|180.0",
    "Efate;Éfaté|VU|pacific coral|-17.9|168.1|-17.4|168.7",
    "Espiritu Santo|VU|pacific coral|-15.8|166.4|-14.6|167.4",
    "Malekula|VU|pacific coral|-16.65|167.1|-15.85|167.9",
    "Guadalcanal|SB|pacific|-10.0|159.5|-9.2|160.9",
    "Malaita|SB|pacific|-9.8|160.5|-8.3|161.5",
    "Upolu|WS|pacific|-14.1|-172.1|-13.75|-171.35",
    "Tongatapu|TO|pacific|-21.3|-175.4|-21.0|-174.95",
    "New Britain|PG|pacific|-6.4|148.2|-4.0|152.5",
    "Bougainville|PG|pacific|-6.9|154.4|-5.0|156.1",
    "Pemba|TZ|indian|-5.5|39.55|-4.8|39.95",
    "Mayotte|YT FR|indian mozambique channel|-13.1|44.95|-12.55|45.35",
    "Bioko|GQ|atlantic gulf of guinea|3.15|8.35|3.85|9.0",
    "São Tomé|ST|atlantic gulf of guinea|0.0|6.4|0.45|6.8",
    "Chiloé|CL|pacific|-43.5|-74.4|-41.7|-73.3",
    "Svalbard|SJ NO|arctic barents atlantic|74.0|10.0|81.0|35.0",
)
"""Names, countries, seas by their words, and bounds: south, west, north, east."""


@cache
def islands() -> Mapping[str, Island]:
    """Every island under the key of each of its names. The same table at every call."""
    found = {}
    for row in _ROWS:
        names, countries, seas, *bounds = row.split("|")
        first, *_ = every = names.split(";")
        island = Island(first, tuple(countries.split()), _seas(seas), *map(float, bounds))
        found.update(dict.fromkeys(map(key, every), island))
    return found


def _seas(words: str) -> tuple[str, ...]:
    """The seas of a row: "south china pacific" is two of them."""
    left = f" {words} "
    found = []
    for word in sorted(SEAS, key=len, reverse=True):
        if f" {word} " in left:
            found.append(SEAS[word])
            left = left.replace(f" {word} ", "  ")
    return tuple(found)


def sea_of(words: str) -> str | None:
    """The sea that words of copy mean: "Adriatic Sea" for "Adriatic"."""
    filed = key(words).removesuffix(" sea").removesuffix(" ocean").removeprefix("persian ").removeprefix("sea of ")
    side, _, rest = filed.partition(" ")
    return SEAS.get(filed) or (SEAS.get(rest) if side in _SIDES else None)
