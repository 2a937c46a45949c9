"""GEO111: the number of regions of a kind."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from factcheck.atlas import Atlas, Entry
from factcheck.atlas.facts import Numbers
from factcheck.claims import RegionCount
from factcheck.expressions import expression
from factcheck.findings.verdict import Judgement, Operand, Verdict
from factcheck.rules.geography.placing import readings, softened, sourced
from factcheck.rules.geography.wording import country_name
from factcheck.rules.rule import Context, Rule

_CLOSE = Decimal("0.25")
"""How far short of the true number, as a share of it, a number may fall and still be meant for all of them."""
ONE_EACH = "one for each region"
"""The phrase of a number of things of which each region has one."""
_PAIR = ("without a city that is a region of its own", "with it")
_BESIDES = expression(
    r"\b(?:and|plus|besides|alongside|counting|as well as) (?:the |an? |one |its )?(?:[a-z-]+ )?"
    r"(?:capital|city|federal district|capital district|metropolis|municipality)$"
)
_YEAR_OR_SO = 1
"""So long after a number lapsed it may still be given."""
_FAR = Decimal("0.4")
"""How far from the true number such a number may be."""


class RegionCountHolds(Rule[RegionCount]):
    """How many provinces, states or counties a place is said to have.

    What it does
        Looks up every number that copy gives for the kind, with and without capitals, cities and disputed parts
        ("Canada's ten provinces", "six of Kenya's 47 counties"). Another number is refuted where the words leave no
        doubt that all are counted, or where it exceeds all of them; a number a little short is suspect.

    Why it matters
        The number is a constant of a country that readers know.

    Example
        "All of Ireland's 28 counties ..." Ireland has 26, or 32 with those of Northern Ireland.

    Limits
        Numbers of the last decades (India's 29 states) cannot be verified, but that copy which is dated two years after
        one lapsed, or more, is suspect. Places and kinds that the table of numbers leaves out are not judged.
    """

    code = "GEO111"
    name = "region-count"
    claim = RegionCount

    def judge(self, claim: RegionCount, context: Context) -> Iterable[Judgement]:
        atlas = context.atlas
        known = [
            (place, numbers)
            for place in readings(claim.place, atlas)
            if (numbers := atlas.facts.numbers(place, claim.unit)) is not None
        ]
        if not known or claim.count.hedge is not None:
            return
        value = claim.count.value
        known = [(place, _apart(claim, numbers)) for place, numbers in known]
        for place, numbers in known:
            if value in numbers.now:
                message = f"{_name(place, atlas)} has {claim.count.quote} {_plural(claim.unit)}."
                yield _judgement(claim, Verdict.SUPPORTED, message, place, numbers, atlas)
                return
        place, numbers = known[0]
        if any(value in numbers.lapsed for _, numbers in known) or not numbers.now:
            message = f"{_name(place, atlas)} had {claim.count.quote} {_plural(claim.unit)} in the last decades."
            if (until := _outdated(claim, known)) is not None:
                message = f"{_name(place, atlas)} has {_told(numbers)} {_plural(claim.unit)}; "
                message += f"it had {claim.count.quote} until {until}."
                verdict = softened(Verdict.SUSPECT, aside=claim.aside)
                yield _judgement(claim, verdict, message, place, numbers, atlas, expected=_told(numbers))
                return
            yield _judgement(claim, Verdict.UNVERIFIABLE, message, place, numbers, atlas)
            return
        american = claim.unit == "county" and {place.country for place, _ in known} == {"US"}
        countries = {place.id for place, _ in known}
        others = [one for one in readings(claim.place, atlas) if one.id not in countries]
        if any(one.country not in countries for one in others) and not american:
            return  # a namesake elsewhere may have another number; no Montana but one has counties
        if claim.phrase == ONE_EACH and not min(numbers.now) * (1 - _FAR) < value < max(numbers.now) * (1 + _FAR):
            return  # of each state that takes part
        over = value > max(numbers.now)
        close = claim.closed and value >= Decimal(min(numbers.now)) * (1 - _CLOSE)
        if not claim.said and value * 2 < min(numbers.now):
            return  # "all six provinces" of a part of the Philippines
        if claim.total or (claim.said and (over or close)) or (claim.closed and over):
            sure = claim.said and (over or claim.total) and _BESIDES.search(claim.quote.lower()) is None
            verdict = softened(Verdict.REFUTED, aside=claim.aside, said=sure)
            message = f"{_name(place, atlas)} has {_told(numbers)} {_plural(claim.unit)}, not {claim.count.quote}."
            yield _judgement(claim, verdict, message, place, numbers, atlas, expected=_told(numbers))


def _outdated(claim: RegionCount, known: Sequence[tuple[Entry, Numbers]]) -> int | None:
    """The year until which a number was right that copy of a later time gives of the one place it may speak of."""
    if len(known) > 1 or claim.year is None or not (claim.total or claim.closed) or not known[0][1].now:
        return None
    until = known[0][1].until.get(int(claim.count.value))
    return until if until is not None and claim.year > until + _YEAR_OR_SO else None


def _apart(claim: RegionCount, numbers: Numbers) -> Numbers:
    """The numbers that are left where the copy counts a city or capital besides: Argentina's 23 provinces and one."""
    with_city = len(numbers.now) == len(_PAIR) and numbers.now[1] - numbers.now[0] == 1
    if not with_city or _BESIDES.search(claim.quote.lower()) is None:
        return numbers
    return Numbers(numbers.now[:1], numbers.lapsed, numbers.until)


def _told(numbers: Numbers) -> str:
    return " or ".join(map(str, numbers.now))


def _plural(unit: str) -> str:
    words = [
        f"{word[:-1]}ies" if word.endswith("ty") or word.endswith("ry") else f"{word}s" for word in unit.split(" and ")
    ]
    return " and ".join(words).replace("parishs", "parishes")


def _name(place: Entry, atlas: Atlas) -> str:
    name = country_name(place.id, atlas) if place.level == 0 else place.name
    return f"{name[0].upper()}{name[1:]}"


def _judgement(
    claim: RegionCount,
    verdict: Verdict,
    message: str,
    place: Entry,
    numbers: Numbers,
    atlas: Atlas,
    *,
    expected: str | None = None,
) -> Judgement:
    operands = (Operand.of("count", claim.count), *((Operand.of("place", claim.place),) if claim.said else ()))
    working = f"{place.id}: {place.name}, {_told(numbers) or 'no'} {_plural(claim.unit)}"
    if numbers.lapsed:
        working += f"; earlier {' or '.join(map(str, numbers.lapsed))}"
    return Judgement(
        verdict=verdict,
        message=message,
        working=working,
        operands=operands,
        expected=expected if verdict.alarm else None,
        evidence=sourced(["counts"], atlas),
    )
