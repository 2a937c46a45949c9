"""How GEO108 judges what copy calls a country: "the West African nation", "the landlocked state"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.atlas import Atlas, Entry, PlaceKind
from factcheck.claims import InPartOfWorld
from factcheck.findings.verdict import Judgement, Operand, Verdict
from factcheck.rules.geography.placing import readings, softened, sourced
from factcheck.rules.geography.wording import sentence, with_article

LANDLOCKED, ISLAND = "landlocked", "island"


def judge_epithet(claim: InPartOfWorld, atlas: Atlas) -> Iterator[Judgement]:
    """Confirmed where the country is what it is called; suspect where it is not, for another may be meant."""
    place, words = claim.places[0], claim.area.quote
    country = next((one for one in readings(place, atlas) if one.kind is PlaceKind.COUNTRY), None)
    answer = _is_so(country, words, atlas) if country is not None else None
    if country is None or answer is None:
        return
    verdict = Verdict.SUPPORTED if answer else softened(Verdict.REFUTED, aside=claim.aside, said=False)
    name = with_article(place.name)
    told = sentence(f"{name} is {'' if answer else 'not '}{_called(words, atlas)}")
    message = told if answer else f"{told.removesuffix('.')}, and no country that the draft names is."
    yield Judgement(
        verdict=verdict,
        message=message,
        working=f"{country.id}: {country.name}, {', '.join(_told(country, atlas))}",
        operands=(Operand.of("place", place), Operand.of("part of the world", claim.area)),
        evidence=sourced(["geonames", "world"], atlas),
    )


def _is_so(country: Entry, words: str, atlas: Atlas) -> bool | None:
    """Whether a country is in a part of the world, on a sea, landlocked or an island, by the words of copy."""
    facts = atlas.facts
    if words == LANDLOCKED:
        coast = facts.coast(country)
        return None if coast is None else not coast
    area, sea = facts.area(words), facts.sea(words)
    inside = facts.in_area(country, area) if area is not None else False
    return facts.on_sea(country, sea) if inside is False and sea is not None else inside


def _called(words: str, atlas: Atlas) -> str:
    """ "West African"; "on the Indian Ocean"; "landlocked"; "an island state"."""
    if words == ISLAND:
        return "an island state"
    sea = atlas.facts.sea(words)
    return f"on the {sea}" if sea is not None and atlas.facts.area(words) is None else words


def _told(country: Entry, atlas: Atlas) -> list[str]:
    """The parts of the world that everyone counts a country in, and its seas."""
    surely, _ = atlas.facts.parts_of_world(country)
    seas = atlas.facts.seas(country)
    return [*surely, *seas] if seas else [*surely, "no coast"]
