"""Any claim: the union of all kinds. Each says what a draft states; none says whether it holds."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from factcheck.claims.arithmetic import Breakdown, PercentChange, Ranking, Restatement
from factcheck.claims.calendar import (
    Age,
    Anniversary,
    ClockGap,
    DateExists,
    Duration,
    Order,
    SameInstant,
    WeekdayOfDate,
)
from factcheck.claims.comparison import Conversion, Difference, ListCount, Magnitude, Margin, Range, Ratio
from factcheck.claims.geography import Containment, RegionNamed
from factcheck.claims.proportions import Average, FractionPhrase, Product, Share, SharesTotal
from factcheck.claims.suppression import Suppression
from factcheck.claims.whereabouts import DirectionFrom, DistanceBetween, Facing, PlaceWithin
from factcheck.claims.world import Bordering, CapitalNamed, Coastal, InPartOfWorld, NameListed, RegionCount

Claim = Annotated[
    Breakdown
    | PercentChange
    | Ranking
    | Restatement
    | WeekdayOfDate
    | DateExists
    | Duration
    | Age
    | Anniversary
    | Order
    | SameInstant
    | ClockGap
    | RegionNamed
    | Containment
    | PlaceWithin
    | DirectionFrom
    | DistanceBetween
    | Facing
    | Conversion
    | Difference
    | ListCount
    | Magnitude
    | Margin
    | Range
    | Ratio
    | Share
    | FractionPhrase
    | SharesTotal
    | Average
    | Product
    | Bordering
    | CapitalNamed
    | Coastal
    | InPartOfWorld
    | NameListed
    | RegionCount
    | Suppression,
    Field(discriminator="kind"),
]
"""Any claim; `kind` tells which."""
