"""The commands that tell what the atlas knows, for editors who ask why."""

from __future__ import annotations

import sys

import click


@click.group()
def atlas() -> None:
    """The places that drafts are held against."""


@atlas.command("info")
def atlas_info() -> int:
    """Print the datasets behind the atlas, with their dates and licences."""
    from factcheck.atlas import Atlas
    from factcheck.atlas.telling import info

    sys.stdout.writelines(f"{line}\n" for line in info(Atlas.load()))
    return 0


@atlas.command("find")
@click.argument("name", nargs=-1, required=True, metavar="NAME")
def atlas_find(name: tuple[str, ...]) -> int:
    """Print what the atlas has under NAME."""
    from factcheck.atlas import Atlas
    from factcheck.atlas.telling import find

    sys.stdout.writelines(f"{line}\n" for line in find(" ".join(name), Atlas.load()))
    return 0
