"""How full something is, of what it has room for: "It seats 20,000 and 15,000 came, so it was 75 per cent full"."""

from __future__ import annotations

from decimal import Decimal

from factcheck.claims import PERCENT
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import before, certain, plain_figure
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.periods import names_a_time
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_PLACES = r"(?:seats|places|beds|berths|rooms|tickets|cabins|stalls|spaces|chairs|desks|plots|pitches)"
_FULL_AFTER = expression(
    rf" (?:full|occupied|booked|filled|sold(?: out)?|taken|of (?:its |their |the )?(?:[a-z]+ )?(?:capacity|{_PLACES})"
    r"|capacity)\b"
)
_FULL_BEFORE = expression(
    r"\b(?:occupancy|load factor|seat use|utili[sz]ation|capacity)(?: [a-z]+){0,2}? (?:of|was|is|at|to) (?:just "
    r"|only )?$"
)
_ROOM_BEFORE = expression(
    r"\b(?:room for|space for|seats|seat|holds?|capacity (?:of|is|was)|fits?|accommodates?|sleeps|places for|takes"
    r"|built for|designed for|licensed for)(?: (?:up to|just|only|about|some))? $"
)
_ROOM_AFTER = expression(
    rf"(?: |-)(?:[a-z]+ )?(?:{_PLACES}|seat|seater|berth|bed|capacity|places)\b(?! (?:were|was"
    rf"|sold|taken))"
)
_PARTS = expression(r"\b(?:empty|vacant|free|unsold|unfilled|left|on average|usually|weekends?|other|others|half)\b")
_COMES_BEFORE = expression(
    r"\b(?:with|carr(?:ied|ies|ying)|flew|flies|flying|sold|drew|took|admitted|let|filled|played to|welcomed|seated)"
    r"(?: (?:just|only|some|about|nearly))? $"
)
_COMES_AFTER = expression(
    r"(?: [a-z]+){0,2} (?:came|turned up|showed up|attended|watched|boarded|(?:was|were|are|is) (?:taken|sold|booked"
    r"|filled"
    r"|occupied|there|in use|present))\b"
)
_FARTHEST = Decimal("1.6")


def filled_share(
    scene: Scene, index: int, share: NumberMention
) -> tuple[tuple[NumberMention, NumberMention], bool] | None:
    """What fills something and what it has room for, where a share says how full it is; whether they stand apart."""
    sentence = scene.sentences[index]
    shares = [n for n in sentence.numbers if n.slot in "pf"]
    if share.unit != PERCENT or shares != [share] or not _full(sentence, share):
        return None
    near = [sentence, *before(scene, index, 1)]
    told = [(one, n) for one in near for n in one.numbers if n.slot == "n" and plain_figure(n) and n.value > 1]
    rooms = [n for one, n in told if _has_room(one, n)]
    if len(rooms) != 1 or any(_PARTS.search(one.lower) for one in near):
        return None
    others = [n for _, n in told if n is not rooms[0]]
    if len(others) != 1 or not others[0].value <= rooms[0].value or others[0].value * 10 < rooms[0].value:
        return None
    pair = (others[0], rooms[0])
    apart = any(not sentence.start <= n.start < sentence.end for n in pair)
    given = others[0].value / rooms[0].value * 100
    if abs(given - share.value) <= max(share.step, Decimal(1)):
        return pair, apart
    last = max(n.end for n in pair)
    own = scene.sentence_at(others[0].start)
    meant = share.start > last and own is not None and _comes(own, others[0])
    meant = meant and not names_a_time(scene, last, share.start)
    near_enough = given <= share.value * _FARTHEST and share.value <= given * _FARTHEST
    return (pair, apart) if meant and near_enough and certain(scene, index, share, pair, cued=True) else None


def _comes(sentence: Sentence, number: NumberMention) -> bool:
    """Whether a figure is told as who comes or what is taken: "sailed with 408", "612 came"."""
    lead, tail = sentence.sides(number)
    return _COMES_BEFORE.search(lead) is not None or _COMES_AFTER.match(tail) is not None


def _full(sentence: Sentence, share: NumberMention) -> bool:
    lead, tail = sentence.sides(share)
    return _FULL_AFTER.match(tail) is not None or _FULL_BEFORE.search(lead) is not None


def _has_room(sentence: Sentence, number: NumberMention) -> bool:
    """Whether a figure is told as what something has room for: "seats 20,000", "a hall with 8,100 seats"."""
    lead, tail = sentence.sides(number)
    return _ROOM_BEFORE.search(lead) is not None or _ROOM_AFTER.match(tail) is not None
