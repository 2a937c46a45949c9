"""The whole of a share and its part, told elsewhere in the draft: what fits, or the only one that can be meant."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims import Form, FractionPhrase, Share
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import CROWDED, plain_figure
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_key
from factcheck.extraction.phrasebook.outcomes import amounts
from factcheck.extraction.phrasebook.patterns import Match
from factcheck.extraction.phrasebook.phrases.words import DOWN, UP
from factcheck.extraction.phrasebook.readers.arithmetic.closing import closes
from factcheck.extraction.phrasebook.readers.arithmetic.shares.borne_out import put_anew
from factcheck.extraction.phrasebook.readers.arithmetic.shares.wholes import (
    Whole,
    fits,
    proportion,
    thing,
    thing_in_words,
    wholes_around,
)
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_MOVED = expression(
    r"(?<!made )(?<!makes )(?<!make )(?<!making )(?!(?:more|less|fewer) than )"
    rf"\b(?:{'|'.join((*UP, *DOWN))})\b(?:[^.;:]|\.(?=\d)){{0,60}}$"
)
_OF = expression(r" of (?:(?:the|all|its|their|this|that|every|each|total) )*(?P<of>[a-z][a-z'’ -]{1,50})")
_OF_STOPS = expression(
    r"\b(?:in|on|at|for|by|who|that|which|are|is|was|were|had|has|have|said|and|as|from|will|would|we|they|you|it"
    r"|received|earned|raised|spent|collected|paid|given|donated|taken|sold)\b"
)
_OF_ANOTHER = expression(r" of (?:last|another|what|whatever|an? (?!total))\b")
_OPENS = expression(r"[^.;:]{0,20}\b(?:of|among) (?:the |its |all |their |these |those |all the )?")
ALL = frozenset({"total", "whole", "lot", "overall"})
_BODIES = frozenset(
    "chamber house council parliament assembly senate congress legislature board bench cabinet committee jury fleet"
    " workforce staff class crew squad field list group network stock collection herd flock season".split()
)
"""What is made up of counted things without naming them: the seats of a chamber, the ships of a fleet."""
_OF_THIS = expression(r" of (?:this|that) (?:amount|sum|total|figure|number)\b")
"""Says which whole is meant: the one figure of the sentence before."""
_ALL_PERCENT, _FARTHEST = 100, 8
_LEFT = expression(r" (?:have|has|had|were|was|are|is|left|went|never|did) ")
"""Behind a share that is said of others than the part: with a verb of its own."""
_CLAUSE_REACH = 60


def can_be_them(number: NumberMention, part: NumberMention) -> bool:
    """Whether a count may be what "of them" means; one that names no noun may be, too: "Sixty were late"."""
    if number.slot != "n" or number.unit is not None or number.value < part.value:
        return False
    return not (part.counted and number.counted) or noun_key(part.counted) == noun_key(number.counted)


def whole_elsewhere(scene: Scene, index: int, match: Match, phrase: str) -> Share | FractionPhrase | None:
    """A share beside its part, of a whole that the draft tells elsewhere.

    The whole that makes it true is taken. Where none does, it is a claim only if the words beside the share leave one
    thing that it can be a share of.
    """
    share, part = match.number("share"), match.number("part")
    if share is None or part is None or part.form is Form.FRACTION:
        return None
    if moved(scene, match.sentence, part) or part.value <= 0 or part.hedge is not None:
        return None
    what, of = thing_in_words(scene, part), of_what(scene, share)
    if _OF_THIS.match(scene.lower, share.end):
        everything = _just_before(scene, index, part, of_this=True)
        of = what
    else:
        everything = [*wholes_around(scene, part.start), *_just_before(scene, index, part)]
    close = [one for one in everything if _can_hold(one, part, what) and one.figures[0].start != part.start]
    if share.value != _ALL_PERCENT:
        close = [one for one in close if one.value > part.value]  # "nine minutes, or 5 per cent, four of the nine"
    nearest = sorted(close, key=lambda one: (one.thing != what, len(one.figures), abs(one.near - part.start)))
    for one in nearest:
        if fits(scene, share, (part,), one.figures):
            return proportion(scene, share, (part,), one.figures, phrase, apart=one.near < match.sentence.start)
    same = [one for one in nearest if one.thing == what is not None or (what is None and _ahead(match, one))]
    only = part.unit is None and of in _BODIES and len({one.value for one in same}) == 1
    sure = [one for one in same if (only or _meant(one, what, of)) and not _far_from(share, part, one)]
    tied = "or" in match.words["tie"]  # "21 seats (12.1%)" may give a share of the vote
    said = (tied or "rated" in match.words) and part.counted is not None
    if not tied and _LEFT.match(scene.lower, share.end):
        return None  # "21 of them are still here: a quarter have left"
    known = of is None and (said or thing(part) is None) and len({one.value for one in same}) == 1
    if not sure or (of is None and not known and not _own_whole(match, sure)):
        return None
    if (of is None and not closes(match.sentence, share.end)) or _OF_ANOTHER.match(scene.lower, share.end):
        return None
    any_larger = of in ALL or part.unit is not None
    if _fits_others(scene, match.sentence, share) or (any_larger and _fits_a_total(scene, share, part)):
        return None
    if what is not None and (far := _far_off(scene, share, part, what)) is not None:
        return proportion(scene, share, (part,), (far,), phrase, apart=True)
    chosen = min(sure, key=lambda one: (not _within(match.sentence, one), one.near))
    told = scene.sentence_at(chosen.near) if chosen.near < match.sentence.start < part.start < share.start else None
    if told and told.block is match.sentence.block and put_anew(scene, match.sentence, part, told.start):
        return None
    return proportion(scene, share, (part,), chosen.figures, phrase, apart=not _within(match.sentence, chosen))


def _far_from(share: NumberMention, part: NumberMention, whole: Whole) -> bool:
    """Whether a whole is so much larger than the one wanted that it is that of other things."""
    said = share.value / _ALL_PERCENT if share.unit else share.value
    return part.value > 0 and said * whole.value > part.value * _FARTHEST


def _far_off(scene: Scene, share: NumberMention, part: NumberMention, what: str) -> NumberMention | None:
    """A count of the same things, however far off, that makes a share true: 43 of the 214 passengers, not of 428."""
    if not scene.lower.startswith(" of the ", part.end):
        return None
    same = (n for n in scene.once(_counts).get(what, ()) if n.value > part.value)
    return next((n for n in same if fits(scene, share, (part,), (n,))), None)


def _counts(scene: Scene) -> dict[str, list[NumberMention]]:
    """The counts of a draft by the key of their noun."""
    told: dict[str, list[NumberMention]] = {}
    for one in scene.mentions:
        if isinstance(one, NumberMention) and one.counted:
            told.setdefault(noun_key(one.counted), []).append(one)
    return told


def _fits_others(scene: Scene, sentence: Sentence, share: NumberMention) -> bool:
    """Whether two other figures of the sentence make the share: "312 of 480 beds of six wards, or 65 percent"."""
    figures = [n for n in sentence.numbers if n is not share and n.slot == "n" and n.value > 0]
    return len(figures) <= CROWDED and any(
        fits(scene, share, (part,), (whole,))
        for whole in figures
        for part in figures
        if part is not whole and part.value < whole.value
    )


def _fits_a_total(scene: Scene, share: NumberMention, part: NumberMention) -> bool:
    """Whether any larger figure of the draft makes the share true: the total may be told paragraphs before."""
    larger = (n for n in amounts(scene) if n.unit == part.unit and n.value > part.value)
    return any(fits(scene, share, (part,), (n,)) for n in larger)


def _just_before(scene: Scene, index: int, part: NumberMention, *, of_this: bool = False) -> list[Whole]:
    """A larger count of the same thing in the sentence before, where it is the only one."""
    sentence, before = scene.sentences[index], scene.sentences[index - 1] if index else None
    if before is None or before.block is not sentence.block or (part.counted is None and not of_this):
        return []
    if of_this:
        alike = [n for n in before.numbers if n.unit == part.unit and plain_figure(n) and n.value > part.value]
    else:
        alike = [n for n in before.numbers if n.counted and can_be_them(n, part)]
    return [Whole((n,), thing(n), n.start, before.lower) for n in alike] if len(alike) == 1 else []


def moved(scene: Scene, sentence: Sentence, number: NumberMention) -> bool:
    """Whether a figure is a change and no amount: a word of rising or falling stands before it in the clause."""
    return (
        _MOVED.search(scene.lower, max(sentence.start, number.hedge_start - _CLAUSE_REACH), number.hedge_start)
        is not None
    )


def _can_hold(whole: Whole, part: NumberMention, what: str | None) -> bool:
    if whole.value < part.value:
        return False
    return all(figure.unit in (part.unit, what) for figure in whole.figures) and (
        what is None or whole.thing is None or whole.thing == what
    )


def of_what(scene: Scene, share: NumberMention) -> str | None:
    """The noun that a share is said to be of, singular: "35% of the national crop" is of the crop."""
    match = _OF.match(scene.lower, share.end)
    if match is None:
        return None
    words = _OF_STOPS.split(match.group("of"))[0].split()
    return noun_key(words[-1]) if words else None


def _meant(whole: Whole, what: str | None, of: str | None) -> bool:
    """Whether a whole is the one that the words after a share mean."""
    return of is None or of in ALL or of == what or bool(_named(of, whole.context))


def _named(noun: str, context: str) -> bool:
    """Whether a noun stands among words, in one number or the other."""
    at = context.find(noun)
    while at >= 0:
        end = at + len(noun)
        if not context[at - 1 : at].isalpha() and not context[end : end + 3].strip("esy").isalpha():
            return True
        at = context.find(noun, at + 1)
    return False


def _ahead(match: Match, whole: Whole) -> bool:
    """Whether the sentence opens with the whole, and a bare figure after it is a part: "Of the 96 wells 58 ..."."""
    lead = match.sentence.lower[: whole.near - match.sentence.start]
    return _within(match.sentence, whole) and _OPENS.fullmatch(lead) is not None


def _own_whole(match: Match, sure: Sequence[Whole]) -> bool:
    """Whether the sentence itself names the whole: "Of the 96 wells, 58 (60 percent) were foul"."""
    return any(_within(match.sentence, one) for one in sure)


def _within(sentence: Sentence, whole: Whole) -> bool:
    return sentence.start <= whole.near < sentence.end
