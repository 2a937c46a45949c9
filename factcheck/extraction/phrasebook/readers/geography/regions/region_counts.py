"""Reads how many regions of a kind a place is said to have."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.atlas import Atlas, Entry
from factcheck.claims import RegionCount, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention, NumberMention, PlaceMention
from factcheck.extraction.phrasebook.phrases.geography.region_count import REGION_COUNTS, UNITS
from factcheck.extraction.phrasebook.readers.asides import is_aside, sentence_range
from factcheck.extraction.phrasebook.readers.geography.whereabouts import (
    countries_before,
    is_first_level,
    only_country,
    people_at,
    spoken_of,
)
from factcheck.extraction.phrasebook.scene import Scene

_OWNED = expression(
    r"(?P<all>(?:of|all(?: of)?|across|each of|every one of|every single one of|in) )?(?:the|this|that|our|their) "
    r"(?P<owner>country|nation|state|republic|kingdom|federation|province|union)['’]s (?P<whole>all |full |total of )?$"
)
_ALL = expression(
    r"\b(?:all(?: of)?(?: the| its| our| their)?|each of(?: the| its)?|every one of(?: the| its)?|of the|of its) $"
)
_PEOPLES = expression(r"\b(?:there (?:are|were|being)|of|the) $")
_PART_OF = expression(r"\b(?:\d{1,3}|[a-z]{3,9}) of (?:the|its) $")
BESIDES = expression(
    r",? (?:and|plus|besides|alongside|not counting|as well as) (?:the |an? |one |its )?(?:[a-z-]+ )?"
    r"(?:capital|city|federal district|capital district|metropolis|municipality)\b"
)
"""After a number of regions: what is no region of the kind and is counted apart."""
_EVERY_ONE = expression(r"\b(?:all|every one of|each of) $")
_OF_ITS = expression(
    r" of (?:(?:the|this|that) (?P<owner>country|nation|state|republic|kingdom|federation|province|union)['’]s"
    r"|its|our|their)(?= )"
)
"""After "all nine": "of the country's"."""
_EACH = expression(r"\b(?:all|each|every)\b")
_HAS = expression(
    r"\b(?:the (?P<owner>country|nation|state|republic|kingdom|federation|province|union)|it) (?:now "
    r"|today |currently )?"
    r"(?:has|had|is (?:now )?(?:divided|split|organi[sz]ed|subdivided) into|consists of|comprises|is made up of|counts"
    r"|is composed of) (?:just |only |exactly |a total of )?$"
)
_HAS_SOME = expression(
    r"\b(?:has|have|had|holds?|held|covers?|comprises?|includes?|takes? in) (?:[a-z]+ )?\S+ of (?:the|its) \S+$"
)
"""Before a number: "Ulster ...; Northern Ireland has six of the province's" speaks of two places."""
_OF_THE = expression(
    r" (?:of|in|across) the (?P<owner>country|nation|state|republic|kingdom|federation|province|union)\b"
)
_ENDS = expression(r"[.,;:)–—]|\s*\Z| (?:these days|today|now|and|but|in all|each|since|after)\b")
_NARROW = ("self-governing ", "self-ruling ", "semi-autonomous ", "devolved ", "mainland ", "metropolitan ")
"""Adjectives of all the regions of one country, and of some of another's."""
_LOOSE_ADJECTIVES = (
    *("administrative ", "constituent ", "federative ", "individual ", "sovereign ", "federated "),
    *("first-level ", "top-level ", "first-tier ", "top-tier ", *_NARROW),
)
_UNIT = expression(
    rf" (?:(?P<people>[a-z]{{4,12}}(?: [a-z]{{4,12}})?) )??(?P<unit>{UNITS})(?![\w-])(?! (?:that|which"
    rf"|where|with|hit|most|along"
    r"|bordering|under|in which|(?:of|in)(?! the (?:country|nation|republic|kingdom|federation|union|state"
    r"|province)\b| (?:an?|one|two|three|his|her|their|under|less|just|turn|all) [a-z]))\b)"
)
_ONE_EACH = expression(
    rf"(?: of them| (?!(?:of|in|from) )[a-z’'-]{{2,20}}(?: [a-z’'-]{{2,20}}){{0,4}})?(?:,| –| —| \() ?"
    rf"one (?:(?:for|from|in|of|to) (?:each|every)(?: single)?(?: of (?:the|its|their))?|per) "
    rf"(?P<people>[a-z]{{4,12}} )??(?P<unit>{UNITS})(?=[.,;:!?)–—]|\s*\Z| (?:and|but|out|to|from|on|at|with|as)\b)"
)
"""After a number: "of them, one for each county"."""
_OF_OLD = expression(
    r"\b(?:old|older|then|former(?:ly)?|histor\w+|once|before|until|used to|previous(?:ly)?|earlier|reform\w*|law"
    r"|abolish\w*|merg\w+|cut|split|divided|created|drawn|redrawn|at the time|in those days|map|book"
    r"|film|study|survey)\b"
)
_TODAY = expression(r"\b(?:are|is|has|have|will|would|must|can|may|should|now|today)\b")
"""Words of a sentence that speaks of the copy's own time, whatever years are named around it."""
_DECADE = expression(r"\b(?:19|20)\d0s\b")
"""Words of copy that may tell of another time than its own."""
_IS_ONE_OF = expression(r"(?: is| was|,| –| —|, which is) (?:just |only |but )?one of (?:just |only |the )?\Z")
_PARTS_OF_REGIONS = ("county", "counties", "district", "districts", "parish", "parishes", "borough", "boroughs")
_CUES = tuple(
    "states|provinces|counties|territories| regions|prefectures|cantons|oblasts|departments|governorates|voivodeships"
    "|emirates|parishes|republics|krais|divisions|communities|subjects|entities|länder|okrugs|districts| zones"
    "| areas| units|authorities|boroughs|wilayas| one for | one from | one per | one in | one of | one to ".split("|")
)
_MOST = 60
_CHANGES_SINCE = 2013
"""Numbers that were right until this year are not in the table of numbers any more."""


