"""What went wrong with a call, in one line that says what to do."""

from __future__ import annotations

import re
import socket
import ssl
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from factcheck.extraction.model.conversation import ModelFault
from factcheck.extraction.model.patience import LONGEST_WAIT, RE_ASKS, asked_wait, wrong_form

if TYPE_CHECKING:
    from pydantic import ValidationError

_LONGEST = 160
_KEY = re.compile(r"(?i)\b(?:sk|key|bearer)[-_ ][\w.*-]{6,}")
"""What looks like a key of access: some servers print it back."""


class NoAnswer(Exception):
    """The call went through, and what came is no answer; `str()` says why."""


def look(response: Any) -> None:
    """Raises NoAnswer for a refusal, for an answer that was cut off or is empty, and for what no API sends."""
    choices = getattr(response, "choices", None)
    if choices:
        message, ended = choices[0].message, choices[0].finish_reason
        if message is None:
            raise NoAnswer("the answer was empty")
        if message.refusal:
            raise NoAnswer(f"the model refused to read the draft: “{_line(message.refusal)}”")
        if ended == "content_filter":
            raise NoAnswer("the server's filter kept the answer back")
        if ended == "length":
            raise NoAnswer(_CUT_OFF)
        if not (message.content or message.tool_calls):
            raise NoAnswer("the answer was empty")
        return
    output = getattr(response, "output", None)
    if output is None:
        raise NoAnswer(_NO_API)
    if getattr(response, "status", None) == "incomplete":
        raise NoAnswer(_CUT_OFF)
    said = [part for item in output for part in getattr(item, "content", None) or ()]
    if refusal := next((part.refusal for part in said if getattr(part, "type", "") == "refusal"), None):
        raise NoAnswer(f"the model refused to read the draft: “{_line(refusal)}”")
    if not any(getattr(item, "arguments", None) for item in output) and not said:
        raise NoAnswer("the answer was empty")


_NO_API = "what answers there is no OpenAI-compatible API; check the base URL"
_CUT_OFF = "the answer was cut off at the model's limit on its length; a model with a higher limit can read it"


def told(error: BaseException, home: str) -> ModelFault:
    """The fault as one line. `home` is the host of the server, with its port where one is named."""
    import openai

    if isinstance(error, NoAnswer):
        return ModelFault(str(error))
    if wrong_form(error):
        return ModelFault(f"the answer does not fit the schema, asked {1 + RE_ASKS} times: {_first(error)}")
    match error:
        case openai.APITimeoutError():
            return ModelFault(f"{home} did not answer in time")
        case openai.AuthenticationError() | openai.PermissionDeniedError():
            line = f"{home} refused the key (HTTP {error.status_code}); set OPENAI_API_KEY to one that it takes"
            return ModelFault(line, lasting=True)
        case openai.NotFoundError():
            line = f"{home} knows no such model or path (HTTP 404); check --model and --base-url{_said(error)}"
            return ModelFault(line, lasting=True)
        case openai.APIStatusError():
            wait = asked_wait(error)
            if wait is not None and wait > LONGEST_WAIT:
                line = f"{home} asks to wait {wait:.0f} seconds (HTTP {error.status_code}); run again then"
                return ModelFault(line, lasting=True)
            return ModelFault(f"{home} answered HTTP {error.status_code}{_said(error)}")
        case openai.APIConnectionError():
            return ModelFault(f"{home} cannot be reached: {_unreached(error)}")
        case openai.APIResponseValidationError() | ValueError():
            return ModelFault(_NO_API)
    return ModelFault(f"the call failed: {type(error).__name__}: {_line(str(error))}")


_UNREACHED: tuple[tuple[type[BaseException], str], ...] = (
    (socket.gaierror, "no server of that name is known; check --base-url and the network"),
    (ssl.SSLCertVerificationError, "its certificate cannot be trusted; check --base-url and the certificates here"),
    (ssl.SSLError, "no secure connection came about; check whether --base-url should begin with http://"),
    (ConnectionRefusedError, "nothing listens there; start the server or check --base-url"),
    (ConnectionResetError, "the connection broke off; check --base-url and the network"),
)
"""What may lie at the bottom of a lost connection, and what to tell of it. The first that fits counts."""


def _unreached(error: BaseException) -> str:
    """Why a server cannot be reached, and what to do: in our own words as far as the cause is known."""
    causes = list(_causes(error))
    for kind, line in _UNREACHED:
        if any(isinstance(cause, kind) for cause in causes):
            return line
    reason = next((line for cause in causes[1:] if (line := _line(str(cause)).rstrip("."))), "the connection failed")
    return f"{reason}; check --base-url and the network"


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    """An error and what led to it, down to the bottom; of several attempts, all."""
    while error is not None:
        yield error
        if isinstance(error, BaseExceptionGroup):
            for one in error.exceptions:
                yield from _causes(one)
        error = error.__cause__ or error.__context__


def _first(error: BaseException) -> str:
    """The first thing that is wrong with the form of an answer."""
    from pydantic import ValidationError

    if not isinstance(error, ValidationError):
        return _line(str(error))
    found: ValidationError = error
    first = found.errors(include_url=False, include_input=False)[0]
    if first["type"] == "json_invalid":
        return "it is no JSON"
    where = ".".join(str(step) for step in first["loc"])
    return _line(f"{where}: {first['msg'][:1].lower()}{first['msg'][1:]}")


def _said(error: Any) -> str:
    """What the server says of a fault, where it says something."""
    body = error.body if isinstance(error.body, dict) else {}
    said = body.get("message")
    return f": {_line(said)}" if isinstance(said, str) and said.strip() else ""


def _line(text: str) -> str:
    """Foreign words as one short line, without what looks like a key of access."""
    line = _KEY.sub("…", " ".join("".join(c if c.isprintable() else " " for c in text).split()))
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
