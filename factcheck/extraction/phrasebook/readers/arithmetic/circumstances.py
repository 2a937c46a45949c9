"""Words that tell that two sentences speak of different times, plans or places, though in the same words."""

from __future__ import annotations

from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention, PlaceMention
from factcheck.extraction.phrasebook.scene import Scene

_ANOTHER = expression(
    r"\b(?:last|previous(?:ly)?|earlier|next|plan(?:s|ned)?|forecasts?|expected|predicted|ago|would|will|another|more"
    r"|target|former|old|instead|another|other|open|the year before|to be)\b"
)
_SAME = {"former": "old", "previous": "last", "planned": "plan", "plans": "plan"}
_AROUND = 28
"""How far behind a figure such a word may stand: "12,780 visitors last year"."""
_NEXT_YEAR = expression(r"\b(?:next|the coming|the following) (?:financial )?(?:year|season|month|quarter|term)\b")
"""Says behind a figure that it is not of now: "the £42.1m budget for next year"."""
_SCOPES = expression(
    r"\b(?:state|county|city|town|country|national|nationwide|region|regional|district|local|federal)\b"
)


_AHEAD = frozenset({"will", "would", "plan", "plans", "planned", "expected", "next"})
"""What may be told of what is there already."""


_LATER_ONE = expression(
    r"\b(?P<nth>third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|\d{1,3}(?:st|nd|rd|th))"
    r"(?: [a-z]+)?(?=[ ,.])"
)
_ORDINALS = "third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth".split()


def more_to_come(scene: Scene, head: NumberMention) -> bool:
    """Whether the text tells of the one that makes the figure of a headline full: "A ninth died on Monday", of 9."""
    return any(
        (int(nth[:-2]) if (nth := found["nth"])[0].isdigit() else _ORDINALS.index(nth) + 3) == head.value
        for found in _LATER_ONE.finditer(scene.lower, head.end)
    )


def differ(
    scene: Scene, one: NumberMention, two: NumberMention, *, known: bool = False, taken_up: bool = False
) -> bool:
    """Whether the sentences of two figures name different times, plans or places, so that both figures may be true.

    `known` says that the second is of what is there already, whatever will come of it: "all 46 singers will travel".
    `taken_up` says that it is no other than the first, whose time is its own: "4,500 trees last winter", "the 5,400
    trees".
    """
    first, second = scene.sentence_at(one.start), scene.sentence_at(two.start)
    if first is None or second is None:
        return True
    told = [
        {
            _SAME.get(word, word)
            for word in _ANOTHER.findall(scene.lower, each.start, min(each.end, number.end + _AROUND))
        }
        for each, number in ((first, one), (second, two))
    ]
    both = ((first, one), (second, two))
    coming = [_NEXT_YEAR.search(scene.lower, n.end, min(s.end, n.end + _AROUND)) for s, n in both]
    if bool(coming[0]) != bool(coming[1]):
        return True
    new = told[1] - told[0] if taken_up else told[0] ^ told[1]
    if new - (_AHEAD if known else set()):
        return True
    scopes = [set(_SCOPES.findall(each.lower)) for each in (first, second)]
    if all(scopes) and not scopes[0] & scopes[1]:
        return True
    places = [{m.name for m in each.mentions if isinstance(m, PlaceMention)} for each in (first, second)]
    return all(places) and not places[0] & places[1]
