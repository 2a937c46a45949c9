"""Lists that a number takes up again: "Chad, Mali and Niger: all three voted in favour"; "Those five are old"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from factcheck.claims import Form, ListCount, make
from factcheck.claims.comparison import Item
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention, PlaceMention
from factcheck.extraction.phrasebook.readers.arithmetic.names.name_lists import NameList, name_list, noun_list
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_AGAIN = expression(r"\b(?:all|those|these|the|just the|only the|both the)(?: of (?:the|these|those))? $")
_SURE = expression(r"\b(?:all|those|these|just the|only the) $")
_LED_BY = expression(r"(?:: | ?[–—] |\. |, )(?:in|and|or)?$")
_TAKES_UP = expression(
    r"(?: of them)?(?: [a-z]+ed\b| (?:are|were|have|had|will|can|must|do|did|fit|go|went|came|come|took|take|said)\b"
    r"| ?[,.;:)–—])"
)
_MOST = 12
_NAME_START = expression(r"(?:^|(?<=[.:;] )|(?<=\n)|(?<=[a-z] ))(?=[A-ZÀ-Þ])")


def read_lists_named_again(scene: Scene) -> Iterator[ListCount]:
    """A claim for each "all five" that follows a list of names at once, in its sentence or right before it."""
    known = {mention.start: mention.end for mention in scene.mentions if isinstance(mention, PlaceMention)}
    for sentence in scene.sentences:
        if sentence.block.cell is not None or "n" not in sentence.kinds:
            continue
        for number in sentence.numbers:
            if _takes_up(scene, sentence, number) and (claim := _claim(scene, sentence, number, known)) is not None:
                yield claim


def _takes_up(scene: Scene, sentence: Sentence, number: NumberMention) -> bool:
    return (
        number.unit is None
        and number.counted is None
        and number.hedge is None
        and number.form is Form.WORDS
        and 2 < number.value <= _MOST
        and _AGAIN.search(scene.lower, max(sentence.start, number.start - 20), number.start) is not None
        and _TAKES_UP.match(scene.lower, number.end) is not None
    )


def _claim(scene: Scene, sentence: Sentence, number: NumberMention, known: dict[int, int]) -> ListCount | None:
    again = _AGAIN.search(scene.lower, max(sentence.start, number.start - 20), number.start)
    at = again.start() if again else number.start
    found = _before(scene, sentence, at, known)
    if found is None:
        return None
    fits = found.fewest <= number.value <= len(found.items)
    sure = _SURE.search(scene.lower, max(sentence.start, number.start - 12), number.start)
    if not fits and (not sure or not found.closed or denied(sentence) or len(found.items) < 3):
        return None
    if not fits and abs(len(found.items) - number.value) > 1:
        return None
    maker = scene.maker
    first, last = found.items[0][0], number.end
    return make(
        ListCount,
        quote=maker.quote(first, last),
        span=maker.span(first, last),
        section=maker.section(first),
        phrase="list-count.again",
        count=maker.quantity(number),
        items=tuple(
            make(Item, quote=maker.quote(start, end), span=maker.span(start, end)) for start, end in found.items
        ),
        fewest=found.fewest,
        most=len(found.items),
    )


def _before(scene: Scene, sentence: Sentence, at: int, known: dict[int, int]) -> NameList | None:
    """The list that ends right before a prose offset, in its sentence after nothing but a mark, or in bullets above."""
    prose = scene.draft.prose
    if not prose[sentence.block.start : at].strip():
        return _bullets(scene, sentence)
    lead = _LED_BY.search(prose, max(sentence.block.start, at - 6), at)
    if lead is None:
        return None
    stop = lead.start()
    floor = max(sentence.block.start, stop - 240)
    for start in (match.end() for match in _NAME_START.finditer(prose, floor, stop)):
        found = name_list(prose, start, stop, known)
        if found is not None and found.end == stop:
            return found
    colon = max(prose.rfind(": ", floor, stop), prose.rfind(" of ", floor, stop) + 2)
    return noun_list(prose, colon + 2, stop) if colon > floor else None


def _bullets(scene: Scene, sentence: Sentence) -> NameList | None:
    """The bullets right above a paragraph, where each is short."""
    blocks = scene.draft.blocks
    index = bisect_left(blocks, sentence.block.start, key=lambda block: block.start)
    items: list[tuple[int, int]] = []
    group: int | None = None
    for block in reversed(blocks[:index]):
        if block.kind is not BlockKind.ITEM or (items and block.group != group):
            break
        group = block.group
        items.insert(0, (block.start, block.end))
    if len(items) < 2 or sentence.start != sentence.block.start:
        return None
    return NameList(tuple(items), len(items), True, items[-1][1])
