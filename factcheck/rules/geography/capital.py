"""GEO104: a city called the capital of a country or region."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from factcheck.atlas import Atlas, Entry, PlaceKind
from factcheck.atlas.disputes import Dispute
from factcheck.atlas.facts import CapitalStatus
from factcheck.atlas.former_names import owners_of
from factcheck.atlas.names import city_key, key
from factcheck.claims import CapitalNamed, Place
from factcheck.expressions import expression
from factcheck.findings.verdict import Evidence, Judgement, Operand, Verdict
from factcheck.rules.geography.capital_name import is_slip, known_part, parts_of
from factcheck.rules.geography.denial import CAPITAL as DENIED
from factcheck.rules.geography.denial import judge_not_capital
from factcheck.rules.geography.holding import SOVEREIGNS
from factcheck.rules.geography.placing import (
    country_of,
    is_more_than_that,
    note_on,
    readings,
    softened,
    sourced,
)
from factcheck.rules.geography.seated_elsewhere import is_abroad, lies_beside, lies_in_another
from factcheck.rules.geography.wording import country_name, evidence, label
from factcheck.rules.rule import Context, Rule

_GOVERNED = "capital.governed-from"
"""The phrase that is said of territories as well, which are governed from elsewhere."""
_MOVED = "capital.moved-to"
"""The phrase that tells of a move, after which there may have been another."""
_SEAT_OF_POWER, _REMEMBERED = "capital.seat-of-power", 1960
"""The phrase of a parliament in a city, which lives remember since that year."""
_SEATED = frozenset("state province region oblast republic county department governorate prefecture canton".split())
"""Types of regions of whose capital copy speaks."""
_QUALIFIED = expression(
    r"\b(?:seat|government|administrative|legislative|executive|judicial|de facto|parliament\w*|was)\b"
)
"""Words for a part of what a capital is, or for a time."""
_LINKED = "capital linked"
_ONCE = "former capital"
_WAS = expression(
    r"\bcapital(?: city)?(?: of (?:the )?[A-Z][^,.;]{2,30})? (?:was|had been|used to be)(?: at| in)? (?=[A-Z])"
)
"""A capital of which the verb says that it was one: "Jamaica's capital was Spanish Town"."""
_WAS_ITS = expression(r"\b(?:was|had been|remained|served as)\b[^,;.]{0,40}\bcapital\b")
"""The same with the city first: "Kyoto was Japan's capital for a thousand years"."""
_LATELY = 2015
"""Copy that calls a region's seat what it was until a year since then may be older than the move."""
_YEAR_OR_SO, _MOVING, _SURE_SINCE = 1, 15, 1900
"""Years: the law and the move are seldom a year apart, and may be ten; older moves are told in many ways."""


