"""Who was there to vote, by name: "Present: Mayor Aho; Trustees Beck, Lind and Olson. Absent: Trustee Rask".

Everybody who is named counts, a clerk too: no more votes than that can have been cast.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from factcheck.claims import Form
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.scene import Scene

_OPENS = expression(
    r"(?:^|(?<=[\n.:;*|]) ?)[ \t*_]*(?:(?:board|council|commission|committee|voting|those|councillors|trustees"
    r"|directors"
    r"|commissioners|roll call[:,.]?|members|supervisors)(?: members)? )?(?P<how>present|in attendance|attending)"
    r"(?: (?:were|was|at roll call))?[:*_ –—-]{1,4}(?=[a-z])",
    re.MULTILINE,
)
_WERE_THERE = expression(
    r"\b(?:members|councillors|trustees|directors|commissioners|supervisors|aldermen|governors|selectmen|justices"
    r"|judges)"
    r" (?=[^.;:!?\n\d]{8,160} (?:were|being) (?:all )?(?:present|in attendance)\b)"
)
_ENDS = expression(
    r"(?<![ (.][A-Za-z])(?<!\bDr)(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bCllr)(?<!\bSt)\.(?=\s|$)"
    r"|\n\s*\S{1,12}\b[^\n:]{0,20}:|\n\s*\n|[:!?]"
)
_THERE = expression(r" (?:were|being) (?:all )?(?:present|in attendance)\b")
_ASIDE = expression(r"\([^()]{0,60}\)")
_JOINT = expression(r"\s*[,;]\s*(?:and |&)?|\s+(?:and|&)\s+|\s*\n\s*[-*•]?\s*")
_NO_NAME = expression(
    r"\d|^\W*(?:public|press|staff|residents|visitors|members|some|several|many|others?|representatives?|observers"
    r"|about)\b|\b(?:members|residents|officers|staff|people|others|visitors|public|guests|absent|apologies|excused"
    r"|via|by (?:phone|zoom|video))\b"
)
_LONGEST, _FEWEST, _MOST = 600, 3, 40


def roll(scene: Scene) -> NumberMention | None:
    """How many are named as present, where the draft names them in one place."""
    rolls = scene.once(_rolls)
    return rolls[0] if len(rolls) == 1 else None


def _rolls(scene: Scene) -> Sequence[NumberMention]:
    """Each list of those present; of those in attendance, who may be staff, only where there is no other."""
    found: dict[str, list[NumberMention]] = {"present": [], "attendance": []}
    for opener in _OPENS.finditer(scene.lower):
        if (named := _named(scene, opener.start("how"), opener.end())) is not None:
            found["present" if opener["how"] == "present" else "attendance"].append(named)
        elif opener["how"] == "present":
            return ()
    for opener in _WERE_THERE.finditer(scene.lower):
        there = _THERE.search(scene.lower, opener.end())
        if there is not None and (named := _named(scene, opener.start(), opener.end(), there.start())) is not None:
            found["present"].append(named)
    return found["present"] or found["attendance"]


def _named(scene: Scene, start: int, first: int, end: int | None = None) -> NumberMention | None:
    """The number of the names from an offset on, standing for the words that open the list."""
    prose = scene.draft.prose
    if end is None:
        stop = _ENDS.search(prose, first, first + _LONGEST)
        end = stop.start() if stop else min(len(prose), first + _LONGEST)
    names = [one.strip(" .*_") for one in _JOINT.split(_ASIDE.sub("", prose[first:end]))]
    names = [one for one in names if one and one not in ("Jr", "Sr", "II", "III")]
    if not _FEWEST <= len(names) <= _MOST or any(_NO_NAME.search(one.lower()) for one in names):
        return None
    if any(not any(map(str.isupper, one)) or len(one.split()) > 6 for one in names):
        return None
    size = Decimal(len(names))
    return NumberMention(start, end, size, Decimal(1), None, None, Form.WORDS, start, "members")
