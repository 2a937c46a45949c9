"""How a named region is taken: one outcome for a claim, which GEO101 and GEO102 share between them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factcheck.atlas import Atlas, Entry, PlaceKind, Standing, TypeWord
from factcheck.atlas.atlas import CLOSE
from factcheck.atlas.families import family
from factcheck.atlas.made_up import city_of_shire, is_made_of_halves
from factcheck.atlas.names import key
from factcheck.atlas.words import ANY
from factcheck.claims import Place, RegionNamed
from factcheck.rules.geography.disputed import at_issue
from factcheck.rules.geography.miscalled import (
    ended_long_ago,
    is_called_apart,
    is_larger,
    is_plainly_another,
    is_unheard_of,
    was_no_province,
)
from factcheck.rules.geography.old_regions import may_be_its_own, once_a_region
from factcheck.rules.geography.outcomes import Outcome, Reading
from factcheck.rules.geography.pointing import by_a_word_of_it, pointed_to
from factcheck.rules.geography.spelling import is_slip, same_but_for_vowels, same_region
from factcheck.rules.geography.stating import says_what_it_is, states_type
from factcheck.rules.geography.wide_lands import WIDER

SAYS_LITTLE = frozenset(("district", "city", "municipality", "area", "territory", "community", "division"))
"""Type words that go with nearly any place, so that a region so called is neither right nor wrong."""
_GENERIC = frozenset("lake coast coastal capital mountain river island border desert central northern southern".split())
"""Words that make no name by themselves: "the Lake Region of Kyrgyzstan"."""
_FORMAL = frozenset("state province territory canton county prefecture republic oblast krai voivodeship".split())
"""Types that copy does not use of one another where it names the country as well."""
ONE_CITY = frozenset(("federal city", "city", "capital"))
"""Types of regions that are one city, and come to mind last where a word goes with them and with others."""
SOVEREIGN = frozenset(("state", "emirate"))
"""Types that a country may be of itself: "the State of Qatar"."""
_SEVERAL = 3
"""So many regions of a type make it that of the first level: Peru has one province there, and the others below."""
_ONE_OF_TWO = {"CA": "province", "AU": "state"}
"""Countries with territories besides, which are not called by the one name for both."""
_COUNTED_APART = frozenset(("IN-DL", "IN-JK"))
"""Union territories with a past or a government of a state, so that copy calls them one."""
_LOOSELY = {
    ("state", "union territory"): "IN",
    ("state", "federal district"): "US BR",
    ("province", "county"): "KE GB IE US TW EE",
}
"""Words that name a type of the atlas in passing, and not where copy says what the region is, with the countries."""


_KNOWN = frozenset(("KG", "KR", "TR"))
"""Besides the homes of a word, countries whose regions have one spelling in copy, and no smaller ones the same word."""
_STATES = frozenset("SD SS VE MM".split())
"""The same with states, where a city gives its name to what copy calls one."""
_SECOND_TOO = frozenset(("ES", "FR", "BE"))
"""Countries whose second-level regions the atlas has one and all, as copy knows them well."""
_OWN = _FORMAL - {"republic", "county", "territory"} | {"emirate", "governorate"}
"""Types with which copy says what a region is, and that history has not given to regions of other kinds."""


def read_region(claim: RegionNamed, atlas: Atlas) -> Reading:
    """The most charitable reading of the claim."""
    place = claim.place
    word = atlas.words.get(place.type_word or "")
    if word is None or atlas.is_people(key(place.name)):
        return Reading(Outcome.NO_MATTER)
    if word.word == "county" and (city := city_of_shire(place.name, atlas)) is not None:
        return Reading(Outcome.MISSPELT, word, (), (city.country,))
    named = _held_against(place, word, atlas)
    country = atlas.country(place.country) if place.country else None
    if country is not None and (dispute := at_issue(place.name, named, country, atlas)) is not None:
        here = any(e.kind is PlaceKind.REGION and e.country == country.id for e in named)
        if dispute.settled != country.id or not here:
            return Reading(Outcome.DISPUTED, word, named, (country.id,))
    regions = [e for e in named if e.kind is PlaceKind.REGION]
    current = [e for e in regions if e.standing is Standing.CURRENT]
    titled = place.quote.endswith(f" {word.word.title()}")
    meant = tuple(e for e in current if country is None or e.country == country.id)
    if meant and (titled or says_what_it_is(claim)) and is_plainly_another(claim, word, meant):
        return Reading(Outcome.STRAINED, word, meant, tuple(dict.fromkeys(e.country for e in meant)))
    if country is not None and (found := _in_country(claim, word, country, atlas)) is not None:
        return found
    pointed = pointed_to(claim, atlas)
    today = _first_in(current, pointed)
    if titled and today and all(is_called_apart(word, e) for e in today):
        return Reading(Outcome.STRAINED, word, tuple(today), pointed)
    if word.word in SAYS_LITTLE:
        own = tuple(e for e in today if word.is_for(e))
        return Reading(Outcome.FITS, word, own, pointed) if own else Reading(Outcome.NO_MATTER)
    fitting = tuple(
        sorted((e for e in today if word.names(e)), key=lambda e: (e.type != word.word, e.type in ONE_CITY))
    )
    if fitting and country is not None and not any(_may_be_of(e, country, atlas) for e in fitting):
        return Reading(Outcome.NO_MATTER)
    if word.word == "region" and country is None and any(e.kind is PlaceKind.COUNTRY for e in named):
        return Reading(Outcome.NO_MATTER)
    if fitting and not all(_is_but_a_city(word, e) for e in fitting):
        return _fit(claim, word, fitting, pointed)
    if disputed := tuple(e for e in named if e.standing is Standing.DISPUTED):
        return Reading(Outcome.DISPUTED, word, disputed, pointed)
    former = tuple(e for e in regions if e.standing is Standing.FORMER and word.names(e))
    if former and today and not claim.aside and all(word.contradicts(e) for e in today) and ended_long_ago(former):
        return Reading(Outcome.STRAINED, word, tuple(today), pointed)
    if former and word.word != "region":
        return Reading(Outcome.FORMER, word, former, pointed)
    if fitting:
        return Reading(Outcome.NO_MATTER)
    if any(e.kind is PlaceKind.COUNTRY and word.names(e) for e in named):
        return Reading(Outcome.NO_MATTER)
    if not today and (kin := family(place.name, word, atlas)):
        return Reading(Outcome.MISSPELT, word, (), (kin[0].country,), kin)
    if word.alone:
        return _with_word_of_few(claim, word, named, today, pointed, atlas)
    if today:
        return _with_common_word(claim, word, today, pointed, atlas)
    return _unknown(claim, word, named, pointed, atlas)


def _fit(claim: RegionNamed, word: TypeWord, fitting: tuple[Entry, ...], countries: tuple[str, ...]) -> Reading:
    """The reading of a word that copy may use of some regions; it confirms those alone of which it is the word."""
    if says_what_it_is(claim) and all(_loosely(word, e) for e in fitting):
        return Reading(Outcome.STRAINED, word, fitting, countries)
    right = tuple(e for e in fitting if word.is_for(e) or e.own)
    return Reading(Outcome.FITS, word, right, countries) if right else Reading(Outcome.NO_MATTER)


def _held_against(place: Place, word: TypeWord, atlas: Atlas) -> tuple[Entry, ...]:
    """The entries of the name; those that the user has added only where the word names them, as they are to confirm."""
    named = atlas.named(place.name)
    if atlas.own is None:
        return named
    return tuple(e for e in named if not e.own or (e.kind is PlaceKind.REGION and word.names(e)))


def _may_be_of(region: Entry, country: Entry, atlas: Atlas) -> bool:
    """Whether a region is a country's, or in a matter between countries may be called so."""
    dispute = atlas.disputes.of(region)
    return country.id == region.country or (dispute is not None and dispute.concerns(country))


