"""What words of place are said of, where more than a comma stands between: "Aqaba, the country's only port, on the".

A reader finds the words themselves, "on the border with Peru", "on the Red Sea", and asks here for the names before
them. What lies between may be what the place is, a clause on it, or a bracket; anything else makes no subject.
"""

from __future__ import annotations

from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.towns import Town, town_before
from factcheck.extraction.phrasebook.scene import Scene

PLACING = frozenset("in at near around of from to reach reached outside over through into via between leaves".split())
"""Words before a name from which no comma parts what is said of it."""
_OPENING = frozenset("and but while as because since so that when where then today now the province region".split())
"""Words after which a name is the subject of the verb behind it."""
_NOUN = (
    r"(?:city|cities|towns?|villages?|(?:sea)?ports?|harbou?rs?|resorts?|places?|spots?|stops?|stations?|hubs?|cent(?:re"
    r"|er)s?|capitals?|seats?|bases?|settlements?|suburbs?|districts?|count(?:y|ies)|provinces?|states?|regions?"
    r"|departments?|cantons?|parish|outposts?|posts?|crossings?|checkpoints?|markets?|junctions?|terminus|gateways?"
    r"|metropolis|kingdoms?|countr(?:y|ies)|republics?|nations?|emirates?|principalit(?:y|ies)|enclaves?|exclaves?"
    r"|communit(?:y|ies)|communes?|municipalit(?:y|ies)|territor(?:y|ies)|oblasts?|prefectures?|naval base|home"
    r"|seat|base|end|point|corner|haven|citadel|fortress|oasis|ribbon|strip|sliver|patch)"
)
_NP = (
    rf"(?:an?|the|its|our|their|one of|another|once|now|[\w-]+['’]s?) (?:[^,;:.!?()“”\"\n]{{0,80}}? )?{_NOUN}\b"
    r"(?: (?!(?:and|but|who|on|at|near)\b)(?:[^,;:.!?()“”\"\n]|[.,](?=\d)){1,40}?)?"
)
"""What a place is: "a city of 400,000", "the country's only seaport"."""
_IS = (
    r"(?:(?:is|are|was|were|lies?|lay|sits?|stands?|perch(?:es)?|nestles?|straddles|remains?)(?: now| also| still"
    r"| just| right)?(?: situated| located)?|lying|sitting|standing|situated|located|perched|set|nestled)"
)
_ASIDE = r"(?:(?:which|where|home to|with|population|once|whose|pop\.?) [^;:!?“”\"\n]{2,90}?, )?"
_THAT = rf"(?:,? (?:which|that) (?:{_IS} )?|,? {_IS} |, | )"
_GAP = expression(
    rf"(?: \([^()\n]{{1,60}}\))?(?:"
    rf"(?:,| –| —)? (?:which |that )?{_IS} (?:{_NP}(?:{_THAT}|, ))?"
    rf"|(?:,| –| —| \() ?{_ASIDE}(?:{_NP}{_THAT})?(?:(?:which|that) )?(?:{_IS} )?"
    r"|(?P<bare> )"
    r")\Z"
)
"""From a name to the words that are said of it."""
_PLURAL_GAP = expression(
    rf"(?:,| –| —) (?:all|both|each|every one)(?: {_NOUN}| of (?:them|which|these)| three| four| two| five)?"
    rf"(?: {_IS}| of)? (?:an? )?\Z|(?:,| –| —| are| were) (?:the |all )?(?:two|three|four|five"
    rf"|six) (?:[a-z-]+ ){{0,3}}?"
    rf"{_NOUN} (?:all )?\Z|(?:,| –| —| are) (?:both |all )?(?:[a-z-]+ ){{0,2}}?(?:neighbours|neighbors|partners|rivals"
    r"|ports|resorts|towns|cities|countries|states|harbours|nations) (?:both |all )?\Z"
)
"""From the last name of several to what is said of all: ", all of them", ", three old ports"."""
_JOINT = expression(r"(?:,? and (?:the )?|, (?:the )?)\Z")
_OPENERS = " ,(–—"
_REACH, _MOST = 190, 8


def said_of(scene: Scene, at: int, floor: int, *, verb: bool = False) -> tuple[Town, ...]:
    """The names that words are said of which start at an offset, none before `floor`: the nearest that reach them.

    `verb` says that the words open with the verb of a clause, whose subject may stand right before it.
    """
    prose = scene.draft.prose
    low = max(floor, at - _REACH)
    before = prose[low:at]
    for opener in range(len(before) - 1, 0, -1):
        if before[opener] not in _OPENERS or not before[opener - 1].isalnum():
            continue
        gap = before[opener:]
        several = _PLURAL_GAP.match(gap) is not None
        match = None if several else _GAP.match(gap)
        if not several and match is None:
            continue
        town = town_before(prose, low + opener, low)
        if town is None or town.owned:
            continue
        if match is not None and match["bare"] is not None:
            before = "" if town.before.endswith((".", "!", "?", ":", ";")) else town.before.lower()
            if (before and before not in _OPENING) if verb else before not in PLACING:
                return ()
        return _listed(prose, town, low) if several else (town,)
    return ()


def _listed(prose: str, last: Town, floor: int) -> tuple[Town, ...]:
    """A name with those that are listed before it."""
    found = [last]
    while len(found) < _MOST:
        joint = _JOINT.search(prose, floor, found[0].start)
        town = town_before(prose, joint.start(), floor) if joint is not None else None
        if town is None or town.owned:
            break
        found.insert(0, town)
    return tuple(found)
