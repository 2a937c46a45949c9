"""CAL101: the day of the week of a date, from the prose to the verdict."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.claims import Weekday, WeekdayOfDate
from factcheck.drafts.reader import parse_draft
from factcheck.extraction.phrasebook.anchor import find_anchor
from factcheck.extraction.phrasebook.mentions.dates import scan_dates
from factcheck.extraction.phrasebook.mentions.mention import DateMention
from factcheck.extraction.phrasebook.readers.calendar.dated_tables import read_dated_tables
from factcheck.extraction.phrasebook.readers.calendar.days.feast_weekdays import read_feast_weekdays
from factcheck.extraction.phrasebook.readers.calendar.days.weekday_lists import read_weekday_lists
from factcheck.extraction.phrasebook.readers.calendar.days.weekdays import read_weekdays
from factcheck.extraction.phrasebook.scene import Scene, fold
from factcheck.findings.verdict import Judgement, Verdict
from factcheck.rules.calendar.weekday import WeekdayOfDateRule
from factcheck.rules.rule import Context

FORMS = (
    "{weekday}, {day} {month} {year}",
    "{weekday} {day} {month} {year}",
    "{weekday}, {month} {day}, {year}",
    "{wkd}., {month} {day}, {year}",
    "{weekday} the {day} of {month}, {year}",
    "{weekday} ({month} {day}, {year})",
    "{month} {day}, {year} ({weekday})",
    "{day} {month} {year}, a {weekday},",
    "{weekday}, {year}-{number:02}-{date:02}",
)
YEARLESS = ("{weekday}, {day} {month}", "{weekday}, {month} {day}", "{month} {day} ({weekday})")


READERS = (read_feast_weekdays, read_weekdays, read_weekday_lists, read_dated_tables)


class NoAtlas:
    """Stands in for the atlas: this rule asks it nothing."""


CONTEXT = Context(atlas=NoAtlas())  # type: ignore[arg-type]


def verdicts(text: str, as_of: datetime.date | None = None) -> list[Judgement]:
    """What the rule says of a Markdown draft."""
    draft = parse_draft(text, suffix=".md")
    mentions = scan_dates(draft.prose)
    dates = [mention for mention in mentions if isinstance(mention, DateMention)]
    scene = Scene(draft, fold(draft.prose), mentions, find_anchor(draft, as_of, dates))
    rule = WeekdayOfDateRule()
    claims = [claim for read in READERS for claim in read(scene) if isinstance(claim, WeekdayOfDate)]
    return [judgement for claim in claims for judgement in rule.judge(claim, CONTEXT)]


def in_form(form: str, day: datetime.date, weekday: Weekday) -> str:
    month = f"{day:%B}"
    return form.format(
        weekday=weekday, wkd=weekday[:3], day=day.day, date=day.day, month=month, number=day.month, year=day.year
    )


@given(st.dates(datetime.date(1900, 1, 1), datetime.date(2100, 12, 31)), st.sampled_from(FORMS))
def test_the_true_weekday_of_any_date_is_supported(day: datetime.date, form: str) -> None:
    (judgement,) = verdicts(f"They met on {in_form(form, day, Weekday.of(day))} in Oslo.")
    assert judgement.verdict is Verdict.SUPPORTED


@given(
    day=st.dates(datetime.date(1900, 3, 1), datetime.date(2100, 12, 31)),
    form=st.sampled_from(FORMS),
    off=st.integers(1, 6),
)
def test_a_false_weekday_with_a_printed_year_is_refuted(day: datetime.date, form: str, off: int) -> None:
    false = Weekday.of(day + datetime.timedelta(days=off))
    (judgement,) = verdicts(f"They met on {in_form(form, day, false)} in Oslo.")
    julian = day.year <= 1923 and off == 6
    assert judgement.verdict is (Verdict.UNVERIFIABLE if julian else Verdict.REFUTED)
    assert judgement.expected == (None if julian else Weekday.of(day))


@given(
    anchor=st.dates(datetime.date(1950, 1, 1), datetime.date(2100, 12, 31)),
    days=st.integers(-150, 150),
    form=st.sampled_from(YEARLESS),
)
def test_a_date_without_a_year_near_the_draft_s_date_is_read_in_its_year(
    anchor: datetime.date, days: int, form: str
) -> None:
    day = anchor + datetime.timedelta(days=days)
    (judgement,) = verdicts(f"They met on {in_form(form, day, Weekday.of(day))} in Oslo.", anchor)
    assert judgement.verdict is Verdict.SUPPORTED


def test_an_editor_reads_what_is_wrong_and_what_would_be_right() -> None:
    (judgement,) = verdicts("It is on Wednesday, 7 May 2026.")
    assert judgement.message == "7 May 2026 is a Thursday, not a Wednesday."
    assert judgement.working == ("7 May 2026 is a Thursday; the nearest Wednesday is 6 May; 7 May 2025 is a Wednesday")
    assert judgement.suggestion == "Thursday, 7 May 2026"


def test_a_weekday_that_fits_another_year_says_which() -> None:
    (judgement,) = verdicts("It was on Wednesday, May 7.", datetime.date(2026, 5, 8))
    assert judgement.verdict is Verdict.SUSPECT
    assert judgement.message == (
        "7 May is a Thursday in 2026; it is a Wednesday in 2025, a year the draft does not give."
    )
    assert "8 May 2026 (--as-of)" in judgement.working


@pytest.mark.parametrize(
    ("printed", "suggestion"),
    [
        ("Wed., May 7, 2026", "Thu., May 7, 2026"),
        ("WEDNESDAY, MAY 7, 2026", "THURSDAY, MAY 7, 2026"),
        ("May 7, 2026 (Wednesday)", "May 7, 2026 (Thursday)"),
    ],
)
def test_a_suggestion_keeps_the_form_of_the_copy(printed: str, suggestion: str) -> None:
    (judgement,) = verdicts(f"It is on {printed}, in Cork.")
    assert judgement.suggestion == suggestion


def test_old_dates_are_unverifiable() -> None:
    (judgement,) = verdicts("It was Friday, 13 October 1307.")
    assert judgement.verdict is Verdict.UNVERIFIABLE
