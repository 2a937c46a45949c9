"""The kinds of claim that a calendar judges."""

from __future__ import annotations

from typing import Literal

from factcheck.claims.base import ClaimBase
from factcheck.claims.dates import Anchor, Date, Weekday


class WeekdayOfDate(ClaimBase):
    """A date printed with its day of the week."""

    kind: Literal["weekday"] = "weekday"
    date: Date
    weekday: Weekday
    anchor: Anchor | None = None
    near_year: int | None = None
    """The year that the copy around it speaks of, for a date that prints none."""
