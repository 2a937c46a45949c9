"""The vocabulary: quantities, dates, places, and the kinds of claim.

The kinds are imported when first asked for: a page has few of the kinds there are, and making their models costs time.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from factcheck.claims.base import ClaimBase
from factcheck.claims.dates import Anchor, Date, Moment, TimeOfDay, Weekday
from factcheck.claims.interval import Interval
from factcheck.claims.model import Model, Quoted, Span, make
from factcheck.claims.places import Place
from factcheck.claims.quantity import PERCENT, POINT, Form, Hedge, Quantity, Rounding, slipped, transposed

if TYPE_CHECKING:
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
    from factcheck.claims.calendar import (
        Age,
        Anniversary,
        ClockGap,
        Counting,
        DateExists,
        Duration,
        Order,
        SameInstant,
        Season,
        WeekdayOfDate,
    )
    from factcheck.claims.comparison import (
        Basis,
        Conversion,
        Difference,
        Item,
        ListCount,
        Magnitude,
        Margin,
        Range,
        Ratio,
    )
    from factcheck.claims.geography import Containment, Listed, RegionNamed
    from factcheck.claims.kinds import Claim
    from factcheck.claims.proportions import Average, FractionPhrase, Product, Share, SharesTotal
    from factcheck.claims.whereabouts import Compass, Course, DirectionFrom, DistanceBetween, Facing, PlaceWithin
    from factcheck.claims.world import (
        Bordering,
        CapitalNamed,
        Coastal,
        InPartOfWorld,
        NameListed,
        Nearness,
        RegionCount,
    )

_KINDS = {
    "arithmetic": "Breakdown Coverage Direction Extreme Part PercentChange Ranked Ranking Restatement Sharing",
    "calendar": "Age Anniversary ClockGap Counting DateExists Duration Order SameInstant Season WeekdayOfDate",
    "comparison": "Basis Conversion Difference Item ListCount Magnitude Margin Range Ratio",
    "geography": "Containment Listed RegionNamed",
    "kinds": "Claim",
    "proportions": "Average FractionPhrase Product Share SharesTotal",
    "whereabouts": "Compass Course DirectionFrom DistanceBetween Facing PlaceWithin",
    "world": "Bordering CapitalNamed Coastal InPartOfWorld NameListed Nearness RegionCount",
}
_HOMES = {name: module for module, names in _KINDS.items() for name in names.split()}


def __getattr__(name: str) -> Any:
    """Imports the module of a kind of claim."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)


__all__ = [
    "PERCENT",
    "POINT",
    "Age",
    "Anchor",
    "Anniversary",
    "Average",
    "Basis",
    "Bordering",
    "Breakdown",
    "CapitalNamed",
    "Claim",
    "ClaimBase",
    "ClockGap",
    "Coastal",
    "Compass",
    "Containment",
    "Conversion",
    "Counting",
    "Course",
    "Coverage",
    "Date",
    "DateExists",
    "Difference",
    "Direction",
    "DirectionFrom",
    "DistanceBetween",
    "Duration",
    "Extreme",
    "Facing",
    "Form",
    "FractionPhrase",
    "Hedge",
    "InPartOfWorld",
    "Interval",
    "Item",
    "ListCount",
    "Listed",
    "Magnitude",
    "Margin",
    "Model",
    "Moment",
    "NameListed",
    "Nearness",
    "Order",
    "Part",
    "PercentChange",
    "Place",
    "PlaceWithin",
    "Product",
    "Quantity",
    "Quoted",
    "Range",
    "Ranked",
    "Ranking",
    "Ratio",
    "RegionCount",
    "RegionNamed",
    "Restatement",
    "Rounding",
    "SameInstant",
    "Season",
    "Share",
    "SharesTotal",
    "Sharing",
    "Span",
    "TimeOfDay",
    "Weekday",
    "WeekdayOfDate",
    "make",
    "slipped",
    "transposed",
]
