"""Regions of which one was a part of the other within living memory, so that older copy puts its towns there."""

from __future__ import annotations

_BY_COUNTRY = {
    "AF": "PAN PAR|DAY URU|NUR KNR|NUR LAG|KHO PIA",
    "BD": "H C|F E|G B|A D",
    "BJ": "AL BO|DO AK|CO ZO|KO MO|LI AQ|PL OU",
    "BR": "TO GO|MS MT",
    "CA": "NU NT",
    "CF": "/lim-pende OP|/ouham-fafa AC|/mambere HS",
    "CG": "/congo-oubangui 7|/djoue-lefini 12|/nkeni-alima 14",
    "CH": "JU BE",
    "CL": "NB BI|LR LL|AP TA",
    "CN": "CQ SC|HI GD",
    "DO": "32 01|31 17|28 13",
    "EC": "SE G|SD P|D N|U N",
    "EG": "GZ C|LX KN",
    "ET": "SI SN|SW SN|/central-ethiopia SN|/south-ethiopia SN",
    "GH": "SV NP|NE NP|WN WP|OT TV",
    "HT": "NI GA",
    "ID": "PS PA|PT PA|PE PA|PB PA|PD PB|PD PA|MU MA|KR RI|BB SS|BT JB|GO SA|SR SN|KU KI",
    "IN": "TS AP|CG MP|JH BR|UK UP|LA JK|DH GA",
    "IR": "30 23|29 21|25 23|27 02|24 03|26 19|26 23",
    "IT": "MB MI|LO MI|BT BA|BT FG|FM AP|LC CO|LC BG|BI VC|VB NO|RN FC|PO FI|KR CZ|VV CZ",
    "KH": "25 3|24 2|22 17",
    "KP": "13 09|14 02|15 06",
    "KR": "31 48|50 44|50 43|30 44|29 46|27 47|28 41",
    "KZ": "33 19|10 63|62 35|79 61",
    "LA": "XS VI|XS XI",
    "LB": "AK AS|BH BI",
    "LR": "GP LO|RG GG",
    "ME": "24 16|25 16|22 13|23 03",
    "NG": (
        "AN EN|EN EB|AB EB|IM AB|RI BY|OY OS|ON EK|BA GO|PL NA|BO YO|SO KE|SO ZA|KN JI|KD KT|KW KO|BE KO|CR AK|NI KE"
    ),
    "NE": "8 6",
    "PA": "10 8",
    "PG": "HLA SHM|JWK WHM",
    "RU": "KHM TYU|YAN TYU|NEN ARK",
    "SD": "GK KS|GK KN|DC DW|DC DS|DE DS",
    "SL": "NW N",
    "SN": "MT SL|KA KL|KE TC|SE KD|FK KL",
    "TH": "38 43|39 41|37 34|27 25|49 48|56 57",
    "TR": (
        "81 14|77 34|80 01|79 27|76 36|75 36|74 67|78 67|78 18|73 56|73 47|73 30|72 56|72 47|68 51|70 42|71 06|69 29"
    ),
    "TZ": "30 22|27 18|27 22|27 05|28 20|29 04|31 14|26 01",
    "VE": "X A",
    "YE": "SU HD|SU AD|AM SN|DA IB|DA LA|DA TA|RA SN",
    "ZM": "10 05|10 03",
}
"""By country: the newer region and the older one. Their ids, but for the country."""


def _ids(country: str, pair: str) -> frozenset[str]:
    return frozenset(f"{country}{code}" if code.startswith("/") else f"{country}-{code}" for code in pair.split())


PARTED = frozenset(_ids(country, pair) for country, row in _BY_COUNTRY.items() for pair in row.split("|"))
_EITHER_WAY = frozenset("CH EG NG RU SD".split())
"""Countries of whose rows the first is not the newer one, or whose bounds were moved since."""
YOUNGER = frozenset(
    tuple(f"{country}-{code}" for code in pair.split())
    for country, row in _BY_COUNTRY.items()
    if country not in _EITHER_WAY and "/" not in row
    for pair in row.split("|")
)
"""The newer region and the older one: no town of the older one was ever in the newer."""
