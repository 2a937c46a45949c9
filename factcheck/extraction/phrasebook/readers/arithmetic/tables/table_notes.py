"""What the copy beside a table says of its rows: that some are left out, or that a total holds more than they do."""

from __future__ import annotations

from bisect import bisect_left

from factcheck.expressions import expression
from factcheck.extraction.phrasebook.readers.arithmetic.tables.grid import Grid
from factcheck.extraction.phrasebook.scene import Scene

_MORE_THAN_ROWS = expression(
    r"\b(?:not all|(?:parties|rows|others|rest) (?:is|are) not"
    r"|not (?:all |yet )?(?:shown|listed|included|named|given|known|recorded|available|reported|displayed|stated"
    r"|broken down)|(?:left|leaves|leaving) out|omit(?:s|ted)\b|exclud(?:es?|ed|ing)\b|withheld|suppressed|redacted"
    r"|undisclosed|(?:only|just) the|(?:the|our) (?:[a-z]+ )?(?:top|largest|biggest|main|leading|highest)|selected"
    r"|for example"
    r"|(?:did|does|do|could) not (?:state|say|answer|give|name|show|list|include|add up)"
    r"|(?:totals?|figures?|sums?) (?:also )?(?:includes?|covers?|contains?|counts?|takes? in)"
    r"|round(?:ed|ing)|provisional|incomplete|extract|excerpt|preliminary)\b"
)
"""What lets the rows of a good table fall short of its total."""
_BESIDE = 2
"""So many paragraphs behind a table, and the one before it, may be its note."""


def rows_left_out(scene: Scene, grid: Grid) -> bool:
    """Whether the paragraph before a table, or one of the next behind it, tells of more than its rows."""
    blocks = scene.draft.blocks
    first = bisect_left(blocks, grid.blocks[0].start, key=lambda block: block.start)
    last = bisect_left(blocks, grid.blocks[-1].start, key=lambda block: block.start)
    near = (*blocks[max(0, first - 1) : first], *blocks[last + 1 : last + 1 + _BESIDE])
    return any(
        block.cell is None and _MORE_THAN_ROWS.search(scene.lower, block.start, block.end) is not None for block in near
    )