def read_region_counts(scene: Scene) -> Iterator[RegionCount]:
    """A claim for each number of regions that a place is said to have, by name or as "the country"."""
    seen: set[int] = set()
    for sentence in scene.sentences_with(_CUES):
        if "n" not in sentence.kinds:
            continue
        if "g" in sentence.kinds:
            for phrase in sentence.phrases(REGION_COUNTS):
                for match in phrase.matches(sentence):
                    place, count = match.roles["place"][0], match.number("count")
                    plural = _is_plural(match.words["unit"])
                    if isinstance(place, PlaceMention) and count is not None and count.start not in seen and plural:
                        seen.add(count.start)
                        told = "all" if "all" in match.words else "end" if "end" in match.words else ""
                        yield _claim(scene, place, count, match.ranges["unit"], phrase=phrase.id, told=told)
        for number in sentence.numbers:
            if number.start not in seen and number.slot == "n":
                yield from _unsaid(scene, number)
                yield from _one_each(scene, number)
                yield from _one_of(scene, number)


def _unsaid(scene: Scene, number: NumberMention) -> Iterator[RegionCount]:
    """ "The country's 47 counties", "all 17 regions"."""
    lower = scene.lower
    block = scene.draft.block_at(number.start)
    before = lower[max(block.start, number.start - _MOST) : number.start]
    of_its = _OF_ITS.match(lower, number.end, block.end) if _EVERY_ONE.search(before) else None
    counted = of_its.end() if of_its is not None else number.end
    unit = _UNIT.match(lower, counted, min(block.end, counted + _MOST))
    if unit is None or not _is_plural(unit["unit"]):
        return
    owned = of_its if of_its is not None and of_its["owner"] else _OWNED.search(before)
    if owned is not None and _HAS_SOME.search(before.rstrip()):
        return
    if owned is None and (_ALL.search(before) or before.endswith("the ")):
        owned = _OF_THE.match(lower, unit.end(), block.end)
    if owned is None and _ENDS.match(lower, unit.end(), block.end):
        owned = _HAS.search(before)
    if owned is None and not _ALL.search(before) and (unit["people"] is None or not _PEOPLES.search(before)):
        return
    if unit["people"] is not None:
        place = people_at(scene, *unit.span("people"))
    else:
        regional = owned is not None and owned["owner"] in ("state", "province")
        place = spoken_of(scene, number.start, region=regional)
        place = place or (None if regional else _fits_none(scene, number, _singular(unit["unit"])))
        if place is not None and _fits_another(scene, number, _singular(unit["unit"]), place):
            return
    if place is not None:
        peoples = unit["people"] is not None and not before.endswith(" of ")
        every = (owned is not None and owned["owner"] is not None) or peoples
        yield _claim(
            scene,
            place,
            number,
            unit.span("unit"),
            phrase="regions of the place spoken of",
            told=_told(scene, number, before, every=every),
            said=unit["people"] is not None,
        )


def _fits_none(scene: Scene, number: NumberMention, unit: str) -> PlaceMention | None:
    """The first of several countries that the draft names so far, where none of them has so many regions of a kind."""
    atlas, found = scene.atlas, None
    if atlas is None:
        return None
    for mention in countries_before(scene, number.start):
        country = _country_of(mention, atlas)
        numbers = atlas.facts.numbers(country, unit) if country is not None else None
        if numbers is not None and number.value not in (*numbers.now, *numbers.lapsed):
            found = found or mention
        elif (
            numbers is not None
            or country is None
            or atlas is None
            or any(one.type == unit for one in atlas.regions(country.id))
        ):
            return None
    return found


def _fits_another(scene: Scene, number: NumberMention, unit: str, place: PlaceMention) -> bool:
    """Whether another country that the draft names so far has so many regions of a kind, and this one has not."""
    atlas, own = scene.atlas, _country_of(place, scene.atlas)
    if atlas is None or own is None:
        return False
    every = {one.id: one for mention in countries_before(scene, number.start) if (one := _country_of(mention, atlas))}
    fits = {id_ for id_, one in every.items() if (told := atlas.facts.numbers(one, unit)) and number.value in told.now}
    return bool(fits) and own.id not in fits


