"""Wholes told with a hyphen: "the 40-seat council: Labour has 18, ...", "a 12-song album has seven old songs ..."."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims import Breakdown, Coverage
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import doubtful
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_key
from factcheck.extraction.phrasebook.readers.arithmetic.names.hyphened import hyphened
from factcheck.extraction.phrasebook.readers.arithmetic.sums.adding import breakdown, larger, nearly, summable
from factcheck.extraction.phrasebook.readers.arithmetic.sums.exclusive_parts import SEATS
from factcheck.extraction.phrasebook.readers.arithmetic.sums.opposites import exclude, in_both
from factcheck.extraction.phrasebook.readers.arithmetic.sums.wholes_shared_out import shared_out
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_OPENS = expression(r"[^.!?]*?(?:[:;,–—]| -) ?")
_HAS = expression(
    r"-[a-z]+(?: [a-z][a-z’'-]*){0,3},? (?:has|had|with|comprises|comprised|consists of|consisted of|is made up of|of)"
    r"(?: now)? $"
)
_AND = expression(r"(?P<one>(?: [a-z][a-z’'-]*){1,4}),? and $")
_ENDS = expression(
    r"(?P<two>(?: [a-z][a-z’'-]*){1,4}?)(?= ?(?:[.,;:)–—]|$)| (?:on|in|at|from|to|is|was|are|were|opens)\b)"
)
_THINGS = frozenset(
    "song track member piece man woman person strong seat room bed home house flat page player horse dog ship boat bus"
    " school class county candidate judge runner rider".split()
)
_PAIR = 2


def read_hyphened_wholes(scene: Scene) -> Iterator[Breakdown]:
    """A claim for each whole that a hyphen ties to its noun and that parts stand beside."""
    for sentence in scene.sentences:
        if "-" in sentence.lower and sentence.block.cell is None and len(sentence.numbers) >= _PAIR:
            claim = _seats(scene, sentence) or _of_two_kinds(scene, sentence)
            if claim is not None:
                yield claim


def _seats(scene: Scene, sentence: Sentence) -> Breakdown | None:
    """ "With 18 seats for Labour and 12 for the Greens, the 30-seat council ...", or the parts behind it."""
    for whole in hyphened(sentence, SEATS):
        behind = [n for n in sentence.numbers if n.start > whole.end]
        ahead = [n for n in sentence.numbers if n.end < whole.start]
        if behind and not ahead:
            opener = _OPENS.match(scene.lower, whole.end, behind[0].hedge_start)
            return shared_out(scene, sentence, sentence, whole, behind, opener.end() if opener else whole.end)
        if ahead and not behind and sentence.lower.startswith("with "):
            end = scene.lower.rfind(", ", ahead[-1].end, whole.start)
            start = sentence.start + len("with ")
            return shared_out(scene, sentence, sentence, whole, ahead, start, end) if end > 0 else None
    return None


def _of_two_kinds(scene: Scene, sentence: Sentence) -> Breakdown | None:
    """ "The 22-member cabinet has 13 men and nine women": two kinds that leave nobody out."""
    for whole in hyphened(sentence, _THINGS):
        parts = [n for n in sentence.numbers if n.start > whole.end]
        if len(parts) != _PAIR or not _HAS.fullmatch(scene.lower, whole.end, parts[0].hedge_start):
            continue
        one, two = parts
        first = _AND.fullmatch(scene.lower, one.end, two.hedge_start)
        second = _ENDS.match(scene.lower, two.end, sentence.end)
        if first is None or second is None or not exclude(first["one"], second["two"]) or not _alike(whole, parts):
            continue
        if summable(whole, parts) and larger(whole, parts) and nearly(whole, parts):
            sure = not doubtful(sentence) and not in_both(sentence.lower) and not any(n.hedge for n in parts)
            if sure:
                return breakdown(scene, whole, parts, Coverage.ALL, "breakdown.two-kinds")
    return None


def _alike(whole: NumberMention, parts: list[NumberMention]) -> bool:
    """Whether the parts are of what the whole counts, or of persons where it counts members."""
    what = noun_key(whole.counted or "")
    nouns = {noun_key(n.counted) for n in parts if n.counted} - {"one"}
    return what in ("member", "people", "player", "runner", "rider", "judge") or nouns <= {what}
