"""Parts that a whole is told to include, and that cannot make more than it: "The 180 objects include 72 from its own
collection, 63 lent by the Rijksmuseum and 55 from private owners".

Each part is of another owner, place or purpose than the others, told by a word of one family, so that nothing is in two
of them. Parts that make less are no claim: there may be more.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.claims import PERCENT, Breakdown, Coverage, Form
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import before, exact_figure
from factcheck.extraction.phrasebook.mentions.mention import DateMention, NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_key
from factcheck.extraction.phrasebook.readers.arithmetic.sums.adding import ANYBODY, breakdown, carried, larger, summed
from factcheck.extraction.phrasebook.readers.arithmetic.sums.exclusive_parts import Item, in_states, items_of
from factcheck.extraction.phrasebook.readers.arithmetic.sums.opposites import in_both
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.scene import Scene, Sentence

CUES = (" includ", " among them", " featur", " counting ", " of which ", " of whom ", ", with ")
_INCLUDES = expression(
    r"(?:[ -](?!and\b|or\b)[a-z'’-]+){0,7}?,? ?(?:\(|– |— )?(?:includ(?:es?|ed|ing)|among them(?: are| were)?"
    r"|featur(?:es?|ed|ing)"
    r"|counting|of (?:which|whom)|(?<=[a-z],) with) "
)
_THEY = expression(r"(?:they|these|those|among them|the (?:total|number|figure)) (?:includ(?:es?|ed)|are|were|was) ")
_FROM = expression(
    r"#(?: [a-z-]+){0,3}? (?:from|(?:lent|loaned|owned|given|donated|supplied|held|provided|submitted|sent|run) by"
    r"|on loan from|belonging to) (?:the )?(?P<who>.{3,60})"
)
_IN = expression(r"#(?: [a-z-]+){0,3}? (?:in|at|based in|based at|living in) (?:the )?(?P<who>.{3,40})")
_FOR = expression(r"#(?: [a-z-]+){0,3}? (?:for|towards|to|on|to be spent on|set aside for) (?P<who>.{3,50})")
_OWNER = expression(
    r"\b(?:own|private|privately|collections?|collectors?|owners?|museums?|galler(?:y|ies)|lenders?|stores?|residents?"
    r"|businesses|groups|charities|societies|families|members)\b"
)
_PRIVATE, _POSSESSED = expression(r"\bprivate\b"), expression(r"['’]s? (?:own )?(?:collection|family)\b")
_TENURE = expression(r"(?:(?:social|affordable|private|market|council|open market) )?(?:rent|sale|shared ownership)\b")
_WIDE = expression(r"\b(?:europe|asia|africa|america|abroad|overseas|elsewhere|britain|uk|eu)\b")
"""What may hold another of the places named."""
_OF_TIME = expression(
    r"\b(?:century|centuries|\d{2,4}s|period|era|age|war|years?|january|february|march|april|june|july|august"
    r"|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|past|favour"
    r"|detail|total|all|addition|particular|need|work|use|poverty|care|english|french|german|spanish|latin|danger|good"
    r"|poor)\b"
)
"""What tells of another quality than of whom or where a part is."""
_WHOLE_NOT = expression(r"\b(?:other|another|more|further|extra|average of|record|target of) $")
_MOST, _LEAST = 8, 6
_TOO_MANY = 2
_NAME = expression(r" (?:from|in|at|by|to) (?:the )?[A-Z]")
_PHRASE = "breakdown.included"


def read_included_parts(scene: Scene) -> Iterator[Breakdown]:
    """A claim for each whole whose parts, told to be in it, make more than there is."""
    for sentence in scene.sentences_with(CUES):
        if sentence.block.cell is None and len(sentence.numbers) > 1 and _THEY.match(sentence.lower):
            previous = next(before(scene, scene.sentences.index(sentence), 1), None)
            whole = previous.numbers[0] if previous is not None and len(previous.numbers) == 1 else None
            claim = _of(scene, sentence, whole, sentence.numbers) if whole is not None else None
            if claim is not None:
                yield claim
        elif sentence.block.cell is None and len(sentence.numbers) > 2:
            for at, whole in enumerate(sentence.numbers[:-2]):
                claim = _of(scene, sentence, whole, sentence.numbers[at + 1 :])
                if claim is not None:
                    yield claim
                    break


def _of(scene: Scene, sentence: Sentence, whole: NumberMention, behind: Sequence[NumberMention]) -> Breakdown | None:
    if whole.start < sentence.start:
        opener = _THEY.match(scene.lower[: behind[0].hedge_start], sentence.start)
    else:
        opener = _INCLUDES.match(scene.lower, whole.end, behind[0].hedge_start)
    if opener is None or not exact_figure(whole, _LEAST) or not (whole.counted or whole.unit):
        return None
    if _WHOLE_NOT.search(scene.lower, sentence.start, whole.hedge_start):
        return None
    numbers = [n for n in behind if not (n.unit == PERCENT and scene.lower.endswith("(", 0, n.hedge_start))]
    parts = carried(numbers, whole.unit)
    if not 2 <= len(parts) <= _MOST or any(
        n.unit != whole.unit or n.hedge or n.form is Form.FRACTION or n.value <= 0 for n in parts
    ):
        return None
    if not larger(whole, parts) or summed(parts) <= whole.value or summed(parts) > _TOO_MANY * whole.value:
        return None
    if whole.unit is None:
        what = {noun_key(n.counted) for n in (whole, *parts) if n.counted} - ANYBODY
        if len(what) > 1:
            return None
    items = items_of(scene, opener.end(), sentence.end, parts)
    if items is None or denied(sentence) or in_both(sentence.lower.replace("shared ownership", "")):
        return None
    if not (_apart(scene, whole, items) or in_states(items)) or _dated(sentence, parts):
        return None
    return breakdown(scene, whole, parts, Coverage.SOME, _PHRASE)


def _apart(scene: Scene, whole: NumberMention, items: Sequence[Item]) -> bool:
    """Whether each part is of an owner, a place or a purpose of its own."""
    named = [_named(scene, one) for one in items]
    for family in (_FROM, _IN, _FOR):
        found = [family.match(one.text) for one in items]
        told = [one["who"].split(" (")[0] for one in found if one is not None]
        if not len(told) == len(items) == len(set(told)) or any(_OF_TIME.search(one) for one in told):
            continue
        if family is _FOR:
            return whole.slot == "m" or all(map(_TENURE.match, told))
        if any(map(_WIDE.search, told)) or not _of_one_kind(scene, told):
            return False
        if any(map(_PRIVATE.search, told)) and any(map(_POSSESSED.search, told)):
            return False  # "18 from private collections and 14 from the Duke's own collection"
        return all(name or (family is _FROM and _OWNER.search(one)) for name, one in zip(named, told, strict=True))
    return False


def _of_one_kind(scene: Scene, names: Sequence[str]) -> bool:
    """Whether what the atlas knows of some names is of one kind: Leeds and Yorkshire may count one man twice."""
    atlas = scene.atlas
    levels = set()
    for name in names if atlas is not None else ():
        entries = atlas.named(name.title()) if atlas is not None else ()
        levels.add((entries[0].kind, entries[0].level) if entries else None)
    return len(levels) < 2


def _named(scene: Scene, item: Item) -> bool:
    """Whether a name stands in an item, of a place or of somebody."""
    end = item.part.end + len(item.text) - item.text.find("#")
    return _NAME.search(scene.draft.prose, item.part.end, end) is not None


def _dated(sentence: Sentence, parts: Sequence[NumberMention]) -> bool:
    return any(isinstance(m, DateMention) and m.start > parts[0].start for m in sentence.mentions)
