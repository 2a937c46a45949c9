"""Places that a draft puts into a region or a country: "Lyon, France", "Tamale, in the Northern Region"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.atlas.entry import PlaceKind
from factcheck.claims import Place, PlaceWithin, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import PlaceMention
from factcheck.extraction.phrasebook.mentions.place_words import CAPITALISED, LEADING, NO_NAME
from factcheck.extraction.phrasebook.mentions.towns import Town, district_before, town_after, town_at, town_before
from factcheck.extraction.phrasebook.readers.asides import ASKED_IN_QUOTES, denied
from factcheck.extraction.phrasebook.readers.geography.within.bygone import is_bygone
from factcheck.extraction.phrasebook.readers.geography.within.place_joints import DISTRICT_OF, JOINTS, TYPED_OF
from factcheck.extraction.phrasebook.readers.geography.within.place_lists import GOES_ON, is_one_of_many
from factcheck.extraction.phrasebook.readers.geography.within.place_sureness import SAYS, are_sure, may_be_country
from factcheck.extraction.phrasebook.scene import Scene, Sentence

COASTAL = "place-within.coast"
"""The phrase of a town on a country's coast, where an enclave may lie too."""
LISTED = "place-within.list"
"""The phrase of the last town of a list, with which the region alone may go or with all of it."""
_COAST_OF = expression(r"\b(?:coast|seaboard|shore) of ")
_TODAY = expression(r"\b(?:now|today|present-day|modern-day)\b")
_CITY = expression(r"\b(?:city|metropolis) (?:in|of|on) ")
_PLAIN = r"(?:(?!(?:the|to|in|and|or|of|from|near|a|at|for|with|on|by|as|into|is|was) )[a-z-]+ ){0,2}"
_TOWN_OF = expression(rf" {_PLAIN}(?:city|town|port|village|suburb|resort|municipality) of ")
"""Between a region and its town: "the Kerala city of Kochi"."""

_PEOPLE_TOWN_OF = expression(
    rf"(?<![\w-])({CAPITALISED}(?: {CAPITALISED})?) {_PLAIN}(?:city|town|port|village|resort) of \Z"
)
_OPENERS = LEADING - {"New"}
_TOWN_STEMS = ("city of ", "town of ", "port of ", "village of ", "resort of ")

_FANCY = expression(
    r"\b(?:fiction(?:al)?|imaginary|imagin(?:e|es|ed)|novel(?!ty)|joke[sd]?|jok(?:ing|ingly)|saying goes|so to speak"
    r"|nickname[sd]?|dubbed"
    r"|satir\w{1,4}|parody|alternative history|pretend\w{0,3}|honorary|in spirit|metaphor\w{0,5})\b"
)
"""Words of copy that does not speak of the world as it is."""
_LEAD = 24
_THING = expression(
    r"\b(?:restaurant|hotel|café|cafe|bar|pub|shop|bakery|brewery|cinema|theatre|theater|nightclub|yacht|ferry|frigate"
    r"|destroyer|trawler|freighter|tanker|racehorse|band|magazine|brand|firm|start-?up|carmaker|airline) [\"“‘']?\Z"
)
"""Before a name: what bears it and is no place."""
_FOR_A_TIME = expression(
    r",? (?:until|till|before|from|between|under|during|at the time|in those days|(?:back )?in (?:the )?\d"
    r"|for (?!the\b)[a-z]+ (?:years|centuries|decades))"
)
_COMMON = (
    frozenset(
        "Lake Lakes River Coast Coastal Mountain Valley Island Islands Hills Hill Plateau Delta Basin Highlands".split()
    )
    | NO_NAME
)
_NAME_BEFORE = expression(r"\b(?!(?:The|In|Across|Of|From|Within|Throughout) )[A-Z][\w’'-]+ \Z")
_INSIDE = expression(r"\b(?:in|across|throughout|within) (?:the )?\Z")
_WINDOW = 90
_AROUND = 240
"""How far around a claim a word of fancy in its sentence counts."""


def read_places_within(scene: Scene) -> tuple[PlaceWithin, ...]:
    """A claim for each name that stands right before a region or country, or right after "its city of"."""
    return scene.once(_found)


def _found(scene: Scene) -> tuple[PlaceWithin, ...]:
    return tuple(_all(scene))


def _all(scene: Scene) -> Iterator[PlaceWithin]:
    for sentence in scene.sentences:
        if "g" not in sentence.kinds:
            continue
        found = list(_in_sentence(scene, sentence))
        if found and not denied(sentence):
            yield from found
    yield from _of_peoples(scene)


