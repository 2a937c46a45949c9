"""Lists as long as a hyphened count says: "the three-member board: Ash, Bree and Cole", "a two-city tour of ..."."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.atlas.entry import PlaceKind
from factcheck.claims import ListCount
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention, PlaceMention
from factcheck.extraction.phrasebook.readers.arithmetic.names.hyphened import hyphened
from factcheck.extraction.phrasebook.readers.arithmetic.names.list_counts import list_count
from factcheck.extraction.phrasebook.readers.arithmetic.names.name_lists import NameList, name_list
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_MEMBERS = frozenset(
    "strong member man woman person piece party club team firm judge company part"
    " film book volume stop horse dog boat ship school village"
    " venue".split()
)
_AREAS = {
    **dict.fromkeys(("nation", "country"), PlaceKind.COUNTRY),
    **dict.fromkeys(("city", "town"), PlaceKind.CITY),
    **dict.fromkeys(("state", "county", "province", "region"), PlaceKind.REGION),
}
_HOME_NATIONS = frozenset({"England", "Scotland", "Wales", "Northern Ireland", "Ireland"})
_GROUP = r"-[a-z]+(?: [a-z][a-z’'-]*){1,3}"
_MADE_UP = (
    r",? ?(?:which |that )?(?:is |was |are |were )?(?:made up (?:only )?of|composed of|comprised of|consist(?:s|ed"
    r"|ing) of"
    r"|compris(?:es|ed|ing)|formed by|formed of)"
)
_OPENER = expression(rf"{_GROUP}(?P<mark>: | \(| [–—-] |, |{_MADE_UP}:? )(?=[A-ZÀ-Þ]|the [A-Z])")
_TOUR = expression(
    r"-[a-z]+(?: [a-z][a-z’'-]*){0,2} (?:tour|trip|visit|swing|journey|itinerary|run|cruise|mission|bloc|alliance|pact"
    r"|grouping|league|group|body|bid|summit)(?: (?:of|to|through|taking in|takes in|covering|visiting|comprising"
    r"|made up of|consisting of|between)|:|,| –| —| \() ?(?=[A-ZÀ-Þ]|the [A-Z])"
)
_OPEN = expression(
    r"\b(?:includ\w+|such as|among|like|led by|chaired|headed|others?|etc|e\.g|plus|notably|as well as)\b"
)
_PART = expression(r"\b(?:of|among|than|other|another|from) (?:the|its|his|her|their|this|that|an?) $")
_STOPS = expression(
    r" ?(?:[.;:)!?\n–—]|$|, )| (?:in|on|from|this|next|last|today|tomorrow|tonight|later|will|has|have|is|are|was"
    r"|were|starting|beginning)\b"
)
_GOES_ON = expression(r",? (?:and|plus|with|along|together|joined|alongside)\b")
_WHEN = expression(
    r" (?:in|on|from|for) (?:early |late |mid-)?(?:[A-Z][a-z]+day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\d)"
)
_BRACKET = "("
_FEWEST = 3


def read_hyphened_lists(scene: Scene) -> Iterator[ListCount]:
    """A claim for each hyphened count that its list of names follows at once."""
    known = {mention.start: mention.end for mention in scene.mentions if isinstance(mention, PlaceMention)}
    for start, end in scene.passages_with(_CUES):
        sentence = scene.sentence_at(start)
        block = scene.draft.block_at(start)
        passage = Sentence(scene, block, start, end, sentence.mentions if sentence else ())
        if block.cell is not None or denied(passage):
            continue
        for number in hyphened(passage, _MEMBERS | _AREAS.keys()):
            claim = _members(scene, passage, number, known) or _places(scene, passage, number, known)
            if claim is not None:
                yield claim


_CUES = tuple(f"-{noun} " for noun in sorted(_MEMBERS | _AREAS.keys()))


def _members(scene: Scene, passage: Sentence, number: NumberMention, known: dict[int, int]) -> ListCount | None:
    """ "A five-strong crew, Ash, Bree, Cole, Dee and Eve, set out": the names of all."""
    prose = scene.draft.prose
    opener = _OPENER.match(prose, number.end, passage.end)
    if opener is None or _PART.search(scene.lower, passage.start, number.start) or number.counted in _AREAS:
        return None
    mark = opener["mark"].strip()
    found = name_list(prose, opener.end(), passage.end, known, set_off=mark in ":(")
    if found is None or len(found.items) < _FEWEST or not _closed(scene, passage, found, number, mark):
        return None
    if any(number.end <= n.start < found.end for n in passage.numbers):
        return None
    if found.fewest <= number.value <= len(found.items):
        return list_count(scene, number, found)
    sure = mark != "," or prose[found.end : found.end + 2] == ", "
    return list_count(scene, number, found) if sure and abs(len(found.items) - number.value) <= 2 else None


def _places(scene: Scene, passage: Sentence, number: NumberMention, known: dict[int, int]) -> ListCount | None:
    """ "A three-city tour of Rye and Hove": places of the kind that is counted, and nothing else."""
    kind = _AREAS.get(number.counted or "")
    prose = scene.draft.prose
    opener = _TOUR.match(prose, number.end, passage.end) or _OPENER.match(prose, number.end, passage.end)
    if kind is None or opener is None:
        return None
    when = _WHEN.search(prose, opener.end(), passage.end)
    found = name_list(prose, opener.end(), when.start() if when else passage.end, known, set_off=False)
    if found is None or not _closed(scene, passage, found, number, ""):
        return None
    first, last = found.items[0][0], found.items[-1][1]
    places = {mention.start: mention for mention in scene.within(first, last, PlaceMention)}
    named = [places.get(start) or places.get(start + len("the ")) for start, _ in found.items]
    if not all(_is(place, kind) for place in named):
        return None
    return list_count(scene, number, found)


def _is(place: PlaceMention | None, kind: PlaceKind) -> bool:
    """Whether a name is of a kind of place; a town need not be known."""
    if place is None:
        return kind is PlaceKind.CITY
    return any(entry.kind is kind for entry in place.entries) or (
        kind is PlaceKind.COUNTRY and place.name in _HOME_NATIONS
    )


def _closed(scene: Scene, passage: Sentence, found: NameList, number: NumberMention, mark: str) -> bool:
    """Whether a list is closed, ends its clause, and leaves nobody out."""
    if not found.closed and mark != _BRACKET:
        return False
    if mark == _BRACKET and scene.lower[found.end : found.end + 1] != ")":
        return False
    if _OPEN.search(scene.lower, number.end, min(passage.end, found.end + 40)):
        return False
    if _GOES_ON.match(scene.lower, found.end, passage.end):
        return False  # "Lee, Kay and Moss, and a stowaway"
    return _STOPS.match(scene.lower, found.end, passage.end) is not None
