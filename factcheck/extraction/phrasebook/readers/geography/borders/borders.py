"""Reads which places are said to touch, and how many neighbours a place is said to have."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from factcheck.atlas import PlaceKind
from factcheck.claims import Bordering, Nearness, Span, make
from factcheck.drafts.draft import Block
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import PlaceMention
from factcheck.extraction.phrasebook.patterns import Match, Phrase
from factcheck.extraction.phrasebook.phrases.geography.border import BORDERS
from factcheck.extraction.phrasebook.phrases.geography.border_lines import LINES
from factcheck.extraction.phrasebook.phrases.geography.border_of_context import BETWEEN, SPOKEN_OF, UNSAID
from factcheck.extraction.phrasebook.phrases.geography.border_told import OF_IT, ON_SIDES, SURROUND_IT, TOLD
from factcheck.extraction.phrasebook.phrases.geography.neighbours import (
    BESIDE,
    NEIGHBOUR_COUNTS,
    NEIGHBOURS,
    ONLY_NEIGHBOURS,
)
from factcheck.extraction.phrasebook.readers.asides import AGO, LONG_AGO, is_aside
from factcheck.extraction.phrasebook.readers.geography.borders.owned_borders import read_owned_borders
from factcheck.extraction.phrasebook.readers.geography.whereabouts import is_country, opens_sentence, spoken_of
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_WAYS = (
    (BORDERS, Nearness.BORDER),
    (LINES, Nearness.BORDER),
    (TOLD, Nearness.BORDER),
    (ONLY_NEIGHBOURS, Nearness.BORDER),
    (NEIGHBOUR_COUNTS, Nearness.BORDER),
    (BESIDE, Nearness.BESIDE),
    (ON_SIDES, Nearness.BESIDE),
    (NEIGHBOURS, Nearness.NEIGHBOUR),
    (SPOKEN_OF, Nearness.BORDER),
    (SURROUND_IT, Nearness.BORDER),
    (OF_IT, Nearness.BESIDE),
    (BETWEEN, Nearness.BETWEEN),
    (UNSAID, Nearness.BETWEEN),
)
_CUES = (
    *(
        "border",
        "frontier",
        "boundar",
        "abut",
        "adjoin",
        " touch",
        "neighbo",
        " between ",
        "flanked",
        "surround",
        "enclosed",
    ),
    *(
        " begins",
        " starts",
        " meet",
        "tripoint",
        "triple frontier",
        "next door",
        "next-door",
        " into ",
        "linking",
        "connect",
        " links ",
        " joins",
        " divid",
        " separat",
        " part",
        "circled",
        "ringed",
        "hemmed",
        "bounded",
        "wedged",
        "sandwiched",
        "squeezed",
        "wholly",
        "entirely",
        "completely",
        "locked",
        "tucked",
        "caught",
        "boxed",
        "circle",
        "enclose",
        " ring",
        "hem",
        " side",
        "to the north",
        "to the south",
        "to the east",
        "to the west",
        " at the top",
        " enters ",
        " entered ",
        " to enter ",
    ),
)
_BY_SEA = expression(
    r"\b(?:maritime|marine)\b|\bsea (?:borders?|boundar|frontiers?|neighbou?r)|\b(?:at|by|across the|on the) sea\b"
)
_NO_BORDER = expression(r"\b(?:water|time zone|age|rail|dispute)\b")
_NO_NOUN = frozenset(("which", "deny", "does"))
"""Groups of a pattern after which "border" is a verb."""
_THEIRS = expression(r"(?:,? and [^.;:]{2,30})? (?:have|has|had|get|share)\b")
"""Behind names that begin a clause of their own: "Germany has nine neighbours, Lesotho has one"."""
_DO_TOO = expression(
    r",? (?:also |both |all )?(?:do|does|did)(?: not|n['’]t|(?: so|,)?(?: as well| too| either| likewise| also)| so\b"
    r"| the same)?(?=[ ,.;:!?)]|$)(?! (?:not )?(?:border|touch|have|share))"
)
"""Behind names of which the same is said once more: "Togo borders Benin; Ghana and Niger do too"."""
_TOO = expression(rf"{_DO_TOO.pattern}|,? (?:likewise|too|as well|not)(?=[.;,]|$)")
"""The same behind names that a semicolon parts from those before."""
_COUNTED = expression(
    r" (?P<words>(?:[A-Za-z-]+ ){0,2}?)"
    r"(?:countr(?:y|ies)|states?|nations?|provinces|neighbou?rs|oblasts|regions|others?)\b"
)
_OTHERS = frozenset(
    "other different sovereign neighbouring neighboring fellow further separate land independent immediate direct"
    " bordering contiguous next-door".split()
)
"""Words beside a number of neighbours that leave none of them out."""
_OWNS = expression(r"['’]s? (?:[a-z-]+ ){0,3}\S\Z")
"""From a land to another that it holds, by its first letter: "Spain's Aragon, which"."""
_SEA_WINDOW = 24
_REACH, _MOST = 240, 4
_BEFORE = 16
"""How far back, and how many places, "which" may mean besides the one before it."""
_WITH_WHICH = "border.with-which-it-touches"
_LONG_STANDING = frozenset(
    "MX GT BZ HN SV NI CR PA CO VE GY SR BR EC PE BO CL AR PY UY HT DO MR SN GM GW GN SL LR CI GH TG BJ NG NE"
    " ML BF CM TD CF GQ GA CG CD AO UG KE RW BI MW TZ ZM ZW MZ BW LS SZ LY TN DZ MA LA KH TH MM NP BT ES PT FR"
    " BE NL LU CH LI AD MC SE DK IE CA US".split()
)
"""Countries whose borders are those of 1965 and before."""
_PLURAL = frozenset(("border", "abut", "adjoin"))
_TOUCHING = frozenset((PlaceKind.COUNTRY, PlaceKind.REGION))
_GOVERNED = expression(r"\b(?:in|from|to|of|for|with|at|near|by|through|across|against)(?: the)? $")
"""Words after which a place is no subject of a verb that an aside parts from it."""

_APPOSED = expression(r", in (?:the )?$")
_LEFT = expression(r"\b(?:from|of|for|with|against|by|than|left|to)(?: the)? $")
"""Words before a place that is not where the border is said to run."""


def read_borders(scene: Scene) -> Iterator[Bordering]:
    """A claim for every phrase that makes places touch, or denies it, or counts neighbours."""
    for sentence in scene.sentences_with(_CUES):
        if "g" not in sentence.kinds:
            continue
        taken: set[int] = set()
        owned = [one.span for one in read_owned_borders(scene)]
        for phrases, nearness in _WAYS:
            for phrase in sentence.phrases(phrases):
                for match in phrase.matches(sentence):
                    for claim in _claims(scene, phrase, match, nearness):
                        if nearness is Nearness.BETWEEN and any(_overlap(claim.span, span) for span in owned):
                            continue
                        if taken.isdisjoint(range(claim.span.start, claim.span.end)):
                            yield claim
                            taken.update(range(claim.span.start, claim.span.end))


def _claims(scene: Scene, phrase: Phrase, match: Match, nearness: Nearness) -> Iterator[Bordering]:
    said = "place" in match.roles
    places = _places(match, "place") if said else _spoken_of(scene, match, phrase.id)
    neighbours = [*_places(match, "neighbours"), *_places(match, "second")]
    count = match.number("count")
    if len(neighbours) > 1 and scene.lower.startswith(" by ", neighbours[-1].end):
        neighbours = neighbours[:-1]  # "San Marino is surrounded by Italy and Lesotho by South Africa"
    if neighbours and (_DO_TOO if _one_clause(scene, neighbours) else _TOO).match(scene.lower, neighbours[-1].end):
        neighbours = _before_clause(scene, neighbours)
    if count is not None and neighbours and _THEIRS.match(scene.lower, neighbours[-1].end):
        neighbours = []
    if not places or not (neighbours or count) or ("neighbours" in match.roles and not neighbours):
        return
    verb = match.words.get("verb")
    if verb in _PLURAL and len(places) == 1 and match.words.keys().isdisjoint(_NO_NOUN):
        return  # "the Turkish border", "at the US border Mexico's guards": a noun.
    if len(places) > 1 and " in " in scene.lower[places[-2].end : places[-1].start]:
        places = places[:-1]  # "Punjab, in India, borders"
    if phrase.id == "border.they-share" and all(_is_city(scene, one) for one in (*places, *neighbours)):
        return  # Cities that are neighbours lie near each other.
    everything = [*places, *neighbours, *_places(match, "also")]
    mentions = [*everything, *([count] if count is not None else [])]
    if not said:
        mentions = [mention for mention in mentions if mention is not places[0]]
    first, last = min(m.start for m in mentions), max(m.end for m in mentions)
    if "wholly" in match.ranges:
        last = max(last, match.ranges["wholly"][1])
    if _NO_BORDER.search(scene.lower, first, last) or any(m.capital for m in everything):
        return
    if count is not None and not _are_its_equals(scene, count.end, places[0]):
        if not neighbours:
            return
        count = None
    by_sea = _BY_SEA.search(scene.lower, first, min(last + _SEA_WINDOW, match.sentence.end)) is not None
    if by_sea and count is not None:
        return
    singular = verb is not None and verb not in _PLURAL
    if not said:
        block = scene.draft.block_at(first)
        named = match.sentence if opens_sentence(scene, block.start, places[0]) else block
        either = _others(scene, named, first)
    elif singular or (verb is None and "which" in match.words):
        either, places = _others(scene, match.sentence, places[-1].start), places[-1:]
        either = [one for one in either if not _OWNS.match(scene.lower, one.end, places[0].start + 1)]
    else:
        either = []
    if phrase.id == "border.on-the-border-with" and _LEFT.search(scene.lower, max(0, first - _BEFORE), first):
        return  # "troops of Ghana, along the border with Mali"
    if "aside" in match.words and _GOVERNED.search(scene.lower, max(0, places[0].start - _BEFORE), places[0].start):
        nearness = Nearness.BETWEEN
    loose = nearness is Nearness.NEIGHBOUR and bool(_others(scene, match.sentence, first))
    if loose or phrase.id == "border.and-neighbouring":
        nearness = Nearness.BETWEEN  # of another land that the copy speaks of, perhaps
    places += _places(match, "also")
    if len(places) > 1 and len(neighbours) == 1:
        places, neighbours = neighbours, places
    maker = scene.maker
    for place in places:
        yield make(
            Bordering,
            quote=maker.quote(first, last),
            span=maker.span(first, last),
            section=maker.section(first),
            phrase=phrase.id,
            aside=is_aside(scene, first, last, steady=_steady(everything)),
            place=maker.place(place),
            either=tuple(maker.place(other) for other in either),
            neighbours=tuple(maker.place(neighbour) for neighbour in neighbours),
            denied="deny" in match.words or "no" in match.words,
            count=maker.quantity(count) if count is not None else None,
            nearness=nearness,
            by_sea=by_sea,
            said=said,
        )


def _one_clause(scene: Scene, names: list[PlaceMention]) -> bool:
    return ";" not in scene.lower[names[0].end : names[-1].start]


def _before_clause(scene: Scene, neighbours: list[PlaceMention]) -> list[PlaceMention]:
    """The neighbours without those that begin a clause of their own: Niger alone of "Niger; Togo and Ghana do too"."""
    gaps = [scene.lower[one.end : two.start] for one, two in pairwise(neighbours)]
    for sign in (";", ", and", ", but", ", while", ","):
        cut = next((index for index, gap in enumerate(gaps) if gap.startswith(sign)), None)
        if cut is not None:
            return neighbours[: cut + 1]
    return []


def _steady(places: list[PlaceMention]) -> int:
    """Since when the countries of a claim have had their borders."""
    old = all(
        is_country(one) and len(one.entries) == 1 and one.entries[0].id in _LONG_STANDING and not one.capital
        for one in places
    )
    return LONG_AGO if old else AGO


def _are_its_equals(scene: Scene, start: int, place: PlaceMention) -> bool:
    """Whether the words after a count tell of all neighbours, and not of "three Brazilian states", say."""
    between = _COUNTED.match(scene.draft.prose, start)
    if between is None or not between["words"]:
        return True
    homes = {entry.country for entry in place.entries}
    for word in between["words"].split():
        country = scene.atlas.country(word) if scene.atlas is not None and word[0].isupper() else None
        if word not in _OTHERS and (country is None or country.id not in homes or country in place.entries):
            return False
    return True


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _places(match: Match, role: str) -> list[PlaceMention]:
    """The places of a role that can touch others; none where one of them is a water or a city."""
    found = [mention for mention in match.roles.get(role, ()) if isinstance(mention, PlaceMention)]
    able = all(m.capital or any(entry.kind in _TOUCHING for entry in m.entries) for m in found)
    return found if able else []


def _is_city(scene: Scene, mention: PlaceMention) -> bool:
    """Whether a name that stands alone is a city's too."""
    return mention.type_word is None and scene.atlas is not None and bool(scene.atlas.cities.named(mention.name))


