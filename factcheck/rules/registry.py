"""Every rule there is, one line a rule, in the order of their codes."""

from __future__ import annotations

from typing import Any, TypeAlias

from factcheck.rules.arithmetic.breakdown import BreakdownSum
from factcheck.rules.arithmetic.percent_change import PercentChangeHolds
from factcheck.rules.arithmetic.ranking import RankingHolds
from factcheck.rules.arithmetic.restated import RestatedQuantity
from factcheck.rules.calendar.weekday import WeekdayOfDateRule
from factcheck.rules.geography.containment import ContainmentHolds
from factcheck.rules.geography.region_type import RegionType
from factcheck.rules.geography.unknown_region import UnknownRegion
from factcheck.rules.rule import Rule

RuleType: TypeAlias = type[Rule[Any]]

RULES: tuple[RuleType, ...] = (
    BreakdownSum,
    PercentChangeHolds,
    RankingHolds,
    RestatedQuantity,
    WeekdayOfDateRule,
    UnknownRegion,
    RegionType,
    ContainmentHolds,
)
