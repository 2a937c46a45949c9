"""Reads which places are said to have a coast, or to be landlocked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.atlas import PlaceKind
from factcheck.claims import Coastal, make
from factcheck.claims.model import Quoted
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import Mention, PlaceMention
from factcheck.extraction.phrasebook.patterns import Match, Phrase
from factcheck.extraction.phrasebook.phrases.geography.coast import COASTS, NATION_OF_A_SEA
from factcheck.extraction.phrasebook.phrases.geography.landlocked import DOUBLY, LANDLOCKED, NONE_OF
from factcheck.extraction.phrasebook.readers.asides import is_aside, sentence_range
from factcheck.extraction.phrasebook.readers.geography.whereabouts import goes_on
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_ASHORE = frozenset((PlaceKind.COUNTRY, PlaceKind.REGION))
_AFLOAT = frozenset((PlaceKind.WATER, PlaceKind.AREA))
_WORDS = expression(
    r"\b(?:sea)?coast(?:line|s)?\b|seaboard|land-?locked|(?:access|outlet|way out|opening) (?:to|on|onto) "
    r"the (?:open )?sea"
    r"|\b(?:shore(?:line|s)?|(?:sea)?ports?|harbou?rs?|beach(?:es)?|resorts?|littoral|waters|seaside"
    r"|sea|ocean|faces?|fronts?|overlooks?|washed by|opens? onto|coastal|offshore|exclusive economic zone|shelf)\b"
)
_CUES = (
    *(
        "coast",
        "seaboard",
        "locked",
        "to the sea",
        "shore",
        "littoral",
        " sea",
        "ocean",
        "atlantic",
        "pacific",
        "caribbean",
    ),
    *("mediterranean", "baltic", "adriatic", "aegean", "caspian", "arctic", "seaside", " off ", "offshore"),
    *("exclusive economic zone", "continental shelf"),
)
_OFF = "coast.off-the-place"
_INLAND = expression(r"\b(?:lakes?|rivers?|danube|rhine|canal|reservoir|lagoon)\b")
_NEITHER = expression(r"\b(?:neither|nor)(?: the)? \Z")
_NONE_HAS = expression(r"\b(?:none|neither|not one|not any) (?:of )?")
_TWICE = expression(r"\b(?:doubly|double|twice)[ -]?(?:over )?land")
_ON_A_LAKE = expression(
    r",? (?:on|of|along|around|by) (?:the (?:[a-z-]+ ){0,2}?(?:shores?|banks?|side) of )?(?:the )?(?:lakes?|river"
    r"|danube|rhine|great lakes|caspian|aral)\b"
)
"""After the words for a coast: it is none of the sea."""
_SINGULAR = expression(r",? (?:also |now )?(?:has|boasts|enjoys|owns|lies|is) ")
_PARTS_OF_WORLD = frozenset(("caribbean", "baltic", "arctic"))
"""Seas by which copy calls the nations around them, whether or not they have a shore on them."""
_UNLIKE = expression(r"\bunlike (?:[a-z-]+ ){0,3}\Z")
_REACH = 100
_WISHED = expression(
    r"\b(?:los[te]\w{0,3}|lacks?|lacking|regain\w{0,3}|reclaim\w{0,3}|dream\w{0,3} of) (?:its|their|the|a|an|any)"
    r" (?:\w+ )?(?:coast|sea|outlet|access)"
    r"|\b(?:coast(?:line)?|seaboard) (?:vanished|disappeared|went|ceased)\b"
    r"|\b(?:want(?:s|ed|ing)?|seek(?:s|ing)?|sought|deal|rights?|leas\w{1,3}|rent\w{0,3}|stake"
    r"|promis\w{1,3})"
    r" (?:[a-z-]+ ){0,4}?(?:coast|sea|outlet|access|harbou?rs?|(?:sea)?ports?|terminal)\b"
    r"|\b(?:without (?:a |an |any )?(?:coast|access)|access to|claims? (?:to|on)|far from|no longer|never|away from)\b"
)


_PARTS_OF = expression(
    r"\b(?:provinces?|states?|regions?|counties|county|cantons?|countries|country|parts?|cities) (?:of|in) $"
)
"""Before a place of which parts are told of: "the only provinces of Canada without a coast"."""


def read_coasts(scene: Scene) -> Sequence[Coastal]:
    """A claim for each coast of a place, and each place that is called landlocked."""
    return scene.once(_found)


def _found(scene: Scene) -> Sequence[Coastal]:
    return tuple(_all(scene))


def _all(scene: Scene) -> Iterator[Coastal]:
    for sentence in scene.sentences_with(_CUES):
        if "g" not in sentence.kinds:
            continue
        seen: set[int] = set()
        ways = ((False, COASTS), (True, LANDLOCKED))
        for denied, phrases in ways if _NONE_HAS.search(sentence.lower) is None else reversed(ways):
            for phrase in sentence.phrases(phrases):
                if denied and _TWICE.search(sentence.lower) and not phrase.id.startswith(DOUBLY):
                    continue
                for match in phrase.matches(sentence):
                    seas = [m for m in match.roles.get("sea", ()) if isinstance(m, PlaceMention)]
                    if not all(any(e.kind in _AFLOAT for e in sea.entries) for sea in seas):
                        continue
                    if phrase.id == _OFF and _INLAND.search(scene.lower, sentence.block.start, sentence.block.end):
                        continue
                    sea = seas[0].name if seas else match.words.get("sea_word")
                    if phrase.id == NATION_OF_A_SEA and (sea or "").lower() in _PARTS_OF_WORLD:
                        continue
                    for place in _subjects(scene, phrase, match, denied=denied):
                        if denied and _PARTS_OF.search(scene.lower, max(0, place.start - 24), place.start):
                            continue
                        if isinstance(place, PlaceMention) and place.start not in seen and _may_have(scene, place):
                            seen.add(place.start)
                            neither = _NEITHER.search(scene.lower, max(0, place.start - 12), place.start) is not None
                            at_sea = match.ranges.get("sea_word") or ((seas[0].start, seas[0].end) if seas else None)
                            if at_sea is not None and scene.lower.startswith((" or ", ", or "), at_sea[1]):
                                continue  # "face the Red Sea or the Indian Ocean"
                            word = _word(scene.lower, sentence, place, at_sea)
                            on_a_lake = _ON_A_LAKE.match(scene.lower, max(word[1], place.end)) is not None
                            if (denied or not neither) and (denied or not on_a_lake):
                                yield _claim(scene, phrase, word, place, sea, denied=denied)


def _subjects(scene: Scene, phrase: Phrase, match: Match, *, denied: bool) -> Sequence[Mention]:
    """The places that the verb is said of: of a list, the last alone where "has" follows it.

    "Unlike landlocked Mali, Ghana has" calls the first landlocked, and none but the last is said to have a coast.
    """
    places = (*match.roles["place"], *match.roles.get("also", ()))
    if phrase.id == NONE_OF or "also" in match.roles:
        return places
    unlike = _UNLIKE.search(scene.lower, max(0, places[0].start - 40), places[0].start)
    if unlike is not None and denied and "locked" in unlike[0]:
        return places[:1]
    if unlike is not None:
        return places[-1:] if len(places) > 1 else ()
    return places[-1:] if _SINGULAR.match(scene.lower, places[-1].end) else places


def _may_have(scene: Scene, place: PlaceMention) -> bool:
    if place.capital or goes_on(scene, place):
        return False
    return any(entry.kind in _ASHORE for entry in place.entries)


def _claim(
    scene: Scene, phrase: Phrase, word: tuple[int, int], place: PlaceMention, sea: str | None, *, denied: bool
) -> Coastal:
    maker = scene.maker
    first, last = min(place.start, word[0]), max(place.end, word[1])
    return make(
        Coastal,
        quote=maker.quote(first, last),
        span=maker.span(first, last),
        section=maker.section(first),
        phrase=phrase.id,
        aside=is_aside(scene, first, last) or (not denied and is_wished(scene, place.start, place.end)),
        place=maker.place(place),
        words=make(Quoted, quote=maker.quote(*word), span=maker.span(*word)),
        sea=sea,
        denied=denied,
    )


def _word(lower: str, sentence: Sentence, place: PlaceMention, sea: tuple[int, int] | None) -> tuple[int, int]:
    """Where the words for a coast, or for none, stand: those nearest to the place, else those for the sea."""
    low, high = max(sentence.start, place.start - _REACH), min(sentence.end, place.end + _REACH)
    found = [match.span() for match in _WORDS.finditer(lower, low, high)] or [sea or (place.start, place.end)]
    return min(found, key=lambda span: min(abs(span[0] - place.end), abs(place.start - span[1])))


def is_wished(scene: Scene, start: int, end: int) -> bool:
    """Whether the copy around a place speaks of a coast that was lost, or is wanted."""
    first, last = sentence_range(scene, start, end)
    return _WISHED.search(scene.lower, max(first, start - _REACH), min(last, end + _REACH)) is not None
