"""Shares that stand beside their part: with the whole in the same breath, or told elsewhere in the draft."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims import Form, FractionPhrase, Share
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import CROWDED
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_key
from factcheck.extraction.phrasebook.patterns import Match
from factcheck.extraction.phrasebook.phrases.arithmetic.share import PARTS_AND_SHARES, PARTS_OF_WHOLES
from factcheck.extraction.phrasebook.readers.arithmetic.closing import closes, conditioned
from factcheck.extraction.phrasebook.readers.arithmetic.shares.borne_out import may_fit
from factcheck.extraction.phrasebook.readers.arithmetic.shares.far_shares import far_share
from factcheck.extraction.phrasebook.readers.arithmetic.shares.filled_shares import filled_share
from factcheck.extraction.phrasebook.readers.arithmetic.shares.groups_told import share_of_group
from factcheck.extraction.phrasebook.readers.arithmetic.shares.linked_shares import is_the_next, linked_share
from factcheck.extraction.phrasebook.readers.arithmetic.shares.wholes import fits, holds, proportion, thing
from factcheck.extraction.phrasebook.readers.arithmetic.shares.wholes_elsewhere import can_be_them, whole_elsewhere
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.roles import starting
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_THEM = expression(r" of (?:them|whom|which|these|those)\b")
_OF_WHOM = expression(r"\bof (?:them|whom|which|these|those),? (?:some |about |only )?$")
_UNFINISHED = expression(
    r"[^,;.]{0,40}\b(?:reporting|reported|counted|counts?|declared|still|so far|yet|left|remaining|to go|to come"
    r"|complete)\b"
)
"""Behind a whole of which a share is told on the way: "58 per cent, with 12 of the 25 districts reporting"."""
_OF_A_UNIT = expression(
    r" of an? (?:\w+ )?(?:metre|meter|mile|point|second|degree|million|billion|dollar|pound|tonne|inch|hour|century"
    r"|year)\b"
)
_OF_THOSE = expression(r"\b[Oo]f (?:the|those|these|its|their|our)(?: remaining)? \Z")
_THEN_SHARE = expression(r"(?: [a-z]+){0,2}, (?:only |just |some |about |nearly )?")
_LEAD = 24
_ALL_PERCENT = 100
_BULLET = ' \n*-–—•"“'


def read_shares(scene: Scene) -> Iterator[Share | FractionPhrase]:
    """At most one claim for each share, by the closest tie that it has to a part and a whole."""
    for index, sentence in enumerate(scene.sentences):
        kinds = sentence.kinds
        if ("p" not in kinds and "f" not in kinds) or denied(sentence) or sentence.block.cell is not None:
            continue
        if len(sentence.numbers) >= CROWDED:
            continue
        if any(n.form is Form.FRACTION and _OF_A_UNIT.match(scene.lower, n.end) for n in sentence.numbers):
            continue
        earlier = {
            scene.maker.quantity(n).span.start for n in sentence.numbers if n.slot in "pf" and starting(sentence, n)
        }  # "1,200 of 4,000, or 30%, down from 44%": of another time, and of other figures if any
        nexts = {scene.maker.quantity(n).span.start for n in sentence.numbers if is_the_next(scene, sentence, n)}
        yield from (
            claim
            for claim in _of_sentence(scene, index, sentence)
            if claim.share.span.start not in nexts
            and (holds(claim) or not (claim.share.span.start in earlier or _of_some(scene, claim)))
        )


def _of_some(scene: Scene, claim: Share | FractionPhrase) -> bool:
    """Whether a share is told on a condition: "212 came, 45 per cent, if one counts those who live near".

    So is one of the figure before it alone: "two thirds of the 90 are men; of those 60, half are over 50".
    """
    source, part = scene.draft.source, claim.parts[0].span
    if _OF_THOSE.search(source, max(0, part.start - _LEAD), part.start) and _THEN_SHARE.fullmatch(
        source, part.end, claim.share.span.start
    ):
        return True
    return conditioned(source, claim.share.span.end)


def _of_sentence(scene: Scene, index: int, sentence: Sentence) -> Iterator[Share | FractionPhrase]:
    taken: set[int] = set()
    for claim in _in_one_breath(scene, sentence):
        if claim.share.span.start not in taken:
            taken.add(claim.share.span.start)
            yield claim
    for phrase in sentence.phrases(PARTS_AND_SHARES):
        for match in phrase.matches(sentence):
            found = _of_them(scene, index, match) or whole_elsewhere(scene, index, match, phrase.id)
            if found is not None and found.share.span.start not in taken:
                taken.add(found.share.span.start)
                yield found
    for share in sentence.numbers:
        if share.slot in "pf" and scene.maker.quantity(share).span.start not in taken:
            if group := share_of_group(scene, index, share):
                yield proportion(scene, share, group[:1], group[1:], "share.of-group")
            elif linked := linked_share(scene, index, share) or filled_share(scene, index, share):
                (part, whole), apart = linked
                yield proportion(scene, share, (part,), (whole,), "share.linked", apart=apart)
            elif far := far_share(scene, index, share):
                yield proportion(scene, share, far[:1], far[1:], "share.far-whole", apart=True)


def _in_one_breath(scene: Scene, sentence: Sentence) -> Iterator[Share | FractionPhrase]:
    if len(sentence.numbers) < 3:
        return
    for phrase in sentence.phrases(PARTS_OF_WHOLES):
        for match in phrase.matches(sentence):
            share, part, whole = (match.number(role) for role in ("share", "part", "whole"))
            if share is None or part is None or whole is None:
                continue
            if part.value == whole.value and share.value != _ALL_PERCENT:
                continue
            if share.start < part.start and _UNFINISHED.match(scene.lower, whole.end, sentence.end):
                continue
            if not _part_of(part, whole) and not ("rated" in match.words and part.value < whole.value):
                continue
            claim = proportion(scene, share, (part,), (whole,), phrase.id)
            closed = share.start < whole.start or "rate" in match.words or closes(sentence, share.end)
            shared = any(n.slot in "pf" and n.end < share.start for n in sentence.numbers)
            if holds(claim) or (closed and not shared and not _fits_another(scene, sentence, share, part, whole)):
                yield claim


def _fits_another(
    scene: Scene, sentence: Sentence, share: NumberMention, part: NumberMention, whole: NumberMention
) -> bool:
    """Whether a share is that of another figure of its sentence, or of a list that its part begins.

    "97,200 for 96 shows, or 81 per cent of 120,000"; "half of the 84 schools took part: 26 primary, 12 secondary ...".
    """
    others = [n for n in sentence.numbers if n.slot in "nmu" and n.start not in (part.start, whole.start)]
    others = [n for n in others if 0 < n.value < whole.value]
    behind = [n for n in others if n.start > part.start]
    lists = ((part, *behind[:size]) for size in range(1, len(behind) + 1))
    return any(fits(scene, share, parts, (whole,)) for parts in (*((n,) for n in others), *lists))


def _part_of(part: NumberMention, whole: NumberMention) -> bool:
    """Whether the one can be a part of the other: no larger, and of no other unit or noun: "34 km out of 51"."""
    if not 0 < part.value <= whole.value:
        return False
    if part.unit != whole.unit and (thing(part) is not None and thing(whole) is not None):
        return False
    return not (part.counted and whole.counted) or noun_key(part.counted) == noun_key(whole.counted)


def _of_them(scene: Scene, index: int, match: Match) -> Share | FractionPhrase | None:
    """A share beside a part "of them" or "of whom": of the count that stands nearest before."""
    share, part = match.number("share"), match.number("part")
    if share is None or part is None or part.unit is not None or part.form is Form.FRACTION:
        return None
    sentence, lower = match.sentence, scene.lower
    if not (
        _THEM.match(lower, part.end) or _OF_WHOM.search(lower, max(sentence.start, part.start - 16), part.hedge_start)
    ):
        return None
    own = [n for n in sentence.numbers if n.start < part.start and can_be_them(n, part)]
    before = scene.sentences[index - 1] if index else None
    told, where = own, sentence
    if not own and before is not None and before.block is sentence.block:
        told, where = [n for n in before.numbers if can_be_them(n, part)], before
    for one in reversed(told):
        claim = proportion(scene, share, (part,), (one,), "share.of-them", apart=not own)
        if holds(claim):
            return claim
    if not told or (not own and len(told) > 1):
        return None
    if not (told[-1].counted or _opens_with(where, told[-1]) or (len(own) == 1 and told[-1].step < told[-1].value)):
        return None
    sure = closes(sentence, share.end) and share.start > part.start and not may_fit(scene, share, part, told[-1])
    return proportion(scene, share, (part,), told[-1:], "share.of-them", apart=not own) if sure else None


def _opens_with(sentence: Sentence, number: NumberMention) -> bool:
    return not sentence.lower[: number.hedge_start - sentence.start].strip(_BULLET)
