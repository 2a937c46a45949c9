"""Countries and cities that copy may call a region of another country, as they were once, or bore the name of one."""

from __future__ import annotations

from factcheck.atlas import Entry
from factcheck.atlas.old_lands import once_held

_CLAIMED = {"AR": "FK GS", "GT": "BZ", "VE": "GY", "MX": "GT BZ", "ID": "BN", "RS": "XK", "CO": "NI"}
"""By country: what it claims, or claimed, besides what it held."""
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


def may_be_its_own(owner: Entry, country: Entry) -> bool:
    """Whether a country held or claims another, so that copy on the past or on a quarrel may call it a region of it."""
    return once_held(owner.id, (country.id,)) or country.id in _CLAIMED.get(owner.id, "").split()


def once_a_region(city: str, country: Entry) -> bool:
    """Whether a city, by the key of its name, may have been a region of its country in the past."""
    return country.id in _NO_CITIES or city in _OLD_STATES
