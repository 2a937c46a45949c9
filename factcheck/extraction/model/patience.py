"""How often and after what waiting a call is made again."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from tenacity import RetryCallState, wait_exponential_jitter

PASSING = frozenset({408, 409, 429})
"""Statuses of faults that pass, besides those from 500 on."""
RE_ASKS = 2
"""How often a model is told what is wrong with the form of its answer and asked again."""
LONGEST_WAIT = 60.0
"""Seconds: a server that asks for more is not waited for."""
_BACKOFF = wait_exponential_jitter(multiplier=0.5, max=20.0, jitter=0.5)


class Patience:
    """The patience for one passage: faults of the way, and answers of the wrong form, counted apart."""

    def __init__(self, retries: int) -> None:
        self._left = retries
        self._re_asks = RE_ASKS

    def again(self, state: RetryCallState) -> bool:
        """Whether to call again after this outcome, for tenacity's `retry`."""
        assert state.outcome is not None
        error = state.outcome.exception()
        if error is None:
            return False
        if wrong_form(error):
            self._re_asks -= 1
            return self._re_asks >= 0
        if not passes(error) or (asked_wait(error) or 0) > LONGEST_WAIT:
            return False
        self._left -= 1
        return self._left >= 0

    def wait(self, state: RetryCallState) -> float:
        """Seconds to wait before the next call, for tenacity's `wait`: as the server asks, else longer each time."""
        assert state.outcome is not None
        error = state.outcome.exception()
        if error is None or wrong_form(error):
            return 0.0
        asked = asked_wait(error)
        return _BACKOFF(state) if asked is None else asked


def asked_wait(error: BaseException) -> float | None:
    """The seconds that the server asks to wait, from 0; None where it asks for nothing."""
    headers: Mapping[str, str] = getattr(getattr(error, "response", None), "headers", {})
    asked = headers.get("retry-after")
    if asked is None:
        return None
    try:
        return max(0.0, float(asked))
    except ValueError:
        pass
    try:
        return max(0.0, (parsedate_to_datetime(asked) - datetime.now(UTC)).total_seconds())
    except (ValueError, TypeError):
        return None


def passes(error: BaseException) -> bool:
    """Whether a fault of the way may be over the next time: a time-out, a lost connection, a busy server."""
    import openai

    if isinstance(error, openai.APIStatusError):
        return error.status_code in PASSING or error.status_code >= 500
    return isinstance(error, openai.APIConnectionError)


def wrong_form(error: BaseException) -> bool:
    """Whether there was an answer and it does not fit the schema."""
    from instructor.core.exceptions import ResponseParsingError
    from pydantic import ValidationError

    return isinstance(error, (ValidationError, ResponseParsingError))
