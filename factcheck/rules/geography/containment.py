"""GEO106: a region that is said to hold a city."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum
from typing import NamedTuple

from factcheck.atlas import Atlas, Entry, PlaceKind, Split, Standing
from factcheck.claims import Containment, Place
from factcheck.findings.verdict import Judgement, Operand, Verdict
from factcheck.rules.geography.apart import is_loose, strength
from factcheck.rules.geography.isle import judge_in_sea, judge_on_island
from factcheck.rules.geography.reading import ONE_CITY
from factcheck.rules.geography.wording import evidence, filed_as, label
from factcheck.rules.rule import Context, Rule


class _Holds(IntEnum):
    """Whether a region holds a city; the kindest first."""

    YES = 0
    UNCLEAR = 1
    NO = 2


class _Pair(NamedTuple):
    """One way to take the claim: which region, which city."""

    region: Entry
    city: Entry
    holds: _Holds
    split: Split | None = None
    holder: Entry | None = None


class ContainmentHolds(Rule[Containment]):
    """A region said to be, to hold or to be the heart of a city that is a unit of its own.

    What it does
        Looks up the region and the city ("Moscow Oblast, the very heart of the capital"). Many capitals are units
        of their own that the region of the same name surrounds and does not hold; then the claim is refuted. So it is
        where the capital of a country is said to lie in one region and lies in another. Where a name has several
        meanings, one that holds is enough. A town on an island ("Messina, on Sardinia") and an island in a sea ("Crete,
        an island in the Adriatic") are looked up in a table of islands, their bounds and the seas around them.

    Why it matters
        City and region have governments, budgets and casualty counts of their own; a mix-up moves figures from one to
        the other.

    Example
        "Brandenburg, home to the German capital, ..." Berlin is a state of its own, which Brandenburg surrounds.

    Limits
        "The Moscow region" in lower case may mean the city and all around it, and cannot be verified. Of cities the
        atlas knows the capitals of countries and those that are split from their region. Other cities, countries with
        several capitals, and places of disputed standing cannot be verified.
    """

    code = "GEO106"
    name = "containment"
    claim = Containment

    def judge(self, claim: Containment, context: Context) -> Iterable[Judgement]:
        atlas = context.atlas
        if claim.setting != "region":
            yield from judge_in_sea(claim) if claim.setting == "sea" else judge_on_island(claim, atlas)
            return
        pairs = [
            _pair(region, city, named_as_capital=claim.city.capital, atlas=atlas)
            for region in _regions(claim.region, atlas)
            for city in _cities(claim.city, atlas)
        ]
        if claim.apart:
            yield from _told_apart(claim, pairs, atlas)
            return
        if not pairs:
            return
        best = min(pairs, key=lambda pair: pair.holds)
        match best.holds:
            case _Holds.YES:
                message = f"{best.city.name} lies in {label(best.region, atlas)}."
                yield _judgement(claim, best, Verdict.SUPPORTED, message, atlas)
            case _Holds.UNCLEAR:
                message = f"The atlas cannot say whether {best.city.name} lies in {label(best.region, atlas)}."
                yield _judgement(claim, best, Verdict.UNVERIFIABLE, message, atlas)
            case _Holds.NO:
                yield _judgement(claim, best, _strength(claim.region, best), _why_not(best, atlas), atlas)


def _told_apart(claim: Containment, pairs: Iterable[_Pair], atlas: Atlas) -> Iterable[Judgement]:
    """A region said not to hold a city: so it is where the city is a unit of its own."""
    for pair in pairs:
        if pair.split is not None:
            yield _judgement(claim, pair, Verdict.SUPPORTED, f"{pair.city.name} {pair.split.says}.", atlas)
            return


def _regions(place: Place, atlas: Atlas) -> list[Entry]:
    """The regions of today that the claim may mean."""
    word = atlas.words.get(place.type_word or "")
    return [
        entry
        for entry in atlas.named(place.name)
        if entry.kind is PlaceKind.REGION
        and entry.standing is not Standing.FORMER
        and (word is None or word.names(entry))
        and not (word is not None and entry.type in ONE_CITY and word.word != "city")
    ]


def _cities(place: Place, atlas: Atlas) -> tuple[Entry, ...]:
    if place.capital:
        country = atlas.country(place.country or place.name)
        return () if country is None else atlas.capitals(country.id)
    return tuple(entry for entry in atlas.named(place.name) if entry.kind is PlaceKind.CITY)


def _pair(region: Entry, city: Entry, *, named_as_capital: bool, atlas: Atlas) -> _Pair:
    holder = atlas.region_of(city)
    if holder is None or region.standing is Standing.DISPUTED:
        return _Pair(region, city, _Holds.UNCLEAR)
    above: Entry | None = holder
    while above is not None:
        if above.id == region.id:
            return _Pair(region, city, _Holds.YES, holder=holder)
        above = atlas.get(above.parent) if above.parent else None
    for split in atlas.splits(city):
        if split.region == region.id:
            return _Pair(region, city, _Holds.NO, split, holder)
    certain = (
        named_as_capital
        and region.level == holder.level == 1
        and len(atlas.capitals(city.country)) == 1
        and atlas.capital_note(city.country) is None
        and region.id not in (holder.parent, holder.id)
    )
    return _Pair(region, city, _Holds.NO if certain else _Holds.UNCLEAR, holder=holder)


def _strength(place: Place, pair: _Pair) -> Verdict:
    """How firmly a region that does not hold the city may be called wrong.

    By the word that the draft uses, and less firmly where the region is governed from the city all the same.
    """
    if is_loose(place):
        return Verdict.UNVERIFIABLE
    return strength(pair.split, pair.region, place.type_word)


def _why_not(pair: _Pair, atlas: Atlas) -> str:
    if pair.split is not None:
        return f"{pair.city.name} {pair.split.says}."
    assert pair.holder is not None
    return f"{pair.city.name} lies in {label(pair.holder, atlas)}, not in {label(pair.region, atlas)}."


def _judgement(claim: Containment, pair: _Pair, verdict: Verdict, message: str, atlas: Atlas) -> Judgement:
    entries = [entry for entry in (pair.holder, pair.region) if entry is not None]
    working = "; ".join(dict.fromkeys(filed_as(entry, atlas) for entry in entries))
    if verdict is not Verdict.SUPPORTED and (note := atlas.capital_note(pair.city.country)):
        working = f"{working}. {note}"
    named = label(pair.region, atlas)
    surrounds = pair.split is not None and "surrounds" in pair.split.says
    return Judgement(
        verdict=verdict,
        message=message,
        working=working,
        operands=(Operand.of("region", claim.region), Operand.of("city", claim.city)),
        expected=f"{pair.holder.name} ({pair.holder.type})" if verdict.alarm and pair.holder is not None else None,
        suggestion=f"Say “{pair.city.name}”, or “{named}, which surrounds {pair.city.name}”."
        if verdict.alarm and surrounds
        else None,
        evidence=evidence(entries, atlas),
    )
