"""Words for parts of a whole of which nothing can be in two: "boys" and "girls", "online" and "on paper"."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.expressions import expression

_NOT = expression(r" (?:do|did|does|are|were|is|was|have|had|has|can|could) ?(?:not|n['’]t)\b| cannot\b| non-")
_OPPOSITES: tuple[tuple[str, ...], ...] = tuple(
    tuple(pair.split("/"))
    for pair in (
        "boys/girls old/new single/double singles/doubles"
        " male/female males/females sons/daughters adults/children men/women adults/juniors adult/child"
        " full-time/part-time indoor/outdoor home/away home/abroad home/overseas britain/abroad england/wales"
        " england/scotland upstairs/downstairs urban/rural primary/secondary married/single single/return"
        " passed/failed won/lost survived/died for/against positive/negative contested/unopposed rented/owned"
        " finished/retired favour/against"
        " hardback/paperback left-handed/right-handed manned/unmanned new/used online/paper online/post online/person"
        " online/phone passengers/crew pupils/teachers students/teachers players/coaches"
    ).split()
)
_ONE_OF_THEM: tuple[frozenset[str], ...] = tuple(
    frozenset(words.split())
    for words in (
        "red blue green yellow white black brown grey gray orange pink purple silver golden cream",
        "foot walk walked walking bicycle bike cycle cycled cycling bus car train tram taxi",
        "gold silver bronze",
        "won lost drawn drew",
        "approved rejected refused withdrawn deferred",
        "monday tuesday wednesday thursday friday saturday sunday",
        "spring summer autumn winter",
    )
)
"""Words of which nothing has two at once."""
_IN_ONE_PLACE = expression(
    r" (?:(?:of them |people |staff )?(?:work|works|worked|live|lives|lived|are based|were based|are from|were from"
    r"|come from|came from|voted) ?)(?P<link>in|at|on|from|for)?\b"
)
_TO_ONE = expression(
    r" (?:of them )?(?:went|go|goes|will go|have gone|had gone|were given|were sent|was left) (?P<link>to)\b"
)
_GIVEN_ONCE = frozenset(
    "seats votes grants medals prizes tickets parcels boxes copies crates meals books doses ribbons rosettes trophies"
    " awards scholarships cups bursaries homes flats plots animals dogs cats puppies kittens loans contracts letters"
    " invitations hampers toys laptops bikes pens".split()
)
_PERSONS = expression(r"\b(?:men|women|boys|girls|children|adults|pensioners|students|members|teams|firms|amateurs)\b")
_THEN = expression(r" (?:were |are |came |come )?(?P<link>in|at|on|from|for|to) ")
_IN_BOTH = expression(
    r"\b(?:both|overlap\w*|twice|at times|sometimes|part of|some of (?:them|whom|which)|share\w*|also)\b"
)
_SIDES = ("north/south", "south/north", "east/west", "west/east", "inside/outside", "here/abroad", "onshore/offshore")
_ELSEWHERE = expression(
    r"(?:^|\s)(?:elsewhere|abroad|overseas|outside(?: it)?|on (?:other|another) [a-z]+"
    r"|(?:from|in|to|by|for) the other(?: [a-z]+)?)$"
)
_SOMEWHERE = expression(r"(?:^|\s)(?:in|on|at|from|to|by|for|here|there|near|along|inside|within)\b")
CROSSING = expression(
    r"\b(?:hybrids?|electrics?|new|old|women|females?|males?|bitches|mares|imports?|spares?|replacements?|first|under"
    r"|over|aged|young|foreign|local|listed|empty|rare|extras?|conversions?|repeats?|debuts?|loans|gifts|copies|originals|donations|winners?|volunteers?)\b"
)
"""What may be said of things of any kind."""
_SPLIT = " .,;:()"


_NEGATED = ("un", "non-")
_SHORTEST = 4


def exclude(one: str, two: str) -> bool:
    """Whether nothing can be both, nor neither: "are men" and "are women", "board" and "do not"."""
    if _NOT.match(two):
        return _NOT.match(one) is None
    first, second = ({word.strip(_SPLIT) for word in told.split()} for told in (one, two))
    for some, others in ((first, second), (second, first)):
        if any(negation + word in others for word in some if len(word) >= _SHORTEST for negation in _NEGATED):
            return True
    return any((a in first and b in second) or (b in first and a in second) for a, b in _OPPOSITES)


def lie_apart(one: str, two: str) -> bool:
    """Whether things told of lie in two places: "in the north" and "in the south", "on this route" and "elsewhere"."""
    if _ELSEWHERE.search(two):
        return _SOMEWHERE.search(one) is not None
    first, second = ({word.strip(_SPLIT) for word in told.split()} for told in (one, two))
    return any(a in first and b in second for a, b in (pair.split("/") for pair in _SIDES))


def in_both(text: str) -> bool:
    """Whether a sentence says that some are in two of its parts, or are there only now and then."""
    return _IN_BOTH.search(text) is not None


def apart(told: Sequence[str], counted: str | None) -> bool:
    """Whether nothing can be in two of some parts, by what is said of each: "work in the mill", "in the yard"."""
    words = [{word.strip(_SPLIT) for word in one.split()} for one in told]
    for kinds in _ONE_OF_THEM:
        members = [one & kinds for one in words]
        if all(len(one) == 1 for one in members) and len(frozenset[str]().union(*members)) == len(told):
            return True
    first = _IN_ONE_PLACE.match(told[0]) or (_TO_ONE.match(told[0]) if counted in _GIVEN_ONCE else None)
    links = [_THEN.match(one) for one in told[1:]]
    if first is None or None in links or len({_PERSONS.search(one) is None for one in told}) > 1:
        return False  # "were from men" and "from outside the county"
    places = {first["link"], *(link["link"] for link in links if link)} - {None}
    return len(places) <= 1 or places <= {"in", "at", "on"}
