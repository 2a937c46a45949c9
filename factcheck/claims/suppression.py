"""What a comment in a draft says of the check itself: that findings are right to stay."""

from __future__ import annotations

import datetime
from typing import Literal

from factcheck.claims.base import ClaimBase


class Suppression(ClaimBase):
    """A comment that suppresses findings: "factcheck-disable-file GEO101 until 2026-12-31: a novel"."""

    kind: Literal["suppression"] = "suppression"
    codes: tuple[str, ...] = ()
    """As written: codes, beginnings of codes or names of rules."""
    reason: str = ""
    until: datetime.date | None = None
    """The last day on which it holds; None is for good."""
    fault: str | None = None
    """Why the comment cannot be followed, as the second half of a sentence."""
    over: bool = False
    """Whether its last day lies before the day of the check."""
    suppressed: int | None = None
    """How many findings it suppresses; None where not all was checked that it may be for."""
