"""How long somebody had served, with the year of the beginning: "had served for 22 years, having joined in 2006".

The end is the draft's own time. What "had" been may have ended before it, so that only a length that is too long is
wrong then.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from factcheck.claims import Counting, Duration
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.readers.calendar.days.own_years import own_year
from factcheck.extraction.phrasebook.readers.calendar.lengths.loose_lengths import claim_of, lengths_in
from factcheck.extraction.phrasebook.readers.calendar.moments import moment
from factcheck.extraction.phrasebook.scene import Scene

_HAD = expression(
    r"\b(?P<tense>had|has|have) (?:[a-z]+ )?(?:been|served|worked|sung|played|taught|run|led|sat|lived|chaired|edited"
    r"|managed|rung|coached|driven|delivered|volunteered|preached|farmed|acted|held|stood|operated|traded)"
    r"[a-z ,'’-]{0,50}? (?:for )?(?:just |only |some |exactly |a total of )?$"
)
_HAVING = expression(
    r"(?: (?!ago|old|before|after|since|of)[a-z]+){0,5}?,? (?:having (?:first |been )?(?:joined|started|begun|become"
    r"|taken (?:over|up|on)|elected|appointed|arrived|come|opened|moved|founded|set up)|since (?:joining|starting"
    r"|taking (?:over|up|on)|becoming|opening|moving|being (?:elected|appointed)"
    r"|(?:his|her|its|their) (?:election|appointment|arrival|launch|opening)))(?: [a-z'’-]+){0,5}? (?:in|on) $"
)
_ANOTHER_POST = expression(r"\b(?:join(?:ed|ing)|arriv\w+|come|moved|moving|elected|election|founded|set up|opened)\b")
"""What may have come before the time that is told: a chairman of two years may have joined long ago."""
_DOUBT = expression(
    r"\b(?:if|unless|would|could|by then|when|until|before|in all|between them|together|except)\b|[\"“”?]"
)
_AT_WHICH = expression(r" by [^.;]{3,60}, who had\b|,? [^.;]{0,40}\b(?:who|which|she|he|they) had\b")
"""Between the end of such a time and its length: "opened on 6 May 1922 by the Earl, who had been president for"."""
_CUES = (" having ", " since ")


def read_since_joining(scene: Scene) -> Iterator[Duration]:
    """A claim for each length that somebody had served since a date behind it."""
    own = None if scene.anchor else own_year(scene)
    for sentence in scene.sentences_with(_CUES):
        if not {"u", "d"} <= set(sentence.kinds) or sentence.block.kind is BlockKind.QUOTE:
            continue
        dates = [one for one in sentence.mentions if isinstance(one, DateMention) and one.year]
        until = dates[0] if len(dates) == 2 else None
        if (
            len(dates) not in (1, 2)
            or (until and not _AT_WHICH.match(scene.lower, until.end))
            or _DOUBT.search(sentence.lower)
            or denied(sentence)
        ):
            continue
        for length in lengths_in(scene, sentence):
            had = _HAD.search(scene.lower[sentence.start : length.start])
            if had is None or length.quantity.unit not in ("year", "month", "decade"):
                continue
            if until is not None and until.end > length.start:
                continue
            start = moment(scene, dates[-1:]) if _HAVING.fullmatch(scene.lower, length.end, dates[-1].start) else None
            if until is None and own is None and scene.anchor is None:
                continue
            last = until or (replace(own, month=None, day=None) if own else None)
            end = moment(scene, [last]) if last else None
            if start is not None and (last is None or (last.year or 0) > (dates[-1].year or 0)):
                past = had["tense"] == "had" or last is not None
                past = past or _ANOTHER_POST.search(scene.lower, length.end, dates[-1].start) is not None
                yield claim_of(
                    scene,
                    length,
                    (start, end),
                    Counting.SPAN,
                    tentative=False,
                    at_most=past,
                    phrase="so long since a beginning",
                )
