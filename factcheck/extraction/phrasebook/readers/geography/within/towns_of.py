"""Cities and regions that a draft gives to a country or region: "Polish ports like Gdynia"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from factcheck.atlas import Atlas, PlaceKind
from factcheck.atlas.names import key
from factcheck.claims import Place, PlaceWithin, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import PlaceMention
from factcheck.extraction.phrasebook.mentions.place_words import CAPITALISED, OPENING
from factcheck.extraction.phrasebook.mentions.runs import ending_of
from factcheck.extraction.phrasebook.mentions.towns import NAME, Town, town_after, town_before
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.readers.geography.regions.old_provinces import is_of_old
from factcheck.extraction.phrasebook.readers.geography.within.owned_towns import towns_by_owner
from factcheck.extraction.phrasebook.readers.geography.within.place_joints import ADJECTIVES
from factcheck.extraction.phrasebook.readers.geography.within.places_within import (
    is_part_of_the_world,
    may_hold,
    named_by,
    place_of,
    within,
)
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_ONE = r"(?:city|town|port|resort|metropolis|seaport|harbou?r|village)"
_MANY = r"(?:cities|towns|ports|resorts|seaports|harbou?rs|villages)"
_AS = r"(?:,? (?:such as|like|including|among them|notably|namely|especially)| of|:| –| —)"
_THAT_ARE = r" (?:that|which|to) [a-z]+(?: [a-z]+){0,3} (?:are|were|is|was|be) "
"""Before a list that a verb opens: "the Dutch cities that signed were"."""
_BYWORD = r"(?!(?:state|regional|provincial|national|federal|county|first|second|third|last|next)\b)[a-z]{3,14} capital"
"""A city by what it is known for: "the region's tea capital"."""
_OWNED_ONE = expression(
    rf"['’]s? {ADJECTIVES}(?:{_ONE}(?: of)?|{_BYWORD})(?:,| is| was| remains| –| —| \()? (?={CAPITALISED})"
)
_AMONG = expression(r"(?:\A|(?<=[.!?] )|(?<=\n))(?:Of|Among) (?:all )?(?:the )?(?:[a-z-]+ ){0,2}\Z")
_THEM = expression(rf"(?:['’]s?)? (?:[a-z-]+ ){{0,2}}?{_MANY}(?: [^A-ZÀ-Þ.;:!?()\n]{{1,40}})?, (?={CAPITALISED})")
_MANY_IN = expression(
    rf"(?:\A|(?<=[.!?] )|(?<=\n))(?:Of|Among) (?:all )?(?:the )?(?:[a-z-]+ ){{0,3}}{_MANY} (?:in|of|across) (?:the )?\Z"
)
_THEN_ONE = expression(rf"(?: [^A-ZÀ-Þ.;:!?()\n]{{1,40}})?, (?={CAPITALISED})")
_DOES = expression(
    r" (?:is|was|has|had|came|comes|does|did|will|took|takes|stands|stood|got|saw|won|lost|leads?|led|fares?|fared"
    r"|alone|ranks?|ranked|remains?)\b"
)
"""Around a land, after "Of the" and "Among the": some towns of it, and then one of them."""
_MANY_OF = expression(
    rf"(?:['’]s?)? {ADJECTIVES}(?:{CAPITALISED} ){{0,2}}{_MANY}(?:{_AS} |(?P<apposed>, | \()|{_THAT_ARE})(?:the )?"
    rf"(?={CAPITALISED})"
)
_IN = expression(rf"(?i:\b{_MANY}) (?:all over|across|in|of) (?:[a-z-]+ )?(?:the )?\Z")
_CHIEF_IN = expression(
    rf"(?i:\b(?:largest|biggest|oldest|busiest|smallest|second|third|fourth|only|main|chief|leading|richest|fastest|[a-z]+most)"
    rf" (?:[a-z-]+ ){{0,2}}?{_ONE}) (?:in|of) (?:all of )?(?:the )?\Z"
)
_AND_IT = expression(rf"(?:(?P<apposed>,| –| —| \()|,? (?:is|was|remains)) ?(?=(?P<town>{NAME}))")
"""After a parent: "the largest city in Moldova is Chisinau"."""
_LISTED = expression(rf"{_AS} (?={CAPITALISED})")
_APPOSED = expression(
    r"(?:,| is| was| became| remains| –| —| \() ?(?:now |still |by far )?(?:the )?"
    r"(?:(?:one|(?:[a-z-]+ ){1,4}?(?:by [a-z]+ )?|second|third|fourth) ?of (?:all )?(?:the )?)?\Z"
)
_ITS_CITY = expression(
    rf"['’]s? {ADJECTIVES}(?:{_ONE}|{_MANY}|(?:count|territor)(?:y|ies)|(?:state|province|region|district"
    rf"|department)s?)(?=[,.;:)–—]|\s*\Z| [–—]| (?:and|with|where|by|on|after|for|is|was|has|in|since|which|who|when"
    r"|while|will)\b)"
)
_A = expression(r"(?:,| –| —| \(|,? (?:which )?is) ?(?:now )?an? (?:[a-z-]+ ){0,3}\Z")
_OF_IT = expression(
    rf" (?:[a-z-]+ ){{0,2}}?{_ONE}(?=[,.;:)–—]|\s*\Z| (?:of (?=[a-z\d])|on|in|with|where|that|by|at|and)\b)"
)
"""Around a parent: "Pittsburgh, an Ohio city"."""
_ON_ITS = expression(
    r"(?:,? (?:(?:which )?(?:is|lies|sits|stands) |(?:which is |is )?an? (?:[a-z-]+ ){1,3})?on|, on) (?:the )?\Z"
)
_ITS_REGION = expression(
    r"['’]s (?:[a-z-]+ )?(?P<word>state|province|region|canton|prefecture|governorate|voivodeship|oblast) of (?:the )?"
)
_COAST = expression(r"['’]s (?:[A-Z]?[a-z-]+ ){0,3}(?:coast|coastline|shore|riviera|seaboard)\b")
_TWO_TOWNS_IN = expression(
    rf"(?:,| –| —| \() ?(?:both|the|two|three|four|five|six) (?:[a-z-]+ ){{0,3}}?{_MANY} (?:in|of|on)"
    rf" (?:[a-z-]+ ){{0,2}}?(?:the )?(?P<people>(?:{CAPITALISED} )?{CAPITALISED} )?\Z"
)
_BOTH_IN = expression(
    r",? (?P<all>both|all|all three|all four|each)(?: of (?:them|which))?(?: are)? in (?:[a-z-]+ ){0,2}?(?:the )?\Z"
)
_NAMES = expression(rf"{NAME}(?:(?:, and |, | and )(?:the )?{NAME}){{0,6}}")
_NAMES_BEFORE = expression(rf"(?<![\w-]){NAME}(?:(?:, and |, | and ){NAME}){{1,4}}\Z")
_JOINT = expression(r", and |, | and ")
_SHUTS = expression(r"[,.;:)–—]|\s*\Z")
_PEOPLE = expression(rf"({OPENING}(?: {CAPITALISED})?)(?= {ADJECTIVES}{_MANY}(?:{_AS} |, | \(|{_THAT_ARE}))")
_IN_ANOTHER = expression(
    r"\b(?:are|lie|were|belong|fell|ended up)\b[^.;:!?\n]{0,24}? (?:in|to|parts? of|within)"
    r" (?:the |modern |what is now )?[A-ZÀ-Þ]|\bnow (?:in|parts? of|belong)"
    r"|\bin (?:the )?[A-ZÀ-Þ]\w+(?: and [A-ZÀ-Þ]\w+)?,? (?:now|today)\b"
)
"""After a list of towns of a people: where they lie today, which may be elsewhere."""
_PEOPLES_TOWN = expression(
    rf"(?:(?:,| –| —| \() (?:(?:now|once|still|today) )?(?:an?|the|that|another)"
    r"|,? (?:which )?(?:is|remains)(?: now| today)? an?) "
    rf"(?:(?!former\b)[a-z-]+ ){{0,3}}"
    rf"(?P<people>{CAPITALISED}(?: {CAPITALISED})?) {ADJECTIVES}{_ONE}"
    r"(?=[,.;)–—]|\s*\Z| (?:that|which|where|whose|across|on|before|beyond|between|along|nearest|closest"
    r"|in(?! (?:its|his|her|their|all but|many|some|more|most|spirit|name|every|style|feel))|with|near"
    r"|by(?! (?:birth|nature))|of(?= [a-z\d])"
    r"|at(?! heart)|south|north|east|west"
    r"|under|about|known|famous|home to|popular|best|once|set|surrounded|ringed|perched|nestled|founded|built|twinned"
    r"|hemmed|straddling|just|close|some|inland|who|when|while|and|is|was|has)\b)"
)
"""After a name: ", the Slovak town over the bridge"."""
_ONE_OF_PEOPLE = expression(rf" \((?:the )(?P<people>{CAPITALISED}(?: {CAPITALISED})?) one\)")
_ALL_SMALL = expression(r",? (?:all|both|each|(?!and |or )[a-z]{3,5}) (?:of them )?(?:[a-z-]+ ){0,2}(?:the )?\Z")
_BUILDING = expression(
    r" (?:railway |train |bus |metro |rail |central )?(?:station|terminal|terminus|street|road|square|avenue|market"
    r"|hotel|theatre|theater|museum|stadium|arena|airport|bridge|gate|park|university|college|school|hospital|church|club"
    r"|bank|line|derby|restaurant|suite|room|quarter|district|embassy|consulate|house|hall|pier|quay|dock)s?\b"
)
"""What makes a name after "Moscow's" that of a building, a street or a club."""
_ITS_TOWNS = expression(rf"(?:['’]s)? (?:(?!are\b|were\b|and\b|or\b)[a-z-]+ ){{0,2}}{_MANY}\b")
_TOWN_STEMS = (" city", " town", " port", " resort", " metropolis", " seaport", " harbo", " village")
_CITY = expression(r"\b(?:[Cc]ity|[Cc]ities|metropolis)\b")
_WINDOW, _REACH = 64, 160
_CUES = (
    *(
        "city",
        "town",
        "port",
        "resort",
        "metropolis",
        "harbo",
        "village",
        "cities",
        " both in ",
        " all in ",
        " each in ",
    ),
    *(" all three in ", "'s ", "’s "),
)


def read_towns_of(scene: Scene) -> tuple[PlaceWithin, ...]:
    """A claim for each city that is one of a country's or region's cities."""
    return scene.once(_found)


def _found(scene: Scene) -> tuple[PlaceWithin, ...]:
    return tuple(_all(scene))


def _all(scene: Scene) -> Iterator[PlaceWithin]:
    for sentence in scene.sentences_with(_CUES):
        if "g" in sentence.kinds:
            found = list(_in_sentence(scene, sentence))
            if found and not denied(sentence):
                yield from found
    if scene.words.any((" cities", " towns", " ports", " resorts")):
        yield from _of_peoples(scene)
    yield from _of_a_people(scene)
    for mention in scene.mentions:
        if isinstance(mention, PlaceMention) and mention.country and mention.type_word not in (None, "city"):
            yield from _of_country(scene, mention)


def _in_sentence(scene: Scene, sentence: Sentence) -> Iterator[PlaceWithin]:
    prose = scene.draft.prose
    for parent in sentence.mentions:
        if not isinstance(parent, PlaceMention) or parent.capital or not may_hold(parent):
            continue
        if is_part_of_the_world(scene, parent):
            continue
        place = scene.maker.place(parent)
        stop = min(sentence.end, parent.end + _REACH)
        if (one := _OWNED_ONE.match(prose, parent.end, stop)) and (town := town_after(prose, one.end())):
            yield _claim(scene, parent.start, town, place, _word(one[0]))
        elif many := _MANY_OF.match(prose, parent.end, stop):
            for town in _names(scene, many.end(), stop, apposed=many["apposed"] is not None):
                yield _claim(scene, parent.start, town, place, _word(many[0]))
        typed = _ITS_REGION.match(prose, parent.end)
        for held in scene.within(
            *((typed.end(), typed.end() + 1) if typed else (parent.end + 3, parent.end + 4)), PlaceMention
        ):
            if _is_held(prose, parent, held):
                whole = scene.maker.place(held)
                word = whole.type_word or (typed["word"] if typed else None)
                yield within(scene, parent.start, held.end, replace(whole, type_word=word), place, sure=True)
        before = prose[max(sentence.start, parent.start - _WINDOW) : parent.start]
        if (town := _among(scene, before, parent.end, stop)) is not None:
            yield _claim(scene, parent.start, town, place)
        if (many_in := _IN.search(before)) and (listed := _LISTED.match(prose, parent.end, stop)):
            for town in _names(scene, listed.end(), stop, apposed=False):
                yield _claim(scene, parent.start, town, place, _word(many_in[0]))
        chief = _CHIEF_IN.search(before)
        if chief is not None and (it := _AND_IT.match(prose, parent.end, stop)):
            town = town_after(prose, it.end())
            if town is not None and (it["apposed"] is None or _SHUTS.match(prose, town.end)):
                yield _claim(scene, parent.start, town, place, _word(chief[0]))
        its = _ITS_CITY.match(prose, parent.end, stop)
        if its is not None and (joint := _APPOSED.search(before)):
            town = town_before(prose, parent.start - len(before) + joint.start(), sentence.start)
            if town is not None and not town.owned:
                yield _claim(scene, parent.start, town, place, _word(its[0]))
        if (of := _OF_IT.match(prose, parent.end, stop)) and (joint := _A.search(before)):
            town = town_before(prose, parent.start - len(before) + joint.start(), sentence.start)
            if town is not None and not town.owned:
                yield _claim(scene, parent.start, town, place, _word(of[0]))
        if _COAST.match(prose, parent.end, stop) and (joint := _ON_ITS.search(before)):
            town = town_before(prose, parent.start - len(before) + joint.start(), sentence.start)
            if town is not None and not town.owned:
                yield _claim(scene, parent.start, town, place)
        yield from towns_by_owner(scene, sentence, parent, place, before)
        both = _BOTH_IN.search(before)
        if both is None and (two := _TWO_TOWNS_IN.search(before)) and (parent.type_word or not two["people"]):
            both = two
        if both is None and _ITS_TOWNS.match(prose, parent.end, stop):
            both = _ALL_SMALL.search(before)
        if both is not None:
            for town in _before(scene, sentence, parent.start - len(before) + both.start()):
                yield _claim(scene, parent.start, town, place)


def _among(scene: Scene, before: str, end: int, stop: int) -> Town | None:
    """ "Of the Nagaland towns surveyed, Jorhat was", "Among the ports of Croatia, Durrës is"."""
    prose = scene.draft.prose
    them = _THEM.match(prose, end, stop) if _AMONG.search(before) else None
    if them is None and _MANY_IN.search(before):
        them = _THEN_ONE.match(prose, end, stop)
    town = town_after(prose, them.end()) if them is not None else None
    return town if town is not None and not town.owned and _DOES.match(prose, town.end) else None


def _is_held(prose: str, parent: PlaceMention, held: PlaceMention) -> bool:
    """Whether a region follows right after the place that has it: "South Africa's Western Cape"."""
    between = prose[parent.end : held.start]
    if (between not in ("'s ", "’s ") and _ITS_REGION.fullmatch(between) is None) or prose[
        held.end : held.end + 2
    ].strip()[:1].isupper():
        return False
    if _BUILDING.match(prose, held.end):
        return False  # "Moscow's Yaroslavl station"
    return not held.capital and all(entry.kind is PlaceKind.REGION for entry in held.entries)


def _names(scene: Scene, start: int, stop: int, *, apposed: bool) -> Iterator[Town]:
    """The names of a list; an apposition must be set off on both sides: not "on Polish cities, Warsaw said"."""
    prose = scene.draft.prose
    names = _NAMES.match(prose, start, stop)
    if names is None or (apposed and _SHUTS.match(prose, names.end()) is None):
        return
    at = start
    for name in _JOINT.split(names[0]):
        at = prose.index(name, at)
        town = town_after(prose, at)
        if town is not None and prose[town.end : town.end + 2] not in ("'s", "’s"):
            yield town
        at += len(name)


def _before(scene: Scene, sentence: Sentence, end: int) -> Iterator[Town]:
    """The names of a list that ends at an offset."""
    prose = scene.draft.prose
    names = _NAMES_BEFORE.search(prose, max(sentence.start, end - _REACH), end)
    at = names.start() if names is not None else end
    for name in _JOINT.split(names[0]) if names is not None else ():
        at = prose.index(name, at) + len(name)
        if (town := town_before(prose, at, at - len(name))) is not None:
            yield town


def _of_peoples(scene: Scene) -> Iterator[PlaceWithin]:
    """ "Two Ukrainian cities, Kharkiv and Odesa, ...": the parent is named by its people."""
    prose, atlas = scene.draft.prose, scene.atlas
    for match in _PEOPLE.finditer(prose) if atlas is not None else ():
        words, end = _people(match[1], atlas), match.end(1)
        many = _MANY_OF.match(prose, end, end + _REACH)
        start = end - len(words or "")
        if words and (town := _among(scene, prose[max(0, start - _WINDOW) : start], end, end + _REACH)) is not None:
            yield _claim(scene, start, town, named_by(scene, words, end))
        if words and many is not None and prose[max(0, start - 3) : start] not in ("'s ", "’s "):
            if _IN_ANOTHER.search(prose, many.end(), scene.passage_at(end)[1]):
                continue
            place = named_by(scene, words, end)
            for town in _names(scene, many.end(), end + _REACH, apposed=many["apposed"] is not None):
                yield _claim(scene, start, town, place, _word(many[0]))


def _people(run: str, atlas: Atlas | None) -> str | None:
    """The words at the end of a run that are of a country's people, or of a region: "Ukrainian", "Bavarian"."""
    if atlas is None:
        return None
    return ending_of(run, lambda words: atlas.is_people(key(words)) or bool(atlas.regions_of(words)))


