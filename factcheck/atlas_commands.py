"""The commands that tell what the atlas knows, for editors who ask why."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

from factcheck.options import config_file, places

if TYPE_CHECKING:
    from factcheck.atlas import Atlas


@click.group()
def atlas() -> None:
    """The places that drafts are held against."""


@atlas.command("info")
@places
@config_file
def atlas_info(**given: Any) -> int:
    """Print the datasets behind the atlas, with their dates, licences and what they hold."""
    from factcheck.atlas.telling import info

    sys.stdout.writelines(f"{line}\n" for line in info(_loaded(given)))
    return 0


@atlas.command("find")
@click.argument("name", nargs=-1, required=True, metavar="NAME")
@places
@config_file
def atlas_find(name: tuple[str, ...], **given: Any) -> int:
    """Print what the atlas and your gazetteers have under NAME."""
    from factcheck.atlas.telling import find

    sys.stdout.writelines(f"{line}\n" for line in find(" ".join(name), _loaded(given)))
    return 0


def _loaded(given: dict[str, Any]) -> Atlas:
    """The atlas as the settings of the working directory have it. Raises ConfigError, UsageError, GazetteerError."""
    from factcheck.checker import atlas_for
    from factcheck.invocation import settings_of
    from factcheck.settings.perfile import PerDraft

    return atlas_for(PerDraft(settings_of(given)).common)
