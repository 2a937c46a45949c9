"""What was begun on one day and ended on another: "opened a ward on 18 May and closed it again on 29 May"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims import Order, make
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_PAIRS = tuple(
    (
        expression(rf"\b(?:{begins})\b[^.;:]{{0,60}}$"),
        expression(
            r",? (?:and|but|then|and then|only to)(?:, [^,.;]{3,60},)? (?:(?:it|they|he|she) )?(?:then )?"
            rf"(?:(?:was|were|had|has|is|are|will be|will) )?(?:{ends})"
            r"(?: (?:it|them|again|down|early|there)){0,2}(?: on)?(?: the)? $"
        ),
        expression(
            rf"[\"“‘]?(?:it|they|he|she) (?:(?:was|were|had|is|are|will be|will) )?(?:{ends})"
            r"(?: (?:it|them|again|down|early|there)){0,2}(?: on)?(?: the)? $"
        ),
    )
    for begins, ends in (
        (r"open(?:s|ed|ing)?", r"clos(?:ed?|es|ing)|shut(?:s|ting)?"),
        (r"clos(?:ed|es)|shut", r"re-?open(?:s|ed|ing)?"),
        (r"beg[aiu]ns?|started|starts|broke out|went on strike", r"end(?:ed|s|ing)?|finish(?:ed|es)|over"),
        (r"arrested|detained|seized|taken hostage", r"freed|released|let go"),
        (r"set (?:out|off|sail)|sailed|left", r"arriv(?:ed|es)|return(?:ed|s)|reached [a-z]+|came (?:back|home)"),
        (r"admitted|taken to hospital", r"discharged|sent home"),
    )
)
"""Words of a beginning, then those of its end in the same sentence, and in the next."""
_ANOTHER = expression(
    r"\b(?:old|former|previous|another|other|second|next|following|new|originally|planned|due|was to|earlier|instead"
    r"|rescheduled|postponed|moved|last year|a year|years|season|annual(?:ly)?|each|every|if|unless)\b"
)
"""What may make the two days those of two things, or of two years."""
_PERSON = expression(r"(?:he|she) ")
_BEHIND = 30


def opened_and_closed(scene: Scene, sentence: Sentence, before: Sentence | None) -> Iterator[Order]:
    """A claim for the two days of a sentence, or of it and the one before, between which one thing lasted."""
    dates = _days(sentence)
    if sentence.block.kind is BlockKind.QUOTE or not dates or len(dates) > 2 or denied(sentence):
        return
    apart = len(dates) == 1
    if apart:
        if before is None or before.block is not sentence.block or not _goes_on(before, sentence):
            return
        earlier = _days(before) if not denied(before) else []
        if len(earlier) != 1:
            return
        dates = [*earlier, *dates]
    first, last = dates
    home = before if apart and before is not None else sentence
    stop = min(sentence.end, last.end + _BEHIND)
    if (first.year is None) != (last.year is None) or _ANOTHER.search(scene.lower, home.start, stop):
        return
    lead = scene.lower[home.start : first.start]
    link = scene.lower[sentence.start if apart else first.end : last.start]
    for begins, ends, ends_too in _PAIRS:
        if begins.search(lead) and (ends_too if apart else ends).fullmatch(link):
            quote, span, section = scene.maker.around([first, last])
            yield make(
                Order,
                quote=quote,
                span=span,
                section=section,
                phrase="order.opened-and-closed",
                first=scene.maker.date(first),
                last=scene.maker.date(last),
            )
            return


def _goes_on(before: Sentence, sentence: Sentence) -> bool:
    """Whether a sentence stands right behind another, and "he" or "she" is whom that one is of."""
    if not sentence.scene.side_by_side(before, sentence):
        return False
    person = _PERSON.match(sentence.lower)
    return person is None or before.lower.startswith(person.group())


def _days(sentence: Sentence) -> list[DateMention]:
    """The days of a sentence; none where another date stands among them."""
    dates = [one for one in sentence.mentions if isinstance(one, DateMention)]
    return dates if all(one.day is not None and one.month is not None for one in dates) else []
