"""Numbers of things in the line above the bulleted or numbered list that names them: "It has four parts:"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from factcheck.claims import Form, ListCount, make
from factcheck.drafts.draft import Block, BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.readers.arithmetic.names.list_counts import (
    OPEN,
    PART_BEFORE,
    countable,
    listed_item,
)
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_BULLET = expression(r"(?:^[ \t>]{0,12}(?:[-*+•‣◦–]|\(?\w{1,3}[.)])|<li[^<>]{0,80}>)[^\w]{0,12}$")
_BULLET_LINE = expression(r"(?:^|(?<=\n))[ \t>]{0,12}(?:[-*+•‣◦]|\(?\d{1,2}[.)])[ \t]|<li\b")
_TAG = expression(r"<[^<>]{0,200}>")
_SAID = expression(r"[^\W_]")
_ANOTHER_CLAUSE = expression(r"(?:to|given|if|when|whenever|while|suppose|imagine|assuming|because|since)\b[^,:]*$")
"""What a sentence may open with before a number that the list does not spell out: "To compare two strings:"."""
_ANOTHER_LIST = expression(
    r"\b(?:compar\w+|between|accepts?|takes?|merg\w+|combin\w+|swap\w*|either of) (?:the |these |any )?$"
    r"|\b(?:the following|as follows|these steps|this way|like (?:this|so))\b(?! (?:[a-z]+ )?$)"
)
_THE_REST = expression(r"(?:the (?:rest|remaining|others?)|everything else|(?:all|any) (?:the )?others?|otherwise)\b")
"""How an item starts that stands for what the number leaves out."""
_NAMED = expression(r"[A-Z][\w+#.]* $")
_HEAD = 40
_FAR = 3000
"""So many characters after its last item a numbered list may still go on."""


def read_bulleted_counts(scene: Scene) -> Iterator[ListCount]:
    """A claim for each line that says how many things the list below it names."""
    for sentence in scene.sentences:
        if sentence.block.cell is None and "n" in sentence.kinds and scene.draft.prose[sentence.end - 1] == ":":
            counts = [number for number in sentence.numbers if countable(number)]
            if len(counts) == 1 == len(sentence.numbers) and _announces(sentence, counts[0]):
                yield from _counted(scene, sentence, counts[0])


def _announces(sentence: Sentence, number: NumberMention) -> bool:
    """Whether a number can be that of all the items below."""
    lead = sentence.scene.lower[sentence.start : number.start]
    if OPEN.search(sentence.lower) or PART_BEFORE.search(lead[-30:]):
        return False
    if _ANOTHER_CLAUSE.match(lead) or _ANOTHER_LIST.search(lead):
        return False
    named = number.form is Form.DIGITS and _NAMED.search(sentence.scene.draft.prose, sentence.start, number.start)
    return not named  # "the OAuth 2 flows:"


def _counted(scene: Scene, sentence: Sentence, number: NumberMention) -> Iterator[ListCount]:
    items = _items(scene, sentence)
    top = [block for block in items if block.group == items[0].group and _has_bullet(scene, block)]
    if len(top) < 2:
        return
    if len(top) != number.value and (
        _partly_read(scene, sentence, items)
        or any(_THE_REST.match(scene.lower, block.start, block.start + _HEAD) for block in top)
        or all(scene.within(block.start, block.end, NumberMention) for block in top)
    ):
        return  # items without words, a rest, or parts of the number, each with its own
    maker = scene.maker
    yield make(
        ListCount,
        quote=maker.quote(sentence.start, sentence.end),
        span=maker.span(sentence.start, sentence.end),
        section=maker.section(sentence.start),
        phrase="list-count.bullets",
        count=maker.quantity(number),
        items=tuple(listed_item(scene, block.start, block.end) for block in top),
        fewest=len(top),
        most=len(top),
    )


def _items(scene: Scene, sentence: Sentence) -> list[Block]:
    """The items right below a line."""
    items = []
    blocks = scene.draft.blocks
    for block in blocks[bisect_right(blocks, sentence.block.start, key=_start_of) :]:
        if block.kind is not BlockKind.ITEM:
            break
        items.append(block)
    return items


def _partly_read(scene: Scene, sentence: Sentence, items: Sequence[Block]) -> bool:
    """Whether something of no words stands between a line and its list, or is an item of it: code, a picture."""
    source = scene.draft.source
    _, start = scene.draft.source_range(sentence.start, sentence.end)
    first, _ = scene.draft.source_range(items[0].start, items[0].end)
    _, last = scene.draft.source_range(items[-1].start, items[-1].end)
    gap = _BULLET_LINE.sub("", _TAG.sub("", source[start:first]))
    if _SAID.search(gap):
        return True
    after = next((block.start for block in scene.draft.blocks if block.start > items[-1].start), None)
    stop = scene.draft.source_range(after, after + 1)[0] if after is not None else len(source)
    marked = sum(1 for _ in _BULLET_LINE.finditer(source, start, stop))
    more = expression(rf"\n[ \t>]{{0,12}}\(?{len(items) + 1}[.)][ \t]")
    return (
        marked > sum(_has_bullet(scene, block) for block in items) or more.search(source, last, last + _FAR) is not None
    )


def _has_bullet(scene: Scene, block: Block) -> bool:
    """Whether an item starts here, and not the second paragraph of one."""
    first, _ = scene.draft.source_range(block.start, block.end)
    line, column = scene.draft.position(first)
    return bool(_BULLET.search(scene.draft.line_text(line)[: column - 1]))


def _start_of(block: Block) -> int:
    return block.start
