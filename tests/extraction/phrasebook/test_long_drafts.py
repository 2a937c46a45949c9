"""A draft without an end costs the readers time in proportion to its length, whatever it is made of."""

from collections.abc import Callable

import pytest
import taken

from factcheck.checker import offline_checker
from factcheck.drafts import parse_draft
from factcheck.extraction.phrasebook import crowding

GROWTH, SLACK = 8, 0.3
"""How many times as long four times as much may take (16 where time is quadratic), and seconds on top."""


@pytest.fixture(autouse=True)
def as_much_as_it_takes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lets a draft hold more than is checked at once: what is asked here is how its time grows."""
    monkeypatch.setattr(crowding, "MOST", 100_000)


def _paragraphs(many: int) -> str:
    return "\n\n".join(f"The port sold {at % 90 + 10} of its {at % 50 + 100} boats in May." for at in range(40 * many))


def _rows(many: int) -> str:
    rows = "".join(f"| Quay {at} | {at * 7 % 311 + 10} | {at % 97}% |\n" for at in range(10 * many))
    return "| Quay | Boats | Share |\n|---|---|---|\n" + rows


def _rows_and_total(many: int) -> str:
    return _rows(many) + "| Total | 90 | 100% |\n"


def _columns(many: int) -> str:
    rows = "".join(f"| Quay {at} |" + f" {at * 7 % 311 + 10} |" * 5 * many + "\n" for at in range(20))
    return "| Quay |" + " Boats |" * 5 * many + "\n|" + "---|" * (5 * many + 1) + "\n" + rows


def _counts_by_place(many: int) -> str:
    told = "There were {} geese over Kaluga Oblast, {} over Bryansk Oblast and 4 over Kursk Oblast, {} in all."
    return "\n\n".join(told.format(at % 9 + 3, at % 7 + 2, at % 9 + at % 7 + 9) for at in range(15 * many))


def _times(many: int) -> str:
    return "\n\n".join(f"Aster Linden, {at % 60 + 20}, met the others at noon in Reading." for at in range(48 * many))


def _headings(many: int) -> str:
    return "\n\n".join(f"## {at + 20} boats\n\nThe crews sold the {at + 20} boats." for at in range(50 * many))


def _shares(many: int) -> str:
    told = "Of the {} ferries, {}, or {} percent, were late."
    return "\n\n".join(told.format(at % 53 + 40, at % 29 + 10, at % 71 + 20) for at in range(6 * many))


def _changes(many: int) -> str:
    told = "The quay sold {} boats, up 29 percent. Last week it sold {} boats, against {} in May."
    return "\n\n".join(told.format(at + 640, at + 640, at + 500) for at in range(9 * many))


def _exchanges(many: int) -> str:
    told = "The harbour fund is worth {} million crowns. At an exchange rate of 24.3 it is worth €{} million."
    return "\n\n".join(told.format(at % 70 + 700, at % 30 + 20) for at in range(9 * many))


DRAFTS = [
    _paragraphs,
    _rows,
    _rows_and_total,
    _columns,
    _counts_by_place,
    _times,
    _headings,
    _shares,
    _changes,
    _exchanges,
]


@pytest.mark.parametrize("draft", DRAFTS)
def test_a_draft_without_an_end_takes_linear_time(draft: Callable[[int], str]) -> None:
    def seconds(many: int) -> float:
        read = parse_draft(draft(many), path="draft.md")
        return taken.seconds(lambda: checker.check(read))

    checker = offline_checker()
    seconds(2)
    taken.assert_in_step(seconds, 20, 80, growth=GROWTH, slack=SLACK)
