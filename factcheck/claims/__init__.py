"""The vocabulary: quantities, dates, places, and the kinds of claim."""

from factcheck.claims.dates import Anchor, Date, Weekday
from factcheck.claims.interval import Interval
from factcheck.claims.kinds import (
    Breakdown,
    Claim,
    ClaimBase,
    Containment,
    Coverage,
    Direction,
    Extreme,
    Listed,
    Part,
    PercentChange,
    Ranked,
    Ranking,
    RegionNamed,
    Restatement,
    Sharing,
    WeekdayOfDate,
    claim_adapter,
)
from factcheck.claims.model import Model, Span
from factcheck.claims.places import Place
from factcheck.claims.quantity import PERCENT, POINT, Form, Hedge, Quantity, Rounding, slipped, transposed

__all__ = [
    "PERCENT",
    "POINT",
    "Anchor",
    "Breakdown",
    "Claim",
    "ClaimBase",
    "Containment",
    "Coverage",
    "Date",
    "Direction",
    "Extreme",
    "Form",
    "Hedge",
    "Interval",
    "Listed",
    "Model",
    "Part",
    "PercentChange",
    "Place",
    "Quantity",
    "Ranked",
    "Ranking",
    "RegionNamed",
    "Restatement",
    "Rounding",
    "Sharing",
    "Span",
    "Weekday",
    "WeekdayOfDate",
    "claim_adapter",
    "slipped",
    "transposed",
]
