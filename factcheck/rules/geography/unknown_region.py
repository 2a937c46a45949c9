"""GEO101: a region that there is not."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.atlas import Atlas, Entry, TypeWord
from factcheck.claims import Place, RegionNamed
from factcheck.findings.verdict import Judgement, Operand, Verdict
from factcheck.rules.geography.disputed import judge_disputed_region
from factcheck.rules.geography.outcomes import Outcome, Reading
from factcheck.rules.geography.placing import note_on, softened
from factcheck.rules.geography.reading import read_region
from factcheck.rules.geography.stating import listed_as, states_type
from factcheck.rules.geography.wording import a, country_name, evidence, filed_as, label, what_it_is, with_note
from factcheck.rules.rule import Context, Rule

_FEW = 3
"""How many countries a message names one by one."""


class UnknownRegion(Rule[RegionNamed]):
    """A region named with a type word that no region of that name goes with.

    What it does
        Looks up a name with its type word ("Rostov Oblast", "Kaluga region", "the state of Ontario") in the atlas. A
        word that belongs to few countries (oblast, krai, voivodeship, autonomous okrug) must go with a region that
        one of them has. A common word (state, province, prefecture) is held against the atlas only where the draft
        says which country is meant, and then an unknown name is suspect, not refuted. So are counties of Great Britain
        and Ireland that are a city's name with "shire", countries and cities said to be a region of a country ("the
        Nigerian state of Ibadan"; not of one that held or claims them), names of regions that join parts of two others
        ("Friuli-Emilia"), and names with a side that their kin do not have ("North Java province").

    Why it matters
        A region that does not exist is a slip of the keys, a mix-up of two names, or made up.

    Example
        "Strikes were reported in Kursk Oblast and Warsaw Oblast." Russia has no Warsaw Oblast.

    Limits
        A name alone is confirmed, with the word for its type or one that is accepted in its place, and not where the
        copy says of it where it lies or what its capital is: that is for GEO103 and GEO104. Districts and smaller units
        are not judged. Former regions (Gorky Oblast), places of disputed standing and names that may be another
        spelling of a known one cannot be verified. A region of the wrong type is GEO102.
    """

    code = "GEO101"
    name = "unknown-region"
    claim = RegionNamed

    def judge(self, claim: RegionNamed, context: Context) -> Iterable[Judgement]:
        atlas = context.atlas
        reading = read_region(claim, atlas)
        match reading.outcome:
            case Outcome.FITS if not states_type(claim) and not claim.told_of:
                entry = reading.entries[0]
                message = f"{_as_one(claim.place, entry)} is {what_it_is(entry, atlas, reading.word)}."
                yield _judgement(claim, Verdict.SUPPORTED, message, with_note(entry, atlas), atlas, (entry,))
            case Outcome.DISPUTED:
                yield judge_disputed_region(claim, note_on(reading.entries), atlas)
            case Outcome.FORMER:
                entry = reading.entries[0]
                message = entry.note or f"{entry.name} is no more."
                yield _judgement(claim, Verdict.UNVERIFIABLE, message, filed_as(entry, atlas), atlas, (entry,))
            case Outcome.VARIANT:
                entry = reading.entries[0]
                message = f"The atlas has no {claim.place.name}; it may be another name for {label(entry, atlas)}."
                yield _judgement(claim, Verdict.UNVERIFIABLE, message, filed_as(entry, atlas), atlas, (entry,))
            case Outcome.BEYOND:
                yield _beyond(claim, reading, atlas)
            case Outcome.UNKNOWN:
                yield _unknown(claim, reading, atlas, Verdict.REFUTED)
            case Outcome.MISSPELT:
                yield _unknown(claim, reading, atlas, Verdict.SUSPECT)
            case _:
                return


def _as_one(place: Place, entry: Entry) -> str:
    """A place as the draft names it, but for a type before the name, or one that it shares: "Bryansk regions"."""
    if place.quote.endswith(place.name):
        return place.name
    shared = place.type_word is not None and place.quote.endswith("s") and not place.quote.endswith(entry.name)
    return entry.name if shared else place.quote


def _beyond(claim: RegionNamed, reading: Reading, atlas: Atlas) -> Judgement:
    word = claim.place.type_word or "region"
    stale = next((note for country in reading.countries if (note := atlas.stale(country))), None)
    message = stale or f"The atlas does not hold every {word} there is, and none called {claim.place.name}."
    working = "; ".join(filed_as(entry, atlas) for entry in reading.entries) or f"{claim.place.name}: not in the atlas"
    return _judgement(claim, Verdict.UNVERIFIABLE, message, working, atlas, reading.entries)


def _unknown(claim: RegionNamed, reading: Reading, atlas: Atlas, verdict: Verdict) -> Judgement:
    assert reading.word is not None
    name, word = claim.place.name, reading.word.word
    known = next(iter(reading.entries), None)
    if len(reading.countries) <= _FEW:
        nothing = f"{' or '.join(country_name(c, atlas) for c in reading.countries)} has no {word} called {name}"
    else:
        nothing = f"no country has {a(word)} called {name}"
    if known is not None:
        nothing = f"{known.name} is {what_it_is(known, atlas)}; {nothing}"
    message = f"{nothing[0].upper()}{nothing[1:]}."
    count = sum(reading.word.names(e) for country in reading.countries for e in atlas.regions(country))
    few = len(reading.countries) <= _FEW
    names = (
        ", ".join(country_name(c, atlas) for c in reading.countries) if few else f"{len(reading.countries)} countries"
    )
    working = f"{names}: {count} regions that copy may call {a(word)}, none of them {name}"
    if known is not None:
        working = f"{filed_as(known, atlas)}; {working}"
    suggested = next(iter(reading.near), None)
    return _judgement(
        claim,
        verdict,
        message,
        working,
        atlas,
        ((known,) if known is not None else ()) + ((suggested,) if suggested is not None else ()),
        expected=label(suggested, atlas) if suggested is not None else None,
        suggestion=_suggestion(claim, suggested, reading.word, atlas) if suggested is not None else None,
    )


def _suggestion(claim: RegionNamed, entry: Entry, word: TypeWord, atlas: Atlas) -> str:
    """ "Did you mean Belgorod Oblast? It is already in the list, with 9." """
    called = f"{entry.name} {word.word.title()}" if word.alone else label(entry, atlas)
    text = f"Did you mean {called}?"
    listed = listed_as(entry, claim.alongside, atlas)
    if listed is None:
        return text
    figure = f", with {listed.quantity.quote}" if listed.quantity is not None else ""
    return f"{text} It is already in the list{figure}."


def _judgement(
    claim: RegionNamed,
    verdict: Verdict,
    message: str,
    working: str,
    atlas: Atlas,
    entries: tuple[Entry, ...],
    *,
    expected: str | None = None,
    suggestion: str | None = None,
) -> Judgement:
    return Judgement(
        verdict=softened(verdict, aside=claim.aside),
        message=message,
        working=working,
        operands=(Operand.of("region", claim.place),),
        expected=expected,
        suggestion=suggestion,
        evidence=evidence(entries, atlas),
    )
