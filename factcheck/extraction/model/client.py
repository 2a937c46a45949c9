"""The one module that talks to a model: openai for the way, instructor for the form, tenacity for patience.

Calls run in an event loop of their own, in a thread of their own, so that the phrasebook reads while a model answers.
The schema is sent as strict; what comes back is validated here all the same, since not every server keeps to it.
"""

from __future__ import annotations

import asyncio
import json
import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextvars import ContextVar
from functools import cached_property
from typing import Any

import instructor
import openai
from instructor.core.exceptions import InstructorRetryException
from tenacity import AsyncRetrying

from factcheck.config import ModelSettings
from factcheck.extraction.model.asked import answer_model, answer_schema
from factcheck.extraction.model.conversation import ModelFault, Reply
from factcheck.extraction.model.faults import look, told
from factcheck.extraction.model.patience import Patience
from factcheck.extraction.model.prompt import estimated_tokens, instructions
from factcheck.findings.report import Usage, added

NO_KEY = "none"
"""What is sent as a key to a server that wants none."""

for _library in ("instructor", "openai", "httpx2"):
    logging.getLogger(_library).addHandler(logging.NullHandler())  # faults are told in our own words


class ModelClient:
    """Has passages read by a model behind an OpenAI-compatible server: a `Conversation`."""

    def __init__(self, settings: ModelSettings, key: str | None) -> None:
        """`settings.name` must be set. `key` is the key of access, None for a server that wants none."""
        assert settings.name is not None
        self._settings = settings
        self._key = key
        self._spent_calls = 0
        self._spent_tokens = 0
        """Those of calls under way are reckoned by their length until the server tells."""
        self._lasting: ModelFault | None = None

    def ask(self, passage: str) -> Future[Reply]:
        """Begins to have a passage read. The future gives the reply or raises ModelFault."""
        return asyncio.run_coroutine_threadsafe(self._ask(passage), self._loop)

    def close(self) -> None:
        """Ends what is under way, at once."""
        if "_loop" in self.__dict__:
            self._loop.call_soon_threadsafe(self._loop.stop)

    @cached_property
    def _loop(self) -> asyncio.AbstractEventLoop:
        loop = asyncio.new_event_loop()
        threading.Thread(target=loop.run_forever, name="factcheck-model", daemon=True).start()
        return loop

    @cached_property
    def _turns(self) -> asyncio.Semaphore:
        return asyncio.Semaphore(self._settings.jobs)

    @cached_property
    def _open(self) -> openai.AsyncOpenAI:
        return openai.AsyncOpenAI(
            api_key=self._key or NO_KEY,
            base_url=self._settings.base_url,
            timeout=self._settings.timeout,
            max_retries=0,  # tenacity alone tries again
        )

    @cached_property
    def _structured(self) -> instructor.AsyncInstructor:
        client = self._open
        if self._settings.api == "responses":
            client.responses.create = self._guarded(client.responses.create)  # type: ignore[method-assign]
            mode = instructor.Mode.RESPONSES_TOOLS
        else:
            completions = client.chat.completions
            completions.create = self._guarded(completions.create)  # type: ignore[method-assign]
            mode = instructor.Mode.JSON_SCHEMA
        patched = instructor.from_openai(client, mode=mode)
        patched.on("completion:kwargs", _make_strict)
        return patched

    async def _ask(self, passage: str) -> Reply:
        async with self._turns:
            tally: list[Usage] = []
            _TALLY.set(tally)
            patience = Patience(self._settings.retries)
            try:
                answer = await self._structured.create(
                    response_model=answer_model(),
                    messages=[{"role": "system", "content": instructions()}, {"role": "user", "content": passage}],
                    model=self._settings.name,
                    max_retries=AsyncRetrying(retry=patience.again, wait=patience.wait, reraise=True),
                )
            except InstructorRetryException as error:
                raise self._fault(error.__cause__ or error, added(tally)) from None
            return Reply(answer, added(tally))

    def _fault(self, error: BaseException, usage: Usage) -> ModelFault:
        fault = error if isinstance(error, ModelFault) else told(error, self._open.base_url.netloc.decode())
        if fault.lasting:
            self._lasting = fault
        return ModelFault(str(fault), usage, lasting=fault.lasting)

    def _guarded(self, create: Callable[..., Any]) -> Callable[..., Any]:
        """A call within the budget, whose answer is one: no refusal, not cut off, not a page of HTML."""

        async def guarded(*args: Any, **given: Any) -> Any:
            if self._lasting is not None:
                raise self._lasting
            reserved = estimated_tokens(json.dumps([given.get("messages") or given.get("input"), answer_schema()]))
            self._within_budget(reserved)
            self._spent_calls += 1
            self._spent_tokens += reserved
            try:
                response = await create(*args, **given)
            except BaseException:
                self._spent_tokens -= reserved
                raise
            usage = _usage(getattr(response, "usage", None))
            self._spent_tokens += usage.input_tokens + usage.output_tokens - reserved
            _TALLY.get().append(usage)
            look(response)
            return response

        return guarded

    def _within_budget(self, reserved: int) -> None:
        """Raises ModelFault where one more call would go beyond what the user allows."""
        calls, tokens = self._settings.max_calls, self._settings.max_tokens
        if calls is not None and self._spent_calls >= calls:
            raise ModelFault(f"the calls of this run are spent (--max-calls {calls})", lasting=True)
        if tokens is not None and self._spent_tokens + reserved > tokens:
            line = f"one more call would go beyond the tokens of this run (--max-tokens {tokens})"
            raise ModelFault(line, lasting=True)


_TALLY: ContextVar[list[Usage]] = ContextVar("tally")
"""What the calls for the passage at hand have taken; each passage is a task of its own."""


def _make_strict(*_: Any, **given: Any) -> None:
    """Puts the strict schema into a request that instructor has made ready, in the way of its API."""
    if chat := given.get("response_format"):
        chat["json_schema"].update(schema=answer_schema(), strict=True)
    for tool in given.get("tools") or ():
        tool.update(parameters=answer_schema(), strict=True)
    if text := given.get("text"):
        text["format"].update(schema=answer_schema(), strict=True)


def _usage(told_usage: Any) -> Usage:
    """One call's usage as either API tells it; a server that tells nothing counts as a call without tokens."""
    taken = getattr(told_usage, "prompt_tokens", None) or getattr(told_usage, "input_tokens", None) or 0
    given = getattr(told_usage, "completion_tokens", None) or getattr(told_usage, "output_tokens", None) or 0
    details = getattr(told_usage, "prompt_tokens_details", None) or getattr(told_usage, "input_tokens_details", None)
    return Usage(1, taken, getattr(details, "cached_tokens", None) or 0, given)
