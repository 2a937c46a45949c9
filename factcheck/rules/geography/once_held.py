"""Countries and cities that copy may call a region of another country, as they were once, or bore the name of one."""

from __future__ import annotations

from factcheck.atlas import Entry

_EMPIRES = frozenset("GB FR ES PT RU TR NL DE IT JP BE DK SE AT CN".split())
"""Countries that held others as provinces or departments, so that copy on the past may call any country so."""
_HELD = {
    owner: frozenset(held.split())
    for owner, held in {
        "AR": "UY PY BO CL FK",
        "AU": "PG NR NF",
        "BR": "UY",
        "CA": "US",
        "CO": "PA VE EC PE",
        "CZ": "SK",
        "EG": "SD SY PS LY",
        "ET": "ER SO DJ",
        "GT": "BZ SV HN NI CR",
        "HU": "SK HR RO RS SI AT",
        "ID": "TL MY SG BN",
        "IN": "MM PK BD LK BT NP",
        "IQ": "KW",
        "IR": "BH AZ AM GE AF IQ TM TJ UZ",
        "KH": "VN LA TH",
        "KZ": "RU UZ KG",
        "LT": "BY UA PL LV",
        "MA": "MR EH DZ ML",
        "MX": "US GT HN SV NI CR BZ PH CU",
        "MY": "SG BN",
        "NO": "IS GL FO",
        "PE": "BO EC CL",
        "PK": "BD IN",
        "PL": "LT UA BY LV DE RU",
        "RO": "MD UA BG",
        "RS": "ME MK XK BA HR SI",
        "SA": "YE QA KW JO BH AE",
        "SD": "SS EG",
        "SN": "GM ML",
        "SY": "LB PS JO",
        "TH": "LA KH MY MM",
        "US": "PH CU PW MH FM PA CA DC",
        "VE": "GY TT CO",
        "VN": "KH LA",
        "ZA": "NA LS SZ BW",
        "NZ": "WS CK NU TK",
        "KR": "KP",
        "KP": "KR",
    }.items()
}
"""By country: others that it held, joined with, or lays claim to, wholly or in a part that is called like the whole."""
_OLD_STATES = frozenset(
    "augsburg baden bamberg bremen brunswick braunschweig coburg cologne danzig darmstadt frankfurt fulda gotha hanover"
    " hannover kassel koblenz konstanz lippe lubeck mainz mannheim meiningen munster nassau nuremberg oldenburg"
    " osnabruck passau regensburg rostock salzburg schwerin speyer strasbourg strelitz trier ulm weimar worms wurzburg"
    " lugano logrono oviedo santander cartagena coro cumana cuzco potosi valdivia concepcion guayaquil quito panama"
    " natal manado makassar".split()
)
"""Cities (keys) that were states, cantons or provinces once, or gave one its name."""
_NO_CITIES = frozenset(("IN", "PK", "IT", "GR", "UZ", "ET", "NP", "LK"))
"""Countries of many old states or provinces that were called after their cities."""


def once_held(owner: Entry, country: Entry) -> bool:
    """Whether a country was a part of another, or copy may take it for one."""
    return owner.id in _EMPIRES or country.id in _HELD.get(owner.id, ())


def once_a_region(city: str, country: Entry) -> bool:
    """Whether a city, by the key of its name, may have been a region of its country in the past."""
    return country.id in _NO_CITIES or city in _OLD_STATES
