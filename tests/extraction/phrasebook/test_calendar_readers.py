"""The readers of dates, clocks and remainders take time in proportion to a draft, however long it is."""

from __future__ import annotations

from functools import cache

import pytest
import taken

from factcheck.atlas import Atlas
from factcheck.drafts import parse_draft
from factcheck.extraction.phrasebook.phrasebook import Phrasebook
from factcheck.extraction.phrasebook.readers.arithmetic.sums.remainders import read_remainders
from factcheck.extraction.phrasebook.readers.calendar.ages.ages import read_ages
from factcheck.extraction.phrasebook.readers.calendar.anniversaries.anniversaries import read_anniversaries
from factcheck.extraction.phrasebook.readers.calendar.clocks.clock_events import read_clock_events
from factcheck.extraction.phrasebook.readers.calendar.clocks.clock_gaps import read_clock_gaps
from factcheck.extraction.phrasebook.readers.calendar.clocks.clocks import read_clocks
from factcheck.extraction.phrasebook.readers.calendar.dated_tables import read_dated_tables
from factcheck.extraction.phrasebook.readers.calendar.days.rare_days import read_rare_days
from factcheck.extraction.phrasebook.readers.calendar.days.weekdays import read_weekdays
from factcheck.extraction.phrasebook.readers.calendar.lengths.durations import read_durations
from factcheck.extraction.phrasebook.readers.calendar.orders.orders import read_orders

READERS = (
    read_ages,
    read_anniversaries,
    read_clock_events,
    read_clock_gaps,
    read_clocks,
    read_dated_tables,
    read_durations,
    read_orders,
    read_rare_days,
    read_remainders,
    read_weekdays,
)


@cache
def book() -> Phrasebook:
    return Phrasebook(Atlas.load())


def seconds(unit: str, count: int) -> float:
    """How long all the readers take over one sentence of `count` units."""
    scene = book().scene(parse_draft(f"PARIS, 20 May 2026 — {unit * count}", path="draft.md"))
    for sentence in scene.sentences:
        assert sentence.slotted
    return taken.seconds(lambda: [list(reader(scene)) for reader in READERS])


@pytest.mark.parametrize(
    "unit",
    [
        "born in 1950, aged 12, ",
        "in 1950, two years later, ",
        "from 3 May 2020 to 5 May 2020, two days, ",
        "at 3 p.m. in Rome (1400 GMT), ",
        "founded in 1950 and its 70th anniversary this year, ",
        "on 2 May 1950, three days after 1 May 1950, ",
        "since 1950 it has lasted for two years, ",
        "on 32 May, ",
        "on Wednesday, May 20, 2026. ",
        "on Wednesday, May 20, ",
        "on 31 May 2026, ",
        "Paris is an hour behind Athens, ",
        "Ada Holm (1921-1998), aged 77, ",
        "its golden jubilee in 2020, ",
        "it turns 90 this year, ",
        "it was 50 years old in 2015, ",
        "for six hours: ",
    ],
)
def test_one_endless_sentence_takes_linear_time(unit: str) -> None:
    seconds(unit, 50)
    taken.assert_in_step(lambda count: seconds(unit, count), 120, 480, growth=8, slack=0.02)