def _others(scene: Scene, within: Sentence | Block, end: int) -> list[PlaceMention]:
    """Places that stand before an offset in a sentence or block, which "which" or "it" may mean as well."""
    near = scene.within(max(within.start, end - _REACH), end, PlaceMention)
    return [mention for mention in near if mention.entries][-_MOST:]


def _just_named(scene: Scene, match: Match, neighbours: list[PlaceMention]) -> PlaceMention | None:
    """The one land that a sentence names before a neighbour: "from Sarawak into Brunei, with which it shares"."""
    before = scene.within(match.sentence.start, neighbours[0].start, PlaceMention) if neighbours else []
    lands = [one for one in before if any(entry.kind in _TOUCHING for entry in one.entries)]
    return lands[0] if len(lands) == 1 == len(before) and not lands[0].capital else None


def _spoken_of(scene: Scene, match: Match, phrase: str) -> list[PlaceMention]:
    """The country that the copy speaks of, where the phrase names none, and it is none of the neighbours."""
    neighbours = _places(match, "neighbours")
    start = neighbours[0].start if neighbours else match.sentence.start
    found = spoken_of(scene, start)
    pronoun = scene.lower.startswith(("it ", "the country "), match.sentence.start)
    if phrase == _WITH_WHICH and not pronoun and (named := _just_named(scene, match, neighbours)) is not None:
        return [named]
    if found is not None and _APPOSED.search(scene.lower, max(0, found.start - _BEFORE), found.start):
        return []  # "It is an hour from Vienna, in Austria. It does not border Germany."
    return [found] if found is not None and all(found.name != one.name for one in neighbours) else []
