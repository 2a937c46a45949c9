"""What is true under any printing raises no alarm, and what no reading allows is never supported."""

from __future__ import annotations

import calendar
import datetime
from functools import cache

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from factcheck.checker import Checker, offline_checker
from factcheck.config import Options
from factcheck.drafts import parse_draft
from factcheck.findings.report import Finding

DAYS = st.dates(datetime.date(1960, 1, 1), datetime.date(2090, 12, 31))
FORMS = ("{d} {month} {y}", "{month} {d}, {y}", "{d} {short} {y}", "{y}-{m:02}-{d:02}")
ANCHOR = datetime.date(2026, 5, 20)
few = settings(max_examples=60, deadline=None)


@cache
def checker(as_of: datetime.date | None) -> Checker:
    return offline_checker(Options(as_of=as_of))


def findings(code: str, text: str, as_of: datetime.date | None = None) -> list[Finding]:
    """What one rule says of a Markdown draft."""
    return [one for one in checker(as_of).check(parse_draft(text, path="draft.md")).findings if one.code == code]


def verdicts(code: str, text: str, as_of: datetime.date | None = None) -> set[str]:
    return {str(one.verdict) for one in findings(code, text, as_of)}


def printed(day: datetime.date, form: str) -> str:
    month = f"{day:%B}"
    return form.format(d=day.day, m=day.month, y=day.year, month=month, short=month if len(month) < 5 else month[:3])


@few
@given(DAYS, st.integers(2, 300), st.sampled_from(FORMS), st.sampled_from((0, 1)))
def test_a_true_number_of_days_is_confirmed_with_one_end_or_both(
    start: datetime.date, days: int, form: str, both: int
) -> None:
    end = start + datetime.timedelta(days=days)
    text = f"The strike ran from {printed(start, form)} to {printed(end, form)}, a total of {days + both} days."
    assert verdicts("CAL103", text) == {"supported"}


@few
@given(DAYS, st.integers(2, 90), st.integers(3, 40), st.sampled_from(FORMS))
def test_a_number_of_days_that_no_count_gives_is_refuted(start: datetime.date, days: int, more: int, form: str) -> None:
    end = start + datetime.timedelta(days=days)
    text = f"The strike ran from {printed(start, form)} to {printed(end, form)}, a total of {days + more} days."
    assert verdicts("CAL103", text) == {"refuted"}


@few
@given(DAYS, st.integers(1, 30), st.integers(0, 300), st.sampled_from(("about ", "more than ", "")))
def test_completed_years_are_confirmed(start: datetime.date, years: int, days: int, hedge: str) -> None:
    start = start.replace(day=min(start.day, 28))
    end = start.replace(year=start.year + years) + datetime.timedelta(days=days + (hedge == "more than "))
    first, last = printed(start, FORMS[0]), printed(end, FORMS[0])
    text = f"She led the choir from {first} to {last}, a reign of {hedge}{years} years."
    assert verdicts("CAL103", text) == {"supported"}


@few
@given(st.integers(0, 1439), st.integers(1, 1400))
def test_a_true_time_across_midnight_is_confirmed(start: int, length: int) -> None:
    end = (start + length) % 1440
    first, last = (f"{minutes // 60:02}:{minutes % 60:02}" for minutes in (start, end))
    text = f"Power failed at {first} and came back at {last}, {length} minutes later."
    assert verdicts("CAL103", text) == {"supported"}


@few
@given(st.integers(0, 1439), st.integers(20, 600), st.integers(15, 300))
def test_a_time_that_is_off_is_never_confirmed(start: int, length: int, more: int) -> None:
    end = (start + length) % 1440
    first, last = (f"{minutes // 60:02}{minutes % 60:02} GMT" for minutes in (start, end))
    text = f"Power failed at {first} and came back at {last}, {length + more} minutes later."
    assert "supported" not in verdicts("CAL103", text)


@few
@given(st.dates(datetime.date(1900, 1, 1), datetime.date(2000, 12, 31)), st.integers(0, 36_000))
def test_a_true_age_at_death_is_confirmed_and_one_year_more_is_refuted(born: datetime.date, days: int) -> None:
    died = born + datetime.timedelta(days=days + 400)
    age = died.year - born.year - ((died.month, died.day) < (born.month, born.day))
    text = "Ada Holm, born {}, died on {} at the age of {}."
    said = [text.format(printed(born, FORMS[0]), printed(died, FORMS[0]), number) for number in (age, age + 1)]
    if age <= 110:
        assert verdicts("CAL104", said[0]) == {"supported"}
        assert verdicts("CAL104", said[1]) == {"refuted"}


