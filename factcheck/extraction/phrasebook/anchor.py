"""The draft's own date, from what the draft says of itself."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from itertools import zip_longest

from factcheck.claims import Anchor, make
from factcheck.drafts.draft import Block, BlockKind, Draft
from factcheck.drafts.frontmatter import DATED
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention

_FIRST_BLOCKS = 6
"""How many blocks below the front matter may hold the date: headline, deck, byline, date, first paragraph."""
_LONGEST_BEFORE = 80

_PUBLISHED = expression(
    r"[\W_]{0,6}(?:published|posted|filed|issued|updated|last updated|first published|date|dated|sent|press release"
    r"|news release|for immediate release)(?: on| at)?[\W_]{0,4}",
    re.IGNORECASE,
)
_BYLINE = expression(r"[\W_]{0,4}(?:by|text by|story by) [^\n]{2,60}", re.IGNORECASE)
_PLACE = expression(
    r"[\W_]{0,4}(?:[A-ZÀ-Þ][\w.'’-]{0,24}[ ,/]{1,3}(?:(?:de|da|do|del|di|la|of|the|and) ){0,2}){1,6}\(?"
)
_TOWN_IN_CAPITALS = expression(r"[\W_]{0,4}[A-ZÀ-Þ][A-ZÀ-Þ.'’-]{2,24}[ ,]")
_CLOSES_DATELINE = expression(r"[.:)*_ ]{0,4}(?:\([^()\n]{2,30}\) ?)?(?:[-\u2010-\u2015]{1,3}|[:.|*]|$)")
_RULE_BEFORE, _RULE_AFTER = expression(r"(?:^|.*[·•|])[\s*_]{0,4}$"), expression(r"[\s*_]{0,4}(?:[·•|]|$)")
"""The marks that part the pieces of a line such as "Europe desk · 24 April 2026 · 5 min read"."""
_DESK = expression(r"[\W_]{0,4}[A-Z][^.!?;:\n]{2,70}(?:,| [-\u2010-\u2015]) ")
"""What a line may hold before a weekday and a date that close it: "Data desk, LIMA, Monday 4 May 2026"."""
_WORD = r"[^\W\d_][\w'’&-]{1,24}"
_KICKER = expression(rf"[\W_]{{0,4}}(?!(?:The|An?) )(?=[A-ZÀ-Þ])(?:{_WORD} ){{0,3}}{_WORD}(?:,| [-\u2010-\u2015·|]) ")
"""One name, of a desk, a kind of text or a town, before a date that closes its line: "*Obituary, 6 May 2026*"."""
_MEETING = expression(
    r"(?:(?!.*\b(?:was|were|is|will|has|had)\b)[^.!?;:\n]{0,60}\b)?(?:minutes|meeting)\b"
    r"(?:(?!\b(?:was|were|is|will|has|had)\b)[^.!?;:\n]){0,60}? (?:on|of)(?: the)? \W?",
    re.IGNORECASE,
)
"""What the head of minutes has before their day: "MINUTES of the meeting held on Tuesday 5 May 2026"."""
_HELD = expression(
    r"(?!.*\b(?:was|were|is|are|will|has|had|be|been|first|last)\b)(?:[^.!?;:\n]{2,80},? )?held\b"
    r"[^.!?;:\n]{0,60}?(?: on(?: the)?|,) \W?",
    re.IGNORECASE,
)
"""The same in the line below a head: "Orchard Trust, held in the barn on Saturday 24 January 2026"."""
_OF_MEETING = expression(r"\b(?:minutes|meeting|agm)\b", re.IGNORECASE)
_AT = expression(
    r",?(?:,?(?: (?:at|from))? [\d:.]{1,5}(?: ?[ap]\.?m\.?)?)?(?:,? (?:in|at) [A-Za-z][^.!?\n]{2,60})?[\s*_).]{0,4}"
)
_ENDS_LINE = expression(r"[\s*_).]{0,4}(?:[·•|][^.!?\n]{1,40})?")
_LEAD_SAYS = expression(
    r"\b(?:said|says|announced|confirmed|reported|told (?:reporters|journalists|parliament)|in a statement)(?: on)? $"
)
"""What an agency's first sentence has before the day of the week and the date on which it was filed."""
_LONGEST_LINE = 140
_DASH = 3
"""How near the second date of a lifetime stands to the first, in characters: "(5 May 1938 – 2 June 2019)"."""
_HAS_DIED = expression(r"\b(?:has|have) died\b")
_DIED = expression(r"\bdied\b[^.;:!?\n]{0,60}$")
_MASTHEAD = expression(
    r"(?:[\W_]{0,4}(?:[A-ZÀ-Þ0-9][\w'’.&/-]{0,24}|of|the|and|for|in|from|to|by|at|our|de|la|le|du|des|del|da|do|van|von)"
    r"[,;:]?[ *_]{1,4}(?:[·•|–—-] )?){1,16}"
)
"""Lines of names above a date: "Newsletter of St Anne's School, Westport, County Mayo Friday 16 October 2026"."""
_LEADS_ON = expression(
    r"\b(?:on|in|of|since|from|to|until|till|by|at|before|after|for|and|the) \W{0,3}$", re.IGNORECASE
)
_RUBRIC = expression(
    r"\b(?:newsletter|bulletin|notes|review|report|minutes|magazine|journal|parish|letter|news|release|edition|issue"
    r"|gazette|diary|dispatch|circular|briefing|notice|statement|column|obituary|feature)\b",
    re.IGNORECASE,
)
_ISSUE = expression(
    r"[\W_]{0,4}(?:issue|number|no\.?|nr\.?|vol(?:ume)?\.?|edition|week|bulletin|newsletter|circular)\b[^.!?;\n]{0,40}"
    r"(?:[,:·•|–—-]|\bof|\bfor) ?\W{0,3}",
    re.IGNORECASE,
)
"""What a line of a masthead has before its date: "Issue 14, Friday 16 October 2026"."""
_NO_WORDS = expression(r"[\W\d_]*(?:[ap]\.?m\.?)?[\W_]*(?:[A-Z]{2,4})?[\W_]*", re.IGNORECASE)


