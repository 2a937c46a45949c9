"""Reads which city is called the capital of what."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from factcheck.atlas import PlaceKind
from factcheck.atlas.names import key
from factcheck.claims import CapitalNamed, Place, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import PlaceMention
from factcheck.extraction.phrasebook.mentions.place_words import CAPITALISED, DIRECTIONS
from factcheck.extraction.phrasebook.patterns import Match, Phrase
from factcheck.extraction.phrasebook.phrases.geography.capital import (
    CAPITALS_AFTER,
    CAPITALS_BEFORE,
    NAMED_CAPITALS_AFTER,
    NAMED_CAPITALS_BEFORE,
    SEATS,
)
from factcheck.extraction.phrasebook.readers.asides import is_aside, sentence_range
from factcheck.extraction.phrasebook.readers.geography.whereabouts import (
    goes_on,
    is_another_land,
    is_city,
    is_country,
    is_region,
    name_after,
    name_before,
    nearby,
    peoples,
    regions_named,
    spoken_of,
    unmentioned,
)
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_KIND = r"(?:second |national |federal |state |provincial |regional |administrative |constitutional )?"
_OWNER = r"(?:(?P<owner>country|nation|state|province|region|county|republic|kingdom|island)['’]s )?"
_PAUSE = r"(?=[,.;:)–—\n]|$| and | but | where | on | in )"
_ITS_CAPITAL_AFTER = expression(
    rf"(?:, | – | — | \()(?:which is |now )?(?:(?:the|its) {_OWNER}{_KIND}capital(?: city)?"
    rf"|(?:the )?seat of (?:the|its) (?P<seat>federal |national |central )?government){_PAUSE}"
)
"""After a name: "Quito, the country's capital"."""
_ITS_CAPITAL_BEFORE = expression(
    rf"\b(?:[Tt]he|[Ii]ts) {_OWNER}{_KIND}capital(?: city)?(?:,| is| at| in| –| —| \()? ?(?={CAPITALISED})"
)
"""Before a name: "in the capital, Quito"."""
_REGIONAL = frozenset(("state", "province", "region", "county", "island"))
_TYPES = {"state": "state", "provincial": "province", "province": "province"}
_TYPED = expression(r"\b(state|provincial|province)(?:['’]s)? capital")
_PAST = expression(
    r"\b(?:formerly|former|once|then|at (?:that|the) time|until|till|was [^.;]{2,40} before|gave up"
    r"|ceased|used to be|one-time|old capital"
    r"|first capital|took over|in those days)\b"
)
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
_NEXT = 64
_PHRASE = 44
"""As many characters as the words from "capital" or "seat" on take."""
_SENTENCE = 400
_REGIONAL_CAPITAL = expression(r"\b(?:state|provincial|regional) capital")


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
    for claim in _unsaid(scene):
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
    if (start < of.end and of.start < end) or (not before and not _set_off(prose, prose[of.end : start], end)):
        return None
    first, last = min(start, of.start), max(end, of.end)
    word = scene.lower.rfind("capital", max(match.sentence.start, first - _NEXT), last + 12)
    if word >= 0 and not capital:
        first, last = min(first, word), max(last, word + len("capital"))
    return make(
        CapitalNamed,
        quote=scene.maker.quote(first, last),
        span=scene.maker.span(first, last),
        section=scene.maker.section(first),
        phrase=phrase.id,
        aside=is_aside(scene, first, last, moved=phrase.id.startswith(_MOVED)),
        city=city,
        of=scene.maker.place(of),
        said=phrase.id not in _SEATED and not phrase.id.startswith(_MOVED),
        owner="country" if phrase.id in _SEATED or phrase.id.startswith(_MOVED) else None,
        past=is_past(scene, first, last),
        until=_until(scene, last),
    )


def _is_a_land(scene: Scene, name: str) -> bool:
    """Whether a name is a country's and no city's."""
    atlas = scene.atlas
    return atlas is not None and atlas.country(name) is not None and not atlas.cities.named(name)


def _until(scene: Scene, end: int) -> int | None:
    """The year that follows a claim in "the capital of Nigeria until December 1991"."""
    found = _UNTIL.match(scene.lower, end)
    return int(found[1]) if found is not None else None


def is_past(scene: Scene, first: int, last: int) -> bool:
    """Whether the sentence around a claim says that the capital was one."""
    start, end = sentence_range(scene, first, last)
    return _PAST.search(scene.lower, max(start, first - _NEXT), min(end, last + _NEXT)) is not None


def _only_country(scene: Scene, start: int, end: int) -> PlaceMention | None:
    """The one country that a sentence names, by itself or by its people, where it names no region."""
    named = scene.within(start, end, PlaceMention)
    if any(is_region(one) and not is_country(one) and not is_city(one) for one in named):
        return None
    found = [*(one for one in named if is_country(one)), *peoples(scene, start, end)]
    return found[0] if found and len({one.entries[0].id for one in found if one.entries}) == 1 else None


def _own_region(scene: Scene, city: str) -> PlaceMention | None:
    """The region that holds a city, where the draft names it: "a Bavarian judge ... Fürth, the state capital"."""
    found = scene.atlas.cities.named(city) if scene.atlas is not None else ()
    region = scene.atlas.get(found[0].city.region or "") if scene.atlas is not None and found else None
    if region is None or region.id not in (named := regions_named(scene)):
        return None
    return PlaceMention(*named[region.id], region.name, None, (region,))


def _owner_of(scene: Scene, of: PlaceMention | None, first: int, last: int) -> Place | None:
    """The place spoken of, as a region of the type that the words say: "the state capital"."""
    if of is None:
        return None
    place = scene.maker.place(of)
    typed = _TYPED.search(scene.lower, first, last)
    if typed is None or place.type_word is not None or scene.atlas is None:
        return place
    word = scene.atlas.words[_TYPES[typed[1]]]
    fits = any(e.kind is PlaceKind.REGION and word.names(e) for e in of.entries)
    return replace(place, type_word=word.word) if fits else place


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
        return _named(scene, *placed), *placed
    if before:
        name = name_before(prose, max(match.sentence.start, end - _NEXT), end)
    else:
        name = name_after(prose, start, min(match.sentence.end, start + _NEXT))
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
    name = name_before(prose, max(match.sentence.start, placed.start() - _NEXT), placed.start())
    if name is None or not scene.atlas.cities.named(prose[slice(*name)]):
        return None
    return None if any(is_country(m) for m in scene.within(*name, PlaceMention)) else name


def _named(scene: Scene, start: int, end: int) -> Place:
    """The place of a name, by its mention where there is one."""
    mention = next((m for m in scene.within(start, end, PlaceMention) if m.start == start), None)
    return scene.maker.place(mention) if mention is not None else unmentioned(scene, start, end)


def _unsaid(scene: Scene) -> Iterator[CapitalNamed]:
    """Claims of "the capital" and "the country's capital"."""
    prose = scene.draft.prose
    for at in _places_of(scene.lower, "capital", "seat of "):
        block = scene.draft.block_at(at)
        low = max(block.start, at - _NEXT)
        after = _ITS_CAPITAL_AFTER.search(prose, low, min(block.end, at + _PHRASE))
        if after is not None and (name := name_before(prose, low, after.start())) is not None:
            owner = after["owner"] or ("country" if after["seat"] else None)
            yield _of_context(scene, name, owner, after.end())
            continue
        ahead = _ITS_CAPITAL_BEFORE.search(prose, low, min(block.end, at + 24))
        name = name_after(prose, ahead.end(), min(block.end, at + _NEXT)) if ahead is not None else None
        if ahead is not None and name is not None and _set_off(prose, ahead.group(), name[1]):
            yield _of_context(scene, name, ahead["owner"], ahead.start())


def _places_of(lower: str, *words: str) -> list[int]:
    """Where some words stand, in order."""
    found = []
    for word in words:
        at = lower.find(word)
        while at >= 0:
            found.append(at)
            at = lower.find(word, at + len(word))
    return sorted(found)


def _set_off(prose: str, between: str, end: int) -> bool:
    """Whether a name after "the capital" ends with a pause where it starts with one: not "in the capital, Lee said"."""
    return between.strip()[-1:] not in (",", "–", "—", "(") or end >= len(prose) or prose[end] in ",.;)–—\n"


def _is_people(scene: Scene, mention: PlaceMention) -> bool:
    """Whether a region's name, alone, is that of a people with a country: "Somali troops", in Ethiopia and beyond."""
    return mention.type_word is None and scene.atlas is not None and scene.atlas.is_people(mention.name.lower())