def _in_sentence(scene: Scene, sentence: Sentence) -> Iterator[PlaceWithin]:
    places = [one for one in sentence.mentions if isinstance(one, PlaceMention)]
    prose = scene.draft.prose
    ending_at = {one.end: one for one in places}
    for parent in places:
        if parent.capital or not may_hold(parent) or is_part_of_the_world(scene, parent):
            continue
        before = prose[max(sentence.start, parent.start - _WINDOW) : parent.start]
        if before.endswith(", ") and is_one_of_many(prose, parent):
            continue
        if (
            not before.endswith((", ", " (", "istrict of ", "'s ", "’s "))
            and " in " not in before
            and " of " not in before
            and " belong" not in before
        ):
            before = ""
        beside = ending_at.get(parent.start - len(" of "))
        typed = (
            beside is not None and beside.type_word is not None and may_be_country(parent) and _is_a_name(prose, beside)
        )
        for ending, joint in (*JOINTS, DISTRICT_OF, *((TYPED_OF,) if typed else ())):
            if before.endswith(ending) and (match := joint.search(before)):
                words = match.groupdict()
                if "part of" in match[1] and _FOR_A_TIME.match(prose, parent.end):
                    break  # "Trieste, part of Austria until 1918"
                if "belong" in match[1] and prose.startswith(("'", "’"), parent.end):
                    break  # "Leipzig belongs to Germany's best"
                if words.get("people") and not parent.type_word:
                    break
                if words.get("coast") and may_be_country(parent) and _COAST_OF.search(match[1]) is None:
                    break  # Gibraltar is on the southern tip of Spain
                end = parent.start - len(before) + match.start(1)
                named = ending_at.get(end)
                town = town_before(prose, named.end if named and not named.type_word else end, sentence.start)
                if town is not None and named is not None and (town.start != named.start or named.capital):
                    town = town if named.start > town.start else _whole(prose, named)
                if named is not None and named.type_word:
                    sure, held = are_sure(scene, None, parent, match[1]), scene.maker.place(parent)
                    sure = sure or (match[1] == " in " and _lies_there(prose, named, parent))
                    yield within(scene, named.start, parent.end, scene.maker.place(named), held, sure=sure)
                elif town is not None and not town.owned and not (town.before.endswith(",") and SAYS.search(match[1])):
                    sure = are_sure(scene, town, parent, match[1])
                    held = scene.maker.place(parent)
                    kind = words.get("kind")
                    word = kind if kind and _is_called(scene, town, kind) else _city_in(match[1])
                    today = _TODAY.search(match[1]) is not None
                    place = place_of(scene, town, word)
                    phrase = COASTAL if words.get("coast") and may_be_country(parent) else "place-within"
                    phrase = LISTED if town.before == "and" and phrase == "place-within" else phrase
                    yield within(scene, town.start, parent.end, place, held, sure=sure, phrase=phrase, today=today)
                elif named is not None and (placed := _placed_already(scene, sentence, named)) is not None:
                    held = scene.maker.place(parent)
                    whole = may_be_country(parent) and not may_be_country(named) and not _is_known(scene, placed)
                    place = scene.maker.place(named) if whole else place_of(scene, placed)
                    yield within(scene, placed.start, parent.end, place, held, sure=True)
                elif (found := district_before(prose, end, sentence.start)) is not None:
                    district, word = found
                    held, place = scene.maker.place(parent), place_of(scene, district, word)
                    sure = are_sure(scene, district, parent, match[1])
                    yield within(scene, district.start, parent.end, place, held, sure=sure)
                break
        follows = _TOWN_OF.match(prose, parent.end, min(sentence.end, parent.end + _WINDOW))
        if follows is not None and (town := town_after(prose, follows.end())):
            held = scene.maker.place(parent)
            place = place_of(scene, town, _city_in(follows[0]))
            yield within(scene, parent.start, town.end, place, held, sure=True)


def _is_a_name(prose: str, region: PlaceMention) -> bool:
    """Whether what is called a region has a name of its own: not "the Lake Region", nor "the Tana Delta region"."""
    common = _COMMON.issuperset(region.name.split())
    return not common and _NAME_BEFORE.search(prose, max(0, region.start - _LEAD), region.start) is None


def _lies_there(prose: str, named: PlaceMention, parent: PlaceMention) -> bool:
    """Whether a region that something lies in can but lie in what follows: "floods in the state of Bihar in India"."""
    inside = _INSIDE.search(prose, max(0, named.start - _LEAD), named.start) is not None
    return inside and not GOES_ON.match(prose[parent.end : parent.end + _WINDOW])


