"""What a run is asked to do."""

from __future__ import annotations

import datetime
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Options:
    """The choices that change what is found; how it is shown is for the reports to say, what counts for the gate."""

    as_of: datetime.date | None = None
    """The day a draft without a date of its own is taken to be written on; None leaves such drafts undated."""
    select: tuple[str, ...] = ()
    """Codes, beginnings of codes or names of the rules to run; none means every rule."""
    ignore: tuple[str, ...] = ()
    """Likewise, the rules not to run; it wins over `select`."""
