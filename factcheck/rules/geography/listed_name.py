"""GEO112: a name in a list of countries that is a slip for a country's."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.atlas import Atlas, PlaceKind
from factcheck.atlas.city_slips import homes_of, slip_of_city_in
from factcheck.atlas.slips import (
    slip_in_a_word,
    slip_of_city,
    slip_of_country,
    slip_of_home,
    slip_of_place,
    slip_within_draft,
)
from factcheck.claims import NameListed
from factcheck.findings.verdict import Judgement, Operand, Verdict
from factcheck.rules.geography.placing import readings, softened, sourced
from factcheck.rules.geography.renaming import RENAMED, TODAY, judge_renaming
from factcheck.rules.geography.wording import country_name
from factcheck.rules.rule import Context, Rule

ONE_WORD = "name with a slip in a word"
"""The phrase of a name of two words, of which one is right."""
OF_CITY = "name with a slip beside its city"
"""The phrase of a name of what the city beside it lies in."""
NEAR_HOME = "name with a slip near its home"
"""The phrase of a name that stands as a place, beside what tells where it lies."""
SPELT_TWICE = "name spelt in two ways"
"""The phrase of a name beside which the draft has the right one."""


class MisspeltName(Rule[NameListed]):
    """A misspelt country, region or city.

    What it does
        Looks at capitalised words that stand in a list with countries ("Ecuador and Columbia"), after a word such as
        "across" ("across the Phillipines") or beside the place they lie in ("Plovdif, Bulgaria") and are no name of
        the atlas. Where one is a slip of the keys away from a country, from a region of a country that news writes
        about, from a large city of the place beside it, from a town of the region beside it, or from a place that the
        draft spells right elsewhere, it is suspect. So is a name that stands as a place ("a choir from Tampare") and is
        a slip or two from a city of a country or region that the copy around it names, by itself, by its people or by
        another city; the smaller the city, the nearer must be what is named. Capitals and cities of a million
        and a half are known without that. A name that a country or city is said to have had ("Burma, now Malaysia") is
        suspect where a table has it for another.

    Why it matters
        Spelling checkers know Columbia, and let it pass.

    Example
        "Flights to Peru and Columbia were cancelled." The country is spelt Colombia.

    Limits
        Short names and names of people are not judged, nor towns of countries with many spellings: British
        Columbia, the District of Columbia and Columbia University are left alone. So are spellings that
        transliterations differ in, forms of other languages and of adjectives, and what the copy calls a village.
    """

    code = "GEO112"
    name = "misspelt-name"
    claim = NameListed

    def judge(self, claim: NameListed, context: Context) -> Iterable[Judgement]:
        atlas = context.atlas
        if claim.phrase in (RENAMED, TODAY):
            yield from judge_renaming(claim, atlas)
            return
        name = _meant(claim, atlas)
        if name is None:
            return
        yield Judgement(
            verdict=softened(Verdict.SUSPECT, aside=claim.aside),
            message=f"The atlas has no {_kind(claim, atlas)} called {claim.name.quote}; {name} is spelt nearly so.",
            working=f"{name}: in the atlas; {claim.name.quote}: not in the atlas",
            operands=(Operand.of("name", claim.name),),
            expected=name.removeprefix("the "),
            suggestion=f"Did you mean {name}?",
            evidence=sourced(["geonames"], atlas),
        )


def _kind(claim: NameListed, atlas: Atlas) -> str:
    listed = claim.alongside and claim.phrase not in (SPELT_TWICE, OF_CITY)
    return "country" if listed or atlas.named(claim.name.quote) or atlas.cities.named(claim.name.quote) else "place"


def _meant(claim: NameListed, atlas: Atlas) -> str | None:
    """The name that the word is a slip of, where it is one."""
    word = claim.name.quote
    if claim.phrase == SPELT_TWICE:
        return next((one.name for one in claim.alongside if slip_within_draft(word, one.name, atlas)), None)
    if claim.phrase == OF_CITY:
        return next((name for one in claim.alongside if (name := slip_of_home(word, one.name, atlas))), None)
    if claim.phrase == ONE_WORD:
        return slip_in_a_word(word, atlas)
    if claim.phrase == NEAR_HOME:
        homes = frozenset() if claim.within is None else homes_of(claim.within.name, atlas)
        return slip_of_city_in(word, homes, atlas)
    if claim.within is not None:
        parents = [e for e in readings(claim.within, atlas) if e.level <= 1]
        return next((name for parent in parents if (name := slip_of_city(word, parent, atlas))), None)
    if claim.phrase == "misspelt name":
        place = slip_of_country(word, atlas, even_known=True) or slip_of_place(word, atlas)
    else:
        place = slip_of_country(word, atlas)
    if place is None or any(place in readings(other, atlas) for other in claim.alongside):
        return None
    return country_name(place.id, atlas) if place.kind is PlaceKind.COUNTRY else place.name