class CapitalHolds(Rule[CapitalNamed]):
    """A city called the capital of a country or of a first-level region.

    What it does
        Looks up the capital of the place ("Salem, the capital of Oregon", "the Turkish capital, Ankara"). Where the
        place has several seats, each of them fits. It is refuted where no place of that name has that capital, and
        suspect where the city was the capital once, or where only the draft around it says which place is meant
        ("the country's capital, Leeds"). A parliament, a high court or a house of government known by its name that is
        put into another city of its country ("the Bundestag in Frankfurt") is suspect too, and a capital that is said
        to be none.

    Why it matters
        The largest or best-known city is often taken for the capital.

    Example
        "Voters in Auckland, the capital of New Zealand, ..." The capital of New Zealand is Wellington.

    Limits
        Passages about another time, questions and reported beliefs are not held against a draft. Regions that the
        table of capitals leaves out, and places of disputed standing, cannot be verified. "The cultural capital" and
        the like are no claim.
    """

    code = "GEO104"
    name = "capital"
    claim = CapitalNamed

    def judge(self, claim: CapitalNamed, context: Context) -> Iterable[Judgement]:
        atlas = context.atlas
        if claim.phrase == DENIED:
            yield from () if (denial := judge_not_capital(claim, atlas)) is None else (denial,)
            return
        places = list(dict.fromkeys((*readings(claim.of, atlas), *_by_people(claim.of, atlas)))) if claim.of else []
        status = {entry.id: _status(entry, claim.city.name, atlas) for entry in places}
        city = known_part(claim.city.name, atlas) or claim.city.name
        once = _ONCE in claim.quote.lower()
        was = _WAS.search(claim.quote) is not None
        for wanted in () if once else (CapitalStatus.CAPITAL, CapitalStatus.SEAT):
            for entry in places:
                if status[entry.id] is wanted:
                    if claim.phrase != _LINKED or not _is_another_seat(claim, entry, atlas):
                        yield _open(claim, entry, atlas) or _supported(claim, entry, atlas)
                    return
        places = _at_home(_seated(places, status), claim.city.name, atlas)
        if not claim.said and (other := _fitting_nearby(claim, atlas)) is not None:
            verdict = Verdict.SUPPORTED if claim.of is None else Verdict.UNVERIFIABLE
            yield _judgement(claim, verdict, f"{city} is the capital of {_label(other, atlas)}.", other, atlas)
            return
        if not places or claim.of is None:
            return
        if not claim.said and claim.owner is None and known_part(claim.city.name, atlas) is None:
            return
        if claim.phrase == _GOVERNED and any(entry.id in SOVEREIGNS for entry in places):
            return
        if (namesake := _namesake(claim, places, atlas)) is not None:
            message = f"{city} is the capital of {_label(namesake, atlas)} in {country_name(namesake.country, atlas)}."
            yield _judgement(claim, Verdict.UNVERIFIABLE, message, namesake, atlas)
            return
        wide = is_more_than_that(claim.of, atlas)
        former = [entry for entry in places if status[entry.id] is CapitalStatus.FORMER]
        if former and ((claim.phrase or "").startswith(_MOVED) or _is_remembered(claim, former[0], atlas)):
            return
        if former:
            yield _former(claim, former[0], atlas, was=was or _WAS_ITS.search(claim.quote) is not None)
        elif once or was or _is_by_its_old_name(claim, places[0]):
            return  # of the capitals of the past many are not in the table
        elif wide or any(status[entry.id] is CapitalStatus.UNKNOWN for entry in places):
            if claim.said and not wide and all(lies_in_another(city, entry, atlas) for entry in places):
                home = atlas.get(atlas.cities.named(city)[0].city.region or "")
                message = f"{city} lies in {_label(home or places[0], atlas)}."
                verdict = softened(Verdict.SUSPECT, aside=claim.aside or claim.past)
                yield _judgement(claim, verdict, message, places[0], atlas)
                return
            if claim.said and not wide and all(is_abroad(city, entry, atlas) for entry in places):
                yield _abroad(claim, places[0], atlas)
                return
            message = note_on(places) or f"The atlas cannot say what the capital of {claim.of.name} is."
            yield _judgement(claim, Verdict.UNVERIFIABLE, message, places[0], atlas)
        else:
            yield _open(claim, places[0], atlas) or _wrong(claim, city, places, atlas)


def _by_people(place: Place, atlas: Atlas) -> Iterable[Entry]:
    """The country of a people by whose name a region goes as well: Somalia, of "Somali"."""
    if place.type_word is None and atlas.is_people(place.name.lower()):
        country = atlas.country(place.name)
        return () if country is None else (country,)
    return ()


def _seated(places: list[Entry], status: Mapping[str, CapitalStatus]) -> list[Entry]:
    """The places of which copy speaks as having a capital, where there are such; a parish or a district of one city has
    none."""
    seated = [e for e in places if status[e.id] is not CapitalStatus.UNKNOWN or e.level < 1 or e.type in _SEATED]
    return seated or places


def _namesake(claim: CapitalNamed, places: Iterable[Entry], atlas: Atlas) -> Entry | None:
    """Another region of the name that has the capital, where the claim itself says no country: "the other Punjab"."""
    assert claim.of is not None
    if claim.of.country is not None and claim.of.country in claim.quote:
        return None
    others = [one for one in atlas.named(claim.of.name) if one.kind is PlaceKind.REGION and one not in places]
    return next((one for one in others if _status(one, claim.city.name, atlas) is CapitalStatus.CAPITAL), None)


def _open(claim: CapitalNamed, entry: Entry, atlas: Atlas) -> Judgement | None:
    """Neither right nor wrong where a country claims a city that another one governs, and the house has not settled."""
    dispute, note = _at_issue(entry, atlas), atlas.capital_note(entry.id)
    if dispute is None or note is None or claim.city.name not in note:
        return None
    return _judgement(claim, Verdict.UNVERIFIABLE, note, entry, atlas, working=dispute.note)


