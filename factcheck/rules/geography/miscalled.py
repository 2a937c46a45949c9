"""Type words that no copy goes by for a region, though nothing in the table of words forbids them."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.atlas import Atlas, Entry, TypeWord
from factcheck.atlas.words import ANY
from factcheck.claims import Place, RegionNamed
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
    " US-ID US-MT US-WY US-ND US-SD US-NE US-KS US-IA US-MN US-OK US-WV US-OH US-IN US-IL US-MI US-WI US-KY US-TN US-MO"
    " US-AR US-MS US-AL US-AZ US-NV US-UT US-CO US-WA US-OR US-HI US-AK US-VT US-TX US-CA US-NM US-FL US-LA"
    " DE-BY DE-BW DE-RP DE-NW DE-NI DE-SL".split()
)
"""States of countries that had provinces once, which were none themselves, or none but of Spain."""
_NEVER_STATES = frozenset("BO PY UY FR HT".split())
"""Countries whose departments were never states."""
_AUTONOMOUS = frozenset(("autonomous region", "autonomous oblast", "autonomous republic", "autonomous community"))
_PLAIN = frozenset(
    "province state oblast krai county department governorate prefecture canton voivodeship region".split()
)
"""Types of regions that have no more autonomy than the others of their country."""
_OF_THEIR_OWN = frozenset("BO CL DK EC ES ET FI GB GQ ID IN IQ KN KR MA ML MM NO PG PH PK SO SS TZ YE".split())
"""Countries some of whose plain regions copy calls autonomous, by a law, a promise or a war."""
_REGIONS = ("region", "autonomous community")
_PARTED_AGAIN = {"province": ("IT", "ES", "BE"), "department": ("FR",)}
"""Words for the parts of regions, with the countries whose regions hold some."""
_OF_ONE_PART = frozenset("ES-NC ES-AS ES-CB ES-RI ES-MD ES-MC ES-IB IT-23".split())
"""Regions of one province, which copy calls by both words."""
_SOVIET = range(1925, 1960)
"""When oblasts and krais came and went of which copy of today, or of history at large, says nothing."""
_YEAR = expression(r" in (\d{4})\.")


def is_plainly_another(claim: RegionNamed, word: TypeWord, entries: Sequence[Entry]) -> bool:
    """Whether the word that copy says of some regions is that of others in their country.

    "Anhui is an autonomous region", "the Italian province of Lombardy", "Belgorod Territory".
    """
    if any(word.is_for(entry) or entry.own for entry in entries):
        return False
    if word.word in _AUTONOMOUS:
        return all(e.level == 1 and e.type in _PLAIN and e.country not in _OF_THEIR_OWN for e in entries)
    if claim.place.country is not None and (homes := _PARTED_AGAIN.get(word.word)) is not None:
        return all(
            e.level == 1 and e.type in _REGIONS and e.country in homes and e.id not in _OF_ONE_PART for e in entries
        )
    titled = word.word == "territory" and claim.place.quote.endswith(" Territory")
    return titled and all(e.country == "RU" and e.type in ("oblast", "republic") for e in entries)


def is_told_as_another(place: Place, quote: str, entry: Entry, atlas: Atlas) -> bool:
    """Whether words that tell where a region lies call it by a type that is not its own: "a province" of Scotland."""
    word = atlas.words.get(place.type_word or "")
    if entry.own or word is None:
        return False
    if ANY in word.fits:
        autonomous = "autonomous" in entry.type or atlas.words["autonomous region"].is_for(entry)
        return "autonomous " in quote and not autonomous
    return not word.is_for(entry)


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
