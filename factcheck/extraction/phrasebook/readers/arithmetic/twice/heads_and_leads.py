"""A count of the headline or a caption against the one sentence of the text that tells the same in its words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from factcheck.claims import Form, Restatement, slipped
from factcheck.drafts.draft import Block, BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import magnitude_off
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_class, noun_key
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.readers.arithmetic.circumstances import differ, more_to_come
from factcheck.extraction.phrasebook.readers.arithmetic.twice.restating import restatement
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.roles import changing, each, surely_changing
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_SOME = expression(
    r"\b(?:more|another|others?|further|additional|bring\w*|rais(?:e|es|ed|ing) the|toll|includ\w+|among|at least|up to"
    r"|of (?:them|these|those|whom|which)|alone|so far|already|since|previous\w*|earlier|originally|initial\w*|first"
    r"|last|revised|updated|total(?:s|led|ling)?|each|every|per|average|nearly|almost|over|about|some|around|half|both"
    r"|(?:good|bad|typical|normal|usual) [a-z]+|usually|normally|typically|often"
    r"|than|feared|claim\w*|accord\w+|estimat\w+|expected|hoped|target|limit|capacity|phase|stage|alleged\w*)\b"
)
"""What may make a count of the text another one than that of the headline."""
_MORE = expression(r"\b(?:pair|another|more|also|further|rest|remaining|others?|besides|later|since|now)\b")
_AHEAD = 160
"""What the text right behind may add to its count, and how far it is looked for."""
_WORD = expression(r"[a-z]{3,}")
_EMPTY = frozenset(
    "the and for with its his her their our from that this are was were has have had will would can could may who into"
    " out off after over under new said says one two three but not all been being when where which while".split()
)
_NOUN = expression(
    r" (?:(?:for|towards?|on|in) (?:the |an? |its |new ){0,2})?"
    r"(?!(?:from|with|that|this|after|over|into|when|have|been|will|were|each|since|last|next|more|less)\b)"
    r"([a-z][a-z-]{3,})(?=\W|$)"
)
_HARMED = frozenset("injured hurt wounded arrested rescued missing stranded evacuated homeless held trapped".split())
_FOLK = frozenset(
    "people men women boys girls children teenagers youths passengers protesters students officers workers residents"
    " pupils fans suspects drivers tourists walkers climbers hikers sailors crew".split()
)
_THEY_DID = expression(
    r" (?:sign(?:ed)?|attend(?:ed)?|flee|fled|march(?:ed)?|gather(?:ed)?|protest(?:ed)?|queued?|join(?:ed)?"
    r"|apply|applied|evacuated)\b"
)
_ARE_HARMED = expression(
    rf"(?: [a-z]+)?(?: (?:were|was|are|have been|had been|being))? (?:{'|'.join(sorted(_HARMED))})\b"
)
_PERCENT, _MONEY = "percent", "money"
"""What is known by its unit alone, where the text has no more than one value of it."""
_FOR = expression(r"\b(?:for|lasts?|lasted|jailed) $")
_THERE = expression(r" (?:in|at|on|from|near) (?:the )?(?P<name>[A-Z]\w+)")
_MONTHS = frozenset("january february march april may june july august september october november december".split())
_DEATH = expression(r"\b(?:kill\w*|died?|dies|dead|deaths?|lives)\b")
"""What the reader of tolls looks after."""
_PAST = {
    **{"won": "wins", "fed": "feeds", "sold": "sells", "bought": "buys", "built": "builds", "found": "finds"},
    **{"took": "takes", "lost": "loses", "gave": "gives", "sank": "sinks", "held": "holds", "left": "leaves"},
    **{"made": "makes", "paid": "pays", "sent": "sends", "shot": "shoots", "struck": "strikes", "drew": "draws"},
}
_SHARED, _STEM, _LEAD = 2, 4, 12
_MOST = 12
_OFF, _LEAST_OFF = Decimal("0.2"), Decimal(2)
"""A fifth of the larger, or two: figures farther apart are figures of different things."""

_BASIS = "headline and text tell one thing in the same words"


def read_heads_and_leads(scene: Scene) -> Iterator[Restatement]:
    """A claim for each count of a headline or a caption that the text contradicts, and has nowhere itself."""
    captions = [block for block in scene.draft.blocks if block.kind is BlockKind.CAPTION]
    heads = [*scene.heads, *captions]
    starts = {block.start for block in heads}
    told = {
        (number.unit, thing): number
        for block in heads
        for number in _figures(scene, block)
        if (thing := _thing(scene, number)) is not None
    }
    if not told:
        return
    body = [one for one in scene.sentences if one.block.start not in starts and one.block.cell is None]
    figures = [number for one in body for number in one.numbers if number.form is not Form.FRACTION]
    for (unit, thing), head in told.items():
        others = [n for n in figures if n.unit == unit]
        same = [n for n in others if _thing(scene, n) == thing] or (others if head.slot in "mp" else [])
        if len({n.value for n in same}) != 1 or _meant(head, others):
            continue
        again, own = same[0], scene.sentence_at(same[0].start)
        if own is not None and _of_one_thing(scene, head, again, own, thing):
            yield restatement(scene, head, again, "head-and-lead", _BASIS, at=own)


def _figures(scene: Scene, block: Block) -> Sequence[NumberMention]:
    """The figures of a headline that are amounts; none where it has more than one of them."""
    found = [n for n in scene.within(block.start, block.end, NumberMention) if n.form is not Form.FRACTION]
    plain = [n for n in found if n.slot in "nmup" and n.hedge is None and n.value > 2]
    return plain if len(found) == 1 else ()


def _thing(scene: Scene, number: NumberMention) -> str | None:
    """What a figure counts, or the noun right behind money or a measure: "a £2.4m pool"."""
    if number.unit is None:
        if _harmed(scene, number):
            return noun_class("people")
        return noun_class(number.counted) if number.counted else None
    if number.unit in TIME_UNITS:
        return number.unit if _FOR.search(scene.lower, max(0, number.start - _LEAD), number.start) else None
    if number.slot == "p":
        return _PERCENT
    after = _NOUN.match(scene.lower, number.end)
    if after is not None:
        return noun_key(after[1])
    return _MONEY if number.slot == "m" else None


def _harmed(scene: Scene, number: NumberMention) -> bool:
    """Whether a figure counts those hurt, arrested or rescued: "Five arrested", "six men were arrested"."""
    counted = number.counted or ""
    if counted in _HARMED:
        return True
    if counted and counted not in _FOLK:
        return False
    told = _THEY_DID.match(scene.lower, number.end) or _ARE_HARMED.match(scene.lower, number.end, number.end + _AHEAD)
    return told is not None


def _meant(head: NumberMention, others: Sequence[NumberMention]) -> bool:
    """Whether the text has the figure of the headline, or figures that come to it."""
    values = {n.value for n in others}
    if head.value in values:
        return True
    some = [n.value for n in others][:_MOST]
    return any(sum(chosen) == head.value for size in (2, 3) for chosen in combinations(some, size)) or any(
        abs(one - two) == head.value for one, two in combinations(some, 2)
    )


def _of_one_thing(scene: Scene, head: NumberMention, again: NumberMention, own: Sentence, thing: str) -> bool:
    """Whether a sentence can tell nothing but what the headline does, with another figure, a slip away."""
    one, two = scene.maker.natural(head), scene.maker.natural(again)
    gap = abs(head.value - again.value)
    large, small = max(head.value, again.value), min(head.value, again.value)
    near = gap <= max(large * _OFF, _LEAST_OFF) or _slipped(head.value, again.value) or magnitude_off(large / small)
    if one.meets(two) or not near or again.hedge is not None:
        return False
    title = next((s for s in scene.sentences if s.start <= head.start < s.end), None)
    if title is None or denied(own) or denied(title) or _SOME.search(own.lower) or _SOME.search(title.lower):
        return False
    if _MORE.search(scene.lower, own.end, min(own.block.end, own.end + _AHEAD)):
        return False
    if (
        (head.unit not in TIME_UNITS and _in_a_place(scene, head, again, own))
        or _DEATH.search(own.lower)
        or more_to_come(scene, head)
    ):
        return False
    if head.slot == "p":
        if (way := changing(title, head)) is None or changing(own, again) is not way:
            return False
    elif surely_changing(own, again):
        return False
    per = each(own, again)
    if (per is not None and not (per and per[:_STEM] in title.lower)) or differ(scene, head, again, known=True):
        return False
    if head.unit is not None:
        thing = ""
    stems = _stems(own.lower, thing)
    done = _stems(scene.lower[title.start : head.start], thing) or _stems(scene.lower[head.end : title.end], thing)
    if not done or (done[-1] if head.start > title.start else done[0]) not in stems:
        return False  # "adds 15 routes", "runs 17 routes"
    return len(set(_stems(title.lower, thing)) & set(stems)) >= _SHARED


def _in_a_place(scene: Scene, head: NumberMention, again: NumberMention, own: Sentence) -> bool:
    """Whether a count of the text is narrowed at once to a place or a day that the headline does not name."""
    at = scene.lower.find(again.counted, again.end, own.end) + len(again.counted) if again.counted else again.end
    found = _THERE.match(scene.draft.prose, at, own.end)
    title = scene.draft.block_at(head.start)
    name = found["name"].lower() if found is not None else ""
    if not name or (head.slot == "p" and name in _MONTHS):
        return False
    return name not in scene.lower[title.start : title.end]


def _slipped(one: Decimal, two: Decimal) -> bool:
    """Whether two figures differ by one digit, or have the same digits."""
    return slipped(one, two) or (one.adjusted() == two.adjusted() and sorted(str(one)) == sorted(str(two)))


def _stems(text: str, thing: str) -> list[str]:
    """The openings of the words of a text that tell what happens, in order."""
    return [
        _PAST.get(word, word).removesuffix("s")[:_STEM]
        for word in _WORD.findall(text)
        if word not in _EMPTY and noun_class(word) != thing
    ]