def _in_country(claim: RegionNamed, word: TypeWord, country: Entry, atlas: Atlas) -> Reading | None:
    """The reading where the copy says which country is meant, as far as that settles it."""
    place = claim.place
    named = _held_against(place, word, atlas)
    if own := tuple(e for e in named if e.own and e.country in (country.id, "XX")):
        return Reading(Outcome.FITS, word, own, (country.id,))
    here = [
        e for e in named if e.kind is PlaceKind.REGION and e.country == country.id and e.standing is Standing.CURRENT
    ]
    levels = (1, 2) if country.id in _SECOND_TOO else (1,)
    first = [e for level in levels for e in atlas.regions(country.id, level) if e.type == word.word]
    if not first and word.word == "region" and is_made_of_halves(place.name, country.id, atlas):
        first = list(atlas.regions(country.id))
    if here:
        fitting = [e for e in here if word.names(e)]
        if word.word == "territory" and all(e.type == _ONE_OF_TWO.get(country.id) for e in here):
            return None if claim.aside else Reading(Outcome.STRAINED, word, tuple(here), (country.id,))
        loose = says_what_it_is(claim) and all(_loosely(word, e) for e in fitting)
        if fitting and (loose or (place.quote == place.name and word.word not in SAYS_LITTLE)):
            return _fit(claim, word, tuple(fitting), (country.id,))
        if fitting or word.word == "region" or (word.word in SAYS_LITTLE and word.word != "territory"):
            return None
        if any(e.standing is Standing.FORMER and e.country == country.id and word.names(e) for e in named):
            return None
        kinds = {e.type for e in here}
        formal = word.word in _FORMAL and kinds <= _FORMAL
        if (formal and all(e.level == 1 for e in here)) or all(is_unheard_of(word, e, atlas) for e in here):
            wrong = all(word.contradicts(e) for e in here)
            return Reading(Outcome.MISFIT if wrong else Outcome.STRAINED, word, tuple(here), (country.id,))
        return None
    if place.quote.lower().endswith(word.plurals) or key(place.name) in _GENERIC:
        return None
    if abroad := [e for e in named if e.kind is PlaceKind.COUNTRY and e.standing is Standing.CURRENT]:
        held = not first or claim.aside or any(may_be_its_own(country, one) for one in abroad)
        told = place.quote == place.name or atlas.is_people(key(place.country or ""))
        kind = word.word in _OWN or (word.word == "republic" and bool(first) and told)
        owned = kind and (word.word not in SOVEREIGN or told)
        wrong = not held and owned and says_what_it_is(claim) and country not in abroad
        return Reading(Outcome.MISSPELT, word, tuple(abroad), (country.id,)) if wrong else None
    lapsed = [e for e in named if e.standing is not Standing.CURRENT and country.id in (e.country, "XX")]
    if len(first) < _SEVERAL or atlas.stale(country.id) or any(e.kind is PlaceKind.REGION for e in lapsed):
        return None
    titled = place.quote.endswith(word.word.title()) and place.quote != place.name
    urban = any(one.city.country == country.id for one in atlas.cities.named(place.name))
    if urban and not titled and not _is_called_a_region(claim, word, country):
        return None  # the country around the city, loosely
    sure = word.homes | _KNOWN | (_STATES if word.word == "state" else frozenset())
    if titled and (urban or word.word == "province") and country.id not in sure:
        return None
    if word.word == "county" and country.id == "SE":
        return None  # Kristianstad County ended in 1997, and five more
    if word.word in ("region", "county", "department", "territory") and word.word in place.quote:
        return None
    if any(e.kind in (PlaceKind.AREA, PlaceKind.WATER) for e in named):
        return None
    if word.word == "region" and key(place.name) in WIDER:
        return None  # Karelia of Finland
    if same_region(place.name, first) and not _is_another(place.name, word, country, atlas):
        return None
    if known := tuple(e for e in named if e.kind is PlaceKind.REGION and e.standing is Standing.CURRENT):
        return Reading(Outcome.UNKNOWN, word, known, (country.id,), atlas.near(place.name, first))
    return Reading(Outcome.MISSPELT, word, (), (country.id,), atlas.near(place.name, first))


