"""So much a month of what the year had that a whole draft is of: an annual report, minutes, accounts."""

from __future__ import annotations

from decimal import Decimal

from factcheck.claims import Average, make, slipped
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_REPORT = expression(
    r"\b(?:annual (?:report|review|accounts|return)|report for (?:the year|20\d\d)|(?:our|the|its) year(?: to| in|:)"
    r"|year (?:to|ended|ending) |accounts for|the year in )"
)
_OR = expression(r"(?:, or|,| \(| – | or)(?: (?:just|about|some|nearly|over))? ?\(?")
_AT_SOME_TIME = expression(r"[^.;:)\d]{0,12} (?:in|during|over|from|until|at|through|for|while|when|as|outside) ")
"""Behind a mean of some months alone: "£3,600 a month in winter"."""
_OPENING = 400
"""So many characters at the head of a draft tell what it is."""
_MONTHS = Decimal(12)


def of_report_year(
    scene: Scene, sentence: Sentence, mean: NumberMention, per: str, total: NumberMention
) -> Average | None:
    """ "Feed came to £38,400, or £3,200 a month"; where it does not come out, one digit must make it do so."""
    tie = scene.lower[total.end : mean.hedge_start]
    if per != "month" or total.hedge or mean.hedge or not _OR.fullmatch(tie):
        return None
    if _REPORT.search(scene.lower[:_OPENING]) is None or denied(sentence):
        return None
    if any(n.unit in TIME_UNITS for n in sentence.numbers):
        return None
    given = total.value / _MONTHS
    slip = given == int(given) and slipped(Decimal(int(given)), Decimal(int(mean.value)))
    slip = slip and _AT_SOME_TIME.match(scene.lower, scene.lower.find("month", mean.end) + len("month")) is None
    if abs(given - mean.value) > mean.step and not slip:
        return None
    return over_year(scene, mean, total, 1 / _MONTHS)


def over_year(scene: Scene, mean: NumberMention, total: NumberMention, unit: Decimal) -> Average:
    """The claim that a mean is such a part of what a year had."""
    maker = scene.maker
    quote, span, section = maker.around([total, mean])
    return make(
        Average,
        quote=quote,
        span=span,
        section=section,
        phrase="average.of-a-year",
        average=maker.quantity(mean),
        totals=(maker.quantity(total),),
        count=None,
        unit=unit,
        apart=True,
    )
