"""Lists that a preposition leads in, one thing for each that is counted: "four laboratories, for membranes, corrosion,
solar heat and brine", "three sailings a week, on Mondays, Tuesdays, Thursdays and Fridays".

Only nouns of which each is for one thing are read, and only what is off by one: two books may be on three themes.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factcheck.claims import Form, ListCount
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention, PlaceMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_key
from factcheck.extraction.phrasebook.readers.arithmetic.names.list_counts import list_count, mixed
from factcheck.extraction.phrasebook.readers.arithmetic.names.name_lists import NameList, name_list, noun_list
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_NOUNS = frozenset(
    """laboratory department institute faculty school workshop room gallery section chapter panel group unit post chair
    prize award category class course site office centre center branch team committee ward clinic session lesson
    contest title trophy pavilion hall wing depot campus plant station museum library kitchen studio scholarship
    professorship bursary medal subject craft language field discipline area service line fund grant programme desk
    working-group lab division bureau embassy consulate shop store hotel hospital warehouse factory port farm yard
    ship vessel""".split()
)
"""Of which each is for one thing, or in one place."""
_LED = expression(
    r"(?: [a-z][a-z’'-]*){1,4}?(?:,|:| –| —) (?:one each )?(?:for|of|in|at|on|from|covering|dedicated to|devoted to"
    r"|dealing with|given over to|called|entitled) (?=[A-Za-zÀ-Þà-þ])"
)
_OF_NAMED = expression(
    r"(?: [a-z][a-z’'-]*){1,3} (?:of|in|from) (?:the )?[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+){0,2}(?P<mark>, |: )"
    r"(?=[A-ZÀ-Þ]|the [A-Z])"
)
_GROUP = frozenset("member state country province region county city town club team neighbour".split())
_WEEK = expression(
    r"(?P<number>two|three|four|five|six|2|3|4|5|6) (?:(?:return |round |direct |weekly |evening |night )?(?:days|times"
    r"|evenings|mornings|afternoons|nights|trips|flights|sailings|services|departures|crossings|classes|sessions"
    r"|lessons|trains|buses|ferries|rotations|clinics|markets)(?: (?:a|each|every|per) week| weekly)?)"
    r"(?P<way>(?:,|:| –| —|,? (?:setting out|leaving|departing|running|sailing|flying|namely|that is|always|which are)"
    r"|,? on) (?:on )?)"
    r"(?P<days>(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?:, and |, | and )?){2,7})(?=[.,;:)]|$| (?:and|from"
    r"|at|in|to|with|until|between))"
)
_DAY = expression(r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?")
_OPEN = expression(
    r"\b(?:including|such as|among|amongst|notably|like|others?|etc|e\.g|for example|especially|mostly|mainly|either"
    r"|both|twice|double|two on|as well as|respectively|or)\b"
)
_PART = expression(r"\b(?:of|among|first|last|next|top|another|more|additional|other|than|over|under|least|extra) $")
_STOP = expression(
    r"[.;:)!?\n–—]|, (?=(?:it|they|he|she|we|and [a-z]+s?|which|who|but|as|while|where|each|all|with)\b)"
)
_FEWEST, _MOST = 3, 12
_WORDS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}


def read_led_lists(scene: Scene) -> Iterator[ListCount]:
    """A claim for each count whose list a preposition leads in, or follows the name of what they are of."""
    known = {mention.start: mention.end for mention in scene.mentions if isinstance(mention, PlaceMention)}
    for sentence in scene.sentences:
        if sentence.block.cell is None and "n" in sentence.kinds:
            for number in sentence.numbers:
                if _counts(number) and (claim := _led(scene, sentence, number, known)) is not None:
                    yield claim
    if scene.words.any(("sday", "mondays", "fridays", "sunday")):
        yield from _on_days(scene)


def _counts(number: NumberMention) -> bool:
    plain = number.unit is None and number.counted is not None and number.hedge is None and number.step == 1
    return plain and number.form is not Form.FRACTION and 2 <= number.value <= _MOST


def _led(scene: Scene, sentence: Sentence, number: NumberMention, known: dict[int, int]) -> ListCount | None:
    prose, noun = scene.draft.prose, noun_key(number.counted or "")
    opener = _LED.match(prose, number.end, sentence.end) if noun in _NOUNS else None
    opener = opener or (_OF_NAMED.match(prose, number.end, sentence.end) if noun in _GROUP else None)
    if opener is None or _OPEN.search(scene.lower, number.end, min(sentence.end, opener.end() + 200)):
        return None
    if any(number.end <= other.start < sentence.end for other in sentence.numbers):
        return None
    if _PART.search(scene.lower, max(sentence.start, number.start - 20), number.start) or denied(sentence):
        return None
    stop = _STOP.search(prose, opener.end(), sentence.end)
    end = stop.start() if stop else sentence.end
    last = prose.find(" and ", opener.end(), end)
    end = next((at for at in (prose.find(", ", last, end),) if 0 < last < at), end)
    named = prose[opener.end()].isupper() or prose.startswith("the ", opener.end())
    found = name_list(prose, opener.end(), sentence.end, known) if named else noun_list(prose, opener.end(), end)
    if found is None or len(found.items) < _FEWEST or not found.closed or prose.startswith(", and", found.end):
        return None
    return _claim(scene, number, found)


def _claim(scene: Scene, number: NumberMention, found: NameList) -> ListCount | None:
    if found.fewest <= number.value <= len(found.items):
        return list_count(scene, number, found)
    sure = number.value >= _FEWEST <= len(found.items) == found.fewest
    off_by_one = abs(number.value - len(found.items)) == 1
    return list_count(scene, number, found) if sure and off_by_one and not mixed(scene, found) else None


def _on_days(scene: Scene) -> Iterator[ListCount]:
    """ "four round trips a week, setting out on Mondays, Wednesdays and Fridays"."""
    for found in _WEEK.finditer(scene.lower):
        start, end = scene.passage_at(found.start())
        if _OPEN.search(scene.lower, start, end) or scene.draft.block_at(start).cell is not None:
            continue
        days = tuple(day.span() for day in _DAY.finditer(scene.lower, *found.span("days")))
        low, high = found.span("number")
        size = Decimal(_WORDS.get(found["number"]) or found["number"])
        number = NumberMention(low, high, size, Decimal(1), None, None, Form.WORDS, low, "days")
        if abs(size - len(days)) <= 1 and len(days) > 1:
            yield list_count(scene, number, NameList(days, len(days), True, days[-1][1]))
