"""Places that a draft names as regions of a type."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from factcheck.atlas import Atlas, PlaceKind, Standing, TypeWord
from factcheck.atlas.families import family
from factcheck.atlas.names import key
from factcheck.claims import Listed, Place, RegionNamed, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.ledger import Entry
from factcheck.extraction.phrasebook.mentions.mention import PlaceMention
from factcheck.extraction.phrasebook.mentions.towns import town_before
from factcheck.extraction.phrasebook.readers.arithmetic.sums.tallies import tallies
from factcheck.extraction.phrasebook.readers.asides import denied, is_aside
from factcheck.extraction.phrasebook.readers.geography.regions.old_provinces import is_of_old
from factcheck.extraction.phrasebook.readers.geography.regions.unsaid_countries import (
    country_of_list,
    country_of_the_larger,
    is_told_of_old,
)
from factcheck.extraction.phrasebook.readers.geography.whereabouts import countries_named, is_country, is_first_level
from factcheck.extraction.phrasebook.scene import Scene

_RARE = {"canton": "BA BE CR EC FR LU", "emirate": "AF NG SA"}
"""Kinds that few countries have, with those that have others of them than the atlas knows."""
_COMPASS = frozenset(
    "north south east west northern southern eastern western central upper lower great inner outer".split()
)
_NAME_BEFORE = expression(r"(?<![\w’'-])(?P<word>[A-Z][a-z]+) $")
_TOLD_AFTER = expression(
    r"(?:,? (?:which|that))?(?: (?:is|are|was|were|has been|lies|sits|stands|can be|also|now|still|in fact)){1,3}"
    r"(?: (?:located|situated|found|part|a part|an integral part))?,? (?:with)?in (?:the )?(?:[a-z-]+ ){0,4}[A-Z]"
    r"|(?:,? (?:which|that))? (?:is (?:an? )?(?:integral )?part of|belongs to|falls under) (?:the )?"
    r"(?:[a-z-]+ ){0,4}[A-Z]"
    r"|['’]s? (?:[a-z]+ ){0,2}capital\b|,? \(?(?:[a-z]+ )?capital:? "
)
"""What says of a region where it lies, or what its capital is."""
_DENIES_BEFORE = expression(
    r"(?i:\b(?:no|neither|nor|(?:not|never|n['’]t|instead of|rather than|as opposed to)(?: an?| any| the)?)"
    r"(?: (?:such thing as|place called|region called)(?: an?| the)?)?) [\"“‘']?\Z"
)
_DENIES_AFTER = expression(
    r"[\"”’']?,? (?:which |that |a name that |a place that )?(?:(?:does|do|did) not|doesn['’]t|didn['’]t|never) exist"
)
"""What says of a region that there is none."""
_TOLD_BEFORE = expression(r"\bcapital(?: city| town)? of (?:the )?\Z")
_ONCE = frozenset(("territory", "union territory"))
"""What many a state or province was before it became one."""
_CHURCH = expression(
    r"\b(?:church|episcopal|anglican|catholic|ecclesiastic|jesuit|franciscan|dominican|capuchin|augustinian|carmelite|benedictine"
    r"|salesian|friars?\b|monks?\b|nuns?\b|(?:arch)?bishop|diocese|religious order)"
)
_LONG, _WORD = 5, 4
_DENIAL = 48
_ENOUGH = 2
"""So many regions of a country make its kind of region the one that the draft speaks of."""
_LOOSE = frozenset(("region", "county", "department", "territory", "city", "district", "municipality"))
_TELLING = frozenset("province state prefecture governorate department voivodeship oblast canton".split())
"""Kinds of regions of which the atlas has all, wherever it has one."""
_PUT_INTO = expression(r",? in (?:the )?\Z")
_STATES = frozenset("SD SS VE MM".split())
"""Besides the homes of the word, countries with states, none of which is called by a city that is not its own."""
_BEFORE, _OF_SIZE = 12, 50_000
"""How far before a region the words are that put a town into it; people of a town that is meant by its name."""
_TEAMS = frozenset(("US",))
"""Where "State" after a name is a college: "Boise State"."""
_KNOWN = frozenset(("KG", "KR", "TR"))
"""Besides the homes of a word, countries whose regions have one spelling in copy, and no smaller ones the same word."""


def read_regions(scene: Scene) -> Iterator[RegionNamed]:
    """A claim for the first mention of each name with its type word.

    The other places of its tally, or of its sentence, go with it: a wrong name is most often a slip for one that is not
    in the list yet.
    """
    typed = [mention for mention in scene.mentions if isinstance(mention, PlaceMention) and mention.type_word]
    if not typed:
        return
    runs = {place.start: run for run in reversed(scene.once(tallies)) for entry in run for place in entry.places}
    seen: set[tuple[str, str | None]] = set()
    for mention in typed:
        if (mention.name, mention.type_word) in seen:
            continue
        if (start := _start_of_name(scene, mention)) < mention.start:
            longer = _longer(scene, mention, start)
            word = scene.atlas.words.get(mention.type_word or "") if scene.atlas is not None else None
            if scene.atlas is not None and word is not None and family(longer.name, word, scene.atlas):
                mention = longer
            elif _COMPASS.issuperset(key(mention.name).split()):
                continue
        seen.add((mention.name, mention.type_word))
        maker = scene.maker
        quote, span, section = maker.around([mention])
        yield make(
            RegionNamed,
            quote=quote,
            span=span,
            section=section,
            phrase="typed-name",
            place=_place(scene, mention),
            aside=_is_taken_back(scene, mention),
            alongside=tuple(_alongside(scene, mention, runs.get(mention.start, ()))),
            told_of=_is_told_of(scene, mention),
        )


def _start_of_name(scene: Scene, mention: PlaceMention) -> int:
    """Where a name starts that a side is told with: "Lunda Central Province", of which the mention is "Central"; "West
    Kivu Province", of which it is "Kivu"."""
    atlas, sentence = scene.atlas, scene.sentence_at(mention.start)
    if atlas is None or sentence is None:
        return mention.start
    before = _NAME_BEFORE.search(scene.draft.prose, sentence.start, mention.start)
    if before is None:
        return mention.start
    if _COMPASS.issuperset(key(mention.name).split()):
        longer = before.start() > sentence.start and atlas.country(before["word"]) is None
    else:
        longer = before["word"].lower() in _COMPASS
    return before.start() if longer else mention.start


