"""GEO112: a name in a list of countries that is a slip for a country's."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.atlas.slips import slip_of_country
from factcheck.claims import NameListed
from factcheck.findings.verdict import Judgement, Operand, Verdict
from factcheck.rules.geography.placing import readings, softened, sourced
from factcheck.rules.geography.wording import country_name
from factcheck.rules.rule import Context, Rule


class MisspeltName(Rule[NameListed]):
    """A misspelt country in a list of countries.

    What it does
        Looks at capitalised words that stand in a list with countries and are no name of the atlas ("Ecuador and
        Columbia"). Where one is a slip of the keys away from a country that the list does not have yet, it is suspect.

    Why it matters
        Spelling checkers know Columbia, and let it pass.

    Example
        "Flights to Peru and Columbia were cancelled." The country is spelt Colombia.

    Limits
        Short names, names of people, and words outside lists of countries are not judged: British Columbia, the
        District of Columbia and Columbia University are left alone.
    """

    code = "GEO112"
    name = "misspelt-name"
    claim = NameListed

    def judge(self, claim: NameListed, context: Context) -> Iterable[Judgement]:
        atlas = context.atlas
        country = slip_of_country(claim.name.quote, atlas)
        if country is None or any(country in readings(place, atlas) for place in claim.alongside):
            return
        name = country_name(country.id, atlas)
        yield Judgement(
            verdict=softened(Verdict.SUSPECT, aside=claim.aside),
            message=f"No country is called {claim.name.quote}; {name} is spelt nearly so.",
            working=f"{country.id}: {country.name}; {claim.name.quote}: not in the atlas",
            operands=(Operand.of("name", claim.name),),
            expected=country.name,
            suggestion=f"Did you mean {name}?",
            evidence=sourced(["geonames"], atlas),
        )
