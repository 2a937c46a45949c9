"""GEO105: places said to touch."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import product

from factcheck.atlas import Atlas, Entry, PlaceKind
from factcheck.claims import Bordering, Nearness, Place
from factcheck.expressions import expression
from factcheck.findings.verdict import Evidence, Judgement, Operand, Verdict
from factcheck.rules.figures import listing
from factcheck.rules.geography.border_town import PHRASE, judge_border_town
from factcheck.rules.geography.placing import is_more_than_that, note_on, readings, softened, sourced
from factcheck.rules.geography.regions_beside import judge_regions_beside
from factcheck.rules.geography.wording import country_name, label, sentence, with_article
from factcheck.rules.rule import Context, Rule

_WHOLLY = expression(
    r"\b(?<!almost )(?<!nearly )(?<!virtually )(?:wholly|entirely|completely|totally|fully) \w+ by\b"
    r"|\b(?:surrounds?|encircles?|encloses?|rings?|hems? in) (?:on (?:all|every|four) sides?|entirely"
    r"|completely|wholly)"
    r"|\b(?:surrounded|encircled|enclosed|ringed|hemmed in) on (?:all|every|four) sides? by\b"
)
"""Words that say of a place that it lies within its neighbours and nothing else."""


_WHERE_IT_MEETS = "border.where-it-meets"
"""The phrase of lands that may meet in a match, but where one of several lies on a border, so do the others."""
_REGION_ON = "border.region-on"
_BETWEEN_TWO, _FEW = "border.between-two", 3
"""The phrase of a land between two others, and with how many neighbours it can lie between no others."""


class BorderHolds(Rule[Bordering]):
    """Countries or regions said to share a border, and the number of a country's neighbours.

    What it does
        Looks up each pair ("Uruguay borders Brazil", "Ghana, Togo and Benin, all of which border Nigeria", "Utah has
        no border with Texas"). It is refuted where under no reading of the names the two touch by land, or, where that
        is denied, where they do. "Its five neighbours" is held against the fewest and the most that copy counts.
        "A and neighbouring B" and "A, between B and C" are confirmed where they touch, and otherwise left alone; "A's
        neighbours B and C" is suspect where they lie far apart; "A's eastern neighbour, B" and "the A-B border" are
        suspect where they do not and no sea is common to both. In "its border with B" and "B, which borders it" the
        land is the one that the sentence, or the paragraph, has named by then. A town "on the border with B", "the
        crossing into B" or "near the border with B" is held against how far every city of its name is from B.

    Why it matters
        Borders are easily supposed where countries are merely near.

    Example
        "Estonia, which borders Belarus, ..." Latvia lies between the two.

    Limits
        Borders at sea ("a maritime border with Norway") are another fact: they are confirmed where the table has them,
        refuted where one of the two has no coast, and otherwise left alone. Borders of disputed places, and those that
        hang on an outlying territory, a causeway or a point where four meet, cannot be verified. Borders of regions are
        those of the outlines of Natural Earth, right to a few km: regions that were redrawn since, and those that come
        near to each other without surely touching, cannot be verified. A town is refuted on a border that is more than
        80 km away, near one that is more than 150 km away, and only where no smaller place of its name is by it.
    """

    code = "GEO105"
    name = "border"
    claim = Bordering

    def judge(self, claim: Bordering, context: Context) -> Iterable[Judgement]:
        atlas = context.atlas
        if claim.phrase == PHRASE or not readings(claim.place, atlas):
            yield from judge_border_town(claim, atlas)
            return
        if claim.by_sea:
            yield from _at_sea(claim, atlas)
            return
        answers = [_touch(claim, neighbour, atlas) for neighbour in claim.neighbours]
        if claim.phrase == _REGION_ON and None in answers:
            yield from judge_border_town(claim, atlas)
            return
        if claim.count is not None:
            yield from _counted(claim, answers, atlas)
            return
        if not answers:
            return
        if _WHOLLY.search(claim.quote) and None not in answers and (more := _other_sides(claim, atlas)):
            yield _open_to(claim, more, atlas)
            return
        wrong = [p for p, answer in zip(claim.neighbours, answers, strict=True) if answer is claim.denied]
        if wrong:
            yield from _wrong(claim, wrong, atlas)
        elif None not in answers:
            yield _right(claim, atlas)
        elif claim.nearness is Nearness.BORDER:
            either = [entry for place in (claim.place, *claim.neighbours) for entry in readings(place, atlas)]
            unsaid = f"The atlas cannot say whether {_names([claim.place])} borders {_names(claim.neighbours)}."
            message = note_on(either) or unsaid
            yield _judgement(claim, Verdict.UNVERIFIABLE, message, "the pair is not judged", claim.neighbours, atlas)


def _at_sea(claim: Bordering, atlas: Atlas) -> Iterable[Judgement]:
    """A border at sea: confirmed where the table has it, wrong where one of the two has no coast."""
    answers = {
        neighbour: [
            atlas.facts.sea_border(one, other)
            for one, other in product(readings(claim.place, atlas), readings(neighbour, atlas))
        ]
        for neighbour in claim.neighbours
    }
    wrong = [place for place, found in answers.items() if found and all(answer is False for answer in found)]
    if wrong and not claim.denied:
        verdict = softened(Verdict.REFUTED, aside=claim.aside, said=claim.said)
        message = sentence(f"{_names([claim.place, *wrong])} share no border at sea: one of them has no coast")
        yield _judgement(claim, verdict, message, "no coast, no border at sea", wrong, atlas)
    elif answers and all(True in found for found in answers.values()) and not claim.denied:
        message = sentence(f"{with_article(claim.place.name)} borders {_names(claim.neighbours)} at sea")
        yield _judgement(claim, Verdict.SUPPORTED, message, "in the table of borders at sea", claim.neighbours, atlas)


def _touch(claim: Bordering, neighbour: Place, atlas: Atlas) -> bool | None:
    """Whether a neighbour touches the place under any reading; None where one reading cannot be judged."""
    if is_more_than_that(neighbour, atlas) or is_more_than_that(claim.place, atlas):
        return None
    own, others = (
        [
            atlas.facts.border(one, other)
            for place in places
            for one, other in product(readings(place, atlas), readings(neighbour, atlas))
        ]
        for places in ((claim.place,), claim.either)
    )
    if True in own or (claim.said and True in others):
        return True
    return None if None in (*own, *others) or True in others or not own else False


def _other_sides(claim: Bordering, atlas: Atlas) -> list[str]:
    """What else a country touches that is said to lie wholly within another: further neighbours, the sea."""
    countries = [entry for entry in readings(claim.place, atlas) if entry.kind is PlaceKind.COUNTRY]
    if len(countries) != 1 or len(readings(claim.place, atlas)) != 1 or claim.denied:
        return []
    around = {entry.id for place in claim.neighbours for entry in readings(place, atlas)}
    others = [country_name(one.id, atlas) for one in atlas.facts.neighbours(countries[0]) if one.id not in around]
    return others + (["the sea"] if atlas.facts.coast(countries[0]) else [])


def _open_to(claim: Bordering, more: Sequence[str], atlas: Atlas) -> Judgement:
    country = readings(claim.place, atlas)[0]
    verdict = softened(Verdict.REFUTED, aside=claim.aside, said=claim.said)
    place, around = with_article(claim.place.name), _names(claim.neighbours)
    message = sentence(f"{place} is not surrounded by {around} alone: it touches {listing(more)} too")
    return _judgement(claim, verdict, message, _neighbours_line(country, atlas), claim.neighbours, atlas)


def _wrong(claim: Bordering, wrong: Sequence[Place], atlas: Atlas) -> Iterable[Judgement]:
    borders = atlas.facts.borders
    beside = claim.nearness is Nearness.BESIDE and any(_all(borders.sea_apart, claim.place, p, atlas) for p in wrong)
    if claim.nearness is Nearness.NEIGHBOUR:
        wrong = [place for place in wrong if _all(borders.far_apart, claim.place, place, atlas)]
        beside = bool(wrong)
    other = claim.phrase == _WHERE_IT_MEETS and any(_touch(claim, one, atlas) for one in claim.neighbours)
    if claim.nearness is not Nearness.BORDER and not beside and not other and not _is_hemmed_in(claim, atlas):
        return
    place = readings(claim.place, atlas)[0]
    said = claim.said and not beside and not claim.denied and claim.nearness is not Nearness.BETWEEN
    verdict = softened(Verdict.REFUTED, aside=claim.aside, said=said)
    message = sentence(f"{with_article(claim.place.name)} {_touches(wrong, claim.denied)}")
    yield _judgement(claim, verdict, message, _neighbours_line(place, atlas), wrong, atlas)


def _is_hemmed_in(claim: Bordering, atlas: Atlas) -> bool:
    """Whether a small land without a coast is said to lie between two: "Andorra, between France and Italy"."""
    lands = readings(claim.place, atlas)
    if claim.phrase != _BETWEEN_TWO or len(lands) != 1 or lands[0].kind is not PlaceKind.COUNTRY:
        return False
    return atlas.facts.coast(lands[0]) is False and len(atlas.facts.neighbours(lands[0])) <= _FEW


def _touches(places: Sequence[Place], touch: bool) -> str:
    """ "borders A and B", "borders neither A nor B"."""
    if touch:
        return f"borders {_names(places)}"
    if len(places) == 1:
        return f"does not border {_names(places)}"
    *most, last = (with_article(place.name) for place in places)
    return f"borders neither {', '.join(most)} nor {last}"


def _all(holds: Callable[[Entry, Entry], bool], place: Place, other: Place, atlas: Atlas) -> bool:
    """Whether something holds of two places under every reading."""
    pairs = list(product(readings(place, atlas), readings(other, atlas)))
    return bool(pairs) and all(holds(one, another) for one, another in pairs)


def _right(claim: Bordering, atlas: Atlas) -> Judgement:
    message = sentence(f"{with_article(claim.place.name)} {_touches(claim.neighbours, not claim.denied)}")
    places = readings(claim.place, atlas)
    note = note_on((*places, *(entry for place in claim.neighbours for entry in readings(place, atlas))))
    message = f"{message} {note}" if note else message
    return _judgement(claim, Verdict.SUPPORTED, message, _neighbours_line(places[0], atlas), claim.neighbours, atlas)


def _counted(claim: Bordering, answers: Sequence[bool | None], atlas: Atlas) -> Iterable[Judgement]:
    """A number of neighbours, and the neighbours where they are listed."""
    assert claim.count is not None
    countries = [entry for entry in readings(claim.place, atlas) if entry.kind is PlaceKind.COUNTRY]
    wrong = [p for p, answer in zip(claim.neighbours, answers, strict=True) if answer is False]
    if wrong:
        yield from _wrong(claim, wrong, atlas)
        return
    if not countries and not claim.neighbours:
        yield from judge_regions_beside(claim, atlas)
    if len(countries) != 1 or len(readings(claim.place, atlas)) != 1 or countries[0].own:
        return
    if any(all(one.kind is not PlaceKind.COUNTRY for one in readings(p, atlas)) for p in claim.neighbours):
        return  # "it borders three provinces of its neighbour"
    country = countries[0]
    low, high = atlas.facts.borders.neighbour_counts(country)
    most = high + atlas.facts.borders.doubtful_neighbours(country)
    fits = claim.count.natural().low <= most and claim.count.natural().high >= low
    count = low if low == high else f"{low} to {high}"
    line = f"{_neighbours_line(country, atlas)}: {count}"
    if fits and None not in answers:
        message = sentence(f"{with_article(claim.place.name)} borders {claim.count.quote} countries")
        yield _judgement(claim, Verdict.SUPPORTED, message, line, claim.neighbours, atlas)
    elif not fits and claim.nearness is Nearness.BORDER:
        verdict = softened(Verdict.REFUTED, aside=claim.aside, said=claim.count.natural().low > most)
        message = sentence(f"{with_article(claim.place.name)} borders {count} countries, not {claim.count.quote}")
        yield _judgement(claim, verdict, message, line, claim.neighbours, atlas, expected=str(count))


def _neighbours_line(place: Entry, atlas: Atlas) -> str:
    if place.kind is PlaceKind.COUNTRY:
        names = [country_name(entry.id, atlas) for entry in atlas.facts.neighbours(place)]
        return f"{place.id}: {place.name} borders {listing(names) or 'no country by land'}"
    names = [one.name for one in atlas.facts.beside(place)]
    return f"{place.id}: {label(place, atlas)}{f' touches {listing(names)}' if names else ''}"


def _names(places: Sequence[Place]) -> str:
    return listing([with_article(place.name) for place in places])


def _judgement(
    claim: Bordering,
    verdict: Verdict,
    message: str,
    working: str,
    neighbours: Sequence[Place],
    atlas: Atlas,
    *,
    expected: str | None = None,
) -> Judgement:
    operands = [Operand.of("neighbour", place) for place in neighbours]
    if claim.count is not None:
        operands.insert(0, Operand.of("count", claim.count))
    operands.append(Operand.of("place", claim.place))
    if not claim.said and claim.nearness is Nearness.BESIDE:
        operands.insert(0, Operand("border", claim.quote, claim.span))  # "the two states' border"
    return Judgement(
        verdict=verdict,
        message=message,
        working=working,
        operands=tuple(operands),
        expected=expected if verdict.alarm else None,
        evidence=_evidence((claim.place, *neighbours), atlas),
    )


def _evidence(places: Sequence[Place], atlas: Atlas) -> tuple[Evidence, ...]:
    """The table of countries for countries, and the outlines as well where there is a region."""
    tables = sourced(["geonames", "borders"], atlas)
    if all(one.kind is PlaceKind.COUNTRY for place in places for one in readings(place, atlas)):
        return tables
    return (*tables, Evidence(atlas.shapes.source, atlas.shapes.as_of))
