"""What is asked in one call: a whole draft of ordinary length, or a passage of a long one with what it leans on.

A long draft is cut between blocks, at places that its own text decides (at headings, else at a block whose digest says
so), so that an edit moves the cuts near it and no others: the other passages are the same as before, letter for letter,
and their answers are at hand. Each passage is led by the headline and by the sentences elsewhere in the draft that
state the total of a thing that the passage counts too: a breakdown meets its total across passages.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from statistics import median

from factcheck.drafts.draft import Block, BlockKind, Draft
from factcheck.extraction.model.lines import Line, line_at, lines_of
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_key

ONE_CALL = 2_200
"""Words of a draft that is read in one call."""
LEAST, MOST = 900, 1_500
"""Words of a passage of a longer draft; only the last may be shorter, and none is longer but by one line."""
ELSEWHERE = "… "
"""Marks the lines that lead a passage."""
_CUT_EVERY = 4
"""Between the least and the most, about one block in so many ends a passage."""
_LED_BY = 250
"""Words that may lead a passage, the headline apart."""
_HEAD_LINES = 4
_STANDS_OUT = 3
"""How many times the middle one of the figures of a kind their total is, at least."""


@dataclass(frozen=True)
class Passage:
    """Lines of one draft that are asked about in one call. Line numbers of an answer count from 1 in `lines`."""

    draft: Draft
    lines: tuple[Line, ...]
    leading: int = 0
    """How many of the lines come from elsewhere in the draft."""

    @cached_property
    def text(self) -> str:
        """The passage as it is sent, between tags that no draft can foresee."""
        body = "\n".join(
            f"{number} {ELSEWHERE if number <= self.leading else ''}{line.shown(self.draft)}"
            for number, line in enumerate(self.lines, start=1)
        )
        tag = f"draft-{hashlib.sha256(body.encode('utf-8', 'surrogatepass')).hexdigest()[:12]}"
        return f"<{tag}>\n{body}\n</{tag}>"


def passages_of(draft: Draft, numbers: Sequence[NumberMention]) -> list[Passage]:
    """The passages of a draft, none for a draft without words. `numbers` are its numbers in order."""
    lines = lines_of(draft)
    if not lines:
        return []
    if sum(line.words(draft) for line in lines) <= ONE_CALL:
        return [Passage(draft, tuple(lines))]
    heads = [line for line in lines[:_HEAD_LINES] if _is_head(line.blocks[0])]
    totals = _totals(draft, lines, numbers)
    found = []
    for body in _cut(draft, lines):
        led = _leading(draft, body, heads, totals, numbers)
        found.append(Passage(draft, (*led, *body), len(led)))
    return found


def _is_head(block: Block) -> bool:
    return block.kind is BlockKind.FIELD or (block.kind is BlockKind.HEADING and block.level <= 1)


def _cut(draft: Draft, lines: Sequence[Line]) -> Iterator[list[Line]]:
    body: list[Line] = []
    words = 0
    for line in lines:
        own = line.words(draft)
        if body and words >= LEAST and (words + own > MOST or line.heading or _ends(draft, body[-1])):
            yield body
            body, words = [], 0
        body.append(line)
        words += own
    yield body


def _ends(draft: Draft, line: Line) -> bool:
    """Whether a passage may end after a line; never within a list or a table."""
    if line.blocks[0].kind not in (BlockKind.PARAGRAPH, BlockKind.QUOTE):
        return False
    digest = hashlib.sha256(draft.prose[line.start : line.end].encode("utf-8", "surrogatepass")).digest()
    return digest[0] % _CUT_EVERY == 0


def _totals(draft: Draft, lines: Sequence[Line], numbers: Sequence[NumberMention]) -> Mapping[str, Line]:
    """The sentence with the largest figure of each thing that the draft counts, where the others are far below it."""
    counts: dict[str, list[NumberMention]] = {}
    for number in numbers:
        if key := _counted(number):
            counts.setdefault(key, []).append(number)
    found = {}
    for key, mentions in counts.items():
        largest = max(mentions, key=lambda number: number.value)
        line = line_at(lines, largest.start)
        if line is not None and largest.value >= _STANDS_OUT * median(number.value for number in mentions):
            found[key] = line.sentence(draft, largest.start)
    return found


def _leading(
    draft: Draft,
    body: Sequence[Line],
    heads: Sequence[Line],
    totals: Mapping[str, Line],
    numbers: Sequence[NumberMention],
) -> list[Line]:
    start, end = body[0].start, body[-1].end
    keys = {key: None for number in numbers if start <= number.start < end and (key := _counted(number))}
    chosen = {line.start: line for line in heads if line.end <= start}
    words = 0
    for key in keys:
        line = totals.get(key)
        if line is None or start <= line.start < end or line.start in chosen:
            continue
        words += line.words(draft)
        if words > _LED_BY:
            break
        chosen[line.start] = line
    return [chosen[at] for at in sorted(chosen)]


def _counted(number: NumberMention) -> str | None:
    return noun_key(number.counted) if number.unit is None and number.counted else None
