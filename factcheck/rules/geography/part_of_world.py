"""GEO108: countries said to lie on a continent or in a part of the world."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factcheck.atlas import Atlas, Entry, PlaceKind
from factcheck.claims import InPartOfWorld, Place
from factcheck.findings.verdict import Judgement, Operand, Verdict
from factcheck.rules.figures import listing
from factcheck.rules.geography.epithet import ISLAND, judge_epithet
from factcheck.rules.geography.landmark_area import LANDMARK, judge_landmark_in_area
from factcheck.rules.geography.placing import readings, softened, sourced
from factcheck.rules.geography.where import one_city
from factcheck.rules.geography.wording import sentence, with_article
from factcheck.rules.rule import Context, Rule

_CONTINENTS = {
    "EU": "Europe",
    "AS": "Asia",
    "AF": "Africa",
    "NA": "North America",
    "SA": "South America",
    "OC": "Oceania",
    "AN": "Antarctica",
}
_CONTINENT_AREAS = frozenset(("africa", "asia", "europe", "north-america", "south-america", "oceania", "antarctica"))
"""The areas that tell by themselves where else a country is."""
_PLAIN = frozenset(
    (
        "part-of-world.its-orders-in",
        "part-of-world.from-one-to-another",
        "part-of-world.set-off",
        "part-of-world.placed",
        "part-of-world.count-things-from",
        "part-of-world.of-the-members",
        "part-of-world.area-in-brackets",
        "part-of-world.holdings",
        "part-of-world.sight",
        "part-of-world.nations-by-name",
        "part-of-world.notably-in",
        "part-of-world.spread-over",
        "part-of-world.first-of-its-people",
        "part-of-world.so-many-from",
        "part-of-world.so-many-from-listed",
        "part-of-world.from-it-came",
    )
)
"""Phrases in which the words for the part of the world go with the places by their order alone."""
_LOOSE = frozenset(f"part-of-world.{one}" for one in ("area-with-places", "area-then-places", "area-s-belt"))
"""Phrases that say of a part of the world what happens in it, and in other places too."""
_MIXED = frozenset(
    f"part-of-world.{one}" for one in ("nations-by-name", "notably-in", "spread-over", "so-many-from-listed")
)
"""Phrases whose list is of what the words say where one of it is: "African countries China and India lend to"."""
_AND_OTHERS = "part-of-world.and-other-countries"
"""The phrase in which the words may go with the last names of a list alone."""
_OF_TEAMS = frozenset(
    f"part-of-world.{one}" for one in ("ranked-in", "the-only-team-from", "so-many-from", "so-many-from-listed")
)
"""Phrases that may speak of teams."""
_PLAY_ELSEWHERE = frozenset("AU IL GY SR GF KZ AM AZ GE GU MP RU".split())
"""Countries whose teams are ranked in another part of the world than the one they lie in."""
_OFF_THE_COAST = "part-of-world.off-the-coast-of"
"""The phrase of which islands of a neighbouring part of the world may be the subject: Malta, off North Africa."""
_EPITHET = "part-of-world.epithet"
_SIDES = frozenset(
    (
        *("West Africa", "East Africa", "southern Africa", "North Africa", "Central Africa", "Central America"),
        *("Southeast Asia", "South Asia", "Central Asia", "East Asia", "Scandinavia", "Balkans", "Caribbean"),
    )
)
"""Parts of the world that tell an editor where a country is, and that nobody disputes: Europe has no firm sides."""
_ISLES = "island-states"
_ONE = ("state", "republic", "nation")
_SOME = ("states", "republics", "nations", "Baltics")
_THE = ("Caribbean", "East", "Horn of Africa", "Balkans", "Gulf", "Maghreb", "Sahel", "Caucasus", "Baltic")


class PartOfWorldHolds(Rule[InPartOfWorld]):
    """Countries said to lie on a continent or in a part of the world.

    What it does
        Looks up each country ("two Asian countries, Laos and Nepal", "the West African state of Togo", "Peru lies in
        South America"), and each city ("its African plants in Kumasi and Mombasa", "Guayaquil, a South American port",
        "Lusaka's cathedral, the oldest in southern Africa"). It is refuted where a place lies in no part of what the
        words may take in; a lake, river or mountain of the table of landmarks that does so is suspect. What copy calls
        a country ("the West African nation", "the Indian Ocean republic", "the landlocked state") is suspect where no
        country that the draft names is what it says.

    Why it matters
        Lists of countries are put together from memory; one of them is easily on another continent.

    Example
        "Three African countries, Ghana, Togo and Guyana, ..." Guyana is in South America.

    Limits
        Countries on two continents or with land overseas, and those at the edge of parts of the world without firm
        bounds (the Middle East, Central Africa, Eastern Europe), are never refuted.
    """

    code = "GEO108"
    name = "part-of-world"
    claim = InPartOfWorld

    def judge(self, claim: InPartOfWorld, context: Context) -> Iterable[Judgement]:
        atlas = context.atlas
        if claim.phrase == _EPITHET:
            yield from judge_epithet(claim, atlas)
            return
        area = atlas.facts.area(claim.area.quote)
        if area is None:
            return
        if claim.phrase == LANDMARK:
            yield from judge_landmark_in_area(claim, area, atlas)
            return
        answers = [_lies_in(place, area, atlas) for place in claim.places]
        wrong = [place for place, answer in zip(claim.places, answers, strict=True) if answer is False]
        if claim.phrase in _OF_TEAMS and any(_home(place, atlas).id in _PLAY_ELSEWHERE for place in wrong):
            return
        if claim.phrase in _MIXED and True not in answers:
            return
        if claim.phrase == _OFF_THE_COAST and not all(_is_of_continent(place, area, atlas) for place in wrong):
            return
        if wrong and (claim.phrase in _LOOSE or (claim.phrase == _AND_OTHERS and claim.places[-1] not in wrong)):
            return
        if wrong:
            verdict = softened(Verdict.REFUTED, aside=claim.aside, said=claim.phrase not in _PLAIN)
            where = _continent if area in _CONTINENT_AREAS else _part
            parts = [where(one, atlas) for one in wrong]
            told = listing([_all_in(part, wrong, parts) for part in dict.fromkeys(parts)])
            if area not in _CONTINENT_AREAS:
                names = listing([with_article(place.name) for place in wrong])
                unlike = f"{names} {'is' if len(wrong) == 1 else 'are'} not {_words(claim)}"
                told = unlike if area == _ISLES else f"{unlike}: {told}"
            yield _judgement(claim, verdict, sentence(told), wrong, atlas)
        elif None not in answers:
            names = listing([with_article(place.name) for place in claim.places])
            message = sentence(f"{names} {'is' if len(claim.places) == 1 else 'are'} {_words(claim)}")
            yield _judgement(claim, Verdict.SUPPORTED, message, list(claim.places), atlas)


def _lies_in(place: Place, area: str, atlas: Atlas) -> bool | None:
    answers = [atlas.facts.in_area(entry, area) for entry in _entries(place, atlas)]
    if True in answers:
        return True
    return None if None in answers or not answers else False


def _entries(place: Place, atlas: Atlas) -> tuple[Entry, ...]:
    """What a place may mean: countries, else regions and the cities of the name, each by the region that it lies in.

    A name that is only a city's means it where it calls to mind no other.
    """
    read = readings(place, atlas)
    if not read and place.type_word is None and one_city(place.name, atlas):
        home = atlas.get(atlas.cities.named(place.name)[0].city.country) if atlas.cities.named(place.name) else None
        return (home,) if home is not None else ()
    if any(entry.kind is PlaceKind.COUNTRY for entry in read):
        return read
    known = [city for city in atlas.named(place.name) if city.kind is PlaceKind.CITY]
    if read and place.type_word is None:
        named = atlas.cities.named(place.name)
        meant = named[:1] if one_city(place.name, atlas) else named
        homes = [one.city.region or one.city.country for one in meant]
        known += [home for one in dict.fromkeys(homes) if (home := atlas.get(one)) is not None]
    return (*read, *known)


def _is_of_continent(place: Place, area: str, atlas: Atlas) -> bool:
    """Whether a place is on the continent that a part of the world is a part of."""
    members, _ = atlas.facts.members(area)
    return not members or set(atlas.facts.continents(_home(place, atlas))) <= {
        code for member in members for code in atlas.facts.continents(member)
    }


def _home(place: Place, atlas: Atlas) -> Entry:
    """The country that a place is, or that it lies in; of the one great city that a name calls to mind, its own."""
    entry = _entries(place, atlas)[0]
    if entry.kind is not PlaceKind.COUNTRY and one_city(place.name, atlas):
        entry = atlas.get(atlas.cities.named(place.name)[0].city.country) or entry
    return atlas.get(entry.country) or entry


def _part(place: Place, atlas: Atlas) -> str:
    """Where a place is instead: the side of its continent that nobody would dispute, or else the whole of it."""
    surely, _ = atlas.facts.parts_of_world(_home(place, atlas))
    return next((name for name in surely if name in _SIDES), _continent(place, atlas))


def _continent(place: Place, atlas: Atlas) -> str:
    country = _home(place, atlas)
    codes = atlas.facts.continents(country)
    return _CONTINENTS.get(codes[0], "another part of the world") if codes else "another part of the world"


def _all_in(part: str, places: Sequence[Place], parts: Sequence[str]) -> str:
    """ "Peru and Chile are in South America"."""
    names = [with_article(place.name) for place, own in zip(places, parts, strict=True) if own == part]
    return f"{listing(names)} {'is' if len(names) == 1 else 'are'} in {'the ' if part in _THE else ''}{part}"


def _words(claim: InPartOfWorld) -> str:
    """ "African"; "in Africa"."""
    words = claim.area.quote
    if "coast" in words:
        return f"on {words if words.endswith('coast') else f'the {words}'}"
    if words.lower() == ISLAND:
        return "an island state" if len(claim.places) == 1 else "island states"
    if words == "Balkan":
        return "in the Balkans"
    if words.endswith(_ONE):
        return f"a {words[0].upper()}{words[1:]}"
    if words.endswith(_SOME):
        return f"{'one of' if len(claim.places) == 1 else 'among'} the {words}"
    if words.endswith(_THE):
        return f"in the {words}"
    return f"in {words}" if words.endswith(("a", "e", "s", "l", "x")) else words


def _judgement(claim: InPartOfWorld, verdict: Verdict, message: str, places: list[Place], atlas: Atlas) -> Judgement:
    lines = []
    for place in places:
        entry = _home(place, atlas)
        lines.append(f"{entry.id}: {entry.name}, {_continent(place, atlas)}")
    return Judgement(
        verdict=verdict,
        message=message,
        working="; ".join(lines),
        operands=(*(Operand.of("place", place) for place in places), Operand.of("part of the world", claim.area)),
        evidence=sourced(["geonames", "world"], atlas),
    )
