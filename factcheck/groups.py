"""The commands that come in groups, for what is kept beside drafts: answers of models, baselines, settings."""

from __future__ import annotations

import sys
from typing import Any

import click

from factcheck.options import config_file, gating, judging, options, places, reading, reporting, telling
from factcheck.settings.flags import Command, flags


@click.group()
def cache() -> None:
    """What is kept from one run to the next: answers of models, findings of drafts, compiled expressions."""


@cache.command("path")
def cache_path() -> int:
    """Print the folder that holds it."""
    from factcheck.cache_folder import folder

    click.echo(folder())
    return 0


@cache.command("clear")
def cache_clear() -> int:
    """Forget it all."""
    from factcheck.cache_folder import clear

    click.echo(clear())
    return 0


@click.group()
def baseline() -> None:
    """Findings that are known, and no alarms: for taking the tool on where there are many drafts already."""


_bookkeeping = options(flags("baseline"), judging, places, reading, flags("locked", "workers"), telling)
_below = click.argument("paths", nargs=-1, metavar="[PATHS]")


@baseline.command("create")
@_below
@_bookkeeping
def baseline_create(paths: tuple[str, ...], **given: Any) -> int:
    """Keep every alarm in a new baseline.

    Those of the drafts in this folder, where no PATHS are given.
    """
    from factcheck.bookkeeping import Books

    return Books(given).create(paths or (".",))


@baseline.command("update")
@_below
@_bookkeeping
def baseline_update(paths: tuple[str, ...], **given: Any) -> int:
    """Keep the alarms as they are now.

    They take the place of what was kept of the same drafts: those in this folder, where no PATHS are given.
    """
    from factcheck.bookkeeping import Books

    return Books(given).update(paths or (".",))


@baseline.command("prune")
@_below
@_bookkeeping
def baseline_prune(paths: tuple[str, ...], **given: Any) -> int:
    """Drop what does not occur any more.

    Nothing is added. Without PATHS, all drafts in the baseline are looked at.
    """
    from factcheck.bookkeeping import Books

    return Books(given).prune(paths)


@baseline.command("show")
@flags("baseline")
@telling
def baseline_show(**given: Any) -> int:
    """Print what is kept, draft by draft."""
    from factcheck.bookkeeping import Books

    return Books(given).show()


@click.group()
def config() -> None:
    """Show the settings of this folder."""


@config.command(cls=Command)
@reporting
@judging
@reading
@places
@flags("locked", "workers")
@gating
@telling
def show(**given: Any) -> int:
    """Print every setting and its origin.

    The output is a configuration file with the same settings.
    """
    from factcheck.invocation import settings_of
    from factcheck.settings.show import shown

    sys.stdout.write(shown(settings_of(given)))
    sys.stdout.flush()
    return 0


@config.command()
@config_file
def path(**given: Any) -> int:
    """Print the path of the configuration file.

    Nothing is printed where there is none.
    """
    from factcheck.invocation import settings_of

    file = settings_of(given).file
    if file:
        click.echo(file.path)
    return 0
