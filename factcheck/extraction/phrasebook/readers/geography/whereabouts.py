"""Which place a passage speaks of: "the country", "the state"; and places that no mention holds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from factcheck.atlas import PlaceKind, Standing
from factcheck.claims import Place, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import PlaceMention
from factcheck.extraction.phrasebook.mentions.place_typed import leading_length
from factcheck.extraction.phrasebook.mentions.place_words import CAPITALISED, DIRECTIONS, LEADING, ON_A_DAY
from factcheck.extraction.phrasebook.scene import Scene

MOST_NEARBY = 40
_LINK = r"(?:de|del|de la|de los|da|do|dos|du|of|es|al|el|la|le|les|upon|on|am|an der|y|e|bin)"
_RUN = (
    rf"(?:S(?:t|te|ta)\.? )?{CAPITALISED}(?:(?:-[\w’']{{1,20}}){{1,3}}|(?: |-)"
    rf"(?!{ON_A_DAY})(?:{_LINK} )?{CAPITALISED}){{0,4}}"
)
_AT_END = expression(rf"(?<![\w’'-])({_RUN}(?:['’]s)?)$")
_AT_START = expression(rf"({_RUN})(?![\w-])")
_NAME_WINDOW = 64
_WORDS = expression(r"(?<![\w-])([A-Z][a-z]{3,16})(?: ([A-Z][a-z]{3,16}))?(?![\w-])")
_ADJECTIVE = expression(r"(?<![\w-])[A-ZÀ-Þ][a-zà-ÿ]{3,16}(?:n|ese|ish|ic)\b")
_GOES_ON = expression(r"[ -][A-Z][a-z]")
_STARTS_BEFORE = expression(r"(?<![\w-])([A-Z][\w’']+) $")
_REACH = 3000
"""How many characters before a claim tell what it speaks of."""


def name_before(prose: str, start: int, end: int) -> tuple[int, int] | None:
    """The capitalised run that a range of the prose closes with, without words that open a sentence."""
    match = _AT_END.search(prose, max(start, end - _NAME_WINDOW), end)
    if match is None:
        return None
    first = match.start() + leading_length(match[1])
    while first < end and prose[first].islower():
        first = prose.find(" ", first, end) + 1 or end
    return (first, end) if first < end else None


def name_after(prose: str, start: int, end: int) -> tuple[int, int] | None:
    """The capitalised run that a range of the prose opens with; "St. George's" and the like are whole."""
    match = _AT_START.match(prose, start, end)
    if match is None or leading_length(match[1]):
        return None
    saint = match[1].startswith(("St", "Saint")) and prose[match.end(1) : match.end(1) + 2] in ("'s", "’s")
    return start, match.end(1) + 2 * saint


def unmentioned(scene: Scene, start: int, end: int) -> Place:
    """A place that stands in a range of the prose and is no mention: a city that the atlas does not list."""
    return make(
        Place, quote=scene.maker.quote(start, end), span=scene.maker.span(start, end), name=scene.draft.prose[start:end]
    )


def goes_on(scene: Scene, mention: PlaceMention) -> bool:
    """Whether a name without a type word is the start of a longer one: "Niger" in "Niger Delta"."""
    return mention.type_word is None and _GOES_ON.match(scene.draft.prose, mention.end) is not None


def starts_before(scene: Scene, mention: PlaceMention) -> bool:
    """Whether a name is the end of a longer one: "Monaco" in "Cape Monaco"."""
    if mention.type_word is not None and scene.lower.startswith(mention.type_word, mention.start):
        return False  # "the African republic of Chad"
    before = _STARTS_BEFORE.search(scene.draft.prose, max(0, mention.start - 24), mention.start)
    return before is not None and before[1] not in LEADING and before[1] not in DIRECTIONS


def is_country(mention: PlaceMention) -> bool:
    """Whether a mention names a country of today, by its name or by its capital."""
    if mention.capital:
        return True
    first = mention.entries[0] if mention.entries and mention.type_word is None else None
    return first is not None and first.kind is PlaceKind.COUNTRY and first.standing is not Standing.FORMER


def is_region(mention: PlaceMention) -> bool:
    """Whether a mention may name a region."""
    return any(entry.kind is PlaceKind.REGION for entry in mention.entries)


def is_first_level(mention: PlaceMention) -> bool:
    """Whether a mention may name a region of the first level: a state, and none of its counties."""
    return any(entry.kind is PlaceKind.REGION and entry.level == 1 for entry in mention.entries)


def is_city(mention: PlaceMention) -> bool:
    """Whether a mention may name a city that regions are told from: a capital, a city that is a unit of its own."""
    return any(entry.kind is PlaceKind.CITY for entry in mention.entries)


def spoken_of(scene: Scene, at: int, *, region: bool = False) -> PlaceMention | None:
    """The country (or region) that the copy speaks of at an offset.

    Of those named before in the block, the last one that opens a sentence, else the country that the draft is set in,
    else the last one. Where there is none, the one that the draft has named most by then, its people counted with it,
    where that is half of all.
    """
    fits = is_first_level if region else is_country
    block = scene.draft.block_at(at)
    low = max(block.start, at - _REACH)
    here = [mention for mention in scene.within(low, at, PlaceMention) if fits(mention)]
    if not region:
        here = sorted([*here, *_peoples(scene, low, at)], key=lambda mention: mention.start)
    home = None if region else scene.home
    if here:
        opening = [mention for mention in here if opens_sentence(scene, low, mention)]
        return opening[-1] if opening else home or here[-1]
    low = max(0, at - _REACH)
    before = [mention for mention in scene.within(low, at, PlaceMention) if fits(mention)]
    if not region:
        before = [*before, *_peoples(scene, low, at)]
    names = Counter(_country(mention) for mention in before)
    most = max(before, key=lambda mention: (names[_country(mention)], -mention.start), default=None)
    return most if most is not None and 2 * names[_country(most)] >= len(before) else home


def countries_named(scene: Scene) -> Mapping[str, str]:
    """Ids of the countries that the draft names anywhere, by themselves or by their people, and the words for each."""
    return scene.once(_countries_named)


def _countries_named(scene: Scene) -> Mapping[str, str]:
    every = [mention for mention in scene.mentions if isinstance(mention, PlaceMention) and is_country(mention)]
    found: dict[str, str] = {}
    for mention in (*every, *_peoples(scene, 0, len(scene.lower))):
        name = mention.country if mention.capital and mention.country else mention.name
        country = scene.atlas.country(name) if scene.atlas is not None else None
        if country is not None:
            found.setdefault(country.id, name)
    return found


def regions_named(scene: Scene) -> Mapping[str, tuple[int, int]]:
    """Ids of the first-level regions that the draft names anywhere, by themselves or by their adjectives, with where it
    does first."""
    return scene.once(_regions_named)


def _regions_named(scene: Scene) -> Mapping[str, tuple[int, int]]:
    found: dict[str, tuple[int, int]] = {}
    for mention in scene.mentions:
        if isinstance(mention, PlaceMention):
            for entry in mention.entries:
                if entry.kind is PlaceKind.REGION and entry.level == 1:
                    found.setdefault(entry.id, (mention.start, mention.end))
    for match in _ADJECTIVE.finditer(scene.draft.prose) if scene.atlas is not None else ():
        for entry in scene.atlas.regions_of(match[0]) if scene.atlas is not None else ():
            found.setdefault(entry.id, match.span())
    return found


def countries_before(scene: Scene, at: int) -> list[PlaceMention]:
    """Every mention of a country, by its name or by its people, before an offset, in order."""
    low = max(0, at - _REACH)
    named = [mention for mention in scene.within(low, at, PlaceMention) if is_country(mention)]
    return sorted([*named, *_peoples(scene, low, at)], key=lambda mention: mention.start)


def only_country(scene: Scene, at: int) -> bool:
    """Whether the copy before an offset names one country and no other."""
    return len({_country(mention) for mention in countries_before(scene, at)}) == 1


def opens_sentence(scene: Scene, start: int, mention: PlaceMention) -> bool:
    """Whether a mention opens a sentence of a block that starts at `start`, but for "the"."""
    before = scene.draft.prose[max(start, mention.start - 6) : mention.start].removesuffix("The ")
    return not before or before.endswith(". ")


_PART_OF = frozenset(
    "East West North South Eastern Western Northern Southern Inner Outer Upper Lower Vichy Nazi Soviet Ottoman"
    " Mandatory Colonial Communist Imperial Habsburg Occupied Free".split()
)
_WORD_BEFORE = expression(r"(?<![\w’'-])([A-Z][a-z]+) \Z")


def is_another_land(scene: Scene, mention: PlaceMention) -> bool:
    """Whether the word before a name makes it that of another land: West Germany, Spanish Morocco, Greek Macedonia."""
    before = _WORD_BEFORE.search(scene.draft.prose, max(0, mention.start - 24), mention.start)
    if before is None:
        return False
    people = people_at(scene, *before.span(1))
    if people is None:
        return before[1] in _PART_OF
    return not any(one.country == people.entries[0].id for one in mention.entries)


def people_at(scene: Scene, start: int, end: int) -> PlaceMention | None:
    """The country whose people are named by a range of the prose: "German" in "all 16 German states"."""
    found = _peoples(scene, start, end)
    return found[0] if found and (found[0].start, found[0].end) == (start, end) else None


def peoples(scene: Scene, start: int, end: int) -> list[PlaceMention]:
    """Countries that a range of the prose names by their people: "the Thai government"."""
    return _peoples(scene, start, end)


def _peoples(scene: Scene, start: int, end: int) -> list[PlaceMention]:
    """Countries that a range of the prose names by their people: "the Thai government"."""
    found = []
    atlas = scene.atlas
    for match in _WORDS.finditer(scene.draft.prose, start, end) if atlas is not None else ():
        for printed in (match[0], match[1], match[2] or ""):
            if atlas is not None and atlas.is_people(printed.lower()) and (country := atlas.country(printed)):
                at = match.start() + match[0].rindex(printed)
                found.append(PlaceMention(at, at + len(printed), printed, None, (country,)))
                break
    return found


def _country(mention: PlaceMention) -> str:
    """What counts as one place: the id of the first entry, or the name."""
    if mention.capital:
        return mention.country or mention.name
    return mention.entries[0].id if mention.entries else mention.name


def nearby(scene: Scene, at: int, besides: Iterable[PlaceMention]) -> tuple[Place, ...]:
    """Every other place that the draft names around an offset, each once."""
    seen = {_name(mention) for mention in besides}
    found = []
    for mention in scene.within(max(0, at - _REACH), at + _REACH, PlaceMention):
        if mention.entries and _name(mention) not in seen:
            seen.add(_name(mention))
            found.append(scene.maker.place(mention))
            if len(found) == MOST_NEARBY:
                break
    return tuple(found)


def _name(mention: PlaceMention) -> str:
    return mention.country if mention.capital and mention.country else mention.name
