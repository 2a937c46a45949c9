"""Reads which name a place is said to have had before: "Burma, now Myanmar", "Harare, formerly Salisbury"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from factcheck.atlas.former_names import all_names, former_names, owners_of
from factcheck.claims import NameListed, Place, make
from factcheck.claims.model import Quoted
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.place_words import CAPITALISED
from factcheck.extraction.phrasebook.mentions.runs import ending_of
from factcheck.extraction.phrasebook.mentions.towns import NAME
from factcheck.extraction.phrasebook.readers.asides import is_aside
from factcheck.extraction.phrasebook.scene import Scene

RENAMED, TODAY = "former name", "former name, by the name of today"
"""The phrases of a name that was changed, and of one beside which "now" or "today" stands: there land may be meant."""

_THE = r"(?:the )?"
_SHUTS = (
    r"(?=[,.;:)!?–—]|\s*\Z|\s*\n"
    r"| (?:and|but|in|on|at|by|was|is|has|had|from|until|when|where|after|before|to|during)\b)"
)
_SHUT = expression(r"[,.;:)!?–—]|\s*\Z|\s*\n| (?:and|but|until|before|in \d)\b")
_WAS_RENAMED = expression(
    rf" (?:(?:was|were|has been|had been|would be|is|being)(?: officially| formally| later| since)? renamed(?: as| to)?"
    rf"|(?:officially |formally )?(?:changed|switched) its (?:official )?name to|took the name(?: of)?"
    rf"|became(?= [^.;:!?\n]{{3,40}} (?:in|at|on|after|upon) (?:\d{{4}}|independence)))"
    rf" {_THE}(?P<now>{NAME}){_SHUTS}"
)
_IS_NOW = expression(
    rf"(?:,| –| —| \(|,? (?:which|and) is|,? is) ?(?:now|today|nowadays|present-day|today['’]s|modern)"
    rf"(?: called| known as| named)? {_THE}(?P<now>{NAME})(?=[,.;:)–—]|\s*\Z|\s*\n)"
)
_AS_IT_WAS = expression(
    rf",? as {_THE}(?P<now>{NAME}) was (?:then |once |formerly |previously )?(?:known|called|named)\b"
)
"""After a former name."""
_FORMERLY = expression(
    rf"(?P<now>{NAME})(?:, (?:an?|the|[A-ZÀ-Þ][\w-]+['’]s) [^,.;:!?()\n]{{3,40}})?"
    rf"(?:,| –| —| \(|,? which was|,? was)? ?"
    rf"(?:(?:formerly|previously|once|originally|until \d{{4}}|ex-)(?: known as| called| named)?"
    rf"|,? the former|renamed from|(?:the )?old) {_THE}\Z"
)
"""Before a former name."""
_WAS = expression(rf"(?P<now>{NAME}),? (?:which )?was (?:known as|called|named) {_THE}\Z")
_BARELY = expression(rf"(?P<now>{NAME}) (?:was|had been) (?:once|then|still) {_THE}\Z")
_UNTIL = expression(r",? (?:until|till|before) ")
"""Around a former name: "Thailand was called Siam until 1939"."""
_FORMER = expression(
    rf"(?:,| \() ?(?:formerly|previously|once)(?: known as| called| named) {_THE}(?P<once>{NAME})(?=[,.;)])"
)
"""After a name of today: a name that the table has for no place."""
_LISTED, _AND = expression(r"(?:\w,|[,\w] and) \Z"), expression(rf"(?:,|,? and) {CAPITALISED}")
"""Around a former name and the one of today where each ends, or opens, a list."""
_MOVED = expression(r"\b(?:formerly|previously|once|originally) (?!known|called|named)(?:the )?\Z")
_PARTS = expression(r"\b(?:part|parts|half|state|province|kingdom|region|district|capital|port|bit)\b")
_CUE = expression(
    r"\b(?:now|today(?:['’]s)?|nowadays|present-day|modern|formerly|previously|originally|once"
    r"|renamed(?: as| to| from)?|became|name to|name of|former|old|as|then|still|until \d{4}|(?:known as|called|named))"
    r"(?: known as| called| named)? (?:the )?(?=[A-ZÀ-Þ])"
)
"""Words before a name of which one stands in every such sentence."""
_RUN = expression(NAME)
_LONGER = expression(r"\b(?:North|South|East|West|Northern|Southern|New|Western|Eastern|British|French) \Z")
_LEAD, _REACH = 70, 110


@cache
def _names() -> tuple[str, ...]:
    return tuple(sorted(all_names()))


def read_renamings(scene: Scene) -> Iterator[NameListed]:
    """A claim for each name that a place is said to have had."""
    if not scene.words.any(_names()):
        return
    prose, read = scene.draft.prose, set[int]()
    for cue in _CUE.finditer(prose):
        floor = max(scene.draft.block_at(cue.start()).start, cue.start() - _LEAD)
        for run in (*_RUN.finditer(prose, floor, cue.start()), _RUN.match(prose, cue.end())):
            name = _known(run[0]) if run is not None else None
            start = run.end() - len(name) if run is not None and name is not None else -1
            if run is not None and start >= 0 and start not in read and _stands_alone(prose, start, run.end()):
                read.add(start)
                yield from _of(scene, start, run.end())


def _known(run: str) -> str | None:
    """The end of a run of capitalised words that is a name of the table."""
    return ending_of(run, lambda words: words.lower() in all_names())


def _stands_alone(prose: str, start: int, end: int) -> bool:
    """Whether a name is no part of a longer one."""
    if not prose[start].isupper() or (start and (prose[start - 1].isalnum() or prose[start - 1] in "-’'")):
        return False
    before = prose[max(0, start - 24) : start]
    longer = _LONGER.search(before) is not None
    return not longer and not prose[end : end + 1].isalnum() and prose[end : end + 1] not in ("'", "’", "-")


def _of(scene: Scene, start: int, end: int) -> Iterator[NameListed]:
    prose = scene.draft.prose
    once = prose[start:end]
    if owners_of(once):
        for pattern, phrase in ((_WAS_RENAMED, RENAMED), (_IS_NOW, TODAY), (_AS_IT_WAS, RENAMED)):
            found = pattern.match(prose, end, end + _REACH)
            if found is not None and _LISTED.search(prose, max(0, start - 6), start) and _AND.match(prose, found.end()):
                return  # "Calicut and Madras, today's Kozhikode and Chennai"
            if found is not None:
                alone = phrase == TODAY and not prose.endswith((", ", " in ", " of ", " from "), 0, start)
                phrase = RENAMED if alone else phrase
                yield from _claim(scene, (start, end), found.span("now"), phrase)
                return
        floor = scene.draft.block_at(start).start
        low = max(floor, start - _LEAD)
        until = _UNTIL.match(prose, end) is not None
        found = _FORMERLY.search(prose, low, start) or (_WAS.search(prose, low, start) if until else None)
        moved = found is not None and _MOVED.search(found[0]) is not None
        if (
            found is not None
            and moved
            and found["now"] not in {now for now, _ in owners_of(once)}
            and not _is_country(scene, found["now"])
        ):
            return  # "The Istanbul, formerly Ankara, office": people and offices move
        found = found or (_BARELY.search(prose, low, start) if _SHUT.match(prose, end) else None)
        if found is not None:
            yield from _claim(scene, (start, end), found.span("now"), RENAMED)
    elif former_names(once):
        found = _FORMER.match(prose, end, end + _REACH)
        if found is not None and not owners_of(found["once"]):
            yield from _claim(scene, found.span("once"), (start, end), RENAMED)


def _is_country(scene: Scene, name: str) -> bool:
    return scene.atlas is not None and scene.atlas.country(name) is not None


def _claim(scene: Scene, once: tuple[int, int], now: tuple[int, int], phrase: str) -> Iterator[NameListed]:
    prose, maker = scene.draft.prose, scene.maker
    name = prose[slice(*now)]
    while name.partition(" ")[0] in ("In", "The", "But", "And", "When", "From", "At", "For") and " " in name:
        name = name.partition(" ")[2]
    now = now[1] - len(name), now[1]
    first, last = min(once[0], now[0]), max(once[1], now[1])
    if is_aside(scene, first, last, lasting=True) or _PARTS.search(scene.lower, first, last):
        return
    place = make(Place, quote=maker.quote(*now), span=maker.span(*now), name=name)
    yield make(
        NameListed,
        quote=maker.quote(first, last),
        span=maker.span(first, last),
        section=maker.section(first),
        phrase=phrase,
        name=make(Quoted, quote=maker.quote(*once), span=maker.span(*once)),
        alongside=(),
        within=place,
    )
