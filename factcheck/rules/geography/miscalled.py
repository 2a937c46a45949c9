"""Type words that no copy goes by for a region, though nothing in the table of words forbids them."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.atlas import Atlas, Entry, TypeWord
from factcheck.expressions import expression

_NO_STATES = frozenset("CL IT FR PE GH TZ NZ CZ SK FI DK KE SE NO HR RO HU GT HN NI PY UY BO SV".split())
"""Countries that have no states, and had none that news copy would still call so."""
_UNLIKE_STATES = frozenset(("region", "county", "department"))
_NO_DEPARTMENTS = frozenset(
    "IT MX BR CA AU IN DE AT CH ES ZA NZ CL VE CR PA EC DO CU KE NG GH TZ JP PL PT NL BE CN TR IR PH MY ID TH"
    " UA".split()
)
"""Countries without departments, large or small."""
_WITH_COUNTIES = frozenset("IE CA AU US IN MX BR ZA NG AR".split())
"""Countries whose provinces and states were never called counties, though many have some."""
_ELSEWHERE = {
    "state": _NO_STATES | {"ES"},
    "canton": _NO_STATES - {"BO"} | {"ES"},
    "emirate": _NO_STATES | {"ES"},
}
"""Words that a country's own name beside them does not make right, with countries of regions and communities."""
_NO_PROVINCES = frozenset(
    "IN-MH IN-GJ IN-KA IN-KL IN-TN IN-AP IN-TS IN-CG IN-JH IN-UK IN-HR IN-HP IN-GA IN-SK IN-NL IN-MZ IN-ML IN-MN IN-TR"
    " US-ID US-MT US-WY US-ND US-SD US-NE US-KS US-IA US-MN US-OK US-WV DE-BY DE-BW DE-RP DE-NW DE-NI DE-SL".split()
)
"""States of countries that had provinces once, which were none themselves."""
_NEVER_STATES = frozenset("BO PY UY FR HT".split())
"""Countries whose departments were never states."""
_SOVIET = range(1925, 1960)
"""When oblasts and krais came and went of which copy of today, or of history at large, says nothing."""
_YEAR = expression(r" in (\d{4})\.")


def is_called_apart(word: TypeWord, entry: Entry) -> bool:
    """Whether a word is no part of the name of an entry: "Yangon State", "Atacama State"."""
    if entry.type in word.apart.get(entry.country, ()):
        return True
    return word.word == "state" and entry.level == 1 and entry.country in _NO_STATES and entry.type in _UNLIKE_STATES


def is_larger(word: TypeWord, entry: Entry, atlas: Atlas) -> bool:
    """Whether a region of the first level is called by the word for smaller ones, of its country or another's.

    "The county of Munster", "the department of Lombardy".
    """
    if entry.level != 1 or word.names(entry):
        return False
    if word.word == "department":
        return entry.country in _NO_DEPARTMENTS
    if word.word != "county" or entry.country not in _WITH_COUNTIES or entry.type not in ("province", "state"):
        return False
    return not any(atlas.districts.above(name, "county") for name in entry.names)


def is_unheard_of(word: TypeWord, entry: Entry, atlas: Atlas) -> bool:
    """Whether a region is called so where its country is named: "the Mexican department of Jalisco"."""
    if is_larger(word, entry, atlas):
        return True
    if word.word == "state" and entry.country == "US":
        return entry.type in ("territory", "commonwealth")
    if word.word == "state" and entry.type == "department":
        return entry.level == 1 and entry.country in _NEVER_STATES
    plain = entry.level == 1 and entry.type in ("region", "autonomous community") and not word.names(entry)
    return plain and entry.country in _ELSEWHERE.get(word.word, ())


def was_no_province(word: TypeWord, entry: Entry) -> bool:
    """Whether a state is called a province and was never one: "Maharashtra province"."""
    return word.word == "province" and entry.id in _NO_PROVINCES


def ended_long_ago(former: Sequence[Entry]) -> bool:
    """Whether oblasts and krais ended so long ago that copy of today does not mean them."""
    years = [_YEAR.search(entry.note or "") for entry in former]
    known = all(year is not None and int(year[1]) in _SOVIET for year in years)
    return known and all(entry.type in ("oblast", "krai") for entry in former)
