"""Shares that rows of a table have of a column: "Tacna accounts for 41 per cent of the closures"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from factcheck.claims import PERCENT, Form, FractionPhrase, Hedge, Share
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import CROWDED
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_key
from factcheck.extraction.phrasebook.readers.arithmetic.shares.ties import fraction
from factcheck.extraction.phrasebook.readers.arithmetic.shares.wholes import fits, proportion
from factcheck.extraction.phrasebook.readers.arithmetic.shares.wholes_elsewhere import ALL, moved, of_what
from factcheck.extraction.phrasebook.readers.arithmetic.sums.adding import summed
from factcheck.extraction.phrasebook.readers.arithmetic.tables.grid import grids_told_of
from factcheck.extraction.phrasebook.readers.arithmetic.tables.table_notes import rows_left_out
from factcheck.extraction.phrasebook.readers.arithmetic.told_tables.measures import Measure, Table, tables
from factcheck.extraction.phrasebook.readers.arithmetic.told_tables.subjects import (
    another_time,
    foreign,
    list_at,
    strays,
    subjects,
)
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.roles import changing
from factcheck.extraction.phrasebook.scene import Scene, Sentence
from factcheck.extraction.phrasebook.scope import of_another_time

_TAKES = expression(
    r"\b(?:(?P<sure>account(?:s|ed|ing)? for|(?:ma[dk]es?|making) up|represent(?:s|ed|ing)?|constitut(?:es|ed)|holds?"
    r"|held|took|takes?|taking|suppl(?:ies|ied)|provid(?:es?|ed)|contribut(?:es?|ed)|brought in|brings? in|bought|sold"
    r"|drew|absorb(?:s|ed)|received?|receives|won|wins?|produced?|produces|generat(?:es?|ed)|earn(?:s|ed)?"
    r"|yield(?:s|ed)|swallow(?:s|ed)|handled|carried|landed|polled|captured|secured|attracted|claimed)"
    r"|had|has|have|got|fielded|was|were|is|are|with|saw|suffered|lost|hosts?|hosted|employs?|employed|grew|grows"
    r"|raised?|spent|cost|reported|recorded|caught|at|shipped|delivered|housed|did|made|booked|used|burnt|consumed"
    r"|paid|collected|for)"
    r"(?: (?:just|only|some|about|exactly|fully|well|nearly|almost|a|roughly|around|by itself|alone|over|under|between"
    r"|them|now|still|more|less|than|little|for|rather|home|to))* $"
)
_DOES = expression(
    r"\b[a-z]{2,}(?:ed|ght|ld|wn|en)(?: (?:just|only|some|about|nearly|almost|roughly|over|under|more|less|than))* $"
)
_COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_TOP = expression(
    r"\bthe (?P<count>two|three|four|five|six) (?:(?:largest|biggest|busiest|leading|top|main|worst[- ](?:hit|affected)"
    r"|most [a-z]+)\b[^,;.]*|(?P<last>(?:at|in) the (?:foot|bottom|end) of the (?:table|list))[^.;]*)$"
)
_ENDS = expression(r"(?: of (?:the |all |all the )?[a-z-]{3,}(?: [a-z-]{3,})?)? ?(?:[,.;:)–—]|$| and | but | while )")
_OF_ANOTHER = expression(r" as (?:many|much|large|big|high)\b| (?:of )?(?:the )?[\w-]+(?: [\w-]+)?(?:['’]s|s['’])")
"""Behind a part of what another has: "half as many", "a quarter of Hull's"."""
_OF_OWN = expression(r" of (?:its|their|his|her|our|them|those|these|which|whom|it|that|this|all (?:its|their))\b")
_OF_THEM = expression(r" of (?:them|those|these)\b")
_OF_SOME = expression(
    r" of (?:the |its |all |all the )?(?:[a-z]+est|severe|serious|new|old|first|last|late|remaining|rest)\b"
)
_TO_ROW = expression(
    r"(?: of (?:the |all |all the )?[a-z-]{3,}(?: [a-z-]{3,})?)?(?:,? (?:was|were|is|are|came|went|goes|comes|fell|lay"
    r"|lies|live|lived|lives|took place|happened|sits?|stand|stood|landed|passed|left|died|ha(?:ve|s|d) been))*"
    r"(?: [a-z]+(?:ed|en|ght|ld|wn|ut|de|nt))? (?:in|to|from|by|at|for|on|through|with|via) (?:the )?"
)
_OF = expression(r" of (?:the |all |all the )?(?P<thing>[a-z-]{3,}(?: [a-z-]{3,})?)")
_BOUNDS = frozenset({Hedge.OVER, Hedge.AT_LEAST, Hedge.UNDER, Hedge.UP_TO})
"""With one of them a share is that of too many wholes to tell anything."""
_PAUSE = expression(r" ?(?:[,.;:)–—]|$)")
_PLAIN_LEADS = frozenset(
    ("", "but", "and", "yet", "while", "however", "in all", "some", "only", "just", "about", "well")
)
_CLOSE = Decimal("0.03")
_HALF_A_STEP = Decimal("0.5")
_FAR, _WORTH = Decimal(4), Decimal("1.3")
_MOST_TABLES = 3
"""Of more that name a row, no share tells which is meant."""
_TELLING = 3
"""Digits in which a share meets a column hardly ever by chance."""


class _Case(NamedTuple):
    measure: Measure
    parts: tuple[NumberMention, ...]


class _Subject(NamedTuple):
    """The rows that a clause tells a share of."""

    labels: Sequence[str]
    sure: bool
    """Whether its verb is of parts and wholes: "account for", and not "was"."""
    closed: bool
    """Whether the clause tells nothing but the share."""
    top: int = 0
    """How many rows are meant that come first by each column: "the two largest"."""
    last: bool = False
    """Whether it is those that stand last in the table."""


def row_share(scene: Scene, sentence: Sentence, share: NumberMention) -> Share | FractionPhrase | None:
    """The claim of a share that a clause tells of rows: by the column that bears it out.

    Where none does, it is of a column that its words name.
    """
    if (
        _OF_ANOTHER.match(scene.lower, share.end)
        or _OF_OWN.match(scene.lower, share.end)
        or _OF_SOME.match(scene.lower, share.end)
    ):
        return None
    told = [
        (table, subject, _cases(table, subject))
        for table in tables(scene)
        if (subject := _subject(scene, table, sentence, share)) is not None
    ]
    if len(told) > _MOST_TABLES:
        return None
    wrong = []
    for table, subject, cases in told:
        meant = _meant(scene, sentence, share, table, cases, sure=subject.sure)
        bearing = [case for case in cases if _near(share, case) and fits(scene, share, case.parts, case.measure.whole)]
        bearing.sort(key=lambda case: case not in meant)
        if bearing and (bearing[0] in meant or _tells(share, 1 if subject.sure else len(cases))):
            return _claim(scene, share, bearing[0])
        if bearing or not meant or not subject.closed or any(_may_be(share, case) for case in cases):
            continue
        if _in_percent(scene, share):
            continue
        case = min(meant, key=lambda case: _off(share, case))
        if len(meant) == len(cases) > 1 and not subject.sure:
            continue
        if _off(share, case) < _FAR and not _told_otherwise(scene, sentence, share, table, case):
            wrong.append(_claim(scene, share, case))
    return wrong[0] if len(wrong) == 1 == len(told) else None


def _claim(scene: Scene, share: NumberMention, case: _Case) -> Share | FractionPhrase:
    return proportion(scene, share, case.parts, case.measure.whole, "share.of-table-row", apart=True)


def _subject(scene: Scene, table: Table, sentence: Sentence, share: NumberMention) -> _Subject | None:
    """The rows that have the share: before their verb, or behind it: "a third of the votes went to Bell"."""
    start, at = sentence.start, share.hedge_start
    if (top := _TOP.search(scene.lower[start:at])) is not None:
        verb = _TAKES.search(scene.lower[start:at])
        sure = verb is not None and verb["sure"] is not None
        return _Subject((), sure=sure, closed=True, top=int(_COUNTS[top["count"]]), last=bool(top["last"]))
    verb = _TAKES.search(scene.lower[start:at]) or _DOES.search(scene.lower[start:at])
    if verb is not None:
        labels = subjects(scene, table, start, start + verb.start())
        names = table.named(start, at) if verb.group().startswith("for ") else []
        if names and names[-1].end + 1 != start + verb.start():
            return None
        closed = _ENDS.match(scene.lower, share.end) is not None
        closed = closed and not strays(scene, table, start, start + verb.start())
        of = _OF.match(scene.lower, share.end)
        closed = closed and not (of is not None and " " in of["thing"] and foreign(table, of["thing"]))
        return _Subject(labels, sure=verb.groupdict().get("sure") is not None, closed=closed) if labels else None
    behind = _TO_ROW.match(scene.lower, share.end, sentence.end)
    labels, end = list_at(scene, table, behind.end(), sentence.end) if behind is not None else ([], at)
    closed = scene.lower[start:at].strip(" .,") in _PLAIN_LEADS and _PAUSE.match(scene.lower, end) is not None
    return _Subject(labels, sure=False, closed=closed) if labels else None


def _cases(table: Table, subject: _Subject) -> list[_Case]:
    found = []
    for measure in table.printed:
        labels = subject.labels
        if subject.top:
            ranked = list(measure.every)
            if not subject.last:
                ranked.sort(key=lambda label: -measure.every[label].value)
            labels = ranked[-subject.top :] if subject.last else ranked[: subject.top]
        if measure.whole and all(label in measure.every for label in labels):
            parts = tuple(measure.every[label] for label in labels)
            if 0 < summed(parts) < summed(measure.whole):
                found.append(_Case(measure, parts))
    return found


def _meant(
    scene: Scene, sentence: Sentence, share: NumberMention, table: Table, cases: Sequence[_Case], *, sure: bool
) -> list[_Case]:
    """The columns of which the share can be, by its noun; all of them where it is of the total.

    Without a noun of its own it is of what the share before it is of: "a third of the fish, and Hull for a fifth".
    """
    of = _OF.match(scene.lower, share.end)
    before = [n for n in sentence.numbers if n.end <= share.start and n.slot in "pf"]
    if of is None and before:
        of = _OF.match(scene.lower, before[-1].end)
    if of is None:
        return [case for case in cases if len(cases) == 1 and sure]
    named = [case for case in cases if case.measure in table.meant(of["thing"], [one.measure for one in cases])]
    whole = of_what(scene, share) in ALL or noun_key(of["thing"].split()[-1]) in ALL
    return named or (list(cases) if whole or of["thing"].split()[-1] in table.topic else [])


def _tells(share: NumberMention, choices: int) -> bool:
    """Whether a share that fits a column does not do so by chance."""
    if share.form is Form.FRACTION:
        return choices == 1 and share.hedge not in (Hedge.OVER, Hedge.UNDER)
    return len(str(int(abs(share.value) / share.step))) >= min(_TELLING, choices + 1)


def _given(case: _Case) -> Decimal:
    return summed(case.parts) / summed(case.measure.whole)


def _near(share: NumberMention, case: _Case) -> bool:
    """Whether it is worth while to work a share out exactly."""
    return share.hedge in _BOUNDS or _off(share, case) < _WORTH


def _may_be(share: NumberMention, case: _Case) -> bool:
    """Whether a lenient reader may take a share for that of a column."""
    given, said = _given(case), fraction(share)
    if abs(given - said) < (_CLOSE if share.unit != PERCENT or share.hedge else Decimal("0.006")):
        return True
    if share.hedge in (Hedge.OVER, Hedge.AT_LEAST, Hedge.JUST_OVER):
        return given > said
    return share.hedge in (Hedge.UNDER, Hedge.UP_TO, Hedge.NEARLY) and said * Decimal("0.85") < given < said


def _off(share: NumberMention, case: _Case) -> Decimal:
    given, said = _given(case), fraction(share)
    return max(given / said, said / given) if said else _FAR


def _in_percent(scene: Scene, share: NumberMention) -> bool:
    """Whether a column of shares has what is said, printed to another place: "33.7%" for "34% of the votes"."""
    told = (figure.number for grid in grids_told_of(scene) for column in grid.columns.values() for figure in column)
    near = max(share.step, Decimal(1)) * _HALF_A_STEP
    return share.unit == PERCENT and any(one.value % 1 and abs(one.value - share.value) <= near for one in told)


def _told_otherwise(scene: Scene, sentence: Sentence, share: NumberMention, table: Table, case: _Case) -> bool:
    """Whether another figure of the draft makes a share true, or the sentence is of another time than the table."""
    if len(case.measure.whole) > 1 and rows_left_out(scene, table.grid):
        return True
    if another_time(scene, sentence.start, sentence.end) or of_another_time(scene, sentence, case.parts):
        return True
    own = [n for n in sentence.numbers if n is not share and n.slot not in "pf"]
    if len(own) > 1 or share.hedge in _BOUNDS:
        return len(own) > 1
    part = summed(case.parts)
    everything = scene.within(0, len(scene.draft.prose), NumberMention)
    wholes = (n for n in everything if n.value > part and n.unit in (None, case.parts[0].unit) and n.slot != "p")
    return any(scene.draft.block_at(n.start).cell is None and fits(scene, share, case.parts, (n,)) for n in wholes)


def read_row_shares(scene: Scene) -> Iterator[Share | FractionPhrase]:
    """At most one claim for each share of running text that may be that of rows."""
    for sentence in scene.sentences if tables(scene) else ():
        if sentence.block.kind is BlockKind.CELL or not 0 < len(sentence.numbers) < CROWDED or denied(sentence):
            continue
        for share in sentence.numbers:
            if share.slot in "pf" and not moved(scene, sentence, share) and changing(sentence, share) is None:
                claim = row_share(scene, sentence, share)
                if claim is not None:
                    yield claim
