"""Every rule there is, one line a rule, in the order of their codes."""

from __future__ import annotations

from typing import Any, TypeAlias

from factcheck.rules.arithmetic.average import AverageHolds
from factcheck.rules.arithmetic.breakdown import BreakdownSum
from factcheck.rules.arithmetic.conversion import ConversionHolds
from factcheck.rules.arithmetic.difference import DifferenceHolds
from factcheck.rules.arithmetic.fraction_phrase import FractionPhraseHolds
from factcheck.rules.arithmetic.list_count import ListCountHolds
from factcheck.rules.arithmetic.magnitude import MagnitudeHolds
from factcheck.rules.arithmetic.margin import MarginHolds
from factcheck.rules.arithmetic.percent_change import PercentChangeHolds
from factcheck.rules.arithmetic.product import ProductHolds
from factcheck.rules.arithmetic.range_order import RangeHolds
from factcheck.rules.arithmetic.ranking import RankingHolds
from factcheck.rules.arithmetic.ratio import RatioHolds
from factcheck.rules.arithmetic.restated import RestatedQuantity
from factcheck.rules.arithmetic.share import ShareOfWhole
from factcheck.rules.arithmetic.shares_total import SharesMakeAHundred
from factcheck.rules.calendar.age import AgeHolds
from factcheck.rules.calendar.anniversary import AnniversaryHolds
from factcheck.rules.calendar.duration import DurationHolds
from factcheck.rules.calendar.impossible_date import ImpossibleDate
from factcheck.rules.calendar.order import OrderOfEvents
from factcheck.rules.calendar.same_instant import SameInstantHolds
from factcheck.rules.calendar.weekday import WeekdayOfDateRule
from factcheck.rules.geography.border import BorderHolds
from factcheck.rules.geography.capital import CapitalHolds
from factcheck.rules.geography.coast import CoastHolds
from factcheck.rules.geography.containment import ContainmentHolds
from factcheck.rules.geography.direction import DirectionHolds
from factcheck.rules.geography.distance import DistanceHolds
from factcheck.rules.geography.listed_name import MisspeltName
from factcheck.rules.geography.part_of_world import PartOfWorldHolds
from factcheck.rules.geography.region_count import RegionCountHolds
from factcheck.rules.geography.region_type import RegionType
from factcheck.rules.geography.unknown_region import UnknownRegion
from factcheck.rules.geography.wrong_parent import WrongParent
from factcheck.rules.rule import Rule

RuleType: TypeAlias = type[Rule[Any]]

RULES: tuple[RuleType, ...] = (
    BreakdownSum,
    DifferenceHolds,
    PercentChangeHolds,
    ShareOfWhole,
    RatioHolds,
    AverageHolds,
    ProductHolds,
    ListCountHolds,
    RankingHolds,
    SharesMakeAHundred,
    FractionPhraseHolds,
    RangeHolds,
    RestatedQuantity,
    ConversionHolds,
    MarginHolds,
    MagnitudeHolds,
    WeekdayOfDateRule,
    ImpossibleDate,
    DurationHolds,
    AgeHolds,
    AnniversaryHolds,
    OrderOfEvents,
    SameInstantHolds,
    UnknownRegion,
    RegionType,
    WrongParent,
    CapitalHolds,
    BorderHolds,
    ContainmentHolds,
    CoastHolds,
    PartOfWorldHolds,
    DirectionHolds,
    DistanceHolds,
    RegionCountHolds,
    MisspeltName,
)
