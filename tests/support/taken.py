"""How long work takes, held against a bound.

Whatever else a machine does only ever makes a run slower. So a bound is tried several times, and holds if it holds
once; work that takes the square of its length is over it every time.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from time import process_time

TRIES = 6


def seconds(work: Callable[[], object]) -> float:
    """The processor time of `work`, without that of collecting what other tests have left."""
    gc.collect(0)
    gc.disable()
    try:
        start = process_time()
        work()
        return process_time() - start
    finally:
        gc.enable()


def assert_within(limit: float, work: Callable[[], object]) -> None:
    """Assert that `work` takes less than so many seconds."""
    tries: list[float] = []
    while len(tries) < TRIES:
        tries.append(seconds(work))
        if tries[-1] < limit:
            return
    raise AssertionError(f"never less than {limit} s: {tries}")


def assert_in_step(
    taken: Callable[[int], float], short: int, long: int, *, growth: float, slack: float, longest: float = 60
) -> None:
    """Assert that `long` takes less than `growth` times the seconds of `short` and `slack`, and less than `longest`."""
    tries: list[tuple[float, float]] = []
    while len(tries) < TRIES:
        tries.append((taken(short), taken(long)))
        if tries[-1][1] < min(growth * tries[-1][0] + slack, longest):
            return
    raise AssertionError(f"{short} and {long} never took time in step: {tries}")
