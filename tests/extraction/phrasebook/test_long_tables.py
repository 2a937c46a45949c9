"""A long table takes time in step with its rows."""

from __future__ import annotations

import taken

from factcheck.checker import offline_checker
from factcheck.drafts import parse_draft


def seconds(rows: int) -> float:
    """Seconds of processor time for a table with this many rows, whose last column adds up the others but once."""
    lines = ["| Quay | Red | Blue | Green | Total |", "|---|---|---|---|---|"]
    lines += [
        f"| Quay {row} | {row % 97} | {row % 89} | 7 | {row % 97 + row % 89 + 7 + (row == 5)} |" for row in range(rows)
    ]
    draft = parse_draft("\n".join(lines), suffix=".md")
    checker = offline_checker()
    return taken.seconds(lambda: checker.read(draft))


def test_eight_times_the_rows_take_no_more_than_twenty_times_as_long() -> None:
    seconds(10)
    taken.assert_in_step(seconds, 250, 2000, growth=20, slack=0)