def _at_issue(country: Entry, atlas: Atlas) -> Dispute | None:
    """The dispute about the capital of a country, where the house has not settled it for the country."""
    capitals = {city_key(city.name) for city in atlas.capitals(country.id)}
    known = (one for one in atlas.disputes.all if country.id in one.parties)
    found = next((one for one in known if not capitals.isdisjoint(map(city_key, one.cities))), None)
    return None if found is None or found.settled == country.id else found


def _supported(claim: CapitalNamed, entry: Entry, atlas: Atlas) -> Judgement:
    """The confirmation; an alarm where the city is one of government, of a country whose capital is surely another."""
    message = f"{claim.city.name} is the capital of {_label(entry, atlas)}."
    note = atlas.capital_note(entry.id) if entry.kind is PlaceKind.COUNTRY else None
    if note is not None:
        message = note
        if atlas.facts.is_unsettled(entry, claim.city.name) and _QUALIFIED.search(claim.quote.lower()) is None:
            return _judgement(claim, Verdict.UNVERIFIABLE, note, entry, atlas)
        plainly = claim.said and "capital" in claim.quote and _QUALIFIED.search(claim.quote.lower()) is None
        if plainly and _is_another_seat(claim, entry, atlas):
            verdict = softened(Verdict.SUSPECT, aside=claim.aside or claim.past)
            return _judgement(claim, verdict, note, entry, atlas, expected=atlas.capitals(entry.id)[0].name)
    return _judgement(claim, Verdict.SUPPORTED, message, entry, atlas)


def _is_another_seat(claim: CapitalNamed, entry: Entry, atlas: Atlas) -> bool:
    """Whether a city is one of government alone, and the capital of its country is another: "Dar es Salaam"."""
    note = (atlas.capital_note(entry.id) or "") if entry.kind is PlaceKind.COUNTRY else ""
    first = atlas.capitals(entry.id)[0] if note else None
    return (
        first is not None
        and note.startswith(f"{first.name} is the capital;")
        and not _is_called(claim.city.name, first)
    )


def _is_called(name: str, city: Entry) -> bool:
    return city_key(name) in map(city_key, city.names)


def _is_remembered(claim: CapitalNamed, entry: Entry, atlas: Atlas) -> bool:
    """Whether copy may tell of a parliament in a former capital, as in a life of somebody who sat there."""
    until = atlas.facts.capital_until(entry, claim.city.name)
    return claim.phrase == _SEAT_OF_POWER and until is not None and until > _REMEMBERED


def _former(claim: CapitalNamed, entry: Entry, atlas: Atlas, *, was: bool) -> Judgement:
    until = atlas.facts.capital_until(entry, claim.city.name)
    true = atlas.facts.capital_names(entry)[0]
    when = f"until {until}" if until else "in another time"
    message = f"{claim.city.name} was the capital of {_label(entry, atlas)} {when}; it is {true} today."
    past = claim.past or was or _is_by_its_old_name(claim, entry)
    lately = entry.kind is PlaceKind.REGION and until is not None and until >= _LATELY
    verdict = Verdict.SUPPORTED if past else softened(Verdict.SUSPECT, aside=claim.aside or lately)
    if past and claim.until is not None and until is not None and abs(claim.until - until) > _YEAR_OR_SO:
        sure = abs(claim.until - until) > _MOVING and until >= _SURE_SINCE
        verdict = Verdict.SUSPECT if sure else Verdict.UNVERIFIABLE
    return _judgement(claim, verdict, message, entry, atlas, expected=true)


def _is_by_its_old_name(claim: CapitalNamed, entry: Entry) -> bool:
    """Whether the copy calls a country what it was called in another time: "Bechuanaland was ruled from Mafeking"."""
    name = key(claim.of.country or claim.of.name) if claim.of is not None else ""
    return entry.kind is PlaceKind.COUNTRY and name != key(entry.name) and (name == "moldavia" or bool(owners_of(name)))


