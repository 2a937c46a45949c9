"""How much one draft may hold for the phrasebook: a bound on its figures, dates and places, and not on time.

Time is in step with them, and hardly with the words between them; so a count tells beforehand, and the same draft is
taken or refused on every machine.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from factcheck.drafts.draft import Draft
from factcheck.errors import DraftError
from factcheck.extraction.phrasebook.mentions.mention import Mention

MOST = 5_000
"""Mentions of a draft, those in tables counted by `IN_TABLES`. Each takes some 0.1 to 1.9 ms, by what is said of it, so
that no draft takes longer than ten seconds on a machine of today. News has some 15 in a thousand characters: this is
100 printed pages of nothing else."""
IN_TABLES = 2
"""So many mentions in the cells of tables count as one: less is asked of them."""


def refuse_crowded(draft: Draft, mentions: Sequence[Mention]) -> None:
    """Takes the mentions of a draft in order. Raises DraftError where there are more than are checked at once."""
    if len(mentions) <= MOST:
        return
    starts = [mention.start for mention in mentions]
    cells = (block for block in draft.blocks if block.cell is not None)
    in_tables = sum(bisect_left(starts, cell.end) - bisect_left(starts, cell.start) for cell in cells)
    in_text = len(mentions) - in_tables
    if in_text + in_tables / IN_TABLES > MOST:
        raise DraftError(
            draft.path,
            f"holds {in_text:,} figures, dates and places in its text and {in_tables:,} in its tables; {MOST:,} are "
            f"checked at once, or {IN_TABLES} times that in tables: split it, by its chapters or between two of its "
            "tables",
        )