def _its_own(scene: Scene, of: PlaceMention, name: tuple[int, int], around: tuple[int, int]) -> bool:
    """Whether "its capital" can be that of one country alone, which the sentence, or the one before, names."""
    if not is_country(of) or " its " not in f" {scene.lower[slice(*around)]}":
        return False
    begin = scene.draft.block_at(name[0]).start
    places = [*scene.within(begin, name[0], PlaceMention), *peoples(scene, begin, name[0])]
    if any(one.entries and one.entries[0].id != of.entries[0].id for one in places):
        return False
    return of.end <= name[0] and scene.lower.count(". ", of.end, name[0]) <= 1


def _of_context(scene: Scene, name: tuple[int, int], owner: str | None, other: int) -> CapitalNamed:
    start, end = name
    first, last = min(start, other), max(end, other)
    of = spoken_of(
        scene, start, region=owner in _REGIONAL or _REGIONAL_CAPITAL.search(scene.lower, first, last) is not None
    )
    if owner is None:
        begin, stop = sentence_range(scene, first, last)
        near = scene.within(max(begin, first - _SENTENCE), first, PlaceMention)
        here = [m for m in near if is_country(m) or (is_region(m) and not is_city(m) and not _is_people(scene, m))]
        of = here[-1] if here else of
        if of is None and _REGIONAL_CAPITAL.search(scene.lower, first, last) is None:
            of = _only_country(scene, max(begin, first - _SENTENCE), stop)
    if of is None and _TYPED.search(scene.lower, first, last) is not None:
        of = _own_region(scene, scene.draft.prose[start:end])
    if owner is None and of is not None and _its_own(scene, of, name, (first, last)):
        owner = "country"
    city = _named(scene, start, end)
    return make(
        CapitalNamed,
        quote=scene.maker.quote(first, last),
        span=scene.maker.span(first, last),
        section=scene.maker.section(first),
        phrase="capital of the place spoken of",
        aside=is_aside(scene, first, last),
        city=city,
        of=_owner_of(scene, of, first, last),
        said=False,
        owner=owner,
        past=is_past(scene, first, last),
        nearby=tuple(one for one in nearby(scene, start, [of] if of is not None else []) if one.name != city.name),
    )
