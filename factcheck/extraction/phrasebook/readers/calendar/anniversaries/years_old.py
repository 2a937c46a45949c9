"""How old a thing is by the draft's own date: "Built in 1998, the ship is 28 years old", "founded in 1966 and so 60".

The year of the beginning stands in the sentence, with no other year, and the thing is the subject of both clauses.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.readers.calendar.anniversaries.loose_anniversaries import LooseAnniversary
from factcheck.extraction.phrasebook.readers.calendar.days.own_years import own_year
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_BEGUN = (
    r"(?:built|launched|founded|established|formed|set up|opened|created|made|laid down|completed|planted|printed"
    r"|incorporated|inaugurated|chartered|erected|dates(?: back)?(?: from| to)?|dating from|dated|begun|began|started"
    r"|delivered|commissioned|minted|woven|cast|signed|adopted|passed|recorded|first [a-z]+(?:ed|[^s]t))"
)
_SOME = r"(?:(?:now|just|only|therefore|thus|already|exactly|hence|still|all of|so) ){0,2}"
_WORDS = (
    "five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
    "|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]{3,5})?"
)
_NUMBER = rf"(?P<old>[1-9]\d{{1,2}}|{_WORDS})"
_WHEN = r"(?: (?:this|next) (?:year|spring|summer|autumn|fall|winter|month|week|season|[a-z]+day)| today)"
_OLD = rf"(?: years (?:old|of age){_WHEN}?|{_WHEN})(?=[,.;:)–—]|$| (?:and|but|with|at|in)\b)"
_BEHIND = expression(rf"\b{_BEGUN}(?: [a-zà-þ'’-]+){{0,6}}? (?:in |on |to |from )?$")
"""What stands before the year of a beginning: "built at a yard in Surabaya in"."""
_SO_OLD = expression(
    rf",? (?:and|so|which makes it|making it|which means (?:that )?it is|and (?:it )?is|(?:it )?is)(?: it)?"
    rf"(?: (?:is|will be|turns))? {_SOME}{_NUMBER}{_OLD}"
)
"""Right behind the year: ", and so 60 years old this year"."""
_SUBJECT_OLD = expression(
    r"(?:, (?:(?:the|our|her|his|this|its) )?(?P<subject>[\w'’. -]{2,48}?),?) "
    rf"(?:is|will be|turns|has turned|was) {_SOME}{_NUMBER}{_OLD}"
)
"""Behind a sentence that begins with the beginning: "Built in 1998, the ship is 28 years old"."""
_APPOSED = expression(r"(?:, |\()(?![^,.;:()]*\b(?:whose|who|his|her|their)\b)[^,.;:()]{3,80}$")
_COMMA_OLD = expression(rf"[,)]{{1,2}} (?:which )?(?:is|will be|turns) {_SOME}{_NUMBER}{_OLD}")
"""Behind what is set in commas or brackets: "the tree, planted in 1887, is 139 years old"."""
_OPENS = expression(rf"[\"“‘]?(?:first )?{_BEGUN}\b[^.;:]{{0,60}}$")
_OF = expression(
    r"\b(?:the|its|their|our) [a-z]{3,14} of (?:(?:january|february|march|april|may|june|july|august|september"
    r"|october|november|december) )?$"
)
_IS_OLD = expression(rf" (?:is|will be|turns) {_SOME}{_NUMBER}{_OLD}")
"""Behind "the pledge of October 2013"."""
_PARTED = expression(r"\b(?:whose|which|that|where|when|captain|owner|master|founder|he|she|who|born|aged)\b")
_DOUBT = expression(r"\b(?:rebuilt|refounded|refitted|replica|not|if|would|could|had been)\b")
_MOST = 6
"""How many dates of one sentence are looked at at most."""
_CUES = (" old", "this year", "this spring", "this summer", "this autumn", "this winter", "this month", "today")


def years_old(scene: Scene) -> Iterator[LooseAnniversary]:
    """The ages of things that a sentence gives beside the year in which each began."""
    year = None if scene.anchor else own_year(scene)
    if scene.anchor is None and year is None:
        return
    for sentence in scene.sentences_with(_CUES):
        if "d" not in sentence.kinds or sentence.block.kind is BlockKind.QUOTE or denied(sentence):
            continue
        dates = [one for one in sentence.mentions if isinstance(one, DateMention) and (one.year or one.years)]
        if len(dates) > _MOST or _DOUBT.search(sentence.lower):
            continue
        for event in dates:
            if (span := _span(scene, sentence, event)) is not None:
                later = [one for one in dates if one.year and one.year > (event.year or 0)]
                if len(later) <= 1:  # "In 2027 the port, founded in 1957, will be 70 years old"
                    yield LooseAnniversary(span, span[1], event, later[0] if later else year, tentative=False)


def _span(scene: Scene, sentence: Sentence, event: DateMention) -> tuple[int, int] | None:
    """Where the number of years stands that a beginning goes with."""
    if event.years is not None or event.year is None:
        return None
    lead = scene.lower[sentence.start : event.start]
    where = event.end
    forms = []
    if _BEHIND.search(lead):
        forms.append(_SO_OLD)
        if _APPOSED.search(lead):
            forms.append(_COMMA_OLD)
        if _OPENS.fullmatch(lead):
            forms.append(_SUBJECT_OLD)
    elif _OF.search(lead):
        forms.append(_IS_OLD)
    for form in forms:
        found = form.match(scene.lower, where, sentence.end)
        if found is not None and not _PARTED.search(scene.lower, where, found.start("old")):
            return found.span("old")
    return None