def find_anchor(draft: Draft, as_of: datetime.date | None, dates: Sequence[DateMention]) -> Anchor | None:
    """The day the draft speaks from, or None where it prints no full date of its own.

    `as_of` wins over all. Then comes a front matter field named "date" or "published" and the like, then the first
    dateline, date of publication, byline with a date, or line that is only a date or ends with one behind a desk or a
    town, within the first blocks. Without any of these a report speaks from the day on which somebody speaks in its
    first paragraph, and an obituary ("who has died") from about the day of the death. `dates` are the draft's own, in
    order.
    """
    if as_of is not None:
        return make(Anchor, day=as_of, basis="--as-of")
    leading = 0
    for block in draft.blocks:
        if block.kind is BlockKind.FIELD:
            if block.name in DATED and (day := _first_day(block, dates)):
                return make(Anchor, day=day, basis="front matter")
            continue
        leading += 1
        if leading > _FIRST_BLOCKS:
            break
        if block.cell is not None:
            continue
        for mention, following in zip_longest(dates, dates[1:]):
            if mention.start >= block.end:
                break
            if following is not None and following.start - mention.end <= _DASH:
                continue
            if mention.start >= block.start and (day := _day(mention)) and (basis := _basis(draft, block, mention)):
                return make(Anchor, day=day, basis=basis)
    return _lead(draft, dates) or _obituary(draft, dates)


def _lead(draft: Draft, dates: Sequence[DateMention]) -> Anchor | None:
    """The day on which somebody speaks in the first paragraph: "officials said Friday, May 22, 2026"."""
    first = next((block for block in draft.blocks if block.kind is BlockKind.PARAGRAPH and block.cell is None), None)
    if first is None:
        return None
    told = [mention for mention in dates if first.start <= mention.start < first.end and mention.year is not None]
    if len(told) != 1 or not told[0].weekday or (day := _day(told[0])) is None:
        return None
    said = _LEAD_SAYS.search(draft.prose, max(first.start, told[0].start - _LONGEST_BEFORE), told[0].start)
    return make(Anchor, day=day, basis="first paragraph") if said else None


