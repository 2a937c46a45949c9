"""Of which rows of a table a clause tells something: those it opens with, or those that its pronoun takes up."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from factcheck.expressions import expression
from factcheck.extraction.phrasebook.readers.arithmetic.told_tables.measures import Table
from factcheck.extraction.phrasebook.readers.arithmetic.told_tables.rows_named import Named
from factcheck.extraction.phrasebook.scene import Scene

_WITH_OTHERS = expression(r"(?:['’]s?)? (?:and|plus|or|along with|together with|as well as|with)\b(?! \d)")
_AFTER_OTHERS = expression(r"[^,;.:](?<!^and) (?:and|or|plus|than|with) (?:the )?$")
_OPENING = expression(r"\W*(?:the |in |at |but |and |yet |while )*$")
_AGAINST = expression(r"\b(?:of|than|behind|ahead of|as|over|from|beating|beat) (?:the )?$")
_REACH = 20
_PRONOUN = expression(r"(?:\W*|.*[;,] (?:and |but )?)(?:it|she|he|they|its [a-z]+)\b[^,;]*$")
_AND = expression(r"(?:['’]s?)?(?:,? (?:and|plus|&) |, )(?:the |in |for |at )?")
_TOGETHER = expression(
    r"\b(?:together|combined|jointly|between them|put together|taken together|the (?:two|pair|three))\b"
)
_CLAUSE = expression(r"; |: | [–—] |, (?:and|but|while|whereas|though|although) (?=[^,;]*$)|, (?=[^,;]*$)|(?:\. )")
_ASIDE = expression(
    r",? (?:which|who|whose|where|that|in|on|at|the|a|an|its?|with|now|once|home|already|for|by|now)\b.*,? "
)
_JOINED = expression(r",? (?:and|plus|&) (?:the )?|, (?:the )?")
_COMBINED = expression(r"(?:['’]s?)? (?:put |taken )?(?:together|combined)\b")
_OWNED = expression(r"['’]s? ((?:[a-z]+ ){1,3})")
_NARROWED = expression(r"\W*(?:among|amongst|in|at|for|within|under|on|of|by|during|with)\b[^,]{3,60}, ")
"""What a sentence opens with that its rows are told of alone: "Among voters under 30, ..."."""
_BRACKETED = expression(r",[^,]*,| \([^()]*\)|,[^,]*$")
_WORD = expression(r"[a-zà-ÿ]{4,}")
_PLAIN = frozenset(
    "with from while whereas though although that this these those only even just both also then they their there"
    " here again still once more most least than but and however meanwhile overall together total figures table"
    " shows alone itself year quarter month week season time share count number numbers result results neighbouring"
    " neighboring tiny little larger smaller large small rural urban northern southern eastern western central"
    " coastal capital city town region province district county country state department island port club team party"
    " group company candidate first second third last best worst biggest largest smallest next where when which"
    " whose have been were does did already now thus therefore among between across over under about nearly almost"
    " exactly some rose fell grew went came took lost made sold accounts account accounted represented held polled"
    " gained added ended finished earned brought raised yielded generated fetched handled carried caught landed"
    " scored recorded reported produced received attracted come comes paid average typical worth means makes works"
    " told said three four five seven eight nine eleven twelve medals".split()
)
"""Words that bring in nothing of their own."""
_ANOTHER_TIME = expression(
    r"\b(?:last (?:year|month|week|season|time)|(?:a |two |three |five |ten |\d+ )?(?:years?|months?|weeks?|decades?)"
    r" (?:ago|earlier|before)|previous(?:ly)?|before|used to|once|until|formerly|in (?:1\d|20)\d\d|by (?:1\d|20)\d\d"
    r"|would|will|could|might|may|should|if|expect\w*|forecast\w*|predict\w*|hopes?|hoped|aims?|target\w*|ever"
    r"|never"
    r"|not|n['’]t|no longer|nearly always|usually|normally|often|sometimes|on average over|since|weighted|adjusted"
    r"|per head|per capita|per person|a head|for its size|proportion\w*|relative\w*|except|excluding|excl|without"
    r"|apart from"
    r"|leaving out|elsewhere|nationally|worldwide|at the start|at first|at one point|for (?:a|most) (?:while|of))\b"
)


def another_time(scene: Scene, start: int, end: int) -> bool:
    """Whether a sentence tells of another time, another measure or of what is not so."""
    return _ANOTHER_TIME.search(scene.lower, start, end) is not None


def subjects(scene: Scene, table: Table, start: int, at: int) -> list[str]:
    """The rows that the clause before an offset tells something of.

    One row, or several that are named in one list with a word for all of them; of a pronoun, those with which the
    sentence before it opens.
    """
    lead = scene.lower[start:at]
    clause = start
    names = table.named(start, at)
    if not names:
        if _PRONOUN.match(lead):
            return _of_sentence_before(scene, table, start)
        return []
    listed = _listed(scene, names)
    if _WITH_OTHERS.match(scene.lower, names[-1].end) or _AFTER_OTHERS.search(lead[: listed[0].start - start]):
        return []
    if len(listed) > 1 and _TOGETHER.search(lead):
        return [name.label for name in listed]
    last = names[-1]
    if len(listed) > 1 and not _TOGETHER.search(lead):
        return []
    if len(names) == 1:
        return [last.label]
    for parted in _CLAUSE.finditer(scene.lower, start, at):
        clause = parted.end()
        own = [name for name in names if name.start >= clause]
        if len(own) == 1:
            return [own[0].label]
    first = names[0]
    if _OPENING.match(scene.lower[start : first.start]) and all(_compared(scene, name) for name in names[1:]):
        return [first.label]
    between = scene.lower[names[-2].end : last.start]
    return [last.label] if re.search(r"[;.]| while | whereas | and [^,]*$", between) and len(listed) == 1 else []


def list_at(scene: Scene, table: Table, at: int, end: int) -> tuple[list[str], int]:
    """The one row at an offset, or the rows that are added up there ("Hull and York together"), and where they end."""
    prose = scene.draft.prose
    found: list[Named] = []
    while (name := table.names.at(prose, at, end)) is not None:
        found.append(name)
        joined = _JOINED.match(prose, name.end, end)
        if joined is None:
            break
        at = joined.end()
    if len(found) > 1 and not _COMBINED.match(prose, found[-1].end):
        found = found[:1] if scene.lower[found[0].end : found[0].end + 5] not in (" and ", " plus") else []
    return [name.label for name in found], found[-1].end if found else at


def names_listed(scene: Scene, table: Table, at: int, end: int) -> tuple[list[str], int]:
    """All rows of the list that stands at an offset, and where it ends: "Hull and York's"."""
    prose, found, stop = scene.draft.prose, list[str](), at
    while (name := table.names.at(prose, at, end)) is not None:
        found.append(name.label)
        stop = name.end
        joined = _AND.match(prose, name.end, end)
        if joined is None:
            break
        at = joined.end()
    return found, stop


def strays(scene: Scene, table: Table, start: int, at: int, thing: str = "") -> bool:
    """Whether a clause tells something of a row that no column tells: "rents in Hull are" of a table of sales.

    What a row does is no matter where the thing is named that it is told of: "Hull wove more bolts".
    """
    names = table.named(start, at)
    if not names:
        return False
    lead = scene.lower[start : names[0].start]
    for parted in _CLAUSE.finditer(scene.lower, start, at):
        first = next((name for name in names if name.start >= parted.end()), None)
        if first is not None:
            lead = scene.lower[parted.end() : first.start]
    after = scene.lower[names[-1].end : at]
    narrowed = _NARROWED.match(scene.lower, start, names[0].start)
    lead += narrowed[0] if narrowed is not None else ""
    owned = _OWNED.match(after)
    after = owned[1] if owned else ""
    if not (thing and table.meant(thing, table.printed)):
        last = max(names[-1].end, scene.lower.rfind(";", names[-1].end, at))
        after = _BRACKETED.sub(" ", f"{scene.lower[last:at]} ")
    return foreign(table, f"{lead} {after}")


def foreign(table: Table, words: str) -> bool:
    """Whether words in lower case bring in a thing that no column tells and that the rows are not."""
    kinds = (table.kind, f"{table.kind}s")
    told = [word for word in _WORD.findall(words) if word not in _PLAIN and word not in kinds]
    return any(not table.meant(word, table.printed) for word in told if word not in table.topic)


def _compared(scene: Scene, name: Named) -> bool:
    """Whether a row is named as what another is held against: "more than Hull's"."""
    return _AGAINST.search(scene.lower, max(0, name.start - _REACH), name.start) is not None


def _listed(scene: Scene, names: Sequence[Named]) -> list[Named]:
    """The last names that stand in one list."""
    found = [names[-1]]
    for one, two in reversed(list(pairwise(names))):
        if _AND.fullmatch(scene.lower, one.end, two.start) is None:
            break
        found.insert(0, one)
    return found


def _of_sentence_before(scene: Scene, table: Table, start: int) -> list[str]:
    """The row that the sentence before one in its block opens with."""
    block = scene.draft.block_at(start)
    earlier = [one for one in scene.ranges(block) if one[1] <= start]
    if not earlier:
        return []
    names = table.named(*earlier[-1])
    if not names or (len(names) > 1 and _AND.fullmatch(scene.lower, names[0].end, names[1].start)):
        return []
    first = names[0]
    lead = scene.draft.prose[earlier[-1][0] : first.start].strip(" \"“‘'")
    return [first.label] if lead.lower() in ("", "the", "in", "at", "in the", "only", "even", "for") else []
