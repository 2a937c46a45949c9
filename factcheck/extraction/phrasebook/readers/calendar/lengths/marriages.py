"""How long a marriage was: "In 1956 she married a seaman. He died in 2001, after 45 years of marriage".

The wedding is the only one with a date in the sentence or in the few before it, and the end is the one date beside the
length.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims import Counting, Duration
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention
from factcheck.extraction.phrasebook.readers.calendar.lengths.loose_lengths import claim_of, lengths_in, pair_of
from factcheck.extraction.phrasebook.scene import Scene

_BEHIND = expression(r" (?:of (?:happy |contented )?marriage|of married life|of wedlock)\b")
_MARRIED = expression(
    r"\b(?:(?:had been|were|been|stayed|remained) (?:married|together)|married)"
    r" (?:to (?:him|her) )?(?:for )?(?:just |only )?$"
)
_AFTER = expression(r",? after (?:just |only |almost |nearly )?")
_END = expression(r"\b(?:died|death|divorc\w+|separat\w+|parted|killed|until|ended)\b")
_WED = expression(r"\b(?:married|wed|marries)\b(?! (?:to|for|couple|man|woman|life|with)\b)")
_AGAIN = expression(
    r"\b(?:again|remarried|re-married|second|third|twice|former|(?:first|next|new|last|other) (?:wife|husband"
    r"|marriage)|the (?:man|woman) (?:he|she)|both marriages"
    r"|siblings?"
    r"|daughter|son|sister|brother|parents)\b"
)
"""What tells of another marriage."""
_WHOM = expression(r"\bwhom (?:he|she) married in [^,;]{0,12},? (?:died|left)\b[^;]{0,60}$")
"""One of two marriages, from its wedding to its end: "his first wife, whom he married in 1770, died in 1779 after"."""
_BACK = 3
_NEAR = 60
"""How far a wedding may stand from its date, in characters."""
_CUES = ("marriage", "married", "together")


def marriages(scene: Scene, index: int) -> Iterator[Duration]:
    """A claim for each length of a marriage with its wedding and its end."""
    sentence = scene.sentences[index]
    if not any(cue in sentence.lower for cue in _CUES) or sentence.block.kind is BlockKind.QUOTE:
        return
    near = [one for one in scene.sentences[max(0, index - _BACK) : index + 1] if one.block is sentence.block]
    weddings = [date for one in near for date in _weddings(scene, one.start, one.end)]
    for length in lengths_in(scene, sentence):
        told = _BEHIND.match(scene.lower, length.end) or _MARRIED.search(scene.lower[sentence.start : length.start])
        if not told or length.quantity.unit != "year" or len(weddings) != 1:
            continue
        clause = scene.lower[sentence.start : length.start].rpartition(";")[2]
        alone = sentence.start <= weddings[0].start and _WHOM.search(clause) is not None
        if not alone and _AGAIN.search(scene.lower, near[0].start, length.end):
            continue
        dates = [one for one in sentence.mentions if isinstance(one, DateMention) and one.start != weddings[0].start]
        beside = [one for one in dates if _AFTER.fullmatch(scene.lower, one.end, length.start)]
        dates = beside or dates
        if len(dates) != 1 or not _END.search(sentence.lower):
            continue
        pair = pair_of(scene, [weddings[0], dates[0]])
        if pair is not None and (weddings[0].year or 0) < (dates[0].year or 0):
            yield claim_of(scene, length, pair, Counting.SPAN, tentative=False, phrase="length of a marriage")


def _weddings(scene: Scene, start: int, end: int) -> list[DateMention]:
    """The dates with a year that stand nearest to somebody who married."""
    found: dict[int, DateMention] = {}
    dates = [one for one in scene.within(start, end, DateMention) if one.year is not None]
    for wed in _WED.finditer(scene.lower, start, end):
        near = [one for one in dates if -_NEAR < one.start - wed.end() < _NEAR]
        near = [one for one in near if not any(mark in _between(scene, one, wed.span()) for mark in ",;:")] or near
        if near:
            nearest = min(near, key=lambda one: min(abs(one.start - wed.end()), abs(wed.start() - one.end)))
            found[nearest.start] = nearest
    return list(found.values())


def _between(scene: Scene, date: DateMention, wed: tuple[int, int]) -> str:
    return scene.lower[date.end : wed[0]] if date.end <= wed[0] else scene.lower[wed[1] : date.start]
