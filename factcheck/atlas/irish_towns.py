"""Irish towns by county, as addresses and news copy of both parts of the island have them: "Tralee, Co Kerry".

Kept by hand from general reference works. Towns whose names villages of other counties bear are left out.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from factcheck.atlas.names import key

SOURCE, AS_OF = "factcheck's own table of Irish towns, edition 1", "2026-11-23"

_ROWS = {
    "Antrim": "Belfast|Ballymena|Larne|Carrickfergus|Ballymoney|Lisburn|Newtownabbey|Portrush|Bushmills",
    "Armagh": "Portadown|Lurgan|Craigavon|Crossmaglen|Newry",
    "Carlow": "Tullow|Bagenalstown|Carlow",
    "Cavan": "Cootehill|Bailieborough|Kingscourt|Belturbet|Cavan",
    "Clare": "Ennis|Kilrush|Kilkee|Lisdoonvarna|Ennistymon|Lahinch|Doolin|Miltown Malbay",
    "Cork": "Cork|Cobh|Mallow|Midleton|Youghal|Bandon|Fermoy|Kinsale|Clonakilty|Skibbereen|Bantry|Macroom|Mitchelstown"
    "|Kanturk|Carrigaline|Ballincollig",
    "Donegal": "Letterkenny|Buncrana|Ballybofey|Bundoran|Killybegs|Dungloe|Moville|Ballyshannon|Gweedore|Carndonagh",
    "Down": "Belfast|Newry|Newtownards|Banbridge|Downpatrick|Warrenpoint|Donaghadee|Lisburn",
    "Dublin": "Dublin|Balbriggan|Skerries|Malahide|Dún Laoghaire|Howth|Tallaght",
    "Fermanagh": "Enniskillen|Lisnaskea",
    "Galway": "Tuam|Ballinasloe|Loughrea|Athenry|Clifden|Oranmore|Gort|Galway",
    "Kerry": "Tralee|Killarney|Listowel|Dingle|Kenmare|Cahersiveen|Castleisland|Killorglin|Ballybunion",
    "Kildare": "Naas|Athy|Maynooth|Celbridge|Leixlip|Monasterevin",
    "Kilkenny": "Castlecomer|Graiguenamanagh|Kilkenny",
    "Laois": "Portlaoise|Portarlington|Mountmellick|Mountrath|Abbeyleix",
    "Leitrim": "Carrick-on-Shannon|Drumshanbo|Manorhamilton",
    "Limerick": "Limerick|Adare|Newcastle West|Abbeyfeale|Rathkeale|Kilmallock",
    "Londonderry": "Derry|Londonderry|Coleraine|Limavady|Magherafelt|Portstewart|Dungiven",
    "Longford": "Edgeworthstown|Granard|Ballymahon|Longford",
    "Louth": "Dundalk|Drogheda|Ardee|Carlingford",
    "Mayo": "Castlebar|Westport|Ballinrobe|Claremorris|Belmullet|Ballyhaunis",
    "Meath": "Navan|Dunshaughlin|Duleek|Drogheda",
    "Monaghan": "Carrickmacross|Castleblayney|Monaghan",
    "Offaly": "Tullamore|Edenderry|Banagher|Portarlington",
    "Roscommon": "Castlerea|Strokestown|Ballaghaderreen|Athlone|Roscommon",
    "Sligo": "Tubbercurry|Ballymote|Strandhill|Enniscrone|Sligo",
    "Tipperary": "Clonmel|Nenagh|Thurles|Roscrea|Carrick-on-Suir|Templemore",
    "Tyrone": "Omagh|Strabane|Cookstown|Dungannon",
    "Waterford": "Waterford|Dungarvan|Tramore|Dunmore East",
    "Westmeath": "Mullingar|Athlone|Kinnegad|Kilbeggan",
    "Wexford": "Enniscorthy|Gorey|New Ross|Rosslare",
    "Wicklow": "Arklow|Greystones|Blessington|Baltinglass",
}
_PROVINCES = {
    "IE-C": "Galway Leitrim Mayo Roscommon Sligo",
    "IE-L": "Carlow Dublin Kildare Kilkenny Laois Longford Louth Meath Offaly Westmeath Wexford Wicklow",
    "IE-M": "Clare Cork Kerry Limerick Tipperary Waterford",
    "IE-U": "Antrim Armagh Cavan Derry Donegal Down Fermanagh Londonderry Monaghan Tyrone",
}
"""The counties of each province of old, by its id in the atlas."""
_ALSO = {"derry": "Londonderry"}
COUNTIES = frozenset((*_ROWS, "Derry"))
"""The names of the counties, without the word before them."""


def county(name: str) -> str | None:
    """A county of the table by its name, or by another: "Londonderry" for "Derry"."""
    return _ALSO.get(key(name)) or next((one for one in _ROWS if key(one) == key(name)), None)


@cache
def counties_of() -> Mapping[str, tuple[str, ...]]:
    """The county of every town, or the two that it lies in, under the key of its name."""
    found: dict[str, tuple[str, ...]] = {}
    for name, towns in _ROWS.items():
        for town in map(key, towns.split("|")):
            found[town] = (*found.get(town, ()), name)
    return found


def provinces_of(name: str) -> frozenset[str]:
    """Ids of the provinces that a town of the table lies in; empty for any other."""
    homes = set(counties_of().get(key(name), ()))
    return frozenset(province for province, counties in _PROVINCES.items() if not homes.isdisjoint(counties.split()))
