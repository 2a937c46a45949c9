"""Shares beside their part, of the only count of the same things that the draft tells, sentences before.

"The union has 9,000 hectares on its books. Hail fell in June. ... By Friday 2,340 hectares, or 26 per cent, were lost".

Good copy also takes shares of what it does not count: of those who answered, of the pupils of one year. So a share that
does not come out is claimed only where nothing in its sentence narrows it, and where no figures of the draft give it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from factcheck.claims import Hedge
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import before, doubtful, plain_figure
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_class
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.outcomes import amounts, of_block
from factcheck.extraction.phrasebook.readers.arithmetic.closing import closes
from factcheck.extraction.phrasebook.readers.arithmetic.shares.linked_shares import BODIES as _OF_THINGS_THEMSELVES
from factcheck.extraction.phrasebook.readers.arithmetic.shares.ties import SET_OFF, fraction, within_a_slip
from factcheck.extraction.phrasebook.readers.arithmetic.shares.wholes import fits, thing_in_words
from factcheck.extraction.phrasebook.roles import changing, each, starting, surely_changing
from factcheck.extraction.phrasebook.scene import SLOTS, Scene, Sentence
from factcheck.extraction.phrasebook.scope import names_anew

_BESIDE = expression(
    r"(?: (?!and\b|but\b|in\b|at\b|to\b|by\b|on\b|from\b|than\b)[a-z][a-z'’-]*){0,4}?"
    rf"{SET_OFF}"
)
_OF_ALL = expression(
    r" of (?:them|all of them|the total|the whole|the lot|all)(?=[,.;:)]|$| (?:had|has|have|were|was|are|is)\b)"
)
_OF_THINGS = expression(
    r" of (?:the|its|all|our|their|those)? ?(?:[a-z-]+ )?(?P<things>[a-z]{3,}s|people|children)"
    r"(?:, (?:or )?| \((?:or )?| – )"
)
_OPENS_OF = expression(
    r"(?:^|[,;:] )(?:of|among) (?:the|its|their|these|those|his|her|our) (?:[a-z'’-]+ ){0,2}?(?P<noun>[a-z]{3,}),? $"
)
BODIES = _OF_THINGS_THEMSELVES | {"field", "list", "group", "collection", "herd", "flock", "cast", "draw", "party"}
"""What is made up of the things counted before: a field of runners, a herd of cows."""
_NARROWS = expression(
    r"\b(?:sampl\w*|survey\w*|some of|part of|of those|of whom|turn-?out|random\w*|respond\w*|repl\w+|answer\w*"
    r"|eligible|only|may (?:vote|enter|apply|join)|vot(?:e|ed|ers|ing)|ballot\w*"
    r"|inspected|tested|asked|polled|interviewed|examined|assessed|applied|applicants?|remaining|rest|others?"
    r"|each|per(?! ?cent)|average|typical\w*|separate\w*|in one|one of|half|quarter|third)\b"
)
_TIME = (
    r"(?:last|this|the (?:first|second|third|same|past|previous|following|next|final|end)|that|by|all|early|late) "
    r"(?:night|day|week|month|year|term|season|evening|morning|afternoon|weekend|summer|winter|spring|autumn|quarter"
    r"|end|time|stage|point|close)"
)
_LEAD_PHRASE = expression(
    rf"\b(?:in|at|among|amongst|from|for|on|of|within|across|under|with|outside|inside|near|around|by) "
    rf"(?!{_TIME}\b|(?:the|a) (?:night|day|week|month|year|term|season)\b|(?:all|total|the end|the event|fact|them"
    rf"|contrast|now|then|(?:mon|tues|wednes|thurs|fri|satur|sun)day|last)\b|[{SLOTS['d']}])(?:(?:the|its|their|his|her|our|a|an|this|that|these|those|some|just"
    rf"|only) )*(?P<thing>[a-z][a-z'’-]*|[{SLOTS['g']}])"
)
_OF_BODY = expression(rf" of (?:the|its) (?:{'|'.join(sorted(BODIES))})\b")
_STEM = 5
_NEAR = 200
"""How far before a whole, in characters, a share of it may be told."""
_FEW = 2
"""Wholes of a kind that may be told and all not fit: that of this year, and of the year before."""
_HEDGES = (None, Hedge.ABOUT, Hedge.NEARLY, Hedge.JUST_OVER)
_BACK = 8
"""How many sentences before its own, with a figure in them, the whole may stand."""
_MOST = 60
"""Figures of a draft that others are tried of; a draft with more explains anything."""

_Pair = tuple[NumberMention, NumberMention]


def sole_share(scene: Scene, index: int, share: NumberMention) -> _Pair | None:
    """The part and the whole of a share that does not come out, where those alone can be meant."""
    sentence = scene.sentences[index]
    if share.hedge not in _HEDGES or changing(sentence, share) is not None or starting(sentence, share):
        return None
    if (of_body := _of_body(scene, index, share)) is not None:
        return of_body
    part = _part_after(scene, sentence, share)
    if part is None:
        if not (closes(sentence, share.end, strictly=True) or _OF_ALL.match(scene.lower, share.end)):
            return None
        part = _part(scene, sentence, share)
    if part is None or (what := _what(scene, sentence, part)) is None:
        return None
    told = scene.sentences[max(0, index - _BACK) : index]
    told = [one for one in told if one.block.section == sentence.block.section and one.block.cell is None]
    kin = _of_kind(scene, scene.sentences, what, part)
    if not 0 < len({n.value for n in kin}) <= _FEW:
        return None
    if any(fits(scene, share, (part,), (n,)) for n in kin):
        return None
    whole = next((n for one in told for n in one.numbers if n in kin and not starting(one, n)), None)
    if whole is None or whole.hedge not in (None, Hedge.ABOUT) or whole.step >= whole.value:
        return None
    given, said = part.value / whole.value, fraction(share)
    if not within_a_slip(given, said) or may_fit(scene, share, part, whole):
        return None
    return None if _narrowed(scene, sentence, part, whole, share) else (part, whole)


def _of_body(scene: Scene, index: int, share: NumberMention) -> _Pair | None:
    """ "936 of the field, or 45 per cent", of the only count that the sentences before tell as it stands now."""
    sentence = scene.sentences[index]
    part = _part(scene, sentence, share)
    if part is None or part.counted or part.unit or not _OF_BODY.match(scene.lower, part.end):
        return None
    told = [(n, one) for one in before(scene, index, 3) for n in one.numbers if _may_be_body(one, n, part)]
    if len({n.value for n, _ in told}) != 1 or not closes(sentence, share.end, strictly=True):
        return None
    whole, first = told[0]
    far = not within_a_slip(part.value / whole.value, fraction(share))
    if far or doubtful(first) or doubtful(sentence) or may_fit(scene, share, part, whole):
        return None
    return part, whole


def _may_be_body(sentence: Sentence, number: NumberMention, part: NumberMention) -> bool:
    plain = plain_figure(number) and number.unit is None and number.counted is not None
    own = not (starting(sentence, number) or surely_changing(sentence, number) or each(sentence, number) is not None)
    return plain and own and number.value > part.value


def _part(scene: Scene, sentence: Sentence, share: NumberMention) -> NumberMention | None:
    """The figure right before a share."""
    before = [n for n in sentence.numbers if n.end <= share.hedge_start]
    if not before or not plain_figure(before[-1]) or before[-1].unit in TIME_UNITS:
        return None
    part = before[-1]
    plain = part.hedge in (None, Hedge.ABOUT) and changing(sentence, part) is None and each(sentence, part) is None
    beside = _BESIDE.fullmatch(scene.lower, part.end, share.hedge_start) is not None
    return part if plain and beside and part.value > 1 and len(before) == 1 else None


def _part_after(scene: Scene, sentence: Sentence, share: NumberMention) -> NumberMention | None:
    """The figure set off behind a share of things: "a third of visitors, 15,900, were children"."""
    after = [n for n in sentence.numbers if n.start >= share.end]
    if not after or not plain_figure(after[0]) or after[0].counted or after[0].unit:
        return None
    part = after[0]
    tie = _OF_THINGS.fullmatch(scene.lower, share.end, part.hedge_start)
    if tie is None or part.hedge or not closes(sentence, part.end, strictly=True):
        return None
    return replace(part, counted=tie["things"])


def _what(scene: Scene, sentence: Sentence, part: NumberMention) -> str | None:
    """What a part is a part of, by its own noun or unit, or by "of these buildings" before it."""
    own = thing_in_words(scene, part)
    if own is not None and own not in BODIES:
        return noun_class(own)
    opened = _OPENS_OF.search(sentence.sides(part)[0])
    return noun_class(opened["noun"]) if opened else None


def _of_kind(scene: Scene, sentences: Sequence[Sentence], what: str, part: NumberMention) -> list[NumberMention]:
    """The larger figures of some sentences that count the same."""
    return [
        n
        for one in sentences
        if what in _kinds_told(one)
        for n in one.numbers
        if plain_figure(n) and n.value > part.value and (own := thing_in_words(scene, n)) and noun_class(own) == what
    ]


def _kinds_told(sentence: Sentence) -> set[str]:
    """The classes of what the figures of a sentence count."""
    known = sentence.asked.get(("kinds told", sentence.start))
    if known is None:
        scene = sentence.scene
        told = (thing_in_words(scene, n) for n in sentence.numbers)
        known = sentence.asked["kinds told", sentence.start] = {noun_class(one) for one in told if one}
    kinds: set[str] = known
    return kinds


def may_fit(scene: Scene, share: NumberMention, part: NumberMention, whole: NumberMention) -> bool:
    """Whether a share comes out of this whole at a stretch, of any other figure, or of a part of the whole."""
    maker = scene.maker
    said = maker.strained(share).scaled(Decimal("0.01") if share.unit else Decimal(1))
    if (maker.strained(part) / maker.strained(whole)).meets(said):
        return True
    everything = amounts(scene)
    if len(everything) > _MOST:
        sentence = scene.sentence_at(share.start)
        everything = of_block(scene, sentence) if sentence is not None else []
    wanted = part.value / fraction(share)
    rounding = share.step / share.value / (2 if share.unit else 5)
    near = wanted * max(Decimal("0.01"), rounding)
    others = [n for n in everything if n.start not in (part.start, whole.start, share.start) and n.unit == whole.unit]
    if any(n.value >= part.value and fits(scene, share, (part,), (n,)) for n in others):
        return True
    return any(abs(one - wanted) <= near for one in _parts_of(scene, whole, others, share))


def _parts_of(
    scene: Scene, whole: NumberMention, others: Sequence[NumberMention], share: NumberMention
) -> Iterator[Decimal]:
    """What a whole is less or more another figure, and what the shares of the draft leave of it."""
    for one in others:
        yield whole.value - one.value
        yield whole.value + one.value
    shares = [
        n for s in scene.sentences for n in s.numbers if n.slot in "pf" and whole.start - _NEAR < n.start < share.start
    ]
    for one in shares[:_MOST]:
        yield whole.value * fraction(one)
        yield whole.value * (1 - fraction(one))


def _narrowed(
    scene: Scene, sentence: Sentence, part: NumberMention, whole: NumberMention, share: NumberMention
) -> bool:
    """Whether the copy from whole to share tells of some of the whole alone."""
    first = scene.sentence_at(whole.start)
    if first is None or doubtful(sentence) or doubtful(first) or names_anew(scene, sentence, whole.start):
        return True
    if any(_NARROWS.search(scene.lower, *words) for words in ((first.start, share.start), (share.end, sentence.end))):
        return True
    return put_anew(scene, sentence, part, first.start)


def put_anew(scene: Scene, sentence: Sentence, part: NumberMention, start: int) -> bool:
    """Whether the words before a part put it where nothing from `start` on was: "On the wards 36 beds were free"."""
    told = scene.lower[start : sentence.start]
    lead = sentence.slotted[: _at(sentence, part)]
    return any(found["thing"][:_STEM] not in told for found in _LEAD_PHRASE.finditer(lead))


def _at(sentence: Sentence, number: NumberMention) -> int:
    """Where a figure stands in the slotted sentence."""
    return len(sentence.sides(number, reach=len(sentence.slotted))[0])