def _obituary(draft: Draft, dates: Sequence[DateMention]) -> Anchor | None:
    """The day of the death that an obituary gives, where it gives one."""
    first = draft.blocks[: _FIRST_BLOCKS // 2]
    if not first or not _HAS_DIED.search(draft.prose, 0, first[-1].end):
        return None
    days = {
        day
        for mention in dates
        if _DIED.search(draft.prose, max(0, mention.start - _LONGEST_BEFORE), mention.start) and (day := _day(mention))
    }
    return make(Anchor, day=days.pop(), basis="date of death") if len(days) == 1 else None


def _first_day(block: Block, dates: Sequence[DateMention]) -> datetime.date | None:
    for mention in dates:
        if block.start <= mention.start < block.end and (day := _day(mention)):
            return day
    return None


def _day(mention: DateMention) -> datetime.date | None:
    """The day of a date that is printed in full and exists."""
    if mention.year is None or mention.month is None or mention.day is None:
        return None
    try:
        return datetime.date(mention.year, mention.month, mention.day)
    except ValueError:
        return None


def _basis(draft: Draft, block: Block, mention: DateMention) -> str | None:
    """What makes a date the draft's own, or None where it is a date in the story."""
    before = draft.prose[block.start : mention.start]
    after = draft.prose[mention.end : block.end]
    if _heads(draft, block, mention):
        return "date line"
    own, rest = before.rpartition("\n")[2], after.partition("\n")[0]
    if block.end - block.start <= 2 * _LONGEST_LINE and _AT.fullmatch(rest):
        held = draft.prose[block.end - 1] != "." and _HELD.fullmatch(own)
        if _MEETING.fullmatch(own) or (held and _OF_MEETING.search(draft.prose, 0, mention.start)):
            return "day of the meeting"
    if len(before) > _LONGEST_BEFORE:
        return None
    if _NO_WORDS.fullmatch(before) and _NO_WORDS.fullmatch(after[:40]):
        return "date line"
    parted = any(mark in before or mark in after for mark in "·•|")
    if parted and block.end - block.start <= _LONGEST_LINE and _RULE_BEFORE.match(before) and _RULE_AFTER.match(after):
        return "date line"
    line = block.kind is BlockKind.PARAGRAPH and block.end - block.start <= _LONGEST_LINE
    if line and mention.weekday and _DESK.fullmatch(before) and _NO_WORDS.fullmatch(after):
        return "date line"
    if _PUBLISHED.fullmatch(before):
        return "date of publication"
    if _BYLINE.fullmatch(before) and _NO_WORDS.fullmatch(after[:40]):
        return "byline"
    if _PLACE.fullmatch(before) and _CLOSES_DATELINE.match(after):
        dashed = after.lstrip(" .:)*_")[:1] in ("-", "‐", "‑", "‒", "–", "—", "―")
        if dashed or mention.weekday or _TOWN_IN_CAPITALS.match(before):
            return "dateline"
    alone = line and (_KICKER.fullmatch(before) or _PLACE.fullmatch(before))
    return "date line" if alone and _ENDS_LINE.fullmatch(after) else None


def _heads(draft: Draft, block: Block, mention: DateMention) -> bool:
    """Whether a date closes a few lines of a masthead, behind names alone or the number of an issue."""
    if block.kind is not BlockKind.PARAGRAPH or block.end - block.start > _LONGEST_LINE:
        return False
    if not _ENDS_LINE.fullmatch(draft.prose, mention.end, block.end) or draft.prose[block.end - 1] == ".":
        return False
    if _ISSUE.fullmatch(draft.prose, block.start, mention.start):
        return True
    if not _MASTHEAD.fullmatch(draft.prose, block.start, mention.start):
        return False
    told = mention.weekday is not None or _RUBRIC.search(draft.prose, block.start, mention.start) is not None
    return told and not _LEADS_ON.search(draft.prose, block.start, mention.start)
