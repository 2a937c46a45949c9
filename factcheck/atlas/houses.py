"""Houses of parliament and of government that copy names by themselves, and the countries that they govern.

Kept by hand from general reference works. Names that other houses bear as well are left out: the Kremlin of Kazan, the
Majlis of several countries.
"""

from __future__ import annotations

from collections.abc import Mapping

HOUSES: Mapping[str, str] = {
    name: country
    for country, names in {
        "AR": "Casa Rosada",
        "AT": "Nationalrat",
        "BD": "Jatiya Sangsad",
        "BR": "Planalto Palace|Palácio do Planalto|Alvorada Palace",
        "CA": "Parliament Hill|Rideau Hall",
        "CL": "Palacio de La Moneda|La Moneda Palace",
        "CM": "Unity Palace",
        "CN": "Great Hall of the People|Zhongnanhai",
        "CO": "Casa de Nariño|Nariño Palace",
        "DE": "Bundestag|Reichstag building|Bellevue Palace",
        "DK": "Folketing|Christiansborg Palace",
        "EC": "Carondelet Palace",
        "EE": "Riigikogu",
        "ES": "Moncloa Palace|Palacio de la Moncloa",
        "FI": "Eduskunta",
        "FR": "Élysée Palace|Elysée Palace|Elysee Palace|Hôtel Matignon|Palais Bourbon",
        "GB": "Houses of Parliament|Downing Street",
        "GH": "Jubilee House",
        "ID": "Merdeka Palace",
        "IE": "Leinster House|Dáil",
        "IN": "Lok Sabha|Rajya Sabha|Rashtrapati Bhavan",
        "IT": "Palazzo Chigi|Quirinal Palace|Montecitorio Palace",
        "JP": "National Diet|Diet building",
        "KR": "Blue House",
        "KZ": "Akorda",
        "LT": "Seimas",
        "LV": "Saeima",
        "NG": "Aso Rock|Aso Villa",
        "NL": "Binnenhof",
        "NO": "Storting",
        "NZ": "Beehive",
        "PH": "Malacañang Palace|Malacañang|Malacanang Palace",
        "PL": "Sejm",
        "RU": "State Duma",
        "SE": "Riksdag",
        "UA": "Verkhovna Rada",
        "US": "White House|Capitol Hill|Oval Office",
        "VE": "Miraflores Palace",
        "ZA": "Union Buildings",
    }.items()
    for name in names.split("|")
}
"""Ids of countries by the names of the houses, as printed after "the" or without it."""

SHARED = frozenset(
    "White House|Capitol Hill|Downing Street|Beehive|Blue House|Jubilee House|Oval Office|Union Buildings|Unity Palace"
    "|Leinster House|Bellevue Palace|Aso Rock|Diet building".split("|")
)
"""Names that inns, streets and blocks of flats bear too: only words of government beside them settle what is meant."""
