"""American cities whose names few other places of the country bear, with the states that have one of these.

Kept by hand from general reference works. It tells of hamlets too, which no dataset of the atlas has; a city whose name
is all over the map (Springfield, Dallas, Memphis) is not in it.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from factcheck.atlas.names import key

SOURCE, AS_OF = "factcheck's own table of American names, edition 1", "2026-11-23"

_ROWS = (
    "Anaheim|Asheville|Baltimore OH|Boca Raton|Bozeman|Cape Coral|Casper|Cedar Rapids NE|Cheyenne OK TX|Chicago OH KY"
    "|Cincinnati AR IA IN|Council Bluffs|Des Moines NM WA|Detroit AL IL KS ME OR TX WA|Dubuque|Duluth GA KS WA WI"
    "|Durango IA|Eau Claire MI PA|El Paso AR IL WI|Escanaba|Eugene IN MO|Fargo AR GA OK|Flagstaff ME|Fort Collins"
    "|Fort Myers|Fort Wayne|Fresno MT OH TX|Galveston IN|Gettysburg OH SD|Hattiesburg|Hialeah|Indianapolis IA OK"
    "|Jersey City|Joliet MT|Kenosha|Key West IA KS|Kissimmee|Lake Charles|Laramie|Laredo MO MT|Las Cruces|Las Vegas NM"
    "|Los Angeles TX|Mankato KS|McAllen|Minneapolis KS NC|Minot ME|Missoula|Mobile AZ|Modesto IL|Moorhead IA MS"
    "|Muncie IL KS|Nantucket|Naperville|Natchitoches|Newport News|Omaha AL AR GA IL KY MO TX VA|Orlando AR KY OK WV"
    "|Oshkosh MN NE|Oxnard|Pawtucket|Phoenix IL LA MD MI NY OR|Pocatello|Provo AR KY SD|San Antonio FL NM"
    "|San Bernardino|San Diego TX|Santa Barbara|Sarasota|Schenectady|Sheboygan|Sioux City|Tampa KS|Tempe"
    "|Terre Haute MO|Topeka IL IN|Tupelo AR OK|Twin Falls|Waco GA KY MO MT NC NE TN|Walla Walla IL|Waukegan|Waukesha"
    "|West Palm Beach|Wichita Falls|Yonkers GA OK|Ypsilanti ND"
)


@cache
def _states() -> Mapping[str, frozenset[str]]:
    found = {}
    for row in _ROWS.split("|"):
        *words, last = row.split(" ")
        states = []
        while len(last) == 2 and last.isupper():
            states.append(f"US-{last}")
            last = words.pop()
        found[key(" ".join((*words, last)))] = frozenset(states)
    return found


def others_in_us(name: str) -> frozenset[str] | None:
    """Ids of the states besides its own that have a place of the name of a city of the table; None for any other."""
    return _states().get(key(name))