def _is_called_a_region(claim: RegionNamed, word: TypeWord, country: Entry) -> bool:
    """Whether the copy says of a city that it is a region of its country: "the Polish voivodeship of Radom"."""
    return (
        word.word in _OWN
        and says_what_it_is(claim)
        and not claim.aside
        and not once_a_region(key(claim.place.name), country)
    )


def _is_another(name: str, word: TypeWord, country: Entry, atlas: Atlas) -> bool:
    """Whether a name that holds a region's is no longer form of it: "Emilia-Toscana", "Bouches-du-Loiret"."""
    exact = word.word == "department" and country.id == "FR" and "-" in name
    return exact or is_made_of_halves(name, country.id, atlas)


def _with_word_of_few(
    claim: RegionNamed,
    word: TypeWord,
    named: Sequence[Entry],
    today: Sequence[Entry],
    pointed: tuple[str, ...],
    atlas: Atlas,
) -> Reading:
    """A word that belongs to few countries: "oblast", "voivodeship"."""
    countries = tuple(c for c in pointed if c in word.homes) or tuple(sorted(word.homes))
    there = tuple(e for e in today if e.country in countries)
    if there:
        wrong = all(word.contradicts(e) for e in there)
        return Reading(Outcome.MISFIT if wrong else Outcome.BEYOND, word, there, countries)
    if pointed and not set(pointed) & word.homes:
        here = tuple(e for e in today if e.country in pointed)
        if here and not claim.aside and all(e.level == 1 for e in here):
            return Reading(Outcome.STRAINED, word, here, pointed)
        return Reading(Outcome.BEYOND, word, tuple(named), pointed)
    name, candidates = claim.place.name, _candidates(word, countries, atlas)
    known = tuple(e for e in named if e.standing is not Standing.FORMER)
    if not known:
        if same := same_region(name, candidates):
            return Reading(Outcome.VARIANT, word, same, countries)
        if slips := same_but_for_vowels(name, candidates) or atlas.near(name, candidates, at_least=CLOSE):
            return Reading(Outcome.MISSPELT, word, (), countries, slips)
    return Reading(Outcome.UNKNOWN, word, known, countries, atlas.near(name, candidates))


