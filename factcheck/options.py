"""The options that commands share, in bundles."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

from factcheck.settings.flags import flags

Function = TypeVar("Function", bound=Callable[..., Any])


def options(*decorators: Callable[[Function], Function]) -> Callable[[Function], Function]:
    def decorate(function: Function) -> Function:
        for decorator in reversed(decorators):
            function = decorator(function)
        return function

    return decorate


config_file = click.option(
    "--config", metavar="FILE", help="The configuration file; otherwise the nearest factcheck.toml or pyproject.toml."
)
reading = options(
    flags("as-of", "offline", "reader", "model.name", "model.base-url", "model.api", "model.jobs"),
    flags("model.max-calls", "model.max-tokens", "cache"),
)
places = flags("atlas.gazetteers")
intake = click.option(
    "--stdin-filename", metavar="NAME", help="The name, and by its suffix the format, of what - reads."
)
judging = flags("select", "ignore")
reporting = options(
    flags("format", "fail-on"),
    click.option("--exit-zero", is_flag=True, help="The same as --fail-on never."),
    flags("verbose", "color"),
)
gating = flags("baseline", "diff")
telling = options(flags("progress", "quiet"), config_file)
