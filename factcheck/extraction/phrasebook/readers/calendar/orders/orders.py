"""Two dates of which the copy says that one comes first."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims import Order, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention
from factcheck.extraction.phrasebook.patterns import Match
from factcheck.extraction.phrasebook.phrases.calendar.order import ORDERS, RELATED
from factcheck.extraction.phrasebook.phrases.words import DOWN, UP
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.readers.calendar.lengths.loose_lengths import lengths_in
from factcheck.extraction.phrasebook.readers.calendar.lengths.openings import opened_and_closed
from factcheck.extraction.phrasebook.readers.calendar.orders.exchanged_years import exchanged
from factcheck.extraction.phrasebook.readers.calendar.orders.stages import staged
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_REACH = 48
_BACKWARDS = expression(
    r"\b(?:mov(?:e|ed|ing)|postponed|brought|bring|forward|advanced|chang(?:e|ed|ing)|shift(?:ed|ing)?|revis(?:ed|ing)"
    r"|correct(?:ed|ing)|reschedul(?:ed|ing)|back|backwards?|reverse|descending|count(?:ing|ed)?|list(?:s|ed"
    r"|ing)?|rang(?:e|es|ed|ing)"
    r"|winners|vintages?|archives?|ahead|differences?|terms|prices|money|dollars|style|compar(?:ed?|ing|isons?)"
    r"|switch(?:ed)?|from bc|gap)\b"
)
"""What makes the second of two dates the earlier one in good copy."""
_OTHER_STORY = expression(r"\b(?:who|which|whose|where|had|since|if|than|that)\b|[\"“”]")
"""What may make the later of two dates in a sentence one of something else."""
_MOVES = expression(rf"\b(?:{'|'.join(sorted({*UP, *DOWN}))})\b")
_STEPS = ("order.earlier-in", "order.later-in")
_PHRASES = (*ORDERS, *RELATED)
_OF_ANOTHER_YEAR = expression(r"(?:,? (?:of|in))? (?:the )?(?:next|following|last|previous) (?:year|season|time)\b")
_ROUND_THE_YEAR = expression(r"\b(?:years?|annual(?:ly)?|yearly|each|every|twelve months|12 months)\b")
"""What runs from one day to the day before it: "the tax year runs from 6 April to 5 April"."""
_OLD = expression(r" ?(?:bc|bce|b\.c\.)")


def read_orders(scene: Scene) -> Iterator[Order]:
    """A claim for each two dates in an order, each pair once."""
    before: Sentence | None = None
    for sentence in scene.sentences:
        earlier, before = before, sentence
        if "d" not in sentence.kinds or denied(sentence):
            continue
        if sentence.kinds.count("d") < 2:
            yield from opened_and_closed(scene, sentence, earlier)
            continue
        taken: set[int] = set()
        for phrase in sentence.phrases(_PHRASES):
            for match in phrase.matches(sentence):
                first, last = match.roles["first"][0], match.roles["last"][0]
                if not (isinstance(first, DateMention) and isinstance(last, DateMention)) or first.start in taken:
                    continue
                if phrase.id in _STEPS and scene.within(*_between(first, last), DateMention):
                    continue  # "built in 1889 and rebuilt in 1920 after a fire the previous year, in 1919"
                if phrase in RELATED and _OTHER_STORY.search(scene.lower, *_between(first, last)):
                    continue
                if not _backwards(scene, match, first, last):
                    taken.update((first.start, last.start))
                    quote, span, section = scene.maker.around([first, last])
                    yield make(
                        Order,
                        quote=quote,
                        span=span,
                        section=section,
                        phrase=phrase.id,
                        first=scene.maker.date(first),
                        last=scene.maker.date(last),
                    )
        if not taken:
            found = list(staged(scene, sentence)) or opened_and_closed(scene, sentence, earlier)
            yield from found
            yield from _exchanged(scene, sentence)


def _exchanged(scene: Scene, sentence: Sentence) -> Iterator[Order]:
    """ "The second, in 1983, came six years after the first, of 1989"."""
    dates = [one for one in sentence.mentions if isinstance(one, DateMention)]
    if len(dates) < 2 or any(_OLD.match(scene.lower, one.end) for one in dates):
        return
    for length in lengths_in(scene, sentence):
        around = [one for one in dates if one.end <= length.start][-1:]
        around += [one for one in dates if one.start >= length.end][:1]
        if (pair := exchanged(scene, length.parts[0], around)) is not None:
            quote, span, section = scene.maker.around(pair)
            first, last = (scene.maker.date(one) for one in pair)
            yield make(Order, quote=quote, span=span, section=section, phrase="order.exchanged", first=first, last=last)


def _between(one: DateMention, two: DateMention) -> tuple[int, int]:
    """The range of the prose between two dates, whichever stands first."""
    return (one.end, two.start) if one.end <= two.start else (two.end, one.start)


def _backwards(scene: Scene, match: Match, first: DateMention, last: DateMention) -> bool:
    """Whether the pair may run backwards in good copy, or is no pair of dates."""
    lower = scene.lower
    if any(date.days or date.years or not (date.year or date.month) for date in (first, last)):
        return True
    before = lower[max(match.sentence.start, first.start - _REACH) : first.start]
    if _BACKWARDS.search(before) or _BACKWARDS.search(lower, last.end, min(match.sentence.end, last.end + 24)):
        return True
    if first.year is None and last.year is None and _ROUND_THE_YEAR.search(before):
        return True
    if first.year is None and _OF_ANOTHER_YEAR.match(lower, max(first.end, last.end)):
        return True
    bare = first.month is None or last.month is None
    return bool((bare and _MOVES.search(before)) or _OLD.match(lower, last.end) or _OLD.match(lower, first.end))
