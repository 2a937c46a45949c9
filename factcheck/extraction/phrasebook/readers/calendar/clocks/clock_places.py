"""Whose clock a time of day is told by: the zone beside it, the town before or behind it, or that of the dateline."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.date_words import MONTHS, WEEKDAYS, ZONE
from factcheck.extraction.phrasebook.mentions.mention import PlaceMention, TimeMention
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_NAME = r"[A-Z][\w'’.-]{1,20}(?:[ -][A-Z][\w'’-]{1,20}){0,3}"
ANOTHER_DAY = (
    r"the (?:(?:next|following|previous|same) (?:day|morning|evening|night|afternoon)"
    r"|(?:day|night|evening|morning) (?:before|after))"
)
"""Another day on the other clock: "6 a.m. the next day in Paris"."""
_PLACE = expression(
    r"(?: local time)?(?:,? (?:on )?[A-Z][a-z]{2,5}day(?: (?:morning|afternoon|evening|night))?)?"
    rf"(?:,? {ANOTHER_DAY})?,? in (?:the )?"
    rf"(?P<place>{_NAME}(?:, [A-Z][\w]{{1,20}}(?: [A-Z]\w{{1,20}})?)?)"
)
_ZONE = expression(
    r",? (?:on )?[A-Z][a-z]{2,5}day(?: (?:morning|afternoon|evening|night))?,? \(?"
    rf"(?P<zone>(?!local){ZONE})"
)
"""A zone behind a weekday: "at 7 p.m. on Monday, Tongan time"."""
_PLACE_BEFORE = expression(
    rf"\b[Ii]n (?:the )?(?P<place>{_NAME}),? (?:(?:where|when) )?(?:it|that|this) "
    r"(?:(?:is|was|will|would) (?:be )?)?(?:(?:then|already|still|just|only) )?(?:be )?$"
)
"""The place of a clock, told before its time: "in Paris, where it was then 09:00"."""
_POSSESSIVE = expression(rf"(?: on| by) (?:the )?(?P<place>{_NAME}?)(?:['’]s?)? clocks?\b")
_SIDE = expression(rf",? (?:on|at) the (?P<place>{_NAME}?) (?:side|end|bank|shore)\b")
_FOR = expression(rf",? for (?:the |those |our |all )?[a-z ]{{0,50}}?\b(?:in|from) (?:the )?(?P<place>{_NAME})")
"""The place of those for whom it is that time: "19.00 for those watching in Oulu"."""
_LOCAL_BEHIND = expression(
    r",? (?:local(?: time)?\b|(?:on|by) (?:the )?(?:local|their|our|your|its|his|her)(?: own)? (?:clocks?|time)\b"
    r"|there\b)"
)
_HERE = expression(r",? (?:here|our time)(?=[.,;:)]|$| on\b)")
_SOME_PLACE = expression(rf"\b(?:[Ii]n|[Ff]rom|[Ff]or|across|of|at|over|near|off|around) (?:the )?(?P<place>{_NAME})")
_TOWN = r"[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+(?: [A-ZÀ-Þ][A-ZÀ-Þ.'’-]+){0,3}"
_REGION = r"(?:,? \(?(?P<region>[A-Z][\w.’'-]+(?: [A-Z]\w+){0,2})\)?)?"
_DAYS = "|".join(sorted((*MONTHS, *WEEKDAYS)))
_DATELINE = expression(rf"[\W_]{{0,4}}(?P<town>{_TOWN}){_REGION}(?=[ ,*_.]*(?:\(|[-\u2010-\u2015]|:|(?:{_DAYS})\b|\d))")
_SHORTENED = expression(r"[A-Z][a-z]{1,4}\.|(?:[A-Z]\.){2}|W\. ?Va\.")
_TAIL = expression(
    r"[A-Z][a-z]{1,4}\.(?=,)|(?:[A-Z]\.){2}(?=,)|[A-Z][\w’'-]{2,20}(?: [A-Z][\w’'-]{2,20}){0,2}(?=[,.;:)\n]| [-–—(])"
)
_CAPITAL_OF = expression(r"the (?:[a-z]+ )?(?:capital|seat|biggest city|largest city) of ")
_MOVES = expression(
    r"\b(?:fl(?:y|ies|ew|ights?)|left|leav(?:es?|ing)|from|via|arriv\w+|depart\w*|land(?:s|ed)|call(?:s|ed)?"
    r"|to (?:a|the)|bound|return\w*|route|viewers|watch\w*|broadcast\w*|said|told|spoke to)\b"
)
"""What may make a place of a sentence another than that of its time."""
_SHORT = 4
_QUOTE_MARK = expression('["“‘]')
_NEAR = 3
"""How many places may be where local time is told."""
_FIRST_BLOCKS = 6
_FIRST_LINES = 2
_LINE_OF_DATE = expression(r"[A-ZÀ-Þ][^.!?:;]{3,80} \(?(?:\d{1,2} )?[A-Z][a-z]{2,8}(?: \d{1,2},)? 20\d\d\W{0,4}$")
"""A line of names that ends with a date: "Edinburgh of the Seven Seas, Tristan da Cunha Monday 16 November 2026"."""
_REACH = 120
_LEAD = 60
"""How far before a time its place may be told, in characters."""
LOCAL = "local time"


class Told(NamedTuple):
    """A time of day and the clock that it is told by."""

    mention: TimeMention
    zone: str | None
    end: int
    """Where the words that name the clock end."""


def told(scene: Scene, mention: TimeMention, sentence: Sentence) -> Told:
    """A time with the zone or the place that stands right beside it."""
    printed = mention.clock.zone if mention.clock else None
    if printed and printed.casefold() != LOCAL:
        return Told(mention, printed, mention.end)
    prose = scene.draft.prose
    if zone := _ZONE.match(prose, mention.end, sentence.end):
        return Told(mention, zone["zone"], zone.end())
    side = _SIDE.match(prose, mention.end, sentence.end)
    if side is not None:
        return Told(mention, f"{side['place']} time", side.end())
    forms = (_PLACE, _POSSESSIVE, _FOR)
    place = next((found for form in forms if (found := form.match(prose, mention.end, sentence.end))), None)
    if place is not None:
        return Told(mention, in_full(scene, _plain(place["place"])), place.end())
    if (here := _HERE.match(prose, mention.end, sentence.end)) is not None and (town := home(scene)) is not None:
        return Told(mention, town, here.end())
    lead = _PLACE_BEFORE.search(prose, max(sentence.start, mention.start - _LEAD), mention.start)
    return Told(mention, in_full(scene, lead["place"]) if lead else None, mention.end)


def likely(scene: Scene, time: Told, sentence: Sentence) -> list[str]:
    """The clocks that a time may be told by, the likeliest first; none for one that nothing places.

    Local time is that of a place of the sentence or of the dateline.
    """
    if time.zone is not None:
        return [time.zone]
    mention, prose = time.mention, scene.draft.prose
    found = place_ahead(scene, mention, sentence)
    if found is not None:
        return [in_full(scene, found)]
    if is_local(scene, time, sentence):
        near = [one.name for one in scene.within(sentence.block.start, sentence.end, PlaceMention)][-_NEAR:]
        return [in_full(scene, name) for name in dict.fromkeys([*_at_home(scene), *reversed(near)])][:_NEAR]
    beside = [
        one
        for one in scene.within(max(sentence.start, mention.start - _LEAD), mention.start, PlaceMention)
        if prose[one.end : mention.start].strip(" :,(") in ("", "at")
    ]
    return [in_full(scene, beside[-1].name)] if beside else []


def only_place(scene: Scene, mention: TimeMention, sentence: Sentence) -> str | None:
    """The one place that a sentence names before a time, where nobody goes or speaks from one place to another."""
    prose = scene.draft.prose
    if _MOVES.search(sentence.lower) or _QUOTE_MARK.search(prose, sentence.start, mention.start):
        return None
    names = places_named(scene, sentence.start, mention.start)
    name = names.pop() if len(names) == 1 else None
    return in_full(scene, name.title() if name.isupper() and len(name) > _SHORT else name) if name else None


def head_country(scene: Scene) -> str | None:
    """The one country that the headline names, in a draft whose dateline names no town."""
    named = {
        place.name
        for head in scene.heads
        for place in scene.within(head.start, head.end, PlaceMention)
        if place.entries and place.entries[0].kind == "country"
    }
    return named.pop().title() if len(named) == 1 else None


def place_ahead(scene: Scene, mention: TimeMention, sentence: Sentence) -> str | None:
    """The last place named before a time in its sentence, with no other time in between."""
    low = max([sentence.start, mention.start - _REACH])
    low = max([low, *(one.end for one in scene.within(low, mention.start, TimeMention))])
    found: str | None = None
    for place in _SOME_PLACE.finditer(scene.draft.prose, low, mention.start):
        name = _plain(place["place"])
        if name not in MONTHS and name not in WEEKDAYS and _is_known(scene, name):
            found = name
    return found


def places_named(scene: Scene, start: int, end: int) -> set[str]:
    """The places of a range of the prose: those of the atlas, and behind "in" or "from" also those of common names."""
    names = {place.name for place in scene.within(start, end, PlaceMention)}
    told = (_plain(place["place"]) for place in _SOME_PLACE.finditer(scene.draft.prose, start, end))
    return names | {name for name in told if name not in MONTHS and name not in WEEKDAYS and _is_known(scene, name)}


def _is_known(scene: Scene, name: str) -> bool:
    """Whether the atlas has a place of a name, as it has none called Petrel."""
    atlas = scene.atlas
    return atlas is None or bool(atlas.named(name) or atlas.cities.named(name))


def _plain(name: str) -> str:
    return name.rstrip(".").removesuffix("'s").removesuffix("’s")


def is_local(scene: Scene, time: Told, sentence: Sentence) -> bool:
    """Whether a time is told as local, by words that do not say where."""
    printed = time.mention.clock.zone if time.mention.clock else None
    behind = _LOCAL_BEHIND.match(scene.lower, time.mention.end, sentence.end)
    return (printed or "").casefold() == LOCAL or behind is not None


def home(scene: Scene) -> str | None:
    """The town of the dateline with the region that it names: "Moscow, Idaho" for "MOSCOW, Idaho, March 27 --"."""
    return next(iter(_at_home(scene)), None)


def _at_home(scene: Scene) -> tuple[str, ...]:
    return scene.once(_dateline)


def _dateline(scene: Scene) -> tuple[str, ...]:
    body = [block for block in scene.draft.blocks if block.kind is BlockKind.PARAGRAPH]
    for block in body[:_FIRST_BLOCKS]:
        found = _DATELINE.match(scene.draft.prose, block.start, min(block.end, block.start + _REACH))
        if found is not None and len(found["town"]) > 2:
            region, town = found["region"], found["town"].title()
            return (f"{town}, {region}" if region and _is_region(scene, region) else town,)
    for block in body[:_FIRST_LINES]:
        if (
            block.end - block.start <= _REACH
            and scene.anchor is not None
            and _LINE_OF_DATE.search(scene.draft.prose, block.start, block.end)
        ):
            named = scene.within(block.start, block.end, PlaceMention)
            return (named[-1].name,) if named else ()
    return ()


def in_full(scene: Scene, place: str) -> str:
    """A town with the region or country that the draft names with it, if it does: there is a Moscow in Idaho too."""
    if ", " in place or place.isupper():
        return place
    known = scene.once(_places_in_full)
    if place not in known:
        known[place] = _with_region(scene, place)
    return known[place]


def _places_in_full(_: Scene) -> dict[str, str]:
    """The towns of a draft that were looked for, each as `in_full` has it."""
    return {}


def _with_region(scene: Scene, place: str) -> str:
    at = scene.lower.find(f"{place.lower()}, ")
    while at >= 0:
        behind = at + len(place) + 2
        capital = _CAPITAL_OF.match(scene.lower, behind)
        region = _TAIL.match(scene.draft.prose, capital.end() if capital else behind)
        if region is not None and _is_region(scene, region[0]):
            return f"{place}, {region[0]}"
        at = scene.lower.find(f"{place.lower()}, ", at + 1)
    return place


def _is_region(scene: Scene, name: str) -> bool:
    """Whether a word behind a town is its state or country, in full or shortened: "Mont."; no month is."""
    if name in MONTHS or name in WEEKDAYS:
        return False
    if _SHORTENED.fullmatch(name):
        return True
    return scene.atlas is not None and any(entry.kind in ("country", "region") for entry in scene.atlas.named(name))