def _country_of(mention: PlaceMention, atlas: Atlas | None) -> Entry | None:
    return atlas.country(mention.country or mention.name) if atlas is not None else None


def _told(scene: Scene, number: NumberMention, before: str, *, every: bool) -> str:
    """How surely all regions are counted: "all", "end" for the whole of a part ("40 of the 48 counties"), or ""."""
    if not every and not only_country(scene, number.start):
        return ""
    if every or _EACH.search(before):
        return "all"
    return "end" if _PART_OF.search(before) else ""


def _one_each(scene: Scene, number: NumberMention) -> Iterator[RegionCount]:
    """ "All 47 of them, one for each county", where the copy speaks of one country."""
    block = scene.draft.block_at(number.start)
    each = _ONE_EACH.match(scene.lower, number.end, min(block.end, number.end + 2 * _MOST))
    if each is None or not only_country(scene, number.start):
        return
    place = spoken_of(scene, number.start)
    within = scene.within(block.start, number.start, PlaceMention)
    if place is None or (each["unit"] in _PARTS_OF_REGIONS and any(is_first_level(one) for one in within)):
        return
    yield _claim(scene, place, number, each.span("unit"), phrase="one for each region", told="all", said=False)


def _one_of(scene: Scene, number: NumberMention) -> Iterator[RegionCount]:
    """ "Uri is one of 26 cantons": of the country that the region lies in."""
    block = scene.draft.block_at(number.start)
    unit = _UNIT.match(scene.lower, number.end, min(block.end, number.end + _MOST))
    lead = _IS_ONE_OF.search(scene.lower, max(block.start, number.start - _MOST), number.start)
    if unit is None or lead is None or unit["people"] is not None or not _ENDS.match(scene.lower, unit.end()):
        return
    word = scene.atlas.words.get(_singular(unit["unit"])) if scene.atlas is not None else None
    near = scene.within(max(block.start, lead.start() - _MOST), lead.start(), PlaceMention)
    region = next((one for one in near if one.end == lead.start()), None)
    entries = [one for one in region.entries if one.level == 1 and word and word.names(one)] if region else []
    country = scene.atlas.get(entries[0].country) if scene.atlas is not None and entries else None
    if region is not None and country is not None and len({one.country for one in entries}) == 1:
        place = PlaceMention(region.start, region.end, country.name, None, (country,))
        yield _claim(scene, place, number, unit.span("unit"), phrase="one of so many regions", told="end", said=False)


def _claim(
    scene: Scene,
    place: PlaceMention,
    count: NumberMention,
    unit: tuple[int, int],
    *,
    phrase: str,
    told: str,
    said: bool = True,
) -> RegionCount:
    maker = scene.maker
    besides = BESIDES.match(scene.lower, unit[1])
    end = unit[1] if besides is None else besides.end()
    if scene.lower.startswith(_NARROW, unit[0]):
        told = ""
    first = min(count.start, place.start) if said else count.start
    last = max(end, place.end) if said else end
    return make(
        RegionCount,
        quote=maker.quote(first, last),
        span=maker.span(first, last),
        section=maker.section(first),
        phrase=phrase,
        aside=is_aside(scene, first, last) or _is_earlier(scene, first, last),
        place=maker.place(place),
        said=said,
        count=maker.quantity(count),
        unit=_singular(scene.lower[unit[0] : unit[1]]),
        total=told == "all",
        closed=bool(told),
        year=_year(scene, first),
    )


def _year(scene: Scene, at: int) -> int | None:
    """The year of a dated draft, or the earliest one that the paragraph speaks of."""
    if scene.anchor is None:
        return None
    sentence = scene.sentence_at(at)
    block = scene.draft.block_at(at)
    if sentence is not None and _OF_OLD.search(sentence.lower):
        return None
    if _DECADE.search(scene.lower, block.start, block.end):
        return None
    first, last = (sentence.start, sentence.end) if sentence is not None else (block.start, block.end)
    if sentence is None or not _TODAY.search(sentence.lower):
        first, last = block.start, block.end
    dates = scene.within(first, last, DateMention)
    return min([scene.anchor.day.year, *(year for one in dates for year in (one.years or (one.year,)) if year)])


def _is_earlier(scene: Scene, start: int, end: int) -> bool:
    """Whether the sentence speaks of a year from which on the table of numbers has every change."""
    first, last = sentence_range(scene, start, end)
    dates = scene.within(first, last, DateMention)
    return any(year < _CHANGES_SINCE for date in dates for year in (date.years or (date.year or _CHANGES_SINCE,)))


def _is_plural(unit: str) -> bool:
    """Whether the unit is counted: not "16 state governments"."""
    return unit.endswith(("s", "länder"))


def _singular(words: str) -> str:
    """ "provinces and territories" as "province and territory"."""
    for loose in _LOOSE_ADJECTIVES:
        words = words.removeprefix(loose)
    return " and ".join(_one(part.removeprefix("the ")) for part in words.split(" and "))


def _one(word: str) -> str:
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    if word.endswith("shes"):
        return word[:-2]
    return word.removesuffix("s")