def _whole(prose: str, named: PlaceMention) -> Town | None:
    """A region of two names, of which the second is not meant by itself: "Jammu and Kashmir"."""
    both = " and " in prose[named.start : named.end] and named.type_word is None
    region = both and any(one.kind is PlaceKind.REGION for one in named.entries)
    return town_at(prose, named.start, named.end) if region else None


def _placed_already(scene: Scene, sentence: Sentence, region: PlaceMention) -> Town | None:
    """The town that opens a sentence and is put into a region before it is put elsewhere: "Houston, Texas, is in"."""
    prose = scene.draft.prose
    if not may_hold(region) or prose[region.start - 2 : region.start] != ", ":
        return None
    town = town_before(prose, region.start - 2, sentence.start)
    return town if town is not None and not town.before and not town.owned else None


def _of_peoples(scene: Scene) -> Iterator[PlaceWithin]:
    """ "The German city of Lyon": the parent is named by its people."""
    prose, lower = scene.draft.prose, scene.lower
    for stem in scene.words.held(_TOWN_STEMS):
        at = lower.find(stem)
        while at >= 0:
            end = at + len(stem)
            match = _PEOPLE_TOWN_OF.search(prose, max(0, at - _WINDOW), end)
            town = town_after(prose, end) if match is not None else None
            if match is not None and town is not None:
                words = match[1] if match[1].partition(" ")[0] not in _OPENERS else match[1].partition(" ")[2]
                if prose.startswith(", ", town.end) and scene.place_at(town.end + 2) is not None:
                    words = ""  # "the Bavarian village of Leavenworth, Washington"
                if words and not scene.within(match.end(1) - len(words), match.end(1), PlaceMention):
                    maker, start = scene.maker, match.end(1) - len(words)
                    people = make(Place, quote=words, span=maker.span(start, match.end(1)), name=words)
                    yield within(scene, start, town.end, place_of(scene, town, _city_in(stem)), people, sure=True)
            at = lower.find(stem, end)


def _city_in(words: str) -> str | None:
    """The type word of a town that some words call a city: "a city in", "the Kerala city of"."""
    return "city" if _CITY.search(words) else None


def may_hold(parent: PlaceMention) -> bool:
    """Whether a mention may name what holds cities: a country, a region, or a place of the user's own."""
    return any(one.kind in (PlaceKind.COUNTRY, PlaceKind.REGION) or one.own for one in parent.entries)


def is_part_of_the_world(scene: Scene, parent: PlaceMention) -> bool:
    """Whether a name is also a word for a part of the world: "the Balkan city of", "Gulf"."""
    return parent.type_word is None and scene.atlas is not None and scene.atlas.facts.area(parent.name) is not None


def _is_called(scene: Scene, town: Town, kind: str) -> bool:
    """Whether a region has the name that a type word names: "Chubut is a province of"."""
    word = scene.atlas.words.get(kind) if scene.atlas is not None else None
    if scene.atlas is None or word is None:
        return False
    return any(one.kind is PlaceKind.REGION and word.names(one) for one in scene.atlas.named(town.name))


def _is_known(scene: Scene, town: Town) -> bool:
    return scene.atlas is not None and bool(scene.atlas.cities.named(town.name))


def place_of(scene: Scene, town: Town, type_word: str | None = None) -> Place:
    """A name of the prose as a place of a claim."""
    maker = scene.maker
    quote, span = maker.quote(town.start, town.end), maker.span(town.start, town.end)
    return make(Place, quote=quote, span=span, name=town.name, type_word=type_word)


def named_by(scene: Scene, words: str, end: int) -> Place:
    """The place that some words of the prose name, or whose people they name, by where they end."""
    return make(Place, quote=words, span=scene.maker.span(end - len(words), end), name=words)


def within(
    scene: Scene,
    start: int,
    end: int,
    place: Place,
    parent: Place,
    *,
    sure: bool,
    phrase: str = "place-within",
    today: bool = False,
) -> PlaceWithin:
    """A claim over a range of the prose; `today` where its own words say that they speak of the present."""
    sentence = scene.sentence_at(start)
    first = max(sentence.start if sentence else 0, start - _AROUND)
    last = min(sentence.end if sentence else len(scene.lower), end + _AROUND)
    thing = _THING.search(scene.lower, max(0, start - _LEAD), start) is not None
    return make(
        PlaceWithin,
        quote=scene.maker.quote(start, end),
        span=scene.maker.span(start, end),
        section=scene.maker.section(start),
        phrase=phrase,
        place=place,
        parent=parent,
        sure=sure and not (thing or ASKED_IN_QUOTES.match(scene.lower, end) or _FANCY.search(scene.lower, first, last)),
        past=not today and is_bygone(scene, start, end),
    )
