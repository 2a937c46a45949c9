"""The model that a run asks, where it asks one."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from factcheck.config import ModelSettings
from factcheck.console import Console
from factcheck.errors import UsageError
from factcheck.gate import FailOn, exit_status
from factcheck.intake import Source
from factcheck.settings.resolve import Settings

if TYPE_CHECKING:
    from factcheck.extraction.model.conversation import Conversation
    from factcheck.extraction.model.store import Remembering

KEY = "OPENAI_API_KEY"
"""The variable of the environment that holds the key of access; no flag and no file may."""
DEFAULT_MODEL = "gpt-4.1"
"""The model that is asked where none is named."""


def model(settings: Settings, reader: str | None) -> ModelSettings | None:
    """The model that is to read, where `reader` is who the user wants; None where the phrasebook reads alone.

    Raises UsageError where a model is asked for and none can be.
    """
    if settings["locked"]:
        if reader in ("model", "both") and settings.typed("reader"):
            raise UsageError(f"--locked and --reader {reader} exclude each other: a lock needs no reader")
        return None
    if reader == "phrasebook":
        return None
    wanted = settings.model
    if wanted.base_url is None and not os.environ.get(KEY):
        asked = f"--reader {reader}" if reader else "--model" if settings.typed("model.name") else None
        if asked is not None:
            raise UsageError(f"{asked} needs a key in {KEY}, or a server named with --base-url")
        return None
    if wanted.name and wanted.name.startswith("sk-"):
        raise UsageError(f"the name of the model looks like a key; keys come from {KEY} in the environment alone")
    return replace(wanted, name=wanted.name or DEFAULT_MODEL)


def conversation(settings: Settings, model: ModelSettings) -> Conversation:
    """With the model, whose client is imported when there is something to ask it."""
    return _memory(model) if settings["cache"] else _client(model)


def tell_estimate(settings: Settings, model: ModelSettings | None, console: Console, wanted: Sequence[Source]) -> int:
    """Prints what a model would take to read drafts, a line for each and one for all, and gives the exit status."""
    from factcheck.extraction.model.estimate import Estimate, estimate
    from factcheck.findings.report import Summary

    model = model or replace(settings.model, name=settings.model.name or DEFAULT_MODEL)
    at_hand = _memory(model).knows if settings["cache"] else lambda _: False
    total = Estimate()
    for done, source in enumerate(wanted):
        with console.one_of_many(source.name, done, len(wanted)):
            own = estimate(source.read(), at_hand)
            total += own
            console.write(f"{source.name}: {own.line(None)}\n")
    console.write(f"in all, by {model.name}: {total.line(model.prices)}\n")
    console.finish()
    return exit_status(Summary(), FailOn.NEVER, errors=console.errors, incomplete=False)


def _memory(model: ModelSettings) -> Remembering:
    from factcheck.cache_folder import ANSWERS, folder
    from factcheck.extraction.model.store import Remembering, Store

    return Remembering(partial(_client, model), model, Store(folder() / ANSWERS))


def _client(model: ModelSettings) -> Conversation:
    from factcheck.extraction.model.client import ModelClient

    return ModelClient(model, os.environ.get(KEY))
