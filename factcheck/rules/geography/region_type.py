"""GEO102: a region called by the wrong type."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factcheck.atlas import Atlas, Entry, TypeWord
from factcheck.claims import RegionNamed
from factcheck.findings.verdict import Judgement, Operand, Verdict
from factcheck.rules.geography.outcomes import Outcome, Reading
from factcheck.rules.geography.placing import softened
from factcheck.rules.geography.reading import read_region
from factcheck.rules.geography.stating import states_type
from factcheck.rules.geography.wording import a, evidence, filed_as, label, what_it_is, with_note
from factcheck.rules.rule import Context, Rule

_BEFORE = frozenset(("state", "province", "territory", "union territory", "canton", "emirate", "autonomous republic"))
"""Types that English copy may put before the name."""


class RegionType(Rule[RegionNamed]):
    """A region called an oblast, a state or a province that is something else.

    What it does
        Looks up a name with its type word ("Dagestan Oblast", "the state of Manitoba") in the atlas. It is
        refuted where every region of that name is of a type that the word never names, and suspect where the word is
        loosely used of it, or one that no region of its country goes by ("the Mexican department of Chiapas", "Atacama
        State", "the county of Leinster"), or that others there go by ("Anhui, an autonomous region of China", "the
        Italian province of Lombardy", "Belgorod Territory"). A type that the copy states ("the province of Quebec") is
        confirmed where it is right, or what news English takes for the same: Oblast and Region, Krai and Territory,
        voivodeship, governorate and province. Of other words that copy uses in passing ("Xinjiang province", "Delhi
        State", "the Texas region") nothing is said.

    Why it matters
        The type of a region says how it is governed; calling a province a state is an error of fact.

    Example
        "The law binds the state of Manitoba." Manitoba is a province of Canada, which has no states.

    Limits
        Types of the past are not held against a draft ("the Province of Pennsylvania"), but for Soviet oblasts and
        krais that ended before 1960 where the copy speaks of today ("Primorsky Oblast"). Districts, cities and
        municipalities are not judged, nor are places of disputed standing. A name that no region has is GEO101.
    """

    code = "GEO102"
    name = "region-type"
    claim = RegionNamed

    def judge(self, claim: RegionNamed, context: Context) -> Iterable[Judgement]:
        reading = read_region(claim, context.atlas)
        if reading.outcome is Outcome.FITS and states_type(claim) and not claim.told_of:
            yield _confirmed(claim, reading, context.atlas)
        elif reading.outcome is Outcome.MISFIT:
            yield _judgement(claim, reading, context.atlas, Verdict.REFUTED)
        elif reading.outcome is Outcome.STRAINED:
            yield _judgement(claim, reading, context.atlas, Verdict.SUSPECT)


def _confirmed(claim: RegionNamed, reading: Reading, atlas: Atlas) -> Judgement:
    entry = reading.entries[0]
    return Judgement(
        verdict=Verdict.SUPPORTED,
        message=f"{claim.place.name} is {what_it_is(entry, atlas, reading.word)}.",
        working=with_note(entry, atlas),
        operands=(Operand.of("region", claim.place),),
        evidence=evidence((entry,), atlas),
    )


def _judgement(claim: RegionNamed, reading: Reading, atlas: Atlas, verdict: Verdict) -> Judgement:
    word, entries = reading.word, reading.entries
    assert word is not None
    expected = _rightly(claim, entries[0], atlas)
    beside = _region_beside(entries[0], word, atlas)
    return Judgement(
        verdict=softened(verdict, aside=claim.aside),
        message=f"{claim.place.name} is {_what_they_are(entries, word, atlas)}.",
        working="; ".join(filed_as(entry, atlas) for entry in entries),
        operands=(Operand.of("region", claim.place),),
        expected=expected,
        suggestion=f"Did you mean {label(beside, atlas)}?" if beside is not None else f"Write “{expected}”.",
        evidence=evidence(entries, atlas),
    )


def _what_they_are(entries: Sequence[Entry], word: TypeWord, atlas: Atlas) -> str:
    """ "a province of Canada, which has no states", "a republic of Russia, not an oblast"."""
    kinds = dict.fromkeys(what_it_is(entry, atlas) for entry in entries)
    told = " and ".join(kinds)
    country = entries[0].country
    regions = (*atlas.regions(country), *atlas.regions(country, 2))
    if len(kinds) == 1 and " of " in told and word.word != "county" and not any(map(word.names, regions)):
        return f"{told}, which has no {word.plurals[0]}"
    return f"{told}, not {a(word.word)}"


def _rightly(claim: RegionNamed, entry: Entry, atlas: Atlas) -> str:
    """The place with its right type, in the form that the draft has: "the province of Saskatchewan".

    A name that shares a plural type word ("the states of Sindh and Punjab") gets one of its own.
    """
    place = claim.place
    before = place.quote.endswith(place.name) and place.quote != place.name
    if "Territor" in entry.name:
        return f"the {entry.name}"
    if entry.type == "republic" or (before and entry.type in _BEFORE):
        return f"the {entry.type if before else entry.type.title()} of {place.name}"
    if place.quote == place.name:
        return f"{place.name} {entry.type.title()}"
    return label(entry, atlas)


def _region_beside(entry: Entry, word: TypeWord, atlas: Atlas) -> Entry | None:
    """For a city that is a region of its own: the region of that type around it."""
    for city in atlas.named(entry.name):
        for split in atlas.splits(city):
            region = atlas.get(split.region)
            if city.parent == entry.id and region is not None and word.names(region):
                return region
    return None
