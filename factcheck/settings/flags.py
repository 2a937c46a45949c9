"""The options of the command line, made from the table of settings."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any, TypeVar

import click

from factcheck.settings.kinds import Choice, Kind, Switch, Url
from factcheck.settings.table import BY_KEY, Setting

ALONE = {"--diff": "default"}
"""The flags that may stand without a value, and the value that they then have."""

Function = TypeVar("Function", bound=Callable[..., Any])


def flags(*keys: str) -> Callable[[Function], Function]:
    """Gives a command the flags of these settings, in this order. A flag that is not given comes as None."""

    def decorate(function: Function) -> Function:
        for key in reversed(keys):
            function = _option(BY_KEY[key])(function)
        return function

    return decorate


class Command(click.Command):
    """A command some of whose flags may stand without a value.

    What follows such a flag is its value unless it is another flag, or the path of something that exists.
    """

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        end = args.index("--") if "--" in args else len(args)
        for place, word in enumerate(args[:end]):
            following = args[place + 1] if place + 1 < end else "-"
            if word in ALONE and (following.startswith("-") or os.path.lexists(following)):
                args[place] = f"{word}={ALONE[word]}"
        return super().parse_args(ctx, args)


def _option(setting: Setting) -> Callable[[Function], Function]:
    kind, told = setting.kind, setting.told
    if isinstance(kind, Switch):
        return click.option(*setting.flags, setting.parameter, default=None, help=told)
    if isinstance(setting.default, str):
        told += f"  [default: {setting.default}]"
    if isinstance(kind, Choice):
        return click.option(*setting.flags, setting.parameter, type=click.Choice(kind.words), default=None, help=told)
    return click.option(
        *setting.flags,
        setting.parameter,
        metavar=kind.metavar,
        multiple=kind.several,
        default=None,
        callback=_several(kind) if kind.several else _one(kind),
        help=told,
    )


def _one(kind: Kind) -> Callable[[click.Context, click.Parameter, str | None], Any]:
    def read(_: click.Context, __: click.Parameter, given: str | None) -> Any:
        try:
            return None if given is None else kind.read(given)
        except ValueError:
            shown = "it" if isinstance(kind, Url) else repr(given)  # a URL may hold a password
            raise click.BadParameter(f"{shown} is not {kind.wanted}") from None

    return read


def _several(kind: Kind) -> Callable[[click.Context, click.Parameter, tuple[str, ...] | None], Any]:
    def read(_: click.Context, __: click.Parameter, given: tuple[str, ...] | None) -> Any:
        return kind.read_all(given) if given else None

    return read