def _longer(scene: Scene, mention: PlaceMention, start: int) -> PlaceMention:
    """The same place with a name that starts earlier."""
    name = scene.draft.prose[start : mention.start + len(mention.name)]
    return PlaceMention(start, mention.end, name, mention.type_word, ())


def _place(scene: Scene, mention: PlaceMention) -> Place:
    """The place, with the country that the draft points to.

    Where copy says what the name is ("In Switzerland, the state of Zurich"), that is the one country of the sentence;
    where regions of several countries share the name ("Southern Region"), the only one of them that the draft names.
    """
    place = scene.maker.place(mention)
    homes = {entry.country for entry in mention.entries if entry.kind is PlaceKind.REGION}
    if place.country is not None:
        return place
    if not homes:
        country = _country_of_its_town(scene, mention) or _country_of_unknown(scene, mention)
        return place if country is None else replace(place, country=country)
    if is_told_of_old(scene, mention):
        return place
    named = _countries(scene)
    if (country := country_of_the_larger(mention, named) or country_of_list(scene, mention, homes)) is not None:
        return replace(place, country=country)
    sentence = scene.sentence_at(mention.start)
    if place.quote.endswith(place.name) and place.quote != place.name and sentence is not None:
        near = [one for one in sentence.mentions if isinstance(one, PlaceMention) and one is not mention]
        countries = {one.entries[0].id: one.name for one in near if is_country(one) and not one.capital}
        if len(countries) == 1 and not homes.isdisjoint(countries):
            return replace(place, country=next(iter(countries.values())))
    word = scene.atlas.words.get(place.type_word or "") if scene.atlas is not None else None
    fitting = {entry.country for entry in mention.entries if word is not None and word.names(entry)}
    if len(homes) > 1:
        named = {one: name for one, name in _countries(scene).items() if one in fitting}
        exact = {entry.country for entry in mention.entries if word is not None and entry.type == word.word}
        named = {one: name for one, name in named.items() if one in exact} or named
        if len(named) == 1:
            return replace(place, country=next(iter(named.values())))
    return place


def _country_of_unknown(scene: Scene, mention: PlaceMention) -> str | None:
    """The country of the draft that a name no region has is surely meant to be in: "Shenzhen Province".

    It has regions of the kind, and a city of the name, or a region that shares a long word with it; for a kind that few
    countries have, it is the only one that has it.
    """
    atlas = scene.atlas
    word = atlas.words.get(mention.type_word or "") if atlas is not None else None
    if atlas is not None and word is not None and not mention.entries and _names_its_type(scene, mention):
        kin = _kin(scene, atlas, word)
        if kin is not None:
            return kin
    if atlas is None or word is None or word.alone or not scene.draft.prose[mention.start].isupper():
        return None if word is None or word.word not in _RARE or atlas is None else _only(scene, atlas, word)
    able = _able(scene, atlas, word)
    cities = {one.city.country for one in atlas.cities.named(mention.name) if one.own}
    words = {part for part in key(mention.name).split() if len(part) >= _LONG} - _COMPASS
    if word.word == "state":
        able |= {one: name for one, name in _countries(scene).items() if one in cities & _STATES}
    meant = [
        name
        for one, name in able.items()
        if one in cities or any(not words.isdisjoint(key(region.name).split()) for region in atlas.regions(one))
    ]
    return meant[0] if len(meant) == 1 else None


