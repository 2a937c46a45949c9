"""The hour, the minute and the zone of times of day in prose."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from factcheck.extraction.phrasebook.mentions.clock import read_clock
from factcheck.extraction.phrasebook.mentions.dates import scan_dates
from factcheck.extraction.phrasebook.mentions.mention import DateMention, TimeMention

CASES = yaml.safe_load((Path(__file__).parent / "cases" / "clock.yaml").read_text(encoding="utf-8"))


def told(mention: TimeMention) -> str:
    """A time in the notation of the cases."""
    clock = mention.clock
    if clock is None:
        return "none"
    begin = f" from {clock.begin[0]:02}:{clock.begin[1]:02}" if clock.begin else ""
    zone = f" {clock.zone}" if clock.zone else ""
    return f"{clock.hour:02}:{clock.minute:02}{'?' if clock.open_half else ''}{zone}{begin}"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"])
def test_a_sentence_gives_these_times(case: dict[str, list[str]]) -> None:
    found = [told(mention) for mention in scan_dates(str(case["text"])) if isinstance(mention, TimeMention)]
    assert found == case["found"]


@given(st.integers(1, 12), st.integers(0, 59), st.sampled_from(("a.m.", "p.m.", "am", "PM")))
def test_a_twelve_hour_time_is_read_on_the_full_clock(hour: int, minute: int, half: str) -> None:
    clock = read_clock(f"{hour}:{minute:02} {half}")
    assert clock is not None
    assert (clock.hour, clock.minute) == (hour % 12 + (12 if half[0] in "pP" else 0), minute)
    assert not clock.open_half


@given(st.text(alphabet="0123456789:.-– apmAPMGTUCto", max_size=30))
def test_no_text_gives_a_time_off_the_clock(text: str) -> None:
    clock = read_clock(text)
    assert clock is None or (0 <= clock.hour <= 24 and 0 <= clock.minute < 60)


@pytest.mark.parametrize(
    ("text", "days", "years"),
    [
        ("From 3 to 14 March 2025 it rained.", (3, 14), None),
        ("March 3-14, 2025, was wet.", (3, 14), None),
        ("Between March 3 and 14, it rained.", (3, 14), None),
        ("He played there (2008–2019).", None, (2008, 2019)),
        ("The 1999-00 season was wet.", None, (1999, 2000)),
        ("On 3, 4 and 5 March it rained.", None, None),
        ("On 3 March 2025 it rained.", None, None),
    ],
)
def test_a_range_of_days_or_years_keeps_both_ends(
    text: str, days: tuple[int, int] | None, years: tuple[int, int] | None
) -> None:
    mention = next(one for one in scan_dates(text) if isinstance(one, DateMention))
    assert (mention.days, mention.years) == (days, years)
