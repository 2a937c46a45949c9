"""A line without an end costs the readers time in proportion to its length, whatever it repeats."""

from functools import cache

import pytest
import taken

from factcheck.checker import Checker, offline_checker
from factcheck.drafts import parse_draft
from factcheck.extraction.phrasebook import crowding

SHORT = 8_000
"""Characters of the shorter of two lines; the other is four times as long."""
GROWTH, SLACK = 8, 0.6
"""How many times the shorter one's time the longer may take (16 where time is quadratic), and seconds on top."""
UNITS = (
    *("41 votes, ", "from 1 to 2 ", "of the ", "and ", "1,200 and ", "$3.2 million, ", "12% of the ", "a third of 9, "),
    *(
        "Lyon, ",
        "Kenya and ",
        "in Kenya, ",
        "north of Lyon ",
        "south from Lyon to ",
        "3 km ",
        "the 3 of 5 (",
        "( ",
        ")",
    ),
    *(
        "the largest, 41, ",
        "was the highest with 41 and ",
        "Patel first with 41, ",
        "no more than 3 ",
        "The most is 4. ",
    ),
    *(
        "an average of 40 ",
        "5 each, ",
        "$3 a share, 9 shares, ",
        "a total of 40, 5 and ",
        "half of the 90, 45 of them, ",
    ),
    *(
        "by 3 points ",
        "the lead of 3, 10-7, ",
        "up 5 from 3 ",
        "a fall of 3 over the last year ",
        "so 40 ",
        "twice 40, ",
    ),
    *(
        "The West African nation ",
        "Its African arm runs depots in Lyon, ",
        "Lyon's zoo is the oldest in Africa ",
        "Lyon, a port in Peru's far south ",
        "from Lyon to Hamburg, 610 km to the north, ",
        "just north of the equator ",
        "In Africa we built a school in Lyon, ",
        "Kenyan runner Ann, the first African ",
    ),
    *("2 May 1950, ", "9 p.m. ", "- the largest, at 41\n"),
)


@pytest.fixture(autouse=True)
def as_much_as_it_takes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lets a draft hold more than is checked at once: what is asked here is how its time grows."""
    monkeypatch.setattr(crowding, "MOST", 100_000)


@cache
def checker() -> Checker:
    """The checker, with the expressions that a line needs compiled by the first draft that it reads."""
    return offline_checker()


def seconds(unit: str, length: int) -> float:
    draft = parse_draft((unit * (length // len(unit) + 1))[:length] + "\n", path="draft.md")
    return taken.seconds(lambda: checker().check(draft))


@pytest.mark.parametrize("unit", UNITS)
def test_an_endless_line_takes_linear_time(unit: str) -> None:
    seconds(unit, SHORT // 8)
    taken.assert_in_step(lambda length: seconds(unit, length), SHORT, 4 * SHORT, growth=GROWTH, slack=SLACK)
