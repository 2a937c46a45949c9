"""Every rule there is, one line a rule, in the order of their codes."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeAlias

if TYPE_CHECKING:
    from factcheck.rules.rule import Rule

RuleType: TypeAlias = "type[Rule[Any]]"


class AnyRule(Protocol):
    """A rule, or its line in the registry."""

    @property
    def code(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def kind(self) -> str: ...
    def load(self) -> RuleType: ...


class Listed(NamedTuple):
    """A rule by what is needed to choose it. Its module is imported when a claim of its kind is to be judged."""

    code: str
    name: str
    kind: str
    """The `kind` of the claims it judges."""
    module: str
    """Below `factcheck.rules`."""
    class_name: str

    def load(self) -> RuleType:
        rule: RuleType = getattr(import_module(f"factcheck.rules.{self.module}"), self.class_name)
        return rule


RULES: tuple[Listed, ...] = (
    Listed("ARI101", "breakdown-sum", "breakdown", "arithmetic.breakdown", "BreakdownSum"),
    Listed("ARI102", "difference", "difference", "arithmetic.difference", "DifferenceHolds"),
    Listed("ARI103", "percent-change", "percent-change", "arithmetic.percent_change", "PercentChangeHolds"),
    Listed("ARI104", "share", "share", "arithmetic.share", "ShareOfWhole"),
    Listed("ARI105", "ratio", "ratio", "arithmetic.ratio", "RatioHolds"),
    Listed("ARI106", "average", "average", "arithmetic.average", "AverageHolds"),
    Listed("ARI107", "product", "product", "arithmetic.product", "ProductHolds"),
    Listed("ARI108", "list-count", "list-count", "arithmetic.list_count", "ListCountHolds"),
    Listed("ARI109", "ranking", "ranking", "arithmetic.ranking", "RankingHolds"),
    Listed("ARI110", "shares-total", "shares-total", "arithmetic.shares_total", "SharesMakeAHundred"),
    Listed("ARI111", "fraction-phrase", "fraction-phrase", "arithmetic.fraction_phrase", "FractionPhraseHolds"),
    Listed("ARI112", "range-order", "range", "arithmetic.range_order", "RangeHolds"),
    Listed("ARI113", "restated-quantity", "restatement", "arithmetic.restated", "RestatedQuantity"),
    Listed("ARI114", "unit-conversion", "conversion", "arithmetic.conversion", "ConversionHolds"),
    Listed("ARI115", "margin", "margin", "arithmetic.margin", "MarginHolds"),
    Listed("ARI116", "order-of-magnitude", "magnitude", "arithmetic.magnitude", "MagnitudeHolds"),
    Listed("CAL101", "weekday-of-date", "weekday", "calendar.weekday", "WeekdayOfDateRule"),
    Listed("CAL102", "impossible-date", "date", "calendar.impossible_date", "ImpossibleDate"),
    Listed("CAL103", "duration", "duration", "calendar.duration", "DurationHolds"),
    Listed("CAL104", "age", "age", "calendar.age", "AgeHolds"),
    Listed("CAL105", "anniversary", "anniversary", "calendar.anniversary", "AnniversaryHolds"),
    Listed("CAL106", "order-of-events", "order", "calendar.order", "OrderOfEvents"),
    Listed("CAL107", "time-zone", "same-instant", "calendar.same_instant", "SameInstantHolds"),
    Listed("CAL108", "clock-gap", "clock-gap", "calendar.clock_gap", "ClockGapHolds"),
    Listed("GEO101", "unknown-region", "region", "geography.unknown_region", "UnknownRegion"),
    Listed("GEO102", "region-type", "region", "geography.region_type", "RegionType"),
    Listed("GEO103", "wrong-parent", "within", "geography.wrong_parent", "WrongParent"),
    Listed("GEO104", "capital", "capital", "geography.capital", "CapitalHolds"),
    Listed("GEO105", "border", "border", "geography.border", "BorderHolds"),
    Listed("GEO106", "containment", "containment", "geography.containment", "ContainmentHolds"),
    Listed("GEO107", "coast", "coast", "geography.coast", "CoastHolds"),
    Listed("GEO108", "part-of-world", "part-of-world", "geography.part_of_world", "PartOfWorldHolds"),
    Listed("GEO109", "direction", "direction", "geography.direction", "DirectionHolds"),
    Listed("GEO110", "distance", "distance", "geography.distance", "DistanceHolds"),
    Listed("GEO111", "region-count", "region-count", "geography.region_count", "RegionCountHolds"),
    Listed("GEO112", "misspelt-name", "listed-name", "geography.listed_name", "MisspeltName"),
    Listed("GEO113", "facing", "facing", "geography.facing", "FacingHolds"),
    Listed("SUP101", "malformed-suppression", "suppression", "suppressions.malformed", "MalformedSuppression"),
    Listed("SUP102", "unused-suppression", "suppression", "suppressions.unused", "UnusedSuppression"),
    Listed("SUP103", "expired-suppression", "suppression", "suppressions.expired", "ExpiredSuppression"),
)