@few
@given(st.integers(1600, 2024), st.integers(-20, 20))
def test_an_anniversary_is_confirmed_only_in_its_year(year: int, off: int) -> None:
    number = 2026 - year + off
    if number < 1:
        return
    ending = "th" if number // 10 % 10 == 1 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    text = f"The club, founded in {year}, keeps its {number}{ending} anniversary this year."
    wanted = "supported" if off == 0 else "suspect" if abs(off) == 1 else "refuted"
    assert verdicts("CAL105", text, ANCHOR) <= {wanted}


@few
@given(DAYS, DAYS, st.sampled_from(FORMS))
def test_dates_are_confirmed_in_their_order_and_refuted_in_the_other(
    one: datetime.date, two: datetime.date, form: str
) -> None:
    first, last = sorted((one, two))
    text = "She kept the mill from {} to {}."
    assert verdicts("CAL106", text.format(printed(first, form), printed(last, form))) == {"supported"}
    if first != last:
        assert verdicts("CAL106", text.format(printed(last, form), printed(first, form))) == {"refuted"}


@few
@given(
    st.integers(0, 23),
    st.sampled_from([("Tokyo time", 9), ("MSK", 3), ("Nairobi time", 3), ("JST", 9), ("Lagos time", 1), ("SGT", 8)]),
    st.integers(0, 23),
)
def test_a_clock_is_confirmed_only_at_its_distance_from_greenwich(hour: int, zone: tuple[str, int], gap: int) -> None:
    name, ahead = zone
    text = f"It began at {(hour + gap) % 24:02}:15 {name} ({hour:02}15 GMT) in the rain."
    if abs(gap - ahead) != 12:  # "10:15" may be a quarter past ten at night.
        assert verdicts("CAL107", text, ANCHOR) == {"supported" if gap == ahead else "refuted"}


@few
@given(st.integers(1924, 2100), st.sampled_from((2, 4, 6, 9, 11)), st.integers(28, 31), st.sampled_from(FORMS))
def test_a_day_is_refuted_only_where_its_month_ends_before_it(year: int, month: int, day: int, form: str) -> None:
    name = f"{datetime.date(year, month, 1):%B}"
    text = (
        f"She was born on {form.format(d=day, m=month, y=year, month=name, short=name if len(name) < 5 else name[:3])}."
    )
    found = verdicts("CAL102", text)
    assert found == {"refuted"} if day > calendar.monthrange(year, month)[1] else not found & {"refuted", "suspect"}


@few
@given(DAYS, st.integers(0, 6), st.sampled_from(FORMS[:3]))
def test_a_date_has_its_own_weekday_and_no_other(day: datetime.date, off: int, form: str) -> None:
    weekday = day + datetime.timedelta(days=off)
    text = f"The fair opens on {weekday:%A}, {printed(day, form)}."
    assert verdicts("CAL101", text) == {"supported" if off == 0 else "refuted"}


CLOCKS = {"Tokyo": 540, "UTC": 0, "Nairobi": 180, "Delhi": 330, "Kathmandu": 345, "Lagos": 60, "Lima": -300}
"""Clocks that no summer moves, in minutes ahead of Greenwich."""
GAPS = ("{} is {} {} {}.", "{}, {} {} {}, hears the bell first.")


def in_hours(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    parts = [f"{n} {unit}{'' if n == 1 else 's'}" for n, unit in ((hours, "hour"), (rest, "minute")) if n]
    return " and ".join(parts)


@few
@given(
    st.sampled_from([(a, b) for a in CLOCKS for b in CLOCKS if a != b and a != "UTC"]),
    st.sampled_from((0, 0, 15, 60, 150, 540)),
    st.sampled_from(GAPS),
)
def test_a_gap_between_clocks_is_confirmed_only_where_it_is_theirs(pair: tuple[str, str], off: int, form: str) -> None:
    ahead = CLOCKS[pair[0]] - CLOCKS[pair[1]] + off
    assume(ahead)
    if abs(ahead) >= 60 or form != GAPS[0]:  # minutes alone may be those of a race
        side = "ahead of" if ahead > 0 else "behind"
        found = verdicts("CAL108", form.format(pair[0], in_hours(abs(ahead)), side, pair[1]), ANCHOR)
        assert found == {"supported"} if off == 0 else "supported" not in found


def test_an_editor_reads_what_is_wrong_and_what_would_be_right() -> None:
    (one,) = findings("CAL103", "The fair ran from 3 March 2025 to 14 March 2025, a 15-day affair.")
    assert one.message == "3 March 2025 to 14 March 2025 is 11 days, or 12 with both ends counted, not 15 days."
    (two,) = findings("CAL107", "At 2:25 a.m. Nairobi time (0525 GMT) it rained.", ANCHOR)
    assert two.message == "02:25 Nairobi time is 23:25 GMT, not 0525 GMT."
    assert two.expected == "23:25"
    (three,) = findings("CAL104", "Ada Holm, born 4 March 1950, died on 1 March 2020 at the age of 70.")
    assert three.message == "Whoever was born on 4 March 1950 is 69 on 1 March 2020, not 70."