def _country_of_its_town(scene: Scene, mention: PlaceMention) -> str | None:
    """The country of a town that copy puts into a region whose name is made of those of others: "Lubumbashi, in the
    province of Haut-Kivu"."""
    atlas, word = scene.atlas, mention.type_word
    if atlas is None or mention.entries or word in _LOOSE or word not in _TELLING:
        return None
    prose = scene.draft.prose
    joint = _PUT_INTO.search(prose, max(0, mention.start - _BEFORE), mention.start)
    town = town_before(prose, joint.start()) if joint is not None else None
    named = atlas.cities.named(town.name) if town is not None and not town.owned else ()
    if not named or not named[0].own or named[0].city.population < _OF_SIZE:
        return None
    country = atlas.get(named[0].city.country)
    if country is None or any(one.city.country != country.id for one in named):
        return None
    words = {part for part in key(mention.name).split() if len(part) >= _WORD} - _COMPASS
    kin = any(not words.isdisjoint(key(region.name).split()) for region in atlas.regions(country.id))
    return country.name if kin else None


def _kin(scene: Scene, atlas: Atlas, word: TypeWord) -> str | None:
    """The country whose regions of a kind the draft names, two at least, and of no other country any."""
    if word.word in _LOOSE or word.alone:
        return None
    named: dict[str, set[str]] = {}
    for mention in scene.mentions:
        if isinstance(mention, PlaceMention) and not mention.capital:
            typed = mention.type_word == word.word
            homes = {
                entry.country
                for entry in mention.entries
                if entry.kind is PlaceKind.REGION and entry.standing is Standing.CURRENT and entry.level == 1
                if (word.names(entry) if typed else entry.type == word.word)
            }
            if len(homes) == 1:
                named.setdefault(homes.pop(), set()).add(mention.name)
    country = atlas.get(next(iter(named))) if len(named) == 1 else None
    if country is None or len(named[country.id]) < _ENOUGH or country.id not in word.homes - _TEAMS:
        return None
    return country.name


def _names_its_type(scene: Scene, mention: PlaceMention) -> bool:
    """Whether the type is a part of the name ("Tafea Province") or what the copy says it is ("the canton of Uri")."""
    prose, name = scene.draft.prose, key(mention.name).split()
    if _COMPASS.issuperset(name):
        return False
    return prose[mention.end - 1] == mention.name[-1] or prose[mention.start + len(mention.name) + 1].isupper()


def _countries(scene: Scene) -> Mapping[str, str]:
    """The countries that the draft names, or the one that it is set in."""
    home = scene.home
    return countries_named(scene) or ({} if home is None else {home.entries[0].id: home.name})


def _able(scene: Scene, atlas: Atlas, word: TypeWord) -> dict[str, str]:
    """The countries of the draft that have regions of a kind, with the words that name them."""
    named = _countries(scene).items()
    sure = {one: name for one, name in named if one in word.homes or one in _KNOWN}
    return {one: name for one, name in sure.items() if any(region.type == word.word for region in atlas.regions(one))}


def _only(scene: Scene, atlas: Atlas, word: TypeWord) -> str | None:
    able = _able(scene, atlas, word)
    others = set(_RARE[word.word].split())
    alone = len(able) == 1 and others.isdisjoint(countries_named(scene))
    return next(iter(able.values())) if alone else None


def _is_told_of(scene: Scene, mention: PlaceMention) -> bool:
    """Whether the copy goes on to say where a region lies, or what its capital is."""
    prose = scene.draft.prose
    before = prose[max(0, mention.start - 24) : mention.start]
    if _TOLD_AFTER.match(prose, mention.end) is not None or _TOLD_BEFORE.search(before) is not None:
        return True
    if not prose.startswith(", ", mention.end):
        return False
    above = next(iter(scene.within(mention.end, mention.end + len(", in the "), PlaceMention)), None)
    return (
        above is not None
        and above.type_word is None
        and not above.capital
        and (is_country(above) or is_first_level(above))
    )


def _is_taken_back(scene: Scene, mention: PlaceMention) -> bool:
    sentence = scene.sentence_at(mention.start)
    if sentence is not None and denied(sentence):
        return True
    prose = scene.draft.prose
    if _DENIES_BEFORE.search(prose[max(0, mention.start - _DENIAL) : mention.start]):
        return True
    if _DENIES_AFTER.match(prose, mention.end):
        return True
    if sentence is not None and mention.type_word == "province" and _CHURCH.search(sentence.lower):
        return True
    past = mention.type_word in _ONCE or any(
        entry.standing is Standing.FORMER or entry.kind is PlaceKind.COUNTRY for entry in mention.entries
    )
    return (past and is_aside(scene, mention.start, mention.end)) or is_of_old(scene, mention)


def _alongside(scene: Scene, mention: PlaceMention, run: Sequence[Entry]) -> Iterator[Listed]:
    """The other places of the tally that a mention is in, or of its sentence."""
    maker = scene.maker
    for entry in run:
        for place in entry.places:
            if place.start != mention.start:
                yield make(Listed, place=maker.place(place), quantity=maker.quantity(entry.number))
    sentence = None if run else scene.sentence_at(mention.start)
    for other in sentence.mentions if sentence else ():
        if isinstance(other, PlaceMention) and other.start != mention.start and other.entries:
            yield make(Listed, place=maker.place(other))
