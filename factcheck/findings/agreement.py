"""What becomes of a verdict where another reader read the same figure or name otherwise.

The phrasebook is never silenced by a model. But where one reader's figures refute what another's confirm, one of the
two has misread the draft, and a refuted claim is no more than suspect: an editor sees at once who is right. And where
one figure can be the gap, the share or the multiple of two others, the reading that holds is the one that was meant.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from factcheck.findings.verdict import Judgement, Operand, Verdict

if TYPE_CHECKING:
    from factcheck.claims import Claim


PHRASEBOOK, MODEL = "phrasebook", "model"
"""The reader that is never silenced, and the one that may tell a fault twice."""


_OF_TWO = frozenset(("ARI102", "ARI103", "ARI104", "ARI105", "ARI111", "ARI115"))
"""Rules that hold a figure against two others: as gap, change, share or multiple."""


class Judged(NamedTuple):
    """What one rule says of one claim."""

    code: str
    name: str
    claim: Claim
    judgement: Judgement
    also: tuple[str, ...] = ()
    """Readers who found the same in a claim of their own."""

    @property
    def found_by(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys((*self.claim.found_by, *self.also)))

    @property
    def operands(self) -> tuple[Operand, ...]:
        """What the verdict rests on, the one at fault first."""
        return self.judgement.operands or (Operand("claim", self.claim.quote, self.claim.span),)


def reconciled(all_judged: Sequence[Judged]) -> list[Judged]:
    """The same verdicts, in order, after each reader has been heard.

    Alarms of the same rule on the same words that say the same are one, in the words of the reader who comes first.
    """
    all_judged = _told_once(_read_otherwise(all_judged))
    if {reader for judged in all_judged for reader in judged.found_by} <= {PHRASEBOOK}:
        return all_judged
    borne_out = {
        judged.operands[0].span.start
        for judged in all_judged
        if judged.judgement.verdict.alarm and judged.judgement.evidence
    }
    rested_on: dict[frozenset[int], str] = {}
    groups: defaultdict[tuple[str, int], list[Judged]] = defaultdict(list)
    for judged in all_judged:
        places = _places(judged)
        if _adds_nothing(judged, borne_out, told=rested_on.get(places, judged.code) != judged.code):
            continue
        if judged.judgement.verdict.alarm:
            rested_on.setdefault(places, judged.code)
        groups[judged.code, judged.operands[0].span.start].append(judged)
    return [_heard(judged, group) for group in map(_without_echoes, groups.values()) for judged in group]


def _read_otherwise(all_judged: Sequence[Judged]) -> list[Judged]:
    """The verdicts without the alarms on a figure that the same reader, or the phrasebook, finds told in another way.

    "Down to £3,100 from £4,650, a third" is a third less, and no third of anything.
    """
    borne_out: defaultdict[int, list[Judged]] = defaultdict(list)
    for judged in all_judged:
        if judged.code in _OF_TWO and judged.judgement.verdict is Verdict.SUPPORTED:
            for start in _places(judged):
                borne_out[start].append(judged)
    return [
        judged
        for judged in all_judged
        if not (judged.code in _OF_TWO and judged.judgement.verdict.alarm)
        or not any(_explains(other, judged) for other in borne_out[judged.operands[0].span.start])
    ]


def _told_once(all_judged: Sequence[Judged]) -> list[Judged]:
    """The verdicts without those that a rule gives of the very figures of another of its verdicts, by the same reader.

    "36 entries came from Ash (20), Bree (9) and Cole (9)" is an open list by one phrase and a closed one by another.
    """
    first: dict[tuple[str, tuple[str, ...], int, frozenset[int], bool], int] = {}
    kept: list[Judged] = []
    for judged in all_judged:
        verdict = judged.judgement.verdict
        places = _places(judged)
        key = (judged.code, judged.found_by, judged.operands[0].span.start, places, verdict.alarm)
        at = first.setdefault(key, len(kept)) if len(places) > 1 else len(kept)
        if at == len(kept) or not (verdict.alarm or verdict is kept[at].judgement.verdict):
            kept.append(judged)
        elif verdict is Verdict.REFUTED and kept[at].judgement.verdict is Verdict.SUSPECT:
            kept[at] = judged
    alarms = {(one.code, one.found_by, _places(one)) for one in kept if one.judgement.verdict.alarm}
    return [
        one
        for one in kept
        if one.judgement.verdict is not Verdict.UNVERIFIABLE or (one.code, one.found_by, _places(one)) not in alarms
    ]


def _explains(other: Judged, alarm: Judged) -> bool:
    """Whether a verdict that holds shows that an alarm misread its figure: by the same figures, or by another rule, or
    where the alarm took other figures from elsewhere."""
    if not {PHRASEBOOK, *alarm.found_by} & set(other.found_by):
        return False
    same_figure = other.operands[0].span.start == alarm.operands[0].span.start
    far = getattr(alarm.claim, "apart", False)
    return _places(other) == _places(alarm) or (same_figure and (other.code != alarm.code or far))


def _places(judged: Judged) -> frozenset[int]:
    return frozenset(one.span.start for one in judged.operands)


def _adds_nothing(judged: Judged, borne_out: Container[int], *, told: bool) -> bool:
    """Whether a model's alarm tells a fault for the second time.

    It does where another rule has told it of the same figures (`told`), and where it rests on the draft alone and a
    calendar or an atlas finds its figure wrong already.
    """
    said = judged.judgement
    if not said.verdict.alarm or said.evidence or judged.found_by != (MODEL,):
        return False
    return told or judged.operands[0].span.start in borne_out


def _without_echoes(group: Sequence[Judged]) -> list[Judged]:
    """Alarms of several readers on one figure as one: the first stays, and names who else found it."""
    kept: list[Judged] = []
    for judged in group:
        same = next((index for index, one in enumerate(kept) if _echoes(judged, one)), None)
        if same is None:
            kept.append(judged)
        else:
            kept[same] = kept[same]._replace(also=(*kept[same].also, *judged.found_by))
    return kept


def _echoes(judged: Judged, other: Judged) -> bool:
    both_alarm = judged.judgement.verdict.alarm and other.judgement.verdict.alarm
    return both_alarm and not set(judged.found_by) & set(other.found_by)


def _heard(judged: Judged, group: Iterable[Judged]) -> Judged:
    """The verdict after another reader's reading of the same words that holds, if there is one."""
    if judged.judgement.verdict is not Verdict.REFUTED:
        return judged
    for other in group:
        if other.judgement.verdict is Verdict.SUPPORTED and set(other.found_by) - set(judged.found_by):
            working = f"{judged.judgement.working} (read otherwise, it holds: {other.judgement.working})"
            return judged._replace(judgement=replace(judged.judgement, verdict=Verdict.SUSPECT, working=working))
    return judged
