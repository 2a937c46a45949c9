"""The vocabulary: quantities, dates, places, and the kinds of claim."""

from factcheck.claims.arithmetic import (
    Breakdown,
    Coverage,
    Direction,
    Extreme,
    Part,
    PercentChange,
    Ranked,
    Ranking,
    Restatement,
    Sharing,
)
from factcheck.claims.base import ClaimBase
from factcheck.claims.calendar import WeekdayOfDate
from factcheck.claims.comparison import Conversion, Difference, Item, ListCount, Magnitude, Margin, Range, Ratio
from factcheck.claims.dates import Anchor, Date, Weekday
from factcheck.claims.geography import Containment, Listed, RegionNamed
from factcheck.claims.interval import Interval
from factcheck.claims.kinds import Claim, claim_adapter
from factcheck.claims.model import Model, Span
from factcheck.claims.places import Place
from factcheck.claims.proportions import Average, FractionPhrase, Product, Share, SharesTotal
from factcheck.claims.quantity import PERCENT, POINT, Form, Hedge, Quantity, Rounding, slipped, transposed

__all__ = [
    "PERCENT",
    "POINT",
    "Anchor",
    "Average",
    "Breakdown",
    "Claim",
    "ClaimBase",
    "Containment",
    "Conversion",
    "Coverage",
    "Date",
    "Difference",
    "Direction",
    "Extreme",
    "Form",
    "FractionPhrase",
    "Hedge",
    "Interval",
    "Item",
    "ListCount",
    "Listed",
    "Magnitude",
    "Margin",
    "Model",
    "Part",
    "PercentChange",
    "Place",
    "Product",
    "Quantity",
    "Range",
    "Ranked",
    "Ranking",
    "Ratio",
    "RegionNamed",
    "Restatement",
    "Rounding",
    "Share",
    "SharesTotal",
    "Sharing",
    "Span",
    "Weekday",
    "WeekdayOfDate",
    "claim_adapter",
    "slipped",
    "transposed",
]