def _wrong(claim: CapitalNamed, city: str, places: list[Entry], atlas: Atlas) -> Judgement:
    entry = places[0]
    true = atlas.facts.capital_names(entry)[0]
    sure = claim.said and known_part(claim.city.name, atlas) is not None
    verdict = softened(Verdict.REFUTED, aside=claim.aside, said=sure)
    others = [_label(e, atlas) for e in atlas.facts.capital_of(city) if e.id != entry.id]
    message = f"The capital of {_label(entry, atlas)} is {true}, not {city}."
    if _at_issue(entry, atlas) is not None:
        message = f"{city} is not the capital of {_label(entry, atlas)}. {atlas.capital_note(entry.id)}"
        return _judgement(claim, verdict, message, entry, atlas)
    for other in places[1:]:
        message = f"{message[:-1]}; that of {_label(other, atlas)} in {country_name(other.country, atlas)} is "
        message += f"{atlas.facts.capital_names(other)[0]}."
    if entry.kind is PlaceKind.REGION and atlas.facts.capital_source(entry) == "region_seats":
        verdict = softened(Verdict.SUSPECT, aside=claim.aside or not lies_beside(city, entry, atlas))
    elif is_slip(city, entry, atlas):
        return _judgement(claim, softened(Verdict.SUSPECT, aside=claim.aside), message, entry, atlas, expected=true)
    if others and not claim.said and claim.owner is None:
        verdict = Verdict.UNVERIFIABLE
    working = f"{entry.id}: {_label(entry, atlas)}, capital {true}"
    if others:
        working += f"; {city} is a capital of {others[0]}"
    return _judgement(claim, verdict, message, entry, atlas, expected=true, working=working)


def _abroad(claim: CapitalNamed, entry: Entry, atlas: Atlas) -> Judgement:
    """A city of another country, where the table does not have the capital of the region."""
    home = country_name(atlas.cities.named(claim.city.name)[0].city.country, atlas)
    there = country_name(entry.country, atlas)
    message = f"{claim.city.name} is a city in {home}; the atlas knows none of that name in {there}."
    return _judgement(claim, softened(Verdict.SUSPECT, aside=claim.aside), message, entry, atlas)


def _at_home(places: list[Entry], city: str, atlas: Atlas) -> list[Entry]:
    """Of several places of a name, those in the country of the only city of that name: "Ibagué, the capital of Huila"
    is not of Angola's."""
    homes = {named.city.country for named in atlas.cities.named(city) if named.own}
    return [entry for entry in places if entry.country in homes] or places if len(homes) == 1 else places


def _fitting_nearby(claim: CapitalNamed, atlas: Atlas) -> Entry | None:
    """A place that the draft names elsewhere, or its country, of which the city is the capital."""
    fits = (CapitalStatus.CAPITAL, CapitalStatus.SEAT)
    for place in claim.nearby:
        for entry in readings(place, atlas):
            for one in (entry, country_of(entry, atlas)):
                if atlas.facts.capital_status(one, claim.city.name) in fits:
                    return one
    return None


def _status(entry: Entry, name: str, atlas: Atlas) -> CapitalStatus:
    """What the city is to a place: the best that a part of the name is, or what the whole name is.

    A name that is a city's as it stands has no parts: Nizhny Novgorod is not Novgorod.
    """
    whole = known_part(name, atlas) == name
    once = [now for now, country in owners_of(name) if not country]
    found = [atlas.facts.capital_status(entry, part) for part in ([name] if whole else [*parts_of(name), *once])]
    best = (CapitalStatus.CAPITAL, CapitalStatus.SEAT)
    return next((status for status in found if status in best), found[0])


def _label(entry: Entry, atlas: Atlas) -> str:
    """A country or region as a sentence has it; with its type where a city has the name, too: "Kyiv Oblast"."""
    if entry.kind is PlaceKind.COUNTRY:
        return country_name(entry.id, atlas)
    return label(entry, atlas) if atlas.cities.named(entry.name) else entry.name


def _judgement(
    claim: CapitalNamed,
    verdict: Verdict,
    message: str,
    entry: Entry,
    atlas: Atlas,
    *,
    expected: str | None = None,
    working: str | None = None,
) -> Judgement:
    own = atlas.own.capital(entry.id, claim.city.name) if atlas.own is not None else None
    names = (own.name,) if own is not None else atlas.facts.capital_names(entry)
    operands = [Operand.of("city", claim.city)]
    if claim.of is not None and claim.said:
        operands.append(Operand.of("area", claim.of))
    alarm = verdict.alarm
    return Judgement(
        verdict=verdict,
        message=message,
        working=working or f"{entry.id}: {_label(entry, atlas)}, capital {names[0] if names else 'not in the table'}",
        operands=tuple(operands),
        expected=expected if alarm else None,
        suggestion=f"Did you mean {expected}?" if alarm and expected else None,
        evidence=_evidence(own, entry, atlas),
    )


def _evidence(own: Entry | None, entry: Entry, atlas: Atlas) -> tuple[Evidence, ...]:
    if own is None and entry.kind is PlaceKind.REGION and not entry.own:
        return sourced([atlas.facts.capital_source(entry)], atlas)
    return evidence([own or entry], atlas)
