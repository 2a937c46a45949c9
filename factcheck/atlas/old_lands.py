"""Which lands a country held in another time, and names of antiquity that great cities of today bear elsewhere.

Of countries of today alone, from any history of them; what it leaves out is taken to have been another's at all times.
"""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.atlas.names import key

_SPANISH = "MX CU PR DO HT GT HN SV NI CR PA CO VE EC PE BO CL AR UY PY PH GQ EH MA GI NL BE LU JM TT GU PT"
_FRENCH = "DZ TN MA SN ML BF NE TG BJ CI GN GA CG CF TD CM MG DJ KM MR VN LA KH LB SY HT MU SC VU IN CA"
_BRITISH = (
    "US CA AU NZ IE IN PK BD LK MM MY SG HK EG SD SS KE UG TZ MW ZM ZW BW LS SZ ZA GH NG SL GM CM SO CY MT IL PS JO IQ"
    " YE AE QA BH KW OM JM TT BB GY BZ BS FJ PG SB KI TV TO MU SC MV BN GI AQ ID"
)
_RUSSIAN = "UA BY PL FI EE LV LT MD GE AM AZ KZ KG TJ TM UZ US-AK RO CN TR MN"
_TURKISH = "GR BG RS ME MK XK AL BA RO HR HU CY SY LB IL PS JO IQ SA YE EG LY TN DZ KW QA SD ER MD UA GE AM AZ SI SK AE"
_HELD = {
    "ES": f"{_SPANISH} US-TX US-CA US-FL US-LA US-NM US-AZ US-NV US-UT US-CO US-MO US-AL US-MS IT FR-HDF FR-BFC FR-OCC"
    " DZ",
    "PT": "BR AO MZ GW CV ST TL MO IN MA UY LK MY ES ID GH KE OM",
    "MX": "US-TX US-CA US-NM US-AZ US-NV US-UT US-CO US-WY US-KS US-OK GT SV HN NI CR",
    "AT": "IT SI HR CZ SK HU PL UA RO BA BE RS DE NL LU FR-GES MD ES CH",
    "HU": "SK HR RO UA RS SI AT PL BA IT CZ",
    "RU": _RUSSIAN,
    "TR": _TURKISH,
    "DE": "PL FR-GES RU LT LV CZ DK BE NA TZ CM TG RW BI PG WS CN AT NL LU CH EE SI IT",
    "SE": "FI EE LV DE NO RU PL DK",
    "DK": "NO SE IS DE EE GB IN GH VI GL FO",
    "FR": f"{_FRENCH} US-LA US-MO US-IL US-MI US-AL US-MS US-AR US-IN DE-RP DE-SL DE-NW BE LU IT NL ES-CT CH HR SI EG",
    "GB": _BRITISH,
    "NL": "ID SR ZA LK BR US-NY US-NJ US-CT US-DE BE LU TW GH MY IN JP",
    "BE": "CD RW BI NL LU FR-HDF DE",
    "IT": "HR SI FR LY SO ER ET AL GR ME MT TN CH AT VA SM CY LB EG TR",
    "PL": "UA BY LT LV RU DE CZ SK EE MD RO",
    "LT": "BY UA PL RU LV",
    "CN": "VN MN TW KP KR RU KG KZ MM IN HK MO TJ",
    "JP": "KR KP TW CN RU PH ID MY SG MM MH FM PW",
    "US": "PH CU PA JP-47 PR GU LR MH FM PW MX HT DO",
    "IR": "AZ AM GE IQ AF TM BH UZ TJ TR PK SY EG AE OM RU GR",
    "IQ": "KW SY IR JO TR",
    "GR": "TR IT EG CY AL MK BG SY UA RU LY FR ES RO GE IL JO LB IQ",
    "RO": "MD UA BG HU RS",
    "BG": "GR MK RS RO TR",
    "RS": "HR SI BA ME MK XK BG HU RO AL GR",
    "HR": "BA RS SI ME IT HU",
    "CZ": "SK UA PL DE AT HU",
    "SK": "HU UA CZ PL",
    "UA": "RU PL MD BY RO",
    "FI": "RU",
    "NO": "SE IS GB DK GL",
    "ET": "ER SO DJ",
    "SD": "SS EG TD",
    "EG": "SD SY PS IL SA SS",
    "IN": "PK BD MM NP LK",
    "PK": "BD IN AF",
    "AF": "PK IN IR TM UZ TJ",
    "MY": "SG BN",
    "ID": "TL MY SG",
    "TH": "LA KH MY MM",
    "KH": "VN TH LA",
    "VN": "KH LA",
    "CO": "PA VE EC PE BR",
    "PE": "CL BO EC CO BR",
    "BO": "CL PE PY BR AR",
    "AR": "UY PY BO CL",
    "BR": "UY PY BO GF",
    "ZA": "NA ZW BW LS SZ",
    "AU": "PG NR",
    "NZ": "WS CK NU",
    "MA": "EH DZ MR ES",
    "SY": "LB TR IQ JO PS IL",
    "IL": "EG PS SY LB JO",
    "JO": "PS IL",
    "AM": "TR AZ GE IR",
    "GE": "AM AZ TR RU",
    "AZ": "IR AM",
    "MN": "CN RU",
    "UZ": "KZ TM TJ KG AF",
    "AL": "XK MK GR ME",
    "MK": "GR BG",
    "LV": "EE LT",
    "EE": "LV RU",
    "KR": "KP CN",
    "KP": "KR CN",
    "CA": "US",
    "YE": "SA",
    "SA": "YE",
}
_HELD_SETS = {power: frozenset(row.split()) for power, row in _HELD.items()}
_OF_ANTIQUITY = {
    **dict.fromkeys(("memphis", "thebes", "heliopolis"), "EG"),
    "philadelphia": "TR JO EG",
    **dict.fromkeys(("antioch", "troy", "laodicea", "sardis", "pergamon"), "TR SY"),
    "alexandria": "TR SY GR AF IR IQ",
    **dict.fromkeys(("corinth", "sparta", "ithaca", "olympia", "marathon", "delphi"), "GR"),
    **dict.fromkeys(("carthage", "utica"), "TN"),
    **dict.fromkeys(("salem", "goshen", "bethany", "shiloh"), "IL PS EG"),
    "palmyra": "SY",
    "syracuse": "IT GR",
    **dict.fromkeys(("byzantium", "miletus", "ephesus", "smyrna", "pergamon", "tarentum", "cyrene", "sinope"), "GR"),
}


def once_held(power: str, lands: Iterable[str | None]) -> bool:
    """Whether a country, by its id, held one of some countries or regions in another time, by theirs."""
    held = _HELD_SETS.get(power)
    return held is not None and not held.isdisjoint(lands)


def of_antiquity(name: str, country: str) -> bool:
    """Whether a place of antiquity in a country bore a name that is better known elsewhere: "Memphis, Egypt"."""
    return country in _OF_ANTIQUITY.get(key(name), "").split()
