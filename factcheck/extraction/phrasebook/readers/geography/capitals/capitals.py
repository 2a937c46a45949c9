"""Reads which city is called the capital of what."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.atlas.names import key
from factcheck.claims import CapitalNamed, Place, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import PlaceMention
from factcheck.extraction.phrasebook.mentions.place_words import DIRECTIONS
from factcheck.extraction.phrasebook.patterns import Match, Phrase
from factcheck.extraction.phrasebook.phrases.geography.capital import (
    CAPITALS_AFTER,
    CAPITALS_BEFORE,
    NAMED_CAPITALS_AFTER,
    NAMED_CAPITALS_BEFORE,
    SEATS,
)
from factcheck.extraction.phrasebook.readers.geography.capitals.capital_names import (
    NEXT,
    is_past,
    is_put_aside,
    is_set_off,
    named_at,
)
from factcheck.extraction.phrasebook.readers.geography.capitals.unsaid_capitals import unsaid_capitals
from factcheck.extraction.phrasebook.readers.geography.whereabouts import (
    goes_on,
    is_another_land,
    is_city,
    is_country,
    name_after,
    name_before,
    unmentioned,
)
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_IN_YEAR = expression(r" in (\d{4})(?![\d–-])")
_IN_YEAR_FIRST = expression(r"in (\d{4}),? (?:the city of )?")
_UNTIL = expression(r",? (?:only )?(?:until|till) (?:[a-z]+ )?(\d{4})(?!\d)")
_CUES = ("capital", "seat of", "administrative ", "governed from", "run from", "ruled from", "administered from")
_MOVED, _WHOSE, _SEATED = "capital.moved-to", "capital.whose-capital-is-city", frozenset(one.id for one in SEATS)
_PLACED_IN = expression(r"(?:,| in| \() ?(?:the )?$")
"""Before the country or region that a city is placed in: "Perth in Australia is the capital"."""
_BESIDE = frozenset(
    "neighbouring neighboring of nearby tiny autonomous semi-autonomous federal island mountainous".split()
)
"""Words before a place that leave it whole."""
_RENAMED = expression(r",? \(?(?:now|today|nowadays|later|(?:since )?renamed|present-day) [A-Z]")
_BETWEEN = 8


def read_capitals(scene: Scene) -> Iterator[CapitalNamed]:
    """A claim for each city that is called a capital, once for each place in the text."""
    if not scene.words.any(_CUES):
        return
    seen: set[int] = set()
    for sentence in scene.sentences_with(_CUES):
        for claim in _said(scene, sentence):
            if claim.city.span.start not in seen:
                seen.add(claim.city.span.start)
                yield claim
    for claim in unsaid_capitals(scene):
        if claim.city.span.start not in seen:
            seen.add(claim.city.span.start)
            yield claim


def _said(scene: Scene, sentence: Sentence) -> Iterator[CapitalNamed]:
    """Claims of a sentence that says which place the city is the capital of."""
    named = any(isinstance(mention, PlaceMention) and mention.capital for mention in sentence.mentions)
    groups: list[tuple[tuple[Phrase, ...], bool, bool]] = [
        (CAPITALS_BEFORE, True, False),
        (CAPITALS_AFTER, False, False),
        (SEATS, False, False),
    ]
    if named:
        groups = [(NAMED_CAPITALS_AFTER, False, True), (NAMED_CAPITALS_BEFORE, True, True), *groups]
    for phrases, before, capital in groups:
        for phrase in sentence.phrases(phrases):
            for match in phrase.matches(sentence):
                claim = _claim(scene, phrase, match, before=before, capital=capital)
                if claim is not None:
                    yield claim


def _claim(scene: Scene, phrase: Phrase, match: Match, *, before: bool, capital: bool) -> CapitalNamed | None:
    of = match.roles["of"][0]
    assert isinstance(of, PlaceMention)
    if of.capital is not capital or not _belongs(scene, match) or (not capital and goes_on(scene, of)):
        return None
    if "subject" in match.words and "apposed" in match.words:
        return None  # "Mainz is the capital of Rhineland-Palatinate, Wiesbaden of Hesse"
    if "its" in match.words and scene.within(match.sentence.start, of.start, PlaceMention):
        return None  # "Ticino borders Lombardy, and its capital is Bellinzona"
    if is_another_land(scene, of):
        return None
    within = scene.lower.endswith((" in ", " of ", " in the ", " of the "), match.sentence.start, of.start)
    if phrase.id == _WHOSE and within and scene.within(match.sentence.start, of.start, PlaceMention):
        return None  # "Paraná is a state in Brazil, whose capital is Curitiba"
    found = _city(scene, match, before=before)
    if found is None or _is_a_land(scene, found[0].name):
        return None  # "What one sees across the river from the Laotian capital is Thailand"
    city, start, end = found
    prose = scene.draft.prose
    if _RENAMED.match(prose, end):
        return None  # "Reval, now Tallinn, is the capital of Estonia"
    if (start < of.end and of.start < end) or (not before and not is_set_off(prose, prose[of.end : start], end)):
        return None
    first, last = min(start, of.start), max(end, of.end)
    word = scene.lower.rfind("capital", max(match.sentence.start, first - NEXT), last + 12)
    if word >= 0 and not capital:
        first, last = min(first, word), max(last, word + len("capital"))
    return make(
        CapitalNamed,
        quote=scene.maker.quote(first, last),
        span=scene.maker.span(first, last),
        section=scene.maker.section(first),
        phrase=phrase.id,
        aside=is_put_aside(scene, first, last, city.name, of, moved=phrase.id.startswith(_MOVED)),
        city=city,
        of=scene.maker.place(of),
        said=phrase.id not in _SEATED and not phrase.id.startswith(_MOVED),
        owner="country" if phrase.id in _SEATED or phrase.id.startswith(_MOVED) else None,
        past=is_past(scene, first, last),
        until=_until(scene, last) or _still_in(scene, match.sentence, (first, last), city.name, of),
    )


def _is_a_land(scene: Scene, name: str) -> bool:
    """Whether a name is a country's and no city's."""
    atlas = scene.atlas
    return atlas is not None and atlas.country(name) is not None and not atlas.cities.named(name)


def _until(scene: Scene, end: int) -> int | None:
    """The year that follows a claim in "the capital of Nigeria until December 1991"."""
    found = _UNTIL.match(scene.lower, end)
    return int(found[1]) if found is not None else None


def _still_in(scene: Scene, sentence: Sentence, said: tuple[int, int], city: str, of: PlaceMention) -> int | None:
    """The year that a claim is told of, where the city had ceased to be the capital by then: "In 2005 Almaty was"."""
    first, last = said
    found = _IN_YEAR.match(scene.lower, last) or (
        _IN_YEAR_FIRST.fullmatch(scene.lower, sentence.start, first)
        if scene.lower.startswith("in ", sentence.start)
        else None
    )
    if found is None or scene.atlas is None:
        return None
    ends = [year for one in of.entries if (year := scene.atlas.facts.capital_until(one, city))]
    return int(found[1]) if ends and int(found[1]) > max(ends) + 1 else None


def _belongs(scene: Scene, match: Match) -> bool:
    """Whether the words between "capital of" and the place leave it whole: not "the capital of northern Nigeria"."""
    if "between" not in match.ranges:
        return True
    start, end = match.ranges["between"]
    words = scene.draft.prose[start:end].split()
    if words and words[-1][0].isupper() and scene.atlas is not None and scene.atlas.is_people(key(words[-1])):
        return True
    return not any(word.title() in DIRECTIONS or word in ("what", "most", "greater", "and") for word in words) and (
        not words or words[-1][0].isupper() or words[-1] in _BESIDE
    )


def _city(scene: Scene, match: Match, *, before: bool) -> tuple[Place, int, int] | None:
    """The city of a match with its range: a mention, or the capitalised run that it is a part of."""
    mentions = match.roles.get("city", ())
    mention = mentions[0] if mentions else None
    if isinstance(mention, PlaceMention):
        if mention.capital or mention.type_word not in (None, "city"):
            return None
        start, end = mention.start, mention.end
    elif "city_name" in match.ranges:
        start, end = match.ranges["city_name"]
    else:
        return None
    prose = scene.draft.prose
    placed = _city_placed_in(scene, match, mention) if before and isinstance(mention, PlaceMention) else None
    if placed is not None:
        return named_at(scene, *placed), *placed
    if before:
        name = name_before(prose, max(match.sentence.start, end - NEXT), end)
    else:
        name = name_after(prose, start, min(match.sentence.end, start + NEXT))
    if isinstance(mention, PlaceMention) and (name is None or (start <= name[0] and name[1] <= end)):
        return scene.maker.place(mention), start, end
    if name is None or (scene.atlas is not None and scene.lower[slice(*name)] in scene.atlas.words):
        return None  # "Denmark's Capital Region"
    return unmentioned(scene, *name), *name


def _city_placed_in(scene: Scene, match: Match, whole: PlaceMention) -> tuple[int, int] | None:
    """The city that stands before its country or region: "Toledo in Spain, the capital of Castilla-La Mancha"."""
    prose = scene.draft.prose
    placed = _PLACED_IN.search(prose, max(match.sentence.start, whole.start - _BETWEEN), whole.start)
    if placed is None or is_city(whole) or scene.atlas is None:
        return None
    name = name_before(prose, max(match.sentence.start, placed.start() - NEXT), placed.start())
    if name is None or not scene.atlas.cities.named(prose[slice(*name)]):
        return None
    return None if any(is_country(m) for m in scene.within(*name, PlaceMention)) else name
