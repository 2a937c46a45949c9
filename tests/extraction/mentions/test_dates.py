"""Dates, years and times of day in prose."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
import taken
import yaml
from hypothesis import given
from hypothesis import strategies as st

from factcheck.claims import Weekday
from factcheck.extraction.phrasebook.mentions.dates import scan_dates
from factcheck.extraction.phrasebook.mentions.mention import DateMention

CASES = yaml.safe_load((Path(__file__).parent / "cases" / "dates.yaml").read_text(encoding="utf-8"))

FORMS = (
    "{day} {month} {year}",
    "{month} {day}, {year}",
    "{short} {day}, {year}",
    "{day} {short} {year}",
    "the {nth} of {month}, {year}",
    "{month} {nth}, {year}",
    "{year}-{number:02}-{day:02}",
    "{day}.{number}.{year}",
)
"""Ways to print a whole date."""


def printed(text: str) -> list[str]:
    """The mentions of a text in the notation of the cases."""
    found = []
    for mention in scan_dates(text):
        quote = text[mention.start : mention.end]
        if isinstance(mention, DateMention):
            parts = "-".join(str(part or "*") for part in (mention.year, mention.month, mention.day))
            found.append(f"{quote} = {parts} {mention.weekday or ''}".rstrip())
        else:
            found.append(f"{quote} = time")
    return found


def in_form(form: str, day: datetime.date) -> str:
    """A day printed in one of the forms."""
    ending = {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10 if day.day // 10 != 1 else 0, "th")
    month = f"{day:%B}"
    short = month if len(month) <= 4 else "Sept." if month == "September" else f"{month[:3]}."
    return form.format(day=day.day, month=month, short=short, number=day.month, year=day.year, nth=f"{day.day}{ending}")


@pytest.mark.parametrize(
    ("text", "found"),
    [pytest.param(case["text"], case["found"], id=case["text"]) for cases in CASES.values() for case in cases],
)
def test_a_sentence_gives_these_dates_and_times(text: str, found: list[str]) -> None:
    assert printed(text) == found


@given(
    day=st.dates(datetime.date(1000, 1, 1), datetime.date(2199, 12, 31)),
    form=st.sampled_from(FORMS),
    weekday=st.sampled_from([None, *Weekday]),
)
def test_a_whole_date_in_any_form_is_read_as_printed(day: datetime.date, form: str, weekday: Weekday | None) -> None:
    date = in_form(form, day)
    quote = f"{weekday}, {date}" if weekday else date.removeprefix("the ")
    text = f"They met on {weekday}, {date}, in Oslo" if weekday else f"They met on {date}, in Oslo"

    (mention,) = scan_dates(text)

    assert isinstance(mention, DateMention)
    assert (mention.year, mention.month, mention.day, mention.weekday) == (day.year, day.month, day.day, weekday)
    assert text[mention.start : mention.end] == quote


@given(st.text(alphabet="MayJunFri 0123456789,.-/:()apm\nth", max_size=80))
def test_mentions_are_in_order_never_overlap_and_never_cross_a_block(text: str) -> None:
    end = 0
    for mention in scan_dates(text):
        assert end <= mention.start < mention.end <= len(text)
        assert "\n" not in text[mention.start : mention.end]
        end = mention.end


@given(st.text(alphabet="MayJunFri 0123456789,.-/:()apm\nth", max_size=80))
def test_every_part_of_a_date_fits_the_claims_vocabulary(text: str) -> None:
    for mention in scan_dates(text):
        if isinstance(mention, DateMention):
            assert mention.month is None or 1 <= mention.month <= 12
            assert mention.day is None or 1 <= mention.day <= 31


@pytest.mark.parametrize(
    "unit", ["1, ", "May ", "12 and ", "2019-", "Friday, ", "1:", "12 May ", "June 1 to ", "in 2019 "]
)
def test_hostile_repetition_takes_linear_time(unit: str) -> None:
    def seconds(count: int) -> float:
        text = unit * count
        return taken.seconds(lambda: scan_dates(text))

    seconds(100)
    taken.assert_in_step(seconds, 4_000, 40_000, growth=40, slack=0.02)