def _of_a_people(scene: Scene) -> Iterator[PlaceWithin]:
    """ "Brest, the Belarusian city", "Tripoli (the Lebanese one)": the people name the parent, after the town."""
    prose, atlas = scene.draft.prose, scene.atlas
    patterns = [_ONE_OF_PEOPLE] if " one)" in scene.words else []
    if scene.words.any(_TOWN_STEMS):
        patterns.append(_PEOPLES_TOWN)
    for pattern in patterns if atlas is not None else ():
        for match in pattern.finditer(prose):
            words, end = _people(match["people"], atlas), match.end("people")
            town = town_before(prose, match.start(), max(0, match.start() - _WINDOW)) if words else None
            sentence = scene.sentence_at(match.start())
            if town is None or words is None or town.owned or (sentence is not None and denied(sentence)):
                continue
            if scene.draft.block_at(town.start) is not scene.draft.block_at(end):
                continue
            yield _claim(scene, end - len(words), town, named_by(scene, words, end), _word(match[0]))


def _of_country(scene: Scene, mention: PlaceMention) -> Iterator[PlaceWithin]:
    """ "The Canadian province of Alberta", "Ghana's Volta Region"."""
    assert mention.country is not None
    at = scene.draft.prose.rfind(mention.country, max(0, mention.start - _WINDOW), mention.start)
    if at >= 0:
        quote = scene.maker.quote(at, at + len(mention.country))
        if is_of_old(scene, mention):
            return
        span = scene.maker.span(at, at + len(mention.country))
        parent = make(Place, quote=quote, span=span, name=mention.country)
        yield within(scene, at, mention.end, scene.maker.place(mention), parent, sure=True)


def _word(printed: str) -> str | None:
    """The type word of a town that some words call a city."""
    return "city" if _CITY.search(printed) else None


def _claim(scene: Scene, start: int, town: Town, parent: Place, word: str | None = None) -> PlaceWithin:
    first, last = min(start, town.start), max(town.end, start + 1)
    return within(scene, first, last, place_of(scene, town, word), parent, sure=True)
