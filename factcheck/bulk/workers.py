"""How many processes check the drafts of a run."""

from __future__ import annotations

import os

MANY = 40
"""From how many drafts on it pays to start processes and to keep what was found."""
_MOST = 4
"""Processes that are started unasked."""


def workers(wish: int | None, drafts: int) -> int:
    """How many, this one included; `wish` is what the user wants, None for nothing in particular."""
    unasked = _processors() if drafts >= MANY else 1
    return min(wish or unasked, max(1, drafts))


def _processors() -> int:
    """How many processes run at once here, as far as it is worth starting them unasked."""
    try:
        count = len(os.sched_getaffinity(0))
    except AttributeError:
        count = os.cpu_count() or 1
    return min(count, _MOST)
