"""The ledger: which count of a draft belongs to which place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.claims import Sharing
from factcheck.extraction.phrasebook.mentions.mention import NumberMention, PlaceMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_key
from factcheck.extraction.phrasebook.scene import SLOTS, Scene, Sentence

_N, _G = SLOTS["n"], SLOTS["g"]
_ANY = "".join(SLOTS.values())
_PLACES = rf"{_G}(?:(?:, | and |, and | as well as |; )(?:the |over |in )?{_G}){{0,7}}"
_WORDS = rf"(?:[^\s,;:.()–—{_ANY}]{{1,24}} ){{0,5}}"
_VERBS = (
    "saw|had|has had|have had|reported|recorded|counted|registered|logged|lost|took|suffered|got|received|bore the brunt|"
    "led the way|led|was hit by|were hit by|downed|shot down|accounted for|accounting for|contributed|came next|followed|"
    "came second|came third|has|have|with|won|took in|sent|made|gave|added|posted|confirmed|claimed|repelled|intercepted"
)
_NOUN = r"(?: [a-z][a-z'’-]{1,20}){0,4}?"
_OVER = "over|above|in|across|from|at|on|for|near|off|within|around|to"

_WAYS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(pattern))
    for name, pattern in (
        # "Kaluga Oblast (12)", "Kaluga (12 drones)"
        ("in brackets", rf"(?P<places>{_G}) \((?P<number>{_N}){_NOUN}\)"),
        # "eight each over Voronezh and Tula", "12 over the Tula and Oryol regions"
        (
            "number first",
            rf"(?P<number>{_N}){_NOUN}(?P<each> each|,? apiece)?{_NOUN} (?:{_OVER}) (?P<every>each of |both )?"
            rf"(?:the )?(?P<places>{_PLACES})(?P<after> each| apiece|, (?:{_N} )?(?:each|apiece)| together| combined| jointly)?",
        ),
        # "27 - Rostov", "Rostov: 27", "Rostov – 27", "Rostov 27,"
        ("dash", rf"(?P<number>{_N}){_NOUN} ?[-–—:] ?(?:{_OVER} )?(?:the )?(?P<places>{_PLACES})(?=[,;.\n)]|$| and )"),
        ("label", rf"(?P<places>{_G})(?: ?[-–—:]|,)? (?P<number>{_N})(?={_NOUN}(?:[,;.)]|$| and ))"),
        # "Voronezh and Tula each accounted for eight", "Rostov, on the coast, bore the brunt, with 20"
        (
            "verb",
            rf"(?P<places>{_PLACES})(?:, [^;:.]{{1,90}}?,)?(?P<each> each)? (?:also )?(?:{_VERBS})(?P<later> each)?,? "
            rf"(?:with )?(?:a total of |another )?(?P<number>{_N})(?P<after>{_NOUN} (?:each|apiece))?",
        ),
    )
)


@dataclass(frozen=True, slots=True)
class Entry:
    """A count and the places that it goes with."""

    number: NumberMention
    places: tuple[PlaceMention, ...]
    sharing: Sharing
    sentence: Sentence

    @property
    def noun(self) -> str | None:
        return noun_key(self.number.counted) if self.number.counted else None


def entries(scene: Scene) -> Iterator[Entry]:
    """Every count that a sentence ties to places, in order. A count belongs to one entry, a place may serve several."""
    for sentence in scene.sentences:
        if "n" in sentence.kinds and "g" in sentence.kinds:
            yield from sorted(_of_sentence(sentence), key=lambda entry: entry.number.start)


def _of_sentence(sentence: Sentence) -> Iterator[Entry]:
    taken: set[int] = set()
    placed: set[int] = set()
    for name, pattern in _WAYS:
        for match in pattern.finditer(sentence.slotted):
            number = sentence.at_slot(match.start("number"))
            places = sentence.within_slots(*match.span("places"))
            if number.start in taken or not isinstance(number, NumberMention) or number.value <= 0:
                continue
            named = tuple(place for place in places if isinstance(place, PlaceMention))
            if name != "verb" and any(place.start in placed for place in named):
                continue
            taken.add(number.start)
            placed.update(place.start for place in named)
            yield Entry(number, named, _sharing(match, named), sentence)


def _sharing(match: re.Match[str], places: tuple[PlaceMention, ...]) -> Sharing:
    if len(places) < 2:
        return Sharing.UNSAID
    groups = match.groupdict()
    after = groups.get("after") or ""
    if groups.get("each") or groups.get("later") or groups.get("every") or "each" in after or "apiece" in after:
        return Sharing.EACH
    return Sharing.JOINT if after else Sharing.UNSAID
