"""Deeds of somebody whom the draft tells to have died before: "The painter Ada Holm (1839-1906) ... She came in 1912".

The deed stands in the sentence right behind the death, or behind the years of the life, and is one that the dead do not
do: "She came to the opening in 1912", not "She was honoured in 1912".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from factcheck.claims import Order, make
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.readers.calendar.ages.births import KIN, WORD
from factcheck.extraction.phrasebook.readers.calendar.ages.loose_ages import places_out
from factcheck.extraction.phrasebook.readers.calendar.told_dates import own_day
from factcheck.extraction.phrasebook.scene import Scene, Sentence

AFTER_DEATH = "order.after-death"
_DIED = expression(r"\b(?:died|was (?:killed|drowned|hanged|executed)|passed away)\b[^.;:!?]{0,60}$")
_LIFE = expression(
    rf"[\"“‘]?(?:(?:[Tt]he|[Aa]n?) (?:(?!of\b)[a-zà-þ-]+ ){{1,4}})?{WORD} {WORD}(?: {WORD})? "
    r"\((?:1[5-9]|20)\d\d ?[-–] ?(?:1[5-9]|20)\d\d\),? (?:was|had|painted|wrote|lived|kept|taught|built|spent|came)\b"
)
_DEED = expression(
    r"[\"“‘]?(?:(?:in|by|on|from) [^,.;:]{4,24},? )?(?:he|she) (?:then |also |often |still |later |first |again )?"
    r"(?:came|went|visit(?:ed|s)|travel(?:led|ed)|return(?:ed|s)|painted|drew|wrote|sang|danced|played|taught|spoke|met"
    r"|married|moved|led|gave (?:a|the|his|her|one) |took|made|built|planted|sailed|flew|climbed|walked|attended"
    r"|published|composed|preached|told|said|served|joined|founded|opened (?:a|the|his|her) |began|retired|ran|won|lost"
    r"|signed|cut the ribbon|was (?:back|there|elected|appointed|arrested|living|working)(?! still))\b"
)
_PAST = expression(
    r"\b(?:after (?:his|her) death|posthum\w+|ghost|tomb|grave|statue|film|portrayed|actor|actress|novel|play|namesake"
    r"|again in|reburied|remains|ashes|body|born)\b"
)
_MORE = expression(rf"\b{WORD} {WORD}\b|\b(?:Mr|Mrs|Ms|Dr|Sir)\b")
_LONGEST = 500


def read_after_death(scene: Scene) -> Iterator[Order]:
    """A claim for each deed with one year behind a death, or a life, with an earlier one."""
    for before, sentence in zip(scene.sentences, scene.sentences[1:], strict=False):
        if "d" not in before.kinds or "d" not in sentence.kinds or not scene.side_by_side(before, sentence):
            continue
        if sentence.block.kind is BlockKind.QUOTE or sentence.end - before.start > _LONGEST:
            continue
        if _DEED.match(sentence.lower) is None or _PAST.search(sentence.lower) or KIN.search(before.lower):
            continue
        death, dates = _death(scene, before), _years(sentence)
        if death is None or len(dates) != 1 or denied(before) or denied(sentence):
            continue
        (deed,) = dates
        if (deed.year or 0) - (death.year or 0) >= 1:
            quote, span, section = scene.maker.around([death, deed])
            first, last = scene.maker.date(deed), scene.maker.date(death)
            yield make(Order, quote=quote, span=span, section=section, phrase=AFTER_DEATH, first=first, last=last)


def _death(scene: Scene, sentence: Sentence) -> DateMention | None:
    """The one death that a sentence tells, of the one whom it names."""
    own = own_day(scene)
    dates = [one for one in sentence.mentions if isinstance(one, DateMention) and one is not own]
    if len(dates) != 1 or _PAST.search(sentence.lower):
        return None
    (date,) = dates
    words = places_out(scene, sentence.start, sentence.end)
    if len(_MORE.findall(words)) > 1:
        return None
    if date.years is not None:
        life = _LIFE.match(sentence.text)
        return replace(date, year=date.years[1], years=None) if life else None
    told = _DIED.search(scene.lower[sentence.start : date.start])
    return date if told is not None and date.year is not None else None


def _years(sentence: Sentence) -> list[DateMention]:
    found = [one for one in sentence.mentions if isinstance(one, DateMention)]
    return found if all(one.year is not None and one.years is None for one in found) else []
