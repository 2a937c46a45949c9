"""A long table takes time in step with its rows."""

from __future__ import annotations

import time

from factcheck.checker import offline_checker
from factcheck.drafts import parse_draft


def taken(rows: int) -> float:
    """Seconds of processor time for a table with this many rows, whose last column adds up the others but once."""
    lines = ["| Quay | Red | Blue | Green | Total |", "|---|---|---|---|---|"]
    lines += [
        f"| Quay {row} | {row % 97} | {row % 89} | 7 | {row % 97 + row % 89 + 7 + (row == 5)} |" for row in range(rows)
    ]
    draft = parse_draft("\n".join(lines), suffix=".md")
    checker = offline_checker()
    started = time.process_time()
    checker.read(draft)
    return time.process_time() - started


def test_eight_times_the_rows_take_no_more_than_twenty_times_as_long() -> None:
    taken(10)
    assert taken(2000) < 20 * taken(250)