def _with_common_word(
    claim: RegionNamed, word: TypeWord, today: Sequence[Entry], pointed: tuple[str, ...], atlas: Atlas
) -> Reading:
    """A word that many countries have, with a name that the atlas has under another type."""
    if all(word.contradicts(e) for e in today):
        return Reading(Outcome.MISFIT, word, tuple(today), pointed)
    if all(word.contradicts(e) or word.strains(e) or was_no_province(word, e) for e in today):
        return Reading(Outcome.STRAINED, word, tuple(today), pointed)
    if states_type(claim) and all(is_larger(word, e, atlas) for e in today):
        return Reading(Outcome.STRAINED, word, tuple(today), pointed)
    if says_what_it_is(claim) and word.word in _OWN and all(_has_none(word, e, atlas) for e in today):
        return Reading(Outcome.STRAINED, word, tuple(today), pointed)
    return Reading(Outcome.NO_MATTER)


def _has_none(word: TypeWord, entry: Entry, atlas: Atlas) -> bool:
    """Whether a first-level region lies in a country none of whose regions the word names, or ever named."""
    if entry.level != 1 or entry.type not in _OWN or entry.country in word.spare:
        return False
    return not any(word.names(one) for one in atlas.regions(entry.country))


def _is_but_a_city(word: TypeWord, entry: Entry) -> bool:
    """Whether a region is one city, and a word for larger ones is used of it: "the province of Mexico City"."""
    return entry.type in ONE_CITY and entry.type != word.word and ANY not in word.fits


def _loosely(word: TypeWord, entry: Entry) -> bool:
    """Whether a word names a region in passing alone: "state" a union territory."""
    countries = _LOOSELY.get((word.word, entry.type), "")
    return entry.country in countries.split() and entry.id not in _COUNTED_APART


def _unknown(
    claim: RegionNamed, word: TypeWord, named: Sequence[Entry], pointed: tuple[str, ...], atlas: Atlas
) -> Reading:
    """A word that many countries have, with a name that no region has."""
    name = claim.place.name
    pointed = pointed or by_a_word_of_it(name, word, atlas)
    closed = tuple(c for c in pointed if c in word.homes and atlas.stale(c) is None)
    if named or not closed:
        quiet = word.word in ("region", "county", "department") or bool(named)
        return Reading(Outcome.NO_MATTER if quiet else Outcome.BEYOND, word, tuple(named), pointed)
    candidates = _candidates(word, closed, atlas)
    if same := same_region(name, candidates):
        return Reading(Outcome.VARIANT, word, same, closed)
    near = atlas.near(name, candidates)
    if word.word in ("region", "county"):
        slips = tuple(e for e in near if is_slip(name, e))
        return Reading(Outcome.MISSPELT, word, (), closed, slips) if slips else Reading(Outcome.NO_MATTER)
    return Reading(Outcome.MISSPELT, word, (), closed, near)


def _first_in(entries: list[Entry], countries: tuple[str, ...]) -> list[Entry]:
    """The entries, those in the countries first."""
    return sorted(entries, key=lambda entry: entry.country not in countries)


def _candidates(word: TypeWord, countries: Iterable[str], atlas: Atlas) -> list[Entry]:
    return [e for country in countries for e in atlas.regions(country) if word.names(e)]
